package embedded

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"go.etcd.io/bbolt"
	"go.uber.org/goleak"

	"github.com/quanhe/quanhe/graph"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestAFileOfANewerForm(t *testing.T) {
	path := filepath.Join(t.TempDir(), "quanhe.db")
	if err := createFile(path); err != nil {
		t.Fatal(err)
	}
	db, err := bbolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucketAbout).Put(keyForm, sealed(bucketAbout, keyForm, binary.AppendUvarint(nil, fileForm+1)))
	})
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(path); !errors.Is(err, graph.ErrNewer) || !strings.Contains(err.Error(), "version") {
		t.Errorf("%v, want ErrNewer and what to do", err)
	}
}

// Every field of every record is written and read: one that is added to package graph and not to
// the codec shows here.
func TestCodec(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 0))
	for range 100 {
		roundTrip(t, rng, func(c *codec, a *graph.Account) { c.account(a) })
		roundTrip(t, rng, func(c *codec, e *graph.Entity) { c.entity(e) })
		roundTrip(t, rng, func(c *codec, j *graph.Judgement) { c.judgement(j) })
	}
}

func roundTrip[T any](t *testing.T, rng *rand.Rand, fields func(*codec, *T)) {
	t.Helper()
	var before, after T
	randomize(rng, reflect.ValueOf(&before).Elem())
	text := string(encode(func(c *codec) { fields(c, &before) }))
	if err := decode(text, func(c *codec) { fields(c, &after) }); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(before, after, cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("written and read (-before +after):\n%s", diff)
	}
	for cut := range len(text) { // a part of it is refused
		var part T
		if err := decode(text[:cut], func(c *codec) { fields(c, &part) }); err == nil {
			t.Fatalf("%d of %d bytes are read as a whole", cut, len(text))
		}
	}
}

func randomize(rng *rand.Rand, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			randomize(rng, v.Field(i))
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), rng.IntN(3), 3))
		for i := range v.Len() {
			randomize(rng, v.Index(i))
		}
	case reflect.String:
		v.SetString(strings.Repeat("ố", rng.IntN(3)) + string(rune('a'+rng.IntN(26))))
	case reflect.Int:
		v.SetInt(rng.Int64N(1000) - 1)
	case reflect.Uint32:
		v.SetUint(uint64(rng.Uint32()))
	case reflect.Bool:
		v.SetBool(rng.IntN(2) == 0)
	default:
		panic(v.Type().String())
	}
}

// Edits of a sorted set are compared with a plain list.
func TestSorted(t *testing.T) {
	rng := rand.New(rand.NewPCG(6, 0))
	var set sorted
	var plain []entry
	for range 200 {
		before, kept := set, slices.Clone(plain)
		var drop, add []entry
		for range rng.IntN(300) {
			e := entry{text: string(rune('a' + rng.IntN(26))), code: rng.Uint32N(50), handle: handle(rng.Uint32N(2000))}
			at, found := slices.BinarySearchFunc(plain, e, compareEntries)
			switch {
			case found && !slices.Contains(add, e):
				drop, plain = append(drop, e), slices.Delete(plain, at, at+1)
			case !found && !slices.Contains(drop, e):
				add, plain = append(add, e), slices.Insert(plain, at, e)
			}
		}
		set = set.edit(drop, add)
		if got := read(set.seek(func(entry) bool { return true })); !slices.Equal(got, plain) || set.size != len(plain) {
			t.Fatalf("%d entries, want %d", len(got), len(plain))
		}
		if got := read(before.seek(func(entry) bool { return true })); !slices.Equal(got, kept) {
			t.Fatal("an edit changed the set that it was made from")
		}
		from := entry{code: rng.Uint32N(50)}
		c := set.seek(func(e entry) bool { return compareEntries(e, from) >= 0 })
		at, _ := slices.BinarySearchFunc(plain, from, compareEntries)
		if got := read(c); !slices.Equal(got, plain[at:]) {
			t.Fatalf("from %v: %d entries, want %d", from, len(got), len(plain)-at)
		}
		end := set.seek(func(entry) bool { return false })
		if got := c.distance(end); got != len(plain)-at {
			t.Fatalf("distance %d, want %d", got, len(plain)-at)
		}
	}
}

func read(c cursor) (all []entry) {
	for e, ok := c.peek(); ok; e, ok = c.peek() {
		all = append(all, e)
		c.advance()
	}
	return all
}

// Numbers order as the strings that they stand for.
func TestDateCodes(t *testing.T) {
	dates := []graph.Date{"", "--07-28", "0001", "1999-12-31", "2020", "2020-01", "2020-01-01", "2020-01-31", "2020-02", "2020-12", "2020-12-31", "2021", "9999-12-31", "9999"}
	for _, a := range dates {
		for _, b := range dates {
			for name, order := range map[graph.Prop]func(graph.Date, graph.ID) string{graph.OrderNewest: graph.NewestFirst, graph.OrderOldest: graph.OldestFirst} {
				want := strings.Compare(order(a, ""), order(b, ""))
				x, y := on(a).code(name), on(b).code(name)
				if got := int(min(max(int64(x)-int64(y), -1), 1)); got != want {
					t.Errorf("%s: %q and %q compare %d, want %d", name, a, b, got, want)
				}
			}
		}
	}
	for _, text := range []string{"", "x", "2020", "2020/", "2020-1~/", "+020~/", "2020-01-01~/", "20200~/", "2020-01-01-01/"} {
		if code, ok := dateCode(text); ok {
			t.Errorf("%q is taken for the order string %d", text, code)
		}
	}
}
