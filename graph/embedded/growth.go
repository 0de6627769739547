package embedded

import (
	"slices"
	"strings"
	"sync/atomic"
	"unique"

	"github.com/quanhe/quanhe/graph"
)

// growth is the next snapshot in the making: the one before with the chunks and records that
// change copied once, at their first change.
type growth struct {
	snapshot
	directory *directory
	fresh     bool // there is none before: nothing to copy, and indexes are made at the end

	owned struct {
		entities, facts, proofs, articles, rulings, merged map[handle]bool // chunks
		records                                            map[ref]bool
	}
	drop  map[list][]handle // what leaves the lists of records
	edits [indexCount]edits
}

type edits struct{ drop, add []entry }

// A list names a list of handles that hangs on a record.
type list struct {
	ref
	of listName
}

type listName uint8

const (
	listOut listName = iota
	listIn
	listHere
	listOnBehalf
	listNamed
	listWholes
	listParts
	listNames
	listProof
)

func (s *snapshot) grow(d *directory) *growth {
	g := &growth{snapshot: *s, directory: d, drop: map[list][]handle{}}
	g.owned.records = map[ref]bool{}
	for _, owned := range []*map[handle]bool{&g.owned.entities, &g.owned.facts, &g.owned.proofs, &g.owned.articles, &g.owned.rulings, &g.owned.merged} {
		*owned = map[handle]bool{}
	}
	g.entities.chunks = slices.Clone(g.entities.chunks)
	g.facts.chunks = slices.Clone(g.facts.chunks)
	g.proofs.chunks = slices.Clone(g.proofs.chunks)
	g.articles.chunks = slices.Clone(g.articles.chunks)
	g.rulings.chunks = slices.Clone(g.rulings.chunks)
	g.merged.chunks = slices.Clone(g.merged.chunks)
	return g
}

// set puts a record into a chunk of the growth's own.
func set[T any](v *vector[T], owned map[handle]bool, h handle, record *T) {
	i := int(h >> vectorBits)
	for i >= len(v.chunks) {
		owned[handle(len(v.chunks))] = true
		v.chunks = append(v.chunks, new([vectorChunk]*T))
	}
	if !owned[handle(i)] {
		chunk := *v.chunks[i]
		v.chunks[i], owned[handle(i)] = &chunk, true
	}
	v.chunks[i][h%vectorChunk] = record
}

// own is a record of the growth's own, to be changed; nil where there is none.
func own[T any](g *growth, v *vector[T], owned map[handle]bool, r ref, clone func(*T) *T) *T {
	record := v.get(r.handle())
	if record == nil || g.fresh || g.owned.records[r] {
		return record
	}
	record = clone(record)
	set(v, owned, r.handle(), record)
	g.owned.records[r] = true
	return record
}

func (g *growth) entity(h handle) *entity {
	return own(g, &g.entities, g.owned.entities, h.of(entities), func(e *entity) *entity { c := *e; return &c })
}

func (g *growth) fact(h handle) *fact {
	return own(g, &g.facts, g.owned.facts, h.of(facts), func(f *fact) *fact { c := *f; return &c })
}

func (g *growth) article(h handle) *article {
	return own(g, &g.articles, g.owned.articles, h.of(articles), func(a *article) *article { c := *a; return &c })
}

// at is the list's place, nil where its record is gone.
func (g *growth) at(l list) *[]handle {
	switch l.family() {
	case entities:
		if e := g.entity(l.handle()); e != nil {
			return [...]*[]handle{&e.out, &e.in, &e.here, &e.onBehalf, &e.named, &e.wholes, &e.parts}[l.of]
		}
	case facts:
		if f := g.fact(l.handle()); f != nil {
			return &f.proof
		}
	case articles:
		if a := g.article(l.handle()); a != nil {
			if l.of == listNames {
				return &a.names
			}
			return &a.proof
		}
	}
	return nil
}

// link adds to a list. What lies behind the end of an earlier snapshot's list is seen by none of
// its readers, so the space there may be used.
func (g *growth) link(r ref, of listName, h handle) {
	if at := g.at(list{r, of}); at != nil {
		*at = append(*at, h)
	}
}

func (g *growth) unlink(r ref, of listName, h handle) {
	l := list{r, of}
	g.drop[l] = append(g.drop[l], h)
}

