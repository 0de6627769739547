package neo4jstore

import (
	"context"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/graphtest"
	"github.com/quanhe/quanhe/internal/neo4jtest"
)

var background = context.Background()

// BenchmarkBeside sets the store's questions beside Cypher that is written by hand and sent through
// the same driver. BENCH_NEO4J_ARTICLES is how many articles there are, of ten facts each (1,000
// unless said otherwise). Loading, and questions over HTTP, are measured in bench.
func BenchmarkBeside(b *testing.B) {
	server := neo4jtest.Shared(b)
	store := opened(b, server)
	start(b, store)
	for _, batch := range benchBatches() {
		if _, err := store.Put(background, batch); err != nil {
			b.Fatal(err)
		}
	}
	change(b, store, "CALL db.prepareForReplanning(60)")
	for _, q := range byHand() {
		b.Run(q.name, func(b *testing.B) { benchmarkBeside(b, store, q) })
	}
}

func benchBatches() []*graph.Batch {
	articles, err := strconv.Atoi(os.Getenv("BENCH_NEO4J_ARTICLES"))
	if err != nil {
		articles = 1000
	}
	batches := []*graph.Batch{graphtest.Batch(sampleRegister())}
	const each = 100
	for from := 0; from < articles; from += each {
		var some []*graphtest.Writing
		for n := from; n < min(from+each, articles); n++ {
			some = append(some, sampleArticle(n))
		}
		batches = append(batches, graphtest.Batch(some...))
	}
	return batches
}

func timed(b *testing.B, work func() error) time.Duration {
	b.Helper()
	began := time.Now()
	if err := work(); err != nil {
		b.Fatal(err)
	}
	return time.Since(began)
}

// A handwritten question is one of the store's beside the Cypher that a person would write for it.
type handwritten struct {
	name   string
	query  graph.Query
	cypher string
	params map[string]any
}

