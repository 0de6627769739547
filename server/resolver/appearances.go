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
	shape := t.part(ctx).Of
	rows := make([]*AppearanceRow, len(t.rows.Rows))
	for i, row := range t.rows.Rows {
		rows[i] = &AppearanceRow{record{row, shape}}
	}
	return rows
}

// AppearanceRow is one appearance, flat.
type AppearanceRow struct{ record }

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

// OnBehalfOf is the name of the body for which the agent acted.
func (a *AppearanceRow) OnBehalfOf(ctx context.Context) *string {
	return optional(a.column(ctx, graph.PropName))
}

// EventID is the id of the event.
func (a *AppearanceRow) EventID() string { return a.text(graph.PropObject) }

// Event is the name of the event.
func (a *AppearanceRow) Event(ctx context.Context) string { return a.column(ctx, graph.PropName) }

// Date is the date of the event.
func (a *AppearanceRow) Date() *string { return a.said(graph.PropDate) }

// Earliest is the first day that the date may mean.
func (a *AppearanceRow) Earliest() *string { return a.said(graph.PropEarliest) }

// Latest is the last day that the date may mean.
func (a *AppearanceRow) Latest() *string { return a.said(graph.PropLatest) }

// Place is where the event was held.
func (a *AppearanceRow) Place(ctx context.Context) *string {
	return optional(a.column(ctx, graph.PropName))
}

// Organizers are those who organized the event.
func (a *AppearanceRow) Organizers(ctx context.Context) *string {
	return optional(a.column(ctx, graph.PropName))
}

// Directives are those invoked at the event.
func (a *AppearanceRow) Directives(ctx context.Context) *string {
	return optional(a.column(ctx, graph.PropName))
}

// Quote is the sentence that says so.
func (a *AppearanceRow) Quote(ctx context.Context) string { return a.column(ctx, graph.PropQuote) }

// ArticleTitle is the headline of the sentence's article.
func (a *AppearanceRow) ArticleTitle(ctx context.Context) string {
	return a.column(ctx, graph.PropTitle)
}

// ArticleURL is the address of the sentence's article.
func (a *AppearanceRow) ArticleURL(ctx context.Context) *string {
	return optional(a.column(ctx, graph.PropURL))
}

// Publisher is the publisher of the sentence's article.
func (a *AppearanceRow) Publisher(ctx context.Context) *string {
	return optional(a.column(ctx, graph.PropPublisher))
}

// AppearanceCount is a group of appearances.
type AppearanceCount struct {
	row   *graph.Row
	shape *plan.Shape
}

// Person is who appeared.
func (a *AppearanceCount) Person(ctx context.Context) *Person { return grouped[*Person](ctx, a) }

// Organization is the body that appeared.
func (a *AppearanceCount) Organization(ctx context.Context) *Organization {
	return grouped[*Organization](ctx, a)
}

// Event is the event.
func (a *AppearanceCount) Event(ctx context.Context) *Event { return grouped[*Event](ctx, a) }

// Place is where the events were held.
func (a *AppearanceCount) Place(ctx context.Context) *Place { return grouped[*Place](ctx, a) }

// Organizer is who organized the events.
func (a *AppearanceCount) Organizer(ctx context.Context) Entity { return grouped[Entity](ctx, a) }

// Directive is what was invoked at the events.
func (a *AppearanceCount) Directive(ctx context.Context) *Directive {
	return grouped[*Directive](ctx, a)
}

// Year is the year of the events.
func (a *AppearanceCount) Year(ctx context.Context) *string { return optional(a.scalar(ctx)) }

// Month is the month of the events.
func (a *AppearanceCount) Month(ctx context.Context) *string { return optional(a.scalar(ctx)) }

// Role is the role.
func (a *AppearanceCount) Role(ctx context.Context) *string {
	return optional(plan.Role(graph.Predicate(a.scalar(ctx))))
}

// Count is how many appearances there are.
func (a *AppearanceCount) Count() int { return a.row.Count }

func (a *AppearanceCount) scalar(ctx context.Context) string {
	slot := slotOf(ctx, a.shape, 0)
	if slot.Group < 0 {
		return ""
	}
	s, _ := a.row.Keys[slot.Group].(string)
	return s
}

// record is what it is grouped by, nil where it is not.
func (a *AppearanceCount) record(slot *plan.Slot) *graph.Row {
	if slot.Group < 0 {
		return nil
	}
	row, _ := a.row.Keys[slot.Group].(*graph.Row)
	return row
}

func grouped[T any](ctx context.Context, a *AppearanceCount) (none T) {
	slot := slotOf(ctx, a.shape, 0)
	return as[T](a.record(slot), slot.Of)
}

// Appearances lists who took part where.
func (Query) Appearances(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*AppearanceConnection, error) {
	return listed[*Appearance](ctx)
}

// WhoSpokeWhere lists who spoke where as flat rows.
func (Query) WhoSpokeWhere(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*AppearanceTable, error) {
	root, err := plan.Of(ctx)
	if err != nil {
		return nil, err
	}
	return &AppearanceTable{Connection[*AppearanceRow]{root.Rows, root.Slot}}, nil
}

// AppearanceCounts counts appearances by group.
func (Query) AppearanceCounts(ctx context.Context, _ []string, _ map[string]any, _ *int) ([]*AppearanceCount, error) {
	root, err := plan.Of(ctx)
	if err != nil {
		return nil, err
	}
	counts := make([]*AppearanceCount, len(root.Rows.Rows))
	for i, row := range root.Rows.Rows {
		counts[i] = &AppearanceCount{row, root.Slot.Of}
	}
	return counts, nil
}
