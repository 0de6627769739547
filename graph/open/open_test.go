package open_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/embedded"
	"github.com/quanhe/quanhe/graph/open"
)

func TestOpen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "quanhe.db")
	for _, row := range []struct{ address, want string }{
		{"mem:", "*embedded.Store"},
		{"file:" + path, "*embedded.Store"},
		{"file://" + path, "*embedded.Store"},
		{"neo4j://localhost:7687", "*neo4jstore.Store"},
		{"neo4j+s://example.org", "*neo4jstore.Store"},
		{"bolt://localhost", "*neo4jstore.Store"},
		{"quanhe.db", "want an address"},
		{"postgres://host/db", "unknown kind of address"},
		{"http://localhost:8080", "asked over GraphQL"},
		{"file:", "unknown kind of address"},
		{"", "want an address"},
	} {
		store, err := open.Open(t.Context(), row.address, open.Options{})
		got := fmt.Sprintf("%T", store)
		if err != nil {
			got = err.Error()
			if strings.Contains(got, "\n") || !strings.Contains(got, "neo4j://") {
				t.Errorf("%q: %q is not one line that names what is taken", row.address, got)
			}
		}
		if !strings.Contains(got, row.want) {
			t.Errorf("%q: %s, want %s", row.address, got, row.want)
		}
		if store != nil {
			store.Close()
		}
	}
}

func TestAFileThatIsHeld(t *testing.T) {
	address := "file:" + filepath.Join(t.TempDir(), "quanhe.db")
	server, err := open.Open(t.Context(), address, open.Options{Hold: true})
	if err != nil {
		t.Fatal(err)
	}
	defer server.Close()
	loader, err := open.Open(t.Context(), address, open.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer loader.Close()
	if _, through := loader.(*embedded.Client); !through {
		t.Errorf("the loader has a %T, want it to load through the server", loader)
	}
	if _, err := loader.Put(t.Context(), &graph.Batch{Judgements: []*graph.Judgement{{ID: graph.NewID(graph.KindJudgement, "1"), By: "An"}}}); err != nil {
		t.Fatal(err)
	}
	if status, err := server.Status(t.Context()); err != nil || status.Judgements != 1 {
		t.Errorf("the server has %+v, %v; want what the loader put", status, err)
	}
	if _, err := open.Open(t.Context(), address, open.Options{Hold: true}); !errors.Is(err, graph.ErrHeld) {
		t.Errorf("a second server: %v, want ErrHeld", err)
	}
}

func TestAFileThatIsHeldByOneWhoLetsNobodyIn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "quanhe.db")
	holder, err := embedded.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	started := time.Now()
	if _, err := open.Open(t.Context(), "file:"+path, open.Options{Wait: time.Second}); !errors.Is(err, graph.ErrHeld) {
		t.Errorf("%v, want ErrHeld", err)
	}
	if waited := time.Since(started); waited > 5*time.Second {
		t.Errorf("waited %s", waited)
	}
	time.AfterFunc(300*time.Millisecond, func() { holder.Close() })
	store, err := open.Open(t.Context(), "file:"+path, open.Options{})
	if err != nil {
		t.Fatal(err)
	}
	store.Close()
}

func TestTheDefaultPasswordStaysHere(t *testing.T) {
	for _, row := range []struct {
		address, password string
		refused           bool
	}{
		{"neo4j://example.org", "neo4j", true},
		{"neo4j+s://10.0.0.1:7687", "neo4j", true},
		{"neo4j://localhost:7687", "neo4j", false},
		{"bolt://127.0.0.1", "neo4j", false},
		{"neo4j://[::1]:7687", "neo4j", false},
		{"neo4j://example.org", "a password of its own", false},
	} {
		store, err := open.Open(t.Context(), row.address, open.Options{Password: row.password})
		if refused := err != nil; refused != row.refused {
			t.Errorf("%s with %q: %v, refused: want %v", row.address, row.password, err, row.refused)
		}
		if store != nil {
			store.Close()
		}
	}
}
