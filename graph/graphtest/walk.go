package graphtest

import (
	"cmp"
	"context"
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// A hop leads along a fact to the entity at its other end.
type hop struct{ fact, to graph.ID }

// hops are all that lead on from each entity: those asked about are not held to what the others
// must be.
func (w *world) hops(over *graph.Over, asked ...graph.ID) map[graph.ID][]hop {
	stands := func(id graph.ID) bool { return slices.Contains(asked, id) || w.holds(id, &over.Entities.Where) }
	hops := map[graph.ID][]hop{}
	for _, id := range w.all(graph.Facts) {
		f := w.records[id].(*graph.Fact)
		if len(over.Predicates) > 0 && !slices.Contains(over.Predicates, f.Predicate) ||
			!w.holds(id, &over.Facts.Where) || !stands(f.Subject) || !stands(f.Object) {
			continue
		}
		hops[f.Subject] = append(hops[f.Subject], hop{id, f.Object})
		if f.Object != f.Subject {
			hops[f.Object] = append(hops[f.Object], hop{id, f.Subject})
		}
	}
	return hops
}

// entity is the entity of the id, "" where there is none.
func (w *world) entity(id graph.ID) graph.ID {
	if found := w.find(id); found != "" && w.records[found].RecordKind().Is(graph.Entities) {
		return found
	}
	return ""
}

// Paths lengthens all ways by one fact at a time until some arrive.
func (m *Model) Paths(ctx context.Context, q *graph.PathQuery) (*graph.Paths, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	w, err := m.whole(ctx)
	if err != nil {
		return nil, err
	}
	from, to := w.entity(q.From), w.entity(q.To)
	if from == "" || to == "" {
		return nil, nil
	}
	hops := w.hops(&q.Over, from, to)
	ways, reached := [][]hop{{{to: from}}}, map[graph.ID]bool{from: true}
	for range q.Longest {
		var longer, arrived [][]hop
		for _, way := range ways {
			for _, h := range hops[way[len(way)-1].to] {
				if !reached[h.to] {
					longer = append(longer, append(slices.Clone(way), h))
				}
			}
		}
		for _, way := range longer {
			last := way[len(way)-1].to
			reached[last] = true
			if last == to {
				arrived = append(arrived, way)
			}
		}
		if len(arrived) > 0 {
			return w.paths(arrived, q), nil
		}
		ways = longer
	}
	return &graph.Paths{}, nil
}

func (w *world) paths(ways [][]hop, q *graph.PathQuery) *graph.Paths {
	slices.SortFunc(ways, func(a, b []hop) int {
		return slices.CompareFunc(a, b, func(x, y hop) int { return cmp.Compare(x.fact, y.fact) })
	})
	paths := &graph.Paths{More: len(ways) > q.First}
	for _, way := range ways[:min(len(ways), q.First)] {
		var path graph.Subgraph
		for _, h := range way {
			path.Entities = append(path.Entities, w.row(h.to, "", &q.Entities.Want))
			if h.fact != "" {
				path.Facts = append(path.Facts, w.row(h.fact, "", &q.Facts.Want))
			}
		}
		paths.Paths = append(paths.Paths, path)
	}
	return paths
}

// Neighborhood takes the facts of one ring of entities after the other, the newest of each first.
func (m *Model) Neighborhood(ctx context.Context, q *graph.NeighborhoodQuery) (*graph.Neighborhood, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	w, err := m.whole(ctx)
	if err != nil {
		return nil, err
	}
	center := w.entity(q.Of)
	if center == "" {
		return nil, nil
	}
	hops := w.hops(&q.Over, center)
	var facts []graph.ID
	ring, reached := []graph.ID{center}, []graph.ID{center}
	for range q.Depth {
		var further []graph.ID
		for _, id := range ring {
			for _, h := range hops[id] {
				if !slices.Contains(facts, h.fact) && !slices.Contains(further, h.fact) {
					further = append(further, h.fact)
				}
				reached = append(reached, h.to)
			}
		}
		newest := w.order(graph.OrderNewest)
		slices.SortFunc(further, func(a, b graph.ID) int { return cmp.Compare(newest(a), newest(b)) })
		facts = append(facts, further...)
		ring = reached
	}
	return w.neighborhood(center, facts, q), nil
}

func (w *world) neighborhood(center graph.ID, facts []graph.ID, q *graph.NeighborhoodQuery) *graph.Neighborhood {
	n := &graph.Neighborhood{More: len(facts) > q.First}
	entities := []graph.ID{center}
	for _, id := range facts[:min(len(facts), q.First)] {
		n.Facts = append(n.Facts, w.row(id, "", &q.Facts.Want))
		f := w.records[id].(*graph.Fact)
		for _, end := range []graph.ID{f.Subject, f.Object} {
			if !slices.Contains(entities, end) {
				entities = append(entities, end)
			}
		}
	}
	for _, id := range entities {
		n.Entities = append(n.Entities, w.row(id, "", &q.Entities.Want))
	}
	return n
}
