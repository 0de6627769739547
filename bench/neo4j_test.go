package bench

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/graphtest"
	"github.com/quanhe/quanhe/graph/neo4jstore"
	"github.com/quanhe/quanhe/graph/open"
	"github.com/quanhe/quanhe/internal/neo4jtest"
	"github.com/quanhe/quanhe/loader/facts"
	"github.com/quanhe/quanhe/server/api"
	"github.com/quanhe/quanhe/server/reading"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// BenchmarkNeo4j has the loader, as built, load the synthetic graph into Neo4j from a file, beside
// bare UNWIND and MERGE of the same rows by the same driver; then asks it over HTTP, beside Cypher
// that is written by hand and served by a bare handler. Both sides have the same server.
func BenchmarkNeo4j(b *testing.B) {
	n := neo4jOf(b)
	b.Run("load", n.benchmarkLoad)
	if status, err := n.store.Status(background); err != nil || status.Facts == 0 {
		n.load(b)
	}
	n.do(b, "CALL db.prepareForReplanning(120)", nil)
	n.benchmarkHTTP(b)
}

type neo4jBench struct {
	server *neo4jtest.Server
	driver neo4j.DriverWithContext
	store  graph.Store
	loader string // the program
	file   string // the graph in the facts format
}

func neo4jOf(b *testing.B) *neo4jBench {
	server := neo4jtest.Shared(b)
	driver, err := server.Driver()
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { driver.Close(background) })
	store, err := open.Open(background, server.Address, open.Options{User: server.User, Password: server.Password})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { store.Close() })
	if err := store.Init(background); err != nil {
		b.Fatal(err)
	}
	n := &neo4jBench{server: server, driver: driver, store: store, loader: filepath.Join(b.TempDir(), "loader"), file: filepath.Join(b.TempDir(), "facts.jsonl")}
	if out, err := exec.Command("go", "build", "-o", n.loader, "../loader").CombinedOutput(); err != nil {
		b.Fatalf("build the loader: %v\n%s", err, out)
	}
	if err := writeFacts(n.file); err != nil {
		b.Fatal(err)
	}
	return n
}

func writeFacts(path string) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	w := bufio.NewWriter(file)
	for batch := range size().Batches() {
		for _, account := range batch.Accounts {
			if err := facts.Write(w, account); err != nil {
				return err
			}
		}
	}
	return w.Flush()
}

func (n *neo4jBench) session() neo4j.SessionWithContext {
	return n.driver.NewSession(background, neo4j.SessionConfig{DatabaseName: "neo4j"})
}

func (n *neo4jBench) do(b *testing.B, cypher string, params map[string]any) []*neo4j.Record {
	b.Helper()
	result, err := neo4j.ExecuteQuery(background, n.driver, cypher, params, neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase("neo4j"))
	if err != nil {
		b.Fatal(err)
	}
	return result.Records
}

// rows counts what both sides store: entities, articles, evidence and facts.
func (n *neo4jBench) rows(b *testing.B) float64 {
	b.Helper()
	records := n.do(b, "RETURN COUNT { (n:Person|Organization|Post|Event|Directive|Place|Article|Evidence) } + COUNT { ()-[f]->() WHERE f.id IS NOT NULL }", nil)
	count, _ := records[0].Values[0].(int64)
	return float64(count)
}

// The bare load goes first, then the loader, each into an empty database with the constraints and
// indexes of the store. Both find a server that has loaded before.
func (n *neo4jBench) benchmarkLoad(b *testing.B) {
	var bare, own, rows, bareRows, memory float64
	n.bare(b, 5)
	for b.Loop() {
		n.server.Clear(b)
		bare += n.bare(b, 0)
		bareRows += n.rows(b)
		n.server.Clear(b)
		took, most := n.load(b)
		own += took
		memory = max(memory, most)
		rows += n.rows(b)
	}
	b.ReportMetric(rows/own, "rows/s")
	b.ReportMetric(bareRows/bare, "bare-rows/s")
	b.ReportMetric(rows/own/(bareRows/bare), "of-bare")
	b.ReportMetric(memory, "loader-MB")
}

