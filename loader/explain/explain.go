// Package explain prints a text with what was read in it, so that a person can see why: every
// mention is marked where it stands, and under each sentence stand the claims that it states, each
// with the rule that found it. At the end stands whom the marks mean.
//
// Start at [Write]. Nothing is decided here: the account is shown as it was made.
package explain

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"github.com/quanhe/quanhe/graph"
)

// Write prints an account: with colours, one for each kind of entity, or with brackets.
func Write(w io.Writer, a *graph.Account, colours bool) error {
	p := page{Writer: bufio.NewWriter(w), account: a, colours: colours}
	p.heading()
	p.text()
	p.entities()
	return p.Flush()
}

type page struct {
	*bufio.Writer
	account *graph.Account
	colours bool
	open    []int // entities whose mentions the text stands in
	column  int   // bytes since the last line break
}

// The escape codes of a terminal.
const (
	plain = "\x1b[0m"
	bold  = "\x1b[1m"
	dim   = "\x1b[2m"
)

var colourOf = map[graph.Kind]string{
	graph.KindPerson: "\x1b[33m", graph.KindOrganization: "\x1b[34m", graph.KindPost: "\x1b[36m",
	graph.KindEvent: "\x1b[35m", graph.KindDirective: "\x1b[32m", graph.KindPlace: "\x1b[31m",
}

// say prints words that are not the text's.
func (p *page) say(style, words string) {
	words = strings.Map(harmless, words)
	if p.colours && style != "" {
		words = style + words + plain
	}
	_, _ = p.WriteString(words) // Flush tells of it
}

// harmless keeps a text from telling the terminal what to do.
func harmless(r rune) rune {
	if unicode.IsControl(r) && r != '\n' && r != '\t' {
		return unicode.ReplacementChar
	}
	return r
}

func (p *page) heading() {
	about := []string{cmp.Or(p.account.Article.Title, p.account.Article.Source)}
	for _, more := range []string{p.account.Article.Publisher, string(p.account.Article.Published), p.account.By} {
		if more != "" {
			about = append(about, more)
		}
	}
	p.say(bold, "── "+strings.Join(about, ", ")+"\n\n")
}

// A mark is a place in the text where something begins or ends.
type mark struct {
	at     int
	ends   bool
	other  int // where the mention that begins here ends, or that which ends here began
	entity int
}

