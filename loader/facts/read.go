package facts

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/loader/article"
)

// ByFacts is the [graph.Account.By] of accounts whose file does not say what made them.
const ByFacts = "facts"

// Item is one thing that a file of the facts format holds: what an article says, or a judgement.
type Item struct {
	Account   *graph.Account // still to be prepared and resolved
	Judgement *graph.Judgement
	Line      int // of the article, or of the judgement
}

// Read yields what a file of the facts format holds. Articles are whole, and yielded, when a
// line of another article follows their facts, so that memory is bounded by the largest group of
// articles that the file puts before their entities; an export is one group. An error names the
// line; the group that it stands in is passed over whole, the reading goes on. No line may be
// longer than max bytes.
func Read(r io.Reader, max int64) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		known := known{}
		g := newGroup(known)
		for l, err := range article.NumberedLines(r, max) {
			said, parsed := parse(l.Text)
			if err = cmp.Or(err, parsed); err == nil && said.Article != nil && g.complete() {
				if !g.end(yield) {
					return
				}
				g = newGroup(known)
			}
			if err == nil && said.Judgement != nil {
				var item Item
				if item, err = g.judgement(said.Judgement, l.Number); err == nil && !yield(item, nil) {
					return
				}
			} else if err == nil {
				err = g.take(said, l.Number)
			}
			if err != nil && g.err == nil {
				g.err = fmt.Errorf("line %d: %w", l.Number, err)
			}
		}
		g.end(yield)
	}
}

func parse(text []byte) (line, error) {
	var l line
	if !utf8.Valid(text) {
		return l, article.ErrNotUTF8
	}
	if err := json.Unmarshal(text, &l); err != nil {
		return l, fmt.Errorf("no line of the facts format: %w: write the file again", err)
	}
	keys := 0
	for _, set := range []bool{l.Article != nil, l.Entity != nil, l.Fact != nil, l.Judgement != nil} {
		if set {
			keys++
		}
	}
	if keys != 1 {
		return l, errors.New("no line of the facts format: want one of the keys article, entity, fact, judgement")
	}
	return l, nil
}

// group are articles that come together, with their entities and facts.
type group struct {
	articles map[graph.ID]*draft // by the file's ids
	order    []*draft
	known    known
	said     bool  // entities or facts have come
	err      error // what is wrong with the first bad line
}

// draft is one article's account while its lines come in.
type draft struct {
	graph.Account
	line   int
	forms  map[graph.ID][]int // of each of the file's entities, its places in the account
	places map[int]int        // from claimedLine.At
	bodies map[int]bool       // posts whose body a fact of their own tells
	titles []title
}

// title is evidence that a post is held, for a post whose line names its body.
type title struct {
	post, body int
	claim      graph.Claim
}

func newGroup(known known) *group {
	return &group{articles: map[graph.ID]*draft{}, known: known}
}

func (g *group) complete() bool { return g.said }

// end yields what is whole. Of a group with a bad line nothing is: what that line said would be
// missing without a word.
func (g *group) end(yield func(Item, error) bool) bool {
	if g.err != nil {
		return yield(Item{}, g.err)
	}
	for _, d := range g.order {
		d.bodiesOfTitles()
		if !yield(Item{Account: &d.Account, Line: d.line}, nil) {
			return false
		}
	}
	return true
}

func (g *group) take(l line, number int) error {
	g.said = g.said || l.Article == nil
	switch {
	case g.err != nil: // what follows a bad line may be wrong because of it
		return nil
	case l.Article != nil:
		return g.article(l.Article, number)
	case l.Entity != nil:
		return g.entity(l.Entity)
	}
	return g.fact(l.Fact)
}

func (g *group) article(l *articleLine, number int) error {
	text := l.Text
	switch {
	case g.articles[l.ID] != nil:
		return fmt.Errorf("article %q stands twice in the file: take one out", l.ID)
	case l.Format > format:
		return fmt.Errorf("article %q is of format %d, this loader knows %d: use a newer one", l.ID, l.Format, format)
	case strings.TrimSpace(text) == "" && l.Failed == "":
		return fmt.Errorf("article %q has no text, and evidence points into it: write the file with texts", l.ID)
	case l.SHA256 != "" && l.SHA256 != graph.Digest(text):
		return fmt.Errorf("article %q: its text is not the one that the file was made from (sha256): write the file again", l.ID)
	case strings.ContainsRune(text, 0):
		return fmt.Errorf("article %q: %w", l.ID, article.ErrBinary)
	}
	published, err := article.Day(string(l.Published))
	if err != nil {
		return fmt.Errorf("article %q: published: %w", l.ID, err)
	}
	source := cmp.Or(l.Source, l.URL, string(l.ID))
	if source == "" {
		source = graph.Digest(text)
	}
	d := &draft{line: number, forms: map[graph.ID][]int{}, places: map[int]int{}, bodies: map[int]bool{}}
	d.By = cmp.Or(l.By, ByFacts)
	d.Article = graph.Article{ID: graph.NewID(graph.KindArticle, source), Source: source, URL: l.URL, Title: l.Title, Publisher: l.Publisher, Published: published, Text: text, Failed: l.Failed}
	g.articles[l.ID] = d
	g.order = append(g.order, d)
	return nil
}

