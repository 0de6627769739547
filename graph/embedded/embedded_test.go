package embedded_test

import (
	"path/filepath"
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/embedded"
	"github.com/quanhe/quanhe/graph/graphtest"
)

func open(t testing.TB, path string) *embedded.Store {
	t.Helper()
	store, err := embedded.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return store
}

func TestStoreInMemory(t *testing.T) {
	graphtest.TestStore(t, func(t *testing.T) graph.Store { return open(t, "mem:") })
}

func TestRandom(t *testing.T) {
	graphtest.TestRandom(t, func(t *testing.T) graph.Store { return open(t, filepath.Join(t.TempDir(), "quanhe.db")) })
}

func TestStoreOfAnotherProcess(t *testing.T) {
	graphtest.TestStore(t, func(t *testing.T) graph.Store {
		path := filepath.Join(t.TempDir(), "quanhe.db")
		if err := open(t, path).Listen(); err != nil {
			t.Fatal(err)
		}
		client, err := embedded.Dial(t.Context(), path)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { client.Close() })
		return client
	})
}

func TestStoreInAFile(t *testing.T) {
	graphtest.TestStore(t, func(t *testing.T) graph.Store { return open(t, filepath.Join(t.TempDir(), "quanhe.db")) })
}
