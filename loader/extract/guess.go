package extract

import (
	"slices"
	"sort"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// A guess is a claim that someone spoke at an event which the sentence does not name, and what else the text must tell for
// it to hold.
type guess struct {
	claim int
	needs need
	event int // of the stage
}

// What a guess needs. An article that analyses, or that tells of something to come, names an event at which nobody
// speaks in it.
type need int

const (
	needsNothing need = iota
	needsCompany      // that someone is at the event
	needsSpeaker      // that the speaker is
	needsMeeting      // that the speaker is, or met someone: at talks those speak who meet
	needsNaming       // that the sentence names the event
)

// needOf is what a guess at an event of a speaker needs.
func (n *notes) needOf(event, speaker int) need {
	e := n.stage.events[event]
	switch {
	case e.rank == "party" && !n.cast.isCommitteeMember(speaker):
		return needsSpeaker // its meetings are closed: others speak of them
	case talks[e.noun] && !e.many:
		return needsMeeting
	case !e.reported, event != n.stage.main && e.first > linesOfLead, n.isForeign(e, speaker):
		return needsSpeaker
	case e.sitting && n.cast.clerks[speaker]:
		return needsSpeaker // who tells reporters of a session of the National Assembly
	case !e.leads && (e.sitting || e.class != "conference" && e.class != "meeting"):
		return needsCompany
	}
	return needsNothing
}

// amongEvents is what a guess needs where the text tells of so many events: at one that it makes little of, that the sentence names it; at
// one of many, that the speaker is there.
func (st *stage) amongEvents(g guess, told int) need {
	e := st.events[g.event]
	many, dated, short := told >= manyEvents, e.start != "", wordsIn(e.name) < wordsOfShortName && e.noun != "họp báo"
	switch {
	case told > 1 && !dated && (many || short || e.first > linesOfLead), many && short:
		return needsNaming
	case many && g.needs != needsMeeting:
		return needsSpeaker
	}
	return g.needs
}

// Among so many events of which something is told, what is said is easily said at another.
const manyEvents = 3

// eventsIn is the number of the events at which claims tell that something happens.
func eventsIn(claims []graph.Claim) int {
	told := map[int]bool{}
	for _, c := range claims {
		if isAppearance(c.Predicate) || c.Predicate == graph.HeldAt {
			told[c.At] = true
		}
	}
	return len(told)
}

// overshadowed are the entities of the events to which nothing that people do there is put down: a gathering that the text calls by few words
// beside one with a longer name of which it tells as much, and that has no day of its own, is rather that one, or one that it only mentions.
func (st *stage) overshadowed() map[int]bool {
	var mostMentions [wordsOfShortName + 1]int // of a gathering whose name has more words than the index
	for _, e := range st.events {
		if e.entity >= 0 && e.isGathering() {
			for words := range min(wordsIn(e.name), len(mostMentions)) {
				mostMentions[words] = max(mostMentions[words], len(e.mentions))
			}
		}
	}
	lesser := map[int]bool{}
	for i, e := range st.events {
		words := wordsIn(e.name)
		if e.entity >= 0 && i != st.main && e.start == "" && e.isGathering() && words < wordsOfShortName && mostMentions[words] >= len(e.mentions) {
			lesser[e.entity] = true
		}
	}
	return lesser
}

// A name of fewer words tells little of an event.
const wordsOfShortName = 6

func wordsIn(name string) int { return strings.Count(name, " ") + 1 }

// isGathering tells events that texts call by one another's nouns: meetings, but not for reporters, conferences, congresses and forums.
func (e *staged) isGathering() bool {
	switch e.class {
	case "meeting":
		return e.noun != "họp báo"
	case "conference", "congress", "forum":
		return true
	}
	return false
}

// withoutLesser leaves out what people do at overshadowed events.
func withoutLesser(claims []graph.Claim, overshadowed map[int]bool) []graph.Claim {
	return slices.DeleteFunc(claims, func(c graph.Claim) bool { return isAppearance(c.Predicate) && overshadowed[c.At] })
}

// isAppearance tells what someone does at an event.
func isAppearance(p graph.Predicate) bool {
	switch p {
	case graph.SpokeAt, graph.Chaired, graph.Attended, graph.ReportedAt, graph.GavePaperAt, graph.Organized:
		return true
	}
	return false
}

// isForeign tells whether those whom a speaker belongs to do not meet at an event of states, of which others speak too: a
// minister may be at a meeting of ministers.
func (n *notes) isForeign(e *staged, speaker int) bool {
	switch {
	case discussions[e.noun]:
		return false
	case e.rank == "ministers":
		return !n.cast.isMinister(speaker)
	}
	return e.rank == "leaders" || e.rank == "officials" || e.rank == "assembly"
}

// Events at which states are only spoken of.
var discussions = set("hội_thảo tọa_đàm")

// presence is someone at an event.
type presence struct{ who, event int }

// attendance is who is told to be at which event, and who to have met someone, guesses left out.
type attendance struct {
	there map[presence]bool
	held  map[int]bool // events at which someone is
	met   map[int]bool
}

func attendanceIn(claims []graph.Claim, guesses map[int]need) attendance {
	a := attendance{map[presence]bool{}, map[int]bool{}, map[int]bool{}}
	for i, c := range claims {
		if _, guessed := guesses[i]; guessed || c.Planned {
			continue
		}
		switch {
		case isAppearance(c.Predicate):
			a.there[presence{c.Subject, c.At}], a.held[c.At] = true, true
		case c.Predicate == graph.Met:
			a.met[c.Subject], a.met[c.Object] = true, true
		}
	}
	return a
}

// withoutUnlikely leaves out the guesses for which the text does not tell what they need.
func withoutUnlikely(claims []graph.Claim, guesses []guess) []graph.Claim {
	if len(guesses) == 0 {
		return claims
	}
	needs := map[int]need{}
	for _, g := range guesses {
		needs[g.claim] = g.needs
	}
	told := attendanceIn(claims, needs)
	kept := claims[:0]
	for i, c := range claims {
		if told.meets(needs[i], c) {
			kept = append(kept, c)
		}
	}
	return kept
}

// meets tells whether the text tells what a claim needs.
func (a attendance) meets(needs need, c graph.Claim) bool {
	switch needs {
	case needsCompany:
		return a.held[c.At]
	case needsSpeaker:
		return a.there[presence{c.Subject, c.At}]
	case needsMeeting:
		return a.there[presence{c.Subject, c.At}] || a.met[c.Subject]
	case needsNaming:
		return false
	}
	return true
}

// settleCitations leaves open where someone cites a paper whom the text does not tell to be at the event, in a sentence that does not
// name it.
func settleCitations(claims []graph.Claim, entities []graph.Entity) {
	told := attendanceIn(claims, nil)
	for i, c := range claims {
		if c.Predicate == graph.Cited && c.At >= 0 && c.At != c.Subject && !told.there[presence{c.Subject, c.At}] && !isNamedIn(entities[c.At], c.Sentence) {
			claims[i].At = -1
		}
	}
}

// isNamedIn tells whether a sentence names an entity, whose mentions are in order.
func isNamedIn(e graph.Entity, sentence graph.Span) bool {
	first := sort.Search(len(e.Mentions), func(i int) bool { return e.Mentions[i].Start >= sentence.Start })
	return first < len(e.Mentions) && e.Mentions[first].End <= sentence.End
}
