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

func (c *change) none() bool { return len(c.accounts)+len(c.remove)+len(c.judgements) == 0 }

// How often a batch that another loader has made outdated is resolved again, and from which time
// on it is cut in halves: a smaller one is sooner done and meets fewer others.
const (
	maxTries  = 100
	triesHalf = 4
)

// put stores a change, as it was resolved already or, where it was not or another loader was quicker, as it resolves it
// now; in halves where it is more than the store can take. It tells whether it is stored as it was resolved already.
func (l *Line) put(ctx context.Context, c change, resolved *graph.Batch) (outcome graph.Outcome, asResolved bool, err error) {
	for try := range maxTries {
		outcome, err := l.try(ctx, c, resolved)
		stale := errors.Is(err, graph.ErrStale)
		if (errors.Is(err, graph.ErrTooLarge) || stale && try+1 == triesHalf) && len(c.accounts) > 1 {
			outcome, err := l.halves(ctx, c)
			return outcome, false, err
		}
		if !stale {
			return outcome, resolved != nil, err
		}
		resolved = nil
		if err := pause(ctx, try); err != nil {
			return graph.Outcome{}, false, err
		}
	}
	return graph.Outcome{}, false, fmt.Errorf("other loaders changed the same names %d times while a batch was resolved: load again when they are done: %w", maxTries, graph.ErrStale)
}

func (l *Line) try(ctx context.Context, c change, resolved *graph.Batch) (graph.Outcome, error) {
	if resolved == nil {
		v, err := l.view(ctx, l.Store, c)
		if err != nil {
			return graph.Outcome{}, err
		}
		resolved = v.batch(c)
	}
	outcome, err := l.Store.Put(ctx, resolved)
	if err != nil {
		return graph.Outcome{}, fmt.Errorf("store %d articles: %w", len(c.accounts)+len(c.remove), err)
	}
	return outcome, nil
}

func (l *Line) halves(ctx context.Context, c change) (graph.Outcome, error) {
	half := len(c.accounts) / 2
	outcome, _, err := l.put(ctx, change{accounts: c.accounts[:half], remove: c.remove, judgements: c.judgements}, nil)
	if err != nil {
		return outcome, err
	}
	second, _, err := l.put(ctx, change{accounts: c.accounts[half:]}, nil)
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

// view is what a change has to know of a store, and what follows.
type view struct {
	store    graph.Reader
	versions map[string]uint64 // of every key that was asked for, as of the first time
	known    map[string]graph.Form
	gone     map[string]int              // forms that articles of the change no longer have: how many
	seeds    resolve.Forms               // from which to look for what may be the same
	change   map[graph.ID]bool           // its articles
	judged   *resolve.Judgements         // all that stand once the change is made; nil where there are none
	stored   map[graph.ID]*graph.Account // what is stored of the change's articles
	put      []*graph.Account            // prepared: those of the change, and those that a judgement of the change speaks of

	resolution *resolve.Resolution
	accounts   []*graph.Account // of the change, then others in which a name now means another
}

// view resolves a change, given all that a store knows of what it names.
func (l *Line) view(ctx context.Context, store graph.Reader, c change) (*view, error) {
	v := &view{
		store: store, versions: map[string]uint64{}, known: map[string]graph.Form{},
		gone: map[string]int{}, seeds: resolve.Forms{}, change: map[graph.ID]bool{},
	}
	for _, step := range []func(context.Context, change) error{v.judge, v.before, v.around, v.move, v.rest} {
		if err := step(ctx, c); err != nil {
			return nil, fmt.Errorf("read what is stored: %w", err)
		}
	}
	return v, nil
}

// batch is what the change comes to.
func (v *view) batch(c change) *graph.Batch {
	return &graph.Batch{
		Accounts: v.accounts, Remove: c.remove, Entities: v.resolution.Entities, Judgements: lastOfEach(c.judgements), Versions: v.versions,
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
	if v.stored, err = accountsOf(ctx, v.store, articles); err != nil {
		return err
	}
	for _, a := range c.accounts {
		v.put = append(v.put, v.judged.Apply(a))
	}
	for _, id := range judged {
		if v.stored[id] != nil {
			prepared := resolve.Prepare(*v.stored[id])
			v.put = append(v.put, v.judged.Apply(&prepared))
		}
	}
	come := resolve.Forms{} // or stay
	for _, a := range v.put {
		maps.Copy(come, formsOf(a))
	}
	maps.Copy(v.seeds, come)
	for _, old := range v.stored {
		for key, form := range formsOf(old) {
			v.seeds[key] = form
			if come[key] == nil {
				v.gone[key]++
			}
		}
	}
	return nil
}

func formsOf(a *graph.Account) resolve.Forms {
	forms := resolve.Forms{}
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
	for {
		reached, keys := resolve.Reach(v.seeds, v.known, v.judged)
		if keys = v.unasked(keys); len(keys) == 0 {
			maps.DeleteFunc(reached, v.vanishes)
			v.resolution = resolve.Resolve(reached, v.judged)
			return nil
		}
		if err := v.ask(ctx, keys); err != nil {
			return err
		}
	}
}

func (v *view) unasked(keys []string) []string {
	return slices.DeleteFunc(keys, func(key string) bool { _, asked := v.versions[key]; return asked })
}

// ask reads what the store knows of the keys, each once.
func (v *view) ask(ctx context.Context, keys []string) error {
	if len(keys) == 0 {
		return nil
	}
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
func (v *view) vanishes(key string, _ *graph.Entity) bool {
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
	for key, f := range v.known {
		if id, ok := v.resolution.Of(key); ok && id != f.ID {
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
			v.stored[a.Article.ID] = a
			v.accounts = append(v.accounts, b)
		}
	}
	return nil
}

// rest asks for what else has a version that the change moves on: of names that cannot be anybody else's, and of those beside
// a name that now means another.
func (v *view) rest(ctx context.Context, _ change) error {
	var keys []string
	for _, a := range slices.Concat(v.accounts, slices.Collect(maps.Values(v.stored))) {
		keys = append(keys, graph.ArticleKey(a.Article.ID))
		for i := range a.Entities {
			keys = append(keys, a.Entities[i].Keys...)
		}
	}
	slices.Sort(keys)
	return v.ask(ctx, v.unasked(slices.Compact(keys)))
}

// assigned is the account with the ids that its names were resolved to.
func (v *view) assigned(a *graph.Account) *graph.Account {
	b := *a
	b.Entities = slices.Clone(a.Entities)
	for i := range b.Entities {
		if id, ok := v.resolution.Of(resolve.FormKey(&b.Entities[i])); ok {
			b.Entities[i].ID = id
		}
	}
	return &b
}

func sameIDs(a, b *graph.Account) bool {
	return slices.EqualFunc(a.Entities, b.Entities, func(x, y graph.Entity) bool { return x.ID == y.ID })
}
