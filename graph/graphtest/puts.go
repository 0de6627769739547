package graphtest

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/check"
)

// A story is what batches do to a store, told from an empty one.
type story struct {
	name string
	tell func(t *testing.T, s *sample, store graph.Store)
}

var stories = []story{
	{"an empty store answers", emptyStore},
	{"a first batch is all new", firstBatch},
	{"putting twice writes nothing", putTwice},
	{"any order gives the same", anyOrder},
	{"a corrected article replaces what it said", replaceArticle},
	{"an article that is removed takes along what only it said", removeArticle},
	{"removing all leaves nothing", removeAll},
	{"an article that failed says why, until it does not", failedArticle},
	{"a fact moves with its entity", moveFact},
	{"an entity that changes is found by its new names alone", renameEntity},
	{"a search goes on where it was while articles arrive", searchGoesOn},
	{"those who hold the very post come first", holdersRanked},
	{"a merged entity answers to both ids, until it is parted", mergeAndPart},
	{"an event's date moves all that happened there", redateEvent},
	{"an outdated batch is refused", staleBatch},
	{"a bad batch leaves nothing half-written", badBatches},
	{"judgements come and go", judgements},
	{"judgements are a key that batches may be resolved on", judgedVersion},
	{"what is judged wrong is kept and proves nothing", judgedWrong},
	{"names are told in forms, each once", names},
	{"accounts are found by article and by entity", accounts},
	{"what is put may be changed by who put it", ownCopies},
	{"readers see whole batches", wholeBatches},
	{"several writers of the same names", severalWriters},
	{"a query that is none is refused", badQueries},
	{"a question that nobody waits for ends", cancelled},
	{"a closed store fails", closed},
}

// Every story ends with a store in which all holds that must.
func testStories(t *testing.T, open func(*testing.T) graph.Store) {
	for _, story := range stories {
		t.Run(story.name, func(t *testing.T) {
			store := open(t)
			story.tell(t, newSample(), store)
			if story.name != "a closed store fails" {
				sound(t, store)
			}
		})
	}
}

func sound(t *testing.T, store graph.Store) {
	t.Helper()
	breaches, err := check.Check(context.WithoutCancel(t.Context()), store)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range breaches {
		t.Error(b)
	}
}

func put(t *testing.T, store graph.Store, b *graph.Batch) graph.Outcome {
	t.Helper()
	outcome, err := store.Put(t.Context(), b)
	if err != nil {
		t.Fatal(err)
	}
	return outcome
}

// dump is all that is in a store.
func dump(t testing.TB, store graph.Store) []graph.Record {
	t.Helper()
	var all []graph.Record
	for r, err := range store.Dump(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	return all
}

// sameDump compares all that is in two stores. An empty list is no list.
func sameDump(t testing.TB, want, got graph.Store) {
	t.Helper()
	if diff := cmp.Diff(dump(t, want), dump(t, got), cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("the stores differ (-want +got):\n%s", diff)
	}
}

// ask draws the answer to a question.
func ask(t *testing.T, s *sample, store graph.Store, q graph.Query) string {
	t.Helper()
	rows, err := store.Query(t.Context(), &q)
	if err != nil {
		t.Fatal(err)
	}
	return draw(s.names, rows)
}

func expect(t *testing.T, what, want, got string) {
	t.Helper()
	if diff := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func expectOutcome(t *testing.T, want, got graph.Outcome) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("outcome (-want +got):\n%s", diff)
	}
}

func emptyStore(t *testing.T, s *sample, store graph.Store) {
	expect(t, "all entities", "", ask(t, s, store, graph.Query{Start: kinds(graph.Entities), List: page(byName, 10)}))
	if status, err := store.Status(t.Context()); err != nil || status != (graph.Status{}) {
		t.Errorf("status %+v, %v", status, err)
	}
	if len(dump(t, store)) > 0 {
		t.Error("an empty store holds something")
	}
	expectOutcome(t, graph.Outcome{}, put(t, store, &graph.Batch{}))
}

func firstBatch(t *testing.T, s *sample, store graph.Store) {
	if err := store.Init(t.Context()); err != nil { // a second time
		t.Fatal(err)
	}
	expectOutcome(t, graph.Outcome{
		Articles: graph.Count{New: 5}, Entities: graph.Count{New: 21}, Facts: graph.Count{New: 26},
		Writes: 5 + 21 + 26 + 28,
	}, put(t, store, s.batch()))
	status, err := store.Status(t.Context())
	if want := (graph.Status{Articles: 5, Entities: 21, Facts: 26, Evidence: 28}); err != nil || status != want {
		t.Errorf("status %+v, %v, want %+v", status, err, want)
	}
	model := NewModel()
	put(t, model, s.batch())
	sameDump(t, model, store)
}

