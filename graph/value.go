package graph

import (
	"fmt"
	"slices"
)

// Record is whatever stands in a store under an id: *Entity, *Fact, *Evidence, *Account (an
// article with all that it says) or *Judgement.
type Record interface {
	RecordID() ID
	RecordKind() Kind
	// Value is the record's prop: a string, int, bool or []string, nil where it says nothing.
	Value(Prop) any
}

// PropsOf lists the props that records of a kind can have, in a fixed order: what a store keeps
// for them and what a query may ask for.
func PropsOf(kind Kind) []Prop {
	dated := []Prop{PropEarliest, PropLatest, PropYear, PropMonth, OrderNewest, OrderOldest}
	switch {
	case kind.Is(Entities):
		props := []Prop{PropID, PropName, PropOtherNames, PropIdentifiers, PropJoins, PropMerged, PropUnresolved, PropUnnamed, PropTones, PropFolded, OrderName}
		switch kind {
		case KindPerson:
			props = append(props, PropHonorifics, PropBirthDate)
		case KindOrganization:
			props = append(props, PropKind)
		case KindEvent:
			props = append(append(props, PropKind, PropStartDate, PropEndDate, PropDateFrom, PropSeries, PropEdition), dated...)
		case KindDirective:
			props = append(append(props, PropKind, PropNumber, PropDate), dated...)
		}
		return props
	case kind.Is(Facts):
		props := append([]Prop{PropID, PropPredicate, PropSubject, PropObject, PropAt, PropOnBehalfOf, PropPlanned, PropPublishers, PropDate}, dated...)
		if kind == KindHolding {
			props = append(props, PropFirstSeen, PropLastSeen, PropNotBefore, PropNotAfter, PropHeldFrom, PropHeldTo)
		}
		for _, r := range Predicates {
			for _, p := range r.Props {
				if r.Type == kind && !slices.Contains(props, p) {
					props = append(props, p)
				}
			}
		}
		return props
	case kind == KindEvidence:
		return []Prop{PropID, PropFact, PropArticle, PropStart, PropEnd, PropQuote, PropRule, PropPlanned, PropDiscourse, PropSpans, PropPublisher, PropPublished,
			PropTitle, PropStatus, PropPart, PropVerb, PropAward, PropDate, PropStartDate, PropEndDate, OrderNewest, OrderText}
	case kind == KindArticle:
		return append([]Prop{PropID, PropURL, PropTitle, PropPublisher, PropPublished, PropText, PropSHA256, PropMentions, PropFailed}, dated...)
	}
	return []Prop{PropID}
}

// RecordID is the entity's id.
func (e *Entity) RecordID() ID { return e.ID }

// RecordKind is the entity's kind.
func (e *Entity) RecordKind() Kind { return e.Kind }

// Value is the entity's prop. See [Record].
func (e *Entity) Value(p Prop) any {
	switch p {
	case PropName:
		return text(e.Name)
	case PropOtherNames:
		return list(e.OtherNames)
	case PropHonorifics:
		return list(e.Honorifics)
	case PropBirthDate:
		return text(e.BirthDate)
	case PropIdentifiers:
		return list(printed(e.Identifiers, func(i Identifier) string { return i.Scheme + " " + i.Identifier }))
	case PropJoins:
		return list(printed(e.Joins, func(r Reason) string { return r.Name + "\t" + r.Why }))
	case PropMerged:
		return list(printed(e.Merged, func(id ID) string { return string(id) }))
	case PropKind:
		return text(e.Class)
	case PropNumber:
		return text(e.Number)
	case PropStartDate:
		return text(e.StartDate)
	case PropEndDate:
		return text(e.EndDate)
	case PropDate:
		return text(e.Date)
	case PropDateFrom:
		return text(e.DateFrom)
	case PropSeries:
		return text(e.Series)
	case PropEdition:
		return text(e.Edition)
	case PropUnresolved:
		return flag(e.Unresolved)
	case PropUnnamed:
		return flag(e.Unnamed)
	case PropTones:
		return text(e.Tones)
	case PropFolded:
		return text(e.Folded)
	case OrderName:
		return ByName(e.SortKey, e.ID)
	case PropLatest:
		return text(e.latest())
	}
	return dated(p, e.ID, e.When())
}

// The last day that the entity's dates may mean.
func (e *Entity) latest() string { return max(e.When().Latest(), e.EndDate.Latest()) }

// RecordID is the fact's id.
func (f *Fact) RecordID() ID { return f.ID }

// RecordKind is the fact type of the fact's predicate.
func (f *Fact) RecordKind() Kind { return f.Predicate.Type() }

