package ingest_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/loader/ingest"
)

// judge is a judgement as an item.
func judge(j graph.Judgement) ingest.Item {
	var keys []string
	for _, id := range slices.Concat(j.Same, []graph.ID{"|"}, j.Different, []graph.ID{"|", j.Wrong}) {
		keys = append(keys, string(id))
	}
	j.ID = graph.NewID(graph.KindJudgement, append(keys, j.By)...)
	return ingest.Item{Name: "judgement", Judgement: &j}
}

func undo(item ingest.Item) ingest.Item {
	j := *item.Judgement
	j.Undo = true
	return ingest.Item{Name: "undo", Judgement: &j}
}

// rulings are n judgements on what a store holds, drawn from a seed: of entities of one kind, of
// ends of evidence, and of evidence that is wrong.
func rulings(t *testing.T, store graph.Store, seed uint64, n int) []ingest.Item {
	t.Helper()
	rng := rand.New(rand.NewPCG(seed, 9))
	kinds := map[graph.Kind][]graph.ID{}
	var claims []graph.ID
	for record, err := range store.Dump(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		switch r := record.(type) {
		case *graph.Entity:
			kinds[r.Kind] = append(kinds[r.Kind], r.ID)
		case *graph.Evidence:
			claims = append(claims, r.ID)
		}
	}
	var items []ingest.Item
	for i := range n {
		ids := kinds[pick(rng, graph.KindPerson, graph.KindPerson, graph.KindOrganization, graph.KindEvent, graph.KindPost)]
		end := func() graph.ID {
			if rng.IntN(2) == 0 {
				return pick(rng, ids...)
			}
			return graph.ID(string(pick(rng, claims...)) + pick(rng, "#subject", "#object"))
		}
		j := graph.Judgement{By: "biên tập", On: pick(rng, graph.Date(""), "2026-01-02", "2026-02-03"), Note: fmt.Sprint(i)}
		switch rng.IntN(3) {
		case 0:
			j.Same = []graph.ID{end(), end()}
		case 1:
			j.Different = []graph.ID{end(), end()}
		default:
			j.Wrong = pick(rng, claims...)
		}
		items = append(items, judge(j))
	}
	return items
}

func TestJudgementsInAnyOrder(t *testing.T) {
	worlds(t, func(t *testing.T, draw func(uint64) []ingest.Item) {
		for seed := range uint64(atMost(1, 3)) {
			items := draw(seed)
			store := open(t)
			load(t, line(store, 6), items)
			unjudged := dump(t, store)
			judged := rulings(t, store, seed, 8)
			want := fresh(t, slices.Concat(judged, items))

			load(t, line(store, 3), judged)
			same(t, fmt.Sprintf("seed %d, judged afterwards", seed), dump(t, store), want)
			if again := load(t, line(store, 7), slices.Concat(items, judged)); again.Outcome.Writes != 0 || again.Outcome.Articles.Known != len(items) {
				t.Errorf("seed %d: a second load wrote: %+v", seed, again)
			}

			rng := rand.New(rand.NewPCG(seed, 10))
			all := slices.Concat(items, judged)
			rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
			mixed := open(t)
			load(t, line(mixed, 1+rng.IntN(9)), all)
			same(t, fmt.Sprintf("seed %d, among the articles", seed), dump(t, mixed), want)

			var back []ingest.Item
			for _, j := range judged {
				back = append(back, undo(j))
			}
			rng.Shuffle(len(back), func(i, j int) { back[i], back[j] = back[j], back[i] })
			load(t, line(store, 3), back)
			same(t, fmt.Sprintf("seed %d, taken back", seed), dump(t, store), unjudged)
		}
	})
}

func TestJudgementsBesideOtherLoaders(t *testing.T) {
	worlds(t, func(t *testing.T, draw func(uint64) []ingest.Item) {
		items := draw(17)
		known := open(t)
		load(t, line(known, 9), items)
		judged := rulings(t, known, 17, 9)
		want := fresh(t, slices.Concat(items, judged))
		store := open(t)
		var loaders sync.WaitGroup
		for part := range 3 {
			loaders.Go(func() {
				mine := slices.Clone(judged[3*part : 3*part+3])
				for i := part; i < len(items); i += 3 {
					mine = append(mine, items[i])
				}
				rand.New(rand.NewPCG(uint64(part), 3)).Shuffle(len(mine), func(i, j int) { mine[i], mine[j] = mine[j], mine[i] })
				if _, err := line(store, 2+part).Load(context.Background(), slices.Values(mine)); err != nil {
					t.Error(err)
				}
			})
		}
		loaders.Wait()
		same(t, "three at once", dump(t, store), want)
	})
}

