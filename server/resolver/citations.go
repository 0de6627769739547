package resolver

import (
	"context"

	"github.com/quanhe/quanhe/graph"
)

// CitationTable is a page of flat rows.
type CitationTable struct{ Connection[*CitationRow] }

// Rows are the table's rows.
func (t *CitationTable) Rows(ctx context.Context) []*CitationRow {
	return flatRows(t.rows, t.part(ctx).Of, newCitationRow)
}

// CitationRow is one citation, flat.
type CitationRow struct{ flat }

func newCitationRow(f flat) *CitationRow { return &CitationRow{f} }

// DirectiveID is the id of the directive cited.
func (c *CitationRow) DirectiveID() string { return c.text(graph.PropObject) }

// Directive is the name of the directive cited.
func (c *CitationRow) Directive(ctx context.Context) string { return c.column(ctx, graph.PropName) }

// Number is the directive's number.
func (c *CitationRow) Number(ctx context.Context) *string {
	return optional(c.column(ctx, graph.PropNumber))
}

// Verb is the verb as printed.
func (c *CitationRow) Verb() *string { return c.said(graph.PropVerb) }

// ByID is the id of who or what cited it.
func (c *CitationRow) ByID(ctx context.Context) *string {
	return optional(c.column(ctx, graph.PropID))
}

// By is the name of who or what cited it.
func (c *CitationRow) By(ctx context.Context) *string { return optional(c.column(ctx, graph.PropName)) }

// EventID is the id of the event where it was cited.
func (c *CitationRow) EventID() *string { return c.said(graph.PropAt) }

// Event is the name of the event where it was cited.
func (c *CitationRow) Event(ctx context.Context) *string {
	return optional(c.column(ctx, graph.PropName))
}

// CitationCount is a group of citations.
type CitationCount struct{ count }

func newCitationCount(c count) *CitationCount { return &CitationCount{c} }

// By is who or what cited.
func (c *CitationCount) By(ctx context.Context) Entity { return grouped[Entity](ctx, c.count) }

// WhoCitedWhat lists who cited which directive where as flat rows.
func (Query) WhoCitedWhat(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*CitationTable, error) {
	rows, err := listed[*CitationRow](ctx)
	if err != nil {
		return nil, err
	}
	return &CitationTable{*rows}, nil
}

// CitationCounts counts citations by group.
func (Query) CitationCounts(ctx context.Context, _ []string, _ map[string]any, _ *int) ([]*CitationCount, error) {
	return counted(ctx, newCitationCount)
}
