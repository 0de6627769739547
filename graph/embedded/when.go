package embedded

import (
	"math"
	"strconv"
	"strings"
	"sync"

	"github.com/quanhe/quanhe/graph"
)

// when is a date with all that is derived from it, shared by the records of that date: a store
// holds far fewer dates than records.
type when struct {
	date                          graph.Date
	earliest, latest, year, month string
	newest, oldest                uint32 // order like the date parts of the order strings
}

// Records without a date, and those whose year is not known, stand last.
const undated = math.MaxUint32

var calendar struct {
	sync.RWMutex
	days map[graph.Date]*when
}

// on is the when of a date.
func on(d graph.Date) *when {
	calendar.RLock()
	w := calendar.days[d]
	calendar.RUnlock()
	if w != nil {
		return w
	}
	calendar.Lock()
	defer calendar.Unlock()
	if w = calendar.days[d]; w != nil {
		return w
	}
	if calendar.days == nil {
		calendar.days = map[graph.Date]*when{}
	}
	d = graph.Date(strings.Clone(string(d)))
	w = &when{date: d, earliest: d.Earliest(), latest: d.Latest(), year: d.Year(), month: d.Month()}
	w.newest, _ = dateCode(graph.NewestFirst(d, ""))
	w.oldest, _ = dateCode(graph.OldestFirst(d, ""))
	calendar.days[d] = w
	return w
}

func (w *when) code(order graph.Prop) uint32 {
	if order == graph.OrderOldest {
		return w.oldest
	}
	return w.newest
}

// Year, month and day in one number; what is not said counts as more than any.
const (
	missing  = 100
	ofMonth  = missing + 1
	ofYear   = ofMonth * ofMonth
	lastYear = 9999
)

// dateCode is a number that orders as the date part of an order string does ("7977-95-87/",
// "7977~/", "~/"), and false where the string is of no such form.
func dateCode(order string) (uint32, bool) {
	part, _, ok := strings.Cut(order, "/")
	if !ok {
		return 0, false
	}
	if part == "~" {
		return undated, true
	}
	part, imprecise := strings.CutSuffix(part, "~")
	if len(part) < len("2022-04-12") != imprecise {
		return 0, false
	}
	numbers := [3]int{0, missing, missing}
	for i, text := range strings.Split(part, "-") {
		n, err := strconv.ParseUint(text, 10, 16)
		if err != nil || i > 2 || len(text) != 4>>min(i, 1) {
			return 0, false
		}
		numbers[i] = int(n)
	}
	return uint32(numbers[0]*ofYear + numbers[1]*ofMonth + numbers[2]), true
}
