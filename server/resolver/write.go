package resolver

import (
	"context"
	"strconv"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/plan"
)

// Write appends the answer to an operation: one object with a field for each root. It does what
// the generated code does where all goes well, from the same methods. It gives up, with false,
// where a root failed, where something is null that the API promises, and where the API itself is
// asked about: then the generated code has to answer.
func Write(b []byte, roots plan.Roots) (answer []byte, ok bool) {
	w := &writer{b: b, place: &place{Context: context.Background()}}
	w.b = append(w.b, '{')
	for i, root := range roots {
		if root.Err != nil || !root.Asks() && root.Slot.Field != "__typename" {
			return b, false
		}
		w.key(i, root.Slot)
		w.root(root)
	}
	w.b = append(w.b, '}')
	return w.b, !w.failed
}

// writer is one answer in the making.
type writer struct {
	b      []byte
	failed bool // something is null that may not be
	*place
}

// place is the slot that is being answered, handed to methods that want it as their context.
type place struct {
	context.Context
	slot *plan.Slot
}

func (w *writer) root(root *plan.Root) {
	slot := root.Slot
	switch {
	case slot.Field == "__typename":
		w.text(slot.Type)
	case slot.Field == "nodes":
		w.list(len(root.Rows.Rows), func(i int) { w.record(root.Rows.Rows[i], slot.Of, false) })
	case ofCount[slot.Field].methods != nil:
		w.list(len(root.Rows.Rows), func(i int) { w.count(count{root.Rows.Rows[i], slot.Of}, slot.Field) })
	case root.Match != nil:
		found := matches(root)
		w.list(len(found), func(i int) { w.match(found[i]) })
	case slot.Field == "inCommon":
		w.inCommon(inCommon(root))
	case root.Paths != nil:
		w.fields(&PathResult{root.Paths, slot.Of}, ofPathResult, slot.Of.Slots, nil)
	case root.Neighborhood != nil:
		w.fields(&Neighborhood{root.Neighborhood, slot.Of}, ofNeighborhood, slot.Of.Slots, nil)
	case slot.Order != "":
		w.page(root.Rows, slot)
	default:
		w.first(root.Rows, slot)
	}
}

// record writes what is selected on a row's kind.
func (w *writer) record(row *graph.Row, shape *plan.Shape, promised bool) {
	if row == nil || !row.Kind.Is(shape.Kinds) {
		w.null(promised)
		return
	}
	w.fields(typeOf(record{row, shape}), ofKind[row.Kind], shape.Of(row.Kind), func(slot *plan.Slot) {
		if slot.Order != "" {
			w.page(slot.List(row), slot)
		} else {
			w.first(slot.List(row), slot)
		}
	})
}

// first writes the record that a slot leads to.
func (w *writer) first(rows *graph.Rows, slot *plan.Slot) {
	if rows == nil || len(rows.Rows) == 0 {
		w.null(slot.NonNull)
		return
	}
	w.record(rows.Rows[0], slot.Of, slot.NonNull)
}

// page writes a connection or a table.
func (w *writer) page(rows *graph.Rows, slot *plan.Slot) {
	if rows == nil {
		rows = &graph.Rows{}
	}
	w.b = append(w.b, '{')
	for i, part := range slot.Of.Slots {
		w.key(i, part)
		switch part.Field {
		case "__typename":
			w.text(part.Type)
		case "nodes":
			w.list(len(rows.Rows), func(i int) { w.record(rows.Rows[i], part.Of, true) })
		case "rows":
			w.list(len(rows.Rows), func(i int) {
				row := rows.Rows[i]
				shown := ofRow[row.Kind]
				w.fields(shown.of(flat{record{row, part.Of}}), shown.methods, part.Of.Of(row.Kind), nil)
			})
		case "edges":
			w.list(len(rows.Rows), func(i int) { w.edge(rows.Rows[i], part, slot.Order) })
		case "pageInfo":
			w.fields(&PageInfo{rows, slot}, ofPageInfo, part.Of.Slots, nil)
		case "totalCount":
			w.number(rows.Total)
		}
	}
	w.b = append(w.b, '}')
}

