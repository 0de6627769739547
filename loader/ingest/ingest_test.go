package ingest_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/check"
	"github.com/quanhe/quanhe/graph/embedded"
	"github.com/quanhe/quanhe/internal/variations"
	"github.com/quanhe/quanhe/loader/article"
	"github.com/quanhe/quanhe/loader/extract"
	"github.com/quanhe/quanhe/loader/ingest"
)

func open(t testing.TB) graph.Store {
	t.Helper()
	store, err := embedded.Open("mem:")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	return store
}

func line(store graph.Store, articles int) *ingest.Line {
	return &ingest.Line{Store: store, Extract: extract.Claims, Version: extract.Version, Articles: articles}
}

// samples are n articles drawn from a seed, as they are read.
func samples(t testing.TB, seed uint64, n int) []ingest.Item {
	t.Helper()
	var items []ingest.Item
	for i, text := range variations.Articles(seed, n) {
		a, err := article.Text([]byte(text), article.Given{})
		if err != nil {
			t.Fatal(err)
		}
		items = append(items, ingest.Item{Name: fmt.Sprint(i), Article: a})
	}
	return items
}

// made are n made-up accounts whose few names meet in every way that identity knows: homonyms
// with and without birth dates, abbreviations declared once and twice, events known by day, month
// and year, numbers with and without issuer. The text is the number of the account.
func made(seed uint64, n int) []ingest.Item {
	rng := rand.New(rand.NewPCG(seed, 1))
	var items []ingest.Item
	for i := range n {
		items = append(items, ingest.Item{Name: fmt.Sprint(i), Account: draw(rng, i)})
	}
	return items
}

func draw(rng *rand.Rand, number int) *graph.Account {
	source := fmt.Sprintf("made/%d", number)
	text := fmt.Sprintf("Câu số %d.", number)
	whole := graph.Span{Start: 0, End: len(text)}
	a := &graph.Account{By: "made", Article: graph.Article{ID: graph.NewID(graph.KindArticle, source), Source: source, Text: text, Published: pick(rng, graph.Date(""), "2020-12-24", "2021-01-02")}}
	add := func(e graph.Entity) int {
		if rng.IntN(3) > 0 {
			e.Mentions = []graph.Span{whole}
		}
		a.Entities = append(a.Entities, e)
		return len(a.Entities) - 1
	}
	claim := func(p graph.Predicate, subject, object, at int, said graph.Said) {
		a.Claims = append(a.Claims, graph.Claim{Predicate: p, Subject: subject, Object: object, At: at, OnBehalfOf: -1, Sentence: whole, Said: said, Rule: "made", Planned: rng.IntN(5) == 0})
	}
	person := graph.Entity{Kind: graph.KindPerson, Name: pick(rng, "Lê Thị Hoà", "Lê Thị Hòa", "LÊ THỊ HÒA", "Lê Văn Hùng", "Lê Văn Hưng", "Mai"), BirthDate: pick(rng, graph.Date(""), "", "1950", "1950-03-02", "1960"), Honorifics: []string{pick(rng, "Bà", "Ông", "Đồng chí")}}
	person.Unresolved = person.Name == "Mai"
	if rng.IntN(4) == 0 {
		person.Identifiers = []graph.Identifier{{Scheme: "sổ", Identifier: pick(rng, "1", "2")}}
	}
	body := pick(rng,
		graph.Entity{Name: "Hội Làm vườn", OtherNames: []string{"HLV", "Hội"}}, graph.Entity{Name: "Hội Lập viên", OtherNames: []string{"HLV"}},
		graph.Entity{Name: "HLV"}, graph.Entity{Name: "Ban Đối ngoại Trung ương Đảng"}, graph.Entity{Name: "Ban Đối ngoại Trung ương", Class: "party"})
	body.Kind = graph.KindOrganization
	event := graph.Entity{
		Kind: graph.KindEvent, Class: pick(rng, "conference", "conference", "meeting"), StartDate: pick(rng, graph.Date(""), "2020-12-23", "2020-12-24", "2020-12", "2020", "--12-23"),
		Name:     pick(rng, "Hội nghị", "Hội nghị về cây xanh và đường phố", "Hội nghị cây xanh", "Hội nghị nước sạch năm 2020", "Hội nghị nước sạch năm 2021", "Hội nghị nước sạch"),
		DateFrom: pick(rng, "text", "publication"),
	}
	if len(event.StartDate) == 10 && rng.IntN(3) == 0 {
		event.EndDate = "2020-12-25"
	}
	directive := graph.Entity{Kind: graph.KindDirective, Class: "directive", Name: "Chỉ thị", Number: pick(rng, "04", "04-CT/TW", "4/CT-TW", "04-CT/TU", "5/2015"), Date: pick(rng, graph.Date(""), "", "2011", "2015-03")}
	place := graph.Entity{Kind: graph.KindPlace, Name: pick(rng, "Tân Lập", "tỉnh Tân Lập", "Hà Nội", "thành phố Hà Nội")}
	around := graph.Entity{Kind: graph.KindPlace, Name: pick(rng, "huyện Bắc", "huyện Nam")}
	p, o, e, d, l := add(person), add(body), add(event), add(directive), add(place)
	post := add(graph.Entity{Kind: graph.KindPost, Name: pick(rng, "Chủ tịch Hội", "Chủ tịch "+body.Name, "Trưởng ban")})
	claim(graph.Holds, p, post, pick(rng, e, -1), graph.Said{Title: a.Entities[post].Name, Status: pick(rng, "current", "former", "new")})
	if rng.IntN(2) == 0 {
		claim(graph.PartOf, post, o, -1, graph.Said{})
	}
	if rng.IntN(2) == 0 {
		claim(graph.Organized, o, e, e, graph.Said{})
	}
	claim(graph.SpokeAt, p, e, e, graph.Said{Part: pick(rng, "", "opening")})
	claim(graph.HeldAt, e, l, e, graph.Said{})
	if rng.IntN(2) == 0 {
		claim(graph.Issued, o, d, -1, graph.Said{})
	}
	claim(graph.Cited, p, d, e, graph.Said{Verb: "đề nghị"})
	if rng.IntN(2) == 0 {
		claim(graph.PartOf, l, add(around), -1, graph.Said{})
	}
	claim(graph.Awarded, pick(rng, o, -1), p, e, graph.Said{Award: "Bằng khen"})
	claim(graph.Met, o, p, -1, graph.Said{})
	return a
}

