package graphtest

import (
	"testing"

	"github.com/quanhe/quanhe/graph"
)

// Who held posts in one body at the same time. On a line of time, posts as their holders are known
// to hold them, and the days on which nobody knows:
//
//	           2015 ──── 2016 ──── 2018 ──── 2019 ──── 2020
//	an    head  [===================]                            stated from 2015-01-01 to 2018-12-31
//	bình  deputy . . . . . X . . . . . . . . . . . . . . . .     seen on 2016-05-05
//	chi   deputy . . . . . . . . . . . . . X . . . . . . . .     seen on 2019-06-01
//	dũng  head                                  [X . . . . .     elected on 2020-01-01
//	em    head of another body  X                                seen on 2016-05-05
//	giang deputy                                                 announced on 2016-05-05
func testColleagues(t *testing.T, store graph.Store) {
	person := func(name string) graph.Entity { return Entity(graph.KindPerson, name) }
	an, bình, chi, dũng, em, giang := person("An"), person("Bình"), person("Chi"), person("Dũng"), person("Em"), person("Giang")
	board, other := Entity(graph.KindOrganization, "Ban Đối ngoại"), Entity(graph.KindOrganization, "Ban Dân vận")
	head, deputy, otherHead := Entity(graph.KindPost, "Trưởng ban Đối ngoại"), Entity(graph.KindPost, "Phó Trưởng ban Đối ngoại"), Entity(graph.KindPost, "Trưởng ban Dân vận")
	said := func(status string) Detail { return Saying(graph.Said{Status: status}) }
	put(t, store, Batch(
		Article("register", "", "").Says(head, graph.PartOf, board).Says(deputy, graph.PartOf, board).Says(otherHead, graph.PartOf, other).
			Says(an, graph.Holds, head, Saying(graph.Said{StartDate: "2015-01-01", EndDate: "2018-12-31"})),
		Article("2016", "", "2016-05-05").Says(bình, graph.Holds, deputy, said(graph.StatusCurrent)).Says(em, graph.Holds, otherHead, said(graph.StatusCurrent)).
			Says(giang, graph.Holds, deputy, said(graph.StatusNew), Planned),
		Article("2019", "", "2019-06-01").Says(chi, graph.Holds, deputy, said(graph.StatusCurrent)),
		Article("2020", "", "2020-01-01").Says(dũng, graph.Holds, head, said(graph.StatusNew)),
	))
	s := &sample{names: map[graph.ID]string{}}
	for _, p := range []graph.Entity{an, bình, chi, dũng, em, giang} {
		s.names[p.ID] = p.Name
		for name, post := range map[string]graph.Entity{"head": head, "deputy": deputy, "other head": otherHead} {
			s.names[graph.FactID(graph.Holds, p.ID, post.ID, "", "", "")] = p.Name + " " + name
		}
	}
	holds := along(graph.Out, graph.Holds)
	ofAbove := func(n graph.Above) graph.Cond { return is(graph.PropSubject, graph.Eq, n) }
	link := func(name string, to graph.To) graph.Link {
		return graph.Link{Name: name, Via: join(holds, via(to, graph.Subject)), List: graph.List{Order: byName, First: 5, Total: true, Want: graph.Want{Links: []graph.Link{
			{Name: "holds", Via: holds, List: graph.List{Order: newest, First: 5, Where: some(via(to), ofAbove(2))}},
			{Name: "beside", Via: join(holds, via(to)), List: graph.List{Order: newest, First: 5, Total: true, Where: ofAbove(2)}},
		}}}}
	}
	people := graph.Query{Start: kinds(graph.KindPerson), List: graph.List{Order: byName, First: 10}}
	people.Want.Links = []graph.Link{link("for certain", graph.Together)}
	expect(t, "for certain", `
An
  for certain (1 in all):
    Bình
      holds:
        Bình deputy
      beside (1 in all):
        An head
Bình
  for certain (1 in all):
    An
      holds:
        An head
      beside (1 in all):
        Bình deputy
Chi
  for certain:
Dũng
  for certain:
Em
  for certain:
Giang
  for certain:
`, ask(t, s, store, people))

	may := graph.Query{Start: ids(an.ID, chi.ID), List: graph.List{Want: graph.Want{Links: []graph.Link{link("perhaps", graph.Beside)}}}}
	expect(t, "perhaps", `
An
  perhaps (2 in all):
    Bình
      holds:
        Bình deputy
      beside (1 in all):
        An head
    Chi
      holds:
        Chi deputy
      beside (1 in all):
        An head
Chi
  perhaps (3 in all):
    An
      holds:
        An head
      beside (1 in all):
        Chi deputy
    Bình
      holds:
        Bình deputy
      beside (1 in all):
        Chi deputy
    Dũng
      holds:
        Dũng head
      beside (1 in all):
        Chi deputy
`, ask(t, s, store, may))

	expect(t, "whose colleague is An", `
Bình
`, ask(t, s, store, graph.Query{Start: kinds(graph.KindPerson), List: graph.List{Order: byName, First: 10,
		Where: some(join(holds, via(graph.Together, graph.Subject)), is(graph.PropID, graph.Eq, string(an.ID)))}}))
}
