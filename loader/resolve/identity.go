package resolve

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// Alone is the id by which an entity is known as long as nothing else is joined with it: of its
// first key, of what its kind is told apart by, and of the ends of evidence at which a judgement
// tells it apart. Forms with one such id are always one.
func Alone(e *graph.Entity) graph.ID {
	return graph.NewID(e.Kind, slices.Concat([]string{e.Keys[0]}, apart(e), ownMarks(e))...)
}

// unjudged is the id that it would have alone if no judgement told it apart.
func unjudged(e *graph.Entity) graph.ID {
	return graph.NewID(e.Kind, append([]string{e.Keys[0]}, apart(e)...)...)
}

func apart(e *graph.Entity) []string {
	var by []string
	switch e.Kind {
	case graph.KindPerson:
		if e.BirthDate != "" {
			by = append(by, "born "+string(e.BirthDate))
		}
		for _, id := range e.Identifiers {
			by = append(by, id.Scheme+" "+id.Identifier)
		}
	case graph.KindEvent:
		by = append(by, vietnamese.Key(e.Name))
		by = append(by, e.Of...)
	case graph.KindDirective:
		n := numberOf(e)
		if n.year != "" {
			by = append(by, n.year)
		}
		if n.first != "" && n.code == "" {
			by = append(by, e.Of...)
		}
	case graph.KindPlace:
		by = append(by, e.Of...)
	}
	return by
}

// numberOf is a directive's number, with the year that its date tells where the number does not.
func numberOf(e *graph.Entity) number {
	n := parseNumber(e.Number)
	n.year = cmp.Or(n.year, e.Date.Year())
	return n
}

// sight is one or more forms that are one by their id alone, with what they are compared by.
type sight struct {
	id       graph.ID
	kind     graph.Kind
	class    string
	forms    []*graph.Entity // in a fixed order
	formKeys []string        // of each of the forms
	keys     map[string]bool
	of       map[string]bool
	first    string // the first key

	marked bool     // a judgement tells it apart from others of its name
	old    graph.ID // the id that it would have otherwise, where nothing else has it
	// of persons
	birth graph.Date
	ids   map[string]string
	// of events
	days   []graph.Date
	topics []topic // of each of its names that tells one
	// of directives
	number number
}

func newSight(forms []*graph.Entity, keys []string) *sight {
	e := forms[0]
	s := &sight{id: Alone(e), kind: e.Kind, class: e.Class, forms: forms, formKeys: keys, keys: map[string]bool{}, of: map[string]bool{}, first: e.Keys[0], birth: e.BirthDate, ids: map[string]string{}, marked: len(ownMarks(e)) > 0}
	for _, id := range e.Identifiers {
		s.ids[id.Scheme] = id.Identifier
	}
	if e.Kind == graph.KindDirective {
		s.number = numberOf(e)
	}
	for _, f := range forms {
		for _, k := range f.Keys {
			s.keys[k] = true
		}
		for _, k := range f.Of {
			s.of[k] = true
		}
		if f.Kind == graph.KindEvent && !isOwn(f) {
			s.days = append(s.days, spans(f)...)
			for _, name := range append([]string{f.Name}, f.OtherNames...) {
				if topic := topicOf(name); topic.tells() {
					s.topics = append(s.topics, topic)
				}
			}
		}
	}
	return s
}

// rule is how the forms of a kind are told to be one. It settles them level by level, the
// surest first: those of a level are joined among themselves, and each of the next then with
// the one above that it fits. What fits several is left open and stays for itself.
type rule struct {
	level func(*sight) int         // how much is known of it: more is surer
	joins func(a, b *sight) string // why the two are one, "" where nothing says so
	parts func(a, b *sight) bool   // whether anything tells them apart
	short func(*sight) int         // which id the whole goes by: that of the least, then by id
}

func always(*sight) int      { return 0 }
func never(_, _ *sight) bool { return false }
func sameName(a, b *sight) string {
	if a.first == b.first {
		return "same name"
	}
	return ""
}

var rules = map[graph.Kind]rule{
	graph.KindPerson:       {personLevel, personJoins, personParts, personLevel},
	graph.KindOrganization: {organizationLevel, organizationJoins, never, func(s *sight) int { return -organizationLevel(s) }},
	graph.KindPost:         {always, sameName, never, always},
	graph.KindEvent:        {eventLevel, eventJoins, eventParts, func(s *sight) int { return -eventLevel(s) }},
	graph.KindDirective:    {directiveLevel, directiveJoins, directiveParts, directiveShort},
	graph.KindPlace:        {placeLevel, placeJoins, placeParts, placeLevel},
}

