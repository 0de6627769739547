package graph

import (
	"cmp"
	"slices"
	"time"
)

// Evidence is the account's claim as it is stored with its fact.
func (a *Account) Evidence(c *Claim) *Evidence {
	return &Evidence{
		ID: c.ID, Fact: a.FactOf(c).ID, Article: a.Article.ID,
		Sentence: c.Sentence, Quote: c.Sentence.Of(a.Article.Text),
		SubjectSpan: c.SubjectSpan, ObjectSpan: c.ObjectSpan,
		Said: c.Said, Planned: c.Planned, Discourse: c.Discourse, Rule: c.Rule,
		Publisher: a.Article.Publisher, Published: a.Article.Published, Seen: a.seen(c),
	}
}

// The day on which a sentence shows its fact: that of its event; of an event that the same
// sentence tells of (who chaired it held the post on that day); else of publication.
func (a *Account) seen(c *Claim) Date {
	if when := a.happened(c); when.HasYear() {
		return when
	}
	var when Date
	for i := range a.Claims {
		if other := &a.Claims[i]; other.Sentence == c.Sentence && !other.Planned && a.happened(other).HasYear() {
			when = earlier(when, a.happened(other))
		}
	}
	return cmp.Or(when, a.Article.Published)
}

// When the event of a claim began; "" where there is none.
func (a *Account) happened(c *Claim) Date {
	if c.At < 0 {
		return ""
	}
	return a.Entities[c.At].StartDate
}

// FactOf is the fact that a resolved claim proves, without what follows from its evidence.
func (a *Account) FactOf(c *Claim) Fact {
	end := func(i int) ID {
		if i < 0 {
			return ""
		}
		return a.Entities[i].ID
	}
	f := Fact{Predicate: c.Predicate, Subject: end(c.Subject), Object: end(c.Object), At: end(c.At), OnBehalfOf: end(c.OnBehalfOf)}
	if r, _ := f.Predicate.Relation(); r.Symmetric && f.Object < f.Subject {
		f.Subject, f.Object = f.Object, f.Subject
	}
	award := ""
	if c.Predicate == Awarded {
		award = c.Said.Award
	}
	f.ID = FactID(f.Predicate, f.Subject, f.Object, f.At, f.OnBehalfOf, award)
	return f
}

// Fold says what a fact says, given all its evidence and the date of the event where it
// happened ("" for none): each word as the latest dated evidence that has it prints it, an
// election before a mention on the same day, ties by id; planned only while all evidence is. It is a pure function of the set: order is nothing.
func Fold(f Fact, evidence []*Evidence, at Date) Fact {
	latest := slices.SortedFunc(slices.Values(evidence), func(a, b *Evidence) int {
		return cmp.Or(cmp.Compare(NewestFirst(a.Seen, ""), NewestFirst(b.Seen, "")), cmp.Compare(a.mentions(), b.mentions()), cmp.Compare(a.ID, b.ID))
	})
	f = Fact{ID: f.ID, Predicate: f.Predicate, Subject: f.Subject, Object: f.Object, At: f.At, OnBehalfOf: f.OnBehalfOf, Planned: true}
	for _, e := range latest {
		f.Said = f.Said.or(e.Said)
		f.Planned = f.Planned && e.Planned
	}
	f.Publishers = publishers(evidence)
	if f.Predicate == Holds {
		f.foldHolding(evidence)
	}
	f.When = cmp.Or(at, f.Said.Date, f.Said.StartDate, f.LastSeen)
	return f
}

// Whether a sentence mentions a holding in passing (1) or tells that it began (0).
func (e *Evidence) mentions() int {
	if e.Said.Status == StatusNew {
		return 0
	}
	return 1
}

func (e *Evidence) newest() string { return NewestFirst(e.Seen, e.ID) }

// What is said, completed by what another sentence says.
func (s Said) or(t Said) Said {
	return Said{
		Title: cmp.Or(s.Title, t.Title), Status: cmp.Or(s.Status, t.Status), Part: cmp.Or(s.Part, t.Part),
		Verb: cmp.Or(s.Verb, t.Verb), Award: cmp.Or(s.Award, t.Award), Date: cmp.Or(s.Date, t.Date),
		StartDate: cmp.Or(s.StartDate, t.StartDate), EndDate: cmp.Or(s.EndDate, t.EndDate),
	}
}

// An article without a publisher counts as one of its own.
func publishers(evidence []*Evidence) int {
	seen := map[string]bool{}
	for _, e := range evidence {
		seen[cmp.Or(e.Publisher, string(e.Article))] = true
	}
	return len(seen)
}

