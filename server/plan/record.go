package plan

import (
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/quanhe/quanhe/graph"
)

// selected is a field as it is selected on some kinds of record at once.
type selected struct {
	graphql.CollectedField
	on    graph.Kind
	reads *field
	slot  *Slot // once it is planned
}

// same tells whether another kind's selection is this one: the same field of an interface, with
// the same selections under it, so that one plan does for both.
func (s *selected) same(f graphql.CollectedField, reads *field) bool {
	return s.Alias == f.Alias && s.reads == reads && s.Field == f.Field && slices.Equal(s.Selections, f.Selections)
}

// record plans what is selected on records of some kinds, of which there may be so many.
func (p *planner) record(w *want, kinds graph.Kind, t *ast.Definition, sel ast.SelectionSet, times int) (*Shape, error) {
	var all []*selected
	order := map[graph.Kind][]*selected{}
	for _, kind := range kinds.Each() {
		own := p.ownType(kind, t)
	fields:
		for _, f := range graphql.CollectFields(p.op, sel, p.satisfies(own)) {
			reads := fieldOf(own, f.Name)
			if f.Name == "__typename" {
				reads = typename
			}
			if reads == nil {
				return nil, &Error{Code: Internal, Message: "nothing says what " + own.Name + "." + f.Name + " reads"}
			}
			for _, s := range all {
				if s.same(f, reads) {
					s.on |= kind
					order[kind] = append(order[kind], s)
					continue fields
				}
			}
			s := &selected{CollectedField: f, on: kind, reads: reads}
			all, order[kind] = append(all, s), append(order[kind], s)
		}
	}
	shape := &Shape{Kinds: kinds, of: map[graph.Kind][]*Slot{}}
	for _, s := range all {
		slot, err := p.field(w, s, times)
		if err != nil {
			return nil, blame(s.Field, err)
		}
		slot.On, s.slot = s.on, slot
		shape.Slots = append(shape.Slots, slot)
	}
	for kind, own := range order {
		for _, s := range own {
			shape.of[kind] = append(shape.of[kind], s.slot)
		}
	}
	return shape, nil
}

// The type's name follows from the row's kind.
var typename = read()

// ownType is the concrete type of a kind of record: the flat rows have one of their own.
func (p *planner) ownType(kind graph.Kind, t *ast.Definition) *ast.Definition {
	if t.Kind == ast.Object {
		return t
	}
	return p.schema.Types[kind.String()]
}

func (p *planner) satisfies(t *ast.Definition) []string {
	names := append([]string{t.Name}, t.Interfaces...)
	for _, d := range p.schema.GetImplements(t) {
		names = append(names, d.Name)
	}
	return names
}

// kindsOf are the kinds of record that a type can show.
func (p *planner) kindsOf(t *ast.Definition) graph.Kind {
	if fact, flat := strings.CutSuffix(t.Name, "Row"); flat {
		return graph.ParseKind(fact)
	}
	var kinds graph.Kind
	for _, d := range p.schema.GetPossibleTypes(t) {
		kinds |= graph.ParseKind(d.Name)
	}
	return kinds
}

func (p *planner) field(w *want, s *selected, times int) (*Slot, error) {
	w.read(s.reads.props...)
	slot := newSlot(s.CollectedField)
	t := p.typeOf(s.CollectedField)
	switch {
	case s.Name == "held":
		args := p.arguments(s.CollectedField)
		_, err := args.date("asOf")
		slot.AsOf = args.text("asOf")
		return slot, err
	case t.Name == "Segment":
		return slot, p.segments(w, slot, s, times)
	case s.Name == "colleagues":
		reads, err := colleagues(p.arguments(s.CollectedField))
		if err != nil {
			return nil, err
		}
		return p.connection(w, &selected{CollectedField: s.CollectedField, on: s.on, reads: reads}, times)
	case strings.HasSuffix(t.Name, "Connection"):
		return p.connection(w, s, times)
	case len(s.reads.last) > 0:
		if s.reads == text || s.reads == inOffice {
			p.charge(s.CollectedField, times*wholeText)
		}
		p.column(w, slot, s)
		return slot, nil
	case len(s.reads.hops) > 0:
		return slot, p.one(w, slot, s, t, times)
	case t.IsCompositeType():
		slot.Of = p.parts(s.CollectedField)
	}
	return slot, nil
}

