package neo4jstore

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/quanhe/quanhe/graph"
)

// Put stores a batch in one transaction: it locks the name keys, reads what the batch touches,
// writes what [graph.Plan] says changes, nodes before relationships. A batch that crossed another
// one is put again.
func (s *Store) Put(ctx context.Context, b *graph.Batch) (graph.Outcome, error) {
	if err := s.Init(ctx); err != nil {
		return graph.Outcome{}, err
	}
	const enough, often = 30 * time.Second, 10
	for began, try := time.Now(), 1; ; try++ {
		outcome, err := s.put(ctx, b)
		if err == nil || !crossed(err) || try == often || time.Since(began) > enough {
			return outcome, s.explain(err)
		}
	}
}

// put is one try, or several of the driver's. What changes nothing is rolled back: nothing is
// written.
func (s *Store) put(ctx context.Context, b *graph.Batch) (graph.Outcome, error) {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer session.Close(context.WithoutCancel(ctx))
	outcome, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		outcome, err := newGround(tx, b).carryOut(ctx, b)
		return outcome, orOutgrown(err)
	})
	var nothing *unchanged
	if errors.As(err, &nothing) {
		return nothing.outcome, nil
	}
	if err != nil {
		return graph.Outcome{}, err
	}
	return outcome.(graph.Outcome), nil
}

func (g *ground) carryOut(ctx context.Context, b *graph.Batch) (graph.Outcome, error) {
	if err := g.lock(ctx, b); err != nil {
		return graph.Outcome{}, err
	}
	changes, err := graph.Plan(ctx, b, g)
	if err != nil {
		return graph.Outcome{}, err
	}
	if changes.Outcome.Writes == 0 {
		return graph.Outcome{}, &unchanged{changes.Outcome}
	}
	return changes.Outcome, g.write(ctx, changes)
}

// unchanged ends a transaction that has nothing to write.
type unchanged struct{ outcome graph.Outcome }

func (*unchanged) Error() string { return "nothing to write" }

// A step of what is written has its rows, and sends them.
type step func(context.Context) error

