package plan

import (
	"github.com/99designs/gqlgen/graphql"

	"github.com/quanhe/quanhe/graph"
)

// Text is what a question brings along to be read: its answer is about this text alone, and
// nothing of it is stored.
type Text struct {
	Text      string
	Published graph.Date // "" where it is not known
}

// MaxPasted is how many bytes a text may have that is read for a question.
const MaxPasted = 100_000

// extract plans a question about a text: the article is looked up once it is read.
func (p *planner) extract(f graphql.CollectedField, args arguments) (*Root, error) {
	published, err := args.dateIfGiven("published")
	if err != nil {
		return nil, err
	}
	text := &Text{Text: args.text("text"), Published: published}
	if len(text.Text) > MaxPasted {
		return nil, badInput("text", "%d bytes, at most %d: load it with the loader", len(text.Text), MaxPasted)
	}
	query, slot, err := p.byID(f, []string{string(graph.NewID(graph.KindArticle))})
	return &Root{Text: text, Query: query, Slot: slot}, err
}

// Unreadable is why a text cannot be read.
func Unreadable(reason string) error { return badInput("text", "%s", reason) }
