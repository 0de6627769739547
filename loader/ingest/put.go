package ingest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/loader/resolve"
)

// change is what is to happen to a store: prepared accounts to put, articles to take out.
type change struct {
	accounts   []*graph.Account
	remove     []graph.ID
	judgements []*graph.Judgement
}

// How often a batch that another loader has made outdated is resolved again, and from which time
// on it is cut in halves: a smaller one is sooner done and meets fewer others.
const (
	maxTries  = 100
	triesHalf = 4
)

// put resolves a change and stores it, again where another loader was quicker, and in halves where it is
// more than the store can take.
func (l *Line) put(ctx context.Context, c change) (graph.Outcome, error) {
	for try := range maxTries {
		outcome, err := l.try(ctx, c)
		stale := errors.Is(err, graph.ErrStale)
		if (errors.Is(err, graph.ErrTooLarge) || stale && try+1 == triesHalf) && len(c.accounts) > 1 {
			return l.halves(ctx, c)
		}
		if !stale {
			return outcome, err
		}
		if err := pause(ctx, try); err != nil {
			return graph.Outcome{}, err
		}
	}
	return graph.Outcome{}, fmt.Errorf("other loaders changed the same names %d times while a batch was resolved: load again when they are done: %w", maxTries, graph.ErrStale)
}

func (l *Line) halves(ctx context.Context, c change) (graph.Outcome, error) {
	half := len(c.accounts) / 2
	outcome, err := l.put(ctx, change{accounts: c.accounts[:half], remove: c.remove, judgements: c.judgements})
	if err != nil {
		return outcome, err
	}
	second, err := l.put(ctx, change{accounts: c.accounts[half:]})
	outcome.Add(second)
	return outcome, err
}

func pause(ctx context.Context, try int) error {
	wait := time.Duration(1+rand.IntN(10*min(try+1, 20))) * time.Millisecond
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(wait):
		return nil
	}
}

func (l *Line) try(ctx context.Context, c change) (graph.Outcome, error) {
	b, err := l.resolve(ctx, c)
	if err != nil {
		return graph.Outcome{}, err
	}
	outcome, err := l.Store.Put(ctx, b)
	if err != nil {
		return graph.Outcome{}, fmt.Errorf("store %d articles: %w", len(c.accounts)+len(c.remove), err)
	}
	return outcome, nil
}

// resolve makes the batch that a change comes to, given all that the store knows.
func (l *Line) resolve(ctx context.Context, c change) (*graph.Batch, error) {
	v := newView(l.Store)
	for _, step := range []func(context.Context, change) error{v.judge, v.before, v.around, v.move} {
		if err := step(ctx, c); err != nil {
			return nil, fmt.Errorf("read what is stored: %w", err)
		}
	}
	return &graph.Batch{
		Accounts: v.accounts, Remove: c.remove, Entities: v.resolution.Entities, Judgements: lastOfEach(c.judgements), Versions: v.versions,
	}, nil
}

// view is what a change has to know of a store, and what follows.
type view struct {
	store    graph.Reader
	versions map[string]uint64 // of every key that was asked for, as of the first time
	known    map[string]graph.Form
	gone     map[string]int           // forms that articles of the change no longer have: how many
	seeds    map[string]*graph.Entity // forms from which to look for what may be the same
	change   map[graph.ID]bool        // its articles
	judged   *resolve.Judgements      // all that stand once the change is made; nil where there are none
	put      []*graph.Account         // prepared: those of the change, and those that a judgement of the change speaks of

	resolution *resolve.Resolution
	accounts   []*graph.Account // of the change, then others in which a name now means another
}

func newView(store graph.Reader) *view {
	return &view{
		store: store, versions: map[string]uint64{}, known: map[string]graph.Form{},
		gone: map[string]int{}, seeds: map[string]*graph.Entity{}, change: map[graph.ID]bool{},
	}
}