// A person goes by the name, parted by birth date and by what registers call people.
func personLevel(s *sight) int {
	return 2*len(s.ids)*len("2006-01-02") + len(s.birth)
}

func personJoins(a, b *sight) string {
	for scheme, id := range a.ids {
		if id == b.ids[scheme] {
			return "same " + scheme
		}
	}
	switch {
	case a.first != b.first:
		return ""
	case a.birth != "" && b.birth != "":
		return "same name and birth date"
	}
	return "same name"
}

func personParts(a, b *sight) bool {
	if a.birth != "" && b.birth != "" && !agree(a.birth, b.birth) {
		return true
	}
	for scheme, id := range a.ids {
		if other, ok := b.ids[scheme]; ok && other != id {
			return true
		}
	}
	return false
}

// agree tells whether one date says no more than the other.
func agree(a, b graph.Date) bool {
	return strings.HasPrefix(string(a), string(b)) || strings.HasPrefix(string(b), string(a)) ||
		strings.HasPrefix(string(a), "--") && strings.HasSuffix(string(b), string(a[1:])) ||
		strings.HasPrefix(string(b), "--") && strings.HasSuffix(string(a), string(b[1:]))
}

// A body that one article knows by its abbreviation alone is the one body for which another
// declares it; where two declare it for two bodies, it is neither.
func organizationLevel(s *sight) int {
	for _, f := range s.forms {
		if !isAbbreviation(f.Name) || s.first != "organization/"+vietnamese.Key(f.Name) {
			return 1
		}
	}
	return 0
}

func organizationJoins(a, b *sight) string {
	switch {
	case a.first == b.first:
		return "same name"
	case organizationLevel(a) != organizationLevel(b) && (a.keys[b.first] || b.keys[a.first]):
		return "declared abbreviation"
	}
	return ""
}

// Events are one where they are of a kind, share a day, and share either the organizer or the
// words of their name. The same organizer is enough only on one day, and not where both names
// tell what they are about and have nothing in common.
func eventLevel(s *sight) int { return len(s.forms[0].StartDate) }

func eventJoins(a, b *sight) string {
	if a.class != b.class || !overlap(a.days, b.days) {
		return ""
	}
	sameDay := isDay(a.days[0]) && isDay(b.days[0])
	nothingAgainst := len(a.topics) == 0 || len(b.topics) == 0 || anyPair(a.topics, b.topics, shareWord)
	switch {
	case anyPair(a.topics, b.topics, sameTopic):
		return "same kind of event and date, names that share their words"
	case sameDay && nothingAgainst && intersect(a.of, b.of):
		return "same kind of event, date and organizer"
	}
	return ""
}

func eventParts(a, b *sight) bool { return !overlap(a.days, b.days) }

func overlap(a, b []graph.Date) bool {
	return slices.ContainsFunc(a, func(x graph.Date) bool { return slices.ContainsFunc(b, x.Overlaps) })
}

func intersect(a, b map[string]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}

func anyPair(a, b []topic, holds func(x, y topic) bool) bool {
	return slices.ContainsFunc(a, func(x topic) bool {
		return slices.ContainsFunc(b, func(y topic) bool { return holds(x, y) })
	})
}

func shareWord(a, b topic) bool {
	both, numbers := common(a.words, b.words)
	return both > numbers
}

// A directive goes by its kind and full number, whoever issued it, parted by the year where both
// say one. A bare number is the one that the same issuer issued.
func directiveLevel(s *sight) int {
	level := 0
	if s.number.code != "" || s.number.first == "" {
		level += 2
	}
	if s.number.year != "" {
		level++
	}
	return level
}

func directiveShort(s *sight) int {
	return map[int]int{2: 0, 3: 1, 0: 2, 1: 3}[directiveLevel(s)]
}

func directiveJoins(a, b *sight) string {
	switch {
	case a.first == b.first && directiveLevel(a) >= 2:
		return "same number"
	case a.number.first != b.number.first || a.number.first == "" || !a.keys[b.first] && !b.keys[a.first]:
		return ""
	case intersect(a.of, b.of):
		return "same bare number, same issuer"
	}
	return ""
}

func directiveParts(a, b *sight) bool {
	return a.number.year != "" && b.number.year != "" && a.number.year != b.number.year ||
		a.number.code != "" && b.number.code != "" && a.number.code != b.number.code
}

// Places of one name are one unless they lie in different places.
func placeLevel(s *sight) int { return min(len(s.of), 1) }

func placeJoins(a, b *sight) string {
	switch {
	case a.first != b.first:
		return ""
	case intersect(a.of, b.of):
		return "same name, in the same place"
	}
	return "same name"
}

func placeParts(a, b *sight) bool { return len(a.of) > 0 && len(b.of) > 0 && !intersect(a.of, b.of) }
