package extract

// A titleName is a title in the text: "nguyên Phó Chủ tịch Thường trực UBND tỉnh X khóa Y".
type titleName struct {
	from, to int    // with its status word and term
	head     int    // where the title itself begins
	levels   int    // behind the head and its levels
	end      int    // behind the body, before the term
	org      int    // where the body's name begins, 0 where it names none
	orgTo    int    // where it ends that goes on beyond the lists, else 0
	status   string // former, acting, new; "" where no word tells
	plural   bool   // "các", "hai": of several people
	bare     bool   // a head and nothing else
}

var statusWords = map[string]string{"nguyên": "former", "cựu": "former", "cố": "former", "quyền": "acting", "tân": "new"}

var pluralWords = set("các hai ba bốn năm những 2 3 4 5 6 7 8 9 10")

// startsTitle tells whether a title's head stands at word i, with its status word or without.
func (t *text) startsTitle(i, to int) bool {
	if i >= to || t.words[i].punct {
		return false
	}
	if t.statusAt(i) != "" {
		i++
	}
	end, _ := lex.titles.at(t, i, to)
	return end > i
}

// statusAt is the status that word i tells of the title behind it, "" where it tells none: in "chính quyền Tổng thống A"
// the second syllable is none.
func (t *text) statusAt(i int) string {
	if i > 0 && t.words[i].key == "quyền" && (t.words[i-1].key == "chính" || t.words[i-1].key == "ủy") {
		return ""
	}
	return statusWords[t.words[i].key]
}

// title is the title at word i.
func (t *text) title(i, to int) (titleName, bool) {
	n := titleName{from: i, head: i}
	if i >= to || t.words[i].punct || t.words[i].mute {
		return n, false
	}
	if s := t.statusAt(i); s != "" {
		n.status = s
		n.head++
	}
	end, kind := lex.titles.at(t, n.head, to)
	if t.words[i].key == "trưởng" && t.is(i-1, to, "thủ") || t.words[i].key == "vụ" && t.is(i-1, to, "chức") || t.isOfHouse(i) || t.is(i-1, to, "không", "thường") {
		return n, false // "Thủ trưởng cơ quan": one word; "ủy viên không thường trực Hội đồng A"
	}
	if t.is(end, to, "các", "bộ") {
		return n, false // "bộ trưởng các bộ A, B, C"
	}
	if t.is(n.head, to, "tư", "lệnh", "ngành") {
		return n, false // who heads a ministry, in the press's words
	}
	if (t.is(i-2, to, "trợ", "lý") || t.is(i-2, to, "nội", "các")) && statesmen[t.keyOf(n.head, end)] {
		return n, false // "trợ lý Tổng thống John Roy", "Chánh văn phòng nội các Tổng thống John Roy"
	}
	if i > 2 && statusWords[t.words[i-1].key] != "" && t.is(i-3, to, "phu", "nhân") {
		return n, false // "phu nhân cố Thủ tướng A"
	}
	if t.is(i-1, to, "tổng", "bí", "thư") && t.statusAt(max(0, i-2)) != "" {
		return n, false // "bí thư" in "phu nhân cố Tổng bí thư A"
	}
	if end == n.head || t.key(end, to) == "quán" || t.is(i-2, to, "phu", "nhân") || t.is(i-1, to, "lăng") {
		return n, false // "Đại sứ quán"
	}
	if n.from > 0 && (pluralWords[t.key(n.from-1, to)] || t.is(n.from-1, to, "nước", "thành", "viên")) {
		n.plural = true
	}
	n.levels = end
	for {
		next, _ := lex.levels.at(t, n.levels, to)
		if next == n.levels || t.body(n.levels, to).to > next {
			break
		}
		n.levels = next
	}
	n.end = n.levels
	switch kind {
	case "unit":
		n.unit(t, end, to)
	case "alone":
		n.end = t.country(n.levels, to)
	default:
		n.body(t, kind, to)
	}
	if n.end == n.levels && n.levels > end+1 && t.is(n.levels-2, to, "phụ", "trách") {
		n.levels -= 2 // "Phó Chủ tịch phụ trách y tế"
		n.end = n.levels
	}
	n.bare = n.end == n.levels
	if n.org == 0 && t.is(n.head, to, "thành", "viên") && !t.headAt(n.levels, to) {
		return n, false // "công ty một thành viên", "nước thành viên ASEAN"
	}
	if word, _ := lex.words.at(t, n.levels, to); n.bare && t.is(n.head, to, "ủy", "viên") && word > n.levels {
		return n, false // "ủy viên nghiên cứu cao cấp"
	}
	n.to = t.term(n.end, to)
	if area, _ := areaWords.at(t, n.to, to); n.to > n.end && n.org == 0 && area > n.to && t.upper(area, to) {
		n.end = t.area(n.to, to, false) // "Trưởng đoàn đại biểu Quốc hội khóa XIV (tỉnh A)"
		n.to = n.end
	}
	if n.bare {
		n.to = t.hostCountry(n.to, to)
	}
	return n, true
}

