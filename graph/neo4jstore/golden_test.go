package neo4jstore

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

var update = flag.Bool("update", false, "write the golden files anew")

// A golden is a question whose Cypher stands in testdata: testdata/NAME.cypher.
type golden struct {
	name  string
	query graph.Query
}

var (
	roles     = []graph.Predicate{graph.SpokeAt, graph.Chaired, graph.Attended, graph.ReportedAt, graph.GavePaperAt}
	subject   = graph.Step{To: graph.Subject}
	object    = graph.Step{To: graph.Object}
	at        = graph.Step{To: graph.At}
	proof     = graph.Step{To: graph.Proof}
	placed    = []graph.Step{at, out(graph.HeldAt), object}
	inPlace   = append(slices.Clone(placed), graph.Step{To: graph.Within})
	invoked   = []graph.Step{at, {To: graph.Here, Predicates: []graph.Predicate{graph.Cited}}, object}
	nameAlone = graph.Want{Props: []graph.Prop{graph.PropName}}
	titled    = graph.Want{Props: []graph.Prop{graph.PropTitle}}
)

func out(ps ...graph.Predicate) graph.Step { return graph.Step{To: graph.Out, Predicates: ps} }
func in(ps ...graph.Predicate) graph.Step  { return graph.Step{To: graph.In, Predicates: ps} }

func way(steps ...graph.Step) []graph.Step { return steps }

func link(name string, via []graph.Step, l graph.List) graph.Link {
	return graph.Link{Name: name, Via: via, List: l}
}

func ordered(order graph.Prop, first int, want graph.Want) graph.List {
	return graph.List{Order: order, First: first, Want: want}
}

func one(want graph.Want) graph.List { return graph.List{Want: want} }

func is(via []graph.Step, id graph.ID) graph.Cond {
	return graph.Cond{Via: via, Prop: graph.PropID, Op: graph.Eq, Value: string(id)}
}

func from(day string) graph.Cond {
	return graph.Cond{Prop: graph.PropLatest, Op: graph.AtLeast, Value: day}
}

func to(day string) graph.Cond {
	return graph.Cond{Prop: graph.PropEarliest, Op: graph.AtMost, Value: day}
}

// rows are the columns of the flat table of who spoke where.
var rows = graph.Want{Props: []graph.Prop{graph.PropTitle, graph.PropPart, graph.PropDate}, Links: []graph.Link{
	link("agent", way(subject), one(nameAlone)),
	link("event", way(object), one(nameAlone)),
	link("place", placed, ordered(graph.OrderName, 10, nameAlone)),
	link("quote", way(proof), ordered(graph.OrderNewest, 1, graph.Want{Props: []graph.Prop{graph.PropQuote}, Links: []graph.Link{
		link("article", way(graph.Step{To: graph.Source}), one(graph.Want{Props: []graph.Prop{graph.PropTitle, graph.PropURL}}))}})),
}}

func words(prop graph.Prop, text string) graph.Cond {
	tones, _ := vietnamese.SearchWords(text)
	return graph.Cond{Prop: prop, Op: graph.Matches, Value: vietnamese.SearchPattern(tones)}
}

func spoke(conds ...graph.Cond) graph.Query {
	return graph.Query{Start: graph.Start{Facts: roles}, List: graph.List{Order: graph.OrderNewest, First: 100, Where: graph.Cond{All: conds}, Want: rows}}
}

func found(text string) graph.Query {
	tones, folded := vietnamese.SearchWords(text)
	return graph.Query{Start: graph.Start{Search: &graph.Search{Tones: tones, Folded: folded, Kinds: graph.Entities}}, List: graph.List{First: 10, Want: nameAlone,
		Where: graph.Cond{Not: &graph.Cond{Prop: graph.PropUnresolved, Op: graph.Exists}}}}
}

func holders(text string) graph.Query {
	q := found(text)
	q.Start.Search.Kinds, q.Start.Search.Holders, q.Total = graph.KindPost, true, true
	return q
}

func nearly(text string) graph.Query {
	q := found(text)
	q.Start.Search.Kinds, q.Start.Search.Near = graph.KindPerson, true
	return q
}

