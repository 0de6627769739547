package facts_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/embedded"
	"github.com/quanhe/quanhe/internal/variations"
	"github.com/quanhe/quanhe/loader/article"
	"github.com/quanhe/quanhe/loader/extract"
	"github.com/quanhe/quanhe/loader/facts"
	"github.com/quanhe/quanhe/loader/ingest"
	"github.com/quanhe/quanhe/loader/resolve"
)

const limit = 1 << 20

func articles(t testing.TB, n int) []ingest.Item {
	t.Helper()
	var items []ingest.Item
	for _, text := range variations.Articles(5, n) {
		a, err := article.Text([]byte(text), article.Given{})
		if err != nil {
			t.Fatal(err)
		}
		items = append(items, ingest.Item{Article: a})
	}
	return items
}

func load(t testing.TB, items []ingest.Item) graph.Store {
	t.Helper()
	store, err := embedded.Open("mem:")
	if err != nil {
		t.Fatal(err)
	}
	l := ingest.Line{Store: store, Extract: extract.Claims, Version: extract.Version}
	l.Each = func(r ingest.Result) {
		if r.Err != nil {
			t.Errorf("%s: %v", r.Name, r.Err)
		}
	}
	if _, err := l.Load(context.Background(), slices.Values(items)); err != nil {
		t.Fatal(err)
	}
	return store
}

func export(t testing.TB, store graph.Store) string {
	t.Helper()
	var b bytes.Buffer
	if err := facts.Export(context.Background(), &b, store); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// read is what a file holds, as items; its errors are items too.
func read(file string) (items []ingest.Item) {
	for item, err := range facts.Read(strings.NewReader(file), limit) {
		items = append(items, ingest.Item{Name: fmt.Sprint("line ", item.Line), Account: item.Account, Judgement: item.Judgement, Err: err})
	}
	return items
}

func dump(t testing.TB, store graph.Store) (lines []string) {
	t.Helper()
	for record, err := range store.Dump(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(text))
	}
	return lines
}

func TestAnExportComesBackAsItWas(t *testing.T) {
	judged := []ingest.Item{}
	for item, err := range facts.Read(strings.NewReader(`{"judgement":{"same":["p_x","p_y"],"by":"biên tập","on":"2026-01-02","note":"một người"}}`), limit) {
		if err != nil {
			t.Fatal(err)
		}
		judged = append(judged, ingest.Item{Judgement: item.Judgement})
	}
	store := load(t, append(articles(t, 40), judged...))
	first := export(t, store)
	again := load(t, read(first))
	if second := export(t, again); second != first {
		t.Errorf("the export of an export is another:\n%s", firstDifference(second, first))
	}
	if got, want := dump(t, again), dump(t, store); !slices.Equal(got, want) {
		t.Error("the stores differ in what the export does not say")
	}
	if !strings.Contains(first, `"judgement":{"same":["p_x","p_y"]`) {
		t.Error("the judgement is lost")
	}
}

// What a reviewer calls wrong is in the export too, so that it can be taken back later.
func TestWrongEvidenceComesBack(t *testing.T) {
	store := load(t, articles(t, 12))
	before := export(t, store)
	var wrong, undo strings.Builder
	claims := 0
	for record, err := range store.Dump(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := record.(*graph.Evidence); ok && claims < 200 {
			claims++
			fmt.Fprintf(&wrong, `{"judgement":{"wrong":%q,"by":"An"}}`+"\n"+`{"judgement":{"wrong":%q,"by":"Bình"}}`+"\n", e.ID, e.ID)
			fmt.Fprintf(&undo, `{"judgement":{"wrong":%q,"by":"An","undo":true}}`+"\n"+`{"judgement":{"wrong":%q,"by":"Bình","undo":true}}`+"\n", e.ID, e.ID)
		}
	}
	first := export(t, load(t, append(articles(t, 12), read(wrong.String())...)))
	if strings.Count(first, `"of":{"id":"f_`) != claims {
		t.Errorf("%d of %d claims are kept", strings.Count(first, `"of":{"id":"f_`), claims)
	}
	if second := export(t, load(t, read(first))); second != first {
		t.Error(firstDifference(second, first))
	}
	if back := export(t, load(t, append(read(first), read(undo.String())...))); back != before {
		t.Error(firstDifference(back, before))
	}
}

func firstDifference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return x[i] + "\n" + y[i]
		}
	}
	return "one is longer"
}

