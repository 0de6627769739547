package stories

import (
	"log/slog"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/operations"
	"github.com/quanhe/quanhe/server/api"
	"github.com/quanhe/quanhe/server/reading"
)

// Random operations have the same answers, and are refused for the same reasons, on both stores; Neo4j is
// sent at most one statement a root field.
func TestRandomOperations(t *testing.T) {
	n := operations.HowMany()
	neo4j, embedded := openNeo4j(t), openEmbedded(t)
	load(t, neo4j, samples(t))
	load(t, embedded, samples(t))
	there, here := api.New(neo4j, reading.Read, slog.New(slog.DiscardHandler)), api.New(embedded, reading.Read, slog.New(slog.DiscardHandler))
	draw := operations.New(7, ids(t, embedded))
	for range n {
		query := draw.Next()
		before := neo4j.Statements()
		want, got := ask(t, here, query, nil), ask(t, there, query, nil)
		if diff := cmp.Diff(requestID.ReplaceAllString(want, ""), requestID.ReplaceAllString(got, "")); diff != "" {
			t.Errorf("%s (-embedded +neo4j):\n%s", query, diff)
		}
		if asked, roots := neo4j.Statements()-before, rootFields(t, query); asked > roots {
			t.Errorf("%s: %d statements for %d root fields", query, asked, roots)
		}
	}
}

var requestID = regexp.MustCompile(`"requestId": "\w+"`)

// ids are those of all records of a store, judgements aside: no field takes theirs.
func ids(t *testing.T, store graph.Store) []string {
	t.Helper()
	var all []string
	for record, err := range store.Dump(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		if record.RecordKind() != graph.KindJudgement {
			all = append(all, string(record.RecordID()))
		}
	}
	return all
}