// nested is a person with two lists of one name's making: what the deep question of a page is.
func nested(id graph.ID) graph.Query {
	evidence := link("evidence", way(proof), ordered(graph.OrderNewest, 10, graph.Want{Props: []graph.Prop{graph.PropQuote}}))
	others := link("others", way(object, in(roles...)), ordered(graph.OrderNewest, 10, graph.Want{Props: []graph.Prop{graph.PropTitle}, Links: []graph.Link{
		link("who", way(subject), one(nameAlone)), evidence}}))
	return graph.Query{Start: graph.Start{IDs: []graph.ID{id}}, List: one(graph.Want{Props: []graph.Prop{graph.PropName, graph.PropBirthDate}, Links: []graph.Link{
		{Name: "holdings", On: graph.KindPerson, Via: way(out(graph.Holds)), List: ordered(graph.OrderNewest, 20, graph.Want{Props: []graph.Prop{graph.PropTitle, graph.PropStatus}, Links: []graph.Link{
			link("post", way(object), one(nameAlone)), evidence}})},
		{Name: "appearances", On: graph.KindPerson | graph.KindOrganization, Via: way(out(roles...)), List: ordered(graph.OrderNewest, 20, graph.Want{Props: []graph.Prop{graph.PropTitle, graph.PropDate}, Links: []graph.Link{
			link("event", way(object), one(nameAlone)), others, evidence}})},
		{Name: "speeches", On: graph.KindPerson | graph.KindOrganization, Via: way(out(graph.SpokeAt)), List: graph.List{Order: graph.OrderOldest, First: 5, Total: true, Where: from("2020-01-01"), Want: graph.Want{Props: []graph.Prop{graph.PropPart}}}},
	}})}
}

// colleagues are those of a person, and the posts of both.
func colleagues(id graph.ID) graph.Query {
	held, together := out(graph.Holds), graph.Step{To: graph.Together}
	own := graph.Cond{Prop: graph.PropSubject, Op: graph.Eq, Value: graph.Above(2)}
	theirs, ours := ordered(graph.OrderNewest, 20, titled), ordered(graph.OrderNewest, 20, titled)
	theirs.Where, ours.Where = graph.Cond{Via: way(together), All: []graph.Cond{own}}, own
	return graph.Query{Start: graph.Start{IDs: []graph.ID{id}}, List: one(graph.Want{Links: []graph.Link{
		link("colleagues", way(held, together, subject), ordered(graph.OrderName, 20, graph.Want{Props: nameAlone.Props, Links: []graph.Link{
			link("holdings", way(held), theirs), link("alongside", way(held, together), ours)}}))}})}
}

