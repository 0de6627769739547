package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/reading"
)

func TestHTTP(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	const asks = `{"query":"{ __typename }"}`
	const data = `{"data":{"__typename":"Query"}}`
	for _, row := range []struct {
		name           string
		method, target string
		headers        string // "name: value, ..."
		body           string
		status         int
		wants          string // in the body
	}{
		{"a question", "POST", "/graphql", "Content-Type: application/json", asks, 200, data},
		{"UTF-8 by name", "POST", "/graphql", "Content-Type: application/json; charset=UTF-8", asks, 200, data},
		{"by GET", "GET", "/graphql?query=" + url.QueryEscape("{ __typename }"), "", "", 200, data},
		{"by GET with variables", "GET", "/graphql?query=" + url.QueryEscape("query($n:Int){people(first:$n){totalCount}}") + "&variables=" + url.QueryEscape(`{"n":1}`), "", "", 200, `"totalCount":`},
		{"a form", "POST", "/graphql", "Content-Type: application/x-www-form-urlencoded", "query={__typename}", 415, "application/json"},
		{"a text, which browsers send unasked", "POST", "/graphql", "Content-Type: text/plain", asks, 415, "application/json"},
		{"no type", "POST", "/graphql", "", asks, 415, "application/json"},
		{"another charset", "POST", "/graphql", "Content-Type: application/json; charset=latin1", asks, 415, "UTF-8"},
		{"another method", "PUT", "/graphql", "Content-Type: application/json", asks, 405, "POST"},
		{"another answer", "POST", "/graphql", "Content-Type: application/json, Accept: text/html", asks, 406, "application/json"},
		{"too large", "POST", "/graphql", "Content-Type: application/json", `{"query":"` + strings.Repeat("a", 64<<10) + `"}`, 413, "64 KiB"},
		{"no JSON", "POST", "/graphql", "Content-Type: application/json", "{", 400, "JSON"},
		{"a batch", "POST", "/graphql", "Content-Type: application/json", "[" + asks + "]", 400, "one JSON object"},
		{"two objects", "POST", "/graphql", "Content-Type: application/json", asks + asks, 400, "one JSON object"},
		{"no query", "POST", "/graphql", "Content-Type: application/json", "{}", 400, "query is missing"},
		{"variables that are none", "POST", "/graphql", "Content-Type: application/json", `{"query":"{a}","variables":[1]}`, 400, "variables"},
		{"bad syntax", "POST", "/graphql", "Content-Type: application/json", `{"query":"{"}`, 200, "GRAPHQL_PARSE_FAILED"},
		{"bad syntax, newer clients", "POST", "/graphql", "Content-Type: application/json, Accept: application/graphql-response+json", `{"query":"{"}`, 400, "GRAPHQL_PARSE_FAILED"},
		{"no such field", "POST", "/graphql", "Content-Type: application/json", `{"query":"{ peeple { totalCount } }"}`, 200, "Did you mean"},
		{"deferred", "POST", "/graphql", "Content-Type: application/json", `{"query":"{ people { ... @defer { totalCount } } }"}`, 200, `Unknown directive \"@defer\"`},
		{"too many tokens", "POST", "/graphql", "Content-Type: application/json", `{"query":"{` + strings.Repeat(" __typename", 1600) + `}"}`, 200, "token"},
		{"too deep", "POST", "/graphql", "Content-Type: application/json", `{"query":"{place(id:\"l_1\"){` + strings.Repeat("parent{", 17) + "id" + strings.Repeat("}", 17) + `}}"}`, 200, "TOO_COMPLEX"},
		{"a variable of another type", "POST", "/graphql", "Content-Type: application/json", `{"query":"query($n:Int){people(first:$n){totalCount}}","variables":{"n":"x"}}`, 200, `"message":"$n: cannot use string as Int","extensions"`},
		{"a variable's part", "POST", "/graphql", "Content-Type: application/json", `{"query":"query($f:AppearanceFilter){appearances(filter:$f){totalCount}}","variables":{"f":{"roles":["TALKED"]}}}`, 200, `$f.roles[0]: TALKED is not a valid AppearanceRole: want SPOKE, CHAIRED, ATTENDED`},
		{"no such part", "POST", "/graphql", "Content-Type: application/json", `{"query":"query($f:AppearanceFilter){appearances(filter:$f){totalCount}}","variables":{"f":{"who":"x"}}}`, 200, `$f.who: unknown field`},
		{"no such variable's value", "POST", "/graphql", "Content-Type: application/json", `{"query":"query($id:ID!){person(id:$id){name}}"}`, 200, `$id: must be defined`},
		{"two operations", "POST", "/graphql", "Content-Type: application/json", `{"query":"query a {__typename} query b {__typename}"}`, 200, "operationName has to say which operation is asked: there are a, b"},
		{"another operation", "POST", "/graphql", "Content-Type: application/json", `{"query":"query a {__typename}","operationName":"c"}`, 200, `no operation is called \"c\": there are a`},
		{"fragments alone", "POST", "/graphql", "Content-Type: application/json", `{"query":"fragment a on Person {id}"}`, 200, "errors"},
		{"from another site", "POST", "/graphql", "Content-Type: application/json, Sec-Fetch-Site: cross-site", asks, 403, ""},
		{"a mutation", "POST", "/graphql", "Content-Type: application/json", `{"query":"mutation { a }"}`, 200, "errors"},
	} {
		t.Run(row.name, func(t *testing.T) {
			r := httptest.NewRequest(row.method, row.target, strings.NewReader(row.body))
			for _, header := range strings.Split(row.headers, ", ") {
				if name, value, ok := strings.Cut(header, ": "); ok {
					r.Header.Set(name, value)
				}
			}
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code != row.status || !strings.Contains(w.Body.String(), row.wants) {
				t.Errorf("%d: %s\nwant %d with %s", w.Code, w.Body, row.status, row.wants)
			}
			if row.status != 200 && strings.Contains(w.Body.String(), `"data"`) {
				t.Errorf("data in what was refused: %s", w.Body)
			}
		})
	}
}