func putTwice(t *testing.T, s *sample, store graph.Store) {
	put(t, store, s.batch())
	before := dump(t, store)
	keys := []string{graph.ArticleKey(s.morning.Article.ID), s.nga.Keys[0]}
	versions, err := store.Names(t.Context(), keys)
	if err != nil {
		t.Fatal(err)
	}
	expectOutcome(t, graph.Outcome{
		Articles: graph.Count{Known: 5}, Entities: graph.Count{Known: 21}, Facts: graph.Count{Known: 26},
	}, put(t, store, s.batch()))
	after, err := store.Names(t.Context(), keys)
	if diff := cmp.Diff(versions, after, cmpopts.EquateEmpty()); err != nil || diff != "" {
		t.Errorf("names changed: %v %s", err, diff)
	}
	if diff := cmp.Diff(before, dump(t, store)); diff != "" {
		t.Errorf("the store changed:\n%s", diff)
	}
}

func anyOrder(t *testing.T, s *sample, store graph.Store) {
	model := NewModel()
	put(t, model, s.batch())
	for seed := range uint64(4) {
		rng := rand.New(rand.NewPCG(seed, 0))
		articles := s.articles()
		rng.Shuffle(len(articles), func(i, j int) { articles[i], articles[j] = articles[j], articles[i] })
		for _, w := range articles {
			put(t, store, Batch(w))
		}
		sameDump(t, model, store)
		put(t, store, &graph.Batch{Remove: []graph.ID{articles[0].Article.ID, articles[1].Article.ID}})
	}
}

func replaceArticle(t *testing.T, s *sample, store graph.Store) {
	put(t, store, s.batch())
	corrected := Article("morning", "Báo A", "2020-12-24").
		Says(s.nga, graph.SpokeAt, s.conference, At(s.conference), Saying(graph.Said{Title: "Phó Chủ tịch"})).
		Says(s.conference, graph.HeldAt, s.danang, At(s.conference))
	expectOutcome(t, graph.Outcome{
		Articles: graph.Count{Changed: 1}, Entities: graph.Count{Known: 3},
		// gone: ATTENDED, ORGANIZED, HELD_AT hanoi, CITED, nga HOLDS; changed: SPOKE_AT, hung HOLDS by its evidence
		Facts:  graph.Count{New: 1, Changed: 2, Gone: 5},
		Writes: 1 + 1 + 2 + 5 + 2 + 7,
	}, put(t, store, Batch(corrected)))
	expect(t, "where it was", "conference\n  places:\n    danang\n", ask(t, s, store, graph.Query{Start: ids(s.conference.ID), List: graph.List{Want: graph.Want{
		Links: []graph.Link{{Name: "places", Via: join(along(graph.Out, graph.HeldAt), via(graph.Object)), List: page(byName, 5)}}}}}))
	expect(t, "the order and its citations", "conference CITED order04", ask(t, s, store, graph.Query{Start: facts(graph.Cited), List: page(newest, 5)}))
}

func removeArticle(t *testing.T, s *sample, store graph.Store) {
	put(t, store, s.batch())
	expectOutcome(t, graph.Outcome{
		Articles: graph.Count{Gone: 1}, Entities: graph.Count{Gone: 2}, // mai and the visit; the register names danang
		Facts: graph.Count{Gone: 4}, Writes: 1 + 2 + 4 + 4,
	}, put(t, store, &graph.Batch{Remove: []graph.ID{s.visiting.Article.ID, graph.NewID(graph.KindArticle, "unheard of")}}))
	expect(t, "what is left", "nil\nnil\nnil\ndanang\n", ask(t, s, store, graph.Query{Start: ids(s.mai.ID, s.visit.ID, s.visiting.Article.ID, s.danang.ID)}))
	expect(t, "found by name", "", ask(t, s, store, graph.Query{Start: graph.Start{Search: search("bà mai", graph.Entities)}, List: graph.List{First: 5}}))
	model := NewModel()
	put(t, model, Batch(s.morning, s.evening, s.archive, s.register))
	sameDump(t, model, store)
}

func removeAll(t *testing.T, s *sample, store graph.Store) {
	put(t, store, s.batch())
	var all []graph.ID
	for _, w := range s.articles() {
		all = append(all, w.Article.ID)
	}
	expectOutcome(t, graph.Outcome{
		Articles: graph.Count{Gone: 5}, Entities: graph.Count{Gone: 21}, Facts: graph.Count{Gone: 26}, Writes: 5 + 21 + 26 + 28,
	}, put(t, store, &graph.Batch{Remove: all}))
	emptyStore(t, s, store)
	expect(t, "found by name", "", ask(t, s, store, graph.Query{Start: graph.Start{Search: search("nga", graph.Entities)}, List: graph.List{First: 5}}))
	put(t, store, s.batch()) // and all comes back
	model := NewModel()
	put(t, model, s.batch())
	sameDump(t, model, store)
}

