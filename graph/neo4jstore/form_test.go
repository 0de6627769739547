package neo4jstore

import (
	"encoding/json"
	"errors"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"maps"
	"reflect"
	"slices"
	"strings"
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
	next := form{version: Form + 1, migrations: map[int64]migration{Form: {whole: []string{"MATCH (n:Person) SET n.born = left(n.birthDate, 4)"}}}}
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

// In form 2 facts and evidence kept their records whole, and forms said what they do not have.
func TestForm2(t *testing.T) {
	s := sampled(t)
	want := everything(t, s)
	forms := stringsOf(t, s, "MATCH (w:Naming) RETURN w.form ORDER BY w.form")
	for _, record := range want {
		whole, err := json.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		with := map[string]any{"id": string(record.RecordID()), "record": string(whole)}
		switch record.(type) {
		case *graph.Evidence:
			ask(t, s, "MATCH (v:Evidence {id: $id}) SET v.record = $record REMOVE v.seen", with)
		case *graph.Fact:
			ask(t, s, "MATCH ()-[f:"+types(graph.PredicatesOf(graph.Facts))+" {id: $id}]->() SET f.record = $record REMOVE f.otherDate", with)
		}
	}
	for _, form := range forms {
		ask(t, s, "MATCH (w:Naming {form: $form}) SET w.form = $whole", map[string]any{"form": form, "whole": inForm2(t, form)})
	}
	change(t, s, "MATCH (f:Form) SET f.version = 2")
	later := reopened(t)
	start(t, later)
	if got := stringsOf(t, later, "MATCH (w:Naming) RETURN w.form ORDER BY w.form"); !slices.Equal(got, forms) {
		t.Errorf("forms after the migration:\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(forms, "\n"))
	}
	if got := everything(t, later); !reflect.DeepEqual(got, want) {
		t.Errorf("%d records after the migration are not the %d of before", len(got), len(want))
	}
	if kept := stringsOf(t, later, "MATCH (v:Evidence) WHERE v.record IS NOT NULL RETURN v.id UNION MATCH ()-[f]->() WHERE f.record IS NOT NULL RETURN f.id AS `v.id`"); len(kept) > 0 {
		t.Errorf("records are still kept: %v", kept)
	}
}

// inForm2 is a form of today as form 2 spelled it: with all fields.
func inForm2(t *testing.T, form string) string {
	t.Helper()
	fields := reflect.VisibleFields(reflect.TypeFor[graph.Entity]())
	for i := range fields {
		fields[i].Tag = ""
	}
	var e graph.Entity
	if err := json.Unmarshal([]byte(form), &e); err != nil {
		t.Fatal(err)
	}
	whole, err := json.Marshal(reflect.ValueOf(e).Convert(reflect.StructOf(fields)).Interface())
	if err != nil || len(whole) < 300 {
		t.Fatalf("%s: %v", whole, err)
	}
	return string(whole)
}

func ask(t *testing.T, s *Store, cypher string, params map[string]any) []*neo4j.Record {
	t.Helper()
	result, err := neo4j.ExecuteQuery(t.Context(), s.driver, cypher, params, neo4j.EagerResultTransformer)
	if err != nil {
		t.Fatal(err)
	}
	return result.Records
}

func stringsOf(t *testing.T, s *Store, cypher string) (all []string) {
	t.Helper()
	for _, record := range ask(t, s, cypher, nil) {
		all = append(all, record.Values[0].(string))
	}
	return all
}
