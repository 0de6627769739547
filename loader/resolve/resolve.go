// Package resolve says who is who: it takes what articles say, each for itself, and decides
// which of their persons, bodies, posts, events, directives and places are one. It keeps the
// reason of every join and is a pure function of what is said and judged: no order, no clock,
// no store.
//
// Start at [Prepare], which gives what one article names its name keys; then [Resolve], which
// assigns ids to all forms that may be the same. How a store is read and written between the
// two is loader/ingest's. What is compared for each kind stands in identity.go, a rule a kind.
package resolve

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// Prepare makes an account ready to be resolved, in a form that depends on nothing but what is
// said: entities in the order of the text, lists sorted, claims with ids, a party of its own for
// an award whose giver is not named, and on every entity its name keys and the id by which it
// is known as long as no other article names it.
func Prepare(a graph.Account) graph.Account {
	a.Entities = slices.Clone(a.Entities)
	a.Claims, a.Wrong = slices.Concat(a.Claims, a.Wrong), nil
	for i := range a.Entities {
		a.Entities[i] = bare(a.Entities[i])
	}
	dropUnnamed(&a)
	order(&a)
	identify(&a)
	nameKeys(&a)
	nameGivers(&a)
	for i := range a.Entities {
		e := &a.Entities[i]
		e.ID = Alone(e)
		e.Keys = append(e.Keys, isKey+string(e.ID))
	}
	return a
}

// bare is an entity as the article names it, without what resolution adds.
func bare(e graph.Entity) graph.Entity {
	mentions := slices.Clone(e.Mentions)
	slices.SortFunc(mentions, bySpan)
	return graph.Entity{
		Kind: e.Kind, Name: e.Name, OtherNames: without(e.OtherNames, e.Name), Honorifics: set(e.Honorifics),
		BirthDate: e.BirthDate, Identifiers: sortedSet(e.Identifiers, compareIdentifiers), Class: e.Class, Number: e.Number,
		StartDate: e.StartDate, EndDate: e.EndDate, Date: e.Date, DateFrom: e.DateFrom,
		Unresolved: e.Unresolved, Unnamed: e.Unnamed, Mentions: slices.Compact(mentions),
	}
}

func bySpan(a, b graph.Span) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
}

func compareIdentifiers(a, b graph.Identifier) int {
	return cmp.Or(cmp.Compare(a.Scheme, b.Scheme), cmp.Compare(a.Identifier, b.Identifier))
}

// set is the list sorted, each once, without the empty; nil where nothing is left.
func set(list []string) []string {
	return sortedSet(slices.DeleteFunc(slices.Clone(list), func(s string) bool { return s == "" }), strings.Compare)
}

func without(list []string, name string) []string {
	return set(slices.DeleteFunc(slices.Clone(list), func(s string) bool { return s == name }))
}

func sortedSet[T comparable](list []T, compare func(a, b T) int) []T {
	if len(list) == 0 {
		return nil
	}
	return slices.Compact(slices.SortedFunc(slices.Values(list), compare))
}

// dropUnnamed takes out the parties that an earlier Prepare made.
func dropUnnamed(a *graph.Account) {
	for i := range a.Claims {
		if s := a.Claims[i].Subject; s >= 0 && a.Entities[s].Unnamed {
			a.Claims[i].Subject = -1
		}
	}
	keep := make([]int, 0, len(a.Entities))
	for i := range a.Entities {
		if !a.Entities[i].Unnamed {
			keep = append(keep, i)
		}
	}
	arrange(a, keep)
}

// order puts entities in the order in which the text names them, claims in that of their
// sentences.
func order(a *graph.Account) {
	places := make([]int, len(a.Entities))
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(i, j int) int { return compareEntities(&a.Entities[i], &a.Entities[j]) })
	arrange(a, places)
	for i := range a.Claims {
		faceForward(&a.Claims[i])
	}
	slices.SortStableFunc(a.Claims, compareClaims)
}

