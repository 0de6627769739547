package neo4jstore

import (
	"context"
	"fmt"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// A walk is the statement of a path or a neighborhood, and where things stand in what it returns.
type walk struct {
	cypher          string
	params          map[string]any
	facts, entities wanted
}

// Paths finds the shortest ways between two entities by one statement.
func (s *Store) Paths(ctx context.Context, q *graph.PathQuery) (*graph.Paths, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	if !graph.KindsOf(q.From).Is(graph.Entities) || !graph.KindsOf(q.To).Is(graph.Entities) {
		return nil, nil
	}
	w := compilePaths(q)
	return whole(func() (*graph.Paths, error) {
		found, err := s.walk(ctx, w)
		if err != nil || found == nil {
			return nil, err
		}
		paths := &graph.Paths{More: len(found) > q.First}
		for _, one := range found[:min(len(found), q.First)] {
			path, err := w.subgraph(one)
			if err != nil {
				return nil, err
			}
			paths.Paths = append(paths.Paths, path)
		}
		return paths, nil
	})
}

// Neighborhood finds what surrounds an entity by one statement.
func (s *Store) Neighborhood(ctx context.Context, q *graph.NeighborhoodQuery) (*graph.Neighborhood, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	if !graph.KindsOf(q.Of).Is(graph.Entities) {
		return nil, nil
	}
	w := compileNeighborhood(q)
	return whole(func() (*graph.Neighborhood, error) {
		found, err := s.walk(ctx, w)
		if err != nil || found == nil {
			return nil, err
		}
		around, err := w.subgraph(found)
		if err != nil {
			return nil, err
		}
		n := &graph.Neighborhood{Subgraph: around, More: len(around.Facts) > q.First}
		n.Facts = n.Facts[:min(len(n.Facts), q.First)]
		return n, nil
	})
}

// walk runs a statement; what it finds is nil where an entity that it starts from is not there.
func (s *Store) walk(ctx context.Context, w *walk) ([]any, error) {
	s.statements.Add(1)
	records, err := s.read(ctx, w.cypher, w.params)
	if err != nil || len(records) == 0 {
		return nil, err
	}
	return listOf(records[0].Values[0])
}

// subgraph reads a pair of lists: entities, facts.
func (w *walk) subgraph(value any) (g graph.Subgraph, err error) {
	lists, err := listOf(value)
	if err != nil {
		return g, err
	}
	if g.Entities, err = w.entities.all(lists[0]); err != nil {
		return g, err
	}
	g.Facts, err = w.facts.all(lists[1])
	return g, err
}

func (w *wanted) all(value any) ([]*graph.Row, error) {
	items, err := listOf(value)
	if err != nil {
		return nil, err
	}
	rows := make([]*graph.Row, len(items))
	for i, item := range items {
		values, err := listOf(item)
		if err != nil {
			return nil, err
		}
		if rows[i], err = w.row(values); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

// compilePaths looks for all shortest ways and lists them by the ids of their facts: which of them
// the database finds first is not the same every time. Conditions for all records of a way are
// asked while it searches. (ALL SHORTEST says the same, takes twice as long, and searches from one
// end alone where the planner does not know that there is one of each.)
func compilePaths(q *graph.PathQuery) *walk {
	s := &statement{params: map[string]any{}}
	p := s.from(ref{})
	p.byID(graph.Entities, s.param(string(q.From)))
	from := p.ref.name
	p.byID(graph.Entities, s.param(string(q.To)))
	to := p.ref.name

	ways := s.from(ref{})
	ways.filter(from + " <> " + to)
	way, f, n := s.variable("w"), ways.fact(graph.Step{Predicates: q.Predicates}), s.entity()
	facts, entities := "relationships("+way+")", "nodes("+way+")"
	ways.clause("MATCH %s = allShortestPaths((%s)-[:%s*..%d]-(%s))", way, from, types(f.predicates), q.Longest, to)
	ways.filter(every(f, facts, s.condition(f, &q.Facts.Where, false)))
	ways.filter(every(n, entities, or(n.name+" IN ["+from+", "+to+"]", s.condition(n, &q.Entities.Where, false))))
	ways.clause("WITH %s ORDER BY [f IN %s | f.id] LIMIT %s", way, facts, s.param(int64(q.First)+1))
	w := &walk{params: s.params}
	ways.clause("RETURN %s AS %s", w.project(ways, f, way, entities, facts, &q.Over), s.variable("row"))
	p.clause("RETURN COLLECT { %s } AS rows", ways.text.String())
	w.cypher = s.walked(p)
	return w
}

// walked is the whole statement of a walk. Its clauses drop what they do not need: what is known stays
// known within a subquery.
func (s *statement) walked(p *path) string {
	if len(s.known) == 0 {
		return s.begun(p.text.String())
	}
	return s.begun(s.call("", p.text.String()) + " RETURN rows")
}

// every is the condition that all records of a list are so, "" where they always are.
func every(r ref, list, condition string) string {
	if condition == "" {
		return ""
	}
	return fmt.Sprintf("all(%s IN %s WHERE %s)", r.name, list, condition)
}

// compileNeighborhood takes the newest facts of the entity, then, where there is room, those of the
// entities so reached.
func compileNeighborhood(q *graph.NeighborhoodQuery) *walk {
	s := &statement{params: map[string]any{}}
	room := s.param(int64(q.First) + 1)
	p := s.from(ref{})
	p.byID(graph.Entities, s.param(string(q.Of)))
	center := p.ref.name

	facts := s.variable("facts")
	near := s.from(p.ref)
	f := near.newest(&q.Over, room, facts, func(n ref) string { return or(n.name+" = "+center, s.condition(n, &q.Entities.Where, false)) })
	p.clause("%s", s.call(center, near.text.String()))
	if q.Depth > 1 {
		further, reached := s.variable("facts"), s.entity()
		far := s.from(reached)
		far.clause("UNWIND %s AS f UNWIND [startNode(f), endNode(f)] AS %s WITH DISTINCT %s", facts, reached.name, reached.name)
		far.filter(fmt.Sprintf("%s <> %s AND size(%s) < %s", reached.name, center, facts, room))
		f = far.newest(&q.Over, room, further, func(n ref) string { return and(n.name+" <> "+center, s.condition(n, &q.Entities.Where, false)) })
		p.clause("%s", s.call(center+", "+facts, far.text.String()))
		all := s.variable("facts")
		p.clause("WITH %s, (%s + %s)[..%s] AS %s", center, facts, further, room, all)
		facts = all
	}
	ends, entities := s.variable("ends"), s.variable("entities")
	p.clause("WITH %s, reduce(all = [%s], f IN %s[..%s] | all + [startNode(f), endNode(f)]) AS %s", facts, center, facts, s.param(int64(q.First)), ends)
	p.clause("WITH %s, [i IN range(0, size(%s) - 1) WHERE NOT %s[i] IN %s[..i] | %s[i]] AS %s", facts, ends, ends, ends, ends, entities)
	w := &walk{params: s.params}
	p.clause("RETURN %s AS rows", w.project(p, f, entities+", "+facts, entities, facts, &q.Over))
	w.cypher = s.walked(p)
	return w
}

// newest collects, under a name, the newest facts that lead from the path's entities to others.
func (p *path) newest(over *graph.Over, room, name string, condition func(ref) string) ref {
	f, n := p.fact(graph.Step{Predicates: over.Predicates}), p.entity()
	p.clause("MATCH (%s)-[%s:%s]-(%s)", p.ref.name, f.name, types(f.predicates), n.name)
	p.filter(p.condition(f, &over.Facts.Where, false))
	p.filter(condition(n))
	p.clause("WITH DISTINCT %s ORDER BY %s.%s LIMIT %s", f.name, f.name, graph.OrderNewest, room)
	p.clause("RETURN collect(%s) AS %s", f.name, name)
	return f
}

// project is the expression for what is wanted of a list of entities and one of facts, which are
// made of variables of the path.
func (w *walk) project(p *path, f ref, variables, entities, facts string, over *graph.Over) string {
	f.name = p.variable("f")
	var of, by string
	of, w.entities = p.each(p.entity(), variables, entities, &over.Entities.Want)
	by, w.facts = p.each(f, variables, facts, &over.Facts.Want)
	return "[" + of + ", " + by + "]"
}

// each is the expression for what is wanted of each record of a list, in its order.
func (p *path) each(r ref, variables, list string, want *graph.Want) (string, wanted) {
	all, i, row := p.from(r), p.variable("i"), p.variable("row")
	all.clause("UNWIND range(0, size(%s) - 1) AS %s", list, i)
	all.clause("WITH %s, %s[%s] AS %s", i, list, i, r.name)
	if r.isFact() {
		r.subject, r.object = p.variable("s"), p.variable("o")
		all.clause("WITH %s, %s, startNode(%s) AS %s, endNode(%s) AS %s", i, r.name, r.name, r.subject, r.name, r.object)
	}
	fields, lay := all.fields(r, want)
	all.clause("RETURN [%s] AS %s ORDER BY %s", strings.Join(fields, ", "), row, i)
	text := "COLLECT { " + all.text.String() + " }"
	if countsWithin(want) {
		text = p.lift(variables, text)
	}
	return text, lay
}

// entity is a variable for an entity of any kind.
func (s *statement) entity() ref { return ref{name: s.variable("n"), kinds: graph.Entities} }

// or joins conditions, of which the second, "", holds always.
func or(first, second string) string {
	if second == "" {
		return ""
	}
	return "(" + first + " OR " + second + ")"
}
