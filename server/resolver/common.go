package resolver

import (
	"context"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/plan"
)

// InCommon is what several people share. Its record is one of them, of whom that is all that was
// asked.
type InCommon struct{ record }

// inCommon is the answer to a root field: one whom nobody knows shares nothing.
func inCommon(root *plan.Root) *InCommon {
	row := root.Rows.Rows[0]
	if row == nil {
		row = &graph.Row{Links: make([]*graph.Rows, len(root.Query.Links))}
	}
	return &InCommon{record{row, root.Slot.Of}}
}

// Bodies are those in which each holds or held a post.
func (c *InCommon) Bodies(ctx context.Context) *SharedBodyConnection {
	return &SharedBodyConnection{*list[*Organization](ctx, c.record)}
}

// Events are those in which each took part.
func (c *InCommon) Events(ctx context.Context) *SharedEventConnection {
	return &SharedEventConnection{*list[*Event](ctx, c.record)}
}

// Articles are those that name each.
func (c *InCommon) Articles(ctx context.Context) *ArticleConnection {
	return list[*Article](ctx, c.record)
}

// SharedBodyConnection is a page of bodies that several people share.
type SharedBodyConnection struct{ Connection[*Organization] }

// Edges are the page's bodies with what ties the people to each.
func (c *SharedBodyConnection) Edges(ctx context.Context) []*SharedBodyEdge {
	return tied(ctx, &c.Connection, func(e *Edge[*Organization]) *SharedBodyEdge { return &SharedBodyEdge{*e} })
}

// SharedBodyEdge is one body of a page.
type SharedBodyEdge struct{ Edge[*Organization] }

// Holdings are the posts of these people in it.
func (e *SharedBodyEdge) Holdings(ctx context.Context) *HoldingConnection {
	return list[*Holding](ctx, record{e.row, e.slot.Of})
}

// SharedEventConnection is a page of events that several people share.
type SharedEventConnection struct{ Connection[*Event] }

// Edges are the page's events with what ties the people to each.
func (c *SharedEventConnection) Edges(ctx context.Context) []*SharedEventEdge {
	return tied(ctx, &c.Connection, func(e *Edge[*Event]) *SharedEventEdge { return &SharedEventEdge{*e} })
}

// SharedEventEdge is one event of a page.
type SharedEventEdge struct{ Edge[*Event] }

// Appearances are the roles of these people in it.
func (e *SharedEventEdge) Appearances(ctx context.Context) *AppearanceConnection {
	return list[*Appearance](ctx, record{e.row, e.slot.Of})
}

// ColleagueConnection is a page of colleagues.
type ColleagueConnection struct{ Connection[*Person] }

// Edges are the colleagues with the posts of both.
func (c *ColleagueConnection) Edges(ctx context.Context) []*ColleagueEdge {
	return tied(ctx, &c.Connection, func(e *Edge[*Person]) *ColleagueEdge { return &ColleagueEdge{*e} })
}

// ColleagueEdge is one colleague of a page.
type ColleagueEdge struct{ Edge[*Person] }

// Holdings are the colleague's posts.
func (e *ColleagueEdge) Holdings(ctx context.Context) *HoldingConnection {
	return list[*Holding](ctx, record{e.row, e.slot.Of})
}

// Alongside are the person's posts beside which the colleague held them.
func (e *ColleagueEdge) Alongside(ctx context.Context) *HoldingConnection {
	return list[*Holding](ctx, record{e.row, e.slot.Of})
}

// tied are a page's edges, each as the one that shows what ties people to its node.
func tied[T, E any](ctx context.Context, c *Connection[T], tie func(*Edge[T]) E) []E {
	plain := c.Edges(ctx)
	edges := make([]E, len(plain))
	for i, e := range plain {
		edges[i] = tie(e)
	}
	return edges
}

// InCommon finds what several people share.
func (Query) InCommon(ctx context.Context, _ []string) (*InCommon, error) {
	root, err := plan.Of(ctx)
	if err != nil {
		return nil, err
	}
	return inCommon(root), nil
}
