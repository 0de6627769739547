package graph

import (
	"context"
	"strings"
	"testing"
)

// An empty store.
type nothing struct{}

func (nothing) Versions(context.Context, []string) (map[string]uint64, error) { return nil, nil }
func (nothing) AccountsOf(context.Context, []ID) (map[ID]*Account, error)     { return nil, nil }
func (nothing) Standing(context.Context, []ID) (map[ID]Standing, error)       { return nil, nil }
func (nothing) Proven(context.Context, []ID) (map[ID]Proven, error)           { return nil, nil }
func (nothing) FactsAt(context.Context, []ID) ([]ID, error)                   { return nil, nil }
func (nothing) JudgementsOf(context.Context, []ID) (map[ID]*Judgement, error) { return nil, nil }

func TestPlanAddsAFirstJudgement(t *testing.T) {
	j := &Judgement{ID: NewID(KindJudgement, "one"), By: "An", Same: []ID{"p_1", "p_2"}}
	changes, err := Plan(t.Context(), &Batch{Judgements: []*Judgement{j}}, nothing{})
	if err != nil || len(changes.Judgements) != 1 || changes.Outcome.Writes != 1 {
		t.Errorf("planned %+v, %v; want the judgement written", changes, err)
	}
}

func TestPlanRefusesWhatIsUnfit(t *testing.T) {
	event := Entity{ID: NewID(KindEvent, "e"), Kind: KindEvent}
	person := Entity{ID: NewID(KindPerson, "p"), Kind: KindPerson}
	account := func(change func(*Account)) *Account {
		a := &Account{Article: Article{ID: NewID(KindArticle, "a"), Text: "A spoke."}, Entities: []Entity{person, event}}
		a.Claims = []Claim{{ID: NewID(KindEvidence, "v"), Predicate: SpokeAt, Subject: 0, Object: 1, At: 1, OnBehalfOf: -1, Sentence: Span{0, 8}}}
		change(a)
		return a
	}
	fit := account(func(*Account) {})
	for _, row := range []struct {
		name, want string
		batch      Batch
	}{
		{"a date of another form", "no such day", Batch{Accounts: []*Account{account(func(a *Account) { a.Entities[1].StartDate = "2020-02-30" })}}},
		{"at a person", "want an Event", Batch{Accounts: []*Account{account(func(a *Account) { a.Claims[0].At = 0 })}}},
		{"on behalf of a person", "want an Organization", Batch{Accounts: []*Account{account(func(a *Account) { a.Claims[0].OnBehalfOf = 0 })}}},
		{"an end outside the text", "not printed", Batch{Accounts: []*Account{account(func(a *Account) { a.Claims[0].SubjectSpan = Span{0, 9} })}}},
		{"a claim without id", "no id of a claim", Batch{Accounts: []*Account{account(func(a *Account) { a.Claims[0].ID = "" })}}},
		{"an article twice", "twice", Batch{Accounts: []*Account{fit, fit}}},
		{"put and removed", "put and removed", Batch{Accounts: []*Account{fit}, Remove: []ID{fit.Article.ID}}},
		{"an entity of another kind", "not of a", Batch{Entities: []*Entity{{ID: person.ID, Kind: KindPlace}}}},
		{"an entity in no batch", "neither in the batch nor stored", Batch{Accounts: []*Account{fit}}},
	} {
		if _, err := Plan(t.Context(), &row.batch, nothing{}); err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: %v, want %q", row.name, err, row.want)
		}
	}
}