func byHand() []handwritten {
	person, place := samplePerson(3).ID, samplePlace(3).ID
	of := func(id graph.ID) map[string]any { return map[string]any{"id": string(id)} }
	return []handwritten{
		{"point", graph.Query{Start: graph.Start{IDs: []graph.ID{person}}, List: one(nameAlone)}, "MATCH (n:Node {id: $id}) RETURN n.id, n.name", of(person)},
		{"nested", nested(person), `MATCH (n:Node {id: $id}) RETURN n.id, n.name, n.birthDate, COLLECT {
			MATCH (n)-[f:HOLDS]->(o) WITH f, o ORDER BY f.byNewest LIMIT 21
			RETURN [f.id, f.byNewest, f.title, f.status, o.id, o.name, COLLECT {
				WITH f.id AS id MATCH (v:Evidence {fact: id}) WITH v ORDER BY v.byNewest LIMIT 11 RETURN [v.id, v.byNewest, v.quote] }] } AS holdings, COLLECT {
			MATCH (n)-[f:SPOKE_AT|CHAIRED|ATTENDED|REPORTED_AT|GAVE_PAPER_AT]->(e) WITH f, e ORDER BY f.byNewest LIMIT 21
			RETURN [f.id, type(f), f.byNewest, f.title, f.date, e.id, e.name, COLLECT {
				MATCH (e)<-[g:SPOKE_AT|CHAIRED|ATTENDED|REPORTED_AT|GAVE_PAPER_AT]-(p) WITH g, p ORDER BY g.byNewest LIMIT 11
				RETURN [g.id, type(g), g.byNewest, g.title, p.id, p.name, COLLECT {
					WITH g.id AS id MATCH (v:Evidence {fact: id}) WITH v ORDER BY v.byNewest LIMIT 11 RETURN [v.id, v.byNewest, v.quote] }] }, COLLECT {
				WITH f.id AS id MATCH (v:Evidence {fact: id}) WITH v ORDER BY v.byNewest LIMIT 11 RETURN [v.id, v.byNewest, v.quote] }] } AS appearances, COLLECT {
			MATCH (n)-[f:SPOKE_AT]->() WHERE f.latest >= '2020-01-01' WITH f ORDER BY f.byOldest LIMIT 6 RETURN [f.id, f.byOldest, f.part] } AS speeches,
			COUNT { MATCH (n)-[f:SPOKE_AT]->() WHERE f.latest >= '2020-01-01' } AS total`, of(person)},
		{"who spoke, year and place", spoke(from("2020-01-01"), to("2020-12-31"), is(inPlace, place)), `MATCH (:Node {id: $id})<-[:PART_OF*0..]-(l)<-[:HELD_AT]-(e:Event)
			WITH DISTINCT e MATCH (e)<-[f:SPOKE_AT|CHAIRED|ATTENDED|REPORTED_AT|GAVE_PAPER_AT]-(p) WHERE f.latest >= '2020-01-01' AND f.earliest <= '2020-12-31'
			WITH f, p, e ORDER BY f.byNewest LIMIT 101
			RETURN f.id, f.byNewest, type(f), f.date, f.title, f.part, p.id, p.name, e.id, e.name, COLLECT {
				MATCH (e)-[:HELD_AT]->(l) WITH l ORDER BY l.byName LIMIT 11 RETURN [l.id, l.byName, l.name] }, COLLECT {
				WITH f.id AS id MATCH (v:Evidence {fact: id}) WITH v ORDER BY v.byNewest LIMIT 2 MATCH (v)-[:FROM]->(a) RETURN [v.id, v.byNewest, v.quote, a.id, a.title, a.url] }`, of(place)},
		{"counts, place and year", graph.Query{Start: graph.Start{Facts: roles}, List: graph.List{First: 100, Group: []graph.Key{{Via: placed, Want: nameAlone}, {Prop: graph.PropYear}}}},
			`MATCH (e:Event)<-[f:SPOKE_AT|CHAIRED|ATTENDED|REPORTED_AT|GAVE_PAPER_AT]-() WITH e, f.year AS year, count(*) AS n
			OPTIONAL MATCH (e)-[:HELD_AT]->(l) WITH l, year, sum(n) AS n ORDER BY n DESC, l.id, year LIMIT 101 RETURN n, l.id, l.name, year`, nil},
		{"search", found("hoi nghi 1"), `CALL db.index.fulltext.queryNodes('names', '+hoi +nghi +1*') YIELD node AS n WHERE n.unresolved IS NULL
			WITH n, CASE
				WHEN n.tones CONTAINS '| hoi nghi 1 |' THEN 0
				WHEN n.tones CONTAINS ' hoi nghi 1 ' THEN 1
				WHEN n.tones CONTAINS ' hoi ' AND n.tones CONTAINS ' nghi ' AND n.tones CONTAINS ' 1 ' THEN 2
				WHEN n.folded CONTAINS '| hoi nghi 1 |' THEN 3
				WHEN n.folded CONTAINS ' hoi nghi 1 ' THEN 4
				WHEN n.folded CONTAINS ' 1 ' THEN 5
				WHEN n.tones CONTAINS ' hoi ' AND n.tones CONTAINS ' nghi ' AND n.tones CONTAINS ' 1' THEN 6
				ELSE 7 END AS class, size(split(n.name, ' ')) AS words
			ORDER BY class, words, n.byName LIMIT 11 RETURN class, words, n.byName, n.id, n.name`, nil},
	}
}

// benchmarkBeside asks both in turn, so that a busy machine is as busy for the one as for the
// other, and reports the medians.
func benchmarkBeside(b *testing.B, store *Store, q handwritten) {
	var own, hand []time.Duration
	ask := func() {
		own = append(own, timed(b, func() error { _, err := store.Query(background, &q.query); return err }))
		hand = append(hand, timed(b, func() error {
			_, err := neo4j.ExecuteQuery(background, store.driver, q.cypher, q.params, neo4j.EagerResultTransformer,
				neo4j.ExecuteQueryWithDatabase("neo4j"), neo4j.ExecuteQueryWithReadersRouting())
			return err
		}))
	}
	for range 20 { // until both are planned and compiled
		ask()
	}
	own, hand = nil, nil
	asked := store.Statements()
	for b.Loop() {
		ask()
	}
	b.ReportMetric(float64(store.Statements()-asked)/float64(len(own)), "statements")
	slices.Sort(own)
	slices.Sort(hand)
	middle := len(own) / 2
	b.ReportMetric(float64(own[middle].Microseconds())/1000, "ms")
	b.ReportMetric(float64(hand[middle].Microseconds())/1000, "hand-ms")
	b.ReportMetric(float64(own[middle])/float64(hand[middle]), "of-hand")
}
