package embedded_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.etcd.io/bbolt"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/embedded"
	"github.com/quanhe/quanhe/graph/graphtest"
)

// written is a file with some history: pages that were freed, used again, and are free.
func written(t *testing.T) (path string, holds []graph.Record) {
	path = filepath.Join(t.TempDir(), "quanhe.db")
	store := open(t, path)
	dice := graphtest.Random(1)
	for range 30 {
		if _, err := store.Put(t.Context(), dice.Batch()); err != nil {
			t.Fatal(err)
		}
	}
	holds = dump(t, store)
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	return path, holds
}

func dump(t *testing.T, store graph.Store) []graph.Record {
	t.Helper()
	var all []graph.Record
	for r, err := range store.Dump(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	return all
}

func TestOpeningAgainGivesTheSame(t *testing.T) {
	path, holds := written(t)
	if diff := cmp.Diff(holds, dump(t, open(t, path))); diff != "" {
		t.Errorf("opened again (-before +after):\n%s", diff)
	}
}

// A store that is opened again before every batch stays the same as one that is not, with all
// that queries and loaders see of it.
func TestOpeningAgainBetweenBatches(t *testing.T) {
	path := filepath.Join(t.TempDir(), "quanhe.db")
	model, dice := graphtest.NewModel(), graphtest.Random(7)
	for range 8 {
		store := open(t, path)
		graphtest.Same(t, model, store, dice, 1, 15)
		if err := store.Close(); err != nil || t.Failed() {
			t.Fatal(err)
		}
	}
}

// A damaged file is refused, or what is damaged was of no use and it opens to what it held.
func TestDamage(t *testing.T) {
	path, holds := written(t)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(2, 0))
	refused := 0
	try := func(name string, content []byte) {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		store, err := embedded.Open(path)
		if err != nil {
			if !errors.Is(err, graph.ErrDamaged) {
				t.Errorf("%s: %v, want ErrDamaged", name, err)
			}
			refused++
			return
		}
		defer store.Close()
		if diff := cmp.Diff(holds, dump(t, store)); diff != "" {
			t.Errorf("%s: opens to something else", name)
		}
	}
	flips, cuts := 400, 60
	for range flips {
		bit := rng.IntN(len(whole) * 8)
		content := append([]byte(nil), whole...)
		content[bit/8] ^= 1 << (bit % 8)
		try(fmt.Sprintf("bit %d of byte %d flipped", bit%8, bit/8), content)
	}
	for i := range cuts {
		size := rng.IntN(len(whole))
		if i < 10 { // at the beginning, and at the ends of pages
			size = i * 1024
		} else if i%2 == 0 {
			size = size / 4096 * 4096
		}
		try(fmt.Sprintf("cut to %d bytes", size), whole[:size])
	}
	if refused < cuts/2 {
		t.Errorf("only %d of %d refused: what was damaged?", refused, flips+cuts)
	}
	t.Logf("%d of %d refused, the others of no effect", refused, flips+cuts)
}

// Bits of the headers of pages, where bbolt is most trusting.
func TestDamagedHeaders(t *testing.T) { testDamagedHeaders(t, 32) }

func TestDamagedHeadersLong(t *testing.T) {
	if os.Getenv("QUANHE_LONG") == "" {
		t.Skip("takes minutes: set QUANHE_LONG, as make check-long does")
	}
	testDamagedHeaders(t, 1)
}

func testDamagedHeaders(t *testing.T, every int) {
	path, holds := written(t)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	const page, header = 4096, 16
	for at := 0; at < len(whole); at += page {
		for bit := range header * 8 {
			if (at/page+bit)%every != 0 {
				continue
			}
			content := append([]byte(nil), whole...)
			content[at+bit/8] ^= 1 << (bit % 8)
			if err := os.WriteFile(path, content, 0o600); err != nil {
				t.Fatal(err)
			}
			store, err := embedded.Open(path)
			if err != nil {
				continue
			}
			if diff := cmp.Diff(holds, dump(t, store)); diff != "" {
				t.Errorf("bit %d of page %d: opens to something else", bit, at/page)
			}
			// and what is written after that does no harm
			if _, err := store.Put(t.Context(), graphtest.Random(uint64(bit)).Batch()); err != nil {
				t.Errorf("bit %d of page %d: put: %v", bit, at/page, err)
			}
			after := dump(t, store)
			store.Close()
			again := open(t, path)
			if diff := cmp.Diff(after, dump(t, again)); diff != "" {
				t.Errorf("bit %d of page %d: something else after a batch", bit, at/page)
			}
			again.Close()
		}
	}
}

func TestRefusedFiles(t *testing.T) {
	folder := t.TempDir()
	file := func(name string, make func(path string) error) string {
		path := filepath.Join(folder, name)
		if err := make(path); err != nil {
			t.Fatal(err)
		}
		return path
	}
	edit := func(edit func(tx *bbolt.Tx) error) func(string) error {
		return func(path string) error {
			store, err := embedded.Open(path)
			if err != nil {
				return err
			}
			store.Close()
			db, err := bbolt.Open(path, 0o600, nil)
			if err != nil {
				return err
			}
			return errors.Join(db.Update(edit), db.Close())
		}
	}
	for _, row := range []struct {
		name string
		path string
		want error
	}{
		{"an empty file", file("empty", func(p string) error { return os.WriteFile(p, nil, 0o600) }), graph.ErrDamaged},
		{"another kind of file", file("text", func(p string) error { return os.WriteFile(p, []byte("SQLite format 3"), 0o600) }), graph.ErrDamaged},
		{"a bbolt file of something else", file("bolt", func(p string) error {
			db, err := bbolt.Open(p, 0o600, nil)
			if err != nil {
				return err
			}
			return db.Close()
		}), graph.ErrDamaged},
		{"a value that nobody sealed", file("unsealed", edit(func(tx *bbolt.Tx) error {
			return tx.Bucket([]byte("articles")).Put([]byte("a_1"), []byte("anything at all"))
		})), graph.ErrDamaged},
		{"a bucket that is gone", file("gone", edit(func(tx *bbolt.Tx) error { return tx.DeleteBucket([]byte("entities")) })), graph.ErrDamaged},
	} {
		store, err := embedded.Open(row.path)
		if !errors.Is(err, row.want) {
			t.Errorf("%s: %v, want %v", row.name, err, row.want)
		}
		if store != nil {
			store.Close()
		}
	}
	if _, err := embedded.Open(filepath.Join(folder, "no folder", "quanhe.db")); err == nil {
		t.Error("a file in a folder that is not there is opened")
	}
}
