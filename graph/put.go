package graph

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
)

// Ground is what a store reads for [Plan], within the transaction that the changes are made in.
// Ids that are not found are absent from the answers.
type Ground interface {
	Versions(ctx context.Context, keys []string) (map[string]uint64, error)
	AccountsOf(ctx context.Context, articles []ID) (map[ID]*Account, error)
	EntitiesOf(ctx context.Context, ids []ID) (map[ID]*Entity, error)
	Namings(ctx context.Context, entities []ID) (map[ID]int, error) // how many articles name each
	Proven(ctx context.Context, facts []ID) (map[ID]Proven, error)
	FactsAt(ctx context.Context, events []ID) ([]ID, error) // that happened at one of these events
	JudgementsOf(ctx context.Context, ids []ID) (map[ID]*Judgement, error)
}

// Proven is a fact as stored, with all its evidence.
type Proven struct {
	Fact     *Fact
	Evidence []*Evidence
}

// Changes is what a store writes for a batch, and nothing beside it. Each list is by id.
type Changes struct {
	Accounts       []*Account // put in place of the article's earlier account, mentions included
	AccountsGone   []ID
	Entities       []*Entity
	EntitiesGone   []ID
	Facts          []*Fact // a fact's id fixes its ends: they never move
	FactsGone      []ID
	Evidence       []*Evidence
	EvidenceGone   []ID
	Judgements     []*Judgement
	JudgementsGone []ID
	Versions       map[string]uint64 // of the name keys that change
	Outcome        Outcome
}

// Plan works out what a batch changes in a store: the one place where an account replaces
// another, facts are folded from their evidence, and what nothing supports is taken out. It
// returns [ErrStale] where a name key has another version than the batch was resolved on, and
// an error that names the record where an account breaks the rules of the graph.
func Plan(ctx context.Context, b *Batch, ground Ground) (*Changes, error) {
	if err := b.check(); err != nil {
		return nil, err
	}
	p := plan{batch: b, ground: ground}
	for _, step := range []func(context.Context) error{p.versions, p.accounts, p.entities, p.facts, p.judgements, p.bump} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	return p.changes(), nil
}

type plan struct {
	batch  *Batch
	ground Ground

	old    map[ID]*Account // as stored, of the articles that change
	put    []*Account      // those that change
	keys   map[string]bool // that change
	stored map[ID]*Entity  // of those that the batch speaks of
	dated  map[ID]Date     // events of the batch
	Changes
}

func (p *plan) versions(ctx context.Context) error {
	stored, err := p.ground.Versions(ctx, slices.Sorted(maps.Keys(p.batch.Versions)))
	if err != nil {
		return err
	}
	for key, version := range p.batch.Versions {
		if stored[key] != version {
			return fmt.Errorf("name %q: %w", key, ErrStale)
		}
	}
	return nil
}

// Accounts that say what is stored already are left as they are.
func (p *plan) accounts(ctx context.Context) error {
	ids := slices.Clone(p.batch.Remove)
	for _, a := range p.batch.Accounts {
		ids = append(ids, a.Article.ID)
	}
	stored, err := p.ground.AccountsOf(ctx, ids)
	if err != nil {
		return err
	}
	p.old, p.keys = map[ID]*Account{}, map[string]bool{}
	count := &p.Outcome.Articles
	for _, a := range p.batch.Accounts {
		old := stored[a.Article.ID]
		if old != nil && same(old, a) {
			count.Known++
			continue
		}
		p.put = append(p.put, a)
		p.touch(a)
		if old == nil {
			count.New++
			continue
		}
		count.Changed++
		p.old[old.Article.ID] = old
		p.touch(old)
	}
	for _, id := range p.batch.Remove {
		if old := stored[id]; old != nil {
			p.old[id] = old
			p.touch(old)
			p.AccountsGone = append(p.AccountsGone, id)
			count.Gone++
		}
	}
	p.Accounts = p.put
	return nil
}

func (p *plan) touch(a *Account) {
	p.keys[ArticleKey(a.Article.ID)] = true
	for i := range a.Entities {
		for _, key := range a.Entities[i].Keys {
			p.keys[key] = true
		}
	}
}

