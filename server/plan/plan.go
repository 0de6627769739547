// Package plan turns the selection of a GraphQL operation into query trees: one [graph.Query], or
// a question about paths or a neighborhood, for each root field, and beside it the [Shape] that
// tells where in the rows each field of the answer stands. Aliases, fragments, @skip, @include and the arguments of every level are settled
// here; what makes no sense or would read too much is refused before a store is asked.
//
// Start at [Operation], then [fields], the table of what each field of the API reads, and
// [filters], the table of what each field of a filter asks. The package knows the API and the
// query tree; it asks no store and writes no answer.
package plan

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/quanhe/quanhe/graph"
)

// Root is what one root field asks, or why it cannot be asked, and what it was answered: one of
// three questions has its answer. A field about the API itself, such as __schema, asks nothing: it
// has its slot alone.
type Root struct {
	Slot *Slot // how to read the answer
	Err  error

	Query             *graph.Query
	Rows              *graph.Rows
	PathQuery         *graph.PathQuery
	Paths             *graph.Paths
	NeighborhoodQuery *graph.NeighborhoodQuery
	Neighborhood      *graph.Neighborhood

	Text  *Text  // that Query is about, in place of the store
	Match *Match // by which the answer to Query is weighed
}

// Asks tells whether the field has a question for the store.
func (r *Root) Asks() bool {
	return r.Query != nil || r.PathQuery != nil || r.NeighborhoodQuery != nil
}

func (r *Root) check() error {
	switch {
	case r.PathQuery != nil:
		return r.PathQuery.Check()
	case r.NeighborhoodQuery != nil:
		return r.NeighborhoodQuery.Check()
	}
	return r.Query.Check()
}

// Roots are the plans of an operation's root fields, in the order of the answer.
type Roots []*Root

// Operation plans every root field of an operation. A field that makes no sense has its error in
// its Root, and so has one that would read too much: the others can answer. An operation of too many
// root fields is refused as a whole.
func Operation(op *graphql.OperationContext, schema *ast.Schema) (Roots, error) {
	selected := graphql.CollectFields(op, op.Operation.SelectionSet, []string{schema.Query.Name})
	if len(selected) > maxRoots {
		return nil, tooComplex("%d questions in one operation, at most %d", len(selected), maxRoots)
	}
	var roots Roots
	left := &allowance{records: maxRecords, texts: 1}
	for _, f := range selected {
		root := &Root{Slot: newSlot(f)}
		if f.Name != "__typename" && f.Name != "__schema" && f.Name != "__type" {
			root = planRoot(op, schema, f, left)
		}
		roots = append(roots, root)
	}
	return roots, nil
}

type rootsKey struct{}

// With keeps an operation's plans for those who resolve its root fields.
func With(ctx context.Context, roots Roots) context.Context {
	return context.WithValue(ctx, rootsKey{}, roots)
}

// Of is the plan of the root field that is being resolved.
func Of(ctx context.Context) (*Root, error) {
	roots, _ := ctx.Value(rootsKey{}).(Roots)
	for _, root := range roots {
		if root.Slot.Key == graphql.GetFieldContext(ctx).Field.Alias {
			return root, root.Err
		}
	}
	return nil, errors.New("a root field without a plan")
}

func planRoot(op *graphql.OperationContext, schema *ast.Schema, f graphql.CollectedField, left *allowance) *Root {
	root, err := (&planner{op: op, schema: schema}).within(left, f)
	if err != nil {
		return &Root{Slot: newSlot(f), Err: locate(f, err)}
	}
	return root
}

// within plans a root field that asks for no more than is left.
func (p *planner) within(left *allowance, f graphql.CollectedField) (*Root, error) {
	if err := checkDepth(p.op, f); err != nil {
		return nil, err
	}
	root, err := p.root(f)
	if err != nil {
		return nil, err
	}
	if tooLarge := root.check(); tooLarge != nil {
		return nil, tooComplex("%s asks for too much: %v", f.Alias, tooLarge)
	}
	largest := append([]string{f.Alias}, keys(wayTo(p.largest, f.Selections, map[string]bool{}))...)
	return root, left.take(root, p.records, strings.Join(largest, "."))
}

