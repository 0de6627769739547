// Package embedded is the store on one local file: the graph in memory as adjacency lists, every
// batch durable in a bbolt file before anyone sees it.
//
// Start at [Open], then [Store.Put] and [Store.Query]. A batch makes a new [snapshot] that shares
// with the one before all chunks of records and indexes that it leaves as they are, and publishes
// it by swapping one pointer: readers take the snapshot of their moment and hold no lock, so that
// neither a long question keeps a writer waiting nor a writer a question. What a store on disk
// needs besides (checksums, what a kill leaves, damage) is in file.go and pages.go; growth.go
// makes the next snapshot; question.go walks one, path.go finds ways in it. [Store.Listen] lets other
// processes in while this one holds the file.
//
// It serves up to a few million facts on one machine. Beyond that is Neo4j's place.
package embedded

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"slices"
	"sync"
	"sync/atomic"

	bolterrors "go.etcd.io/bbolt/errors"

	"github.com/quanhe/quanhe/graph"
)

// Store is a graph in memory, and in a file. See [graph.Store] for what its methods do.
type Store struct {
	file      *file // nil: in memory alone
	path      string
	directory *directory
	names     *names
	now       atomic.Pointer[snapshot]
	writing   sync.Mutex // one writer
	closed    atomic.Bool
	door      *door // nil where nobody else is let in
}

var _ graph.Store = (*Store)(nil)

// Open opens the store in a file, made where there is none; "" and "mem:" are a store in memory
// alone. It fails with [graph.ErrHeld] where another process has the file, with
// [graph.ErrDamaged] where the file is not as it was written, and with [graph.ErrNewer] where a
// newer version wrote it.
func Open(path string) (*Store, error) {
	s := &Store{path: path, directory: newDirectory(), names: newNames()}
	if path == "" || path == "mem:" {
		s.now.Store(&snapshot{})
		return s, nil
	}
	var err error
	if s.file, err = openFile(path); err != nil {
		return nil, err
	}
	if err := s.load(); err != nil {
		s.file.close()
		return nil, fmt.Errorf("open %s: %w", path, explain(err))
	}
	return s, nil
}

// Init has nothing to do: Open made the store ready.
func (s *Store) Init(context.Context) error { return s.usable() }

