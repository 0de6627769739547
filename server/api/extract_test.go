package api

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/server/plan"
	"github.com/quanhe/quanhe/server/reading"
)

const pasted = "Ngày 2/6, tại Vinh, Hội Hữu nghị Việt - Lào tỉnh Nghệ An tổ chức hội nghị tổng kết. Ông Trần Văn Mười, Phó Chủ tịch Hội, phát biểu tại hội nghị."

// A text that is asked about answers as an article would, from its own words alone, and is not
// stored.
func TestExtract(t *testing.T) {
	store := samples(t)
	before, err := store.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	h := New(store, reading.Read, quiet())
	d := ask(t, h, `query ($text: String!) { extract(text: $text, published: "2021-06-03") {
		published segments { text entities { name } } entities(kinds: [PERSON]) { nodes { name ... on Person { appearances { nodes { role date event { name } } } } } }
		evidence(predicates: [SPOKE_AT]) { nodes { quote rule fact { predicate subject { name } } } } } }`, map[string]any{"text": pasted})
	var text strings.Builder
	for _, segment := range at(d, "extract", "segments").([]any) {
		text.WriteString(at(segment, "text").(string))
	}
	wantEqual(t, "the text", text.String(), pasted)
	wantEqual(t, "who", at(d, "extract", "entities", "nodes", 0, "name"), "Trần Văn Mười")
	wantEqual(t, "when", at(d, "extract", "entities", "nodes", 0, "appearances", "nodes", 0, "date"), "2021-06-02")
	wantEqual(t, "the sentence", at(d, "extract", "evidence", "nodes", 0, "quote"), "Ông Trần Văn Mười, Phó Chủ tịch Hội, phát biểu tại hội nghị.")
	if rule := at(d, "extract", "evidence", "nodes", 0, "rule"); rule == "" || rule == nil {
		t.Error("no rule")
	}
	if after, err := store.Status(t.Context()); err != nil || after != before {
		t.Errorf("stored %+v, before %+v, %v", after, before, err)
	}
}

// Whether a title was still the person's stands with it, in the appearance and in the flat row.
func TestStatusOfATitle(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	for _, row := range []struct {
		text   string
		title  any
		status any
	}{
		{"Ông Trần Văn Ba, nguyên Giám đốc Sở Y tế, phát biểu tại Hội thảo.", "Giám đốc Sở Y tế", "FORMER"},
		{"Nguyên Giám đốc Sở Y tế Trần Văn Ba phát biểu tại Hội thảo.", "Giám đốc Sở Y tế", "FORMER"},
		{"Ông Trần Văn Ba, Giám đốc Sở Y tế, phát biểu tại Hội thảo.", "Giám đốc Sở Y tế", "CURRENT"},
		{"Ông Trần Văn Ba, Chủ tịch Hội Đông y, nguyên Giám đốc Sở Y tế, phát biểu tại Hội thảo.", "Chủ tịch Hội Đông y", "CURRENT"},
		{"Ông Trần Văn Ba, nguyên Giám đốc Sở Y tế, phát biểu tại Hội thảo. Bà Lê Thị Tư, Giám đốc Sở Y tế, chủ trì Hội thảo.", "Giám đốc Sở Y tế", "FORMER"},
		{"Ông Trần Văn Ba phát biểu tại Hội thảo.", nil, nil},
	} {
		d := ask(t, h, `query ($text: String!) { extract(text: $text, published: "2021-06-03") {
			evidence(predicates: [SPOKE_AT]) { nodes { fact { ... on Appearance { title status } } } } } }`,
			map[string]any{"text": "Ngày 2/6, tại Vinh, Sở Y tế tổ chức Hội thảo Y học cổ truyền. " + row.text})
		want := []any{map[string]any{"fact": map[string]any{"title": row.title, "status": row.status}}}
		wantEqual(t, row.text, at(d, "extract", "evidence", "nodes"), want)
	}
	d := ask(t, h, `{ appearances(first: 100) { nodes { id title status } } whoSpokeWhere(filter: {roles: [SPOKE, CHAIRED, ATTENDED, REPORTED, GAVE_PAPER]}) { rows { id title status } } }`, nil)
	wantEqual(t, "rows", at(d, "whoSpokeWhere", "rows"), at(d, "appearances", "nodes"))
}

func TestExtractRefuses(t *testing.T) {
	h := New(samples(t), reading.Read, quiet())
	for name, row := range map[string]struct{ query, text, want string }{
		"nothing":        {`query ($text: String!) { extract(text: $text) { id } }`, " \n", "text: nothing in it"},
		"binary":         {`query ($text: String!) { extract(text: $text) { id } }`, "a\x00b", "text: binary"},
		"too long":       {`query ($text: String!) { extract(text: $text) { id } }`, strings.Repeat("a", plan.MaxPasted+1), "text: 100001 bytes"},
		"no date":        {`query ($text: String!) { extract(text: $text, published: "2.6.2021") { id } }`, pasted, "published"},
		"two at once":    {`query ($text: String!) { a: extract(text: $text) { id } b: extract(text: $text) { id } }`, pasted, "one at a time"},
		"a large body":   {`query ($text: String!) { person(id: $text) { id } }`, strings.Repeat("a", maxBody), "larger than 64 KiB"},
		"a large query":  {`{ extract(text: "` + strings.Repeat("a", maxBody) + `") { id } }`, "", "larger than 64 KiB"},
		"larger than it": {`query ($text: String!) { extract(text: $text) { id } }`, strings.Repeat("a", maxTextBody), "larger than 64 KiB"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := posted(t, h, row.query, row.text); !strings.Contains(got, row.want) {
				t.Errorf("%.300s, want %q", got, row.want)
			}
		})
	}
}

// A text of the largest size is read.
func TestExtractTheLargest(t *testing.T) {
	text := pasted + strings.Repeat(" Đại biểu", 10_000)
	text = strings.ToValidUTF8(text[:plan.MaxPasted], "")
	got := posted(t, New(samples(t), reading.Read, quiet()), `query ($text: String!) { extract(text: $text) { entities(kinds: [PERSON]) { nodes { name } } } }`, text)
	if !strings.Contains(got, "Trần Văn Mười") {
		t.Errorf("%.300s", got)
	}
}

func posted(t *testing.T, h http.Handler, query, text string) string {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": map[string]any{"text": text}})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(string(body)))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Body.String()
}
