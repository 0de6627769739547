package graphtest

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/quanhe/quanhe/graph"
)

// question is one row of the table: a query on the sample, and its answer as [draw] writes it.
type question struct {
	name  string
	query graph.Query
	want  string
}

var (
	appearances = []graph.Predicate{graph.SpokeAt, graph.Chaired, graph.Attended, graph.ReportedAt, graph.GavePaperAt}
	newest      = graph.OrderNewest
	byName      = graph.OrderName
)

// via is a way of plain steps.
func via(ways ...graph.To) []graph.Step {
	steps := make([]graph.Step, len(ways))
	for i, to := range ways {
		steps[i] = graph.Step{To: to}
	}
	return steps
}

// along is a step to facts of these predicates.
func along(to graph.To, predicates ...graph.Predicate) []graph.Step {
	return []graph.Step{{To: to, Predicates: predicates}}
}

func join(ways ...[]graph.Step) []graph.Step {
	var steps []graph.Step
	for _, w := range ways {
		steps = append(steps, w...)
	}
	return steps
}

func is(p graph.Prop, op graph.Op, value any) graph.Cond {
	return graph.Cond{Prop: p, Op: op, Value: value}
}

func some(way []graph.Step, c graph.Cond) graph.Cond {
	c.Via = way
	return c
}

func not(c graph.Cond) graph.Cond { return graph.Cond{Not: &c} }

func ids(ids ...graph.ID) graph.Start { return graph.Start{IDs: ids} }

func kinds(k graph.Kind) graph.Start { return graph.Start{Kinds: k} }

func facts(p ...graph.Predicate) graph.Start { return graph.Start{Facts: p} }

// page is a list in an order.
func page(order graph.Prop, first int) graph.List { return graph.List{Order: order, First: first} }

func (s *sample) questions() []question {
	name := graph.Want{Props: []graph.Prop{graph.PropName}}
	return append(append(append(append(s.starts(name), s.steps()...), s.conditions()...), s.pages()...), append(s.groups(name), s.searches()...)...)
}

// Where rows start.
func (s *sample) starts(name graph.Want) []question {
	return []question{
		{"ids keep their order, nil where there is none, merged ids find their entity",
			graph.Query{Start: ids(s.union.ID, graph.NewID(graph.KindPerson, "nobody"), s.merged, s.nga.ID, s.nga.ID), List: graph.List{Want: name}}, `
union  name=Liên hiệp Hữu nghị
nil
nga  name=Nguyễn Phương Nga
nga  name=Nguyễn Phương Nga
nga  name=Nguyễn Phương Nga
`},
		{"a page of no ids", graph.Query{Start: graph.Start{IDs: []graph.ID{}}, List: graph.List{First: 5, Total: true, Want: name}}, `
`},
		{"ids of every kind of record", graph.Query{Start: ids(
			s.conference.ID, s.fact("nga SPOKE_AT conference"), s.fact("evening: nga SPOKE_AT conference"), s.morning.Article.ID)}, `
conference
nga SPOKE_AT conference
evening: nga SPOKE_AT conference
morning
`},
		{"ids that are refused are nil", graph.Query{Start: ids(s.nga.ID, s.trung.ID, "not an id", ""), List: graph.List{Where: is(graph.PropName, graph.Has, "Hoài")}}, `
nil
trung
nil
nil
`},
		{"no ids", graph.Query{Start: graph.Start{IDs: []graph.ID{}}}, `
`},
		{"ids and what lies along a way", graph.Query{Start: graph.Start{IDs: []graph.ID{s.conference.ID, s.visit.ID, s.merged}, Via: along(graph.Both, graph.SpokeAt, graph.Met)}, List: page(newest, 10)}, `
trung SPOKE_AT visit
nga MET trung
nga SPOKE_AT conference
`},
		{"all of some kinds", graph.Query{Start: kinds(graph.KindPlace | graph.KindPost), List: page(byName, 10)}, `
badinh
chair
danang
hanoi
vietnam
`},
		{"people stand by given name, and marks part them", graph.Query{Start: kinds(graph.KindPerson), List: graph.List{Order: byName, First: 10, Want: name}}, `
hung  name=Trần Văn Hùng
hưng  name=Trần Văn Hưng
mai  name=bà Mai
nga  name=Nguyễn Phương Nga
trung  name=Lê Hoài Trung
`},
		{"facts of some predicates, newest first, undated last", graph.Query{Start: facts(graph.SpokeAt, graph.Attended), List: page(newest, 10)}, `
trung SPOKE_AT visit
mai ATTENDED visit
trung ATTENDED conference
nga SPOKE_AT conference
trung SPOKE_AT review
trung ATTENDED congress
`},
		{"the same, oldest first, undated still last", graph.Query{Start: facts(graph.SpokeAt, graph.Attended), List: page(graph.OrderOldest, 10)}, `
trung SPOKE_AT review
trung ATTENDED conference
nga SPOKE_AT conference
trung SPOKE_AT visit
mai ATTENDED visit
trung ATTENDED congress
`},
		{"a year stands behind its days", graph.Query{Start: kinds(graph.KindEvent | graph.KindDirective), List: graph.List{Order: newest, First: 10, Want: graph.Want{
			Props: []graph.Prop{graph.PropStartDate, graph.PropDate, graph.PropYear, graph.PropMonth, graph.PropEarliest, graph.PropLatest}}}}, `
order12  startDate=-  date=2022  year=2022  month=-  earliest=2022-01-01  latest=2022-12-31
visit  startDate=2021-03-01  date=-  year=2021  month=2021-03  earliest=2021-03-01  latest=2021-03-05
conference  startDate=2020-12-23  date=-  year=2020  month=2020-12  earliest=2020-12-23  latest=2020-12-23
review  startDate=2015-12  date=-  year=2015  month=2015-12  earliest=2015-12-01  latest=2015-12-31
order04  startDate=-  date=2011-07-06  year=2011  month=2011-07  earliest=2011-07-06  latest=2011-07-06
rite  startDate=-  date=-  year=-  month=-  earliest=-  latest=-
congress  startDate=-  date=-  year=-  month=-  earliest=-  latest=-
`},
		{"articles", graph.Query{Start: kinds(graph.KindArticle), List: graph.List{Order: newest, First: 10, Want: graph.Want{Props: []graph.Prop{graph.PropPublisher, graph.PropPublished}}}}, `
visit  publisher=-  published=2021-03-06
evening  publisher=Báo B  published=2020-12-25
morning  publisher=Báo A  published=2020-12-24
archive  publisher=Báo A  published=2015-12-30
register  publisher=-  published=-
`},
		{"facts of none", graph.Query{Start: facts(graph.Signed), List: page(newest, 10)}, `
`},
	}
}