func goldens() []golden {
	person, event, place, directive, body := samplePerson(3).ID, sampleEvent(8).ID, samplePlace(3).ID, sampleDirective(0).ID, sampleBody(2).ID
	ids := func(ids ...graph.ID) graph.Start { return graph.Start{IDs: ids} }
	page := func(kinds graph.Kind, order graph.Prop) graph.Query {
		return graph.Query{Start: graph.Start{Kinds: kinds}, List: ordered(order, 20, nameAlone)}
	}
	resolved := page(graph.KindPerson, graph.OrderName)
	resolved.Where = graph.Cond{Not: &graph.Cond{Prop: graph.PropUnresolved, Op: graph.Exists}}
	resolved.Total = true
	later := page(graph.KindEvent, graph.OrderNewest)
	later.Where, later.After = graph.Cond{All: []graph.Cond{to("2020-12-31"), {Prop: graph.PropKind, Op: graph.OneOf, Value: []string{"conference"}}}}, "7980"
	facts := graph.Query{Start: graph.Start{Kinds: graph.Facts}, List: ordered(graph.OrderNewest, 20, graph.Want{Props: []graph.Prop{graph.PropPredicate, graph.PropDate}, Links: []graph.Link{
		link("subject", way(subject), one(nameAlone)), link("object", way(object), one(nameAlone))}})}
	total := spoke(from("2020-01-01"), to("2020-12-31"))
	total.Total = true
	return []golden{
		{"person nested", nested(person)},
		{"fact by id", graph.Query{Start: ids(sampleArticle(0).FactOf(&sampleArticle(0).Claims[3]).ID), List: one(graph.Want{Props: []graph.Prop{graph.PropPredicate, graph.PropTitle}, Links: []graph.Link{
			link("evidence", way(proof), ordered(graph.OrderNewest, 10, graph.Want{Props: []graph.Prop{graph.PropQuote}}))}})}},
		{"event here", graph.Query{Start: ids(event), List: one(graph.Want{Props: []graph.Prop{graph.PropName}, Links: []graph.Link{
			link("facts", way(graph.Step{To: graph.Here}), graph.List{Order: graph.OrderNewest, First: 20, Total: true, Want: graph.Want{Props: []graph.Prop{graph.PropPredicate}}})}})}},
		{"article facts", graph.Query{Start: ids(sampleArticle(0).Article.ID), List: one(graph.Want{Props: []graph.Prop{graph.PropTitle}, Links: []graph.Link{
			link("evidence", way(graph.Step{To: graph.Supports}), ordered(graph.OrderText, 100, graph.Want{Props: []graph.Prop{graph.PropQuote}, Links: []graph.Link{
				link("fact", way(graph.Step{To: graph.Proves}), one(graph.Want{Props: []graph.Prop{graph.PropPredicate}}))}})),
			link("facts", way(graph.Step{To: graph.Supports}, graph.Step{To: graph.Proves}), ordered(graph.OrderNewest, 20, graph.Want{Props: []graph.Prop{graph.PropPredicate}}))}})}},
		{"place events", graph.Query{Start: ids(place), List: one(graph.Want{Links: []graph.Link{
			link("events", way(graph.Step{To: graph.Contains}, in(graph.HeldAt), subject), graph.List{Order: graph.OrderNewest, First: 20, Total: true, Want: nameAlone})}})}},
		{"people", resolved},
		{"events of years", later},
		{"all facts", facts},
		{"who spoke", spoke()},
		{"who spoke year", total},
		{"who spoke year and place", spoke(from("2020-01-01"), to("2020-12-31"), is(inPlace, place))},
		{"who spoke person", spoke(is(way(subject), person))},
		{"who spoke event", spoke(is(way(at), event))},
		{"who spoke directive", spoke(is(invoked, directive))},
		{"who spoke organization", spoke(graph.Cond{Any: []graph.Cond{is(way(subject), body), is(way(graph.Step{To: graph.OnBehalfOf}), body)}})},
		{"counts place year", graph.Query{Start: graph.Start{Facts: roles}, List: graph.List{First: 100, Group: []graph.Key{
			{Via: placed, Want: nameAlone}, {Prop: graph.PropYear}}}}},
		{"counts person in place", graph.Query{Start: graph.Start{Facts: roles}, List: graph.List{First: 100, Where: is(inPlace, place), Group: []graph.Key{
			{Via: way(graph.Step{To: graph.Subject, Kinds: graph.KindPerson}), Want: nameAlone}}}}},
		{"counts company of events", graph.Query{Start: graph.Start{Facts: roles}, List: graph.List{First: 100, Of: way(at), Where: is(way(at, in(roles...), subject), person), Group: []graph.Key{
			{Via: way(graph.Step{To: graph.Subject, Kinds: graph.KindPerson}), Want: nameAlone}}}}},
		{"colleagues", colleagues(person)},
		{"series", graph.Query{Start: ids(event), List: one(graph.Want{Links: []graph.Link{
			link("previous", way(graph.Step{To: graph.Earlier}), ordered(graph.OrderNewest, 1, nameAlone)),
			link("next", way(graph.Step{To: graph.Later}), graph.List{Order: graph.OrderOldest, First: 1, Total: true, Want: nameAlone})}})}},
		{"events of a series", graph.Query{Start: graph.Start{Kinds: graph.KindEvent}, List: graph.List{Order: graph.OrderNewest, First: 20, Want: nameAlone, Where: graph.Cond{
			Any: []graph.Cond{is(nil, event), is(way(graph.Step{To: graph.Earlier}), event), is(way(graph.Step{To: graph.Later}), event)}}}}},
		{"search", found("hoi nghi 1")},
		{"holders", holders("truong ban 1")},
		{"nearly", nearly("nguyeen v 12")},
		{"articles with words", graph.Query{Start: graph.Start{Kinds: graph.KindArticle}, List: graph.List{Order: graph.OrderNewest, First: 20, Want: titled, Where: graph.Cond{All: []graph.Cond{
			is(way(graph.Step{To: graph.Mentioned}), person), words(graph.PropText, "hoi nghi 1")}}}}},
		{"speeches with words", spoke(from("2020-01-01"), to("2020-12-31"), graph.Cond{Via: way(proof), All: []graph.Cond{words(graph.PropQuote, "hội nghị")}})},
	}
}

