package extract

import (
	"slices"
	"strings"
)

// A documentName is a document named in the text.
type documentName struct {
	from, to int // to is behind the name and its issuer
	end      int // behind the name: number, or subject
	class    string
	number   string
	issuer   int // where the issuer's name begins, 0 where none stands there
	issuerTo int
	pact     bool // one that parties sign
	congress bool // "Nghị quyết Đại hội XIII của Đảng": its issuer is an event
}

// document is the document at word i: a kind and a number ("Chỉ thị số 12-CT/TW"), a congress
// ("Nghị quyết Đại hội XIII"), a body ("Hiến chương Liên hợp quốc"), or a subject ("Luật Đất đai",
// "bản ghi nhớ hợp tác y tế").
func (t *text) document(i, to int) (documentName, bool) {
	head, e := lex.documents.at(t, i, to)
	if head == i || t.words[i].mute || t.key(i-1, to) == "các" || t.key(i-1, to) == "những" {
		return documentName{}, false
	}
	d := documentName{from: i, class: e.Kind, pact: e.Use == "pact"}
	if before := t.key(i-1, to); e.Key == "ghi nhớ" && before != "ký" && before != "kết" {
		return d, false // a verb, but for "ký ghi nhớ hợp tác"
	}
	if e.Kind == "law" && i > 0 && (t.words[i-1].key == "kỷ" || t.words[i-1].key == "pháp" || t.words[i-1].key == "dự" || t.words[i-1].key == "án") {
		return documentName{}, false
	}
	ofYear := e.Key == "kế hoạch" && isYear(t.key(head, to)) // "kế hoạch 2019"
	if end := t.documentNumber(head, to); end > head && e.Kind != "law" && !ofYear {
		d.end = end
		d.number = t.printed(t.afterNumberWord(head, to), end)
	} else if d.class == "resolution" && (t.eventAt(head, to) || t.is(head, to, "trung", "ương")) {
		d.end = t.congressOf(head, to)
		d.congress = true
	} else if e.Key == "luật" || e.Key == "bộ luật" || e.Key == "pháp lệnh" {
		d.end = t.lawName(head, to)
	} else if e.Key == "hiến chương" || e.Key == "hiến pháp" || e.Key == "công ước" {
		d.end = t.charterName(head, to)
	} else if d.pact {
		d.end = t.pactName(head, to)
	} else if t.is(head, to, "của") && (d.class == "resolution" || d.class == "directive" || d.class == "conclusion") {
		if b := t.body(head+1, to); b.to > head+1 {
			d.issuer, d.issuerTo = head+1, b.to
			d.end = t.subject(b.to, to)
			d.to = d.end
			return d, d.end > b.to+1
		}
	}
	signed := d.pact && t.isMemorandum(i) && t.is(head, to, "với") && (t.key(i-1, to) == "ký" || t.key(i-1, to) == "kết")
	if d.end <= head && signed {
		d.end = head // "ký bản ghi nhớ với Sở A"
	} else if d.end <= head {
		return documentName{}, false
	}
	d.to = d.end
	j := d.end
	if t.key(j, to) == "(" {
		for n := j; n < to && n < j+6; n++ {
			if t.words[n].key == ")" {
				j = n + 1
				break
			}
		}
	}
	if t.is(j, to, "ngày") {
		if day, ok := t.date(j+1, to); ok {
			j = day.to
		}
	}
	if t.is(j, to, "của") {
		if b := t.body(j+1, to); b.to > j+1 {
			d.issuer, d.issuerTo, d.to = j+1, b.to, b.to
		} else if n, ok := t.title(j+1, to); ok && issuers[t.keyOf(n.head, n.levels)] && t.name(n.end, to) == n.end {
			d.issuer, d.issuerTo, d.to = j+1, n.end, n.end // an office issues too
		}
	}
	return d, true
}

// isMemorandum tells whether a memorandum is named at word i: it is one paper, where "thỏa thuận" and "hiệp
// định" are often talked of before there is any.
func (t *text) isMemorandum(i int) bool {
	for j := i; j < i+3 && j+1 < len(t.words); j++ {
		if t.is(j, len(t.words), "ghi", "nhớ") {
			return true
		}
	}
	return false
}

// isNamedPact tells a pact that has a name of its own, in capitals and with its letters in brackets: "Hiệp định Đối tác biển
// xanh (HĐBX)".
func (t *text) isNamedPact(m *mention) bool {
	to := len(t.words)
	return t.words[m.from].upper && t.words[m.from].key == "hiệp" && t.is(m.to, to, "(") && m.to+2 < to && t.words[m.to+1].caps && t.words[m.to+2].key == ")"
}

// Offices that issue documents.
var issuers = set("thủ_tướng bộ_trưởng chủ_tịch_nước tổng_bí_thư chủ_tịch tổng_thống")

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
	return t.key(end, to) == "%" || t.key(end, to) == "năm" && !isYear(t.key(end+1, to))
}

