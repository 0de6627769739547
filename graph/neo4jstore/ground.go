package neo4jstore

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/quanhe/quanhe/graph"
)

// Rows sent in one statement.
const chunk = 5000

// A ground reads, within a batch's transaction, what [graph.Plan] asks for, and keeps in mind what
// was there: what was not is written without another look.
type ground struct {
	tx       neo4j.ManagedTransaction
	batch    map[graph.ID]*graph.Entity   // the batch's entities: most are stored just so
	versions map[string]uint64            // of the name keys that are locked, before they were
	stored   map[graph.ID]bool            // the records that were read
	merged   map[graph.ID]bool            // ids that lead to another entity, of those that were asked for
	facts    map[graph.ID]graph.Predicate // of them, facts: the relationship type to look in
	accounts map[graph.ID]*graph.Account  // of them, articles
}

func newGround(tx neo4j.ManagedTransaction, b *graph.Batch) *ground {
	batch := make(map[graph.ID]*graph.Entity, len(b.Entities))
	for _, e := range b.Entities {
		batch[e.ID] = e
	}
	return &ground{tx: tx, batch: batch, versions: map[string]uint64{}, stored: map[graph.ID]bool{}, merged: map[graph.ID]bool{}, facts: map[graph.ID]graph.Predicate{}, accounts: map[graph.ID]*graph.Account{}}
}

func (g *ground) run(ctx context.Context, cypher string, params map[string]any) ([]*neo4j.Record, error) {
	result, err := g.tx.Run(ctx, cypher, params)
	if err != nil {
		return nil, err
	}
	return result.Collect(ctx)
}

// each runs a statement over rows, some at a time.
func each[T any](ctx context.Context, g *ground, cypher string, rows []T, read func(values []any) error) error {
	for part := range slices.Chunk(rows, chunk) {
		records, err := g.run(ctx, cypher, map[string]any{"rows": part})
		if err != nil {
			return err
		}
		for _, record := range records {
			if err := read(record.Values); err != nil {
				return err
			}
		}
	}
	return nil
}

func texts[T ~string](items []T) []string {
	list := make([]string, len(items))
	for i, item := range items {
		list[i] = string(item)
	}
	return list
}

// lock takes the name keys of a batch, before anything is read: what two batches share, one of them
// writes first.
func (g *ground) lock(ctx context.Context, b *graph.Batch) error {
	keys := slices.Collect(maps.Keys(b.Versions))
	for _, a := range b.Accounts {
		keys = append(keys, graph.ArticleKey(a.Article.ID))
		for i := range a.Entities {
			keys = append(keys, a.Entities[i].Keys...)
		}
	}
	for _, id := range b.Remove {
		keys = append(keys, graph.ArticleKey(id))
	}
	return g.take(ctx, keys, b.Versions)
}

// take locks the name keys, in order, until the transaction ends: loaders that share a name go
// one after the other. What locks a key takes it to its next version, for nearly all that a batch
// locks changes; the others are set back at the end. Only a version that is not the expected one is
// told, 0 of a key that is gone. A key that is expected to stand is looked up, which costs less than a merge.
func (g *ground) take(ctx context.Context, keys []string, expected map[string]uint64) error {
	var known, others [][]any
	for _, key := range slices.Compact(slices.Sorted(slices.Values(keys))) {
		if _, locked := g.versions[key]; locked {
			continue
		}
		g.versions[key] = expected[key]
		if row := []any{key, int64(expected[key] + 1)}; expected[key] > 0 {
			known = append(known, row)
		} else {
			others = append(others, row)
		}
	}
	unexpected := func(values []any) error {
		g.versions[values[0].(string)] = uint64(values[1].(int64))
		return nil
	}
	err := each(ctx, g, "CYPHER 5 UNWIND $rows AS row OPTIONAL MATCH (k:NameKey {key: row[0]}) USING INDEX k:NameKey(key) SET k.version = k.version + 1 "+
		"WITH row, k WHERE k IS NULL OR k.version <> row[1] RETURN row[0], coalesce(k.version - 1, 0)", known, unexpected)
	if err != nil {
		return err
	}
	return each(ctx, g, "CYPHER 5 UNWIND $rows AS row MERGE (k:NameKey {key: row[0]}) SET k.version = coalesce(k.version, 0) + 1 "+
		"WITH row, k WHERE k.version <> row[1] RETURN row[0], k.version - 1", others, unexpected)
}

// Versions are those of name keys, which it locks.
func (g *ground) Versions(ctx context.Context, keys []string) (map[string]uint64, error) {
	err := g.take(ctx, keys, nil)
	versions := make(map[string]uint64, len(keys))
	for _, key := range keys {
		versions[key] = g.versions[key]
	}
	return versions, err
}

// AccountsOf reads articles with all that they say. One whose key has no version was never stored.
func (g *ground) AccountsOf(ctx context.Context, articles []graph.ID) (map[graph.ID]*graph.Account, error) {
	found := map[graph.ID]*graph.Account{}
	articles = slices.DeleteFunc(slices.Clone(articles), func(id graph.ID) bool { return g.versions[graph.ArticleKey(id)] == 0 })
	err := each(ctx, g, "CYPHER 5 UNWIND $rows AS id MATCH (a:Node {id: id}) USING INDEX a:Node(id) WHERE a:Article RETURN a.record, a.text", texts(articles),
		func(values []any) error {
			a, err := decodeAccount(values[0], values[1])
			if err == nil {
				found[a.Article.ID] = a
				g.stored[a.Article.ID] = true
				g.accounts[a.Article.ID] = a
			}
			return err
		})
	return found, err
}

