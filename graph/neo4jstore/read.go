package neo4jstore

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/quanhe/quanhe/graph"
)

// Names tells what is known of the name keys: their versions, and the forms of entities that have
// one of them. A form may have several keys: it is read once, and after the versions, so that what
// is put between the two makes the batch stale.
func (s *Store) Names(ctx context.Context, keys []string) (*graph.Names, error) {
	names := &graph.Names{Versions: map[string]uint64{}}
	asked := map[string]bool{}
	for _, key := range keys {
		names.Versions[key] = 0
		asked[key] = true
	}
	seen := map[string]bool{} // keys are sent some at a time
	err := s.each(ctx, "CYPHER 5 UNWIND $rows AS key MATCH (k:NameKey {key: key}) USING INDEX k:NameKey(key) WITH collect(k) AS keys, collect([key, k.version]) AS versions "+
		"RETURN versions, COLLECT { UNWIND keys AS k MATCH (k)-[:NAMES]->(w) WITH DISTINCT w RETURN [w.of, w.form, w.articles] }", keys, func(values []any) error {
		for _, version := range values[0].([]any) {
			pair := version.([]any)
			names.Versions[pair[0].(string)] = uint64(pair[1].(int64))
		}
		for _, form := range values[1].([]any) {
			form := form.([]any)
			id, text := form[0].(string), form[1].(string)
			if seen[id+text] {
				continue
			}
			seen[id+text] = true
			as, err := decode[graph.Entity](form, 1)
			if err != nil {
				return err
			}
			if slices.ContainsFunc(as.Keys, func(key string) bool { return asked[key] }) {
				names.Forms = append(names.Forms, graph.Form{ID: graph.ID(id), As: *as, Articles: int(form[2].(int64))})
			}
		}
		return nil
	})
	graph.SortForms(names.Forms)
	return names, err
}

// each reads a statement over rows, some at a time.
func (s *Store) each(ctx context.Context, cypher string, rows []string, read func(values []any) error) error {
	for part := range slices.Chunk(rows, chunk) {
		records, err := s.read(ctx, cypher, map[string]any{"rows": part})
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

// Accounts returns what these articles say, and those that name these entities.
func (s *Store) Accounts(ctx context.Context, ids []graph.ID) ([]*graph.Account, error) {
	var found []*graph.Account
	seen := map[graph.ID]bool{}
	err := s.each(ctx, "CYPHER 5 UNWIND $rows AS id MATCH (n:Node {id: id})<-[:MENTIONS*0..1]-(a:Article) USING INDEX n:Node(id) WITH DISTINCT a RETURN a.record, a.text", texts(ids),
		func(values []any) error {
			a, err := decodeAccount(values[0], values[1])
			if err == nil && !seen[a.Article.ID] {
				seen[a.Article.ID] = true
				found = append(found, a)
			}
			return err
		})
	slices.SortFunc(found, func(a, b *graph.Account) int { return cmp.Compare(a.Article.ID, b.Article.ID) })
	return found, err
}

// Judgements returns all judgements, by id.
func (s *Store) Judgements(ctx context.Context) ([]*graph.Judgement, error) {
	records, err := s.read(ctx, "CYPHER 5 MATCH (j:Judgement) RETURN j.record ORDER BY j.id", nil)
	if err != nil {
		return nil, err
	}
	var all []*graph.Judgement
	for _, record := range records {
		j, err := decode[graph.Judgement](record.Values, 0)
		if err != nil {
			return nil, err
		}
		all = append(all, j)
	}
	return all, nil
}

// Status counts what is stored; Neo4j keeps such counts.
func (s *Store) Status(ctx context.Context) (graph.Status, error) {
	var labels, facts []string
	for _, kind := range graph.Entities.Each() {
		labels = append(labels, fmt.Sprintf("COUNT { (:%s) }", kind))
	}
	for _, predicate := range graph.PredicatesOf(graph.Facts) {
		facts = append(facts, fmt.Sprintf("COUNT { ()-[:%s]->() }", predicate))
	}
	records, err := s.read(ctx, fmt.Sprintf("CYPHER 5 RETURN COUNT { (:Article) }, %s, %s, COUNT { (:Evidence) }, COUNT { (:Judgement) }",
		strings.Join(labels, " + "), strings.Join(facts, " + ")), nil)
	if err != nil {
		return graph.Status{}, err
	}
	n := func(i int) int { count, _ := records[0].Values[i].(int64); return int(count) }
	return graph.Status{Articles: n(0), Entities: n(1), Facts: n(2), Evidence: n(3), Judgements: n(4)}, nil
}

// Records read at a time by Dump. Articles bring their texts along.
const page = 500

// Dump reads everything in order of ids, a page at a time, in one transaction.
func (s *Store) Dump(ctx context.Context) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		session := s.session(ctx, neo4j.AccessModeRead)
		defer session.Close(context.WithoutCancel(ctx))
		tx, err := session.BeginTransaction(ctx)
		if err != nil {
			yield(nil, s.explain(err))
			return
		}
		defer tx.Close(context.WithoutCancel(ctx))
		d := &dump{tx: tx, yield: yield}
		for _, part := range []func(context.Context) error{d.articles, d.entities, d.facts, d.judgements} {
			if err := part(ctx); err != nil {
				if err != errEnough {
					yield(nil, s.explain(err))
				}
				return
			}
		}
	}
}