// planner plans one root field.
type planner struct {
	op         *graphql.OperationContext
	schema     *ast.Schema
	records    int        // that might be read
	most       int        // of them for one field:
	largest    *ast.Field // this one
	conditions int        // in filters
}

// charge counts records that might be read for a field.
func (p *planner) charge(f graphql.CollectedField, records int) {
	p.records += records
	if records > p.most {
		p.most, p.largest = records, f.Field
	}
}

func (p *planner) arguments(f graphql.CollectedField) arguments {
	return arguments{values: f.ArgumentMap(p.op.Variables)}
}

func (p *planner) typeOf(f graphql.CollectedField) *ast.Definition {
	return p.schema.Types[f.Definition.Type.Name()]
}

func (p *planner) root(f graphql.CollectedField) (*Root, error) {
	args := p.arguments(f)
	switch f.Name {
	case "paths":
		return p.paths(f, args)
	case "neighborhood":
		return p.neighborhood(f, args)
	case "match":
		return p.match(f, args)
	case "extract":
		return p.extract(f, args)
	}
	query, slot, err := p.rows(f, args)
	return &Root{Query: query, Slot: slot}, err
}

// rows plans a root field that a query tree answers.
func (p *planner) rows(f graphql.CollectedField, args arguments) (*graph.Query, *Slot, error) {
	switch {
	case f.Name == "search":
		return p.search(f, args)
	case counts[f.Name].groups != nil:
		return p.counts(f, args)
	case f.Name == "inCommon":
		return p.inCommon(f, args)
	case args.has("id"):
		return p.byID(f, []string{args.text("id")})
	case f.Name == "nodes":
		ids := args.texts("ids")
		if len(ids) > maxFirst {
			return nil, nil, badInput("ids", "%d ids, at most %d", len(ids), maxFirst)
		}
		return p.byID(f, ids)
	}
	return p.everything(f, args)
}

// byID looks records up. An id of another kind than the field shows finds nothing.
func (p *planner) byID(f graphql.CollectedField, ids []string) (*graph.Query, *Slot, error) {
	q := &graph.Query{Start: graph.Start{IDs: []graph.ID{}}}
	var kinds graph.Kind
	for _, id := range ids {
		kinds |= graph.KindsOf(graph.ID(id))
		q.Start.IDs = append(q.Start.IDs, graph.ID(id))
	}
	w := &want{}
	shape, err := p.record(w, kinds&p.kindsOf(p.typeOf(f)), p.typeOf(f), f.Selections, 1)
	p.charge(f, len(ids))
	q.List.Want = w.tree()
	slot := newSlot(f)
	slot.Of = shape
	return q, slot, err
}

// everything lists all records of a kind, or all facts of some predicates.
func (p *planner) everything(f graphql.CollectedField, args arguments) (*graph.Query, *Slot, error) {
	start, ok := starts[f.Name]
	if !ok {
		return nil, nil, &Error{Code: Internal, Message: "nothing says where Query." + f.Name + " starts"}
	}
	if args.has("kinds") {
		kinds, err := entityKinds(args)
		if err != nil {
			return nil, nil, err
		}
		start.kinds = kinds
	}
	q := &graph.Query{Start: graph.Start{Kinds: start.kinds}}
	if f.Name == "whoSpokeWhere" && !args.input("filter").tells("roles") {
		filter := args.input("filter").with("roles", []string{"SPOKE"})
		args = args.with("filter", filter.values)
	}
	page := page{field: f, args: args, hop: hop{order: start.order, first: defaultFirst, where: start.where}, most: maxFirst, kinds: start.kinds}
	if strings.HasSuffix(p.typeOf(f).Name, "Table") {
		page.first, page.most = 100, graph.MaxFirst
	}
	if start.facts != nil {
		narrowed, rest, err := narrow(start.facts, args.input("filter"))
		if err != nil {
			return nil, nil, err
		}
		q.Start.Facts, page.kinds = narrowed, typesOf(narrowed)
		page.args = args.with("filter", rest.values)
	}
	list, err := p.list(&page)
	if err != nil {
		return nil, nil, err
	}
	w := &want{}
	slot, err := p.page(w, &page, list, 1)
	q.List = list
	q.List.Want = w.tree()
	return q, slot, err
}

