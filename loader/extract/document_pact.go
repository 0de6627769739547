package extract

import (
	"slices"
)

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

// isNamedPact tells a pact that has a name of its own: with its letters in brackets ("Hiệp định Đối tác biển xanh (HĐBX)") or
// behind the noun ("hiệp định HĐBX"), or in capitals ("Thỏa thuận Lào - Việt Nam").
func (t *text) isNamedPact(d *documentName, to int) bool {
	field, _ := pactFields.at(t, d.head, to)
	treaty := (t.is(d.from, to, "hiệp") || t.is(d.from, to, "nghị")) && field > d.head
	if t.isProper(d.from, to) && (treaty || t.hasCapital(d.head, d.end)) && !anyPact[t.keyOf(d.head, d.end)] {
		return !t.is(d.from, to, "chương", "trình") && !t.is(d.from, to, "hợp", "đồng")
	}
	letters := t.lettersBehind(d.end, to)
	if d.end == d.head+1 && t.words[d.head].caps {
		letters = d.head
	}
	return letters > 0 && !anyPact[t.words[letters].key] && t.is(d.from, to, "hiệp") && !t.isCounted(d.from)
}

// With these begin the names of treaties that have no capital but the noun's.
var pactFields = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, `bảo hộ, dẫn độ, đầu tư, đối tác, hàng không, hợp tác, khung, lãnh sự, lao động, miễn thị thực, nghề cá, thương mại,
		tín dụng, tránh đánh thuế, tương trợ tư pháp, vận tải, vay vốn, về`)
	return tr
}()

// What many pacts are called.
var anyPact = set("fta mou bit thương_mại_tự_do tự_do_thương_mại")

// lettersBehind is the word of letters that stand in brackets at word i, 0 where none do.
func (t *text) lettersBehind(i, to int) int {
	if t.key(i, to) == "(" && i+2 < to && t.words[i+1].caps && t.words[i+2].key == ")" {
		return i + 1
	}
	return 0
}

func (t *text) hasCapital(from, to int) bool {
	return slices.ContainsFunc(t.words[from:to], func(w *word) bool { return w.upper })
}

// mayBeDeclaration tells a declaration's name from what one does or says: "Tuyên bố Hà Nội", "tuyên bố chung về rừng", and not
// "ra tuyên bố chung kêu gọi ...". What is no declaration passes.
func (t *text) mayBeDeclaration(d *documentName, i, to int) bool {
	if !t.is(d.from, to, "tuyên", "bố") || t.upper(i, to) || t.is(i, to, "về") || t.is(i, to, "của") || t.is(i, to, "tầm", "nhìn") {
		return true
	}
	return d.head > d.from+2 && t.isProper(d.from, to)
}

// pactName is the word behind "bản ghi nhớ (BGN) hợp tác y tế": to the end of the clause.
func (t *text) pactName(d *documentName, to int) int {
	i := d.head
	if mark := t.key(i, to); t.isMemorandum(d.from) && (mark == "“" || mark == "\"") {
		return max(i, t.quoted(i, to))
	}
	if t.lettersBehind(i, to) > 0 {
		i += 3
	}
	if pointsBack[t.key(i, to)] || t.is(i, to, "chính", "thức") || !t.mayBeDeclaration(d, i, to) {
		return d.head
	}
	j := i
	for j < to && j < i+30 {
		w := t.words[j]
		if next := t.subjectGoesOn(i, j, to); next > j {
			j = next
			continue
		}
		if w.punct && !(w.key == "&" && !w.gap) && (w.key != "-" || w.gap && j+1 < to && t.words[j+1].gap && !t.words[j+1].number) || w.mute || w.key != "giai" && subjectEnds[w.key] || t.is(j, to, "dự", "kiến") || t.is(j, to, "trước", "đây") || t.is(j, to, "nêu", "rõ") || t.is(j, to, "thông", "qua") || w.key == "và" && (j == i+1 && t.words[i].upper && !t.upper(j+1, to) || t.body(j+1, to).to > j+1 || t.documentAt(j+1, to) || t.is(j+1, to, "nhất", "trí")) {
			break
		}
		if w.key == "giữa" && j > i {
			break
		}
		j++
	}
	if j == i {
		return d.head
	}
	return j
}
