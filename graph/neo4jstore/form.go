package neo4jstore

import (
	"context"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/quanhe/quanhe/graph"
)

// Form is the version of how the graph stands in Neo4j. It is recorded in a node (:Form).
const Form = 3

// The orders that root lists of each label are read in. Facts have theirs by relationship type.
var orders = map[graph.Kind][]graph.Prop{
	graph.KindPerson:       {graph.OrderName},
	graph.KindOrganization: {graph.OrderName},
	graph.KindPost:         {graph.OrderName},
	graph.KindEvent:        {graph.OrderName, graph.OrderNewest, graph.OrderOldest, graph.PropSeries},
	graph.KindDirective:    {graph.OrderName, graph.OrderNewest, graph.OrderOldest},
	graph.KindPlace:        {graph.OrderName},
	graph.KindArticle:      {graph.OrderNewest, graph.OrderOldest},
	graph.KindEvidence:     {graph.OrderNewest, graph.OrderText, graph.PropFact},
}

// A definition is a constraint or an index by its name, and the statement that makes it where it
// is not there.
type definition struct{ name, text string }

// schema are all constraints and indexes.
func schema() []definition {
	var all []definition
	define := func(sort, name, format string, args ...any) {
		all = append(all, definition{name, fmt.Sprintf("CREATE %s %s IF NOT EXISTS FOR %s", sort, name, fmt.Sprintf(format, args...))})
	}
	define("CONSTRAINT", "node_id", "(n:Node) REQUIRE n.id IS UNIQUE")
	define("CONSTRAINT", "name_key", "(n:NameKey) REQUIRE n.key IS UNIQUE")
	define("CONSTRAINT", "form_id", "(n:Form) REQUIRE n.id IS UNIQUE")
	for _, kind := range (graph.Entities | graph.KindArticle | graph.KindEvidence).Each() {
		for _, prop := range orders[kind] {
			define("INDEX", strings.ToLower(kind.String())+"_"+string(prop), "(n:%s) ON (n.%s)", kind, prop)
		}
	}
	for _, predicate := range graph.PredicatesOf(graph.Facts) {
		name := strings.ToLower(string(predicate))
		define("CONSTRAINT", name+"_id", "()-[f:%s]-() REQUIRE f.id IS UNIQUE", predicate)
		for _, prop := range []graph.Prop{graph.PropAt, graph.PropOnBehalfOf, graph.OrderNewest, graph.OrderOldest} {
			define("INDEX", name+"_"+string(prop), "()-[f:%s]-() ON (f.%s)", predicate, prop)
		}
	}
	var labels []string
	for _, kind := range graph.Entities.Each() {
		labels = append(labels, kind.String())
	}
	// The analyzer parts words at spaces and drops none: folded names hold nothing else to part.
	define("FULLTEXT INDEX", "names", "(n:%s) ON EACH [n.folded] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}", strings.Join(labels, "|"))
	return all
}

// A form is how the graph stands in Neo4j, and how one of an earlier form is brought up to it.
type form struct {
	version    int64
	migrations map[int64]migration // by the version that they start from: to the next one
}

// A migration is what is run in one transaction, or parted by itself into many: a graph may be more
// than a transaction can hold. What is parted may have been run before, in whole or in part.
type migration struct{ whole, parted []string }

var current = form{version: Form, migrations: map[int64]migration{
	1: {whole: []string{ // forms stood with each mention, and their keys led to the entity
		"MATCH (n:Node)<-[m:MENTIONS]-() UNWIND m.forms AS form WITH n, form, count(*) AS articles CREATE (:Naming {form: form, articles: articles, of: n.id})-[:OF]->(n)",
		"MATCH (k:NameKey)-[r:NAMES]->(n:Node) MATCH (w:Naming)-[:OF]->(n) MERGE (k)-[:NAMES]->(w) DELETE r",
		"MATCH ()-[m:MENTIONS]->() REMOVE m.forms",
	}},
	2: {parted: []string{ // facts and evidence kept their records whole, and forms said what they do not have
		"MATCH (v:Evidence) WHERE v.record IS NOT NULL CALL (v) { SET v.seen = " + fieldOf("v.record", "Seen") + " REMOVE v.record } IN TRANSACTIONS OF 10000 ROWS",
		"MATCH ()-[f:" + types(graph.PredicatesOf(graph.Facts)) + "]->() WHERE f.record IS NOT NULL CALL (f) { SET f.otherDate = " +
			"CASE type(f) WHEN 'HOLDS' THEN " + fieldOf("f.record", "When") + " ELSE " + fieldOf("f.record", "Date") + " END REMOVE f.record } IN TRANSACTIONS OF 10000 ROWS",
		`MATCH (w:Naming) WHERE w.form CONTAINS ',"Mentions":null' CALL (w) { SET w.form = reduce(form = replace(w.form, '"ID":"",', ''), field IN ` +
			`["OtherNames", "Honorifics", "BirthDate", "Identifiers", "Class", "Number", "StartDate", "EndDate", "Series", "Edition", "Date", "DateFrom", "Unresolved", ` +
			`"Unnamed", "Mentions", "Keys", "Of", "Joins", "Merged", "Tones", "Folded", "SortKey"] | ` +
			`reduce(form = form, none IN ['""', 'null', 'false'] | replace(form, ',"' + field + '":' + none, ''))) } IN TRANSACTIONS OF 10000 ROWS`,
	}},
}}

