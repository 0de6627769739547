package plan

import (
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/quanhe/quanhe/graph"
)

// page is a list as it is asked for.
type page struct {
	hop
	field graphql.CollectedField
	args  arguments
	about []graph.Step // from its rows to what its filter is about
	ties  map[string]*field
	most  int        // the greatest `first`
	kinds graph.Kind // of its rows
	typed string     // of a search: what for
}

// connection plans a page of what hangs on a record.
func (p *planner) connection(w *want, s *selected, times int) (*Slot, error) {
	page := page{hop: s.reads.hops[0], field: s.CollectedField, args: p.arguments(s.CollectedField), about: s.reads.about, ties: s.reads.ties, most: maxFirst}
	if err := p.direct(&page); err != nil {
		return nil, err
	}
	list, err := p.list(&page)
	if err != nil {
		return nil, err
	}
	page.kinds = lands(s.on, page.via) & p.nodeKinds(page.field)
	place, l := w.follow(s.Alias, s.on, page.via, list)
	slot, err := p.page(l.want, &page, list, times)
	if err != nil {
		return nil, err
	}
	slot.Path = []int{place}
	return slot, nil
}

// direct applies the arguments that choose the way: predicates, roles, direction, kinds and words.
func (p *planner) direct(page *page) error {
	last := len(page.via) - 1
	step := page.via[last]
	switch page.args.text("direction") {
	case "SUBJECT":
		step.To = graph.Out
	case "OBJECT":
		step.To = graph.In
	}
	if page.args.has("kinds") {
		kinds, err := entityKinds(page.args)
		if err != nil {
			return err
		}
		step.Kinds = kinds
	}
	if page.args.has("predicates") {
		list, err := page.args.some("predicates")
		if err != nil {
			return err
		}
		wanted := only(step.Predicates, predicates(list))
		if step.To == graph.Supports { // what the evidence proves is a step on
			page.where = all(page.where, graph.Cond{Via: way(graph.Step{To: graph.Proves, Predicates: wanted})})
		} else {
			step.Predicates = wanted
		}
	}
	if step.To.Lands() == graph.KindEvidence && page.args.has("text") {
		says, err := has(graph.PropQuote)(page.args, "text")
		if err != nil {
			return err
		}
		page.where = all(page.where, says)
	}
	if step.To.Lands().Is(graph.Facts) && len(page.about) == 0 {
		narrowed, rest, err := narrow(step.Predicates, page.args.input("filter"))
		if err != nil {
			return err
		}
		step.Predicates = narrowed
		page.args = page.args.with("filter", rest.values)
	}
	page.via = append(slices.Clone(page.via[:last]), step)
	return nil
}

// list is which rows a page holds.
func (p *planner) list(page *page) (graph.List, error) {
	first, err := page.args.first(page.first, page.most)
	if err != nil {
		return graph.List{}, err
	}
	page.order = page.args.order(page.order)
	list := graph.List{Order: orderProps[page.order], First: first}
	if after := page.args.text("after"); after != "" {
		if list.After, err = place("after", page.mark(), after); err != nil {
			return list, err
		}
	}
	filter := page.args.input("filter")
	if page.args.has("asOf") && page.field.Definition.Arguments.ForName("filter") != nil {
		if filter.has("asOf") {
			return list, badInput("asOf", "given twice: here and in the filter")
		}
		if _, err := page.args.date("asOf"); err != nil {
			return list, err
		}
		filter = filter.with("asOf", page.args.values["asOf"])
	}
	cond := graph.Cond{}
	if len(filter.values) > 0 {
		input := page.field.Definition.Arguments.ForName("filter").Type.Name()
		if cond, err = p.filter(input, filter); err != nil {
			return list, err
		}
		if !cond.IsZero() {
			cond = along(page.about, cond)
		}
	}
	list.Where = all(page.where, cond)
	shown := p.shown(page.field)
	list.Total = slices.ContainsFunc(shown, func(f graphql.CollectedField) bool { return f.Name == "totalCount" })
	if !slices.ContainsFunc(shown, showsRows) {
		list.First = 1 // the least that a store can be asked for beside the total
	}
	return list, nil
}

// shown is what is selected on what is no record: a connection, an edge.
func (p *planner) shown(f graphql.CollectedField) []graphql.CollectedField {
	return graphql.CollectFields(p.op, f.Selections, []string{p.typeOf(f).Name})
}

func showsRows(f graphql.CollectedField) bool {
	return f.Name != "totalCount" && f.Name != "__typename"
}

// page plans what a connection, or a table, shows of its rows.
func (p *planner) page(w *want, page *page, list graph.List, times int) (*Slot, error) {
	slot := newSlot(page.field)
	slot.Order, slot.Later, slot.Of = page.mark(), list.After != "", &Shape{}
	p.charge(page.field, times*list.First)
	for _, f := range p.shown(page.field) {
		part := newSlot(f)
		slot.Of.Slots = append(slot.Of.Slots, part)
		var err error
		switch f.Name {
		case "nodes", "rows":
			part.Of, err = p.record(w, page.kinds, p.typeOf(f), f.Selections, times*list.First)
		case "edges":
			part.Of, err = p.edges(w, page, f, times*list.First)
		case "pageInfo":
			part.Of = p.parts(f)
		}
		if err != nil {
			return nil, err
		}
	}
	return slot, nil
}

func (p *planner) edges(w *want, page *page, f graphql.CollectedField, times int) (*Shape, error) {
	shape := &Shape{}
	for _, e := range p.shown(f) {
		slot, err := p.edge(w, page, e, times)
		if err != nil {
			return nil, err
		}
		shape.Slots = append(shape.Slots, slot)
	}
	return shape, nil
}

func (p *planner) edge(w *want, page *page, e graphql.CollectedField, times int) (slot *Slot, err error) {
	if tie := page.ties[e.Name]; tie != nil {
		slot, err = p.connection(w, &selected{CollectedField: e, on: page.kinds, reads: tie}, times)
		return slot, blame(e.Field, err)
	}
	slot = newSlot(e)
	slot.Order = page.mark()
	if e.Name == "node" {
		slot.Of, err = p.record(w, page.kinds, p.typeOf(e), e.Selections, times)
	}
	return slot, err
}

// nodeKinds are the kinds that a connection's nodes can be of.
func (p *planner) nodeKinds(f graphql.CollectedField) graph.Kind {
	return p.kindsOf(p.schema.Types[p.typeOf(f).Fields.ForName("nodes").Type.Name()])
}

// entityKinds are the kinds of entity that an argument names, all where there is none.
func entityKinds(args arguments) (graph.Kind, error) {
	if !args.has("kinds") {
		return graph.Entities, nil
	}
	names, err := args.some("kinds")
	var kinds graph.Kind
	for _, name := range names {
		kinds |= graph.ParseKind(name[:1] + strings.ToLower(name[1:]))
	}
	return kinds, err
}
