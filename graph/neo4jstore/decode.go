package neo4jstore

import (
	"errors"
	"fmt"

	"github.com/quanhe/quanhe/graph"
)

// errTorn is a record that was deleted while a statement read it: Neo4j shows a statement what is
// committed, and so what another transaction takes away under it.
var errTorn = errors.New("a record went while it was read")

// rows reads what a compiled statement returned.
func (c *compiled) rows(value any) (*graph.Rows, error) {
	if c.root != nil {
		return c.root.rows(value)
	}
	rows := &graph.Rows{Rows: make([]*graph.Row, c.ids)}
	found, err := listOf(value)
	if err != nil {
		return nil, err
	}
	for _, item := range found {
		values, err := listOf(item)
		if err != nil {
			return nil, err
		}
		place, sort := values[0].(int64), values[1].(int64)
		if rows.Rows[place], err = c.byID[sort].row(values[2:]); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

func listOf(value any) ([]any, error) {
	list, ok := value.([]any)
	if !ok {
		return nil, fmt.Errorf("neo4j answered %T where a list was asked for", value)
	}
	return list, nil
}

func (l *layout) rows(value any) (*graph.Rows, error) {
	items, err := listOf(value)
	if err != nil {
		return nil, err
	}
	rows := &graph.Rows{}
	if l.total {
		total, ok := items[1].(int64)
		if !ok {
			return nil, fmt.Errorf("neo4j answered %T where a total was asked for", items[1])
		}
		rows.Total = int(total)
		if items, err = listOf(items[0]); err != nil {
			return nil, err
		}
	}
	if first := l.list.First; first > 0 && len(items) > first {
		items, rows.More = items[:first], true
	}
	rows.Rows = make([]*graph.Row, len(items))
	for i, item := range items {
		values, err := listOf(item)
		if err != nil {
			return nil, err
		}
		if l.keys != nil {
			rows.Rows[i], err = l.group(values)
		} else if rows.Rows[i], err = l.want.row(values[1:]); err == nil {
			rows.Rows[i].Order, _ = values[0].(string)
		}
		if err != nil {
			return nil, err
		}
	}
	return rows, nil
}

func (l *layout) group(values []any) (*graph.Row, error) {
	count, ok := values[0].(int64)
	if !ok {
		return nil, fmt.Errorf("neo4j answered %T where a count was asked for", values[0])
	}
	row := &graph.Row{Want: &l.list.Want, Count: int(count)}
	for i, key := range values[1:] {
		if fields, ok := key.([]any); ok {
			record, err := l.keys[i].row(fields)
			if err != nil {
				return nil, err
			}
			row.Keys = append(row.Keys, record)
			continue
		}
		row.Keys = append(row.Keys, key) // a text, or nothing
	}
	return row, nil
}

func (w *wanted) row(values []any) (*graph.Row, error) {
	id, ok := values[0].(string)
	if !ok {
		return nil, errTorn
	}
	row := &graph.Row{Want: w.want, ID: graph.ID(id), Kind: graph.KindsOf(graph.ID(id))}
	values = values[1:]
	if w.facts {
		predicate, _ := values[0].(string)
		row.Predicate = graph.Predicate(predicate)
		row.Kind = row.Predicate.Type()
		values = values[1:]
	}
	if len(w.props) > 0 {
		row.Props = make([]any, len(w.props))
	}
	for i, place := range w.props {
		row.Props[place] = scalar(values[i])
	}
	values = values[len(w.props):]
	if len(w.links) > 0 {
		row.Links = make([]*graph.Rows, len(w.links))
	}
	for i, place := range w.links {
		link := &w.want.Links[place]
		if link.On != 0 && !row.Kind.Is(link.On) {
			continue
		}
		if values[i] == nil { // no record of this list can have it
			row.Links[place] = &graph.Rows{}
			continue
		}
		rows, err := w.lists[i].rows(values[i])
		if err != nil {
			return nil, err
		}
		row.Links[place] = rows
	}
	return row, nil
}

// scalar is a value as [graph.Record.Value] gives it.
func scalar(value any) any {
	switch v := value.(type) {
	case int64:
		return int(v)
	case []any:
		texts := make([]string, len(v))
		for i, item := range v {
			texts[i], _ = item.(string)
		}
		return texts
	}
	return value
}
