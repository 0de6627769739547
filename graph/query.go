package graph

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Query is one root field of a question: where its rows start, and what is wanted of each. A
// store answers it in one call, and Neo4j in one statement.
//
// A list is a set of records: a record that is reached in two ways stands in it once.
// Comparisons have two values: a prop that is absent fulfils none, and Not of one that is
// absent holds. A store leaves nothing out by itself: unresolved and unnamed entities stand in
// lists and are found by searches unless Where refuses them.
type Query struct {
	Start Start
	List
}

// Start is where rows come from: exactly one of IDs, Kinds, Search and Facts; then, if Via is
// set, what lies along it from there.
type Start struct {
	// IDs are looked up one by one, among all kinds of record; ids that were merged into another
	// record find that. Without Via, Rows.Rows[i] answers IDs[i], and is nil where there is no such
	// record or Where refuses it; Order, First and After are not used.
	IDs    []ID
	Kinds  Kind        // every record of these kinds
	Search *Search     // the entities that match best, best first; Order is not used
	Facts  []Predicate // the facts of these predicates
	Via    []Step
}

// Search is a text to look entities up by. Its forms come from the same place as the entities'
// (internal/vietnamese): words parted by one space.
type Search struct {
	Tones  string // as typed, for comparing: "hoàng bình quân"
	Folded string // without tone marks: "hoang binh quan"
	Kinds  Kind
	Near   bool // whether whole names that are nearly the words are found too: see [Search.NearWords]

	// Holders are found in place of the posts that the words find: each person once, by the best of
	// their holdings, see [Search.Behind].
	Holders bool
}

// List is one list at any depth: which rows, in what order, how many, and what of each.
type List struct {
	Where Cond
	Order Prop   // a stored order string, read upwards; "" where there is at most one row
	First int    // how many at the most; 0 for all, only where Order is ""
	After string // the order string of the last row of the page before; "" for the first page
	Total bool   // whether Rows.Total is wanted
	Group []Key  // set: rows are groups with a count, see [Key]; Order and After are not used
	Of    []Step // of groups: what is counted, each record along it once; none means the rows
	Want
}

// Want is what is wanted of one record: scalars, and further lists.
type Want struct {
	Props []Prop
	Links []Link
}

// Link is a list that hangs on each row.
type Link struct {
	Name string // the response key: a place in the answer, never in a statement
	On   Kind   // the kinds of row that it is wanted for: fragments, unions, interfaces; 0 means all
	Via  []Step
	List
}

// Step leads from a record to records.
type Step struct {
	To         To
	Predicates []Predicate // where it lands on facts: only these; none means all
	Kinds      Kind        // where it lands on entities: only these; 0 means all
}

// To is a way from one kind of record to another.
type To uint8

// The ways.
const (
	Out        To = iota + 1 // entity -> facts whose subject it is
	In                       // entity -> facts whose object it is
	Both                     // entity -> facts of either end
	Here                     // event -> facts that happened at it, its own included
	Subject                  // fact -> entity
	Object                   // fact -> entity
	At                       // fact -> event
	OnBehalfOf               // fact -> organization
	Proof                    // fact -> evidence
	Proves                   // evidence -> fact
	Source                   // evidence -> article
	Supports                 // article -> evidence
	Mentioned                // article -> entities that it names
	NamedIn                  // entity -> articles that name it
	Within                   // entity -> itself and all that it is part of, however far
	Contains                 // entity -> itself and all that is part of it, however far
	Together                 // holding -> those of others in the same body that overlap it for certain: see [Bounds.Overlap]
	Beside                   // holding -> those of others in the same body that may have overlapped it
	Earlier                  // event -> those of the same series that came before it: see [Entity.Before]
	Later                    // event -> those of the same series that came after it
)

var toNames = []string{"", "Out", "In", "Both", "Here", "Subject", "Object", "At", "OnBehalfOf", "Proof", "Proves", "Source", "Supports", "Mentioned", "NamedIn", "Within", "Contains", "Together", "Beside", "Earlier", "Later"}

