package embedded

import (
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"io"

	"github.com/quanhe/quanhe/graph"
)

// What goes over the socket is gob, a call an HTTP request: its question as the body, its answer
// as the body of the reply. Errors that callers test for keep their kind.

const (
	callQuery        = "/query"
	callPaths        = "/paths"
	callNeighborhood = "/neighborhood"
	callNames        = "/names"
	callAccounts     = "/accounts"
	callJudgements   = "/judgements"
	callDump         = "/dump"
	callStatus       = "/status"
	callInit         = "/init"
	callPut          = "/put"

	// A batch is the largest question: some hundred articles at their size limit.
	maxQuestion = 1 << 30
)

// Values of props and conditions, beside the plain ones.
func init() {
	gob.Register([]string(nil))
	gob.Register(graph.Above(0))
}

// reply is the answer of a call.
type reply[T any] struct {
	Answer T
	Failed *failure
}

// failure is an error on the wire.
type failure struct {
	Text string
	Kind int // its place in kinds, plus one; 0 for any other
}

var kinds = []error{graph.ErrStale, graph.ErrUnavailable, graph.ErrTimeout, graph.ErrDamaged, graph.ErrHeld, graph.ErrNewer, context.Canceled, context.DeadlineExceeded}

func failed(err error) *failure {
	if err == nil {
		return nil
	}
	f := &failure{Text: err.Error()}
	for i, kind := range kinds {
		if errors.Is(err, kind) {
			f.Kind = i + 1
			break
		}
	}
	return f
}

func (f *failure) err() error {
	if f == nil {
		return nil
	}
	return f
}

// Error is the text of the error as it was.
func (f *failure) Error() string { return f.Text }

// Unwrap is the error that callers test for.
func (f *failure) Unwrap() error {
	if f.Kind < 1 || f.Kind > len(kinds) {
		return nil
	}
	return kinds[f.Kind-1]
}

// asked is a query; gob does not tell an empty list from none, and a start has to.
type asked struct {
	Query            graph.Query
	NoIDs, NoneOfAll bool // the start has ids, or predicates, and there are none
}

func ask(q *graph.Query) asked {
	return asked{*q, q.Start.IDs != nil && len(q.Start.IDs) == 0, q.Start.Facts != nil && len(q.Start.Facts) == 0}
}

func (a *asked) query() *graph.Query {
	if a.NoIDs {
		a.Query.Start.IDs = []graph.ID{}
	}
	if a.NoneOfAll {
		a.Query.Start.Facts = []graph.Predicate{}
	}
	return &a.Query
}

// rows are [graph.Rows] without wants, which stand in the query of whoever asked, and without nil
// pointers, which gob has none of.
type rows struct {
	Rows  []row
	More  bool
	Total int
}

type row struct {
	None      bool // a nil row
	ID        graph.ID
	Kind      graph.Kind
	Predicate graph.Predicate
	Order     string
	Props     []any
	Links     []linked
	Keys      []groupKey
	Count     int
}

type linked struct {
	None bool // not wanted for this kind
	Rows rows
}

type groupKey struct {
	Text any // nil for none
	Rows []row
}

func pack(r *graph.Rows) rows {
	packed := rows{More: r.More, Total: r.Total}
	for _, one := range r.Rows {
		packed.Rows = append(packed.Rows, packRow(one))
	}
	return packed
}

func packRow(r *graph.Row) row {
	if r == nil {
		return row{None: true}
	}
	packed := row{ID: r.ID, Kind: r.Kind, Predicate: r.Predicate, Order: r.Order, Props: r.Props, Count: r.Count}
	for _, list := range r.Links {
		if list == nil {
			packed.Links = append(packed.Links, linked{None: true})
			continue
		}
		packed.Links = append(packed.Links, linked{Rows: pack(list)})
	}
	for _, key := range r.Keys {
		if record, ok := key.(*graph.Row); ok {
			packed.Keys = append(packed.Keys, groupKey{Rows: []row{packRow(record)}})
			continue
		}
		packed.Keys = append(packed.Keys, groupKey{Text: key})
	}
	return packed
}