// Those who stand in no list and are found by no search: names that could not be tied to anyone,
// and parties that the text does not name.
var isListed = graph.Cond{All: []graph.Cond{not(exists(graph.PropUnresolved)), not(exists(graph.PropUnnamed))}}

func (p *planner) search(f graphql.CollectedField, args arguments) (*graph.Query, *Slot, error) {
	kinds, err := entityKinds(args)
	if err != nil {
		return nil, nil, err
	}
	typed, err := args.with("text", withoutOrders(args.values["text"])).search("text")
	if err != nil {
		return nil, nil, err
	}
	page := page{field: f, args: args, hop: hop{order: byMatch, first: defaultFirst, where: isListed}, most: maxFirst, kinds: kinds}
	page.typed = typed.Tones
	list, err := p.list(&page)
	if err != nil {
		return nil, nil, err
	}
	w := &want{}
	slot, err := p.page(w, &page, list, 1)
	q := &graph.Query{Start: startOf(typed, kinds), List: list}
	q.List.Want = w.tree()
	return q, slot, err
}

// startOf is where a search starts: at the names typed; where people are looked for by a title, at
// those who held such a post; at nothing where signs alone were typed.
func startOf(typed *graph.Search, kinds graph.Kind) graph.Start {
	switch {
	case typed.Folded == "":
		return graph.Start{IDs: []graph.ID{}}
	case kinds == graph.KindPerson && isTitle(typed):
		typed.Kinds, typed.Holders = graph.KindPost, true
		return graph.Start{Search: typed}
	}
	return graph.Start{Search: nameOf(typed, kinds)}
}

// counts groups facts.
func (p *planner) counts(f graphql.CollectedField, args arguments) (*graph.Query, *Slot, error) {
	by, err := args.some("groupBy")
	if err != nil {
		return nil, nil, err
	}
	if len(by) > maxGroups {
		return nil, nil, badInput("groupBy", "%d ways to group, at most %d", len(by), maxGroups)
	}
	first, err := args.first(100, graph.MaxFirst)
	if err != nil {
		return nil, nil, err
	}
	of := counts[f.Name]
	narrowed, rest, err := narrow(of.facts, args.input("filter"))
	if err != nil {
		return nil, nil, err
	}
	where, err := p.filter(of.filter, rest)
	if err != nil {
		return nil, nil, err
	}
	q := &graph.Query{Start: graph.Start{Facts: narrowed}, List: graph.List{Where: where, First: first}}
	if args.text("of") == "EVENTS" {
		q.List.Of = way(at)
	}
	p.charge(f, first)
	shown := p.shown(f)
	shape := &Shape{}
	for _, s := range shown {
		slot := newSlot(s)
		slot.Group = -1
		shape.Slots = append(shape.Slots, slot)
	}
	for i, name := range by {
		if slices.Contains(by[:i], name) {
			return nil, nil, badInput("groupBy", "%s is named twice", name)
		}
		key := of.groups[name].key
		w := &want{}
		for j, s := range shown {
			if s.Name != of.groups[name].field {
				continue
			}
			slot := shape.Slots[j]
			slot.Group = i
			if key.Prop == "" {
				w.read(graph.PropUnnamed) // a party that the text does not name is nobody to show
				if slot.Of, err = p.record(w, lands(typesOf(of.facts), key.Via)&p.kindsOf(p.typeOf(s)), p.typeOf(s), s.Selections, first); err != nil {
					return nil, nil, err
				}
			}
		}
		key.Want = w.tree()
		q.List.Group = append(q.List.Group, key)
	}
	slot := newSlot(f)
	slot.Of = shape
	return q, slot, nil
}