// saying is an article of one sentence in which a person of that name speaks at a conference.
func saying(number int, name string, birth graph.Date) ingest.Item {
	source, text := fmt.Sprint("says/", number), name+" nói."
	whole := graph.Span{Start: 0, End: len(text)}
	claim := graph.Claim{Predicate: graph.SpokeAt, Subject: 0, Object: 1, At: 1, OnBehalfOf: -1, Sentence: whole, SubjectSpan: graph.Span{Start: 0, End: len(name)}, Rule: "made"}
	return ingest.Item{Name: source, Account: &graph.Account{
		By: "made", Article: graph.Article{ID: graph.NewID(graph.KindArticle, source), Source: source, Text: text},
		Entities: []graph.Entity{
			{Kind: graph.KindPerson, Name: name, BirthDate: birth, Mentions: []graph.Span{claim.SubjectSpan}},
			{Kind: graph.KindEvent, Name: "Hội nghị cây xanh", Class: "conference", StartDate: "2020-12-23"},
		},
		Claims: []graph.Claim{claim},
	}}
}

// people are the persons of a store as "names [numbers of the articles that name them]", and the
// id of each.
func people(t *testing.T, store graph.Store) (string, map[string]graph.ID) {
	t.Helper()
	var who []string
	ids := map[string]graph.ID{}
	in := map[graph.ID][]string{}
	for record, err := range store.Dump(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		switch r := record.(type) {
		case *graph.Account:
			i := slices.IndexFunc(r.Entities, func(e graph.Entity) bool { return e.Kind == graph.KindPerson })
			in[r.Entities[i].ID] = append(in[r.Entities[i].ID], strings.TrimPrefix(r.Article.Source, "says/"))
		case *graph.Entity:
			if r.Kind == graph.KindPerson {
				slices.Sort(in[r.ID])
				who = append(who, strings.Join(append([]string{r.Name}, in[r.ID]...), " "))
				for _, n := range in[r.ID] {
					ids[n] = r.ID
				}
			}
		}
	}
	slices.Sort(who)
	return strings.Join(who, ", "), ids
}

func evidenceIn(t *testing.T, store graph.Store, number int) graph.ID {
	t.Helper()
	accounts, err := store.Accounts(context.Background(), []graph.ID{graph.NewID(graph.KindArticle, fmt.Sprint("says/", number))})
	if err != nil || len(accounts) != 1 {
		t.Fatal(len(accounts), err)
	}
	return slices.Concat(accounts[0].Claims, accounts[0].Wrong)[0].ID
}

