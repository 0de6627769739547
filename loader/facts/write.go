package facts

import (
	"cmp"
	"io"
	"slices"
	"strconv"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// Write prints what one article says: a dry run, in which nothing is joined with what other
// articles say. The account has been prepared (resolve.Prepare). Claims that agree in
// everything that makes a fact, and in the title of a holding, are one line with several items
// of evidence.
func Write(w io.Writer, a *graph.Account) error {
	own := distinct(a)
	p := newPrinter(w)
	p.print(line{Article: articleOf(&own)})
	bodies := bodiesOf(&own)
	for i := range own.Entities {
		if e := &own.Entities[i]; !e.Unnamed {
			p.print(line{Entity: &entityLine{
				ID: e.ID, Type: e.Kind.String(), said: saidOf(e), Organization: bodies[e.ID],
				Mentions: mentionsOf(own.Article.ID, own.Article.Text, e.Mentions),
			}})
		}
	}
	for _, f := range factsOf(&own) {
		p.print(line{Fact: f})
	}
	return p.flush()
}

// distinct is the account with an id of its own for each of its entities: what two names of an
// article share is for resolution over all articles to say.
func distinct(a *graph.Account) graph.Account {
	own := *a
	own.Entities = slices.Clone(a.Entities)
	times := map[graph.ID]int{}
	for i := range own.Entities {
		e := &own.Entities[i]
		id := e.ID
		if n := times[id]; n > 0 {
			e.ID = graph.NewID(e.Kind, string(id), string(own.Article.ID), e.Name, string(rune('0'+n)))
		}
		times[id]++
	}
	return own
}

// bodiesOf are the organizations of the posts whose titles name one.
func bodiesOf(a *graph.Account) map[graph.ID]graph.ID {
	bodies := map[graph.ID]graph.ID{}
	for i := range a.Claims {
		c := &a.Claims[i]
		if c.Predicate == graph.PartOf && a.Entities[c.Subject].Kind == graph.KindPost {
			post := a.Entities[c.Subject].ID
			bodies[post] = cmp.Or(bodies[post], a.Entities[c.Object].ID)
		}
	}
	return bodies
}

// factsOf are the facts of one account in the order of the text.
func factsOf(a *graph.Account) []*factLine {
	type fact struct {
		id     graph.ID
		title  string // of a holding, as names are compared
		former bool   // once former and once not is two facts
	}
	var order []fact
	shapes, proof := map[fact]graph.Fact{}, map[fact][]*graph.Evidence{}
	for i := range a.Claims {
		c := &a.Claims[i]
		shape := a.FactOf(c)
		f := fact{id: shape.ID}
		if c.Predicate == graph.Holds {
			f.title, f.former = vietnamese.Key(c.Said.Title), c.Said.Status == graph.StatusFormer
		}
		if _, ok := shapes[f]; !ok {
			order = append(order, f)
			shapes[f] = shape
		}
		proof[f] = append(proof[f], turned(a, c))
	}
	lines := make([]*factLine, len(order))
	unnamed := unnamedOf(a)
	for i, f := range order {
		folded := graph.Fold(shapes[f], proof[f], "")
		lines[i] = factOf(&folded, proof[f], unnamed)
		if f.title != "" {
			lines[i].ID = graph.NewID(folded.Predicate.Type(), string(f.id), f.title, strconv.FormatBool(f.former))
		}
	}
	return lines
}

func unnamedOf(a *graph.Account) map[graph.ID]bool {
	unnamed := map[graph.ID]bool{}
	for i := range a.Entities {
		if a.Entities[i].Unnamed {
			unnamed[a.Entities[i].ID] = true
		}
	}
	return unnamed
}

// turned is a claim's evidence with the spans of its ends the way round of the fact.
func turned(a *graph.Account, c *graph.Claim) *graph.Evidence {
	e := a.Evidence(c)
	if turnedRound(a, c) {
		e.SubjectSpan, e.ObjectSpan = e.ObjectSpan, e.SubjectSpan
	}
	return e
}

// Where either way round is the same, a claim may have its ends the other way than its fact.
func turnedRound(a *graph.Account, c *graph.Claim) bool {
	return c.Subject >= 0 && a.Entities[c.Subject].ID != a.FactOf(c).Subject
}

func factOf(f *graph.Fact, evidence []*graph.Evidence, unnamed map[graph.ID]bool) *factLine {
	l := &factLine{
		ID: f.ID, Predicate: f.Predicate, Object: f.Object, At: f.At, OnBehalfOf: f.OnBehalfOf,
		Props: props(f.Said), Modality: when(f.Planned, planned),
	}
	if !unnamed[f.Subject] {
		l.Subject = &f.Subject
	}
	inDiscourse := true
	for _, e := range evidence {
		l.Evidence = append(l.Evidence, evidenceOf(e))
		inDiscourse = inDiscourse && e.Discourse
	}
	l.Attribution = when(inDiscourse, discourse)
	return l
}
