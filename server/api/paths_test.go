package api

import (
	"testing"

	"github.com/quanhe/quanhe/server/reading"
)

// The steps of each path lead from the one to the other over the ends of their facts, and each is proved.
func TestPaths(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	people := at(ask(t, h, `{ people(first: 100) { nodes { id } } }`, nil), "people", "nodes").([]any)
	found := 0
	for i, from := range people {
		for _, to := range people[i+1:] {
			d := ask(t, h, `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { paths { entities { id } hops {
				from { id } to { id } forward fact { subject { id } object { id } planned evidence { totalCount } } } } } }`,
				map[string]any{"from": at(from, "id"), "to": at(to, "id")})
			for _, path := range at(d, "paths", "paths").([]any) {
				found++
				entities, hops := at(path, "entities").([]any), at(path, "hops").([]any)
				wantEqual(t, "first", entities[0], from)
				wantEqual(t, "last", entities[len(hops)], to)
				for i, hop := range hops {
					wantEqual(t, "from", at(hop, "from"), entities[i])
					wantEqual(t, "to", at(hop, "to"), entities[i+1])
					said, of := "subject", "object"
					if at(hop, "forward") == false {
						said, of = of, said
					}
					wantEqual(t, said, at(hop, "fact", said), entities[i])
					wantEqual(t, of, at(hop, "fact", of), entities[i+1])
					wantEqual(t, "planned", at(hop, "fact", "planned"), false)
					if at(hop, "fact", "evidence", "totalCount") == 0.0 {
						t.Error("a step without a sentence")
					}
				}
			}
		}
	}
	if found < 20 {
		t.Errorf("%d paths", found)
	}
}

// As of a day, what happened later and posts not held then are no steps.
func TestPathsAsOf(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	d := ask(t, h, `{ people(first: 100) { nodes { id } } }`, nil)
	for _, p := range at(d, "people", "nodes").([]any) {
		d := ask(t, h, `query ($id: ID!) { neighborhood(id: $id, depth: 2, limit: 500, asOf: "2020-12-24") { facts { date ... on Holding { held(asOf: "2020-12-24") } } } }`,
			map[string]any{"id": at(p, "id")})
		for _, fact := range at(d, "neighborhood", "facts").([]any) {
			if date, _ := at(fact, "date").(string); at(fact, "held") == "NOT_HELD" || date > "2020-12-24" {
				t.Errorf("%v as of 2020-12-24", fact)
			}
		}
	}
}

// A post of which no text tells is a step unless only known ones will do.
func TestPathsOverKnownPosts(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	d := ask(t, h, `{ people(first: 100) { nodes { id } } }`, nil)
	shown := map[string]int{}
	for _, p := range at(d, "people", "nodes").([]any) {
		d := ask(t, h, `query ($id: ID!) {
			HELD: neighborhood(id: $id, limit: 500, predicates: [HOLDS], asOf: "2020", held: [HELD]) { facts { ... on Holding { held(asOf: "2020") } } }
			UNKNOWN: neighborhood(id: $id, limit: 500, predicates: [HOLDS], asOf: "2020", held: [UNKNOWN]) { facts { ... on Holding { held(asOf: "2020") } } }
			either: neighborhood(id: $id, limit: 500, predicates: [HOLDS], asOf: "2020") { facts { id } }
			all: neighborhood(id: $id, limit: 500, asOf: "2020") { facts { id ... on Holding { held(asOf: "2020") } } }
			known: neighborhood(id: $id, limit: 500, asOf: "2020", held: [HELD]) { facts { id } }
		}`, map[string]any{"id": at(p, "id")})
		for _, wanted := range []string{"HELD", "UNKNOWN"} {
			for _, fact := range at(d, wanted, "facts").([]any) {
				wantEqual(t, wanted, at(fact, "held"), wanted)
				shown[wanted]++
			}
		}
		wantEqual(t, "either", len(at(d, "either", "facts").([]any)), len(at(d, "HELD", "facts").([]any))+len(at(d, "UNKNOWN", "facts").([]any)))
		known := []any{}
		for _, fact := range at(d, "all", "facts").([]any) {
			if at(fact, "held") != "UNKNOWN" {
				known = append(known, map[string]any{"id": at(fact, "id")})
			}
		}
		wantEqual(t, "what is no post", at(d, "known", "facts"), known)
	}
	if shown["HELD"] == 0 || shown["UNKNOWN"] == 0 {
		t.Errorf("posts: %v", shown)
	}
}

func TestPathsOfNobody(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	d := ask(t, h, `{ people(first: 1) { nodes { id } } articles(first: 1) { nodes { id } } }`, nil)
	d = ask(t, h, `query ($person: ID!, $article: ID!) { a: paths(from: $person, to: "p_nobody") { more } b: paths(from: "nonsense", to: $person) { more }
		c: paths(from: $person, to: $article) { more } d: neighborhood(id: "p_nobody") { more } e: neighborhood(id: $article) { more } }`,
		map[string]any{"person": at(d, "people", "nodes", 0, "id"), "article": at(d, "articles", "nodes", 0, "id")})
	for _, key := range []string{"a", "b", "c", "d", "e"} {
		wantEqual(t, key, at(d, key), nil)
	}
}
