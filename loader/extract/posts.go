package extract

import (
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// holdings notes the titles that stand beside a person, or alone for one.
//
//	ông A, nguyên Giám đốc Sở B                         title
//	Chủ tịch Hội đã ký ...                              title-alone
func (r *reader) holdings() {
	for _, m := range r.s.mentions {
		switch {
		case m.kind == graph.KindPerson && m.entity >= 0:
			for _, t := range m.titles {
				r.hold("title", m.entity, r.printedName(m), t, r.status(t))
			}
		case m.kind == graph.KindPost && m.holder == nil && m.entity >= 0 && !r.isSuccessor(m):
			r.hold("title-alone", m.entity, stretch{m.from, m.to}, m, r.status(m))
		}
	}
}

// isSuccessor tells a title alone of one who comes into office, where the holder whom the text knows is not told to have got
// it: "tân Chủ tịch sẽ tuyên thệ".
func (r *reader) isSuccessor(m *mention) bool {
	return m.title.status == "new" && !slices.ContainsFunc(r.career, func(a appointment) bool { return a.person == m.entity && a.status == "new" })
}

// status is what the words say of a title: that of its own word, else that it is held.
func (r *reader) status(t *mention) string {
	if t.title.status != "" {
		return t.title.status
	}
	if first := r.firstOfRow(t); (r.s.key(first.from-1, r.s.to) == "là" || t.holder == nil && r.s.key(t.from-1, r.s.to) == ",") && r.inClosedSpan(first.from) {
		return "former"
	}
	if r.s.is(t.from-3, r.s.to, "khi", "còn", "là") || r.inTimeAs(t.from) || r.s.key(t.from-1, r.s.to) == "từ" && r.s.key(t.to, r.s.to) == "sang" {
		return "former" // "khi còn là tổng thống, ông A ..."; "điều chuyển từ Bí thư A sang ..."
	}
	if r.isPredecessor(t) || r.hasDied(t) || r.hasLeft(t) || r.decided(t, "miễn", "bãi", "cách") || t.holder == nil && r.isStripped(t) || r.isLongAgo(t) || r.termIsOver(t.title) || r.isOfThatTime(t) {
		return "former"
	}
	if r.decided(t, "bầu") || r.isElectedAs(t) {
		return "new"
	}
	for i := max(r.s.from, t.from-6); i < t.from; i++ {
		if end, st := appointing.at(r.t, i, t.from); end > i && end >= t.from-3 && st == "former" && r.s.key(t.from-1, r.s.to) != "với" && !r.isOnlyAsked(i) && (t.holder == nil || t.from < t.holder.from || t.holder.from < i) && (end == t.from && (i == r.s.from || !r.s.words[i].upper) || !r.s.hasKey(i, t.from, "là")) && !r.s.hasKey(end, t.from, ",") {
			return st // "cho thôi làm đại biểu Quốc hội đối với ông A"
		}
		if t.title.plural && r.s.words[i].key == "bầu" && !r.s.is(r.s.from, r.s.to, "trước", "đó") {
			return "new" // "bầu bổ sung 3 Ủy viên gồm ông A, bà B"
		}
	}
	return "current"
}

// isElectedAs tells a title that "là" gives to someone who is elected: "bầu ông A là Phó Chủ tịch Hội B".
func (r *reader) isElectedAs(t *mention) bool {
	if t.holder == nil || t.holder.to >= t.from || r.s.key(t.from-1, r.s.to) != "là" {
		return false
	}
	return r.s.key(t.holder.from-1, r.s.to) == "bầu"
}

// isPredecessor tells a title of whom someone succeeds, or who is sent away: "Người tiền nhiệm của bà là Giám đốc A Trần Văn B", "trở thành người
// kế nhiệm Giám đốc A Trần Văn B", "Giám đốc A Trần Văn B được thay bởi", "đã sa thải Giám đốc A Trần Văn B".
func (r *reader) isPredecessor(t *mention) bool {
	if t.holder != nil && t.from < t.holder.from && (r.s.is(t.from-5, t.from, "trở", "thành", "người", "kế", "nhiệm") || r.isDismissed(t.from) || r.s.is(t.holder.to, r.s.to, "được", "thay", "bởi") || r.s.is(t.holder.to, r.s.to, "cũng", "được", "thay", "bởi")) {
		return true
	}
	for i := t.from - 1; i > r.s.from && i >= t.from-wordsToStripped && r.s.words[i].key != "."; i-- {
		if r.s.is(i-1, t.from, "tiền", "nhiệm") {
			return t.holder != nil && r.s.key(i-2, t.from) == "người" && r.s.hasKey(i+1, t.from, "là")
		}
	}
	return false
}

// hasDied tells the title of one after whose death the sentence tells what was done: "sau khi Chủ tịch A Trần Văn B qua đời".
func (r *reader) hasDied(t *mention) bool {
	if t.holder == nil || t.from > t.holder.from || !r.s.is(t.holder.to, r.s.to, "qua", "đời") && !r.s.is(t.holder.to, r.s.to, "từ", "trần") {
		return false
	}
	first := r.firstOfRow(t)
	return r.s.is(first.from-2, first.from, "sau", "khi") || r.s.is(first.from-1, first.from, "khi")
}

// hasLeft tells the titles of one who is told to have retired or been relieved: "Phó Chủ tịch A Trần Văn B nghỉ hưu", "ông B, Giám đốc C, đã nhận
// quyết định nghỉ hưu", "Giám đốc A Trần Văn B bị cách chức"; not of another post: "Giám đốc A Trần Văn B được miễn nhiệm chức vụ Ủy viên C".
func (r *reader) hasLeft(t *mention) bool {
	if t.holder == nil {
		return false
	}
	_, behind := extent(t.holder)
	if mark := r.s.key(behind, r.s.to); mark == "," || mark == "-" {
		behind++
	}
	for _, words := range [][]string{{"nghỉ", "hưu"}, {"đã", "nghỉ", "hưu"}, {"đã", "nhận", "quyết", "định", "nghỉ", "hưu"}} {
		if r.s.is(behind, r.s.to, words...) {
			return true
		}
	}
	for _, words := range [][]string{{"được", "miễn", "nhiệm"}, {"bị", "miễn", "nhiệm"}, {"bị", "bãi", "nhiệm"}, {"bị", "cách", "chức"}, {"đã", "từ", "chức"}} {
		if r.s.is(behind, r.s.to, words...) {
			switch r.s.key(behind+len(words), r.s.to) {
			case "", ".", ",", "ngày", "sáng", "chiều", "hôm", "hồi", "vào", "sau", "vì", "do", "và":
				return true
			}
		}
	}
	return false
}

// isDismissed tells a title at a word in a list of whom someone has sent away: "đã sa thải Giám đốc A Trần Văn B, Giám đốc C Lê Văn D".
func (r *reader) isDismissed(title int) bool {
	for i := title - 1; i > r.s.from && r.s.words[i].key != ";" && r.s.words[i].key != "."; i-- {
		if r.s.is(i-1, title, "sa", "thải") {
			return r.s.key(i-2, title) == "đã"
		}
		if end, kind := verbs.at(r.s.text, i, title); end > i && kind != noVerb && !r.s.words[i].upper {
			return false
		}
	}
	return false
}

// isStripped tells a title of someone who is relieved of it: "cách chức tất cả chức vụ của Phó Bí thư A".
func (r *reader) isStripped(t *mention) bool {
	if r.s.key(t.from-1, r.s.to) != "của" {
		return false
	}
	for i := max(r.s.from, t.from-wordsToStripped); i < t.from; i++ {
		if r.s.is(i, t.from, "cách", "chức") || r.s.is(i, t.from, "bãi", "nhiệm") || r.s.is(i, t.from, "miễn", "nhiệm") {
			return true
		}
	}
	return false
}

// Who is relieved of what is told in so many words.
const wordsToStripped = 10

// firstOfRow is the first of the titles of one holder that commas join to a title.
func (r *reader) firstOfRow(t *mention) *mention {
	if t.holder == nil {
		return t
	}
	for _, before := range t.holder.titles {
		if before.to == t.from-1 && r.s.key(before.to, r.s.to) == "," {
			return r.firstOfRow(before)
		}
	}
	return t
}

// decided tells the titles before someone of whom a verb decides, one with one of these first syllables: "miễn nhiệm chức vụ
// Giám đốc A, Bí thư B đối với ông C", "bầu bổ sung Ủy viên A đối với ông B".
func (r *reader) decided(t *mention, verbs ...string) bool {
	if t.holder == nil || t.from > t.holder.from || !r.s.is(t.holder.from-2, r.s.to, "đối", "với") {
		return false
	}
	for i := t.from - 1; i >= r.s.from && r.s.words[i].key != ";"; i-- {
		verb := r.s.words[i].key
		if slices.Contains(verbs, verb) && !(verb != "bầu" && r.isOnlyAsked(i)) && (verb != "bầu" || r.s.is(i+1, r.s.to, "bổ", "sung") || r.s.is(i-2, r.s.to, "kết", "quả")) && (verb != "cách" || r.s.key(i+1, r.s.to) == "chức") {
			return true
		}
	}
	return false
}

// isOnlyAsked tells a verb of leaving at word i that is to come or only asked for: "sẽ cho ông A thôi giữ chức Giám đốc B", "có đơn xin thôi làm
// đại biểu".
func (r *reader) isOnlyAsked(i int) bool {
	for j := max(r.s.from, i-wordsOfPlan); j < i; j++ {
		if r.plans(j, i) {
			return true
		}
	}
	return false
}

// plans tells words at word j by which what the verb at word i says is only to come.
func (r *reader) plans(j, i int) bool {
	switch r.s.words[j].key {
	case "sẽ":
		return !r.s.hasKey(j, i, ",")
	case "để":
		return !r.s.hasKey(r.s.from, j, "đã")
	case "sau":
		return r.s.is(j, i, "sau", "khi") && r.s.hasKey(i, r.s.to, "sẽ") // "Sau khi miễn nhiệm Giám đốc A đối với ông B, hội đồng sẽ ..."
	case "quy":
		return r.s.is(j, i, "quy", "trình") && r.s.key(j-1, i) != "theo"
	case "trình":
		return r.submits(j)
	}
	return r.s.is(j, i, "đơn", "xin") || r.s.is(j, i, "đề", "nghị", "phê") || r.s.is(j, i, "xem", "xét") || r.s.is(j, i, "thủ", "tục")
}

// submits tells "trình" at word j, for something to be decided: "trình Quốc hội miễn nhiệm ông A"; not "quy trình", "tờ trình".
func (r *reader) submits(j int) bool {
	switch r.s.key(j-1, r.s.to) {
	case "quy", "quá", "chương", "tờ", "lộ", "công":
		return false
	}
	return r.s.words[j].key == "trình" && r.s.key(j+1, r.s.to) != "độ"
}

// What is to come is told so many words before its verb at most: "sẽ quyết định cho ông Trần Văn Ba thôi".
const wordsOfPlan = 9

// termIsOver tells a title whose years behind it ended before the last year of the text: "Giám đốc A (2001 - 2005)", "Phó Chủ
// tịch B nhiệm kỳ 2004-2009".
func (r *reader) termIsOver(n *titleName) bool {
	from, to := n.end, n.to
	if r.s.key(to, r.s.to) == "(" {
		from, to = to, min(to+wordsOfTerm, r.s.to)
	}
	for i := from + 2; i < to && r.s.words[i].key != ")"; i++ {
		if isYear(r.s.words[i].key) && r.s.words[i].key < r.t.lastYear && r.s.hasKey(max(from, i-3), i, "-") {
			return true
		}
	}
	return false
}

// The years of a post take so many words at most: "(6/1991 - 12/1997)".
const wordsOfTerm = 10

// isOfThatTime tells a title of another time: "ông A, Giám đốc B lúc bấy giờ".
func (r *reader) isOfThatTime(t *mention) bool {
	switch r.s.key(t.to, r.s.to) {
	case "dưới":
		return r.s.key(t.to+1, r.s.to) == "thời"
	case "khi", "lúc", "thời":
		next := r.s.key(t.to+1, r.s.to)
		return next == "đó" || next == "ấy" || next == "bấy"
	}
	return false
}

// So many years before the last year of a text, what someone is said to have been is over.
const yearsToForget = 5

// isLongAgo tells what someone was in a year long ago: "Năm 1975, ông A là Giám đốc B".
func (r *reader) isLongAgo(t *mention) bool {
	if before := r.s.key(t.from-1, r.s.to); before != "là" && before != "kiêm" || t.holder == nil {
		return false
	}
	for i := r.s.from; i+1 < t.from; i++ {
		if r.s.words[i].key == "năm" && isYear(r.s.words[i+1].key) && r.beginsClause(i) && !r.isTerm(i+1) && !r.isBirth(i+1) {
			return atoi(r.t.lastYear)-atoi(r.s.words[i+1].key) >= yearsToForget && !r.s.hasKey(i, t.from, "nay") && !r.s.hasKey(i, t.from, "hiện")
		}
	}
	return false
}

// beginsClause tells whether a time at word i begins a clause: "Năm 1975", "Đầu năm 1975"; not "lập năm 1975".
func (r *reader) beginsClause(i int) bool {
	return i == r.s.from || r.s.words[i-1].punct || beforeYear[r.s.words[i-1].key]
}

// Words behind which a time begins a clause.
var beforeYear = set("đầu cuối giữa từ vào tháng đến")

// inTimeAs tells the titles of "trong thời gian giữ cương vị Giám đốc A, Bí thư B, ông C đã ...", before the name.
func (r *reader) inTimeAs(title int) bool {
	for i := title - 1; i > r.s.from; i-- {
		if r.s.is(i-1, r.s.to, "thời", "gian") {
			return r.s.key(i+1, r.s.to) == "là" || r.s.key(i+1, r.s.to) == "giữ" || r.s.key(i+1, r.s.to) == "làm" && r.s.key(i+2, r.s.to) != "việc" || r.s.key(i+1, r.s.to) == "đảm"
		}
		if m := r.s.mentionAtWord(i); m != nil && m.kind == graph.KindPerson || r.s.words[i].punct && r.s.words[i].key != "," {
			return false
		}
	}
	return false
}

// hold notes that a person holds a post, and the body that the post belongs to.
func (r *reader) hold(rule string, person int, from stretch, t *mention, status string) {
	n := t.title
	if r.isCut(n) || rule == "title" && (r.isOfficeOnly(n) || r.isNominee(n)) || r.s.is(n.from-2, r.s.to, "ứng", "viên") || r.s.is(n.from-2, r.s.to, "ứng", "cử") || r.s.is(n.from-2, r.s.to, "tư", "cách") && r.s.hasKey(r.s.from, n.from, "không") || r.s.is(n.from-3, r.s.to, "ứng", "cử", "viên") {
		return
	}
	planned := (rule == "appointed" && status == "new" || rule == "career") && (r.proposed(from, n.from) || r.putForward(n.from))
	if planned && r.isRefused(n.from) {
		return
	}
	n = r.wholeTitle(n)
	post := r.post(*n)
	said := graph.Said{Title: r.s.printed(n.head, n.end), Status: status}
	if status == "acting" {
		said.Title = r.s.printed(n.from, n.end) // an office of its own: "quyền Chủ tịch"
	}
	if rule == "career" || rule == "appointed" && status == "new" {
		said.StartDate = r.onlyDate()
	}
	at := -1
	r.add(note{rule: rule, predicate: graph.Holds, subject: person, object: post, at: at, behalf: -1, from: from, to: stretch{n.head, n.end}, said: said, planned: planned})
	if n.org > 0 {
		b := r.t.body(n.org, r.s.to)
		if b.to > n.end {
			b = r.t.body(n.org, n.end)
		}
		if n.orgTo > 0 {
			b = bodyName{from: n.org, to: n.orgTo, kind: b.kind}
		}
		if b.to > n.org {
			org := r.cast.organization(n.org, b.to, b)
			r.add(note{rule: "title-body", predicate: graph.PartOf, subject: post, object: org, at: -1, behalf: -1, from: stretch{n.head, n.end}, to: stretch{n.org, b.to}})
		}
	}
}

// wholeTitle is a bare title with the office for which its holder works, or with the title whose body it shares: "người phát
// ngôn của Tổng thống Chile", "Chủ tịch kiêm Tổng giám đốc Công ty A".
func (r *reader) wholeTitle(n *titleName) *titleName {
	next := r.s.mentionAtWord(n.end + 1)
	if !n.bare || next == nil || next.kind != graph.KindPost {
		return n
	}
	head := r.s.keyOf(n.head, n.levels)
	works := r.s.key(n.end, r.s.to) == "của" && ofStaff[head]
	shares := r.s.key(n.end, r.s.to) == "kiêm" && (firmTitles[head] || sharesBody[head]) && r.s.key(next.title.head, next.title.end) != "trưởng" && !next.title.bare && (next.title.status == "" || next.title.status == n.status)
	if !works && !shares {
		return n
	}
	whole := *n
	whole.end = next.title.end
	return &whole
}

// Heads beside those in firms that share a body with the title behind "kiêm".
var sharesBody = set("bí_thư phó_bí_thư tư_lệnh phó_tư_lệnh")

// Who works for someone's office.
var ofStaff = set("người_phát_ngôn phát_ngôn_viên đặc_phái_viên trợ_lý cố_vấn thư_ký")

// isOfficeOnly tells an office of which someone speaks: "về việc không bầu chức danh Bí thư, ông A cho biết".
func (r *reader) isOfficeOnly(n *titleName) bool {
	office := r.s.is(n.from-2, r.s.to, "chức", "danh") || r.s.is(n.from-2, r.s.to, "giữ", "chức") && r.proposed(stretch{n.from, n.to}, n.from)
	return office && r.s.key(n.to, r.s.to) == "," && (r.s.key(n.to+1, r.s.to) == "ông" || r.s.key(n.to+1, r.s.to) == "bà")
}

// isNominee tells the office for which someone is put forward, before the name: "giới thiệu Chủ tịch nước là ông A, Thủ tướng là ông B".
func (r *reader) isNominee(n *titleName) bool {
	if r.s.key(n.to, r.s.to) != "là" || !r.s.honorificAt(n.to+1, r.s.to) {
		return false
	}
	for i := r.s.from; i < n.from; i++ {
		if r.s.is(i, n.from, "giới", "thiệu") || r.s.is(i, n.from, "đề", "cử") {
			return true
		}
	}
	return false
}

// isCut tells a title that ends in the bare noun of its body, where small letters go on with the body's name:
// "Vụ trưởng Vụ thuốc nam Bộ A".
func (r *reader) isCut(n *titleName) bool {
	if n.bare && (r.s.key(n.end, r.s.to) == "hãng" || r.s.key(n.end, r.s.to) == "nhóm" || r.s.is(n.end, r.s.to, "bộ", "phận")) {
		return true // "Chủ tịch hãng xe A"
	}
	if r.s.is(n.end, r.s.to, "kiểm", "phiếu") || n.bare && (r.s.is(n.end, r.s.to, "khu", "vực") || r.s.is(n.end, r.s.to, "không", "thường")) {
		return true // a part at one event; "Giám đốc khu vực châu Á"; a country's, "Ủy viên không thường trực"
	}
	if n.bare && (r.s.is(n.head, n.end, "trợ", "lý") || r.s.is(n.end-2, n.end, "nội", "các")) && r.s.startsTitle(n.end, r.s.to) {
		return true // "Trợ lý Bộ trưởng Thương mại"
	}
	if n.bare && r.s.is(n.end-1, r.s.to, "ban", "chỉ", "đạo") {
		return true // "Phó ban chỉ đạo trồng rừng"
	}
	if r.s.is(n.end-1, r.s.to, "clb") && n.end < r.s.to && !r.s.words[n.end].punct && !r.s.upper(n.end, r.s.to) {
		return true // "Chủ tịch CLB thơ ca"
	}
	noun := n.end - 1
	if n.org == 0 {
		noun = n.levels // "Chủ tịch Hội nạn nhân bom mìn"
	}
	head, _ := lex.heads.at(r.t, noun, n.end)
	if noun == n.end || n.org > 0 && n.org != noun || head != n.end || n.end >= r.s.to {
		return false
	}
	w := r.s.words[n.end]
	end, _ := verbs.at(r.t, n.end, r.s.to)
	return !r.s.words[n.end-1].caps && !w.punct && !w.upper && end == n.end && !adverbs[w.key] && w.key != "phải" && !w.number
}

// onlyDate is the date with its year that a sentence names, where it names but one.
func (r *reader) onlyDate() graph.Date {
	var only graph.Date
	for _, m := range r.s.mentions {
		if m.kind == 0 && !r.isBirth(m.from) {
			if only != "" || !m.day.start.HasYear() {
				return ""
			}
			only = m.day.start
		}
	}
	return only
}

// proposed tells whether someone is only put forward for a post.
func (r *reader) proposed(person stretch, title int) bool {
	for i := max(r.s.from, min(person.from, title)-6); i < title; i++ {
		if r.s.is(i, title, "người", "vừa") || r.s.is(i, title, "người", "đã") {
			return false // "sẽ điều động ông A, người vừa được bổ nhiệm làm Giám đốc B"
		}
	}
	for i := max(r.s.from, min(person.from, title)-6); i < title; i++ {
		if isExpected(r.s, i, title) || r.s.words[i].key == "nếu" || r.s.is(i, title, "có", "thể") || r.s.is(i, title, "vận", "động") || r.s.is(i, title, "đề", "cử") && !r.s.is(i-2, title, "thông", "qua") || r.s.is(i, title, "giới", "thiệu") || r.s.is(i, title, "dự", "kiến") || r.s.words[i].key == "sẽ" && !r.s.is(i+1, title, "tiếp", "tục") || r.s.is(i, title, "ứng", "cử") {
			return true
		}
	}
	return false
}

// isExpected tells words at word i by which a post is only expected: "nhiều khả năng bầu ông A làm Giám đốc B", "được trình giữ chức", "ông A có trúng cử
// chức danh Giám đốc B hay không".
func isExpected(s *sentence, i, to int) bool {
	return s.words[i].key == "có" && s.hasKey(to, s.to, "hay") || s.is(i, to, "khả", "năng") || s.is(i, to, "dự", "đoán") || s.is(i, to, "dự", "báo") || s.is(i, to, "kỳ", "vọng") || s.is(i, to, "được", "trình")
}

// putForward tells whether the sentence puts people forward for posts, of which one stands at a word: "giới thiệu ông A làm Giám đốc B,
// ông C làm Giám đốc D".
func (r *reader) putForward(title int) bool {
	for i := title - 1; i > r.s.from; i-- {
		switch r.s.words[i].key {
		case "bầu":
			if voters := max(r.s.from, i-wordsOfVoters); !r.s.hasKey(voters, i, "để") && !r.s.hasKey(voters, i, "thiệu") {
				return false
			}
		case "chuẩn":
			if !r.s.hasKey(max(r.s.from, i-wordsOfVoters), i, "để") {
				return false
			}
		case "trúng", "đắc", "nhiệm", "định":
			return false
		}
		if r.s.is(i-1, r.s.to, "giới", "thiệu") || r.s.is(i-1, r.s.to, "được", "trình") {
			return true
		}
	}
	return false
}

// isRefused tells whether someone is not put forward for the post at a word: "không giới thiệu ông A để bầu làm Giám đốc B", "chưa thể giới
// thiệu".
func (r *reader) isRefused(title int) bool {
	for i := r.s.from; i < title; i++ {
		if r.s.is(i, title, "giới", "thiệu") && (r.s.key(i-1, title) == "không" || r.s.hasKey(max(r.s.from, i-wordsOfVoters), i, "chưa")) {
			return true
		}
	}
	return false
}

// Who is to vote has so many words at most: "để (Hội đồng nhân dân tỉnh) bầu".
const wordsOfVoters = 6

// post is the entity of a title without its holder.
func (r *reader) post(n titleName) int {
	p := r.cast.find(graph.KindPost, r.t.keyOf(n.head, n.end), r.s.printed(n.head, n.end))
	r.cast.mention(p, n.head, n.end)
	return p
}

// Words before a title that say how it came to be held.
var appointing = func() *trie[string] {
	tr := &trie[string]{}
	phrases(tr, "new", `được bầu làm, được bầu giữ chức, được bầu giữ chức vụ, được bầu vào, được bầu là, được bầu bổ sung vào vị trí, được bầu bổ sung, được bầu, bầu làm, bầu giữ chức, bầu giữ chức vụ, bầu vào, giữ chức, giữ chức vụ, giữ cương vị, được bổ nhiệm, được bổ nhiệm giữ chức, được bổ nhiệm làm, bổ nhiệm giữ chức, bổ nhiệm làm, bổ nhiệm chức vụ, điều động làm, được điều động, trúng cử, tái cử, tái đắc cử, tái đắc cử chức danh, đắc cử, được phân công, phân công giữ chức, được chỉ định, chỉ định giữ chức, chuyển chức vụ, chuyển sang giữ chức, chuyển sang làm, phân công giữ chức, phê chuẩn giữ chức, được phê chuẩn giữ chức, được thăng chức lên, được bầu giữ cương vị, làm, được cử làm, nhận chức, nhậm chức, được bầu tái đắc cử chức danh, trở thành, giao quyền, được giao giữ chức, được phong, được bầu vào chức danh, là tân, được suy cử, suy cử, tiếp nhận chức, nhận nhiệm vụ, giữ chức danh, được bầu vào làm, cùng được bầu làm, cùng giữ chức, giữ vị trí mới, giữ chức vụ, vào vị trí`)
	phrases(tr, held, `đảm trách, đảm nhiệm chức vụ, đảm nhiệm vai trò, đảm nhiệm vị trí, giữ vị trí, nắm giữ vị trí, nắm giữ chức vụ, nắm giữ chức`)
	phrases(tr, "current", `nay là, và nay là, hiện giữ chức, hiện là, hiện đang giữ chức, tiếp tục giữ chức, tiếp tục làm, tiếp tục giữ cương vị, tiếp tục kiêm nhiệm chức, kiêm nhiệm chức, đang giữ chức, đang làm, là`)
	phrases(tr, "former", `trước đó là, trước đây là, trước đó giữ chức, trước đó làm, từng là, từng giữ chức, từng giữ chức vụ, từng giữ các chức vụ, từng giữ các chức vụ như, từng giữ các chức vụ chủ chốt, từng kinh qua các chức vụ, từng làm, từng đảm nhiệm, nguyên là, khi đang làm, khi còn làm, thời làm, thời còn làm, lúc làm, lúc còn làm, khi đang giữ chức, khi còn giữ chức, thời gian giữ chức, thời kỳ giữ chức, thời gian làm, thời gian giữ cương vị, thời gian giữ các cương vị, thời gian giữ chức vụ, thời gian giữ các chức vụ, khi còn là, lúc còn là, thời còn là, không còn là, không còn giữ chức, miễn nhiệm, miễn nhiệm chức vụ, miễn nhiệm chức danh, miễn nhiệm các chức vụ, bãi nhiệm, bãi nhiệm chức vụ, thôi giữ chức, thôi giữ chức vụ, thôi giữ các chức vụ, thôi giữ cương vị, thôi chức, thôi làm, thôi nhiệm vụ, thôi làm nhiệm vụ, thôi đảm nhiệm, thôi đảm nhiệm chức vụ, rời chức, rời ghế, rời cương vị, từ chức, xóa tư cách, cách chức, cách chức vụ, cách tất cả các chức vụ`)
	return tr.done()
}()

// appointments notes titles that a verb gives to someone:
//
//	bầu ông A giữ chức Chủ tịch Hội B                   appointed
//	Bà C từng là Giám đốc Sở D, Bí thư Huyện ủy E       career
func (r *reader) appointments() {
	a := appointer{reader: r}
	for i := r.s.from; i < r.s.to; {
		if m := r.s.mentionAtWord(i); m != nil {
			i = max(a.mention(m), i+1)
		} else {
			i = a.word(i)
		}
	}
}

// appointer reads a sentence for who gets or leaves which posts.
type appointer struct {
	*reader
	last   *mention // the person spoken of
	people group    // "hai bà A và B"
	status string   // that the verb gives the next post, "" where no verb waits for one
	live   int      // words since the verb, or since its last post
}

// Behind so many words a verb gives no post any more.
const wordsToPost = 12

// mention reads a mention and is the word to go on with.
func (a *appointer) mention(m *mention) int {
	switch {
	case m.kind == graph.KindPerson && kin[a.s.key(m.from-1, a.s.to)]:
		if !a.inBrackets(m.from) {
			a.people, a.last = nil, nil // "con trai ông A được bổ nhiệm ..."
		}
	case m.kind == graph.KindPerson && a.isAppointer(m):
	case m.kind == graph.KindPerson && a.isSource(m):
		a.people, a.last = nil, nil
	case m.kind == graph.KindPerson && m.entity >= 0:
		a.person(m)
	case m.kind == graph.KindPost && m.holder == nil && len(a.people) == 0:
		a.status = "" // "bầu Tổng Bí thư làm Chủ tịch nước"
	case a.isGiven(m):
		return a.give(m)
	}
	return m.to
}

// isAppointer tells the one by whom someone is appointed: "ông A được (Thủ tướng B) bổ nhiệm làm Giám đốc C"; "được" alone
// names nobody who gets a post; and the one whom someone succeeds: "ông A thay (ông B) làm Giám đốc C".
func (a *appointer) isAppointer(m *mention) bool {
	from, _ := extent(m)
	before := a.s.key(from-1, a.s.to)
	return before == "được" || before == "thay"
}

// isSource tells the one who tells what follows: "Theo ông A, cán bộ được điều động giữ chức Giám đốc B".
func (a *appointer) isSource(m *mention) bool {
	from, to := extent(m)
	return a.s.key(from-1, a.s.to) == "theo" && a.s.key(to, a.s.to) == ","
}

// person reads who may get a post: one more of those spoken of, or another.
func (a *appointer) person(m *mention) {
	if a.last != nil && a.joined(a.last, m) {
		a.people = append(a.people, m)
	} else {
		if a.live > 0 && a.last != nil && !a.s.hasBetween(a.last, m, "thay", "cho", "với", "đối") {
			a.status = ""
		}
		a.people = group{m}
	}
	a.last = m
}

// isGiven tells whether a post is the one that the verb gives.
func (a *appointer) isGiven(m *mention) bool {
	return a.status != "" && m.kind == graph.KindPost && m.holder == nil && !m.title.plural &&
		!noOffice[a.s.key(m.from-1, a.s.to)] && !a.s.is(m.to, a.s.to, "mới") && !a.decides(m) && (m.entity < 0 || a.live < 2)
}

// Words behind which a title is a rank, or who appoints, or whose something is: "hàm Vụ trưởng", "bởi Thủ tướng", "được Thủ tướng chấp
// thuận", "Tổ trưởng tổ B của Thủ tướng".
var noOffice = set("hàm bởi được của")

// give gives a post to all who are spoken of, or a row of as many posts to each his own: "ông A và ông B giữ chức Chủ
// tịch C và Giám đốc D". It is the word behind them.
func (a *appointer) give(m *mention) int {
	a.live = 0
	row := a.rowOfPosts(m)
	if len(a.people) < 2 || len(row) != len(a.people) {
		for _, p := range a.people {
			a.appoint(p, m, a.status)
		}
		return m.to
	}
	for n, p := range a.people {
		a.appoint(p, row[n], a.status)
	}
	return row[len(row)-1].to
}

// word reads the words at word i, which are no mention, and is the word to go on with.
func (a *appointer) word(i int) int {
	if end, status := appointing.at(a.t, i, a.s.to); end > i && a.s.key(end, a.s.to) != "việc" {
		return a.verb(i, end, status)
	}
	end, kind := verbs.at(a.t, i, a.s.to)
	switch {
	case end > i && kind != noVerb && a.status != "":
		a.status = "" // "ứng cử làm ủy viên, tiếp Bộ trưởng A"
	case end > i && kind == toSay:
		a.people = nil // what someone says of a post is not about the speaker
		return end
	case a.s.is(i, a.s.to, "người", "khác"):
		a.people, a.last = nil, nil // "ông A nghỉ, bầu người khác làm Giám đốc B"
		return i + 2
	case a.s.words[i].number && a.s.is(i+1, a.s.to, "người") && len(a.people) > 0:
		a.people, a.last = nil, nil // "kỷ luật ông A, ông B, trong đó 1 người thôi giữ chức Giám đốc C"
		return i + 2
	case a.s.is(i, a.s.to, "giới", "thiệu"):
		a.status = "" // "miễn nhiệm Giám đốc A đối với ông B; giới thiệu nhân sự Giám đốc C"
		return i + 2
	case a.s.key(i, a.s.to) == ":" && opensQuotation(a.s.key(i+1, a.s.to)):
		a.people = nil // "Ông A: 'Làm giám đốc là khó'"
	case !officeWords[a.s.words[i].key]:
		if a.live++; a.live > wordsToPost {
			a.status = ""
		}
	}
	return i + 1
}

// verb reads a verb of holding, from word i to end, and is the word to go on with.
func (a *appointer) verb(i, end int, status string) int {
	switch {
	case status != "former" && (a.deniedAt(i) || a.isAsked(i)):
		a.status = ""
		return end
	case a.isWeak(i, end):
		return i + 1
	case a.s.is(i-2, a.s.to, "cán", "bộ"):
		a.people = nil // "ông A công bố quyết định bổ nhiệm cán bộ giữ chức Giám đốc B"
	case a.s.is(i, a.s.to, "là") && a.s.key(i-1, a.s.to) == "sẽ":
		status = "new" // "ông A sẽ là Giám đốc B", planned
	case a.s.is(i, a.s.to, "là") && !a.rightBehind(a.last, i):
		status = "current" // "được bầu là Đại biểu A và còn là Giám đốc B"
	}
	a.status, a.live = a.statusInTime(i, end, status), 0
	return end
}

// isAsked tells a verb of holding at word i in a question whether someone may hold a post, or in its answer: "Ông A còn đủ điều kiện làm đại
// biểu không?", "Ông A không còn đủ uy tín để làm đại biểu".
func (a *appointer) isAsked(i int) bool {
	if a.s.key(i-1, a.s.to) == "để" && a.s.hasKey(max(a.s.from, i-wordsOfVoters), i, "đủ") {
		return true
	}
	return a.s.key(a.s.to-1, a.s.to) == "?" && (a.s.key(a.s.to-2, a.s.to) == "không" || a.s.key(a.s.to-2, a.s.to) == "chưa") || a.s.hasKey(max(a.s.from, i-3), i, "kiện")
}

// isWeak tells "là" and "làm" where they give no post: no title follows, or "là" stands far from the person, and not behind a
// word that adds one post to another, "còn là".
func (a *appointer) isWeak(i, end int) bool {
	is := a.s.is(i, a.s.to, "là")
	if (is || a.s.is(i, a.s.to, "làm")) && !a.titleSoon(end) || is && a.last == nil {
		return true
	}
	adds := a.s.key(i-1, a.s.to) == "còn" && a.status != ""
	return is && !adds && !a.rightBehind(a.last, i)
}

// statusInTime is the status that a verb of holding gives, from word i to end, seen from the day of the news.
func (a *appointer) statusInTime(i, end int, status string) string {
	switch {
	case status == "former" && a.isOnlyAsked(i):
		return "current"
	case status == "former":
		return status
	case a.isSince(end):
		return earlier
	case a.inClosedSpan(i):
		return "former"
	case a.s.key(i-1, a.s.to) == "người":
		return "current" // "ông A, người giữ chức Giám đốc B"
	case a.isHost(i):
		return "current" // "Ban chỉ đạo do ông A làm Trưởng ban"
	case status == "new" && (a.s.tellsOfFaults(i) || a.isForYears(i)):
		return earlier
	case status == "new" && a.isTold(i):
		return "current"
	case a.last != nil && a.inTimeOf(a.last):
		return "former"
	case a.s.is(i-3, i, "trước", "khi", "về"):
		return earlier // "giữ chức Giám đốc A trước khi về làm Bí thư B"
	case a.s.key(i, a.s.to) == "giữ" && a.s.is(i-2, a.s.to, "trước", "khi"):
		return "current" // "Trước khi giữ chức Giám đốc B, ông A ...": but "được bầu" may be the news
	case a.isBeforeLater(i, end):
		return earlier
	case status != "current" && a.past(end):
		return earlier
	case status == held:
		return "current"
	}
	return status
}

// isTold tells an appointment at word i of which the sentence only speaks: "quá trình bầu ông A làm Giám đốc B", "như trường hợp
// ông A làm Giám đốc B", "chúc mừng ông A được bầu làm Giám đốc B".
func (a *appointer) isTold(i int) bool {
	for j := a.s.from; j < i; j++ {
		if a.s.is(j, i, "quá", "trình", "bầu") || a.s.is(j, i, "quá", "trình", "bổ", "nhiệm") || a.s.is(j, i, "như", "trường", "hợp") || a.s.is(j, i, "chúc", "mừng") && a.s.key(j-1, i) != "hoa" {
			return true
		}
	}
	return false
}

// inTimeOf tells one whose time in a post is over: "trong thời gian ông A giữ chức Giám đốc B".
func (a *appointer) inTimeOf(m *mention) bool {
	from, _ := extent(m)
	return a.s.is(from-2, a.s.to, "thời", "gian") || a.s.is(from-2, a.s.to, "thời", "kỳ")
}

// isHost tells whether the one spoken of stands behind "do", right before a verb of holding at word i.
func (a *appointer) isHost(i int) bool {
	if a.last == nil || !a.rightBehind(a.last, i) {
		return false
	}
	from, _ := extent(a.last)
	return a.s.key(from-1, a.s.to) == "do" || a.s.is(from-2, a.s.to, "do", "chính")
}

// isSince tells whether the post behind a verb of holding, which ends at word end, is held from a time on that the words behind it tell: "giữ
// chức Giám đốc B từ tháng 4/2016".
func (a *appointer) isSince(end int) bool {
	title := a.s.mentionAtWord(end)
	if title == nil || title.kind != graph.KindPost || a.s.key(title.to, a.s.to) != "từ" || a.s.hasKey(title.to, a.s.to, "đến") {
		return false
	}
	return a.s.key(title.to+1, a.s.to) == "tháng" || a.s.key(title.to+1, a.s.to) == "năm"
}

// isForYears tells how long or how often a post has been held, before a verb of holding at word i: "ông A đã có 10 năm làm Giám
// đốc B", "2 lần được bầu làm đại biểu".
func (a *appointer) isForYears(i int) bool {
	return (a.s.key(i-1, a.s.to) == "năm" || a.s.key(i-1, a.s.to) == "lần") && i-2 >= a.s.from && a.s.words[i-2].number
}

// isBeforeLater tells whether someone got a post, by the verb from word i to end, before the news or what the sentence tells
// next: "ông A giữ chức Giám đốc B trước khi về C", "được bầu làm Giám đốc nhiệm kỳ trước", "nhận nhiệm vụ Giám đốc tới nay ...".
func (a *appointer) isBeforeLater(i, end int) bool {
	title := a.s.mentionAtWord(end)
	if title == nil || title.kind != graph.KindPost {
		return false
	}
	if a.s.is(title.to, a.s.to, "nhiệm", "kỳ", "trước") || a.s.is(title.to, a.s.to, "tới", "nay") {
		return true
	}
	for j := title.to; j+1 < a.s.to && a.s.words[j].key != "."; j++ {
		if a.s.is(j, a.s.to, "trước", "khi") {
			return a.s.key(i, a.s.to) == "giữ"
		}
	}
	return false
}

// appoint notes that a verb gives someone a post.
func (r *reader) appoint(person, post *mention, status string) {
	switch {
	case post.title.status != "":
		status = post.title.status
	case r.termIsOver(post.title):
		status = "former"
	}
	if status != "current" {
		r.career = append(r.career, appointment{person.entity, r.claims.total, status, status == earlier && r.s.isSeat(post.title)})
	}
	if status == earlier {
		r.hold("career", person.entity, r.printedName(person), post, "current")
	} else {
		r.hold("appointed", person.entity, r.printedName(person), post, status)
	}
}

// isSeat tells a post that others may be held beside: "Ủy viên Hội A", "Tỉnh ủy viên", "đại biểu Quốc hội".
func (s *sentence) isSeat(n *titleName) bool {
	head := s.keyOf(n.head, n.levels)
	return strings.Contains(head, "ủy viên") || strings.HasPrefix(head, "đại biểu")
}

// rowOfPosts are a title and those that "và" and commas join to it.
func (r *reader) rowOfPosts(m *mention) []*mention {
	row := []*mention{m}
	for i := m.to; i < r.s.to && (r.s.words[i].key == "và" || r.s.words[i].key == ","); i = row[len(row)-1].to {
		next := r.s.mentionAtWord(i + 1)
		if next == nil || next.kind != graph.KindPost || next.holder != nil || r.decides(next) {
			break
		}
		row = append(row, next)
	}
	return row
}

// decides tells a statesman's title behind which a verb tells what that one does: "thôi giữ chức Bí thư A, Chủ tịch nước quyết định ...".
func (r *reader) decides(m *mention) bool {
	head := r.s.keyOf(m.title.head, m.title.levels)
	return (statesmen[head] || head == "chủ tịch nước") && m.title.bare && r.s.actsAt(m.to)
}

// Words before the one of whose family someone is: "con trai ông A", "vợ ông B".
var kin = set("trai gái vợ chồng rể dâu cháu mẹ bố")

// inBrackets tells whether word i stands in brackets.
func (r *reader) inBrackets(i int) bool {
	for j := i - 1; j >= r.s.from && r.s.words[j].key != ")"; j-- {
		if r.s.words[j].key == "(" {
			return true
		}
	}
	return false
}

// deniedAt tells whether the verb of holding at word i is denied: "chưa phải là Ủy viên", "không đủ tư cách là đại biểu".
func (r *reader) deniedAt(i int) bool {
	switch r.s.key(i-1, r.s.to) {
	case "không", "chưa":
		return true
	case "phải":
		return r.s.key(i-2, r.s.to) == "không" || r.s.key(i-2, r.s.to) == "chưa"
	}
	return r.s.is(i-2, r.s.to, "tư", "cách")
}

// inClosedSpan tells whether a span of years that has ended stands before word i: "từ năm 2004 đến năm 2009, ông là
// Giám đốc Sở A"; "đến nay" has not.
func (r *reader) inClosedSpan(i int) bool {
	from := -1
	for j := r.s.from; j < i; j++ {
		switch {
		case r.s.words[j].key == "từ":
			from = j
		case from >= 0 && r.s.words[j].key == "đến" || r.s.words[j].key == "-" && j > r.s.from && isYear(r.s.words[j-1].key) && !r.isTerm(j):
			for k := j + 1; k < min(j+5, i); k++ {
				if isYear(r.s.words[k].key) && r.s.words[k].key < r.t.lastYear {
					return true
				}
			}
		}
	}
	return false
}

// held is the status of a post that a verb of holding gives: a current one, or an earlier one where the
// sentence lies before the news.
const held = "held"

// earlier is the status of a post that was taken before the news: held since, or left for
// another one that the text names later.
const earlier = "earlier"

// An appointment is a post that the text tells someone to have got.
type appointment struct {
	person int
	claim  int // the claim that it made
	status string
	seat   bool // other posts may be held beside it
}

// isTold tells whether an appointment made a claim that someone holds a post.
func (a appointment) isTold(claims []graph.Claim) bool {
	return a.claim < len(claims) && claims[a.claim].Predicate == graph.Holds && !claims[a.claim].Planned && claims[a.claim].Subject == a.person
}

// past tells whether an appointment lies before the news: the sentence has a date with its year
// or month, another event than the article's, or words that go back.
func (r *reader) past(end int) bool {
	for _, m := range r.s.mentions {
		switch {
		case m.kind == 0 && !r.isBirth(m.from) && m.day.start.HasYear() && m.day.start != r.mainDay() && (len(m.day.start) < 10 || m.day.start.Year() < r.t.lastYear):
			return true
		case m.kind == 0 && !r.isBirth(m.from) && (r.isLongPast(m.day.start) || r.isOfOtherMonth(m.day.start)):
			return true
		case m.kind == graph.KindEvent && !m.event.bare && m.stage >= 0 && m.stage != r.stage.main && m.from < end && !r.isOfToday():
			return true
		}
	}
	for i := r.s.from; i < r.s.to; i++ {
		if isYear(r.s.words[i].key) && !r.isTerm(i) && !r.isBirth(i) && r.s.words[i].key != r.mainDay().Year() && r.s.words[i].key < r.t.lastYear {
			return true
		}
		if r.s.is(i, r.s.to, "năm", "ngoái") || r.s.is(i, r.s.to, "năm", "trước") || r.s.is(i, r.s.to, "tháng", "trước") || r.s.is(i, r.s.to, "năm", "sau") || i < end && r.s.is(i, r.s.to, "sau", "đó") {
			return true
		}
	}
	if r.s.is(r.s.from, r.s.to, "sau", "đó") || r.s.is(r.s.from, r.s.to, "tiếp", "đó") || r.s.is(r.s.from, r.s.to, "trước", "đó") || r.s.is(r.s.from, r.s.to, "tại", "đây") || r.followsYears() {
		return true
	}
	for i := r.s.from; i < end; i++ {
		if r.s.is(i, end, "từ", "khi") || r.s.is(i, end, "học", "xong") {
			return true
		}
	}
	return r.s.hasKey(r.s.from, end, "từng") || r.s.is(r.s.from, r.s.to, "trước", "khi") || r.s.hasKey(r.s.from, end, "hồi")
}

// isOfToday tells a sentence of what was today: "sáng nay", "hôm nay".
func (r *reader) isOfToday() bool {
	for i := r.s.from + 1; i < r.s.to; i++ {
		if r.s.words[i].key != "nay" {
			continue
		}
		switch r.s.words[i-1].key {
		case "sáng", "trưa", "chiều", "tối", "hôm":
			return true
		}
	}
	return false
}

// isOfOtherMonth tells a day, below the lead, of another month than that of the event of the article.
func (r *reader) isOfOtherMonth(d graph.Date) bool {
	told, news := monthAndDay(d), monthAndDay(r.mainDay())
	return r.line > linesOfLead && told != "" && news != "" && told[:len("-05")] != news[:len("-05")]
}

// isLongPast tells a day so long before the last year of the text that nothing of it is news.
func (r *reader) isLongPast(d graph.Date) bool {
	return d.HasYear() && atoi(r.t.lastYear)-atoi(d.Year()) >= yearsToForget
}

// followsYears tells a sentence of a career that begins with how long or in what order posts were held: "Sau 3 năm ở Vinh, ông
// A ...", "8 tháng sau, bà B ...", "Sau khi lần lượt làm ...".
func (r *reader) followsYears() bool {
	i := r.s.from
	if r.s.is(i, r.s.to, "sau", "khi", "lần", "lượt") {
		return true
	}
	after := r.s.is(i, r.s.to, "sau")
	if after {
		i++
	}
	if unit := r.s.key(i+1, r.s.to); i >= r.s.to || !r.s.words[i].number || unit != "năm" && unit != "tháng" {
		return false
	}
	return after || r.s.key(i+2, r.s.to) == "sau"
}

// isBirth tells whether the day or the year at word i is when someone was born: "sinh năm 1971", "sinh ngày 3-5-1971".
func (r *reader) isBirth(i int) bool {
	return r.s.hasKey(max(r.s.from, i-3), i, "sinh")
}

// isTerm tells whether the year at word i is one of a term of office: "nhiệm kỳ 2016 - 2021".
func (r *reader) isTerm(i int) bool {
	return r.s.hasKey(max(r.s.from, i-4), i, "kỳ") || r.s.hasKey(max(r.s.from, i-4), i, "khóa")
}

func (r *reader) mainDay() graph.Date {
	if r.stage.main < 0 {
		return ""
	}
	return r.stage.events[r.stage.main].start
}

// settleCareers makes a post that was taken before the news a former one where the same person
// is told to have got another one later, or has retired; and what is told of one post in two ways one thing.
func settleCareers(claims []graph.Claim, career []appointment, retired map[int]bool) {
	last := map[int]int{}
	renewed := map[int]bool{}
	for i, a := range career {
		if !a.seat {
			last[a.person] = i
			renewed[a.person] = renewed[a.person] || a.status == "new" && !(a.claim < len(claims) && claims[a.claim].Planned)
		}
	}
	held := titledNow(claims)
	for i, a := range career {
		if a.status == earlier && retired[a.person] && a.isTold(claims) {
			claims[a.claim].Said.Status = "former"
		}
		if a.status == earlier && !a.seat && a.isTold(claims) && (last[a.person] > i || renewed[a.person]) && !held[postOf(claims[a.claim])] {
			claims[a.claim].Said.Status = "former"
		}
	}
	told := map[[2]int]map[string]bool{}
	for _, c := range claims {
		if c.Predicate == graph.Holds && !c.Planned {
			key := [2]int{c.Subject, c.Object}
			if told[key] == nil {
				told[key] = map[string]bool{}
			}
			told[key][c.Said.Status] = true
		}
	}
	for _, a := range career {
		if a.seat && a.isTold(claims) && told[[2]int{a.person, claims[a.claim].Object}]["former"] {
			claims[a.claim].Said.Status = "former"
		}
	}
	for i := range claims {
		c := &claims[i]
		if c.Predicate != graph.Holds || c.Said.Status != "current" {
			continue
		}
		switch t := told[[2]int{c.Subject, c.Object}]; {
		case t["new"]:
			c.Said.Status = "new"
		case t["former"] && renewed[c.Subject]:
			c.Said.Status = "former"
		}
	}
}

// postOf is who holds which post by a claim.
func postOf(c graph.Claim) [2]int { return [2]int{c.Subject, c.Object} }

// titledNow are the posts whose titles stand beside their holders' names and say nothing of the past: who got another post beside such a one
// has not left it.
func titledNow(claims []graph.Claim) map[[2]int]bool {
	held := map[[2]int]bool{}
	for _, c := range claims {
		if c.Predicate == graph.Holds && c.Rule == "title" && c.Said.Status == "current" {
			held[postOf(c)] = true
		}
	}
	return held
}

// rightBehind tells whether word i stands within two words of a person and the titles beside the name.
func (r *reader) rightBehind(p *mention, i int) bool {
	_, to := extent(p)
	return i-to <= 2
}

func (r *reader) titleSoon(i int) bool {
	for j := i; j < i+3 && j < r.s.to; j++ {
		if m := r.s.mentionAtWord(j); m != nil && m.kind == graph.KindPost {
			return true
		}
	}
	return false
}

// joined tells whether two people are named together: "bà A và bà B", "A, B".
func (r *reader) joined(a, b *mention) bool {
	_, to := extent(a)
	from, _ := extent(b)
	for i := to; i < from; i++ {
		if !listWords[r.s.words[i].key] && r.s.words[i].key != ")" {
			return false
		}
	}
	return true
}
