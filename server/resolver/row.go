// Package resolver answers the fields of the API from the rows that one store call returned for
// each root field: one file a schema file, one Go type a GraphQL type, each around a row and the
// shape that says where in it a selected field stands. Nothing here asks the store, and nothing
// decides what to read: that is package plan.
//
// Two ways of answering call these methods: the generated code, which knows all of GraphQL, and
// [Write], which is several times faster and writes what goes well. Start at row.go, then [Query].
package resolver

import (
	"context"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/plan"
)

// record is a row with the shape that it was asked for in: what all types of record have.
type record struct {
	row   *graph.Row
	shape *plan.Shape
}

// ID is the record's lasting address.
func (r record) ID() string { return string(r.row.ID) }

func (r record) self() record { return r }

// IsNode marks the types that node(id:) can find.
func (r record) IsNode() {}

func (r record) value(prop graph.Prop) any {
	if i := slices.Index(r.row.Want.Props, prop); i >= 0 {
		return r.row.Props[i]
	}
	return nil
}

func (r record) text(prop graph.Prop) string {
	s, _ := r.value(prop).(string)
	return s
}

// said is a prop that may be absent.
func (r record) said(prop graph.Prop) *string { return optional(r.text(prop)) }

func (r record) texts(prop graph.Prop) []string {
	list, _ := r.value(prop).([]string)
	if list == nil {
		return []string{}
	}
	return list
}

func (r record) flag(prop graph.Prop) bool {
	b, _ := r.value(prop).(bool)
	return b
}

func (r record) number(prop graph.Prop) int {
	n, _ := r.value(prop).(int)
	return n
}

// enum is a prop as the API spells it; one that the API has no word for is left out.
func (r record) enum(prop graph.Prop, known ...string) *string {
	s := strings.ToUpper(r.text(prop))
	if !slices.Contains(known, s) {
		return nil
	}
	return &s
}

func (r record) enumOr(otherwise string, prop graph.Prop, known ...string) string {
	if s := r.enum(prop, known...); s != nil {
		return *s
	}
	return otherwise
}

func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// slot is the place of the field that is being resolved.
func (r record) slot(ctx context.Context) *plan.Slot {
	return slotOf(ctx, r.shape, r.row.Kind)
}

func slotOf(ctx context.Context, shape *plan.Shape, kind graph.Kind) *plan.Slot {
	if at, ok := ctx.(*place); ok {
		return at.slot
	}
	return shape.At(graphql.GetFieldContext(ctx).Field.Alias, kind)
}

// column is what stands at the end of a flat row's way, joined.
func (r record) column(ctx context.Context, prop graph.Prop) string {
	var found []string
	for _, list := range r.slot(ctx).Lists(r.row) {
		for _, row := range list.Rows {
			if s := (record{row, nil}).text(prop); s != "" {
				found = append(found, s)
			}
		}
	}
	return strings.Join(found, "; ")
}

// follow is the record that a field leads to, the zero T where there is none.
func follow[T any](ctx context.Context, r record) (none T) {
	slot := r.slot(ctx)
	if list := slot.List(r.row); list != nil && len(list.Rows) > 0 {
		return as[T](list.Rows[0], slot.Of)
	}
	return none
}

// list is the page of records that a field leads to.
func list[T any](ctx context.Context, r record) *Connection[T] {
	slot := r.slot(ctx)
	rows := slot.List(r.row)
	if rows == nil {
		rows = &graph.Rows{}
	}
	return &Connection[T]{rows, slot}
}

// as is the row as the API's type of its kind, the zero T where that is no T: no such row, or
// one of another kind.
func as[T any](row *graph.Row, shape *plan.Shape) T {
	var typed T
	if row != nil {
		typed, _ = typeOf(record{row, shape}).(T)
	}
	return typed
}

// each are rows as the API's types of their kinds.
func each[T any](rows []*graph.Row, shape *plan.Shape) []T {
	typed := make([]T, len(rows))
	for i, row := range rows {
		typed[i] = as[T](row, shape)
	}
	return typed
}

func typeOf(r record) any {
	switch r.row.Kind {
	case graph.KindPerson:
		return &Person{entity{r}}
	case graph.KindOrganization:
		return &Organization{entity{r}}
	case graph.KindPost:
		return &Post{entity{r}}
	case graph.KindEvent:
		return &Event{entity{r}}
	case graph.KindDirective:
		return &Directive{entity{r}}
	case graph.KindPlace:
		return &Place{entity{r}}
	case graph.KindHolding:
		return &Holding{fact{r}}
	case graph.KindAppearance:
		return &Appearance{fact{r}}
	case graph.KindCitation:
		return &Citation{fact{r}}
	case graph.KindAward:
		return &Award{fact{r}}
	case graph.KindMeeting:
		return &Meeting{fact{r}}
	case graph.KindOrganizing:
		return &Organizing{fact{r}}
	case graph.KindVenue:
		return &Venue{fact{r}}
	case graph.KindIssuing:
		return &Issuing{fact{r}}
	case graph.KindSigning:
		return &Signing{fact{r}}
	case graph.KindReplacement:
		return &Replacement{fact{r}}
	case graph.KindContainment:
		return &Containment{fact{r}}
	case graph.KindEvidence:
		return &Evidence{r}
	case graph.KindArticle:
		return &Article{r}
	}
	return nil
}
