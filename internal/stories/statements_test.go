package stories

import (
	"log/slog"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/quanhe/quanhe/schema"
	"github.com/quanhe/quanhe/server/api"
	"github.com/quanhe/quanhe/server/reading"
)

// However an operation is written, Neo4j is sent one statement a root field, and none for one that
// is not asked.
func TestOneStatementARootField(t *testing.T) {
	store := openNeo4j(t)
	load(t, store, samples(t))
	handler := api.New(store, reading.Read, slog.New(slog.DiscardHandler))
	for _, row := range []struct {
		name, query string
		want        int64
	}{
		{"nested", `{ people(first: 3) { nodes { name appearances(first: 3) { totalCount nodes { event { name
			appearances(first: 2) { totalCount nodes { agent { ... on Entity { name } } evidence { nodes { quote article { title } } } } } } } } } } }`, 1},
		{"aliases with other arguments", `{ a: people(first: 1) { nodes { x: appearances(first: 1) { nodes { id } } y: appearances(first: 2, filter: {roles: [SPOKE]}) { totalCount } } }
			b: people(first: 2) { totalCount } }`, 2},
		{"fragments, one within the other", `{ events(first: 2) { nodes { ...e } } } fragment e on Event { name ...p } fragment p on Event { appearances(first: 2) { nodes { ...f } } }
			fragment f on Appearance { role agent { ... on Person { name } ... on Organization { name parent { name } } } }`, 1},
		{"one field in two places", `{ people(first: 1) { nodes { name } } ...more } fragment more on Query { people(first: 1) { totalCount nodes { honorifics } } }`, 1},
		{"left out", `query q($no: Boolean = false) { people(first: 1) @include(if: $no) { nodes { name } } events(first: 1) @skip(if: true) { nodes { name } } }`, 0},
		{"a part left out", `query q($no: Boolean = false) { people(first: 1) { nodes { name appearances(first: 1) @include(if: $no) { nodes { id } } holdings(first: 2) @skip(if: $no) { nodes { id } } } } }`, 1},
		{"nothing but its type", `{ __typename }`, 0},
	} {
		t.Run(row.name, func(t *testing.T) {
			before := store.Statements()
			answer := ask(t, handler, row.query, nil)
			if asked := store.Statements() - before; asked != row.want {
				t.Errorf("%d statements, want %d; the answer:\n%.500s", asked, row.want, answer)
			}
		})
	}
	operations, err := schema.Examples()
	if err != nil {
		t.Fatal(err)
	}
	for _, operation := range operations {
		t.Run(operation.Name, func(t *testing.T) {
			before := store.Statements()
			ask(t, handler, operation.Operation, operation.Variables)
			if asked, roots := store.Statements()-before, rootFields(t, operation.Operation); asked > roots {
				t.Errorf("%d statements for %d root fields", asked, roots)
			}
		})
	}
}

// rootFields counts those of a document's operation, which has them without fragments.
func rootFields(t *testing.T, operation string) int64 {
	document, err := parser.ParseQuery(&ast.Source{Input: operation})
	if err != nil {
		t.Fatal(err)
	}
	return int64(len(document.Operations[0].SelectionSet))
}
