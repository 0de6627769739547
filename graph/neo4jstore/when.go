package neo4jstore

import (
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// Years that the conditions of a list allow, "" where they allow any.
type years struct {
	from, to         string
	isFrom, isTo     bool // whether there is such a condition: its value may be no year
	order            graph.Prop
	endsWhereItBegan bool // whether records are of one date
}

// yearsOf are the years that records in an order of dates can be of. An order string begins with
// the year, so that an index need not be read beyond them. What lasts may have begun in any year
// before: there only its first day bounds it.
func yearsOf(r ref, order graph.Prop, where *graph.Cond) years {
	y := years{order: order, endsWhereItBegan: !r.kinds.Is(graph.KindEvent)}
	if order != graph.OrderNewest && order != graph.OrderOldest {
		return y
	}
	for _, c := range conjuncts(where) {
		if r.isFact() && len(c.Via) == 1 && c.Via[0].To == graph.At { // a fact is ordered by its event's date
			event := y
			event.endsWhereItBegan = false
			c.Via = nil
			for _, c := range conjuncts(&c) {
				event.narrow(&c)
			}
			event.endsWhereItBegan = y.endsWhereItBegan
			y = event
			continue
		}
		y.narrow(&c)
	}
	return y
}

func (y *years) narrow(c *graph.Cond) {
	switch {
	case len(c.Via) > 0:
	case c.Prop == graph.PropYear && c.Op == graph.Eq:
		y.begin(c.Value)
		y.end(c.Value)
	case c.Prop == graph.PropEarliest && c.Op == graph.AtMost:
		y.end(c.Value)
	case c.Prop == graph.PropLatest && c.Op == graph.AtLeast && y.endsWhereItBegan, c.Prop == graph.PropEarliest && c.Op == graph.AtLeast:
		y.begin(c.Value)
	}
}

func (y *years) begin(day any) {
	y.isFrom = true
	if year := yearOf(day); year > y.from {
		y.from = year
	}
}

func (y *years) end(day any) {
	y.isTo = true
	if year := yearOf(day); year != "" && (y.to == "" || year < y.to) {
		y.to = year
	}
}

func yearOf(day any) string {
	text, _ := day.(string)
	if len(text) < 4 || strings.Trim(text[:4], "0123456789") != "" {
		return ""
	}
	return text[:4]
}

// Beyond all order strings of a year, and of any.
const last = "~~"

// bounds are what order strings of the years are greater and less than; less is "" where nothing
// bounds them whatever the values are.
func (y years) bounds() (greater, less string) {
	low, high, isHigh := y.from, y.to, y.isTo
	if y.order == graph.OrderNewest {
		low, high, isHigh = complement(y.to), complement(y.from), y.isFrom
	}
	if isHigh {
		less = high + last
	}
	return low, less
}

func complement(year string) string {
	return strings.Map(func(r rune) rune { return '9' - r + '0' }, year)
}

// inYears is the condition that an index serves: behind the cursor, within the years.
func (s *statement) inYears(r ref, l *graph.List) string {
	greater, less := yearsOf(r, l.Order, &l.Where).bounds()
	order := r.name + "." + string(l.Order)
	within := order + " > " + s.param(max(greater, l.After))
	if less != "" {
		within = and(within, order+" < "+s.param(less))
	}
	return within
}
