package graphtest

import (
	"bytes"
	"cmp"
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/quanhe/quanhe/graph"
)

// Model is the plainest store there can be: maps, everything worked out anew from what all
// articles say, every list by looking at all there is. It is right by being simple, and slow; what
// a store answers is compared with it.
type Model struct {
	mu         sync.Mutex
	accounts   map[graph.ID]*graph.Account
	entities   map[graph.ID]*graph.Entity
	judgements map[graph.ID]*graph.Judgement
	versions   map[string]uint64
	seen       *world // what follows from them, until the next Put
	closed     bool
}

// NewModel is an empty model.
func NewModel() *Model {
	return &Model{
		accounts: map[graph.ID]*graph.Account{}, entities: map[graph.ID]*graph.Entity{},
		judgements: map[graph.ID]*graph.Judgement{}, versions: map[string]uint64{},
	}
}

// Init does nothing.
func (m *Model) Init(context.Context) error { return nil }

// Close makes later calls fail.
func (m *Model) Close() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.closed = true
	return nil
}

// whole is the world as of now.
func (m *Model) whole(ctx context.Context) (*world, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		return nil, graph.ErrUnavailable
	}
	return m.world(), ctx.Err()
}

// Put stores a batch.
func (m *Model) Put(ctx context.Context, b *graph.Batch) (graph.Outcome, error) {
	if _, err := m.whole(ctx); err != nil {
		return graph.Outcome{}, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for key, version := range b.Versions {
		if m.versions[key] != version {
			return graph.Outcome{}, fmt.Errorf("name %q: %w", key, graph.ErrStale)
		}
	}
	next := &Model{
		accounts: maps.Clone(m.accounts), entities: maps.Clone(m.entities),
		judgements: maps.Clone(m.judgements), versions: m.versions,
	}
	if err := checkBatch(b); err != nil {
		return graph.Outcome{}, err
	}
	next.put(b)
	if err := next.check(); err != nil {
		return graph.Outcome{}, err
	}
	outcome := compare(m.world(), next.world())
	outcome.Articles.Known, outcome.Entities.Known, outcome.Facts.Known = known(b, m.world(), next.world())
	m.bump(next)
	m.accounts, m.entities, m.judgements, m.seen = next.accounts, next.entities, next.judgements, next.seen
	return outcome, nil
}

func (m *Model) put(b *graph.Batch) {
	for _, id := range b.Remove {
		delete(m.accounts, id)
	}
	for _, a := range b.Accounts {
		m.accounts[a.Article.ID] = clone(a)
	}
	for _, e := range b.Entities {
		m.entities[e.ID] = clone(e)
	}
	named := map[graph.ID]bool{}
	for _, a := range m.accounts {
		for i := range a.Entities {
			named[a.Entities[i].ID] = true
		}
	}
	maps.DeleteFunc(m.entities, func(id graph.ID, _ *graph.Entity) bool { return !named[id] })
	for _, j := range b.Judgements {
		if j.Undo {
			delete(m.judgements, j.ID)
			continue
		}
		m.judgements[j.ID] = clone(j)
	}
}

func checkBatch(b *graph.Batch) error {
	seen := map[graph.ID]bool{}
	for _, a := range b.Accounts {
		if err := a.Check(); err != nil {
			return err
		}
		if seen[a.Article.ID] || slices.Contains(b.Remove, a.Article.ID) {
			return fmt.Errorf("article %s stands twice in the batch", a.Article.ID)
		}
		seen[a.Article.ID] = true
	}
	return nil
}

func (m *Model) check() error {
	for _, a := range m.accounts {
		for i := range a.Entities {
			if m.entities[a.Entities[i].ID] == nil {
				return fmt.Errorf("entity %s is not known", a.Entities[i].ID)
			}
		}
	}
	return nil
}

// A name key is in a newer version where an article that has it comes, goes or changes.
func (m *Model) bump(next *Model) {
	keys := map[string]bool{}
	touch := func(a *graph.Account) {
		keys[graph.ArticleKey(a.Article.ID)] = true
		for i := range a.Entities {
			for _, key := range a.Entities[i].Keys {
				keys[key] = true
			}
		}
	}
	for id, a := range m.accounts {
		if b := next.accounts[id]; b == nil || !equal(a, b) {
			touch(a)
		}
	}
	for id, b := range next.accounts {
		if a := m.accounts[id]; a == nil || !equal(a, b) {
			touch(b)
		}
	}
	if !maps.EqualFunc(m.judgements, next.judgements, equal) {
		keys[graph.JudgementsKey] = true
	}
	for key := range keys {
		m.versions[key]++
	}
}

// Names reads through all accounts.
func (m *Model) Names(_ context.Context, keys []string) (*graph.Names, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	names := &graph.Names{Versions: map[string]uint64{}}
	for _, key := range keys {
		names.Versions[key] = m.versions[key]
	}
	for _, a := range m.accounts {
		var mine []graph.Form // an article may name an entity twice
		for i := range a.Entities {
			if !slices.ContainsFunc(a.Entities[i].Keys, func(key string) bool { return slices.Contains(keys, key) }) {
				continue
			}
			form := graph.Form{ID: a.Entities[i].ID, As: *clone(&a.Entities[i]), Articles: 1}
			form.As.ID, form.As.Mentions = "", nil
			if !slices.ContainsFunc(mine, sameForm(form)) {
				mine = append(mine, form)
			}
		}
		for _, form := range mine {
			if i := slices.IndexFunc(names.Forms, sameForm(form)); i >= 0 {
				names.Forms[i].Articles++
			} else {
				names.Forms = append(names.Forms, form)
			}
		}
	}
	graph.SortForms(names.Forms)
	return names, nil
}

func sameForm(f graph.Form) func(graph.Form) bool {
	return func(g graph.Form) bool { return f.ID == g.ID && equal(&f.As, &g.As) }
}

// Accounts reads through all accounts.
func (m *Model) Accounts(_ context.Context, ids []graph.ID) ([]*graph.Account, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []*graph.Account
	for _, id := range slices.Sorted(maps.Keys(m.accounts)) {
		a := m.accounts[id]
		if slices.Contains(ids, id) || slices.ContainsFunc(a.Entities, func(e graph.Entity) bool { return slices.Contains(ids, e.ID) }) {
			found = append(found, clone(a))
		}
	}
	return found, nil
}

// Judgements lists them by id.
func (m *Model) Judgements(context.Context) ([]*graph.Judgement, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var all []*graph.Judgement
	for _, id := range slices.Sorted(maps.Keys(m.judgements)) {
		all = append(all, clone(m.judgements[id]))
	}
	return all, nil
}

// Dump works everything out anew.
func (m *Model) Dump(ctx context.Context) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		w, err := m.whole(ctx)
		if err != nil {
			yield(nil, err)
			return
		}
		for _, kinds := range []graph.Kind{graph.KindArticle, graph.Entities, graph.Facts, graph.KindJudgement} {
			for _, id := range w.all(kinds) {
				if !yield(w.records[id], nil) {
					return
				}
				for _, proof := range w.proof(id) {
					if !yield(w.records[proof], nil) {
						return
					}
				}
			}
		}
	}
}

