package embedded

import (
	"context"
	"regexp"
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// asking is one question on its way through one snapshot.
type asking struct {
	ctx   context.Context
	store *Store
	at    *snapshot
	steps int
	above []ref // the rows that the list in hand stands below
	err   error // ends the walk: the question is waited for no more, or a text cannot be read

	fact     graph.Fact     // the last in full
	evidence graph.Evidence // likewise
	accounts map[handle]*graph.Account
}

// Query answers a query tree by walking the snapshot of this moment.
func (s *Store) Query(ctx context.Context, query *graph.Query) (*graph.Rows, error) {
	if err := query.Check(); err != nil {
		return nil, err
	}
	q, err := s.asked(ctx)
	if err != nil {
		return nil, err
	}
	rows := q.answer(query)
	if q.err != nil {
		return nil, q.err
	}
	return rows, nil
}

// asked is a question about the snapshot of this moment.
func (s *Store) asked(ctx context.Context) (*asking, error) {
	if err := s.usable(); err != nil {
		return nil, err
	}
	return &asking{ctx: ctx, store: s, at: s.now.Load()}, ctx.Err()
}

// going tells whether to walk on; it is asked at every record.
func (q *asking) going() bool {
	const pause = 1 << 10
	if q.steps++; q.steps%pause == 0 && q.err == nil {
		q.err = q.ctx.Err()
	}
	return q.err == nil
}

// listing is a [graph.List] made ready: predicates as bits, ids as refs.
type listing struct {
	*graph.List
	where *cond // nil holds always
	after after
	keys  []key
	of    []step
	want
}

// want is a [graph.Want] made ready.
type want struct {
	*graph.Want
	links []link
}

type link struct {
	on  graph.Kind
	via []step
	listing
}

type key struct {
	via  []step
	prop graph.Prop
	want
}

type step struct {
	to         graph.To
	predicates uint64 // bits by number, 0 for all
	kinds      graph.Kind
}

// cond is a [graph.Cond] made ready.
type cond struct {
	via      []step
	all, any []cond
	not      *cond
	prop     graph.Prop
	op       graph.Op
	value    any
	text     string         // the value, where it is one
	pattern  *regexp.Regexp // the value, of [graph.Matches]
	refs     map[ref]bool   // for a comparison of ids: the records that they name
	above    int            // for one with the id of a row above: how many lists up that is
	bound    bool           // whether there is such a comparison in it: what holds below one row need not below another
	memo     memo
}

func (q *asking) list(l *graph.List) listing {
	made := listing{List: l, after: readAfter(l.Order, l.After), where: q.where(&l.Where), want: q.want(&l.Want), of: steps(l.Of)}
	for i := range l.Group {
		k := &l.Group[i]
		made.keys = append(made.keys, key{via: steps(k.Via), prop: k.Prop, want: q.want(&k.Want)})
	}
	return made
}

func (q *asking) want(w *graph.Want) want {
	made := want{Want: w}
	for i := range w.Links {
		l := &w.Links[i]
		made.links = append(made.links, link{on: l.On, via: steps(l.Via), listing: q.list(&l.List)})
	}
	return made
}

// where is a condition made ready, nil where it holds always.
func (q *asking) where(c *graph.Cond) *cond {
	if c.IsZero() {
		return nil
	}
	made := q.cond(c)
	return &made
}

func (q *asking) cond(c *graph.Cond) cond {
	made := cond{via: steps(c.Via), prop: c.Prop, op: c.Op, value: c.Value}
	made.text, _ = c.Value.(string)
	if c.Op == graph.Matches {
		made.pattern = regexp.MustCompile(made.text)
	}
	if isID(c.Prop) {
		switch c.Op {
		case graph.Eq:
			made.refs = q.refs([]string{made.text})
		case graph.OneOf:
			ids, _ := c.Value.([]string)
			made.refs = q.refs(ids)
		}
	}
	if n, ok := c.Value.(graph.Above); ok {
		made.refs, made.above, made.bound = nil, int(n), true
	}
	part := func(c *graph.Cond) cond {
		p := q.cond(c)
		made.bound = made.bound || p.bound
		return p
	}
	for i := range c.All {
		if !c.All[i].IsZero() {
			made.all = append(made.all, part(&c.All[i]))
		}
	}
	for i := range c.Any {
		made.any = append(made.any, part(&c.Any[i]))
	}
	if c.Not != nil {
		not := part(c.Not)
		made.not = &not
	}
	return made
}

// isID tells of props that hold an id, which is compared by handle.
func isID(p graph.Prop) bool {
	return p == graph.PropID || endOf(p) != 0
}

// endOf is the way to the end of a fact of which the prop is the id, 0 for another prop.
func endOf(p graph.Prop) graph.To {
	switch p {
	case graph.PropSubject:
		return graph.Subject
	case graph.PropObject:
		return graph.Object
	case graph.PropAt:
		return graph.At
	case graph.PropOnBehalfOf:
		return graph.OnBehalfOf
	}
	return 0
}

// refs are the records that answer to the ids.
func (q *asking) refs(ids []string) map[ref]bool {
	refs := make(map[ref]bool, len(ids))
	for _, id := range ids {
		if r := q.store.find(q.at, graph.ID(id)); r != 0 {
			refs[r] = true
		}
	}
	return refs
}

func steps(via []graph.Step) []step {
	made := make([]step, len(via))
	for i, s := range via {
		made[i] = step{to: s.To, kinds: s.Kinds, predicates: predicateSet(s.Predicates)}
		if len(s.Predicates) > 0 && made[i].predicates == 0 {
			made[i].predicates = 1 << (maxPredicates - 1) // unknown ones alone: no fact
		}
	}
	return made
}

func predicateSet(predicates []graph.Predicate) uint64 {
	var set uint64
	for _, p := range predicates {
		if n, known := predicateNumber[p]; known {
			set |= 1 << n
		}
	}
	return set
}

// answer starts where the query does.
func (q *asking) answer(query *graph.Query) *graph.Rows {
	l := q.list(&query.List)
	start := &query.Start
	via := steps(start.Via)
	switch {
	case start.IDs != nil && len(via) == 0 && len(l.keys) == 0:
		return q.byIDs(start.IDs, &l)
	case start.Search != nil && len(via) == 0 && len(l.keys) == 0:
		return q.search(start.Search, &l)
	case len(via) > 0 || start.IDs != nil || start.Search != nil:
		return q.rows(&l, q.reach(q.startRefs(start), via))
	}
	return q.root(start, &l)
}

// byIDs answers each id by its row, in the order asked.
func (q *asking) byIDs(ids []graph.ID, l *listing) *graph.Rows {
	rows := &graph.Rows{Rows: make([]*graph.Row, len(ids))}
	for i, id := range ids {
		if r := q.store.find(q.at, id); r != 0 && q.test(r, l.where) {
			rows.Rows[i] = &graph.Row{}
			q.fill(rows.Rows[i], r, "", &l.want)
		}
	}
	return rows
}

// startRefs are all records that a query starts from, each once.
func (q *asking) startRefs(start *graph.Start) []ref {
	var refs []ref
	switch {
	case start.IDs != nil:
		for _, id := range start.IDs {
			if r := q.store.find(q.at, id); r != 0 {
				refs = append(refs, r)
			}
		}
	case start.Search != nil:
		q.found(start.Search, func(m match) { refs = append(refs, m.of(entities)) })
	case start.Facts != nil:
		set := predicateSet(start.Facts)
		for h, f := range q.at.facts.all {
			if set>>f.predicate&1 != 0 {
				refs = append(refs, h.of(facts))
			}
		}
	default:
		refs = q.ofKinds(start.Kinds)
	}
	return once(refs)
}

func (q *asking) ofKinds(kinds graph.Kind) []ref {
	var refs []ref
	if kinds.Is(graph.Entities) {
		for h, e := range q.at.entities.all {
			if e.Kind.Is(kinds) {
				refs = append(refs, h.of(entities))
			}
		}
	}
	if kinds.Is(graph.Facts) {
		for h, f := range q.at.facts.all {
			if predicateTypes[f.predicate].Is(kinds) {
				refs = append(refs, h.of(facts))
			}
		}
	}
	if kinds.Is(graph.KindEvidence) {
		for h := range q.at.proofs.all {
			refs = append(refs, h.of(proofs))
		}
	}
	if kinds.Is(graph.KindArticle) {
		for h := range q.at.articles.all {
			refs = append(refs, h.of(articles))
		}
	}
	if kinds.Is(graph.KindJudgement) {
		for h := range q.at.rulings.all {
			refs = append(refs, h.of(rulings))
		}
	}
	return refs
}

// once is the set of refs, sorted.
func once(refs []ref) []ref {
	slices.Sort(refs)
	return slices.Compact(refs)
}
