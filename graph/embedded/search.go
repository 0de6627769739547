package embedded

import (
	"cmp"
	"container/heap"
	"encoding/binary"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// A match is an entity that a search finds.
type match struct {
	handle
	class int
	place
	byName string
}

// place is where an entity stands among matches of one class, in little space: names lie far apart
// in memory, and a letter finds a hundred thousand.
type place struct {
	spaces int    // in its name, or in that of its post: see [graph.Rank], [graph.Search.Behind]
	begins uint64 // the first bytes of byName
}

func placeOf(name, byName string) place {
	var first [8]byte
	copy(first[:], byName)
	return place{strings.Count(name, " "), binary.BigEndian.Uint64(first[:])}
}

// Best first: see [graph.Rank].
func compareMatches(a, b match) int {
	switch {
	case a.class != b.class:
		return a.class - b.class
	case a.spaces != b.spaces:
		return a.spaces - b.spaces
	case a.begins != b.begins:
		return cmp.Compare(a.begins, b.begins)
	}
	return strings.Compare(a.byName, b.byName)
}

func (m match) rank() string { return graph.RankOf(m.class, m.spaces, m.byName) }

// search answers a ranked list: of the many that a few letters find, the best are kept while going
// through them.
func (q *asking) search(s *graph.Search, l *listing) *graph.Rows {
	first := matches{}
	if l.First > 0 {
		first.most = l.First + 1
	}
	after, exact := readRank(l.After)
	total := 0
	q.found(s, func(m match) {
		listed := first.wants(m)
		switch {
		case l.After == "":
		case exact:
			listed = listed && compareMatches(m, after) > 0
		default:
			listed = listed && m.rank() > l.After
		}
		if !listed && !l.Total || !q.test(m.of(entities), l.where) {
			return
		}
		total++
		if listed {
			first.add(m)
		}
	})
	slices.SortFunc(first.list, compareMatches)
	rows := &graph.Rows{}
	if l.Total {
		rows.Total = total
	}
	if l.First > 0 && len(first.list) > l.First {
		first.list, rows.More = first.list[:l.First], true
	}
	for _, m := range first.list {
		row := &graph.Row{}
		q.fill(row, m.of(entities), m.rank(), &l.want)
		rows.Rows = append(rows.Rows, row)
	}
	return rows
}

// readRank takes a [graph.Rank] apart.
func readRank(rank string) (match, bool) {
	parts := strings.SplitN(rank, "/", 3)
	if len(parts) < 3 || len(parts[0]) != 1 || len(parts[1]) != len("0000") {
		return match{}, false
	}
	class, err := strconv.ParseUint(parts[0], 10, 8)
	spaces, err2 := strconv.ParseUint(parts[1], 10, 32)
	return match{class: int(class), place: place{int(spaces), placeOf("", parts[2]).begins}, byName: parts[2]}, err == nil && err2 == nil
}

// matches keeps the best of many: a heap with the last of them on top.
type matches struct {
	list []match
	most int // 0 for all
}

func (m *matches) Len() int           { return len(m.list) }
func (m *matches) Less(i, j int) bool { return compareMatches(m.list[i], m.list[j]) > 0 }
func (m *matches) Swap(i, j int)      { m.list[i], m.list[j] = m.list[j], m.list[i] }
func (m *matches) Push(x any)         { m.list = append(m.list, x.(match)) }
func (m *matches) Pop() any           { panic("nothing is taken from matches but by sorting them") }

func (m *matches) wants(one match) bool {
	return m.most == 0 || len(m.list) < m.most || compareMatches(one, m.list[0]) < 0
}

func (m *matches) add(one match) {
	if m.most == 0 || len(m.list) < m.most {
		if m.list = append(m.list, one); len(m.list) == m.most {
			heap.Init(m)
		}
		return
	}
	m.list[0] = one
	heap.Fix(m, 0)
}

// found calls for every entity that a search finds, or for the holders of the posts that it finds.
func (q *asking) found(s *graph.Search, yield func(match)) {
	if !s.Holders {
		q.matching(s, yield)
		return
	}
	holders := map[handle]match{}
	q.matching(s, func(post match) {
		q.facts(q.at.entities.get(post.handle).in, &step{predicates: predicateSet([]graph.Predicate{graph.Holds})}, func(r ref) bool {
			f := q.at.facts.get(r.handle())
			m := q.holder(s, post, f)
			if known, ok := holders[f.subject]; !ok || compareMatches(m, known) < 0 {
				holders[f.subject] = m
			}
			return true
		})
	})
	for _, m := range holders {
		yield(m)
	}
}

// holder is the match of the one who is told to hold a post that matches.
func (q *asking) holder(s *graph.Search, post match, f *fact) match {
	person := q.at.entities.get(f.subject)
	holding := graph.Fact{Said: f.said.Value(), Planned: f.planned}
	behind := s.Behind(q.at.entities.get(post.handle).Folded, holding.Holds())
	return match{f.subject, post.class, place{post.spaces + behind, person.place.begins}, person.byName}
}

// matching calls for every entity that has the words of a search. It gives what [graph.Search.Class]
// would: which words a name has is known from the index, so that the names themselves are read only
// to tell words in a row from words in any order.
func (q *asking) matching(s *graph.Search, yield func(match)) {
	tones, folded := q.having(indexTones, s.Tones), q.having(indexFolded, s.Folded)
	near := q.nearly(s.NearWords())
	for i := range tones.all {
		for word := tones.all[i] | folded.all[i] | near[i]; word != 0; word &= word - 1 {
			h := handle(i*64 + bits.TrailingZeros64(word))
			e := q.at.entities.get(h)
			if !e.kind.Is(s.Kinds) {
				continue
			}
			if !q.going() {
				return
			}
			class := 0
			switch {
			case tones.whole.has(h):
				class = tones.class(e.Tones)
			case folded.whole.has(h):
				class = 3 + folded.class(e.Folded)
			case tones.all.has(h):
				class = 6
			case folded.all.has(h):
				class = 7
			default:
				if class = s.Class(e.Tones, e.Folded); class < 0 {
					continue
				}
			}
			yield(match{h, class, e.place, e.byName})
		}
	}
}

// having are the entities that have all the words typed, in one of their two forms.
type having struct {
	all    bitset // the last word may be only begun
	whole  bitset // the last word too is whole
	name   string
	inARow string // "" for a single word, which is in a row with itself
}

// class ranks an entity that has all the words whole: see [graph.Search.Class].
func (h *having) class(names string) int {
	switch {
	case strings.Contains(names, h.name):
		return 0
	case h.inARow == "" || strings.Contains(names, h.inARow):
		return 1
	}
	return 2
}

func (q *asking) having(index int, typed string) having {
	h := having{all: q.newSet(), whole: q.newSet(), name: "| " + typed + " |", inARow: " " + typed + " "}
	words := strings.Split(typed, " ")
	if slices.Contains(words, "") || slices.Contains(words, "|") {
		return h // no words of names
	}
	if len(words) == 1 {
		h.inARow = ""
	}
	for i, word := range words {
		last := i == len(words)-1
		from, to := q.around(index, word, false)
		h.whole.meet(q.newSet().add(from, to), i == 0)
		if last {
			from, to = q.around(index, word, true)
		}
		h.all.meet(q.newSet().add(from, to), i == 0)
	}
	return h
}

// nearly are the entities among which those are that have nearly the words: all but one of them as
// typed, initials as beginnings, and in place of that one a word that is a letter off.
func (q *asking) nearly(words []string) bitset {
	near := q.newSet()
	if words == nil {
		return near
	}
	typed := make([]bitset, len(words))
	for i, word := range words {
		from, to := q.around(indexFolded, word, graph.IsInitial(word))
		typed[i] = q.newSet().add(from, to)
	}
	for i, word := range words {
		if !graph.MayBeOff(word) {
			continue
		}
		one := slices.Clone(typed[i])
		for _, other := range lettersOff(word) {
			from, to := q.around(indexFolded, other, false)
			one.add(from, to)
		}
		for j := range words {
			if j != i {
				one.meet(typed[j], false)
			}
		}
		near.join(one)
	}
	all := slices.Clone(typed[0])
	for _, one := range typed[1:] {
		all.meet(one, false)
	}
	return near.join(all)
}

// lettersOff are all words that are one letter off a word: a few hundred.
func lettersOff(word string) []string {
	const letters = "abcdefghijklmnopqrstuvwxyz0123456789"
	var all []string
	for i := range len(word) + 1 {
		before, from := word[:i], word[i:]
		for _, letter := range letters {
			all = append(all, before+string(letter)+from)
			if from != "" {
				all = append(all, before+string(letter)+from[1:])
			}
		}
		if from != "" {
			all = append(all, before+from[1:])
		}
		if len(from) > 1 {
			all = append(all, before+string(from[1])+string(from[0])+from[2:])
		}
	}
	return all
}

// around is the range of an index that holds a word, or all that begin with it.
func (q *asking) around(index int, word string, begun bool) (from, to cursor) {
	words := q.at.indexes[index]
	from = words.seek(func(e entry) bool { return e.text >= word })
	to = words.seek(func(e entry) bool { return e.text > word && !(begun && strings.HasPrefix(e.text, word)) })
	return from, to
}

// bitset is a set of entities, a bit each.
type bitset []uint64

func (q *asking) newSet() bitset { return make(bitset, q.at.entities.limit()/64) }

func (s bitset) has(h handle) bool { return s[h/64]>>(h%64)&1 != 0 }

func (s bitset) add(from, to cursor) bitset {
	for from.before(to) {
		e, _ := from.peek()
		s[e.handle/64] |= 1 << (e.handle % 64)
		from.advance()
	}
	return s
}

func (s bitset) join(other bitset) bitset {
	for i := range s {
		s[i] |= other[i]
	}
	return s
}

// meet keeps what is in both; the first takes the other over.
func (s bitset) meet(other bitset, first bool) {
	for i := range s {
		if first {
			s[i] = other[i]
		} else {
			s[i] &= other[i]
		}
	}
}