// EntitiesOf reads entities, and keeps in mind which ids lead to another.
func (g *ground) EntitiesOf(ctx context.Context, ids []graph.ID) (map[graph.ID]*graph.Entity, error) {
	found := map[graph.ID]*graph.Entity{}
	err := each(ctx, g, "CYPHER 5 UNWIND $rows AS id MATCH (n:Node {id: id}) RETURN n.record, id, n:Merged", texts(ids),
		func(values []any) error {
			if values[2] == true {
				g.merged[graph.ID(values[1].(string))] = true
				return nil
			}
			e, err := g.entity(graph.ID(values[1].(string)), values)
			if err == nil {
				g.stored[e.ID] = true
				found[e.ID] = e
			}
			return err
		})
	return found, err
}

// entity is one as stored: the batch's own, where that says the same, for to write one costs less than to read it.
func (g *ground) entity(id graph.ID, values []any) (*graph.Entity, error) {
	if e := g.batch[id]; e != nil {
		if text, err := marshal(e); err != nil || text == values[0] {
			return e, err
		}
	}
	return decode[graph.Entity](values, 0)
}

// Namings counts the articles that name each entity.
func (g *ground) Namings(ctx context.Context, entities []graph.ID) (map[graph.ID]int, error) {
	found := map[graph.ID]int{}
	err := each(ctx, g, "CYPHER 5 UNWIND $rows AS id MATCH (n:Node {id: id}) RETURN id, COUNT { (n)<-[:MENTIONS]-() }", texts(entities),
		func(values []any) error {
			found[graph.ID(values[0].(string))] = int(values[1].(int64))
			return nil
		})
	return found, err
}

// Proven reads facts with all their evidence. A fact without evidence does not exist, and evidence
// tells its fact's predicate: so that is read first.
func (g *ground) Proven(ctx context.Context, facts []graph.ID) (map[graph.ID]graph.Proven, error) {
	found := map[graph.ID]graph.Proven{}
	byType := map[graph.Predicate][]string{}
	err := each(ctx, g, "CYPHER 5 UNWIND $rows AS id MATCH (v:Evidence {fact: id}) RETURN v{.*}, v.predicate", texts(facts),
		func(values []any) error {
			e, err := decodeEvidence(values, 0)
			if err != nil {
				return err
			}
			proven := found[e.Fact]
			if proven.Evidence == nil {
				predicate := graph.Predicate(values[1].(string))
				byType[predicate] = append(byType[predicate], string(e.Fact))
				g.facts[e.Fact] = predicate
				g.stored[e.Fact] = true
			}
			g.stored[e.ID] = true
			proven.Evidence = append(proven.Evidence, e)
			found[e.Fact] = proven
			return nil
		})
	if err != nil {
		return nil, err
	}
	for _, predicate := range slices.Sorted(maps.Keys(byType)) {
		err := each(ctx, g, fmt.Sprintf("CYPHER 5 UNWIND $rows AS id MATCH ()-[f:%s {id: id}]->() RETURN f{.*}", predicate), byType[predicate],
			func(values []any) error {
				f, err := decodeFact(values, 0)
				if err == nil {
					proven := found[f.ID]
					proven.Fact = f
					found[f.ID] = proven
				}
				return err
			})
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}

// FactsAt finds what happened at some events: an arm a relationship type, for an index serves one.
// Nothing happened yet at those that are new.
func (g *ground) FactsAt(ctx context.Context, events []graph.ID) ([]graph.ID, error) {
	events = slices.DeleteFunc(slices.Clone(events), func(id graph.ID) bool { return !g.stored[id] })
	var arms []string
	for _, predicate := range graph.PredicatesOf(graph.Facts) {
		arms = append(arms, fmt.Sprintf("MATCH ()-[f:%s {at: id}]->() RETURN f", predicate))
	}
	var found []graph.ID
	err := each(ctx, g, "CYPHER 5 UNWIND $rows AS id CALL (id) { "+strings.Join(arms, " UNION ALL ")+" } RETURN f.id", texts(events),
		func(values []any) error {
			found = append(found, graph.ID(values[0].(string)))
			return nil
		})
	return found, err
}

// JudgementsOf reads judgements.
func (g *ground) JudgementsOf(ctx context.Context, ids []graph.ID) (map[graph.ID]*graph.Judgement, error) {
	found := map[graph.ID]*graph.Judgement{}
	err := each(ctx, g, "CYPHER 5 UNWIND $rows AS id MATCH (j:Node {id: id}) USING INDEX j:Node(id) WHERE j:Judgement RETURN j.record", texts(ids),
		func(values []any) error {
			j, err := decode[graph.Judgement](values, 0)
			if err == nil {
				found[j.ID] = j
			}
			return err
		})
	return found, err
}