// Every way, from where it leads and from where it does not.
func (s *sample) steps() []question {
	link := func(name string, order graph.Prop, way []graph.Step) graph.Link {
		return graph.Link{Name: name, Via: way, List: page(order, 50)}
	}
	from := func(start graph.Start, links ...graph.Link) graph.Query {
		return graph.Query{Start: start, List: graph.List{Want: graph.Want{Links: links}}}
	}
	return []question{
		{"out, in, both", from(ids(s.union.ID, s.order04.ID),
			link("out", newest, via(graph.Out)), link("in", newest, via(graph.In)), link("both", newest, via(graph.Both)),
			link("some", newest, along(graph.Out, graph.Organized))), `
union
  out:
    union ORGANIZED conference
    union ORGANIZED review
    union PART_OF front
  in:
    chair PART_OF union
  both:
    union ORGANIZED conference
    union ORGANIZED review
    chair PART_OF union
    union PART_OF front
  some:
    union ORGANIZED conference
    union ORGANIZED review
order04
  out:
  in:
    nga CITED order04
    conference CITED order04
    order12 REPLACED order04
    commission ISSUED order04
  both:
    nga CITED order04
    conference CITED order04
    order12 REPLACED order04
    commission ISSUED order04
  some:
`},
		{"here", from(ids(s.visit.ID, s.congress.ID), link("here", newest, via(graph.Here)), link("meetings", newest, along(graph.Here, graph.Met))), `
visit
  here:
    trung SPOKE_AT visit
    mai ATTENDED visit
    visit HELD_AT danang
    nga MET trung
  meetings:
    nga MET trung
congress
  here:
    trung ATTENDED congress
  meetings:
`},
		{"the ends of a fact", from(ids(s.fact("trung SPOKE_AT visit"), s.fact("nga CITED order04"), s.fact("hanoi PART_OF vietnam")),
			link("subject", "", via(graph.Subject)), link("object", "", via(graph.Object)), link("at", "", via(graph.At)), link("for", "", via(graph.OnBehalfOf))), `
trung SPOKE_AT visit
  subject:
    trung
  object:
    visit
  at:
    visit
  for:
    union
nga CITED order04
  subject:
    nga
  object:
    order04
  at:
    conference
  for:
hanoi PART_OF vietnam
  subject:
    hanoi
  object:
    vietnam
  at:
  for:
`},
		{"proof and source", graph.Query{Start: ids(s.fact("nga SPOKE_AT conference")), List: graph.List{Want: graph.Want{Links: []graph.Link{
			{Name: "proof", Via: via(graph.Proof), List: graph.List{Order: newest, First: 5, Want: graph.Want{
				Props: []graph.Prop{graph.PropQuote, graph.PropTitle, graph.PropPublisher, graph.PropRule},
				Links: []graph.Link{link("source", "", via(graph.Source)), link("proves", "", via(graph.Proves))},
			}}}}}}}, `
nga SPOKE_AT conference
  proof:
    morning: nga SPOKE_AT conference  quote=Nguyễn Phương Nga, Chủ tịch, spoke at Hội nghị Đối ngoại nhân dân.  title=Chủ tịch  publisher=Báo A  rule=rule of spoke_at
      source:
        morning
      proves:
        nga SPOKE_AT conference
    evening: nga SPOKE_AT conference  quote=Nguyễn Phương Nga, Chủ tịch Liên hiệp, spoke at Hội nghị Đối ngoại nhân dân.  title=Chủ tịch Liên hiệp  publisher=Báo B  rule=rule of spoke_at
      source:
        evening
      proves:
        nga SPOKE_AT conference
`},
		{"what an article supports, in order of its text", from(ids(s.evening.Article.ID), link("supports", graph.OrderText, via(graph.Supports)), link("names", byName, via(graph.Mentioned)),
			link("events", byName, []graph.Step{{To: graph.Mentioned, Kinds: graph.KindEvent}})), `
evening
  supports:
    evening: nga SPOKE_AT conference
    evening: trung CHAIRED conference
    evening: conference CITED order04
    evening: giver AWARDED trung
  names:
    order04
    conference
    nga
    trung
    giver
  events:
    conference
`},
		{"the articles that name it", from(ids(s.nga.ID, s.hưng.ID), link("articles", newest, via(graph.NamedIn))), `
nga
  articles:
    visit
    evening
    morning
hưng
  articles:
    archive
`},
		{"within and contains, however far, itself too", from(ids(s.badinh.ID, s.vietnam.ID, s.chair.ID, s.nga.ID),
			link("within", byName, via(graph.Within)), link("contains", byName, via(graph.Contains)), link("bodies", byName, []graph.Step{{To: graph.Within, Kinds: graph.KindOrganization}})), `
badinh
  within:
    badinh
    hanoi
    vietnam
  contains:
    badinh
  bodies:
vietnam
  within:
    vietnam
  contains:
    badinh
    danang
    hanoi
    vietnam
  bodies:
chair
  within:
    chair
    union
    front
  contains:
    chair
  bodies:
    union
    front
nga
  within:
    nga
  contains:
    nga
  bodies:
`},
		{"a long way: what the bodies within the front organized, where", from(ids(s.front.ID),
			link("places", byName, join(via(graph.Contains), along(graph.Out, graph.Organized), via(graph.Object), along(graph.Out, graph.HeldAt), via(graph.Object, graph.Within)))), `
front
  places:
    badinh
    hanoi
    vietnam
`},
		{"landing on some kinds", from(ids(s.conference.ID), link("bodies", byName, join(via(graph.In), []graph.Step{{To: graph.Subject, Kinds: graph.KindOrganization}}))), `
conference
  bodies:
    union
`},
		{"a record reached twice stands once", from(ids(s.trung.ID), link("company", byName, via(graph.Both, graph.At, graph.Here, graph.Subject))), `
trung
  company:
    visit
    conference
    review
    rite
    union
    mai
    nga
    trung
    giver
`},
		{"ways that lead nowhere from there", from(ids(s.nga.ID, s.fact("nga HOLDS chair"), s.morning.Article.ID),
			link("here", newest, via(graph.Here)), link("out", newest, via(graph.Out)), link("proof", newest, via(graph.Proof)), link("at", "", via(graph.At))), `
nga
  here:
  out:
    nga MET trung
    nga HOLDS chair
    nga CITED order04
    nga SPOKE_AT conference
  proof:
  at:
nga HOLDS chair
  here:
  out:
  proof:
    morning: nga HOLDS chair
  at:
morning
  here:
  out:
  proof:
  at:
`},
		{"links for some kinds alone", graph.Query{Start: ids(s.nga.ID, s.conference.ID, s.fact("nga MET trung"), s.fact("nga HOLDS chair")), List: graph.List{Want: graph.Want{Links: []graph.Link{
			{Name: "posts", On: graph.KindPerson, Via: join(along(graph.Out, graph.Holds), via(graph.Object)), List: page(byName, 5)},
			{Name: "people", On: graph.KindEvent, Via: join(along(graph.In, appearances...), via(graph.Subject)), List: page(byName, 5)},
			{Name: "where", On: graph.KindMeeting | graph.KindAward, Via: via(graph.At)},
			{Name: "entity", On: graph.Entities, Via: via(graph.NamedIn), List: page(newest, 1)},
		}}}}, `
nga
  posts:
    chair
  entity:
    visit
    ...
conference
  people:
    nga
    trung
  entity:
    evening
    ...
nga MET trung
  where:
    visit
nga HOLDS chair
`},
		{"the same name twice, with other conditions", graph.Query{Start: ids(s.conference.ID), List: graph.List{Want: graph.Want{Links: []graph.Link{
			{Name: "roles", Via: along(graph.In, graph.SpokeAt), List: page(newest, 5)},
			{Name: "roles", Via: along(graph.In, graph.Chaired, graph.Attended), List: page(newest, 5)},
			{Name: "roles", Via: via(graph.In), List: graph.List{Order: newest, First: 5, Where: is(graph.PropTitle, graph.Has, "Trưởng")}},
		}}}}, `
conference
  roles:
    nga SPOKE_AT conference
  roles:
    trung ATTENDED conference
    trung CHAIRED conference
  roles:
    trung ATTENDED conference
`},
		{"all props of a fact", graph.Query{Start: ids(s.fact("hung HOLDS chair")), List: graph.List{Want: graph.Want{Props: []graph.Prop{
			graph.PropPredicate, graph.PropTitle, graph.PropStatus, graph.PropFirstSeen, graph.PropLastSeen, graph.PropNotAfter, graph.PropHeldFrom, graph.PropHeldTo, graph.PropPublishers, graph.PropDate, graph.PropPlanned}}}}, `
hung HOLDS chair  predicate=HOLDS  title=nguyên Chủ tịch  status=former  firstSeen=2015-12-30  lastSeen=2015-12-30  notAfter=2020-12-23  heldFrom=2015-12-30  heldTo=2015-12-30  publishers=1  date=-  planned=-
`},
		{"all props of a person", graph.Query{Start: ids(s.nga.ID), List: graph.List{Want: graph.Want{Props: []graph.Prop{
			graph.PropName, graph.PropOtherNames, graph.PropHonorifics, graph.PropBirthDate, graph.PropIdentifiers, graph.PropJoins, graph.PropUnresolved, graph.PropTones, graph.PropFolded, graph.PropYear}}}}, `
nga  name=Nguyễn Phương Nga  otherNames=[Phương Nga]  honorifics=[bà]  birthDate=1963  identifiers=[wikidata Q1]  joins=[bà Nga	introduced by her full name]  unresolved=-  tones=| nguyễn phương nga | phương nga |  folded=| nguyen phuong nga | phuong nga |  year=-
`},
		{"an article's text, and where it names whom", graph.Query{Start: ids(s.visiting.Article.ID), List: graph.List{Want: graph.Want{Props: []graph.Prop{graph.PropTitle, graph.PropSHA256}}}}, `
visit  title=On visit  sha256=d757411dbffe912fbe6c05f2882cbdc73c955a286f2d3e531a16fce8065c6219
`},
	}
}

