package neo4jstore

import (
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// A condition that names a record by its id is where a list can start: the way to it is walked from
// its end, and all else is asked of what is found there. A list of everything would be read through
// until a page is full.

// back are the ways that lead where a way comes from. Both has none: it leads from either end.
var back = map[graph.To]graph.To{
	graph.Out: graph.Subject, graph.In: graph.Object, graph.Here: graph.At, graph.Subject: graph.Out, graph.Object: graph.In, graph.At: graph.Here,
	graph.Proof: graph.Proves, graph.Proves: graph.Proof, graph.Source: graph.Supports, graph.Supports: graph.Source,
	graph.Mentioned: graph.NamedIn, graph.NamedIn: graph.Mentioned, graph.Within: graph.Contains, graph.Contains: graph.Within,
}

// turned parts the conditions of a list in the one that it starts from, nil where none names a
// record, and the others.
func turned(where *graph.Cond) (*graph.Cond, *graph.Cond) {
	parts := conjuncts(where)
	best := -1
	for i := range parts {
		if names(&parts[i]) && (best < 0 || len(parts[i].Via) < len(parts[best].Via)) {
			best = i
		}
	}
	if best < 0 {
		return nil, where
	}
	named := parts[best]
	return &named, &graph.Cond{All: slices.Delete(parts, best, best+1)}
}

// conjuncts are conditions that all hold where the condition does, and the other way round.
func conjuncts(c *graph.Cond) []graph.Cond {
	if len(c.Via) > 0 {
		return []graph.Cond{*c}
	}
	var parts []graph.Cond
	if c.Prop != "" {
		parts = append(parts, graph.Cond{Prop: c.Prop, Op: c.Op, Value: c.Value})
	}
	for i := range c.All {
		parts = append(parts, conjuncts(&c.All[i])...)
	}
	if len(c.Any) > 0 {
		parts = append(parts, graph.Cond{Any: c.Any})
	}
	if c.Not != nil {
		parts = append(parts, graph.Cond{Not: c.Not})
	}
	return parts
}

// names tells whether the condition is that a way leads to the record of an id, and has a way back.
func names(c *graph.Cond) bool {
	if len(c.Via) == 0 || c.Prop != graph.PropID || c.Op != graph.Eq || len(c.All)+len(c.Any) > 0 || c.Not != nil {
		return false
	}
	for i, step := range c.Via {
		if back[step.To] == 0 && (step.To != graph.OnBehalfOf || i > 0) {
			return false
		}
	}
	return !c.Via[len(c.Via)-1].To.Lands().Is(graph.Facts)
}

// backwards leads from the record that the condition names to all records of the start that fulfil
// it.
func (s *statement) backwards(from *graph.Start, named *graph.Cond) *path {
	start := graph.Step{Kinds: from.Kinds, Predicates: from.Facts}
	if from.Kinds.Is(graph.Facts) {
		start = graph.Step{Predicates: graph.PredicatesOf(from.Kinds)}
	}
	p := s.from(ref{})
	p.reach("n", graph.Anything&^graph.Facts, "MATCH (%s:Node {id: "+p.param(named.Value)+"})")
	last := named.Via[len(named.Via)-1]
	p.narrow(graph.Step{Kinds: kindsAfter(last)})
	for i := len(named.Via) - 1; i >= 0; i-- {
		to := start
		if i > 0 {
			to = named.Via[i-1]
			to.Kinds = kindsAfter(to)
		}
		p.returns(named.Via[i].To, to)
		p.repeats = p.repeats || i < len(named.Via)-1
	}
	return p
}

// kindsAfter are the kinds that a step may land on.
func kindsAfter(s graph.Step) graph.Kind {
	if s.Kinds != 0 {
		return s.Kinds
	}
	return s.To.Lands()
}

// returns walks one step back: to are the kinds or predicates where it comes from.
func (p *path) returns(step graph.To, to graph.Step) {
	if step == graph.OnBehalfOf {
		p.factsBy(graph.PropOnBehalfOf, p.ref.name+".id", to)
		return
	}
	to.To = back[step]
	if to.To.Lands().Is(graph.Facts) {
		to.Kinds = 0
	} else {
		to.Kinds &= step.From()
	}
	p.step(to)
	if !to.To.Lands().Is(graph.Facts) {
		p.narrow(to)
	}
}
