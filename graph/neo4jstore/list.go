package neo4jstore

import (
	"fmt"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// A layout says where things stand in what a statement returns for a list: props and links are
// written in an order of their own, so that questions that differ in the order of their fields
// alone give the same text.
type layout struct {
	list  *graph.List
	want  wanted
	keys  []wanted // of a grouped list: those of its record keys
	total bool
}

// A wanted is the layout of a [graph.Want].
type wanted struct {
	want  *graph.Want
	facts bool
	props []int // places in want.Props, in the order in which they are returned
	links []int
	lists []*layout // of links, in the same order
}

// collect is the expression for a list that hangs on a record of the path: its rows, or [rows,
// total].
func (p *path) collect(r ref, link *graph.Link) (string, *layout) {
	s := p.statement
	start := func() *path {
		p := p.from(r)
		if link.On != 0 {
			p.filter(hasKind(r, link.On))
		}
		p.follow(link.Via)
		p.filter(s.condition(p.ref, &link.Where, false))
		return p
	}
	if end, ok := plainEnd(r, link); ok {
		lay := &layout{list: &link.List}
		row, want := p.project(end, &link.List)
		lay.want = want
		return "[" + row + "]", lay
	}
	rows, total, lay := p.list(start, &link.List)
	if counts(&link.List) {
		rows = p.lift(r.all(), rows)
	}
	return withTotal(rows, total), lay
}

// The end of a fact that its pattern binds, asked for without any condition.
func plainEnd(r ref, link *graph.Link) (ref, bool) {
	if len(link.Via) != 1 || !link.Where.IsZero() || link.Total || link.After != "" || len(link.Group) > 0 {
		return ref{}, false
	}
	end, ok := boundEnd(r, link.Via[0])
	if !ok || link.Via[0].Kinds != 0 && hasKind(end, link.Via[0].Kinds) != "" {
		return ref{}, false
	}
	return end, link.On == 0 || hasKind(r, link.On) == ""
}

// lift gives an expression a clause of its own, and returns its name: Cypher takes a count within
// a row's list for a count of the row.
func (p *path) lift(variables, expression string) string {
	name := p.variable("g")
	p.clause("%s", p.call(variables, "RETURN "+expression+" AS "+name))
	return name
}

// counts tells whether there are groups anywhere in the list.
func counts(l *graph.List) bool {
	return len(l.Group) > 0 || countsWithin(&l.Want) || slices.ContainsFunc(l.Group, func(k graph.Key) bool { return countsWithin(&k.Want) })
}

func countsWithin(w *graph.Want) bool {
	return slices.ContainsFunc(w.Links, func(link graph.Link) bool { return counts(&link.List) })
}

// list is the expression for a list, order and limit first, then what is wanted; and for its
// total, "" where that is not asked for. start leads to all records that fulfil its conditions.
func (s *statement) list(start func() *path, l *graph.List) (rows, total string, lay *layout) {
	if len(l.Group) > 0 {
		return s.groups(start, l)
	}
	lay = &layout{list: l, total: l.Total}
	p := start()
	if l.Total {
		total = s.count(start)
	}
	p.page(l)
	row, want := p.project(p.ref, l)
	lay.want = want
	p.clause("RETURN %s AS %s", row, p.variable("row"))
	return "COLLECT { " + p.text.String() + " }", total, lay
}

// withTotal is a list, or the pair of it and its total.
func withTotal(rows, total string) string {
	if total == "" {
		return rows
	}
	return "[" + rows + ", " + total + "]"
}

// page cuts the path's records to one page, and one more to tell whether further follow.
func (p *path) page(l *graph.List) {
	if l.After != "" {
		p.filter(p.ref.name + "." + string(l.Order) + " > " + p.param(l.After))
	}
	if p.repeats {
		p.clause("WITH DISTINCT %s", p.ref.all())
	}
	if l.First == 0 {
		p.flush()
		return
	}
	p.clause("WITH %s", p.ref.all())
	if l.Order != "" {
		p.clause("ORDER BY %s.%s", p.ref.name, l.Order)
	}
	p.clause("LIMIT %s", p.param(int64(l.First)+1))
}

func (s *statement) count(start func() *path) string {
	p := start()
	switch {
	case p.repeats:
		p.clause("RETURN DISTINCT %s", p.ref.name)
	case !p.matched:
		p.clause("RETURN %s", p.ref.name)
	}
	p.flush()
	return "COUNT { " + p.text.String() + " }"
}

// project is the expression for one row: its order, its id, a fact's type, its props, its links.
func (p *path) project(r ref, l *graph.List) (string, wanted) {
	order := "null"
	if l.Order != "" {
		order = r.name + "." + string(l.Order)
	}
	fields, want := p.fields(r, &l.Want)
	return "[" + strings.Join(append([]string{order}, fields...), ", ") + "]", want
}

// fields are what is wanted of a record, its id and a fact's type first.
func (p *path) fields(r ref, w *graph.Want) ([]string, wanted) {
	lay := wanted{want: w, facts: r.isFact()}
	fields := []string{r.name + ".id"}
	if r.isFact() {
		fields = append(fields, "type("+r.name+")")
	}
	for i := range w.Props {
		lay.props = append(lay.props, i)
	}
	slices.SortStableFunc(lay.props, func(a, b int) int { return strings.Compare(string(w.Props[a]), string(w.Props[b])) })
	for _, i := range lay.props {
		fields = append(fields, value(r, w.Props[i]))
	}
	for i := range w.Links {
		lay.links = append(lay.links, i)
	}
	slices.SortStableFunc(lay.links, func(a, b int) int { return strings.Compare(shapeOf(&w.Links[a]), shapeOf(&w.Links[b])) })
	p.above = append(p.above, r.name)
	defer func() { p.above = p.above[:len(p.above)-1] }()
	for _, i := range lay.links {
		text, list := "null", &layout{list: &w.Links[i].List}
		if fits(r, &w.Links[i]) {
			text, list = p.collect(r, &w.Links[i])
		}
		fields = append(fields, text)
		lay.lists = append(lay.lists, list)
	}
	return fields, lay
}

// A link that none of the records can have is not asked for.
func fits(r ref, link *graph.Link) bool {
	kinds := r.kinds
	if link.On != 0 {
		kinds &= link.On
	}
	return kinds&link.Via[0].To.From() != 0
}

// groups is the expression for counted groups, [count, keys...], the greatest first. See list.
func (s *statement) groups(start func() *path, l *graph.List) (rows, total string, lay *layout) {
	lay = &layout{list: l, total: l.Total, keys: make([]wanted, len(l.Group))}
	p, names, counted := s.counted(start, l)
	if l.Total {
		all, keys, _ := s.grouped(start, l.Group, "")
		all.clause("RETURN DISTINCT %s", strings.Join(keys, ", "))
		total = "COUNT { " + all.text.String() + " }"
	}
	count := p.variable("c")
	keys := strings.Join(names, ", ")
	p.clause("WITH %s, %s AS %s", keys, counted, count)
	p.clause("ORDER BY %s DESC, %s", count, keys)
	if l.First > 0 {
		p.clause("LIMIT %s", p.param(int64(l.First)+1))
	}
	fields := []string{count}
	for i := range l.Group {
		if l.Group[i].Prop != "" {
			fields = append(fields, names[i])
			continue
		}
		found, want := s.keyed(names[i], &l.Group[i], p.ref)
		if countsWithin(&l.Group[i].Want) {
			found = p.lift(names[i], found)
		}
		fields = append(fields, "head("+found+")")
		lay.keys[i] = want
	}
	p.clause("RETURN [%s] AS %s", strings.Join(fields, ", "), p.variable("row"))
	return "COLLECT { " + p.text.String() + " }", total, lay
}

// counted leads to a row for each combination of keys, or several, and tells how to count them.
func (s *statement) counted(start func() *path, l *graph.List) (p *path, names []string, counted string) {
	if len(l.Of) == 0 {
		return s.grouped(start, l.Group, "count(*)")
	}
	p, names, _ = s.grouped(start, append(slices.Clone(l.Group), graph.Key{Via: l.Of}), "")
	last := len(l.Group)
	return p, names[:last], "count(DISTINCT " + names[last] + ")"
}

// grouped leads to a row for each combination of keys, or several: counted is how many records they
// stand for together, "" where it is not to be counted. (Cypher takes a count anywhere in a row's
// list for a count of the row.)
func (s *statement) grouped(start func() *path, group []graph.Key, count string) (p *path, names []string, counted string) {
	p = start()
	if p.repeats {
		p.clause("WITH DISTINCT %s", p.ref.all())
	}
	heads, counted := p.share(group, count)
	for i := range group {
		if heads[i].key {
			names = append(names, heads[i].name)
			continue
		}
		key := p.variable("k")
		if prop := group[i].Prop; len(group[i].Via) == 0 && !slices.Contains(lists, prop) {
			p.clause("WITH *, %s AS %s", printed(p.ref, prop), key)
		} else {
			p.clause("OPTIONAL CALL (*) { %s AS %s }", s.keysOf(p.ref, heads[i], &group[i]), key)
		}
		names = append(names, key)
	}
	return p, names, counted
}

// A head is where a key is looked for: a variable that stands for the key itself, for an end of
// the facts (to), or, where it is the zero head, the record.
type head struct {
	name string
	key  bool
	to   graph.To
}

// share counts facts by what leads to their keys, their own props and ends: each event is then
// followed once, and not once for each of its facts.
func (p *path) share(group []graph.Key, count string) (heads []head, counted string) {
	heads = make([]head, len(group))
	if !p.ref.isFact() {
		return heads, count
	}
	ends := map[graph.To]string{}
	var kept []string
	keep := func(letter, expression string) string {
		name := p.variable(letter)
		kept = append(kept, expression+" AS "+name)
		return name
	}
	for i := range group {
		if len(group[i].Via) == 0 {
			heads[i] = head{name: keep("k", printed(p.ref, group[i].Prop)), key: true}
			continue
		}
		to := p.ref.straight(group[i].Via[0]).To
		expression := p.endOf(to)
		if expression == "" {
			return make([]head, len(group)), count
		}
		if ends[to] == "" {
			ends[to] = keep("h", expression)
		}
		heads[i] = head{name: ends[to], to: to}
	}
	if count == "" {
		p.clause("WITH DISTINCT %s", strings.Join(kept, ", "))
		return heads, ""
	}
	n := p.variable("c")
	p.clause("WITH %s, %s AS %s", strings.Join(kept, ", "), count, n)
	return heads, "sum(" + n + ")"
}

// endOf is the expression for a fact's end, or for the id of the one that lies apart; "" for ways
// to what may be several.
func (p *path) endOf(to graph.To) string {
	switch to {
	case graph.Subject, graph.Object:
		return p.ref.end(to)
	case graph.At:
		return p.ref.name + ".at"
	case graph.OnBehalfOf:
		return p.ref.name + ".onBehalfOf"
	}
	return ""
}

// keysOf leads to a record's keys, which it returns, each once.
func (s *statement) keysOf(r ref, from head, key *graph.Key) string {
	p := s.from(r)
	via := key.Via
	switch from.to {
	case graph.Subject, graph.Object:
		p.ref = ref{name: from.name, kinds: endKinds(r, from.to)}
	case graph.At, graph.OnBehalfOf:
		p.reach("n", from.to.Lands(), "MATCH (%s:Node {id: "+from.name+"})")
	}
	if from.to != 0 {
		p.narrow(via[0])
		via = via[1:]
	}
	p.follow(via)
	item := p.ref.name + ".id"
	switch {
	case slices.Contains(lists, key.Prop):
		name := p.variable("i")
		p.clause("UNWIND %s AS %s", value(p.ref, key.Prop), name)
		item = name
	case key.Prop != "":
		item = printed(p.ref, key.Prop)
		p.filter(item + " IS NOT NULL")
	}
	p.clause("RETURN DISTINCT %s", item)
	return p.text.String()
}

// keyed is the expression for a record by the id that it was grouped by: a list of one, or of none.
func (s *statement) keyed(id string, key *graph.Key, r ref) (string, wanted) {
	p := s.from(r)
	lands := landing(r, key.Via)
	if lands.Is(graph.Facts) {
		last := key.Via[len(key.Via)-1]
		p.ref = ref{name: id}
		p.factsByID(id, last.Predicates)
	} else {
		p.reach("n", lands, "MATCH (%s:Node {id: "+id+"})")
	}
	fields, want := p.fields(p.ref, &key.Want)
	p.clause("RETURN [%s] AS %s", strings.Join(fields, ", "), p.variable("row"))
	return "COLLECT { " + p.text.String() + " }", want
}

// landing are the kinds that a way can lead to.
func landing(r ref, via []graph.Step) graph.Kind {
	p := (&statement{params: map[string]any{}}).from(r)
	p.follow(via)
	return p.ref.kinds
}

func (p *path) factsByID(id string, predicates []graph.Predicate) {
	p.factsBy(graph.PropID, id, graph.Step{Predicates: predicates})
}

// shapeOf tells what a link is without its name and values: equal shapes, equal text.
func shapeOf(link *graph.Link) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d ", link.On)
	writeShape(&b, link.Via, &link.List)
	return b.String()
}

