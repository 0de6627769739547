package resolver

import (
	"cmp"
	"context"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/plan"
)

// Fact is what articles say of one thing in relation to another.
type Fact interface {
	Node
	IsFact()
	self() record
}

// fact is what all types of fact have.
type fact struct{ record }

// IsFact marks the types of fact.
func (f fact) IsFact() {}

// Predicate is what sort of fact.
func (f fact) Predicate() string { return string(f.row.Predicate) }

// Subject is who or what it is said of.
func (f fact) Subject(ctx context.Context) Entity { return follow[Entity](ctx, f.record) }

// Object is what it leads to.
func (f fact) Object(ctx context.Context) Entity { return follow[Entity](ctx, f.record) }

// At is the event where it happened.
func (f fact) At(ctx context.Context) *Event { return follow[*Event](ctx, f.record) }

// OnBehalfOf is the body for which the subject acted.
func (f fact) OnBehalfOf(ctx context.Context) *Organization {
	return follow[*Organization](ctx, f.record)
}

// Date is when it happened.
func (f fact) Date() *string { return f.said(graph.PropDate) }

// Earliest is the first day that the date may mean.
func (f fact) Earliest() *string { return f.said(graph.PropEarliest) }

// Latest is the last day that the date may mean.
func (f fact) Latest() *string { return f.said(graph.PropLatest) }

// Planned tells whether it is only announced.
func (f fact) Planned() bool { return f.flag(graph.PropPlanned) }

// Publishers is how many publishers say it.
func (f fact) Publishers() int { return f.number(graph.PropPublishers) }

// Evidence are the sentences that say it.
func (f fact) Evidence(ctx context.Context) *EvidenceConnection {
	return list[*Evidence](ctx, f.record)
}

// Holding says that a person holds a post.
type Holding struct{ fact }

// Person is who holds it.
func (h *Holding) Person(ctx context.Context) *Person { return follow[*Person](ctx, h.record) }

// Post is the post held.
func (h *Holding) Post(ctx context.Context) *Post { return follow[*Post](ctx, h.record) }

// Earliest is the first day on which it is known to be held.
func (h *Holding) Earliest() *string { return h.HeldFrom() }

// Latest is the last day on which it is known to be held.
func (h *Holding) Latest() *string { return h.HeldTo() }

// Title is the title as printed.
func (h *Holding) Title() *string { return h.said(graph.PropTitle) }

// Status is what the latest sentence says of it, on its own day.
func (h *Holding) Status() *string { return h.enum(graph.PropStatus, holdingStatuses...) }

// StartDate is the start, where a text states one.
func (h *Holding) StartDate() *string { return h.said(graph.PropStartDate) }

// EndDate is the end, where a text states one.
func (h *Holding) EndDate() *string { return h.said(graph.PropEndDate) }

// FirstSeen is the earliest dated sighting in the post.
func (h *Holding) FirstSeen() *string { return h.said(graph.PropFirstSeen) }

// LastSeen is the latest dated sighting in the post.
func (h *Holding) LastSeen() *string { return h.said(graph.PropLastSeen) }

// HeldFrom is the first day on which it is known to be held.
func (h *Holding) HeldFrom() *string { return h.said(graph.PropHeldFrom) }

// HeldTo is the last day on which it is known to be held.
func (h *Holding) HeldTo() *string { return h.said(graph.PropHeldTo) }

// NotBefore is the day before which it was not yet held.
func (h *Holding) NotBefore() *string { return h.said(graph.PropNotBefore) }

// NotAfter is the day after which it was no longer held.
func (h *Holding) NotAfter() *string { return h.said(graph.PropNotAfter) }

// Appearance says that someone took part in an event.
type Appearance struct{ fact }

// Agent is who took part.
func (a *Appearance) Agent(ctx context.Context) Agent { return follow[Agent](ctx, a.record) }

// Event is the event.
func (a *Appearance) Event(ctx context.Context) *Event { return follow[*Event](ctx, a.record) }

// Part is which part of the event a speech belonged to.
func (a *Appearance) Part() *string { return a.enum(graph.PropPart, speechParts...) }

// Title is the title as printed there.
func (a *Appearance) Title() *string { return a.said(graph.PropTitle) }

// Status is whether the title was the person's own then.
func (a *Appearance) Status(ctx context.Context) *string { return a.inOffice(a.slot(ctx)) }

// inOffice is what the article that prints an appearance's title says of the post that it names: the same
// sentence, else the first that does.
func (r record) inOffice(slot *plan.Slot) *string {
	title, person := r.text(graph.PropTitle), r.text(graph.PropSubject)
	var status *string
	for _, row := range slot.List(r.row).Rows { // the sentence that prints the title, if any does
		printed := record{row, nil}
		for _, row := range row.Links[slot.Path[1]].Rows {
			holding, fact := record{row, nil}, record{row.Links[slot.Path[2]].Rows[0], nil}
			if holding.text(graph.PropTitle) != title || fact.text(graph.PropSubject) != person {
				continue
			}
			said := holding.enum(graph.PropStatus, holdingStatuses...)
			if holding.number(graph.PropStart) == printed.number(graph.PropStart) {
				return said
			}
			status = cmp.Or(status, said)
		}
	}
	return status
}