// The same sentence, resolved to another person: its evidence keeps its id and proves another fact.
func moveFact(t *testing.T, s *sample, store graph.Store) {
	put(t, store, Batch(s.archive))
	moved := Batch(s.archive)
	account := *moved.Accounts[0]
	account.Entities = slices.Clone(account.Entities)
	for i := range account.Entities {
		if account.Entities[i].ID == s.trung.ID {
			account.Entities[i].ID = s.nga.ID
		}
	}
	nga := s.nga
	put(t, store, &graph.Batch{Accounts: []*graph.Account{&account}, Entities: append(moved.Entities, &nga)})
	proof := graph.Link{Name: "proof", Via: via(graph.Proof), List: page(newest, 5)}
	subject := graph.Link{Name: "subject", Via: via(graph.Subject)}
	got := ask(t, s, store, graph.Query{Start: facts(graph.SpokeAt), List: graph.List{Order: newest, First: 5, Want: graph.Want{Links: []graph.Link{subject, proof}}}})
	_, got, _ = strings.Cut(got, "\n")
	expect(t, "who spoke", "subject:\n    nga\n  proof:\n    archive: trung SPOKE_AT review", got)
	expect(t, "who spoke before", "nil\nnil", ask(t, s, store, graph.Query{Start: ids(s.trung.ID, s.fact("trung SPOKE_AT review"))}))
}

// What comes to be spoken of more often is neither lost between two pages nor told twice.
func searchGoesOn(t *testing.T, s *sample, store graph.Store) {
	put(t, store, Batch(s.morning, s.archive, s.register))
	find := graph.Query{Start: graph.Start{Search: search("hội ngh", graph.KindEvent)}, List: graph.List{First: 1}}
	var found []string
	for _, arrives := range []*Writing{s.evening, s.visiting, Article("later", "Báo C", "2021-04-01").Says(s.nga, graph.Attended, s.conference, At(s.conference)).Says(s.hung, graph.Attended, s.conference, At(s.conference))} {
		rows, err := store.Query(t.Context(), &find)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows.Rows {
			found, find.After = append(found, s.names[row.ID]), row.Order
		}
		put(t, store, Batch(arrives))
	}
	expect(t, "what was found", "congress review conference", strings.Join(found, " "))
}

// Of those whom a title finds: An holds the very post, Bình did, Chi is to; Dũng and Em hold it for a
// body whose name goes on, Hoa is a deputy, Giang has the same words in another order. Em was that too.
func holdersRanked(t *testing.T, s *sample, store graph.Store) {
	post := func(title string) graph.Entity { return Entity(graph.KindPost, title) }
	very, longer, longest, deputy, other := post("Trưởng ban Xây dựng"), post("Trưởng ban Xây dựng Đảng"), post("Trưởng ban Xây dựng Nông thôn"), post("Phó Trưởng ban Xây dựng"), post("Phó ban Xây dựng, trưởng đoàn")
	a := Article("posts", "Báo A", "2020-05-05")
	for _, h := range []struct {
		name    string
		post    graph.Entity
		status  string
		planned bool
	}{
		{"Bình", very, graph.StatusFormer, false}, {"Chi", very, graph.StatusNew, true}, {"An", very, graph.StatusCurrent, false}, {"An", longer, graph.StatusFormer, false},
		{"Hoa", deputy, graph.StatusCurrent, false}, {"Giang", other, graph.StatusNew, false}, {"Dũng", longest, graph.StatusActing, false}, {"Em", longer, "", false}, {"Em", other, graph.StatusFormer, false},
	} {
		person := Entity(graph.KindPerson, h.name)
		s.names[person.ID] = h.name
		details := []Detail{Saying(graph.Said{Status: h.status})}
		if h.planned {
			details = append(details, Planned)
		}
		a.Says(person, graph.Holds, h.post, details...)
	}
	put(t, store, Batch(a))
	for _, row := range []struct{ text, want string }{
		{"trưởng ban xây dựng", "An Bình Chi Em Dũng Hoa Giang"},
		{"truong ban xay dung", "An Bình Chi Em Dũng Hoa Giang"},
		{"trưởng ban xây dựng n", "Dũng"},
		{"truong ban xay", "An Em Dũng Bình Chi Hoa Giang"},
		{"phó trưởng ban", "Hoa Giang Em"},
		{"phó ban", "Giang Em Hoa"},
	} {
		find := graph.Query{Start: graph.Start{Search: search(row.text, graph.KindPost)}, List: graph.List{First: 1}}
		find.Start.Search.Holders = true
		var found []string
		for more := true; more; { // a page each
			rows, err := store.Query(t.Context(), &find)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range rows.Rows {
				found, find.After = append(found, s.names[r.ID]), r.Order
			}
			more = rows.More
		}
		expect(t, row.text, row.want, strings.Join(found, " "))
	}
}