func (w *writer) edge(row *graph.Row, slot *plan.Slot, order string) {
	w.b = append(w.b, '{')
	for i, part := range slot.Of.Slots {
		w.key(i, part)
		switch part.Field {
		case "__typename":
			w.text(part.Type)
		case "cursor":
			w.text(plan.Cursor(order, row.Order))
		case "node":
			w.record(row, part.Of, true)
		default: // what ties someone to it
			w.page(part.List(row), part)
		}
	}
	w.b = append(w.b, '}')
}

func (w *writer) count(c count, field string) {
	shown := ofCount[field]
	w.fields(shown.of(c), shown.methods, c.shape.Slots, func(slot *plan.Slot) {
		w.first(&graph.Rows{Rows: []*graph.Row{c.record(slot)}}, slot)
	})
}

func (w *writer) match(m *Match) {
	w.fields(m, ofMatch, m.shape.Slots, func(slot *plan.Slot) { w.record(m.row, slot.Of, true) })
}

func (w *writer) inCommon(c *InCommon) {
	w.b = append(w.b, '{')
	for i, part := range c.shape.Slots {
		w.key(i, part)
		if part.Field == "__typename" {
			w.text(part.Type)
		} else {
			w.page(part.List(c.row), part)
		}
	}
	w.b = append(w.b, '}')
}

// hops writes the steps of a path.
func (w *writer) hops(hops []*Hop) {
	slots := w.slot.Of.Slots
	w.list(len(hops), func(i int) {
		w.fields(hops[i], ofHop, slots, func(slot *plan.Slot) { w.record(hops[i].row(slot.Field), slot.Of, true) })
	})
}

// fields writes an object: each field by the method that answers it, or by what its slot leads to.
func (w *writer) fields(object any, of *methods, slots []*plan.Slot, further func(*plan.Slot)) {
	w.b = append(w.b, '{')
	for i, slot := range slots {
		w.key(i, slot)
		if slot.Field == "__typename" {
			w.text(of.name)
		} else if write := of.fields[slot.Field]; write != nil {
			w.slot = slot
			write(w, object)
		} else {
			further(slot)
		}
	}
	w.b = append(w.b, '}')
}

func (w *writer) list(n int, item func(i int)) {
	w.b = append(w.b, '[')
	for i := range n {
		if i > 0 {
			w.b = append(w.b, ',')
		}
		item(i)
	}
	w.b = append(w.b, ']')
}

func (w *writer) key(i int, slot *plan.Slot) {
	if i > 0 {
		w.b = append(w.b, ',')
	}
	w.b = append(w.b, '"')
	w.b = append(w.b, slot.Key...)
	w.b = append(w.b, '"', ':')
}

func (w *writer) null(promised bool) {
	w.failed = w.failed || promised
	w.b = append(w.b, "null"...)
}

func (w *writer) optional(s *string) {
	if s == nil {
		w.null(w.slot.NonNull)
		return
	}
	w.text(*s)
}

func (w *writer) number(n int) { w.b = strconv.AppendInt(w.b, int64(n), 10) }

func (w *writer) flag(b bool) { w.b = strconv.AppendBool(w.b, b) }

const hex = "0123456789ABCDEF"

// text writes a JSON string, with the escapes of the generated code.
func (w *writer) text(s string) {
	b := append(w.b, '"')
	from := 0
	for i := range len(s) {
		c := s[i]
		if c >= 0x20 && c != '\\' && c != '"' {
			continue
		}
		b = append(b, s[from:i]...)
		from = i + 1
		switch c {
		case '\t':
			b = append(b, `\t`...)
		case '\r':
			b = append(b, `\r`...)
		case '\n':
			b = append(b, `\n`...)
		case '\\', '"':
			b = append(b, '\\', c)
		default:
			b = append(b, `\u00`...)
			b = append(b, hex[c>>4], hex[c&0xf])
		}
	}
	b = append(b, s[from:]...)
	w.b = append(b, '"')
}
