package extract

import "github.com/quanhe/quanhe/graph"

// A guess is a claim that someone spoke at an event which the sentence does not name.
type guess struct {
	claim int
	event int  // staged
	scene bool // taken from where the text was, not the event that the article is about
}

// unlikely are the guesses that hold only if the text tells, in another sentence, that the speaker was at the event: by
// their claims. An article that analyses, or that tells of something to come, names an event at which nobody speaks in it.
func (n *notes) unlikely() map[int]bool {
	found := map[int]bool{}
	for _, g := range n.guesses {
		e := n.stage.events[g.event]
		if !e.reported || g.scene && e.first > linesOfLead || e.rank == "leaders" || talks[e.noun] {
			found[g.claim] = true
		}
	}
	return found
}

// talksOf are the guesses at talks: there those speak who meet, in whatever sentence the text tells it.
func (n *notes) talksOf() map[int]bool {
	found := map[int]bool{}
	for _, g := range n.guesses {
		if talks[n.stage.events[g.event].noun] {
			found[g.claim] = true
		}
	}
	return found
}

// guessed are the claims that are guesses.
func (n *notes) guessed() map[int]bool {
	all := map[int]bool{}
	for _, g := range n.guesses {
		all[g.claim] = true
	}
	return all
}

// presence is someone at an event.
type presence struct{ who, event int }

// withoutUnlikely leaves out the guesses for which nothing else in the text speaks.
func withoutUnlikely(claims []graph.Claim, guessed, unlikely, talks map[int]bool) []graph.Claim {
	if len(unlikely) == 0 {
		return claims
	}
	there, met := map[presence]bool{}, map[int]bool{}
	for i, c := range claims {
		if guessed[i] || c.Planned {
			continue
		}
		switch c.Predicate {
		case graph.SpokeAt, graph.Chaired, graph.Attended, graph.ReportedAt, graph.GavePaperAt, graph.Organized:
			there[presence{c.Subject, c.At}] = true
		case graph.Met:
			met[c.Subject], met[c.Object] = true, true
		}
	}
	kept := claims[:0]
	for i, c := range claims {
		if !unlikely[i] || there[presence{c.Subject, c.At}] || talks[i] && met[c.Subject] {
			kept = append(kept, c)
		}
	}
	return kept
}
