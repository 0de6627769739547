package graph

import "slices"

// Predicate says how the subject of a fact stands to its object. [Predicates] lists them all.
type Predicate string

// The predicates, as the facts format spells them.
const (
	Holds       Predicate = "HOLDS"
	SpokeAt     Predicate = "SPOKE_AT"
	Chaired     Predicate = "CHAIRED"
	Attended    Predicate = "ATTENDED"
	ReportedAt  Predicate = "REPORTED_AT"
	GavePaperAt Predicate = "GAVE_PAPER_AT"
	Organized   Predicate = "ORGANIZED"
	HeldAt      Predicate = "HELD_AT"
	Awarded     Predicate = "AWARDED"
	Issued      Predicate = "ISSUED"
	Signed      Predicate = "SIGNED"
	Cited       Predicate = "CITED"
	Replaced    Predicate = "REPLACED"
	Met         Predicate = "MET"
	PartOf      Predicate = "PART_OF"
)

// Relation is one row of the table of predicates.
type Relation struct {
	Predicate Predicate
	Label     string // how a sentence reads from the subject: "spoke at"
	Reverse   string // and from the object: "was addressed by"
	Type      Kind   // the fact type
	Joins     []Join // which kinds it leads from and to
	Props     []Prop // what such a fact may say beside [PropDate], which every fact may
	Symmetric bool   // either way round is the same fact
	Event     To     // which end is the event where it happened: [Subject], [Object], or 0 where a fact has it apart
}

// Join is a pair of sets of kinds that a predicate leads from and to.
type Join struct{ Subject, Object Kind }

// Predicates is the one table of what may be said of whom. Adding a predicate is adding a row:
// stores, checks, the generic `facts` field and the facts format read it here.
var Predicates = []Relation{
	{Holds, "holds", "is held by", KindHolding, []Join{{KindPerson, KindPost}}, []Prop{PropTitle, PropStatus, PropStartDate, PropEndDate}, false, 0},
	{SpokeAt, "spoke at", "was addressed by", KindAppearance, []Join{{Agents, KindEvent}}, []Prop{PropTitle, PropPart}, false, Object},
	{Chaired, "chaired", "was chaired by", KindAppearance, []Join{{Agents, KindEvent}}, []Prop{PropTitle}, false, Object},
	{Attended, "attended", "was attended by", KindAppearance, []Join{{Agents, KindEvent}}, []Prop{PropTitle}, false, Object},
	{ReportedAt, "reported at", "heard a report by", KindAppearance, []Join{{Agents, KindEvent}}, []Prop{PropTitle}, false, Object},
	{GavePaperAt, "gave a paper at", "heard a paper by", KindAppearance, []Join{{Agents, KindEvent}}, []Prop{PropTitle}, false, Object},
	{Organized, "organized", "was organized by", KindOrganizing, []Join{{KindOrganization | KindPlace, KindEvent}}, nil, false, Object},
	{HeldAt, "was held at", "hosted", KindVenue, []Join{{KindEvent, KindPlace}}, nil, false, Subject},
	{Awarded, "awarded", "was awarded by", KindAward, []Join{{Agents, Agents | KindEvent}}, []Prop{PropAward}, false, 0},
	{Issued, "issued", "was issued by", KindIssuing, []Join{{Agents, KindDirective}}, nil, false, 0},
	{Signed, "signed", "was signed by", KindSigning, []Join{{Agents, KindDirective}}, nil, false, 0},
	{Cited, "cited", "was cited by", KindCitation, []Join{{Agents | KindEvent | KindDirective, KindDirective}}, []Prop{PropVerb}, false, 0},
	{Replaced, "replaced", "was replaced by", KindReplacement, []Join{{KindDirective, KindDirective}}, nil, false, 0},
	{Met, "met", "met", KindMeeting, []Join{{Agents, Agents}}, nil, true, 0},
	{PartOf, "is part of", "contains", KindContainment, []Join{{KindOrganization, KindOrganization}, {KindPlace, KindPlace}, {KindEvent, KindEvent}, {KindPost, KindOrganization}}, nil, false, 0},
}

// Relation is the predicate's row of the table, and whether there is one.
func (p Predicate) Relation() (Relation, bool) {
	i := slices.IndexFunc(Predicates, func(r Relation) bool { return r.Predicate == p })
	if i < 0 {
		return Relation{}, false
	}
	return Predicates[i], true
}

// Type is the fact type of a predicate, 0 for one that is not in the table.
func (p Predicate) Type() Kind {
	r, _ := p.Relation()
	return r.Type
}

// PredicatesOf lists the predicates whose facts are of these types, in the table's order.
func PredicatesOf(types Kind) []Predicate {
	var ps []Predicate
	for _, r := range Predicates {
		if r.Type.Is(types) {
			ps = append(ps, r.Predicate)
		}
	}
	return ps
}

// Fits tells whether the relation joins a subject of the one kind to an object of the other.
func (r Relation) Fits(subject, object Kind) bool {
	return slices.ContainsFunc(r.Joins, func(j Join) bool { return subject.Is(j.Subject) && object.Is(j.Object) })
}

// Ends are all kinds that can stand at a fact's subject and object.
func (r Relation) Ends() (subject, object Kind) {
	for _, j := range r.Joins {
		subject |= j.Subject
		object |= j.Object
	}
	return subject, object
}
