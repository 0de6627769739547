package graph

import (
	"math/rand/v2"
	"testing"
)

func sighting(id ID, status string, seen Date) *Evidence {
	return &Evidence{ID: id, Article: "a_" + id, Seen: seen, Said: Said{Status: status}}
}

func TestHeld(t *testing.T) {
	for _, row := range []struct {
		name     string
		evidence []*Evidence
		asOf     Date
		want     Tenure
	}{
		{"nothing dated", []*Evidence{sighting("v_1", StatusCurrent, "")}, "2020", Unknown},
		{"on the day of a sighting", []*Evidence{sighting("v_1", StatusCurrent, "2020-12-23")}, "2020-12-23", Held},
		{"in the year of a sighting", []*Evidence{sighting("v_1", StatusCurrent, "2020-12-23")}, "2020", Held},
		{"between sightings", []*Evidence{sighting("v_1", StatusCurrent, "2015-12-28"), sighting("v_2", StatusCurrent, "2020-12-23")}, "2018-01-01", Held},
		{"after the last sighting", []*Evidence{sighting("v_1", StatusCurrent, "2020-12-23")}, "2021", Unknown},
		{"before an election", []*Evidence{sighting("v_1", StatusNew, "2020-12-23")}, "2020-12-22", NotHeld},
		{"on the day seen as former", []*Evidence{sighting("v_1", StatusFormer, "2020-12-23")}, "2020-12-23", NotHeld},
		{"before seen as former", []*Evidence{sighting("v_1", StatusFormer, "2020-12-23")}, "2020-12-22", Unknown},
		{"a month of a year's sighting", []*Evidence{sighting("v_1", StatusCurrent, "2020")}, "2020-03", Unknown},
		{"a re-election is no beginning", []*Evidence{sighting("v_1", StatusCurrent, "2015"), sighting("v_2", StatusNew, "2020")}, "2014", Unknown},
		{"within stated bounds", []*Evidence{{ID: "v_1", Said: Said{StartDate: "2015", EndDate: "2020"}}}, "2017-06", Held},
		{"after a stated end", []*Evidence{{ID: "v_1", Said: Said{StartDate: "2015", EndDate: "2020"}}}, "2021", NotHeld},
		{"in the year of a stated start", []*Evidence{{ID: "v_1", Said: Said{StartDate: "2015"}}}, "2015-03", Unknown},
		{"an undated question", []*Evidence{sighting("v_1", StatusCurrent, "2020")}, "--07-28", Unknown},
	} {
		f := Fold(Fact{Predicate: Holds}, row.evidence, "")
		if got := f.Held(row.asOf); got != row.want {
			t.Errorf("%s: as of %s %s, want %s", row.name, row.asOf, got, row.want)
		}
	}
}

func TestOverlap(t *testing.T) {
	held := func(from, to Date) Bounds {
		f := Fold(Fact{Predicate: Holds}, []*Evidence{{ID: "v_1", Said: Said{StartDate: from, EndDate: to}}}, "")
		return f.Bounds()
	}
	seen := func(status string, days ...Date) Bounds {
		var evidence []*Evidence
		for _, day := range days {
			evidence = append(evidence, sighting(ID("v_"+day), status, day))
		}
		f := Fold(Fact{Predicate: Holds}, evidence, "")
		return f.Bounds()
	}
	for _, row := range []struct {
		name string
		a, b Bounds
		want Tenure
	}{
		{"seen on one day", seen(StatusCurrent, "2020-12-23"), seen(StatusCurrent, "2020-12-23"), Held},
		{"seen within stated bounds", held("2015", "2020"), seen(StatusCurrent, "2017-06-01"), Held},
		{"seen between two sightings", seen(StatusCurrent, "2015-12-28", "2020-12-23"), seen(StatusCurrent, "2018-01-01"), Held},
		{"seen one day after the other", seen(StatusCurrent, "2020-12-23"), seen(StatusCurrent, "2020-12-24"), Unknown},
		{"seen in one year: on which day, nobody knows", seen(StatusCurrent, "2020"), seen(StatusCurrent, "2020"), Unknown},
		{"seen some time in a year that the other held through", seen(StatusCurrent, "2020"), held("2019-01-01", "2021-12-31"), Held},
		{"the year in which the one ended and the other began", held("2015", "2018"), held("2018", "2020"), Unknown},
		{"ended before the other began", held("2015", "2017"), held("2018", "2020"), NotHeld},
		{"seen as former before the other's election", seen(StatusFormer, "2018-01-01"), seen(StatusNew, "2018-01-01"), NotHeld},
		{"nothing dated", Bounds{}, seen(StatusCurrent, "2020"), Unknown},
	} {
		if got := row.a.Overlap(row.b); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
		if got := row.b.Overlap(row.a); got != row.want {
			t.Errorf("%s, the other way round: %s, want %s", row.name, got, row.want)
		}
	}
}

func TestFoldTakesTheLatestWords(t *testing.T) {
	evidence := []*Evidence{
		{ID: "v_1", Article: "a_1", Publisher: "X", Seen: "2019", Said: Said{Title: "Phó Trưởng ban", Part: "opening"}},
		{ID: "v_2", Article: "a_2", Publisher: "X", Seen: "2020", Said: Said{Title: "Trưởng ban"}},
		{ID: "v_3", Article: "a_3", Said: Said{Title: "Ủy viên"}, Planned: true},
	}
	want := Fold(Fact{ID: "f_1", Predicate: SpokeAt}, evidence, "2020-12-23")
	if want.Said != (Said{Title: "Trưởng ban", Part: "opening"}) || want.Planned || want.Publishers != 2 || want.When != "2020-12-23" {
		t.Errorf("folded: %+v", want)
	}
	for range 20 {
		rand.Shuffle(len(evidence), func(i, j int) { evidence[i], evidence[j] = evidence[j], evidence[i] })
		if got := Fold(Fact{ID: "f_1", Predicate: SpokeAt}, evidence, "2020-12-23"); got != want {
			t.Fatalf("in another order: %+v, want %+v", got, want)
		}
	}
}

func TestAPostIsSeenOnTheDayOfItsSentencesEvent(t *testing.T) {
	sentence := Span{0, 10}
	a := Account{
		Article:  Article{ID: "a_1", Text: "0123456789 and more", Published: "2021-01-05"},
		Entities: []Entity{{ID: "p_1"}, {ID: "t_1"}, {ID: "e_1", StartDate: "2020-12-23"}, {ID: "e_2", StartDate: "2026"}},
		Claims: []Claim{
			{ID: "v_1", Predicate: Holds, Subject: 0, Object: 1, At: -1, OnBehalfOf: -1, Sentence: sentence},
			{ID: "v_2", Predicate: Chaired, Subject: 0, Object: 2, At: 2, OnBehalfOf: -1, Sentence: sentence},
			{ID: "v_3", Predicate: Attended, Subject: 0, Object: 3, At: 3, OnBehalfOf: -1, Sentence: sentence, Planned: true},
			{ID: "v_4", Predicate: Holds, Subject: 0, Object: 1, At: -1, OnBehalfOf: -1, Sentence: Span{11, 14}},
		},
	}
	for i, want := range []Date{"2020-12-23", "2020-12-23", "2026", "2021-01-05"} {
		if got := a.Evidence(&a.Claims[i]).Seen; got != want {
			t.Errorf("%s is seen %q, want %q", a.Claims[i].ID, got, want)
		}
	}
}