func (g *growth) index(i int, add, drop bool, e entry) {
	if i < 0 || g.fresh {
		return
	}
	if add {
		g.edits[i].add = append(g.edits[i].add, e)
	}
	if drop {
		g.edits[i].drop = append(g.edits[i].drop, e)
	}
}

// putEntity stores what is known of an entity; what hangs on it stays.
func (g *growth) putEntity(e *graph.Entity) {
	h := g.directory.enter(entities, e.ID)
	old := g.entities.get(h)
	next := &entity{kind: e.Kind, Entity: *e, when: on(e.When()), byName: graph.ByName(e.SortKey, e.ID)}
	next.place = placeOf(e.Name, next.byName)
	next.latest = max(next.when.latest, e.EndDate.Latest())
	if old != nil {
		next.hanging = old.hanging
	} else {
		g.count.Entities++
	}
	set(&g.entities, g.owned.entities, h, next)
	if !g.fresh {
		g.owned.records[h.of(entities)] = true
	}
	g.reindexEntity(h, old, next)
	if years := yearsOver(next); years > g.span {
		g.span = years
	}
}

// yearsOver is how many new years lie between the start of an event and its end.
func yearsOver(e *entity) int {
	if e.when.latest == "" || e.latest == "" {
		return 0
	}
	return yearOf(e.latest) - yearOf(e.when.earliest)
}

func yearOf(day string) int {
	year := 0
	for _, digit := range day[:4] {
		year = year*10 + int(digit-'0')
	}
	return year
}

func (g *growth) dropEntity(id graph.ID) {
	h := g.directory.enter(entities, id)
	old := g.entities.get(h)
	if old == nil {
		return
	}
	set(&g.entities, g.owned.entities, h, nil)
	g.reindexEntity(h, old, nil)
	g.count.Entities--
}

// reindexEntity puts an entity into the orders, the words and the merged ids in the place of what it was.
func (g *growth) reindexEntity(h handle, old, next *entity) {
	for id := range differ(old, next, func(e *entity) []graph.ID { return e.Merged }) {
		alias := g.directory.enterMerged(id)
		if to := g.merged.get(alias); to != nil && *to == h {
			set(&g.merged, g.owned.merged, alias, nil)
		}
	}
	for id := range differ(next, old, func(e *entity) []graph.ID { return e.Merged }) {
		set(&g.merged, g.owned.merged, g.directory.enterMerged(id), &h)
	}
	if g.fresh {
		return
	}
	for _, i := range entityIndexes(old, next) {
		for e := range differ(old, next, func(e *entity) []entry { return e.entries(h, i) }) {
			g.index(i, false, true, e)
		}
		for e := range differ(next, old, func(e *entity) []entry { return e.entries(h, i) }) {
			g.index(i, true, false, e)
		}
	}
}

// differ is what the one has and the other has not.
func differ[K comparable](one, other *entity, of func(*entity) []K) map[K]bool {
	more := map[K]bool{}
	if one != nil {
		for _, k := range of(one) {
			more[k] = true
		}
	}
	if other != nil {
		for _, k := range of(other) {
			delete(more, k)
		}
	}
	return more
}

func entityIndexes(old, next *entity) []int {
	e := next
	if e == nil {
		e = old
	}
	list := []int{indexTones, indexFolded, indexOf(e.Kind, graph.OrderName)}
	if i := indexOf(e.Kind, graph.OrderNewest); i >= 0 {
		list = append(list, i, i+1)
	}
	if e.Kind == graph.KindEvent {
		list = append(list, indexSeries)
	}
	return list
}

// entries are an entity's places in an index.
func (e *entity) entries(h handle, index int) []entry {
	switch index {
	case indexTones:
		return words(e.Tones, h)
	case indexFolded:
		return words(e.Folded, h)
	case indexSeries:
		if e.Series == "" {
			return nil
		}
		return []entry{{text: e.Series, handle: h}}
	case indexEvents, indexOrders:
		return []entry{{string(e.ID), e.when.newest, h}}
	case indexEvents + 1, indexOrders + 1:
		return []entry{{string(e.ID), e.when.oldest, h}}
	}
	return []entry{{text: e.byName, handle: h}}
}