func (g *group) entity(l *entityLine) error {
	kind := graph.ParseKind(l.Type)
	if !kind.Is(graph.Entities) {
		return fmt.Errorf("entity %q: type %q is none of %s", l.ID, l.Type, graph.Entities)
	}
	if strings.TrimSpace(l.Name) == "" {
		return fmt.Errorf("entity %q has no name", l.ID)
	}
	if err := l.said.check(); err != nil {
		return fmt.Errorf("entity %q: %w", l.ID, err)
	}
	for _, c := range l.Claimed {
		if err := g.claimed(l, kind, &c); err != nil {
			return err
		}
	}
	spans := map[graph.ID][]graph.Span{}
	for _, m := range l.Mentions {
		d, err := g.draft(m.Article)
		if err != nil {
			return fmt.Errorf("entity %q: %w", l.ID, err)
		}
		span, err := d.span(m.Start, m.End, m.Text)
		if err != nil {
			return fmt.Errorf("entity %q: mention: %w", l.ID, err)
		}
		spans[m.Article] = append(spans[m.Article], span)
	}
	for id, mentions := range spans {
		if d := g.articles[id]; len(d.forms[l.ID]) == 0 {
			e := l.said.entity(kind)
			e.Mentions = mentions
			d.add(l.ID, e)
		}
	}
	g.known.add(l)
	return nil
}

// known are the entities of the whole file, as JSON: a large file has many, and of few of them more is
// asked than their lines have told already.
type known map[graph.ID]string

type knownEntity struct {
	Type string
	said
	Organization graph.ID `json:",omitempty"`
	Claimed      bool     `json:",omitempty"`
}

func (k known) add(l *entityLine) {
	text, err := json.Marshal(knownEntity{Type: l.Type, said: l.said, Organization: l.Organization, Claimed: len(l.Claimed) > 0})
	if err != nil {
		panic(err) // it was JSON a moment ago
	}
	k[l.ID] = string(text)
}

func (k known) of(id graph.ID) (knownEntity, bool) {
	text, ok := k[id]
	if !ok {
		return knownEntity{}, false
	}
	var e knownEntity
	if err := json.Unmarshal([]byte(text), &e); err != nil {
		panic(err) // add wrote it
	}
	return e, true
}

// claimed is the entity as one article has it.
func (g *group) claimed(l *entityLine, kind graph.Kind, c *claimedLine) error {
	d, err := g.draft(c.Article)
	if err != nil {
		return fmt.Errorf("entity %q: claimed: %w", l.ID, err)
	}
	if err := c.said.check(); err != nil {
		return fmt.Errorf("entity %q: claimed: %w", l.ID, err)
	}
	e := c.said.entity(kind)
	for _, m := range c.Mentions {
		if m[0] < 0 || m[0] > m[1] || m[1] > len(d.Article.Text) {
			return fmt.Errorf("entity %q: claimed: mention %d-%d is not in the text: write the file again", l.ID, m[0], m[1])
		}
		e.Mentions = append(e.Mentions, graph.Span{Start: m[0], End: m[1]})
	}
	if _, taken := d.places[c.At]; taken {
		return fmt.Errorf("entity %q: claimed: place %d of the article is taken: write the file again", l.ID, c.At)
	}
	d.places[c.At] = d.add(l.ID, e)
	return nil
}

func (s *said) check() error {
	for name, date := range map[string]graph.Date{"birthDate": s.BirthDate, "date": s.Date, "startDate": s.StartDate, "endDate": s.EndDate} {
		if err := checkDate(name, date); err != nil {
			return err
		}
	}
	return nil
}

func (p *props) check() error {
	for name, date := range map[string]graph.Date{"date": p.Date, "startDate": p.StartDate, "endDate": p.EndDate} {
		if err := checkDate(name, date); err != nil {
			return err
		}
	}
	return nil
}