// congressOf is the word behind the event that a resolution is of.
func (t *text) congressOf(i, to int) int {
	if t.is(i, to, "trung", "ương") {
		j := i + 2
		if j < to && t.isNumeral(j) {
			j++
		}
		return j
	}
	e, ok := t.event(i, to)
	if !ok || e.bare {
		return i
	}
	return e.to
}

// lawName is the word behind "Luật Đất đai sửa đổi năm 2013".
func (t *text) lawName(i, to int) int {
	j := i
	for j < to && j < i+12 {
		w := t.words[j]
		if next := t.lawGoesOn(i, j, to); next > j {
			j = next
			continue
		}
		if w.punct || w.mute || w.upper && (t.startsTitle(j, to) || t.personRun(j, to)) {
			break
		}
		switch {
		case w.upper, j == i && !w.number:
			// a law's name begins with a capital, or in small letters with a word of the list
			if end, _ := lex.words.at(t, j, to); end > j {
				j = end
				continue
			}
			if !w.upper {
				return i
			}
			j++
			if j < to && !t.words[j].upper && !t.words[j].punct && !stopWords[t.words[j].key] && j-1 == i {
				j++
			}
			continue
		case t.is(j, to, "vừa", "và", "nhỏ"), t.is(j, to, "theo", "hình", "thức") && t.upper(j+3, to):
			j += 3
			continue
		case t.is(j, to, "sửa", "đổi"), t.is(j, to, "bổ", "sung"):
			j += 2
			continue
		case w.key == "năm" && j+1 < to && isYear(t.words[j+1].key):
			return j + 2
		case w.number && isYear(w.key):
			return j + 1
		case w.key == "và" && t.upper(j+1, to) && !t.documentAt(j+1, to):
			j++
			continue
		}
		if end, _ := lex.words.at(t, j, to); end > j && j > i {
			j = end
			continue
		}
		if j > i && !w.number && !stopWords[w.key] && (j+1 == to || t.words[j+1].punct) {
			j++ // "Luật Bảo vệ phát triển rừng,"
		}
		break
	}
	if j == i || t.is(i, to, "gia") || t.is(i, to, "sư") || !t.words[i-1].upper {
		return i
	}
	return j
}

// documentAt tells whether the noun of a document stands at word i.
func (t *text) documentAt(i, to int) bool {
	end, _ := lex.documents.at(t, i, to)
	return end > i
}

// lawGoesOn is the word behind what joins two words in a law's name and the second of them: "Luật Cán bộ, công chức", "Luật
// Phòng, chống ma túy", "Luật Hôn nhân và gia đình", "Luật Đơn vị hành chính - kinh tế đặc biệt"; j where none stands there.
func (t *text) lawGoesOn(i, j, to int) int {
	if j == i || t.words[j-1].punct || t.upper(j+1, to) {
		return j
	}
	switch t.words[j].key {
	case ",":
		if t.is(j-1, to, "phòng", ",", "chống") {
			return t.behindField(j+2, to)
		}
	case "-":
		if !t.joinsField(j, i, to) {
			return j
		}
	case "và":
		if next := t.key(j+1, to); next == "các" || next == "người" {
			return j
		}
	default:
		return j
	}
	end, _ := lex.words.at(t, j+1, to)
	more, _ := fields.at(t, j+1, to)
	if _, kind := verbs.at(t, j+1, to); max(end, more) <= j+2 || kind == toSay || kind == toCarryOut || t.is(j+1, to, "pháp", "luật") {
		return j
	}
	return t.behindSpecial(max(end, more), to)
}

// behindField is the word behind a field of work at word i, of two syllables where no list has it: "phòng, chống bạo lực gia
// đình".
func (t *text) behindField(i, to int) int {
	if end := t.fieldAt(i, to); end > i {
		return end
	}
	if i+1 < to && !t.words[i].punct && !t.words[i+1].punct && !stopWords[t.words[i].key] {
		return max(i+2, t.fieldAt(i+2, to))
	}
	return i
}

// behindSpecial goes over "đặc biệt" at word i.
func (t *text) behindSpecial(i, to int) int {
	if t.is(i, to, "đặc", "biệt") {
		return i + 2
	}
	return i
}

