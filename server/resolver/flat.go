package resolver

import (
	"context"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/plan"
)

// flat is what all flat rows of facts have.
type flat struct{ record }

func flatRows[T any](rows *graph.Rows, shape *plan.Shape, of func(flat) T) []T {
	all := make([]T, len(rows.Rows))
	for i, row := range rows.Rows {
		all[i] = of(flat{record{row, shape}})
	}
	return all
}

// OnBehalfOf is the name of the body for which the subject acted.
func (f flat) OnBehalfOf(ctx context.Context) *string {
	return optional(f.column(ctx, graph.PropName))
}

// Date is when it happened.
func (f flat) Date() *string { return f.said(graph.PropDate) }

// Earliest is the first day that the date may mean.
func (f flat) Earliest() *string { return f.said(graph.PropEarliest) }

// Latest is the last day that the date may mean.
func (f flat) Latest() *string { return f.said(graph.PropLatest) }

// Planned is whether it is only announced.
func (f flat) Planned() bool { return f.flag(graph.PropPlanned) }

// Place is where the event was held.
func (f flat) Place(ctx context.Context) *string { return optional(f.column(ctx, graph.PropName)) }

// Organizers are those who organized the event.
func (f flat) Organizers(ctx context.Context) *string {
	return optional(f.column(ctx, graph.PropName))
}

// Quote is the sentence that says so.
func (f flat) Quote(ctx context.Context) string { return f.column(ctx, graph.PropQuote) }

// ArticleTitle is the headline of the sentence's article.
func (f flat) ArticleTitle(ctx context.Context) string { return f.column(ctx, graph.PropTitle) }

// ArticleURL is the address of the sentence's article.
func (f flat) ArticleURL(ctx context.Context) *string {
	return optional(f.column(ctx, graph.PropURL))
}

// Publisher is the publisher of the sentence's article.
func (f flat) Publisher(ctx context.Context) *string {
	return optional(f.column(ctx, graph.PropPublisher))
}

// count is what all groups of facts have.
type count struct {
	row   *graph.Row
	shape *plan.Shape
}

func counted[T any](ctx context.Context, of func(count) T) ([]T, error) {
	root, err := plan.Of(ctx)
	if err != nil {
		return nil, err
	}
	counts := make([]T, len(root.Rows.Rows))
	for i, row := range root.Rows.Rows {
		counts[i] = of(count{row, root.Slot.Of})
	}
	return counts, nil
}

// Event is the event.
func (c count) Event(ctx context.Context) *Event { return grouped[*Event](ctx, c) }

// Place is where the events were held.
func (c count) Place(ctx context.Context) *Place { return grouped[*Place](ctx, c) }

// Organizer is who organized the events.
func (c count) Organizer(ctx context.Context) Entity { return grouped[Entity](ctx, c) }

// Directive is what was invoked.
func (c count) Directive(ctx context.Context) *Directive { return grouped[*Directive](ctx, c) }

// Year is the year of the events.
func (c count) Year(ctx context.Context) *string { return optional(c.scalar(ctx)) }

// Month is the month of the events.
func (c count) Month(ctx context.Context) *string { return optional(c.scalar(ctx)) }

// Count is how many facts there are.
func (c count) Count() int { return c.row.Count }

func (c count) scalar(ctx context.Context) string {
	slot := slotOf(ctx, c.shape, 0)
	if slot.Group < 0 {
		return ""
	}
	s, _ := c.row.Keys[slot.Group].(string)
	return s
}

// record is what it is grouped by, nil where it is not, and for a party that the text does not name.
func (c count) record(slot *plan.Slot) *graph.Row {
	if slot.Group < 0 {
		return nil
	}
	row, _ := c.row.Keys[slot.Group].(*graph.Row)
	if row == nil || (record{row, nil}).flag(graph.PropUnnamed) {
		return nil
	}
	return row
}

func grouped[T any](ctx context.Context, c count) T {
	slot := slotOf(ctx, c.shape, 0)
	return as[T](c.record(slot), slot.Of)
}