func checkDate(name string, date graph.Date) error {
	if date == "" {
		return nil
	}
	if _, err := graph.ParseDate(string(date)); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func (g *group) draft(id graph.ID) (*draft, error) {
	d := g.articles[id]
	if d == nil {
		return nil, fmt.Errorf("article %q stands on no line before: an article comes first, then its entities, then its facts", id)
	}
	return d, nil
}

func (d *draft) add(id graph.ID, e graph.Entity) int {
	d.Entities = append(d.Entities, e)
	place := len(d.Entities) - 1
	d.forms[id] = append(d.forms[id], place)
	return place
}

// span is checked against the words that the file prints for it.
func (d *draft) span(start, end int, printed string) (graph.Span, error) {
	text := d.Article.Text
	if start < 0 || start >= end || end > len(text) {
		return graph.Span{}, fmt.Errorf("%d-%d is not in the text of article %s", start, end, d.Article.ID)
	}
	if printed != "" && text[start:end] != printed {
		return graph.Span{}, fmt.Errorf("%q is not what the text of article %s has at %d-%d: offsets are bytes of UTF-8", printed, d.Article.ID, start, end)
	}
	return graph.Span{Start: start, End: end}, nil
}

func (g *group) fact(l *factLine) error {
	name := func(err error) error { return fmt.Errorf("fact %q: %w", l.ID, err) }
	relation, ok := l.Predicate.Relation()
	switch {
	case !ok:
		return name(fmt.Errorf("unknown predicate %q", l.Predicate))
	case len(l.Evidence) == 0:
		return name(errors.New("without evidence: a fact needs a sentence that states it"))
	case l.Subject == nil && l.Predicate != graph.Awarded:
		return name(fmt.Errorf("%s without subject: only the giver of an award may be left out", l.Predicate))
	}
	if err := l.Props.check(); err != nil {
		return name(err)
	}
	for i := range l.Evidence {
		if err := g.evidence(l, relation, &l.Evidence[i]); err != nil {
			return name(err)
		}
	}
	return nil
}

func (g *group) evidence(l *factLine, relation graph.Relation, e *evidenceLine) error {
	d, err := g.draft(e.Article)
	if err != nil {
		return err
	}
	c := graph.Claim{ID: e.ID, Predicate: l.Predicate, Rule: e.Rule, Said: graph.Said(l.Props)}
	if graph.KindsOf(e.ID) != graph.KindEvidence {
		c.ID = "" // an id of the file's own: resolution gives it one of ours
	}
	if e.Props != nil {
		if err := e.Props.check(); err != nil {
			return err
		}
		c.Said = graph.Said(*e.Props)
	}
	c.Planned = e.Modality == planned || l.Modality == planned
	c.Discourse = e.Attribution == discourse || l.Attribution == discourse
	if c.Sentence, err = d.span(e.Start, e.End, e.Quote); err != nil {
		return fmt.Errorf("quote: %w", err)
	}
	for _, printed := range []struct {
		from *[2]int
		to   *graph.Span
	}{{e.Mentions.Subject, &c.SubjectSpan}, {e.Mentions.Object, &c.ObjectSpan}} {
		if printed.from != nil {
			if *printed.to, err = d.span(printed.from[0], printed.from[1], ""); err != nil {
				return fmt.Errorf("mentions: %w", err)
			}
		}
	}
	if err := g.ends(d, l, e.Of, &c); err != nil {
		return err
	}
	if c.Subject >= 0 && !relation.Fits(d.Entities[c.Subject].Kind, d.Entities[c.Object].Kind) {
		return fmt.Errorf("%s joins no %s to a %s", l.Predicate, d.Entities[c.Subject].Kind, d.Entities[c.Object].Kind)
	}
	d.Claims = append(d.Claims, c)
	g.noteBody(d, l, &c)
	return nil
}

// ends finds the places of the claim's ends: those that the file says, else that of the entity.
func (g *group) ends(d *draft, l *factLine, of *endsOf, c *graph.Claim) error {
	if of == nil {
		of = &endsOf{}
	}
	var subject graph.ID
	if l.Subject != nil {
		subject = *l.Subject
	}
	for _, end := range []struct {
		id graph.ID
		at *int
		to *int
	}{{subject, of.Subject, &c.Subject}, {l.Object, of.Object, &c.Object}, {l.At, of.At, &c.At}, {l.OnBehalfOf, of.OnBehalfOf, &c.OnBehalfOf}} {
		place, err := g.place(d, end.id, end.at)
		if err != nil {
			return err
		}
		*end.to = place
	}
	if c.Object < 0 {
		return errors.New("without object")
	}
	if c.At < 0 { // left out where the predicate tells it
		c.At = c.Where()
	}
	return nil
}

func (g *group) place(d *draft, id graph.ID, at *int) (int, error) {
	if id == "" {
		return -1, nil
	}
	if at != nil {
		place, ok := d.places[*at]
		if !ok || !slices.Contains(d.forms[id], place) {
			return 0, fmt.Errorf("of: entity %q is not claimed at place %d of article %s: write the file again", id, *at, d.Article.ID)
		}
		return place, nil
	}
	if forms := d.forms[id]; len(forms) > 0 {
		return forms[0], nil
	}
	l, ok := g.known.of(id)
	if !ok {
		return 0, fmt.Errorf("entity %q stands on no line before: entities come before their facts", id)
	}
	return d.add(id, l.said.entity(graph.ParseKind(l.Type))), nil
}

// noteBody keeps what tells which body a post is of: a fact of its own, or the line of the post
// with the evidence of the title.
func (g *group) noteBody(d *draft, l *factLine, c *graph.Claim) {
	if l.Predicate == graph.PartOf {
		d.bodies[c.Subject] = true
		return
	}
	if l.Predicate != graph.Holds {
		return
	}
	post, ok := g.known.of(l.Object)
	if !ok || post.Organization == "" || post.Claimed {
		return
	}
	if body, err := g.place(d, post.Organization, nil); err == nil && d.Entities[body].Kind == graph.KindOrganization {
		d.titles = append(d.titles, title{c.Object, body, *c})
	}
}

func (d *draft) bodiesOfTitles() {
	for _, t := range d.titles {
		if !d.bodies[t.post] {
			d.Claims = append(d.Claims, graph.Claim{
				Predicate: graph.PartOf, Subject: t.post, Object: t.body, At: -1, OnBehalfOf: -1,
				Sentence: t.claim.Sentence, SubjectSpan: t.claim.ObjectSpan, Rule: t.claim.Rule,
			})
		}
	}
}

// judgement takes what a line judges; what the evidence said that it calls wrong goes back to its
// article.
func (g *group) judgement(l *judgementLine, number int) (Item, error) {
	if l.Of != nil && g.err == nil && len(l.Of.Evidence) > 0 && g.articles[l.Of.Evidence[0].Article] != nil {
		if err := g.fact(l.Of); err != nil {
			return Item{}, fmt.Errorf("judgement: of: %w", err)
		}
	}
	j := graph.Judgement{Same: l.Same, Different: l.Different, Wrong: l.Wrong, By: l.By, On: l.On, Note: l.Note, Undo: l.Undo}
	said := 0
	for _, list := range [][]graph.ID{l.Same, l.Different} {
		if len(list) > 0 {
			said++
		}
		if len(list) == 1 {
			return Item{}, errors.New("judgement: same and different need two ids")
		}
	}
	if l.Wrong != "" {
		said++
	}
	if said != 1 {
		return Item{}, errors.New("judgement: want exactly one of same, different, wrong")
	}
	if err := oneKind(slices.Concat(l.Same, l.Different)); err != nil {
		return Item{}, err
	}
	if err := checkDate("judgement: on", l.On); err != nil {
		return Item{}, err
	}
	j.ID = judgementID(&j)
	return Item{Judgement: &j, Line: number}, nil
}

// Only what is of one kind can be the same, or be taken for it.
func oneKind(ids []graph.ID) error {
	first := graph.ID("")
	for _, id := range ids {
		kind := graph.KindsOf(id)
		switch {
		case strings.Contains(string(id), "#"): // whatever stands there
		case !kind.Is(graph.Entities):
			return fmt.Errorf("judgement: %q is neither the id of an entity nor an end of evidence, as v_...#subject", id)
		case first == "":
			first = id
		case kind != graph.KindsOf(first):
			return fmt.Errorf("judgement: %q is a %s and %q a %s: they are never one", first, graph.KindsOf(first), id, kind)
		}
	}
	return nil
}

// judgementID is of all that the judgement says but whether it is taken back: the same line with
// "undo" is the same judgement.
func judgementID(j *graph.Judgement) graph.ID {
	var keys []string
	for _, list := range [][]graph.ID{j.Same, j.Different, {j.Wrong}} {
		for _, id := range slices.Sorted(slices.Values(list)) {
			keys = append(keys, string(id))
		}
		keys = append(keys, "|")
	}
	return graph.NewID(graph.KindJudgement, append(keys, j.By, string(j.On), j.Note)...)
}
