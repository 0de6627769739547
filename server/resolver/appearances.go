package resolver

import (
	"context"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/plan"
)

// AppearanceTable is a page of flat rows.
type AppearanceTable struct{ Connection[*AppearanceRow] }

// Rows are the table's rows.
func (t *AppearanceTable) Rows(ctx context.Context) []*AppearanceRow {
	return flatRows(t.rows, t.part(ctx).Of, newAppearanceRow)
}

// AppearanceRow is one appearance, flat.
type AppearanceRow struct{ flat }

func newAppearanceRow(f flat) *AppearanceRow { return &AppearanceRow{f} }

// AgentID is the id of who appeared.
func (a *AppearanceRow) AgentID() string { return a.text(graph.PropSubject) }

// Agent is the name of who appeared.
func (a *AppearanceRow) Agent(ctx context.Context) string { return a.column(ctx, graph.PropName) }

// Role is in what role.
func (a *AppearanceRow) Role() string { return plan.Role(a.row.Predicate) }

// Part is which part of the event a speech belonged to.
func (a *AppearanceRow) Part() *string { return a.enum(graph.PropPart, speechParts...) }

// Title is the title as printed there.
func (a *AppearanceRow) Title() *string { return a.said(graph.PropTitle) }

// Status is whether the title was the person's own then.
func (a *AppearanceRow) Status(ctx context.Context) *string { return a.inOffice(a.slot(ctx)) }

// EventID is the id of the event.
func (a *AppearanceRow) EventID() string { return a.text(graph.PropObject) }

// Event is the name of the event.
func (a *AppearanceRow) Event(ctx context.Context) string { return a.column(ctx, graph.PropName) }

// Directives are those invoked at the event.
func (a *AppearanceRow) Directives(ctx context.Context) *string {
	return optional(a.column(ctx, graph.PropName))
}

// AppearanceCount is a group of appearances.
type AppearanceCount struct{ count }

func newAppearanceCount(c count) *AppearanceCount { return &AppearanceCount{c} }

// Person is who appeared.
func (a *AppearanceCount) Person(ctx context.Context) *Person { return grouped[*Person](ctx, a.count) }

// Organization is the body that appeared.
func (a *AppearanceCount) Organization(ctx context.Context) *Organization {
	return grouped[*Organization](ctx, a.count)
}

// Role is the role.
func (a *AppearanceCount) Role(ctx context.Context) *string {
	return optional(plan.Role(graph.Predicate(a.scalar(ctx))))
}

// Appearances lists who took part where.
func (Query) Appearances(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*AppearanceConnection, error) {
	return listed[*Appearance](ctx)
}

// WhoSpokeWhere lists who spoke where as flat rows.
func (Query) WhoSpokeWhere(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*AppearanceTable, error) {
	rows, err := listed[*AppearanceRow](ctx)
	if err != nil {
		return nil, err
	}
	return &AppearanceTable{*rows}, nil
}

// AppearanceCounts counts appearances by group.
func (Query) AppearanceCounts(ctx context.Context, _ []string, _ map[string]any, _ *string, _ *int) ([]*AppearanceCount, error) {
	return counted(ctx, newAppearanceCount)
}
