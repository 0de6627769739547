// Package stories tells what the whole of quanhe does, from articles to answers: each file under
// testdata is one story, a question in words, the articles, the query and its answer. Every story
// runs on both stores and has the same answer on both.
//
// go test ./internal/stories -update writes the answers of the embedded store; read them before
// they are committed.
package stories

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
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/quanhe/quanhe/examples"
	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/check"
	"github.com/quanhe/quanhe/graph/embedded"
	"github.com/quanhe/quanhe/graph/neo4jstore"
	"github.com/quanhe/quanhe/internal/neo4jtest"
	"github.com/quanhe/quanhe/loader/article"
	"github.com/quanhe/quanhe/loader/extract"
	"github.com/quanhe/quanhe/loader/ingest"
	"github.com/quanhe/quanhe/schema"
	"github.com/quanhe/quanhe/server/api"
	"github.com/quanhe/quanhe/server/reading"
)

var update = flag.Bool("update", false, "rewrite the stories' answers")

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// stores are those that every story runs on, each opened empty.
var stores = []struct {
	name string
	open func(testing.TB) graph.Store
}{
	{"embedded", openEmbedded},
	{"neo4j", func(t testing.TB) graph.Store { return openNeo4j(t) }},
}

func openEmbedded(t testing.TB) graph.Store {
	store, err := embedded.Open(filepath.Join(t.TempDir(), "quanhe.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return store
}

func openNeo4j(t testing.TB) *neo4jstore.Store {
	server := neo4jtest.Shared(t)
	// Plans are made anew for every shape of a question here: on a busy machine that takes a while.
	store, err := neo4jstore.Open(server.Address, neo4jstore.Options{User: server.User, Password: server.Password, Timeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return store
}

func TestStories(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	for _, store := range stores {
		t.Run(store.name, func(t *testing.T) {
			for _, file := range files {
				t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { tell(t, file, store.open(t)) })
			}
		})
	}
}

// tell runs one story. Its parts are articles (*.txt; "samples.txt" stands for the sample
// articles), query.graphql, answer.json.
func tell(t *testing.T, file string, store graph.Store) {
	story, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if strings.TrimSpace(string(story.Comment)) == "" {
		t.Fatalf("%s asks nothing in words above its parts", file)
	}
	var query string
	answer := -1
	var items []ingest.Item
	for i, part := range story.Files {
		switch {
		case part.Name == "samples.txt":
			items = append(items, samples(t)...)
		case strings.HasSuffix(part.Name, ".txt"):
			items = append(items, item(t, part.Name, part.Data))
		case part.Name == "query.graphql":
			query = string(part.Data)
		case part.Name == "answer.json":
			answer = i
		default:
			t.Fatalf("%s: unknown part %s", file, part.Name)
		}
	}
	if query == "" || answer < 0 {
		t.Fatalf("%s: want query.graphql and answer.json", file)
	}
	load(t, store, items)
	got := ask(t, api.New(store, reading.Read, slog.New(slog.DiscardHandler)), query, nil)
	if *update && t.Name()[:len("TestStories/e")] == "TestStories/e" {
		story.Files[answer].Data = []byte(got)
		if err := os.WriteFile(file, txtar.Format(story), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(story.Files[answer].Data), got); diff != "" {
		t.Errorf("answer (-want +got):\n%s", diff)
	}
}

// TestExamples asks the example operations of the playground on both stores: their answers on the
// sample articles stand beside them.
func TestExamples(t *testing.T) {
	operations, err := schema.Examples()
	if err != nil || len(operations) == 0 {
		t.Fatalf("no examples: %v", err)
	}
	for _, store := range stores {
		t.Run(store.name, func(t *testing.T) {
			opened := store.open(t)
			load(t, opened, samples(t))
			handler := api.New(opened, reading.Read, slog.New(slog.DiscardHandler))
			for _, operation := range operations {
				want, err := os.ReadFile(filepath.Join("..", "..", "schema", "examples", operation.Name+".json"))
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(indent(t, want), ask(t, handler, operation.Operation, operation.Variables)); diff != "" {
					t.Errorf("%s (-want +got):\n%s", operation.Name, diff)
				}
			}
		})
	}
}

func samples(t testing.TB) []ingest.Item {
	names, err := fs.Glob(examples.Articles, "articles/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	var items []ingest.Item
	for _, name := range names {
		text, err := examples.Articles.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		items = append(items, item(t, name, text))
	}
	return items
}

func item(t testing.TB, name string, text []byte) ingest.Item {
	a, err := article.Text(text, article.Given{})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return ingest.Item{Name: name, Article: a}
}

// load loads items and checks that the store then holds what it must.
func load(t testing.TB, store graph.Store, items []ingest.Item) ingest.Report {
	t.Helper()
	line := ingest.Line{Store: store, Extract: extract.Claims, Version: extract.Version}
	report, err := line.Load(context.Background(), iter.Seq[ingest.Item](func(yield func(ingest.Item) bool) {
		for _, i := range items {
			if !yield(i) {
				return
			}
		}
	}))
	if err != nil || report.Failed > 0 {
		t.Fatalf("load: %+v, %v", report, err)
	}
	breaches, err := check.Check(context.Background(), store)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range breaches {
		t.Errorf("breach: %s", b)
	}
	return report
}

// ask is what the API answers, as JSON with indents.
func ask(t testing.TB, h http.Handler, query string, variables map[string]any) string {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusOK {
		t.Fatalf("status %d: %s", w.Code, w.Body)
	}
	return indent(t, w.Body.Bytes())
}

func indent(t testing.TB, text []byte) string {
	var b bytes.Buffer
	if err := json.Indent(&b, bytes.TrimSpace(text), "", "  "); err != nil {
		t.Fatal(err)
	}
	return b.String() + "\n"
}