func renameEntity(t *testing.T, s *sample, store graph.Store) {
	put(t, store, s.batch())
	renamed := Entity(graph.KindPerson, "Lê Văn Bách")
	renamed.ID = s.trung.ID
	expectOutcome(t, graph.Outcome{Entities: graph.Count{Changed: 1}, Writes: 1}, put(t, store, &graph.Batch{Entities: []*graph.Entity{&renamed}}))
	find := func(text string) string {
		return ask(t, s, store, graph.Query{Start: graph.Start{Search: search(text, graph.KindPerson)}, List: graph.List{First: 5, Want: graph.Want{Props: []graph.Prop{graph.PropName}}}})
	}
	expect(t, "by the new name", "trung  name=Lê Văn Bách", find("bách"))
	expect(t, "by the old name", "", find("hoài trung"))
	expect(t, "in order", "trung\nhung\nhưng\nmai\nnga", ask(t, s, store, graph.Query{Start: kinds(graph.KindPerson), List: page(byName, 9)}))
}

func failedArticle(t *testing.T, s *sample, store graph.Store) {
	put(t, store, s.batch())
	bad, worse := Article("unread", "", ""), *s.morning // one that says nothing, and one that says what it said
	bad.Article.Failed, worse.Article.Failed = "binary", "no such word"
	s.names[bad.Article.ID] = "unread"
	o := put(t, store, Batch(bad, &worse))
	if o.Articles != (graph.Count{New: 1, Changed: 1}) || o.Facts.Gone != 0 {
		t.Errorf("it is put as %+v", o)
	}
	failed := graph.Query{Start: kinds(graph.KindArticle), List: graph.List{Order: newest, First: 9, Where: is(graph.PropFailed, graph.Exists, nil),
		Want: graph.Want{Props: []graph.Prop{graph.PropFailed}, Links: []graph.Link{{Name: "says", Via: via(graph.Supports), List: graph.List{Order: graph.OrderText, First: 1, Total: true}}}}}}
	expect(t, "failed", `
morning  failed=no such word
  says (7 in all):
    morning: nga SPOKE_AT conference
    ...
unread  failed=binary
  says:
`, ask(t, s, store, failed))
	again := Batch(s.morning)
	again.Remove = []graph.ID{bad.Article.ID}
	put(t, store, again)
	expect(t, "failed no more", "", ask(t, s, store, failed))
}

func mergeAndPart(t *testing.T, s *sample, store graph.Store) {
	put(t, store, s.batch())
	merged := s.trung
	merged.Merged = []graph.ID{graph.NewID(graph.KindPerson, "ông trung"), graph.NewID(graph.KindPerson, "đồng chí trung")}
	put(t, store, &graph.Batch{Entities: []*graph.Entity{&merged}})
	old := ids(merged.Merged[0], s.trung.ID, merged.Merged[1], s.merged)
	expect(t, "merged", "trung\ntrung\ntrung\nnga", ask(t, s, store, graph.Query{Start: old}))
	parted := s.trung
	put(t, store, &graph.Batch{Entities: []*graph.Entity{&parted}})
	expect(t, "parted", "nil\ntrung\nnil\nnga", ask(t, s, store, graph.Query{Start: old}))
	// an id that was merged becomes an entity of its own again
	own := Entity(graph.KindPerson, "bà Nga")
	own.ID = s.merged
	nga := s.nga
	nga.Merged = nil
	b := Batch(Article("own", "", "").Naming(own))
	b.Entities = append(b.Entities, &nga)
	put(t, store, b)
	s.names[own.ID] = "bà nga"
	expect(t, "an entity again", "nil\ntrung\nnil\nbà nga", ask(t, s, store, graph.Query{Start: old}))
}