func TestADryRunLoadsAsItsArticles(t *testing.T) {
	items := articles(t, 20)
	var printed bytes.Buffer
	for _, item := range items {
		said := extract.Claims(item.Article)
		said.Article, said.By = item.Article, extract.Version
		prepared := resolve.Prepare(said)
		if err := facts.Write(&printed, &prepared); err != nil {
			t.Fatal(err)
		}
	}
	got, want := export(t, load(t, read(printed.String()))), export(t, load(t, items))
	if got != want {
		t.Error(firstDifference(got, want))
	}
}

// What somebody else may write: the promised fields alone.
const foreign = `{"article":{"id":"bài-1","title":"Hội nghị cây xanh","published":"2022-04-13","text":"Bà Lê Thị Lan, Chủ tịch Hội Cây xanh, phát biểu tại Hội nghị ngày 12/4."}}
{"entity":{"id":"người","type":"Person","name":"Lê Thị Lan","honorifics":["Bà"],"mentions":[{"article":"bài-1","start":4,"end":17,"text":"Lê Thị Lan"}]}}
{"entity":{"id":"chức","type":"Post","name":"Chủ tịch Hội Cây xanh","organization":"hội"}}
{"entity":{"id":"hội","type":"Organization","name":"Hội Cây xanh"}}
{"entity":{"id":"hội nghị","type":"Event","name":"Hội nghị","kind":"conference","startDate":"2022-04-12"}}
{"fact":{"id":"1","predicate":"HOLDS","subject":"người","object":"chức","props":{"title":"Chủ tịch Hội Cây xanh","status":"current"},"evidence":[{"id":"x","article":"bài-1","start":0,"end":86,"quote":"Bà Lê Thị Lan, Chủ tịch Hội Cây xanh, phát biểu tại Hội nghị ngày 12/4."}]}}
{"fact":{"id":"2","predicate":"SPOKE_AT","subject":"người","object":"hội nghị","at":"hội nghị","modality":"planned","evidence":[{"id":"y","article":"bài-1","start":0,"end":86,"quote":"Bà Lê Thị Lan, Chủ tịch Hội Cây xanh, phát biểu tại Hội nghị ngày 12/4.","mentions":{"subject":[4,17]}}]}}
{"fact":{"id":"3","predicate":"AWARDED","subject":null,"object":"người","props":{"award":"Bằng khen"},"evidence":[{"id":"z","article":"bài-1","start":0,"end":86,"quote":"Bà Lê Thị Lan, Chủ tịch Hội Cây xanh, phát biểu tại Hội nghị ngày 12/4."}]}}
`

func TestFactsOfSomebodyElse(t *testing.T) {
	end := fmt.Sprint(len("Bà Lê Thị Lan, Chủ tịch Hội Cây xanh, phát biểu tại Hội nghị ngày 12/4."))
	file := strings.ReplaceAll(foreign, `"end":86`, `"end":`+end)
	store := load(t, read(file))
	status, err := store.Status(context.Background())
	if err != nil || status.Articles != 1 || status.Entities != 5 || status.Facts != 4 { // with the giver, and whose post it is
		t.Fatalf("%+v, %v", status, err)
	}
	out := export(t, store)
	for _, want := range []string{`"predicate":"PART_OF"`, `"subject":null`, `"modality":"planned"`, `"by":"facts"`, `"source":"bài-1"`} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s in\n%s", want, out)
		}
	}
	if again := export(t, load(t, read(out))); again != out {
		t.Error(firstDifference(again, out))
	}
}

// Where somebody spoke is the event that they spoke at: a file need not say it twice.
func TestTheEventOfAnAppearanceMayBeLeftOut(t *testing.T) {
	file := strings.ReplaceAll(foreign, `"end":86`, fmt.Sprintf(`"end":%d`, len("Bà Lê Thị Lan, Chủ tịch Hội Cây xanh, phát biểu tại Hội nghị ngày 12/4.")))
	short := strings.Replace(file, `"at":"hội nghị",`, "", 1)
	if short == file {
		t.Fatal("nothing is left out")
	}
	if want, got := export(t, load(t, read(file))), export(t, load(t, read(short))); got != want {
		t.Error(firstDifference(got, want))
	}
}