// Statuses of a holding, as the facts format spells them.
const (
	StatusCurrent = "current"
	StatusFormer  = "former"
	StatusNew     = "new"
	StatusActing  = "acting"
)

// The bounds of a holding: a sighting as former is none of holding it, and ends it before that
// day; one as new begins it; stated dates count as stated.
func (f *Fact) foldHolding(evidence []*Evidence) {
	for _, e := range evidence {
		if e.Planned {
			continue
		}
		if start := e.Said.StartDate; start.HasYear() {
			f.NotBefore = least(f.NotBefore, start.Earliest())
			f.HeldFrom = least(f.HeldFrom, start.Latest())
			f.HeldTo = most(f.HeldTo, start.Latest())
		}
		if end := e.Said.EndDate; end.HasYear() {
			f.NotAfter = most(f.NotAfter, end.Latest())
			f.HeldTo = most(f.HeldTo, end.Earliest())
			f.HeldFrom = least(f.HeldFrom, end.Earliest())
		}
		switch {
		case !e.Seen.HasYear():
		case e.Said.Status == StatusFormer:
			f.NotAfter = most(f.NotAfter, dayBefore(e.Seen.Latest()))
		default:
			f.FirstSeen = earlier(f.FirstSeen, e.Seen)
			f.LastSeen = later(f.LastSeen, e.Seen)
			f.HeldFrom = least(f.HeldFrom, e.Seen.Latest())
			f.HeldTo = most(f.HeldTo, e.Seen.Earliest())
			if e.Said.Status == StatusNew {
				f.NotBefore = least(f.NotBefore, e.Seen.Earliest())
			}
		}
	}
	if f.HeldFrom != "" && f.NotBefore > f.HeldFrom {
		f.NotBefore = ""
	}
	if f.HeldTo != "" && f.NotAfter < f.HeldTo {
		f.NotAfter = ""
	}
}

func least(a, b string) string {
	if a == "" || b < a {
		return b
	}
	return a
}

func most(a, b string) string { return max(a, b) }

func earlier(a, b Date) Date {
	if a == "" || OldestFirst(b, "") < OldestFirst(a, "") {
		return b
	}
	return a
}

func later(a, b Date) Date {
	if a == "" || NewestFirst(b, "") < NewestFirst(a, "") {
		return b
	}
	return a
}

func dayBefore(day string) string {
	t, err := time.Parse(isoDay, day)
	if err != nil {
		return ""
	}
	return t.AddDate(0, 0, -1).Format(isoDay)
}

// Tenure is whether a post was held on a day.
type Tenure string

// The answers of [Fact.Held].
const (
	Held    Tenure = "HELD"
	NotHeld Tenure = "NOT_HELD"
	Unknown Tenure = "UNKNOWN"
)

// Held tells whether the holding held as of a day, or on any day of a month or year: HELD
// within stated bounds or between the first and the last sighting; NOT_HELD before a stated
// start or an election, after a stated end or a sighting as former; else UNKNOWN. Another
// holder of the post changes nothing.
func (f *Fact) Held(asOf Date) Tenure {
	first, last := asOf.Earliest(), asOf.Latest()
	switch {
	case first == "":
		return Unknown
	case f.HeldFrom != "" && f.HeldFrom <= last && first <= f.HeldTo:
		return Held
	case f.NotBefore != "" && last < f.NotBefore, f.NotAfter != "" && first > f.NotAfter:
		return NotHeld
	}
	return Unknown
}

// Bounds are the days that bound a holding, "" where there is none: see [PropHeldFrom] and its
// neighbours.
type Bounds struct{ NotBefore, NotAfter, HeldFrom, HeldTo string }

// Bounds are those of the holding.
func (f *Fact) Bounds() Bounds { return Bounds{f.NotBefore, f.NotAfter, f.HeldFrom, f.HeldTo} }

// Overlap tells whether two posts were held at the same time: HELD where on some day both are known
// to have been held; NOT_HELD where one is known to have ended before the other began; else
// UNKNOWN.
func (b Bounds) Overlap(c Bounds) Tenure {
	switch {
	case b.HeldFrom != "" && c.HeldFrom != "" && b.HeldFrom <= c.HeldTo && c.HeldFrom <= b.HeldTo:
		return Held
	case b.endedBefore(c), c.endedBefore(b):
		return NotHeld
	}
	return Unknown
}

func (b Bounds) endedBefore(c Bounds) bool {
	return b.NotAfter != "" && c.NotBefore != "" && b.NotAfter < c.NotBefore
}