// fieldOf is what a record that is kept as JSON says in a field of text, null where it says nothing.
func fieldOf(record, name string) string {
	return fmt.Sprintf(`split(split(%s, '"%s":"')[1], '"')[0]`, record, name)
}

// Init makes the constraints and indexes that are missing, brings a graph of an earlier form up to
// this one, waits until all indexes serve, and records the form. It writes nothing where that is
// done. It returns [graph.ErrNewer] where the graph was written in a later form.
func (s *Store) Init(ctx context.Context) error {
	s.forming.Lock()
	defer s.forming.Unlock()
	if s.formed {
		return nil
	}
	version, err := s.version(ctx)
	if err != nil {
		return err
	}
	if version > s.form.version {
		return fmt.Errorf("the graph in neo4j at %s is of form %d, this program knows %d: use a newer quanhe: %w", s.address, version, s.form.version, graph.ErrNewer)
	}
	if err := s.index(ctx); err != nil {
		return err
	}
	for ; version > 0 && version < s.form.version; version++ {
		if err := s.migrate(ctx, version); err != nil {
			return err
		}
	}
	if version == 0 {
		if err := s.write(ctx, fmt.Sprintf("MERGE (f:Form {id: 'form'}) ON CREATE SET f.version = %d", s.form.version)); err != nil {
			return err
		}
	}
	s.formed = true
	return nil
}

// version is the form that the graph was written in, 0 where nothing was.
func (s *Store) version(ctx context.Context) (int64, error) {
	records, err := s.read(ctx, "CYPHER 5 OPTIONAL MATCH (f:Form) RETURN max(f.version)", nil)
	if err != nil {
		return 0, err
	}
	version, _ := records[0].Values[0].(int64)
	return version, nil
}

// index makes what is missing of constraints and indexes in one transaction, and waits until all
// that there are serve.
func (s *Store) index(ctx context.Context) error {
	records, err := s.read(ctx, "SHOW INDEXES YIELD name, state", nil)
	if err != nil {
		return err
	}
	there, serving := map[string]bool{}, true
	for _, record := range records {
		there[record.Values[0].(string)] = true
		serving = serving && record.Values[1] == "ONLINE"
	}
	var missing []string
	for _, statement := range schema() {
		if !there[statement.name] {
			missing = append(missing, statement.text)
		}
	}
	if err := s.write(ctx, missing...); err != nil {
		return err
	}
	if serving && missing == nil {
		return nil
	}
	return s.write(ctx, "CALL db.awaitIndexes(300)")
}

// migrate brings the graph to the next version. Of several programs that try at once, the first to
// lock the form does it; what is parted they do together.
func (s *Store) migrate(ctx context.Context, version int64) error {
	next := s.form.migrations[version]
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer session.Close(context.WithoutCancel(ctx))
	for _, statement := range next.parted {
		result, err := session.Run(ctx, statement, nil)
		if err == nil {
			_, err = result.Consume(ctx)
		}
		if err != nil {
			return s.explain(fmt.Errorf("bring the graph from form %d to %d: %w", version, version+1, err))
		}
	}
	_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		run := func(statement string, params map[string]any) ([]*neo4j.Record, error) {
			result, err := tx.Run(ctx, statement, params)
			if err != nil {
				return nil, err
			}
			return result.Collect(ctx)
		}
		locked, err := run("MATCH (f:Form {id: 'form'}) SET f.locked = true REMOVE f.locked RETURN f.version", nil)
		if err != nil || len(locked) == 0 || locked[0].Values[0] != version {
			return nil, err
		}
		for _, statement := range append(next.whole, "MATCH (f:Form {id: 'form'}) SET f.version = $next") {
			if _, err := run(statement, map[string]any{"next": version + 1}); err != nil {
				return nil, fmt.Errorf("bring the graph from form %d to %d: %w", version, version+1, err)
			}
		}
		return nil, nil
	})
	return s.explain(err)
}

// write runs statements for their effect, all or none.
func (s *Store) write(ctx context.Context, statements ...string) error {
	if len(statements) == 0 {
		return nil
	}
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer session.Close(context.WithoutCancel(ctx))
	_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		for _, statement := range statements {
			result, err := tx.Run(ctx, statement, nil)
			if err == nil {
				_, err = result.Consume(ctx)
			}
			if err != nil {
				return nil, err
			}
		}
		return nil, nil
	})
	return s.explain(err)
}
