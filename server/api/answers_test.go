package api

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/server/reading"
)

// ask is the data of an answer, by way of names and places in lists: at(d, "people", "nodes", 0).
func ask(t *testing.T, h http.Handler, query string, variables map[string]any) map[string]any {
	t.Helper()
	got := answer(t, h, query, variables)
	if strings.Contains(got, `"errors"`) {
		t.Fatal(got)
	}
	return dataOf(t, got)
}

func at(value any, path ...any) any {
	for _, step := range path {
		switch step := step.(type) {
		case string:
			m, _ := value.(map[string]any)
			value = m[step]
		case int:
			list, _ := value.([]any)
			if step >= len(list) {
				return nil
			}
			value = list[step]
		}
	}
	return value
}

func wantEqual(t *testing.T, what string, got, want any) {
	t.Helper()
	g, _ := json.Marshal(got)
	w, _ := json.Marshal(want)
	if string(g) != string(w) {
		t.Errorf("%s: %s, want %s", what, g, w)
	}
}

// The same answer has to come however it is asked for: with aliases, fragments, by edges or nodes,
// with variables.
func TestAliasesAndFragments(t *testing.T) {
	store := &calls{Store: samples(t)}
	h := New(store, reading.Read, quiet())
	d := ask(t, h, `
		query ($yes: Boolean = true, $no: Boolean = false) {
			events(filter: {from: "2020-12-23", to: "2020-12-23"}) {
				nodes {
					all: appearances(first: 50) { nodes { ...who } totalCount }
					spoke: appearances(filter: {roles: [SPOKE]}) { nodes { ...who } totalCount }
					two: appearances(first: 2) { nodes { id } edges { cursor node { id e: evidence(first: 1) { nodes { id } } } } pageInfo { hasNextPage endCursor } }
					x: appearances(first: 50) { nodes { e: evidence(first: 1) { nodes { id } } } edges { node { e: evidence(first: 2) { nodes { id } totalCount } } } }
					name @include(if: $yes)
					gone: name @skip(if: $yes)
					never: name @include(if: $no)
				}
			}
		}
		fragment who on Appearance {
			id
			role
			agent { __typename ...person ... on Organization { label: name posts(first: 1) { totalCount } } }
			... on Fact { subject { __typename id name ... on Person { list: holdings(first: 1) { totalCount } } ... on Organization { list: posts(first: 1) { totalCount } } } }
		}
		fragment person on Person { label: name honorifics }`, nil)
	if n := store.n.Load(); n != 1 {
		t.Errorf("%d calls of the store", n)
	}
	event := at(d, "events", "nodes", 0)
	all, _ := at(event, "all", "nodes").([]any)
	if len(all) < 5 {
		t.Fatalf("only %d appearances", len(all))
	}
	wantEqual(t, "total", at(event, "all", "totalCount"), len(all))
	spoke := 0
	for i, a := range all {
		if at(a, "role") == "SPOKE" {
			spoke++
		}
		wantEqual(t, "the agent is the subject", at(a, "agent", "__typename"), at(a, "subject", "__typename"))
		wantEqual(t, "the agent's name", at(a, "agent", "label"), at(a, "subject", "name"))
		if at(a, "subject", "list", "totalCount") == nil {
			t.Errorf("no list of %v", a)
		}
		one, two := at(event, "x", "nodes", i, "e", "nodes").([]any), at(event, "x", "edges", i, "node", "e", "nodes").([]any)
		total, _ := at(event, "x", "edges", i, "node", "e", "totalCount").(float64)
		if len(one) != 1 || len(two) != min(2, int(total)) {
			t.Errorf("one alias with different arguments: %d and %d of %v", len(one), len(two), total)
		}
	}
	wantEqual(t, "spoke", at(event, "spoke", "totalCount"), spoke)
	wantEqual(t, "pages", at(event, "two", "pageInfo", "hasNextPage"), true)
	wantEqual(t, "the last edge ends the page", at(event, "two", "edges", 1, "cursor"), at(event, "two", "pageInfo", "endCursor"))
	wantEqual(t, "edges show the nodes", at(event, "two", "edges", 1, "node", "id"), at(event, "two", "nodes", 1, "id"))
	fields := event.(map[string]any)
	for key, want := range map[string]bool{"name": true, "gone": false, "never": false} {
		if _, ok := fields[key]; ok != want {
			t.Errorf("%s is there: %v, want %v", key, ok, want)
		}
	}
}

