package resolve

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// entity is what all forms of one together say: the fullest name, every other name, the most
// precise dates, and why its forms were taken for one.
func (w *who) entity() *graph.Entity {
	forms := w.forms()
	slices.SortFunc(forms, func(a, b *graph.Entity) int { return compareFullness(a, b) })
	best := forms[0]
	e := &graph.Entity{
		Kind: best.Kind, Name: best.Name, Class: best.Class, Number: best.Number,
		Unresolved: true, Unnamed: true,
	}
	for _, f := range forms {
		e.OtherNames = append(append(e.OtherNames, f.Name), f.OtherNames...)
		e.Honorifics = append(e.Honorifics, f.Honorifics...)
		e.Identifiers = append(e.Identifiers, f.Identifiers...)
		e.Keys = append(e.Keys, f.Keys...)
		e.Class = cmp.Or(e.Class, f.Class)
		e.Number = fuller(e.Number, f.Number)
		e.BirthDate = preciser(e.BirthDate, f.BirthDate)
		e.Date = preciser(e.Date, f.Date)
		e.Unresolved = e.Unresolved && f.Unresolved
		e.Unnamed = e.Unnamed && f.Unnamed
	}
	e.OtherNames = without(e.OtherNames, e.Name)
	e.Honorifics, e.Keys = set(e.Honorifics), set(e.Keys)
	e.Identifiers = sortedSet(e.Identifiers, compareIdentifiers)
	e.StartDate, e.EndDate, e.DateFrom = dates(forms)
	if e.Kind == graph.KindEvent {
		organized := slices.ContainsFunc(forms, func(f *graph.Entity) bool { return len(f.Of) > 0 })
		e.Series, e.Edition = seriesOf(e, organized)
	}
	e.ID, e.Merged = w.ids()
	e.Joins = w.reasons(e.Name)
	if !e.Unnamed {
		e.Tones, e.Folded = vietnamese.SearchForms(soughtNames(e)...)
		e.SortKey = sortKey(e)
	}
	return e
}

// The fullest name first: not in capitals alone, then the longest, then by its bytes.
func compareFullness(a, b *graph.Entity) int {
	order := cmp.Or(
		compareBool(shouted(a.Name), shouted(b.Name)),
		cmp.Compare(utf8.RuneCountInString(b.Name), utf8.RuneCountInString(a.Name)),
		cmp.Compare(a.Name, b.Name),
	)
	if order != 0 {
		return order
	}
	return cmp.Compare(FormKey(a), FormKey(b)) // dear, and seldom needed
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// shouted tells whether a name of several words stands in capitals alone, as headlines do.
func shouted(name string) bool { return strings.ToUpper(name) == name && strings.Contains(name, " ") }

func fuller(a, b string) string {
	if len(b) > len(a) || len(b) == len(a) && b < a {
		return b
	}
	return a
}

func preciser(a, b graph.Date) graph.Date { return graph.Date(fuller(string(a), string(b))) }

// dates are an event's: of the form that knows its first day most precisely and from the best
// ground, and among those the one that knows its end.
func dates(forms []*graph.Entity) (start, end graph.Date, from string) {
	ground := map[string]int{"text": 0, "name": 1, "publication": 2}
	rank := func(f *graph.Entity) int {
		if r, ok := ground[f.DateFrom]; ok {
			return r
		}
		return len(ground)
	}
	best := slices.MinFunc(forms, func(a, b *graph.Entity) int {
		return cmp.Or(
			cmp.Compare(len(b.StartDate), len(a.StartDate)), cmp.Compare(rank(a), rank(b)), cmp.Compare(a.StartDate, b.StartDate),
			cmp.Compare(len(b.EndDate), len(a.EndDate)), cmp.Compare(a.EndDate, b.EndDate), cmp.Compare(a.DateFrom, b.DateFrom),
		)
	})
	return best.StartDate, best.EndDate, best.DateFrom
}

// ids are the id of the whole, and those by which its parts would be known alone.
func (w *who) ids() (graph.ID, []graph.ID) {
	by := rules[w.sights[0].kind]
	sights := slices.SortedFunc(slices.Values(w.sights), func(a, b *sight) int {
		return cmp.Or(compareBool(a.marked, b.marked), cmp.Compare(by.short(a), by.short(b)), cmp.Compare(a.id, b.id))
	})
	var merged []graph.ID
	for i, s := range sights {
		if i > 0 {
			merged = append(merged, s.id)
		}
		if s.old != "" {
			merged = append(merged, s.old)
		}
	}
	slices.Sort(merged)
	return sights[0].id, merged
}

// reasons say of every printed name why it was taken for the entity's, where there is more than
// one. name is the one that the entity shows.
func (w *who) reasons(name string) []graph.Reason {
	var reasons []graph.Reason
	for _, s := range w.sights {
		why := cmp.Or(w.v.why[s], w.why[s])
		if why == "" && len(w.sights) > 1 {
			why = w.whyFirst(s)
		}
		if why == "" {
			why = "same name"
		}
		for _, f := range s.forms {
			reasons = append(reasons, graph.Reason{Name: f.Name, Why: s.whyAs(name, f.Name, why)})
			for _, other := range f.OtherNames {
				reasons = append(reasons, graph.Reason{Name: other, Why: "named so in one article"})
			}
		}
	}
	slices.SortFunc(reasons, func(a, b graph.Reason) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Why, b.Why)) })
	reasons = slices.Compact(reasons)
	if len(reasons) < 2 {
		return nil
	}
	return reasons
}

// whyAs says why a name is another: where they are called the same name, and plainly are not, it is a
// number or a day that makes them one, or lists of bodies and places that know both.
func (s *sight) whyAs(name, other, why string) string {
	if why != "same name" || vietnamese.Key(name) == vietnamese.Key(other) {
		return why
	}
	if why = rules[s.kind].joins(s, s); why != "" && why != "same name" {
		return why
	}
	return "another of its known names"
}

// The first of a whole joined nothing before it: its reason is that of any that joined it.
func (w *who) whyFirst(s *sight) string {
	by := rules[s.kind]
	for _, other := range w.sights {
		if why := by.joins(s, other); other != s && why != "" {
			return why
		}
	}
	return ""
}

func sortKey(e *graph.Entity) string {
	if e.Kind == graph.KindPerson {
		return vietnamese.PersonSortKey(e.Name)
	}
	return vietnamese.SortKey(e.Name)
}