func redateEvent(t *testing.T, s *sample, store graph.Store) {
	put(t, store, s.batch())
	moved := s.conference
	moved.StartDate = "2010-01-01"
	o := put(t, store, &graph.Batch{Entities: []*graph.Entity{&moved}})
	expectOutcome(t, graph.Outcome{Entities: graph.Count{Changed: 1}, Facts: graph.Count{Changed: 9}, Writes: 1 + 9}, o)
	expect(t, "newest first", "trung SPOKE_AT visit\ntrung SPOKE_AT review\nnga SPOKE_AT conference", ask(t, s, store, graph.Query{Start: facts(graph.SpokeAt), List: page(newest, 9)}))
	expect(t, "below a row", "trung\n  facts:\n    trung SPOKE_AT visit\n    trung SPOKE_AT review\n    trung ATTENDED conference\n    trung CHAIRED conference\n    trung ATTENDED congress",
		ask(t, s, store, graph.Query{Start: ids(s.trung.ID), List: graph.List{Want: graph.Want{Links: []graph.Link{{Name: "facts", Via: along(graph.Out, appearances...), List: page(newest, 9)}}}}}))
	undated := s.conference
	undated.StartDate = ""
	put(t, store, &graph.Batch{Entities: []*graph.Entity{&undated}})
	expect(t, "undated", "trung SPOKE_AT visit\ntrung SPOKE_AT review\nnga SPOKE_AT conference", ask(t, s, store, graph.Query{Start: facts(graph.SpokeAt), List: page(graph.OrderNewest, 9)}))
	expect(t, "by year", "1 x  2015\n1 x  2021\n1 x  nil", ask(t, s, store, graph.Query{Start: facts(graph.SpokeAt), List: graph.List{Group: []graph.Key{{Prop: graph.PropYear}}}}))
}

func staleBatch(t *testing.T, s *sample, store graph.Store) {
	key := s.nga.Keys[0]
	before, err := store.Names(t.Context(), []string{key})
	if err != nil {
		t.Fatal(err)
	}
	b := Batch(s.morning)
	b.Versions = before.Versions
	put(t, store, b)
	late := Batch(s.visiting)
	late.Versions = before.Versions
	if _, err := store.Put(t.Context(), late); !errors.Is(err, graph.ErrStale) {
		t.Fatalf("put on an outdated version: %v, want ErrStale", err)
	}
	late.Versions = map[string]uint64{"person/one whom nobody names": 3}
	if _, err := store.Put(t.Context(), late); !errors.Is(err, graph.ErrStale) {
		t.Fatalf("put on a version of a name that is gone: %v, want ErrStale", err)
	}
	expect(t, "nothing of it", "nil\nnil", ask(t, s, store, graph.Query{Start: ids(s.visiting.Article.ID, s.danang.ID)}))
	now, err := store.Names(t.Context(), []string{key})
	if err != nil || now.Versions[key] == before.Versions[key] {
		t.Fatalf("version %d after a change, %d before, %v", now.Versions[key], before.Versions[key], err)
	}
	late.Versions = now.Versions
	put(t, store, late)
	gone, err := store.Names(t.Context(), []string{key, graph.ArticleKey(s.visiting.Article.ID)})
	if err != nil {
		t.Fatal(err)
	}
	put(t, store, &graph.Batch{Remove: []graph.ID{s.morning.Article.ID, s.visiting.Article.ID}, Versions: gone.Versions})
	last, err := store.Names(t.Context(), []string{key})
	if err != nil || last.Versions[key] <= gone.Versions[key] || len(last.Forms) > 0 {
		t.Errorf("a name that nothing has any more: %+v, %v; its version goes on from %d", last, err, gone.Versions[key])
	}
}

func badBatches(t *testing.T, s *sample, store graph.Store) {
	put(t, store, Batch(s.morning))
	before := dump(t, store)
	change := func(change func(*graph.Account)) *graph.Batch {
		b := Batch(s.archive, s.evening)
		change(b.Accounts[1])
		return b
	}
	entities := func(a *graph.Account) []graph.Entity { return slices.Clone(a.Entities) }
	for _, row := range []struct {
		name  string
		batch *graph.Batch
	}{
		{"a claim between kinds that its predicate does not join", change(func(a *graph.Account) {
			a.Claims = slices.Clone(a.Claims)
			a.Claims[0].Predicate = graph.Holds
		})},
		{"an unknown predicate", change(func(a *graph.Account) {
			a.Claims = slices.Clone(a.Claims)
			a.Claims[0].Predicate = "LIKES"
		})},
		{"an end that the article does not name", change(func(a *graph.Account) {
			a.Claims = slices.Clone(a.Claims)
			a.Claims[0].Object = 99
		})},
		{"a sentence outside the text", change(func(a *graph.Account) {
			a.Claims = slices.Clone(a.Claims)
			a.Claims[0].Sentence.End = len(a.Article.Text) + 1
		})},
		{"a mention outside the text", change(func(a *graph.Account) {
			a.Entities = entities(a)
			a.Entities[0].Mentions = []graph.Span{{Start: 5, End: 4}}
		})},
		{"an entity under the id of another kind", change(func(a *graph.Account) {
			a.Entities = entities(a)
			a.Entities[0].ID = s.hanoi.ID
		})},
		{"a date that is none", change(func(a *graph.Account) { a.Article.Published = "24-12-2020" })},
		{"an article without id", change(func(a *graph.Account) { a.Article.ID = "" })},
		{"an entity that is not in the batch", func() *graph.Batch {
			b := Batch(s.archive, s.evening)
			b.Entities = b.Entities[:2]
			return b
		}()},
		{"an article twice", &graph.Batch{Accounts: append(Batch(s.archive).Accounts, Batch(s.archive).Accounts...), Entities: Batch(s.archive).Entities}},
	} {
		if _, err := store.Put(t.Context(), row.batch); err == nil || errors.Is(err, graph.ErrStale) || errors.Is(err, graph.ErrUnavailable) {
			t.Errorf("%s: put gives %v, want it refused for what it is", row.name, err)
		}
	}
	if diff := cmp.Diff(before, dump(t, store)); diff != "" {
		t.Errorf("something was written:\n%s", diff)
	}
}