func (g golden) file(extension string) string {
	return filepath.Join("testdata", strings.ReplaceAll(g.name, " ", "_")+extension)
}

func TestGoldens(t *testing.T) {
	for _, g := range goldens() {
		t.Run(g.name, func(t *testing.T) { compareFile(t, g.file(".cypher"), lines(compile(&g.query).cypher)) })
	}
}

// lines breaks a statement where a subquery begins or ends, and before each clause.
func lines(cypher string) string {
	var b strings.Builder
	depth, before := 0, ""
	for word := range strings.SplitSeq(cypher, " ") {
		optional := before == "OPTIONAL"
		before = word
		switch {
		case word == "{":
			depth++
			b.WriteString(" {\n" + strings.Repeat("  ", depth))
			continue
		case strings.HasPrefix(word, "}"):
			depth--
			b.WriteString("\n" + strings.Repeat("  ", depth) + word)
			continue
		case !optional && slices.Contains([]string{"MATCH", "WITH", "OPTIONAL", "CALL", "RETURN", "ORDER", "LIMIT", "UNION", "UNWIND"}, word):
			b.WriteString("\n" + strings.Repeat("  ", depth) + word)
			continue
		}
		b.WriteString(" " + word)
	}
	var kept []string
	for line := range strings.SplitSeq(b.String(), "\n") {
		if strings.TrimSpace(line) != "" {
			kept = append(kept, strings.TrimRight(line, " "))
		}
	}
	return strings.Join(kept, "\n") + "\n"
}

func compareFile(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatalf("%v: go test ./graph/neo4jstore -run Goldens -update writes it", err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

// Questions that differ in values, in the names of their fields or in the order of these have one
// text, and so one plan.
func TestEqualShapes(t *testing.T) {
	base := nested(samplePerson(3).ID)
	for name, other := range map[string]graph.Query{
		"another person": nested(samplePerson(4).ID),
		"other names":    rename(base),
		"another order":  shuffle(base),
	} {
		if diff := cmp.Diff(compile(&base).cypher, compile(&other).cypher); diff != "" {
			t.Errorf("%s: another text:\n%s", name, diff)
		}
	}
	year := func(from_, to_ string, p graph.ID) string {
		q := spoke(from(from_), to(to_), is(way(subject), p))
		return compile(&q).cypher
	}
	if year("2020-01-01", "2020-12-31", "p_1") != year("no day", "", "p_2") {
		t.Error("days that are none have another text")
	}
}

func rename(q graph.Query) graph.Query {
	q.Want = changed(q.Want, func(w *graph.Want) {
		for i := range w.Links {
			w.Links[i].Name = "other" + w.Links[i].Name
		}
	})
	return q
}

func shuffle(q graph.Query) graph.Query {
	q.Want = changed(q.Want, func(w *graph.Want) {
		slices.Reverse(w.Links)
		slices.Reverse(w.Props)
	})
	return q
}

func changed(w graph.Want, change func(*graph.Want)) graph.Want {
	w.Props, w.Links = slices.Clone(w.Props), slices.Clone(w.Links)
	change(&w)
	for i := range w.Links {
		w.Links[i].Want = changed(w.Links[i].Want, change)
	}
	return w
}
