// Package synthetic makes graphs of any size for benchmarks: people who hold posts in bodies, and
// attend and address events in places, each fact proved by a sentence. The same size gives the
// same graph.
//
// Start at [Size.Batches], which yields what a loader would put: resolved accounts and their
// entities, a few thousand facts a batch.
package synthetic

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// Size is how much there shall be of what. Facts are speeches, attendances and chairs, beside one
// venue and one organizer an event and one post a person.
type Size struct{ People, Events, Facts int }

// Bodies and places are few, as they are in the news.
const (
	bodies = 200
	places = 63
	// FirstYear and LastYear are the years of the events.
	FirstYear, LastYear = 2010, 2024

	eventsInABatch = 50 // as many articles as a loader puts at once
)

// Person, Body, Event and Place are the nth of their kind.
func Person(n int) graph.ID { return graph.NewID(graph.KindPerson, "synthetic", fmt.Sprint(n)) }

// Body is the nth organization. See [Person].
func Body(n int) graph.ID { return graph.NewID(graph.KindOrganization, "synthetic", fmt.Sprint(n)) }

// Event is the nth event. See [Person].
func Event(n int) graph.ID { return graph.NewID(graph.KindEvent, "synthetic", fmt.Sprint(n)) }

// Place is the nth place. See [Person].
func Place(n int) graph.ID { return graph.NewID(graph.KindPlace, "synthetic", fmt.Sprint(n)) }

func post(n int) graph.ID { return graph.NewID(graph.KindPost, "synthetic", fmt.Sprint(n)) }

// Batches yields the graph: one article an event, eventsInABatch articles a batch.
func (s Size) Batches() iter.Seq[*graph.Batch] {
	return func(yield func(*graph.Batch) bool) {
		rng := rand.New(rand.NewPCG(uint64(s.People), uint64(s.Events)))
		told := s.Facts / s.Events
		for from := 0; from < s.Events; from += eventsInABatch {
			batch := &graph.Batch{Versions: map[string]uint64{}}
			named := map[graph.ID]bool{}
			for n := from; n < min(from+eventsInABatch, s.Events); n++ {
				account := s.account(n, told, rng)
				batch.Accounts = append(batch.Accounts, account)
				for i := range account.Entities {
					if e := account.Entities[i]; !named[e.ID] {
						named[e.ID] = true
						e.Mentions, e.Of = nil, nil
						batch.Entities = append(batch.Entities, &e)
					}
				}
			}
			if !yield(batch) {
				return
			}
		}
	}
}

// What the article on the nth event says.
func (s Size) account(n, told int, rng *rand.Rand) *graph.Account {
	source := fmt.Sprintf("synthetic/%d", n)
	w := writer{a: &graph.Account{
		By: "synthetic",
		Article: graph.Article{ID: graph.NewID(graph.KindArticle, source), Source: source, Title: fmt.Sprintf("Tin số %d", n),
			Publisher: fmt.Sprintf("Báo %d", n%20), Published: day(n, s.Events)},
	}, at: map[graph.ID]int{}}
	event := w.entity(graph.Entity{ID: Event(n), Kind: graph.KindEvent, Class: "conference", Name: fmt.Sprintf("Hội nghị số %d", n), StartDate: day(n, s.Events), DateFrom: "text"})
	place := w.entity(graph.Entity{ID: Place(n % places), Kind: graph.KindPlace, Name: fmt.Sprintf("Tỉnh %d", n%places)})
	body := w.entity(graph.Entity{ID: Body(n % bodies), Kind: graph.KindOrganization, Class: "state", Name: fmt.Sprintf("Ban Công tác %d", n%bodies)})
	w.say(graph.HeldAt, event, place, event, graph.Said{})
	w.say(graph.Organized, body, event, event, graph.Said{})
	for i := range told {
		p := rng.IntN(s.People)
		person := w.entity(graph.Entity{ID: Person(p), Kind: graph.KindPerson, Name: name(p)})
		predicate := []graph.Predicate{graph.Attended, graph.SpokeAt, graph.Chaired}[min(i*3/told, 2)]
		w.say(predicate, person, event, event, graph.Said{Title: "Trưởng ban"})
		if i == 0 {
			held := w.entity(graph.Entity{ID: post(p % 1000), Kind: graph.KindPost, Name: fmt.Sprintf("Trưởng ban số %d", p%1000)})
			w.say(graph.Holds, person, held, -1, graph.Said{Title: "Trưởng ban", Status: graph.StatusCurrent})
		}
	}
	w.a.Article.Text = w.text.String()
	return w.a
}