func TestBadLines(t *testing.T) {
	const text = `{"article":{"id":"a","text":"Ông A nói."}}` + "\n"
	const ông = `{"entity":{"id":"p","type":"Person","name":"A"}}` + "\n" + `{"entity":{"id":"e","type":"Event","name":"Họp"}}` + "\n"
	fact := func(more string) string {
		return text + ông + `{"fact":{"id":"f","predicate":"SPOKE_AT","subject":"p","object":"e"` + more + `}}`
	}
	for _, row := range []struct{ name, file, want string }{
		{"no JSON", "{\"article\":{", "line 1: no line of the facts format"},
		{"no key", text + `{"claim":{}}`, "line 2: no line of the facts format: want one of"},
		{"two keys", `{"article":{"id":"a"},"entity":{"id":"p"}}`, "want one of the keys"},
		{"no text", `{"article":{"id":"a"}}`, "has no text"},
		{"not that text", `{"article":{"id":"a","text":"Ông A nói.","sha256":"00"}}`, "sha256"},
		{"newer", `{"article":{"id":"a","text":"Ông A nói.","format":9}}`, "use a newer one"},
		{"twice", text + text, "stands twice"},
		{"bad date", `{"article":{"id":"a","text":"Ông A nói.","published":"13/4/2022"}}`, "published: date \"13/4/2022\""},
		{"no such type", text + `{"entity":{"id":"p","type":"Dog","name":"A"}}`, "none of Person|"},
		{"no name", text + `{"entity":{"id":"p","type":"Person"}}`, "has no name"},
		{"mention elsewhere", text + `{"entity":{"id":"p","type":"Person","name":"A","mentions":[{"article":"b","start":0,"end":1}]}}`, "stands on no line before"},
		{"mention outside", text + `{"entity":{"id":"p","type":"Person","name":"A","mentions":[{"article":"a","start":0,"end":99}]}}`, "0-99 is not in the text"},
		{"mention of other words", text + `{"entity":{"id":"p","type":"Person","name":"A","mentions":[{"article":"a","start":0,"end":5,"text":"Bà"}]}}`, "is not what the text"},
		{"no evidence", fact(""), "line 4: fact \"f\": without evidence"},
		{"other quote", fact(`,"evidence":[{"article":"a","start":0,"end":5,"quote":"Bà"}]`), "quote: \"Bà\" is not what"},
		{"no such end", text + ông + `{"fact":{"predicate":"SPOKE_AT","subject":"q","object":"e","evidence":[{"article":"a","start":0,"end":5}]}}`, "entity \"q\" stands on no line before"},
		{"wrong ends", text + ông + `{"fact":{"predicate":"HELD_AT","subject":"p","object":"e","evidence":[{"article":"a","start":0,"end":5}]}}`, "HELD_AT joins no Person to a Event"},
		{"no such predicate", text + ông + `{"fact":{"predicate":"LOVES","subject":"p","object":"e"}}`, "unknown predicate"},
		{"no subject", text + ông + `{"fact":{"predicate":"SPOKE_AT","subject":null,"object":"e","evidence":[{}]}}`, "without subject"},
		{"judgement of one", `{"judgement":{"same":["p_a"]}}`, "need two ids"},
		{"judgement of nothing", `{"judgement":{}}`, "exactly one"},
		{"judgement of two kinds", `{"judgement":{"same":["p_a","o_a"]}}`, "is a Person and \"o_a\" a Organization"},
		{"judgement of no entity", `{"judgement":{"different":["p_a","Lê Thị Lan"]}}`, "neither the id of an entity nor an end of evidence"},
		{"place taken", text + `{"entity":{"id":"p","type":"Person","name":"A","mentions":[],"claimed":[{"article":"a","at":0,"name":"A"},{"article":"a","at":0,"name":"B"}]}}`, "place 0 of the article is taken"},
	} {
		t.Run(row.name, func(t *testing.T) {
			items := read(row.file)
			if len(items) != 1 || items[0].Err == nil || !strings.Contains(items[0].Err.Error(), row.want) {
				t.Fatalf("%+v, want one error with %q", items, row.want)
			}
		})
	}
}

func TestABadGroupStopsNoOther(t *testing.T) {
	good := `{"article":{"id":"%s","text":"Ông A nói."}}
{"entity":{"id":"p","type":"Person","name":"A","mentions":[{"article":"%s","start":0,"end":5}]}}
`
	one := strings.ReplaceAll(good, "%s", "1")
	three := strings.ReplaceAll(good, "%s", "3")
	bad := strings.Replace(strings.ReplaceAll(good, "%s", "2"), `"start":0,"end":5`, `"start":5,"end":0`, 1)
	items := read(one + bad + three)
	if len(items) != 3 || items[0].Err != nil || items[1].Err == nil || items[2].Err != nil {
		t.Fatalf("%+v", items)
	}
	if !strings.HasPrefix(items[1].Err.Error(), "line 4: ") {
		t.Error(items[1].Err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(foreign)
	f.Add(export(f, load(f, articles(f, 2))))
	f.Fuzz(func(t *testing.T, file string) {
		for _, item := range read(file) {
			if item.Err != nil || item.Account == nil {
				continue
			}
			prepared := resolve.Prepare(*item.Account)
			if err := prepared.Check(); err != nil {
				t.Fatalf("an account that the graph refuses: %v", err)
			}
		}
	})
}
