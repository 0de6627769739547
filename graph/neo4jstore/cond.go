package neo4jstore

import (
	"fmt"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

var (
	lists   = []graph.Prop{graph.PropOtherNames, graph.PropHonorifics, graph.PropIdentifiers, graph.PropJoins, graph.PropMerged, graph.PropSpans, graph.PropMentions}
	flags   = []graph.Prop{graph.PropUnresolved, graph.PropUnnamed, graph.PropPlanned, graph.PropDiscourse}
	numbers = []graph.Prop{graph.PropPublishers, graph.PropStart, graph.PropEnd}
)

// value is the expression for a record's prop.
func value(r ref, p graph.Prop) string {
	if p == graph.PropPredicate {
		if r.isFact() {
			return "type(" + r.name + ")"
		}
		return "null"
	}
	return r.name + "." + string(p)
}

// printed is the prop as it is compared and grouped by: a number by its digits, a flag as "true".
func printed(r ref, p graph.Prop) string {
	if slices.Contains(flags, p) || slices.Contains(numbers, p) {
		return "toString(" + value(r, p) + ")"
	}
	return value(r, p)
}

// condition is the expression that holds where the condition does, "" where it holds always.
// Cypher has a third value for what is absent; below a NOT it is taken for false.
func (s *statement) condition(r ref, c *graph.Cond, negated bool) string {
	if c.IsZero() {
		return ""
	}
	if len(c.Via) == 0 {
		return s.own(r, c, negated)
	}
	if c.Prop == graph.PropID && c.Op == graph.Eq && len(c.All) == 0 && len(c.Any) == 0 && c.Not == nil && len(c.Via) == 1 && r.isFact() { // the fact itself says which
		switch c.Via[0].To {
		case graph.At:
			return s.own(r, &graph.Cond{Prop: graph.PropAt, Op: c.Op, Value: c.Value}, negated)
		case graph.OnBehalfOf:
			return s.own(r, &graph.Cond{Prop: graph.PropOnBehalfOf, Op: c.Op, Value: c.Value}, negated)
		}
	}
	if end, ok := boundEnd(r, c.Via[0]); ok { // there is always one: no EXISTS, and the planner may start from it
		rest := *c
		rest.Via = c.Via[1:]
		kind := hasKind(end, c.Via[0].Kinds)
		if c.Via[0].Kinds != 0 {
			end.kinds &= c.Via[0].Kinds
		}
		return and(kind, s.condition(end, &rest, negated))
	}
	p := s.from(r)
	p.follow(c.Via)
	rest := *c
	rest.Via = nil
	p.filter(s.condition(p.ref, &rest, negated))
	p.flush()
	if !p.matched { // a subquery that ends in a WITH wants something returned
		p.clause("RETURN %s", p.ref.name)
	}
	return "EXISTS { " + p.text.String() + " }"
}

func boundEnd(r ref, s graph.Step) (ref, bool) {
	s = r.straight(s)
	name := ""
	switch s.To {
	case graph.Subject:
		name = r.subject
	case graph.Object:
		name = r.object
	}
	if name == "" {
		return ref{}, false
	}
	return ref{name: name, kinds: endKinds(r, s.To)}, true
}

func (s *statement) own(r ref, c *graph.Cond, negated bool) string {
	var parts []string
	if c.Prop != "" {
		parts = append(parts, s.comparison(r, c, negated))
	}
	for i := range c.All {
		parts = append(parts, s.condition(r, &c.All[i], negated))
	}
	if len(c.Any) > 0 {
		parts = append(parts, s.any(r, c.Any, negated))
	}
	if c.Not != nil {
		inner := s.condition(r, c.Not, true)
		if inner == "" {
			inner = "true"
		}
		parts = append(parts, "NOT ("+inner+")")
	}
	return and(parts...)
}

func and(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), " AND ")
}

func (s *statement) any(r ref, conds []graph.Cond, negated bool) string {
	var parts []string
	for i := range conds {
		part := s.condition(r, &conds[i], negated)
		if part == "" {
			return ""
		}
		parts = append(parts, "("+part+")")
	}
	return "(" + strings.Join(parts, " OR ") + ")"
}

func (s *statement) comparison(r ref, c *graph.Cond, negated bool) string {
	if c.Op == graph.Exists {
		return value(r, c.Prop) + " IS NOT NULL"
	}
	if slices.Contains(lists, c.Prop) {
		item := s.variable("i")
		return fmt.Sprintf("any(%s IN coalesce(%s, []) WHERE %s)", item, value(r, c.Prop), compare(item, c.Op, s.wanted(r, c)))
	}
	text := compare(printed(r, c.Prop), c.Op, s.wanted(r, c))
	if c.Prop == graph.PropID && !r.isFact() { // the constraint is on the umbrella label
		text = r.name + ":Node AND " + text
	}
	if negated {
		return "coalesce(" + text + ", false)"
	}
	return text
}

// wanted is the expression for what a prop is compared with: an id that was merged is its record's.
func (s *statement) wanted(r ref, c *graph.Cond) string {
	if n, ok := c.Value.(graph.Above); ok {
		return s.above[len(s.above)-int(n)] + ".id"
	}
	to, ofEnd := ends[c.Prop]
	if ofEnd && to.Lands().Is(graph.Entities) || c.Prop == graph.PropID && r.kinds.Is(graph.Entities) {
		switch value := c.Value.(type) {
		case string:
			if c.Op == graph.Eq {
				return s.knownID(value)
			}
		case []string:
			return s.knownIDs(value)
		}
	}
	if c.Op == graph.Matches { // Cypher compares the whole of a text
		return s.param(`(?s).*?(` + c.Value.(string) + `).*`)
	}
	return s.param(c.Value)
}

func compare(value string, op graph.Op, wanted string) string {
	sign := map[graph.Op]string{graph.Eq: "=", graph.OneOf: "IN", graph.Has: "CONTAINS", graph.AtMost: "<=", graph.AtLeast: ">=", graph.Matches: "=~"}[op]
	return value + " " + sign + " " + wanted
}
