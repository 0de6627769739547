package neo4jstore

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// What is read back is to the byte what was put. Facts and evidence, of which there are most, are
// read from the props that people and queries read. All else keeps its record whole beside them, in
// its prop `record`: but an article's text, which stands in a prop of its own.

// Props that no query asks for, but a record cannot be read without.
const (
	propRecord    = "record"
	propSeen      = "seen"      // of evidence: the day on which its sentence shows its fact
	propOtherDate = "otherDate" // of a fact: of the day that it is ordered by and the one that its sentence says, the one that is not its date
)

// Properties are what stands at the node or relationship of a record: the props that queries ask for, and what it could
// not be read back without.
func Properties(r graph.Record) (map[string]any, error) {
	props := map[string]any{}
	put := func(kept ...graph.Prop) {
		for _, p := range kept {
			if v := r.Value(p); v != nil {
				props[string(p)] = v
			}
		}
	}
	put(graph.PropsOf(r.RecordKind())...)
	var err error
	switch r := r.(type) {
	case *graph.Fact:
		put(saidProps...) // also what is seldom said of such facts, and not asked for
		if date := *otherDate(r); date != "" {
			props[propOtherDate] = string(date)
		}
	case *graph.Evidence:
		if r.Seen != "" {
			props[propSeen] = string(r.Seen)
		}
	case *graph.Account:
		short := *r
		short.Article.Text = ""
		props[propRecord], err = marshal(&short)
	default:
		props[propRecord], err = marshal(r)
	}
	return props, err
}

var saidProps = []graph.Prop{
	graph.PropTitle, graph.PropStatus, graph.PropPart, graph.PropVerb, graph.PropAward, graph.PropStartDate, graph.PropEndDate,
}

// otherDate is that of a fact's two dates which [graph.PropDate] does not say.
func otherDate(f *graph.Fact) *graph.Date {
	if f.Predicate == graph.Holds {
		return &f.When
	}
	return &f.Said.Date
}

// props are those of a node or relationship, as Neo4j tells them.
type props map[string]any

func propsIn(values []any, i int) (props, error) {
	p, ok := values[i].(map[string]any)
	if !ok {
		return nil, fmt.Errorf("neo4j holds %T where a record should be", values[i])
	}
	return p, nil
}

func (p props) text(name graph.Prop) string {
	text, _ := p[string(name)].(string)
	return text
}

func (p props) id(name graph.Prop) graph.ID     { return graph.ID(p.text(name)) }
func (p props) date(name graph.Prop) graph.Date { return graph.Date(p.text(name)) }
func (p props) flag(name graph.Prop) bool       { return p[string(name)] == true }

func (p props) number(name graph.Prop) int {
	n, _ := p[string(name)].(int64)
	return int(n)
}

func (p props) said() graph.Said {
	return graph.Said{
		Title: p.text(graph.PropTitle), Status: p.text(graph.PropStatus), Part: p.text(graph.PropPart), Verb: p.text(graph.PropVerb), Award: p.text(graph.PropAward),
		Date: p.date(graph.PropDate), StartDate: p.date(graph.PropStartDate), EndDate: p.date(graph.PropEndDate),
	}
}

// span is where an end is printed: see [graph.PropSpans].
func (p props) span(end string) (s graph.Span) {
	spans, _ := p[string(graph.PropSpans)].([]any)
	for _, printed := range spans {
		if text, _ := printed.(string); strings.HasPrefix(text, end) {
			fmt.Sscanf(text, end+" %d %d", &s.Start, &s.End)
		}
	}
	return s
}

func decodeEvidence(values []any, i int) (*graph.Evidence, error) {
	p, err := propsIn(values, i)
	if err != nil {
		return nil, err
	}
	return &graph.Evidence{
		ID: p.id(graph.PropID), Fact: p.id(graph.PropFact), Article: p.id(graph.PropArticle),
		Sentence: graph.Span{Start: p.number(graph.PropStart), End: p.number(graph.PropEnd)}, Quote: p.text(graph.PropQuote),
		SubjectSpan: p.span("subject"), ObjectSpan: p.span("object"),
		Said: p.said(), Planned: p.flag(graph.PropPlanned), Discourse: p.flag(graph.PropDiscourse), Rule: p.text(graph.PropRule),
		Publisher: p.text(graph.PropPublisher), Published: p.date(graph.PropPublished), Seen: p.date(propSeen),
	}, nil
}

func decodeFact(values []any, i int) (*graph.Fact, error) {
	p, err := propsIn(values, i)
	if err != nil {
		return nil, err
	}
	f := &graph.Fact{
		ID: p.id(graph.PropID), Predicate: graph.Predicate(p.text(graph.PropPredicate)), Subject: p.id(graph.PropSubject), Object: p.id(graph.PropObject),
		At: p.id(graph.PropAt), OnBehalfOf: p.id(graph.PropOnBehalfOf),
		Said: p.said(), Planned: p.flag(graph.PropPlanned), Publishers: p.number(graph.PropPublishers),
		FirstSeen: p.date(graph.PropFirstSeen), LastSeen: p.date(graph.PropLastSeen), NotBefore: p.text(graph.PropNotBefore), NotAfter: p.text(graph.PropNotAfter),
		HeldFrom: p.text(graph.PropHeldFrom), HeldTo: p.text(graph.PropHeldTo), When: p.date(graph.PropDate),
	}
	*otherDate(f) = p.date(propOtherDate)
	return f, nil
}

func marshal(v any) (string, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return "", fmt.Errorf("encode a record: %w", err)
	}
	return string(text), nil
}

func decode[T any](values []any, i int) (*T, error) {
	whole := new(T)
	text, ok := values[i].(string)
	if !ok {
		return nil, fmt.Errorf("neo4j holds %T where a record should be", values[i])
	}
	if err := json.Unmarshal([]byte(text), whole); err != nil {
		return nil, fmt.Errorf("decode a record: %w", err)
	}
	return whole, nil
}

func decodeAccount(record, text any) (*graph.Account, error) {
	a, err := decode[graph.Account]([]any{record}, 0)
	if err == nil {
		a.Article.Text, _ = text.(string)
	}
	return a, err
}
