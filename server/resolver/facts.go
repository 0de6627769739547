package resolver

import (
	"context"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/plan"
)

// Fact is what articles say of one thing in relation to another.
type Fact interface {
	Node
	IsFact()
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

// Planned tells whether it is only announced.
func (f fact) Planned() bool { return f.flag(graph.PropPlanned) }

// Publishers is how many publishers say it.
func (f fact) Publishers() int { return f.number(graph.PropPublishers) }

// Evidence are the sentences that say it.
func (f fact) Evidence(ctx context.Context) *EvidenceConnection {
	return list[*Evidence](ctx, f.record)
}

// Holding: a person holds a post.
type Holding struct{ fact }

// Person: who holds it.
func (h *Holding) Person(ctx context.Context) *Person { return follow[*Person](ctx, h.record) }

// Post: the post held.
func (h *Holding) Post(ctx context.Context) *Post { return follow[*Post](ctx, h.record) }

// Title: the title as printed.
func (h *Holding) Title() *string { return h.said(graph.PropTitle) }

// Status: what the latest sentence says of it, on its own day.
func (h *Holding) Status() *string { return h.enum(graph.PropStatus, holdingStatuses...) }

// StartDate: the start, where a text states one.
func (h *Holding) StartDate() *string { return h.said(graph.PropStartDate) }

// EndDate: the end, where a text states one.
func (h *Holding) EndDate() *string { return h.said(graph.PropEndDate) }

// FirstSeen: the earliest dated sighting in the post.
func (h *Holding) FirstSeen() *string { return h.said(graph.PropFirstSeen) }

// LastSeen: the latest dated sighting in the post.
func (h *Holding) LastSeen() *string { return h.said(graph.PropLastSeen) }

// HeldFrom: the first day on which it is known to be held.
func (h *Holding) HeldFrom() *string { return h.said(graph.PropHeldFrom) }

// HeldTo: the last day on which it is known to be held.
func (h *Holding) HeldTo() *string { return h.said(graph.PropHeldTo) }

// NotBefore: before this day it was not yet held.
func (h *Holding) NotBefore() *string { return h.said(graph.PropNotBefore) }

// NotAfter: after this day it was no longer held.
func (h *Holding) NotAfter() *string { return h.said(graph.PropNotAfter) }

// Appearance: someone took part in an event.
type Appearance struct{ fact }

// Agent: who took part.
func (a *Appearance) Agent(ctx context.Context) Agent { return follow[Agent](ctx, a.record) }

// Event: the event.
func (a *Appearance) Event(ctx context.Context) *Event { return follow[*Event](ctx, a.record) }

// Part: which part of the event a speech belonged to.
func (a *Appearance) Part() *string { return a.enum(graph.PropPart, speechParts...) }

// Title: the title as printed there.
func (a *Appearance) Title() *string { return a.said(graph.PropTitle) }

// Citation: someone cited a directive.
type Citation struct{ fact }

// By: who or what cited it; null where the texts do not say.
func (c *Citation) By(ctx context.Context) Entity { return follow[Entity](ctx, c.record) }

// Directive: the directive cited.
func (c *Citation) Directive(ctx context.Context) *Directive {
	return follow[*Directive](ctx, c.record)
}

// Verb: the verb as printed.
func (c *Citation) Verb() *string { return c.said(graph.PropVerb) }

// Award: an award was given.
type Award struct{ fact }

// Giver: who gave it; null where the texts do not say.
func (a *Award) Giver(ctx context.Context) Agent { return follow[Agent](ctx, a.record) }

// Receiver: who received it; the event where the receivers are not named.
func (a *Award) Receiver(ctx context.Context) Entity { return follow[Entity](ctx, a.record) }

// Award: the award as printed.
func (a *Award) Award() *string { return a.said(graph.PropAward) }

// Meeting: two met.
type Meeting struct{ fact }

// One: one of the two.
func (m *Meeting) One(ctx context.Context) Agent { return follow[Agent](ctx, m.record) }

// Other: the other.
func (m *Meeting) Other(ctx context.Context) Agent { return follow[Agent](ctx, m.record) }

// Organizing: someone organized an event.
type Organizing struct{ fact }

// Organizer: the organization, or the place of a host country; null where the texts do not say.
func (o *Organizing) Organizer(ctx context.Context) Entity { return follow[Entity](ctx, o.record) }

// Event: the event.
func (o *Organizing) Event(ctx context.Context) *Event { return follow[*Event](ctx, o.record) }

// Venue: an event was held at a place.
type Venue struct{ fact }

// Event: the event.
func (v *Venue) Event(ctx context.Context) *Event { return follow[*Event](ctx, v.record) }

// Place: the place.
func (v *Venue) Place(ctx context.Context) *Place { return follow[*Place](ctx, v.record) }

// Issuing: a directive was issued.
type Issuing struct{ fact }

// Issuer: who issued it; null where the texts do not say.
func (i *Issuing) Issuer(ctx context.Context) Agent { return follow[Agent](ctx, i.record) }

// Directive: the directive.
func (i *Issuing) Directive(ctx context.Context) *Directive { return follow[*Directive](ctx, i.record) }

// Signing: a directive was signed.
type Signing struct{ fact }

// Signer: who signed it; null where the texts do not say.
func (s *Signing) Signer(ctx context.Context) Agent { return follow[Agent](ctx, s.record) }

// Directive: the directive.
func (s *Signing) Directive(ctx context.Context) *Directive { return follow[*Directive](ctx, s.record) }

// Replacement: a directive replaced another.
type Replacement struct{ fact }

// Newer: the newer document.
func (r *Replacement) Newer(ctx context.Context) *Directive { return follow[*Directive](ctx, r.record) }

// Older: the document that it replaced.
func (r *Replacement) Older(ctx context.Context) *Directive { return follow[*Directive](ctx, r.record) }

// Containment: something is part of something.
type Containment struct{ fact }

// Part: what is part of the other.
func (c *Containment) Part(ctx context.Context) Entity { return follow[Entity](ctx, c.record) }

// Whole: what it is part of.
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
func (q *Query) Fact(ctx context.Context, _ string) (Fact, error) { return found[Fact](ctx, q) }

// Facts lists facts of whatever sort.
func (q *Query) Facts(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*FactConnection, error) {
	return listed[Fact](ctx, q)
}

// Holdings lists who held which post.
func (q *Query) Holdings(ctx context.Context, _ map[string]any, _, _ *string, _ *int, _ *string) (*HoldingConnection, error) {
	return listed[*Holding](ctx, q)
}

// Citations lists who cited which directive.
func (q *Query) Citations(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*CitationConnection, error) {
	return listed[*Citation](ctx, q)
}
