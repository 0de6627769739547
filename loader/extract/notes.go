package extract

import (
	"sort"

	"github.com/quanhe/quanhe/graph"
)

// Notes are the claims made so far.
type notes struct {
	article graph.Article
	t       *text
	cast    *cast
	stage   *stage
	claims  ledger
	known   map[claimKey]bool   // of a sentence
	printed map[printedKey]bool // of a sentence
	nth     map[string]int      // how often a sentence's words stood in the text so far
	now     *sentence
	span    graph.Span
	quote   string
	which   int    // of the sentences of these words
	room    []item // for a sentence's items, used again by the next one
	career  []appointment
	guesses []guess

	sayer     *mention // who spoke last
	sayerLine int

	strangerLine int  // where one spoke whom the text does not make known, -1 before
	before       int  // of whom the sentence before is, -1 where it has no subject
	welcomed     int  // the sentence that may go on with who welcomes someone at an airport
	scene        int  // the event at which the text is: the last one where something happened, -1 before
	aside        bool // the text tells of talks or interviews beside the event, until it names the event again
}

// claimKey is what makes a second claim of one sentence a repetition, printedKey what gives it the same id.
type claimKey struct {
	predicate       graph.Predicate
	subject, object int
	at              int

	title, award, status string
}

type printedKey struct {
	predicate            graph.Predicate
	subject, object      string
	title, award, status string
}

func newNotes(a graph.Article, t *text, c *cast, st *stage) *notes {
	return &notes{article: a, t: t, cast: c, stage: st, known: map[claimKey]bool{}, printed: map[printedKey]bool{}, nth: map[string]int{}, scene: -1, before: -1, strangerLine: -1}
}

// begin turns to a sentence.
func (n *notes) begin(s *sentence) {
	n.now = s
	n.span = n.t.span(s.from, s.to)
	n.quote = n.span.Of(n.t.raw)
	n.which = n.nth[n.quote]
	n.nth[n.quote]++
	clear(n.known)
	clear(n.printed)
}

// A note is a claim in the making.
type note struct {
	rule      string
	predicate graph.Predicate
	subject   int
	object    int
	at        int // a staged event, -1 where none
	behalf    int // -1 where not said
	from      stretch
	to        stretch
	said      graph.Said
	planned   bool
	discourse bool
}

func (n *notes) add(c note) {
	if c.object < 0 {
		return
	}
	at := -1
	if c.at >= 0 {
		at = n.stage.enter(c.at)
	}
	key := claimKey{c.predicate, c.subject, c.object, at, c.said.Title, c.said.Award, c.said.Status}
	if n.known[key] {
		return
	}
	n.known[key] = true
	subject, object := n.spanOf(c.from), n.spanOf(c.to)
	printed := printedKey{c.predicate, subject.Of(n.t.raw), object.Of(n.t.raw), c.said.Title, c.said.Award, c.said.Status}
	if n.printed[printed] {
		return
	}
	n.printed[printed] = true
	claim := graph.Claim{
		Predicate: c.predicate, Subject: c.subject, Object: c.object, At: at, OnBehalfOf: c.behalf,
		Sentence: n.span, SubjectSpan: subject, ObjectSpan: object,
		Said: c.said, Planned: c.planned, Discourse: c.discourse, Rule: c.rule,
	}
	claim.At = claim.Where()
	n.claims.add(entry{claim, n.which})
}

func (n *notes) spanOf(s stretch) graph.Span {
	if s.from >= s.to {
		return graph.Span{}
	}
	return n.t.span(s.from, s.to)
}

// account is the article's account: entities with their mentions in order, and the claims.
func (n *notes) account() graph.Account {
	for i := range n.stage.events {
		if n.stage.matters(i) {
			n.stage.enter(i)
		}
	}
	for i := range n.cast.entities {
		m := n.cast.entities[i].Mentions
		sort.Slice(m, func(a, b int) bool { return m[a].Start < m[b].Start || m[a].Start == m[b].Start && m[a].End < m[b].End })
	}
	// From here on nothing holds the words and what else was noted: they make room for the claims in one row.
	account := graph.Account{Article: n.article, Entities: n.cast.entities, By: Version}
	career, retired, guesses, made := n.career, n.cast.retired(), n.guesses, n.claims
	account.Claims = made.claims(account.Article)
	told := eventsIn(account.Claims)
	for i, g := range guesses {
		guesses[i].needs = n.stage.amongEvents(g, told)
	}
	settleCareers(account.Claims, career, retired)
	settleMeetings(account.Claims)
	account.Claims = withoutUnlikely(account.Claims, guesses)
	settleCitations(account.Claims, account.Entities)
	account.Claims = withoutLesser(account.Claims, n.stage.overshadowed())
	account.Claims = withoutOtherPlaces(account.Claims, account.Entities, account.Article, n.cast.listed)
	shareBehalf(account.Claims)
	return account
}

// shareBehalf makes one fact of what someone does at an event, where one sentence tells for which body and others do not.
func shareBehalf(claims []graph.Claim) {
	type deed struct {
		predicate           graph.Predicate
		subject, object, at int
	}
	of := func(c graph.Claim) deed { return deed{c.Predicate, c.Subject, c.Object, c.At} }
	bodies := map[deed]int{}
	for _, c := range claims {
		if body, told := bodies[of(c)]; c.OnBehalfOf >= 0 && (!told || body == c.OnBehalfOf) {
			bodies[of(c)] = c.OnBehalfOf
		} else if c.OnBehalfOf >= 0 {
			bodies[of(c)] = -1 // for several
		}
	}
	for i, c := range claims {
		if body, told := bodies[of(c)]; told && c.OnBehalfOf < 0 {
			claims[i].OnBehalfOf = body
		}
	}
}
