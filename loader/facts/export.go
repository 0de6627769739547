package facts

import (
	"cmp"
	"context"
	"io"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// Export writes a whole store: all articles, all entities, all facts, all judgements, each by
// id. Read into an empty store it gives the same export, byte for byte. Memory grows with the
// mentions, not with the texts.
func Export(ctx context.Context, w io.Writer, store graph.Reader) error {
	x := export{
		printer: newPrinter(w), claimed: map[graph.ID][]claimedIn{}, ends: map[graph.ID]claimEnds{}, bodies: map[graph.ID]graph.ID{}, unnamed: map[graph.ID]bool{},
		wrong: map[graph.ID]*factLine{},
	}
	for record, err := range store.Dump(ctx) {
		if err != nil {
			return err
		}
		x.record(record)
		if x.err != nil {
			return x.err
		}
	}
	x.endFact()
	return x.flush()
}

type export struct {
	*printer
	claimed map[graph.ID][]claimedIn // by entity
	ends    map[graph.ID]claimEnds   // by claim
	bodies  map[graph.ID]graph.ID    // of posts
	unnamed map[graph.ID]bool
	wrong   map[graph.ID]*factLine // what claims said that are judged wrong

	fact     *graph.Fact // whose evidence is being read
	evidence []*graph.Evidence
}

// claimEnds are the ends of a claim the way round of its fact.
type claimEnds struct {
	of     endsOf
	turned bool
}

type claimedIn struct {
	claimedLine
	mentions []mentionLine
}

func (x *export) record(r graph.Record) {
	switch r := r.(type) {
	case *graph.Account:
		x.print(line{Article: articleOf(r)})
		x.account(r)
	case *graph.Entity:
		x.entity(r)
	case *graph.Fact:
		x.endFact()
		x.fact, x.evidence = r, nil
	case *graph.Evidence:
		x.evidence = append(x.evidence, r)
	case *graph.Judgement:
		x.endFact()
		l := judgementOf(r)
		if r.Wrong != "" {
			l.Of = x.wrong[r.Wrong]
			delete(x.wrong, r.Wrong) // two may call it wrong
		}
		x.print(line{Judgement: l})
	}
}

// account keeps what the lines of entities and facts will need of it.
func (x *export) account(a *graph.Account) {
	for i := range a.Entities {
		e := &a.Entities[i]
		if e.Unnamed {
			x.unnamed[e.ID] = true
			continue
		}
		c := claimedIn{claimedLine: claimedLine{Article: a.Article.ID, At: i, said: saidOf(e)}}
		for _, m := range mentionsOf(a.Article.ID, a.Article.Text, e.Mentions) {
			m.Text = strings.Clone(m.Text) // or each mention would hold its article's text
			c.mentions = append(c.mentions, m)
			c.Mentions = append(c.Mentions, [2]int{m.Start, m.End})
		}
		x.claimed[e.ID] = append(x.claimed[e.ID], c)
	}
	for post, body := range bodiesOf(a) {
		if old, ok := x.bodies[post]; !ok || body < old {
			x.bodies[post] = body
		}
	}
	for i := range a.Claims {
		x.ends[a.Claims[i].ID] = endsIn(a, &a.Claims[i])
	}
	for i := range a.Wrong {
		c := &a.Wrong[i]
		evidence := []*graph.Evidence{turned(a, c)}
		said := graph.Fold(a.FactOf(c), evidence, "")
		l := factOf(&said, evidence, unnamedOf(a))
		ends := endsIn(a, c)
		l.Evidence[0].Of, l.Evidence[0].Quote = &ends.of, strings.Clone(l.Evidence[0].Quote)
		x.wrong[c.ID] = l
	}
}

// endsIn are the ends of an account's claim, for those that it names.
func endsIn(a *graph.Account, c *graph.Claim) claimEnds {
	place := func(at int) *int {
		if at < 0 || a.Entities[at].Unnamed {
			return nil
		}
		return &at
	}
	ends := claimEnds{of: endsOf{place(c.Subject), place(c.Object), place(c.At), place(c.OnBehalfOf)}}
	if turnedRound(a, c) {
		ends.turned = true
		ends.of.Subject, ends.of.Object = ends.of.Object, ends.of.Subject
	}
	return ends
}

func (x *export) entity(e *graph.Entity) {
	if e.Unnamed {
		return
	}
	l := &entityLine{ID: e.ID, Type: e.Kind.String(), said: saidOf(e), Organization: x.bodies[e.ID], Merged: e.Merged, Mentions: []mentionLine{}}
	for _, r := range e.Joins {
		l.Joins = append(l.Joins, reasonLine(r))
	}
	for _, c := range x.claimed[e.ID] {
		l.Mentions = append(l.Mentions, c.mentions...)
		l.Claimed = append(l.Claimed, c.claimedLine)
	}
	delete(x.claimed, e.ID)
	x.print(line{Entity: l})
}

func (x *export) endFact() {
	if x.fact == nil {
		return
	}
	slices.SortFunc(x.evidence, func(a, b *graph.Evidence) int { return cmp.Compare(a.ID, b.ID) })
	l := factOf(x.fact, x.evidence, x.unnamed)
	for i := range l.Evidence {
		e := &l.Evidence[i]
		ends := x.ends[e.ID]
		e.Of = &ends.of
		if ends.turned {
			e.Mentions.Subject, e.Mentions.Object = e.Mentions.Object, e.Mentions.Subject
		}
		delete(x.ends, e.ID)
	}
	x.print(line{Fact: l})
	x.fact = nil
}