// An entity stands while an article names it.
func (p *plan) entities(ctx context.Context) error {
	named := map[ID]int{} // articles that name it, the change alone
	for _, old := range p.old {
		for id := range old.names() {
			named[id]--
		}
	}
	for _, a := range p.put {
		for id := range a.names() {
			named[id]++
		}
	}
	spoken := maps.Clone(named) // of by the change, or by the batch
	for _, e := range p.batch.Entities {
		spoken[e.ID] += 0
	}
	var err error
	if p.stored, err = p.ground.EntitiesOf(ctx, slices.Sorted(maps.Keys(spoken))); err != nil {
		return err
	}
	stands, err := p.standing(ctx, spoken)
	if err != nil {
		return err
	}
	p.dated = map[ID]Date{}
	count := &p.Outcome.Entities
	for _, e := range p.batch.Entities {
		delete(spoken, e.ID)
		switch old := p.stored[e.ID]; {
		case !stands[e.ID] && old != nil:
			p.EntitiesGone = append(p.EntitiesGone, e.ID)
			count.Gone++
		case !stands[e.ID]:
		case old == nil:
			p.Entities = append(p.Entities, e)
			count.New++
		case !same(old, e):
			p.Entities = append(p.Entities, e)
			count.Changed++
		default:
			count.Known++
		}
		if e.Kind == KindEvent {
			p.dated[e.ID] = e.When()
		}
	}
	for _, id := range slices.Sorted(maps.Keys(spoken)) { // named before, and not in the batch
		old := p.stored[id]
		if !stands[id] {
			p.EntitiesGone = append(p.EntitiesGone, id)
			count.Gone++
		}
		if old == nil {
			return fmt.Errorf("entity %s: named by an article of the batch, but neither in the batch nor stored", id)
		}
		if old.Kind == KindEvent {
			p.dated[id] = old.When()
		}
	}
	return nil
}

// standing are the entities that an article names once the change is made, which names each so many times more. Only of
// those that it does not name more often is it asked how often they are named.
func (p *plan) standing(ctx context.Context, named map[ID]int) (map[ID]bool, error) {
	stands := map[ID]bool{}
	var others []ID
	for id, more := range named {
		if stands[id] = more > 0; more <= 0 {
			others = append(others, id)
		}
	}
	slices.Sort(others)
	stored, err := p.ground.Namings(ctx, others)
	for _, id := range others {
		stands[id] = stored[id]+named[id] > 0
	}
	return stands, err
}

// Facts are folded anew where evidence comes or goes, or their event's date changes.
func (p *plan) facts(ctx context.Context) error {
	var moved []ID
	for _, e := range p.Entities {
		if e.Kind == KindEvent {
			moved = append(moved, e.ID)
		}
	}
	touched := map[ID]Fact{}
	at, err := p.ground.FactsAt(ctx, moved)
	if err != nil {
		return err
	}
	for _, id := range at {
		touched[id] = Fact{}
	}
	gone, come := map[ID]*Evidence{}, map[ID]*Evidence{}
	for _, old := range p.old {
		for i := range old.Claims {
			e := old.Evidence(&old.Claims[i])
			gone[e.ID] = e
			touched[e.Fact] = old.FactOf(&old.Claims[i])
		}
	}
	for _, a := range p.put {
		for i := range a.Claims {
			e := a.Evidence(&a.Claims[i])
			come[e.ID] = e
			touched[e.Fact] = a.FactOf(&a.Claims[i])
		}
	}
	proven, err := p.ground.Proven(ctx, p.maybeStored(touched))
	if err != nil {
		return err
	}
	proof := map[ID][]*Evidence{}
	for id, f := range proven {
		if touched[id].ID == "" {
			touched[id] = *f.Fact
		}
		for _, e := range f.Evidence {
			if gone[e.ID] == nil {
				proof[id] = append(proof[id], e)
			} else if come[e.ID] == nil {
				p.EvidenceGone = append(p.EvidenceGone, e.ID)
			}
		}
	}
	changed := map[ID]bool{}
	for id, e := range come {
		proof[e.Fact] = append(proof[e.Fact], e)
		if old := gone[id]; old == nil || !same(old, e) {
			p.Evidence = append(p.Evidence, e)
			changed[e.Fact] = true
			if old != nil {
				changed[old.Fact] = true
			}
		}
	}
	for _, id := range p.EvidenceGone {
		changed[gone[id].Fact] = true
	}
	count, counted := &p.Outcome.Facts, map[ID]bool{}
	for id, f := range touched {
		old := proven[id].Fact
		if len(proof[id]) == 0 {
			if old != nil {
				p.FactsGone = append(p.FactsGone, id)
				count.Gone++
			}
			continue
		}
		folded := Fold(f, proof[id], p.when(f, old))
		switch {
		case old == nil:
			p.Facts = append(p.Facts, &folded)
			count.New++
		case *old != folded:
			p.Facts = append(p.Facts, &folded)
			count.Changed++
		case changed[id]:
			count.Changed++
		default:
			continue
		}
		counted[id] = true
	}
	p.known(counted)
	return nil
}