// String is the way's name.
func (t To) String() string { return toNames[t] }

// From and Lands tell between which kinds of record a way leads.
func (t To) From() Kind {
	switch t {
	case Here, Earlier, Later:
		return KindEvent
	case Subject, Object, At, OnBehalfOf, Proof:
		return Facts
	case Proves, Source:
		return KindEvidence
	case Supports, Mentioned:
		return KindArticle
	case Together, Beside:
		return KindHolding
	}
	return Entities
}

// Lands are the kinds of record that a way leads to. See [To.From].
func (t To) Lands() Kind {
	switch t {
	case Out, In, Both, Here, Proves:
		return Facts
	case At, Earlier, Later:
		return KindEvent
	case OnBehalfOf:
		return KindOrganization
	case Proof, Supports:
		return KindEvidence
	case Source, NamedIn:
		return KindArticle
	case Together, Beside:
		return KindHolding
	}
	return Entities
}

// Key is what rows are grouped by: a scalar of the records along Via (of the row itself where
// Via is empty), or, where Prop is "", those records, of which Want is wanted. A row with several
// counts once in each; a row with none counts under nil. The greatest groups come first; equal
// ones stand by their keys, the first key first: scalars by bytes, records by id, nil last. Total
// is the number of groups.
type Key struct {
	Via  []Step
	Prop Prop
	Want Want
}

// Cond holds where some record along Via (the row itself if empty) fulfils the comparison, all
// of All, one of Any where there are any, and not Not. The zero Cond holds always.
//
// Eq and OneOf take an id that was merged for the id of the record that answers to it: of [PropID]
// and of the ends of facts.
type Cond struct {
	Via      []Step
	All, Any []Cond
	Not      *Cond
	Prop     Prop // "" where there is no comparison
	Op       Op
	Value    any // string, or Above for Eq of an id; for OneOf []string; for Exists nothing
}

// Above is the id of a row that a condition's list stands below: 1 of the row that the list hangs
// on, 2 of the one that the list of that row hangs on, and so on.
type Above int

// Op is a comparison. Strings compare by bytes.
type Op uint8

// The comparisons of a prop with a value.
const (
	Eq      Op = iota + 1 // is the value; a true flag is "true"
	OneOf                 // is one of the values
	Has                   // contains the text
	AtMost                // <=
	AtLeast               // >=
	Exists                // says anything
	Matches               // has in it what the regular expression says: one that RE2 and Java's patterns read alike
)

// Holds tells whether the value of a prop, as [Record.Value] gives it, compares so with the
// wanted one. A number compares by its digits, a flag as "true"; of a list, any item will do.
func (o Op) Holds(value, wanted any) bool {
	switch v := value.(type) {
	case nil:
		return false
	case []string:
		return slices.ContainsFunc(v, func(item string) bool { return o.holds(item, wanted) })
	case string:
		return o.holds(v, wanted)
	case int:
		return o.holds(strconv.Itoa(v), wanted)
	case bool:
		return o.holds(strconv.FormatBool(v), wanted)
	}
	return false
}

func (o Op) holds(value string, wanted any) bool {
	if o == Exists {
		return true
	}
	if o == OneOf {
		values, _ := wanted.([]string)
		return slices.Contains(values, value)
	}
	text, ok := wanted.(string)
	if !ok {
		return false
	}
	switch o {
	case Eq:
		return value == text
	case Has:
		return strings.Contains(value, text)
	case AtMost:
		return value <= text
	case AtLeast:
		return value >= text
	case Matches:
		pattern, err := regexp.Compile(text)
		return err == nil && pattern.MatchString(value)
	}
	return false
}

// IsZero tells whether the condition holds always.
func (c *Cond) IsZero() bool {
	return len(c.All) == 0 && len(c.Any) == 0 && c.Not == nil && c.Prop == "" && len(c.Via) == 0
}

// Rows is the answer of one list.
type Rows struct {
	Rows  []*Row
	More  bool // whether further rows follow
	Total int  // where it was asked for
}