func judgements(t *testing.T, s *sample, store graph.Store) {
	put(t, store, s.batch())
	same := &graph.Judgement{ID: graph.NewID(graph.KindJudgement, "1"), Same: []graph.ID{s.hung.ID, s.hưng.ID}, By: "An", On: "2024-05-01", Note: "one man"}
	wrong := &graph.Judgement{ID: graph.NewID(graph.KindJudgement, "2"), Wrong: s.morning.Claims[0].ID, By: "Bình"}
	list := func() []*graph.Judgement {
		all, err := store.Judgements(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	sorted := []*graph.Judgement{same, wrong}
	slices.SortFunc(sorted, func(a, b *graph.Judgement) int { return strings.Compare(string(a.ID), string(b.ID)) })
	if o := put(t, store, &graph.Batch{Judgements: []*graph.Judgement{wrong, same}}); o.Writes != 2 {
		t.Errorf("two judgements: %d writes", o.Writes)
	}
	if diff := cmp.Diff(sorted, list(), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("judgements (-want +got):\n%s", diff)
	}
	if o := put(t, store, &graph.Batch{Judgements: []*graph.Judgement{wrong, same}}); o.Writes != 0 {
		t.Errorf("again: %d writes", o.Writes)
	}
	put(t, store, &graph.Batch{Remove: []graph.ID{s.archive.Article.ID}}) // judgements outlive what they judge
	noted := *same
	noted.Note = "the same man"
	undo := *wrong
	undo.Undo = true
	if o := put(t, store, &graph.Batch{Judgements: []*graph.Judgement{&noted, &undo}}); o.Writes != 2 {
		t.Errorf("one changed, one taken back: %d writes", o.Writes)
	}
	if diff := cmp.Diff([]*graph.Judgement{&noted}, list(), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("judgements (-want +got):\n%s", diff)
	}
	if o := put(t, store, &graph.Batch{Judgements: []*graph.Judgement{&undo}}); o.Writes != 0 {
		t.Errorf("what is not there, taken back: %d writes", o.Writes)
	}
}

func judgedVersion(t *testing.T, s *sample, store graph.Store) {
	version := func() uint64 {
		names, err := store.Names(t.Context(), []string{graph.JudgementsKey})
		if err != nil {
			t.Fatal(err)
		}
		return names.Versions[graph.JudgementsKey]
	}
	put(t, store, s.batch())
	if v := version(); v != 0 {
		t.Errorf("version %d of no judgements", v)
	}
	j := &graph.Judgement{ID: graph.NewID(graph.KindJudgement, "1"), Wrong: s.morning.Claims[0].ID, By: "Bình"}
	put(t, store, &graph.Batch{Judgements: []*graph.Judgement{j}})
	outdated := Batch(s.archive)
	outdated.Versions = map[string]uint64{graph.JudgementsKey: 0}
	if _, err := store.Put(t.Context(), outdated); !errors.Is(err, graph.ErrStale) {
		t.Errorf("a batch from before the judgement: %v, want it stale", err)
	}
	put(t, store, &graph.Batch{Judgements: []*graph.Judgement{j}})
	if v := version(); v != 1 {
		t.Errorf("version %d after one judgement, put twice", v)
	}
}

func judgedWrong(t *testing.T, s *sample, store graph.Store) {
	put(t, store, s.batch())
	before := dump(t, store)
	judged := s.morning.Account
	judged.Claims, judged.Wrong = judged.Claims[1:], judged.Claims[:1]
	again := s.batch()
	again.Accounts[slices.IndexFunc(again.Accounts, func(a *graph.Account) bool { return a.Article.ID == judged.Article.ID })] = &judged
	if o := put(t, store, again); o.Articles.Changed != 1 || o.Facts.Changed+o.Facts.Gone == 0 {
		t.Errorf("%+v: want one article changed, and a fact with it", o)
	}
	if rows, err := store.Query(t.Context(), &graph.Query{Start: graph.Start{IDs: []graph.ID{judged.Wrong[0].ID}}}); err != nil || rows.Rows[0] != nil {
		t.Errorf("the evidence still stands: %v, %v", rows, err)
	}
	kept, err := store.Accounts(t.Context(), []graph.ID{judged.Article.ID})
	if err != nil || len(kept) != 1 {
		t.Fatalf("%d accounts, %v", len(kept), err)
	}
	if diff := cmp.Diff(judged.Wrong, kept[0].Wrong); diff != "" {
		t.Errorf("what was judged wrong (-want +got):\n%s", diff)
	}
	put(t, store, s.batch())
	if diff := cmp.Diff(before, dump(t, store)); diff != "" {
		t.Errorf("taken back:\n%s", diff)
	}
}

func names(t *testing.T, s *sample, store graph.Store) {
	put(t, store, s.batch())
	short := s.nga // printed in another form in one more article
	short.Name, short.OtherNames, short.Honorifics, short.Identifiers = "Phương Nga", nil, nil, nil
	short.Keys = short.Keys[1:]
	b := Batch(Article("short", "", "").Naming(short))
	nga := s.nga
	b.Entities = []*graph.Entity{&nga}
	put(t, store, b)
	model := NewModel()
	put(t, model, s.batch())
	put(t, model, b)
	for _, keys := range [][]string{{s.nga.Keys[0]}, {s.nga.Keys[1]}, {s.nga.Keys[0], s.nga.Keys[1], s.union.Keys[0], "unheard of"}, {graph.ArticleKey(s.morning.Article.ID)}, nil} {
		sameNames(t, model, store, keys)
	}
	got, err := store.Names(t.Context(), s.nga.Keys)
	if err != nil || len(got.Forms) != 2 {
		t.Errorf("%d forms of %q, want 2: %v", len(got.Forms), s.nga.Name, err)
	}
	put(t, store, &graph.Batch{Remove: []graph.ID{graph.NewID(graph.KindArticle, "short")}})
	if got, err = store.Names(t.Context(), s.nga.Keys); err != nil || len(got.Forms) != 1 {
		t.Errorf("%d forms once its article is gone, want 1: %v", len(got.Forms), err)
	}
}

func sameNames(t testing.TB, a, b graph.Store, keys []string) {
	t.Helper()
	want, err := a.Names(t.Context(), keys)
	if err != nil {
		t.Fatal(err)
	}
	got, err := b.Names(t.Context(), keys)
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); err != nil || diff != "" {
		t.Errorf("names of %q: %v (-want +got):\n%s", keys, err, diff)
	}
}

func accounts(t *testing.T, s *sample, store graph.Store) {
	put(t, store, s.batch())
	for _, row := range []struct {
		name string
		ids  []graph.ID
		want []*Writing
	}{
		{"by article", []graph.ID{s.morning.Article.ID}, []*Writing{s.morning}},
		{"by entity", []graph.ID{s.danang.ID}, []*Writing{s.visiting, s.register}},
		{"each once", []graph.ID{s.danang.ID, s.mai.ID, s.visiting.Article.ID, "a_none", graph.NewID(graph.KindPerson, "nobody")}, []*Writing{s.visiting, s.register}},
		{"none", nil, nil},
	} {
		slices.SortFunc(row.want, func(a, b *Writing) int { return strings.Compare(string(a.Article.ID), string(b.Article.ID)) })
		var want []*graph.Account
		for _, w := range row.want {
			want = append(want, &w.Account)
		}
		got, err := store.Accounts(t.Context(), row.ids)
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); err != nil || diff != "" {
			t.Errorf("%s: %v (-want +got):\n%s", row.name, err, diff)
		}
	}
}

