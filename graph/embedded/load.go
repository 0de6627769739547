package embedded

import (
	"encoding/binary"
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"

	"github.com/quanhe/quanhe/graph"
)

// load reads the file once and works out the graph: what the accounts claim, folded.
func (s *Store) load() error {
	// Nearly all that is read stays: a collector that keeps looking finds nothing to take away.
	defer debug.SetGCPercent(debug.SetGCPercent(300))
	g := (&snapshot{}).grow(s.directory)
	g.fresh = true
	l := loading{store: s, growth: g, read: make(chan string, 64), told: make(chan *telling, 64)}
	l.tell()
	err := s.file.all(l.take)
	close(l.read)
	<-l.finished
	if err := errors.Join(err, l.err); err != nil {
		return err
	}
	l.fold()
	s.now.Store(g.done())
	return nil
}

// loading reads on one processor, takes accounts apart on all, and ties up the graph on one.
type loading struct {
	store    *Store
	growth   *growth
	read     chan string // accounts as written
	told     chan *telling
	finished chan struct{}
	err      error
}

// telling is an account with what it claims.
type telling struct {
	account  *graph.Account
	facts    []graph.Fact
	evidence []*graph.Evidence
	err      error
}

// take reads one value. Entities come before the accounts that name them.
func (l *loading) take(bucket []byte, key, text string) (err error) {
	switch string(bucket) {
	case string(bucketEntities):
		e := &graph.Entity{}
		if err = decode(text, func(c *codec) { c.entity(e) }); err == nil {
			l.growth.putEntity(e)
		}
	case string(bucketArticles):
		l.read <- text
	case string(bucketJudgements):
		j := &graph.Judgement{}
		if err = decode(text, func(c *codec) { c.judgement(j) }); err == nil {
			l.growth.putRuling(j)
		}
	case string(bucketVersions):
		version, n := binary.Uvarint([]byte(text))
		if n <= 0 {
			err = errCodec
		}
		l.store.names.versions[key] = version
	}
	if err != nil {
		return fmt.Errorf("%w: %s %s: %w", graph.ErrDamaged, bucket, key, err)
	}
	return nil
}

// tell starts what takes accounts apart and ties them up, until all are read.
func (l *loading) tell() {
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for text := range l.read {
				t := tellingOf(text)
				if t.err == nil {
					l.store.names.count(formsOf(t.account))
				}
				l.told <- t
			}
		})
	}
	go func() {
		workers.Wait()
		close(l.told)
	}()
	l.finished = make(chan struct{})
	go func() {
		defer close(l.finished)
		for t := range l.told {
			if t.err != nil {
				l.err = t.err
				continue
			}
			l.tie(t)
		}
	}()
}

func tellingOf(text string) *telling {
	t := &telling{account: &graph.Account{}}
	if err := decode(text, func(c *codec) { c.account(t.account) }); err != nil {
		t.err = fmt.Errorf("%w: an article: %w", graph.ErrDamaged, err)
		return t
	}
	if t.err = t.account.Check(); t.err != nil {
		return t
	}
	quotes := quotes{}
	last := map[graph.ID]int{} // of claims with one id the last stands
	for i := range t.account.Claims {
		last[t.account.Claims[i].ID] = i
	}
	for i := range t.account.Claims {
		c := &t.account.Claims[i]
		if last[c.ID] != i {
			continue
		}
		e := t.account.Evidence(c)
		e.Quote = quotes.of(e)
		t.facts = append(t.facts, t.account.FactOf(c))
		t.evidence = append(t.evidence, e)
	}
	return t
}

func (l *loading) tie(t *telling) {
	in := l.growth.putArticle(t.account, nil)
	for i, e := range t.evidence {
		of := handle(0)
		if r, known := l.store.directory.find(e.Fact); known {
			of = r.handle()
		} else {
			of = l.growth.putFact(&t.facts[i])
		}
		l.growth.putProof(e, e.Quote, of, in)
	}
}

// fold says of each fact what its evidence says.
func (l *loading) fold() {
	g := l.growth
	onAllProcessors(len(g.facts.chunks), func(i int) {
		for _, f := range g.facts.chunks[i] {
			if f != nil {
				g.foldFact(f)
			}
		}
	})
}

// onAllProcessors does n things that do not touch each other.
func onAllProcessors(n int, do func(int)) {
	var workers sync.WaitGroup
	var next atomic.Int64
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	workers.Wait()
}

func (g *growth) foldFact(f *fact) {
	var at graph.Date
	if event := g.entities.get(f.at); event != nil {
		at = event.When()
	}
	folded := graph.Fold(g.snapshot.fact(f), g.evidenceOf(f), at)
	f.say(&folded)
}
