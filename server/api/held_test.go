package api

import (
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/embedded"
	"github.com/quanhe/quanhe/graph/graphtest"
	"github.com/quanhe/quanhe/server/reading"
)

// Posts fit a range by the days between which they are known to be held, wherever they are asked for:
// An's is to begin in 2021, Bình's began some day in 2018, Chi's was seen on a day of 2019. What
// happened fits by its date, also where that is no more than a year.
func TestPostsInARange(t *testing.T) {
	store, err := embedded.Open("mem:")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	post, conference := graphtest.Entity(graph.KindPost, "Trưởng ban Đối ngoại"), graphtest.Entity(graph.KindEvent, "Hội nghị Tổng kết")
	conference.StartDate = "2018"
	person := func(name string) graph.Entity { return graphtest.Entity(graph.KindPerson, name) }
	from := func(start graph.Date) graphtest.Detail { return graphtest.Saying(graph.Said{StartDate: start}) }
	if _, err := store.Put(t.Context(), graphtest.Batch(
		graphtest.Article("2020", "Báo A", "2020-12-01").Says(person("An"), graph.Holds, post, from("2021-05-01"), graphtest.Planned),
		graphtest.Article("undated", "Báo A", "").Says(person("Bình"), graph.Holds, post, from("2018")),
		graphtest.Article("2019", "Báo A", "2019-03-01").Says(person("Chi"), graph.Holds, post).Says(person("Chi"), graph.SpokeAt, conference, graphtest.At(conference)),
	)); err != nil {
		t.Fatal(err)
	}
	h := New(store, reading.Read, quiet())
	for _, row := range []struct {
		from, to        string
		holdings, facts float64
	}{
		{"2021-05-01", "2021-05-01", 0, 0},
		{"2021", "2030", 0, 0},
		{"2018", "2018", 1, 2},
		{"2018-03", "2018-05", 0, 1},
		{"2018-12-31", "2018-12-31", 1, 2},
		{"2019-03", "2019-03", 1, 1},
		{"2019-03-02", "2030", 0, 0},
		{"2000", "2030", 2, 3},
	} {
		d := ask(t, h, `query ($from: Date, $to: Date) {
			holdings(filter: {from: $from, to: $to}) { totalCount }
			posts: facts(filter: {predicates: [HOLDS], from: $from, to: $to}) { totalCount }
			facts(filter: {from: $from, to: $to}) { totalCount } }`, map[string]any{"from": row.from, "to": row.to})
		wantEqual(t, row.from+" holdings", at(d, "holdings", "totalCount"), row.holdings)
		wantEqual(t, row.from+" posts among facts", at(d, "posts", "totalCount"), row.holdings)
		wantEqual(t, row.from+" facts", at(d, "facts", "totalCount"), row.facts)
	}
}
