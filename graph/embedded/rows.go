package embedded

import (
	"cmp"
	"container/heap"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// A spot is a record at its place in an order.
type spot struct {
	code uint32
	text string
	ref
}

func compareSpots(a, b spot) int {
	if a.code != b.code {
		return cmp.Compare(a.code, b.code)
	}
	return cmp.Or(strings.Compare(a.text, b.text), cmp.Compare(a.ref, b.ref))
}

// best keeps the first spots of many: a heap with the last of them on top.
type best struct {
	spots []spot
	most  int // 0 for all
}

func (b *best) Len() int           { return len(b.spots) }
func (b *best) Less(i, j int) bool { return compareSpots(b.spots[i], b.spots[j]) > 0 }
func (b *best) Swap(i, j int)      { b.spots[i], b.spots[j] = b.spots[j], b.spots[i] }
func (b *best) Push(x any)         { b.spots = append(b.spots, x.(spot)) }
func (b *best) Pop() any           { panic("nothing is taken from best but by sorting it") }

// wants tells whether the spot would be kept.
func (b *best) wants(s spot) bool {
	return b.most == 0 || len(b.spots) < b.most || compareSpots(s, b.spots[0]) < 0
}

func (b *best) add(s spot) {
	if b.most == 0 || len(b.spots) < b.most {
		if b.spots = append(b.spots, s); len(b.spots) == b.most {
			heap.Init(b)
		}
		return
	}
	b.spots[0] = s
	heap.Fix(b, 0)
}

func (b *best) sorted() []spot {
	slices.SortFunc(b.spots, compareSpots)
	return b.spots
}

// rows answers a list of which all candidates are known.
func (q *asking) rows(l *listing, candidates []ref) *graph.Rows {
	if len(l.keys) > 0 {
		return q.groups(l, candidates)
	}
	first := best{}
	if l.First > 0 {
		first.most = l.First + 1
	}
	total := 0
	for _, r := range candidates {
		if !q.going() {
			break
		}
		code, text := q.place(r, l.Order)
		s := spot{code, text, r}
		listed := q.passed(&l.after, r, l.Order, code, text) && first.wants(s)
		if !listed && !l.Total || !q.test(r, l.where) {
			continue
		}
		total++
		if listed {
			first.add(s)
		}
	}
	return q.page(l, first.sorted(), total)
}

// page turns the first spots of a list into rows; one more than wanted tells that there are more.
func (q *asking) page(l *listing, spots []spot, total int) *graph.Rows {
	rows := &graph.Rows{}
	if l.Total {
		rows.Total = total
	}
	if l.First > 0 && len(spots) > l.First {
		spots, rows.More = spots[:l.First], true
	}
	if len(spots) == 0 {
		return rows
	}
	made := make([]graph.Row, len(spots))
	rows.Rows = make([]*graph.Row, len(spots))
	for i, s := range spots {
		rows.Rows[i] = &made[i]
		q.fill(&made[i], s.ref, q.orderString(s.ref, l.Order), &l.want)
	}
	return rows
}

// fill is a row with all that is wanted of it.
func (q *asking) fill(row *graph.Row, r ref, order string, w *want) {
	row.Want, row.ID, row.Kind, row.Order = w.Want, q.at.id(r), q.at.kind(r), order
	if r.family() == facts {
		row.Predicate = graph.Predicates[q.at.facts.get(r.handle()).predicate].Predicate
	}
	if len(w.Props) > 0 {
		row.Props = make([]any, len(w.Props))
		for i, p := range w.Props {
			row.Props[i] = q.value(r, p)
		}
	}
	if len(w.links) == 0 {
		return
	}
	row.Links = make([]*graph.Rows, len(w.links))
	q.above = append(q.above, r)
	defer func() { q.above = q.above[:len(q.above)-1] }()
	for i := range w.links {
		link := &w.links[i]
		if q.going() && (link.on == 0 || row.Kind.Is(link.on)) {
			row.Links[i] = q.rows(&link.listing, q.reach([]ref{r}, link.via))
		}
	}
}
