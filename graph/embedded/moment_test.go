package embedded_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/embedded"
	"github.com/quanhe/quanhe/graph/graphtest"
)

// A dump that began before a batch goes on without it, texts that have left the file included.
func TestADumpSeesOneMoment(t *testing.T) {
	for _, path := range []string{"mem:", filepath.Join(t.TempDir(), "quanhe.db")} {
		store, dice := open(t, path), graphtest.Random(21)
		for range 5 {
			if _, err := store.Put(t.Context(), dice.Batch()); err != nil {
				t.Fatal(err)
			}
		}
		want := dump(t, store)
		var got []graph.Record
		for r, err := range store.Dump(t.Context()) {
			if err != nil {
				t.Fatal(err)
			}
			if got = append(got, r); len(got) < 20 {
				if _, err := store.Put(t.Context(), dice.Batch()); err != nil {
					t.Fatal(err)
				}
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: a dump changed under way (-begun +ended):\n%s", path, diff)
		}
	}
}

// A question over everything ends soon after nobody waits for it.
func TestALongQuestionEnds(t *testing.T) {
	store := open(t, "mem:")
	crowd := graphtest.Article("crowd", "", "")
	forum := graphtest.Entity(graph.KindEvent, "Diễn đàn")
	for _, family := range strings.Fields("Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô") {
		for _, given := range strings.Fields("An Bình Chi Dũng Hà Hải Hòa Khánh Lan Long Mai Nam Phúc Quang Sơn Tâm") {
			crowd.Says(graphtest.Entity(graph.KindPerson, family+" "+given), graph.Attended, forum, graphtest.At(forum))
		}
	}
	if _, err := store.Put(t.Context(), graphtest.Batch(crowd)); err != nil {
		t.Fatal(err)
	}
	// who was where someone was who was where someone was ...
	var again []graph.Step
	for range 5 {
		again = append(again, graph.Step{To: graph.At}, graph.Step{To: graph.In}, graph.Step{To: graph.Subject}, graph.Step{To: graph.Out})
	}
	where := graph.Cond{Via: again, Prop: graph.PropTitle, Op: graph.Eq, Value: "none"}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	started := time.Now()
	_, err := store.Query(ctx, &graph.Query{Start: graph.Start{Facts: []graph.Predicate{graph.Attended}}, List: graph.List{Order: graph.OrderNewest, First: 10, Where: where}})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v after %s, want the deadline", err, time.Since(started))
	}
	if took := time.Since(started); took > 5*time.Second {
		t.Errorf("ended %s after it began, 50ms were given", took)
	}
}

func TestTheSocket(t *testing.T) {
	folder, err := os.MkdirTemp("", "q") // short enough for a socket beside the file
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(folder)
	path := filepath.Join(folder, "quanhe.db")
	if err := os.WriteFile(path+".sock", nil, 0o644); err != nil { // what a killed process left
		t.Fatal(err)
	}
	store := open(t, path)
	if _, err := embedded.Dial(t.Context(), path); !errors.Is(err, graph.ErrHeld) {
		t.Errorf("nobody listens: %v, want ErrHeld", err)
	}
	if err := store.Listen(); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path + ".sock"); err != nil || info.Mode().Perm() != 0o600 || info.Mode().Type() != os.ModeSocket {
		t.Errorf("socket %v, %v; want it for its user alone", info, err)
	}
	client, err := embedded.Dial(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := client.Status(t.Context()); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("the holder is gone: %v, want ErrUnavailable", err)
	}
	if _, err := os.Stat(path + ".sock"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the socket is still there: %v", err)
	}
}

func TestOneProcessHoldsTheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "quanhe.db")
	first := open(t, path)
	started := time.Now()
	if _, err := embedded.Open(path); !errors.Is(err, graph.ErrHeld) {
		t.Errorf("opened a second time: %v, want ErrHeld", err)
	}
	if took := time.Since(started); took > 5*time.Second {
		t.Errorf("told after %s", took)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	open(t, path)
}
