package extract

import (
	"fmt"
	"strconv"

	"github.com/quanhe/quanhe/graph"
)

// A day is a date in the text, with the day that it runs to where it names two.
type day struct {
	from, to   int
	start, end graph.Date
	loose      bool // of the form 5/3, with no word that says it is a day
}

var partsOfDay = set("ngày sáng chiều trưa tối đêm nay qua hôm mai hôm_nay")

// date is the date at word i: "ngày 12/4", "12/4/2022", "26-27/6/2021", "28-7", "tháng 7/2016",
// "ngày 5 tháng 3 năm 2020", "năm 2020".
func (t *text) date(i, to int) (day, bool) {
	d := day{from: i}
	if i >= to {
		return d, false
	}
	switch {
	case t.is(i, to, "tháng"):
		m, ok := t.number(i+1, to, 1, 12)
		if !ok {
			return d, false
		}
		d.to = i + 2
		y, end := t.year(d.to, to)
		if y == 0 {
			return d, false
		}
		d.to, d.start = end, graph.Date(fmt.Sprintf("%04d-%02d", y, m))
		return d, true
	case t.is(i, to, "năm") && i+1 < to && isYear(t.words[i+1].key):
		d.to, d.start = i+2, graph.Date(t.words[i+1].key)
		return d, true
	}
	first, ok := t.number(i, to, 1, 31)
	if !ok {
		return d, false
	}
	j, last := i+1, 0
	// 26-27/6, 2 – 6/12: two days of one month
	if t.key(j, to) == "-" {
		if n, ok := t.number(j+1, to, 1, 31); ok && n > first && (t.key(j+2, to) == "/" || t.is(j+2, to, "tháng")) {
			last, j = n, j+2
		}
	}
	if next := t.untilDay(j, to); next > j {
		if n, ok := t.number(next, to, 1, 31); ok && n > first && (t.key(next+1, to) == "/" || t.is(next+1, to, "tháng")) {
			last, j = n, next+1 // 29 đến 31/10
		}
	}
	d.loose = last == 0 || t.key(j-2, to) == "-"
	if t.is(j, to, "tháng") {
		d.loose = false
		j++
	} else if sep := t.key(j, to); sep == "/" || sep == "-" && !t.words[j].gap || sep == "." && !t.words[j].gap {
		if j+1 >= to || t.words[j+1].gap && sep != "/" {
			return d, false
		}
		j++
	} else {
		return d, false
	}
	m, ok := t.number(j, to, 1, 12)
	if !ok {
		return d, false
	}
	j++
	y, end := t.year(j, to)
	if y == 0 && (t.key(j, to) == "/" || t.key(j, to) == "%" || t.key(j, to) == "," && j+1 < to && t.words[j+1].number && !t.words[j+1].gap) {
		return d, false
	}
	d.to = end
	if y == 0 {
		d.to = j
	} else {
		d.loose = false
	}
	if d.loose && (partsOfDay[t.key(i-1, to)] || t.key(i-1, to) == "(" && partsOfDay[t.key(i-2, to)] || t.key(i-1, to) == "," && partsOfDay[t.key(i-2, to)]) {
		d.loose = false
	}
	d.start = isoDay(y, m, first)
	if last > 0 {
		d.end = isoDay(y, m, last)
	}
	if d.start == "" {
		return d, false
	}
	t.runsTo(&d, to)
	return d, true
}

// untilDay is the word behind "đến" or "đến ngày" at word i, i where none stands there.
func (t *text) untilDay(i, to int) int {
	if !t.is(i, to, "đến") {
		return i
	}
	if t.is(i+1, to, "ngày") {
		return i + 2
	}
	return i + 1
}

// runsTo goes on to the last day of "29/10 đến 1/11", "12-8-2019 đến ngày 14-8-2019".
func (t *text) runsTo(d *day, to int) {
	next := t.untilDay(d.to, to)
	if d.loose || d.end != "" || next == d.to {
		return
	}
	last, ok := t.date(next, to)
	if !ok || last.end != "" || len(last.start) < len("--01-02") || last.start.HasYear() && len(last.start) < len("2006-01-02") {
		return
	}
	if !d.start.HasYear() && last.start.HasYear() {
		d.start = graph.Date(last.start.Year() + string(d.start[1:]))
	}
	if d.start.HasYear() == last.start.HasYear() && d.start < last.start {
		d.end, d.to = last.start, last.to
	}
}

// number is word i as a number within bounds.
func (t *text) number(i, to, low, high int) (int, bool) {
	if i >= to || !t.words[i].number || len(t.words[i].key) > 2 {
		return 0, false
	}
	n, err := strconv.Atoi(t.words[i].key)
	return n, err == nil && n >= low && n <= high
}

// year is the year behind a month: "/2020", "-2020", " năm 2020", ".2020".
func (t *text) year(i, to int) (year, end int) {
	j := i
	switch t.key(j, to) {
	case "/", "-", ".", "năm":
		j++
	default:
		return 0, i
	}
	if j < to && isYear(t.words[j].key) {
		y, _ := strconv.Atoi(t.words[j].key)
		return y, j + 1
	}
	return 0, i
}

func isYear(key string) bool { return len(key) == 4 && key >= "1900" && key <= "2099" && isDigits(key) }

func isDigits(s string) bool {
	_, err := strconv.Atoi(s)
	return err == nil
}

// isoDay is a day as told, "" where the calendar has no such day; without a year --MM-DD.
func isoDay(y, m, d int) graph.Date {
	s := fmt.Sprintf("--%02d-%02d", m, d)
	if y > 0 {
		s = fmt.Sprintf("%04d-%02d-%02d", y, m, d)
	}
	date, err := graph.ParseDate(s)
	if err != nil {
		return ""
	}
	return date
}
