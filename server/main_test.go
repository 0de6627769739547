package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// The commands are run for real: built once, started, asked, told to stop.
var build = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "quanhe-commands-")
	if err != nil {
		return "", err
	}
	out, err := exec.Command("go", "build", "-o", dir+string(filepath.Separator), "../server", "../loader").CombinedOutput()
	if err != nil {
		return dir, fmt.Errorf("%w: %s", err, out)
	}
	return dir, nil
})

func TestMain(m *testing.M) {
	status := m.Run()
	if dir, _ := build(); dir != "" {
		os.RemoveAll(dir)
	}
	os.Exit(status)
}

func command(t *testing.T, dir, name string, args ...string) *exec.Cmd {
	t.Helper()
	built, err := build()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(filepath.Join(built, name), args...)
	cmd.Dir = dir
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "QUANHE_") {
			cmd.Env = append(cmd.Env, v)
		}
	}
	return cmd
}

// started is a server that runs.
type started struct {
	*exec.Cmd
	url    string
	stdout []string // what it said before it served
	stderr bytes.Buffer
}

func start(t *testing.T, dir string, args ...string) *started {
	t.Helper()
	s := &started{Cmd: command(t, dir, "server", append([]string{"-addr", "localhost:0"}, args...)...)}
	s.Stderr = &s.stderr
	out, err := s.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Process.Kill() }) // where the test has not stopped it
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if url, ok := strings.CutPrefix(lines.Text(), "ask at "); ok {
			s.url = strings.TrimSuffix(url, "/playground")
			return s
		}
		s.stdout = append(s.stdout, lines.Text())
	}
	t.Fatalf("it did not come up: %q %s", s.stdout, &s.stderr)
	return nil
}

// stop tells it to end and returns its exit status.
func (s *started) stop(t *testing.T, signal os.Signal) int {
	t.Helper()
	if err := s.Process.Signal(signal); err != nil {
		t.Fatal(err)
	}
	_ = s.Wait() // the status is in ProcessState
	return s.ProcessState.ExitCode()
}

func (s *started) ask(t *testing.T, query string) string {
	t.Helper()
	body, _ := json.Marshal(map[string]string{"query": query})
	return fetch(t, func() (*http.Response, error) {
		return http.Post(s.url+"/graphql", "application/json", bytes.NewReader(body))
	})
}

func (s *started) get(t *testing.T, path string) string {
	t.Helper()
	return fetch(t, func() (*http.Response, error) { return http.Get(s.url + path) })
}

func fetch(t *testing.T, send func() (*http.Response, error)) string {
	t.Helper()
	response, err := send()
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%d %s", response.StatusCode, text)
}

func wantIn(t *testing.T, what, got, want string) {
	t.Helper()
	if !strings.Contains(got, want) {
		t.Errorf("%s: %q, want %q in it", what, got, want)
	}
}

const whoSpoke = `{ whoSpokeWhere(filter: {from: "2020-12-23", to: "2020-12-23", eventName: "đối ngoại nhân dân"}) { rows { agent role quote } } }`

