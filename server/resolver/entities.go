package resolver

import (
	"context"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// Entity is who or what the news is about.
type Entity interface {
	Node
	IsEntity()
	self() record
}

// Agent is who can act.
type Agent interface{ IsAgent() }

// entity is what all types of entity have.
type entity struct{ record }

// IsEntity marks the types of entity.
func (e entity) IsEntity() {}

// Name is the fullest form as printed.
func (e entity) Name() string { return e.text(graph.PropName) }

// OtherNames are further printed forms.
func (e entity) OtherNames() []string { return e.texts(graph.PropOtherNames) }

// MergedIds are the ids of entities that were found to be this one.
func (e entity) MergedIds() []string { return e.texts(graph.PropMerged) }

// Unresolved tells whether only one article knows it.
func (e entity) Unresolved() bool { return e.flag(graph.PropUnresolved) }

// Identifiers are what other registers call it.
func (e entity) Identifiers() []*Identifier {
	var all []*Identifier
	for _, s := range e.texts(graph.PropIdentifiers) {
		scheme, id, _ := strings.Cut(s, " ")
		all = append(all, &Identifier{scheme, id})
	}
	return all
}

// Joins are the printed names that were taken for it.
func (e entity) Joins() []*Join {
	var all []*Join
	for _, s := range e.texts(graph.PropJoins) {
		name, reason, _ := strings.Cut(s, "\t")
		all = append(all, &Join{name, reason})
	}
	return all
}

// Facts are all that is said of it.
func (e entity) Facts(ctx context.Context) *FactConnection { return list[Fact](ctx, e.record) }

// Articles are those that name it.
func (e entity) Articles(ctx context.Context) *ArticleConnection {
	return list[*Article](ctx, e.record)
}

// Identifier is what another register calls an entity.
type Identifier struct{ scheme, id string }

// Scheme is the name of the register.
func (i *Identifier) Scheme() string { return i.scheme }

// Identifier is the entity's name there.
func (i *Identifier) Identifier() string { return i.id }

// Join is a printed name and why it was taken for an entity's.
type Join struct{ name, reason string }

// Name is the name as printed.
func (j *Join) Name() string { return j.name }

// Reason is why.
func (j *Join) Reason() string { return j.reason }

// Person is a person whom articles name.
type Person struct{ entity }

// IsAgent marks who can act.
func (p *Person) IsAgent() {}

// Honorifics are forms of address and academic titles as printed.
func (p *Person) Honorifics() []string { return p.texts(graph.PropHonorifics) }

// BirthDate is date of birth, where a text states it.
func (p *Person) BirthDate() *string { return p.said(graph.PropBirthDate) }

// Colleagues are the people who held a post in the same body at the same time.
func (p *Person) Colleagues(ctx context.Context) *ColleagueConnection {
	return &ColleagueConnection{*list[*Person](ctx, p.record)}
}

// Holdings are posts held.
func (p *Person) Holdings(ctx context.Context) *HoldingConnection {
	return list[*Holding](ctx, p.record)
}

// Appearances tell where the person appeared and in what role, latest event first.
func (p *Person) Appearances(ctx context.Context) *AppearanceConnection {
	return list[*Appearance](ctx, p.record)
}

// Citations are directives that the person cited or asked to be carried out, and where.
func (p *Person) Citations(ctx context.Context) *CitationConnection {
	return list[*Citation](ctx, p.record)
}

// Awards are awards received, latest first.
func (p *Person) Awards(ctx context.Context) *AwardConnection { return list[*Award](ctx, p.record) }

// AwardsGiven are awards given to others, latest first.
func (p *Person) AwardsGiven(ctx context.Context) *AwardConnection {
	return list[*Award](ctx, p.record)
}

// Meetings tell whom it met, latest first.
func (p *Person) Meetings(ctx context.Context) *MeetingConnection {
	return list[*Meeting](ctx, p.record)
}

// Issued are directives issued.
func (p *Person) Issued(ctx context.Context) *IssuingConnection { return list[*Issuing](ctx, p.record) }

// Signed are directives signed.
func (p *Person) Signed(ctx context.Context) *SigningConnection { return list[*Signing](ctx, p.record) }

// Organization is a body that articles name.
type Organization struct{ entity }

// IsAgent marks who can act.
func (o *Organization) IsAgent() {}

// Kind is what sort of body; null where the texts do not tell.
func (o *Organization) Kind() *string { return o.enum(graph.PropKind, organizationKinds...) }

// Parent is the body that it is part of, where a text says so.
func (o *Organization) Parent(ctx context.Context) *Organization {
	return follow[*Organization](ctx, o.record)
}

// Children are bodies that are part of it, by name.
func (o *Organization) Children(ctx context.Context) *OrganizationConnection {
	return list[*Organization](ctx, o.record)
}

// Posts are posts in it, by title.
func (o *Organization) Posts(ctx context.Context) *PostConnection { return list[*Post](ctx, o.record) }

// Appearances tell where the organization itself appeared.
func (o *Organization) Appearances(ctx context.Context) *AppearanceConnection {
	return list[*Appearance](ctx, o.record)
}

// Organized are events that it organized, alone or with others.
func (o *Organization) Organized(ctx context.Context) *OrganizingConnection {
	return list[*Organizing](ctx, o.record)
}

// Issued are directives issued.
func (o *Organization) Issued(ctx context.Context) *IssuingConnection {
	return list[*Issuing](ctx, o.record)
}

// Signed are directives signed.
func (o *Organization) Signed(ctx context.Context) *SigningConnection {
	return list[*Signing](ctx, o.record)
}

// Citations are directives that it cited or asked to be carried out, and where.
func (o *Organization) Citations(ctx context.Context) *CitationConnection {
	return list[*Citation](ctx, o.record)
}

// Awards are awards received, latest first.
func (o *Organization) Awards(ctx context.Context) *AwardConnection {
	return list[*Award](ctx, o.record)
}

// AwardsGiven are awards given to others, latest first.
func (o *Organization) AwardsGiven(ctx context.Context) *AwardConnection {
	return list[*Award](ctx, o.record)
}

// Meetings tell whom it met, latest first.
func (o *Organization) Meetings(ctx context.Context) *MeetingConnection {
	return list[*Meeting](ctx, o.record)
}

// Post is an office apart from its holders.
type Post struct{ entity }

// Organization is the body that the title names.
func (p *Post) Organization(ctx context.Context) *Organization {
	return follow[*Organization](ctx, p.record)
}

// Holdings tell who held it and when it was seen.
func (p *Post) Holdings(ctx context.Context) *HoldingConnection { return list[*Holding](ctx, p.record) }

// Event is something that took place or was announced.
type Event struct{ entity }

// Kind is what sort of event.
func (e *Event) Kind() string { return e.enumOr("OTHER", graph.PropKind, eventKinds...) }

// StartDate is the first day, as told; null where no text says.
func (e *Event) StartDate() *string { return e.said(graph.PropStartDate) }

// EndDate is the last day, where a text states one.
func (e *Event) EndDate() *string { return e.said(graph.PropEndDate) }

// DateFrom is how the date is known.
func (e *Event) DateFrom() *string { return e.enum(graph.PropDateFrom, "TEXT", "NAME", "PUBLICATION") }

// Series is what its name says without number and year.
func (e *Event) Series() *string { return e.said(graph.PropSeries) }

// Edition is which of its series it is.
func (e *Event) Edition() *string {
	edition := e.said(graph.PropEdition)
	if edition == nil {
		return nil
	}
	numbers := strings.Split(*edition, "/")
	for i, n := range numbers {
		numbers[i] = strings.TrimLeft(n, "0") // they are stored in one width, to be compared
	}
	counted := strings.Join(numbers, "/")
	return &counted
}

// Previous are the events of its series that came before it.
func (e *Event) Previous(ctx context.Context) *EventConnection { return list[*Event](ctx, e.record) }

// Next are the events of its series that came after it.
func (e *Event) Next(ctx context.Context) *EventConnection { return list[*Event](ctx, e.record) }

// Parent is the event that it was a part of.
func (e *Event) Parent(ctx context.Context) *Event { return follow[*Event](ctx, e.record) }

// Parts are events that were parts of it.
func (e *Event) Parts(ctx context.Context) *EventConnection { return list[*Event](ctx, e.record) }

// Venues tell where it was held.
func (e *Event) Venues(ctx context.Context) *VenueConnection { return list[*Venue](ctx, e.record) }

// Organizers tell who organized it, each partner by itself.
func (e *Event) Organizers(ctx context.Context) *OrganizingConnection {
	return list[*Organizing](ctx, e.record)
}

// Appearances tell who took part and in what role, with the title printed there.
func (e *Event) Appearances(ctx context.Context) *AppearanceConnection {
	return list[*Appearance](ctx, e.record)
}

// Citations are directives invoked there, and by whom.
func (e *Event) Citations(ctx context.Context) *CitationConnection {
	return list[*Citation](ctx, e.record)
}

// Awards are awards given there.
func (e *Event) Awards(ctx context.Context) *AwardConnection { return list[*Award](ctx, e.record) }

// Signings are documents signed there.
func (e *Event) Signings(ctx context.Context) *SigningConnection {
	return list[*Signing](ctx, e.record)
}

// Meetings tell who met whom there.
func (e *Event) Meetings(ctx context.Context) *MeetingConnection {
	return list[*Meeting](ctx, e.record)
}

// Directive is a document that binds or guides.
type Directive struct{ entity }

// Kind is what sort of document.
func (d *Directive) Kind() string { return d.enumOr("OTHER", graph.PropKind, directiveKinds...) }

// Number is the number as printed.
func (d *Directive) Number() *string { return d.said(graph.PropNumber) }

// Date is the date of the document, as told.
func (d *Directive) Date() *string { return d.said(graph.PropDate) }

// Issuers tell who issued it.
func (d *Directive) Issuers(ctx context.Context) *IssuingConnection {
	return list[*Issuing](ctx, d.record)
}

// Signers tell who signed it.
func (d *Directive) Signers(ctx context.Context) *SigningConnection {
	return list[*Signing](ctx, d.record)
}

// Citations tell where it was cited and by whom.
func (d *Directive) Citations(ctx context.Context) *CitationConnection {
	return list[*Citation](ctx, d.record)
}

// Cites are documents that it cites itself.
func (d *Directive) Cites(ctx context.Context) *CitationConnection {
	return list[*Citation](ctx, d.record)
}

// Replaces are documents that it replaced.
func (d *Directive) Replaces(ctx context.Context) *ReplacementConnection {
	return list[*Replacement](ctx, d.record)
}

// ReplacedBy are documents that replaced it.
func (d *Directive) ReplacedBy(ctx context.Context) *ReplacementConnection {
	return list[*Replacement](ctx, d.record)
}

// Place is a place that articles name.
type Place struct{ entity }

// Parent is the place that it lies in, where known.
func (p *Place) Parent(ctx context.Context) *Place { return follow[*Place](ctx, p.record) }

// Children are places directly within it, by name.
func (p *Place) Children(ctx context.Context) *PlaceConnection { return list[*Place](ctx, p.record) }

// Events are events held here and anywhere within it.
func (p *Place) Events(ctx context.Context) *EventConnection { return list[*Event](ctx, p.record) }

// Organized are events that it hosted as a country.
func (p *Place) Organized(ctx context.Context) *OrganizingConnection {
	return list[*Organizing](ctx, p.record)
}

// Person finds one by its id.
func (Query) Person(ctx context.Context, _ string) (*Person, error) { return found[*Person](ctx) }

// People lists those that fit.
func (Query) People(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*PersonConnection, error) {
	return listed[*Person](ctx)
}

// Organization finds one by its id.
func (Query) Organization(ctx context.Context, _ string) (*Organization, error) {
	return found[*Organization](ctx)
}

// Organizations lists those that fit.
func (Query) Organizations(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*OrganizationConnection, error) {
	return listed[*Organization](ctx)
}

// Post finds one by its id.
func (Query) Post(ctx context.Context, _ string) (*Post, error) { return found[*Post](ctx) }

// Posts lists those that fit.
func (Query) Posts(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*PostConnection, error) {
	return listed[*Post](ctx)
}

// Event finds one by its id.
func (Query) Event(ctx context.Context, _ string) (*Event, error) { return found[*Event](ctx) }

// Events lists those that fit.
func (Query) Events(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*EventConnection, error) {
	return listed[*Event](ctx)
}

// Directive finds one by its id.
func (Query) Directive(ctx context.Context, _ string) (*Directive, error) {
	return found[*Directive](ctx)
}

// Directives lists those that fit.
func (Query) Directives(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*DirectiveConnection, error) {
	return listed[*Directive](ctx)
}

// Place finds one by its id.
func (Query) Place(ctx context.Context, _ string) (*Place, error) { return found[*Place](ctx) }

// Places lists those that fit.
func (Query) Places(ctx context.Context, _ map[string]any, _ *string, _ *int, _ *string) (*PlaceConnection, error) {
	return listed[*Place](ctx)
}

// Unresolved lists names that could not be tied to anyone.
func (Query) Unresolved(ctx context.Context, _ []string, _ *int, _ *string) (*EntityConnection, error) {
	return listed[Entity](ctx)
}
