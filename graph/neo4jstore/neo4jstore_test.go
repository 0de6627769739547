package neo4jstore

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/graphtest"
	"github.com/quanhe/quanhe/internal/neo4jtest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// fresh is an empty store on the server that the package's tests share.
func fresh(t testing.TB) *Store { return opened(t, neo4jtest.Shared(t)) }

// reopened is a further store on that server, as another program would have it.
func reopened(t testing.TB) *Store { return opened(t, neo4jtest.Again(t)) }

func opened(t testing.TB, server *neo4jtest.Server) *Store {
	t.Helper()
	s, err := Open(server.Address, Options{User: server.User, Password: server.Password, Timeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestStore(t *testing.T) {
	graphtest.TestStore(t, func(t *testing.T) graph.Store { return fresh(t) })
}

// make check-long asks for it.
func TestRandom(t *testing.T) {
	if os.Getenv("QUANHE_LONG") == "" {
		t.Skip("takes minutes: set QUANHE_LONG, as make check-long does")
	}
	graphtest.TestRandom(t, func(t *testing.T) graph.Store { return fresh(t) })
}

// However deep a question is, wherever it starts and whatever it counts, it is one statement.
func TestOneStatement(t *testing.T) {
	s := fresh(t)
	start(t, s)
	for _, g := range goldens() {
		before := s.Statements()
		if _, err := s.Query(t.Context(), &g.query); err != nil {
			t.Errorf("%s: %v", g.name, err)
		}
		if asked := s.Statements() - before; asked != 1 {
			t.Errorf("%s: %d statements for one question", g.name, asked)
		}
	}
}

// What a store has put, its next question waits for, wherever in a cluster it is answered.
func TestBookmarks(t *testing.T) {
	s := fresh(t)
	start(t, s)
	before, err := s.bookmarks.GetBookmarks(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	putSample(t, s, 1)
	after, err := s.bookmarks.GetBookmarks(t.Context())
	if err != nil || len(after) == 0 || slices.Equal(before, after) {
		t.Errorf("bookmarks %v, then %v, %v", before, after, err)
	}
	if rows, err := s.Query(t.Context(), &anyone); err != nil || len(rows.Rows) != 1 {
		t.Errorf("what was put is not read: %v, %v", rows, err)
	}
}

// Ends that are not stored are named, whatever joins them, and nothing is dropped in silence.
func TestMissingEnds(t *testing.T) {
	s := fresh(t)
	start(t, s)
	w := sampleArticle(0)
	changes, err := graphtest.Changes(t.Context(), graphtest.Batch(w))
	if err != nil {
		t.Fatal(err)
	}
	changes.Accounts = []*graph.Account{&w.Account}
	for _, test := range []struct {
		name  string
		put   func(*ground, *graph.Changes) (step, error)
		names graph.ID
	}{
		{"facts", (*ground).putFacts, sampleEvent(0).ID},
		{"evidence", (*ground).putEvidence, w.Article.ID},
		{"mentions", (*ground).putArticles, sampleEvent(0).ID},
	} {
		session := s.session(t.Context(), neo4j.AccessModeWrite)
		_, err := session.ExecuteWrite(t.Context(), func(tx neo4j.ManagedTransaction) (any, error) {
			step, err := test.put(newGround(tx, &graph.Batch{}), changes)
			if err == nil {
				err = step(t.Context())
			}
			return nil, err
		})
		session.Close(t.Context())
		if !errors.Is(err, errMissing) || !strings.Contains(err.Error(), string(test.names)) {
			t.Errorf("%s: %v, want %s named", test.name, err, test.names)
		}
	}
	if status, err := s.Status(t.Context()); err != nil || status != (graph.Status{}) {
		t.Errorf("something stayed: %+v, %v", status, err)
	}
}
