// Package facts writes and reads the facts format: JSON Lines of articles, entities, facts and
// judgements, the public form in which what is known leaves quanhe and comes back.
//
// Start at the lines of this file, which are the format; [Write] prints what one article says
// (a dry run), [Export] a whole store, [Read] takes both back, and files that others wrote.
//
// Beside what the format promises to everybody, an export carries what is needed to resolve it
// anew: of each entity what each article "claimed" of it, of each piece of evidence which of
// these its ends are ("of"), and of evidence that is judged wrong what it said.
//
// A judgement names entities by any id that they have had, or one end of a piece of evidence as
// "<evidence id>#subject", "#object", "#at" or "#onBehalfOf". Of an end only that mention is
// judged, whatever else bears its name. The same line with "undo" takes a judgement back.
package facts

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/quanhe/quanhe/graph"
)

// format is the version that stands on article lines. New fields leave it as it is.
const format = 1

// line is one line: exactly one of the four is set.
type line struct {
	Article   *articleLine   `json:"article,omitempty"`
	Entity    *entityLine    `json:"entity,omitempty"`
	Fact      *factLine      `json:"fact,omitempty"`
	Judgement *judgementLine `json:"judgement,omitempty"`
}

type articleLine struct {
	ID        graph.ID   `json:"id"`
	Title     string     `json:"title,omitempty"`
	URL       string     `json:"url,omitempty"`
	Publisher string     `json:"publisher,omitempty"`
	Published graph.Date `json:"published,omitempty"`
	SHA256    string     `json:"sha256,omitempty"`
	Format    int        `json:"format"`
	Source    string     `json:"source,omitempty"` // the key that the id comes from, where it is not the url
	By        string     `json:"by,omitempty"`     // the version of the extractor
	Text      string     `json:"text,omitempty"`
	Failed    string     `json:"failed,omitempty"` // why it could not be read, or nothing be extracted
}

type entityLine struct {
	ID   graph.ID `json:"id"`
	Type string   `json:"type"`
	said
	Organization graph.ID      `json:"organization,omitempty"`
	Joins        []reasonLine  `json:"joins,omitempty"`
	Merged       []graph.ID    `json:"merged,omitempty"`
	Mentions     []mentionLine `json:"mentions"`
	Claimed      []claimedLine `json:"claimed,omitempty"`
}

// said is what an entity line says of the entity, and a claimed line as one article has it.
type said struct {
	Name        string           `json:"name"`
	OtherNames  []string         `json:"otherNames,omitempty"`
	Honorifics  []string         `json:"honorifics,omitempty"`
	BirthDate   graph.Date       `json:"birthDate,omitempty"`
	Identifiers []identifierLine `json:"identifiers,omitempty"`
	Kind        string           `json:"kind,omitempty"`
	Number      string           `json:"number,omitempty"`
	Date        graph.Date       `json:"date,omitempty"`
	StartDate   graph.Date       `json:"startDate,omitempty"`
	EndDate     graph.Date       `json:"endDate,omitempty"`
	DateFrom    string           `json:"dateFrom,omitempty"`
	Unresolved  bool             `json:"unresolved,omitempty"`
}

type identifierLine struct {
	Scheme     string `json:"scheme"`
	Identifier string `json:"identifier"`
}

type reasonLine struct {
	Name string `json:"name"`
	Why  string `json:"why"`
}

type mentionLine struct {
	Article graph.ID `json:"article"`
	Start   int      `json:"start"`
	End     int      `json:"end"`
	Text    string   `json:"text"`
}

// claimedLine is the entity as one article names it. At is its place among all that the article
// names.
type claimedLine struct {
	Article graph.ID `json:"article"`
	At      int      `json:"at"`
	said
	Mentions [][2]int `json:"mentions,omitempty"`
}

type factLine struct {
	ID          graph.ID        `json:"id"`
	Predicate   graph.Predicate `json:"predicate"`
	Subject     *graph.ID       `json:"subject"` // null: an award whose giver is not stated
	Object      graph.ID        `json:"object"`
	At          graph.ID        `json:"at,omitempty"`
	OnBehalfOf  graph.ID        `json:"onBehalfOf,omitempty"`
	Props       props           `json:"props"`
	Modality    string          `json:"modality,omitempty"`
	Attribution string          `json:"attribution,omitempty"`
	Evidence    []evidenceLine  `json:"evidence"`
}

type evidenceLine struct {
	ID          graph.ID `json:"id"`
	Article     graph.ID `json:"article"`
	Start       int      `json:"start"`
	End         int      `json:"end"`
	Quote       string   `json:"quote"`
	Rule        string   `json:"rule,omitempty"`
	Props       *props   `json:"props"` // where there is none, the fact's are meant
	Modality    string   `json:"modality,omitempty"`
	Attribution string   `json:"attribution,omitempty"`
	Mentions    endsLine `json:"mentions"`
	Of          *endsOf  `json:"of,omitempty"`
}

