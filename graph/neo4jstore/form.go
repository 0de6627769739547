package neo4jstore

import (
	"context"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/quanhe/quanhe/graph"
)

// Form is the version of how the graph stands in Neo4j. It is recorded in a node (:Form).
const Form = 1

// The orders that root lists of each label are read in. Facts have theirs by relationship type.
var orders = map[graph.Kind][]graph.Prop{
	graph.KindPerson:       {graph.OrderName},
	graph.KindOrganization: {graph.OrderName},
	graph.KindPost:         {graph.OrderName},
	graph.KindEvent:        {graph.OrderName, graph.OrderNewest, graph.OrderOldest},
	graph.KindDirective:    {graph.OrderName, graph.OrderNewest, graph.OrderOldest},
	graph.KindPlace:        {graph.OrderName},
	graph.KindArticle:      {graph.OrderNewest, graph.OrderOldest},
	graph.KindEvidence:     {graph.OrderNewest, graph.OrderText, graph.PropFact},
}

// schema are the statements that make constraints and indexes; each does nothing where its own is
// there.
func schema() []string {
	statements := []string{
		"CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE",
		"CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:NameKey) REQUIRE n.key IS UNIQUE",
	}
	for _, kind := range (graph.Entities | graph.KindArticle | graph.KindEvidence).Each() {
		for _, prop := range orders[kind] {
			statements = append(statements, fmt.Sprintf("CREATE INDEX %s_%s IF NOT EXISTS FOR (n:%s) ON (n.%s)", strings.ToLower(kind.String()), prop, kind, prop))
		}
	}
	for _, predicate := range graph.PredicatesOf(graph.Facts) {
		name := strings.ToLower(string(predicate))
		statements = append(statements, fmt.Sprintf("CREATE CONSTRAINT %s_id IF NOT EXISTS FOR ()-[f:%s]-() REQUIRE f.id IS UNIQUE", name, predicate))
		for _, prop := range []graph.Prop{graph.PropAt, graph.PropOnBehalfOf, graph.OrderNewest, graph.OrderOldest} {
			statements = append(statements, fmt.Sprintf("CREATE INDEX %s_%s IF NOT EXISTS FOR ()-[f:%s]-() ON (f.%s)", name, prop, predicate, prop))
		}
	}
	var labels []string
	for _, kind := range graph.Entities.Each() {
		labels = append(labels, kind.String())
	}
	// The analyzer parts words at spaces and drops none: folded names hold nothing else to part.
	return append(statements, fmt.Sprintf("CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:%s) ON EACH [n.folded] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
		strings.Join(labels, "|")))
}

// Init makes constraints and indexes, waits until they serve, and records the form. It returns
// [graph.ErrNewer] where the graph was written in a later form.
func (s *Store) Init(ctx context.Context) error {
	s.form.Lock()
	defer s.form.Unlock()
	if s.formed {
		return nil
	}
	records, err := s.read(ctx, "OPTIONAL MATCH (f:Form) RETURN max(f.version) AS version", nil)
	if err != nil {
		return err
	}
	if version, _ := records[0].Values[0].(int64); version > Form {
		return fmt.Errorf("the graph in neo4j at %s is of form %d, this program knows %d: use a newer quanhe: %w", s.address, version, Form, graph.ErrNewer)
	}
	for _, statement := range append(schema(), "CALL db.awaitIndexes(300)", fmt.Sprintf("MERGE (f:Form) SET f.version = %d", Form)) {
		_, err := neo4j.ExecuteQuery(ctx, s.driver, statement, nil, neo4j.EagerResultTransformer,
			neo4j.ExecuteQueryWithDatabase(s.database), neo4j.ExecuteQueryWithBookmarkManager(s.bookmarks))
		if err != nil {
			return s.explain(err)
		}
	}
	s.formed = true
	return nil
}
