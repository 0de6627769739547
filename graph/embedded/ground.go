package embedded

import (
	"cmp"
	"context"

	"github.com/quanhe/quanhe/graph"
)

// ground is what [graph.Plan] reads of the snapshot that a batch is put on.
type ground struct {
	store *Store
	at    *snapshot
	old   map[graph.ID]*graph.Account // that were read
}

var _ graph.Ground = (*ground)(nil)

func compareIDs(a, b graph.ID) int { return cmp.Compare(a, b) }

// Versions are the versions of name keys.
func (g *ground) Versions(_ context.Context, keys []string) (map[string]uint64, error) {
	names := g.store.names
	names.mu.RLock()
	defer names.mu.RUnlock()
	versions := make(map[string]uint64, len(keys))
	for _, key := range keys {
		versions[key] = names.versions[key]
	}
	return versions, nil
}

// AccountsOf are articles' accounts.
func (g *ground) AccountsOf(_ context.Context, ids []graph.ID) (map[graph.ID]*graph.Account, error) {
	found := map[graph.ID]*graph.Account{}
	for _, id := range ids {
		a := lookUp(g, articles, id, &g.at.articles)
		if a == nil {
			continue
		}
		account, err := g.store.account(a)
		if err != nil {
			return nil, err
		}
		found[id], g.old[id] = account, account
	}
	return found, nil
}

// EntitiesOf are entities by id.
func (g *ground) EntitiesOf(_ context.Context, ids []graph.ID) (map[graph.ID]*graph.Entity, error) {
	found := map[graph.ID]*graph.Entity{}
	for _, id := range ids {
		if e := lookUp(g, entities, id, &g.at.entities); e != nil {
			found[id] = &e.Entity
		}
	}
	return found, nil
}

// Namings are how many articles name each entity.
func (g *ground) Namings(_ context.Context, ids []graph.ID) (map[graph.ID]int, error) {
	found := map[graph.ID]int{}
	for _, id := range ids {
		if e := lookUp(g, entities, id, &g.at.entities); e != nil {
			found[id] = len(e.named)
		}
	}
	return found, nil
}

// Proven are facts with their evidence.
func (g *ground) Proven(_ context.Context, ids []graph.ID) (map[graph.ID]graph.Proven, error) {
	found := map[graph.ID]graph.Proven{}
	for _, id := range ids {
		if f := lookUp(g, facts, id, &g.at.facts); f != nil {
			full := g.at.fact(f)
			found[id] = graph.Proven{Fact: &full, Evidence: g.at.evidenceOf(f)}
		}
	}
	return found, nil
}

// FactsAt are the facts that happened at events.
func (g *ground) FactsAt(_ context.Context, events []graph.ID) ([]graph.ID, error) {
	var ids []graph.ID
	for _, id := range events {
		if e := lookUp(g, entities, id, &g.at.entities); e != nil {
			for _, h := range e.here {
				ids = append(ids, g.at.facts.get(h).id)
			}
		}
	}
	return ids, nil
}

// JudgementsOf are judgements by id.
func (g *ground) JudgementsOf(_ context.Context, ids []graph.ID) (map[graph.ID]*graph.Judgement, error) {
	found := map[graph.ID]*graph.Judgement{}
	for _, id := range ids {
		if j := lookUp(g, rulings, id, &g.at.rulings); j != nil {
			found[id] = j
		}
	}
	return found, nil
}

func lookUp[T any](g *ground, of family, id graph.ID, v *vector[T]) *T {
	if r, ok := g.store.directory.find(id); ok && r.family() == of {
		return v.get(r.handle())
	}
	return nil
}

// keep holds the accounts that are about to leave the file for those who still read snapshots
// that have them.
func (g *ground) keep(c *graph.Changes) error {
	ids := c.AccountsGone
	for _, a := range c.Accounts {
		ids = append(ids[:len(ids):len(ids)], a.Article.ID)
	}
	for _, id := range ids {
		a := lookUp(g, articles, id, &g.at.articles)
		if a == nil || a.kept.Load() != nil {
			continue
		}
		text, err := g.store.accountText(a)
		if err != nil {
			return err
		}
		a.kept.Store(&text)
	}
	return nil
}
