package plan

import (
	"github.com/99designs/gqlgen/graphql"

	"github.com/quanhe/quanhe/graph"
)

// Match is what a line of a list says of a person, in the forms that names are compared in; ""
// where it says nothing. Those found by the name are weighed by the rest.
type Match struct {
	Name                *graph.Search
	Title, Organization string
	Date                graph.Date
	First               int
	Holdings, Bodies    int // the places of a person's posts among its links, and of their bodies among theirs
}

// How many with such a name are weighed, and how many posts of each.
const (
	maxMatched  = 50
	maxHoldings = 20
	maxBodies   = 5
)

func (p *planner) match(f graphql.CollectedField, args arguments) (*Root, error) {
	m, err := matchOf(args)
	if err != nil {
		return nil, err
	}
	w, slot := &want{}, newSlot(f)
	w.read(graph.PropName, graph.PropTones, graph.PropFolded)
	slot.Of = &Shape{}
	for _, part := range p.shown(f) {
		s := newSlot(part)
		if part.Name == "person" {
			if s.Of, err = p.record(w, graph.KindPerson, p.typeOf(part), part.Selections, maxMatched); err != nil {
				return nil, err
			}
		}
		slot.Of.Slots = append(slot.Of.Slots, s)
	}
	var holdings, bodies *link
	m.Holdings, holdings = w.follow("holdings", graph.KindPerson, way(out(graph.Holds)), graph.List{Order: graph.OrderNewest, First: maxHoldings})
	holdings.want.read(graph.PropTitle, graph.PropHeldFrom, graph.PropHeldTo, graph.PropNotBefore, graph.PropNotAfter)
	m.Bodies, bodies = holdings.want.follow("bodies", graph.KindHolding, way(object, out(graph.PartOf), graph.Step{To: graph.Object, Kinds: graph.KindOrganization}),
		graph.List{Order: graph.OrderName, First: maxBodies})
	bodies.want.read(graph.PropName, graph.PropFolded)
	p.charge(f, maxMatched*(1+maxHoldings))
	q := &graph.Query{Start: graph.Start{Search: m.Name}, List: graph.List{First: maxMatched, Where: isListed, Want: w.tree()}}
	return &Root{Query: q, Slot: slot, Match: m}, nil
}

func matchOf(args arguments) (m *Match, err error) {
	m = &Match{}
	if m.Name, err = args.words("name"); err != nil {
		return nil, err
	}
	m.Name = nameOf(m.Name, graph.KindPerson)
	m.Name.Near = true
	for name, into := range map[string]*string{"title": &m.Title, "organization": &m.Organization} {
		if args.has(name) {
			words, err := args.words(name)
			if err != nil {
				return nil, err
			}
			*into = " " + words.Folded + " "
		}
	}
	if m.Date, err = args.dateIfGiven("date"); err != nil {
		return nil, err
	}
	m.First, err = args.first(10, maxMatched)
	return m, err
}
