package api

import (
	"testing"

	"github.com/quanhe/quanhe/server/reading"
)

// What two share is what filters and lists find of both.
func TestInCommon(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	people := at(ask(t, h, `{ people(first: 100) { nodes { id } } }`, nil), "people", "nodes").([]any)
	shared := 0
	for i, one := range people {
		for _, other := range people[i+1:] {
			d := ask(t, h, `query ($one: ID!, $other: ID!) {
				inCommon(ids: [$other, $one]) {
					bodies { nodes { id } edges { holdings { nodes { person { id } post { organization { id } } } } } }
					events { nodes { id } edges { appearances { nodes { agent { ... on Person { id } } event { id } } } } }
					articles { nodes { id } totalCount }
				}
				bodies: organizations(first: 100) { nodes { id posts { nodes { one: holdings(filter: {person: $one}) { totalCount } other: holdings(filter: {person: $other}) { totalCount } } } } }
				events(filter: {and: [{appearances: {person: $one, planned: false}}, {appearances: {person: $other, planned: false}}]}) { nodes { id } }
				articles(filter: {and: [{entity: $one}, {entity: $other}]}) { nodes { id } totalCount }
			}`, map[string]any{"one": at(one, "id"), "other": at(other, "id")})
			both := []any{}
			for _, body := range at(d, "bodies", "nodes").([]any) {
				held := map[string]float64{}
				for _, post := range at(body, "posts", "nodes").([]any) {
					held["one"] += at(post, "one", "totalCount").(float64)
					held["other"] += at(post, "other", "totalCount").(float64)
				}
				if held["one"] > 0 && held["other"] > 0 {
					both = append(both, map[string]any{"id": at(body, "id")})
				}
			}
			wantEqual(t, "bodies", at(d, "inCommon", "bodies", "nodes"), both)
			wantEqual(t, "events", at(d, "inCommon", "events", "nodes"), at(d, "events", "nodes"))
			wantEqual(t, "articles", at(d, "inCommon", "articles"), at(d, "articles"))
			for i, edge := range at(d, "inCommon", "events", "edges").([]any) {
				who := map[any]bool{}
				for _, a := range at(edge, "appearances", "nodes").([]any) {
					who[at(a, "agent", "id")] = true
					wantEqual(t, "event", at(a, "event"), at(d, "events", "nodes", i))
				}
				if len(who) != 2 {
					t.Errorf("%d people at an event that two share", len(who))
				}
			}
			for i, edge := range at(d, "inCommon", "bodies", "edges").([]any) {
				who := map[any]bool{}
				for _, a := range at(edge, "holdings", "nodes").([]any) {
					who[at(a, "person", "id")] = true
					wantEqual(t, "body", at(a, "post", "organization"), both[i])
				}
				if len(who) != 2 {
					t.Errorf("%d people hold posts in a body that two share", len(who))
				}
			}
			shared += len(both) + len(at(d, "events", "nodes").([]any))
		}
	}
	if shared < 10 {
		t.Errorf("%d things shared", shared)
	}
	d := ask(t, h, `query ($one: ID!) { a: inCommon(ids: [$one, "p_nobody"]) { ...all } b: inCommon(ids: ["p_", $one]) { ...all } }
		fragment all on InCommon { bodies { totalCount nodes { id } } events { edges { cursor } pageInfo { hasNextPage } } articles { totalCount } }`,
		map[string]any{"one": at(people[0], "id")})
	nothing := map[string]any{"bodies": map[string]any{"totalCount": 0.0, "nodes": []any{}},
		"events": map[string]any{"edges": []any{}, "pageInfo": map[string]any{"hasNextPage": false}}, "articles": map[string]any{"totalCount": 0.0}}
	wantEqual(t, "with nobody", at(d, "a"), nothing)
	wantEqual(t, "nobody first", at(d, "b"), nothing)
}
