package embedded

import (
	"math"
	"slices"
	"strconv"

	"github.com/quanhe/quanhe/graph"
)

// How many records are few enough to be read rather than an index, and how many of an index before
// another way is looked for.
const (
	few  = 4096
	many = 65536
)

// root answers a list of all records of some kinds or predicates. There are three ways, and what
// looks like reading least is taken: backwards from the records that the condition names by id;
// along the order, from where the page and the years of the condition begin until the page is
// full; or through all of them.
func (q *asking) root(start *graph.Start, l *listing) *graph.Rows {
	scan := q.scan(start, l)
	if scan == nil || len(l.keys) > 0 || l.Total && l.where != nil {
		return q.rows(l, q.narrowed(start, l.where))
	}
	if near, ok := q.near(start, l.where, few); ok {
		return q.rows(l, near)
	}
	if !scan.read(q, l, many) {
		if near, ok := q.near(start, l.where, math.MaxInt); ok {
			return q.rows(l, near)
		}
		scan.read(q, l, math.MaxInt)
	}
	return q.page(l, scan.spots, scan.total)
}

// narrowed are all records that the start gives, or fewer among which are all that the condition
// can hold for.
func (q *asking) narrowed(start *graph.Start, where *cond) []ref {
	if near, ok := q.near(start, where, few); ok {
		return near
	}
	if refs, ok := q.inYears(start, where); ok {
		return refs
	}
	if near, ok := q.near(start, where, math.MaxInt); ok {
		return near
	}
	return q.startRefs(start)
}

// inYears are the records of the years that a condition names, false where it names none.
func (q *asking) inYears(start *graph.Start, where *cond) ([]ref, bool) {
	s := q.scan(start, &listing{List: &graph.List{Order: graph.OrderOldest}, where: where})
	if s == nil || s.last == math.MaxUint32 {
		return nil, false
	}
	var refs []ref
	for e, ok := s.next(); ok && e.code <= s.last; e, ok = s.next() {
		refs = append(refs, e.of(s.family))
	}
	return refs, true
}

// scanning reads along the order of a root list.
type scanning struct {
	family  family
	cursors []cursor
	last    uint32 // code behind which the condition holds for none
	total   int    // in all indexes
	spots   []spot
}

// scan begins to read a root list, nil where no index has it in this order.
func (q *asking) scan(start *graph.Start, l *listing) *scanning {
	s := &scanning{family: facts, last: math.MaxUint32}
	var indexes []int
	if start.Facts != nil {
		for i := range graph.Predicates {
			if predicateSet(start.Facts)>>i&1 != 0 {
				indexes = append(indexes, factIndex(uint8(i), l.Order))
			}
		}
		if l.Order != graph.OrderNewest && l.Order != graph.OrderOldest {
			return nil
		}
	}
	for _, kind := range start.Kinds.Each() {
		if s.family = entities; kind == graph.KindArticle {
			s.family = articles
		}
		i := indexOf(kind, l.Order)
		if i < 0 || kind == graph.KindArticle && start.Kinds != kind || !kind.Is(graph.Entities|graph.KindArticle) {
			return nil
		}
		indexes = append(indexes, i)
	}
	first := uint32(0)
	if l.Order != graph.OrderName {
		first, s.last = q.years(s.family, l.where).codes(l.Order)
	}
	for _, i := range indexes {
		index := q.at.indexes[i]
		s.total += index.size
		s.cursors = append(s.cursors, index.seek(func(e entry) bool {
			return e.code >= first && q.passed(&l.after, e.of(s.family), l.Order, e.code, e.text)
		}))
	}
	return s
}

// read goes on for so many records, and tells whether it came to the end of the page.
func (s *scanning) read(q *asking, l *listing, most int) bool {
	for ; most > 0; most-- {
		if l.First > 0 && len(s.spots) > l.First || !q.going() {
			return true
		}
		e, ok := s.next()
		if !ok || e.code > s.last {
			return true
		}
		if r := e.of(s.family); q.test(r, l.where) {
			s.spots = append(s.spots, spot{e.code, e.text, r})
		}
	}
	return false
}

// next is the first entry of all indexes.
func (s *scanning) next() (entry, bool) {
	var least *cursor
	var first entry
	for i := range s.cursors {
		if e, ok := s.cursors[i].peek(); ok && (least == nil || compareEntries(e, first) < 0) {
			least, first = &s.cursors[i], e
		}
	}
	if least == nil {
		return first, false
	}
	least.advance()
	return first, true
}

// years are those in which a record must be ordered for a condition to hold.
type years struct{ from, to int }

func (y years) codes(order graph.Prop) (first, last uint32) {
	if y == (years{0, lastYear}) {
		return 0, math.MaxUint32 // undated ones too
	}
	if y.from > y.to {
		return math.MaxUint32, 0
	}
	if order == graph.OrderNewest {
		y = years{lastYear - y.to, lastYear - y.from}
	}
	return uint32(y.from) * ofYear, uint32(y.to+1)*ofYear - 1
}