// Value is the fact's prop. See [Record].
func (f *Fact) Value(p Prop) any {
	switch p {
	case PropPredicate:
		return text(f.Predicate)
	case PropSubject:
		return text(f.Subject)
	case PropObject:
		return text(f.Object)
	case PropAt:
		return text(f.At)
	case PropOnBehalfOf:
		return text(f.OnBehalfOf)
	case PropPlanned:
		return flag(f.Planned)
	case PropPublishers:
		return f.Publishers
	case PropFirstSeen:
		return text(f.FirstSeen)
	case PropLastSeen:
		return text(f.LastSeen)
	case PropNotBefore:
		return text(f.NotBefore)
	case PropNotAfter:
		return text(f.NotAfter)
	case PropHeldFrom:
		return text(f.HeldFrom)
	case PropHeldTo:
		return text(f.HeldTo)
	case PropDate: // when it happened: a holding's day of ordering is no date of its own
		if f.Predicate == Holds {
			return text(f.Said.Date)
		}
		return text(f.When)
	}
	if v := f.Said.value(p); v != nil {
		return v
	}
	return dated(p, f.ID, f.When)
}

func (s *Said) value(p Prop) any {
	switch p {
	case PropTitle:
		return text(s.Title)
	case PropStatus:
		return text(s.Status)
	case PropPart:
		return text(s.Part)
	case PropVerb:
		return text(s.Verb)
	case PropAward:
		return text(s.Award)
	case PropDate:
		return text(s.Date)
	case PropStartDate:
		return text(s.StartDate)
	case PropEndDate:
		return text(s.EndDate)
	}
	return nil
}

// RecordID is the evidence's id, its claim's.
func (e *Evidence) RecordID() ID { return e.ID }

// RecordKind is KindEvidence.
func (e *Evidence) RecordKind() Kind { return KindEvidence }

// Value is the evidence's prop. See [Record].
func (e *Evidence) Value(p Prop) any {
	switch p {
	case PropID:
		return text(e.ID)
	case PropFact:
		return text(e.Fact)
	case PropArticle:
		return text(e.Article)
	case PropStart:
		return e.Sentence.Start
	case PropEnd:
		return e.Sentence.End
	case PropQuote:
		return text(e.Quote)
	case PropRule:
		return text(e.Rule)
	case PropPlanned:
		return flag(e.Planned)
	case PropDiscourse:
		return flag(e.Discourse)
	case PropSpans:
		return list(e.spans())
	case PropPublisher:
		return text(e.Publisher)
	case PropPublished:
		return text(e.Published)
	case OrderNewest:
		return e.newest()
	case OrderText:
		return fmt.Sprintf("%010d/%s", e.Sentence.Start, e.ID)
	}
	return e.Said.value(p)
}

func (e *Evidence) spans() []string {
	var spans []string
	if s := e.SubjectSpan; !s.Empty() {
		spans = append(spans, fmt.Sprintf("subject %d %d", s.Start, s.End))
	}
	if s := e.ObjectSpan; !s.Empty() {
		spans = append(spans, fmt.Sprintf("object %d %d", s.Start, s.End))
	}
	return spans
}

// RecordID is the article's id.
func (a *Account) RecordID() ID { return a.Article.ID }

// RecordKind is KindArticle.
func (a *Account) RecordKind() Kind { return KindArticle }

// Value is the article's prop. See [Record].
func (a *Account) Value(p Prop) any {
	switch p {
	case PropURL:
		return text(a.Article.URL)
	case PropTitle:
		return text(a.Article.Title)
	case PropPublisher:
		return text(a.Article.Publisher)
	case PropPublished:
		return text(a.Article.Published)
	case PropText:
		return text(a.Article.Text)
	case PropSHA256:
		return Digest(a.Article.Text)
	case PropMentions:
		return list(a.mentions())
	case PropFailed:
		return text(a.Article.Failed)
	}
	return dated(p, a.Article.ID, a.Article.Published)
}

func (a *Account) mentions() []string {
	type mention struct {
		Span
		of ID
	}
	var ms []mention
	for _, e := range a.Entities {
		for _, s := range e.Mentions {
			ms = append(ms, mention{s, e.ID})
		}
	}
	slices.SortFunc(ms, func(a, b mention) int {
		return slices.Compare([]int{a.Start, b.End}, []int{b.Start, a.End}) // the longer first
	})
	return printed(ms, func(m mention) string { return fmt.Sprintf("%s %d %d", m.of, m.Start, m.End) })
}

// RecordID is the judgement's id.
func (j *Judgement) RecordID() ID { return j.ID }

// RecordKind is KindJudgement.
func (j *Judgement) RecordKind() Kind { return KindJudgement }

// Value is the judgement's id: nothing else of it is asked for in queries.
func (j *Judgement) Value(p Prop) any { return dated(p, j.ID, "") }

// What every dated record has.
func dated(p Prop, id ID, when Date) any {
	switch p {
	case PropID:
		return text(id)
	case PropEarliest:
		return text(when.Earliest())
	case PropLatest:
		return text(when.Latest())
	case PropYear:
		return text(when.Year())
	case PropMonth:
		return text(when.Month())
	case OrderNewest:
		return NewestFirst(when, id)
	case OrderOldest:
		return OldestFirst(when, id)
	}
	return nil
}

func text[T ~string](s T) any {
	if s == "" {
		return nil
	}
	return string(s)
}

func flag(b bool) any {
	if !b {
		return nil
	}
	return true
}

func list(s []string) any {
	if len(s) == 0 {
		return nil
	}
	return s
}

func printed[T any](items []T, print func(T) string) []string {
	texts := make([]string, len(items))
	for i, item := range items {
		texts[i] = print(item)
	}
	return texts
}
