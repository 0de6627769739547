package graphtest

import (
	"testing"

	"github.com/quanhe/quanhe/graph"
)

// What came before and after in a series: by days, else by numbers; an organizer is shared where both
// have one.
func testSeries(t *testing.T, store graph.Store) {
	s := &sample{names: map[graph.ID]string{}}
	event := func(name, series, edition string, start, end graph.Date) graph.Entity {
		e := Entity(graph.KindEvent, name)
		e.Series, e.Edition, e.StartDate, e.EndDate = series, edition, start, end
		s.names[e.ID] = name
		return e
	}
	const congress = "đại hội làm vườn"
	xi := event("XI", congress, "0011", "", "")
	xii := event("XII", congress, "0012", "2015-10", "2015-11-02")
	xiii := event("XIII", congress, "0013", "2020-10-03", "")
	counted := event("of the year XIII", congress, "", "2020", "")
	others := event("others' XII", congress, "0012", "2016-01-01", "")
	term := event("XV/1", congress, "0015/0001", "", "")
	alone := event("alone", "", "0012", "2015", "")
	gardeners, foresters := Entity(graph.KindOrganization, "Hội Làm vườn"), Entity(graph.KindOrganization, "Hội Trồng rừng")
	put(t, store, Batch(Article("congresses", "", "").Naming(xi, counted, term, alone).
		Says(gardeners, graph.Organized, xii, At(xii)).Says(gardeners, graph.Organized, xiii, At(xiii)).
		Says(foresters, graph.Organized, xiii, At(xiii)).Says(foresters, graph.Organized, others, At(others))))

	link := func(name string, to graph.To, order graph.Prop) graph.Link {
		return graph.Link{Name: name, Via: via(to), List: graph.List{Order: order, First: 2, Total: true}}
	}
	all := graph.Query{Start: ids(xi.ID, xii.ID, xiii.ID, counted.ID, others.ID, term.ID, alone.ID)}
	all.Want.Links = []graph.Link{link("before", graph.Earlier, newest), link("after", graph.Later, graph.OrderOldest)}
	expect(t, "before and after", `
XI
  before:
  after (3 in all):
    XII
    others' XII
    ...
XII
  before (1 in all):
    XI
  after (2 in all):
    XIII
    of the year XIII
XIII
  before (3 in all):
    others' XII
    XII
    ...
  after:
of the year XIII
  before (2 in all):
    others' XII
    XII
  after:
others' XII
  before (1 in all):
    XI
  after (2 in all):
    XIII
    of the year XIII
XV/1
  before:
  after:
alone
  before:
  after:
`, ask(t, s, store, all))
	expect(t, "those before which XII came", `
XIII
of the year XIII
`, ask(t, s, store, graph.Query{Start: kinds(graph.KindEvent), List: graph.List{Order: newest, First: 9, Where: some(via(graph.Earlier), is(graph.PropID, graph.Eq, string(xii.ID)))}}))
}