// Status counts.
func (m *Model) Status(ctx context.Context) (graph.Status, error) {
	w, err := m.whole(ctx)
	if err != nil {
		return graph.Status{}, err
	}
	return graph.Status{
		Articles: len(w.all(graph.KindArticle)), Entities: len(w.all(graph.Entities)), Facts: len(w.all(graph.Facts)),
		Evidence: len(w.all(graph.KindEvidence)), Judgements: len(w.all(graph.KindJudgement)),
	}, nil
}

// world is everything by id: what all articles together say.
type world struct {
	records map[graph.ID]graph.Record
	above   []graph.ID // the rows that the list in hand stands below, while a question is answered
}

func (m *Model) world() *world {
	if m.seen != nil {
		return m.seen
	}
	w := &world{records: map[graph.ID]graph.Record{}}
	m.seen = w
	facts, evidence := map[graph.ID]graph.Fact{}, map[graph.ID]*graph.Evidence{}
	for id, a := range m.accounts {
		w.records[id] = a
		for i := range a.Claims {
			e := a.Evidence(&a.Claims[i])
			evidence[e.ID] = e
			facts[e.Fact] = a.FactOf(&a.Claims[i])
		}
	}
	proof := map[graph.ID][]*graph.Evidence{}
	for id, e := range evidence {
		w.records[id] = e
		proof[e.Fact] = append(proof[e.Fact], e)
	}
	for id, e := range m.entities {
		w.records[id] = e
	}
	for id, j := range m.judgements {
		w.records[id] = j
	}
	for id, of := range proof {
		var at graph.Date
		if event := m.entities[facts[id].At]; event != nil {
			at = event.When()
		}
		fact := graph.Fold(facts[id], of, at)
		w.records[id] = &fact
	}
	return w
}