// load runs the loader, and returns the seconds that it took and the most memory that it had, in MB.
func (n *neo4jBench) load(b *testing.B) (seconds, megabytes float64) {
	b.Helper()
	c := exec.Command(n.loader, "-store", n.server.Address, "-user", n.server.User, n.file)
	c.Env = append(os.Environ(), "QUANHE_NEO4J_PASSWORD="+n.server.Password)
	began := time.Now()
	if out, err := c.CombinedOutput(); err != nil {
		b.Fatalf("loader: %v\n%.2000s", err, out)
	}
	seconds = time.Since(began).Seconds()
	if used, ok := c.ProcessState.SysUsage().(*syscall.Rusage); ok {
		megabytes = float64(used.Maxrss) / 1024 // Linux counts KB
	}
	return seconds, megabytes
}

// bare puts the first batches of the graph, or all, and returns the seconds that Neo4j took.
func (n *neo4jBench) bare(b *testing.B, first int) float64 {
	b.Helper()
	session := n.session()
	defer session.Close(background)
	var took time.Duration
	batches := 0
	for batch := range size().Batches() {
		steps := bareSteps(b, batch)
		began := time.Now()
		if err := putBare(session, steps); err != nil {
			b.Fatal(err)
		}
		took += time.Since(began)
		if batches++; batches == first {
			break
		}
	}
	return took.Seconds()
}

// A step is one statement over rows.
type step struct {
	cypher string
	rows   []map[string]any
}

func putBare(session neo4j.SessionWithContext, steps []step) error {
	_, err := session.ExecuteWrite(background, func(tx neo4j.ManagedTransaction) (any, error) {
		for _, s := range steps {
			result, err := tx.Run(background, s.cypher, map[string]any{"rows": s.rows})
			if err == nil {
				_, err = result.Consume(background)
			}
			if err != nil {
				return nil, err
			}
		}
		return nil, nil
	})
	return err
}

// bareSteps are the batch's entities, articles with what they name, facts and evidence: the same rows that the loader
// writes, without what it keeps of names beside.
func bareSteps(b *testing.B, batch *graph.Batch) []step {
	changes, err := graphtest.Changes(background, batch)
	if err != nil {
		b.Fatal(err)
	}
	var steps []step
	propsOf := func(r graph.Record) map[string]any {
		props, err := neo4jstore.Properties(r)
		if err != nil {
			b.Fatal(err)
		}
		return props
	}
	add := func(cypher string, row map[string]any) {
		i := slices.IndexFunc(steps, func(s step) bool { return s.cypher == cypher })
		if i < 0 {
			i = len(steps)
			steps = append(steps, step{cypher: cypher})
		}
		steps[i].rows = append(steps[i].rows, row)
	}
	for _, e := range batch.Entities {
		add(fmt.Sprintf("UNWIND $rows AS row MERGE (n:Node {id: row.id}) SET n:%s, n = row", e.Kind), propsOf(e))
	}
	for _, a := range batch.Accounts {
		add("UNWIND $rows AS row MERGE (a:Node {id: row.id}) SET a:Article, a = row", propsOf(a))
	}
	for _, a := range batch.Accounts {
		for i := range a.Entities {
			add("UNWIND $rows AS row MATCH (a:Node {id: row.a}) MATCH (n:Node {id: row.n}) CREATE (a)-[:MENTIONS]->(n)",
				map[string]any{"a": string(a.Article.ID), "n": string(a.Entities[i].ID)})
		}
	}
	for _, f := range changes.Facts {
		add(fmt.Sprintf("UNWIND $rows AS row MATCH (s:Node {id: row.subject}) MATCH (o:Node {id: row.object}) MERGE (s)-[f:%s {id: row.id}]->(o) SET f = row", f.Predicate), propsOf(f))
	}
	for _, e := range changes.Evidence {
		add("UNWIND $rows AS row MATCH (a:Node {id: row.article}) MERGE (v:Node {id: row.id}) SET v:Evidence, v = row MERGE (v)-[:FROM]->(a)", propsOf(e))
	}
	return steps
}

