package api

import (
	"context"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/operations"
	"github.com/quanhe/quanhe/schema"
	"github.com/quanhe/quanhe/server/plan"
	"github.com/quanhe/quanhe/server/reading"
)

// both are the two ways of answering, over one store: as questions are answered, and by the
// generated code alone.
func both(t testing.TB) (written, generated *handler) {
	store := samples(t)
	written, generated = newHandler(store, reading.Read, quiet()), newHandler(store, reading.Read, quiet())
	generated.write = func(b []byte, _ plan.Roots) ([]byte, bool) { return b, false }
	return written, generated
}

// What is written from the rows is, byte for byte, what the generated code answers.
func TestWrittenAnswers(t *testing.T) {
	h, oracle := both(t)
	write, written := h.write, 0
	h.write = func(b []byte, roots plan.Roots) ([]byte, bool) {
		b, ok := write(b, roots)
		if ok {
			written++
		}
		return b, ok
	}
	n := operations.HowMany()
	draw := operations.New(2, someIDs(t, oracle))
	examples, err := schema.Examples()
	if err != nil {
		t.Fatal(err)
	}
	clean := 0
	for range n {
		query := draw.Next()
		want := answer(t, oracle, query, nil)
		got := answer(t, h, query, nil)
		if strings.Contains(want, `"errors"`) { // with another request's id
			_, want, _ = strings.Cut(want, `"data":`)
			_, got, _ = strings.Cut(got, `"data":`)
		} else {
			clean++
		}
		if got != want {
			t.Fatalf("%s\nwritten:   %s\ngenerated: %s", query, got, want)
		}
	}
	if written != clean {
		t.Errorf("%d answers written, %d without errors", written, clean)
	}
	for _, e := range examples {
		written = 0
		if got, want := answer(t, h, e.Operation, e.Variables), answer(t, oracle, e.Operation, e.Variables); got != want || written != 1 {
			t.Errorf("%s, written %d times\nwritten:   %s\ngenerated: %s", e.Name, written, got, want)
		}
	}
}

// Where fragments order fields differently for each kind, each kind has its own order; ids that
// nothing has, or something of another kind, are null.
func TestWrittenOrders(t *testing.T) {
	h, oracle := both(t)
	ids := `["` + strings.Join(someIDs(t, oracle), `", "`) + `", "p_none", "none"]`
	for _, query := range []string{
		`{ nodes(ids: ` + ids + `) { id ... on Organization { kind name } ... on Entity { name kind3: __typename } ... on Person { honorifics id } ... on Event { kind2: kind name } } }`,
		`{ nodes(ids: ` + ids + `) { ... on Event { name } ... on Entity { id name unresolved } ... on Person { unresolved first: name } ... on Fact { date } ... on Holding { held(asOf: "2020") date id } } }`,
		`{ person(id: "e_1") { name } place(id: "none") { name } __typename again: __typename }`,
		`{ search(text: "hoi") { __typename edges { __typename cursor node { __typename ...a ...b } } pageInfo { __typename endCursor } totalCount } }
			fragment a on Organization { list: posts(first: 2) { nodes { name } totalCount } x: name }
			fragment b on Entity { x: name list2: facts(first: 1) { edges { node { ...c } } } id }
			fragment c on Fact { id subject { y: id ...a } ... on Appearance { agent { ... on Person { name } ... on Organization { id name } } role } predicate }`,
		`{ articles { nodes { __typename segments { __typename text entities { id __typename } evidence { id before after quote } } segments { evidence { rule } } } } }`,
		`{ appearanceCounts(groupBy: [PERSON, ROLE]) { __typename count role person { name joins { __typename reason name } identifiers { scheme } } year place { name } } }`,
		`{ citationCounts(groupBy: [BY, DIRECTIVE]) { __typename count by { __typename name } directive { name kind } event { name } month } }`,
		`{ whoCitedWhat { __typename rows { __typename by byId directive number event eventId verb place quote } totalCount } }`,
		`{ whoSpokeWhere { __typename rows { __typename agent place organizers directives quote articleUrl } pageInfo { hasNextPage hasPreviousPage startCursor } } }`,
	} {
		if got, want := answer(t, h, query, nil), answer(t, oracle, query, nil); got != want || strings.Contains(want, `"errors"`) {
			t.Errorf("%s\nwritten:   %s\ngenerated: %s", query, got, want)
		}
	}
}

// lossy is a store that loses the ends of facts.
type lossy struct{ graph.Store }

func (l lossy) Query(ctx context.Context, q *graph.Query) (*graph.Rows, error) {
	rows, err := l.Store.Query(ctx, q)
	if err == nil {
		lose(rows)
	}
	return rows, err
}

func lose(rows *graph.Rows) {
	for _, row := range rows.Rows {
		for i, list := range row.Links {
			if row.Kind.Is(graph.Facts) {
				row.Links[i] = nil
			} else if list != nil {
				lose(list)
			}
		}
	}
}

// What is null that may not be takes along what holds it, up to the first that may, with an error
// that says where; other root fields stand.
func TestWrittenNulls(t *testing.T) {
	h := newHandler(lossy{samples(t)}, reading.Read, quiet())
	got := answer(t, h, `{ events { nodes { name appearances(first: 1) { nodes { id event { name } } } } } people(first: 1) { totalCount } }`, nil)
	if !strings.Contains(got, `"path":["events","nodes",0,"appearances","nodes",0,"event"]`) || !strings.Contains(got, `"events":null,"people":{"totalCount":`) {
		t.Error(got)
	}
	if got := answer(t, h, `{ appearances(first: 1) { nodes { role onBehalfOf { name } } } }`, nil); strings.Contains(got, "errors") {
		t.Errorf("what may be null: %s", got)
	}
}

// Introspection beside questions is the generated code's, and asks the store no more for it.
func TestIntrospectionBesideQuestions(t *testing.T) {
	store := &calls{Store: samples(t)}
	got := answer(t, newHandler(store, reading.Read, quiet()), `{ people(first: 1) { totalCount } __type(name: "Person") { name } }`, nil)
	if !strings.Contains(got, `"__type":{"name":"Person"}`) || !strings.Contains(got, `"totalCount":`) || store.n.Load() != 1 {
		t.Errorf("%d calls: %s", store.n.Load(), got)
	}
}