// Pages put together are the whole list, in every order and of every start.
func TestPages(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	for _, list := range []string{
		`people(first: %d, after: $after)`, `events(first: %d, after: $after)`, `events(orderBy: OLDEST, first: %d, after: $after)`,
		`events(orderBy: NAME, first: %d, after: $after)`, `search(text: "hoi", first: %d, after: $after)`, `facts(first: %d, after: $after)`,
		`articles(first: %d, after: $after)`, `appearances(orderBy: OLDEST, first: %d, after: $after)`,
	} {
		whole := ask(t, h, `query ($after: String) { list: `+fmt.Sprintf(list, 100)+` { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage } } }`, nil)
		wantEqual(t, list+" all on one page", at(whole, "list", "pageInfo", "hasNextPage"), false)
		var ids []any
		var after any
		for range 200 {
			page := ask(t, h, `query ($after: String) { list: `+fmt.Sprintf(list, 3)+` { nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }`, map[string]any{"after": after})
			wantEqual(t, list+" came from before", at(page, "list", "pageInfo", "hasPreviousPage"), after != nil)
			nodes, _ := at(page, "list", "nodes").([]any)
			ids = append(ids, nodes...)
			after = at(page, "list", "pageInfo", "endCursor")
			if at(page, "list", "pageInfo", "hasNextPage") == false {
				break
			}
		}
		wantEqual(t, list, ids, at(whole, "list", "nodes"))
		wantEqual(t, list+" in all", at(whole, "list", "totalCount"), len(ids))
		if len(ids) < 4 {
			t.Errorf("%s: only %d", list, len(ids))
		}
	}
}

// So are pages of what hangs on a record.
func TestPagesOfWhatHangsOnARecord(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	const query = `query ($first: Int, $after: String) { events(filter: {from: "2020-12-23", to: "2020-12-23"}) { nodes { appearances(first: $first, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } } } }`
	whole := at(ask(t, h, query, map[string]any{"first": 100}), "events", "nodes", 0, "appearances")
	var ids []any
	var after any
	for range 20 {
		page := at(ask(t, h, query, map[string]any{"first": 4, "after": after}), "events", "nodes", 0, "appearances")
		wantEqual(t, "in all", at(page, "totalCount"), at(whole, "totalCount"))
		ids = append(ids, at(page, "nodes").([]any)...)
		after = at(page, "pageInfo", "endCursor")
		if at(page, "pageInfo", "hasNextPage") == false {
			break
		}
	}
	wantEqual(t, "put together", ids, at(whole, "nodes"))
}

func TestSegmentsAreTheText(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	d := ask(t, h, `{ articles { nodes { id title segments { text entities { id name } evidence { id quote } } evidence(first: 100) { nodes { before quote after } } } } }`, nil)
	articles, _ := at(d, "articles", "nodes").([]any)
	if len(articles) < 10 {
		t.Fatalf("%d articles", len(articles))
	}
	for _, a := range articles {
		segments, _ := at(a, "segments").([]any)
		var text strings.Builder
		said := map[any]string{}
		named := false
		for _, s := range segments {
			text.WriteString(at(s, "text").(string))
			for _, e := range at(s, "evidence").([]any) {
				said[at(e, "id")] += at(s, "text").(string)
				if !strings.Contains(at(e, "quote").(string), at(s, "text").(string)) {
					t.Errorf("%v stands in %v", at(s, "text"), at(e, "quote"))
				}
			}
			named = named || len(at(s, "entities").([]any)) > 0
		}
		if !named || len(said) == 0 {
			t.Errorf("%v: nothing named or said", at(a, "title"))
		}
		for _, e := range at(a, "evidence", "nodes").([]any) {
			if around := at(e, "before").(string) + at(e, "quote").(string) + at(e, "after").(string); !strings.Contains(text.String(), around) {
				t.Errorf("%q is not in the text", around)
			}
		}
	}
}