func ownCopies(t *testing.T, s *sample, store graph.Store) {
	b := Batch(s.morning)
	put(t, store, b)
	before := dump(t, NewModelOf(t, Batch(newSample().morning)))
	for _, e := range b.Entities {
		e.Name = "changed"
		for i := range e.OtherNames {
			e.OtherNames[i] = "changed"
		}
	}
	b.Accounts[0].Claims[0].Predicate = graph.Chaired
	b.Accounts[0].Entities[0].Name = "changed"
	if diff := cmp.Diff(before, dump(t, store), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("the store changed with what was put (-want +got):\n%s", diff)
	}
}

// NewModelOf is a model that holds these batches.
func NewModelOf(t testing.TB, batches ...*graph.Batch) *Model {
	m := NewModel()
	for _, b := range batches {
		if _, err := m.Put(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
	return m
}

// One writer puts and corrects articles in which two facts stand or fall together; a reader who
// sees one of them sees the other.
func wholeBatches(t *testing.T, s *sample, store graph.Store) {
	both := Batch(
		Article("one", "", "").Says(s.nga, graph.SpokeAt, s.congress, At(s.congress)),
		Article("two", "", "").Says(s.trung, graph.Chaired, s.congress, At(s.congress)))
	neither := &graph.Batch{Remove: []graph.ID{both.Accounts[0].Article.ID, both.Accounts[1].Article.ID}}
	const rounds = 30
	_, committed := store.(graph.ReadCommitted)
	whole := !committed
	var readers sync.WaitGroup
	done := make(chan struct{})
	for range 4 {
		readers.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				rows, err := store.Query(t.Context(), &graph.Query{Start: ids(s.fact("trung ATTENDED congress"), s.congress.ID), List: graph.List{Want: graph.Want{
					Links: []graph.Link{{Name: "here", On: graph.KindEvent, Via: via(graph.Here), List: graph.List{Order: newest, First: 5, Total: true}}}}}})
				if err != nil {
					t.Error(err)
					return
				}
				if congress := rows.Rows[1]; whole && congress != nil && congress.Links[0].Total != 2 {
					t.Errorf("%d facts of a batch of two", congress.Links[0].Total)
					return
				}
			}
		})
	}
	for range rounds {
		put(t, store, both)
		put(t, store, neither)
	}
	close(done)
	readers.Wait()
}

