package stories

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/quanhe/quanhe/graph/open"
	"github.com/quanhe/quanhe/internal/neo4jtest"
	"github.com/quanhe/quanhe/internal/variations"
)

// How much is loaded and how often it is killed: QUANHE_LONG=1 (make check-long) asks for all of it.
type measure struct{ articles, kills int }

func asked() measure {
	if os.Getenv("QUANHE_LONG") != "" {
		return measure{articles: 2000, kills: 50}
	}
	return measure{articles: 200, kills: 4}
}

// TestLongLoad loads variations of the samples with the real loader, killed at moments spread over
// the load and then run to its end: the graph is that of one clean run, of a shuffled order and of
// loading twice, and the second load writes nothing.
func TestLongLoad(t *testing.T) {
	loader := filepath.Join(t.TempDir(), "loader")
	if out, err := exec.Command("go", "build", "-o", loader, "../../loader").CombinedOutput(); err != nil {
		t.Fatalf("build the loader: %v\n%s", err, out)
	}
	m := asked()
	folder := t.TempDir()
	paths, err := variations.Write(folder, 1, m.articles)
	if err != nil {
		t.Fatal(err)
	}
	addresses := []struct {
		name  string
		fresh func(testing.TB) (address string, env []string)
	}{
		{"embedded", func(t testing.TB) (string, []string) { return "file:" + filepath.Join(t.TempDir(), "quanhe.db"), nil }},
		{"neo4j", func(t testing.TB) (string, []string) {
			server := neo4jtest.Shared(t)
			return server.Address, []string{"QUANHE_NEO4J_USER=" + server.User, "QUANHE_NEO4J_PASSWORD=" + server.Password}
		}},
	}
	for _, store := range addresses {
		t.Run(store.name, func(t *testing.T) {
			run := func() loading {
				address, env := store.fresh(t)
				return loading{loader: loader, address: address, env: env}
			}
			clean := run()
			began := time.Now()
			clean.run(t, folder)
			took := time.Since(began)
			want := clean.export(t)
			if again := clean.run(t, folder); again != 0 {
				t.Errorf("the second load wrote %d records", again)
			}
			sameExport(t, "loading twice", want, clean.export(t))

			killed := run()
			stored := killed.killed(t, folder, m, took)
			sameExport(t, "killed loads", want, killed.export(t))
			t.Logf("%d articles, clean run %s, %d kills with these many articles stored: %v", m.articles, took.Round(time.Millisecond), m.kills, stored)

			shuffled := run()
			order := slices.Clone(paths)
			rand.New(rand.NewPCG(2, 0)).Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
			shuffled.run(t, order...)
			sameExport(t, "a shuffled order", want, shuffled.export(t))
		})
	}
}

// A loading is the loader on one store.
type loading struct {
	loader, address string
	env             []string
}

func (l loading) command(args ...string) *exec.Cmd {
	c := exec.Command(l.loader, append([]string{"-store", l.address}, args...)...)
	c.Env = append(os.Environ(), l.env...)
	return c
}

var written = regexp.MustCompile(`(?m)^(\d+) records? written$`)

// run loads to the end and returns how many records were written.
func (l loading) run(t *testing.T, paths ...string) int {
	t.Helper()
	out, err := l.command(paths...).CombinedOutput()
	if err != nil {
		t.Fatalf("load: %v\n%s", err, out)
	}
	found := written.FindSubmatch(out)
	if found == nil {
		t.Fatalf("the loader does not say how much it wrote:\n%s", out)
	}
	n, err := strconv.Atoi(string(found[1]))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// batch is how many articles the loads that are killed store at once: few, so that kills meet
// commits, and the moments between them, all over the load.
func (m measure) batch() int { return m.articles / m.kills / 4 }

// killed starts the load again and again. Each time it is killed a moment after it says that it
// has come further than the last time; at the end it runs to its end. It returns how many articles
// each kill found stored.
func (l loading) killed(t *testing.T, folder string, m measure, clean time.Duration) []int {
	t.Helper()
	var stored []int
	moment := clean * time.Duration(m.batch()) / time.Duration(m.articles)
	for i := range m.kills {
		c := l.command("-batch", strconv.Itoa(m.batch()), "-every", "0s", folder)
		says, err := c.StderrPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		if !comes(says, m.articles*i/m.kills) {
			t.Fatalf("kill %d: the loader ended before it was killed: %v", i, c.Wait())
		}
		time.Sleep(rand.N(moment))
		if err := c.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
			t.Fatal(err)
		}
		_ = c.Wait() // killed, or done in that moment
		stored = append(stored, l.articles(t))
	}
	l.run(t, folder)
	return stored
}

var sofar = regexp.MustCompile(`^(\d+) articles? so far$`)

// comes waits until the loader says that it has come as far as n articles; false where it ends
// before.
func comes(says io.Reader, n int) bool {
	lines := bufio.NewScanner(says)
	for n > 0 && lines.Scan() {
		if found := sofar.FindSubmatch(lines.Bytes()); found != nil {
			if at, err := strconv.Atoi(string(found[1])); err == nil && at >= n {
				go func() { _, _ = io.Copy(io.Discard, says) }() // it goes on saying so
				return true
			}
		}
	}
	return n == 0
}

func (l loading) articles(t *testing.T) int {
	t.Helper()
	store, err := open.Open(context.Background(), l.address, open.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	status, err := store.Status(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return status.Articles
}

func (l loading) export(t *testing.T) []byte {
	t.Helper()
	c := l.command("-export", "-")
	var out, errs bytes.Buffer
	c.Stdout, c.Stderr = &out, &errs
	if err := c.Run(); err != nil {
		t.Fatalf("export: %v\n%s", err, errs.Bytes())
	}
	if out.Len() == 0 {
		t.Fatal("the export is empty")
	}
	return out.Bytes()
}

func sameExport(t *testing.T, what string, want, got []byte) {
	t.Helper()
	if bytes.Equal(want, got) {
		return
	}
	wanted, lines := bytes.Split(want, []byte("\n")), bytes.Split(got, []byte("\n"))
	for i := range min(len(wanted), len(lines)) {
		if !bytes.Equal(wanted[i], lines[i]) {
			t.Errorf("%s: line %d of the export is\n%s\nwant\n%s", what, i+1, cut(lines[i]), cut(wanted[i]))
			return
		}
	}
	t.Errorf("%s: the export has %d lines, want %d", what, len(lines), len(wanted))
}

func cut(line []byte) string { return fmt.Sprintf("%.600s", line) }