// Close frees the file, when those who were let in have their answers.
func (s *Store) Close() error {
	s.writing.Lock()
	door := s.door
	s.door = nil
	s.writing.Unlock()
	if door != nil {
		door.shut()
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	if s.closed.Swap(true) || s.file == nil {
		return nil
	}
	return s.file.close()
}

func (s *Store) usable() error {
	if s.closed.Load() {
		return fmt.Errorf("%w: it is closed", graph.ErrUnavailable)
	}
	return nil
}

// Status counts what is stored.
func (s *Store) Status(ctx context.Context) (graph.Status, error) {
	return s.now.Load().count, errors.Join(s.usable(), ctx.Err())
}

// Put stores a batch: planned on the snapshot of now, committed to the file, then published.
func (s *Store) Put(ctx context.Context, b *graph.Batch) (graph.Outcome, error) {
	s.writing.Lock()
	defer s.writing.Unlock()
	if err := s.usable(); err != nil {
		return graph.Outcome{}, err
	}
	ground := &ground{store: s, at: s.now.Load(), old: map[graph.ID]*graph.Account{}}
	changes, err := graph.Plan(ctx, b, ground)
	if err := errors.Join(err, ctx.Err()); err != nil {
		return graph.Outcome{}, err
	}
	if changes.Outcome.Writes == 0 {
		return changes.Outcome, nil
	}
	w := write(changes)
	if s.file != nil {
		if err := ground.keep(changes); err != nil {
			return graph.Outcome{}, err
		}
		if err := s.file.commit(w.changes); err != nil {
			return graph.Outcome{}, fmt.Errorf("%w: %w", graph.ErrUnavailable, err)
		}
	}
	s.publish(changes, w, ground)
	return changes.Outcome, nil
}

// written is a batch's changes as bytes, and our own copies of what stays in memory.
type written struct {
	changes    []change
	accounts   []string
	entities   []*graph.Entity
	judgements []*graph.Judgement
}

func write(c *graph.Changes) *written {
	w := &written{}
	put := func(bucket []byte, key graph.ID, content []byte) {
		w.changes = append(w.changes, change{bucket, []byte(key), content})
	}
	for _, a := range c.Accounts {
		content := encode(func(c *codec) { c.account(a) })
		put(bucketArticles, a.Article.ID, content)
		w.accounts = append(w.accounts, string(content))
	}
	for _, e := range c.Entities {
		content := encode(func(c *codec) { c.entity(e) })
		put(bucketEntities, e.ID, content)
		own := &graph.Entity{}
		mustDecode(string(content), func(c *codec) { c.entity(own) })
		w.entities = append(w.entities, own)
	}
	for _, j := range c.Judgements {
		content := encode(func(c *codec) { c.judgement(j) })
		put(bucketJudgements, j.ID, content)
		own := &graph.Judgement{}
		mustDecode(string(content), func(c *codec) { c.judgement(own) })
		w.judgements = append(w.judgements, own)
	}
	for bucket, ids := range map[*[]byte][]graph.ID{&bucketArticles: c.AccountsGone, &bucketEntities: c.EntitiesGone, &bucketJudgements: c.JudgementsGone} {
		for _, id := range ids {
			put(*bucket, id, nil)
		}
	}
	for key, version := range c.Versions {
		put(bucketVersions, graph.ID(key), binary.AppendUvarint(nil, version))
	}
	slices.SortFunc(w.changes, func(a, b change) int { // pages are written in their order
		return slices.Compare([]string{string(a.bucket), string(a.key)}, []string{string(b.bucket), string(b.key)})
	})
	return w
}

// mustDecode reads what was just written.
func mustDecode(text string, fields func(*codec)) {
	if err := decode(text, fields); err != nil {
		panic(err)
	}
}

// publish makes the next snapshot and swaps it in.
func (s *Store) publish(c *graph.Changes, w *written, before *ground) {
	g := before.at.grow(s.directory)
	for _, e := range w.entities {
		g.putEntity(e)
	}
	for i, a := range c.Accounts {
		var kept *string
		if s.file == nil {
			kept = &w.accounts[i]
		}
		g.putArticle(a, kept)
	}
	for _, f := range c.Facts {
		g.putFact(f)
	}
	quotes := quotes{}
	for _, e := range c.Evidence {
		g.putProof(e, quotes.of(e), s.directory.enter(facts, e.Fact), s.directory.enter(articles, e.Article))
	}
	for _, id := range c.EvidenceGone {
		g.dropProof(id)
	}
	for _, id := range c.FactsGone {
		g.dropFact(id)
	}
	for _, id := range c.AccountsGone {
		g.dropArticle(id)
	}
	for _, id := range c.EntitiesGone {
		g.dropEntity(id)
	}
	for _, j := range w.judgements {
		g.putRuling(j)
	}
	for _, id := range c.JudgementsGone {
		g.dropRuling(id)
	}
	next := g.done()

	s.names.mu.Lock()
	defer s.names.mu.Unlock()
	for _, a := range c.Accounts {
		if old := before.old[a.Article.ID]; old != nil {
			s.names.remove(old)
		}
		s.names.add(a)
	}
	for _, id := range c.AccountsGone {
		s.names.remove(before.old[id])
	}
	for key, version := range c.Versions {
		s.names.versions[key] = version
	}
	s.now.Store(next)
}

// quotes are sentences cut from their texts: the claims of a sentence share one.
type quotes map[quoted]string

type quoted struct {
	article graph.ID
	graph.Span
}

func (q quotes) of(e *graph.Evidence) string {
	key := quoted{e.Article, e.Sentence}
	if _, ok := q[key]; !ok {
		q[key] = string([]byte(e.Quote)) // a copy: the quote is a part of its article's text
	}
	return q[key]
}

// account is what an article says, read from the file.
func (s *Store) account(a *article) (*graph.Account, error) {
	text, err := s.accountText(a)
	if err != nil {
		return nil, fmt.Errorf("article %s: %w", a.ID, err)
	}
	account := &graph.Account{}
	if err := decode(text, func(c *codec) { c.account(account) }); err != nil {
		return nil, fmt.Errorf("%w: article %s: %w", graph.ErrDamaged, a.ID, err)
	}
	return account, nil
}

// A later account may take this one's place in the file at any moment; it is kept before that.
func (s *Store) accountText(a *article) (string, error) {
	if kept := a.kept.Load(); kept != nil {
		return *kept, nil
	}
	text, err := s.file.read(bucketArticles, []byte(a.ID))
	if kept := a.kept.Load(); kept != nil {
		return *kept, nil
	}
	if errors.Is(err, bolterrors.ErrDatabaseNotOpen) {
		err = s.usable()
	}
	return text, err
}

// Names tells what is known of name keys.
func (s *Store) Names(ctx context.Context, keys []string) (*graph.Names, error) {
	if err := errors.Join(s.usable(), ctx.Err()); err != nil {
		return nil, err
	}
	return s.names.of(keys)
}

// Accounts reads the accounts of articles, and of the articles that name entities.
func (s *Store) Accounts(ctx context.Context, ids []graph.ID) ([]*graph.Account, error) {
	if err := s.usable(); err != nil {
		return nil, err
	}
	at := s.now.Load()
	var wanted []*article
	for _, id := range ids {
		r, ok := s.directory.find(id)
		if !ok || !at.stands(r) {
			continue
		}
		switch r.family() {
		case articles:
			wanted = append(wanted, at.articles.get(r.handle()))
		case entities:
			for _, h := range at.entities.get(r.handle()).named {
				wanted = append(wanted, at.articles.get(h))
			}
		}
	}
	slices.SortFunc(wanted, func(a, b *article) int { return compareIDs(a.ID, b.ID) })
	var accounts []*graph.Account
	for _, a := range slices.Compact(wanted) {
		account, err := s.account(a)
		if err := errors.Join(err, ctx.Err()); err != nil {
			return nil, err
		}
		accounts = append(accounts, account)
	}
	return accounts, nil
}

// Judgements lists all judgements by id.
func (s *Store) Judgements(ctx context.Context) ([]*graph.Judgement, error) {
	if err := errors.Join(s.usable(), ctx.Err()); err != nil {
		return nil, err
	}
	var all []*graph.Judgement
	for _, j := range s.now.Load().rulings.all {
		own := *j
		all = append(all, &own)
	}
	slices.SortFunc(all, func(a, b *graph.Judgement) int { return compareIDs(a.ID, b.ID) })
	return all, nil
}

// Dump yields everything in its fixed order.
func (s *Store) Dump(ctx context.Context) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		if err := s.usable(); err != nil {
			yield(nil, err)
			return
		}
		at := s.now.Load()
		for _, of := range []family{articles, entities, facts, rulings} {
			for _, r := range at.byID(of) {
				err := ctx.Err()
				if err == nil {
					err = s.dump(at, r, func(record graph.Record) bool { return yield(record, nil) })
				}
				if errors.Is(err, errEnough) {
					return
				}
				if err != nil {
					yield(nil, err)
					return
				}
			}
		}
	}
}

