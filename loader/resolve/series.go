package resolve

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// seriesOf is the series that an event's names tell of, and which of it the event is, by the first
// name that tells: see [graph.PropSeries]. A name that names nobody ("Đại hội cổ đông năm 2018") is
// everybody's: it tells of a series where an organizer is known, by whom then its events are told
// apart. Visits are made by whoever comes: they are none.
func seriesOf(e *graph.Entity, organized bool) (series, edition string) {
	if e.Class == "visit" {
		return "", ""
	}
	for _, name := range append([]string{e.Name}, e.OtherNames...) {
		name = withoutBrackets(name)
		series, edition = seriesIn(name)
		if series != "" && (organized || namesSomeone(name, series)) {
			return series, edition
		}
	}
	return "", ""
}

// namesSomeone tells whether a name says in capitals whose the event is, and more than a word that
// every province has: of "Hội nghị Thành ủy lần thứ 16" nobody knows of which city.
func namesSomeone(name, series string) bool {
	words := strings.Fields(series)
	of := strings.Join(words[generic(words):], " ")
	of = strings.ReplaceAll(strings.TrimPrefix(of, "của ")+" ", "tp ", "thành phố ")
	return len(topicOf(name).proper) > 0 && !isBareBody(strings.TrimSpace(of))
}

// seriesIn takes out of a name what counts the event: "lần thứ XIII", "khóa XV", "năm 2020", "quý I".
// A name that counts nothing, or that says nothing else ("Hội nghị tổng kết năm 2018"), tells of no
// series.
func seriesIn(name string) (series, edition string) {
	c := counting{tokens: nameTokens(name)}
	counted := false
	for c.at < len(c.tokens) {
		if c.count() {
			counted = true
			continue
		}
		c.rest = append(c.rest, c.tokens[c.at])
		c.at++
	}
	series = strings.Join(c.rest, " ")
	if !counted || !topicOf(series).tells() {
		return "", ""
	}
	return series, c.edition()
}

// counting reads through a name's words.
type counting struct {
	tokens  []string
	at      int
	rest    []string // the words that count nothing
	term    int      // "khóa XV"
	ordinal int      // "lần thứ 13"
}

// edition has the term of office before the number in it, where both are told.
func (c *counting) edition() string {
	var parts []string
	for _, n := range []int{c.term, c.ordinal} {
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%04d", n))
		}
	}
	return strings.Join(parts, "/")
}

// count takes words that count the event from where it stands, and tells whether there are any.
func (c *counting) count() bool {
	switch {
	case c.take("lần thứ", inWords, &c.ordinal), c.take("lần", inWords, &c.ordinal), c.take("thứ", inWords, &c.ordinal),
		c.take("khóa", ordinal, &c.term), c.afterHead() && c.take("", ordinal, &c.ordinal), c.anniversary():
		return true
	}
	for _, word := range []string{"nhiệm kỳ", "giai đoạn", "năm học", "năm", ""} {
		if c.take(word, year, nil) {
			c.take("", year, nil) // 2020 - 2025
			return true
		}
	}
	return c.take("tháng", ordinal, nil) || c.take("quý", ordinal, nil)
}

// take goes on behind a word and the number that follows it.
func (c *counting) take(word string, number func(string) int, into *int) bool {
	words := strings.Fields(word)
	end := c.at + len(words)
	if end >= len(c.tokens) || !slices.Equal(c.tokens[c.at:end], words) {
		return false
	}
	n := number(c.tokens[end])
	if n == 0 {
		return false
	}
	if into != nil && *into == 0 {
		*into = n
	}
	c.at = end + 1
	return true
}

// afterHead tells whether what stands before is but the sort of event: "Đại hội XIII", "Hội nghị
// Trung ương 8".
func (c *counting) afterHead() bool {
	heads := []string{"đại hội", "hội nghị", "kỳ họp", "phiên họp", "hội nghị trung ương"}
	return c.at == len(c.rest) && slices.Contains(heads, strings.Join(c.rest, " "))
}

// anniversary takes the number of years: "kỷ niệm 60 năm ngày thành lập".
func (c *counting) anniversary() bool {
	n := len(c.rest)
	if n < 2 || c.rest[n-2] != "kỷ" || c.rest[n-1] != "niệm" || c.at+1 >= len(c.tokens) || c.tokens[c.at+1] != "năm" {
		return false
	}
	return c.take("", ordinal, &c.ordinal)
}

// inWords is a number that counts, also one that is spelled out behind "thứ".
func inWords(word string) int {
	if n := slices.Index([]string{"nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"}, word); n >= 0 {
		return n + 1
	}
	return ordinal(word)
}

// ordinal is a number that counts, 0 for a word that is none.
func ordinal(word string) int {
	if n, err := strconv.Atoi(word); err == nil && n < 1000 {
		return n
	}
	return 0
}

// year is a year of our time, 0 for a word that is none.
func year(word string) int {
	if n, err := strconv.Atoi(word); err == nil && 1900 <= n && n < 2100 {
		return n
	}
	return 0
}
