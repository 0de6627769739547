package embedded

import (
	"context"
	"iter"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// walk is a question over paths or neighborhoods on its way through one snapshot.
type walk struct {
	*asking
	predicates       uint64 // bits by number, 0 for all
	fact, entity     *cond  // what each must be; nil holds always
	ofFact, ofEntity want
	asked            []handle // the entities asked about: they may be as they are
	made             map[ref]*graph.Row
}

// A hop leads along a fact to the entity at its other end.
type hop struct{ fact, to handle }

func (s *Store) walk(ctx context.Context, over *graph.Over) (*walk, error) {
	q, err := s.asked(ctx)
	if err != nil {
		return nil, err
	}
	return &walk{
		asking: q, predicates: predicateSet(over.Predicates),
		fact: q.where(&over.Facts.Where), entity: q.where(&over.Entities.Where),
		ofFact: q.want(&over.Facts.Want), ofEntity: q.want(&over.Entities.Want),
		made: map[ref]*graph.Row{},
	}, nil
}

// ask is the entity that an id names, 0 where there is none.
func (w *walk) ask(id graph.ID) handle {
	r := w.store.find(w.at, id)
	if r.family() != entities {
		return 0
	}
	w.asked = append(w.asked, r.handle())
	return r.handle()
}

// hops are all that lead on from an entity by their predicates; what [walk.passes] refuses is for
// the caller to leave out, once it has left out what leads nowhere new.
func (w *walk) hops(from handle) iter.Seq[hop] {
	return func(yield func(hop) bool) {
		e := w.at.entities.get(from)
		for _, h := range e.out {
			f := w.at.facts.get(h)
			if w.is(f) && !(w.going() && yield(hop{h, f.object})) {
				return
			}
		}
		for _, h := range e.in {
			f := w.at.facts.get(h)
			if w.is(f) && !(w.going() && yield(hop{h, f.subject})) {
				return
			}
		}
	}
}

func (w *walk) is(f *fact) bool { return w.predicates == 0 || w.predicates>>f.predicate&1 != 0 }

// passes tells whether the fact and the entity that it leads to are what they must be.
func (w *walk) passes(h hop) bool {
	return w.test(h.fact.of(facts), w.fact) && (slices.Contains(w.asked, h.to) || w.test(h.to.of(entities), w.entity))
}

// row is what is wanted of a record, which may stand on several paths.
func (w *walk) row(r ref, wanted *want) *graph.Row {
	row := w.made[r]
	if row == nil {
		row = &graph.Row{}
		w.fill(row, r, "", wanted)
		w.made[r] = row
	}
	return row
}

// Paths searches from both ends, a ring of entities at a time, on the side where fewer facts lead
// on, until the sides meet.
func (s *Store) Paths(ctx context.Context, q *graph.PathQuery) (*graph.Paths, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	w, err := s.walk(ctx, &q.Over)
	if err != nil {
		return nil, err
	}
	from, to := w.ask(q.From), w.ask(q.To)
	if from == 0 || to == 0 {
		return nil, nil
	}
	ways := w.ways(from, to, q.Longest, q.First+1)
	paths := &graph.Paths{More: len(ways) > q.First}
	for _, way := range ways[:min(len(ways), q.First)] {
		paths.Paths = append(paths.Paths, w.path(way))
	}
	if w.err != nil {
		return nil, w.err
	}
	return paths, nil
}

func (w *walk) path(way []hop) graph.Subgraph {
	var path graph.Subgraph
	for _, h := range way {
		path.Entities = append(path.Entities, w.row(h.to.of(entities), &w.ofEntity))
		if h.fact != 0 {
			path.Facts = append(path.Facts, w.row(h.fact.of(facts), &w.ofFact))
		}
	}
	return path
}

// ways are the first of the shortest ways. Each begins where it starts, without a fact.
func (w *walk) ways(from, to handle, longest, most int) [][]hop {
	if from == to {
		return nil
	}
	length, left := w.meet(from, to, longest)
	if length == 0 {
		return nil
	}
	l := lister{walk: w, left: left, most: most}
	l.list([]hop{{to: from}}, length)
	return l.ways
}

// distances tells of entities how many facts they are away from one end, and one: 0 where that is
// not known.
type distances []uint8

// side is one end with the rings of entities around it.
type side struct {
	distances
	rings [][]handle
}

func (w *walk) side(end handle) *side {
	s := &side{make(distances, w.at.entities.limit()), [][]handle{{end}}}
	s.distances[end] = 1
	return s
}

func (s *side) last() []handle { return s.rings[len(s.rings)-1] }

// meet is how long the shortest ways are, and of all that lies on one how far it is from the end;
// 0 where none is short enough.
func (w *walk) meet(from, to handle, longest int) (length int, left distances) {
	start, end := w.side(from), w.side(to)
	for length := 1; length <= longest; length++ {
		near, far := start, end
		if w.leading(end) < w.leading(start) {
			near, far = end, start
		}
		w.widen(near)
		if slices.ContainsFunc(near.last(), func(h handle) bool { return far.distances[h] != 0 }) {
			w.trace(start, end.distances, length)
			return length, end.distances
		}
	}
	return 0, nil
}

// leading counts the facts that lead on from the last ring.
func (w *walk) leading(s *side) int {
	n := 0
	for _, h := range s.last() {
		e := w.at.entities.get(h)
		n += len(e.out) + len(e.in)
	}
	return n
}

// widen adds a ring.
func (w *walk) widen(s *side) {
	var ring []handle
	for _, from := range s.last() {
		for h := range w.hops(from) {
			if s.distances[h.to] == 0 && w.passes(h) {
				s.distances[h.to] = uint8(len(s.rings) + 1)
				ring = append(ring, h.to)
			}
		}
	}
	s.rings = append(s.rings, ring)
}

// trace goes back from where the sides met to the start, and tells how far each entity on the way
// is from the end.
func (w *walk) trace(start *side, left distances, length int) {
	for i := len(start.rings) - 2; i >= 0; i-- {
		for _, from := range start.rings[i] {
			for h := range w.hops(from) {
				if int(left[h.to]) == length-i && w.passes(h) {
					left[from] = left[h.to] + 1
					break
				}
			}
		}
	}
}

// lister lists ways by the ids of their facts, as all that lead to the end do so.
type lister struct {
	*walk
	left distances
	most int
	ways [][]hop
}

func (l *lister) list(way []hop, left int) {
	if left == 0 {
		l.ways = append(l.ways, slices.Clone(way))
		return
	}
	var next []hop
	for h := range l.hops(way[len(way)-1].to) {
		if int(l.left[h.to]) == left && l.passes(h) {
			next = append(next, h)
		}
	}
	slices.SortFunc(next, func(a, b hop) int {
		return strings.Compare(string(l.at.facts.get(a.fact).id), string(l.at.facts.get(b.fact).id))
	})
	for _, h := range next {
		if len(l.ways) == l.most {
			return
		}
		l.list(append(way, h), left-1)
	}
}

// Neighborhood takes the facts of one ring of entities after the other.
func (s *Store) Neighborhood(ctx context.Context, q *graph.NeighborhoodQuery) (*graph.Neighborhood, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	w, err := s.walk(ctx, &q.Over)
	if err != nil {
		return nil, err
	}
	center := w.ask(q.Of)
	if center == 0 {
		return nil, nil
	}
	found := w.around(center, q.Depth, q.First+1)
	n := &graph.Neighborhood{More: len(found) > q.First}
	reached, seen := []handle{center}, map[handle]bool{center: true}
	for _, h := range found[:min(len(found), q.First)] {
		f := w.at.facts.get(h)
		reached = visit(visit(reached, seen, f.subject), seen, f.object)
		n.Facts = append(n.Facts, w.row(h.of(facts), &w.ofFact))
	}
	for _, h := range reached {
		n.Entities = append(n.Entities, w.row(h.of(entities), &w.ofEntity))
	}
	if w.err != nil {
		return nil, w.err
	}
	return n, nil
}

// around are the first facts around an entity: its own, then those of the entities so reached,
// the newest of each first.
func (w *walk) around(center handle, depth, most int) []handle {
	var found []handle
	ring, seen := []handle{center}, map[handle]bool{center: true}
	walked := map[handle]bool{}
	for ; depth > 0 && len(found) < most; depth-- {
		var next []ref
		var further []handle
		for _, from := range ring {
			walked[from] = true
			for h := range w.hops(from) {
				if (!walked[h.to] || h.to == from) && w.passes(h) {
					next = append(next, h.fact.of(facts))
					further = visit(further, seen, h.to)
				}
			}
		}
		found = append(found, w.newest(once(next), most-len(found))...)
		ring = further
	}
	return found
}

func (w *walk) newest(all []ref, most int) []handle {
	first := best{most: most}
	for _, r := range all {
		code, text := w.place(r, graph.OrderNewest)
		if s := (spot{code, text, r}); first.wants(s) {
			first.add(s)
		}
	}
	var handles []handle
	for _, s := range first.sorted() {
		handles = append(handles, s.handle())
	}
	return handles
}
