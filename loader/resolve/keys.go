package resolve

import (
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
	"github.com/quanhe/quanhe/loader/gazetteer"
)

// A name key is what two mentions must share before anything else of them is compared. The first
// key of an entity is its own name's; the others are names that the article declares for it. A
// key that begins with "own/" is of one article: nothing else joins what has no other.

// own is a key of this article alone.
func own(a *graph.Account, what ...string) string {
	return "own/" + string(a.Article.ID) + "/" + strings.Join(what, "/")
}

func isOwn(e *graph.Entity) bool { return strings.HasPrefix(e.Keys[0], "own/") }

// nameKeys gives every entity of the account its keys and what it is told apart by. Bodies and
// places come first: posts, events and directives are told apart by theirs.
func nameKeys(a *graph.Account) {
	bodies := bodiesOfPosts(a)
	postKeys := func(a *graph.Account, i int) []string { return postKeys(a, i, bodies) }
	steps := []struct {
		kind graph.Kind
		keys func(*graph.Account, int) []string
	}{
		{graph.KindPerson, personKeys}, {graph.KindOrganization, organizationKeys}, {graph.KindPlace, placeKeys},
		{graph.KindPost, postKeys}, {graph.KindEvent, eventKeys}, {graph.KindDirective, directiveKeys},
	}
	for _, step := range steps {
		for i := range a.Entities {
			if e := &a.Entities[i]; e.Kind == step.kind {
				e.Keys = step.keys(a, i)
				if e.Unresolved || len(e.Keys) == 0 {
					e.Keys = []string{ownKey(a, e)}
				}
			}
		}
	}
}

func ownKey(a *graph.Account, e *graph.Entity) string {
	return own(a, strings.ToLower(e.Kind.String()), e.Class, string(e.StartDate), vietnamese.Key(e.Name))
}

func personKeys(a *graph.Account, i int) []string {
	e := &a.Entities[i]
	name := vietnamese.Key(e.Name)
	if name == "" {
		return nil
	}
	keys := []string{"person/" + name}
	for _, id := range e.Identifiers {
		keys = append(keys, "person/id/"+id.Scheme+" "+id.Identifier)
	}
	return keys
}