// Every comparison has two values.
func (s *sample) conditions() []question {
	where := func(start graph.Start, order graph.Prop, c graph.Cond) graph.Query {
		return graph.Query{Start: start, List: graph.List{Where: c, Order: order, First: 50}}
	}
	events, people := kinds(graph.KindEvent), kinds(graph.KindPerson)
	year := func(from, to string) graph.Cond {
		return graph.Cond{All: []graph.Cond{is(graph.PropLatest, graph.AtLeast, from), is(graph.PropEarliest, graph.AtMost, to)}}
	}
	speeches := facts(graph.SpokeAt)
	return []question{
		{"is", where(events, newest, is(graph.PropKind, graph.Eq, "conference")), `
conference
review
`},
		{"is a flag", where(people, byName, is(graph.PropUnresolved, graph.Eq, "true")), `
mai
`},
		{"is a number", where(facts(appearances...), newest, is(graph.PropPublishers, graph.Eq, "2")), `
nga SPOKE_AT conference
`},
		{"is one of a list's", where(people, byName, is(graph.PropOtherNames, graph.Eq, "Phương Nga")), `
nga
`},
		{"one of", where(events, newest, is(graph.PropKind, graph.OneOf, []string{"visit", "congress", "x"})), `
visit
congress
`},
		{"one of none", where(events, newest, is(graph.PropKind, graph.OneOf, []string{})), `
`},
		{"contains", where(events, newest, is(graph.PropName, graph.Has, "Hội nghị")), `
conference
review
`},
		{"matches a pattern", where(events, newest, is(graph.PropName, graph.Matches, `(^|[^\pL])[hH][oOộỘ]\pM*i (nghị|họp)`)), `
conference
review
`},
		{"matches in the middle of several lines", where(kinds(graph.KindArticle), newest, is(graph.PropText, graph.Matches, `spoke at (H|h)`)), `
evening
morning
archive
`},
		{"matches one of a list's", where(people, byName, is(graph.PropOtherNames, graph.Matches, `^Phương N`)), `
nga
`},
		{"does not match, or is absent", where(kinds(graph.KindArticle), newest, not(is(graph.PropPublisher, graph.Matches, `B$`))), `
visit
morning
archive
register
`},
		{"a sentence matches", where(speeches, newest, some(via(graph.Proof), is(graph.PropQuote, graph.Matches, `Chủ tịch (L|l)`))), `
nga SPOKE_AT conference
`},
		{"contains takes nothing for a sign", where(events, newest, is(graph.PropName, graph.Has, "H.*'\"\\")), `
`},
		{"at most and at least: an overlap", where(events, newest, year("2015-12-31", "2020-12-23")), `
conference
review
`},
		{"a range reaches to the end of a span", where(events, newest, year("2021-03-05", "2021-03-31")), `
visit
`},
		{"says anything", where(events, newest, is(graph.PropDateFrom, graph.Exists, nil)), `
conference
`},
		{"not: what is absent is not so", where(events, newest, not(is(graph.PropDateFrom, graph.Eq, "text"))), `
visit
review
rite
congress
`},
		{"not says anything", where(events, newest, not(is(graph.PropYear, graph.Exists, nil))), `
rite
congress
`},
		{"absent fulfils neither", where(events, newest, graph.Cond{Any: []graph.Cond{is(graph.PropYear, graph.AtMost, "9"), is(graph.PropYear, graph.AtLeast, "")}}), `
visit
conference
review
`},
		{"not one of absent", where(people, byName, not(is(graph.PropBirthDate, graph.OneOf, []string{"1963"}))), `
hung
hưng
mai
trung
`},
		{"any of", where(people, byName, graph.Cond{Any: []graph.Cond{is(graph.PropName, graph.Has, "Nga"), is(graph.PropName, graph.Has, "Trung")}}), `
nga
trung
`},
		{"any of none is no condition", where(people, byName, graph.Cond{Any: []graph.Cond{}}), `
hung
hưng
mai
nga
trung
`},
		{"all of, any of and not together", where(people, byName, graph.Cond{
			All: []graph.Cond{not(is(graph.PropUnresolved, graph.Exists, nil))},
			Any: []graph.Cond{is(graph.PropName, graph.Has, "Trần"), is(graph.PropName, graph.Has, "Lê")},
			Not: &graph.Cond{Prop: graph.PropName, Op: graph.Has, Value: "Hùng"}}), `
hưng
trung
`},
		{"some fact", where(people, byName, some(along(graph.Out, graph.Holds), graph.Cond{})), `
hung
nga
`},
		{"some fact that is so", where(people, byName, some(along(graph.Out, graph.Holds), is(graph.PropStatus, graph.Eq, "current"))), `
nga
`},
		{"no fact", where(people, byName, not(some(via(graph.Both), graph.Cond{}))), `
hưng
`},
		{"one record fulfils all, not each another", where(people, byName, some(along(graph.Out, graph.SpokeAt), graph.Cond{
			All: []graph.Cond{is(graph.PropPart, graph.Eq, "directing"), is(graph.PropYear, graph.Eq, "2021")}})), `
`},
		{"each condition another record", where(people, byName, graph.Cond{All: []graph.Cond{
			some(along(graph.Out, graph.SpokeAt), is(graph.PropPart, graph.Eq, "directing")), some(along(graph.Out, graph.SpokeAt), is(graph.PropYear, graph.Eq, "2021"))}}), `
trung
`},
		{"ways within ways", where(people, byName, some(along(graph.Out, graph.SpokeAt), graph.Cond{All: []graph.Cond{
			some(join(via(graph.At), along(graph.Out, graph.HeldAt), via(graph.Object, graph.Within)), is(graph.PropID, graph.Eq, string(s.vietnam.ID)))}})), `
nga
trung
`},
		{"a record by its id", where(facts(appearances...), newest, some(via(graph.Subject), is(graph.PropID, graph.Eq, string(s.trung.ID)))), `
trung SPOKE_AT visit
trung ATTENDED conference
trung CHAIRED conference
trung SPOKE_AT review
trung ATTENDED congress
`},
		{"records by their ids", where(facts(appearances...), newest, some(via(graph.Subject), is(graph.PropID, graph.OneOf, []string{string(s.mai.ID), string(s.nga.ID)}))), `
mai ATTENDED visit
nga SPOKE_AT conference
`},
		{"a record by an id that was merged into it", where(facts(graph.SpokeAt, graph.Holds), newest, some(via(graph.Subject), is(graph.PropID, graph.Eq, string(s.merged)))), `
nga HOLDS chair
nga SPOKE_AT conference
`},
		{"records by ids of which two are one's", where(people, byName, is(graph.PropID, graph.OneOf, []string{string(s.nga.ID), string(s.merged), string(s.trung.ID)})), `
nga
trung
`},
		{"all but the record of a merged id", where(people, byName, not(is(graph.PropID, graph.Eq, string(s.merged)))), `
hung
hưng
mai
trung
`},
		{"an end by a merged id", where(facts(graph.Cited, graph.Met), newest, graph.Cond{Any: []graph.Cond{
			is(graph.PropSubject, graph.Eq, string(s.merged)), is(graph.PropObject, graph.OneOf, []string{string(s.merged)})}}), `
nga MET trung
nga CITED order04
`},
		{"beside a merged id, and not among its own", where(facts(appearances...), newest, graph.Cond{
			All: []graph.Cond{some(join(via(graph.At), along(graph.In, appearances...), via(graph.Subject)), is(graph.PropID, graph.Eq, string(s.merged)))},
			Not: &graph.Cond{Prop: graph.PropSubject, Op: graph.Eq, Value: string(s.merged)}}), `
trung ATTENDED conference
trung CHAIRED conference
`},
		{"an end by its id", where(facts(graph.Cited, graph.Issued), newest, is(graph.PropObject, graph.Eq, string(s.order04.ID))), `
nga CITED order04
conference CITED order04
commission ISSUED order04
`},
		{"an unknown id", where(facts(appearances...), newest, some(via(graph.At), is(graph.PropID, graph.Eq, "e_none"))), `
`},
		{"not at a place", where(speeches, newest, not(some(join(via(graph.At), along(graph.Out, graph.HeldAt), via(graph.Object)), is(graph.PropID, graph.Eq, string(s.hanoi.ID))))), `
trung SPOKE_AT visit
trung SPOKE_AT review
`},
		{"who spoke where, by year and place", where(speeches, newest, graph.Cond{All: []graph.Cond{
			some(via(graph.At), year("2020-01-01", "2020-12-31")),
			some(join(via(graph.At), along(graph.Out, graph.HeldAt), via(graph.Object, graph.Within)), is(graph.PropID, graph.Eq, string(s.vietnam.ID)))}}), `
nga SPOKE_AT conference
`},
		{"where a directive was invoked", where(facts(appearances...), newest, some(join(via(graph.At), along(graph.Here, graph.Cited), via(graph.Object)), is(graph.PropID, graph.Eq, string(s.order04.ID)))), `
trung ATTENDED conference
nga SPOKE_AT conference
trung CHAIRED conference
`},
		{"what a publisher says", where(facts(appearances...), newest, some(via(graph.Proof), is(graph.PropPublisher, graph.Eq, "Báo B"))), `
nga SPOKE_AT conference
trung CHAIRED conference
`},
		{"what an article says", where(facts(appearances...), newest, some(via(graph.Proof, graph.Source), is(graph.PropID, graph.Eq, string(s.archive.Article.ID)))), `
trung SPOKE_AT review
`},
		{"happened by then, or held by then", where(facts(graph.Holds, graph.SpokeAt), newest, graph.Cond{Any: []graph.Cond{
			{All: []graph.Cond{not(is(graph.PropPredicate, graph.Eq, string(graph.Holds))), is(graph.PropEarliest, graph.AtMost, "2015-12-30")}},
			is(graph.PropHeldFrom, graph.AtMost, "2015-12-30")}}), `
hung HOLDS chair
trung SPOKE_AT review
`},
		{"planned or not", where(facts(graph.Attended), newest, not(is(graph.PropPlanned, graph.Eq, "true"))), `
mai ATTENDED visit
trung ATTENDED conference
`},
	}
}

