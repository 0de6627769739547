// Package extract reads what a Vietnamese news article says: who holds which post, who spoke,
// chaired, attended and reported at which event, who convened it and where, which awards were
// given and which documents were issued, signed and cited. Each claim points at the sentence
// that states it.
//
// Start at [Claims]; the order of the steps can be read there. It is a grammar, not a model:
//
//	words and sentences   text.go, clean.go (banners, bylines and photo credits are not read)
//	a long text in pages  page.go, survey.go (what all pages tell), press.go and ledger.go (pages and claims in few bytes)
//	names                 body.go, title.go, person.go, event.go and event_*.go (where its name ends), document.go and document_*.go, place.go, date.go
//	what a sentence is    scan.go (mentions in order), link.go (whose titles), clause.go (items and groups)
//	who is who            cast.go (entities of the article), stage.go and stage_*.go (its events: which one is meant, when, and whether to come)
//	what is said          frames.go and frames_*.go by verb, posts.go: each rule with a name and an example
//
// The package is pure: no store, no clock, no network. It never changes the text it points into,
// it resolves nothing across articles, and it reads each word a bounded number of times.
package extract

import "github.com/quanhe/quanhe/graph"

// Version names this set of rules. Another version may read the same text otherwise.
const Version = "rules-79"

// Claims is what one article says.
func Claims(a graph.Article) graph.Account { return claims(a, bytesOfPage) }

func claims(a graph.Article, bytesOfPage int) graph.Account {
	text := openBook(a.Text, bytesOfPage)
	for p := range text.pages {
		text.turnTo(p)
		text.survey()
	}
	cast := newCast(text.text)
	for _, s := range text.sentences() {
		s.scan()
		linkTitles(s)
		cast.enter(s)
	}
	stage := newStage(cast)
	for line, s := range text.sentences() {
		cast.recall(s)
		stage.see(line, s)
	}
	stage.settle(a.Published)
	notes := newNotes(a, text.text, cast, stage)
	for line, s := range text.lastly() {
		notes.read(line, s)
	}
	return notes.account()
}
