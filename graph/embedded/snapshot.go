package embedded

import (
	"encoding/base64"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"unique"

	"github.com/quanhe/quanhe/graph"
)

// A handle is a record's number among those of its sort, 0 for none. An id keeps its handle for
// as long as the store is open, also while no such record is stored.
type handle uint32

// A ref is a handle with its sort: whatever a query may stand at.
type ref uint32

type family uint32

const (
	entities family = iota + 1
	facts
	proofs
	articles
	rulings // judgements

	sortBits = 29
)

func (h handle) of(s family) ref { return ref(s)<<sortBits | ref(h) }

func (r ref) family() family { return family(r >> sortBits) }
func (r ref) handle() handle { return handle(r & (1<<sortBits - 1)) }

// snapshot is the graph as of one moment. It is never changed once it is published: a batch
// makes the next one, which shares all that it leaves as it is.
type snapshot struct {
	entities vector[entity]
	facts    vector[fact]
	proofs   vector[proof]
	articles vector[article]
	rulings  vector[graph.Judgement]
	merged   vector[handle] // further ids of entities

	indexes [indexCount]sorted
	count   graph.Status
	span    int // years that the longest event reaches over, 0 where none passes a new year
}

// vector keeps records by their handles, in chunks that are copied when they change.
type vector[T any] struct{ chunks []*[vectorChunk]*T }

const (
	vectorChunk = 1 << vectorBits
	vectorBits  = 8
)

func (v *vector[T]) get(h handle) *T {
	if i := int(h >> vectorBits); i < len(v.chunks) {
		return v.chunks[i][h%vectorChunk]
	}
	return nil
}

func (v *vector[T]) limit() handle { return handle(len(v.chunks) * vectorChunk) }

// all calls for every record.
func (v *vector[T]) all(yield func(handle, *T) bool) {
	for i, chunk := range v.chunks {
		for j, record := range chunk {
			if record != nil && !yield(handle(i*vectorChunk+j), record) {
				return
			}
		}
	}
}

// entity is an entity with all that hangs on it. What searches and orders read of every one stands
// first, close together: reading memory is most of what they do.
type entity struct {
	kind   graph.Kind // as in the Entity
	place  place      // among matches of a search
	byName string
	hanging
	when   *when
	latest string // day
	graph.Entity
}

// hanging is what hangs on an entity, whatever becomes of its name.
type hanging struct {
	out, in        []handle // facts whose subject or object it is
	here, onBehalf []handle // facts that happened at it, or on its behalf
	wholes, parts  []handle // the facts among them that it is part of something, or something of it
	named          []handle // articles
}

// fact is a fact in little space: its ends by handle, its words shared with facts that say the same.
type fact struct {
	id                            graph.ID
	said                          unique.Handle[graph.Said]
	when                          *when
	tenure                        *tenure // of a holding
	proof                         []handle
	subject, object, at, onBehalf handle
	publishers                    int32
	predicate                     uint8 // its place in graph.Predicates
	planned                       bool
}

type tenure struct {
	firstSeen, lastSeen                   graph.Date
	notBefore, notAfter, heldFrom, heldTo string
}

// proof is a piece of evidence in little space.
type proof struct {
	id                                graph.ID
	quote                             string
	said                              unique.Handle[graph.Said]
	rule                              unique.Handle[string]
	seen                              *when
	fact, article                     handle
	sentence, subjectSpan, objectSpan span
	planned, discourse                bool
}

type span struct{ start, end uint32 }

func small(s graph.Span) span { return span{uint32(s.Start), uint32(s.End)} }

func (s span) large() graph.Span { return graph.Span{Start: int(s.start), End: int(s.end)} }

// article is an article without its text, which stays in the file.
type article struct {
	graph.Article
	published *when
	names     []handle // entities
	proof     []handle

	// The account as it is written, where it is not in the file: the store has none, or a later
	// account has taken its place and readers of earlier snapshots still want this one.
	kept *atomic.Pointer[string]
}

