package graph

import "strconv"

// Prop names a scalar of a record: its column in the facts format, its property in a store, its
// field in the API. Values are strings, ints, bools and lists of strings; [Value] reads them.
type Prop string

// The props. A record has a prop only where it says something: "" and 0 are absent.
const (
	PropID   Prop = "id"
	PropKind Prop = "kind" // what sort of event, organization or directive: "conference"

	// of entities
	PropName        Prop = "name"
	PropOtherNames  Prop = "otherNames"
	PropHonorifics  Prop = "honorifics"
	PropBirthDate   Prop = "birthDate"
	PropIdentifiers Prop = "identifiers" // "scheme identifier", one space between
	PropJoins       Prop = "joins"       // "name\treason": which names were taken for one, and why
	PropNumber      Prop = "number"
	PropDateFrom    Prop = "dateFrom"
	PropSeries      Prop = "series"     // of an event: what its name says without number and year; see [Entity.Before]
	PropEdition     Prop = "edition"    // of an event: which of its series, as its name counts: digits of one width, "/" between several numbers
	PropUnresolved  Prop = "unresolved" // known in one article only: left out of lists, search and paths
	PropUnnamed     Prop = "unnamed"    // a party that the text does not name: likewise
	PropMerged      Prop = "merged"     // further ids that this record answers to
	PropTones       Prop = "tones"      // all names for comparing: "|hoàng bình quân|..."
	PropFolded      Prop = "folded"     // the same without tone marks: "|hoang binh quan|..."

	// of facts
	PropPredicate  Prop = "predicate"
	PropSubject    Prop = "subject" // ids of the ends
	PropObject     Prop = "object"
	PropAt         Prop = "at"
	PropOnBehalfOf Prop = "onBehalfOf"
	PropTitle      Prop = "title"
	PropStatus     Prop = "status"
	PropPart       Prop = "part"
	PropVerb       Prop = "verb"
	PropAward      Prop = "award"
	PropPlanned    Prop = "planned"
	PropPublishers Prop = "publishers"
	PropFirstSeen  Prop = "firstSeen" // of a holding: dated sightings
	PropLastSeen   Prop = "lastSeen"
	PropNotBefore  Prop = "notBefore" // of a holding: days before which, and after which, it is known not to be held
	PropNotAfter   Prop = "notAfter"
	PropHeldFrom   Prop = "heldFrom" // of a holding: first and last day on which it is known to be held
	PropHeldTo     Prop = "heldTo"

	// of dated records
	PropDate      Prop = "date"
	PropStartDate Prop = "startDate"
	PropEndDate   Prop = "endDate"
	PropEarliest  Prop = "earliest" // derived days, for ranges and charts
	PropLatest    Prop = "latest"
	PropYear      Prop = "year"
	PropMonth     Prop = "month"

	// of evidence
	PropFact      Prop = "fact"
	PropArticle   Prop = "article"
	PropStart     Prop = "start" // bytes of the sentence in the article's text
	PropEnd       Prop = "end"
	PropQuote     Prop = "quote"
	PropRule      Prop = "rule"
	PropDiscourse Prop = "discourse"
	PropSpans     Prop = "spans" // "subject start end" and "object start end", where the ends are printed

	// of articles
	PropURL       Prop = "url"
	PropPublisher Prop = "publisher"
	PropPublished Prop = "published"
	PropText      Prop = "text"
	PropSHA256    Prop = "sha256"
	PropMentions  Prop = "mentions" // "entity start end", in order of the text
	PropFailed    Prop = "failed"   // why its text could not be read or extracted the last time

	// orders: unique, never absent, read upwards
	OrderName   Prop = "byName"
	OrderNewest Prop = "byNewest"
	OrderOldest Prop = "byOldest"
	OrderText   Prop = "byText" // of evidence: in order of its article's text
)

// Span is a half-open range of bytes in an article's text. The empty span says that nothing is
// printed.
type Span struct {
	Start int
	End   int
}

