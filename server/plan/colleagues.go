package plan

import (
	"cmp"

	"github.com/quanhe/quanhe/graph"
)

const certain = "CERTAIN"

// Ways from a holding to those of others in the same body, by how sure it is that they overlap.
var overlaps = map[string]graph.Step{certain: {To: graph.Together}, "POSSIBLE": {To: graph.Beside}}

// colleagues are the people who held posts beside a person's, and the posts of both. The person
// stands above: one list up from the colleagues, two from what ties them.
func colleagues(args arguments) (*field, error) {
	beside := overlaps[cmp.Or(args.text("overlap"), certain)]
	fits, err := fitsColleagues(args)
	if err != nil {
		return nil, err
	}
	held := out(graph.Holds)
	besideOneOf := func(person graph.Above) graph.Cond { // holdings that fit, of others than the person
		return all(fits, along(way(beside), all(ofAbove(person), fits)))
	}
	people := list(byName, held, beside, subject)
	people.hops[0].where = isListed
	holdings := list(newest, held)
	holdings.hops[0].where = besideOneOf(2)
	alongside := list(newest, held, beside)
	alongside.hops[0].where = ofAbove(2)
	if !fits.IsZero() {
		people.hops[0].where = all(isListed, along(way(held), besideOneOf(1)))
		alongside.hops[0].where = all(ofAbove(2), besideOneOf(1))
	}
	people.ties = map[string]*field{"holdings": holdings, "alongside": alongside}
	return people, nil
}

// fitsColleagues is what the posts of both have to be.
func fitsColleagues(args arguments) (graph.Cond, error) {
	var conds []graph.Cond
	if args.has("organization") {
		id, err := args.id("organization", graph.KindOrganization)
		if err != nil {
			return graph.Cond{}, err
		}
		conds = append(conds, along(way(object, out(graph.PartOf), object), graph.Cond{Prop: graph.PropID, Op: graph.Eq, Value: string(id)}))
	}
	if args.has("asOf") {
		isHeld, err := held(args, "asOf")
		if err != nil {
			return graph.Cond{}, err
		}
		conds = append(conds, isHeld)
	}
	return all(conds...), nil
}

// ofAbove is that a fact is said of the row so many lists up.
func ofAbove(lists graph.Above) graph.Cond {
	return graph.Cond{Prop: graph.PropSubject, Op: graph.Eq, Value: lists}
}
