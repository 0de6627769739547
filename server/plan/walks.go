package plan

import (
	"github.com/99designs/gqlgen/graphql"

	"github.com/quanhe/quanhe/graph"
)

// How much paths and neighborhoods show.
const (
	maxPaths     = 10
	defaultHops  = 4
	maxNeighbors = 500
)

// paths asks how two entities are connected.
func (p *planner) paths(f graphql.CollectedField, args arguments) (*Root, error) {
	q := &graph.PathQuery{From: graph.ID(args.text("from")), To: graph.ID(args.text("to")), First: maxPaths}
	if q.From == q.To {
		return nil, badInput(args.path("to"), "the same as `from`: want the ids of two")
	}
	var err error
	if q.Longest, err = args.within("maxLength", defaultHops, graph.MaxHops); err != nil {
		return nil, err
	}
	slot, over, err := p.walk(f, args, maxPaths*(q.Longest+1))
	q.Over = over
	return &Root{PathQuery: q, Slot: slot}, err
}

// neighborhood asks what surrounds an entity.
func (p *planner) neighborhood(f graphql.CollectedField, args arguments) (*Root, error) {
	q := &graph.NeighborhoodQuery{Of: graph.ID(args.text("id"))}
	var err error
	if q.Depth, err = args.within("depth", 1, graph.MaxDepth); err != nil {
		return nil, err
	}
	if q.First, err = args.within("limit", maxFirst, maxNeighbors); err != nil {
		return nil, err
	}
	slot, over, err := p.walk(f, args, q.First)
	q.Over = over
	return &Root{NeighborhoodQuery: q, Slot: slot}, err
}

// walk plans what is walked over and what is selected on that, of which there may be so much.
func (p *planner) walk(f graphql.CollectedField, args arguments, times int) (*Slot, graph.Over, error) {
	var over graph.Over
	kinds := graph.Facts
	if args.has("predicates") {
		list, err := args.some("predicates")
		if err != nil {
			return nil, over, err
		}
		over.Predicates = predicates(list)
		kinds = typesOf(over.Predicates)
	}
	var err error
	if over.Facts.Where, err = told(args); err != nil {
		return nil, over, err
	}
	over.Entities.Where = isListed
	w := walk{planner: p, facts: &want{}, entities: &want{}, kinds: kinds, times: times}
	p.charge(f, 2*times)
	slot := newSlot(f)
	slot.Of, err = w.object(f)
	over.Facts.Want, over.Entities.Want = w.facts.tree(), w.entities.tree()
	return slot, over, err
}

// A fact that is not only announced.
var happened = not(exists(graph.PropPlanned))

// told is that a fact is not only announced and, as of a date, can hold: that it happened by then, or
// as a post is held as wanted, where nothing is wanted not known not to be.
func told(args arguments) (graph.Cond, error) {
	if !args.has("asOf") {
		if args.has("held") {
			return heldAlone(args, "held")
		}
		return happened, nil
	}
	d, err := args.date("asOf")
	if err != nil {
		return graph.Cond{}, err
	}
	asWanted, err := heldAsWanted(args)
	return all(happened, asWanted, graph.Cond{Any: []graph.Cond{
		isPost,
		not(exists(graph.PropEarliest)),
		{Prop: graph.PropEarliest, Op: graph.AtMost, Value: d.Latest()},
	}}), err
}

var isPost = graph.Cond{Prop: graph.PropPredicate, Op: graph.Eq, Value: string(graph.Holds)}

// heldAsWanted is that a post is held as wanted as of a date; where nothing is wanted, that it is not known not to be.
func heldAsWanted(args arguments) (graph.Cond, error) {
	if args.has("held") {
		wanted, err := held(args, "asOf")
		return graph.Cond{Any: []graph.Cond{not(isPost), wanted}}, err
	}
	ruledOut, err := held(args.with("held", []string{string(graph.NotHeld)}), "asOf")
	return not(ruledOut), err
}

// walk is a path or a neighborhood in the making: whatever is selected on its facts, wherever they
// stand in it, is wanted of each of them; so of its entities.
type walk struct {
	*planner
	facts, entities *want
	kinds           graph.Kind // of its facts
	times           int
}

func (w *walk) object(f graphql.CollectedField) (*Shape, error) {
	shape := &Shape{}
	for _, part := range w.shown(f) {
		slot := newSlot(part)
		shape.Slots = append(shape.Slots, slot)
		var err error
		switch t := w.typeOf(part); {
		case part.Name == "forward":
			w.facts.read(graph.PropSubject)
		case t.Name == "Entity":
			slot.Of, err = w.record(w.entities, graph.Entities, t, part.Selections, w.times)
		case t.Name == "Fact":
			slot.Of, err = w.record(w.facts, w.kinds, t, part.Selections, w.times)
		case t.IsCompositeType():
			slot.Of, err = w.object(part)
		}
		if err != nil {
			return nil, err
		}
	}
	return shape, nil
}
