package extract

import (
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// survey learns from the open page what a name or a day in any sentence may hang on.
func (t *text) survey() {
	for i := t.first; i < len(t.words); i++ {
		t.learnPlace(i)
		if w := t.words[i]; w.number && w.key > t.lastYear && isYear(w.key) && !t.isYearToCome(i) {
			t.lastYear = w.key
		}
	}
	t.learnDays()
	t.learnMonths()
}

// learnPlace learns a place that no list has: a foreign word behind "tại" or "ở", but not "tại G20", "tại Km 7", "tại Vesak 2019".
func (t *text) learnPlace(i int) {
	if k := t.words[i].key; k != "tại" && k != "ở" && k != "đô" || i+1 == len(t.words) {
		return
	}
	if i+2 < len(t.words) && isYear(t.words[i+2].key) {
		return
	}
	if w := t.words[i+1]; w.upper && !w.caps && !w.mute && !w.isSyllable() && len(w.key) > 2 && !strings.ContainsAny(w.key, "0123456789") {
		t.abroad[w.key] = true
	}
}

// isYearToCome tells the years of "nhiệm kỳ 2016 - 2021", "giai đoạn 2020-2025", "đến năm 2030", "kế hoạch hợp
// tác năm 2019".
func (t *text) isYearToCome(i int) bool {
	if t.key(i-1, i) == "-" && i > 1 && isYear(t.words[i-2].key) {
		return true
	}
	for j := i - 1; j >= max(0, i-6); j-- {
		switch t.words[j].key {
		case ".":
			return false
		case "kỳ", "khóa":
			return t.key(i-1, i) != "năm" || j >= i-2 // not "khóa 13 năm 2011"
		case "đến", "tới":
			if t.is(j+1, i, "năm") && j == i-2 {
				return true
			}
		case "hoạch", "đoạn":
			return true
		}
	}
	return false
}

// So many full dates of a text are looked at for the year of a day.
const daysOfText = 40

// learnDays learns the days and months that the text names with their year.
func (t *text) learnDays() {
	for i := t.first; i < len(t.words) && len(t.days) < daysOfText; i++ {
		if !t.words[i].number && t.words[i].key != "tháng" {
			continue
		}
		d, ok := t.date(i, min(i+12, len(t.words)))
		if !ok || len(d.start) < 7 || !d.start.HasYear() {
			continue
		}
		if len(d.start) == 7 {
			d.start = graph.Date(d.start.Latest())
		}
		t.days = append(t.days, d.start)
		i = d.to - 1
	}
}

// learnMonths learns the months that the text tells to have passed: June 2018 for "6 tháng đầu năm 2018".
func (t *text) learnMonths() {
	for i := t.first; i+3 < len(t.words) && len(t.months) < daysOfText; i++ {
		if !t.is(i, len(t.words), "tháng", "đầu", "năm") || !isYear(t.words[i+3].key) || t.isYearToCome(i+3) {
			continue
		}
		month, ok := t.number(i-1, i, 1, 12)
		if !ok {
			month = max(1, months[t.key(i-1, i)])
		}
		t.months = append(t.months, isoDay(atoi(t.words[i+3].key), month, 1))
	}
}

// Numbers of months in words.
var months = map[string]int{"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}

// recentDays are the days of the text, from its last year on, that may lie near the news.
func (t *text) recentDays() []graph.Date {
	return slices.DeleteFunc(slices.Clone(t.days), func(d graph.Date) bool { return d.Year() < t.lastYear })
}