// Row is one record as asked for; Props and Links stand as in its Want.
type Row struct {
	Want      *Want
	ID        ID
	Kind      Kind
	Predicate Predicate // of a fact
	Order     string    // its place in the list, for the cursor
	Props     []any     // string, int, bool, []string or nil
	Links     []*Rows   // nil where the link is not wanted for this kind
	Keys      []any     // of a group: string or *Row, nil for none
	Count     int       // of a group
}

// Limits of a tree: a store refuses a larger one.
const (
	MaxFirst = 1000 // rows a list
	MaxLists = 200  // lists a tree, conditions' ways included
	MaxIDs   = 1000
)

// Check tells why a store cannot answer the query: a start that is none or two, an unknown way,
// a list without an order or with too many rows, a tree that is too large.
func (q *Query) Check() error {
	starts := 0
	for _, given := range []bool{q.Start.IDs != nil, q.Start.Kinds != 0, q.Start.Search != nil, q.Start.Facts != nil} {
		if given {
			starts++
		}
	}
	if starts != 1 {
		return fmt.Errorf("query: want one of ids, kinds, search and facts to start from, have %d", starts)
	}
	if len(q.Start.IDs) > MaxIDs {
		return fmt.Errorf("query: %d ids, at most %d", len(q.Start.IDs), MaxIDs)
	}
	c := checker{}
	c.predicates(q.Start.Facts)
	c.steps(q.Start.Via)
	list := q.List
	ranked := q.Start.Search != nil && len(q.Start.Via) == 0
	if ranked && list.Order == "" {
		list.Order = OrderName // a search has an order of its own, and pages
	}
	c.list(&list, q.Start.IDs == nil && !ranked || len(q.Start.Via) > 0)
	return c.done()
}

type checker struct {
	lists int
	depth int // of lists below rows
	err   error
}

// done is what is wrong, once everything has been looked at.
func (c *checker) done() error {
	if c.lists > MaxLists {
		c.refuse("%d lists and ways, at most %d", c.lists, MaxLists)
	}
	return c.err
}

func (c *checker) refuse(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf("query: "+format, args...)
	}
}

func (c *checker) list(l *List, ordered bool) {
	c.lists++
	switch {
	case l.First < 0 || l.First > MaxFirst:
		c.refuse("%d rows, at most %d", l.First, MaxFirst)
	case l.Order == "" && l.After != "":
		c.refuse("a page after %q of a list without order", l.After)
	case ordered && l.Order == "" && len(l.Group) == 0 && l.First == 0:
		c.refuse("a list of any length wants an order and a limit")
	}
	c.prop(l.Order)
	c.cond(&l.Where)
	for i := range l.Group {
		c.prop(l.Group[i].Prop)
		c.steps(l.Group[i].Via)
		c.want(&l.Group[i].Want)
	}
	if len(l.Of) > 0 && len(l.Group) == 0 {
		c.refuse("something is to be counted, and there are no groups")
	}
	c.steps(l.Of)
	c.want(&l.Want)
}

func (c *checker) want(w *Want) {
	for _, p := range w.Props {
		c.prop(p)
	}
	c.depth++
	defer func() { c.depth-- }()
	for i := range w.Links {
		link := &w.Links[i]
		if len(link.Via) == 0 {
			c.refuse("link %q leads nowhere", link.Name)
		}
		c.steps(link.Via)
		c.list(&link.List, false)
	}
}

func (c *checker) cond(cond *Cond) {
	c.steps(cond.Via)
	for _, sub := range [][]Cond{cond.All, cond.Any} {
		for i := range sub {
			c.cond(&sub[i])
		}
	}
	if cond.Not != nil {
		c.cond(cond.Not)
	}
	c.prop(cond.Prop)
	if cond.Prop != "" && (cond.Op < Eq || cond.Op > Matches) {
		c.refuse("no such comparison of %s", cond.Prop)
	}
	if cond.Op == Matches {
		text, _ := cond.Value.(string)
		if _, err := regexp.Compile(text); err != nil {
			c.refuse("%s is compared with what is no regular expression: %v", cond.Prop, err)
		}
	}
	if n, ok := cond.Value.(Above); ok && (cond.Op != Eq || n < 1 || int(n) > c.depth) {
		c.refuse("%s is compared with a row %d lists above, and there are %d", cond.Prop, n, c.depth)
	}
}