// column follows hops to scalars at their end; columns that share a way share its lists.
func (p *planner) column(w *want, slot *Slot, s *selected) {
	on := s.on
	for _, h := range s.reads.hops {
		place, l := w.follow(s.Alias, on, h.via, h.list())
		slot.Path = append(slot.Path, place)
		on, w = lands(on, h.via), l.want
		w.read(h.props...)
	}
	w.read(s.reads.last...)
}

func (h hop) list() graph.List {
	return graph.List{Where: h.where, Order: orderProps[h.order], First: h.first}
}

func (p *planner) one(w *want, slot *Slot, s *selected, t *ast.Definition, times int) (err error) {
	h := s.reads.hops[0]
	p.charge(s.CollectedField, times)
	place, l := w.follow(s.Alias, s.on, h.via, h.list())
	slot.Path = []int{place}
	slot.Of, err = p.record(l.want, lands(s.on, h.via)&p.kindsOf(t), t, s.Selections, times)
	return err
}

// parts are what is selected on something that is read as a whole with its record.
func (p *planner) parts(f graphql.CollectedField) *Shape {
	shape := &Shape{}
	for _, part := range p.shown(f) {
		shape.Slots = append(shape.Slots, newSlot(part))
	}
	return shape
}

// segments reads an article's text and, where segments show them, its entities and evidence.
func (p *planner) segments(w *want, slot *Slot, s *selected, times int) (err error) {
	slot.Of = &Shape{}
	t := p.schema.Types["Segment"]
	for _, f := range graphql.CollectFields(p.op, s.Selections, []string{t.Name}) {
		part := newSlot(f)
		slot.Of.Slots = append(slot.Of.Slots, part)
		reads := fields[t.Name][f.Name]
		if reads == nil || len(reads.hops) == 0 {
			continue
		}
		h := reads.hops[0]
		p.charge(f, times*manyInText)
		place, l := w.follow(f.Alias, s.on, h.via, h.list())
		if f.Name == "evidence" {
			l.want.read(graph.PropStart, graph.PropEnd)
		}
		part.Path = []int{place}
		lt := p.typeOf(f)
		if part.Of, err = p.record(l.want, lands(s.on, h.via)&p.kindsOf(lt), lt, f.Selections, times*manyInText); err != nil {
			return err
		}
	}
	return nil
}

// lands are the kinds of record that a way leads to from records of some kinds.
func lands(on graph.Kind, via []graph.Step) graph.Kind {
	for _, step := range via {
		switch to := step.To.Lands(); {
		case len(step.Predicates) > 0 && to.Is(graph.Facts):
			on = typesOf(step.Predicates)
		case step.To == graph.Subject || step.To == graph.Object:
			on = ends(on, step.To)
		case step.To == graph.Within || step.To == graph.Contains: // of one kind all the way
		default:
			on = to
		}
		if step.Kinds != 0 {
			on &= step.Kinds
		}
	}
	return on
}

func typesOf(ps []graph.Predicate) graph.Kind {
	var kinds graph.Kind
	for _, p := range ps {
		kinds |= p.Type()
	}
	return kinds
}

func ends(facts graph.Kind, to graph.To) graph.Kind {
	var kinds graph.Kind
	for _, p := range graph.PredicatesOf(facts) {
		r, _ := p.Relation()
		subject, object := r.Ends()
		switch {
		case r.Symmetric:
			kinds |= subject | object
		case to == graph.Subject:
			kinds |= subject
		default:
			kinds |= object
		}
	}
	return kinds
}
