package ingest

import (
	"maps"
	"path"
	"slices"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/loader/resolve"
)

// What failed is stored too, so that it is among the gaps: an article that says nothing, with the
// reason. One that said something before goes on saying it. The next time that it succeeds, the
// reason is gone.

// unread is the article that stands for a text which could not be read: all that is known of it is
// where it is.
func unread(place string) graph.Article {
	source := "unread " + place
	return graph.Article{ID: graph.NewID(graph.KindArticle, source), Source: source, Title: path.Base(place)}
}

// failure is what is stored of an item that failed; nil where nothing tells which article it is.
func (r *run) failure(item *Item, old *graph.Account, err error) *graph.Account {
	account := graph.Account{Article: item.Article, By: r.Version}
	switch {
	case old != nil:
		account = resolve.Prepare(*old)
	case account.Article.ID == "" && item.Place != "":
		account.Article = unread(item.Place)
	}
	account.Article.Failed = err.Error()
	if account.Check() != nil {
		return nil
	}
	return &account
}

// failures are what a batch has to store of items that failed, and to take out of those that failed
// once: what succeeds anywhere in the batch has not failed.
type failures struct {
	accounts map[graph.ID]*graph.Account
	read     map[graph.ID]bool // what stood for items that succeed, had they failed
}

func newFailures() *failures {
	return &failures{map[graph.ID]*graph.Account{}, map[graph.ID]bool{}}
}

func (f *failures) add(account *graph.Account) {
	if account != nil {
		f.accounts[account.Article.ID] = account
	}
}

func (f *failures) succeeded(item *Item) {
	if item.Place != "" {
		f.read[unread(item.Place).ID] = true
	}
}

// come are the accounts to be stored, by id, beside those of the articles that are.
func (f *failures) come(beside map[graph.ID]int) []*graph.Account {
	var all []*graph.Account
	for _, id := range slices.Sorted(maps.Keys(f.accounts)) {
		if _, stored := beside[id]; !stored && !f.read[id] {
			all = append(all, f.accounts[id])
		}
	}
	return all
}

// gone are those of them that are stored and are to be no more.
func (f *failures) gone(stored map[graph.ID]*graph.Account) []graph.ID {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(f.read)), func(id graph.ID) bool { return stored[id] == nil })
}

// ids are those under which an item's article, or that it failed, may be stored.
func (i *Item) ids() []graph.ID {
	var ids []graph.ID
	if id := i.article(); id != "" {
		ids = append(ids, id)
	}
	if i.Place != "" {
		ids = append(ids, unread(i.Place).ID)
	}
	return ids
}