// Where either way round is the same, the end that the text names first is the subject.
func faceForward(c *graph.Claim) {
	if r, _ := c.Predicate.Relation(); r.Symmetric && c.Object >= 0 && c.Object < c.Subject {
		c.Subject, c.Object = c.Object, c.Subject
		c.SubjectSpan, c.ObjectSpan = c.ObjectSpan, c.SubjectSpan
	}
}

func compareEntities(a, b *graph.Entity) int {
	return cmp.Or(
		slices.CompareFunc(a.Mentions, b.Mentions, bySpan), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Name, b.Name),
		cmp.Compare(a.Class, b.Class), cmp.Compare(a.StartDate, b.StartDate), cmp.Compare(a.BirthDate, b.BirthDate),
		slices.CompareFunc(a.Identifiers, b.Identifiers, compareIdentifiers), slices.Compare(a.OtherNames, b.OtherNames),
	)
}

func compareClaims(a, b graph.Claim) int {
	return cmp.Or(bySpan(a.Sentence, b.Sentence), cmp.Compare(a.Predicate, b.Predicate),
		cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Object, b.Object), cmp.Compare(a.At, b.At), cmp.Compare(a.OnBehalfOf, b.OnBehalfOf),
		bySpan(a.SubjectSpan, b.SubjectSpan), bySpan(a.ObjectSpan, b.ObjectSpan),
		cmp.Compare(a.Said.Title, b.Said.Title), cmp.Compare(a.Said.Award, b.Said.Award), cmp.Compare(a.ID, b.ID))
}

// arrange keeps the entities at these places, in this order, and points the claims at them.
func arrange(a *graph.Account, places []int) {
	moved := make([]int, len(a.Entities))
	for i := range moved {
		moved[i] = -1
	}
	entities := make([]graph.Entity, len(places))
	for to, from := range places {
		entities[to] = a.Entities[from]
		moved[from] = to
	}
	for i := range a.Claims {
		c := &a.Claims[i]
		for _, end := range []*int{&c.Subject, &c.Object, &c.At, &c.OnBehalfOf} {
			if *end >= 0 && *end < len(moved) {
				*end = moved[*end]
			}
		}
	}
	a.Entities = entities
}

// identify gives an id to claims that came without, and parts those that share one.
func identify(a *graph.Account) {
	times := map[graph.ID]int{}
	for i := range a.Claims {
		c := &a.Claims[i]
		if graph.KindsOf(c.ID) != graph.KindEvidence {
			c.ID = claimID(a, c)
		}
		id := c.ID
		if n := times[id]; n > 0 {
			c.ID = graph.NewID(graph.KindEvidence, string(id), strconv.Itoa(n))
		}
		times[id]++
	}
}

func claimID(a *graph.Account, c *graph.Claim) graph.ID {
	text := a.Article.Text
	sentence := c.Sentence.Of(text)
	nth := strings.Count(text[:c.Sentence.Start], sentence)
	printed := func(s graph.Span, end int) string {
		switch {
		case !s.Empty():
			return s.Of(text)
		case end >= 0:
			return a.Entities[end].Name
		}
		return ""
	}
	return graph.ClaimID(a.Article.ID, sentence, nth, c.Predicate, printed(c.SubjectSpan, c.Subject), printed(c.ObjectSpan, c.Object), c.Said.Title, c.Said.Award)
}

// nameGivers gives every claim whose giver is not named a party of its own for that fact.
func nameGivers(a *graph.Account) {
	givers := map[string]int{}
	for i := range a.Claims {
		c := &a.Claims[i]
		if c.Subject >= 0 || c.Object < 0 {
			continue
		}
		key := own(a, "unnamed", string(c.Predicate), vietnamese.Key(c.Said.Award), keyOf(a, c.Object), keyOf(a, c.At))
		place, ok := givers[key]
		if !ok {
			place = len(a.Entities)
			givers[key] = place
			a.Entities = append(a.Entities, graph.Entity{Kind: graph.KindOrganization, Unnamed: true, Keys: []string{key}})
		}
		c.Subject = place
	}
}

func keyOf(a *graph.Account, place int) string {
	if place < 0 {
		return ""
	}
	return a.Entities[place].Keys[0] + "\x00" + vietnamese.Key(a.Entities[place].Name)
}
