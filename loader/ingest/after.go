package ingest

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/loader/resolve"
)

// after is a store as it will stand once a batch is stored that was resolved on it: what comes next
// is resolved while that one is written. Should another loader come in between, the versions of the
// names tell, as they do for any batch.
type after struct {
	graph.Reader
	versions map[string]uint64           // of all keys that the batch was resolved on
	forms    map[string]graph.Form       // all that have one of these, by [resolve.FormKey]
	accounts map[graph.ID]*graph.Account // what its articles say; nil of one that is taken out
}

// after is how the store will stand once the view's batch is stored, which takes these articles out.
func (v *view) after(store graph.Reader, remove []graph.ID) *after {
	a := &after{Reader: store, versions: maps.Clone(v.versions), forms: v.known, accounts: map[graph.ID]*graph.Account{}}
	changed := map[string]bool{}
	for _, account := range v.accounts {
		a.replace(account.Article.ID, v.stored[account.Article.ID], account, changed)
	}
	for _, id := range remove {
		a.replace(id, v.stored[id], nil, changed)
	}
	for key := range changed {
		a.versions[key]++
	}
	for key, form := range a.forms {
		if id, ok := v.resolution.Of(key); ok {
			form.ID = id
		}
		if a.forms[key] = form; form.Articles <= 0 {
			delete(a.forms, key)
		}
	}
	return a
}

// replace has an article say something else, or nothing any more, and notes the keys whose version
// that changes.
func (a *after) replace(article graph.ID, old, now *graph.Account, changed map[string]bool) {
	a.accounts[article] = now
	for account, by := range map[*graph.Account]int{old: -1, now: 1} {
		if account == nil {
			continue
		}
		changed[graph.ArticleKey(article)] = true
		for key, as := range formsOf(account) {
			form := a.forms[key]
			form.As, form.Articles = *as, form.Articles+by
			a.forms[key] = form
			for _, key := range as.Keys {
				changed[key] = true
			}
		}
	}
}

// Names are those that the batch was resolved on as it leaves them, and others as they stand.
func (a *after) Names(ctx context.Context, keys []string) (*graph.Names, error) {
	foreseen := map[string]uint64{}
	var others []string
	for _, key := range keys {
		if version, ok := a.versions[key]; ok {
			foreseen[key] = version
		} else {
			others = append(others, key)
		}
	}
	names, err := a.Reader.Names(ctx, others)
	if err != nil {
		return nil, err
	}
	names.Forms = slices.DeleteFunc(names.Forms, func(f graph.Form) bool {
		_, known := a.forms[resolve.FormKey(&f.As)]
		return known
	})
	wanted := func(key string) bool { _, ok := names.Versions[key]; return ok }
	maps.Copy(names.Versions, foreseen)
	for _, form := range a.forms {
		if slices.ContainsFunc(form.As.Keys, wanted) {
			names.Forms = append(names.Forms, form)
		}
	}
	graph.SortForms(names.Forms)
	return names, nil
}

// Accounts are those of the batch, and others as they stand.
func (a *after) Accounts(ctx context.Context, ids []graph.ID) ([]*graph.Account, error) {
	accounts, err := a.Reader.Accounts(ctx, ids)
	if err != nil {
		return nil, err
	}
	accounts = slices.DeleteFunc(accounts, func(old *graph.Account) bool { _, foreseen := a.accounts[old.Article.ID]; return foreseen })
	for id, now := range a.accounts {
		if now != nil && (slices.Contains(ids, id) || slices.ContainsFunc(now.Entities, func(e graph.Entity) bool { return slices.Contains(ids, e.ID) })) {
			accounts = append(accounts, now)
		}
	}
	slices.SortFunc(accounts, func(a, b *graph.Account) int { return cmp.Compare(a.Article.ID, b.Article.ID) })
	return accounts, nil
}
