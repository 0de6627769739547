package plan

import (
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"github.com/quanhe/quanhe/graph"
)

// The most people of whom one can ask what they have in common.
const maxInCommon = 20

// inCommon starts at the first of several people: what they all share is among what is theirs.
func (p *planner) inCommon(f graphql.CollectedField, args arguments) (*graph.Query, *Slot, error) {
	ids := slices.Clone(args.texts("ids"))
	for _, id := range ids {
		if graph.KindsOf(graph.ID(id)) != graph.KindPerson {
			return nil, nil, badInput(args.path("ids"), "%q is not the id of a person", id)
		}
	}
	slices.Sort(ids)
	if ids = slices.Compact(ids); len(ids) < 2 || len(ids) > maxInCommon {
		return nil, nil, badInput(args.path("ids"), "%d different people, want 2 to %d", len(ids), maxInCommon)
	}
	w, reads := &want{}, shared(ids)
	slot := newSlot(f)
	slot.Of = &Shape{}
	for _, part := range p.shown(f) {
		list := newSlot(part)
		if part.Name != "__typename" {
			var err error
			if list, err = p.connection(w, &selected{CollectedField: part, on: graph.KindPerson, reads: reads[part.Name]}, 1); err != nil {
				return nil, nil, blame(part.Field, err)
			}
		}
		slot.Of.Slots = append(slot.Of.Slots, list)
	}
	return &graph.Query{Start: graph.Start{IDs: []graph.ID{graph.ID(ids[0])}}, List: graph.List{Want: w.tree()}}, slot, nil
}

// shared are the lists of what people share, and what ties them to each: no more than what is told
// as having happened.
func shared(ids []string) map[string]*field {
	holders, present := way(in(graph.PartOf), subject, in(graph.Holds)), way(in(roles...))
	bodies := list(byName, out(graph.Holds), object, out(graph.PartOf), graph.Step{To: graph.Object, Kinds: graph.KindOrganization})
	bodies.hops[0].where = all(isListed, each(ids, holders, saidOf))
	bodies.ties = map[string]*field{"holdings": ofThem(ids, holders)}
	events := list(newest, out(roles...), object)
	events.hops[0].where = all(isListed, each(ids, present, saidOf))
	events.ties = map[string]*field{"appearances": ofThem(ids, present)}
	articles := list(newest, named)
	articles.hops[0].where = each(ids, way(graph.Step{To: graph.Mentioned}), isOne)
	return map[string]*field{"bodies": bodies, "events": events, "articles": articles}
}

// ofThem are the facts along a way that are said of one of the people.
func ofThem(ids []string, via []graph.Step) *field {
	facts := list(newest, via...)
	facts.hops[0].where = saidOf(ids...)
	return facts
}

// each is that for each of the people the way leads to what the condition tells.
func each(ids []string, via []graph.Step, cond func(ids ...string) graph.Cond) graph.Cond {
	conds := make([]graph.Cond, len(ids))
	for i, id := range ids {
		conds[i] = along(via, cond(id))
	}
	return all(conds...)
}

// saidOf is that a fact is told of one of the people.
func saidOf(ids ...string) graph.Cond {
	return all(happened, along(way(subject), isOne(ids...)))
}

// isOne is that a record is one of those that the ids are of.
func isOne(ids ...string) graph.Cond { return oneOf(graph.PropID, ids) }
