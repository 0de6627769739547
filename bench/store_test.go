// Package bench measures the stores on a synthetic graph. `make bench` prints the table; BENCH_FACTS
// sets how many facts there are (100,000 unless said otherwise).
package bench

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/quanhe/quanhe/bench/synthetic"
	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/embedded"
)

// size is a graph of so many facts: a person for ten of them, an event for fifty.
func size() synthetic.Size {
	facts, err := strconv.Atoi(os.Getenv("BENCH_FACTS"))
	if err != nil {
		facts = 100_000
	}
	return synthetic.Size{People: facts / 10, Events: facts / 50, Facts: facts}
}

// loaded is one store for all benchmarks of a run.
var loaded = sync.OnceValue(func() graph.Store {
	store, err := embedded.Open("mem:")
	if err != nil {
		panic(err)
	}
	if err := load(store); err != nil {
		panic(err)
	}
	return store
})

func load(store graph.Store) error {
	for batch := range size().Batches() {
		if _, err := store.Put(background, batch); err != nil {
			return err
		}
	}
	return nil
}

// BenchmarkLoad puts the whole graph into a new file.
func BenchmarkLoad(b *testing.B) {
	batches := slices.Collect(size().Batches())
	var status graph.Status
	for b.Loop() {
		store, err := embedded.Open(filepath.Join(b.TempDir(), "quanhe.db"))
		if err != nil {
			b.Fatal(err)
		}
		for _, batch := range batches {
			if _, err := store.Put(b.Context(), batch); err != nil {
				b.Fatal(err)
			}
		}
		status, _ = store.Status(b.Context())
		store.Close()
	}
	rows := status.Articles + status.Facts + status.Entities + status.Evidence
	b.ReportMetric(float64(rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
}

// BenchmarkOpen opens the file again.
func BenchmarkOpen(b *testing.B) {
	path := filepath.Join(b.TempDir(), "quanhe.db")
	store, err := embedded.Open(path)
	if err != nil {
		b.Fatal(err)
	}
	if err := load(store); err != nil {
		b.Fatal(err)
	}
	store.Close()
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for b.Loop() {
		store, err := embedded.Open(path)
		if err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/(1<<20), "heapMB")
		store.Close()
		b.StartTimer()
	}
	info, err := os.Stat(path)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(info.Size())/(1<<20), "fileMB")
}

func BenchmarkQuery(b *testing.B) {
	store := loaded()
	for _, q := range questions() {
		b.Run(q.name, func(b *testing.B) {
			b.ReportAllocs()
			rows := 0
			for b.Loop() {
				answer, err := store.Query(b.Context(), &q.query)
				if err != nil {
					b.Fatal(err)
				}
				rows = count(answer)
			}
			b.ReportMetric(float64(rows), "rows")
		})
	}
}

func count(rows *graph.Rows) int {
	n := len(rows.Rows)
	for _, row := range rows.Rows {
		if row == nil {
			continue
		}
		for _, list := range row.Links {
			if list != nil {
				n += count(list)
			}
		}
	}
	return n
}
