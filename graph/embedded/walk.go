package embedded

import (
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// each calls for every record that a step leads to from another, until the call says no; one may
// be called for twice. It tells whether it came to the end.
func (q *asking) each(r ref, s *step, yield func(ref) bool) bool {
	switch r.family() {
	case entities:
		return q.fromEntity(r.handle(), s, yield)
	case facts:
		f := q.at.facts.get(r.handle())
		switch s.to {
		case graph.Proof:
			return eachOf(f.proof, proofs, yield)
		case graph.Together, graph.Beside:
			return q.beside(f, s, yield)
		}
		return q.entity(f.end(s.to), s, yield)
	case proofs:
		p := q.at.proofs.get(r.handle())
		switch s.to {
		case graph.Proves:
			return q.facts([]handle{p.fact}, s, yield)
		case graph.Source:
			return yield(p.article.of(articles))
		}
	case articles:
		a := q.at.articles.get(r.handle())
		switch s.to {
		case graph.Supports:
			return eachOf(a.proof, proofs, yield)
		case graph.Mentioned:
			for _, h := range a.names {
				if !q.entity(h, s, yield) {
					return false
				}
			}
		}
	}
	return true
}

func (q *asking) fromEntity(h handle, s *step, yield func(ref) bool) bool {
	e := q.at.entities.get(h)
	switch s.to {
	case graph.Out:
		return q.facts(e.out, s, yield)
	case graph.In:
		return q.facts(e.in, s, yield)
	case graph.Both:
		return q.facts(e.out, s, yield) && q.facts(e.in, s, yield)
	case graph.Here:
		return q.facts(e.here, s, yield)
	case actedFor:
		return q.facts(e.onBehalf, s, yield)
	case graph.NamedIn:
		return eachOf(e.named, articles, yield)
	case graph.Within, graph.Contains:
		for _, part := range q.parts(h, s.to) {
			if !q.entity(part, s, yield) {
				return false
			}
		}
	case graph.Earlier, graph.Later:
		return q.series(h, s, yield)
	}
	return true
}

// series calls for the events of the same series that came before an event, or after it.
func (q *asking) series(h handle, s *step, yield func(ref) bool) bool {
	event := q.at.entities.get(h)
	if event.Series == "" {
		return true
	}
	all := q.at.indexes[indexSeries].seek(func(e entry) bool { return e.text >= event.Series })
	for e, ok := all.peek(); ok && e.text == event.Series; e, ok = all.peek() {
		all.advance()
		other := q.at.entities.get(e.handle)
		before, after := other, event
		if s.to == graph.Later {
			before, after = event, other
		}
		if before.Before(&after.Entity) && q.oneOrganizer(before, after) && (!q.going() || !q.entity(e.handle, s, yield)) {
			return false
		}
	}
	return true
}

// oneOrganizer tells whether someone is told to have organized both events, or of one nobody is.
func (q *asking) oneOrganizer(one, other *entity) bool {
	a, b := q.organizers(one), q.organizers(other)
	return len(a) == 0 || len(b) == 0 || slices.ContainsFunc(a, func(h handle) bool { return slices.Contains(b, h) })
}

func (q *asking) organizers(event *entity) []handle {
	var all []handle
	for _, h := range event.in {
		if f := q.at.facts.get(h); graph.Predicates[f.predicate].Predicate == graph.Organized {
			all = append(all, f.subject)
		}
	}
	return all
}

func eachOf(handles []handle, of family, yield func(ref) bool) bool {
	for _, h := range handles {
		if !yield(h.of(of)) {
			return false
		}
	}
	return true
}

func (q *asking) facts(handles []handle, s *step, yield func(ref) bool) bool {
	for _, h := range handles {
		if s.predicates != 0 && s.predicates>>q.at.facts.get(h).predicate&1 == 0 {
			continue
		}
		if !q.going() || !yield(h.of(facts)) {
			return false
		}
	}
	return true
}

func (q *asking) entity(h handle, s *step, yield func(ref) bool) bool {
	if h == 0 || s.kinds != 0 && !q.at.entities.get(h).kind.Is(s.kinds) {
		return true
	}
	return yield(h.of(entities))
}

// end is the entity at one end of a fact, 0 where there is none.
func (f *fact) end(to graph.To) handle {
	switch to {
	case graph.Subject:
		return f.subject
	case graph.Object:
		return f.object
	case graph.At:
		return f.at
	case graph.OnBehalfOf:
		return f.onBehalf
	}
	return 0
}

// parts are the entity and all that it is part of, or that is part of it, each once, also where
// they go round in a circle.
func (q *asking) parts(h handle, to graph.To) []handle {
	reached := []handle{h}
	seen := map[handle]bool{h: true}
	for i := 0; i < len(reached) && q.going(); i++ {
		e := q.at.entities.get(reached[i])
		if to == graph.Within {
			for _, f := range e.wholes {
				reached = visit(reached, seen, q.at.facts.get(f).object)
			}
			continue
		}
		for _, f := range e.parts {
			reached = visit(reached, seen, q.at.facts.get(f).subject)
		}
	}
	return reached
}

func visit(reached []handle, seen map[handle]bool, h handle) []handle {
	if seen[h] {
		return reached
	}
	seen[h] = true
	return append(reached, h)
}

// beside calls for the holdings of others in the same body that overlap one for certain, or that may
// have.
func (q *asking) beside(f *fact, s *step, yield func(ref) bool) bool {
	if graph.Predicates[f.predicate].Predicate != graph.Holds || f.planned {
		return true
	}
	for _, post := range q.posts(f.object) {
		colleagues := q.facts(q.at.entities.get(post).in, s, func(r ref) bool {
			other := q.at.facts.get(r.handle())
			if graph.Predicates[other.predicate].Predicate != graph.Holds || other.planned || other.subject == f.subject {
				return true
			}
			overlap := f.bounds().Overlap(other.bounds())
			return overlap != graph.Held && (overlap == graph.NotHeld || s.to == graph.Together) || yield(r)
		})
		if !colleagues {
			return false
		}
	}
	return true
}

// posts are those in the bodies that a post is in, each once.
func (q *asking) posts(of handle) []handle {
	var posts []handle
	seen := map[handle]bool{}
	for _, whole := range q.at.entities.get(of).wholes {
		body := q.at.entities.get(q.at.facts.get(whole).object)
		if body.kind != graph.KindOrganization {
			continue
		}
		for _, part := range body.parts {
			if post := q.at.facts.get(part).subject; q.at.entities.get(post).kind == graph.KindPost {
				posts = visit(posts, seen, post)
			}
		}
	}
	return posts
}

func (f *fact) bounds() graph.Bounds {
	if f.tenure == nil {
		return graph.Bounds{}
	}
	return graph.Bounds{NotBefore: f.tenure.notBefore, NotAfter: f.tenure.notAfter, HeldFrom: f.tenure.heldFrom, HeldTo: f.tenure.heldTo}
}

// reach are the records that a way leads to from all of these, each once.
func (q *asking) reach(from []ref, via []step) []ref {
	for i := range via {
		to := make([]ref, 0, len(from))
		for _, r := range from {
			q.each(r, &via[i], func(next ref) bool {
				to = append(to, next)
				return true
			})
		}
		if len(from) > 1 || via[i].to == graph.Both {
			to = once(to)
		}
		from = to
	}
	return from
}

// test tells whether a condition holds for a record.
func (q *asking) test(r ref, c *cond) bool {
	switch {
	case c == nil:
		return true
	case len(c.via) == 0:
		return q.fulfils(r, c)
	}
	if to, shared := q.shared(r, &c.via[0]); shared && !c.bound {
		if to == 0 {
			return false
		}
		return c.memo.recall(q.at, to, func() bool { return q.some(to, c.via[1:], c) })
	}
	return q.some(r, c.via, c)
}

// shared is the one record that a step leads to, 0 for none, and whether it is such a step: many
// records lead to the same, so what holds of it is worth remembering.
func (q *asking) shared(r ref, s *step) (ref, bool) {
	var to ref
	switch s.to {
	case graph.Subject, graph.Object, graph.At, graph.OnBehalfOf, graph.Source:
		q.each(r, s, func(next ref) bool {
			to = next
			return false
		})
		return to, true
	}
	return 0, false
}

func (q *asking) some(r ref, via []step, c *cond) bool {
	if len(via) == 0 {
		return q.fulfils(r, c)
	}
	return !q.each(r, &via[0], func(next ref) bool { return !q.some(next, via[1:], c) })
}

func (q *asking) fulfils(r ref, c *cond) bool {
	if c.prop != "" && !q.compare(r, c) {
		return false
	}
	for i := range c.all {
		if !q.test(r, &c.all[i]) {
			return false
		}
	}
	if len(c.any) > 0 && !q.testAny(r, c.any) {
		return false
	}
	return c.not == nil || !q.test(r, c.not)
}

func (q *asking) testAny(r ref, any []cond) bool {
	for i := range any {
		if q.test(r, &any[i]) {
			return true
		}
	}
	return false
}

func (q *asking) compare(r ref, c *cond) bool {
	if c.refs != nil {
		return c.refs[q.named(r, c.prop)]
	}
	if c.above > 0 {
		return q.named(r, c.prop) == q.above[len(q.above)-c.above]
	}
	if day, ok := q.day(r, c.prop); ok {
		switch {
		case day == "":
			return false
		case c.op == graph.AtMost:
			return day <= c.text
		case c.op == graph.AtLeast:
			return day >= c.text
		}
	}
	value := q.value(r, c.prop)
	if text, ok := value.(string); ok && c.pattern != nil {
		return c.pattern.MatchString(text)
	}
	return c.op.Holds(value, c.value)
}

// named is the record whose id is the value of the prop, 0 where it has none.
func (q *asking) named(r ref, p graph.Prop) ref {
	if p == graph.PropID {
		return r
	}
	if r.family() != facts {
		return 0
	}
	if h := q.at.facts.get(r.handle()).end(endOf(p)); h != 0 {
		return h.of(entities)
	}
	return 0
}

// A memo remembers of records whether something holds.
type memo struct {
	asked int
	known []uint8
}

const (
	holds = 1 + iota
	fails
)

// recall answers from memory, once enough has been asked for remembering to be worth its space.
func (m *memo) recall(at *snapshot, r ref, find func() bool) bool {
	const enough = 64
	if m.asked++; m.asked < enough {
		return find()
	}
	if m.known == nil {
		m.known = make([]uint8, at.limit(r.family()))
	}
	known := &m.known[r.handle()]
	if *known == 0 {
		*known = fails
		if find() {
			*known = holds
		}
	}
	return *known == holds
}

// limit is more than any handle of the family.
func (s *snapshot) limit(of family) handle {
	switch of {
	case entities:
		return s.entities.limit()
	case facts:
		return s.facts.limit()
	case proofs:
		return s.proofs.limit()
	case articles:
		return s.articles.limit()
	}
	return s.rulings.limit()
}
