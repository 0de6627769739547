package extract

import (
	"bytes"
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// A ledger holds the claims while a text is read, pressed: of a long text they take much room, and no more is made of
// them before its end.
type ledger struct {
	press press
	full  [][]byte // rows
	total int
	entry entry // the last one that was written or read
}

// The ledger's rows are of about so many bytes.
const bytesOfRow = 64 << 10

// An entry is a claim and where its sentence stands among those of its words, which make its id.
type entry struct {
	graph.Claim
	nth int
}

func (l *ledger) add(e entry) {
	l.entry = e
	l.press.entry(&l.entry)
	l.total++
	if len(l.press.row) >= bytesOfRow {
		l.full = append(l.full, bytes.Clone(l.press.row))
		l.press.row = l.press.row[:0]
	}
}

// claims are all that were added, in this order. The ledger lets go of them.
func (l *ledger) claims(a graph.Article) []graph.Claim {
	all := slices.Grow([]graph.Claim(nil), l.total)
	l.full = append(l.full, l.press.row)
	l.press.reading = true
	for i, row := range l.full {
		for l.press.row = row; len(l.press.row) > 0; {
			l.press.entry(&l.entry)
			all = append(all, l.entry.claim(a))
		}
		l.full[i] = nil
	}
	return all
}

func (p *press) entry(e *entry) {
	p.strs((*string)(&e.Predicate), &e.Rule)
	p.nums(&e.Subject, &e.Object, &e.At, &e.OnBehalfOf, &e.nth)
	p.spans(&e.Sentence, &e.SubjectSpan, &e.ObjectSpan)
	p.flags(&e.Planned, &e.Discourse)
	said := &e.Said
	p.strs(&said.Title, &said.Status, &said.Part, &said.Verb, &said.Award, (*string)(&said.Date), (*string)(&said.StartDate), (*string)(&said.EndDate))
}

func (p *press) spans(spans ...*graph.Span) {
	for _, s := range spans {
		p.nums(&s.Start, &s.End)
	}
}

// claim is the entry's claim with its id.
func (e *entry) claim(a graph.Article) graph.Claim {
	c := e.Claim
	c.ID = graph.ClaimID(a.ID, c.Sentence.Of(a.Text), e.nth, c.Predicate, c.SubjectSpan.Of(a.Text), c.ObjectSpan.Of(a.Text), c.Said.Title, c.Said.Award, c.Said.Status)
	return c
}
