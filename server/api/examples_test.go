package api

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"io/fs"
	"iter"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/quanhe/quanhe/examples"
	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/embedded"
	"github.com/quanhe/quanhe/loader/article"
	"github.com/quanhe/quanhe/loader/extract"
	"github.com/quanhe/quanhe/loader/ingest"
	"github.com/quanhe/quanhe/schema"
	"github.com/quanhe/quanhe/server/reading"
)

var update = flag.Bool("update", false, "rewrite the answers of the example operations")

// samples is a store in memory that holds the sample articles.
func samples(t testing.TB) graph.Store {
	t.Helper()
	store, err := embedded.Open("mem:")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	line := ingest.Line{Store: store, Extract: extract.Claims, Version: extract.Version}
	report, err := line.Load(context.Background(), sampleArticles(t))
	if err != nil || report.Failed > 0 {
		t.Fatal(report, err)
	}
	return store
}

func sampleArticles(t testing.TB) iter.Seq[ingest.Item] {
	return func(yield func(ingest.Item) bool) {
		names, err := fs.Glob(examples.Articles, "articles/*.txt")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			text, err := examples.Articles.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			a, err := article.Text(text, article.Given{})
			if !yield(ingest.Item{Name: name, Article: a, Err: err}) {
				return
			}
		}
	}
}

// calls counts the calls of a store.
type calls struct {
	graph.Store
	n atomic.Int32
}

func (c *calls) Query(ctx context.Context, q *graph.Query) (*graph.Rows, error) {
	c.n.Add(1)
	return c.Store.Query(ctx, q)
}

func (c *calls) Paths(ctx context.Context, q *graph.PathQuery) (*graph.Paths, error) {
	c.n.Add(1)
	return c.Store.Paths(ctx, q)
}

func (c *calls) Neighborhood(ctx context.Context, q *graph.NeighborhoodQuery) (*graph.Neighborhood, error) {
	c.n.Add(1)
	return c.Store.Neighborhood(ctx, q)
}

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

// answer is what the API says to a question.
func answer(t testing.TB, h http.Handler, query string, variables map[string]any) string {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest("POST", "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusOK {
		t.Fatalf("status %d: %s", w.Code, w.Body)
	}
	return w.Body.String()
}

// Each example operation answers on the sample articles as its file of answers says, and asks the
// store once for each of its root fields.
func TestExamples(t *testing.T) {
	store := &calls{Store: samples(t)}
	h := New(store, reading.Read, quiet())
	all, err := schema.Examples()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		t.Run(e.Name, func(t *testing.T) {
			store.n.Store(0)
			got := answer(t, h, e.Operation, e.Variables)
			if strings.Contains(got, `"errors"`) {
				t.Fatal(got)
			}
			data := dataOf(t, got)
			delete(data, "extract") // it asks a store of its own
			if int(store.n.Load()) != len(data) {
				t.Errorf("%d calls of the store for %d root fields", store.n.Load(), len(data))
			}
			golden := filepath.Join("..", "..", "schema", "examples", e.Name+".json")
			if *update {
				if err := os.WriteFile(golden, indented(t, got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if string(indented(t, got)) != string(want) {
				t.Errorf("answer:\n%s\nwant:\n%s", indented(t, got), want)
			}
		})
	}
}

func indented(t *testing.T, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, []byte(text), "", "  "); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func dataOf(t *testing.T, text string) map[string]any {
	t.Helper()
	var response struct{ Data map[string]any }
	if err := json.Unmarshal([]byte(text), &response); err != nil {
		t.Fatal(err)
	}
	return response.Data
}
