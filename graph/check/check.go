// Package check says what must always hold in a store, as a checker that lists every breach.
//
// Start at [Check]: it reads a whole store through [graph.Reader.Dump] and compares what it finds
// with the rules of package graph. Tests run it after their stories, and `loader -check` on real
// data.
package check

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// Breach is one record that breaks a rule.
type Breach struct {
	Record graph.ID
	Broken string // what is wrong with it, in words
}

// String is the breach as one line.
func (b Breach) String() string { return fmt.Sprintf("%s: %s", b.Record, b.Broken) }

// Check reads the whole store and lists every breach, by record. Its error is the store's.
func Check(ctx context.Context, r graph.Reader) ([]Breach, error) {
	c := checker{
		entities: map[graph.ID]*graph.Entity{}, named: map[graph.ID]bool{},
		facts: map[graph.ID]*graph.Fact{}, proof: map[graph.ID][]*graph.Evidence{}, claimed: map[graph.ID]*graph.Evidence{},
	}
	for record, err := range r.Dump(ctx) {
		if err != nil {
			return nil, err
		}
		c.read(record)
	}
	c.checkEntities()
	c.checkFacts()
	c.checkEvidence()
	c.checkParts()
	slices.SortStableFunc(c.breaches, func(a, b Breach) int { return cmp.Compare(a.Record, b.Record) })
	return c.breaches, nil
}

type checker struct {
	entities map[graph.ID]*graph.Entity
	named    map[graph.ID]bool // by some article
	facts    map[graph.ID]*graph.Fact
	proof    map[graph.ID][]*graph.Evidence // by fact
	claimed  map[graph.ID]*graph.Evidence   // what the accounts claim, as it should be stored
	last     graph.Record
	breaches []Breach
}

func (c *checker) breach(id graph.ID, format string, args ...any) {
	c.breaches = append(c.breaches, Breach{id, fmt.Sprintf(format, args...)})
}

func (c *checker) read(record graph.Record) {
	switch r := record.(type) {
	case *graph.Account:
		c.readAccount(r)
	case *graph.Entity:
		c.entities[r.ID] = r
	case *graph.Fact:
		c.facts[r.ID] = r
	case *graph.Evidence:
		c.proof[r.Fact] = append(c.proof[r.Fact], r)
	}
	if c.last != nil && outOfOrder(c.last, record) {
		c.breach(record.RecordID(), "stands out of order in the dump")
	}
	c.last = record
}

// Evidence follows its fact, so only records of one sort are compared.
func outOfOrder(a, b graph.Record) bool {
	sort := func(r graph.Record) graph.Kind {
		for _, set := range []graph.Kind{graph.Entities, graph.Facts} {
			if r.RecordKind().Is(set) {
				return set
			}
		}
		return r.RecordKind()
	}
	return sort(a) == sort(b) && sort(a) != graph.KindEvidence && a.RecordID() >= b.RecordID()
}

// Only what the account itself breaks: its text is let go after this.
func (c *checker) readAccount(a *graph.Account) {
	if err := a.Check(); err != nil {
		c.breach(a.Article.ID, "%v", err)
		return
	}
	if want := graph.NewID(graph.KindArticle, a.Article.Source); a.Article.Source != "" && a.Article.ID != want {
		c.breach(a.Article.ID, "its source %q makes it %s", a.Article.Source, want)
	}
	for i := range a.Entities {
		c.named[a.Entities[i].ID] = true
	}
	for i := range a.Claims {
		e := a.Evidence(&a.Claims[i])
		c.claimed[e.ID] = e
	}
}

func (c *checker) checkEntities() {
	answers := map[graph.ID]graph.ID{}
	for _, e := range sorted(c.entities) {
		if e.Name == "" && !e.Unnamed {
			c.breach(e.ID, "has no name")
		}
		if graph.KindsOf(e.ID) != e.Kind {
			c.breach(e.ID, "is a %s under the id of another kind", e.Kind)
		}
		if !c.named[e.ID] {
			c.breach(e.ID, "%q: no article names it", e.Name)
		}
		if e.StartDate.HasYear() && e.EndDate.HasYear() && e.EndDate.Latest() < e.StartDate.Earliest() {
			c.breach(e.ID, "ends on %s before it starts on %s", e.EndDate, e.StartDate)
		}
		for _, id := range append([]graph.ID{e.ID}, e.Merged...) {
			if other, taken := answers[id]; taken {
				c.breach(e.ID, "answers to %s, and so does %s", id, other)
			}
			answers[id] = e.ID
		}
	}
	for id := range c.named {
		if c.entities[id] == nil {
			c.breach(id, "an article names it, but it is not stored")
		}
	}
}

