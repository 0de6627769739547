package embedded_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/quanhe/quanhe/graph/embedded"
	"github.com/quanhe/quanhe/graph/graphtest"
)

// A process that is killed while it puts leaves a file that holds every batch that was told to be
// stored, and of the one under way all or nothing.
func TestKilled(t *testing.T) {
	if os.Getenv("QUANHE_TEST_PUTS") != "" {
		putUntilKilled()
	}
	testKilled(t, 12)
}

func TestKilledLong(t *testing.T) {
	if os.Getenv("QUANHE_LONG") == "" {
		t.Skip("takes minutes: set QUANHE_LONG, as make check-long does")
	}
	testKilled(t, 200)
}

func testKilled(t *testing.T, kills int) {
	path := filepath.Join(t.TempDir(), "quanhe.db")
	rng := rand.New(rand.NewPCG(3, 0))
	stored := 0
	expected, dice := open(t, "mem:"), graphtest.Random(11)
	next := func() {
		if _, err := expected.Put(t.Context(), dice.Batch()); err != nil {
			t.Fatal(err)
		}
		stored++
	}
	for range kills {
		told := killWhilePutting(t, path, stored, time.Duration(rng.IntN(120))*time.Millisecond)
		store := open(t, path)
		got := dump(t, store)
		if err := store.Close(); err != nil {
			t.Fatal(err)
		}
		for stored < told {
			next()
		}
		if cmp.Equal(dump(t, expected), got) {
			continue
		}
		next()
		if diff := cmp.Diff(dump(t, expected), got); diff != "" {
			t.Fatalf("%d batches were told to be stored; neither they nor one more are:\n%s", told, diff)
		}
	}
	t.Logf("%d batches in %d lives", stored, kills)
}

// killWhilePutting starts a process that puts batches from the nth on, kills it after a while, and
// tells how many it said were stored.
func killWhilePutting(t *testing.T, path string, from int, after time.Duration) (told int) {
	t.Helper()
	child := exec.Command(os.Args[0], "-test.run", "^TestKilled$")
	child.Env = append(os.Environ(), "QUANHE_TEST_PUTS="+path, "QUANHE_TEST_FROM="+strconv.Itoa(from))
	child.Stderr = os.Stderr
	output, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(output)
	told = from
	for ticking := false; lines.Scan(); {
		if _, err := fmt.Sscanf(lines.Text(), "stored %d", &told); err != nil {
			t.Errorf("child: %s", lines.Text())
		}
		if !ticking { // it runs: now the clock does
			time.AfterFunc(after, func() { child.Process.Kill() })
			ticking = true
		}
	}
	child.Wait()
	return told
}

// putUntilKilled is the child.
func putUntilKilled() {
	from, err := strconv.Atoi(os.Getenv("QUANHE_TEST_FROM"))
	if err != nil {
		panic(err)
	}
	store, err := embedded.Open(os.Getenv("QUANHE_TEST_PUTS"))
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	dice := graphtest.Random(11)
	for range from {
		dice.Batch()
	}
	fmt.Println("stored", from)
	for n := from + 1; ; n++ {
		if _, err := store.Put(context.Background(), dice.Batch()); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println("stored", n)
	}
}