// predicates by number, and back.
var (
	predicateNumber = func() map[graph.Predicate]uint8 {
		numbers := map[graph.Predicate]uint8{}
		for i, r := range graph.Predicates {
			numbers[r.Predicate] = uint8(i)
		}
		return numbers
	}()
	predicateTypes = func() []graph.Kind {
		types := make([]graph.Kind, len(graph.Predicates))
		for i, r := range graph.Predicates {
			types[i] = r.Type
		}
		return types
	}()
)

// partOf is the number of the one predicate that a store knows by name.
var partOf = predicateNumber[graph.PartOf]

// fact is a fact in full.
func (s *snapshot) fact(f *fact) graph.Fact {
	full := graph.Fact{
		ID: f.id, Predicate: graph.Predicates[f.predicate].Predicate,
		Subject: s.entityID(f.subject), Object: s.entityID(f.object), At: s.entityID(f.at), OnBehalfOf: s.entityID(f.onBehalf),
		Said: f.said.Value(), Planned: f.planned, Publishers: int(f.publishers), When: f.when.date,
	}
	if t := f.tenure; t != nil {
		full.FirstSeen, full.LastSeen = t.firstSeen, t.lastSeen
		full.NotBefore, full.NotAfter, full.HeldFrom, full.HeldTo = t.notBefore, t.notAfter, t.heldFrom, t.heldTo
	}
	return full
}

func (s *snapshot) entityID(h handle) graph.ID {
	if e := s.entities.get(h); e != nil {
		return e.ID
	}
	return ""
}

// evidence is a piece of evidence in full.
func (s *snapshot) evidence(p *proof) graph.Evidence {
	a := s.articles.get(p.article)
	return graph.Evidence{
		ID: p.id, Fact: s.facts.get(p.fact).id, Article: a.ID,
		Sentence: p.sentence.large(), Quote: p.quote, SubjectSpan: p.subjectSpan.large(), ObjectSpan: p.objectSpan.large(),
		Said: p.said.Value(), Planned: p.planned, Discourse: p.discourse, Rule: p.rule.Value(),
		Publisher: a.Publisher, Published: a.Published, Seen: p.seen.date,
	}
}

// evidenceOf is all that proves a fact.
func (s *snapshot) evidenceOf(f *fact) []*graph.Evidence {
	all := make([]*graph.Evidence, len(f.proof))
	for i, h := range f.proof {
		e := s.evidence(s.proofs.get(h))
		all[i] = &e
	}
	return all
}

// stands tells whether there is such a record.
func (s *snapshot) stands(r ref) bool {
	h := r.handle()
	switch r.family() {
	case entities:
		return s.entities.get(h) != nil
	case facts:
		return s.facts.get(h) != nil
	case proofs:
		return s.proofs.get(h) != nil
	case articles:
		return s.articles.get(h) != nil
	case rulings:
		return s.rulings.get(h) != nil
	}
	return false
}

func (s *snapshot) id(r ref) graph.ID {
	h := r.handle()
	switch r.family() {
	case entities:
		return s.entities.get(h).ID
	case facts:
		return s.facts.get(h).id
	case proofs:
		return s.proofs.get(h).id
	case articles:
		return s.articles.get(h).ID
	}
	return s.rulings.get(h).ID
}

func (s *snapshot) kind(r ref) graph.Kind {
	switch r.family() {
	case entities:
		return s.entities.get(r.handle()).Kind
	case facts:
		return predicateTypes[s.facts.get(r.handle()).predicate]
	case proofs:
		return graph.KindEvidence
	case articles:
		return graph.KindArticle
	}
	return graph.KindJudgement
}

// directory gives every id its handle. It only grows while the store is open, so that readers of
// any snapshot may look into it.
type directory struct {
	mu     sync.RWMutex
	refs   idMap[ref]
	merged idMap[handle]
	last   [rulings + 1]handle
	alias  handle
}

func newDirectory() *directory { return &directory{refs: newIDMap[ref](), merged: newIDMap[handle]()} }

