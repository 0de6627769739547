// Package graphtest is what every store must do: the contract of [graph.Store] as one suite.
//
// Start at [TestStore], which a store's test calls with a way to open an empty one. The sample
// graph that it asks about is drawn in sample.go; queries.go is the table of questions and their
// answers, paths.go those of paths and neighborhoods, colleagues.go and series.go those of time; puts.go tells how batches change a store.
// [Model] is the plainest store there can be, and [Same] compares two stores over random batches
// and questions ([Random]); [TestRandom] does so for long.
//
// The suite has no switches: what a store cannot do fails.
package graphtest

import (
	"testing"

	"github.com/quanhe/quanhe/graph"
)

// TestStore tests a store. open gives an empty one of its own to each test, and frees it when
// the test ends.
func TestStore(t *testing.T, open func(t *testing.T) graph.Store) {
	t.Run("Query", func(t *testing.T) {
		s, store := newSample(), ready(t, open)
		put(t, store, s.batch())
		testQueries(t, s, store)
	})
	t.Run("Paths", func(t *testing.T) {
		s, store := newSample(), ready(t, open)
		put(t, store, s.batch())
		testPaths(t, s, store)
		testNeighborhoods(t, s, store)
		testWalksRefused(t, s, store)
	})
	t.Run("Colleagues", func(t *testing.T) { testColleagues(t, ready(t, open)) })
	t.Run("Series", func(t *testing.T) { testSeries(t, ready(t, open)) })
	t.Run("Put", func(t *testing.T) { testStories(t, func(t *testing.T) graph.Store { return ready(t, open) }) })
	t.Run("Random", func(t *testing.T) { Same(t, NewModel(), ready(t, open), Random(0), 4, 8) })
}

// TestRandom compares a store with [Model] over many random batches and questions. Hardly two of
// these have one shape: a store that plans each shape takes minutes.
func TestRandom(t *testing.T, open func(t *testing.T) graph.Store) {
	for seed := range uint64(3) {
		Same(t, NewModel(), ready(t, open), Random(seed), 4, 25)
	}
}

func ready(t *testing.T, open func(t *testing.T) graph.Store) graph.Store {
	t.Helper()
	store := open(t)
	if err := store.Init(t.Context()); err != nil {
		t.Fatal(err)
	}
	return store
}