// isOfHouse tells a title at word i that is a part of another name: of a house, "Phủ (Thủ tướng)", "dinh (Tổng thống)", and of President Ho, "Hồ
// (Chủ tịch)".
func (t *text) isOfHouse(i int) bool {
	switch t.key(i-1, i) {
	case "phủ":
		return t.key(i-2, i) != "chính"
	case "dinh", "hồ":
		return true
	}
	return false
}

// hostCountry is the word behind whose statesman a bare title means, "Tổng thống (nước chủ nhà Chile) Maria Roy"; i where
// word i says nothing of it.
func (t *text) hostCountry(i, to int) int {
	if !t.is(i, to, "nước", "chủ", "nhà") {
		return i
	}
	return t.country(i+3, to)
}

// headAt tells whether the noun of a body stands at word i: "thành viên HĐQT".
func (t *text) headAt(i, to int) bool {
	end, _ := lex.heads.at(t, i, to)
	return end > i
}

// unit reads what follows "trưởng ban": the last word of the head begins the body's name, unless
// levels stand between ("Phó trưởng ban Thường trực Ban X").
func (n *titleName) unit(t *text, end, to int) {
	start := end - 1
	if t.is(end-2, to, "văn") || t.is(end-2, to, "tiểu") || t.is(end-2, to, "bộ") || t.is(end-2, to, "cơ") {
		start = end - 2
	}
	if n.levels > end {
		start = n.levels
	}
	if b := t.bodyIn(start, to, true); b.to > max(start, end) {
		n.org, n.end = start, b.to
	} else if core := t.core(n.levels, to, "ban"); core > n.levels {
		n.org, n.end = start, t.tail(core, to)
	}
	if n.end == end && t.key(end-1, to) == "đbqh" {
		n.end = t.tail(end, to) // "Trưởng Đoàn ĐBQH tỉnh"
	}
	if t.key(n.end, to) == "của" {
		if b := t.body(n.end+1, to); b.to > n.end+1 {
			n.end = b.to
		}
	}
	n.end = t.bodyAbove(n.end, to)
}

// body reads the body, the area or the field of work behind a head.
func (n *titleName) body(t *text, kind string, to int) {
	i := n.levels
	if n.bodyAt(t, i, to) || n.bodyOf(t, i, to) {
		return
	}
	if end := max(n.realm(t, i, to), t.programme(i, to)); end > i {
		n.end = t.independent(end, to)
		return
	}
	if n.isPosted(t, i, to) {
		n.end = t.posting(i, to)
		return
	}
	if t.personRun(i, to) {
		return
	}
	if n.end = t.officeField(i, kind, to); n.end > i && !n.bodyOf(t, n.end, to) {
		n.end = t.bodyAbove(n.end, to)
	}
}