// words are the words of an entity's names, those between spaces. See [graph.PropTones].
func words(names string, h handle) []entry {
	var list []entry
	for i, word := range strings.Split(names, " ") {
		if i == 0 || word == "" || word == "|" || slices.ContainsFunc(list, func(e entry) bool { return e.text == word }) {
			continue
		}
		list = append(list, entry{text: word, handle: h})
	}
	return list
}

// putFact stores a fact and ties it to its ends, which never change.
func (g *growth) putFact(f *graph.Fact) handle {
	h := g.directory.enter(facts, f.ID)
	old := g.facts.get(h)
	next := &fact{id: graph.ID(strings.Clone(string(f.ID))), predicate: predicateNumber[f.Predicate]}
	if old != nil {
		*next = *old
		g.indexFact(h, old, false)
	} else {
		next.subject, next.object = g.directory.enter(entities, f.Subject), g.directory.enter(entities, f.Object)
		if f.At != "" {
			next.at = g.directory.enter(entities, f.At)
		}
		if f.OnBehalfOf != "" {
			next.onBehalf = g.directory.enter(entities, f.OnBehalfOf)
		}
	}
	next.say(f)
	set(&g.facts, g.owned.facts, h, next)
	if !g.fresh {
		g.owned.records[h.of(facts)] = true
	}
	g.indexFact(h, next, true)
	if old == nil {
		g.tie(h, next, g.link)
		g.count.Facts++
	}
	return h
}

// say takes over what follows from the evidence.
func (f *fact) say(full *graph.Fact) {
	f.said, f.when = unique.Make(full.Said), on(full.When)
	f.publishers, f.planned, f.tenure = int32(full.Publishers), full.Planned, nil
	t := tenure{full.FirstSeen, full.LastSeen, full.NotBefore, full.NotAfter, full.HeldFrom, full.HeldTo}
	if t != (tenure{}) {
		f.tenure = &t
	}
}

// tie goes to every list in which a fact stands.
func (g *growth) tie(h handle, f *fact, do func(ref, listName, handle)) {
	do(f.subject.of(entities), listOut, h)
	do(f.object.of(entities), listIn, h)
	if f.at != 0 {
		do(f.at.of(entities), listHere, h)
	}
	if f.onBehalf != 0 {
		do(f.onBehalf.of(entities), listOnBehalf, h)
	}
	if f.predicate == partOf {
		do(f.subject.of(entities), listWholes, h)
		do(f.object.of(entities), listParts, h)
	}
}

func (g *growth) dropFact(id graph.ID) {
	h := g.directory.enter(facts, id)
	old := g.facts.get(h)
	if old == nil {
		return
	}
	set(&g.facts, g.owned.facts, h, nil)
	g.indexFact(h, old, false)
	g.tie(h, old, g.unlink)
	g.count.Facts--
}

func (g *growth) indexFact(h handle, f *fact, add bool) {
	for _, order := range []graph.Prop{graph.OrderNewest, graph.OrderOldest} {
		g.index(factIndex(f.predicate, order), add, !add, entry{string(f.id), f.when.code(order), h})
	}
}

// putProof stores a piece of evidence with its fact and its article; it may have proved another fact.
func (g *growth) putProof(e *graph.Evidence, quote string, of, in handle) {
	h := g.directory.enter(proofs, e.ID)
	next := &proof{
		id: graph.ID(strings.Clone(string(e.ID))), quote: quote, said: unique.Make(e.Said), rule: unique.Make(e.Rule), seen: on(e.Seen),
		fact: of, article: in,
		sentence: small(e.Sentence), subjectSpan: small(e.SubjectSpan), objectSpan: small(e.ObjectSpan),
		planned: e.Planned, discourse: e.Discourse,
	}
	old := g.proofs.get(h)
	set(&g.proofs, g.owned.proofs, h, next)
	if old == nil {
		g.count.Evidence++
		g.link(in.of(articles), listProof, h)
	}
	if old != nil && old.fact != of {
		g.unlink(old.fact.of(facts), listProof, h)
	}
	if old == nil || old.fact != of {
		g.link(of.of(facts), listProof, h)
	}
}

func (g *growth) dropProof(id graph.ID) {
	h := g.directory.enter(proofs, id)
	old := g.proofs.get(h)
	if old == nil {
		return
	}
	set(&g.proofs, g.owned.proofs, h, nil)
	g.unlink(old.fact.of(facts), listProof, h)
	g.unlink(old.article.of(articles), listProof, h)
	g.count.Evidence--
}