// failing is a store that fails.
type failing struct {
	graph.Store
	err error
}

func (f failing) Query(context.Context, *graph.Query) (*graph.Rows, error) { return nil, f.err }

func TestErrorsOfTheStore(t *testing.T) {
	for _, row := range []struct {
		err  error
		code string
	}{
		{fmt.Errorf("reading: %w", graph.ErrUnavailable), "UNAVAILABLE"},
		{fmt.Errorf("reading: %w", graph.ErrTimeout), "TIMEOUT"},
		{context.DeadlineExceeded, "TIMEOUT"},
		{errors.New("secret of the store"), "INTERNAL"},
		{fmt.Errorf("page 7: %w", graph.ErrDamaged), "INTERNAL"},
	} {
		got := answer(t, New(failing{err: row.err}, reading.Read, quiet()), `{ people { nodes { name } } __typename }`, nil)
		var said struct {
			Data   map[string]any
			Errors []struct {
				Message    string
				Path       []any
				Extensions struct{ Code, RequestID string }
			}
		}
		if err := json.Unmarshal([]byte(got), &said); err != nil {
			t.Fatal(err)
		}
		if len(said.Errors) != 1 || said.Errors[0].Extensions.Code != row.code || said.Errors[0].Extensions.RequestID == "" || said.Errors[0].Path[0] != "people" {
			t.Errorf("%v: %s", row.err, got)
		}
		if said.Data["__typename"] != "Query" || said.Data["people"] != nil {
			t.Errorf("one failed field blanks the others: %s", got)
		}
		if strings.Contains(got, "secret") || strings.Contains(got, "page 7") {
			t.Errorf("the store's words are shown: %s", got)
		}
	}
}

type panicking struct{ graph.Store }

func (panicking) Query(context.Context, *graph.Query) (*graph.Rows, error) { panic("no") }

func TestAPanicIsAnInternalError(t *testing.T) {
	if got := answer(t, New(panicking{}, reading.Read, quiet()), `{ people { nodes { name } } }`, nil); !strings.Contains(got, `"INTERNAL"`) {
		t.Error(got)
	}
}

// What is wrong with an argument is told at the field that has it.
func TestErrorsStandAtTheirField(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	for query, want := range map[string]string{
		`{ people(first: 500) { totalCount } }`:                                                               `first: 500, want 1 to 100 [people] 1:3`,
		`{ p: person(id: "p_1") { appearances(first: 500) { totalCount } } }`:                                 `appearances.first: 500, want 1 to 100 [p appearances] 1:26`,
		`{ person(id: "p_1") { ...a } } fragment a on Person { x: appearances(first: 500) { totalCount } }`:   `x.first: 500, want 1 to 100 [person x] 1:55`,
		`{ people { nodes { appearances(filter: {from: "soon"}) { totalCount } } } }`:                         `nodes.appearances.filter.from: "soon" is no date: want 2022, 2022-04 or 2022-04-12 [people nodes] 1:20`,
		`{ people { edges { node { facts(after: "x!") { totalCount } } } } }`:                                 `edges.node.facts.after: "x!" is no cursor: take it from endCursor or an edge [people edges] 1:27`,
		`{ person(id: "p_1") { facts { nodes { ... on Holding { held(asOf: "x") } } } } }`:                    `facts.nodes.held.asOf: "x" is no date: want 2022, 2022-04 or 2022-04-12 [person facts nodes] 1:56`,
		`{ inCommon(ids: ["p_1", "p_2"]) { events { edges { appearances(first: 0) { totalCount } } } } }`:     `events.edges.appearances.first: 0, want 1 to 100 [inCommon events edges] 1:52`,
		`{ paths(from: "p_1", to: "p_2") { paths { hops { fact { evidence(first: 0) { totalCount } } } } } }`: `paths.hops.fact.evidence.first: 0, want 1 to 100 [paths paths] 1:57`,
	} {
		var said struct {
			Errors []struct {
				Message   string
				Path      []any
				Locations []struct{ Line, Column int }
			}
		}
		if err := json.Unmarshal([]byte(answer(t, h, query, nil)), &said); err != nil {
			t.Fatal(err)
		}
		if len(said.Errors) != 1 || len(said.Errors[0].Locations) != 1 {
			t.Fatalf("%s: %+v", query, said)
		}
		e := said.Errors[0]
		if got := fmt.Sprintf("%s %v %d:%d", e.Message, e.Path, e.Locations[0].Line, e.Locations[0].Column); got != want {
			t.Errorf("%s: %s, want %s", query, got, want)
		}
	}
}

