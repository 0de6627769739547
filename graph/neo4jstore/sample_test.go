package neo4jstore

import (
	"fmt"
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/graphtest"
)

// The sample that plans are looked at on: every label, type and property, and of what is common so
// much that an index pays. The same every time.
const (
	samplePeople = 80
	sampleEvents = 160
	samplePlaces = 20
)

func numbered(kind graph.Kind, name string, n int) graph.Entity {
	return graphtest.Entity(kind, fmt.Sprintf("%s %d", name, n))
}

func samplePerson(n int) graph.Entity {
	e := numbered(graph.KindPerson, "Nguyễn Văn", n)
	if n == 0 {
		e.Honorifics, e.BirthDate, e.Merged = []string{"ông"}, "1960", []graph.ID{graph.NewID(graph.KindPerson, "merged")}
		e.Identifiers = []graph.Identifier{{Scheme: "wikidata", Identifier: "Q1"}}
		e.OtherNames, e.Joins = []string{"ông Văn"}, []graph.Reason{{Name: "ông Văn", Why: "introduced by his full name"}}
	}
	e.Unresolved = n == 1
	return e
}

func sampleEvent(n int) graph.Entity {
	e := numbered(graph.KindEvent, "Hội nghị", n)
	e.Class, e.DateFrom, e.StartDate = "conference", "text", graph.Date(fmt.Sprintf("%d-%02d-%02d", 2015+n/16, n%12+1, n%28+1))
	e.Series, e.Edition = fmt.Sprint("hội nghị ", n%8), fmt.Sprintf("%04d", n/8+1)
	if n == 0 {
		e.EndDate = "2015-02-01"
	}
	return e
}

func samplePlace(n int) graph.Entity { return numbered(graph.KindPlace, "Tỉnh", n) }

func sampleBody(n int) graph.Entity {
	e := numbered(graph.KindOrganization, "Hội", n)
	e.Class = "mass"
	return e
}

func sampleDirective(n int) graph.Entity {
	e := numbered(graph.KindDirective, "Chỉ thị", n)
	e.Class, e.Number, e.Date = "directive", fmt.Sprint(n), "2014-05-06"
	return e
}

func sampleArticle(n int) *graphtest.Writing {
	event, body := sampleEvent(n), sampleBody(n%8)
	w := graphtest.Article(fmt.Sprint("sample ", n), fmt.Sprint("Báo ", n%3), event.StartDate)
	w.Article.URL = fmt.Sprintf("https://news.example/%d", n)
	at := graphtest.At(event)
	w.Says(event, graph.HeldAt, samplePlace(n%samplePlaces), at).Says(body, graph.Organized, event, at)
	for i, p := range []graph.Predicate{graph.Chaired, graph.SpokeAt, graph.SpokeAt, graph.Attended, graph.Attended, graph.Attended, graph.ReportedAt, graph.GavePaperAt} {
		part := ""
		if p == graph.SpokeAt {
			part = "opening"
		}
		w.Says(samplePerson((n*5+i*7)%samplePeople), p, event, at, graphtest.For(body), graphtest.Saying(graph.Said{Title: "Trưởng ban", Part: part}))
	}
	if n%4 == 0 {
		w.Says(event, graph.Cited, sampleDirective(n%5), at, graphtest.Saying(graph.Said{Verb: "quán triệt"}))
	}
	return w
}

func sampleRegister() *graphtest.Writing {
	w := graphtest.Article("register", "", "")
	country := numbered(graph.KindPlace, "Nước", 1)
	for n := range samplePlaces {
		w.Says(samplePlace(n), graph.PartOf, country)
	}
	for n := range 8 {
		post := numbered(graph.KindPost, "Trưởng ban", n)
		w.Says(post, graph.PartOf, sampleBody(n))
		w.Says(samplePerson(n), graph.Holds, post, graphtest.Saying(graph.Said{Title: "Trưởng ban", Status: graph.StatusCurrent, Date: "2020", StartDate: "2019", EndDate: "2021"}))
	}
	for n := range 4 {
		w.Says(sampleBody(0), graph.Issued, sampleDirective(n)).Says(samplePerson(n), graph.Signed, sampleDirective(n)).
			Says(sampleDirective(n), graph.Replaced, sampleDirective(n+1)).Says(samplePerson(n), graph.Met, samplePerson(n+10), graphtest.Planned, graphtest.Elsewhere)
	}
	giver := graph.Entity{ID: graph.NewID(graph.KindOrganization, "unnamed"), Kind: graph.KindOrganization, Unnamed: true}
	return w.Says(giver, graph.Awarded, samplePerson(0), graphtest.Saying(graph.Said{Award: "Huân chương"}))
}

// sampled is a store that holds the sample.
func sampled(t testing.TB) *Store {
	t.Helper()
	s := fresh(t)
	articles := []*graphtest.Writing{sampleRegister()}
	for n := range sampleEvents {
		articles = append(articles, sampleArticle(n))
	}
	batch := graphtest.Batch(articles...)
	batch.Judgements = []*graph.Judgement{{ID: graph.NewID(graph.KindJudgement, "1"), Same: []graph.ID{"p_1", "p_2"}}}
	start(t, s)
	if _, err := s.Put(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	return s
}
