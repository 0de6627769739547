package api

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/internal/operations"
	"github.com/quanhe/quanhe/server/reading"
)

// Any valid operation is answered or refused with a reason; each root field asks the store once at
// the most, and nothing goes wrong on our side.
func TestRandomOperations(t *testing.T) {
	n := operations.HowMany()
	store := &calls{Store: samples(t)}
	h := New(store, reading.Read, quiet())
	draw := operations.New(1, someIDs(t, h))
	answered := 0
	for range n {
		query := draw.Next()
		store.n.Store(0)
		got := answer(t, h, query, nil)
		if strings.Contains(got, `"INTERNAL"`) || strings.Contains(got, "GRAPHQL_VALIDATION_FAILED") {
			t.Fatalf("%s\n%s", query, got)
		}
		if most := strings.Count(query, " r0: ") + strings.Count(query, " r1: ") + strings.Count(query, " r2: "); int(store.n.Load()) > most {
			t.Errorf("%d calls of the store for %d root fields: %s", store.n.Load(), most, query)
		}
		if !strings.Contains(got, `"errors"`) {
			answered++
		}
	}
	if answered < n/2 {
		t.Errorf("only %d of %d answered: the drawing is off", answered, n)
	}
}

// someIDs are ids of records of each kind.
func someIDs(t *testing.T, h http.Handler) []string {
	t.Helper()
	var ids []string
	d := ask(t, h, `{ people(first: 5) { nodes { id } } organizations(first: 5) { nodes { id } } events(first: 5) { nodes { id } } directives(first: 3) { nodes { id } }
		places(first: 3) { nodes { id } } posts(first: 3) { nodes { id } } facts(first: 20) { nodes { id evidence { nodes { id } } } } articles(first: 3) { nodes { id } } }`, nil)
	for _, list := range d {
		for _, node := range at(list, "nodes").([]any) {
			ids = append(ids, at(node, "id").(string))
			if e, ok := at(node, "evidence", "nodes", 0, "id").(string); ok {
				ids = append(ids, e)
			}
		}
	}
	slices.Sort(ids)
	return ids
}