// bodyAt reads the body that a title names at word i, and tells whether one stands there: "Chủ tịch Hội A".
func (n *titleName) bodyAt(t *text, i, to int) bool {
	b := t.bodyIn(i, to, true)
	if b.to == i {
		return false
	}
	n.org, n.end = i, b.to
	if t.words[b.to-1].caps && t.numberBehind(b.to, to) && len(t.words[b.to].key) != 4 {
		n.end++ // "Chủ tịch AIPA 41"
	}
	if n.isPosted(t, n.end, to) {
		n.end = t.posting(n.end, to)
	}
	n.end = t.bodyAbove(n.end, to)
	return true
}

// independent is the word behind "độc lập" at word i and the firm in whose board a member is: "thành viên HĐQT (độc lập ngân hàng A)"; i where it
// does not stand there.
func (t *text) independent(i, to int) int {
	if !t.is(i, to, "độc", "lập") {
		return i
	}
	firm := i + 2
	if t.key(firm, to) == "của" {
		firm++
	}
	if b := t.body(firm, to); b.to > firm {
		return b.to
	}
	return i + 2
}

// bodyAbove is the word behind the body to which what a title names belongs, from "thuộc" at word i on: "Vụ trưởng Vụ A (thuộc
// Bộ B)"; i where it says none.
func (t *text) bodyAbove(i, to int) int {
	if above := t.body(i+1, to); t.key(i, to) == "thuộc" && above.to > i+1 {
		return above.to
	}
	return i
}

// bodyOf reads the body behind "của" at word i, its letters, or the state of an envoy, and tells whether one stands there: "Vụ trưởng Chính sách của
// Bộ A", "Hiệu trưởng của CAP", "Đại sứ của Lào tại Chile".
func (n *titleName) bodyOf(t *text, i, to int) bool {
	if t.key(i, to) != "của" {
		return false
	}
	if b := t.body(i+1, to); b.to > i+1 {
		n.org, n.end = i+1, b.to
		return true
	}
	if state := t.country(i+1, to); state > i+1 && n.isPosted(t, state, to) {
		n.end = t.posting(state, to)
		return true
	}
	if t.upper(i+1, to) && t.words[i+1].caps && len(t.words[i+1].key) > 2 && !t.isNumeral(i+1) && i == n.levels {
		n.end = i + 2
		return true
	}
	return false
}

// programme is the word behind a programme with a name, and whose it is, at word i: "Giám đốc (Chương trình Đông Nam Á của CSIS)"; i
// where none stands there.
func (t *text) programme(i, to int) int {
	if !t.is(i, to, "chương", "trình") || !t.upper(i, to) || !t.upper(i+2, to) {
		return i
	}
	end := t.tail(max(t.core(i+2, to, ""), t.area(i+2, to, false)), to)
	if end <= i+2 {
		return i
	}
	if b := t.body(end+1, to); t.key(end, to) == "của" && b.to > end+1 {
		return b.to
	}
	return end
}

// realm is the word behind what a title is of, where that is no body with a name: a body called by its noun, a state, an
// area; i where none stands at word i.
func (n *titleName) realm(t *text, i, to int) int {
	if t.is(i, to, "nhà", "trường") {
		return i + 2
	}
	if t.key(i, to) == "thứ" && t.key(i+2, to) == "của" {
		if state := t.country(i+3, to); state > i+3 {
			return state // "tổng thống thứ ba của Chile"
		}
	}
	if head := t.calledByNoun(i, to); head > i {
		return head
	}
	if state := t.state(i, to); state > i {
		return state
	}
	area := t.area(i, to, true)
	switch {
	case area == i:
		return i
	case n.isPosted(t, area, to):
		return t.posting(area, to)
	}
	return t.tail(area, to)
}

// calledByNoun is the word behind a body called by its noun at word i: "Chủ tịch Liên minh"; i where none stands there.
func (t *text) calledByNoun(i, to int) int {
	field, _ := lex.words.at(t, i, to)
	head, _ := lex.heads.at(t, i, to)
	if head > i && field <= head && t.upper(i, to) && !t.startsTitle(i, to) && !t.personRun(i, to) {
		return head
	}
	return i
}

