package graphtest

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/quanhe/quanhe/graph"
)

// connection is one row of the table of paths: a question about the sample, and its answer as
// [drawSubgraph] writes it, a path after the other.
type connection struct {
	name  string
	query graph.PathQuery
	want  string
}

// surroundings is one row of the table of neighborhoods.
type surroundings struct {
	name  string
	query graph.NeighborhoodQuery
	want  string
}

func between(from, to graph.ID, longest int, ps ...graph.Predicate) graph.PathQuery {
	return graph.PathQuery{From: from, To: to, Longest: longest, First: 10, Over: graph.Over{Predicates: ps}}
}

func around(of graph.ID, depth, first int, ps ...graph.Predicate) graph.NeighborhoodQuery {
	return graph.NeighborhoodQuery{Of: of, Depth: depth, First: first, Over: graph.Over{Predicates: ps}}
}

// told leaves out what is only announced, and entities that are not listed.
func told(over graph.Over) graph.Over {
	over.Facts.Where = not(is(graph.PropPlanned, graph.Exists, nil))
	over.Entities.Where = graph.Cond{All: []graph.Cond{not(is(graph.PropUnresolved, graph.Exists, nil)), not(is(graph.PropUnnamed, graph.Exists, nil))}}
	return over
}

func (s *sample) connections() []connection {
	listed := func(q graph.PathQuery) graph.PathQuery {
		q.Over = told(q.Over)
		return q
	}
	first := between(s.nga.ID, s.trung.ID, 4, appearances...)
	first.First = 1
	otherwise := between(s.nga.ID, s.hanoi.ID, 6)
	otherwise.Entities.Where = not(is(graph.PropName, graph.Has, "Hội nghị"))
	shown := between(s.hung.ID, s.union.ID, 2)
	shown.Entities.Props = []graph.Prop{graph.PropName}
	shown.Facts.Want = graph.Want{Props: []graph.Prop{graph.PropStatus}, Links: []graph.Link{
		{Name: "evidence", Via: via(graph.Proof), List: graph.List{Order: newest, First: 1, Total: true}}}}
	return []connection{
		{"a fact joins them", between(s.nga.ID, s.trung.ID, 4), `
nga | trung
  nga MET trung
`},
		{"facts are walked either way", between(s.hung.ID, s.hanoi.ID, 4), `
hung | chair | union | conference | hanoi
  hung HOLDS chair
  chair PART_OF union
  union ORGANIZED conference
  conference HELD_AT hanoi
hung | chair | nga | conference | hanoi
  hung HOLDS chair
  nga HOLDS chair
  nga SPOKE_AT conference
  conference HELD_AT hanoi
`},
		{"over facts of some predicates, by their ids", between(s.nga.ID, s.trung.ID, 4, appearances...), `
nga | conference | trung
  nga SPOKE_AT conference
  trung ATTENDED conference
nga | conference | trung
  nga SPOKE_AT conference
  trung CHAIRED conference
`},
		{"more than are wanted", first, `
nga | conference | trung
  nga SPOKE_AT conference
  trung ATTENDED conference
...
`},
		{"none is short enough", between(s.hung.ID, s.hanoi.ID, 3), `
`},
		{"none at all", between(s.hưng.ID, s.hanoi.ID, 6), `
`},
		{"past what may not be on it", otherwise, `
nga | trung | visit | danang | vietnam | hanoi
  nga MET trung
  trung SPOKE_AT visit
  visit HELD_AT danang
  danang PART_OF vietnam
  hanoi PART_OF vietnam
`},
		{"what is announced is none", listed(between(s.trung.ID, s.congress.ID, 6)), `
`},
		{"unless it may be", between(s.trung.ID, s.congress.ID, 6), `
trung | congress
  trung ATTENDED congress
`},
		{"an end may be unresolved", listed(between(s.mai.ID, s.trung.ID, 3)), `
mai | visit | trung
  mai ATTENDED visit
  trung SPOKE_AT visit
`},
		{"a merged id finds its entity", between(s.merged, s.order04.ID, 1), `
nga | order04
  nga CITED order04
`},
		{"an entity and itself", between(s.nga.ID, s.merged, 6), `
`},
		{"nobody", between(s.nga.ID, graph.NewID(graph.KindPerson, "nobody"), 6), `
nil
`},
		{"an article is no end", between(s.morning.Article.ID, s.nga.ID, 6), `
nil
`},
		{"what is wanted of each", shown, `
hung  name=Trần Văn Hùng | chair  name=Chủ tịch Liên hiệp Hữu nghị | union  name=Liên hiệp Hữu nghị
  hung HOLDS chair  status=former
    evidence (2 in all):
      morning: hung HOLDS chair
      ...
  chair PART_OF union  status=-
    evidence (1 in all):
      register: chair PART_OF union
`},
	}
}

