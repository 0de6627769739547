package api

import (
	"slices"
	"testing"

	"github.com/quanhe/quanhe/server/reading"
)

// A colleague's colleague is the person again; the posts of both are in one body, and each is proved.
// As of a day, and in a body, there are no others.
func TestColleagues(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	const query = `{ people(first: 40) { nodes { id
		certain: colleagues(first: 5) { totalCount ...pages }
		possible: colleagues(first: 5, overlap: POSSIBLE) { totalCount ...pages }
		then: colleagues(first: 5, asOf: "2022-04-12", overlap: POSSIBLE) { totalCount ...pages }
		nowhere: colleagues(organization: "o_nowhere", overlap: POSSIBLE) { totalCount }
	} } }
	fragment pages on ColleagueConnection { edges { node { id } holdings(first: 5) { nodes { ...post } } alongside(first: 5) { nodes { ...post } } } }
	fragment post on Holding { person { id } post { organization { id } } planned then: held(asOf: "2022-04-12") evidence(first: 1) { totalCount } }`
	people := at(ask(t, h, query, nil), "people", "nodes").([]any)
	pairs := map[string][][2]any{}
	for _, person := range people {
		wantEqual(t, "nowhere", at(person, "nowhere", "totalCount"), 0)
		for _, list := range []string{"certain", "possible", "then"} {
			edges := at(person, list, "edges").([]any)
			wantEqual(t, "in all", at(person, list, "totalCount"), len(edges))
			for _, edge := range edges {
				pairs[list] = append(pairs[list], [2]any{at(person, "id"), at(edge, "node", "id")})
				theirs, own := at(edge, "holdings", "nodes").([]any), at(edge, "alongside", "nodes").([]any)
				if len(theirs) == 0 || len(own) == 0 {
					t.Fatalf("a colleague without posts: %v", edge)
				}
				for _, post := range theirs {
					wantEqual(t, "the colleague's post", at(post, "person"), at(edge, "node"))
				}
				for _, post := range own {
					wantEqual(t, "the person's post", at(post, "person", "id"), at(person, "id"))
				}
				for _, post := range slices.Concat(theirs, own) {
					if list == "then" {
						wantEqual(t, "held then", at(post, "then"), "HELD")
					}
					if at(post, "evidence", "totalCount") == 0.0 || at(post, "planned") == true || at(post, "post", "organization", "id") == nil {
						t.Errorf("a post without proof or body, or one to come: %v", post)
					}
				}
			}
		}
	}
	for list, all := range pairs {
		for _, pair := range all {
			if !slices.Contains(all, [2]any{pair[1], pair[0]}) {
				t.Errorf("%s: %v has %v for a colleague, who has not", list, pair[0], pair[1])
			}
			if !slices.Contains(pairs["possible"], pair) {
				t.Errorf("%s: %v, which is not possible", list, pair)
			}
		}
	}
	if len(pairs["certain"]) == 0 || len(pairs["certain"]) >= len(pairs["possible"]) || len(pairs["then"]) == 0 {
		t.Errorf("%d certain, %d possible and %d pairs then", len(pairs["certain"]), len(pairs["possible"]), len(pairs["then"]))
	}
}
