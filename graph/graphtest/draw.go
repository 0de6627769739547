package graphtest

import (
	"fmt"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// drawing writes an answer as lines that a test can be read by: a row a line, its props behind
// it, its lists indented below.
//
//	conference  name=Hội nghị  year=2020
//	  speeches (2 in all):
//	    nga SPOKE_AT conference
//	    ...
type drawing struct {
	names map[graph.ID]string
	strings.Builder
}

func draw(names map[graph.ID]string, rows *graph.Rows) string {
	d := drawing{names: names}
	d.rows(0, "", rows)
	return d.String()
}

func (d *drawing) rows(depth int, name string, rows *graph.Rows) {
	if name != "" {
		title := name
		if rows.Total > 0 {
			title += fmt.Sprintf(" (%d in all)", rows.Total)
		}
		d.line(depth, title+":")
		depth++
	} else if rows.Total > 0 {
		d.line(depth, fmt.Sprintf("(%d in all)", rows.Total))
	}
	for _, row := range rows.Rows {
		d.row(depth, row)
	}
	if rows.More {
		d.line(depth, "...")
	}
}

func (d *drawing) row(depth int, row *graph.Row) {
	switch {
	case row == nil:
		d.line(depth, "nil")
		return
	case row.Keys != nil:
		d.group(depth, row)
		return
	}
	d.line(depth, d.record(row))
	for i, list := range row.Links {
		if list != nil {
			d.rows(depth+1, row.Want.Links[i].Name, list)
		}
	}
}

// record is a row by name, with its props.
func (d *drawing) record(row *graph.Row) string {
	name := d.names[row.ID]
	if name == "" {
		name = string(row.ID)
	}
	for i, value := range row.Props {
		if value == nil {
			value = "-"
		}
		name += fmt.Sprintf("  %s=%v", row.Want.Props[i], value)
	}
	return name
}

func (d *drawing) group(depth int, row *graph.Row) {
	line := fmt.Sprintf("%d x", row.Count)
	for _, key := range row.Keys {
		switch key := key.(type) {
		case nil:
			line += "  nil"
		case *graph.Row:
			line += "  " + d.record(key)
		default:
			line += fmt.Sprintf("  %v", key)
		}
	}
	d.line(depth, line)
	for _, key := range row.Keys {
		if key, ok := key.(*graph.Row); ok {
			for i, list := range key.Links {
				if list != nil {
					d.rows(depth+1, key.Want.Links[i].Name, list)
				}
			}
		}
	}
}

func (d *drawing) line(depth int, text string) {
	d.WriteString(strings.Repeat("  ", depth) + text + "\n")
}
