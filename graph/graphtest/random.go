package graphtest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// Dice draws batches and questions about them. The same seed draws the same.
type Dice struct {
	*rand.Rand
	entities []graph.Entity
	orders   map[graph.Prop][]string // places seen in answers: cursors to go on from
}

// Random is a set of dice, and a small world of entities that its batches speak of.
func Random(seed uint64) *Dice {
	d := &Dice{Rand: rand.New(rand.NewPCG(seed, 1)), orders: map[graph.Prop][]string{}}
	for _, of := range []struct {
		kind  graph.Kind
		names []string
	}{
		{graph.KindPerson, []string{"Trần Văn Hùng", "Trần Văn Hưng", "Hoà Bình", "Hòa Bình Minh", "Nguyễn Hung", "Đỗ Mười Ba", "D", ""}},
		{graph.KindOrganization, []string{"Hội Hữu nghị", "Hội Hữu nghị Việt - Lào", "Ban Đối ngoại", "Ban"}},
		{graph.KindPost, []string{"Trưởng ban", "Phó Trưởng ban", "Chủ tịch Hội"}},
		{graph.KindEvent, []string{"Hội nghị 1", "Hội nghị 2", "Lễ kỷ niệm", "Đại hội 10", "Gặp mặt"}},
		{graph.KindDirective, []string{"Chỉ thị 04", "Nghị quyết 12", "04"}},
		{graph.KindPlace, []string{"Hà Nội", "Ba Đình", "Việt Nam", "Huế"}},
	} {
		for i, name := range of.names {
			e := Entity(of.kind, name)
			e.ID = graph.NewID(of.kind, "random", fmt.Sprint(i))
			d.entities = append(d.entities, e)
		}
	}
	return d
}

// Same puts random batches into two stores and asks both the same random questions: they do and
// answer the same, down to the order of every list.
func Same(t testing.TB, a, b graph.Store, d *Dice, batches, questions int) {
	t.Helper()
	for range batches {
		batch := d.Batch()
		want, errA := a.Put(t.Context(), batch)
		got, errB := b.Put(t.Context(), batch)
		if errA != nil || errB != nil {
			t.Fatalf("put: %v and %v", errA, errB)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("outcome (-a +b):\n%s", diff)
		}
		sameDump(t, a, b)
		sameNames(t, a, b, d.keys())
		for range questions {
			q := d.Query()
			if sameAnswer(t, a, b, q, d); t.Failed() {
				return
			}
			if d.chance(30) {
				sameWalks(t, a, b, d)
			}
		}
	}
}

// Both answer the first page alike, and the page after it.
func sameAnswer(t testing.TB, a, b graph.Store, q *graph.Query, d *Dice) {
	t.Helper()
	for {
		want, errA := a.Query(t.Context(), q)
		got, errB := b.Query(t.Context(), q)
		if (errA == nil) != (errB == nil) {
			t.Fatalf("query %s: %v and %v", spell(q), errA, errB)
		}
		if errA != nil {
			return
		}
		if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(graph.Row{}, "Want"), cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("query %s\nanswers (-a +b):\n%s", spell(q), diff)
		}
		d.see(want, q.Order)
		if !want.More || len(q.Group) > 0 || len(want.Rows) == 0 {
			return
		}
		q.After = want.Rows[len(want.Rows)-1].Order
	}
}

func spell(q *graph.Query) string { return fmt.Sprintf("%+v", *q) }

// see keeps the places of rows for cursors to come.
func (d *Dice) see(rows *graph.Rows, order graph.Prop) {
	for _, row := range rows.Rows {
		if row == nil || row.Keys != nil {
			continue
		}
		if order != "" && len(d.orders[order]) < 500 {
			d.orders[order] = append(d.orders[order], row.Order)
		}
		for i, list := range row.Links {
			if list != nil {
				d.see(list, row.Want.Links[i].Order)
			}
		}
	}
}

func (d *Dice) chance(percent int) bool { return d.IntN(100) < percent }

func pick[T any](d *Dice, from ...T) T { return from[d.IntN(len(from))] }

func (d *Dice) entity(kinds graph.Kind) graph.Entity {
	for {
		if e := pick(d, d.entities...); e.Kind.Is(kinds) {
			return e
		}
	}
}

func (d *Dice) date() graph.Date {
	return pick(d, graph.Date(""), "", "2019", "2020", "2020-12", "2020-12-23", "2020-12-24", "2021-01", "2021-01-01", "--07-28")
}