// marks are those of all mentions, as they nest: at one place what ends comes first, the inner
// before the outer; of what begins the longer.
func marks(a *graph.Account) []mark {
	var all []mark
	for i := range a.Entities {
		for _, s := range a.Entities[i].Mentions {
			all = append(all, mark{s.Start, false, s.End, i}, mark{s.End, true, s.Start, i})
		}
	}
	slices.SortFunc(all, func(x, y mark) int {
		return cmp.Or(cmp.Compare(x.at, y.at), -compareBool(x.ends, y.ends), -cmp.Compare(x.other, y.other), cmp.Compare(x.entity, y.entity)*sign(x.ends))
	})
	return all
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func sign(turned bool) int {
	if turned {
		return -1
	}
	return 1
}

// text prints the text, its claims under the sentences that state them.
func (p *page) text() {
	claims := map[int][]*graph.Claim{} // by the end of their sentence
	var ends []int
	for i := range p.account.Claims {
		c := &p.account.Claims[i]
		if claims[c.Sentence.End] == nil {
			ends = append(ends, c.Sentence.End)
		}
		claims[c.Sentence.End] = append(claims[c.Sentence.End], c)
	}
	slices.Sort(ends)
	at := 0
	marks := marks(p.account)
	for _, end := range ends {
		n := 0
		for n < len(marks) && (marks[n].at < end || marks[n].at == end && marks[n].ends) {
			n++
		}
		at = p.stretch(at, end, marks[:n])
		marks = marks[n:]
		p.claims(claims[end])
		for at < len(p.account.Article.Text) && strings.IndexByte(" \t\r\n", p.account.Article.Text[at]) >= 0 {
			at++ // the claims have broken the line
		}
	}
	p.stretch(at, len(p.account.Article.Text), marks)
	p.endLine()
}

// stretch prints the text between two places with the marks in it.
func (p *page) stretch(from, to int, marks []mark) int {
	for _, m := range marks {
		if m.at > from {
			p.words(from, m.at)
			from = m.at
		}
		if m.ends {
			p.close(m.entity)
		} else {
			p.begin(m.entity)
		}
	}
	p.words(from, to)
	return to
}

func (p *page) words(from, to int) {
	if from >= to {
		return
	}
	text := p.account.Article.Text[from:to]
	if i := strings.LastIndexByte(text, '\n'); i >= 0 {
		p.column = len(text) - i - 1
	} else {
		p.column += len(text)
	}
	p.say(p.colour(), text)
}

// colour is that of the innermost mention that the text stands in.
func (p *page) colour() string {
	if len(p.open) == 0 {
		return ""
	}
	return colourOf[p.account.Entities[p.open[len(p.open)-1]].Kind]
}

func (p *page) begin(entity int) {
	p.open = append(p.open, entity)
	if !p.colours {
		p.say("", "["+label(entity)+" ")
	}
	p.column++
}

func (p *page) close(entity int) {
	for i := len(p.open) - 1; i >= 0; i-- {
		if p.open[i] == entity {
			p.open = slices.Delete(p.open, i, i+1)
			break
		}
	}
	if p.colours {
		p.say(dim, "·"+label(entity))
	} else {
		p.say("", "]")
	}
}

func label(entity int) string { return fmt.Sprint(entity + 1) }

func (p *page) endLine() {
	if p.column > 0 {
		p.say("", "\n")
	}
	p.column = 0
}

func (p *page) claims(claims []*graph.Claim) {
	p.endLine()
	for _, c := range claims {
		p.claim(c)
		p.say(dim, "  ("+cmp.Or(c.Rule, "no rule is told")+")\n")
	}
	p.say("", "\n")
}

// claim says what a claim says, in a line.
func (p *page) claim(c *graph.Claim) {
	p.say("", "    ")
	p.end(c.Subject)
	p.say("", " "+string(c.Predicate)+" ")
	p.end(c.Object)
	if c.At >= 0 && c.At != c.Object && c.At != c.Subject {
		p.say("", " at ")
		p.end(c.At)
	}
	if c.OnBehalfOf >= 0 {
		p.say("", " on behalf of ")
		p.end(c.OnBehalfOf)
	}
	for _, prop := range []struct{ name, says string }{
		{"title", c.Said.Title}, {"status", c.Said.Status}, {"part", c.Said.Part}, {"verb", c.Said.Verb}, {"award", c.Said.Award},
		{"date", string(c.Said.Date)}, {"from", string(c.Said.StartDate)}, {"until", string(c.Said.EndDate)},
	} {
		if prop.says != "" {
			p.say("", fmt.Sprintf(" %s=%q", prop.name, prop.says))
		}
	}
	if c.Planned {
		p.say("", " planned")
	}
	if c.Discourse {
		p.say("", " told by an earlier sentence")
	}
}

func (p *page) end(entity int) {
	if entity < 0 || p.account.Entities[entity].Unnamed {
		p.say("", "somebody not named")
		return
	}
	e := &p.account.Entities[entity]
	p.say(colourOf[e.Kind], e.Name+"·"+label(entity))
}

// entities say whom the marks mean.
func (p *page) entities() {
	p.say("", "\n")
	for i := range p.account.Entities {
		e := &p.account.Entities[i]
		if e.Unnamed {
			continue
		}
		p.say("", fmt.Sprintf("%4s  %-12s  ", label(i), e.Kind))
		p.say(colourOf[e.Kind], e.Name)
		p.say(dim, about(e)+"\n")
	}
}

// about is what the article says of an entity beside its name.
func about(e *graph.Entity) string {
	var said []string
	add := func(what, says string) {
		if says != "" {
			said = append(said, what+says)
		}
	}
	add("also ", strings.Join(e.OtherNames, ", "))
	add("", e.Class)
	add("number ", e.Number)
	add("born ", string(e.BirthDate))
	add("of ", string(e.Date))
	add("from ", string(e.StartDate))
	add("until ", string(e.EndDate))
	add("date by ", e.DateFrom)
	for _, id := range e.Identifiers {
		add(id.Scheme+" ", id.Identifier)
	}
	if e.Unresolved {
		add("", "known in this article alone")
	}
	if len(said) == 0 {
		return ""
	}
	return "; " + strings.Join(said, "; ")
}