func TestIDs(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	d := ask(t, h, `{ people(first: 1) { nodes { id } } events(first: 1) { nodes { id } } facts(first: 1) { nodes { id evidence(first: 1) { nodes { id article { id } } } } } }`, nil)
	person, event := at(d, "people", "nodes", 0, "id"), at(d, "events", "nodes", 0, "id")
	fact, evidence := at(d, "facts", "nodes", 0, "id"), at(d, "facts", "nodes", 0, "evidence", "nodes", 0, "id")
	article := at(d, "facts", "nodes", 0, "evidence", "nodes", 0, "article", "id")
	d = ask(t, h, `query ($person: ID!, $event: ID!, $fact: ID!, $evidence: ID!, $article: ID!) {
		node(id: $fact) { id ... on Fact { predicate object { id } } }
		nodes(ids: [$person, "p_nobody", "nonsense", $event, $article, $evidence]) { __typename id ... on Entity { name } }
		person(id: $person) { id } wrong: person(id: $event) { id } none: event(id: "e_none") { id }
		fact(id: $fact) { id } evidence(id: $evidence) { id fact { id } } article(id: $article) { id }
	}`, map[string]any{"person": person, "event": event, "fact": fact, "evidence": evidence, "article": article})
	for i, want := range []any{"Person", nil, nil, "Event", "Article", "Evidence"} {
		wantEqual(t, "nodes", at(d, "nodes", i, "__typename"), want)
	}
	wantEqual(t, "person", at(d, "person", "id"), person)
	wantEqual(t, "an event is no person", at(d, "wrong"), nil)
	wantEqual(t, "nothing", at(d, "none"), nil)
	wantEqual(t, "fact of the evidence", at(d, "evidence", "fact", "id"), fact)
	wantEqual(t, "article", at(d, "article", "id"), article)
	if at(d, "node", "object", "id") == nil {
		t.Error("a fact without an object")
	}
}

// As of any day every post held is held, not held or unknown, and the list by each answer agrees with
// what each post held says of itself.
func TestAsOf(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	for _, day := range []string{"2014", "2015-12-28", "2018", "2020-12-23", "2020-12", "2022", "2030"} {
		d := ask(t, h, `query ($day: Date!) {
			all: holdings(first: 100) { nodes { id held(asOf: $day) } }
			HELD: holdings(asOf: $day, first: 100) { nodes { id } }
			NOT_HELD: holdings(filter: {asOf: $day, held: [NOT_HELD]}, first: 100) { nodes { id } }
			UNKNOWN: holdings(asOf: $day, filter: {held: [UNKNOWN]}, first: 100) { nodes { id } }
		}`, map[string]any{"day": day})
		by := map[any][]any{}
		for _, h := range at(d, "all", "nodes").([]any) {
			by[at(h, "held")] = append(by[at(h, "held")], map[string]any{"id": at(h, "id")})
		}
		for _, answer := range []string{"HELD", "NOT_HELD", "UNKNOWN"} {
			list := by[answer]
			if list == nil {
				list = []any{}
			}
			wantEqual(t, day+" "+answer, at(d, answer, "nodes"), list)
		}
	}
}

