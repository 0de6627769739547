package plan

import (
	"encoding/base64"
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

// Cursor is the place of a row in a list of that order.
func Cursor(order, at string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(order + " " + at))
}

// place reads a cursor back. A cursor of another order would skip and repeat rows: it is refused.
func place(argument, order, cursor string) (string, error) {
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		return "", badInput(argument, "%q is no cursor: take it from endCursor or an edge", cursor)
	}
	of, at, ok := strings.Cut(string(text), " ")
	if _, known := orderProps[of]; !ok || !known || at == "" {
		return "", badInput(argument, "%q is no cursor: take it from endCursor or an edge", cursor)
	}
	if of != order {
		return "", badInput(argument, "this cursor belongs to a list in order %s, and the list is in order %s", of, order)
	}
	return at, nil
}
