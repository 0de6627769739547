package graph_test

import (
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/graphtest"
)

func TestPlanAddsAFirstJudgement(t *testing.T) {
	j := &graph.Judgement{ID: graph.NewID(graph.KindJudgement, "one"), By: "An", Same: []graph.ID{"p_1", "p_2"}}
	changes, err := graphtest.Changes(t.Context(), &graph.Batch{Judgements: []*graph.Judgement{j}})
	if err != nil || len(changes.Judgements) != 1 || changes.Outcome.Writes != 1 {
		t.Errorf("planned %+v, %v; want the judgement written", changes, err)
	}
}

func TestPlanRefusesWhatIsUnfit(t *testing.T) {
	event := graph.Entity{ID: graph.NewID(graph.KindEvent, "e"), Kind: graph.KindEvent, Name: "e"}
	person := graph.Entity{ID: graph.NewID(graph.KindPerson, "p"), Kind: graph.KindPerson}
	account := func(change func(*graph.Account)) *graph.Account {
		a := &graph.Account{Article: graph.Article{ID: graph.NewID(graph.KindArticle, "a"), Text: "A spoke."}, Entities: []graph.Entity{person, event}}
		a.Claims = []graph.Claim{{ID: graph.NewID(graph.KindEvidence, "v"), Predicate: graph.SpokeAt, Subject: 0, Object: 1, At: 1, OnBehalfOf: -1, Sentence: graph.Span{0, 8}}}
		change(a)
		return a
	}
	fit := account(func(*graph.Account) {})
	for _, row := range []struct {
		name, want string
		batch      graph.Batch
	}{
		{"a date of another form", "no such day", graph.Batch{Accounts: []*graph.Account{account(func(a *graph.Account) { a.Entities[1].StartDate = "2020-02-30" })}}},
		{"at a person", "want an Event", graph.Batch{Accounts: []*graph.Account{account(func(a *graph.Account) { a.Claims[0].At = 0 })}}},
		{"at another event", `at is not the event "e"`, graph.Batch{Accounts: []*graph.Account{account(func(a *graph.Account) { a.Claims[0].At = -1 })}}},
		{"on behalf of a person", "want an Organization", graph.Batch{Accounts: []*graph.Account{account(func(a *graph.Account) { a.Claims[0].OnBehalfOf = 0 })}}},
		{"an end outside the text", "not printed", graph.Batch{Accounts: []*graph.Account{account(func(a *graph.Account) { a.Claims[0].SubjectSpan = graph.Span{0, 9} })}}},
		{"a claim without id", "no id of a claim", graph.Batch{Accounts: []*graph.Account{account(func(a *graph.Account) { a.Claims[0].ID = "" })}}},
		{"an article twice", "twice", graph.Batch{Accounts: []*graph.Account{fit, fit}}},
		{"put and removed", "put and removed", graph.Batch{Accounts: []*graph.Account{fit}, Remove: []graph.ID{fit.Article.ID}}},
		{"an entity of another kind", "not of a", graph.Batch{Entities: []*graph.Entity{{ID: person.ID, Kind: graph.KindPlace}}}},
		{"an entity in no batch", "neither in the batch nor stored", graph.Batch{Accounts: []*graph.Account{fit}}},
	} {
		if _, err := graphtest.Changes(t.Context(), &row.batch); err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: %v, want %q", row.name, err, row.want)
		}
	}
}
