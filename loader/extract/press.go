package extract

import (
	"bytes"
	"encoding/binary"

	"github.com/quanhe/quanhe/graph"
)

// A press writes the words and mentions of a closed page in rows of bytes, and reads them again.
type press struct {
	row     []byte
	reading bool

	forms   []*word  // each one once, by its number
	strings []string // each one once: kinds, classes, days and numbers are few
	numbers map[string]int
}

// words is the row of the sentences' words: of each its number, and how far behind the one before it stands where that
// is not at once or behind one space.
func (p *press) words(sentences []*sentence) []byte {
	row, end := p.row[:0], 0
	for _, s := range sentences {
		row = binary.AppendUvarint(row, uint64(s.to-s.from))
		for i, w := range s.words[s.from:s.to] {
			start := int(s.starts[s.from+i])
			n := uint64(p.form(w)) << 1
			if start-end == w.distance() {
				row = binary.AppendUvarint(row, n)
			} else {
				row = binary.AppendUvarint(row, n|1)
				row = binary.AppendUvarint(row, uint64(start-end))
			}
			end = start + len(w.written)
		}
	}
	p.row = row
	return bytes.Clone(row)
}

// readWords puts the words of a row behind those at hand, and is their sentences.
func (p *press) readWords(row []byte, t *text) []*sentence {
	var sentences []*sentence
	end := 0
	next := func() uint64 {
		n, size := binary.Uvarint(row)
		row = row[size:]
		return n
	}
	for len(row) > 0 {
		s := &sentence{text: t, stretch: stretch{from: len(t.words)}}
		for range next() {
			n := next()
			w := p.forms[n>>1]
			if n&1 == 0 {
				end += w.distance()
			} else {
				end += int(next())
			}
			t.words, t.starts = append(t.words, w), append(t.starts, uint32(end))
			end += len(w.written)
		}
		s.to = len(t.words)
		sentences = append(sentences, s)
	}
	return sentences
}

// distance is how far behind the one before a word stands, but for the first of a sentence and uncommon white space.
func (w *word) distance() int {
	if w.gap {
		return 1
	}
	return 0
}

// form is the number of a word.
func (p *press) form(w *word) int {
	if w.pressed == 0 {
		p.forms = append(p.forms, w)
		w.pressed = len(p.forms)
	}
	return w.pressed - 1
}

// mentions is the row of the sentences' mentions.
func (p *press) mentions(sentences []*sentence) []byte {
	p.row, p.reading = p.row[:0], false
	for _, s := range sentences {
		p.sentence(s)
	}
	return bytes.Clone(p.row)
}

// readMentions gives the sentences the mentions of a row that was written of the same sentences.
func (p *press) readMentions(row []byte, sentences []*sentence) {
	room := p.row
	p.row, p.reading = row, true
	for _, s := range sentences {
		p.sentence(s)
	}
	p.row = room
}

// The methods below say what there is of a kind, for both ways: when writing they append what they are given, when
// reading they set it.

func (p *press) sentence(s *sentence) {
	n := len(s.mentions)
	p.num(&n)
	if p.reading {
		made := make([]mention, n)
		s.mentions = make([]*mention, n)
		for i := range made {
			s.mentions[i] = &made[i]
		}
	}
	for _, m := range s.mentions {
		p.mention(m)
	}
	for _, m := range s.mentions {
		switch m.kind {
		case graph.KindPost:
			p.link(s, &m.holder)
		case graph.KindPerson:
			p.titles(s, m)
		}
	}
}

func (p *press) mention(m *mention) {
	kind := int(m.kind)
	p.num(&kind)
	m.kind = graph.Kind(kind)
	p.nums(&m.from, &m.to, &m.entity, &m.stage)
	switch m.kind {
	case graph.KindPerson:
		p.flags(&m.short, &m.pronoun)
		p.num(&part(p, &m.personName).name)
	case graph.KindPost:
		t := part(p, &m.title)
		p.nums(&t.from, &t.to, &t.head, &t.levels, &t.end, &t.org)
		p.flags(&t.plural, &t.bare)
		p.strs(&t.status)
	case graph.KindOrganization:
		b := part(p, &m.body)
		p.nums(&b.from, &b.to, &b.inner, &b.short.from, &b.short.to)
		p.flags(&b.bare, &b.members)
		p.strs(&b.kind)
	case graph.KindEvent:
		e := part(p, &m.event)
		p.nums(&e.from, &e.to, &e.head)
		p.flags(&e.bare)
		p.strs(&e.class, &e.noun)
	case graph.KindDirective:
		d := part(p, &m.doc)
		p.nums(&d.from, &d.to, &d.end, &d.issuer, &d.issuerTo)
		p.flags(&d.pact, &d.congress)
		p.strs(&d.class, &d.number)
	case 0:
		d := part(p, &m.day)
		p.nums(&d.from, &d.to)
		p.flags(&d.loose)
		p.strs((*string)(&d.start), (*string)(&d.end))
	}
}

// part is what only one kind of mention has, made when reading.
func part[T any](p *press, of **T) *T {
	if p.reading {
		*of = new(T)
	}
	return *of
}

// titles are the titles of a person: mentions of the sentence, or copies where several people share one.
func (p *press) titles(s *sentence, person *mention) {
	n := len(person.titles)
	p.num(&n)
	if p.reading && n > 0 {
		person.titles = make([]*mention, n)
	}
	for i := range n {
		title := person.titles[i]
		own := !p.reading && title == s.mentionAtWord(title.from)
		p.link(s, &title)
		p.flags(&own)
		if p.reading && !own {
			shared := *title
			shared.holder = person
			title = &shared
		}
		person.titles[i] = title
	}
}

// link is another mention of the sentence: the word at which it begins, -1 for none.
func (p *press) link(s *sentence, to **mention) {
	at := -1
	if *to != nil {
		at = (*to).from
	}
	p.num(&at)
	if p.reading && at >= 0 {
		*to = s.mentionAtWord(at)
	}
}

func (p *press) num(n *int) {
	if !p.reading {
		p.row = binary.AppendVarint(p.row, int64(*n))
		return
	}
	v, size := binary.Varint(p.row)
	*n, p.row = int(v), p.row[size:]
}

func (p *press) nums(ns ...*int) {
	for _, n := range ns {
		p.num(n)
	}
}

func (p *press) flags(bs ...*bool) {
	for _, b := range bs {
		n := 0
		if *b {
			n = 1
		}
		p.num(&n)
		*b = n == 1
	}
}

func (p *press) strs(ss ...*string) {
	for _, s := range ss {
		n := 0
		if !p.reading {
			n = p.number(*s)
		}
		p.num(&n)
		*s = p.strings[n]
	}
}

// number is the place of a string among those written so far, the last one where it is new.
func (p *press) number(s string) int {
	n, ok := p.numbers[s]
	if !ok {
		if p.numbers == nil {
			p.numbers = map[string]int{}
		}
		n = len(p.strings)
		p.numbers[s] = n
		p.strings = append(p.strings, s)
	}
	return n
}