func pick[T any](rng *rand.Rand, from ...T) T { return from[rng.IntN(len(from))] }

func load(t testing.TB, l *ingest.Line, items []ingest.Item) ingest.Report {
	t.Helper()
	report, err := l.Load(context.Background(), slices.Values(items))
	if err != nil {
		t.Fatal(err)
	}
	if report.Failed > 0 {
		t.Fatalf("%d of %d items failed", report.Failed, report.Articles)
	}
	return report
}

// dump is all that a store holds, a line a record.
func dump(t testing.TB, store graph.Store) []string {
	t.Helper()
	var lines []string
	for record, err := range store.Dump(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, fmt.Sprintf("%s %s", record.RecordKind(), text))
	}
	breaches, err := check.Check(context.Background(), store)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range breaches {
		t.Errorf("breach: %s", b)
	}
	return lines
}

func same(t *testing.T, what string, got, want []string) {
	t.Helper()
	for i := range max(len(got), len(want)) {
		switch {
		case i >= len(got):
			t.Fatalf("%s: missing %s", what, want[i])
		case i >= len(want):
			t.Fatalf("%s: extra %s", what, got[i])
		case got[i] != want[i]:
			t.Fatalf("%s: record %d is\n%s\nwant\n%s", what, i, got[i], want[i])
		}
	}
}

// worlds are the kinds of articles that the properties are tried on.
func worlds(t *testing.T, try func(t *testing.T, draw func(seed uint64) []ingest.Item)) {
	t.Run("samples", func(t *testing.T) {
		try(t, func(seed uint64) []ingest.Item { return samples(t, seed, atMost(10, 30)) })
	})
	t.Run("made", func(t *testing.T) {
		try(t, func(seed uint64) []ingest.Item { return made(seed, atMost(20, 40)) })
	})
}

// atMost is how much of something a property is tried on: less where tests are to be short.
func atMost(short, long int) int {
	if testing.Short() {
		return short
	}
	return long
}

