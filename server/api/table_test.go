package api

import (
	"context"
	"encoding/csv"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/reading"
)

func table200(t *testing.T, h http.Handler, query string) [][]string {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/who-spoke-where.csv"+query, nil))
	if w.Code != http.StatusOK || !strings.HasPrefix(w.Header().Get("Content-Type"), "text/csv") {
		t.Fatalf("%s: %d %s", query, w.Code, w.Body)
	}
	text, marked := strings.CutPrefix(w.Body.String(), "\ufeff")
	if !marked {
		t.Errorf("%s: Excel would not take it for UTF-8", query)
	}
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// The table has the rows that whoSpokeWhere has for the same filter, in its order.
func TestTable(t *testing.T) {
	store := samples(t)
	h := Table(store, quiet())
	for query, filter := range map[string]string{
		"": "{}",
		"?from=2020-12-23&to=2020-12-23&eventName=doi+ngoai": `{from: "2020-12-23", to: "2020-12-23", eventName: "doi ngoai"}`,
		"?roles=SPOKE,CHAIRED&roles=ATTENDED":                `{roles: [SPOKE, CHAIRED, ATTENDED]}`,
		"?text=phat+bieu+chi+dao":                            `{text: "phát biểu chỉ đạo"}`,
		"?planned=true":                                      `{planned: true}`,
		"?from=&roles=&roles=,&personName=+&planned=&orderBy=&filter=&eventName=doi+ngoai":                              `{eventName: "doi ngoai"}`, // a form, most of it left blank
		"?from=2020&filter=" + url.QueryEscape(`{"or": [{"roles": ["CHAIRED"]}, {"not": {"eventName": "doi ngoai"}}]}`): `{from: "2020", or: [{roles: [CHAIRED]}, {not: {eventName: "doi ngoai"}}]}`,
	} {
		got := table200(t, h, query)
		d := ask(t, New(store, reading.Read, quiet()), `{ whoSpokeWhere(first: 1000, filter: `+filter+`) { rows { id quote } } }`, nil)
		want, _ := at(d, "whoSpokeWhere", "rows").([]any)
		if len(got) != len(want)+1 || got[0][0] != "id" || got[0][len(got[0])-1] != "publisher" {
			t.Fatalf("%s: %d rows, want %d below %q", query, len(got)-1, len(want), got[0])
		}
		for i, row := range want {
			wantEqual(t, query, got[i+1][0], at(row, "id"))
		}
	}
	if got := table200(t, h, "?from=2020-12-23&to=2020-12-23&eventName=doi+ngoai"); got[1][slices.Index(got[0], "planned")] != "false" {
		t.Errorf("no word on whether it has happened: %q", got[1])
	}
	whole, oldest := table200(t, h, ""), table200(t, h, "?orderBy=OLDEST")
	if len(whole) < 4 || len(whole) != len(oldest) {
		t.Errorf("%d rows, %d in the other order", len(whole), len(oldest))
	}
}

// The table of citations has the rows of whoCitedWhat.
func TestCitationsTable(t *testing.T) {
	store := samples(t)
	got := table200(t, Citations(store, quiet()), "?directiveName=chi+thi&orderBy=OLDEST")
	d := ask(t, New(store, reading.Read, quiet()), `{ whoCitedWhat(filter: {directiveName: "chi thi"}, orderBy: OLDEST) { rows { id } } }`, nil)
	want, _ := at(d, "whoCitedWhat", "rows").([]any)
	if len(want) != 3 || len(got) != 4 {
		t.Fatalf("%d rows, %d in the table", len(want), len(got))
	}
	for i, row := range want {
		wantEqual(t, "row", got[i+1][0], at(row, "id"))
	}
}

func TestTableRefuses(t *testing.T) {
	for query, want := range map[string]string{
		"?frm=2020":                  `no such parameter: "frm" (there are article`,
		"?frm=":                      `no such parameter: "frm"`,
		"?and=x":                     `no such parameter: "and"`,
		"?planned=perhaps":           "planned: want true or false",
		"?from=soon":                 `from: "soon" is no date`,
		"?roles=SPOKE,SANG":          "roles[1]: SANG is not a valid AppearanceRole: want SPOKE, CHAIRED, ATTENDED",
		"?orderBy=LATEST":            "orderBy: LATEST is not a valid AppearanceOrder: want NEWEST, OLDEST",
		"?place=H%C3%A0+N%E1%BB%99i": `place: "Hà Nội" is no id of a place; for a name use placeName`,
		"?from=2020&from=2021":       "from: given more than once",
		"?from=2020&filter={%22from%22:%222021%22}": "from: given more than once",
		"?filter={}&filter={}":                      "filter: given more than once",
		"?filter=x":                                 "filter has to be one JSON object",
		"?filter={%22who%22:1}":                     "who: unknown field",
		"?personName=%zz":                           "the parameters cannot be read",
	} {
		w := httptest.NewRecorder()
		Table(samples(t), quiet()).ServeHTTP(w, httptest.NewRequest("GET", "/who-spoke-where.csv"+query, nil))
		if w.Code != http.StatusBadRequest || !strings.HasPrefix(w.Body.String(), want) {
			t.Errorf("%s: %d %s", query, w.Code, w.Body)
		}
	}
	w := httptest.NewRecorder()
	Table(samples(t), quiet()).ServeHTTP(w, httptest.NewRequest("POST", "/who-spoke-where.csv", nil))
	if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("by POST: %d %s", w.Code, w.Header())
	}
	w = httptest.NewRecorder()
	Table(failing{samples(t), graph.ErrUnavailable}, quiet()).ServeHTTP(w, httptest.NewRequest("GET", "/who-spoke-where.csv", nil))
	if w.Code != http.StatusServiceUnavailable {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

// Several pages make the table that one page makes; a table that cannot be finished does not look
// like one that is.
func TestTablePages(t *testing.T) {
	store := samples(t)
	whole := table200(t, Table(store, quiet()), "")
	h := newTable(&failsLater{Store: store, after: 1000}, quiet(), "whoSpokeWhere", "who-spoke-where.csv")
	h.first = 2
	if got := table200(t, h, ""); !reflect.DeepEqual(got, whole) {
		t.Errorf("%d rows page by page, %d at once", len(got), len(whole))
	}
	h.store = &failsLater{Store: store, after: 2}
	server := httptest.NewServer(h)
	defer server.Close()
	response, err := http.Get(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if text, err := io.ReadAll(response.Body); err == nil || strings.Count(string(text), "\r\n") != 5 {
		t.Errorf("%v after %s", err, text)
	}
}

// failsLater is a store that fails after so many calls.
type failsLater struct {
	graph.Store
	after int
}

func (f *failsLater) Query(ctx context.Context, q *graph.Query) (*graph.Rows, error) {
	if f.after--; f.after < 0 {
		return nil, graph.ErrUnavailable
	}
	return f.Store.Query(ctx, q)
}

func TestSafeCells(t *testing.T) {
	for cell, want := range map[string]string{"": "", "An": "An", "=1+1": "'=1+1", "-2": "'-2", "@x": "'@x", "+84": "'+84", "--07-28": "'--07-28", "2020-12": "2020-12", "a=b": "a=b", "\tx": "'\tx"} {
		if got := safe(cell); got != want {
			t.Errorf("%q: %q, want %q", cell, got, want)
		}
	}
}
