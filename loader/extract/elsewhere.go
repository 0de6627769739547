package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
	"github.com/quanhe/quanhe/loader/gazetteer"
)

// A placing is what one sentence tells of where an event is held.
type placing struct {
	common int // the words of the event's name that it prints, 0 where it tells of what was before
	places []gazetteer.Entry
	wrong  bool
}

// withoutOtherPlaces leaves out the places of another event that the text calls by a part of the same name: of sentences that hold
// an event in places far from each other, the one that prints the most of its name is right, or the first.
func withoutOtherPlaces(claims []graph.Claim, entities []graph.Entity, a graph.Article, listed map[int]gazetteer.Entry) []graph.Claim {
	type sentenceOf struct{ event, from int }
	told := map[sentenceOf]*placing{}
	ofEvent := map[int][]*placing{}
	for _, c := range claims {
		if c.Predicate != graph.HeldAt || entities[c.Subject].Class == "visit" {
			continue
		}
		key := sentenceOf{c.Subject, c.Sentence.Start}
		p := told[key]
		if p == nil {
			p = &placing{}
			if !strings.HasPrefix(c.Sentence.Of(a.Text), "Trước đó") {
				p.common = commonWords(c.SubjectSpan.Of(a.Text), entities[c.Subject].Name)
			}
			told[key], ofEvent[c.Subject] = p, append(ofEvent[c.Subject], p)
		}
		if e, ok := listed[c.Object]; ok {
			p.places = append(p.places, e)
		}
	}
	for _, ps := range ofEvent {
		slices.SortStableFunc(ps, func(p, q *placing) int { return cmp.Compare(q.common, p.common) })
		for i, p := range ps {
			p.wrong = slices.ContainsFunc(ps[:i], func(q *placing) bool { return !q.wrong && p.isFarFrom(q) })
		}
	}
	return slices.DeleteFunc(claims, func(c graph.Claim) bool {
		p := told[sentenceOf{c.Subject, c.Sentence.Start}]
		return c.Predicate == graph.HeldAt && p != nil && p.wrong
	})
}

// commonWords is how many words of a printed name a longer one has too.
func commonWords(printed, name string) int {
	words := strings.Fields(vietnamese.Key(name))
	n := 0
	for _, w := range strings.Fields(vietnamese.Key(printed)) {
		if slices.Contains(words, w) {
			n++
		}
	}
	return n
}

// isFarFrom tells whether two sentences tell of places of which neither can lie in the other, and of none that is the same.
func (p *placing) isFarFrom(q *placing) bool {
	same := slices.ContainsFunc(p.places, func(a gazetteer.Entry) bool {
		return slices.ContainsFunc(q.places, func(b gazetteer.Entry) bool { return a.Key == b.Key })
	})
	return !same && slices.ContainsFunc(p.places, func(a gazetteer.Entry) bool {
		return slices.ContainsFunc(q.places, func(b gazetteer.Entry) bool { return areApart(a, b) })
	})
}

// areApart tells whether one event cannot be held in both of two known places: in two countries, two towns abroad, two provinces.
func areApart(a, b gazetteer.Entry) bool {
	switch {
	case a.Kind == "region" || b.Kind == "region":
		return false
	case isAtHome(a) != isAtHome(b):
		return true
	case isAtHome(a):
		return province(a) != "" && province(b) != "" && province(a) != province(b)
	}
	return a.Kind == b.Kind && a.Key != b.Key // of a town abroad no list tells the country
}

// isAtHome tells a place in Viet Nam, or the country itself.
func isAtHome(e gazetteer.Entry) bool {
	return e.Name == "Việt Nam" || townsAtHome[e.Key] != "" || e.Kind != "country" && e.Kind != "city"
}

// The towns of Viet Nam that stand among those of the world under the names that the press gives them.
var townsAtHome = map[string]string{"huế": "Huế", "tp hcm": "Hồ Chí Minh"}

// province is the province or city of the first rank in which a place of Viet Nam lies, "" where no list tells it.
func province(e gazetteer.Entry) string {
	switch {
	case townsAtHome[e.Key] != "":
		return townsAtHome[e.Key]
	case e.In == "Việt Nam":
		return e.Name
	}
	return e.In
}
