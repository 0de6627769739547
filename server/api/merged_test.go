package api

import (
	"testing"

	"github.com/quanhe/quanhe/server/reading"
)

// Whatever a filter finds by an id, it finds by an id that was merged into that.
func TestFiltersTakeMergedIDs(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	const query = `query ($id: ID!) {
		appearances(filter: {or: [{person: $id}, {organization: $id}, {event: $id}, {organizer: $id}, {beside: $id}]}) { nodes { id } }
		others: appearances(filter: {not: {or: [{person: $id}, {event: $id}]}}) { totalCount }
		facts(filter: {or: [{entity: $id}, {event: $id}]}, first: 100) { totalCount nodes { id } }
		articles(filter: {entity: $id}) { nodes { id } }
		events(filter: {or: [{person: $id}, {organizer: $id}, {series: $id}, {place: $id}]}) { nodes { id } }
	}`
	asked := 0
	for _, e := range at(ask(t, h, `{ facts(first: 100) { nodes { subject { id mergedIds } object { id mergedIds } } } }`, nil), "facts", "nodes").([]any) {
		for _, end := range []any{at(e, "subject"), at(e, "object")} {
			merged, _ := at(end, "mergedIds").([]any)
			for _, id := range merged {
				asked++
				by := ask(t, h, query, map[string]any{"id": id})
				wantEqual(t, "by a merged id", by, ask(t, h, query, map[string]any{"id": at(end, "id")}))
				if at(by, "facts", "totalCount") == 0.0 {
					t.Errorf("%v: no facts", id)
				}
			}
		}
	}
	if asked == 0 {
		t.Error("nothing in the samples was merged")
	}
}