// fresh is what one clean load of the items comes to.
func fresh(t *testing.T, items []ingest.Item) []string {
	t.Helper()
	store := open(t)
	load(t, line(store, 1000), items)
	return dump(t, store)
}

func TestOrderIsNothing(t *testing.T) {
	worlds(t, func(t *testing.T, draw func(uint64) []ingest.Item) {
		for seed := range uint64(atMost(1, 4)) {
			items := draw(seed)
			want := fresh(t, items)
			rng := rand.New(rand.NewPCG(seed, 2))
			for range atMost(1, 3) {
				rng.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
				store := open(t)
				load(t, line(store, 1+rng.IntN(12)), items)
				same(t, fmt.Sprintf("seed %d, shuffled", seed), dump(t, store), want)
			}
		}
	})
}

func TestLoadingAgainWritesNothing(t *testing.T) {
	worlds(t, func(t *testing.T, draw func(uint64) []ingest.Item) {
		items := draw(7)
		store := open(t)
		first := load(t, line(store, 9), items)
		want := dump(t, store)
		again := load(t, line(store, 5), items)
		same(t, "again", dump(t, store), want)
		if again.Outcome.Writes != 0 || again.Outcome.Articles != (graph.Count{Known: len(items)}) || again.Facts != first.Facts {
			t.Errorf("again: %+v after %+v", again, first)
		}
	})
}

func TestReplacedAndRemoved(t *testing.T) {
	worlds(t, func(t *testing.T, draw func(uint64) []ingest.Item) {
		for seed := range uint64(atMost(1, 4)) {
			items, other := draw(seed), draw(seed+100)
			rng := rand.New(rand.NewPCG(seed, 3))
			store := open(t)
			load(t, line(store, 8), items)
			var stay []ingest.Item
			var gone []graph.ID
			for i := range items {
				switch rng.IntN(3) {
				case 0:
					gone = append(gone, idOf(items[i]))
				case 1:
					stay = append(stay, other[i]) // another text of the same id
				default:
					stay = append(stay, items[i])
				}
			}
			load(t, line(store, 8), stay)
			report, err := line(store, 0).Remove(context.Background(), gone...)
			if err != nil || report.Outcome.Articles.Gone != len(gone) {
				t.Fatalf("removed %+v, %v; want %d gone", report, err, len(gone))
			}
			same(t, fmt.Sprintf("seed %d", seed), dump(t, store), fresh(t, stay))
		}
	})
}

func idOf(item ingest.Item) graph.ID {
	if item.Account != nil {
		return item.Account.Article.ID
	}
	return item.Article.ID
}

// dying is a store that fails from some Put on, before or after it has stored the batch.
type dying struct {
	graph.Store
	puts  int
	after bool
}

var errKilled = errors.New("killed")

func (d *dying) Put(ctx context.Context, b *graph.Batch) (graph.Outcome, error) {
	if d.puts--; d.puts >= 0 {
		return d.Store.Put(ctx, b)
	}
	if d.after {
		if _, err := d.Store.Put(ctx, b); err != nil {
			return graph.Outcome{}, err
		}
	}
	return graph.Outcome{}, errKilled
}

func TestKilledAndRunAgain(t *testing.T) {
	worlds(t, func(t *testing.T, draw func(uint64) []ingest.Item) {
		items := draw(11)
		want := fresh(t, items)
		for kill := range atMost(2, 6) {
			store := open(t)
			for after := range 2 {
				_, err := line(&dying{store, kill, after == 1}, 4).Load(context.Background(), slices.Values(items))
				if err != nil && !errors.Is(err, errKilled) { // the second run may have little left to do
					t.Fatalf("killed after %d batches: %v", kill, err)
				}
			}
			load(t, line(store, 7), items)
			same(t, fmt.Sprintf("killed after %d batches", kill), dump(t, store), want)
		}
	})
}