func TestWhatJudgementsSay(t *testing.T) {
	articles := []ingest.Item{
		saying(0, "Lê Văn Sơn", ""), saying(1, "Lê Văn Sơn", ""), saying(2, "Lê Văn Sơn", ""),
		saying(3, "Trần Thị Tú", "1950"), saying(4, "Trần Thị Tú", "1960"), saying(5, "Trần Thị Tú", ""),
	}
	const unjudged = "Lê Văn Sơn 0 1 2, Trần Thị Tú 3, Trần Thị Tú 4, Trần Thị Tú 5"
	base := open(t)
	load(t, line(base, 9), articles)
	who, ids := people(t, base)
	if who != unjudged {
		t.Fatal(who)
	}
	end := func(number int) graph.ID { return evidenceIn(t, base, number) + "#subject" }
	same := func(x, y graph.ID) graph.Judgement { return graph.Judgement{Same: []graph.ID{x, y}, By: "An"} }
	different := func(x, y graph.ID) graph.Judgement {
		return graph.Judgement{Different: []graph.ID{x, y}, By: "An"}
	}
	for _, row := range []struct {
		name   string
		judged []graph.Judgement
		want   string
	}{
		{"two names are one", []graph.Judgement{same(ids["0"], ids["3"])}, "Trần Thị Tú 0 1 2 3, Trần Thị Tú 4, Trần Thị Tú 5"},
		{"an undated homonym is one of two", []graph.Judgement{same(ids["5"], ids["4"])}, "Lê Văn Sơn 0 1 2, Trần Thị Tú 3, Trần Thị Tú 4 5"},
		{"two birth dates are one person's", []graph.Judgement{same(ids["3"], ids["4"])}, "Lê Văn Sơn 0 1 2, Trần Thị Tú 3 4 5"},
		{"one mention is somebody else", []graph.Judgement{different(end(1), ids["0"])}, "Lê Văn Sơn 0 2, Lê Văn Sơn 1, Trần Thị Tú 3, Trần Thị Tú 4, Trần Thị Tú 5"},
		{"two mentions are two", []graph.Judgement{different(end(0), end(1))}, "Lê Văn Sơn 0, Lê Văn Sơn 1, Lê Văn Sơn 2, Trần Thị Tú 3, Trần Thị Tú 4, Trần Thị Tú 5"},
		{"one mention is another, those of its name are not", []graph.Judgement{same(end(1), ids["4"])}, "Lê Văn Sơn 0 2, Trần Thị Tú 1 4, Trần Thị Tú 3, Trần Thị Tú 5"},
		{"different wins over same", []graph.Judgement{same(ids["0"], ids["3"]), different(ids["3"], ids["0"])}, unjudged},
		{"through a third", []graph.Judgement{same(ids["0"], ids["3"]), same(ids["3"], ids["5"])}, "Trần Thị Tú 0 1 2 3 5, Trần Thị Tú 4"},
		{"of what nobody knows", []graph.Judgement{same("p_x", ids["0"]), different("v_y#subject", ids["0"])}, unjudged},
	} {
		t.Run(row.name, func(t *testing.T) {
			var judged []ingest.Item
			for _, j := range row.judged {
				judged = append(judged, judge(j))
			}
			store := open(t)
			load(t, line(store, 1), slices.Concat(articles, judged))
			if got, _ := people(t, store); got != row.want {
				t.Errorf("%s, want %s", got, row.want)
			}
			for number, id := range ids { // old ids answer
				rows, err := store.Query(context.Background(), &graph.Query{Start: graph.Start{IDs: []graph.ID{id}}})
				if err != nil || rows.Rows[0] == nil {
					t.Errorf("the person of article %s no longer answers: %v", number, err)
				}
			}
		})
	}
}

func TestAJoinByJudgementSaysSo(t *testing.T) {
	store := open(t)
	load(t, line(store, 9), []ingest.Item{saying(0, "Lê Văn Sơn", ""), saying(1, "Sơn Lê", "")})
	_, ids := people(t, store)
	load(t, line(store, 9), []ingest.Item{judge(graph.Judgement{Same: []graph.ID{ids["0"], ids["1"]}, By: "Bình", Note: "bút danh"})})
	for record := range store.Dump(context.Background()) {
		if e, ok := record.(*graph.Entity); ok && e.Kind == graph.KindPerson {
			want := []graph.Reason{{Name: "Lê Văn Sơn", Why: "judged the same by Bình: bút danh"}, {Name: "Sơn Lê", Why: "judged the same by Bình: bút danh"}}
			if !slices.Equal(e.Joins, want) {
				t.Errorf("%+v", e.Joins)
			}
		}
	}
}

func TestWrongTakesTheFactAndKeepsTheClaim(t *testing.T) {
	store := open(t)
	items := []ingest.Item{saying(0, "Lê Văn Sơn", ""), saying(1, "Lê Văn Sơn", "")}
	load(t, line(store, 9), items)
	before := dump(t, store)
	wrong := []ingest.Item{judge(graph.Judgement{Wrong: evidenceIn(t, store, 0), By: "An"}), judge(graph.Judgement{Wrong: evidenceIn(t, store, 1), By: "An"})}
	count := func() graph.Status {
		s, err := store.Status(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	load(t, line(store, 9), wrong[:1])
	if s := count(); s.Facts != 1 || s.Evidence != 1 || s.Articles != 2 {
		t.Errorf("one of two sentences is wrong: %+v", s)
	}
	load(t, line(store, 9), wrong[1:])
	if s := count(); s.Facts != 0 || s.Evidence != 0 || s.Entities != 2 || s.Articles != 2 {
		t.Errorf("both are wrong: %+v", s)
	}
	load(t, line(store, 9), []ingest.Item{undo(wrong[0]), undo(wrong[1])})
	same(t, "taken back", dump(t, store), before)
}
