package plan

import (
	"encoding/base64"
	"fmt"
	"hash/fnv"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// The names of orders as cursors carry them: those of the API's order arguments, and two that
// have no argument.
const (
	newest  = "NEWEST"
	oldest  = "OLDEST"
	byName  = "NAME"
	byText  = "TEXT"  // evidence in order of its article's text
	byMatch = "MATCH" // a search, the best first: the store's own order
)

var orderProps = map[string]graph.Prop{
	newest: graph.OrderNewest, oldest: graph.OrderOldest, byName: graph.OrderName, byText: graph.OrderText, byMatch: "",
}

// mark is what cursors carry of the list that they belong to: its order, its name, and what a
// search is for.
func (p *page) mark() string {
	name := p.field.Name
	if p.typed != "" {
		hash := fnv.New32a()
		hash.Write([]byte(p.typed))
		name += fmt.Sprintf("/%x", hash.Sum32())
	}
	return p.order + " " + name
}

// Cursor is the place of a row in the list of that mark.
func Cursor(mark, at string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(mark + " " + at))
}

// place reads a cursor back. A cursor of another list or order would skip and repeat rows: it is
// refused.
func place(argument, mark, cursor string) (string, error) {
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return "", badInput(argument, "%q is no cursor: take it from endCursor or an edge", cursor)
	}
	parts := strings.SplitN(string(text), " ", 3)
	if _, known := orderProps[parts[0]]; len(parts) < 3 || !known || parts[2] == "" {
		return "", badInput(argument, "%q is no cursor: take it from endCursor or an edge", cursor)
	}
	order, list, _ := strings.Cut(mark, " ")
	switch {
	case parts[0] != order:
		return "", badInput(argument, "this cursor belongs to a list in order %s, and the list is in order %s", parts[0], order)
	case parts[1] != list:
		return "", badInput(argument, "this cursor belongs to another list: %s", strings.Split(parts[1], "/")[0])
	}
	return parts[2], nil
}
