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

func TestStoreInAFile(t *testing.T) {
	graphtest.TestStore(t, func(t *testing.T) graph.Store { return open(t, filepath.Join(t.TempDir(), "quanhe.db")) })
}