// write makes the rows of each step while Neo4j is at those before.
func (g *ground) write(ctx context.Context, c *graph.Changes) error {
	makers := []func(*graph.Changes) (step, error){g.takeOut, g.putEntities, g.putArticles, g.putNamings, g.putFacts, g.putEvidence, g.putJudgements, g.putVersions}
	type made struct {
		step step
		err  error
	}
	steps := make(chan made, len(makers)) // room for all: nobody waits here for one who has given up
	go func() {
		defer close(steps)
		for _, of := range makers {
			step, err := of(c)
			steps <- made{step, err}
		}
	}()
	for next := range steps {
		if next.err != nil {
			return next.err
		}
		if err := next.step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// do runs a statement over rows for its effect. One that tells how many rows it had an effect for is
// held to all.
func do[T any](ctx context.Context, g *ground, cypher string, rows []T) error {
	for part := range slices.Chunk(rows, chunk) {
		if err := g.effect(ctx, "UNWIND $rows AS row "+cypher, part, len(part)); err != nil {
			return err
		}
	}
	return nil
}

// effect runs a statement over rows and holds it to so many effects, if it tells how many it had.
func (g *ground) effect(ctx context.Context, cypher string, rows any, want int) error {
	records, err := g.run(ctx, "CYPHER 5 "+cypher, map[string]any{"rows": rows})
	if err != nil {
		return err
	}
	if len(records) == 1 && len(records[0].Values) == 1 {
		if done, _ := records[0].Values[0].(int64); int(done) != want {
			return fmt.Errorf("%d of %d rows found what they join: %w", done, want, errMissing)
		}
	}
	return nil
}

var errMissing = errors.New("an end is missing")

// A tie is a relationship to make between a hub, which is stored, and another node: which is stored
// too, or comes with it and has no id here.
type tie struct {
	hub, other string
	props      map[string]any
}

// join makes ties of one type by what a statement does with each. Those of a hub go together, so that
// it is looked up once: an article that says much, an event where many were. Ends that are not stored
// are named.
func (g *ground) join(relationship, cypher string, ties []tie) step {
	slices.SortStableFunc(ties, func(a, b tie) int { return cmp.Compare(a.hub, b.hub) })
	parts := slices.Collect(slices.Chunk(ties, chunk))
	rows := make([][]map[string]any, len(parts))
	for i, part := range parts {
		rows[i] = byHub(part)
	}
	return func(ctx context.Context) error {
		for i, part := range parts {
			err := g.effect(ctx, "UNWIND $rows AS row MATCH (hub:Node {id: row.hub}) UNWIND row.ties AS tie "+cypher+" RETURN count(*)", rows[i], len(part))
			if errors.Is(err, errMissing) {
				return g.missing(ctx, relationship, part)
			}
			if err != nil {
				return err
			}
		}
		return nil
	}
}

func byHub(ties []tie) []map[string]any {
	var rows []map[string]any
	for i, t := range ties {
		if i == 0 || ties[i-1].hub != t.hub {
			rows = append(rows, map[string]any{"hub": t.hub, "ties": []any{}})
		}
		row := rows[len(rows)-1]
		row["ties"] = append(row["ties"].([]any), map[string]any{"other": t.other, "props": t.props})
	}
	return rows
}

// missing is an error that names the ends which are not stored.
func (g *ground) missing(ctx context.Context, relationship string, ties []tie) error {
	var ids, missing []string
	for _, t := range ties {
		ids = append(ids, t.hub)
		if t.other != "" {
			ids = append(ids, t.other)
		}
	}
	err := each(ctx, g, "CYPHER 5 UNWIND $rows AS id WITH DISTINCT id WHERE NOT EXISTS { MATCH (:Node {id: id}) } RETURN id", ids, func(values []any) error {
		missing = append(missing, values[0].(string))
		return nil
	})
	if err != nil {
		return err
	}
	return fmt.Errorf("%s: %w: %s", relationship, errMissing, strings.Join(missing, ", "))
}

func (g *ground) takeOut(c *graph.Changes) (step, error) {
	byType := map[graph.Predicate][]string{}
	for _, id := range c.FactsGone {
		byType[g.facts[id]] = append(byType[g.facts[id]], string(id))
	}
	nodes := slices.Concat(c.EvidenceGone, c.AccountsGone, c.EntitiesGone, c.JudgementsGone)
	changed := slices.Clone(c.EntitiesGone)
	for _, e := range c.Entities {
		switch {
		case g.stored[e.ID]:
			changed = append(changed, e.ID)
		case g.merged[e.ID]:
			nodes = append(nodes, e.ID) // it leads elsewhere no more
		}
	}
	return func(ctx context.Context) error {
		for _, predicate := range slices.Sorted(maps.Keys(byType)) {
			if err := do(ctx, g, fmt.Sprintf("MATCH ()-[f:%s {id: row}]->() DELETE f", predicate), byType[predicate]); err != nil {
				return err
			}
		}
		if err := do(ctx, g, "MATCH (m:Merged)-[:IS]->(n:Node {id: row}) USING INDEX n:Node(id) DETACH DELETE m", texts(changed)); err != nil {
			return err
		}
		if err := do(ctx, g, "MATCH (w:Naming)-[:OF]->(n:Node {id: row}) USING INDEX n:Node(id) DETACH DELETE w", texts(c.EntitiesGone)); err != nil {
			return err
		}
		return do(ctx, g, "MATCH (n:Node {id: row}) DETACH DELETE n", texts(nodes))
	}, nil
}

func (g *ground) putEntities(c *graph.Changes) (step, error) {
	byKind := map[graph.Kind][]map[string]any{}
	var merged []map[string]any
	for _, e := range c.Entities {
		props, err := Properties(e)
		if err != nil {
			return nil, err
		}
		byKind[e.Kind] = append(byKind[e.Kind], props)
		for _, id := range e.Merged {
			merged = append(merged, map[string]any{"id": string(id), "into": string(e.ID)})
		}
	}
	return func(ctx context.Context) error {
		for _, kind := range slices.Sorted(maps.Keys(byKind)) {
			if err := do(ctx, g, fmt.Sprintf("MERGE (n:Node {id: row.id}) SET n:%s, n = row", kind), byKind[kind]); err != nil {
				return err
			}
		}
		return do(ctx, g, "MATCH (n:Node {id: row.into}) MERGE (m:Node {id: row.id}) WITH n, m WHERE labels(m) = ['Node'] SET m:Merged CREATE (m)-[:IS]->(n)", merged)
	}, nil
}

// An article has one relationship to each entity that it names.
func (g *ground) putArticles(c *graph.Changes) (step, error) {
	var articles []map[string]any
	var mentions []tie
	var known []string
	for _, a := range c.Accounts {
		props, err := Properties(a)
		if err != nil {
			return nil, err
		}
		articles = append(articles, props)
		if g.stored[a.Article.ID] {
			known = append(known, string(a.Article.ID))
		}
		for _, id := range entitiesOf(a) {
			mentions = append(mentions, tie{hub: string(a.Article.ID), other: string(id)})
		}
	}
	join := g.join("MENTIONS", "MATCH (n:Node {id: tie.other}) CREATE (hub)-[:MENTIONS]->(n)", mentions)
	return func(ctx context.Context) error {
		if err := do(ctx, g, "MERGE (a:Node {id: row.id}) SET a:Article, a = row", articles); err != nil {
			return err
		}
		if err := do(ctx, g, "MATCH (:Node {id: row})-[m:MENTIONS]->() DELETE m", known); err != nil {
			return err
		}
		return join(ctx)
	}, nil
}

func entitiesOf(a *graph.Account) []graph.ID {
	var ids []graph.ID
	for i := range a.Entities {
		ids = append(ids, a.Entities[i].ID)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// A naming is one form of an entity.
type naming struct {
	id   graph.ID
	form string // as JSON
}

// putNamings counts, for each form of an entity, the articles that name it so: what resolution asks
// for by a key, without reading who names it. A form that none has any more is gone. What is planned
// while the graph is empty would scan what has grown since: hints say where to start.
func (g *ground) putNamings(c *graph.Changes) (step, error) {
	grown, keys, err := g.namings(c)
	if err != nil {
		return nil, err
	}
	var forms []naming
	var known, fewer, come []map[string]any
	comes := func(f naming) {
		come = append(come, map[string]any{"id": string(f.id), "form": f.form, "articles": grown[f], "keys": once(keys[f])})
	}
	for _, f := range slices.SortedFunc(maps.Keys(grown), func(a, b naming) int { return cmp.Or(cmp.Compare(a.id, b.id), cmp.Compare(a.form, b.form)) }) {
		row := map[string]any{"id": string(f.id), "form": f.form, "delta": grown[f], "place": len(forms)}
		switch {
		case grown[f] == 0:
			continue
		case !g.stored[f.id]:
			comes(f)
			continue
		case grown[f] < 0:
			fewer = append(fewer, row)
		}
		forms, known = append(forms, f), append(known, row)
	}
	return func(ctx context.Context) error {
		err := each(ctx, g, "CYPHER 5 UNWIND $rows AS row MATCH (n:Node {id: row.id}) USING INDEX n:Node(id) OPTIONAL MATCH (n)<-[:OF]-(w:Naming {form: row.form}) "+
			"SET w.articles = w.articles + row.delta WITH row, w WHERE w IS NULL RETURN row.place", known, func(values []any) error {
			if f := forms[values[0].(int64)]; grown[f] > 0 {
				comes(f)
			}
			return nil
		})
		if err != nil {
			return err
		}
		if err := do(ctx, g, "MATCH (n:Node {id: row.id}) CREATE (w:Naming {form: row.form, of: row.id, articles: row.articles})-[:OF]->(n) "+
			"WITH row, w UNWIND row.keys AS key MATCH (k:NameKey {key: key}) CREATE (k)-[:NAMES]->(w)", come); err != nil {
			return err
		}
		return do(ctx, g, "MATCH (w:Naming {form: row.form})-[:OF]->(n:Node {id: row.id}) USING INDEX n:Node(id) WHERE w.articles = 0 DETACH DELETE w", fewer)
	}, nil
}

// namings are the forms of the changed articles: by how many more of them each is named so, and its
// name keys.
func (g *ground) namings(c *graph.Changes) (grown map[naming]int, keys map[naming][]string, err error) {
	grown, keys = map[naming]int{}, map[naming][]string{}
	count := func(a *graph.Account, by int) {
		if a == nil || err != nil {
			return
		}
		var forms map[naming][]string
		forms, err = formsOf(a)
		for f, of := range forms {
			grown[f] += by
			keys[f] = of
		}
	}
	for _, a := range c.Accounts {
		count(a, 1)
		count(g.accounts[a.Article.ID], -1)
	}
	for _, id := range c.AccountsGone {
		count(g.accounts[id], -1)
	}
	return grown, keys, err
}

// formsOf are the forms in which an article names its entities, with the name keys of each.
func formsOf(a *graph.Account) (map[naming][]string, error) {
	forms := map[naming][]string{}
	for i := range a.Entities {
		form := a.Entities[i]
		form.ID, form.Mentions = "", nil
		text, err := marshal(form)
		if err != nil {
			return nil, err
		}
		forms[naming{a.Entities[i].ID, text}] = form.Keys
	}
	return forms, nil
}

func (g *ground) putFacts(c *graph.Changes) (step, error) {
	known, come := map[graph.Predicate][]map[string]any{}, map[graph.Predicate][]tie{}
	for _, f := range c.Facts {
		props, err := Properties(f)
		if err != nil {
			return nil, err
		}
		if g.stored[f.ID] {
			known[f.Predicate] = append(known[f.Predicate], map[string]any{"id": string(f.ID), "props": props})
		} else {
			come[f.Predicate] = append(come[f.Predicate], tie{hub: string(f.Object), other: string(f.Subject), props: props})
		}
	}
	var joins []step
	for _, predicate := range slices.Sorted(maps.Keys(come)) {
		create := fmt.Sprintf("MATCH (n:Node {id: tie.other}) CREATE (n)-[f:%s]->(hub) SET f = tie.props", predicate)
		joins = append(joins, g.join(string(predicate), create, come[predicate]))
	}
	return func(ctx context.Context) error {
		for _, predicate := range slices.Sorted(maps.Keys(known)) {
			if err := do(ctx, g, fmt.Sprintf("MATCH ()-[f:%s {id: row.id}]->() SET f = row.props RETURN count(*)", predicate), known[predicate]); err != nil {
				return err
			}
		}
		for _, join := range joins {
			if err := join(ctx); err != nil {
				return err
			}
		}
		return nil
	}, nil
}

func (g *ground) putEvidence(c *graph.Changes) (step, error) {
	predicates := map[graph.ID]graph.Predicate{}
	for _, a := range c.Accounts {
		for i := range a.Claims {
			predicates[a.Claims[i].ID] = a.Claims[i].Predicate
		}
	}
	var known []map[string]any
	var come []tie
	for _, e := range c.Evidence {
		props, err := Properties(e)
		if err != nil {
			return nil, err
		}
		props["predicate"] = string(predicates[e.ID])
		if g.stored[e.ID] {
			known = append(known, props)
		} else {
			come = append(come, tie{hub: string(e.Article), props: props})
		}
	}
	join := g.join("FROM", "CREATE (v:Node:Evidence) SET v = tie.props CREATE (v)-[:FROM]->(hub)", come)
	return func(ctx context.Context) error {
		if err := do(ctx, g, "MATCH (v:Node {id: row.id}) SET v = row RETURN count(*)", known); err != nil {
			return err
		}
		return join(ctx)
	}, nil
}

func (g *ground) putJudgements(c *graph.Changes) (step, error) {
	var rows []map[string]any
	for _, j := range c.Judgements {
		props, err := Properties(j)
		if err != nil {
			return nil, err
		}
		rows = append(rows, props)
	}
	return func(ctx context.Context) error {
		return do(ctx, g, "MERGE (j:Node {id: row.id}) SET j:Judgement, j = row", rows)
	}, nil
}

// putVersions sets back the keys that were locked, and so taken to their next version, but stay.
func (g *ground) putVersions(c *graph.Changes) (step, error) {
	var same []string
	for _, key := range slices.Sorted(maps.Keys(g.versions)) {
		if _, changes := c.Versions[key]; !changes {
			same = append(same, key)
		}
	}
	return func(ctx context.Context) error {
		return do(ctx, g, "MATCH (k:NameKey {key: row}) SET k.version = k.version - 1", same)
	}, nil
}
