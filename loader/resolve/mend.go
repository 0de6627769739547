package resolve

import (
	"fmt"
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// Mend takes from a prepared account what breaks a rule of the graph and leaves the rest, so that
// one bad claim does not cost its article: a body or an event that is none is left out of its
// claim, a claim that is not fit without them is left out whole. It returns the account, prepared,
// and says of each such claim what was wrong with it.
func Mend(a graph.Account) (graph.Account, []string) {
	var wrong []string
	claims := make([]graph.Claim, 0, len(a.Claims))
	for _, c := range a.Claims {
		err := a.CheckClaim(&c)
		if err == nil {
			claims = append(claims, c)
			continue
		}
		wrong = append(wrong, fmt.Sprintf("claim %s (%s): %v", c.ID, c.Rule, err))
		if mended := withoutMisfits(&a, c); a.CheckClaim(&mended) == nil {
			claims = append(claims, mended)
		}
	}
	if len(wrong) == 0 {
		return a, nil
	}
	a.Claims = claims
	a = Prepare(a) // what is left may be told apart by less
	slices.Sort(wrong)
	return a, wrong
}

// withoutMisfits is the claim without a place that is no event and without a body that is none.
func withoutMisfits(a *graph.Account, c graph.Claim) graph.Claim {
	is := func(place int, kind graph.Kind) bool {
		return place < len(a.Entities) && a.Entities[place].Kind == kind
	}
	if c.At >= 0 && !is(c.At, graph.KindEvent) {
		c.At = -1
	}
	c.At = c.Where()
	if c.OnBehalfOf >= 0 && !is(c.OnBehalfOf, graph.KindOrganization) {
		c.OnBehalfOf = -1
	}
	return c
}
