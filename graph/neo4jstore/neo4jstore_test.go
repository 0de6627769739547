package neo4jstore

import (
	"os"
	"testing"
	"time"

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

// However deep a question is, it is one statement.
func TestOneStatement(t *testing.T) {
	s := fresh(t)
	start(t, s)
	before := s.Statements()
	q := nested(samplePerson(3).ID)
	if _, err := s.Query(t.Context(), &q); err != nil {
		t.Fatal(err)
	}
	if asked := s.Statements() - before; asked != 1 {
		t.Errorf("%d statements for one question", asked)
	}
}