func (c *checker) checkFacts() {
	for _, f := range sorted(c.facts) {
		relation, known := f.Predicate.Relation()
		subject, object := c.entities[f.Subject], c.entities[f.Object]
		switch {
		case !known:
			c.breach(f.ID, "unknown predicate %q", f.Predicate)
		case subject == nil || object == nil:
			c.breach(f.ID, "%s from %s to %s: an end is not stored", f.Predicate, f.Subject, f.Object)
		case !relation.Fits(subject.Kind, object.Kind):
			c.breach(f.ID, "%s joins no %s to a %s", f.Predicate, subject.Kind, object.Kind)
		}
		if f.At != "" && (c.entities[f.At] == nil || c.entities[f.At].Kind != graph.KindEvent) {
			c.breach(f.ID, "happens at %s, which is no event stored", f.At)
		}
		ends := map[graph.To]graph.ID{graph.Subject: f.Subject, graph.Object: f.Object}
		if event := ends[relation.Event]; event != "" && f.At != event {
			c.breach(f.ID, "%s happens at %q, want %s, the event that it leads to or from", f.Predicate, f.At, event)
		}
		if f.OnBehalfOf != "" && (c.entities[f.OnBehalfOf] == nil || c.entities[f.OnBehalfOf].Kind != graph.KindOrganization) {
			c.breach(f.ID, "is on behalf of %s, which is no organization stored", f.OnBehalfOf)
		}
		if start, end := f.Said.StartDate, f.Said.EndDate; start.HasYear() && end.HasYear() && end.Latest() < start.Earliest() {
			c.breach(f.ID, "ends on %s before it starts on %s", end, start)
		}
		c.checkFold(f)
	}
}

func (c *checker) checkFold(f *graph.Fact) {
	proof := c.proof[f.ID]
	if len(proof) == 0 {
		c.breach(f.ID, "%s has no evidence", f.Predicate)
		return
	}
	var when graph.Date
	if at := c.entities[f.At]; at != nil {
		when = at.When()
	}
	if folded := graph.Fold(*f, proof, when); folded != *f {
		c.breach(f.ID, "says %+v, its evidence %+v", *f, folded)
	}
}

func (c *checker) checkEvidence() {
	stored := map[graph.ID]bool{}
	for _, fact := range slices.Sorted(maps.Keys(c.proof)) {
		if c.facts[fact] == nil {
			c.breach(fact, "has evidence, but is not stored")
		}
		for _, e := range c.proof[fact] {
			stored[e.ID] = true
			switch claimed := c.claimed[e.ID]; {
			case claimed == nil:
				c.breach(e.ID, "its article %s does not say so", e.Article)
			case claimed.Quote != e.Quote:
				c.breach(e.ID, "its quote is not the text of %s at %d-%d", e.Article, e.Sentence.Start, e.Sentence.End)
			case *claimed != *e:
				c.breach(e.ID, "is %+v, its article says %+v", *e, *claimed)
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(c.claimed)) {
		if !stored[id] {
			c.breach(id, "article %s says so, but it is not stored as evidence", c.claimed[id].Article)
		}
	}
}

// Nothing is part of itself, however far.
func (c *checker) checkParts() {
	parents := map[graph.ID][]graph.ID{}
	for _, f := range sorted(c.facts) {
		if f.Predicate == graph.PartOf {
			parents[f.Subject] = append(parents[f.Subject], f.Object)
		}
	}
	const open, done = 1, 2
	state := map[graph.ID]int{}
	var climb func(id graph.ID)
	climb = func(id graph.ID) {
		state[id] = open
		for _, parent := range parents[id] {
			switch state[parent] {
			case open:
				c.breach(parent, "is part of itself")
			case 0:
				climb(parent)
			}
		}
		state[id] = done
	}
	for _, id := range slices.Sorted(maps.Keys(parents)) {
		if state[id] == 0 {
			climb(id)
		}
	}
}

func sorted[R any](records map[graph.ID]*R) []*R {
	list := make([]*R, 0, len(records))
	for _, id := range slices.Sorted(maps.Keys(records)) {
		list = append(list, records[id])
	}
	return list
}
