package register

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
	"github.com/quanhe/quanhe/loader/article"
)

// book makes the account of a register, row by row.
type book struct {
	account graph.Account
	scheme  string
	places  map[string]int  // of the entities, by all that tells them apart
	told    map[string]bool // names of which a row tells more than the name
	times   map[string]int  // how often a row of these words has come
}

func newBook(about graph.Article, scheme string, rows []row) *book {
	b := &book{account: graph.Account{Article: about, By: By}, scheme: scheme, places: map[string]int{}, told: map[string]bool{}, times: map[string]int{}}
	for i := range rows {
		if rows[i].tellsApart() {
			b.told[vietnamese.Key(rows[i].cells[name].text)] = true
		}
	}
	return b
}

func (r *row) tellsApart() bool { return r.cells[birthDate].text != "" || r.cells[id].text != "" }

// enter takes what one row says.
func (b *book) enter(r *row) error {
	words := r.whole.Of(b.account.Article.Text)
	nth := b.times[words]
	b.times[words]++
	person, err := b.person(r)
	if err != nil {
		return err
	}
	if r.cells[title].text == "" {
		return nil
	}
	held, err := b.held(r)
	if err != nil {
		return err
	}
	post := b.post(r)
	b.claim(r, nth, graph.Claim{Predicate: graph.Holds, Subject: person, Object: post, SubjectSpan: r.cells[name].span, ObjectSpan: r.cells[title].span, Said: held})
	if r.cells[organization].text != "" {
		b.claim(r, nth, graph.Claim{Predicate: graph.PartOf, Subject: post, Object: b.body(r), SubjectSpan: r.cells[title].span, ObjectSpan: r.cells[organization].span})
	}
	return nil
}

// claim adds what a row says. Its id is given here: to look for each row among all of them would
// take the square of their number.
func (b *book) claim(r *row, nth int, c graph.Claim) {
	c.At, c.OnBehalfOf, c.Sentence, c.Rule = -1, -1, r.whole, Rule
	entities := b.account.Entities
	c.ID = graph.ClaimID(b.account.Article.ID, r.whole.Of(b.account.Article.Text), nth, c.Predicate, entities[c.Subject].Name, entities[c.Object].Name)
	b.account.Claims = append(b.account.Claims, c)
}

func (b *book) person(r *row) (int, error) {
	born, err := dateIn(r, birthDate)
	if err != nil {
		return 0, err
	}
	e := graph.Entity{Kind: graph.KindPerson, Name: r.cells[name].text, BirthDate: born}
	if known := r.cells[id].text; known != "" {
		identifier, err := b.identifier(known)
		if err != nil {
			return 0, err
		}
		e.Identifiers = []graph.Identifier{identifier}
	}
	e.Unresolved = !r.tellsApart() && b.told[vietnamese.Key(e.Name)]
	return b.entity(e, r.cells[name].span, string(born), r.cells[id].text), nil
}

func (b *book) identifier(known string) (graph.Identifier, error) {
	scheme, identifier, ok := strings.Cut(known, ":")
	if !ok {
		scheme, identifier = b.scheme, known
	}
	i := graph.Identifier{Scheme: strings.TrimSpace(scheme), Identifier: strings.TrimSpace(identifier)}
	if i.Scheme == "" || i.Identifier == "" {
		return i, fmt.Errorf("id %q: say which register calls people so: write scheme:%s, or name it with -scheme", known, strings.Trim(known, ": "))
	}
	return i, nil
}

// post is the post of a row: its title, with the body whose it is.
func (b *book) post(r *row) int {
	called := r.cells[title].text
	if body := r.cells[organization].text; body != "" && !strings.Contains(vietnamese.Key(called), vietnamese.Key(body)) {
		called += " " + body
	}
	return b.entity(graph.Entity{Kind: graph.KindPost, Name: called}, r.cells[title].span)
}

func (b *book) body(r *row) int {
	return b.entity(graph.Entity{Kind: graph.KindOrganization, Name: r.cells[organization].text}, r.cells[organization].span)
}

// entity is the place of an entity, one for all rows that say the same of it.
func (b *book) entity(e graph.Entity, printed graph.Span, apart ...string) int {
	key := strings.Join(append([]string{e.Kind.String(), e.Name}, apart...), "\x00")
	place, ok := b.places[key]
	if !ok {
		place = len(b.account.Entities)
		b.places[key] = place
		b.account.Entities = append(b.account.Entities, e)
	}
	if !printed.Empty() {
		known := &b.account.Entities[place]
		known.Mentions = append(known.Mentions, printed)
	}
	return place
}

// held is what a row says of its post: held still, unless it ended before the register was
// published or nobody knows when that was.
func (b *book) held(r *row) (graph.Said, error) {
	start, err := dateIn(r, startDate)
	if err != nil {
		return graph.Said{}, err
	}
	end, err := dateIn(r, endDate)
	if err != nil {
		return graph.Said{}, err
	}
	if start.HasYear() && end.HasYear() && end.Latest() < start.Earliest() {
		return graph.Said{}, fmt.Errorf("the post ends on %s before it starts on %s: correct one of them", end, start)
	}
	said := graph.Said{Title: r.cells[title].text, StartDate: start, EndDate: end, Status: graph.StatusCurrent}
	if published := b.account.Article.Published; end != "" && (!published.HasYear() || end.Latest() < published.Earliest()) {
		said.Status = graph.StatusFormer
	}
	return said, nil
}

// As dates are written in this country: the day first.
var dayFirst = regexp.MustCompile(`^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$`)

func dateIn(r *row, c column) (graph.Date, error) {
	said := r.cells[c].text
	iso := said
	if m := dayFirst.FindStringSubmatch(said); m != nil {
		iso = fmt.Sprintf("%s-%02s", m[3], m[2])
		if m[1] != "" {
			iso += fmt.Sprintf("-%02s", m[1])
		}
	}
	date, err := article.Day(iso)
	if err != nil {
		return "", fmt.Errorf("%s %q: no date: want 1950, 1950-03, 1950-03-02 or 2/3/1950", headings[c][0], said)
	}
	return date, nil
}
