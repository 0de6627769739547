package neo4jstore

import (
	"path/filepath"
	"testing"

	"github.com/quanhe/quanhe/graph"
)

// The statements of paths and neighborhoods stand in testdata beside those of query trees.
func goldenWalks() map[string]*walk {
	told := graph.Over{Facts: graph.Part{Where: graph.Cond{Not: &graph.Cond{Prop: graph.PropPlanned, Op: graph.Exists}}}}
	told.Entities.Where = graph.Cond{Not: &graph.Cond{Prop: graph.PropUnresolved, Op: graph.Exists}}
	told.Entities.Want = nameAlone
	told.Facts.Want = graph.Want{Props: []graph.Prop{graph.PropDate}, Links: []graph.Link{
		link("evidence", way(proof), ordered(graph.OrderNewest, 1, graph.Want{Props: []graph.Prop{graph.PropQuote}}))}}
	return map[string]*walk{
		"paths":        compilePaths(&graph.PathQuery{From: samplePerson(3).ID, To: samplePerson(40).ID, Longest: 4, First: 10, Over: told}),
		"neighborhood": compileNeighborhood(&graph.NeighborhoodQuery{Of: samplePlace(3).ID, Depth: 2, First: 100, Over: told}),
	}
}

func TestWalkGoldens(t *testing.T) {
	for name, w := range goldenWalks() {
		t.Run(name, func(t *testing.T) { compareFile(t, filepath.Join("testdata", name+".cypher"), lines(w.cypher)) })
	}
}

// They are planned without a word from the server, and read nothing but what is near.
func TestWalkPlans(t *testing.T) {
	s := sampled(t)
	for name, w := range goldenWalks() {
		t.Run(name, func(t *testing.T) {
			summary := s.profile(t, &compiled{cypher: w.cypher, params: w.params})
			for _, n := range summary.Notifications() {
				t.Errorf("%s: %s", n.Title(), n.Description())
			}
			if plan := printedPlan(summary.Profile()); scans.MatchString(plan) {
				t.Errorf("reads everything:\n%s", plan)
			}
		})
	}
}

// However much is wanted of it, a path is one statement, and so is a neighborhood.
func TestWalksAreOneStatement(t *testing.T) {
	s := fresh(t)
	start(t, s)
	before := s.Statements()
	nobody := graph.NewID(graph.KindPerson, "nobody")
	if _, err := s.Paths(t.Context(), &graph.PathQuery{From: nobody, To: samplePerson(3).ID, Longest: 6, First: 10}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Neighborhood(t.Context(), &graph.NeighborhoodQuery{Of: nobody, Depth: 2, First: 10}); err != nil {
		t.Fatal(err)
	}
	if asked := s.Statements() - before; asked != 2 {
		t.Errorf("%d statements for two questions", asked)
	}
}
