package resolver

import (
	"context"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/plan"
)

// PathResult are the shortest ways from one entity to another.
type PathResult struct {
	found *graph.Paths
	shape *plan.Shape
}

// Paths are the ways.
func (r *PathResult) Paths(ctx context.Context) []*Path {
	shape := slotOf(ctx, r.shape, 0).Of
	paths := make([]*Path, len(r.found.Paths))
	for i := range r.found.Paths {
		paths[i] = &Path{&r.found.Paths[i], shape}
	}
	return paths
}

// More tells whether there are more ways of that length.
func (r *PathResult) More() bool { return r.found.More }

// Path is one way.
type Path struct {
	way   *graph.Subgraph
	shape *plan.Shape
}

// Entities are all on the way.
func (p *Path) Entities(ctx context.Context) []Entity {
	return each[Entity](p.way.Entities, slotOf(ctx, p.shape, 0).Of)
}

// Hops are the steps of the way.
func (p *Path) Hops(ctx context.Context) []*Hop {
	shape := slotOf(ctx, p.shape, 0).Of
	hops := make([]*Hop, len(p.way.Facts))
	for i := range p.way.Facts {
		hops[i] = &Hop{p.way.Entities[i], p.way.Facts[i], p.way.Entities[i+1], shape}
	}
	return hops
}

// Hop is a step from one entity to the next.
type Hop struct {
	from, fact, to *graph.Row
	shape          *plan.Shape
}

// From is where the step begins.
func (h *Hop) From(ctx context.Context) Entity { return as[Entity](h.from, slotOf(ctx, h.shape, 0).Of) }

// Fact is what joins the two.
func (h *Hop) Fact(ctx context.Context) Fact { return as[Fact](h.fact, slotOf(ctx, h.shape, 0).Of) }

// Forward tells whether the fact points the way of the step.
func (h *Hop) Forward() bool {
	return record{h.fact, nil}.text(graph.PropSubject) == string(h.from.ID)
}

// To is where the step ends.
func (h *Hop) To(ctx context.Context) Entity { return as[Entity](h.to, slotOf(ctx, h.shape, 0).Of) }

// row is the record that a field shows.
func (h *Hop) row(field string) *graph.Row {
	switch field {
	case "from":
		return h.from
	case "to":
		return h.to
	}
	return h.fact
}

// Neighborhood is what surrounds an entity.
type Neighborhood struct {
	around *graph.Neighborhood
	shape  *plan.Shape
}

// Nodes are the entity and all that the facts lead to.
func (n *Neighborhood) Nodes(ctx context.Context) []Entity {
	return each[Entity](n.around.Entities, slotOf(ctx, n.shape, 0).Of)
}

// Facts are what joins the nodes.
func (n *Neighborhood) Facts(ctx context.Context) []Fact {
	return each[Fact](n.around.Facts, slotOf(ctx, n.shape, 0).Of)
}

// More tells whether there are more facts.
func (n *Neighborhood) More() bool { return n.around.More }

// Paths finds the shortest ways between two.
func (Query) Paths(ctx context.Context, _, _ string, _ *int, _ []string, _ *string, _ []string) (*PathResult, error) {
	root, err := plan.Of(ctx)
	if err != nil || root.Paths == nil {
		return nil, err
	}
	return &PathResult{root.Paths, root.Slot.Of}, nil
}

// Neighborhood finds what surrounds something.
func (Query) Neighborhood(ctx context.Context, _ string, _, _ *int, _ []string, _ *string, _ []string) (*Neighborhood, error) {
	root, err := plan.Of(ctx)
	if err != nil || root.Neighborhood == nil {
		return nil, err
	}
	return &Neighborhood{root.Neighborhood, root.Slot.Of}, nil
}