func (s *sample) surroundings() []surroundings {
	listed := around(s.trung.ID, 1, 10)
	listed.Over = told(listed.Over)
	shown := around(s.order12.ID, 1, 10)
	shown.Entities.Props = []graph.Prop{graph.PropName}
	shown.Facts.Props = []graph.Prop{graph.PropPredicate}
	return []surroundings{
		{"its own facts, newest first", around(s.nga.ID, 1, 10), `
nga | trung | chair | order04 | conference
  nga MET trung
  nga HOLDS chair
  nga CITED order04
  nga SPOKE_AT conference
`},
		{"the first of them", around(s.nga.ID, 1, 2), `
nga | trung | chair
  nga MET trung
  nga HOLDS chair
...
`},
		{"and those of its neighbors", around(s.hung.ID, 2, 10), `
hung | chair | nga | union
  hung HOLDS chair
  nga HOLDS chair
  chair PART_OF union
`},
		{"the first of those", around(s.hung.ID, 2, 2), `
hung | chair | nga
  hung HOLDS chair
  nga HOLDS chair
...
`},
		{"exactly as many as there are", around(s.hung.ID, 2, 3), `
hung | chair | nga | union
  hung HOLDS chair
  nga HOLDS chair
  chair PART_OF union
`},
		{"over some predicates", around(s.conference.ID, 2, 10, graph.HeldAt, graph.PartOf), `
conference | hanoi | rite | vietnam | badinh
  conference HELD_AT hanoi
  rite PART_OF conference
  hanoi PART_OF vietnam
  badinh PART_OF hanoi
`},
		{"what must not be told of", listed, `
trung | visit | nga | conference | review
  trung SPOKE_AT visit
  nga MET trung
  trung ATTENDED conference
  trung CHAIRED conference
  trung SPOKE_AT review
`},
		{"nothing", around(s.hưng.ID, 2, 10), `
hưng
`},
		{"a merged id finds its entity", around(s.merged, 1, 1), `
nga | trung
  nga MET trung
...
`},
		{"nobody", around(graph.NewID(graph.KindPerson, "nobody"), 1, 10), `
nil
`},
		{"what is wanted of each", shown, `
order12  name=Chỉ thị 12 | order04  name=Chỉ thị 04
  order12 REPLACED order04  predicate=REPLACED
`},
	}
}

func testPaths(t *testing.T, s *sample, store graph.Store) {
	for _, c := range s.connections() {
		t.Run(c.name, func(t *testing.T) {
			paths, err := store.Paths(t.Context(), &c.query)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, "\n"+drawPaths(s.names, paths)); diff != "" {
				t.Errorf("paths (-want +got):\n%s", diff)
			}
		})
	}
}

func testNeighborhoods(t *testing.T, s *sample, store graph.Store) {
	for _, c := range s.surroundings() {
		t.Run(c.name, func(t *testing.T) {
			n, err := store.Neighborhood(t.Context(), &c.query)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, "\n"+drawNeighborhood(s.names, n)); diff != "" {
				t.Errorf("neighborhood (-want +got):\n%s", diff)
			}
		})
	}
}