// Pages at the root and below.
func (s *sample) pages() []question {
	after := func(l graph.List, id graph.ID, of graph.Entity) graph.List {
		l.After, _ = of.Value(l.Order).(string)
		return l
	}
	total := func(l graph.List) graph.List { l.Total = true; return l }
	here := func(l graph.List) graph.Query {
		return graph.Query{Start: ids(s.conference.ID, s.rite.ID), List: graph.List{Want: graph.Want{Links: []graph.Link{{Name: "people", Via: join(along(graph.In, appearances...), via(graph.Subject)), List: l}}}}}
	}
	three := graph.Want{Links: []graph.Link{{Name: "speeches", Via: along(graph.In, graph.SpokeAt), List: graph.List{Order: newest, First: 1, Total: true, Want: graph.Want{
		Links: []graph.Link{
			{Name: "speaker", Via: via(graph.Subject), List: graph.List{Want: graph.Want{Links: []graph.Link{{Name: "else", Via: along(graph.Out, appearances...), List: total(page(newest, 2))}}}}},
			{Name: "proof", Via: via(graph.Proof), List: total(page(newest, 1))},
		}}}}}}
	return []question{
		{"a first page", graph.Query{Start: kinds(graph.KindPlace), List: total(page(byName, 2))}, `
(4 in all)
badinh
danang
...
`},
		{"the page after the first", graph.Query{Start: kinds(graph.KindPlace), List: total(after(page(byName, 2), "", s.danang))}, `
(4 in all)
hanoi
vietnam
`},
		{"after the last", graph.Query{Start: kinds(graph.KindPlace), List: after(page(byName, 2), "", s.vietnam)}, `
`},
		{"after what is not there", graph.Query{Start: kinds(graph.KindPlace), List: graph.List{Order: byName, First: 2, After: "c"}}, `
danang
hanoi
...
`},
		{"just full is not more", graph.Query{Start: kinds(graph.KindPlace), List: page(byName, 4)}, `
badinh
danang
hanoi
vietnam
`},
		{"all of an ordered list", graph.Query{Start: kinds(graph.KindPlace), List: graph.List{Order: byName, Total: true}}, `
(4 in all)
badinh
danang
hanoi
vietnam
`},
		{"a page of facts after an event's day", graph.Query{Start: facts(appearances...), List: graph.List{Order: newest, First: 3, Total: true, After: "7979-87-76/g"}}, `
(7 in all)
trung SPOKE_AT review
trung ATTENDED congress
`},
		{"a total counts what the condition leaves", graph.Query{Start: kinds(graph.KindPlace), List: graph.List{Order: byName, First: 1, Total: true, Where: not(is(graph.PropName, graph.Has, "Nam"))}}, `
(3 in all)
badinh
...
`},
		{"a page of events undated last", graph.Query{Start: kinds(graph.KindEvent), List: after(page(newest, 2), "", s.conference)}, `
review
rite
...
`},
		{"those below who are a merged id's", here(graph.List{Order: byName, Total: true, Where: is(graph.PropID, graph.Eq, string(s.merged))}), `
conference
  people (1 in all):
    nga
rite
  people:
`},
		{"a first page below", here(total(page(byName, 1))), `
conference
  people (2 in all):
    nga
    ...
rite
  people:
`},
		{"the page after it, below", here(total(after(page(byName, 1), "", s.nga))), `
conference
  people (2 in all):
    trung
rite
  people:
`},
		{"three levels", graph.Query{Start: kinds(graph.KindEvent), List: graph.List{Order: graph.OrderOldest, First: 3, Total: true, Want: three}}, `
(5 in all)
review
  speeches (1 in all):
    trung SPOKE_AT review
      speaker:
        trung
          else (5 in all):
            trung SPOKE_AT visit
            trung ATTENDED conference
            ...
      proof (1 in all):
        archive: trung SPOKE_AT review
conference
  speeches (1 in all):
    nga SPOKE_AT conference
      speaker:
        nga
          else (1 in all):
            nga SPOKE_AT conference
      proof (2 in all):
        morning: nga SPOKE_AT conference
        ...
visit
  speeches (1 in all):
    trung SPOKE_AT visit
      speaker:
        trung
          else (5 in all):
            trung SPOKE_AT visit
            trung ATTENDED conference
            ...
      proof (1 in all):
        visit: trung SPOKE_AT visit
...
`},
	}
}

