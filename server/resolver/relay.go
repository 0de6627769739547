package resolver

import (
	"context"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/plan"
)

// Query resolves the root fields from what the store said to their plans.
type Query struct{}

// Node is whatever has an id.
type Node interface{ IsNode() }

// Connection is a page of records.
type Connection[T any] struct {
	rows *graph.Rows
	slot *plan.Slot
}

// Edge is one record of a page with its place.
type Edge[T any] struct {
	row  *graph.Row
	slot *plan.Slot // of the list's edges
	of   string     // the list's order
}

func (c *Connection[T]) part(ctx context.Context) *plan.Slot { return slotOf(ctx, c.slot.Of, 0) }

// Nodes are the page's records.
func (c *Connection[T]) Nodes(ctx context.Context) []T {
	return each[T](c.rows.Rows, c.part(ctx).Of)
}

// Edges are the page's records with their places.
func (c *Connection[T]) Edges(ctx context.Context) []*Edge[T] {
	slot := c.part(ctx)
	edges := make([]*Edge[T], len(c.rows.Rows))
	for i, row := range c.rows.Rows {
		edges[i] = &Edge[T]{row, slot, c.slot.Order}
	}
	return edges
}

// TotalCount is how many records the list has in all.
func (c *Connection[T]) TotalCount() int { return c.rows.Total }

// PageInfo tells where the page begins and ends.
func (c *Connection[T]) PageInfo() *PageInfo { return &PageInfo{c.rows, c.slot} }

// Cursor is the record's place.
func (e *Edge[T]) Cursor() string { return plan.Cursor(e.of, e.row.Order) }

// Node is the record.
func (e *Edge[T]) Node(ctx context.Context) T {
	return as[T](e.row, slotOf(ctx, e.slot.Of, 0).Of)
}

// PageInfo tells where a page begins and ends.
type PageInfo struct {
	rows *graph.Rows
	slot *plan.Slot
}

// HasNextPage tells whether more rows follow.
func (p *PageInfo) HasNextPage() bool { return p.rows.More }

// HasPreviousPage tells whether the page was asked for as a later one.
func (p *PageInfo) HasPreviousPage() bool { return p.slot.Later }

// StartCursor is the place of the first row.
func (p *PageInfo) StartCursor() *string { return p.cursor(0) }

// EndCursor is the place of the last row.
func (p *PageInfo) EndCursor() *string { return p.cursor(len(p.rows.Rows) - 1) }

func (p *PageInfo) cursor(i int) *string {
	if len(p.rows.Rows) == 0 {
		return nil
	}
	cursor := plan.Cursor(p.slot.Order, p.rows.Rows[i].Order)
	return &cursor
}

func found[T any](ctx context.Context) (none T, err error) {
	root, err := plan.Of(ctx)
	if err != nil || len(root.Rows.Rows) == 0 {
		return none, err
	}
	return as[T](root.Rows.Rows[0], root.Slot.Of), nil
}

func listed[T any](ctx context.Context) (*Connection[T], error) {
	root, err := plan.Of(ctx)
	if err != nil {
		return nil, err
	}
	return &Connection[T]{root.Rows, root.Slot}, nil
}

// Node finds whatever has the id.
func (Query) Node(ctx context.Context, _ string) (Node, error) { return found[Node](ctx) }

// Nodes finds several things by their ids.
func (Query) Nodes(ctx context.Context, _ []string) ([]Node, error) {
	root, err := plan.Of(ctx)
	if err != nil {
		return nil, err
	}
	return each[Node](root.Rows.Rows, root.Slot.Of), nil
}
