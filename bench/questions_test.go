package bench

import (
	"context"

	"github.com/quanhe/quanhe/bench/synthetic"
	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

var background = context.Background()

type question struct {
	name  string
	query graph.Query
}

var speeches = []graph.Predicate{graph.SpokeAt, graph.Chaired, graph.Attended}

func via(ways ...graph.To) []graph.Step {
	var steps []graph.Step
	for _, to := range ways {
		steps = append(steps, graph.Step{To: to})
	}
	return steps
}

func along(to graph.To, predicates ...graph.Predicate) graph.Step {
	return graph.Step{To: to, Predicates: predicates}
}

// questions are the ones that the project promises times for.
func questions() []question {
	at := []graph.Step{{To: graph.At}}
	place := append(via(graph.At), along(graph.Out, graph.HeldAt), graph.Step{To: graph.Object})
	evidence := graph.Link{Name: "evidence", Via: via(graph.Proof), List: graph.List{Order: graph.OrderNewest, First: 10, Want: graph.Want{
		Props: []graph.Prop{graph.PropQuote, graph.PropRule, graph.PropTitle}}}}
	company := graph.Link{Name: "company", Via: append(via(graph.At), along(graph.In, speeches...)), List: graph.List{Order: graph.OrderNewest, First: 10, Want: graph.Want{
		Props: []graph.Prop{graph.PropTitle, graph.PropDate},
		Links: []graph.Link{{Name: "subject", Via: via(graph.Subject), List: graph.List{Want: graph.Want{Props: []graph.Prop{graph.PropName}}}}}}}}
	appearances := graph.Link{Name: "appearances", Via: []graph.Step{along(graph.Out, speeches...)}, List: graph.List{Order: graph.OrderNewest, First: 20, Want: graph.Want{
		Props: []graph.Prop{graph.PropTitle, graph.PropDate}, Links: []graph.Link{company, evidence}}}}
	flat := graph.Want{Props: []graph.Prop{graph.PropDate, graph.PropTitle, graph.PropPart}, Links: []graph.Link{
		{Name: "who", Via: via(graph.Subject), List: graph.List{Want: graph.Want{Props: []graph.Prop{graph.PropName}}}},
		{Name: "event", Via: at, List: graph.List{Want: graph.Want{Props: []graph.Prop{graph.PropName, graph.PropStartDate}}}},
		{Name: "place", Via: place, List: graph.List{Order: graph.OrderName, First: 1, Want: graph.Want{Props: []graph.Prop{graph.PropName}}}},
		{Name: "proof", Via: via(graph.Proof), List: graph.List{Order: graph.OrderNewest, First: 1, Want: graph.Want{Props: []graph.Prop{graph.PropQuote}}}},
	}}
	year := graph.Cond{Via: at, All: []graph.Cond{
		{Prop: graph.PropLatest, Op: graph.AtLeast, Value: "2014-01-01"}, {Prop: graph.PropEarliest, Op: graph.AtMost, Value: "2014-12-31"}}}
	somewhere := graph.Cond{Via: append(append([]graph.Step{}, place...), graph.Step{To: graph.Within}), Prop: graph.PropID, Op: graph.Eq, Value: string(synthetic.Place(7))}
	typed := func(text string) graph.Query {
		tones, folded := vietnamese.SearchWords(text)
		return graph.Query{Start: graph.Start{Search: &graph.Search{Tones: tones, Folded: folded, Kinds: graph.Entities}}, List: graph.List{First: 10,
			Where: graph.Cond{Not: &graph.Cond{Prop: graph.PropUnresolved, Op: graph.Exists}}, Want: graph.Want{Props: []graph.Prop{graph.PropName}}}}
	}
	from := func(year string) graph.Cond {
		return graph.Cond{Prop: graph.PropYear, Op: graph.Eq, Value: year}
	}
	return []question{
		{"point", graph.Query{Start: graph.Start{IDs: []graph.ID{synthetic.Person(77)}}, List: graph.List{Want: graph.Want{Props: []graph.Prop{graph.PropName}}}}},
		{"three levels 20x20x10", graph.Query{Start: graph.Start{Kinds: graph.KindPerson}, List: graph.List{Order: graph.OrderName, First: 20, Want: graph.Want{
			Props: []graph.Prop{graph.PropName}, Links: []graph.Link{appearances}}}}},
		{"who spoke where, year and place", graph.Query{Start: graph.Start{Facts: speeches}, List: graph.List{Order: graph.OrderNewest, First: 100,
			Where: graph.Cond{All: []graph.Cond{year, somewhere}}, Want: flat}}},
		{"who spoke where, place of no year", graph.Query{Start: graph.Start{Facts: speeches}, List: graph.List{Order: graph.OrderNewest, First: 100,
			Where: graph.Cond{All: []graph.Cond{from("1999"), somewhere}}, Want: flat}}},
		{"who spoke where, total", graph.Query{Start: graph.Start{Facts: speeches}, List: graph.List{Order: graph.OrderNewest, First: 100, Total: true,
			Where: graph.Cond{All: []graph.Cond{year, somewhere}}, Want: flat}}},
		{"first page of all facts", graph.Query{Start: graph.Start{Facts: speeches}, List: graph.List{Order: graph.OrderNewest, First: 20, Total: true, Want: flat}}},
		{"counts by place and year", graph.Query{Start: graph.Start{Facts: speeches}, List: graph.List{First: 1000, Group: []graph.Key{
			{Via: place, Want: graph.Want{Props: []graph.Prop{graph.PropName}}}, {Via: at, Prop: graph.PropYear}}}}},
		{"counts by person", graph.Query{Start: graph.Start{Facts: speeches}, List: graph.List{First: 100, Group: []graph.Key{
			{Via: via(graph.Subject), Want: graph.Want{Props: []graph.Prop{graph.PropName}}}}}}},
		{"events of a place", graph.Query{Start: graph.Start{IDs: []graph.ID{synthetic.Place(7)}}, List: graph.List{Want: graph.Want{Links: []graph.Link{
			{Name: "events", Via: append(via(graph.Contains), along(graph.In, graph.HeldAt), graph.Step{To: graph.Subject}),
				List: graph.List{Order: graph.OrderNewest, First: 20, Total: true, Want: graph.Want{Props: []graph.Prop{graph.PropName}}}}}}}}},
		{"search, a name", typed("Nguyễn Minh Khánh")},
		{"search, without marks", typed("nguyen minh kh")},
		{"search, a family", typed("nguyễn")},
		{"search, a family without marks", typed("nguyen")},
		{"search, two letters", typed("ng")},
		{"search, one letter", typed("h")},
	}
}
