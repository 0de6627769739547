package resolver

import (
	"context"
	"fmt"
	"slices"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/plan"
)

// Article is a text that was read.
type Article struct{ record }

// URL is where it was published.
func (a *Article) URL() *string { return a.said(graph.PropURL) }

// Title is the headline.
func (a *Article) Title() string { return a.text(graph.PropTitle) }

// Publisher is who published it.
func (a *Article) Publisher() *string { return a.said(graph.PropPublisher) }

// Published is when, where that is known.
func (a *Article) Published() *string { return a.said(graph.PropPublished) }

// Failed is why it could not be read, or nothing be found in it.
func (a *Article) Failed() *string { return a.said(graph.PropFailed) }

// Evidence is what it says, in order of the text.
func (a *Article) Evidence(ctx context.Context) *EvidenceConnection {
	return list[*Evidence](ctx, a.record)
}

// Entities are whom and what it names.
func (a *Article) Entities(ctx context.Context) *EntityConnection {
	return list[Entity](ctx, a.record)
}

// Segments are its text, cut where names and sentences with evidence begin and end.
func (a *Article) Segments(ctx context.Context) []*Segment {
	text, mentions, slot := a.text(graph.PropText), a.mentions(), a.slot(ctx)
	sentences := a.sentences(slot)
	cuts := []int{0, len(text)}
	for _, s := range slices.Concat(mentions, sentences) {
		cuts = append(cuts, s.Start, s.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var segments []*Segment
	for i := 1; i < len(cuts); i++ {
		span := graph.Span{Start: cuts[i-1], End: cuts[i]}
		segments = append(segments, &Segment{article: a, shape: slot.Of, text: span.Of(text), names: covering(mentions, span), says: covering(sentences, span)})
	}
	return segments
}

// stretch is a span of the text that is about a record.
type stretch struct {
	graph.Span
	of graph.ID
}

func (a *Article) mentions() []stretch {
	var all []stretch
	for _, s := range a.texts(graph.PropMentions) {
		var m stretch
		if _, err := fmt.Sscanf(s, "%s %d %d", &m.of, &m.Start, &m.End); err == nil {
			all = append(all, m)
		}
	}
	return all
}

// The evidence's sentences, where evidence is asked for in segments at all.
func (a *Article) sentences(slot *plan.Slot) []stretch {
	var all []stretch
	for _, part := range slot.Of.Slots {
		for _, list := range part.Lists(a.row) {
			for _, row := range list.Rows {
				if r := (record{row, nil}); row.Kind == graph.KindEvidence {
					all = append(all, stretch{graph.Span{Start: r.number(graph.PropStart), End: r.number(graph.PropEnd)}, row.ID})
				}
			}
		}
	}
	return all
}

func covering(all []stretch, span graph.Span) []graph.ID {
	var ids []graph.ID
	for _, s := range all {
		if s.Contains(span) && !slices.Contains(ids, s.of) {
			ids = append(ids, s.of)
		}
	}
	return ids
}

// Segment is a stretch of an article's text.
type Segment struct {
	text        string
	article     *Article
	shape       *plan.Shape
	names, says []graph.ID
}

// Text is the stretch itself.
func (s *Segment) Text() string { return s.text }

// Entities are those that are named here.
func (s *Segment) Entities(ctx context.Context) []Entity { return shown[Entity](ctx, s, s.names) }

// Evidence is what is said here.
func (s *Segment) Evidence(ctx context.Context) []*Evidence { return shown[*Evidence](ctx, s, s.says) }

// shown are the article's records that a segment shows.
func shown[T any](ctx context.Context, s *Segment, ids []graph.ID) []T {
	slot := slotOf(ctx, s.shape, 0)
	all := []T{}
	for _, list := range slot.Lists(s.article.row) {
		for _, row := range list.Rows {
			if slices.Contains(ids, row.ID) {
				all = append(all, as[T](row, slot.Of))
			}
		}
	}
	return all
}

// Article finds one by its id.
func (Query) Article(ctx context.Context, _ string) (*Article, error) {
	return found[*Article](ctx)
}

// Articles lists those that fit.
func (Query) Articles(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*ArticleConnection, error) {
	return listed[*Article](ctx)
}

// Extract tells what a text says.
func (Query) Extract(ctx context.Context, _ string, _ *string) (*Article, error) {
	return found[*Article](ctx)
}
