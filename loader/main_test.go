package main

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph/open"
	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"loader": main})
}

// The scripts run the real command on texts in our own words.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("QUANHE_STORE", "")
			return nil
		},
	})
}

func TestStopped(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	var out, errs bytes.Buffer
	status := run(ctx, []string{"-store", "mem:", "../examples/articles"}, strings.NewReader(""), &out, &errs)
	if status != failed || !strings.Contains(out.String(), "0 articles read") || !strings.Contains(out.String(), "stopped; the articles counted above are stored") {
		t.Errorf("status %d\n%s%s", status, &out, &errs)
	}
}

// A server holds the file; the loader goes through it and prints the same.
func TestBesideAServer(t *testing.T) {
	address := "file:" + filepath.Join(t.TempDir(), "quanhe.db")
	server, err := open.Open(t.Context(), address, open.Options{Hold: true})
	if err != nil {
		t.Fatal(err)
	}
	defer server.Close()
	say := func(args ...string) string {
		var out, errs bytes.Buffer
		if status := run(t.Context(), append([]string{"-store", address}, args...), strings.NewReader(""), &out, &errs); status != done {
			t.Fatalf("%q: status %d\n%s%s", args, status, &out, &errs)
		}
		return out.String()
	}
	loaded := say("../examples/articles")
	status, err := server.Status(t.Context())
	if err != nil || status.Articles == 0 || !strings.HasPrefix(loaded, fmt.Sprintf("%d articles read", status.Articles)) {
		t.Errorf("%+v, %v after\n%s", status, err, loaded)
	}
	say("-check")
	if exported := say("-export", "-"); strings.Count(exported, `{"article":{`) != status.Articles {
		t.Errorf("exported %d articles of %d", strings.Count(exported, `{"article":{`), status.Articles)
	}
}

func TestUnknownStore(t *testing.T) {
	for _, address := range []string{"nothing", "sqlite:x", "http://localhost:8080"} {
		var out, errs bytes.Buffer
		if status := run(t.Context(), []string{"-store", address, "-check"}, strings.NewReader(""), &out, &errs); status != failed || !strings.HasPrefix(errs.String(), "loader: store \""+address) {
			t.Errorf("%s: status %d, %s", address, status, &errs)
		}
	}
}

func TestSize(t *testing.T) {
	for text, want := range map[string]size{"1": 1, "10MB": 10 << 20, "3 kb": 3 << 10, "2GB": 2 << 30, "7B": 7, "0": 0, "-1": 0, "MB": 0, "1.5MB": 0, "99999999GB": 0} {
		var s size
		if err := s.Set(text); (err == nil) != (want > 0) || s != want {
			t.Errorf("%q: %d, %v; want %d", text, s, err, want)
		}
	}
}
