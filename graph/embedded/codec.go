package embedded

import (
	"encoding/binary"
	"errors"

	"github.com/quanhe/quanhe/graph"
)

// A codec writes records to bytes and reads them back, field by field in one fixed order: each
// kind of record has one function for both ways, so that they cannot part; written, a record is
// only read, for others may read it too. A field that is added to a record goes to the end of its
// function, behind the number of a newer form.
type codec struct {
	bytes   []byte // written
	text    string // still to be read
	reading bool
	failed  bool
}

var errCodec = errors.New("bytes of another form")

func encode(fields func(*codec)) []byte {
	var c codec
	fields(&c)
	return c.bytes
}

// decode reads fields. Strings are parts of the text: whoever keeps one keeps all of it.
func decode(text string, fields func(*codec)) error {
	c := codec{text: text, reading: true}
	fields(&c)
	if c.failed || c.text != "" {
		return errCodec
	}
	return nil
}

func (c *codec) account(a *graph.Account) {
	c.article(&a.Article)
	put(c, &a.By)
	each(c, &a.Entities, c.entity)
	each(c, &a.Claims, c.claim)
	each(c, &a.Wrong, c.claim)
}

func (c *codec) article(a *graph.Article) {
	put(c, &a.ID)
	put(c, &a.Source)
	put(c, &a.URL)
	put(c, &a.Title)
	put(c, &a.Publisher)
	put(c, &a.Published)
	put(c, &a.Text)
	put(c, &a.Failed)
}

func (c *codec) entity(e *graph.Entity) {
	put(c, &e.ID)
	c.kind(&e.Kind)
	put(c, &e.Name)
	c.texts(&e.OtherNames)
	c.texts(&e.Honorifics)
	put(c, &e.BirthDate)
	each(c, &e.Identifiers, func(i *graph.Identifier) {
		put(c, &i.Scheme)
		put(c, &i.Identifier)
	})
	put(c, &e.Class)
	put(c, &e.Number)
	put(c, &e.StartDate)
	put(c, &e.EndDate)
	put(c, &e.Date)
	put(c, &e.DateFrom)
	c.flags(&e.Unresolved, &e.Unnamed)
	each(c, &e.Mentions, c.span)
	c.texts(&e.Keys)
	c.texts(&e.Of)
	each(c, &e.Joins, func(r *graph.Reason) {
		put(c, &r.Name)
		put(c, &r.Why)
	})
	each(c, &e.Merged, func(id *graph.ID) { put(c, id) })
	put(c, &e.Tones)
	put(c, &e.Folded)
	put(c, &e.SortKey)
	put(c, &e.Series)
	put(c, &e.Edition)
}

func (c *codec) claim(l *graph.Claim) {
	put(c, &l.ID)
	put(c, &l.Predicate)
	c.number(&l.Subject)
	c.number(&l.Object)
	c.number(&l.At)
	c.number(&l.OnBehalfOf)
	c.span(&l.Sentence)
	c.span(&l.SubjectSpan)
	c.span(&l.ObjectSpan)
	c.said(&l.Said)
	c.flags(&l.Planned, &l.Discourse)
	put(c, &l.Rule)
}

func (c *codec) said(s *graph.Said) {
	put(c, &s.Title)
	put(c, &s.Status)
	put(c, &s.Part)
	put(c, &s.Verb)
	put(c, &s.Award)
	put(c, &s.Date)
	put(c, &s.StartDate)
	put(c, &s.EndDate)
}

func (c *codec) judgement(j *graph.Judgement) {
	put(c, &j.ID)
	each(c, &j.Same, func(id *graph.ID) { put(c, id) })
	each(c, &j.Different, func(id *graph.ID) { put(c, id) })
	put(c, &j.Wrong)
	put(c, &j.By)
	put(c, &j.On)
	put(c, &j.Note)
	c.flags(&j.Undo)
}

func (c *codec) span(s *graph.Span) {
	c.number(&s.Start)
	c.number(&s.End)
}

func (c *codec) texts(texts *[]string) { each(c, texts, func(s *string) { put(c, s) }) }

func each[T any](c *codec, items *[]T, item func(*T)) {
	n := len(*items)
	c.number(&n)
	if c.reading {
		if n < 0 || n > len(c.text) { // an item takes a byte at least
			c.failed, n = true, 0
		}
		if n > 0 {
			*items = make([]T, n)
		}
	}
	for i := range *items {
		item(&(*items)[i])
	}
}

func put[T ~string](c *codec, s *T) {
	n := len(*s)
	c.number(&n)
	if !c.reading {
		c.bytes = append(c.bytes, *s...)
		return
	}
	if n < 0 || n > len(c.text) {
		c.failed, c.text = true, ""
		return
	}
	*s, c.text = T(c.text[:n]), c.text[n:]
}

func (c *codec) number(n *int) {
	if !c.reading {
		c.bytes = binary.AppendVarint(c.bytes, int64(*n))
		return
	}
	var value uint64
	for i := range min(len(c.text), binary.MaxVarintLen64) {
		b := c.text[i]
		value |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			c.text = c.text[i+1:]
			*n = int(value>>1) ^ -int(value&1)
			return
		}
	}
	c.failed, c.text = true, ""
	*n = 0
}

func (c *codec) kind(k *graph.Kind) {
	n := int(*k)
	if c.number(&n); c.reading {
		*k = graph.Kind(n)
	}
}

func (c *codec) flags(flags ...*bool) {
	bits := 0
	for i, f := range flags {
		if *f {
			bits |= 1 << i
		}
	}
	if c.number(&bits); !c.reading {
		return
	}
	for i, f := range flags {
		*f = bits&(1<<i) != 0
	}
}
