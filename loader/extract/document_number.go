package extract

import (
	"github.com/quanhe/quanhe/loader/gazetteer"
)

// countsAhead tells a number of what comes behind it from a document's, for nouns that are verbs or plain words too: "kế hoạch
// 2019", "hướng dẫn 5 đơn vị".
func (t *text) countsAhead(e gazetteer.Entry, head, end, to int) bool {
	if e.Key == "kế hoạch" && isYear(t.key(head, to)) {
		return true
	}
	plain := e.Kind == "other" || e.Kind == "conclusion"
	return plain && end == head+1 && end < to && !t.words[end].punct && !t.words[end].upper && t.words[end].key != "của" && !stopWords[t.words[end].key]
}

// afterNumberWord is behind "số" or "lần thứ".
func (t *text) afterNumberWord(i, to int) int {
	if t.is(i, to, "số") {
		i++
		if t.key(i, to) == ":" {
			i++
		}
	}
	return i
}

// documentNumber is the word behind a document's number: "số 12-CT/TW", "12/CT-TW", "272",
// "05/CT - BTC", "số 397", "29-NQ/TW".
func (t *text) documentNumber(i, to int) int {
	j := t.afterNumberWord(i, to)
	if j >= to || !t.words[j].number || len(t.words[j].key) > 4 {
		return i
	}
	j++
	for j+1 < to && j < i+14 {
		sep := t.words[j].key
		if sep != "-" && sep != "/" {
			break
		}
		part := t.words[j+1]
		letters := part.caps || t.capitals(j+1) > 1 // "TTg"
		if part.punct || !letters && !part.number && !part.upper && part.key != "ct" || part.upper && !letters && sep == "-" && t.words[j].gap {
			break
		}
		if part.upper && !letters && len(part.key) > 4 {
			break
		}
		j += 2
	}
	if !t.is(i, to, "số") && t.isCount(i, j, to) {
		return i
	}
	return j
}

// isCount tells a number of something from a document's: "kế hoạch 10%", "kế hoạch 5 năm", "kế hoạch 2021-2025", but "nghị
// quyết 5 năm 2012".
func (t *text) isCount(i, end, to int) bool {
	if end > i+1 {
		return isYear(t.words[i].key) && isYear(t.words[end-1].key)
	}
	switch t.key(end, to) {
	case "%", "tháng", "doanh":
		return true
	case "ngày":
		_, ok := t.date(end+1, to)
		return !ok
	case "năm":
		return !isYear(t.key(end+1, to)) || t.key(end+2, to) == "-"
	}
	return false
}

// congressOf is the word behind the event that a resolution is of.
func (t *text) congressOf(i, to int) int {
	if t.is(i, to, "trung", "ương") {
		j := i + 2
		if j < to && t.isNumeral(j) {
			j++
		}
		term := t.behindTerm(j, to)
		if t.key(j, to) == "," && t.behindTerm(j+1, to) > j+1 {
			term = t.behindTerm(j+1, to) // "Nghị quyết Trung ương 4, khóa XII"
		}
		if term == i+2 {
			return i // any one of them
		}
		return term
	}
	e, ok := t.event(i, to)
	if !ok || e.bare {
		return i
	}
	for j := i; j < e.to; j++ {
		if t.is(j, e.to, "và", "các") {
			return j
		}
	}
	return e.to
}

// tellsWhich tells whether an event's name from word i on tells one of its kind from others: by a number, a term, an area.
func (t *text) tellsWhich(i, to int) bool {
	for j := i; j < to; j++ {
		if kind, _ := areaWords.at(t, j, to); t.isNumeral(j) || kind > j || t.endsPlace(i, j+1) {
			return true
		}
	}
	return false
}

// behindTerm goes over a term of office, in brackets or not: "Nghị quyết Trung ương 4 (khóa XII)".
func (t *text) behindTerm(i, to int) int {
	j := i
	if t.key(j, to) == "(" {
		j++
	}
	if !t.is(j, to, "khóa") || j+1 >= to || !t.isNumeral(j+1) {
		return i
	}
	if j == i {
		return j + 2
	}
	if t.key(j+2, to) == ")" {
		return j + 3
	}
	return i
}
