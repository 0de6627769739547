package embedded

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// groups counts the candidates by their keys.
func (q *asking) groups(l *listing, candidates []ref) *graph.Rows {
	c := counting{asking: q, keys: make([]counted, len(l.keys))}
	for i := range l.keys {
		c.keys[i] = newCounted(&l.keys[i])
	}
	if len(l.of) > 0 {
		c.of = new(newCounted(&key{via: l.of}))
	}
	for _, r := range candidates {
		if !q.going() {
			break
		}
		if q.test(r, l.where) {
			c.count(r)
		}
	}
	return c.rows(l)
}

// counting numbers the values of every key as they are met, and the combinations of values up to
// every key, so that a row is counted by one number.
type counting struct {
	*asking
	keys   []counted
	of     *counted // what is counted of the rows; nil for the rows themselves
	counts []int    // by the combination of all keys

	before, next []number // the combinations of the row in hand
}

type number uint32

// counted is one key.
type counted struct {
	*key
	list     []value // by number; number 0 is none
	texts    map[string]number
	refs     map[ref]number
	combined map[pair]number // this key's value, behind a combination of those before
	alone    []number        // of the first key, the combination of a value by itself, plus one
	pairs    []pair          // by combination
	memo     [][]number      // by the handle of the shared record that the key's way begins with
	own      []number        // of the row in hand
}

func newCounted(k *key) counted {
	return counted{key: k, list: make([]value, 1), texts: map[string]number{}, refs: map[ref]number{}, combined: map[pair]number{}}
}

type pair struct{ before, own number }

// A value is a text or a record.
type value struct {
	text string
	ref
}

// count counts a row once in each of its groups.
func (c *counting) count(r ref) {
	for i := range c.keys {
		k := &c.keys[i]
		own := c.numbers(k, r)
		c.next = c.next[:0]
		if i == 0 {
			for _, n := range own {
				c.next = append(c.next, k.first(n))
			}
			c.before, c.next = c.next, c.before
			continue
		}
		for _, before := range c.before {
			for _, n := range own {
				c.next = append(c.next, k.combine(pair{before, n}))
			}
		}
		c.before, c.next = c.next, c.before
	}
	for _, n := range c.before {
		for int(n) >= len(c.counts) {
			c.counts = append(c.counts, 0)
		}
		c.counts[n] += c.further(n, r)
	}
}

// further is by how many a row adds to a group.
func (c *counting) further(group number, r ref) int {
	if c.of == nil {
		return 1
	}
	known := len(c.of.pairs)
	for _, own := range c.numbers(c.of, r) {
		if own != 0 {
			c.of.combine(pair{group, own})
		}
	}
	return len(c.of.pairs) - known
}

func (k *counted) combine(p pair) number {
	n, known := k.combined[p]
	if !known {
		n = number(len(k.pairs))
		k.combined[p], k.pairs = n, append(k.pairs, p)
	}
	return n
}

// first is the combination of the first key's value with nothing before it.
func (k *counted) first(own number) number {
	for int(own) >= len(k.alone) {
		k.alone = append(k.alone, 0)
	}
	if k.alone[own] == 0 {
		k.pairs = append(k.pairs, pair{own: own})
		k.alone[own] = number(len(k.pairs))
	}
	return k.alone[own] - 1
}

// numbers are a row's values of a key, each once. Rows that share the record that the way begins
// with share what lies behind it.
func (c *counting) numbers(k *counted, r ref) []number {
	if len(k.via) == 0 {
		k.own = c.collect(k, r, nil, k.own[:0])
		return k.own
	}
	to, shared := c.shared(r, &k.via[0])
	switch {
	case !shared:
		k.own = c.collect(k, r, k.via, k.own[:0])
		return k.own
	case to == 0:
		return []number{0}
	}
	if k.memo == nil {
		k.memo = make([][]number, c.at.limit(to.family()))
	}
	known := &k.memo[to.handle()]
	if *known == nil {
		*known = c.collect(k, to, k.via[1:], nil)
	}
	return *known
}

func (c *counting) collect(k *counted, r ref, via []step, numbers []number) []number {
	add := func(n number) {
		if !slices.Contains(numbers, n) {
			numbers = append(numbers, n)
		}
	}
	from := []ref{r}
	if len(via) > 0 {
		from = c.reach(from, via)
	}
	for _, r := range from {
		if k.prop == "" {
			add(k.record(r))
			continue
		}
		if day, ok := c.day(r, k.prop); ok {
			if day != "" {
				add(k.text(day))
			}
			continue
		}
		switch v := c.value(r, k.prop).(type) {
		case nil:
		case string:
			add(k.text(v))
		case []string:
			for _, item := range v {
				add(k.text(item))
			}
		default:
			add(k.text(fmt.Sprint(v)))
		}
	}
	if len(numbers) == 0 {
		add(0)
	}
	return numbers
}

func (k *counted) text(text string) number {
	n, known := k.texts[text]
	if !known {
		n = number(len(k.list))
		k.texts[text], k.list = n, append(k.list, value{text: text})
	}
	return n
}

func (k *counted) record(r ref) number {
	n, known := k.refs[r]
	if !known {
		n = number(len(k.list))
		k.refs[r], k.list = n, append(k.list, value{ref: r})
	}
	return n
}

// rows are the groups, the greatest first.
func (c *counting) rows(l *listing) *graph.Rows {
	rows := &graph.Rows{}
	if l.Total {
		rows.Total = len(c.counts)
	}
	groups := c.greatest(l.First)
	if l.First > 0 && len(groups) > l.First {
		groups, rows.More = groups[:l.First], true
	}
	for _, g := range groups {
		row := &graph.Row{Want: l.want.Want, Count: g.count, Keys: make([]any, len(c.keys))}
		for i, v := range g.values {
			row.Keys[i] = c.keyOf(&c.keys[i], v)
		}
		rows.Rows = append(rows.Rows, row)
	}
	return rows
}

type group struct {
	count  int
	values []value
}

// greatest are the greatest groups in order, one more than so many where there is one; all for 0.
func (c *counting) greatest(most int) []group {
	least := 0
	if most > 0 && len(c.counts) > most {
		sorted := slices.Sorted(slices.Values(c.counts))
		least = sorted[len(sorted)-1-most]
	}
	var groups []group
	for n, count := range c.counts {
		if count >= least {
			groups = append(groups, group{count, c.valuesOf(number(n))})
		}
	}
	slices.SortFunc(groups, func(a, b group) int {
		if a.count != b.count {
			return b.count - a.count
		}
		return slices.CompareFunc(a.values, b.values, c.compare)
	})
	return groups
}

// valuesOf takes a combination apart.
func (c *counting) valuesOf(combination number) []value {
	values := make([]value, len(c.keys))
	for i := len(c.keys) - 1; i >= 0; i-- {
		p := c.keys[i].pairs[combination]
		values[i], combination = c.keys[i].list[p.own], p.before
	}
	return values
}

// compare orders texts by bytes, records by id, and none last.
func (c *counting) compare(a, b value) int {
	spell := func(v value) string {
		if v.ref != 0 {
			return string(c.at.id(v.ref))
		}
		return v.text
	}
	none := func(v value) int {
		if v == (value{}) {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(none(a), none(b)), cmp.Compare(spell(a), spell(b)))
}

func (c *counting) keyOf(k *counted, v value) any {
	switch {
	case v == value{}:
		return nil
	case v.ref == 0:
		return v.text
	}
	row := &graph.Row{}
	c.fill(row, v.ref, "", &k.want)
	return row
}