// putArticle stores an article and whom it names. kept is its account as written, where it is in no file.
func (g *growth) putArticle(a *graph.Account, kept *string) handle {
	h := g.directory.enter(articles, a.Article.ID)
	old := g.articles.get(h)
	next := &article{Article: withoutText(a.Article), published: on(a.Article.Published), kept: new(atomic.Pointer[string])}
	next.kept.Store(kept)
	for i := range a.Entities {
		named := g.directory.enter(entities, a.Entities[i].ID)
		if !slices.Contains(next.names, named) {
			next.names = append(next.names, named)
		}
	}
	var names []handle
	if old != nil {
		next.proof, names = old.proof, old.names
		g.indexArticle(h, old, false)
	} else {
		g.count.Articles++
	}
	set(&g.articles, g.owned.articles, h, next)
	if !g.fresh {
		g.owned.records[h.of(articles)] = true
	}
	g.indexArticle(h, next, true)
	for _, e := range names {
		if !slices.Contains(next.names, e) {
			g.unlink(e.of(entities), listNamed, h)
		}
	}
	for _, e := range next.names {
		if !slices.Contains(names, e) {
			g.link(e.of(entities), listNamed, h)
		}
	}
	return h
}

// withoutText is an article that holds on to nothing of the text that it was read from.
func withoutText(a graph.Article) graph.Article {
	return graph.Article{
		ID: graph.ID(strings.Clone(string(a.ID))), Source: strings.Clone(a.Source), URL: strings.Clone(a.URL), Title: strings.Clone(a.Title),
		Publisher: unique.Make(a.Publisher).Value(), Published: on(a.Published).date, Failed: unique.Make(a.Failed).Value(),
	}
}

func (g *growth) dropArticle(id graph.ID) {
	h := g.directory.enter(articles, id)
	old := g.articles.get(h)
	if old == nil {
		return
	}
	set(&g.articles, g.owned.articles, h, nil)
	g.indexArticle(h, old, false)
	for _, e := range old.names {
		g.unlink(e.of(entities), listNamed, h)
	}
	g.count.Articles--
}

func (g *growth) indexArticle(h handle, a *article, add bool) {
	for i, order := range []graph.Prop{graph.OrderNewest, graph.OrderOldest} {
		g.index(indexNews+i, add, !add, entry{string(a.ID), a.published.code(order), h})
	}
}

func (g *growth) putRuling(j *graph.Judgement) {
	h := g.directory.enter(rulings, j.ID)
	if g.rulings.get(h) == nil {
		g.count.Judgements++
	}
	set(&g.rulings, g.owned.rulings, h, j)
}

func (g *growth) dropRuling(id graph.ID) {
	h := g.directory.enter(rulings, id)
	if g.rulings.get(h) != nil {
		set(&g.rulings, g.owned.rulings, h, nil)
		g.count.Judgements--
	}
}

// done is the snapshot, ready to be published.
func (g *growth) done() *snapshot {
	for l, handles := range g.drop {
		at := g.at(l)
		if at == nil {
			continue
		}
		gone := map[handle]bool{}
		for _, h := range handles {
			gone[h] = true
		}
		kept := make([]handle, 0, len(*at))
		for _, h := range *at {
			if !gone[h] {
				kept = append(kept, h)
			}
		}
		*at = kept
	}
	edit := func(i int) { g.indexes[i] = g.indexes[i].edit(g.edits[i].drop, g.edits[i].add) }
	if g.fresh {
		g.indexAll()
		onAllProcessors(indexCount, edit)
	} else {
		for i := range g.edits {
			edit(i)
		}
	}
	next := g.snapshot
	return &next
}

// indexAll makes the indexes of a store that was just read.
func (g *growth) indexAll() {
	g.fresh = false
	for h, e := range g.entities.all {
		for _, i := range entityIndexes(nil, e) {
			for _, entry := range e.entries(h, i) {
				g.index(i, true, false, entry)
			}
		}
	}
	for h, f := range g.facts.all {
		g.indexFact(h, f, true)
	}
	for h, a := range g.articles.all {
		g.indexArticle(h, a, true)
	}
}
