package neo4jstore

import (
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// A condition that names a record by its id is where a list can start: the way to it is walked from
// its end, and all else is asked of what is found there. A list of everything would be read through
// until a page is full.

// A trail leads from a list's rows to the records of some ids.
type trail struct {
	via []graph.Step
	ids []string
}

// length guesses how much lies along a trail: one that goes however far may meet a whole country.
func (t trail) length() int {
	length := len(t.via)
	for _, step := range t.via {
		if step.To == graph.Within || step.To == graph.Contains {
			length += 4
		}
	}
	return length
}

// turned are the ways that a list starts from the ends of, nil where no condition names a record:
// one of them has to lead from each of its rows. rest is what else has to hold of these.
func turned(from *graph.Start, where *graph.Cond) (best []trail, rest *graph.Cond) {
	parts := conjuncts(where)
	at := -1
	for i := range parts {
		for _, ways := range trailsOf(&parts[i], nil) {
			if leadFrom(from, ways) && (best == nil || lengthOf(ways) < lengthOf(best)) {
				best, at = ways, i
			}
		}
	}
	if best != nil && exact(&parts[at]) {
		parts = slices.Delete(parts, at, at+1)
	}
	return best, &graph.Cond{All: parts}
}

func lengthOf(ways []trail) (length int) {
	for _, w := range ways {
		length += w.length()
	}
	return length
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

// trailsOf are all sets of ways of which one has to lead to its records for the condition to hold.
func trailsOf(c *graph.Cond, from []graph.Step) [][]trail {
	here := slices.Concat(from, c.Via)
	var found [][]trail
	if ids, last, ok := idsOf(c); ok {
		found = append(found, []trail{{slices.Concat(here, last), ids}})
	}
	for i := range c.All {
		found = append(found, trailsOf(&c.All[i], here)...)
	}
	var either []trail
	for i := range c.Any {
		ways := trailsOf(&c.Any[i], here)
		if len(ways) == 0 {
			return found
		}
		either = append(either, slices.MinFunc(ways, func(a, b []trail) int { return lengthOf(a) - lengthOf(b) })...)
	}
	if len(either) > 0 {
		found = append(found, either)
	}
	return found
}

// Props that hold the id of another record, and the step to it.
var ends = map[graph.Prop]graph.To{
	graph.PropSubject: graph.Subject, graph.PropObject: graph.Object, graph.PropAt: graph.At, graph.PropOnBehalfOf: graph.OnBehalfOf,
	graph.PropFact: graph.Proves, graph.PropArticle: graph.Source,
}

// idsOf are the ids with one of which a record, or the one a step further, is to be.
func idsOf(c *graph.Cond) (ids []string, last []graph.Step, ok bool) {
	if end, ok := ends[c.Prop]; ok {
		last = []graph.Step{{To: end}}
	} else if c.Prop != graph.PropID {
		return nil, nil, false
	}
	switch value := c.Value.(type) {
	case string:
		ids, ok = []string{value}, c.Op == graph.Eq
	case []string:
		ids, ok = value, c.Op == graph.OneOf
	}
	return ids, last, ok
}

// exact tells whether a condition asks no more than that its ways lead to their records.
func exact(c *graph.Cond) bool {
	switch {
	case c.Not != nil:
		return false
	case c.Prop != "":
		_, _, ok := idsOf(c)
		return ok && len(c.All) == 0 && len(c.Any) == 0
	case len(c.Any) == 0:
		return len(c.All) == 1 && exact(&c.All[0])
	}
	return len(c.All) == 0 && !slices.ContainsFunc(c.Any, func(c graph.Cond) bool { return !exact(&c) })
}

// leadFrom tells whether all ways lead from records of the start.
func leadFrom(from *graph.Start, ways []trail) bool {
	kinds := kindsOf(from)
	return !slices.ContainsFunc(ways, func(t trail) bool {
		if len(t.via) > 0 {
			return !t.via[0].To.From().Is(kinds)
		}
		return kinds.Is(graph.Facts) && kinds&^graph.Facts != 0
	})
}

// kindsOf are the kinds of a start's records.
func kindsOf(from *graph.Start) graph.Kind {
	kinds := from.Kinds
	for _, predicate := range from.Facts {
		kinds |= predicate.Type()
	}
	return kinds
}

// backwards leads from the ends of the ways to all records of the start that they come from, each
// once where several ways come from it.
func (s *statement) backwards(from *graph.Start, ways []trail) *path {
	if len(ways) == 1 {
		return s.wayBack(from, ways[0])
	}
	row := s.variable("r")
	all := s.from(ref{name: row})
	var arms []string
	for _, w := range ways {
		p := s.wayBack(from, w)
		p.clause("RETURN %s AS %s", p.ref.name, row)
		arms = append(arms, p.text.String())
		all.ref.kinds |= p.ref.kinds
		for _, predicate := range p.ref.predicates {
			if !slices.Contains(all.ref.predicates, predicate) {
				all.ref.predicates = append(all.ref.predicates, predicate)
			}
		}
	}
	all.clause("%s WITH %s", s.call("", strings.Join(arms, " UNION ")), row)
	all.many = true
	return all
}

func (s *statement) wayBack(from *graph.Start, t trail) *path {
	before := func(i int) graph.Step { // what the record that step i comes from has to be
		if i == 0 {
			return graph.Step{Predicates: predicatesOf(from), Kinds: from.Kinds & graph.Entities}
		}
		return graph.Step{Predicates: t.via[i-1].Predicates, Kinds: t.via[i-1].Kinds}
	}
	kinds := kindsOf(from)
	if len(t.via) > 0 {
		kinds = t.via[len(t.via)-1].To.Lands()
	}
	p := s.from(ref{})
	p.named(t.ids, kinds, before(len(t.via)))
	for i := len(t.via) - 1; i >= 0; i-- {
		p.back(t.via[i].To, before(i))
	}
	return p
}

// named leads to the records of these ids, of the kinds that the last step leads to.
func (p *path) named(ids []string, kinds graph.Kind, last graph.Step) {
	var list string
	if kinds.Is(graph.Entities) {
		list = p.knownIDs(once(ids))
	} else {
		list = p.param(once(ids))
	}
	id := p.variable("k")
	p.clause("UNWIND %s AS %s", list, id)
	p.many = true
	if kinds.Is(graph.Facts) {
		p.factsBy(graph.PropID, id, last)
		return
	}
	if last.Kinds != 0 && kinds.Is(graph.Entities) {
		kinds &= last.Kinds
	}
	p.reach("n", graph.Anything&^graph.Facts, "MATCH (%s:Node {id: "+id+"})")
	p.narrow(graph.Step{Kinds: kinds})
}

// back walks a step back, to records as before says.
func (p *path) back(to graph.To, before graph.Step) {
	switch to {
	case graph.Both:
		f, n := p.ref, p.variable("n")
		p.clause("UNWIND [%s, %s] AS %s", f.end(graph.Subject), f.end(graph.Object), n)
		p.clause("WITH DISTINCT %s", n)
		p.ref = ref{name: n, kinds: endKinds(f, graph.Subject) | endKinds(f, graph.Object)}
		p.repeats = false
		p.narrow(before)
		return
	case graph.OnBehalfOf:
		p.factsBy(graph.PropOnBehalfOf, p.ref.name+".id", before)
		p.repeats = false
		return
	}
	before.To = reverse[to]
	p.step(before)
}

func once(ids []string) []string { return slices.Compact(slices.Sorted(slices.Values(ids))) }

// reverse are the ways that lead where a way comes from: of Both and OnBehalfOf there is none.
var reverse = map[graph.To]graph.To{
	graph.Out: graph.Subject, graph.In: graph.Object, graph.Subject: graph.Out, graph.Object: graph.In,
	graph.Here: graph.At, graph.At: graph.Here, graph.Proof: graph.Proves, graph.Proves: graph.Proof,
	graph.Source: graph.Supports, graph.Supports: graph.Source, graph.Mentioned: graph.NamedIn, graph.NamedIn: graph.Mentioned,
	graph.Within: graph.Contains, graph.Contains: graph.Within,
	graph.Together: graph.Together, graph.Beside: graph.Beside, graph.Earlier: graph.Later, graph.Later: graph.Earlier,
}
