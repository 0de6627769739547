package resolve

import (
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph"
)

func TestMend(t *testing.T) {
	whole := graph.Span{Start: 0, End: len("Câu.")}
	a := account(0, event("conference", "Hội nghị cây xanh", "2020-12-23", "", body("Hội Làm vườn")))
	find := func(kind graph.Kind) int {
		for i := range a.Entities {
			if a.Entities[i].Kind == kind {
				return i
			}
		}
		a.Entities = append(a.Entities, graph.Entity{Kind: kind, Name: "Lê Thị Lan"})
		return len(a.Entities) - 1
	}
	person, hội, hộiNghị := find(graph.KindPerson), find(graph.KindOrganization), find(graph.KindEvent)
	claim := func(p graph.Predicate, subject, object, at, behalf int, rule string) {
		a.Claims = append(a.Claims, graph.Claim{Predicate: p, Subject: subject, Object: object, At: at, OnBehalfOf: behalf, Sentence: whole, Rule: rule})
	}
	claim(graph.SpokeAt, person, hộiNghị, hộiNghị, hội, "right")
	claim(graph.Attended, hội, hộiNghị, hộiNghị, person, "for a person")
	claim(graph.Chaired, person, hộiNghị, hội, -1, "at a body")
	claim(graph.HeldAt, person, hội, -1, -1, "no such ends")
	got, wrong := Mend(Prepare(a))
	if err := got.Check(); err != nil {
		t.Fatal(err)
	}
	if len(got.Claims) != len(a.Claims)-1 {
		t.Errorf("%d claims are left of %d, want one less", len(got.Claims), len(a.Claims))
	}
	said := strings.Join(wrong, "\n")
	for _, want := range []string{"(for a person): ATTENDED: on behalf of a Person", "(at a body): CHAIRED: happens at a Organization", "(no such ends): HELD_AT joins no Person"} {
		if !strings.Contains(said, want) {
			t.Errorf("no %q in\n%s", want, said)
		}
	}
	if len(wrong) != 3 {
		t.Errorf("%d are told, want 3:\n%s", len(wrong), said)
	}
	if again, wrong := Mend(got); len(wrong) != 0 || len(again.Claims) != len(got.Claims) {
		t.Errorf("mended again: %q", wrong)
	}
}