// Counts.
func (s *sample) groups(name graph.Want) []question {
	count := func(start graph.Start, first int, keys ...graph.Key) graph.Query {
		return graph.Query{Start: start, List: graph.List{Group: keys, First: first, Total: true}}
	}
	where := graph.Key{Via: join(via(graph.At), along(graph.Out, graph.HeldAt), via(graph.Object)), Want: name}
	return []question{
		{"by a scalar of the row", count(facts(appearances...), 0, graph.Key{Prop: graph.PropPredicate}), `
(3 in all)
3 x  ATTENDED
3 x  SPOKE_AT
1 x  CHAIRED
`},
		{"by a scalar along a way, none counts under nil", count(facts(appearances...), 0, graph.Key{Via: via(graph.At), Prop: graph.PropYear}), `
(4 in all)
3 x  2020
2 x  2021
1 x  2015
1 x  nil
`},
		{"by a record", count(facts(appearances...), 0, where), `
(4 in all)
3 x  hanoi  name=Hà Nội
2 x  danang  name=Đà Nẵng
1 x  badinh  name=Ba Đình
1 x  nil
`},
		{"by two keys", count(facts(appearances...), 0, where, graph.Key{Prop: graph.PropYear}), `
(4 in all)
3 x  hanoi  name=Hà Nội  2020
2 x  danang  name=Đà Nẵng  2021
1 x  badinh  name=Ba Đình  2015
1 x  nil  nil
`},
		{"the greatest", count(facts(appearances...), 1, graph.Key{Via: via(graph.Subject)}), `
(3 in all)
5 x  trung
...
`},
		{"of what lies along a way, each once", graph.Query{Start: facts(appearances...), List: graph.List{Group: []graph.Key{{Via: via(graph.Subject)}}, Of: via(graph.At)}}, `
4 x  trung
1 x  nga
1 x  mai
`},
		{"of what some rows have none of", graph.Query{Start: facts(graph.SpokeAt, graph.Holds), List: graph.List{Group: []graph.Key{{Prop: graph.PropPredicate}}, Of: via(graph.At)}}, `
3 x  SPOKE_AT
0 x  HOLDS
`},
		{"below a row, of what lies along a way", graph.Query{Start: ids(s.trung.ID), List: graph.List{Want: graph.Want{Links: []graph.Link{
			{Name: "company", Via: join(along(graph.Out, appearances...), via(graph.At), along(graph.In, appearances...)), List: graph.List{Group: []graph.Key{{Via: via(graph.Subject)}}, Of: via(graph.At)}},
		}}}}, `
trung
  company:
    4 x  trung
    1 x  nga
    1 x  mai
`},
		{"a row with several counts in each", count(kinds(graph.KindPlace), 0, graph.Key{Via: via(graph.Within)}), `
(4 in all)
4 x  vietnam
2 x  hanoi
1 x  danang
1 x  badinh
`},
		{"by the items of a list", count(kinds(graph.KindPerson), 0, graph.Key{Prop: graph.PropOtherNames}), `
(2 in all)
4 x  nil
1 x  Phương Nga
`},
		{"by a number", count(facts(graph.SpokeAt, graph.Chaired), 0, graph.Key{Prop: graph.PropPublishers}), `
(2 in all)
3 x  1
1 x  2
`},
		{"of a condition", graph.Query{Start: facts(appearances...), List: graph.List{Group: []graph.Key{{Via: via(graph.Subject)}}, Where: is(graph.PropYear, graph.Eq, "2020")}}, `
2 x  trung
1 x  nga
`},
		{"below a row", graph.Query{Start: ids(s.trung.ID), List: graph.List{Want: graph.Want{Links: []graph.Link{
			{Name: "roles", Via: via(graph.Out), List: graph.List{Group: []graph.Key{{Prop: graph.PropPredicate}}, Total: true}},
			{Name: "company", Via: join(along(graph.Out, appearances...), via(graph.At), along(graph.In, appearances...)), List: graph.List{Group: []graph.Key{{Via: via(graph.Subject)}}}},
		}}}}, `
trung
  roles (3 in all):
    2 x  ATTENDED
    2 x  SPOKE_AT
    1 x  CHAIRED
  company:
    5 x  trung
    1 x  nga
    1 x  mai
`},
		{"below a row, beside a total and an id", graph.Query{Start: kinds(graph.KindPerson), List: graph.List{Order: byName, First: 2, Total: true, Where: not(is(graph.PropID, graph.Eq, string(s.merged))),
			Want: graph.Want{Links: []graph.Link{{Name: "roles", Via: via(graph.Out), List: graph.List{Group: []graph.Key{{Prop: graph.PropPredicate}}}}}}}}, `
(4 in all)
hung
  roles:
    1 x  HOLDS
hưng
  roles:
...
`},
		{"a record of a group has its own lists", count(facts(graph.SpokeAt), 1, graph.Key{Via: via(graph.Subject), Want: graph.Want{
			Props: name.Props, Links: []graph.Link{{Name: "posts", Via: along(graph.Out, graph.Holds), List: page(newest, 3)}}}}), `
(2 in all)
2 x  trung  name=Lê Hoài Trung
  posts:
...
`},
		{"of nothing", count(facts(graph.Signed), 0, graph.Key{Prop: graph.PropYear}), `
`},
	}
}

