package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"time"

	"github.com/quanhe/quanhe/examples"
	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/loader/article"
	"github.com/quanhe/quanhe/loader/extract"
	"github.com/quanhe/quanhe/loader/ingest"
)

// explainStore says what to do about a store that cannot be opened.
func explainStore(address string, err error) error {
	hint := ""
	switch {
	case errors.Is(err, graph.ErrHeld):
		hint = ": another server has it; stop that one, or name another store with -store"
	case errors.Is(err, graph.ErrDamaged):
		hint = ": put a copy in its place, or load the articles anew into another store"
	case errors.Is(err, graph.ErrNewer):
		hint = ": use a newer version of this program"
	}
	return fmt.Errorf("open %s: %w%s", address, err, hint)
}

// prepare makes the store ready and fills an empty one of our own with the samples. A store that
// cannot be reached yet is waited for while the server already answers that it is not ready.
func (s *server) prepare(ctx context.Context, store graph.Store) (*readiness, error) {
	ready := &readiness{store: store}
	err := store.Init(ctx)
	if errors.Is(err, graph.ErrUnavailable) {
		s.log.Warn("the store cannot be reached yet; trying on", "store", s.store, "error", err)
		go s.keepTrying(ctx, store, ready)
		return ready, nil
	}
	if err != nil {
		return nil, explainStore(s.store, err)
	}
	ready.made.Store(true)
	if s.named || !s.examples {
		return ready, nil
	}
	return ready, s.loadExamples(ctx, store)
}

func (s *server) keepTrying(ctx context.Context, store graph.Store, ready *readiness) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(2 * time.Second):
		}
		if err := store.Init(ctx); err == nil {
			ready.made.Store(true)
			s.log.Info("the store is ready", "store", s.store)
			return
		}
	}
}

// loadExamples fills an empty store with the sample articles.
func (s *server) loadExamples(ctx context.Context, store graph.Store) error {
	status, err := store.Status(ctx)
	if err != nil {
		return explainStore(s.store, err)
	}
	if status.Articles > 0 {
		return nil
	}
	line := ingest.Line{Store: store, Extract: extract.Claims, Version: extract.Version}
	report, err := line.Load(ctx, sampleArticles())
	if err != nil {
		return fmt.Errorf("load the sample articles: %w", err)
	}
	fmt.Fprintf(s.stdout, "%s was empty: loaded %d sample articles with %d facts (start with -examples=false for none)\n",
		s.store, report.Outcome.Articles.New, report.Outcome.Facts.New)
	return nil
}

func sampleArticles() iter.Seq[ingest.Item] {
	return func(yield func(ingest.Item) bool) {
		_ = fs.WalkDir(examples.Articles, ".", func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			text, err := examples.Articles.ReadFile(name)
			a := graph.Article{}
			if err == nil {
				a, err = article.Text(text, article.Given{})
			}
			if !yield(ingest.Item{Name: name, Article: a, Err: err}) {
				return fs.SkipAll
			}
			return nil
		})
	}
}
