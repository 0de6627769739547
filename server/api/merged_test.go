package api

import (
	"fmt"
	"testing"

	"github.com/quanhe/quanhe/server/reading"
)

// Filters of appearances and of events that take an id of a type.
var filtersByID = map[any]struct{ appearances, events string }{
	"Person":       {`{or: [{person: $id}, {beside: $id}]}`, `{person: $id}`},
	"Organization": {`{or: [{organization: $id}, {organizer: $id}, {beside: $id}]}`, `{organizer: $id}`},
	"Event":        {`{event: $id}`, `{series: $id}`},
	"Directive":    {`{directive: $id}`, `{directive: $id}`},
	"Place":        {`{place: $id}`, `{place: $id}`},
}

// Whatever a filter finds by an id, it finds by an id that was merged into that.
func TestFiltersTakeMergedIDs(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	asked := 0
	for _, e := range at(ask(t, h, `{ facts(first: 100) { nodes { subject { __typename id mergedIds } object { __typename id mergedIds } } } }`, nil), "facts", "nodes").([]any) {
		for _, end := range []any{at(e, "subject"), at(e, "object")} {
			merged, _ := at(end, "mergedIds").([]any)
			for _, id := range merged {
				asked++
				filters := filtersByID[at(end, "__typename")]
				query := fmt.Sprintf(`query ($id: ID!) {
					appearances(filter: %s) { nodes { id } }
					others: appearances(filter: {not: %[1]s}) { totalCount }
					facts(filter: {entity: $id}, first: 100) { totalCount nodes { id } }
					articles(filter: {entity: $id}) { nodes { id } }
					events(filter: %s) { nodes { id } }
				}`, filters.appearances, filters.events)
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
