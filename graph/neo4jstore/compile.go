package neo4jstore

import (
	"fmt"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// A compiled query is one statement, and where things stand in what it returns.
type compiled struct {
	cypher string
	params map[string]any
	root   *layout
	ids    int      // of a look-up by ids: how many
	byID   []wanted // and a layout for each sort of record, in the order of arms
}

// compile turns a query tree into one statement of stable text: all values are parameters, no name
// of the question stands in it.
func compile(q *graph.Query) *compiled {
	s := &statement{params: map[string]any{}}
	c := &compiled{params: s.params}
	var rows, total string
	switch {
	case q.Start.IDs != nil && len(q.Start.Via) == 0 && len(q.Group) == 0:
		rows = s.lookUp(q, c)
	case q.Start.Search != nil && len(q.Start.Via) == 0 && len(q.Group) == 0:
		rows, total, c.root = s.search(q)
	default:
		rows, total, c.root = s.all(q)
	}
	lifted := ""
	if total != "" && len(s.known) > 0 && (counts(&q.List) || q.Start.Search != nil && q.Start.Search.Holders) { // see [path.lift]
		lifted, rows = s.call("", "RETURN "+rows+" AS found")+" ", "found"
	}
	c.cypher = s.begun(lifted + "RETURN " + withTotal(rows, total) + " AS rows")
	return c
}

// all is a list of everything that the query starts from: begun at a record that a condition names,
// or else in order of an index, or else in any way.
func (s *statement) all(q *graph.Query) (rows, total string, lay *layout) {
	everything := q.Start.Kinds != 0 || q.Start.Facts != nil
	if everything && kindsOf(&q.Start) == 0 {
		return s.nothing(&q.List)
	}
	everything = everything && len(q.Start.Via) == 0
	if everything {
		if ways, rest := turned(&q.Start, &q.Where); ways != nil {
			return s.list(func() *path {
				p := s.backwards(&q.Start, ways)
				p.filter(s.condition(p.ref, rest, false))
				return p
			}, &q.List)
		}
	}
	if everything && len(q.Group) == 0 && q.Order != "" {
		return s.ordered(q)
	}
	return s.list(func() *path {
		start := s.start
		if everything && gathered(q) {
			start = s.gather
		}
		p := start(&q.Start)
		p.follow(q.Start.Via)
		p.filter(s.condition(p.ref, &q.Where, false))
		return p
	}, &q.List)
}

// nothing is a list of no rows.
func (s *statement) nothing(l *graph.List) (rows, total string, lay *layout) {
	if l.Total {
		total = "0"
	}
	return "[]", total, &layout{list: l, total: l.Total}
}

// start is a path that leads to all records that the query starts from.
func (s *statement) start(from *graph.Start) *path {
	p := s.from(ref{})
	p.many = true
	switch {
	case from.IDs != nil:
		p.ids(from)
	case from.Search != nil:
		p.found(from.Search)
		p.classed(from.Search)
		if from.Search.Holders {
			p.follow([]graph.Step{{To: graph.In, Predicates: []graph.Predicate{graph.Holds}}, {To: graph.Subject}})
		}
	default:
		arms := s.arms(from)
		p.ref = arms[0].ref
		if len(arms) == 1 {
			p.clause("%s", arms[0].pattern)
			p.matched = true
			return p
		}
		var texts []string
		p.ref.kinds, p.ref.predicates = 0, nil
		for _, arm := range arms {
			texts = append(texts, arm.pattern+" RETURN "+arm.ref.all())
			p.ref.kinds |= arm.ref.kinds
			p.ref.predicates = append(p.ref.predicates, arm.ref.predicates...)
		}
		p.clause("CALL () { %s } WITH %s", strings.Join(texts, " UNION ALL "), p.ref.all())
	}
	return p
}

// gathered tells of facts of several types, all of them, that are counted by what their objects lead to: read from these,
// those of one object come together and are counted in passing, in two thirds of the time. Conditions have their indexes.
func gathered(q *graph.Query) bool {
	f := ref{predicates: inTable(q.Start.Facts)}
	if len(f.predicates) < 2 || !q.Where.IsZero() || len(endKinds(f, graph.Object).Each()) != 1 {
		return false
	}
	return slices.ContainsFunc(q.Group, func(k graph.Key) bool { return len(k.Via) > 0 && f.straight(k.Via[0]).To == graph.Object })
}

// gather is a path that leads to all facts that the query starts from, those of one object one after the other.
func (s *statement) gather(from *graph.Start) *path {
	p := s.from(ref{})
	f := p.fact(graph.Step{Predicates: from.Facts})
	f.subject, f.object = p.variable("s"), p.variable("o")
	p.clause("MATCH (%s:%s)<-[%s:%s]-(%s)", f.object, endKinds(f, graph.Object), f.name, types(f.predicates), f.subject)
	p.ref, p.many = f, true
	return p
}

// An arm is one label or relationship type to start from: an index serves one.
type arm struct {
	pattern string
	ref     ref
}

// predicatesOf are those of the facts that a query starts from, nil where it starts from others.
func predicatesOf(from *graph.Start) []graph.Predicate {
	if from.Kinds.Is(graph.Facts) {
		return graph.PredicatesOf(from.Kinds)
	}
	return inTable(from.Facts)
}

// The arms of a start share their variables.
func (s *statement) arms(from *graph.Start) []arm {
	var arms []arm
	if predicates := predicatesOf(from); predicates != nil {
		f := ref{name: s.variable("f"), subject: s.variable("s"), object: s.variable("o")}
		for _, predicate := range predicates {
			f.predicates, f.kinds = []graph.Predicate{predicate}, predicate.Type()
			arms = append(arms, arm{fmt.Sprintf("MATCH (%s)-[%s:%s]->(%s)", f.subject, f.name, predicate, f.object), f})
		}
		return arms
	}
	name := s.variable("n")
	for _, kind := range from.Kinds.Each() {
		arms = append(arms, arm{fmt.Sprintf("MATCH (%s:%s)", name, kind), ref{name: name, kinds: kind}})
	}
	return arms
}

// ordered is a list of all records of some kinds: each arm reads its own index in order until it
// has a page, then the arms are merged.
func (s *statement) ordered(q *graph.Query) (rows, total string, lay *layout) {
	l := &q.List
	arms := s.arms(&q.Start)
	lay = &layout{list: l, total: l.Total}
	limit := ""
	if l.First > 0 {
		limit = " LIMIT " + s.param(int64(l.First)+1)
	}
	var pages, counts []string
	joined := arms[0].ref
	joined.kinds, joined.predicates = 0, nil
	for _, arm := range arms {
		p := s.from(arm.ref)
		p.clause("%s", arm.pattern)
		p.filter(s.inYears(arm.ref, l)) // first of all: the index is of this
		p.filter(s.condition(arm.ref, &l.Where, false))
		p.clause("WITH %s ORDER BY %s.%s%s", arm.ref.all(), arm.ref.name, l.Order, limit)
		pages = append(pages, p.text.String())
		if l.Total {
			p := s.from(arm.ref)
			p.clause("%s", arm.pattern)
			if !l.Where.IsZero() {
				every := *l
				every.After = ""
				p.filter(s.inYears(arm.ref, &every))
			}
			p.filter(s.condition(arm.ref, &l.Where, false))
			p.flush()
			counts = append(counts, "COUNT { "+p.text.String()+" }")
		}
		joined.kinds |= arm.ref.kinds
		joined.predicates = append(joined.predicates, arm.ref.predicates...)
	}
	p := s.from(joined)
	if len(pages) == 1 {
		p.clause("%s", pages[0])
	} else {
		returned := " RETURN " + joined.all()
		p.clause("%s WITH %s", s.call("", strings.Join(pages, returned+" UNION ALL ")+returned), joined.all())
		p.clause("ORDER BY %s.%s%s", joined.name, l.Order, limit)
	}
	row, want := p.project(joined, l)
	lay.want = want
	p.clause("RETURN %s AS %s", row, p.variable("row"))
	return "COLLECT { " + p.text.String() + " }", strings.Join(counts, " + "), lay
}

// The sorts of record that are looked up by id in different ways.
var sorts = []graph.Kind{graph.Entities, graph.KindArticle, graph.KindEvidence, graph.Facts, graph.KindJudgement}

// lookUp finds records by id: rows carry the place of their id, and the number of their sort.
func (s *statement) lookUp(q *graph.Query, c *compiled) string {
	var arms []string
	c.ids = len(q.Start.IDs)
	for _, sort := range sorts {
		var ids [][]any
		for i, id := range q.Start.IDs {
			if graph.KindsOf(id).Is(sort) {
				ids = append(ids, []any{i, string(id)})
			}
		}
		if ids == nil {
			continue
		}
		asked := s.variable("asked")
		place := asked + "[0]"
		p := s.from(ref{})
		p.clause("UNWIND %s AS %s", s.param(ids), asked)
		p.byID(sort, asked+"[1]")
		p.filter(s.condition(p.ref, &q.Where, false))
		fields, want := p.fields(p.ref, &q.Want)
		p.clause("RETURN [%s, %d, %s] AS found", place, len(c.byID), strings.Join(fields, ", "))
		arms = append(arms, p.text.String())
		c.byID = append(c.byID, want)
	}
	if arms == nil {
		return "[]"
	}
	return "COLLECT { " + strings.Join(arms, " UNION ALL ") + " }"
}

// byID leads from an id to its record.
func (p *path) byID(sort graph.Kind, id string) {
	switch sort {
	case graph.Facts:
		f := p.fact(graph.Step{})
		f.subject, f.object = p.variable("s"), p.variable("o")
		p.clause("MATCH (%s)-[%s:%s {id: %s}]->(%s)", f.subject, f.name, types(f.predicates), id, f.object)
		p.ref = f
	case graph.Entities:
		asked := p.variable("n")
		name := p.variable("n")
		p.clause("MATCH (%s:Node {id: %s})-[:IS*0..1]->(%s)", asked, id, name)
		p.filter("NOT " + name + ":Merged")
		p.ref = ref{name: name, kinds: graph.Entities}
	default:
		p.reach("n", sort, "MATCH (%s:Node {id: "+id+"})")
	}
}

// ids leads to the records from which the query goes on: those of the sort that its way leads from,
// or of the first id's where there is none.
func (p *path) ids(from *graph.Start) {
	kinds := graph.Entities
	if len(from.Via) > 0 {
		kinds = from.Via[0].To.From()
	} else if len(from.IDs) > 0 {
		kinds = graph.KindsOf(from.IDs[0])
	}
	sort := sorts[max(0, slices.IndexFunc(sorts, kinds.Is))]
	var ids []string
	for _, id := range from.IDs {
		if graph.KindsOf(id).Is(sort) {
			ids = append(ids, string(id))
		}
	}
	id := p.variable("k")
	p.clause("UNWIND %s AS %s", p.param(ids), id)
	p.byID(sort, id)
	p.repeats = true
}