// What people type finds what texts print.
func TestSearch(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	for _, row := range []struct{ asked, want string }{
		{`text: "ông Lê Hồng Anh"`, "Lê Hồng Anh"},
		{`text: "đ/c Trần Quốc Vượng"`, "Trần Quốc Vượng"},
		{`text: "trưởng ban đối ngoại hoàng bình quân"`, "Hoàng Bình Quân"},
		{`text: "trưởng ban đối ngoại trung ương", kinds: [PERSON]`, "Hoàng Bình Quân"},
		{`text: "chủ tịch", kinds: [PERSON]`, "Trần Ngọc Chính"},
		{`text: "trưởng ban đối ngoại", kinds: [PERSON]`, "Hoàng Bình Quân"},
		{`text: "thu truong bo ngoai giao", kinds: [PERSON]`, "Hà Kim Ngọc"},
		{`text: "BNG"`, "Bộ Ngoại giao"},
		{`text: "Ban Bí thư TW"`, "Ban Bí thư Trung ương Đảng"},
		{`text: "hoi ctđ viet nam"`, "Hội Chữ thập đỏ Việt Nam"},
		{`text: "CT 04"`, "Chỉ thị 04"},
		{`text: "hanoi"`, "Hà Nội"},
		{`text: "( ~ * )"`, ""},
		{`text: "hoang binh quan AND"`, "Hoàng Bình Quân"},
		{`text: "hoàng AND bình OR quân"`, "Hoàng Bình Quân"},
		{`text: "NOT hoàng bình"`, "Hoàng Bình Quân"},
		{`text: "name:hoang binh quan"`, "Hoàng Bình Quân"},
		{`text: "+name:(hoang binh) AND quan"`, "Hoàng Bình Quân"},
		{`text: "hoang~1 binh^2.5 quan*"`, "Hoàng Bình Quân"},
		{`text: "\"hoang binh\"~3 quan"`, "Hoàng Bình Quân"},
		{`text: "[hoang] {binh} \\quan/ && || ! ?"`, "Hoàng Bình Quân"},
		{`text: "hoang binh quan'; DROP--"`, ""},
		{`text: "AND"`, "Ấn Độ"}, // an abbreviation
		{`text: "name:"`, ""},
		{`text: "  "`, ""},
	} {
		got := ""
		if nodes := at(ask(t, h, `{ search(`+row.asked+`) { nodes { ... on Entity { name } } } }`, nil), "search", "nodes").([]any); len(nodes) > 0 {
			got = at(nodes[0], "name").(string)
		}
		wantEqual(t, row.asked, got, row.want)
	}
}