// all are the ids of these kinds, in order.
func (w *world) all(kinds graph.Kind) []graph.ID {
	var ids []graph.ID
	for id, r := range w.records {
		if r.RecordKind().Is(kinds) {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

func (w *world) proof(fact graph.ID) []graph.ID {
	return w.where(graph.KindEvidence, func(r graph.Record) bool { return r.(*graph.Evidence).Fact == fact })
}

func (w *world) where(kinds graph.Kind, holds func(graph.Record) bool) []graph.ID {
	return slices.DeleteFunc(w.all(kinds), func(id graph.ID) bool { return !holds(w.records[id]) })
}

// compare counts what became of records.
func compare(old, new *world) (o graph.Outcome) {
	count := func(kinds graph.Kind, c *graph.Count, alike func(a, b graph.Record) bool) {
		for id, r := range old.records {
			if r.RecordKind().Is(kinds) && new.records[id] == nil {
				c.Gone++
			}
		}
		for id, r := range new.records {
			switch before := old.records[id]; {
			case !r.RecordKind().Is(kinds):
			case before == nil:
				c.New++
			case !alike(before, r):
				c.Changed++
			}
		}
		o.Writes += c.New + c.Changed + c.Gone
	}
	same := func(a, b graph.Record) bool { return recordsEqual(a, b) }
	var facts, other graph.Count
	count(graph.KindArticle, &o.Articles, same)
	count(graph.Entities, &o.Entities, same)
	count(graph.Facts, &facts, same)
	count(graph.KindEvidence|graph.KindJudgement, &other, same)
	writes := o.Writes
	count(graph.Facts, &o.Facts, func(a, b graph.Record) bool { return sameFact(old, new, a.RecordID()) })
	o.Writes = writes
	return o
}

// sameFact tells whether a fact and its evidence are the same in both.
func sameFact(old, new *world, id graph.ID) bool {
	return old.records[id] != nil && new.records[id] != nil && recordsEqual(old.records[id], new.records[id]) &&
		slices.EqualFunc(old.proof(id), new.proof(id), func(x, y graph.ID) bool {
			return x == y && recordsEqual(old.records[x], new.records[y])
		})
}

// known counts what a batch says and was stored already.
func known(b *graph.Batch, old, new *world) (articles, entities, facts int) {
	stays := func(id graph.ID) int {
		if old.records[id] != nil && new.records[id] != nil && recordsEqual(old.records[id], new.records[id]) {
			return 1
		}
		return 0
	}
	said := map[graph.ID]bool{}
	for _, a := range b.Accounts {
		articles += stays(a.Article.ID)
		for i := range a.Claims {
			said[a.FactOf(&a.Claims[i]).ID] = true
		}
	}
	for _, e := range b.Entities {
		entities += stays(e.ID)
	}
	for id := range said {
		if sameFact(old, new, id) {
			facts++
		}
	}
	return articles, entities, facts
}

// clone is a deep copy: what is put may be changed by whoever put it.
func clone[T any](x *T) *T {
	var b bytes.Buffer
	y := new(T)
	if err := errors.Join(gob.NewEncoder(&b).Encode(x), gob.NewDecoder(&b).Decode(y)); err != nil {
		panic(err) // our own types are fit for gob
	}
	return y
}

func equal[T any](a, b *T) bool {
	var x, y bytes.Buffer
	return errors.Join(gob.NewEncoder(&x).Encode(a), gob.NewEncoder(&y).Encode(b)) == nil && bytes.Equal(x.Bytes(), y.Bytes())
}

func recordsEqual(a, b graph.Record) bool {
	switch a := a.(type) {
	case *graph.Account:
		return equal(a, b.(*graph.Account))
	case *graph.Entity:
		return equal(a, b.(*graph.Entity))
	case *graph.Fact:
		return *a == *b.(*graph.Fact)
	case *graph.Evidence:
		return *a == *b.(*graph.Evidence)
	case *graph.Judgement:
		return equal(a, b.(*graph.Judgement))
	}
	return false
}

// Query answers a tree by going through all there is, list by list.
func (m *Model) Query(ctx context.Context, q *graph.Query) (*graph.Rows, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	w, err := m.whole(ctx)
	if err != nil {
		return nil, err
	}
	asked := *w // has rows of its own to stand below
	return asked.answer(q), nil
}

func (w *world) answer(q *graph.Query) *graph.Rows {
	start := w.start(&q.Start)
	switch {
	case q.Start.IDs != nil && len(q.Start.Via) == 0 && len(q.Group) == 0:
		rows := &graph.Rows{}
		for _, id := range start {
			var row *graph.Row
			if id != "" && w.holds(id, &q.Where) {
				row = w.row(id, "", &q.Want)
			}
			rows.Rows = append(rows.Rows, row)
		}
		return rows
	case q.Start.Search != nil && len(q.Start.Via) == 0:
		return w.list(start, &q.List, func(id graph.ID) string { return w.rank(id, q.Start.Search) })
	}
	return w.list(w.follow(start, q.Start.Via), &q.List, w.order(q.Order))
}

// start are the ids to start from, "" where one is not found.
func (w *world) start(s *graph.Start) []graph.ID {
	switch {
	case s.IDs != nil:
		var found []graph.ID
		for _, id := range s.IDs {
			found = append(found, w.find(id))
		}
		return found
	case s.Kinds != 0:
		return w.all(s.Kinds)
	case s.Search != nil:
		found := w.where(graph.Entities&s.Search.Kinds, func(r graph.Record) bool {
			e := r.(*graph.Entity)
			return s.Search.Class(e.Tones, e.Folded) >= 0
		})
		if s.Search.Holders {
			return w.follow(found, []graph.Step{{To: graph.In, Predicates: []graph.Predicate{graph.Holds}}, {To: graph.Subject}})
		}
		return found
	}
	return w.where(graph.Facts, func(r graph.Record) bool { return slices.Contains(s.Facts, r.(*graph.Fact).Predicate) })
}

func (w *world) find(id graph.ID) graph.ID {
	if w.records[id] != nil {
		return id
	}
	for other, r := range w.records {
		if e, ok := r.(*graph.Entity); ok && slices.Contains(e.Merged, id) {
			return other
		}
	}
	return ""
}

func (w *world) rank(id graph.ID, s *graph.Search) string {
	e := w.records[id].(*graph.Entity)
	byName := e.Value(graph.OrderName).(string)
	if !s.Holders {
		return graph.Rank(s.Class(e.Tones, e.Folded), e.Name, byName)
	}
	var ranks []string
	for _, h := range w.follow([]graph.ID{id}, []graph.Step{{To: graph.Out, Predicates: []graph.Predicate{graph.Holds}}}) {
		holding := w.records[h].(*graph.Fact)
		post := w.records[holding.Object].(*graph.Entity)
		if class := s.Class(post.Tones, post.Folded); class >= 0 && post.Kind.Is(s.Kinds) {
			ranks = append(ranks, graph.RankOf(class, strings.Count(post.Name, " ")+s.Behind(post.Folded, holding.Holds()), byName))
		}
	}
	return slices.Min(ranks)
}

func (w *world) order(p graph.Prop) func(graph.ID) string {
	return func(id graph.ID) string {
		if p == "" {
			return ""
		}
		order, _ := w.records[id].Value(p).(string)
		return order
	}
}

func (w *world) list(ids []graph.ID, l *graph.List, order func(graph.ID) string) *graph.Rows {
	slices.Sort(ids)
	ids = slices.Compact(ids)
	ids = slices.DeleteFunc(ids, func(id graph.ID) bool { return id == "" || !w.holds(id, &l.Where) })
	if len(l.Group) > 0 {
		return w.groups(ids, l)
	}
	rows := &graph.Rows{}
	if l.Total {
		rows.Total = len(ids)
	}
	slices.SortFunc(ids, func(a, b graph.ID) int { return cmp.Compare(order(a), order(b)) })
	if l.After != "" {
		ids = slices.DeleteFunc(ids, func(id graph.ID) bool { return order(id) <= l.After })
	}
	if l.First > 0 && len(ids) > l.First {
		ids, rows.More = ids[:l.First], true
	}
	for _, id := range ids {
		rows.Rows = append(rows.Rows, w.row(id, order(id), &l.Want))
	}
	return rows
}

func (w *world) row(id graph.ID, order string, want *graph.Want) *graph.Row {
	r := w.records[id]
	row := &graph.Row{Want: want, ID: id, Kind: r.RecordKind(), Order: order}
	if f, ok := r.(*graph.Fact); ok {
		row.Predicate = f.Predicate
	}
	for _, p := range want.Props {
		row.Props = append(row.Props, r.Value(p))
	}
	w.above = append(w.above, id)
	defer func() { w.above = w.above[:len(w.above)-1] }()
	for i := range want.Links {
		link := &want.Links[i]
		if link.On != 0 && !row.Kind.Is(link.On) {
			row.Links = append(row.Links, nil)
			continue
		}
		row.Links = append(row.Links, w.list(w.follow([]graph.ID{id}, link.Via), &link.List, w.order(link.Order)))
	}
	return row
}

// groups counts rows by the texts that stand for their keys: records by their ids.
func (w *world) groups(ids []graph.ID, l *graph.List) *graph.Rows {
	type group struct {
		keys  []string // "" for none
		of    map[graph.ID]bool
		count int
	}
	groups := map[string]*group{}
	for _, id := range ids {
		for _, keys := range w.keys(id, l.Group) {
			name := fmt.Sprintf("%q", keys)
			if groups[name] == nil {
				groups[name] = &group{keys: keys, of: map[graph.ID]bool{}}
			}
			g := groups[name]
			for _, counted := range w.follow([]graph.ID{id}, l.Of) {
				g.of[counted] = true
			}
			g.count = len(g.of)
		}
	}
	sorted := slices.SortedFunc(maps.Values(groups), func(a, b *group) int {
		return cmp.Or(cmp.Compare(b.count, a.count), slices.CompareFunc(a.keys, b.keys, func(x, y string) int {
			if x == "" || y == "" { // none comes last
				return cmp.Compare(y, x)
			}
			return cmp.Compare(x, y)
		}))
	})
	rows := &graph.Rows{}
	if l.Total {
		rows.Total = len(sorted)
	}
	if l.First > 0 && len(sorted) > l.First {
		sorted, rows.More = sorted[:l.First], true
	}
	for _, g := range sorted {
		row := &graph.Row{Want: &l.Want, Count: g.count}
		for i, key := range g.keys {
			switch {
			case key == "":
				row.Keys = append(row.Keys, nil)
			case l.Group[i].Prop != "":
				row.Keys = append(row.Keys, key)
			default:
				row.Keys = append(row.Keys, w.row(graph.ID(key), "", &l.Group[i].Want))
			}
		}
		rows.Rows = append(rows.Rows, row)
	}
	return rows
}

// keys are the combinations of keys under which a row counts.
func (w *world) keys(id graph.ID, group []graph.Key) [][]string {
	combined := [][]string{nil}
	for _, key := range group {
		set := map[string]bool{}
		for _, r := range w.follow([]graph.ID{id}, key.Via) {
			if key.Prop == "" {
				set[string(r)] = true
				continue
			}
			switch v := w.records[r].Value(key.Prop).(type) {
			case nil:
			case []string:
				for _, item := range v {
					set[item] = true
				}
			default:
				set[fmt.Sprint(v)] = true
			}
		}
		if len(set) == 0 {
			set[""] = true
		}
		var next [][]string
		for _, keys := range combined {
			for value := range set {
				next = append(next, append(slices.Clone(keys), value))
			}
		}
		combined = next
	}
	return combined
}

func (w *world) holds(id graph.ID, c *graph.Cond) bool {
	return slices.ContainsFunc(w.follow([]graph.ID{id}, c.Via), func(id graph.ID) bool {
		fulfils := func(c graph.Cond) bool { return w.holds(id, &c) }
		switch {
		case c.Prop != "" && !c.Op.Holds(w.records[id].Value(c.Prop), w.wanted(c)):
			return false
		case slices.ContainsFunc(c.All, func(c graph.Cond) bool { return !fulfils(c) }):
			return false
		case len(c.Any) > 0 && !slices.ContainsFunc(c.Any, fulfils):
			return false
		}
		return c.Not == nil || !fulfils(*c.Not)
	})
}

// wanted is what a condition compares with: an id that was merged is its record's.
func (w *world) wanted(c *graph.Cond) any {
	if n, ok := c.Value.(graph.Above); ok {
		return string(w.above[len(w.above)-int(n)])
	}
	if !slices.Contains([]graph.Prop{graph.PropID, graph.PropSubject, graph.PropObject, graph.PropAt, graph.PropOnBehalfOf}, c.Prop) {
		return c.Value
	}
	known := func(id string) string { return cmp.Or(string(w.find(graph.ID(id))), id) }
	switch value := c.Value.(type) {
	case string:
		if c.Op == graph.Eq {
			return known(value)
		}
	case []string:
		var all []string
		for _, id := range value {
			all = append(all, known(id))
		}
		return all
	}
	return c.Value
}

func (w *world) follow(ids []graph.ID, via []graph.Step) []graph.ID {
	for _, step := range via {
		reached := map[graph.ID]bool{}
		for _, id := range ids {
			for _, to := range w.step(id, step.To) {
				if w.records[to] != nil && lands(w.records[to], step) {
					reached[to] = true
				}
			}
		}
		ids = slices.Sorted(maps.Keys(reached))
	}
	return ids
}

func lands(r graph.Record, s graph.Step) bool {
	if f, ok := r.(*graph.Fact); ok {
		return len(s.Predicates) == 0 || slices.Contains(s.Predicates, f.Predicate)
	}
	return s.Kinds == 0 || !r.RecordKind().Is(graph.Entities) || r.RecordKind().Is(s.Kinds)
}

func (w *world) step(id graph.ID, to graph.To) []graph.ID {
	if id == "" || !w.records[id].RecordKind().Is(to.From()) {
		return nil
	}
	facts := func(holds func(*graph.Fact) bool) []graph.ID {
		return w.where(graph.Facts, func(r graph.Record) bool { return holds(r.(*graph.Fact)) })
	}
	switch r := w.records[id].(type) {
	case *graph.Entity:
		switch to {
		case graph.Out:
			return facts(func(f *graph.Fact) bool { return f.Subject == id })
		case graph.In:
			return facts(func(f *graph.Fact) bool { return f.Object == id })
		case graph.Both:
			return facts(func(f *graph.Fact) bool { return f.Subject == id || f.Object == id })
		case graph.Here:
			return facts(func(f *graph.Fact) bool { return f.At == id })
		case graph.NamedIn:
			return w.where(graph.KindArticle, func(r graph.Record) bool {
				return slices.ContainsFunc(r.(*graph.Account).Entities, func(e graph.Entity) bool { return e.ID == id })
			})
		case graph.Within, graph.Contains:
			return w.parts(id, to)
		case graph.Earlier, graph.Later:
			return w.where(graph.KindEvent, func(other graph.Record) bool {
				before, after := other.(*graph.Entity), r
				if to == graph.Later {
					before, after = after, before
				}
				return before.Series != "" && before.Series == after.Series && before.Before(after) && w.oneOrganizer(before.ID, after.ID)
			})
		}
	case *graph.Fact:
		switch to {
		case graph.Proof:
			return w.proof(id)
		case graph.Together:
			return w.beside(r, graph.Held)
		case graph.Beside:
			return w.beside(r, graph.Held, graph.Unknown)
		}
		return []graph.ID{map[graph.To]graph.ID{graph.Subject: r.Subject, graph.Object: r.Object, graph.At: r.At, graph.OnBehalfOf: r.OnBehalfOf}[to]}
	case *graph.Evidence:
		return []graph.ID{map[graph.To]graph.ID{graph.Proves: r.Fact, graph.Source: r.Article}[to]}
	case *graph.Account:
		if to == graph.Supports {
			return w.where(graph.KindEvidence, func(r graph.Record) bool { return r.(*graph.Evidence).Article == id })
		}
		var named []graph.ID
		for i := range r.Entities {
			named = append(named, r.Entities[i].ID)
		}
		return named
	}
	return nil
}

// parts are the entity and all that it is part of, or that is part of it.
func (w *world) parts(id graph.ID, to graph.To) []graph.ID {
	reached := []graph.ID{id}
	for i := 0; i < len(reached); i++ {
		for _, r := range w.records {
			f, ok := r.(*graph.Fact)
			if !ok || f.Predicate != graph.PartOf {
				continue
			}
			from, next := f.Subject, f.Object
			if to == graph.Contains {
				from, next = next, from
			}
			if from == reached[i] && !slices.Contains(reached, next) {
				reached = append(reached, next)
			}
		}
	}
	return reached
}

// beside are the holdings of others in the same body that overlap one so.
func (w *world) beside(f *graph.Fact, overlaps ...graph.Tenure) []graph.ID {
	return w.where(graph.KindHolding, func(r graph.Record) bool {
		other := r.(*graph.Fact)
		return f.Predicate == graph.Holds && !f.Planned && !other.Planned && f.Subject != other.Subject &&
			slices.ContainsFunc(w.bodies(f.Object), func(body graph.ID) bool { return slices.Contains(w.bodies(other.Object), body) }) &&
			slices.Contains(overlaps, f.Bounds().Overlap(other.Bounds()))
	})
}

// bodies are those that a post is in.
func (w *world) bodies(post graph.ID) []graph.ID {
	return w.follow([]graph.ID{post}, []graph.Step{{To: graph.Out, Predicates: []graph.Predicate{graph.PartOf}}, {To: graph.Object, Kinds: graph.KindOrganization}})
}

// oneOrganizer tells whether someone is told to have organized both events, or of one nobody is.
func (w *world) oneOrganizer(one, other graph.ID) bool {
	organizers := func(event graph.ID) []graph.ID {
		return w.follow([]graph.ID{event}, []graph.Step{{To: graph.In, Predicates: []graph.Predicate{graph.Organized}}, {To: graph.Subject}})
	}
	a, b := organizers(one), organizers(other)
	return len(a) == 0 || len(b) == 0 || slices.ContainsFunc(a, func(id graph.ID) bool { return slices.Contains(b, id) })
}
