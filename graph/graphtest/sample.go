package graphtest

import (
	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// The sample graph. A line is a fact, its arrow points to the object; what stands in brackets is
// the articles that say it.
//
//	       badinh ──PART_OF─▶ hanoi ──PART_OF─▶ vietnam ◀─PART_OF── danang         [register]
//	          ▲                 ▲                                      ▲
//	  HELD_AT │ [archive]       │ HELD_AT [morning]            HELD_AT │ [visit]
//	          │                 │                                      │
//	       review            conference ◀─PART_OF── rite             visit           congress
//	       2015-12           2020-12-23   [register]                 2021-03-01/05   (no date)
//	        ▲   ▲             ▲  ▲  ▲  ▲                              ▲   ▲             ▲
//	SPOKE_AT│   │ORGANIZED    │  │  │  └ ORGANIZED union              │   │             │ATTENDED
//	        │   │             │  │  │    [morning]                    │   │ATTENDED     │(planned)
//	     trung union          │  │  └ CHAIRED trung [evening]         │  mai           │[register]
//	     [archive]            │  └ ATTENDED trung [morning]           │  unresolved    │
//	                          │                                      │  [visit]      trung
//	          nga ──SPOKE_AT──┘ [morning, evening]                   │
//	          trung, for union ──SPOKE_AT── [visit] ─────────────────┘
//
//	 trung ──MET── nga [visit], at visit             (unnamed) ──AWARDED─▶ trung [evening], at conference
//	 nga ──HOLDS─▶ chair [morning: current]          hung ──HOLDS─▶ chair [morning: former; archive: current]
//	 chair ──PART_OF─▶ union ──PART_OF─▶ front       [register]
//	 nga ──CITED─▶ order04 [morning], at conference  conference ──CITED─▶ order04 [evening], at conference
//	 commission ──ISSUED─▶ order04 [register]        order12 ──REPLACED─▶ order04 [register]
//
// nga answers to a second id, of an entity that was merged into her. hung and hưng differ by
// their marks alone; hưng is only named [archive].
type sample struct {
	nga, trung, hung, hưng, mai, giver            graph.Entity
	union, front, commission                      graph.Entity
	chair                                         graph.Entity
	conference, rite, review, visit, congress     graph.Entity
	order04, order12                              graph.Entity
	vietnam, hanoi, badinh, danang                graph.Entity
	morning, evening, archive, visiting, register *Writing

	merged graph.ID // nga's other id
	names  map[graph.ID]string
}

func newSample() *sample {
	s := &sample{merged: graph.NewID(graph.KindPerson, "bà nga")}
	s.people()
	s.bodies()
	s.events()
	s.places()
	s.write()
	s.name()
	return s
}

func (s *sample) people() {
	s.nga = Entity(graph.KindPerson, "Nguyễn Phương Nga", "Phương Nga")
	s.nga.Honorifics = []string{"bà"}
	s.nga.BirthDate = "1963"
	s.nga.Identifiers = []graph.Identifier{{Scheme: "wikidata", Identifier: "Q1"}}
	s.nga.Joins = []graph.Reason{{Name: "bà Nga", Why: "introduced by her full name"}}
	s.nga.Merged = []graph.ID{s.merged}
	s.trung = Entity(graph.KindPerson, "Lê Hoài Trung")
	s.hung = Entity(graph.KindPerson, "Trần Văn Hùng")
	s.hưng = Entity(graph.KindPerson, "Trần Văn Hưng")
	s.mai = Entity(graph.KindPerson, "bà Mai")
	s.mai.ID, s.mai.Unresolved = graph.NewID(graph.KindPerson, "visit", "bà mai"), true
	s.giver = graph.Entity{ID: graph.NewID(graph.KindOrganization, "unnamed", "evening"), Kind: graph.KindOrganization, Unnamed: true}
}

func (s *sample) bodies() {
	s.union = Entity(graph.KindOrganization, "Liên hiệp Hữu nghị")
	s.union.Class = "mass"
	s.front = Entity(graph.KindOrganization, "Mặt trận")
	s.commission = Entity(graph.KindOrganization, "Ban Đối ngoại", "BĐN")
	s.commission.Class = "party"
	s.chair = Entity(graph.KindPost, "Chủ tịch Liên hiệp Hữu nghị")
	s.order04 = Entity(graph.KindDirective, "Chỉ thị 04")
	s.order04.Class, s.order04.Number, s.order04.Date = "directive", "04", "2011-07-06"
	s.order12 = Entity(graph.KindDirective, "Chỉ thị 12")
	s.order12.Class, s.order12.Number, s.order12.Date = "directive", "12", "2022"
}

func (s *sample) events() {
	event := func(name, class string, start, end graph.Date) graph.Entity {
		e := Entity(graph.KindEvent, name)
		e.Class, e.StartDate, e.EndDate = class, start, end
		return e
	}
	s.conference = event("Hội nghị Đối ngoại nhân dân", "conference", "2020-12-23", "")
	s.conference.DateFrom = "text"
	s.rite = event("Lễ trao tặng", "ceremony", "", "")
	s.review = event("Hội nghị Tổng kết", "conference", "2015-12", "")
	s.visit = event("Chuyến thăm Đà Nẵng", "visit", "2021-03-01", "2021-03-05")
	s.congress = event("Đại hội Hữu nghị", "congress", "", "")
}

func (s *sample) places() {
	s.vietnam = Entity(graph.KindPlace, "Việt Nam")
	s.hanoi = Entity(graph.KindPlace, "Hà Nội")
	s.badinh = Entity(graph.KindPlace, "Ba Đình")
	s.danang = Entity(graph.KindPlace, "Đà Nẵng")
}

func (s *sample) write() {
	s.morning = Article("morning", "Báo A", "2020-12-24").
		Says(s.nga, graph.SpokeAt, s.conference, At(s.conference), Saying(graph.Said{Title: "Chủ tịch", Part: "opening"})).
		Says(s.trung, graph.Attended, s.conference, At(s.conference), Saying(graph.Said{Title: "Trưởng ban"})).
		Says(s.union, graph.Organized, s.conference, At(s.conference)).
		Says(s.conference, graph.HeldAt, s.hanoi, At(s.conference)).
		Says(s.nga, graph.Cited, s.order04, At(s.conference), Saying(graph.Said{Verb: "quán triệt"})).
		Says(s.nga, graph.Holds, s.chair, Saying(graph.Said{Title: "Chủ tịch Liên hiệp Hữu nghị", Status: graph.StatusCurrent})).
		Says(s.hung, graph.Holds, s.chair, Saying(graph.Said{Title: "nguyên Chủ tịch", Status: graph.StatusFormer}))
	s.evening = Article("evening", "Báo B", "2020-12-25").
		Says(s.nga, graph.SpokeAt, s.conference, At(s.conference), Saying(graph.Said{Title: "Chủ tịch Liên hiệp"})).
		Says(s.trung, graph.Chaired, s.conference, At(s.conference), Elsewhere).
		Says(s.conference, graph.Cited, s.order04, At(s.conference), Saying(graph.Said{Verb: "thực hiện"})).
		Says(s.giver, graph.Awarded, s.trung, At(s.conference), Saying(graph.Said{Award: "Huân chương"}))
	s.archive = Article("archive", "Báo A", "2015-12-30").
		Says(s.trung, graph.SpokeAt, s.review, At(s.review), Saying(graph.Said{Title: "Phó Trưởng ban", Part: "directing"})).
		Says(s.union, graph.Organized, s.review, At(s.review)).
		Says(s.review, graph.HeldAt, s.badinh, At(s.review)).
		Says(s.hung, graph.Holds, s.chair, Saying(graph.Said{Title: "Chủ tịch", Status: graph.StatusCurrent})).
		Naming(s.hưng)
	s.visiting = Article("visit", "", "2021-03-06").
		Says(s.trung, graph.SpokeAt, s.visit, At(s.visit), For(s.union)).
		Says(s.mai, graph.Attended, s.visit, At(s.visit)).
		Says(s.visit, graph.HeldAt, s.danang, At(s.visit)).
		Says(s.trung, graph.Met, s.nga, At(s.visit))
	s.register = Article("register", "", "").
		Says(s.badinh, graph.PartOf, s.hanoi).
		Says(s.hanoi, graph.PartOf, s.vietnam).
		Says(s.danang, graph.PartOf, s.vietnam).
		Says(s.union, graph.PartOf, s.front).
		Says(s.chair, graph.PartOf, s.union).
		Says(s.rite, graph.PartOf, s.conference, At(s.conference)).
		Says(s.commission, graph.Issued, s.order04).
		Says(s.order12, graph.Replaced, s.order04).
		Says(s.trung, graph.Attended, s.congress, At(s.congress), Planned)
}

func (s *sample) articles() []*Writing {
	return []*Writing{s.morning, s.evening, s.archive, s.visiting, s.register}
}

func (s *sample) batch() *graph.Batch { return Batch(s.articles()...) }

// name gives everything in the sample the name by which tests speak of it.
func (s *sample) name() {
	s.names = map[graph.ID]string{
		s.nga.ID: "nga", s.trung.ID: "trung", s.hung.ID: "hung", s.hưng.ID: "hưng", s.mai.ID: "mai", s.giver.ID: "giver",
		s.union.ID: "union", s.front.ID: "front", s.commission.ID: "commission", s.chair.ID: "chair",
		s.conference.ID: "conference", s.rite.ID: "rite", s.review.ID: "review", s.visit.ID: "visit", s.congress.ID: "congress",
		s.order04.ID: "order04", s.order12.ID: "order12",
		s.vietnam.ID: "vietnam", s.hanoi.ID: "hanoi", s.badinh.ID: "badinh", s.danang.ID: "danang",
	}
	for _, w := range s.articles() {
		s.names[w.Article.ID] = w.Article.Source
		for i := range w.Claims {
			f := w.FactOf(&w.Claims[i])
			s.names[f.ID] = s.names[f.Subject] + " " + string(f.Predicate) + " " + s.names[f.Object]
			s.names[w.Claims[i].ID] = w.Article.Source + ": " + s.names[f.ID]
		}
	}
}

// fact is the id of the fact by its name: "nga SPOKE_AT conference".
func (s *sample) fact(name string) graph.ID {
	for id, n := range s.names {
		if n == name {
			return id
		}
	}
	panic("the sample has no " + name)
}

func search(text string, kinds graph.Kind) *graph.Search {
	tones, folded := vietnamese.SearchWords(text)
	return &graph.Search{Tones: tones, Folded: folded, Kinds: kinds}
}