// Of is the text that the span covers.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Empty tells whether the span covers nothing.
func (s Span) Empty() bool { return s.Start >= s.End }

// Contains tells whether the other span lies within this one.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Article is a text that says something: news, a register, a list of places. Its bytes never
// change; another text under the same id replaces it with all that it said.
type Article struct {
	ID        ID
	Source    string // the key that the id comes from: address, given id or digest
	URL       string
	Title     string
	Publisher string
	Published Date // never guessed
	Text      string
	Failed    string // why the last try to read it or to extract from it failed; it says what it said before, if anything
}

// Identifier is what another register calls an entity.
type Identifier struct {
	Scheme     string
	Identifier string
}

// Reason is why a name was taken for an entity's: the printed form and the rule that joined it.
type Reason struct {
	Name string
	Why  string
}

// Entity is who or what a mention names. In an [Account] it is one article's view of it; from
// a store it is what all articles together say.
type Entity struct {
	ID          ID `json:",omitzero"`
	Kind        Kind
	Name        string       // the fullest form as printed
	OtherNames  []string     `json:",omitzero"`
	Honorifics  []string     `json:",omitzero"`
	BirthDate   Date         `json:",omitzero"`
	Identifiers []Identifier `json:",omitzero"`
	Class       string       `json:",omitzero"` // of an event, organization or directive: "conference"
	Number      string       `json:",omitzero"`
	StartDate   Date         `json:",omitzero"` // of an event
	EndDate     Date         `json:",omitzero"`
	Series      string       `json:",omitzero"` // of an event, see [PropSeries]; resolution adds it
	Edition     string       `json:",omitzero"`
	Date        Date         `json:",omitzero"` // of a directive
	DateFrom    string       `json:",omitzero"` // text, name, publication
	Unresolved  bool         `json:",omitzero"`
	Unnamed     bool         `json:",omitzero"`

	Mentions []Span `json:",omitzero"` // in an account: every place where the article names it, in order

	// what resolution adds
	Keys    []string `json:",omitzero"` // name keys: what other mentions of it may share
	Of      []string `json:",omitzero"` // in an account: name keys of those it is told apart by: an event's organizers, a directive's issuers, a place's parent
	Joins   []Reason `json:",omitzero"`
	Merged  []ID     `json:",omitzero"` // further ids that it answers to, in order
	Tones   string   `json:",omitzero"` // see [PropTones]
	Folded  string   `json:",omitzero"` // see [PropFolded]
	SortKey string   `json:",omitzero"`
}

// When is the date that an entity is ordered by.
func (e *Entity) When() Date {
	if e.StartDate != "" {
		return e.StartDate
	}
	return e.Date
}

// Claim is what one sentence of one article says. Subject, Object, At and OnBehalfOf are places
// in the account's Entities, -1 where the sentence does not say.
type Claim struct {
	ID         ID // see [ClaimID]
	Predicate  Predicate
	Subject    int
	Object     int
	At         int // the event where it happened, also where the event is subject or object
	OnBehalfOf int

	Sentence    Span // the sentence that states it, not more
	SubjectSpan Span `json:",omitzero"` // where its ends are printed
	ObjectSpan  Span `json:",omitzero"`

	Said      Said   `json:",omitzero"`
	Planned   bool   `json:",omitzero"` // announced, not yet happened
	Discourse bool   `json:",omitzero"` // the actor stands in an earlier sentence
	Rule      string // the rule that found it
}

// Where is the place of the event where the claim's fact happened, -1 for none: the end that is
// this event for every fact of the predicate, else what the claim says.
func (c *Claim) Where() int {
	switch r, _ := c.Predicate.Relation(); r.Event {
	case Subject:
		return c.Subject
	case Object:
		return c.Object
	}
	return c.At
}

