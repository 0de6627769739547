package resolver

import (
	"context"

	"github.com/quanhe/quanhe/graph"
)

// Evidence is one sentence of one article that says a fact.
type Evidence struct{ record }

// Fact is the fact that it proves.
func (e *Evidence) Fact(ctx context.Context) Fact { return follow[Fact](ctx, e.record) }

// Article is the article that it stands in.
func (e *Evidence) Article(ctx context.Context) *Article { return follow[*Article](ctx, e.record) }

// Quote is the sentence, letter by letter.
func (e *Evidence) Quote() string { return e.text(graph.PropQuote) }

// How many letters are shown around a sentence.
const around = 200

// Before are the letters before the sentence.
func (e *Evidence) Before(ctx context.Context) string {
	text := e.column(ctx, graph.PropText)
	before := []rune(text[:min(e.number(graph.PropStart), len(text))])
	return string(before[max(0, len(before)-around):])
}

// After are the letters after the sentence.
func (e *Evidence) After(ctx context.Context) string {
	text := e.column(ctx, graph.PropText)
	after := []rune(text[min(e.number(graph.PropEnd), len(text)):])
	return string(after[:min(around, len(after))])
}

// Title is the title as printed in this sentence.
func (e *Evidence) Title() *string { return e.said(graph.PropTitle) }

// Status is what this sentence says of a post on its own day.
func (e *Evidence) Status() *string { return e.enum(graph.PropStatus, holdingStatuses...) }

// Part is which part of the event a speech belonged to.
func (e *Evidence) Part() *string { return e.enum(graph.PropPart, speechParts...) }

// Verb is the verb of a citation.
func (e *Evidence) Verb() *string { return e.said(graph.PropVerb) }

// Award is the award as printed in this sentence.
func (e *Evidence) Award() *string { return e.said(graph.PropAward) }

// Date is the date that this sentence states.
func (e *Evidence) Date() *string { return e.said(graph.PropDate) }

// StartDate is the start of holding a post that this sentence states.
func (e *Evidence) StartDate() *string { return e.said(graph.PropStartDate) }

// EndDate is the end of holding a post that this sentence states.
func (e *Evidence) EndDate() *string { return e.said(graph.PropEndDate) }

// Planned tells whether this sentence only announces it.
func (e *Evidence) Planned() bool { return e.flag(graph.PropPlanned) }

// FromContext tells whether an earlier sentence names who acted.
func (e *Evidence) FromContext() bool { return e.flag(graph.PropDiscourse) }

// Rule is the name of the rule that found it.
func (e *Evidence) Rule() string { return e.text(graph.PropRule) }

// Evidence finds one by its id.
func (Query) Evidence(ctx context.Context, _ string) (*Evidence, error) {
	return found[*Evidence](ctx)
}
