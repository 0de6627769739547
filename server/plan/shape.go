package plan

import (
	"github.com/99designs/gqlgen/graphql"

	"github.com/quanhe/quanhe/graph"
)

// Shape says where the answer to each selected field stands in the rows that a store returned
// for the tree beside it. Two places of an answer that show the same rows, such as `nodes` and
// `edges { node }`, have a shape each over one list.
type Shape struct {
	Slots []*Slot
	Kinds graph.Kind // the kinds of record that it shows; 0 for what is no record
	of    map[graph.Kind][]*Slot
}

// Slot is the place of one selected field.
type Slot struct {
	Key     string     // the response key
	On      graph.Kind // the kinds of row that have it; 0 for what is no record: a connection, an edge
	Type    string     // the API's type that it was selected on: of a record, it may be an interface
	Field   string     // the field's name in the API
	NonNull bool       // whether the API promises an answer
	Path    []int      // from a row along Row.Links to the list that answers it; empty where the row itself does
	Of      *Shape     // of the records at its end, or of a connection's parts; nil for a scalar
	Order   string     // the name of a list's order, for its cursors
	Later   bool       // whether the list is a later page than the first
	Group   int        // of a group's field: which of the keys; -1 where it was not grouped by that
	AsOf    string     // the date that it is asked about
}

func newSlot(f graphql.CollectedField) *Slot {
	return &Slot{Key: f.Alias, Type: f.ObjectDefinition.Name, Field: f.Name, NonNull: f.Definition.Type.NonNull}
}

// Of are the slots of a record of a kind, in the order of the answer. The order may differ by
// kind: fragments say for each what comes first.
func (s *Shape) Of(kind graph.Kind) []*Slot { return s.of[kind] }

// At is the slot of a response key for rows of a kind, nil where there is none.
func (s *Shape) At(key string, kind graph.Kind) *Slot {
	for _, slot := range s.Slots {
		if slot.Key == key && (slot.On == 0 || slot.On.Is(kind)) {
			return slot
		}
	}
	return nil
}

// List is the list that a slot's one step leads to from a row; nil where it leads to none.
func (s *Slot) List(row *graph.Row) *graph.Rows { return row.Links[s.Path[0]] }

// Lists are the lists that answer the slot for a row: one, or where the path leads through
// several records, one of each.
func (s *Slot) Lists(row *graph.Row) []*graph.Rows {
	rows, lists := []*graph.Row{row}, []*graph.Rows(nil)
	for _, link := range s.Path {
		lists = lists[:0]
		for _, r := range rows {
			if list := r.Links[link]; list != nil {
				lists = append(lists, list)
			}
		}
		rows = nil
		for _, list := range lists {
			rows = append(rows, list.Rows...)
		}
	}
	return lists
}