// Batch draws some articles, some to take out, changes to some entities, and a judgement.
func (d *Dice) Batch() *graph.Batch {
	for i := range d.entities {
		if d.chance(10) {
			d.change(&d.entities[i])
		}
	}
	var articles []*Writing
	var gone []graph.ID
	for _, key := range d.Perm(8)[:1+d.IntN(4)] {
		if w := d.article(fmt.Sprint(key)); d.chance(80) {
			articles = append(articles, w)
		} else {
			gone = append(gone, w.Article.ID)
		}
	}
	b := Batch(articles...)
	b.Remove = gone
	for _, e := range d.entities { // others whose saying changes
		if d.chance(20) && !slices.ContainsFunc(b.Entities, func(x *graph.Entity) bool { return x.ID == e.ID }) {
			b.Entities = append(b.Entities, &e)
		}
	}
	if d.chance(50) {
		id := graph.NewID(graph.KindJudgement, fmt.Sprint(d.IntN(4)))
		b.Judgements = []*graph.Judgement{{ID: id, Same: []graph.ID{"p_1", "p_2"}, By: pick(d, "An", "Bình"), Undo: d.chance(40)}}
	}
	return b
}

func (d *Dice) change(e *graph.Entity) {
	if e.Kind == graph.KindEvent {
		e.StartDate, e.EndDate, e.Class = d.date(), "", pick(d, "", "conference", "visit")
		if e.StartDate.HasYear() && d.chance(30) {
			e.EndDate = "2022-01-02"
		}
		e.Series, e.Edition = pick(d, "", "hội nghị", "lễ"), pick(d, "", "0001", "0002", "0013/0002")
	}
	if e.Kind == graph.KindDirective {
		e.Date, e.Number = d.date(), pick(d, "", "04", "12")
	}
	e.Unresolved, e.Merged, e.OtherNames = d.chance(20), nil, nil
	for i := range 2 {
		if d.chance(30) {
			e.Merged = append(e.Merged, graph.NewID(e.Kind, "merged", string(e.ID), fmt.Sprint(i)))
		}
	}
	if d.chance(30) {
		e.OtherNames = []string{pick(d, "Hội", "Văn Hùng", "Nghị")}
	}
	e.Tones, e.Folded = vietnamese.SearchForms(append([]string{e.Name}, e.OtherNames...)...)
}

func (d *Dice) article(key string) *Writing {
	w := Article("random "+key, pick(d, "", "Báo A", "Báo B"), d.date())
	w.Article.Failed = pick(d, "", "", "", "x")
	for range d.IntN(8) {
		r := pick(d, graph.Predicates...)
		join := pick(d, r.Joins...)
		subject, object := d.entity(join.Subject), d.entity(join.Object)
		if r.Predicate == graph.PartOf && subject.Name <= object.Name {
			continue // nothing is part of itself
		}
		var details []Detail
		if d.chance(60) {
			details = append(details, At(d.entity(graph.KindEvent)))
		}
		if d.chance(20) {
			details = append(details, For(d.entity(graph.KindOrganization)))
		}
		if d.chance(10) {
			details = append(details, Planned)
		}
		w.Says(subject, r.Predicate, object, append(details, Saying(d.said(r)))...)
	}
	return w.Naming(d.entity(graph.Entities))
}

// What a fact of the relation may say.
func (d *Dice) said(r graph.Relation) graph.Said {
	s := graph.Said{Date: d.date()}
	for _, p := range r.Props {
		switch p {
		case graph.PropTitle:
			s.Title = pick(d, "", "Trưởng ban", "Phó Trưởng ban")
		case graph.PropStatus:
			s.Status = pick(d, graph.StatusCurrent, graph.StatusFormer, graph.StatusNew)
		case graph.PropPart:
			s.Part = pick(d, "", "opening", "closing")
		case graph.PropVerb:
			s.Verb = pick(d, "", "quán triệt")
		case graph.PropAward:
			s.Award = pick(d, "Huân chương", "Kỷ niệm chương")
		case graph.PropStartDate:
			s.StartDate = d.date()
		}
	}
	return s
}