// officeField is the word behind an office's field of work at word i: "Bộ trưởng Ngoại giao", "Vụ trưởng Chính sách Tiền
// tệ"; or behind an organisation's letters: "Chủ tịch AIPA 41"; i where neither stands there.
func (t *text) officeField(i int, kind string, to int) int {
	if kind != "field" && !t.upper(i, to) {
		return i
	}
	field, _ := lex.words.at(t, i, to)
	letters := i < to && t.words[i].caps
	if !(field > i && (t.upper(i, to) || t.isSmallField(i, field, kind, to)) || letters && !isRoman(t.words[i].written)) {
		return i
	}
	end := t.tail(t.listedFields(t.fieldBeforeHolder(i, field, to), kind, to), to)
	if letters && t.numberBehind(end, to) {
		end++
	}
	if t.is(end, to, "'", "s") || t.is(end, to, "’", "s") {
		return end + 2 // "Giám đốc ABC Sky ' s"
	}
	return end
}

// listedFields is the word behind the fields of a ministry that go on at word i in small letters: "Bộ trưởng Lao động, thương binh
// và xã hội (Trần Văn A)"; i where none do, or nobody is named behind them.
func (t *text) listedFields(i int, kind string, to int) int {
	if kind != "field" || t.key(i, to) != "," {
		return i
	}
	last, _ := lex.words.at(t, i+1, to)
	if t.key(last, to) == "và" {
		last, _ = lex.words.at(t, last+1, to)
	}
	if t.upper(i+1, to) || !t.hasKey(i+1, last, "và") || !t.personRun(last, to) {
		return i
	}
	return last
}

// isSmallField tells a field of work in small letters before a capital: "Bộ trưởng ngoại giao Lào".
func (t *text) isSmallField(i, end int, kind string, to int) bool {
	return kind == "field" && !t.upper(i, to) && !verbish[t.keyOf(i, end)] && (t.upper(end, to) || t.key(end, to) == "năm")
}

// fieldBeforeHolder is the word behind the field at word i, whose first word of the list ends at first: before a foreign
// holder it goes no further than that.
func (t *text) fieldBeforeHolder(i, first, to int) int {
	switch {
	case first > i && t.upper(first, to) && (!t.words[first].isSyllable() || koreanSurnames[t.words[first].key]) && t.name(first, to) > first+1:
		return first // "Bộ trưởng Tài chính Steve Mnuchin", "Bộ trưởng Quốc phòng Song Min Ho"
	case first == i && t.upper(i+1, to) && !t.words[i+1].caps && !t.words[i+1].isSyllable() && t.name(i+1, to) > i+2:
		return i + 1 // "Giám đốc CIA James Woolsey"
	}
	return max(t.core(i, to, ""), i+1)
}

// numberBehind tells whether a number stands at word i, behind white space.
func (t *text) numberBehind(i, to int) bool {
	return i < to && t.words[i].number && t.words[i].gap
}

// isPosted tells whether "tại", "ở" or "bên cạnh" at word i says where an envoy is posted: "Đại sứ Việt Nam (tại) Lào".
func (n *titleName) isPosted(t *text, i, to int) bool {
	return (t.is(i, to, "tại") || t.is(i, to, "ở") || t.is(i, to, "bên", "cạnh")) && t.isEnvoy(n.head, to)
}

// posting is the word behind where an envoy is posted, from "tại" at word i on: "tại Lào", "tại Liên hợp
// quốc"; i where no place and no body follows.
func (t *text) posting(i, to int) int {
	at := i + 1
	if t.is(i, to, "bên", "cạnh") {
		at++
	}
	if b := t.body(at, to); b.to > at {
		return b.to
	}
	if a := max(t.area(at, to, false), t.country(at, to)); a > at {
		if t.key(a, to) == "và" && t.isStates(a+1, to) && t.isStates(at, to) {
			return t.country(a+1, to) // "tại Lào và Cuba"
		}
		if list := t.listedStates(at, to); list > a {
			return list
		}
		return a
	}
	return i
}