// years reads a condition's dates. A fact stands in the year of its event's start; an event may
// reach into later years.
func (q *asking) years(of family, c *cond) years {
	y := years{0, lastYear}
	if c == nil {
		return y
	}
	at := len(c.via) == 1 && c.via[0].to == graph.At
	if len(c.via) > 0 && !at {
		return y
	}
	reach := 0
	if at || of == entities {
		of, reach = entities, q.at.span
	}
	if year, ok := yearIn(c.text); ok {
		switch {
		case c.prop == graph.PropEarliest && c.op == graph.AtMost:
			y.to = year
		case c.prop == graph.PropLatest && c.op == graph.AtLeast:
			y.from = max(year-reach, 0)
		case (c.prop == graph.PropYear || c.prop == graph.PropMonth) && c.op == graph.Eq:
			y = years{year, year}
		}
	}
	for i := range c.all {
		sub := q.years(of, &c.all[i])
		y = years{max(y.from, sub.from), min(y.to, sub.to)}
	}
	return y
}

func yearIn(text string) (int, bool) {
	if len(text) < len("2022") {
		return 0, false
	}
	year, err := strconv.ParseUint(text[:len("2022")], 10, 16)
	return int(year), err == nil
}

// near are the records that lie at the end of a way back from those that a condition names by id,
// where that is known and they are at most so many: a condition on them can hold for no other.
func (q *asking) near(start *graph.Start, c *cond, most int) ([]ref, bool) {
	if c == nil {
		return nil, false
	}
	ways := c.ways(nil)
	if len(ways) == 0 {
		return nil, false
	}
	const first = 1024
	for limit := min(first, most); ; limit = min(limit*4, most) {
		for _, way := range ways {
			if refs, ok := q.back(way, limit); ok {
				return slices.DeleteFunc(refs, func(r ref) bool { return !q.starts(r, start) }), true
			}
		}
		if limit == most || q.err != nil {
			return nil, false
		}
	}
}

// starts tells whether a query starts from the record too.
func (q *asking) starts(r ref, start *graph.Start) bool {
	if start.Facts != nil {
		return r.family() == facts && predicateSet(start.Facts)>>q.at.facts.get(r.handle()).predicate&1 != 0
	}
	return q.at.kind(r).Is(start.Kinds)
}

// A way leads from a row to records that are named by id: one of several ways.
type way []named

type named struct {
	via  []step
	refs map[ref]bool
}

// ways are all ways of which one has to lead to its records for the condition to hold.
func (c *cond) ways(from []step) []way {
	here := slices.Concat(from, c.via)
	var ways []way
	if c.refs != nil {
		via := here
		if to := endOf(c.prop); to != 0 {
			via = append(slices.Clone(here), step{to: to})
		}
		ways = append(ways, way{{via, c.refs}})
	}
	for i := range c.all {
		ways = append(ways, c.all[i].ways(here)...)
	}
	var either way
	for i := range c.any {
		one := c.any[i].ways(here)
		if len(one) == 0 {
			return ways
		}
		either = append(either, one[0]...)
	}
	if len(either) > 0 {
		ways = append(ways, either)
	}
	return ways
}

// back walks ways from their ends to the rows, unless there are too many on the way.
func (q *asking) back(w way, most int) ([]ref, bool) {
	var all []ref
	for _, n := range w {
		from := make([]ref, 0, len(n.refs))
		for r := range n.refs {
			from = append(from, r)
		}
		for i := len(n.via) - 1; i >= 0; i-- {
			var ok bool
			if from, ok = q.backOne(from, &n.via[i], most); !ok {
				return nil, false
			}
		}
		all = append(all, from...)
	}
	return once(all), len(all) <= most
}

func (q *asking) backOne(from []ref, s *step, most int) ([]ref, bool) {
	var to []ref
	for _, r := range from {
		if !q.lands(r, s) {
			continue
		}
		for _, reverse := range reverses(s.to) {
			q.each(r, &step{to: reverse}, func(next ref) bool {
				to = append(to, next)
				return len(to) <= most
			})
		}
		if len(to) > most {
			return nil, false
		}
	}
	return once(to), true
}

// lands tells whether a step may lead to the record.
func (q *asking) lands(r ref, s *step) bool {
	switch r.family() {
	case facts:
		return s.predicates == 0 || s.predicates>>q.at.facts.get(r.handle()).predicate&1 != 0
	case entities:
		return s.kinds == 0 || q.at.entities.get(r.handle()).Kind.Is(s.kinds)
	}
	return true
}

// actedFor leads from an organization to the facts on its behalf: only backwards is it asked for.
const actedFor = graph.Later + 1

func reverses(to graph.To) []graph.To {
	switch to {
	case graph.Out:
		return []graph.To{graph.Subject}
	case graph.In:
		return []graph.To{graph.Object}
	case graph.Both:
		return []graph.To{graph.Subject, graph.Object}
	case graph.Here:
		return []graph.To{graph.At}
	case graph.Subject:
		return []graph.To{graph.Out}
	case graph.Object:
		return []graph.To{graph.In}
	case graph.At:
		return []graph.To{graph.Here}
	case graph.OnBehalfOf:
		return []graph.To{actedFor}
	case graph.Proof:
		return []graph.To{graph.Proves}
	case graph.Proves:
		return []graph.To{graph.Proof}
	case graph.Source:
		return []graph.To{graph.Supports}
	case graph.Supports:
		return []graph.To{graph.Source}
	case graph.Mentioned:
		return []graph.To{graph.NamedIn}
	case graph.NamedIn:
		return []graph.To{graph.Mentioned}
	case graph.Within:
		return []graph.To{graph.Contains}
	case graph.Together, graph.Beside:
		return []graph.To{to}
	case graph.Earlier:
		return []graph.To{graph.Later}
	case graph.Later:
		return []graph.To{graph.Earlier}
	}
	return []graph.To{graph.Within}
}