// byHand are questions beside the Cypher that a person would write for them. Those that read much
// are asked on one connection alone.
var byHand = []struct {
	name, query, cypher string
	alone               bool
}{
	{"person", `query q($person: ID!) { person(id: $person) { id name otherNames } }`,
		`MATCH (n:Node {id: $person}) RETURN n.id AS id, n.name AS name, n.otherNames AS otherNames`, false},
	{"person, 20 events, 10 others, evidence", `query q($person: ID!) { person(id: $person) { id name appearances(first: 20) { nodes {
		role title date event { id name startDate appearances(first: 10, filter: {roles: [SPOKE]}) { nodes { role title
			agent { __typename ... on Entity { id name } } evidence(first: 1) { nodes { quote article { title url } } } } } } } } } }`,
		`MATCH (n:Node {id: $person}) RETURN n.id AS id, n.name AS name, COLLECT {
			MATCH (n)-[f:SPOKE_AT|CHAIRED|ATTENDED|REPORTED_AT|GAVE_PAPER_AT]->(e) WITH f, e ORDER BY f.byNewest LIMIT 20
			RETURN {role: type(f), title: f.title, date: f.date, event: {id: e.id, name: e.name, startDate: e.startDate, appearances: COLLECT {
				MATCH (e)<-[g:SPOKE_AT]-(p) WITH g, p ORDER BY g.byNewest LIMIT 10
				RETURN {role: type(g), title: g.title, agent: {type: labels(p), id: p.id, name: p.name}, evidence: COLLECT {
					WITH g.id AS id MATCH (v:Evidence {fact: id}) WITH v ORDER BY v.byNewest LIMIT 1
					MATCH (v)-[:FROM]->(a) RETURN {quote: v.quote, article: {title: a.title, url: a.url}} }} }}} } AS appearances`, false},
	{"who spoke, year and place", `query q($place: ID!) { whoSpokeWhere(first: 100, filter: {from: "2014", to: "2014", place: $place}) {
		rows { agent role title event date place quote articleTitle publisher } } }`,
		`MATCH (:Node {id: $place})<-[:PART_OF*0..]-(l:Place)<-[:HELD_AT]-(e:Event)<-[f:SPOKE_AT]-(p)
			WHERE f.latest >= '2014-01-01' AND f.earliest <= '2014-12-31'
			WITH f, p, e, l ORDER BY f.byNewest LIMIT 100
			CALL (f) { WITH f.id AS id MATCH (v:Evidence {fact: id}) WITH v ORDER BY v.byNewest LIMIT 1 MATCH (v)-[:FROM]->(a) RETURN v, a }
			RETURN p.name AS agent, type(f) AS role, f.title AS title, e.name AS event, f.date AS date, l.name AS place, v.quote AS quote,
				a.title AS articleTitle, a.publisher AS publisher ORDER BY f.byNewest`, false},
	{"shortest paths", `query q($person: ID!, $other: ID!) { paths(from: $person, to: $other) { paths { entities { id name } hops { fact { predicate date
		evidence(first: 1) { nodes { quote } } } } } } }`,
		`MATCH (a:Node {id: $person}) MATCH (b:Node {id: $other})
			MATCH p = allShortestPaths((a)-[:ATTENDED|AWARDED|CHAIRED|CITED|GAVE_PAPER_AT|HELD_AT|HOLDS|ISSUED|MET|ORGANIZED|PART_OF|REPLACED|REPORTED_AT|SIGNED|SPOKE_AT*..4]-(b))
			WHERE all(f IN relationships(p) WHERE f.planned IS NULL) AND all(n IN nodes(p) WHERE n.unresolved IS NULL AND n.unnamed IS NULL)
			WITH p ORDER BY [f IN relationships(p) | f.id] LIMIT 11
			RETURN [n IN nodes(p) | {id: n.id, name: n.name}] AS entities, [f IN relationships(p) | {predicate: type(f), date: f.date, evidence: COLLECT {
				WITH f.id AS id MATCH (v:Evidence {fact: id}) WITH v ORDER BY v.byNewest LIMIT 1 RETURN {quote: v.quote} }}] AS facts`, false},
	{"20 x 20 x 10", `{ people(first: 20) { nodes { id name appearances(first: 20) { nodes {
		role date event { id name appearances(first: 10) { nodes { role title agent { __typename ... on Entity { id name } } } } } } } } } }`,
		`MATCH (n:Person) WHERE n.byName > '' WITH n ORDER BY n.byName LIMIT 20 RETURN n.id AS id, n.name AS name, COLLECT {
			MATCH (n)-[f:SPOKE_AT|CHAIRED|ATTENDED|REPORTED_AT|GAVE_PAPER_AT]->(e) WITH f, e ORDER BY f.byNewest LIMIT 20
			RETURN {role: type(f), date: f.date, event: {id: e.id, name: e.name, appearances: COLLECT {
				MATCH (e)<-[g:SPOKE_AT|CHAIRED|ATTENDED|REPORTED_AT|GAVE_PAPER_AT]-(p) WITH g, p ORDER BY g.byNewest LIMIT 10
				RETURN {role: type(g), title: g.title, agent: {type: labels(p), id: p.id, name: p.name}} }}} } AS appearances ORDER BY n.byName`, true},
	{"counts by place and year", `{ appearanceCounts(groupBy: [PLACE, YEAR], first: 1000) { place { id name } year count } }`,
		`MATCH (e:Event)<-[f:SPOKE_AT|CHAIRED|ATTENDED|REPORTED_AT|GAVE_PAPER_AT]-() WITH e, f.year AS year, count(*) AS n
			OPTIONAL MATCH (e)-[:HELD_AT]->(l) WITH l, year, sum(n) AS n ORDER BY n DESC, l.id, year LIMIT 1000
			RETURN {id: l.id, name: l.name} AS place, year, n AS count`, true},
	{"search while typing", `{ search(text: "nguyen minh kh", first: 10) { nodes { __typename id name } } }`,
		`CALL db.index.fulltext.queryNodes('names', '+nguyen +minh +kh*') YIELD node AS n WHERE n.unresolved IS NULL
			WITH n, CASE
				WHEN n.tones CONTAINS '| nguyen minh kh |' THEN 0
				WHEN n.tones CONTAINS ' nguyen minh kh ' THEN 1
				WHEN n.tones CONTAINS ' nguyen ' AND n.tones CONTAINS ' minh ' AND n.tones CONTAINS ' kh ' THEN 2
				WHEN n.folded CONTAINS '| nguyen minh kh |' THEN 3
				WHEN n.folded CONTAINS ' nguyen minh kh ' THEN 4
				WHEN n.folded CONTAINS ' kh ' THEN 5
				WHEN n.tones CONTAINS ' nguyen ' AND n.tones CONTAINS ' minh ' AND n.tones CONTAINS ' kh' THEN 6
				ELSE 7 END AS class, size(split(n.name, ' ')) AS words
			ORDER BY class, words, n.byName LIMIT 10 RETURN labels(n) AS type, n.id AS id, n.name AS name`, true},
}