// maybeStored are facts that may be stored: those of which no end is new.
func (p *plan) maybeStored(facts map[ID]Fact) []ID {
	var ids []ID
	for id, f := range facts {
		if f.ID == "" || p.stored[f.Subject] != nil && p.stored[f.Object] != nil {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// The date of a fact's event: an event that the batch does not speak of keeps the date it had.
func (p *plan) when(f Fact, old *Fact) Date {
	if f.At == "" {
		return ""
	}
	if when, ok := p.dated[f.At]; ok {
		return when
	}
	if old != nil {
		return old.When
	}
	return ""
}

// Known is what the batch says and was stored already, each fact once.
func (p *plan) known(counted map[ID]bool) {
	for _, a := range p.batch.Accounts {
		for i := range a.Claims {
			if id := a.FactOf(&a.Claims[i]).ID; !counted[id] {
				counted[id] = true
				p.Outcome.Facts.Known++
			}
		}
	}
}

func (p *plan) judgements(ctx context.Context) error {
	var ids []ID
	for _, j := range p.batch.Judgements {
		ids = append(ids, j.ID)
	}
	stored, err := p.ground.JudgementsOf(ctx, ids)
	if err != nil {
		return err
	}
	for _, j := range p.batch.Judgements {
		switch old := stored[j.ID]; {
		case j.Undo && old != nil:
			p.JudgementsGone = append(p.JudgementsGone, j.ID)
		case !j.Undo && (old == nil || !same(old, j)):
			p.Judgements = append(p.Judgements, j)
		default:
			continue
		}
		p.keys[JudgementsKey] = true
	}
	return nil
}

// A batch may change keys that it was not resolved on: theirs go on from where they are too.
func (p *plan) bump(ctx context.Context) error {
	keys := slices.Sorted(maps.Keys(p.keys))
	stored, err := p.ground.Versions(ctx, keys)
	if err != nil {
		return err
	}
	p.Versions = make(map[string]uint64, len(keys))
	for _, key := range keys {
		p.Versions[key] = stored[key] + 1
	}
	return nil
}

func (p *plan) changes() *Changes {
	c := &p.Changes
	byID := func(a, b ID) int { return cmp.Compare(a, b) }
	for _, ids := range [][]ID{c.AccountsGone, c.EntitiesGone, c.FactsGone, c.EvidenceGone, c.JudgementsGone} {
		slices.SortFunc(ids, byID)
	}
	slices.SortFunc(c.Accounts, func(a, b *Account) int { return byID(a.Article.ID, b.Article.ID) })
	slices.SortFunc(c.Entities, func(a, b *Entity) int { return byID(a.ID, b.ID) })
	slices.SortFunc(c.Facts, func(a, b *Fact) int { return byID(a.ID, b.ID) })
	slices.SortFunc(c.Evidence, func(a, b *Evidence) int { return byID(a.ID, b.ID) })
	slices.SortFunc(c.Judgements, func(a, b *Judgement) int { return byID(a.ID, b.ID) })
	c.Outcome.Writes = len(c.Accounts) + len(c.AccountsGone) + len(c.Entities) + len(c.EntitiesGone) + len(c.Facts) + len(c.FactsGone) +
		len(c.Evidence) + len(c.EvidenceGone) + len(c.Judgements) + len(c.JudgementsGone)
	return c
}

// The entities that an account names.
func (a *Account) names() map[ID]bool {
	ids := map[ID]bool{}
	for i := range a.Entities {
		ids[a.Entities[i].ID] = true
	}
	return ids
}

// ArticleKey is the key whose version changes with what an article says: a batch that was
// resolved on it is stale once another loader has put or removed the article.
func ArticleKey(article ID) string { return "article/" + string(article) }

// JudgementsKey is the key whose version changes with any judgement: what is resolved on it knows
// all of them.
const JudgementsKey = "judgements"

// Check tells what [Plan] would refuse of a resolved account, nil where it is fit to be put.
func (a *Account) Check() error { return a.check() }

// Each article stands in a batch once: put twice or put and removed, it would be for chance to
// say what is stored.
func (b *Batch) check() error {
	seen := map[ID]bool{}
	for _, a := range b.Accounts {
		if err := a.check(); err != nil {
			return err
		}
		if seen[a.Article.ID] {
			return fmt.Errorf("article %s: twice in one batch", a.Article.ID)
		}
		seen[a.Article.ID] = true
	}
	for _, id := range b.Remove {
		if seen[id] {
			return fmt.Errorf("article %s: put and removed in one batch", id)
		}
	}
	for _, e := range b.Entities {
		if err := e.check(); err != nil {
			return err
		}
	}
	return nil
}

// Dates are compared and ordered as they stand, so none may be of another form.
func (e *Entity) check() error {
	if KindsOf(e.ID) != e.Kind {
		return fmt.Errorf("entity %q: id %q is not of a %s", e.Name, e.ID, e.Kind)
	}
	if err := checkDates(e.BirthDate, e.StartDate, e.EndDate, e.Date); err != nil {
		return fmt.Errorf("entity %q: %w", e.Name, err)
	}
	return nil
}

func checkDates(dates ...Date) error {
	for _, d := range dates {
		if d == "" {
			continue
		}
		if _, err := ParseDate(string(d)); err != nil {
			return err
		}
	}
	return nil
}

// What a store relies on: ids everywhere, spans inside the text, ends that the predicate joins.
func (a *Account) check() error {
	where := a.Article.ID
	if KindsOf(where) != KindArticle {
		return fmt.Errorf("article %q: no id of an article", where)
	}
	if err := checkDates(a.Article.Published); err != nil {
		return fmt.Errorf("article %s: published: %w", where, err)
	}
	for i := range a.Entities {
		e := &a.Entities[i]
		if err := e.check(); err != nil {
			return fmt.Errorf("article %s: %w", where, err)
		}
		for _, s := range e.Mentions {
			if !a.holds(s) {
				return fmt.Errorf("article %s: entity %q: mention %d-%d is not in the text", where, e.Name, s.Start, s.End)
			}
		}
	}
	for i := range a.Claims {
		if err := a.CheckClaim(&a.Claims[i]); err != nil {
			return fmt.Errorf("article %s: claim %s: %w", where, a.Claims[i].ID, err)
		}
	}
	for i := range a.Wrong {
		if err := a.CheckClaim(&a.Wrong[i]); err != nil {
			return fmt.Errorf("article %s: claim %s, judged wrong: %w", where, a.Wrong[i].ID, err)
		}
	}
	return nil
}

// CheckClaim tells what [Plan] would refuse of a claim of the account, nil where it is fit to be
// put.
func (a *Account) CheckClaim(c *Claim) error {
	r, ok := c.Predicate.Relation()
	if !ok {
		return fmt.Errorf("unknown predicate %q", c.Predicate)
	}
	if KindsOf(c.ID) != KindEvidence {
		return fmt.Errorf("%s: no id of a claim", c.Predicate)
	}
	for _, i := range []int{c.Subject, c.Object} {
		if i < 0 || i >= len(a.Entities) {
			return fmt.Errorf("%s: an end that the article does not name", c.Predicate)
		}
	}
	for _, i := range []int{c.At, c.OnBehalfOf} {
		if i < -1 || i >= len(a.Entities) {
			return fmt.Errorf("%s: a place or body that the article does not name", c.Predicate)
		}
	}
	if subject, object := a.Entities[c.Subject].Kind, a.Entities[c.Object].Kind; !r.Fits(subject, object) {
		return fmt.Errorf("%s joins no %s to a %s", c.Predicate, subject, object)
	}
	if c.At >= 0 && a.Entities[c.At].Kind != KindEvent {
		return fmt.Errorf("%s: happens at a %s, want an Event", c.Predicate, a.Entities[c.At].Kind)
	}
	if where := c.Where(); c.At != where {
		return fmt.Errorf("%s: at is not the event %q that it leads to or from", c.Predicate, a.Entities[where].Name)
	}
	if c.OnBehalfOf >= 0 && a.Entities[c.OnBehalfOf].Kind != KindOrganization {
		return fmt.Errorf("%s: on behalf of a %s, want an Organization", c.Predicate, a.Entities[c.OnBehalfOf].Kind)
	}
	if !a.holds(c.Sentence) || c.Sentence.Empty() {
		return fmt.Errorf("sentence %d-%d is not in the text", c.Sentence.Start, c.Sentence.End)
	}
	if !a.holds(c.SubjectSpan) || !a.holds(c.ObjectSpan) {
		return fmt.Errorf("%s: an end is not printed in the text", c.Predicate)
	}
	return checkDates(c.Said.Date, c.Said.StartDate, c.Said.EndDate)
}

func (a *Account) holds(s Span) bool {
	return 0 <= s.Start && s.Start <= s.End && s.End <= len(a.Article.Text)
}

// Equal in all that they say; an empty list is no list.
func same[T any](a, b *T) bool {
	return a == b || sameValue(reflect.ValueOf(a).Elem(), reflect.ValueOf(b).Elem())
}

func sameValue(a, b reflect.Value) bool {
	switch a.Kind() {
	case reflect.Struct:
		for i := range a.NumField() {
			if !sameValue(a.Field(i), b.Field(i)) {
				return false
			}
		}
		return true
	case reflect.Slice:
		if a.Len() != b.Len() {
			return false
		}
		for i := range a.Len() {
			if !sameValue(a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	case reflect.String:
		return a.String() == b.String()
	case reflect.Bool:
		return a.Bool() == b.Bool()
	case reflect.Int:
		return a.Int() == b.Int()
	case reflect.Uint32:
		return a.Uint() == b.Uint()
	}
	return a.Interface() == b.Interface()
}