func (d *Dice) keys() []string {
	var keys []string
	for range 3 {
		keys = append(keys, d.entity(graph.Entities).Keys...)
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// Query draws a question that is fit to be asked.
func (d *Dice) Query() *graph.Query {
	for {
		q := &graph.Query{}
		var lands graph.Kind
		q.Start, lands = d.start()
		if d.chance(25) {
			q.Start.Via, lands = d.way(lands, 2)
		}
		q.List = d.list(lands, 3)
		if q.Start.Search != nil && len(q.Start.Via) == 0 {
			q.Order, q.After = "", ""
		}
		if q.Check() == nil {
			return q
		}
	}
}

func (d *Dice) start() (graph.Start, graph.Kind) {
	switch d.IntN(4) {
	case 0:
		kind := pick(d, graph.Entities.Each()...)
		start := graph.Start{IDs: []graph.ID{}}
		for range d.IntN(4) {
			e := d.entity(kind)
			start.IDs = append(start.IDs, pick(d, append([]graph.ID{e.ID, graph.NewID(kind, "nobody")}, e.Merged...)...))
		}
		return start, kind
	case 1:
		kind := d.kinds()
		return graph.Start{Kinds: kind}, kind
	case 2:
		kind := pick(d, graph.Entities, graph.Agents, graph.KindEvent)
		text := pick(d, "hội", "hoi", "hội nghị", "nghi hoi", "hung", "hùng", "trần văn h", "d", "đ", "04", "hòa bình", "hoa b", "văn hùng trần",
			"tran v hung", "tran van hugn", "tran vann h", "hoa bin", "t v hung", "hoi huu nghj", "ba d")
		s := search(text, kind)
		s.Near = d.chance(50)
		if d.chance(25) {
			s.Kinds, s.Holders = graph.KindPost, true
			return graph.Start{Search: s}, graph.KindPerson
		}
		return graph.Start{Search: s}, kind
	}
	start := graph.Start{Facts: d.predicates()}
	var kind graph.Kind
	for _, p := range start.Facts {
		kind |= p.Type()
	}
	return start, kind
}

// kinds draws kinds that stand in one order.
func (d *Dice) kinds() graph.Kind {
	return pick(d, append(graph.Entities.Each(), graph.Entities, graph.Agents, graph.KindEvent|graph.KindDirective, graph.Facts,
		graph.KindHolding, graph.KindAppearance|graph.KindMeeting, graph.KindArticle, graph.KindEvidence)...)
}

func (d *Dice) predicates() []graph.Predicate {
	all := d.Perm(len(graph.Predicates))
	var ps []graph.Predicate
	for _, i := range all[:1+d.IntN(4)] {
		ps = append(ps, graph.Predicates[i].Predicate)
	}
	return ps
}

// way draws one to most steps from records of the kinds, and tells where it lands.
func (d *Dice) way(from graph.Kind, most int) ([]graph.Step, graph.Kind) {
	var steps []graph.Step
	for range 1 + d.IntN(most) {
		s := graph.Step{To: graph.To(1 + d.IntN(int(graph.Later)))}
		for s.To.From()&from == 0 {
			s.To = graph.To(1 + d.IntN(int(graph.Later)))
		}
		from = s.To.Lands()
		switch {
		case from == graph.Facts && d.chance(60):
			s.Predicates = d.predicates()
		case from == graph.Entities && d.chance(30):
			s.Kinds = pick(d, graph.KindPerson, graph.KindEvent, graph.Agents, graph.KindEvent|graph.KindDirective)
			from = s.Kinds
		}
		steps = append(steps, s)
	}
	return steps, from
}

func (d *Dice) list(kinds graph.Kind, depth int) graph.List {
	l := graph.List{Order: pick(d, ordersOf(kinds)...), First: 1 + d.IntN(6), Total: d.chance(40), Want: d.want(kinds, depth-1)}
	if d.chance(40) {
		l.Where = d.cond(kinds, 2)
	}
	if seen := d.orders[l.Order]; len(seen) > 0 && d.chance(20) {
		l.After = pick(d, seen...)
	}
	if d.chance(10) {
		l.Group, l.Want, l.After = []graph.Key{d.key(kinds)}, graph.Want{}, ""
		if d.chance(40) {
			l.Group = append(l.Group, d.key(kinds))
		}
		if d.chance(40) {
			l.Of, _ = d.way(kinds, 2)
		}
	}
	return l
}

// ordersOf are the orders that every record of the kinds has.
func ordersOf(kinds graph.Kind) []graph.Prop {
	var orders []graph.Prop
	for _, o := range []graph.Prop{graph.OrderName, graph.OrderNewest, graph.OrderOldest, graph.OrderText} {
		if !slices.ContainsFunc(kinds.Each(), func(k graph.Kind) bool { return !slices.Contains(graph.PropsOf(k), o) }) {
			orders = append(orders, o)
		}
	}
	return orders
}

// propsOf are the props that some of the kinds have; orders only where all do.
func propsOf(kinds graph.Kind) []graph.Prop {
	var props []graph.Prop
	for _, k := range kinds.Each() {
		for _, p := range graph.PropsOf(k) {
			order := slices.Contains([]graph.Prop{graph.OrderName, graph.OrderNewest, graph.OrderOldest, graph.OrderText}, p)
			if !slices.Contains(props, p) && (!order || slices.Contains(ordersOf(kinds), p)) {
				props = append(props, p)
			}
		}
	}
	return props
}

func (d *Dice) want(kinds graph.Kind, depth int) graph.Want {
	var w graph.Want
	for range d.IntN(5) {
		w.Props = append(w.Props, pick(d, propsOf(kinds)...))
	}
	if depth == 0 {
		return w
	}
	for range d.IntN(3) {
		link := graph.Link{Name: pick(d, "a", "b")}
		var lands graph.Kind
		link.Via, lands = d.way(kinds, 3)
		link.List = d.list(lands, depth)
		if d.chance(30) {
			link.On = pick(d, kinds.Each()...)
		}
		w.Links = append(w.Links, link)
	}
	return w
}

func (d *Dice) key(kinds graph.Kind) graph.Key {
	var k graph.Key
	if d.chance(60) {
		k.Via, kinds = d.way(kinds, 2)
	}
	switch {
	case d.chance(50):
		k.Prop = pick(d, d.comparable(kinds)...)
	case len(k.Via) == 0:
		k.Prop = graph.PropID
	default:
		k.Want = d.want(kinds, 1)
	}
	return k
}

// comparable are props by which records can be told apart and filtered.
func (d *Dice) comparable(kinds graph.Kind) []graph.Prop {
	props := slices.DeleteFunc(propsOf(kinds), func(p graph.Prop) bool {
		return slices.Contains([]graph.Prop{graph.PropStart, graph.PropEnd, graph.PropPublishers, graph.PropText}, p)
	})
	return props
}

func (d *Dice) cond(kinds graph.Kind, depth int) graph.Cond {
	var c graph.Cond
	if d.chance(40) {
		c.Via, kinds = d.way(kinds, 2)
	}
	if d.chance(70) {
		c.Prop = pick(d, d.comparable(kinds)...)
		c.Op = graph.Op(1 + d.IntN(int(graph.Matches)))
		switch c.Op {
		case graph.OneOf:
			c.Value = []string{d.value(c.Prop), d.value(c.Prop)}
		case graph.Exists:
		case graph.Matches:
			words, _ := vietnamese.SearchWords(d.value(c.Prop))
			c.Value = vietnamese.SearchPattern(words)
		default:
			c.Value = d.value(c.Prop)
			if slices.Contains([]graph.Prop{graph.PropID, graph.PropSubject, graph.PropObject}, c.Prop) && d.chance(30) {
				c.Op, c.Value = graph.Eq, graph.Above(1+d.IntN(2)) // at a root there is none: then all is drawn again
			}
		}
	}
	if depth == 0 {
		return c
	}
	for range d.IntN(2) {
		c.All = append(c.All, d.cond(kinds, depth-1))
	}
	for range d.IntN(3) {
		c.Any = append(c.Any, d.cond(kinds, depth-1))
	}
	if d.chance(20) {
		not := d.cond(kinds, depth-1)
		c.Not = &not
	}
	return c
}

func (d *Dice) value(p graph.Prop) string {
	switch p {
	case graph.PropID, graph.PropSubject, graph.PropObject, graph.PropAt, graph.PropOnBehalfOf:
		e := d.entity(graph.Entities)
		return string(pick(d, append([]graph.ID{e.ID}, e.Merged...)...))
	case graph.PropName, graph.PropTones, graph.PropFolded, graph.PropQuote:
		return pick(d, d.entity(graph.Entities).Name, "Hội", "hội", "hung")
	case graph.PropPredicate:
		return string(pick(d, graph.Predicates...).Predicate)
	case graph.PropPlanned, graph.PropUnresolved, graph.PropDiscourse:
		return "true"
	}
	return pick(d, "2020", "2020-12-23", "2021-01-01", "2020-12", "Báo A", "Trưởng ban", "current", "opening", "conference", "04", "", "x")
}