var errEnough = errors.New("enough")

func (s *Store) dump(at *snapshot, r ref, yield func(graph.Record) bool) error {
	var records []graph.Record
	switch r.family() {
	case articles:
		account, err := s.account(at.articles.get(r.handle()))
		if err != nil {
			return err
		}
		records = append(records, account)
	case entities:
		own := at.entities.get(r.handle()).Entity
		records = append(records, &own)
	case facts:
		f := at.facts.get(r.handle())
		full := at.fact(f)
		records = append(records, &full)
		proof := at.evidenceOf(f)
		slices.SortFunc(proof, func(a, b *graph.Evidence) int { return compareIDs(a.ID, b.ID) })
		for _, e := range proof {
			records = append(records, e)
		}
	case rulings:
		own := *at.rulings.get(r.handle())
		records = append(records, &own)
	}
	for _, record := range records {
		if !yield(record) {
			return errEnough
		}
	}
	return nil
}

// byID lists all records of a family.
func (s *snapshot) byID(of family) []ref {
	var refs []ref
	switch of {
	case articles:
		for h := range s.articles.all {
			refs = append(refs, h.of(of))
		}
	case entities:
		for h := range s.entities.all {
			refs = append(refs, h.of(of))
		}
	case facts:
		for h := range s.facts.all {
			refs = append(refs, h.of(of))
		}
	case proofs:
		for h := range s.proofs.all {
			refs = append(refs, h.of(of))
		}
	case rulings:
		for h := range s.rulings.all {
			refs = append(refs, h.of(of))
		}
	}
	slices.SortFunc(refs, func(a, b ref) int { return compareIDs(s.id(a), s.id(b)) })
	return refs
}