// before reads what the change's articles say so far. Their keys come first: what is put between
// the two readings makes the batch stale.
func (v *view) before(ctx context.Context, c change) error {
	articles := slices.Clone(c.remove)
	for _, a := range c.accounts {
		articles = append(articles, a.Article.ID)
	}
	for _, id := range articles {
		v.change[id] = true
	}
	judged, err := v.judgedArticles(ctx, c.judgements)
	if err != nil {
		return err
	}
	articles = append(articles, judged...)
	var keys []string
	for _, id := range articles {
		v.change[id] = true
		keys = append(keys, graph.ArticleKey(id))
	}
	if err := v.ask(ctx, keys); err != nil {
		return err
	}
	articles = slices.DeleteFunc(articles, func(id graph.ID) bool { return v.versions[graph.ArticleKey(id)] == 0 }) // never stored
	stored, err := accountsOf(ctx, v.store, articles)
	if err != nil {
		return err
	}
	for _, a := range c.accounts {
		v.put = append(v.put, v.judged.Apply(a))
	}
	for _, id := range judged {
		if stored[id] != nil {
			prepared := resolve.Prepare(*stored[id])
			v.put = append(v.put, v.judged.Apply(&prepared))
		}
	}
	for _, a := range v.put {
		for key, form := range formsOf(a) {
			v.seeds[key] = form
		}
	}
	for _, old := range stored {
		for key, form := range formsOf(old) {
			v.gone[key]++
			v.seeds[key] = form
		}
	}
	for _, a := range v.put {
		for key := range formsOf(a) {
			v.gone[key] = 0 // it stays, or comes
		}
	}
	return nil
}

func formsOf(a *graph.Account) map[string]*graph.Entity {
	forms := map[string]*graph.Entity{}
	for i := range a.Entities {
		e := &a.Entities[i]
		if key := resolve.FormKey(e); forms[key] == nil {
			forms[key] = resolve.FormOf(e)
		}
	}
	return forms
}

// around reads all that may be the same as what the change names, until nothing is new, and
// resolves it.
func (v *view) around(ctx context.Context, _ change) error {
	seeds := slices.Collect(maps.Values(v.seeds))
	for {
		reached, keys := resolve.Reach(seeds, slices.Collect(maps.Values(v.known)), v.judged)
		keys = slices.DeleteFunc(keys, func(key string) bool { _, asked := v.versions[key]; return asked })
		if len(keys) == 0 {
			v.resolution = resolve.Resolve(slices.DeleteFunc(reached, v.vanishes), v.judged)
			return nil
		}
		if err := v.ask(ctx, keys); err != nil {
			return err
		}
	}
}

// ask reads what the store knows of the keys, each once.
func (v *view) ask(ctx context.Context, keys []string) error {
	names, err := v.store.Names(ctx, keys)
	if err != nil {
		return err
	}
	for _, key := range keys {
		v.versions[key] = names.Versions[key]
	}
	for _, f := range names.Forms {
		v.known[resolve.FormKey(&f.As)] = f
	}
	return nil
}

// vanishes tells whether no article has the form once the change is made.
func (v *view) vanishes(form *graph.Entity) bool {
	key := resolve.FormKey(form)
	n := v.gone[key]
	return n > 0 && v.known[key].Articles <= n
}

// move gives the change's accounts their ids, and those of other articles in which a form now
// means another entity.
func (v *view) move(ctx context.Context, _ change) error {
	for _, a := range v.put {
		v.accounts = append(v.accounts, v.assigned(a))
	}
	var moved []graph.ID
	for _, f := range v.known {
		if id, ok := v.resolution.Of(&f.As); ok && id != f.ID {
			moved = append(moved, f.ID)
		}
	}
	if len(moved) == 0 {
		return nil
	}
	slices.Sort(moved)
	others, err := v.store.Accounts(ctx, slices.Compact(moved))
	if err != nil {
		return err
	}
	for _, a := range others {
		if v.change[a.Article.ID] {
			continue
		}
		if b := v.assigned(a); !sameIDs(a, b) {
			v.accounts = append(v.accounts, b)
		}
	}
	return nil
}

// assigned is the account with the ids that its names were resolved to.
func (v *view) assigned(a *graph.Account) *graph.Account {
	b := *a
	b.Entities = slices.Clone(a.Entities)
	for i := range b.Entities {
		if id, ok := v.resolution.Of(&b.Entities[i]); ok {
			b.Entities[i].ID = id
		}
	}
	return &b
}

func sameIDs(a, b *graph.Account) bool {
	return slices.EqualFunc(a.Entities, b.Entities, func(x, y graph.Entity) bool { return x.ID == y.ID })
}