// A body's key is that of the name by which the gazetteer knows it; abbreviations that the
// article declares for it are further keys.
func organizationKeys(a *graph.Account, i int) []string {
	e := &a.Entities[i]
	names := append([]string{e.Name}, e.OtherNames...)
	main := 0 // the full name, where the article has one
	for main < len(names)-1 && isAbbreviation(names[main]) {
		main++
	}
	if isAbbreviation(names[main]) {
		main = 0
	}
	key := bodyKey(names[main])
	if key == "" || isBareBody(key) {
		e.Unresolved = true
		return nil
	}
	keys := []string{"organization/" + key}
	for _, name := range names {
		if k := "organization/" + bodyKey(name); isAbbreviation(name) && !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	return keys
}

func bodyKey(name string) string {
	key := vietnamese.Key(withoutBrackets(name))
	if body, ok := gazetteer.Body(key); ok {
		return vietnamese.Key(body.Name)
	}
	return key
}

// isBareBody tells whether a name is but the word for such a body, with or without the word for an
// area: "UBND tỉnh", "Sở", "Ban chấp hành". Every province has one.
func isBareBody(key string) bool {
	if _, known := gazetteer.Body(key); known {
		return false
	}
	for _, area := range areaWords {
		if head, ok := strings.CutSuffix(key, " "+area); ok && bodyWords()[head] {
			return true
		}
	}
	return bodyWords()[key]
}

var areaWords = []string{"tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường"}

var bodyWords = sync.OnceValue(func() map[string]bool { return keysOf(gazetteer.Heads()) })

func keysOf(entries []gazetteer.Entry) map[string]bool {
	keys := map[string]bool{}
	for _, e := range entries {
		keys[e.Key] = true
	}
	return keys
}

// isAbbreviation tells whether a name is one word of capitals: VUFO, MTTQ, UBMTTQVN.
func isAbbreviation(name string) bool {
	return len(name) >= 2 && !strings.ContainsAny(name, " \t\n") && strings.ToUpper(name) == name && strings.ToLower(name) != name
}

func withoutBrackets(name string) string {
	for {
		open := strings.IndexByte(name, '(')
		if open < 0 {
			return name
		}
		rest := ""
		if shut := strings.IndexByte(name[open:], ')'); shut >= 0 {
			rest = name[open+shut+1:]
		}
		name = strings.TrimSpace(name[:open]) + rest
	}
}

// A place's key is its name without the word for a province: "tỉnh Quảng Ninh" is "Quảng Ninh",
// "huyện Quảng Ninh" is not.
func placeKeys(a *graph.Account, i int) []string {
	e := &a.Entities[i]
	key := placeKey(e.Name)
	if key == "" {
		return nil
	}
	e.Of = keysAt(a, graph.PartOf, i)
	return []string{"place/" + key}
}

func placeKey(name string) string {
	key := vietnamese.Key(withoutBrackets(name))
	for _, word := range []string{"thành phố ", "tỉnh ", "thủ đô ", "tp. ", "tp.", "tp "} {
		key = strings.TrimPrefix(key, word)
	}
	if place, ok := gazetteer.Place(key); ok {
		return vietnamese.Key(place.Name)
	}
	return key
}

// A post's key is its role and its body: "trưởng" of "ban đối ngoại trung ương", whichever of
// the body's names the title prints. A title that needs no body ("Chủ tịch nước") is its own
// role; a role without the body that it needs ("giám đốc") stays with its article.
func postKeys(a *graph.Account, i int, bodies map[int]int) []string {
	e := &a.Entities[i]
	title := vietnamese.Key(withoutTerm(withoutBrackets(e.Name)))
	if title == "" {
		return nil
	}
	if at, ok := bodies[i]; ok {
		body := &a.Entities[at]
		return []string{"post/" + roleIn(title, body) + "/" + strings.TrimPrefix(body.Keys[0], "organization/")}
	}
	if isBareRole(title) {
		e.Unresolved = true
		return nil
	}
	return []string{"post/" + title}
}

// bodiesOfPosts are the places of the bodies whose the posts are, by the posts' places: of each
// the first that is told.
func bodiesOfPosts(a *graph.Account) map[int]int {
	bodies := map[int]int{}
	for _, c := range a.Claims {
		if _, told := bodies[c.Subject]; c.Predicate == graph.PartOf && c.Object >= 0 && !told {
			bodies[c.Subject] = c.Object
		}
	}
	return bodies
}

func isBareRole(title string) bool {
	for _, level := range levels() {
		title = strings.TrimSuffix(title, " "+level.Key)
	}
	return roles()[title]
}

var levels = sync.OnceValue(gazetteer.Levels)

// roles are the heads of titles that need a body or a field of work behind them. A bare "Tổng Bí
// thư" is the Party's, as everybody writes.
var roles = sync.OnceValue(func() map[string]bool {
	return keysOf(slices.DeleteFunc(gazetteer.Titles(), func(e gazetteer.Entry) bool {
		return e.Kind == "alone" || e.Key == "tổng bí thư"
	}))
})

// roleIn is the title without the body's name at its end.
func roleIn(title string, body *graph.Entity) string {
	longest := title
	for _, name := range append([]string{body.Name}, body.OtherNames...) {
		role, ok := strings.CutSuffix(title, vietnamese.Key(withoutBrackets(name)))
		if ok && len(role) < len(longest) {
			longest = role
		}
	}
	return strings.TrimSuffix(strings.TrimSpace(longest), " của")
}

// withoutTerm is a title without the term of office behind it: "khóa XIII", "nhiệm kỳ 2020-2025".
func withoutTerm(title string) string {
	words := strings.Fields(title)
	for i, w := range words {
		switch key := vietnamese.Key(w); {
		case i == 0:
		case key == "khóa", key == "nhiệm" && i+1 < len(words) && vietnamese.Key(words[i+1]) == "kỳ":
			return strings.TrimRight(strings.Join(words[:i], " "), " ,")
		}
	}
	return title
}

// An event's keys are its kind and its days: what may be the same takes place on one of them.
// An event is found under each of its days, its months and its years, so that one whose month or
// year alone is known can look for all in it; see [lookups]. What has no date, or no name and no
// organizer to be known by, is an event of its own article.
func eventKeys(a *graph.Account, i int) []string {
	e := &a.Entities[i]
	e.Of = keysAt(a, graph.Organized, i)
	if !e.StartDate.HasYear() || !topicOf(e.Name).tells() && (len(e.Of) == 0 || !isDay(e.StartDate)) {
		return nil
	}
	var keys []string
	for _, s := range spans(e) {
		keys = append(keys, "event/"+e.Class+"/"+string(s))
		if isDay(s) {
			keys = append(keys, allOf(e, s.Month()))
		}
		keys = append(keys, allOf(e, s.Year()))
	}
	return unique(keys)
}

// allOf is the key of all events of that kind which lie in a month or year and are known more
// precisely.
func allOf(e *graph.Entity, period string) string { return "event/" + e.Class + "/in " + period }

// lookups are the keys under which stands all that a form may be joined with by rules.
func lookups(e *graph.Entity) []string {
	if e.Kind != graph.KindEvent || isOwn(e) {
		return slices.DeleteFunc(slices.Clone(e.Keys), isForJudgements)
	}
	var keys []string
	for _, s := range spans(e) {
		kind := "event/" + e.Class + "/"
		keys = append(keys, kind+string(s), kind+s.Year())
		if s.Month() != "" {
			keys = append(keys, kind+s.Month())
		}
		if !isDay(s) {
			keys = append(keys, allOf(e, string(s)))
		}
	}
	return unique(keys)
}

// isForJudgements tells whether a key is there for judgements alone: no rule joins by it.
func isForJudgements(key string) bool { return strings.HasPrefix(key, isKey) || IsJudged(key) }

func unique(list []string) []string {
	seen := map[string]bool{}
	return slices.DeleteFunc(list, func(s string) bool {
		again := seen[s]
		seen[s] = true
		return again
	})
}

func isDay(d graph.Date) bool { return len(d) == len("2006-01-02") }

// spans are the days of an event, or the month or year where the day is not known. A span of
// more than a month is looked for by its first day and its last.
func spans(e *graph.Entity) []graph.Date {
	start, end := e.StartDate, e.EndDate
	if !isDay(start) || !isDay(end) || end <= start {
		return []graph.Date{start}
	}
	first, err := time.Parse(time.DateOnly, string(start))
	last, err2 := time.Parse(time.DateOnly, string(end))
	if err != nil || err2 != nil || last.Sub(first) > 31*24*time.Hour {
		return []graph.Date{start, end}
	}
	var days []graph.Date
	for day := first; !day.After(last); day = day.AddDate(0, 0, 1) {
		days = append(days, graph.Date(day.Format(time.DateOnly)))
	}
	return days
}

// keysAt are the keys of those that stand at the other end of such claims: of the organizers of
// an event, the issuers of a directive, the places that a place is part of.
func keysAt(a *graph.Account, p graph.Predicate, i int) []string {
	var keys []string
	for _, c := range a.Claims {
		switch {
		case c.Predicate != p || c.Subject < 0 || c.Object < 0 || c.Subject == c.Object:
		case p == graph.PartOf && c.Subject == i:
			keys = append(keys, placeOrKeys(&a.Entities[c.Object])...)
		case p != graph.PartOf && c.Object == i:
			keys = append(keys, a.Entities[c.Subject].Keys...)
		}
	}
	return set(keys)
}

// A place that holds another may not have its keys yet.
func placeOrKeys(e *graph.Entity) []string {
	if e.Kind == graph.KindPlace {
		return []string{"place/" + placeKey(e.Name)}
	}
	return e.Keys
}

// A directive's keys are its kind with its number, and with the number as printed in full:
// 12-CT/TW, 12/CT-TW and "12 CT TW" are one number. One without number goes by its name. A bare
// number of which nobody says who issued it may be anything: it stays with its article.
func directiveKeys(a *graph.Account, i int) []string {
	e := &a.Entities[i]
	e.Of = set(append(keysAt(a, graph.Issued, i), keysAt(a, graph.Signed, i)...))
	kind := documentKind(e)
	n := parseNumber(e.Number)
	switch {
	case n.first == "" && len(nameTokens(e.Name)) < 4:
		e.Unresolved = true
		return nil
	case n.first == "":
		return []string{"directive/" + kind + "/" + strings.Join(nameTokens(e.Name), " ")}
	case n.code == "" && len(e.Of) == 0:
		e.Unresolved = true
		return nil
	case n.code == "":
		return []string{"directive/" + kind + "/" + n.first}
	}
	return []string{"directive/" + kind + "/" + n.first + " " + n.code, "directive/" + kind + "/" + n.first}
}

var documents = sync.OnceValue(gazetteer.Documents)

// documentKind is the word that the name begins with ("chỉ thị"), else the kind of document.
func documentKind(e *graph.Entity) string {
	name := vietnamese.Key(e.Name) + " "
	kind := ""
	for _, d := range documents() {
		if len(d.Key) > len(kind) && strings.HasPrefix(name, d.Key+" ") {
			kind = d.Key
		}
	}
	if kind == "" {
		return e.Class
	}
	return kind
}