// Citation says that someone cited a directive.
type Citation struct{ fact }

// By is who or what cited it; null where the texts do not say.
func (c *Citation) By(ctx context.Context) Entity { return follow[Entity](ctx, c.record) }

// Directive is the directive cited.
func (c *Citation) Directive(ctx context.Context) *Directive {
	return follow[*Directive](ctx, c.record)
}

// Verb is the verb as printed.
func (c *Citation) Verb() *string { return c.said(graph.PropVerb) }

// Award says that an award was given.
type Award struct{ fact }

// Giver is who gave it; null where the texts do not say.
func (a *Award) Giver(ctx context.Context) Agent { return follow[Agent](ctx, a.record) }

// Receiver is who received it; the event where the receivers are not named.
func (a *Award) Receiver(ctx context.Context) Entity { return follow[Entity](ctx, a.record) }

// Award is the award as printed.
func (a *Award) Award() *string { return a.said(graph.PropAward) }

// Meeting says that two met.
type Meeting struct{ fact }

// One is one of the two.
func (m *Meeting) One(ctx context.Context) Agent { return follow[Agent](ctx, m.record) }

// Other is the other.
func (m *Meeting) Other(ctx context.Context) Agent { return follow[Agent](ctx, m.record) }

// Organizing says that someone organized an event.
type Organizing struct{ fact }

// Organizer is the organization, or the place of a host country; null where the texts do not say.
func (o *Organizing) Organizer(ctx context.Context) Entity { return follow[Entity](ctx, o.record) }

// Event is the event.
func (o *Organizing) Event(ctx context.Context) *Event { return follow[*Event](ctx, o.record) }

// Venue says that an event was held at a place.
type Venue struct{ fact }

// Event is the event.
func (v *Venue) Event(ctx context.Context) *Event { return follow[*Event](ctx, v.record) }

// Place is the place.
func (v *Venue) Place(ctx context.Context) *Place { return follow[*Place](ctx, v.record) }

// Issuing says that a directive was issued.
type Issuing struct{ fact }

// Issuer is who issued it; null where the texts do not say.
func (i *Issuing) Issuer(ctx context.Context) Agent { return follow[Agent](ctx, i.record) }

// Directive is the directive.
func (i *Issuing) Directive(ctx context.Context) *Directive { return follow[*Directive](ctx, i.record) }

// Signing says that a directive was signed.
type Signing struct{ fact }

// Signer is who signed it; null where the texts do not say.
func (s *Signing) Signer(ctx context.Context) Agent { return follow[Agent](ctx, s.record) }

// Directive is the directive.
func (s *Signing) Directive(ctx context.Context) *Directive { return follow[*Directive](ctx, s.record) }

// Replacement says that a directive replaced another.
type Replacement struct{ fact }

// Newer is the newer document.
func (r *Replacement) Newer(ctx context.Context) *Directive { return follow[*Directive](ctx, r.record) }

// Older is the document that it replaced.
func (r *Replacement) Older(ctx context.Context) *Directive { return follow[*Directive](ctx, r.record) }

// Containment says that something is part of something.
type Containment struct{ fact }

// Part is what is part of the other.
func (c *Containment) Part(ctx context.Context) Entity { return follow[Entity](ctx, c.record) }

// Whole is what it is part of.
func (c *Containment) Whole(ctx context.Context) Entity { return follow[Entity](ctx, c.record) }

// Held tells whether the post was held as of a date, which plan has checked.
func (h *Holding) Held(asOf string) string {
	bounds := graph.Fact{
		HeldFrom: h.text(graph.PropHeldFrom), HeldTo: h.text(graph.PropHeldTo),
		NotBefore: h.text(graph.PropNotBefore), NotAfter: h.text(graph.PropNotAfter),
	}
	return string(bounds.Held(graph.Date(asOf)))
}

// Role is the appearance's role.
func (a *Appearance) Role() string { return plan.Role(a.row.Predicate) }

// Fact finds a fact by its id.
func (Query) Fact(ctx context.Context, _ string) (Fact, error) { return found[Fact](ctx) }

// Facts lists facts of whatever sort.
func (Query) Facts(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*FactConnection, error) {
	return listed[Fact](ctx)
}

// Holdings lists who held which post.
func (Query) Holdings(ctx context.Context, _ map[string]any, _, _ *string, _ *int, _ *string) (*HoldingConnection, error) {
	return listed[*Holding](ctx)
}

// Citations lists who cited which directive.
func (Query) Citations(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*CitationConnection, error) {
	return listed[*Citation](ctx)
}