func writeShape(b *strings.Builder, via []graph.Step, l *graph.List) {
	fmt.Fprintf(b, "%v %s %t %t %t ", via, l.Order, l.First > 0, l.After != "", l.Total)
	writeCond(b, &l.Where)
	for i := range l.Group {
		fmt.Fprintf(b, "by %v %s ", l.Group[i].Via, l.Group[i].Prop)
		writeWant(b, &l.Group[i].Want)
	}
	fmt.Fprintf(b, "of %v ", l.Of)
	writeWant(b, &l.Want)
}

func writeWant(b *strings.Builder, w *graph.Want) {
	props := slices.Clone(w.Props)
	slices.Sort(props)
	fmt.Fprintf(b, "%v {", props)
	var links []string
	for i := range w.Links {
		links = append(links, shapeOf(&w.Links[i]))
	}
	slices.Sort(links)
	b.WriteString(strings.Join(links, ";") + "}")
}

func writeCond(b *strings.Builder, c *graph.Cond) {
	fmt.Fprintf(b, "(%v %s %d", c.Via, c.Prop, c.Op)
	if n, ok := c.Value.(graph.Above); ok {
		fmt.Fprintf(b, " above %d", n)
	}
	for _, conds := range [][]graph.Cond{c.All, c.Any} {
		b.WriteString("[")
		for i := range conds {
			writeCond(b, &conds[i])
		}
		b.WriteString("]")
	}
	if c.Not != nil {
		b.WriteString("not")
		writeCond(b, c.Not)
	}
	b.WriteString(")")
}