// Words that are asked for are looked for as names are, in headlines, texts, sentences and more.
func TestWords(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	for _, row := range []struct {
		list, filter string
		want         float64
	}{
		{"articles", `{title: "CHI THI 04"}`, 1},
		{"articles", `{title: "chỉ thị 04"}`, 1},
		{"articles", `{title: "chí thị 04"}`, 0},
		{"articles", `{title: "hi thi 04"}`, 0},
		{"articles", `{publisher: "sample text"}`, 11},
		{"articles", `{publisher: "sample texts"}`, 0},
		{"articles", `{text: "hoa binh the gioi"}`, 1},
		{"articles", `{text: "Hoà bình Thế giới"}`, 1},
		{"articles", `{text: "hòa binh thế giời"}`, 0},
		{"articles", `{text: "kiều bào hướng về"}`, 1}, // a headline
		{"articles", `{text: "chi thi 04", title: "2019"}`, 1},
		{"articles", `{text: "chi thi 04", not: {title: "2019"}}`, 1},
		{"facts", `{text: "phat bieu chi dao", predicates: [SPOKE_AT]}`, 3},
		{"facts", `{text: "phát biểu bế mạc", predicates: [SPOKE_AT]}`, 1},
		{"facts", `{award: "ky niem chuong"}`, 3},
		{"facts", `{award: "KỶ NIỆM CHƯƠNG", from: "2020", to: "2020"}`, 1},
		{"appearances", `{text: "dong chu tri"}`, 3},
		{"holdings", `{text: "thứ trưởng bộ ngoại giao"}`, 4},
		{"citations", `{text: "so ket 5 nam"}`, 1},
		{"citations", `{verb: "quan triet"}`, 1},
		{"people", `{facts: {text: "be mac"}}`, 1},
		{"facts", `{name: "quy che 272", predicates: [CITED]}`, 1},
		{"facts", `{name: "lê hồng anh", predicates: [CITED]}`, 2},
		{"events", `{facts: {predicates: [ORGANIZED], name: "mat tran to quoc"}}`, 1},
		{"appearances", `{organizationName: "hoi nha van"}`, 1},
		{"appearances", `{organizationName: "Bộ Ngoại giao", from: "2020", to: "2020"}`, 1},
		{"appearances", `{directiveName: "chi thi 12", roles: [CHAIRED]}`, 3},
		{"appearances", `{organizerName: "ban doi ngoai"}`, 27},
		{"citations", `{organizerName: "ban doi ngoai"}`, 5},
		{"events", `{organizerName: "Ban Đối ngoại"}`, 3},
		{"events", `{organizerName: "Ban Đôi ngoại"}`, 0},
		{"citations", `{planned: true}`, 0},
		{"citations", `{planned: false, organizerName: "ban doi ngoai"}`, 5},
		{"holdings", `{planned: true}`, 0},
		{"holdings", `{organizationName: "bo ngoai giao"}`, 1},
		{"citations", `{byName: "truong thi mai"}`, 2},
		{"citations", `{eventName: "nam 2015", placeName: "hà nội"}`, 2},
		{"people", `{facts: {predicates: [CHAIRED], from: "2022"}}`, 3},
		{"organizations", `{facts: {predicates: [ORGANIZED], from: "2022", to: "2022"}}`, 1},
		{"posts", `{facts: {predicates: [HOLDS], text: "thu truong"}}`, 4},
		{"events", `{facts: {award: "ky niem chuong"}}`, 3},
		{"directives", `{facts: {predicates: [ISSUED], text: "hai van ban"}}`, 2},
		{"places", `{facts: {predicates: [HELD_AT], from: "2020", to: "2020"}}`, 1},
		{"articles", `{facts: {predicates: [CITED], from: "2022"}}`, 1},
	} {
		d := ask(t, h, `{ `+row.list+`(filter: `+row.filter+`) { totalCount } }`, nil)
		wantEqual(t, row.list+row.filter, at(d, row.list, "totalCount"), row.want)
	}
	if got := answer(t, h, `{ articles(filter: {text: "?!"}) { totalCount } }`, nil); !strings.Contains(got, "filter.text") || !strings.Contains(got, "BAD_USER_INPUT") {
		t.Error(got)
	}
	said := ask(t, h, `{ facts(filter: {text: "phat bieu chi dao"}, first: 100) { nodes { evidence { nodes { quote } } with: evidence(text: "phát biểu chi dao", first: 100) { totalCount nodes { quote } } } }
		articles(filter: {text: "phat bieu chi dao"}) { nodes { evidence(text: "phat bieu chi dao", predicates: [SPOKE_AT], first: 100) { nodes { quote } } } } }`, nil)
	for _, fact := range at(said, "facts", "nodes").([]any) {
		if at(fact, "with", "totalCount") == 0.0 {
			t.Errorf("%v has no such sentence", fact)
		}
	}
	for _, list := range append(at(said, "facts", "nodes").([]any), at(said, "articles", "nodes").([]any)...) {
		evidence := list.(map[string]any)["with"]
		if evidence == nil {
			evidence = at(list, "evidence")
		}
		for _, node := range at(evidence, "nodes").([]any) {
			if quote := at(node, "quote").(string); !strings.Contains(strings.ToLower(quote), "phát biểu chỉ đạo") {
				t.Errorf("%q has other words", quote)
			}
		}
	}
	d := ask(t, h, `{ places(filter: {name: "ha noi"}) { nodes { id } } directives(filter: {name: "chi thi 04"}) { nodes { id } } }`, nil)
	d = ask(t, h, `query ($place: ID!, $directive: ID!) {
		people(filter: {place: $place}, first: 100) { nodes { name } }
		bodies: organizations(filter: {place: $place}, first: 100) { nodes { name } }
		there: appearanceCounts(groupBy: [PERSON, ORGANIZATION], filter: {place: $place}) { person { name } organization { name } }
		articles(filter: {place: $place}) { totalCount nodes { entities(kinds: [PLACE]) { nodes { name } } } }
		directives(filter: {place: $place}, first: 100) { nodes { citations(filter: {place: $place}) { totalCount } } }
		citing: organizations(filter: {directive: $directive}) { totalCount }
	}`, map[string]any{"place": at(d, "places", "nodes", 0, "id"), "directive": at(d, "directives", "nodes", 0, "id")})
	people, bodies, there := at(d, "people", "nodes").([]any), at(d, "bodies", "nodes").([]any), at(d, "there").([]any)
	if len(people) == 0 || len(bodies) == 0 || len(people)+len(bodies) != len(there) {
		t.Errorf("%d people and %d bodies appeared there; by counting, %d", len(people), len(bodies), len(there))
	}
	if at(d, "articles", "totalCount") == 0.0 {
		t.Error("no article names the place")
	}
	for _, directive := range at(d, "directives", "nodes").([]any) {
		if at(directive, "citations", "totalCount") == 0.0 {
			t.Error("a directive that was not cited there")
		}
	}
}