func TestTwoLoadersAtOnce(t *testing.T) {
	worlds(t, func(t *testing.T, draw func(uint64) []ingest.Item) {
		items := draw(13)
		want := fresh(t, items)
		store := open(t)
		var loaders sync.WaitGroup
		for part := range 3 {
			loaders.Go(func() {
				var mine []ingest.Item
				for i := range items { // the parts overlap
					if i%3 != part {
						mine = append(mine, items[i])
					}
				}
				if _, err := line(store, 3+part).Load(context.Background(), slices.Values(mine)); err != nil {
					t.Error(err)
				}
			})
		}
		loaders.Wait()
		same(t, "three at once", dump(t, store), want)
	})
}

func TestOneBadItemStopsNothing(t *testing.T) {
	items := samples(t, 1, 3)
	mad := ingest.Item{Name: "mad", Article: graph.Article{ID: graph.NewID(graph.KindArticle, "mad"), Source: "mad", Text: "mad"}}
	unread := ingest.Item{Name: "unread", Place: "news/unread.txt", Err: errors.New("permission denied")}
	wrong := ingest.Item{Name: "wrong", Account: &graph.Account{
		Article:  graph.Article{ID: graph.NewID(graph.KindArticle, "wrong"), Source: "wrong", Text: "sai"},
		Entities: []graph.Entity{{Kind: graph.KindPerson, Name: "A", Mentions: []graph.Span{{Start: 1, End: 99}}}},
	}}
	var results []ingest.Result
	store := open(t)
	l := line(store, 2)
	l.Each = func(r ingest.Result) { results = append(results, r) }
	l.Extract = func(a graph.Article) graph.Account {
		if a.Text == "mad" {
			panic("no such word")
		}
		return extract.Claims(a)
	}
	report, err := l.Load(context.Background(), slices.Values([]ingest.Item{items[0], mad, unread, items[1], wrong, items[2]}))
	if err != nil || report.Failed != 3 || report.Articles != 6 || report.Outcome.Articles.New != 3 {
		t.Fatalf("%+v, %v", report, err)
	}
	var states []string
	for _, r := range results {
		states = append(states, r.Name+" "+string(r.State))
		if (r.State == ingest.Failed) != (r.Err != nil) {
			t.Errorf("%s: %s, %v", r.Name, r.State, r.Err)
		}
	}
	if got := strings.Join(states, ", "); got != "0 new, mad failed, unread failed, 1 new, wrong failed, 2 new" {
		t.Error(got)
	}
	wantFailed := map[string]string{"": "extraction failed (no such word): please report this with the text", "unread.txt": "permission denied"}
	if got := failed(t, store); !maps.Equal(got, wantFailed) {
		t.Errorf("stored as failed: %v", got)
	}
	report, err = l.Load(context.Background(), slices.Values([]ingest.Item{mad, unread, wrong}))
	if err != nil || report.Failed != 3 || report.Outcome.Writes != 0 {
		t.Errorf("once more: %+v, %v", report, err)
	}

	l.Extract = extract.Claims // it is mended, and may be read
	unread.Err, unread.Article = nil, graph.Article{ID: graph.NewID(graph.KindArticle, "read"), Source: "read", Text: "Câu."}
	report, err = l.Load(context.Background(), slices.Values([]ingest.Item{mad, unread}))
	if err != nil || report.Failed != 0 {
		t.Errorf("mended: %+v, %v", report, err)
	}
	same(t, "once all is well", dump(t, store), fresh(t, append(items, mad, unread)))
}

// An article that said something goes on saying it while it fails.
func TestWhatFailsSaysWhatItSaid(t *testing.T) {
	items := samples(t, 1, 2)
	store := open(t)
	load(t, line(store, 10), items)
	l := line(store, 10)
	l.Version = "another"
	l.Extract = func(graph.Article) graph.Account { panic("no such word") }
	report, err := l.Load(context.Background(), slices.Values(items))
	if err != nil || report.Failed != 2 || report.Outcome.Facts.Gone != 0 {
		t.Fatalf("%+v, %v", report, err)
	}
	if got := failed(t, store); len(got) != 2 {
		t.Errorf("stored as failed: %v", got)
	}
	load(t, line(store, 10), items)
	same(t, "once all is well", dump(t, store), fresh(t, items))
}

