package check

import (
	"context"
	"iter"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph"
)

// A reader of the records given to it; the checker asks for nothing else.
type records struct {
	graph.Reader
	list []graph.Record
}

func (r records) Dump(context.Context) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		for _, record := range r.list {
			if !yield(record, nil) {
				return
			}
		}
	}
}

// One article that says that one person spoke at one event.
func sound() (*graph.Account, *graph.Entity, *graph.Entity, *graph.Fact, *graph.Evidence) {
	event := &graph.Entity{ID: graph.NewID(graph.KindEvent, "e"), Kind: graph.KindEvent, Name: "Hội nghị", StartDate: "2020-12-23"}
	person := &graph.Entity{ID: graph.NewID(graph.KindPerson, "p"), Kind: graph.KindPerson, Name: "An"}
	account := &graph.Account{
		Article:  graph.Article{ID: graph.NewID(graph.KindArticle, "a"), Source: "a", Text: "An phát biểu tại Hội nghị."},
		Entities: []graph.Entity{*event, *person},
	}
	account.Claims = []graph.Claim{{
		ID: graph.NewID(graph.KindEvidence, "v"), Predicate: graph.SpokeAt, Subject: 1, Object: 0, At: 0, OnBehalfOf: -1,
		Sentence: graph.Span{Start: 0, End: len(account.Article.Text)},
	}}
	evidence := account.Evidence(&account.Claims[0])
	fact := graph.Fold(account.FactOf(&account.Claims[0]), []*graph.Evidence{evidence}, event.When())
	return account, event, person, &fact, evidence
}

func TestCheck(t *testing.T) {
	for _, row := range []struct {
		name, want string
		list       func() []graph.Record
	}{
		{"sound", "", func() []graph.Record {
			a, e, p, f, v := sound()
			return []graph.Record{a, e, p, f, v}
		}},
		{"a fact without evidence", "no evidence", func() []graph.Record {
			a, e, p, f, _ := sound()
			return []graph.Record{a, e, p, f}
		}},
		{"a quote of other words", "quote is not the text", func() []graph.Record {
			a, e, p, f, v := sound()
			v.Quote = "An im lặng."
			return []graph.Record{a, e, p, f, v}
		}},
		{"evidence without its article", "does not say so", func() []graph.Record {
			a, e, p, f, v := sound()
			a.Claims = nil
			return []graph.Record{a, e, p, f, v}
		}},
		{"a fact that says more than its evidence", "its evidence", func() []graph.Record {
			a, e, p, f, v := sound()
			f.Said.Part = "opening"
			return []graph.Record{a, e, p, f, v}
		}},
		{"a fact in the order of an old date", "its evidence", func() []graph.Record {
			a, e, p, f, v := sound()
			f.When = "2019"
			return []graph.Record{a, e, p, f, v}
		}},
		{"an entity that nothing names", "no article names it", func() []graph.Record {
			a, e, p, f, v := sound()
			q := &graph.Entity{ID: "p_zzz", Kind: graph.KindPerson, Name: "Bình"}
			return []graph.Record{a, e, p, q, f, v}
		}},
		{"an end that is gone", "an end is not stored", func() []graph.Record {
			a, e, _, f, v := sound()
			return []graph.Record{a, e, f, v}
		}},
		{"an event that ends before it starts", "before it starts", func() []graph.Record {
			a, e, p, f, v := sound()
			e.EndDate = "2020-12-22"
			return []graph.Record{a, e, p, f, v}
		}},
		{"two that answer to one id", "so does", func() []graph.Record {
			a, e, p, f, v := sound()
			p.Merged = []graph.ID{e.ID}
			return []graph.Record{a, e, p, f, v}
		}},
		{"a dump out of order", "out of order", func() []graph.Record {
			a, e, p, f, v := sound()
			return []graph.Record{a, p, e, f, v}
		}},
		{"kinds that the predicate does not join", "joins no", func() []graph.Record {
			a, e, p, f, v := sound()
			p.Kind = graph.KindPlace
			return []graph.Record{a, e, p, f, v}
		}},
	} {
		breaches, err := Check(t.Context(), records{list: row.list()})
		if err != nil {
			t.Errorf("%s: %v", row.name, err)
		}
		var lines []string
		for _, b := range breaches {
			lines = append(lines, b.String())
		}
		if got := strings.Join(lines, "\n"); (row.want == "") != (got == "") || !strings.Contains(got, row.want) {
			t.Errorf("%s: breaches %q, want one with %q", row.name, got, row.want)
		}
	}
}

func TestNothingIsPartOfItself(t *testing.T) {
	place := func(key string) *graph.Entity {
		return &graph.Entity{ID: graph.NewID(graph.KindPlace, key), Kind: graph.KindPlace, Name: key}
	}
	c := checker{facts: map[graph.ID]*graph.Fact{}}
	for _, pair := range [][2]string{{"a", "b"}, {"b", "c"}, {"c", "a"}, {"d", "a"}} {
		id := graph.FactID(graph.PartOf, place(pair[0]).ID, place(pair[1]).ID, "", "", "")
		c.facts[id] = &graph.Fact{ID: id, Predicate: graph.PartOf, Subject: place(pair[0]).ID, Object: place(pair[1]).ID}
	}
	c.checkParts()
	if len(c.breaches) != 1 {
		t.Errorf("breaches of a circle of three: %v, want one", c.breaches)
	}
}