// charterName is the word behind "Hiến chương Liên hợp quốc", "Công ước 2003 về ...".
func (t *text) charterName(i, to int) int {
	if t.is(i, to, "khung") {
		i++ // "Công ước khung Liên hợp quốc"
	}
	if b := t.body(i, to); b.to > i {
		return t.upToYear(b.to, t.subject(b.to, to)) // "Công ước Liên hợp quốc về Luật Biển 1982"
	}
	if head, e := lex.documents.at(t, i, to); head > i && e.Kind == "law" {
		if end := t.lawName(head, to); end > head {
			return end // "Công ước Luật Biển 1982"
		}
	}
	j := i
	if t.is(j, to, "của") {
		if b := t.body(j+1, to); b.to > j+1 {
			return t.upToYear(b.to, t.subject(b.to, to))
		}
	}
	if j < to && isYear(t.words[j].key) {
		j++
	} else if t.is(j, to, "năm") && j+1 < to && isYear(t.words[j+1].key) {
		j += 2
	}
	return t.subject(j, to)
}

// upToYear is the word behind the first year of a stretch, its end where it names none.
func (t *text) upToYear(from, to int) int {
	for i := from; i < to; i++ {
		if isYear(t.words[i].key) {
			return i + 1
		}
	}
	return to
}

// subject goes over "về ..." to the end of the clause.
func (t *text) subject(i, to int) int {
	if !t.is(i, to, "về") {
		return i
	}
	j := i + 1
	for j < to && j < i+60 {
		w := t.words[j]
		if next := t.subjectGoesOn(i, j, to); next > j {
			j = next
			continue
		}
		if w.punct || w.mute || subjectEnds[w.key] || t.startsTitle(j, to) && w.upper {
			break
		}
		j++
	}
	return j
}

// subjectGoesOn is the word behind what would end a document's subject elsewhere: "thích ứng với", "trong lĩnh vực", "kinh
// tế - xã hội", "Lào - Việt Nam", "biếu, tặng quà"; j where it ends one.
func (t *text) subjectGoesOn(i, j, to int) int {
	switch t.words[j].key {
	case "với":
		switch t.words[j-1].key {
		case "ứng", "đối", "gắn", "hợp":
			return j + 1
		}
	case "trong":
		if t.is(j+1, to, "lĩnh", "vực") {
			return j + 3
		}
	case "-":
		pair := t.words[j-1].upper && t.upper(j+1, to) && !t.startsTitle(j+1, to) && !t.personRun(j+1, to) && !t.is(j+1, to, "ảnh")
		if pair || t.joinsField(j, i, to) || t.words[j-1].number && j+1 < to && isYear(t.words[j+1].key) {
			return j + 2
		}
	case ",":
		if t.joinsList(j, to) || t.is(j-1, to, "phòng", ",", "chống") {
			return j + 1
		}
	case "và":
		if t.hasKey(i, j, "giữa") && !t.documentAt(j+1, to) {
			return j + 1
		}
	}
	return j
}

var subjectEnds = set("do đã được là cho vừa tại khi theo có với giai nhằm trong để bị sẽ gồm cũng ngày vào phải cùng trở")

// pactName is the word behind "bản ghi nhớ hợp tác y tế": to the end of the clause.
func (t *text) pactName(i, to int) int {
	if t.is(i, to, "này") || t.is(i, to, "trên") || t.is(i, to, "đó") {
		return i
	}
	j := i
	for j < to && j < i+30 {
		w := t.words[j]
		if next := t.subjectGoesOn(i, j, to); next > j {
			j = next
			continue
		}
		if w.punct && (w.key != "-" || w.gap && j+1 < to && t.words[j+1].gap && !t.words[j+1].number) || w.mute || w.key != "giai" && subjectEnds[w.key] || w.key == "và" && (t.body(j+1, to).to > j+1 || t.documentAt(j+1, to)) {
			break
		}
		if w.key == "giữa" && j > i {
			break
		}
		j++
	}
	return j
}

var numberWords = set("số lần thứ của về biểu toàn quốc đảng và")

// documentKey is what makes two spellings of a document one: its kind and the digits and letters
// of its number, or its words.
func documentKey(class, key string) string {
	if strings.HasSuffix(class, "ghi nhớ") {
		class = "ghi nhớ" // "biên bản ghi nhớ", "bản ghi nhớ"
	}
	var words []string
	for _, w := range strings.FieldsFunc(key, func(r rune) bool { return r == ' ' || r == '-' || r == '/' || r == '.' }) {
		if numberWords[w] {
			continue
		}
		words = append(words, strings.TrimLeft(arabic(w), "0"))
	}
	slices.Sort(words)
	return class + " " + strings.Join(slices.Compact(words), " ")
}

// arabic is a Roman numeral in digits ("xiii" as "13"); another word as it is.
func arabic(w string) string {
	if w == "" || strings.Trim(w, "ivxlc") != "" {
		return w
	}
	value := map[byte]int{'i': 1, 'v': 5, 'x': 10, 'l': 50, 'c': 100}
	n, last := 0, 0
	for i := len(w) - 1; i >= 0; i-- {
		v := value[w[i]]
		if v < last {
			n -= v
		} else {
			n, last = n+v, v
		}
	}
	return itoa(n)
}
