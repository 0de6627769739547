package neo4jstore

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/graphtest"
	"github.com/quanhe/quanhe/internal/neo4jtest"
)

// Four loaders put articles that share their people, bodies and places, each as another program
// would; the graph is that of one loader.
func TestFourLoaders(t *testing.T) {
	start(t, fresh(t))
	const loaders, articles = 4, 20
	var group sync.WaitGroup
	for l := range loaders {
		s := opened(t, neo4jtest.Again(t))
		group.Go(func() {
			for n := l; n < articles; n += loaders {
				if err := putFresh(t, s, graphtest.Batch(sampleArticle(n))); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	group.Wait()
	var all []*graphtest.Writing
	for n := range articles {
		all = append(all, sampleArticle(n))
	}
	model := graphtest.NewModelOf(t, graphtest.Batch(all...))
	sameDump(t, model, reopened(t))
}

// putFresh puts a batch on the names as they are, and reads these again where another loader came
// first.
func putFresh(t *testing.T, s *Store, b *graph.Batch) error {
	var keys []string
	for _, e := range b.Entities {
		keys = append(keys, e.Keys...)
	}
	for {
		known, err := s.Names(t.Context(), keys)
		if err != nil {
			return err
		}
		b.Versions = known.Versions
		if _, err = s.Put(t.Context(), b); !errors.Is(err, graph.ErrStale) {
			return err
		}
	}
}

func sameDump(t *testing.T, a, b graph.Store) {
	t.Helper()
	if diff := cmp.Diff(dumped(t, a), dumped(t, b)); diff != "" {
		t.Errorf("what is stored (-want +got):\n%s", diff)
	}
}

func dumped(t *testing.T, s graph.Store) (lines []string) {
	t.Helper()
	for _, record := range everything(t, s) {
		lines = append(lines, fmt.Sprintf("%+v", record))
	}
	return lines
}

func everything(t *testing.T, s graph.Store) (records []graph.Record) {
	t.Helper()
	for record, err := range s.Dump(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		records = append(records, record)
	}
	return records
}
