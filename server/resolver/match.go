package resolver

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
	"github.com/quanhe/quanhe/server/plan"
)

// Match is someone who may be the person looked for.
type Match struct {
	row     *graph.Row
	shape   *plan.Shape
	score   int
	reasons []string
}

// Person is the person.
func (m *Match) Person(ctx context.Context) *Person {
	return as[*Person](m.row, slotOf(ctx, m.shape, 0).Of)
}

// Score is how well the person fits, of 100.
func (m *Match) Score() int { return m.score }

// Reasons are what speaks for the person.
func (m *Match) Reasons() []string { return m.reasons }

// What the ways to have a name count, by [graph.Search.Class].
var nameFits = []struct {
	score  int
	reason string
}{
	{60, "the whole name"}, {50, "the name in a row"}, {45, "all of the name"},
	{55, "the whole name but for tone marks"}, {45, "the name in a row but for tone marks"}, {40, "all of the name but for tone marks"},
	{35, "the name as begun"}, {30, "the name as begun but for tone marks"},
	graph.ClassInitials: {30, "the whole name by initials"}, graph.ClassOneOff: {25, "the whole name but for a letter"},
}

// What a post counts that fits.
const (
	titleFits        = 20
	organizationFits = 15
	dateFits         = 5
	notHeldFits      = 4 // one of so many, of a post that was surely not held on the day
)

// matches are those who were found, the best first; equal ones as the search ranks them.
func matches(root *plan.Root) []*Match {
	found := []*Match{}
	for _, row := range root.Rows.Rows {
		m := &Match{row: row, shape: root.Slot.Of}
		m.weigh(root.Match)
		found = append(found, m)
	}
	slices.SortStableFunc(found, func(a, b *Match) int { return cmp.Compare(b.score, a.score) })
	return found[:min(len(found), root.Match.First)]
}

// weigh counts the name, and of the posts the one that fits best.
func (m *Match) weigh(wanted *plan.Match) {
	person := record{m.row, nil}
	class := wanted.Name.Class(person.text(graph.PropTones), person.text(graph.PropFolded))
	fit := nameFits[class]
	if !isWhole(class) {
		fit.score = fit.score * words(wanted.Name.Tones) / max(words(wanted.Name.Tones), words(person.text(graph.PropName)))
	}
	var best int
	var why []string
	for _, row := range m.row.Links[wanted.Holdings].Rows {
		if score, reasons := weighPost(&Holding{fact{record{row, nil}}}, wanted); score > best {
			best, why = score, reasons
		}
	}
	m.score, m.reasons = fit.score+best, append([]string{fit.reason}, why...)
}

// A part of a name counts by how much of it it is: "Quân" is many people's.
func isWhole(class int) bool { return class == 0 || class == 3 || class >= graph.ClassInitials }

func words(name string) int { return len(strings.Fields(name)) }

func weighPost(h *Holding, wanted *plan.Match) (score int, reasons []string) {
	_, title := vietnamese.SearchWords(h.text(graph.PropTitle))
	title = strings.TrimPrefix(title, "nguyen ") // former: who was it, was it
	if wanted.Title != "" && strings.HasPrefix(" "+title+" ", wanted.Title) {
		score, reasons = titleFits, append(reasons, "was "+h.text(graph.PropTitle))
	}
	for _, row := range h.row.Links[wanted.Bodies].Rows {
		if body := (record{row, nil}); wanted.Organization != "" && strings.Contains(body.text(graph.PropFolded), wanted.Organization) {
			score, reasons = score+organizationFits, append(reasons, "had a post in "+body.text(graph.PropName))
			break
		}
	}
	if wanted.Date == "" {
		return score, reasons
	}
	switch held := h.Held(string(wanted.Date)); {
	case held == string(graph.Held) && (score > 0 || wanted.Title == "" && wanted.Organization == ""):
		score, reasons = score+dateFits, append(reasons, "at that time")
	case held == string(graph.NotHeld) && score > 0:
		score, reasons = score/notHeldFits, append(reasons, "not at that time")
	}
	return score, reasons
}

// Match finds who may be meant by a line of a list.
func (Query) Match(ctx context.Context, _ string, _, _, _ *string, _ *int) ([]*Match, error) {
	root, err := plan.Of(ctx)
	if err != nil {
		return nil, err
	}
	return matches(root), nil
}
