package bench

import (
	"bytes"
	"io"
	"net"
	"net/http"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// BenchmarkStart is a first start, as built: the server loads the samples into an empty store of its
// own and answers its first question.
func BenchmarkStart(b *testing.B) {
	server := filepath.Join(b.TempDir(), "server")
	if out, err := exec.Command("go", "build", "-o", server, "../server").CombinedOutput(); err != nil {
		b.Fatalf("build the server: %v\n%s", err, out)
	}
	for b.Loop() {
		address := freeAddress(b)
		c := exec.Command(server, "-addr", address)
		c.Dir = b.TempDir()
		if err := c.Start(); err != nil {
			b.Fatal(err)
		}
		firstAnswer(b, "http://"+address+"/graphql")
		if err := c.Process.Signal(syscall.SIGTERM); err != nil {
			b.Fatal(err)
		}
		if err := c.Wait(); err != nil {
			b.Fatal(err)
		}
	}
}

func freeAddress(b *testing.B) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

func firstAnswer(b *testing.B, url string) {
	question := []byte(`{"query":"{ whoSpokeWhere(filter: {from: \"2020-12-23\", to: \"2020-12-23\"}) { rows { agent quote } } }"}`)
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		r, err := http.Post(url, "application/json", bytes.NewReader(question))
		if err != nil {
			continue // not up yet
		}
		answer, err := io.ReadAll(r.Body)
		r.Body.Close()
		if err == nil && bytes.Contains(answer, []byte("Trần Quốc Vượng")) {
			return
		}
	}
	b.Fatal("no answer within 30 s")
}
