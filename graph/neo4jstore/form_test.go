package neo4jstore

import (
	"errors"
	"maps"
	"reflect"
	"slices"
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/graphtest"
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

// In form 1 a mention kept the forms of its entity, and a key led to the entity itself.
func TestForm1(t *testing.T) {
	s := fresh(t)
	start(t, s)
	batch := graphtest.Batch(sampleArticle(1), sampleArticle(2), sampleArticle(9))
	if _, err := s.Put(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	keys := slices.Sorted(maps.Keys(batch.Versions))
	for _, a := range batch.Accounts {
		for i := range a.Entities {
			keys = append(keys, a.Entities[i].Keys...)
		}
	}
	want, err := s.Names(t.Context(), keys)
	if err != nil || len(want.Forms) < 5 {
		t.Fatalf("%d forms, %v", len(want.Forms), err)
	}
	for _, statement := range []string{
		"MATCH (w:Naming)-[:OF]->(n)<-[m:MENTIONS]-() WITH m, collect(w.form) AS forms SET m.forms = forms",
		"MATCH (k:NameKey)-[:NAMES]->(:Naming)-[:OF]->(n) MERGE (k)-[:NAMES]->(n)",
		"MATCH (w:Naming) DETACH DELETE w",
		"MATCH (f:Form) SET f.version = 1",
	} {
		change(t, s, statement)
	}
	later := reopened(t)
	start(t, later)
	if got, err := later.Names(t.Context(), keys); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("names after the migration: %v, %v\nwant %v", got, err, want)
	}
	if outcome, err := later.Put(t.Context(), &graph.Batch{Remove: []graph.ID{batch.Accounts[0].Article.ID}, Versions: want.Versions}); err != nil || outcome.Articles.Gone != 1 {
		t.Errorf("put after the migration: %+v, %v", outcome, err)
	}
}
