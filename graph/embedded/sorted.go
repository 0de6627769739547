package embedded

import (
	"cmp"
	"slices"
	"sort"
)

// An entry is a record's place in an order: a date as a number, then a text, then its handle. By
// name the number is 0 and the text the order string; by date the text is the record's id.
type entry struct {
	text string
	code uint32
	handle
}

func compareEntries(a, b entry) int {
	if a.code != b.code {
		return cmp.Compare(a.code, b.code)
	}
	if c := cmp.Compare(a.text, b.text); c != 0 {
		return c
	}
	return cmp.Compare(a.handle, b.handle)
}

// sorted is an ordered set of entries that is never changed: edit makes another one that shares
// all chunks but those that differ, so that readers keep theirs.
type sorted struct {
	chunks [][]entry // none empty
	size   int
}

const chunkSize = 512

// edit is the set without the ones and with the others.
func (s sorted) edit(drop, add []entry) sorted {
	if len(drop) == 0 && len(add) == 0 {
		return s
	}
	slices.SortFunc(drop, compareEntries)
	slices.SortFunc(add, compareEntries)
	if len(s.chunks) == 0 {
		return sorted{split(nil, add), len(add)}
	}
	next := sorted{chunks: make([][]entry, 0, len(s.chunks)+len(add)/chunkSize+1)}
	for i, chunk := range s.chunks {
		dropHere, addHere := drop, add
		if i+1 < len(s.chunks) {
			dropHere, drop = cut(drop, s.chunks[i+1][0])
			addHere, add = cut(add, s.chunks[i+1][0])
		}
		if len(dropHere) == 0 && len(addHere) == 0 {
			next.chunks = append(next.chunks, chunk)
			next.size += len(chunk)
			continue
		}
		merged := merge(chunk, dropHere, addHere)
		next.size += len(merged)
		next.chunks = split(next.chunks, merged)
	}
	return next
}

// cut parts sorted edits at the first that is not below the bound.
func cut(edits []entry, bound entry) (below, rest []entry) {
	i, _ := slices.BinarySearchFunc(edits, bound, compareEntries)
	return edits[:i], edits[i:]
}

func merge(chunk, drop, add []entry) []entry {
	merged := make([]entry, 0, len(chunk)+len(add))
	for _, e := range chunk {
		for len(add) > 0 && compareEntries(add[0], e) < 0 {
			merged, add = append(merged, add[0]), add[1:]
		}
		for len(drop) > 0 && compareEntries(drop[0], e) < 0 {
			drop = drop[1:]
		}
		if len(drop) > 0 && drop[0] == e {
			continue
		}
		merged = append(merged, e)
	}
	return append(merged, add...)
}

func split(chunks [][]entry, entries []entry) [][]entry {
	for len(entries) > chunkSize {
		const most = chunkSize * 3 / 4 // room to grow
		chunks = append(chunks, entries[:most:most])
		entries = entries[most:]
	}
	if len(entries) > 0 {
		chunks = append(chunks, entries)
	}
	return chunks
}

// A cursor stands before an entry of a sorted set.
type cursor struct {
	of       sorted
	chunk, i int
}

// seek is a cursor before the first entry of which the test, false and then true, is true.
func (s sorted) seek(test func(entry) bool) cursor {
	chunk := sort.Search(len(s.chunks), func(i int) bool { return test(s.chunks[i][len(s.chunks[i])-1]) })
	if chunk == len(s.chunks) {
		return cursor{s, chunk, 0}
	}
	return cursor{s, chunk, sort.Search(len(s.chunks[chunk]), func(i int) bool { return test(s.chunks[chunk][i]) })}
}

func (c *cursor) peek() (entry, bool) {
	if c.chunk >= len(c.of.chunks) {
		return entry{}, false
	}
	return c.of.chunks[c.chunk][c.i], true
}

func (c *cursor) advance() {
	if c.i++; c.i == len(c.of.chunks[c.chunk]) {
		c.chunk, c.i = c.chunk+1, 0
	}
}

func (c cursor) before(to cursor) bool {
	return c.chunk < to.chunk || c.chunk == to.chunk && c.i < to.i
}

// distance is how many entries lie between two cursors of one set.
func (c cursor) distance(to cursor) int {
	if !c.before(to) {
		return 0
	}
	if c.chunk == to.chunk {
		return to.i - c.i
	}
	n := len(c.of.chunks[c.chunk]) - c.i + to.i
	for _, chunk := range c.of.chunks[c.chunk+1 : to.chunk] {
		n += len(chunk)
	}
	return n
}