// Said is what is printed in a sentence beside the ends of its claim: seldom more than two of these,
// so JSON leaves out what is empty, here and in claims, facts and evidence.
type Said struct {
	Title     string `json:",omitzero"`
	Status    string `json:",omitzero"` // of a holding: current, former, new, acting
	Part      string `json:",omitzero"` // of a speech: opening, directing, closing
	Verb      string `json:",omitzero"` // of a citation
	Award     string `json:",omitzero"`
	Date      Date   `json:",omitzero"` // where the sentence says when
	StartDate Date   `json:",omitzero"`
	EndDate   Date   `json:",omitzero"`
}

// Account is all that one article says. Resolution fills its entities' ids and keys and its
// claims' facts; [Store.Put] replaces the article's earlier account by it.
type Account struct {
	Article  Article
	Entities []Entity
	Claims   []Claim
	Wrong    []Claim // claims that a judgement calls wrong: no evidence, kept so that it can be taken back
	By       string  // the version of what made it: an extractor's, or "facts" for a facts file
}

// Fact is an edge of the graph: that its subject stands to its object as the predicate says,
// at an event, on behalf of an organization. Those five, and an award's name, make it the fact
// that it is. All else it says is what its evidence says: see [Fold].
type Fact struct {
	ID         ID
	Predicate  Predicate
	Subject    ID
	Object     ID
	At         ID `json:",omitzero"` // "" where not said
	OnBehalfOf ID `json:",omitzero"` // "" where not said

	Said       Said `json:",omitzero"`
	Planned    bool `json:",omitzero"` // all its evidence is
	Publishers int  // how many publishers say it; articles without publisher count one each

	// of a holding, derived: see [Held]
	FirstSeen, LastSeen Date   `json:",omitzero"`
	NotBefore, NotAfter string `json:",omitzero"` // days
	HeldFrom, HeldTo    string `json:",omitzero"` // days

	When Date `json:",omitzero"` // the date it is ordered by: its event's, else its own
}

// Evidence is one sentence that proves a fact: a claim, stored with the fact under the claim's id.
type Evidence struct {
	ID          ID
	Fact        ID
	Article     ID
	Sentence    Span
	Quote       string `json:",omitzero"`
	SubjectSpan Span   `json:",omitzero"`
	ObjectSpan  Span   `json:",omitzero"`
	Said        Said   `json:",omitzero"`
	Planned     bool   `json:",omitzero"`
	Discourse   bool   `json:",omitzero"`
	Rule        string
	Publisher   string `json:",omitzero"` // of its article
	Published   Date   `json:",omitzero"` // of its article
	Seen        Date   `json:",omitzero"` // the day on which the sentence shows its fact: its event's, else publication
}

// Judgement is what a reviewer says of entities or of a piece of evidence. Exactly one of Same,
// Different and Wrong is set. The same judgement with Undo takes it back.
type Judgement struct {
	ID        ID
	Same      []ID
	Different []ID
	Wrong     ID
	By        string
	On        Date
	Note      string
	Undo      bool
}

// ClaimID is the id of what a sentence says: of its article, the sentence's words, which such
// sentence of the text it is, the predicate and the mentions that it joins. A correction
// elsewhere in the text leaves it as it is.
func ClaimID(article ID, sentence string, nth int, p Predicate, subject, object string, more ...string) ID {
	keys := append(make([]string, 0, 12), string(article), sentence, ordinal(nth), string(p), subject, object)
	return NewID(KindEvidence, append(keys, more...)...)
}

// ordinal is a number as one character, as long as there is one for each.
func ordinal(n int) string {
	if r := '0' + n; r < surrogates {
		return string(rune(r))
	}
	return strconv.Itoa(n)
}

// The code points from here on are no characters of their own, some thousand of them.
const surrogates = 0xD800

// FactID is the id of the fact that these make.
func FactID(p Predicate, subject, object, at, onBehalfOf ID, award string) ID {
	if r, _ := p.Relation(); r.Symmetric && object < subject {
		subject, object = object, subject
	}
	return NewID(p.Type(), string(p), string(subject), string(object), string(at), string(onBehalfOf), award)
}