// Events are spread over the years, most days with several.
func day(n, events int) graph.Date {
	days := (LastYear - FirstYear + 1) * 12 * 28
	d := n * days / max(events, 1)
	return graph.Date(fmt.Sprintf("%04d-%02d-%02d", FirstYear+d/(12*28), d/28%12+1, d%28+1))
}

var (
	families = strings.Fields("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý")
	middles  = strings.Fields("Văn Thị Minh Ngọc Hữu Đức Thanh Quốc Xuân Thu Hoàng Công Đình Gia Bảo Kim")
	givens   = strings.Fields("An Bình Chi Dũng Hà Hải Hòa Khánh Lan Long Mai Nam Phúc Quang Sơn Tâm Thảo Tuấn Vinh Yến Đạt Giang Hương Linh Nga Oanh Phương Quân Thủy Trang Uyên Vân")
)

func name(n int) string {
	parts := []string{families[n%len(families)], middles[n/len(families)%len(middles)], givens[n/len(families)/len(middles)%len(givens)]}
	if rest := n / len(families) / len(middles) / len(givens); rest > 0 {
		parts = append(parts[:2], givens[rest%len(givens)], parts[2])
	}
	return strings.Join(parts, " ")
}

// A writer builds an account and its text, a sentence a claim.
type writer struct {
	a    *graph.Account
	at   map[graph.ID]int
	text strings.Builder
}

func (w *writer) entity(e graph.Entity) int {
	if i, known := w.at[e.ID]; known {
		return i
	}
	e.Keys = []string{strings.ToLower(e.Kind.String()) + "/" + vietnamese.Key(e.Name)}
	e.Tones, e.Folded = vietnamese.SearchForms(e.Name)
	e.SortKey = vietnamese.SortKey(e.Name)
	if e.Kind == graph.KindPerson {
		e.SortKey = vietnamese.PersonSortKey(e.Name)
	}
	w.at[e.ID] = len(w.a.Entities)
	w.a.Entities = append(w.a.Entities, e)
	return w.at[e.ID]
}

func (w *writer) say(p graph.Predicate, subject, object, at int, said graph.Said) {
	s, o := &w.a.Entities[subject], &w.a.Entities[object]
	start := w.text.Len()
	subjectSpan := w.print(s)
	w.text.WriteString(" " + strings.ToLower(string(p)) + " ")
	objectSpan := w.print(o)
	w.text.WriteString(". ")
	sentence := graph.Span{Start: start, End: w.text.Len() - 1}
	w.a.Claims = append(w.a.Claims, graph.Claim{
		ID: graph.NewID(graph.KindEvidence, string(w.a.Article.ID), fmt.Sprint(len(w.a.Claims))), Predicate: p,
		Subject: subject, Object: object, At: at, OnBehalfOf: -1,
		Sentence: sentence, SubjectSpan: subjectSpan, ObjectSpan: objectSpan, Said: said, Rule: "synthetic",
	})
}

func (w *writer) print(e *graph.Entity) graph.Span {
	span := graph.Span{Start: w.text.Len(), End: w.text.Len() + len(e.Name)}
	w.text.WriteString(e.Name)
	e.Mentions = append(e.Mentions, span)
	return span
}
