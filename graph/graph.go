// Package graph holds the words that all of quanhe shares: entities, facts, the evidence
// they stand on, the predicates that join them, the query tree and the [Store].
//
// Start at [Predicates], the table of what may be said; then [Account], what one article
// says; then [Query], how a question is put, and [PathQuery]; then [Store], who answers it.
//
// The package decides what follows from its words alone: which kinds a predicate joins, what
// a fact says given its evidence ([Fold]), in what order records stand ([NewestFirst] and its
// neighbours), and what a batch changes ([Plan]). It reads and writes nothing, knows no store
// and imports only the standard library.
package graph

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"strings"
)

// ID names a record for good. It is opaque, stable over reloads and derived from what the
// record is (see [NewID]), never from when it was stored.
type ID string

// NewID derives an id from a kind and the source keys that make a record what it is. Equal
// keys give equal ids everywhere. The id tells the kind by its first letter, so that an id is
// never taken for one of another kind.
func NewID(kind Kind, keys ...string) ID {
	text := make([]byte, 0, 512) // enough for most, and then no work for the garbage collector
	for i, key := range keys {
		if i > 0 {
			text = append(text, 0)
		}
		text = append(text, key...)
	}
	sum := sha256.Sum256(text)
	id := append(text[:0], kind.letter()...)
	return ID(base64.RawURLEncoding.AppendEncode(append(id, '_'), sum[:15]))
}

// Digest is the hexadecimal SHA-256 of a text: how an article without address or id is known,
// and how a changed text is told from an unchanged one.
func Digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// Kind is what a record is: one bit each, so that a set of kinds is a Kind too. Every fact has
// the fact type of its predicate as its kind, so that fragments on facts can be told apart.
type Kind uint32

// The kinds of record.
const (
	KindPerson Kind = 1 << iota
	KindOrganization
	KindPost
	KindEvent
	KindDirective
	KindPlace

	KindArticle
	KindEvidence
	KindJudgement

	KindHolding
	KindAppearance
	KindCitation
	KindAward
	KindMeeting
	KindOrganizing
	KindVenue
	KindIssuing
	KindSigning
	KindReplacement
	KindContainment
	kindEnd
)

// Sets of kinds.
const (
	Entities = KindPerson | KindOrganization | KindPost | KindEvent | KindDirective | KindPlace
	Facts    = KindHolding | KindAppearance | KindCitation | KindAward | KindMeeting | KindOrganizing | KindVenue | KindIssuing | KindSigning | KindReplacement | KindContainment
	Agents   = KindPerson | KindOrganization
	Anything = kindEnd - 1
)

var kindNames = []string{
	"Person", "Organization", "Post", "Event", "Directive", "Place", "Article", "Evidence", "Judgement",
	"Holding", "Appearance", "Citation", "Award", "Meeting", "Organizing", "Venue", "Issuing", "Signing", "Replacement", "Containment",
}

// String is the kind's name as it stands in the facts format and the API ("Person"), or the
// names of a set joined by "|".
func (k Kind) String() string {
	var names []string
	for i, name := range kindNames {
		if k&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, "|")
}

// ParseKind is the kind of that name, 0 where there is none.
func ParseKind(name string) Kind {
	for i, n := range kindNames {
		if n == name {
			return 1 << i
		}
	}
	return 0
}

// Is tells whether the kind is one of the set.
func (k Kind) Is(set Kind) bool { return k&set != 0 }

// Each lists the kinds of a set, in the order of their declaration.
func (k Kind) Each() []Kind {
	var kinds []Kind
	for bit := Kind(1); bit < kindEnd; bit <<= 1 {
		if k&bit != 0 {
			kinds = append(kinds, bit)
		}
	}
	return kinds
}

// The first letter of an id. Facts share one: their type follows from the predicate.
func (k Kind) letter() string {
	if k.Is(Facts) {
		return "f"
	}
	return letters[k]
}

var letters = map[Kind]string{
	KindPerson: "p", KindOrganization: "o", KindPost: "t", KindEvent: "e", KindDirective: "d", KindPlace: "l",
	KindArticle: "a", KindEvidence: "v", KindJudgement: "j",
}

// KindsOf tells from an id which kinds its record can be of: one, or all fact types. It is 0
// for what is no id of ours.
func KindsOf(id ID) Kind {
	letter, _, ok := strings.Cut(string(id), "_")
	if !ok {
		return 0
	}
	if letter == "f" {
		return Facts
	}
	for k, l := range letters {
		if l == letter {
			return k
		}
	}
	return 0
}