// Writers at once, each with articles of its own on the same people, each resolving again when
// it comes too late: all that each said stands in the end.
func severalWriters(t *testing.T, s *sample, store graph.Store) {
	const writers, each = 3, 5
	var group sync.WaitGroup
	for w := range writers {
		group.Go(func() {
			for n := range each {
				event := Entity(graph.KindEvent, fmt.Sprintf("Hội nghị %d %d", w, n))
				b := Batch(Article(fmt.Sprint(w, n), "", "").Says(s.nga, graph.SpokeAt, event, At(event)))
				if err := putUntilFresh(t.Context(), store, b, s.nga.Keys); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	group.Wait()
	rows, err := store.Query(t.Context(), &graph.Query{Start: facts(graph.SpokeAt), List: graph.List{Order: newest, First: 1, Total: true}})
	if err != nil || rows.Total != writers*each {
		t.Errorf("%+v, %v; want %d speeches", rows, err, writers*each)
	}
}

func putUntilFresh(ctx context.Context, store graph.Store, b *graph.Batch, keys []string) error {
	for {
		known, err := store.Names(ctx, keys)
		if err != nil {
			return err
		}
		b.Versions = known.Versions
		if _, err = store.Put(ctx, b); !errors.Is(err, graph.ErrStale) {
			return err
		}
	}
}

func badQueries(t *testing.T, s *sample, store graph.Store) {
	for _, q := range []graph.Query{
		{},
		{Start: graph.Start{Kinds: graph.KindPerson, IDs: []graph.ID{s.nga.ID}}, List: page(byName, 1)},
		{Start: kinds(graph.KindPerson)},
		{Start: kinds(graph.KindPerson), List: page(byName, graph.MaxFirst+1)},
		{Start: kinds(graph.KindPerson), List: graph.List{Order: byName, First: 1, Where: some([]graph.Step{{To: 99}}, graph.Cond{})}},
		{Start: graph.Start{IDs: make([]graph.ID, graph.MaxIDs+1)}},
		{Start: facts("SPOKE_AT]->() DETACH DELETE n //"), List: page(newest, 1)},
		{Start: ids(s.nga.ID), List: graph.List{Want: graph.Want{Props: []graph.Prop{"name, 1 AS x //"}}}},
		{Start: kinds(graph.KindPerson), List: page("byName DESC //", 1)},
	} {
		if _, err := store.Query(t.Context(), &q); err == nil {
			t.Errorf("%+v is answered", q)
		}
	}
}

func cancelled(t *testing.T, s *sample, store graph.Store) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := store.Query(ctx, &graph.Query{Start: kinds(graph.KindPerson), List: page(byName, 1)}); !errors.Is(err, context.Canceled) {
		t.Errorf("query: %v, want it cancelled", err)
	}
	if _, err := store.Put(ctx, s.batch()); !errors.Is(err, context.Canceled) {
		t.Errorf("put: %v, want it cancelled", err)
	}
	expect(t, "nothing of it", "nil", ask(t, s, store, graph.Query{Start: ids(s.nga.ID)}))
}

func closed(t *testing.T, s *sample, store graph.Store) {
	put(t, store, s.batch())
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Query(t.Context(), &graph.Query{Start: ids(s.nga.ID)}); err == nil {
		t.Error("a closed store answers")
	}
	if _, err := store.Put(t.Context(), Batch(s.morning)); err == nil {
		t.Error("a closed store is written to")
	}
	if _, err := store.Status(t.Context()); err == nil {
		t.Error("a closed store has a status")
	}
}