func TestFiltersAgree(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	d := ask(t, h, `{
		all: appearances(first: 100) { totalCount nodes { role event { startDate } } }
		counts: appearanceCounts(groupBy: [ROLE, YEAR]) { role year count }
		people(first: 100) { nodes { id met: appearances(first: 100) { nodes { event { id } } } } }
		held: holdings(filter: {from: "2016", to: "2018"}, first: 100) { nodes { id } }
		timeline: facts(filter: {predicates: [HOLDS], from: "2016", to: "2018"}, first: 100) { nodes { id } }
		events: appearanceCounts(groupBy: [PERSON], of: EVENTS, filter: {kinds: [PERSON]}) { person { id } count }
		citations(first: 100) { totalCount }
		cited: citationCounts(groupBy: [DIRECTIVE, EVENT]) { count }
		dated: appearances(filter: {from: "1900"}) { totalCount }
		undated: appearances(filter: {not: {from: "1900"}}) { totalCount }
		withTones: people(filter: {name: "Hoàng Bình Quân"}) { nodes { name } }
		without: people(filter: {name: "HOANG BINH QUAN"}) { nodes { name } }
		partly: people(filter: {name: "hoàng binh quan"}) { nodes { name } }
		otherTones: people(filter: {name: "Hoàng Bính Quân"}) { nodes { name } }
		either: people(filter: {or: [{name: "Hoàng Bình Quân"}, {name: "Trần Quốc Vượng"}]}) { totalCount }
		neither: people { nodes { name facts(predicates: [HOLDS], filter: {predicates: [SPOKE_AT]}) { totalCount } } }
		both: people(filter: {and: [{name: "Hoàng Bình Quân"}, {name: "Trần Quốc Vượng"}]}) { totalCount }
		chairs: people(filter: {appearances: {roles: [CHAIRED]}}, first: 100) { nodes { appearances(filter: {roles: [CHAIRED]}) { totalCount } } }
		place: appearances(filter: {placeName: "ha noi", roles: [SPOKE, CHAIRED]}, first: 100) { nodes { event { venues { nodes { place { name } } } } } }
	}`, nil)
	for counts, list := range map[string]string{"counts": "all", "cited": "citations"} {
		sum := 0.0
		for _, c := range at(d, counts).([]any) {
			sum += at(c, "count").(float64)
		}
		wantEqual(t, counts+" add up", sum, at(d, list, "totalCount"))
	}
	wantEqual(t, "posts held between two sightings", at(d, "timeline"), at(d, "held"))
	if at(d, "held", "nodes", 0) == nil {
		t.Error("nobody held a post from 2016 to 2018")
	}
	agree := ask(t, h, `{
		citers: people(filter: {citations: {directiveName: "chi thi 04"}}, first: 100) { nodes { name } }
		said: citations(filter: {directiveName: "chi thi 04"}, first: 100) { nodes { by { ... on Person { name } } verb } }
		verb: citations(filter: {directiveName: "chi thi 04", verb: "quán triệt"}) { totalCount }
		bodies: organizations(filter: {holdings: {personName: "hoang binh quan"}}, first: 100) { nodes { id } }
		posts: holdings(filter: {personName: "hoang binh quan"}, first: 100) { nodes { post { organization { id } } } }
		cited: events(filter: {citations: {from: "2020", to: "2020"}}) { nodes { startDate citations { totalCount } } }
		awards: events(filter: {awards: true}) { nodes { awards { totalCount } } }
		places: places(filter: {events: {from: "2020-12-23", to: "2020-12-23"}}) { nodes { name } }
		placed: appearances(filter: {placed: true}) { totalCount }
		unplaced: appearances(filter: {placed: false}) { totalCount }
	}`, nil)
	wantEqual(t, "who cited", len(at(agree, "citers", "nodes").([]any)), len(at(agree, "said", "nodes").([]any)))
	wantEqual(t, "by that verb", at(agree, "verb", "totalCount"), 1)
	wantEqual(t, "bodies", len(at(agree, "bodies", "nodes").([]any)), len(at(agree, "posts", "nodes").([]any)))
	wantEqual(t, "cited in 2020", at(agree, "cited", "nodes", 0, "startDate"), "2020-12-23")
	if n, _ := at(agree, "awards", "nodes", 0, "awards", "totalCount").(float64); n == 0 {
		t.Error("no award at an event with awards")
	}
	wantEqual(t, "where", at(agree, "places", "nodes"), []any{map[string]any{"name": "Hà Nội"}})
	wantEqual(t, "placed or not", at(agree, "placed", "totalCount").(float64)+at(agree, "unplaced", "totalCount").(float64), at(d, "all", "totalCount"))
	for _, p := range at(d, "people", "nodes").([]any) {
		events := map[any]bool{}
		for _, a := range at(p, "met", "nodes").([]any) {
			events[at(a, "event", "id")] = true
		}
		counted := 0
		for _, c := range at(d, "events").([]any) {
			if at(c, "person", "id") == at(p, "id") {
				counted = int(at(c, "count").(float64))
			}
		}
		wantEqual(t, "each event once", counted, len(events))
	}
	wantEqual(t, "dated or not", at(d, "dated", "totalCount").(float64)+at(d, "undated", "totalCount").(float64), at(d, "all", "totalCount"))
	wantEqual(t, "tone marks", at(d, "withTones", "nodes"), at(d, "without", "nodes"))
	wantEqual(t, "some tone marks", at(d, "partly", "nodes"), at(d, "without", "nodes"))
	wantEqual(t, "found", at(d, "withTones", "nodes", 0, "name"), "Hoàng Bình Quân")
	wantEqual(t, "other tone marks", at(d, "otherTones", "nodes"), []any{})
	wantEqual(t, "either", at(d, "either", "totalCount"), 2)
	for _, p := range at(d, "neither", "nodes").([]any) {
		wantEqual(t, "facts of no sort", at(p, "facts", "totalCount"), 0)
	}
	wantEqual(t, "both", at(d, "both", "totalCount"), 0)
	for _, p := range at(d, "chairs", "nodes").([]any) {
		if at(p, "appearances", "totalCount") == 0.0 {
			t.Error("someone who chaired nothing")
		}
	}
	if list := at(d, "place", "nodes").([]any); len(list) == 0 {
		t.Error("nothing at Hà Nội")
	}
}
