// Package ingest runs the whole line for batches of articles: what each says is extracted, who
// is who is resolved against all that the store knows, and the batch is put, all or nothing.
//
// Start at [Line.Load]; what one batch goes through can be read in [Line.put]. The same articles
// in any order, any number of times, give the same graph, and a load that was killed and is run
// again gives what it would have given. The package knows no files, and stores by their
// interface alone.
package ingest

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"maps"
	"runtime"
	"slices"
	"sync"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/loader/resolve"
)

// Line is what articles go through. Store and Extract are needed.
type Line struct {
	Store   graph.Store
	Extract func(graph.Article) graph.Account // pure; called by several goroutines
	Version string                            // of Extract: an article that it has read before is not read again

	// A batch ends with the article by which it reaches one of these; 0 means what is usual.
	Articles int
	Bytes    int

	Each func(Result) // told what became of each item, by one goroutine, as soon as it is certain; may be nil
}

// Usual sizes of a batch: large enough that a commit to disk is shared by many, small enough for
// memory and for another loader to come in between.
const (
	usualArticles = 50
	usualBytes    = 8 << 20
)

// Item is one thing to load: an article to extract from, an account that somebody else made, a
// judgement, or what could not be read.
type Item struct {
	Name      string           // what a person calls it: its file, and line where there are many
	Place     string           // where its text stands, the same at every load; "" where there is no such place
	Article   graph.Article    // to extract from
	Account   *graph.Account   // in place of Article
	Judgement *graph.Judgement // in place of both
	Err       error            // why there is nothing: the item has failed
}

// State is what became of an item.
type State string

// The states of an item.
const (
	New     State = "new"
	Changed State = "changed"
	Known   State = "known"  // stored already, just so
	Gone    State = "gone"   // taken out
	Judged  State = "judged" // a judgement, taken up or taken back
	Failed  State = "failed"
)

// Result is the outcome of one item.
type Result struct {
	Name    string
	Article graph.ID // "" for what is no article
	State   State
	Facts   int      // found in it
	Mended  []string // claims that broke a rule of the graph and were left out, whole or in part
	Err     error    // why it failed
}

// Report sums up a load. Articles of the outcome are those of the load; others that were put
// anew because a name of theirs now means another are not among them.
type Report struct {
	Articles   int // seen, those that failed too
	Judgements int
	Facts      int // found, each once an article
	Mended     int // claims left out, whole or in part, because they broke a rule of the graph
	Outcome    graph.Outcome
	Failed     int
}

// Load brings the items into the store, batch by batch. An item that fails is told to Each and
// stops nothing. Once ctx is done the batch under way is still put, nothing after it is read,
// and the error is ctx's. Any other error is the store's; what the report counts is stored.
func (l *Line) Load(ctx context.Context, items iter.Seq[Item]) (Report, error) {
	run := run{Line: l}
	next, stop := iter.Pull(items)
	defer stop()
	front, now := &batch{}, run.ready(ctx, next)
	for ctx.Err() == nil {
		if err := run.decide(context.WithoutCancel(ctx), now, front, l.Store); err != nil {
			return run.report, err
		}
		following := make(chan *batch, 1)
		if now.more {
			go func() { following <- run.ahead(ctx, next, now) }() // while this one is stored
		}
		asDecided, err := run.store(context.WithoutCancel(ctx), now)
		if !now.more {
			return run.report, err
		}
		ahead := <-following
		if err != nil {
			return run.report, err
		}
		ahead.decided = ahead.decided && asDecided
		front, now = now, ahead
	}
	return run.report, ctx.Err()
}

// batch is what is stored at once.
type batch struct {
	items  []Item
	more   bool // whether others may follow
	stored map[graph.ID]*graph.Account
	made   []made
	err    error // why the store did not tell what is stored

	decided bool // what follows is known
	sorted
	resolved *graph.Batch // what the change comes to, nil where it is none
	after    graph.Reader // the store once this one is stored, nil where that is not foreseen
}

// ready is the next batch, as far as it can be made before the one in front of it is decided.
func (r *run) ready(ctx context.Context, next func() (Item, bool)) *batch {
	b := &batch{}
	b.items, b.more = r.gather(ctx, next)
	if b.stored, b.err = r.stored(ctx, b.items); b.err == nil {
		b.made = r.prepare(b.items, b.stored)
	}
	return b
}