// A field that asks for too much is refused alone: those beside it answer.
func TestOneTooLargeFieldLeavesTheOthers(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	const heavy = `people(first: 100) { nodes { appearances(first: 100) { nodes { evidence(first: 50) { nodes { quote } } } } } }`
	for name, row := range map[string]struct{ query, want string }{
		"too many records": {`{ before: people { totalCount } heavy: ` + heavy + ` after: people { totalCount } }`, "records might be read"},
		"too deep":         {`{ before: people { totalCount } heavy: place(id: "l_1") { ` + strings.Repeat("parent {", 16) + "id" + strings.Repeat("}", 16) + ` } after: people { totalCount } }`, "fields nest 18 deep"},
		"a second text":    {`{ before: extract(text: "Hội nghị") { id } heavy: extract(text: "Hội nghị") { id } after: people { totalCount } }`, "one at a time"},
		"what is left": {`{ before: people(first: 100) { nodes { appearances(first: 100) { nodes { evidence(first: 15) { nodes { quote } } } } } }
			heavy: people(first: 100) { nodes { appearances(first: 100) { nodes { evidence(first: 10) { nodes { quote } } } } } } after: people { totalCount } }`, "records might be read"},
	} {
		got := answer(t, h, row.query, nil)
		d := dataOf(t, got)
		if d["before"] == nil || d["heavy"] != nil || d["after"] == nil {
			t.Errorf("%s: %.500s", name, got)
		}
		if !strings.Contains(got, row.want) || strings.Count(got, `"TOO_COMPLEX"`) != 1 || !strings.Contains(got, `"path":["heavy"]`) {
			t.Errorf("%s: %.500s, want %q", name, got, row.want)
		}
	}
}

// What a playground asks first: the whole schema.
func TestIntrospection(t *testing.T) {
	const typeRef = `kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }`
	got := answer(t, New(samples(t), reading.Read, quiet()), `{ __schema { queryType { name } types { kind name description specifiedByURL
		fields(includeDeprecated: true) { name description args(includeDeprecated: true) { name description defaultValue type { `+typeRef+` } } type { `+typeRef+` } isDeprecated deprecationReason }
		inputFields(includeDeprecated: true) { name description type { `+typeRef+` } defaultValue } interfaces { `+typeRef+` } enumValues(includeDeprecated: true) { name description } possibleTypes { `+typeRef+` } }
		directives { name isRepeatable locations args { name type { `+typeRef+` } } } } }`, nil)
	if strings.Contains(got, `"errors"`) || !strings.Contains(got, `"whoSpokeWhere"`) {
		t.Error(got[:min(len(got), 500)])
	}
}

func TestRequestsHaveIDs(t *testing.T) {
	r := httptest.NewRequest(http.MethodGet, "/graphql?query={__typename}", nil)
	w := httptest.NewRecorder()
	New(samples(t), reading.Read, quiet()).ServeHTTP(w, r)
	if w.Header().Get("X-Request-Id") == "" {
		t.Error("no id")
	}
}

// Errors stand in the order of their fields, whichever was done first.
func TestErrorsStandInOrder(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	for range 20 {
		got := answer(t, h, `{ a: person(id: "x") { id } b: people(filter: {name: "-"}) { totalCount } c: events(filter: {from: "no"}) { totalCount } d: match(name: "-") { score } }`, nil)
		b, c, d := strings.Index(got, `"path":["b"]`), strings.Index(got, `"path":["c"]`), strings.Index(got, `"path":["d"]`)
		if b < 0 || b > c || c > d {
			t.Fatal(got)
		}
	}
}