// benchmarkHTTP asks both servers in turn, whole answers, on so many connections at once.
func (n *neo4jBench) benchmarkHTTP(b *testing.B) {
	some := n.do(b, `MATCH (p:Person) WHERE COUNT { (p)-[:ATTENDED]->() } >= 5 WITH p ORDER BY p.id LIMIT 1
		MATCH (l:Place)<-[:HELD_AT]-(e:Event) WHERE e.year = '2014' WITH p, l ORDER BY l.id LIMIT 1
		MATCH (o:Person) WHERE COUNT { (o)-[:ATTENDED]->() } >= 5 RETURN p.id AS person, l.id AS place, max(o.id) AS other`, nil)
	ids := some[0].AsMap()
	own := httptest.NewServer(api.New(n.store, reading.Read, slog.New(slog.DiscardHandler)))
	defer own.Close()
	for _, q := range byHand {
		hand := httptest.NewServer(n.handler(q.cypher))
		body, err := json.Marshal(map[string]any{"query": q.query, "variables": ids})
		if err != nil {
			b.Fatal(err)
		}
		for _, connections := range []int{1, 8, 64} {
			if q.alone && connections > 1 {
				break
			}
			b.Run(fmt.Sprintf("%s/%d", q.name, connections), func(b *testing.B) {
				ours, theirs := &asking{server: own, body: body}, &asking{server: hand, body: body}
				for range 3 { // until both are planned and compiled
					ours.round(b, connections)
					theirs.round(b, connections)
				}
				ours.took, theirs.took, ours.all, theirs.all = nil, nil, 0, 0
				for b.Loop() {
					ours.round(b, connections)
					theirs.round(b, connections)
				}
				b.ReportMetric(ours.median(), "ms")
				b.ReportMetric(theirs.median(), "hand-ms")
				b.ReportMetric(ours.median()/theirs.median(), "of-hand")
				b.ReportMetric(ours.rate(), "req/s")
				b.ReportMetric(ours.rate()/theirs.rate(), "req/s-of-hand")
			})
		}
		hand.Close()
	}
}

