package graph

import "fmt"

// PathQuery asks how two entities are connected: for the shortest ways from one to the other over
// facts, whichever way round a fact points. What happened at an event, or on whose behalf, is no
// way of its own: the event and the body are ends of other facts. Of ways of the same length the
// ones with the smallest ids of facts come first, compared from the start.
type PathQuery struct {
	From, To ID
	Longest  int // facts on a way, at the most: 1 to [MaxHops]
	First    int // how many ways
	Over
}

// NeighborhoodQuery asks what surrounds an entity: the facts that it is an end of, the newest
// first; then, where Depth is 2, those of the entities so reached.
type NeighborhoodQuery struct {
	Of    ID
	Depth int // 1 or 2
	First int // how many facts
	Over
}

// Over is what a path or a neighborhood is made of.
type Over struct {
	Predicates []Predicate // facts of these alone; none means all
	Facts      Part
	Entities   Part // those beside the ones asked about: these may be as they are
}

// Part is the facts or the entities of a path or a neighborhood: what each must be, by its own
// props, and what is wanted of it.
type Part struct {
	Where Cond
	Want
}

// Subgraph is entities and the facts that join them.
type Subgraph struct{ Entities, Facts []*Row }

// Paths are the answer to a [PathQuery]. In each path Facts[i] joins Entities[i] and Entities[i+1].
type Paths struct {
	Paths []Subgraph
	More  bool // whether there are more of the same length
}

// Neighborhood is the answer to a [NeighborhoodQuery]: the entity that was asked about, then each
// other in the order in which the facts name them.
type Neighborhood struct {
	Subgraph
	More bool // whether there are more facts
}

// How far paths and neighborhoods reach.
const (
	MaxHops  = 6
	MaxDepth = 2
)

// Check tells what is wrong with the question, before a store is asked.
func (q *PathQuery) Check() error {
	if q.Longest < 1 || q.Longest > MaxHops {
		return fmt.Errorf("query: ways of %d facts, want 1 to %d", q.Longest, MaxHops)
	}
	return q.Over.check(q.First)
}

// Check tells what is wrong with the question, before a store is asked.
func (q *NeighborhoodQuery) Check() error {
	if q.Depth < 1 || q.Depth > MaxDepth {
		return fmt.Errorf("query: neighbors %d facts away, want 1 to %d", q.Depth, MaxDepth)
	}
	return q.Over.check(q.First)
}

func (o *Over) check(first int) error {
	c := checker{}
	if first < 1 || first > MaxFirst {
		c.refuse("%d rows, want 1 to %d", first, MaxFirst)
	}
	c.predicates(o.Predicates)
	for _, part := range []*Part{&o.Facts, &o.Entities} {
		c.own(&part.Where)
		c.cond(&part.Where)
		c.want(&part.Want)
	}
	return c.done()
}

// own refuses conditions on what lies along a way: they would be asked at every step.
func (c *checker) own(cond *Cond) {
	if len(cond.Via) > 0 {
		c.refuse("a condition on what is walked over leads %s", cond.Via[0].To)
	}
	for _, sub := range [][]Cond{cond.All, cond.Any} {
		for i := range sub {
			c.own(&sub[i])
		}
	}
	if cond.Not != nil {
		c.own(cond.Not)
	}
}
