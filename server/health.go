package main

import (
	"context"
	"fmt"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/quanhe/quanhe/graph"
)

// live tells that the process answers at all; it asks no store.
func live(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	fmt.Fprintln(w, "alive")
}

// readiness tells whether questions can be answered: the store has been made ready, and can be
// reached.
type readiness struct {
	store graph.Store
	made  atomic.Bool
}

func (r *readiness) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	ctx, cancel := context.WithTimeout(req.Context(), 2*time.Second)
	defer cancel()
	if !r.made.Load() {
		http.Error(w, "not ready: the store has not been reached yet", http.StatusServiceUnavailable)
		return
	}
	status, err := r.store.Status(ctx)
	if err != nil {
		http.Error(w, "not ready: the store cannot be reached", http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintf(w, "ready: %d articles, %d entities, %d facts\n", status.Articles, status.Entities, status.Facts)
}

// reachedStore refuses questions at once while the store has not been reached, in place of each
// waiting for it.
type reachedStore struct {
	graph.Store
	ready *readiness
}

// Query asks the store once it is ready.
func (p reachedStore) Query(ctx context.Context, q *graph.Query) (*graph.Rows, error) {
	if !p.ready.made.Load() {
		return nil, graph.ErrUnavailable
	}
	return p.Store.Query(ctx, q)
}
