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
	"github.com/quanhe/quanhe/graph/open"
	"github.com/quanhe/quanhe/loader/article"
	"github.com/quanhe/quanhe/loader/extract"
	"github.com/quanhe/quanhe/loader/ingest"
)

// How long the store may take before the server comes up without it.
const soon = 3 * time.Second

// prepare makes the store ready and fills an empty one of our own with the samples. A store that
// cannot be reached yet is waited for while the server already answers that it is not ready.
func (s *server) prepare(ctx context.Context, store graph.Store) (*readiness, error) {
	ready := &readiness{store: store}
	made := make(chan error, 1)
	go func() { made <- store.Init(ctx) }()
	select {
	case err := <-made:
		if err == nil {
			ready.made.Store(true)
			return ready, s.greet(ctx, store)
		}
		if !errors.Is(err, graph.ErrUnavailable) {
			return nil, open.Explain(err)
		}
		made <- err
	case <-time.After(soon):
	}
	fmt.Fprintf(s.stdout, "%s cannot be reached yet: /readyz tells when it can\n", s.store.Address)
	go s.keepTrying(ctx, store, ready, made)
	return ready, nil
}

func (s *server) keepTrying(ctx context.Context, store graph.Store, ready *readiness, made chan error) {
	for err := <-made; err != nil; err = store.Init(ctx) {
		if ctx.Err() != nil {
			return
		}
		s.log.Warn("the store cannot be reached yet", "store", s.store.Address, "error", err)
		select {
		case <-ctx.Done():
			return
		case <-time.After(2 * time.Second):
		}
	}
	ready.made.Store(true)
	s.log.Info("the store is ready", "store", s.store.Address)
}

// greet tells what is stored, once the samples are.
func (s *server) greet(ctx context.Context, store graph.Store) error {
	status, err := store.Status(ctx)
	if err != nil {
		return open.Explain(err)
	}
	if status.Articles == 0 && s.examples && !s.named {
		return s.loadExamples(ctx, store)
	}
	fmt.Fprintf(s.stdout, "%s holds %d articles with %d facts\n", s.store.Address, status.Articles, status.Facts)
	return nil
}

// loadExamples fills an empty store with the sample articles.
func (s *server) loadExamples(ctx context.Context, store graph.Store) error {
	line := ingest.Line{Store: store, Extract: extract.Claims, Version: extract.Version}
	report, err := line.Load(ctx, sampleArticles())
	if err != nil {
		return fmt.Errorf("load the sample articles: %w", err)
	}
	fmt.Fprintf(s.stdout, "%s was empty: loaded %d sample articles with %d facts (start with -examples=false for none)\n",
		s.store.Address, report.Outcome.Articles.New, report.Outcome.Facts.New)
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
