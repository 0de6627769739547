package graphtest

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// Entity is an entity as resolution would hand it over: with its id, name key, search forms and
// sort key, all from its names.
func Entity(kind graph.Kind, name string, otherNames ...string) graph.Entity {
	key := vietnamese.Key(name)
	e := graph.Entity{ID: graph.NewID(kind, key), Kind: kind, Name: name, OtherNames: otherNames}
	for _, n := range append([]string{name}, otherNames...) {
		e.Keys = append(e.Keys, kind.String()+"/"+vietnamese.Key(n))
	}
	e.Tones, e.Folded = vietnamese.SearchForms(append([]string{name}, otherNames...)...)
	e.SortKey = vietnamese.SortKey(name)
	if kind == graph.KindPerson {
		e.SortKey = vietnamese.PersonSortKey(name)
	}
	return e
}

// Writing is an article that is being written: its text grows by a sentence with each thing that
// it says, so that every span is right by itself.
type Writing struct {
	graph.Account
	whole map[graph.ID]graph.Entity // as resolution knows them
	said  map[string]int            // how often a sentence was written
}

// Article begins an article under a key of its own.
func Article(key, publisher string, published graph.Date) *Writing {
	return &Writing{
		Account: graph.Account{By: "graphtest", Article: graph.Article{
			ID: graph.NewID(graph.KindArticle, key), Source: key, Title: "On " + key, Publisher: publisher, Published: published,
		}},
		whole: map[graph.ID]graph.Entity{},
		said:  map[string]int{},
	}
}

// Detail is what a sentence says beside its ends.
type Detail func(*Writing, *graph.Claim)

// At says at which event, where the predicate leaves that open.
func At(event graph.Entity) Detail {
	return func(w *Writing, c *graph.Claim) { c.At = w.place(event) }
}

// For says on whose behalf.
func For(body graph.Entity) Detail {
	return func(w *Writing, c *graph.Claim) { c.OnBehalfOf = w.place(body) }
}

// Saying says what is printed beside the ends.
func Saying(said graph.Said) Detail { return func(_ *Writing, c *graph.Claim) { c.Said = said } }

// Planned says that it has not happened yet.
func Planned(_ *Writing, c *graph.Claim) { c.Planned = true }

// Elsewhere says that an earlier sentence names the actor.
func Elsewhere(_ *Writing, c *graph.Claim) { c.Discourse = true }

// Says writes a sentence that claims a fact. An unnamed end is not printed.
func (w *Writing) Says(subject graph.Entity, p graph.Predicate, object graph.Entity, details ...Detail) *Writing {
	c := graph.Claim{Predicate: p, Subject: w.place(subject), Object: w.place(object), At: -1, OnBehalfOf: -1, Rule: "rule of " + strings.ToLower(string(p))}
	for _, detail := range details {
		detail(w, &c)
	}
	c.At = c.Where()
	start := len(w.Article.Text)
	c.SubjectSpan = w.print(c.Subject)
	w.write(", " + c.Said.Title + ", ")
	r, _ := p.Relation()
	w.write(r.Label + " ")
	c.ObjectSpan = w.print(c.Object)
	if c.At >= 0 && c.At != c.Object && c.At != c.Subject {
		w.write(" tại ")
		w.print(c.At)
	}
	if c.OnBehalfOf >= 0 {
		w.write(" thay mặt ")
		w.print(c.OnBehalfOf)
	}
	w.write(".")
	c.Sentence = graph.Span{Start: start, End: len(w.Article.Text)}
	sentence := c.Sentence.Of(w.Article.Text)
	w.said[sentence]++
	c.ID = graph.ClaimID(w.Article.ID, sentence, w.said[sentence], p, subject.Name, object.Name, c.Said.Award)
	w.write("\n")
	w.Claims = append(w.Claims, c)
	return w
}

// Naming writes a sentence that names entities and claims nothing.
func (w *Writing) Naming(entities ...graph.Entity) *Writing {
	for _, e := range entities {
		w.print(w.place(e))
		w.write(". ")
	}
	return w
}

func (w *Writing) write(text string) { w.Article.Text += text }

// place is the entity's place in the account. The account has what the article says of it; what
// resolution adds goes to the batch.
func (w *Writing) place(e graph.Entity) int {
	w.whole[e.ID] = e
	if i := slices.IndexFunc(w.Entities, func(x graph.Entity) bool { return x.ID == e.ID }); i >= 0 {
		return i
	}
	e.Joins, e.Merged, e.Tones, e.Folded, e.SortKey = nil, nil, "", "", ""
	w.Entities = append(w.Entities, e)
	return len(w.Entities) - 1
}

func (w *Writing) print(i int) graph.Span {
	e := &w.Entities[i]
	if e.Unnamed {
		return graph.Span{}
	}
	s := graph.Span{Start: len(w.Article.Text), End: len(w.Article.Text) + len(e.Name)}
	w.write(e.Name)
	e.Mentions = append(e.Mentions, s)
	return s
}

// Batch is what a Put stores of these articles.
func Batch(articles ...*Writing) *graph.Batch {
	b := &graph.Batch{}
	whole := map[graph.ID]graph.Entity{}
	for _, w := range articles {
		account := w.Account
		b.Accounts = append(b.Accounts, &account)
		maps.Copy(whole, w.whole)
	}
	for _, e := range whole {
		b.Entities = append(b.Entities, &e)
	}
	slices.SortFunc(b.Entities, func(a, b *graph.Entity) int { return cmp.Compare(a.ID, b.ID) })
	return b
}
