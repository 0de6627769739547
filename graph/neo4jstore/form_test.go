package neo4jstore

import (
	"errors"
	"testing"

	"github.com/quanhe/quanhe/graph"
)

func TestInitTwice(t *testing.T) {
	start(t, fresh(t))
	again := reopened(t)
	start(t, again)
	if version, err := again.version(t.Context()); err != nil || version != Form {
		t.Errorf("form %d, %v", version, err)
	}
}

// A made-up form 2 keeps a person's year of birth beside the date.
func TestMigration(t *testing.T) {
	s := fresh(t)
	start(t, s)
	change(t, s, "CREATE (:Node:Person {id: 'p_1', birthDate: '1950-03-01'})")
	next := form{version: Form + 1, migrations: map[int64][]string{Form: {"MATCH (n:Person) SET n.born = left(n.birthDate, 4)"}}}
	for range 2 {
		later := reopened(t)
		later.form = next
		start(t, later)
		if version, err := later.version(t.Context()); err != nil || version != Form+1 {
			t.Errorf("form %d, %v", version, err)
		}
	}
	records, err := s.read(t.Context(), "MATCH (n:Person) RETURN n.born", nil)
	if err != nil || len(records) != 1 || records[0].Values[0] != "1950" {
		t.Errorf("the graph was not brought up: %v, %v", records, err)
	}
	if err := reopened(t).Init(t.Context()); !errors.Is(err, graph.ErrNewer) {
		t.Errorf("a graph of a newer form: %v", err)
	}
	if _, err := reopened(t).Put(t.Context(), &graph.Batch{}); !errors.Is(err, graph.ErrNewer) {
		t.Errorf("put into a graph of a newer form: %v", err)
	}
}

func TestIndexesServeAfterInit(t *testing.T) {
	s := fresh(t)
	change(t, s, "DROP INDEX person_byName IF EXISTS")
	start(t, s)
	records, err := s.read(t.Context(), "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' OR name = 'person_byName' RETURN name, state", nil)
	if err != nil || len(records) != 1 || records[0].Values[1] != "ONLINE" {
		t.Errorf("indexes that do not serve: %v, %v", records, err)
	}
}

func start(t testing.TB, s *Store) {
	t.Helper()
	if err := s.Init(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func change(t testing.TB, s *Store, statement string) {
	t.Helper()
	if err := s.write(t.Context(), statement); err != nil {
		t.Fatal(err)
	}
}