// handler runs one statement with the variables of a request as its parameters.
func (n *neo4jBench) handler(cypher string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var asked struct{ Variables map[string]any }
		if err := json.NewDecoder(r.Body).Decode(&asked); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		result, err := neo4j.ExecuteQuery(r.Context(), n.driver, cypher, asked.Variables, neo4j.EagerResultTransformer,
			neo4j.ExecuteQueryWithDatabase("neo4j"), neo4j.ExecuteQueryWithReadersRouting())
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		rows := make([]map[string]any, len(result.Records))
		for i, record := range result.Records {
			rows[i] = record.AsMap()
		}
		w.Header().Set("Content-Type", "application/json")
		if err := json.NewEncoder(w).Encode(map[string]any{"data": rows}); err != nil {
			slog.Error("answer", "error", err)
		}
	})
}

// asking is one side of a comparison: what its answers took, and how long it was asked in all.
type asking struct {
	server *httptest.Server
	body   []byte
	mu     sync.Mutex
	took   []time.Duration
	all    time.Duration
}

// Each connection asks so often in a round.
const asksARound = 10

func (a *asking) round(b *testing.B, connections int) {
	client := a.server.Client()
	if transport, ok := client.Transport.(*http.Transport); ok {
		transport.MaxIdleConnsPerHost = connections
	}
	began := time.Now()
	var all sync.WaitGroup
	for range connections {
		all.Go(func() {
			for range asksARound {
				began := time.Now()
				if _, err := ask(a.server, a.body); err != nil {
					b.Error(err)
					return
				}
				a.mu.Lock()
				a.took = append(a.took, time.Since(began))
				a.mu.Unlock()
			}
		})
	}
	all.Wait()
	a.all += time.Since(began)
	if b.Failed() {
		b.FailNow()
	}
}

// In milliseconds.
func (a *asking) median() float64 {
	slices.Sort(a.took)
	return float64(a.took[len(a.took)/2].Microseconds()) / 1000
}

// Answers a second.
func (a *asking) rate() float64 { return float64(len(a.took)) / a.all.Seconds() }