func drawPaths(names map[graph.ID]string, p *graph.Paths) string {
	if p == nil {
		return "nil\n"
	}
	var b strings.Builder
	for i := range p.Paths {
		b.WriteString(drawSubgraph(names, &p.Paths[i]))
	}
	if p.More {
		b.WriteString("...\n")
	}
	return b.String()
}

func drawNeighborhood(names map[graph.ID]string, n *graph.Neighborhood) string {
	if n == nil {
		return "nil\n"
	}
	drawn := drawSubgraph(names, &n.Subgraph)
	if n.More {
		drawn += "...\n"
	}
	return drawn
}

// drawSubgraph writes entities on a line, and below it a fact a line.
func drawSubgraph(names map[graph.ID]string, s *graph.Subgraph) string {
	d := drawing{names: names}
	var entities []string
	for _, row := range s.Entities {
		entities = append(entities, d.record(row))
	}
	d.line(0, strings.Join(entities, " | "))
	for _, row := range s.Facts {
		d.row(1, row)
	}
	return d.String()
}

// What no store can answer is refused.
func testWalksRefused(t *testing.T, s *sample, store graph.Store) {
	long, none, led := between(s.nga.ID, s.trung.ID, 7), between(s.nga.ID, s.trung.ID, 1), between(s.nga.ID, s.trung.ID, 1)
	none.First = 0
	led.Facts.Where = some(via(graph.Subject), is(graph.PropName, graph.Exists, nil))
	for _, q := range []graph.PathQuery{long, none, led} {
		if _, err := store.Paths(t.Context(), &q); err == nil {
			t.Errorf("%+v is answered", q)
		}
	}
	deep := around(s.nga.ID, 3, 10)
	if _, err := store.Neighborhood(t.Context(), &deep); err == nil {
		t.Errorf("%+v is answered", deep)
	}
}

// over draws what is walked over.
func (d *Dice) over() graph.Over {
	for {
		var o graph.Over
		if d.chance(40) {
			o.Predicates = d.predicates()
		}
		if d.chance(40) {
			o.Facts.Where = d.cond(graph.Facts, 1)
		}
		if d.chance(40) {
			o.Entities.Where = d.cond(graph.Entities, 1)
		}
		o.Facts.Want, o.Entities.Want = d.want(graph.Facts, 0), d.want(graph.Entities, 0)
		if d.chance(30) { // a little of what [Dice.Query] draws deep
			o.Facts.Links = []graph.Link{{Name: "evidence", Via: via(graph.Proof), List: d.list(graph.KindEvidence, 1)}}
		}
		if q := (graph.NeighborhoodQuery{Depth: 1, First: 1, Over: o}); q.Check() == nil {
			return o
		}
	}
}

// id draws an entity's, or another that it answers to, or nobody's.
func (d *Dice) id() graph.ID {
	e := d.entity(graph.Entities)
	if d.chance(5) {
		return graph.NewID(e.Kind, "nobody")
	}
	return pick(d, append([]graph.ID{e.ID}, e.Merged...)...)
}

// Both find the same paths and the same neighborhood.
func sameWalks(t testing.TB, a, b graph.Store, d *Dice) {
	t.Helper()
	path := &graph.PathQuery{From: d.id(), To: d.id(), Longest: 1 + d.IntN(graph.MaxHops), First: 1 + d.IntN(4), Over: d.over()}
	sameWalk(t, path, a.Paths, b.Paths)
	near := &graph.NeighborhoodQuery{Of: d.id(), Depth: 1 + d.IntN(graph.MaxDepth), First: 1 + d.IntN(20), Over: d.over()}
	sameWalk(t, near, a.Neighborhood, b.Neighborhood)
}

func sameWalk[Q, A any](t testing.TB, q *Q, a, b func(context.Context, *Q) (*A, error)) {
	t.Helper()
	want, errA := a(t.Context(), q)
	got, errB := b(t.Context(), q)
	if errA != nil || errB != nil {
		t.Fatalf("%+v: %v and %v", *q, errA, errB)
	}
	if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(graph.Row{}, "Want"), cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("%+v\nanswers (-a +b):\n%s", *q, diff)
	}
}
