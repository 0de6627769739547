//go:build unix

package extract

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/quanhe/quanhe/graph"
)

// BenchmarkClaims reads texts of 10 KB to 10 MB. Other work on the machine makes the clock lie, so
// it also tells megabytes a second of processor time, the garbage collector's among it, and the
// most heap at any time beyond the text.
func BenchmarkClaims(b *testing.B) {
	for _, size := range []int{10 << 10, 1 << 20, 10 << 20} {
		text := strings.Repeat(piece, size/len(piece)+1)
		b.Run(fmt.Sprintf("%dKB", size>>10), func(b *testing.B) {
			heap := mostHeap(func() { Claims(graph.Article{ID: "a_1", Text: text}) })
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			before := processorTime(b)
			for b.Loop() {
				Claims(graph.Article{ID: "a_1", Text: text})
			}
			used := processorTime(b) - before
			b.ReportMetric(float64(len(text))*float64(b.N)/1e6/used.Seconds(), "MB/cpu-s")
			b.ReportMetric(float64(heap)/1e6, "heap-MB")
		})
	}
}

// processorTime is what this process has used of all cores.
func processorTime(b *testing.B) time.Duration {
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		b.Fatal(err)
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}

// mostHeap looks at the heap every millisecond while something is done, and is how much it grew at
// most: what is in use, and what is not yet collected.
func mostHeap(do func()) uint64 {
	runtime.GC()
	before := heap()
	most := before
	stop, done := make(chan bool), make(chan bool)
	go func() {
		defer close(done)
		for tick := time.Tick(time.Millisecond); ; {
			select {
			case <-stop:
				return
			case <-tick:
				most = max(most, heap())
			}
		}
	}()
	do()
	close(stop)
	<-done
	return max(most, heap()) - before
}

func heap() uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