func (c *checker) steps(via []Step) {
	c.lists += len(via)
	for i, s := range via {
		if s.To < Out || s.To > Later {
			c.refuse("no such way: %d", s.To)
			return
		}
		c.predicates(s.Predicates)
		if i > 0 && via[i-1].To.Lands()&s.To.From() == 0 {
			c.refuse("no way %s from where %s leads", s.To, via[i-1].To)
		}
	}
}

// Names of props and predicates may stand in a store's own statements: no other does.
func (c *checker) prop(p Prop) {
	if p != "" && !known[p] {
		c.refuse("no such prop: %q", p)
	}
}

func (c *checker) predicates(ps []Predicate) {
	for _, p := range ps {
		if p.Type() == 0 {
			c.refuse("no such predicate: %q", p)
		}
	}
}

// Every prop that some record can have.
var known = func() map[Prop]bool {
	props := map[Prop]bool{}
	for _, kind := range Anything.Each() {
		for _, p := range PropsOf(kind) {
			props[p] = true
		}
	}
	return props
}()

// Class ranks how well an entity's names match: 0 the whole name, 1 its words in a row, 2 all
// words; 3 to 5 the same without tone marks; 6 and 7 all words, the last one only begun, with and
// without marks; of names that are nearly so, [ClassInitials] a whole name of which some words are
// typed by their first letter, [ClassOneOff] one of which besides a word is a letter off; -1 not at all. tones and folded are the entity's [PropTones] and [PropFolded].
func (s *Search) Class(tones, folded string) int {
	exact, loose := matchClass(tones, s.Tones), matchClass(folded, s.Folded)
	switch {
	case exact >= 0 && exact < begun:
		return exact
	case loose >= 0 && loose < begun:
		return 3 + loose
	case exact == begun:
		return 6
	case loose == begun:
		return 7
	}
	if words := s.NearWords(); words != nil {
		return nearly(folded, words)
	}
	return -1
}

// The last word is only begun.
const begun = 3

func matchClass(names, words string) int {
	switch {
	case words == "":
		return -1
	case strings.Contains(names, "| "+words+" |"):
		return 0
	case strings.Contains(names, " "+words+" "):
		return 1
	}
	class := 2
	list := strings.Split(words, " ")
	for i, word := range list {
		switch last := i == len(list)-1; {
		case strings.Contains(names, " "+word+" "):
		case last && strings.Contains(names, " "+word):
			class = begun
		default:
			return -1
		}
	}
	return class
}

// Rank is the order string of a search result: by class, then by the number of words of its
// name, the fewest first, since in a short name those typed are more of it; then by name. Nothing
// in it moves while facts arrive: a page goes on where the one before it ended.
func Rank(class int, name, byName string) string {
	return RankOf(class, strings.Count(name, " "), byName)
}

// Behind is what the words of a post's name are counted more in the [RankOf] one who is found by a
// holding: of posts of one class, those of which a name begins with the words come first (a deputy's
// title goes around that of the head), among them those who hold theirs, see [Fact.Holds]. folded is
// the post's [PropFolded]. It moves only when a holding ends or begins again.
func (s *Search) Behind(folded string, holds bool) int {
	behind := 0
	if !strings.Contains(folded, "| "+s.Folded) {
		behind += BehindBegun
	}
	if !holds {
		behind += BehindHeld
	}
	return behind
}

// What [Search.Behind] adds: no name has as many words.
const (
	BehindHeld  = 1000
	BehindBegun = 2000
)

// Holds tells whether the latest that is told of a holding is that it goes on.
func (f *Fact) Holds() bool { return !f.Planned && f.Said.Status != StatusFormer }

// RankOf is a [Rank] of its parts, with the number of spaces in the name found.
func RankOf(class, words int, byName string) string {
	return fmt.Sprintf("%d/%04d/%s", class, words, byName)
}