// failed are the articles of a store that failed, by title, with the reasons.
func failed(t *testing.T, store graph.Store) map[string]string {
	t.Helper()
	rows, err := store.Query(context.Background(), &graph.Query{Start: graph.Start{Kinds: graph.KindArticle}, List: graph.List{Order: graph.OrderNewest, First: 100,
		Where: graph.Cond{Prop: graph.PropFailed, Op: graph.Exists}, Want: graph.Want{Props: []graph.Prop{graph.PropTitle, graph.PropFailed}}}})
	if err != nil {
		t.Fatal(err)
	}
	reasons := map[string]string{}
	for _, row := range rows.Rows {
		title, _ := row.Props[0].(string)
		reasons[title], _ = row.Props[1].(string)
	}
	return reasons
}

func TestStopEndsAfterTheBatch(t *testing.T) {
	items := samples(t, 1, 9)
	ctx, stop := context.WithCancel(context.Background())
	store := open(t)
	l := line(store, 3)
	l.Each = func(ingest.Result) { stop() }
	report, err := l.Load(ctx, slices.Values(items))
	if !errors.Is(err, context.Canceled) || report.Articles != 3 {
		t.Fatalf("%+v, %v", report, err)
	}
	same(t, "the first batch", dump(t, store), fresh(t, items[:3]))
}

func TestTheLastOfTwoTextsStands(t *testing.T) {
	a, b := samples(t, 1, 5), samples(t, 2, 5)
	for _, size := range []int{1, 3, 100} {
		store := open(t)
		load(t, line(store, size), slices.Concat(a, b))
		same(t, fmt.Sprintf("batches of %d", size), dump(t, store), fresh(t, b))
	}
}

func TestBatchesAreBounded(t *testing.T) {
	items := samples(t, 1, 6)
	pulled, most := 0, 0
	var stored atomic.Int32 // told while others are pulled
	l := line(open(t), 100)
	l.Bytes = len(items[0].Article.Text) + 1
	l.Each = func(ingest.Result) { stored.Add(1) }
	counted := func(yield func(ingest.Item) bool) {
		for _, item := range items {
			pulled++
			most = max(most, pulled-int(stored.Load()))
			if !yield(item) {
				return
			}
		}
	}
	if _, err := l.Load(context.Background(), iter.Seq[ingest.Item](counted)); err != nil {
		t.Fatal(err)
	}
	if most > 2*2+1 { // one batch stored, the next made ready
		t.Errorf("%d articles in memory at once", most)
	}
}

func TestABadClaimCostsItselfAlone(t *testing.T) {
	store := open(t)
	l := line(store, 2)
	l.Extract = func(a graph.Article) graph.Account {
		said := extract.Claims(a)
		i := slices.IndexFunc(said.Entities, func(e graph.Entity) bool { return e.Kind == graph.KindEvent })
		said.Claims[0].OnBehalfOf = i
		return said
	}
	var told []string
	l.Each = func(r ingest.Result) { told = append(told, r.Mended...) }
	items := samples(t, 1, 1)
	report := load(t, l, items)
	if report.Mended != 1 || len(told) != 1 || !strings.Contains(told[0], "on behalf of a Event") {
		t.Errorf("%+v, %q", report, told)
	}
	same(t, "the rest", dump(t, store), fresh(t, items))
	if again := load(t, l, items); again.Outcome.Writes != 0 {
		t.Errorf("again: %+v", again)
	}
}

// staling counts the batches that were resolved in vain.
type staling struct {
	graph.Store
	puts, stale int
}

func (s *staling) Put(ctx context.Context, b *graph.Batch) (graph.Outcome, error) {
	outcome, err := s.Store.Put(ctx, b)
	s.puts++
	if errors.Is(err, graph.ErrStale) {
		s.stale++
	}
	return outcome, err
}

// A batch is resolved while the one in front of it is stored: alone, a loader foresees what that does.
func TestALoneLoaderIsNeverStale(t *testing.T) {
	worlds(t, func(t *testing.T, draw func(uint64) []ingest.Item) {
		for seed := range uint64(4) {
			items := draw(20 + seed)
			store := &staling{Store: open(t)}
			load(t, line(store, 3), items)
			load(t, line(store, 5), items)
			if store.stale > 0 || store.puts < 3 {
				t.Errorf("seed %d: %d of %d batches were resolved in vain", seed, store.stale, store.puts)
			}
		}
	})
}
