package stories

import (
	"errors"
	"slices"
	"testing"

	"github.com/quanhe/quanhe/bench/synthetic"
	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/open"
	"github.com/quanhe/quanhe/internal/neo4jtest"
	"github.com/quanhe/quanhe/loader/ingest"
)

// A batch for which the server lacks memory is refused, and the loader puts it in parts.
func TestTooLarge(t *testing.T) {
	if testing.Short() {
		t.Skip("waits until the driver gives up")
	}
	server := neo4jtest.Start(t, "db.memory.transaction.max=80m")
	s, err := open.Open(t.Context(), server.Address, open.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := s.Init(t.Context()); err != nil {
		t.Fatal(err)
	}
	size := synthetic.Size{People: 500, Events: 16, Facts: 4000}
	var items []ingest.Item
	for batch := range size.Batches() {
		_, err := s.Put(t.Context(), batch)
		if !errors.Is(err, graph.ErrTooLarge) {
			t.Errorf("%v, want ErrTooLarge", err)
		}
		for _, account := range batch.Accounts {
			items = append(items, ingest.Item{Name: string(account.Article.ID), Account: account})
		}
	}
	line := ingest.Line{Store: s}
	if report, err := line.Load(t.Context(), slices.Values(items)); err != nil || report.Failed > 0 {
		t.Fatalf("%+v, %v", report, err)
	}
	if status, err := s.Status(t.Context()); err != nil || status.Articles != size.Events {
		t.Errorf("%+v, %v", status, err)
	}
}
