package embedded

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// A match is an entity that a search finds.
type match struct {
	handle
	class, facts int
	byName       string
}

// Best first: see [graph.Rank].
func compareMatches(a, b match) int {
	return cmp.Or(cmp.Compare(a.class, b.class), cmp.Compare(b.facts, a.facts), cmp.Compare(a.byName, b.byName))
}

func (m match) rank() string { return graph.Rank(m.class, m.facts, m.byName) }

// search answers a ranked list.
func (q *asking) search(s *graph.Search, l *listing) *graph.Rows {
	found := slices.DeleteFunc(q.matches(s), func(m match) bool {
		return l.After != "" && !l.Total && m.rank() <= l.After
	})
	slices.SortFunc(found, compareMatches)
	rows := &graph.Rows{}
	for _, m := range found {
		full := l.First > 0 && len(rows.Rows) == l.First
		if full && rows.More && !l.Total {
			break
		}
		if !q.going() || !q.test(m.of(entities), l.where) {
			continue
		}
		if l.Total {
			rows.Total++
		}
		rank := m.rank()
		switch {
		case rank <= l.After:
		case full:
			rows.More = true
		default:
			row := &graph.Row{}
			q.fill(row, m.of(entities), rank, &l.want)
			rows.Rows = append(rows.Rows, row)
		}
	}
	return rows
}

// matches are all entities that a search finds.
func (q *asking) matches(s *graph.Search) []match {
	var found []match
	for _, h := range q.candidates(s) {
		e := q.at.entities.get(h)
		if !e.Kind.Is(s.Kinds) || !q.going() {
			continue
		}
		if class := s.Class(e.Tones, e.Folded); class >= 0 {
			found = append(found, match{h, class, e.facts(), e.byName})
		}
	}
	return found
}

// candidates are the entities that have the rarest word of those typed, as typed or without marks.
func (q *asking) candidates(s *graph.Search) []handle {
	found := append(q.with(indexTones, s.Tones), q.with(indexFolded, s.Folded)...)
	slices.Sort(found)
	return slices.Compact(found)
}

func (q *asking) with(index int, typed string) []handle {
	words := strings.Fields(typed)
	var from, to cursor
	fewest := -1
	for i, word := range words {
		if word == "|" {
			continue // a bar stands between names, not in them
		}
		a, b := q.around(index, word, i == len(words)-1)
		if n := a.distance(b); fewest < 0 || n < fewest {
			fewest, from, to = n, a, b
		}
	}
	var handles []handle
	for from.before(to) {
		e, _ := from.peek()
		handles = append(handles, e.handle)
		from.advance()
	}
	return handles
}

// around lies around a word in an index, or around all that begin with it.
func (q *asking) around(index int, word string, begun bool) (from, to cursor) {
	set := q.at.indexes[index]
	from = set.seek(func(e entry) bool { return e.text >= word })
	to = set.seek(func(e entry) bool {
		return e.text > word && !(begun && strings.HasPrefix(e.text, word))
	})
	return from, to
}
