package resolver

import (
	"context"
	"reflect"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// methods are the fields of an API type that a method of its Go type answers whole: scalars, and
// lists of what is no page. The methods are found by their names, as the generated code finds them.
type methods struct {
	name   string // of the type
	fields map[string]func(w *writer, object any)
}

// The API's types by the kind of record that they show, and those that show no record of their own.
var (
	ofKind     map[graph.Kind]*methods
	ofRow      map[graph.Kind]made[flat] // by the kind of fact
	ofCount    map[string]made[count]    // by the root field
	ofPageInfo *methods

	ofIdentifier, ofJoin, ofSegment *methods

	ofPathResult, ofPath, ofHop, ofNeighborhood, ofMatch *methods
)

func init() { // not where they are declared: lists of records lead back to them
	ofKind = map[graph.Kind]*methods{
		graph.KindPerson:       methodsOf[*Person](),
		graph.KindOrganization: methodsOf[*Organization](),
		graph.KindPost:         methodsOf[*Post](),
		graph.KindEvent:        methodsOf[*Event](),
		graph.KindDirective:    methodsOf[*Directive](),
		graph.KindPlace:        methodsOf[*Place](),
		graph.KindHolding:      methodsOf[*Holding](),
		graph.KindAppearance:   methodsOf[*Appearance](),
		graph.KindCitation:     methodsOf[*Citation](),
		graph.KindAward:        methodsOf[*Award](),
		graph.KindMeeting:      methodsOf[*Meeting](),
		graph.KindOrganizing:   methodsOf[*Organizing](),
		graph.KindVenue:        methodsOf[*Venue](),
		graph.KindIssuing:      methodsOf[*Issuing](),
		graph.KindSigning:      methodsOf[*Signing](),
		graph.KindReplacement:  methodsOf[*Replacement](),
		graph.KindContainment:  methodsOf[*Containment](),
		graph.KindEvidence:     methodsOf[*Evidence](),
		graph.KindArticle:      methodsOf[*Article](),
	}
	ofRow = map[graph.Kind]made[flat]{graph.KindAppearance: madeBy(newAppearanceRow), graph.KindCitation: madeBy(newCitationRow)}
	ofCount = map[string]made[count]{"appearanceCounts": madeBy(newAppearanceCount), "citationCounts": madeBy(newCitationCount)}
	ofPageInfo = methodsOf[*PageInfo]()
	ofIdentifier, ofJoin, ofSegment = methodsOf[*Identifier](), methodsOf[*Join](), methodsOf[*Segment]()
	ofPathResult, ofPath, ofHop, ofNeighborhood = methodsOf[*PathResult](), methodsOf[*Path](), methodsOf[*Hop](), methodsOf[*Neighborhood]()
	ofMatch = methodsOf[*Match]()
}

// made is a type of the API that is made of what all its like have.
type made[T any] struct {
	*methods
	of func(T) any
}

func madeBy[T, R any](of func(T) R) made[T] {
	return made[T]{methodsOf[R](), func(all T) any { return of(all) }}
}

func methodsOf[T any]() *methods {
	t := reflect.TypeFor[T]()
	m := &methods{name: t.Elem().Name(), fields: map[string]func(*writer, any){}}
	for i := range t.NumMethod() {
		if write := writeBy[T](t.Method(i).Func.Interface()); write != nil {
			m.fields[fieldName(t.Method(i).Name)] = write
		}
	}
	return m
}

// fieldName is the field that a method answers: articleUrl is answered by ArticleURL.
func fieldName(method string) string {
	name := strings.NewReplacer("ID", "Id", "URL", "Url").Replace(method)
	return strings.ToLower(name[:1]) + name[1:]
}

// writeBy writes what a method returns; nil where that is a record or a page, which are written
// by their slots.
func writeBy[T any](method any) func(*writer, any) {
	switch method := method.(type) {
	case func(T) string:
		return func(w *writer, object any) { w.text(method(object.(T))) }
	case func(T, context.Context) string:
		return func(w *writer, object any) { w.text(method(object.(T), w.place)) }
	case func(T) *string:
		return func(w *writer, object any) { w.optional(method(object.(T))) }
	case func(T, context.Context) *string:
		return func(w *writer, object any) { w.optional(method(object.(T), w.place)) }
	case func(T, string) string: // whether a post was held
		return func(w *writer, object any) { w.text(method(object.(T), w.slot.AsOf)) }
	case func(T) int:
		return func(w *writer, object any) { w.number(method(object.(T))) }
	case func(T) bool:
		return func(w *writer, object any) { w.flag(method(object.(T))) }
	case func(T) []string:
		return func(w *writer, object any) {
			list := method(object.(T))
			w.list(len(list), func(i int) { w.text(list[i]) })
		}
	case func(T) []*Identifier:
		return func(w *writer, object any) { writeParts(w, method(object.(T)), ofIdentifier) }
	case func(T) []*Join:
		return func(w *writer, object any) { writeParts(w, method(object.(T)), ofJoin) }
	case func(T, context.Context) []*Segment:
		return func(w *writer, object any) { writeParts(w, method(object.(T), w.place), ofSegment) }
	case func(T, context.Context) []*Path:
		return func(w *writer, object any) { writeParts(w, method(object.(T), w.place), ofPath) }
	case func(T, context.Context) []*Hop:
		return func(w *writer, object any) { w.hops(method(object.(T), w.place)) }
	case func(T, context.Context) []Entity:
		return func(w *writer, object any) { writeRecords(w, method(object.(T), w.place)) }
	case func(T, context.Context) []Fact:
		return func(w *writer, object any) { writeRecords(w, method(object.(T), w.place)) }
	case func(T, context.Context) []*Evidence:
		return func(w *writer, object any) { writeRecords(w, method(object.(T), w.place)) }
	}
	return nil
}

// writeParts writes objects that are part of a record.
func writeParts[T any](w *writer, parts []T, of *methods) {
	slots := w.slot.Of.Slots
	w.list(len(parts), func(i int) { w.fields(parts[i], of, slots, nil) })
}

func writeRecords[T interface{ self() record }](w *writer, records []T) {
	w.list(len(records), func(i int) {
		r := records[i].self()
		w.record(r.row, r.shape, true)
	})
}