// Searches rank by class, then by the length of the name, then by name.
func (s *sample) searches() []question {
	find := func(text string, kinds graph.Kind) graph.Query {
		return graph.Query{Start: graph.Start{Search: search(text, kinds)}, List: graph.List{First: 10}}
	}
	nearly := func(text string, kinds graph.Kind) graph.Query {
		q := find(text, kinds)
		q.Start.Search.Near = true
		return q
	}
	holders := func(text string) graph.Query {
		q := find(text, graph.KindPost)
		q.Start.Search.Holders = true
		return q
	}
	paged := func(q graph.Query, first int, after string) graph.Query {
		q.First, q.After, q.Total = first, after, true
		return q
	}
	congress := graph.Rank(6, s.congress.Name, s.congress.Value(graph.OrderName).(string))
	return []question{
		{"the whole name", find("Trần Văn Hùng", graph.KindPerson), `
hung
hưng
`},
		{"the whole name without marks finds both", find("tran van hung", graph.KindPerson), `
hung
hưng
`},
		{"another name", find("phương nga", graph.Entities), `
nga
`},
		{"an abbreviation", find("BĐN", graph.Entities), `
commission
`},
		{"words in a row", find("hữu nghị", graph.Entities), `
congress
union
chair
`},
		{"all words, in any order", find("nghị hội", graph.Entities), `
congress
review
conference
`},
		{"the last word begun", find("hội ngh", graph.Entities), `
congress
review
conference
`},
		{"without marks, begun", find("hoi ngh", graph.Entities), `
congress
review
conference
`},
		{"marks left out before a word only begun", find("ba", graph.Entities), `
badinh
mai
commission
`},
		{"exact marks before none", find("hưng", graph.Entities), `
hưng
hung
`},
		{"of some kinds alone", find("hữu nghị", graph.KindPost|graph.KindPerson), `
chair
`},
		{"a word that is in none", find("hữu nghị xyz", graph.Entities), `
`},
		{"nothing typed", find("", graph.Entities), `
`},
		{"signs are no syntax", find("hữu* AND (nghị~ \"", graph.Entities), `
`},
		{"a letter off", nearly("Trần Văn Hùnh", graph.KindPerson), `
hung
hưng
`},
		{"neighbours that changed places", nearly("nguyen phuogn nga", graph.KindPerson), `
nga
`},
		{"a letter too many", nearly("le hoaii trung", graph.KindPerson), `
trung
`},
		{"a letter too few", nearly("le hoi trung", graph.KindPerson), `
trung
`},
		{"initials", nearly("Trần V. Hùng", graph.KindPerson), `
hung
hưng
`},
		{"initials of most words", nearly("n p nga", graph.KindPerson), `
nga
`},
		{"initials and a letter off", nearly("N. Phưong Nga", graph.KindPerson), `
nga
`},
		{"two words off", nearly("nguyem phuomg nga", graph.KindPerson), `
`},
		{"in another order", nearly("phuong nguyem nga", graph.KindPerson), `
`},
		{"a word too few", nearly("nguyem nga", graph.KindPerson), `
`},
		{"a single word", nearly("ngaa", graph.KindPerson), `
`},
		{"initials alone", nearly("n p n", graph.KindPerson), `
`},
		{"an other name", nearly("Phưong Nga", graph.KindPerson), `
nga
`},
		{"as typed before nearly so", nearly("tran van hung", graph.KindPerson), `
hung
hưng
`},
		{"where it is not asked for", find("le hoaii trung", graph.KindPerson), `
`},
		{"the first page", paged(find("hội ngh", graph.Entities), 2, ""), `
(3 in all)
congress
review
...
`},
		{"the page after it", paged(find("hội ngh", graph.Entities), 2, congress), `
(3 in all)
review
conference
`},
		{"holders of a post, who holds it first", holders("chủ tịch"), `
nga
hung
`},
		{"holders with a condition", graph.Query{Start: holders("chu tich").Start, List: graph.List{First: 5, Total: true, Where: not(is(graph.PropID, graph.Eq, string(s.merged)))}}, `
(1 in all)
hung
`},
		{"holders, and what lies along a way", graph.Query{Start: graph.Start{Search: holders("chu tich").Start.Search, Via: along(graph.Out, graph.Holds)}, List: page(newest, 5)}, `
nga HOLDS chair
hung HOLDS chair
`},
		{"holders by the body in the title", holders("liên hiệp"), `
nga
hung
`},
		{"with a condition", graph.Query{Start: graph.Start{Search: search("mai", graph.Entities)}, List: graph.List{First: 5, Where: not(is(graph.PropUnresolved, graph.Exists, nil))}}, `
`},
		{"and what lies along a way", graph.Query{Start: graph.Start{Search: search("hội nghị", graph.KindEvent), Via: along(graph.In, graph.SpokeAt)}, List: page(newest, 5)}, `
nga SPOKE_AT conference
trung SPOKE_AT review
`},
	}
}

// Each question has its answer, and each row points to what was wanted of it.
func testQueries(t *testing.T, s *sample, store graph.Store) {
	for _, q := range s.questions() {
		t.Run(q.name, func(t *testing.T) {
			rows, err := store.Query(t.Context(), &q.query)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(q.want, "\n"+draw(s.names, rows)); diff != "" {
				t.Errorf("answer (-want +got):\n%s", diff)
			}
			checkWants(t, &q.query.Want, rows)
		})
	}
}

func checkWants(t *testing.T, want *graph.Want, rows *graph.Rows) {
	t.Helper()
	for _, row := range rows.Rows {
		switch {
		case row == nil || row.Keys != nil:
		case row.Want != want || len(row.Props) != len(want.Props) || len(row.Links) != len(want.Links):
			t.Fatalf("row %s: does not stand as in its want", row.ID)
		default:
			for i, list := range row.Links {
				if list != nil {
					checkWants(t, &want.Links[i].Want, list)
				}
			}
		}
	}
}