func TestFromFirstStartToEnd(t *testing.T) {
	dir := t.TempDir()
	s := start(t, dir)
	wantIn(t, "first start", strings.Join(s.stdout, "\n"), "was empty: loaded 11 sample articles")
	wantIn(t, "who spoke", s.ask(t, whoSpoke), `"agent":"Trần Quốc Vượng","role":"SPOKE","quote":"`)
	for path, want := range map[string]string{
		"/livez": "200 alive", "/readyz": "200 ready: 11 articles", "/playground": "200 <!doctype html>", "/": "200 <!doctype html>",
		"/schema.graphql": "type Query", "/nothing": "404", "/who-spoke-where.csv?from=2020-12-23": "200 \ufeffid,agentId,agent,role", "/who-cited-what.csv": "200 \ufeffid,directiveId,directive,number",
	} {
		wantIn(t, path, s.get(t, path), want)
	}

	article := filepath.Join(dir, "new.txt")
	if err := os.WriteFile(article, []byte("Sáng 5/3/2023, tại Huế, ông Nguyễn Văn Thử, Chủ tịch Hội Thử nghiệm Việt Nam, phát biểu khai mạc Hội nghị đối ngoại nhân dân năm 2023.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	load := command(t, dir, "loader", article)
	if out, err := load.CombinedOutput(); err != nil {
		t.Fatalf("load beside the server: %v\n%s", err, out)
	}
	wantIn(t, "loaded beside the server", s.get(t, "/readyz"), "200 ready: 12 articles")
	wantIn(t, "asked after the load", s.ask(t, `{ people(filter: {name: "Nguyễn Văn Thử"}) { nodes { name } } }`), `"name":"Nguyễn Văn Thử"`)

	if status := s.stop(t, syscall.SIGTERM); status != 0 {
		t.Errorf("ended with %d: %s", status, &s.stderr)
	}
	wantIn(t, "log", s.stderr.String(), "statements=1")

	again := start(t, dir)
	wantIn(t, "second start", strings.Join(again.stdout, "\n"), "file:quanhe.db holds 12 articles")
	if status := again.stop(t, os.Interrupt); status != 0 {
		t.Errorf("ended with %d: %s", status, &again.stderr)
	}
}

func TestStartsWithoutSamples(t *testing.T) {
	for _, args := range [][]string{{"-examples=false"}, {"-store", "mem:"}, {"-store", "file:other.db"}} {
		s := start(t, t.TempDir(), args...)
		wantIn(t, fmt.Sprint(args), s.get(t, "/readyz"), "ready: 0 articles")
		if status := s.stop(t, syscall.SIGTERM); status != 0 {
			t.Errorf("%v ended with %d", args, status)
		}
	}
}

// What cannot be done is one clear line and a status that says so.
func TestRefusals(t *testing.T) {
	taken, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	dir := t.TempDir()
	holder := start(t, dir, "-store", "file:held.db")
	defer holder.stop(t, syscall.SIGTERM)
	damaged := filepath.Join(dir, "damaged.db")
	if err := os.WriteFile(damaged, bytes.Repeat([]byte("no store "), 5_000), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		name   string
		args   []string
		status int
		says   string
	}{
		{"a taken port", []string{"-store", "mem:", "-addr", taken.Addr().String()}, 1, "is taken"},
		{"an address that is none", []string{"-store", "mem:", "-addr", "nowhere"}, 1, "nowhere"},
		{"a held store", []string{"-store", "file:held.db"}, 1, "held"},
		{"a damaged store", []string{"-store", "file:damaged.db"}, 1, "damaged"},
		{"a store that cannot be made", []string{"-store", "file:no/such/folder/quanhe.db"}, 1, "no such file"},
		{"an unknown store", []string{"-store", "postgres://x"}, 1, "neo4j://"},
		{"a flag that is none", []string{"-prot", "80"}, 2, "-prot"},
		{"a value that is none", []string{"-examples=perhaps"}, 2, "perhaps"},
		{"files", []string{"article.txt"}, 2, "loader"},
		{"a password file that is not there", []string{"-store", "neo4j://localhost:1", "-password-file", "none"}, 1, "none"},
	} {
		args := row.args
		if row.status == 1 && args[len(args)-2] != "-addr" {
			args = append([]string{"-addr", "localhost:0"}, args...)
		}
		cmd := command(t, dir, "server", args...)
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		late := time.AfterFunc(20*time.Second, func() { _ = cmd.Process.Kill() })
		_ = cmd.Wait()
		late.Stop()
		if got := stderr.String(); cmd.ProcessState.ExitCode() != row.status || !strings.Contains(got, row.says) || strings.Count(got, "\n") != 1 {
			t.Errorf("%s: status %d, %q; want %d and one line with %q", row.name, cmd.ProcessState.ExitCode(), got, row.status, row.says)
		}
	}
}

// Neo4j may come up later than the server: it answers meanwhile, and says that it is not ready.
func TestStartsBeforeNeo4j(t *testing.T) {
	s := start(t, t.TempDir(), "-store", "neo4j://localhost:1")
	wantIn(t, "/livez", s.get(t, "/livez"), "200 alive")
	wantIn(t, "/readyz", s.get(t, "/readyz"), "503 not ready")
	wantIn(t, "a question", s.ask(t, "{ people { nodes { name } } }"), "UNAVAILABLE")
	if status := s.stop(t, syscall.SIGTERM); status != 0 {
		t.Errorf("ended with %d: %s", status, &s.stderr)
	}
}

func TestHelp(t *testing.T) {
	var stderr bytes.Buffer
	if status := run(context.Background(), []string{"-help"}, io.Discard, &stderr); status != done {
		t.Errorf("status %d", status)
	}
	wantIn(t, "help", stderr.String(), "QUANHE_STORE")
}