// unpack makes rows that point into the list they answer.
func (r *rows) unpack(l *graph.List) *graph.Rows {
	made := &graph.Rows{More: r.More, Total: r.Total}
	for i := range r.Rows {
		one := r.Rows[i].unpack(&l.Want)
		if one != nil {
			for k, key := range r.Rows[i].Keys {
				if len(key.Rows) > 0 && k < len(l.Group) {
					one.Keys = append(one.Keys, key.Rows[0].unpack(&l.Group[k].Want))
					continue
				}
				one.Keys = append(one.Keys, key.Text)
			}
		}
		made.Rows = append(made.Rows, one)
	}
	return made
}

func (r *row) unpack(w *graph.Want) *graph.Row {
	if r.None {
		return nil
	}
	made := &graph.Row{Want: w, ID: r.ID, Kind: r.Kind, Predicate: r.Predicate, Order: r.Order, Props: r.Props, Count: r.Count}
	for i := range r.Links {
		if r.Links[i].None || i >= len(w.Links) {
			made.Links = append(made.Links, nil)
			continue
		}
		made.Links = append(made.Links, r.Links[i].Rows.unpack(&w.Links[i].List))
	}
	return made
}

// subgraph is a [graph.Subgraph].
type subgraph struct{ Entities, Facts []row }

func packSubgraph(s *graph.Subgraph) subgraph {
	return subgraph{packRows(s.Entities), packRows(s.Facts)}
}

func packRows(all []*graph.Row) []row {
	packed := make([]row, len(all))
	for i, one := range all {
		packed[i] = packRow(one)
	}
	return packed
}

func (s *subgraph) unpack(over *graph.Over) graph.Subgraph {
	return graph.Subgraph{Entities: unpackRows(s.Entities, &over.Entities.Want), Facts: unpackRows(s.Facts, &over.Facts.Want)}
}

func unpackRows(all []row, w *graph.Want) []*graph.Row {
	var made []*graph.Row
	for i := range all {
		made = append(made, all[i].unpack(w))
	}
	return made
}

// walked are [graph.Paths], or the one subgraph of a [graph.Neighborhood].
type walked struct {
	Subgraphs []subgraph
	More      bool
}

func packPaths(p *graph.Paths) *walked {
	if p == nil {
		return nil
	}
	packed := &walked{More: p.More}
	for i := range p.Paths {
		packed.Subgraphs = append(packed.Subgraphs, packSubgraph(&p.Paths[i]))
	}
	return packed
}

func packNeighborhood(n *graph.Neighborhood) *walked {
	if n == nil {
		return nil
	}
	return &walked{[]subgraph{packSubgraph(&n.Subgraph)}, n.More}
}

// dumped is one record of a dump, or its end.
type dumped struct {
	Account   *graph.Account
	Entity    *graph.Entity
	Fact      *graph.Fact
	Evidence  *graph.Evidence
	Judgement *graph.Judgement
	Failed    *failure
	Whole     bool // the end: without it the dump broke off
}

func dump(r graph.Record) dumped {
	switch r := r.(type) {
	case *graph.Account:
		return dumped{Account: r}
	case *graph.Entity:
		return dumped{Entity: r}
	case *graph.Fact:
		return dumped{Fact: r}
	case *graph.Evidence:
		return dumped{Evidence: r}
	case *graph.Judgement:
		return dumped{Judgement: r}
	}
	panic(fmt.Sprintf("no such record: %T", r))
}

func (d *dumped) record() (graph.Record, error) {
	switch {
	case d.Failed != nil:
		return nil, d.Failed
	case d.Account != nil:
		return d.Account, nil
	case d.Entity != nil:
		return d.Entity, nil
	case d.Fact != nil:
		return d.Fact, nil
	case d.Evidence != nil:
		return d.Evidence, nil
	case d.Judgement != nil:
		return d.Judgement, nil
	}
	return nil, io.ErrUnexpectedEOF
}