// ahead is the next batch, decided as if the one in front of it were stored, if that can be. What goes wrong
// with that goes wrong again, and is told, when it is decided in its turn.
func (r *run) ahead(ctx context.Context, next func() (Item, bool), front *batch) *batch {
	b := r.ready(ctx, next)
	if front.after != nil && b.err == nil {
		b.decided = r.decide(ctx, b, front, front.after) == nil
	}
	return b
}

// decide makes out what is to become of a batch, given a store in which the one in front of it is stored.
func (r *run) decide(ctx context.Context, b, front *batch, store graph.Reader) error {
	if b.err != nil || b.decided {
		return b.err
	}
	if err := r.catchUp(ctx, b, front, store); err != nil {
		return err
	}
	b.sorted, b.resolved, b.after = r.sort(b), nil, nil
	if b.change.none() {
		b.after = r.Store
		return nil
	}
	v, err := r.view(ctx, store, b.change)
	if err != nil {
		return err
	}
	b.resolved = v.batch(b.change)
	if len(b.change.judgements) == 0 {
		b.after = v.after(r.Store, b.change.remove)
	}
	return nil
}

// catchUp makes anew what the batch in front has changed since this one was made ready.
func (r *run) catchUp(ctx context.Context, b, front *batch, store graph.Reader) error {
	before := map[graph.ID]bool{}
	for i := range front.items {
		for _, id := range front.items[i].ids() {
			before[id] = true
		}
	}
	var again []graph.ID
	for i := range b.items {
		again = append(again, slices.DeleteFunc(b.items[i].ids(), func(id graph.ID) bool { return !before[id] })...)
	}
	stored, err := accountsOf(ctx, store, again)
	if err != nil {
		return err
	}
	maps.Copy(b.stored, stored)
	for i := range b.items {
		if id := b.items[i].article(); before[id] {
			b.made[i] = r.one(&b.items[i], b.stored[id])
		}
	}
	return nil
}

// Read runs the first half of the line alone: it tells what each item says, in their order, or
// why it says nothing. No store is asked, nothing is resolved. It ends at the first error that
// tell returns.
func (l *Line) Read(ctx context.Context, items iter.Seq[Item], tell func(Result, *graph.Account) error) error {
	run := run{Line: l}
	next, stop := iter.Pull(items)
	defer stop()
	for ctx.Err() == nil {
		batch, more := l.gather(ctx, next)
		for i, made := range run.prepare(batch, nil) {
			result := Result{Name: batch[i].Name, Article: batch[i].article(), State: New, Mended: made.mended, Err: made.err}
			switch {
			case made.err != nil:
				result.State = Failed
			case made.account != nil:
				result.Facts = len(factsIn(made.account))
			}
			if err := tell(result, made.account); err != nil {
				return err
			}
		}
		if !more {
			return nil
		}
	}
	return ctx.Err()
}

// Remove takes articles out with all that they say. An article that is not stored is a failed
// item.
func (l *Line) Remove(ctx context.Context, articles ...graph.ID) (Report, error) {
	run := run{Line: l}
	err := run.remove(ctx, articles)
	return run.report, err
}

// gather collects a batch.
func (l *Line) gather(ctx context.Context, next func() (Item, bool)) (batch []Item, more bool) {
	articles, bytes := 0, 0
	for articles < orUsual(l.Articles, usualArticles) && bytes < orUsual(l.Bytes, usualBytes) && ctx.Err() == nil {
		item, ok := next()
		if !ok {
			return batch, false
		}
		batch = append(batch, item)
		articles++
		bytes += item.size()
	}
	return batch, true
}

func orUsual(n, usual int) int {
	if n > 0 {
		return n
	}
	return usual
}

func (i *Item) size() int {
	if i.Account != nil {
		return len(i.Account.Article.Text) + 200*len(i.Account.Claims)
	}
	return len(i.Article.Text)
}

func (i *Item) article() graph.ID {
	if i.Account != nil {
		return i.Account.Article.ID
	}
	return i.Article.ID
}

// run is one load.
type run struct {
	*Line
	report Report
}

