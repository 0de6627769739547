package bench

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/quanhe/quanhe/bench/synthetic"
	"github.com/quanhe/quanhe/server/api"
	"github.com/quanhe/quanhe/server/reading"
)

// asked are the questions that the project promises times for, as they come over HTTP.
var asked = []struct{ name, query string }{
	{"point look-up", `query q($person: ID!) { person(id: $person) { id name otherNames } }`},
	{"person, 20 events, 10 others, evidence", `query q($person: ID!) { person(id: $person) { id name appearances(first: 20) { nodes {
		role title date event { id name startDate appearances(first: 10, filter: {roles: [SPOKE]}) { nodes { role title
			agent { __typename ... on Entity { id name } } evidence(first: 1) { nodes { quote article { title url } } } } } } } } } }`},
	{"20 x 20 x 10", `{ people(first: 20) { nodes { id name appearances(first: 20) { nodes {
		role date event { id name appearances(first: 10) { nodes { role title agent { __typename ... on Entity { id name } } } } } } } } } }`},
	{"who spoke where, year and place", `query q($place: ID!) { whoSpokeWhere(first: 100, filter: {from: "2014", to: "2014", place: $place}) {
		rows { agent role title event date place quote articleTitle publisher } pageInfo { hasNextPage endCursor } } }`},
	{"counts by place and year", `{ appearanceCounts(groupBy: [PLACE, YEAR], first: 1000) { place { id name } year count } }`},
	{"shortest paths", `query q($person: ID!, $other: ID!) { paths(from: $person, to: $other) { more paths {
		entities { __typename id name } hops { forward fact { predicate date evidence(first: 1) { nodes { quote article { title url } } } } } } } }`},
	{"shortest paths between two cities", `query q($place: ID!, $city: ID!) { paths(from: $place, to: $city, maxLength: 6) { more paths { hops { forward fact { id } } } } }`},
	{"neighborhood, two facts away", `query q($person: ID!) { neighborhood(id: $person, depth: 2) { more nodes { __typename id name }
		facts { id predicate date subject { id } object { id } } } }`},
	{"in common", `query q($person: ID!, $other: ID!) { inCommon(ids: [$person, $other]) { bodies { nodes { id name } }
		events { edges { node { id name } appearances { nodes { role evidence(first: 1) { nodes { quote } } } } } } articles { nodes { id title } } } }`},
	{"search while typing", `{ search(text: "nguyen minh kh", first: 10) { nodes { __typename id name } } }`},
}

// A question about the API itself beside the others has the generated code answer them all.
const byGeneratedCode = ` fragment generated on Query { __type(name: "Person") { name } } `

// BenchmarkHTTP asks over HTTP, one question after the other on one connection, and reports the
// median and the 95th of a hundred. "generated" is the same question answered by gqlgen's code.
func BenchmarkHTTP(b *testing.B) {
	server := httptest.NewServer(api.New(loaded(), reading.Read, slog.New(slog.DiscardHandler)))
	defer server.Close()
	for _, q := range asked {
		b.Run(q.name+"/written", func(b *testing.B) { benchmarkHTTP(b, server, q.query) })
		b.Run(q.name+"/generated", func(b *testing.B) {
			benchmarkHTTP(b, server, strings.TrimSuffix(q.query, "}")+" ...generated }"+byGeneratedCode)
		})
	}
}

func benchmarkHTTP(b *testing.B, server *httptest.Server, query string) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": map[string]any{
		"person": synthetic.Person(77), "other": synthetic.Person(4242), "place": synthetic.Place(7), "city": synthetic.Place(8)}})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	var took []time.Duration
	size := 0
	for b.Loop() {
		began := time.Now()
		if size, err = ask(server, body); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(began))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "ms-p50")
	b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "ms-p95")
	b.ReportMetric(float64(size), "B-answer")
}

// ask returns the size of the answer; one with errors is none.
func ask(server *httptest.Server, body []byte) (size int, err error) {
	response, err := server.Client().Post(server.URL, "application/json", bytes.NewReader(body))
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK || bytes.Contains(answer[:min(len(answer), 100)], []byte(`"errors"`)) {
		return 0, fmt.Errorf("%d %v %.500s", response.StatusCode, err, answer)
	}
	return len(answer), nil
}