// endsLine are the spans of the ends, as the sentence prints them.
type endsLine struct {
	Subject *[2]int `json:"subject,omitempty"`
	Object  *[2]int `json:"object,omitempty"`
}

// endsOf says which of what the article names the ends of the claim are: see claimedLine.At.
type endsOf struct {
	Subject    *int `json:"subject,omitempty"`
	Object     *int `json:"object,omitempty"`
	At         *int `json:"at,omitempty"`
	OnBehalfOf *int `json:"onBehalfOf,omitempty"`
}

type props struct {
	Title     string     `json:"title,omitempty"`
	Status    string     `json:"status,omitempty"`
	Part      string     `json:"part,omitempty"`
	Verb      string     `json:"verb,omitempty"`
	Award     string     `json:"award,omitempty"`
	Date      graph.Date `json:"date,omitempty"`
	StartDate graph.Date `json:"startDate,omitempty"`
	EndDate   graph.Date `json:"endDate,omitempty"`
}

type judgementLine struct {
	Same      []graph.ID `json:"same,omitempty"`
	Different []graph.ID `json:"different,omitempty"`
	Wrong     graph.ID   `json:"wrong,omitempty"`
	By        string     `json:"by,omitempty"`
	On        graph.Date `json:"on,omitempty"`
	Note      string     `json:"note,omitempty"`
	Undo      bool       `json:"undo,omitempty"`
	Of        *factLine  `json:"of,omitempty"` // what the wrong evidence said: an export has it, for an undo
}

const (
	planned   = "planned"
	discourse = "discourse"
)

// printer writes lines; the first error ends it.
type printer struct {
	w   *bufio.Writer
	enc *json.Encoder
	err error
}

func newPrinter(w io.Writer) *printer {
	buffered := bufio.NewWriterSize(w, 1<<16)
	enc := json.NewEncoder(buffered)
	enc.SetEscapeHTML(false)
	return &printer{w: buffered, enc: enc}
}

func (p *printer) print(l line) {
	if p.err == nil {
		p.err = p.enc.Encode(l)
	}
}

func (p *printer) flush() error {
	if p.err == nil {
		p.err = p.w.Flush()
	}
	return p.err
}

func articleOf(a *graph.Account) *articleLine {
	l := &articleLine{
		ID: a.Article.ID, Title: a.Article.Title, URL: a.Article.URL, Publisher: a.Article.Publisher, Published: a.Article.Published,
		SHA256: graph.Digest(a.Article.Text), Format: format, By: a.By, Text: a.Article.Text, Failed: a.Article.Failed,
	}
	if a.Article.Source != a.Article.URL {
		l.Source = a.Article.Source
	}
	return l
}

func saidOf(e *graph.Entity) said {
	s := said{
		Name: e.Name, OtherNames: e.OtherNames, Honorifics: e.Honorifics, BirthDate: e.BirthDate, Kind: e.Class, Number: e.Number,
		Date: e.Date, StartDate: e.StartDate, EndDate: e.EndDate, DateFrom: e.DateFrom, Unresolved: e.Unresolved,
	}
	for _, id := range e.Identifiers {
		s.Identifiers = append(s.Identifiers, identifierLine(id))
	}
	return s
}

func (s *said) entity(kind graph.Kind) graph.Entity {
	e := graph.Entity{
		Kind: kind, Name: s.Name, OtherNames: s.OtherNames, Honorifics: s.Honorifics, BirthDate: s.BirthDate, Class: s.Kind, Number: s.Number,
		Date: s.Date, StartDate: s.StartDate, EndDate: s.EndDate, DateFrom: s.DateFrom, Unresolved: s.Unresolved,
	}
	for _, id := range s.Identifiers {
		e.Identifiers = append(e.Identifiers, graph.Identifier(id))
	}
	return e
}

func mentionsOf(article graph.ID, text string, spans []graph.Span) []mentionLine {
	lines := make([]mentionLine, len(spans))
	for i, s := range spans {
		lines[i] = mentionLine{article, s.Start, s.End, s.Of(text)}
	}
	return lines
}

func evidenceOf(e *graph.Evidence) evidenceLine {
	said := props(e.Said)
	return evidenceLine{
		ID: e.ID, Article: e.Article, Start: e.Sentence.Start, End: e.Sentence.End, Quote: e.Quote, Rule: e.Rule,
		Props: &said, Modality: when(e.Planned, planned), Attribution: when(e.Discourse, discourse),
		Mentions: endsLine{printedSpan(e.SubjectSpan), printedSpan(e.ObjectSpan)},
	}
}

func printedSpan(s graph.Span) *[2]int {
	if s.Empty() {
		return nil
	}
	return &[2]int{s.Start, s.End}
}

func when(is bool, word string) string {
	if is {
		return word
	}
	return ""
}

func judgementOf(j *graph.Judgement) *judgementLine {
	return &judgementLine{j.Same, j.Different, j.Wrong, j.By, j.On, j.Note, j.Undo, nil}
}