func (r *run) tell(result Result) {
	r.report.Articles++
	r.report.Facts += result.Facts
	r.report.Mended += len(result.Mended)
	count := &r.report.Outcome.Articles
	switch result.State {
	case Judged:
		r.report.Articles--
		r.report.Judgements++
	case New:
		count.New++
	case Changed:
		count.Changed++
	case Known:
		count.Known++
	case Gone:
		count.Gone++
	case Failed:
		r.report.Failed++
	}
	if r.Each != nil {
		r.Each(result)
	}
}

// add counts what a Put did beside what became of the items themselves.
func (r *run) add(o graph.Outcome) {
	o.Articles = graph.Count{}
	r.report.Outcome.Add(o)
}

// store brings a batch into the store as it was decided, and tells what became of each item. It tells whether what was
// resolved is what is stored.
func (r *run) store(ctx context.Context, b *batch) (asDecided bool, err error) {
	if asDecided, err = r.carryOut(ctx, b.change, b.resolved); err != nil {
		return false, err
	}
	for i, result := range b.results {
		if result.State == New || result.State == Changed {
			result.Facts = len(factsIn(b.made[i].account)) // as they were resolved
		}
		r.tell(result)
	}
	r.addKnown(b.known)
	return asDecided, nil
}

// sorted is what a batch comes to.
type sorted struct {
	results []Result // of its items, but for the facts of those that are put
	change  change
	known   []*graph.Account // stored already, just so
}

// sort decides what is to become of each item of a batch.
func (r *run) sort(b *batch) sorted {
	s := sorted{results: make([]Result, len(b.items))}
	failed, last := newFailures(), b.lastItems()
	for i := range b.items {
		item, made := &b.items[i], b.made[i]
		old, isLast := b.stored[item.article()], last[item.article()] == i
		state := stateOf(item, made, old, isLast)
		s.results[i] = Result{Name: item.Name, Article: item.article(), State: state, Mended: made.mended, Err: made.err}
		switch {
		case state == Failed:
			failed.add(r.failure(item, old, made.err))
			continue
		case state == Judged:
			s.change.judgements = append(s.change.judgements, item.Judgement)
			continue
		case state != Known:
			s.change.accounts = append(s.change.accounts, made.account)
		case isLast:
			s.known = append(s.known, old)
			s.results[i].Facts = len(factsIn(old))
		}
		failed.succeeded(item)
	}
	s.change.accounts = append(s.change.accounts, failed.come(last)...)
	s.change.remove = failed.gone(b.stored)
	return s
}

// lastItems are the last items of a batch that tell of each article.
func (b *batch) lastItems() map[graph.ID]int {
	last := map[graph.ID]int{}
	for i := range b.items {
		if b.made[i].err == nil {
			last[b.items[i].article()] = i
		}
	}
	return last
}

// stateOf is what is to become of an item, given what is stored of its article. Said again, and then perhaps otherwise,
// later in the batch, it is known: only the last is put.
func stateOf(item *Item, made made, old *graph.Account, isLast bool) State {
	switch {
	case made.err != nil:
		return Failed
	case item.Judgement != nil:
		return Judged
	case !isLast || made.known:
		return Known
	case old != nil:
		return Changed
	}
	return New
}

// carryOut brings a change into the store. Its judgements are put once more: what another loader put since these were
// read, and before they were stored, knows nothing of them; what comes after does.
func (r *run) carryOut(ctx context.Context, c change, resolved *graph.Batch) (asResolved bool, err error) {
	if c.none() {
		return true, nil
	}
	asResolved, err = r.apply(ctx, c, resolved)
	if err == nil && len(c.judgements) > 0 {
		_, err = r.apply(ctx, change{judgements: c.judgements}, nil)
	}
	return asResolved, err
}

// apply puts a change and counts what it did.
func (r *run) apply(ctx context.Context, c change, resolved *graph.Batch) (asResolved bool, err error) {
	outcome, asResolved, err := r.put(ctx, c, resolved)
	if err == nil {
		r.add(outcome)
	}
	return asResolved, err
}

// addKnown counts what articles say that are stored already, each thing once a batch.
func (r *run) addKnown(accounts []*graph.Account) {
	facts, entities := map[graph.ID]bool{}, map[graph.ID]bool{}
	for _, a := range accounts {
		maps.Copy(facts, factsIn(a))
		for i := range a.Entities {
			entities[a.Entities[i].ID] = true
		}
	}
	r.report.Outcome.Facts.Known += len(facts)
	r.report.Outcome.Entities.Known += len(entities)
}

