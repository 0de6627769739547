package graph

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"iter"
	"slices"
)

// Reader answers questions. Its methods may be called at the same time; each sees the store as
// of one moment.
type Reader interface {
	// Query answers a query tree. What is not found is no error: a nil row among ids, no row in a
	// list. A tree that does not pass [Query.Check] is refused.
	Query(context.Context, *Query) (*Rows, error)

	// Paths finds the shortest ways between two entities. It is nil where there is no such entity,
	// and holds no path where none is short enough, or where both ids are one entity's.
	Paths(context.Context, *PathQuery) (*Paths, error)

	// Neighborhood is what surrounds an entity, nil where there is no such entity.
	Neighborhood(context.Context, *NeighborhoodQuery) (*Neighborhood, error)

	// Names tells all that is known of the name keys: see [Names].
	Names(ctx context.Context, keys []string) (*Names, error)

	// Accounts returns what these articles say as it was put, and what those articles say that
	// name one of these entities; each once, by id. Ids that are not found are passed over.
	Accounts(ctx context.Context, ids []ID) ([]*Account, error)

	// Judgements returns all judgements, by id.
	Judgements(context.Context) ([]*Judgement, error)

	// Dump yields everything in a fixed order: all accounts by article id, all entities by id, all
	// facts by id each followed by its evidence by id, all judgements by id. Two stores that hold
	// the same yield the same. It ends at the first error.
	Dump(context.Context) iter.Seq2[Record, error]

	// Status counts what is stored. It fails where the store cannot answer queries.
	Status(context.Context) (Status, error)
}

// Store keeps the graph.
type Store interface {
	Reader

	// Init makes the store ready for the first [Store.Put]: constraints, indexes, the version of
	// its form. It changes nothing where that is done. A store of a newer form is refused.
	Init(context.Context) error

	// Put stores a batch, all or nothing; once it returns, what it stored survives a kill. An
	// article's account replaces the earlier one. What nothing supports any more is gone: facts
	// without evidence, entities that no article names. Putting twice changes nothing and writes
	// nothing. The batch itself is only read: others may read it meanwhile. It returns [ErrStale]
	// where a name key has changed since the batch was resolved: read Names again, resolve again,
	// put again. It returns [ErrTooLarge] where fewer articles may be put.
	Put(context.Context, *Batch) (Outcome, error)

	// Close frees the store. Later calls fail.
	Close() error
}

// ReadCommitted is a store whose database isolates no more than that: a query that runs in the
// moment in which a batch is committed may see part of the batch. What it returns then are whole
// records all the same, and the next query sees all of it. Other stores answer as of one moment.
type ReadCommitted interface{ ReadCommitted() }

// Errors of a store; test with errors.Is.
var (
	ErrStale       = errors.New("names changed since they were read")
	ErrTooLarge    = errors.New("more than the store can take at once")
	ErrUnavailable = errors.New("store unavailable")
	ErrTimeout     = errors.New("store took too long")
	ErrDamaged     = errors.New("store is damaged")
	ErrHeld        = errors.New("store is held by another process")
	ErrNewer       = errors.New("store was written by a newer version")
)

// Names is what a store knows of some name keys: how resolution finds, without reading all,
// what else may be meant.
type Names struct {
	Versions map[string]uint64 // of each key that was asked for: how often what it names has changed
	Forms    []Form            // of every entity that has one of the keys; as [SortForms] has them
}

// Form is one entity as articles name it. Articles that name it alike share a form.
type Form struct {
	ID       ID     // the entity that it was resolved to
	As       Entity // as in the accounts, without ID and Mentions
	Articles int    // how many articles name it so: what else holds it where one of them changes
}

// SortForms puts forms in their order: by entity, then by name, then by all else that they say.
func SortForms(forms []Form) {
	said := func(f Form) string {
		text, _ := json.Marshal(f.As) // strings, flags and lists of them: always fit
		return string(text)
	}
	slices.SortFunc(forms, func(a, b Form) int {
		if order := cmp.Or(cmp.Compare(a.ID, b.ID), cmp.Compare(a.As.Name, b.As.Name)); order != 0 {
			return order
		}
		return cmp.Compare(said(a), said(b)) // dear, and seldom needed
	})
}

// Status counts what a store holds.
type Status struct {
	Articles, Entities, Facts, Evidence, Judgements int
}

// Batch is what one Put stores.
type Batch struct {
	Accounts   []*Account        // resolved: entities have ids and keys
	Remove     []ID              // articles to take out with all that they say
	Entities   []*Entity         // every entity that the accounts name, and every other whose saying changes with them
	Judgements []*Judgement      // to add, or with Undo to take back
	Versions   map[string]uint64 // of every name key that it was resolved on
}

// Outcome counts what a Put did, by article, entity and fact; a fact counts as changed where
// its evidence does.
type Outcome struct {
	Articles, Entities, Facts Count
	Writes                    int // records written or deleted; 0 where nothing changed
}

// Count tells what became of records.
type Count struct{ New, Changed, Gone, Known int }

// Add sums up outcomes.
func (o *Outcome) Add(p Outcome) {
	o.Articles.add(p.Articles)
	o.Entities.add(p.Entities)
	o.Facts.add(p.Facts)
	o.Writes += p.Writes
}

func (c *Count) add(d Count) {
	c.New += d.New
	c.Changed += d.Changed
	c.Gone += d.Gone
	c.Known += d.Known
}