type dump struct {
	tx    neo4j.ExplicitTransaction
	yield func(graph.Record, error) bool
}

// errEnough ends a dump whose reader has enough.
var errEnough = fmt.Errorf("enough")

func (d *dump) give(r graph.Record, err error) error {
	if err == nil && !d.yield(r, nil) {
		return errEnough
	}
	return err
}

func (d *dump) run(ctx context.Context, cypher string, params map[string]any) ([]*neo4j.Record, error) {
	result, err := d.tx.Run(ctx, cypher, params)
	if err != nil {
		return nil, err
	}
	return result.Collect(ctx)
}

// nodes reads the nodes of a label in order of ids: those of a kind share their first letter.
func (d *dump) nodes(ctx context.Context, label string, read func(values []any) (graph.Record, error)) error {
	for after := ""; ; {
		records, err := d.run(ctx, "CYPHER 5 MATCH (n:Node) WHERE n.id > $after AND n:"+label+" RETURN n.id, n.record, n.text ORDER BY n.id LIMIT $page",
			map[string]any{"after": after, "page": page})
		if err != nil {
			return err
		}
		for _, record := range records {
			after = record.Values[0].(string)
			if err := d.give(read(record.Values)); err != nil {
				return err
			}
		}
		if len(records) < page {
			return nil
		}
	}
}

func (d *dump) articles(ctx context.Context) error {
	return d.nodes(ctx, "Article", func(values []any) (graph.Record, error) { return decodeAccount(values[1], values[2]) })
}

// In order of ids kinds follow each other by their letters.
func (d *dump) entities(ctx context.Context) error {
	kinds := graph.Entities.Each()
	slices.SortFunc(kinds, func(a, b graph.Kind) int { return cmp.Compare(graph.NewID(a)[:1], graph.NewID(b)[:1]) })
	for _, kind := range kinds {
		err := d.nodes(ctx, kind.String(), func(values []any) (graph.Record, error) { return decode[graph.Entity](values, 1) })
		if err != nil {
			return err
		}
	}
	return nil
}

func (d *dump) judgements(ctx context.Context) error {
	return d.nodes(ctx, "Judgement", func(values []any) (graph.Record, error) { return decode[graph.Judgement](values, 1) })
}

// facts merges the relationship types, each read in order of ids.
func (d *dump) facts(ctx context.Context) error {
	var types []*typed
	for _, predicate := range graph.PredicatesOf(graph.Facts) {
		t := &typed{predicate: predicate}
		if err := t.fill(ctx, d); err != nil {
			return err
		}
		types = append(types, t)
	}
	for {
		types = slices.DeleteFunc(types, func(t *typed) bool { return len(t.facts) == 0 })
		if len(types) == 0 {
			return nil
		}
		next := slices.MinFunc(types, func(a, b *typed) int { return cmp.Compare(a.facts[0].ID, b.facts[0].ID) })
		fact := next.facts[0]
		if err := d.give(fact, nil); err != nil {
			return err
		}
		for _, e := range next.proof[fact.ID] {
			if err := d.give(e, nil); err != nil {
				return err
			}
		}
		if next.facts = next.facts[1:]; len(next.facts) == 0 && !next.ended {
			if err := next.fill(ctx, d); err != nil {
				return err
			}
		}
	}
}

// A typed is one relationship type, read a page at a time.
type typed struct {
	predicate graph.Predicate
	after     string
	facts     []*graph.Fact
	proof     map[graph.ID][]*graph.Evidence
	ended     bool
}

func (t *typed) fill(ctx context.Context, d *dump) error {
	records, err := d.run(ctx, fmt.Sprintf("CYPHER 5 MATCH ()-[f:%s]->() WHERE f.id > $after WITH f ORDER BY f.id LIMIT $page "+
		"RETURN f{.*}, COLLECT { WITH f.id AS id MATCH (v:Evidence {fact: id}) RETURN v{.*} ORDER BY v.id }", t.predicate),
		map[string]any{"after": t.after, "page": page})
	if err != nil {
		return err
	}
	t.facts, t.proof, t.ended = nil, map[graph.ID][]*graph.Evidence{}, len(records) < page
	for _, record := range records {
		f, err := decodeFact(record.Values, 0)
		if err != nil {
			return err
		}
		t.after = string(f.ID)
		t.facts = append(t.facts, f)
		proof := record.Values[1].([]any)
		for i := range proof {
			e, err := decodeEvidence(proof, i)
			if err != nil {
				return err
			}
			t.proof[f.ID] = append(t.proof[f.ID], e)
		}
	}
	return nil
}