// listedStates is the word behind a list of states at word i, of three or more: "Lào, Cuba và Chile"; i where none stands there.
func (t *text) listedStates(i, to int) int {
	j := t.country(i, to)
	for j > i && t.key(j, to) == "," {
		next := t.country(j+1, to)
		if next == j+1 {
			return i
		}
		if j = next; t.key(j, to) == "và" {
			if last := t.country(j+1, to); last > j+1 {
				return last
			}
			return i
		}
	}
	return i
}

// isEnvoy tells the heads that say where they are posted: "Đại sứ Việt Nam tại Lào".
func (t *text) isEnvoy(i, to int) bool {
	switch t.key(i, to) {
	case "đại":
		return t.is(i, to, "đại", "sứ") || t.is(i, to, "đại", "biện")
	case "tổng":
		return t.is(i, to, "tổng", "lãnh")
	case "trưởng":
		return t.is(i, to, "trưởng", "đại") || t.is(i, to, "trưởng", "phái")
	case "lãnh", "tùy", "tham", "công":
		return true
	case "phó":
		return t.is(i, to, "phó", "đại") || t.is(i, to, "phó", "tổng", "lãnh")
	}
	return false
}

// country goes over a country's name: "Chủ tịch nước Lào".
func (t *text) country(i, to int) int {
	if end := t.state(i, to); end > i {
		return end
	}
	return t.listedState(i, to)
}

// What kind of state a country is, before its name.
var stateWords = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, "cộng hòa, cộng hòa dân chủ, cộng hòa dân chủ nhân dân, cộng hòa nhân dân, cộng hòa xã hội chủ nghĩa, cộng hòa dân chủ liên bang, cộng hòa liên bang, cộng hòa hồi giáo, vương quốc, liên bang, nhà nước độc lập, chdcnd, chxhcn, chlb, chnd")
	return tr.done()
}()

// state is the word behind a country's full name at word i: "nước Cộng hòa Chile", "Vương quốc Bỉ"; i where none stands there.
func (t *text) state(i, to int) int {
	j := i
	if t.is(j, to, "nước") {
		j++
	}
	kind, _ := stateWords.at(t, j, to)
	if kind == j {
		return i
	}
	if end := t.listedState(kind, to); end > kind {
		return end
	}
	return i
}

// term goes over a term of office: "khóa XII", "khóa X, XI và XII", "nhiệm kỳ 2016 - 2021",
// "(khoá XII)", "giai đoạn 1996-2005".
func (t *text) term(i, to int) int {
	for {
		next := t.oneTerm(i, to)
		if next == i {
			return i
		}
		i = next
	}
}

func (t *text) oneTerm(i, to int) int {
	j := i
	open := t.key(j, to) == "("
	if open || t.key(j, to) == "," {
		j++
	}
	switch {
	case t.key(j, to) == "khóa" || t.key(j, to) == "khoá":
		j++
	case t.is(j, to, "nhiệm", "kỳ") || t.is(j, to, "giai", "đoạn"):
		j += 2
	default:
		return i
	}
	start := j
	for j < to && j < start+12 && (t.isNumeral(j) || j > start && (t.key(j, to) == "-" || t.key(j, to) == "/" || (t.key(j, to) == "," || t.key(j, to) == "và") && j+1 < to && t.isNumeral(j+1))) {
		j++
	}
	for j > start && t.words[j-1].key == "-" {
		j-- // "khóa X - Ảnh: ..."
	}
	if j == start {
		if t.is(j, to, "mới") || t.is(j, to, "này") {
			return j + 1
		}
		return i
	}
	if open {
		if t.key(j, to) != ")" {
			return i
		}
		j++
	}
	return j
}

// isNumeral tells a number in digits or in Roman letters.
func (t *text) isNumeral(i int) bool {
	w := t.words[i]
	return w.number || w.upper && isRoman(w.written)
}