// stored are the accounts of the batch's articles as they stand in the store.
func (r *run) stored(ctx context.Context, items []Item) (map[graph.ID]*graph.Account, error) {
	var ids []graph.ID
	for i := range items {
		ids = append(ids, items[i].ids()...)
	}
	return accountsOf(ctx, r.Store, ids)
}

func accountsOf(ctx context.Context, store graph.Reader, articles []graph.ID) (map[graph.ID]*graph.Account, error) {
	byID := map[graph.ID]*graph.Account{}
	if len(articles) == 0 {
		return byID, nil
	}
	accounts, err := store.Accounts(ctx, articles)
	if err != nil {
		return nil, fmt.Errorf("read what is stored: %w", err)
	}
	for _, a := range accounts {
		byID[a.Article.ID] = a
	}
	return byID, nil
}

// made is what the first half of the line makes of an item.
type made struct {
	account *graph.Account // prepared
	known   bool           // it says what is stored already
	mended  []string
	err     error
}

// prepare extracts and prepares the items on all cores.
func (r *run) prepare(items []Item, stored map[graph.ID]*graph.Account) []made {
	results := make([]made, len(items))
	work := make(chan int)
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(items)) {
		workers.Go(func() {
			for i := range work {
				results[i] = r.one(&items[i], stored[items[i].article()])
			}
		})
	}
	for i := range items {
		work <- i
	}
	close(work)
	workers.Wait()
	return results
}

// one makes what one item says. A text on which the extractor fails is that item's failure.
func (r *run) one(item *Item, old *graph.Account) (m made) {
	defer func() {
		if p := recover(); p != nil {
			m = made{err: fmt.Errorf("extraction failed (%v): please report this with the text", p)}
		}
	}()
	if item.Err != nil || item.Judgement != nil {
		return made{err: item.Err}
	}
	if item.Account == nil && old != nil && old.Article == item.Article && old.By == r.Version {
		return made{known: true}
	}
	account := item.Account
	if account == nil {
		said := r.Extract(item.Article)
		said.Article, said.By = item.Article, r.Version
		account = &said
	}
	prepared, mended := resolve.Mend(resolve.Prepare(*account))
	if err := prepared.Check(); err != nil {
		return made{err: err}
	}
	if graph.KindsOf(prepared.Article.ID) != graph.KindArticle {
		return made{err: errors.New("no id of an article")}
	}
	return made{account: &prepared, mended: mended, known: old != nil && sameSaying(unjudged(old), &prepared)}
}

// unjudged is an account as it was prepared, before judgements.
func unjudged(a *graph.Account) *graph.Account {
	if !resolve.Judged(a) {
		return a
	}
	prepared := resolve.Prepare(*a)
	return &prepared
}

// sameSaying tells whether two accounts say the same, whatever they were resolved to.
func sameSaying(a, b *graph.Account) bool {
	if a.Article != b.Article || a.By != b.By || len(a.Entities) != len(b.Entities) || len(a.Claims) != len(b.Claims) {
		return false
	}
	for i := range a.Claims {
		if a.Claims[i] != b.Claims[i] {
			return false
		}
	}
	for i := range a.Entities {
		if !sameMentions(a.Entities[i].Mentions, b.Entities[i].Mentions) || resolve.FormKey(&a.Entities[i]) != resolve.FormKey(&b.Entities[i]) {
			return false
		}
	}
	return true
}

func sameMentions(a, b []graph.Span) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func factsIn(a *graph.Account) map[graph.ID]bool {
	facts := map[graph.ID]bool{}
	for i := range a.Claims {
		facts[a.FactOf(&a.Claims[i]).ID] = true
	}
	return facts
}

func (r *run) remove(ctx context.Context, articles []graph.ID) error {
	stored, err := accountsOf(ctx, r.Store, articles)
	if err != nil {
		return err
	}
	var found []graph.ID
	for _, id := range articles {
		if stored[id] != nil {
			found = append(found, id)
		}
	}
	if len(found) > 0 {
		if _, err := r.apply(ctx, change{remove: found}, nil); err != nil {
			return err
		}
	}
	for _, id := range articles {
		result := Result{Name: string(id), Article: id, State: Gone}
		if stored[id] == nil {
			result.State, result.Err = Failed, errors.New("no such article in the store")
		}
		r.tell(result)
	}
	return nil
}