// find is the ref of an id, of a record that may not stand in a snapshot.
func (d *directory) find(id graph.ID) (ref, bool) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return d.refs.get(id)
}

func (d *directory) findMerged(id graph.ID) (handle, bool) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	return d.merged.get(id)
}

// enter is the handle of an id, a new one where it has none.
func (d *directory) enter(s family, id graph.ID) handle {
	d.mu.Lock()
	defer d.mu.Unlock()
	if r, ok := d.refs.get(id); ok {
		return r.handle()
	}
	d.last[s]++
	d.refs.set(id, d.last[s].of(s))
	return d.last[s]
}

func (d *directory) enterMerged(id graph.ID) handle {
	d.mu.Lock()
	defer d.mu.Unlock()
	if h, ok := d.merged.get(id); ok {
		return h
	}
	d.alias++
	d.merged.set(id, d.alias)
	return d.alias
}

// idMap is a map by id. Our ids are a letter and fifteen bytes in base64: kept as bytes, millions
// of them are nothing to the garbage collector. Ids of another form are kept as they are.
type idMap[V any] struct {
	short map[shortID]V
	other map[graph.ID]V
}

type shortID [16]byte

func newIDMap[V any]() idMap[V] { return idMap[V]{map[shortID]V{}, map[graph.ID]V{}} }

func (m idMap[V]) get(id graph.ID) (V, bool) {
	if s, ok := shorten(id); ok {
		v, found := m.short[s]
		return v, found
	}
	v, found := m.other[id]
	return v, found
}

func (m idMap[V]) set(id graph.ID, v V) {
	if s, ok := shorten(id); ok {
		m.short[s] = v
		return
	}
	m.other[graph.ID(strings.Clone(string(id)))] = v
}

func shorten(id graph.ID) (s shortID, ok bool) {
	const bytes, letters = 15, 20
	if len(id) != 2+letters || id[1] != '_' {
		return s, false
	}
	s[0] = id[0]
	n, err := base64.RawURLEncoding.Decode(s[1:], []byte(id[2:]))
	return s, n == bytes && err == nil
}

// find is the record of an id, or the one that the id was merged into; 0 where there is none.
func (s *Store) find(at *snapshot, id graph.ID) ref {
	if r, ok := s.directory.find(id); ok && at.stands(r) {
		return r
	}
	if h, ok := s.directory.findMerged(id); ok {
		if to := at.merged.get(h); to != nil && at.entities.get(*to) != nil {
			return to.of(entities)
		}
	}
	return 0
}

// The orders in which root lists are read.
const (
	indexNames  = 0               // entities by name, a kind each
	indexEvents = indexNames + 6  // newest, oldest
	indexOrders = indexEvents + 2 // directives: newest, oldest
	indexNews   = indexOrders + 2 // articles: newest, oldest
	indexTones  = indexNews + 2   // words of names
	indexFolded = indexTones + 1
	indexSeries = indexFolded + 1 // events by series
	indexFacts  = indexSeries + 1 // newest, oldest, a predicate each
	indexCount  = indexFacts + 2*maxPredicates

	maxPredicates = 64 // sets of predicates are bits of a word
)

// index is where records of one kind or predicate stand in an order, -1 where none is kept.
func indexOf(kind graph.Kind, order graph.Prop) int {
	late := 0
	switch order {
	case graph.OrderName:
		return indexNames + slices.Index(graph.Entities.Each(), kind)
	case graph.OrderOldest:
		late = 1
	case graph.OrderNewest:
	default:
		return -1
	}
	switch kind {
	case graph.KindEvent:
		return indexEvents + late
	case graph.KindDirective:
		return indexOrders + late
	case graph.KindArticle:
		return indexNews + late
	}
	return -1
}

func factIndex(predicate uint8, order graph.Prop) int {
	i := indexFacts + 2*int(predicate)
	if order == graph.OrderOldest {
		i++
	}
	return i
}
