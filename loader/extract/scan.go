package extract

import (
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// A mention is a name as it stands in a sentence, or a date. A long text has many: what only one
// kind has is told apart from the rest.
type mention struct {
	kind     graph.Kind // 0 for a date
	short    bool       // of a person: an honorific and one syllable, "bà Mai"
	pronoun  bool       // of a person: an honorific alone, "ông", for whom the text spoke of last
	from, to int

	*personName
	title  *titleName
	holder *mention // of a title: the person that it stands beside
	body   *bodyName
	event  *eventName
	doc    *documentName
	day    *day

	entity int // in the cast; -1 where it is none
	stage  int // of an event: which one, -1 where none
}

// personName is what only a person's mention has.
type personName struct {
	name   int // where it begins, behind the honorific
	titles []*mention
}

// A sentence with its mentions in order, none inside another.
type sentence struct {
	*text
	stretch
	mentions []*mention
}

// mentionAtWord is the mention that begins at word i, nil where none does.
func (s *sentence) mentionAtWord(i int) *mention {
	lo, hi := 0, len(s.mentions)
	for lo < hi {
		mid := (lo + hi) / 2
		if s.mentions[mid].from < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(s.mentions) && s.mentions[lo].from == i {
		return s.mentions[lo]
	}
	return nil
}

// scan finds the mentions of a sentence, from left to right, the surest kind first.
func (s *sentence) scan() {
	for i := s.from; i < s.to; {
		next := s.mentionAt(i)
		if next == i {
			next++
		}
		i = next
	}
}

func (s *sentence) add(m *mention) int {
	m.entity, m.stage = -1, -1
	s.mentions = append(s.mentions, m)
	return m.to
}

// mentionAt adds the mention at word i and is the word behind it, or i where there is none.
func (s *sentence) mentionAt(i int) int {
	w := s.words[i]
	if w.mute || w.punct || w.begins&nameLists == 0 && !w.upper && !w.number {
		return i
	}
	if d, ok := s.date(i, s.to); ok && !d.loose {
		return s.add(&mention{from: i, to: d.to, day: new(d)})
	}
	if w.number {
		return i
	}
	if end := s.personWithHonorific(i); end > i {
		return end
	}
	if end := s.leaderOfState(i); end > i {
		return end
	}
	if d, ok := s.document(i, s.to); ok {
		return s.add(&mention{kind: graph.KindDirective, from: i, to: d.end, doc: new(d)})
	}
	if end := s.venue(i, s.to); end > i {
		return s.add(&mention{kind: graph.KindPlace, from: i, to: end})
	}
	body := s.body(i, s.to)
	known, _ := lex.bodies.at(s.text, i, s.to)
	if e, ok := s.event(i, s.to); ok && e.to >= body.to && !(e.bare && body.to > i) && !(known > i && e.to == body.to) {
		return s.add(&mention{kind: graph.KindEvent, from: i, to: e.to, event: new(e)})
	}
	if n, ok := s.title(i, s.to); ok && (n.to >= body.to || s.name(n.to, s.to) > n.to) && !s.isStandingOffice(n, body) {
		return s.titleAndName(n)
	}
	if end := s.vietnameseName(i, s.to); end > i && end-i > 1 && s.mayStandAlone(i, end) {
		return s.add(&mention{kind: graph.KindPerson, from: i, to: end, personName: &personName{name: i}})
	}
	if body.to > i {
		return s.addBody(body)
	}
	if end := s.place(i, s.to); end > i {
		return s.add(&mention{kind: graph.KindPlace, from: i, to: end})
	}
	return i
}

// isStandingOffice tells "Thường trực HĐND tỉnh", a body, from "Thường trực Ban Bí thư", a post.
func (s *sentence) isStandingOffice(n titleName, body bodyName) bool {
	return s.is(n.head, s.to, "thường", "trực") && body.to > n.from && s.name(n.to, s.to) == n.to && !s.is(n.levels, s.to, "ban", "bí", "thư")
}

// personWithHonorific adds "ông Nguyễn Văn A", "bà Mai", "PGS.TS. Lê B".
func (s *sentence) personWithHonorific(i int) int {
	h := s.honorific(i, s.to)
	if h == i {
		return i
	}
	if country := s.country(h, s.to); country > h && s.upper(country, s.to) && s.name(country, s.to) > country {
		h = country // "Đại tướng Lào ..."
	}
	end := s.name(h, s.to)
	if end == h && s.isPronoun(i, h) {
		return s.add(&mention{kind: graph.KindPerson, from: i, to: h, personName: &personName{name: i}, pronoun: true})
	}
	if end == h || s.startsTitle(h, s.to) || s.eventAt(h, s.to) {
		return i
	}
	if s.is(i, s.to, "bác", "hồ") {
		return s.add(&mention{kind: graph.KindPerson, from: i, to: i + 2, personName: &personName{name: i}})
	}
	if s.words[i].upper && i > s.from && s.is(i, s.to, "anh") && !s.words[i-1].punct {
		return i // the country
	}
	if n, _ := lex.words.at(s.text, h, s.to); n > h+1 && !s.surnameAt(h, s.to) {
		return i // "Anh hùng Lao động"
	}
	if b := s.body(h, s.to); b.to > h && !s.surnameAt(h, s.to) {
		return i
	}
	if place, e := s.listedPlace(h, s.to); place >= end && (place > h+1 || kindAt(s, i) != "address" || e.Kind == "country" && ofCountry[s.words[h-1].key]) {
		return i // "doanh nhân Nhật Bản", "nước bạn Lào"
	}
	if place, _ := s.listedPlace(i, s.to); place > h && place >= end {
		return i // "Bác Ái", "Cô Tô"
	}
	return s.add(&mention{kind: graph.KindPerson, from: i, to: end, personName: &personName{name: h}, short: end == h+1 && !strings.ContainsAny(s.words[h].key, "'’")})
}

// leaderOfState adds the country at word i and the person whom it leads, or who has another's office there: "nhà lãnh
// đạo (Chile Maria Roy)", "người đồng cấp (Lào Bun Phan)".
func (s *sentence) leaderOfState(i int) int {
	if !s.is(i-2, s.to, "lãnh", "đạo") && !s.is(i-2, s.to, "đồng", "cấp") {
		return i
	}
	country := s.country(i, s.to)
	end := s.name(country, s.to)
	if country == i || end < country+2 || s.startsTitle(country, s.to) || s.eventAt(country, s.to) || s.body(country, s.to).to > country {
		return i
	}
	if place, _ := s.listedPlace(country, s.to); place > country {
		return i
	}
	s.add(&mention{kind: graph.KindPlace, from: i, to: country})
	return s.add(&mention{kind: graph.KindPerson, from: country, to: end, personName: &personName{name: country}})
}

// Words of address behind which a country is one: "các bạn Nga", "trẻ em Campuchia".
var ofCountry = set("bạn em anh")

// kindAt is the kind of the honorific at word i.
func kindAt(s *sentence, i int) string {
	_, kind := lex.honorifics.at(s.text, i, s.to)
	return kind
}

// isPronoun tells "ông" and "bà" that stand for a name: at a clause's beginning, with a verb behind.
func (s *sentence) isPronoun(i, h int) bool {
	if _, kind := lex.honorifics.at(s.text, i, s.to); kind != "address" && i == s.from && h < s.to && !s.words[h].punct && !s.words[h].upper {
		end, verb := verbs.at(s.text, h, s.to)
		return end > h && (verb == toSay || verb == toSpeak) // "Thượng tướng khẳng định"
	}
	if h != i+1 || s.words[i].key != "ông" && s.words[i].key != "bà" || h >= s.to || s.words[h].punct && s.words[h].key != "," || s.words[h].upper {
		return false
	}
	switch s.words[h].key {
	case "con", "nội", "ngoại", "già", "chủ", "đỡ", "cha", "bà", "và", "này", "lão":
		return false
	}
	before := s.key(i-1, s.to)
	return i == s.from || before == "," || before == "do" || before == "khi" || before == "sau" || before == "bầu" || before == "rằng" || before == "đó" || before == "nay" || before == "và" || before == "theo" || before == ":"
}

// titleAndName adds a title, and the name that meets it without a comma: "Bí thư Tỉnh ủy Lê Văn A".
func (s *sentence) titleAndName(n titleName) int {
	if end := s.restOfTitle(&n); end > n.to {
		n.end, n.to, n.bare = end, end, false
	}
	m := &mention{kind: graph.KindPost, from: n.from, to: n.to, title: new(n)}
	i := s.behindBracket(s.add(m))
	if firm := s.firmBeforeName(i); firm > i {
		firm = s.country(firm, s.to)
		m.to, m.title.to, m.title.end, m.title.bare = firm, firm, firm, false
		i = firm
	}
	end := s.name(i, s.to)
	if end == i || s.startsTitle(i, s.to) || s.eventAt(i, s.to) {
		return i
	}
	if s.honorificAt(i, s.to) && s.words[i].upper && s.name(s.honorific(i, s.to), s.to) > s.honorific(i, s.to) {
		return i
	}
	if place, _ := s.listedPlace(i, s.to); place > i && place >= end || s.body(i, s.to).to > i && !s.surnameAt(i, s.to) {
		return i
	}
	if place, _ := s.listedPlace(i+1, s.to); place > i+2 && place >= end && m.title.end == i && s.words[i-1].caps && s.headAt(i-1, i) {
		m.to, m.title.to, m.title.end, m.title.bare = place, place, place, false
		return place // "ĐH (Y Hà Nội)"
	}
	if words, _ := lex.words.at(s.text, i, s.to); words > i+1 && !s.surnameAt(i, s.to) {
		return i
	}
	if b := s.bodyAcross(i, end); b > end {
		if m.title.end == i {
			m.to, m.title.to, m.title.end, m.title.bare = b, b, b, false
		}
		return b
	}
	if head, _ := lex.heads.at(s.text, i, s.to); head > end || s.isFirmAndName(m.title, i, end) || end == i+2 && len(s.words[i].key) == 1 && len(s.words[i+1].key) == 1 {
		return i
	}
	if (s.words[i].caps || s.capitals(i) > 1) && !s.surnameAt(i, s.to) && s.words[n.to-1].gap && end == i+1 {
		return i // "Chủ tịch AIPA", "Chủ tịch VPBank"
	}
	if s.isFirmOfHolder(m.title, i, end) {
		if end = s.tail(end, s.to); end < s.to && isYear(s.words[end].key) && s.words[end].gap {
			end++ // "Tổng thư ký Vesak 2019"
		}
		m.to, m.title.to, m.title.end, m.title.bare = end, end, end, false // "ông A, Giám đốc Vinamilk, ..."
		return end
	}
	return s.add(&mention{kind: graph.KindPerson, from: i, to: end, personName: &personName{name: i}, short: end == i+1})
}

// bodyAcross is the word behind a body inside whose noun or name a run of capitals ends: "Nhóm Ngân" in "Nhóm Ngân hàng A"; i
// where none does.
func (s *sentence) bodyAcross(i, end int) int {
	if s.surnameAt(i, s.to) {
		return i
	}
	for j := i + 1; j < end; j++ {
		head, _ := lex.heads.at(s.text, j, s.to)
		known, _ := lex.bodies.at(s.text, j, s.to)
		if b := s.body(j, s.to); b.to > end && max(head, known) > end {
			return b.to
		}
	}
	return i
}

// isFirmAndName tells a run of foreign words in which nothing tells the firm from its head: "Chủ tịch Blue Sky Maria Roy", and one
// that goes on behind the firm's letters: "Chủ tịch Blue Sky VN Maria Roy".
func (s *sentence) isFirmAndName(n *titleName, i, end int) bool {
	if n.end > n.levels || statesmen[s.keyOf(n.head, n.levels)] || !firmTitles[s.keyOf(n.head, n.levels)] {
		return false
	}
	for j := i; j < end; j++ {
		if s.words[j].punct || vietnamese.HasMarks(s.words[j].written) {
			return false
		}
	}
	if s.surnameAt(i, s.to) {
		return false
	}
	return end >= i+4 && !s.words[i+1].isSyllable() || end < s.to && s.words[end].caps && s.words[end].gap && s.upper(end+1, s.to) && !s.words[end+1].caps
}

// Heads of titles in firms.
var firmTitles = set("chủ_tịch phó_chủ_tịch giám_đốc phó_giám_đốc tổng_giám_đốc phó_tổng_giám_đốc giám_đốc_điều_hành ceo chủ_tịch_điều_hành")

// A title goes on beyond its lists by so many words at most.
const wordsOfTitle = 10

// restOfTitle is the word behind the rest of a title that goes on beyond the lists, up to where the clause leaves it: "ông A,
// Phó vụ trưởng Vụ (học sinh Bộ B), kể", "Giám đốc (quốc gia quỹ C tại Lào), ông D"; its end where anything stands there
// that no title holds.
func (s *sentence) restOfTitle(n *titleName) int {
	if n.to != n.end || n.plural {
		return n.to
	}
	apposed := s.isBesideName(n.from)
	if whole := s.toNextMark(n); apposed && whole > n.to {
		if n.org > 0 && !goesOnOutside[s.words[n.to].key] {
			n.orgTo = whole
		}
		return whole
	}
	if !apposed && !n.bare && !s.endsInNoun(n) {
		return n.to
	}
	end := n.to
	for end < s.to && end < n.to+wordsOfTitle {
		next := s.titlePart(n, end)
		if next == end {
			break
		}
		end = next
	}
	if end == n.to || isJoint(s.words[end-1].key) {
		return n.to
	}
	before := s.key(end, s.to) == "," && s.honorificAt(end+1, s.to) || s.personRun(end, s.to)
	if apposed && s.leavesTitle(end) || before {
		return end
	}
	return n.to
}

// toNextMark is the mark before which a title ends that goes on in small letters, its end where words stand between that no
// title holds: "ông A, Chủ tịch Hội bảo trợ (người tàn tật và trẻ mồ côi tỉnh B), kể".
func (s *sentence) toNextMark(n *titleName) int {
	if n.to >= s.to || s.words[n.to].punct || s.words[n.to].upper || s.namesWholeBody(n) && !goesOnOutside[s.words[n.to].key] || s.is(n.to, s.to, "kiểm", "phiếu") || s.key(n.to, s.to) == "kiêm" {
		return n.to
	}
	for i := n.to; i <= s.to && i <= n.to+wordsOfTitle; i++ {
		if i == s.to || s.endsTitleAt(i) {
			if isJoint(s.words[i-1].key) {
				return n.to
			}
			return i
		}
		w := s.words[i]
		if word, _ := lex.words.at(s.text, i, s.to); word > i+1 && !verbish[s.keyOf(i, word)] && !s.startsTitle(i, s.to) {
			i = word - 1
			continue
		}
		if s.is(i, s.to, "t", ".", "ư") {
			i += 2
			continue
		}
		if noun, _ := nounsOfTitles.at(s.text, i, s.to); noun > i {
			i = noun - 1
			continue
		}
		if head, _ := lex.heads.at(s.text, i-1, i); w.number && head == i && len(w.key) <= 2 {
			continue // "Phó vụ trưởng vụ 4 ban A"
		}
		joins := w.key == "của" || w.key == "-" || (i > n.to || n.org > 0 && s.fieldAt(i+1, s.to) > i+1) && (w.key == "và" || w.key == "về" || w.key == "các")
		if _, kind := verbs.at(s.text, i, s.to); kind != noVerb || !joins && (w.punct || w.mute || w.number || stopWords[w.key] || adverbs[w.key] || nameEnds[w.key]) ||
			s.startsTitle(i, s.to) || s.honorificAt(i, s.to) || s.eventAt(i, s.to) || s.personRun(i, s.to) {
			return n.to
		}
	}
	return n.to
}

// Nouns in titles of which a syllable elsewhere is a word that ends a title.
var nounsOfTitles = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, "phái đoàn, quan chức, cao cấp, cấp cao, hoạt động")
	return tr
}()

// namesWholeBody tells a title whose body's name is whole: one of the list, or one that ends in an area.
func (s *sentence) namesWholeBody(n *titleName) bool {
	if n.org == 0 {
		return s.endsPlace(n.levels, n.end)
	}
	known, _ := lex.bodies.at(s.text, n.org, n.end)
	return known == n.end || s.endsArea(n.org, n.end) || s.words[n.end-1].key == "ương" || s.words[n.end-1].key == "đảng"
}

// Words with which a title goes on behind a whole body's name.
var goesOnOutside = set("của chi khu ngành phụ độc")

// endsTitleAt tells a mark behind a title beside a name.
func (s *sentence) endsTitleAt(i int) bool {
	switch s.words[i].key {
	case ".":
		return !s.is(i-1, s.to, "t", ".", "ư")
	case ",", ";", ")", "(":
		return true
	}
	joins := s.upper(i-1, s.to) && s.upper(i+1, s.to) && !s.startsTitle(i+1, s.to) && !s.personRun(i+1, s.to) && !s.is(i+1, s.to, "ảnh")
	return s.words[i].key == "-" && s.words[i].gap && !joins && !s.joinsField(i, s.from, s.to)
}

// isBesideName tells whether a title at word i stands behind a mark and a person, or a person's title.
func (s *sentence) isBesideName(i int) bool {
	if len(s.mentions) == 0 {
		return false
	}
	mark := i - 1
	switch s.key(mark, s.to) {
	case ",", "-", "(":
	case ")":
		mark = s.beforeBracket(i)
	default:
		return false
	}
	before := s.mentions[len(s.mentions)-1]
	return (before.kind == graph.KindPerson || before.kind == graph.KindPost) && before.to == mark
}

// endsInNoun tells a title that ends in the noun of its body: "Trưởng ban", "Vụ trưởng Vụ".
func (s *sentence) endsInNoun(n *titleName) bool {
	head, _ := lex.heads.at(s.text, n.end-1, n.end)
	called := n.org == 0 && (n.levels == n.end-1 && s.words[n.end-1].upper || n.bare && s.is(n.end-2, n.end, "trưởng", "ban"))
	return (n.org == n.end-1 || called) && head == n.end && !s.words[n.end-1].caps
}

// titlePart is the word behind a part of a title's rest at word i, i where none stands there: a field of work, a body, a place,
// and what joins them.
func (s *sentence) titlePart(n *titleName, i int) int {
	w := s.words[i]
	if i > n.to && w.key == "-" && s.joinsField(i, n.head, s.to) {
		return i + 1
	}
	if w.punct || w.mute || w.number || s.is(i, s.to, "các", "bộ") || s.startsTitle(i, s.to) || s.honorificAt(i, s.to) || s.eventAt(i, s.to) {
		return i
	}
	if joins := i > n.to && (w.key == "và" || w.key == "các") || w.key == "của" || w.key == "tại" && !s.words[i-1].number; joins {
		if b := s.body(i+1, s.to); b.to > i+1 {
			return b.to
		}
		if area := s.area(i+1, s.to, false); area > i+1 {
			if w.key == "tại" {
				return max(area, s.listedStates(i+1, s.to))
			}
			return area
		}
		if word, _ := lex.words.at(s.text, i+1, s.to); word > i+1 && w.key != "của" {
			return word
		}
		if w.key == "và" && !s.startsTitle(i+1, s.to) && !s.honorificAt(i+1, s.to) {
			return max(i, s.name(i+1, s.to)) // "khu vực Đông Á và Thái Bình Dương"
		}
		return i
	}
	if b := s.body(i, s.to); b.to > i {
		return b.to
	}
	if area := s.area(i, s.to, false); area > i {
		return area
	}
	if i == n.to && s.is(i-2, s.to, "trưởng", "ban", "chỉ", "đạo") {
		return i + 2
	}
	if _, kind := verbs.at(s.text, i, s.to); kind != noVerb && !(i == n.to && s.endsInNoun(n)) {
		return i
	}
	if word, _ := lex.words.at(s.text, i, s.to); word > i {
		return word
	}
	if s.is(i-2, s.to, "khu", "vực") {
		return s.name(i, s.to)
	}
	if w.caps && i > n.to {
		return i + 1
	}
	return i
}

// leavesTitle tells whether the clause goes on behind a title at word i: at a mark, or with a verb of saying.
func (s *sentence) leavesTitle(i int) bool {
	if i >= s.to {
		return true
	}
	switch s.words[i].key {
	case ",", ";", ")", "-", ".", ":", "đã", "sẽ", "cũng", "vừa":
		return true
	}
	end, kind := verbs.at(s.text, i, s.to)
	return end > i && (kind == toSay || kind == toSpeak)
}

// firmBeforeName is the word behind a firm's name between a title and a Vietnamese name: "Tổng giám đốc Habeco Trần
// Văn B"; i where none stands there.
func (s *sentence) firmBeforeName(i int) int {
	if s.upper(i, s.to) && s.words[i].caps && s.upper(i+1, s.to) && s.upper(i+2, s.to) && !s.words[i+1].caps && s.name(i+1, s.to) > i+2 && !s.startsTitle(i+1, s.to) {
		return i + 1 // "Giám đốc CIA James Woolsey"
	}
	if !s.upper(i, s.to) || s.words[i].mute || s.words[i].isSyllable() || len(s.words[i].key) < 3 {
		return i
	}
	end := i + 1
	for end < s.to && end < i+5 && s.upper(end, s.to) && s.words[end].gap && s.words[end].isSyllable() {
		end++
	}
	if s.vietnameseName(i+1, s.to) > i+2 || end > i+2 && !s.upper(end, s.to) && s.key(end, s.to) != "-" {
		return i + 1
	}
	return i
}

// Titles that a foreign name of one word follows: "Tổng thống Duterte".
var statesmen = set("tổng_thống phó_tổng_thống thủ_tướng phó_thủ_tướng ngoại_trưởng bộ_trưởng quốc_vương thái_tử đại_sứ thị_trưởng nữ_hoàng")

// isFirmOfHolder tells a run of foreign words behind the title of someone named before it: the firm is called so, not its
// head.
func (s *sentence) isFirmOfHolder(n *titleName, i, end int) bool {
	if n.end != i || !n.bare && (n.org == 0 || end > i+1) || statesmen[s.keyOf(n.head, n.levels)] || !s.hasHolderBefore(n.from, len(s.mentions)-1) {
		return false
	}
	for j := i; j < end; j++ {
		if s.words[j].isSyllable() {
			return false
		}
	}
	return true
}

// hasHolderBefore tells whether a title at word i stands behind a comma, a dash or "là" and a person, or such a title; of the mentions so
// many stand before it.
func (s *sentence) hasHolderBefore(i, mentions int) bool {
	between := s.key(i-1, s.to)
	if mentions == 0 || between != "," && between != "-" && between != "là" {
		return false
	}
	before := s.mentions[mentions-1]
	if between == "là" && s.key(i-2, s.to) == "còn" {
		i-- // "ông A còn là Giám đốc B"
	}
	switch {
	case before.to != i-1:
		return false
	case before.kind == graph.KindPerson:
		return true
	}
	return before.kind == graph.KindPost && between != "là" && s.hasHolderBefore(before.from, mentions-1)
}

// behindBracket is the word behind an abbreviation in brackets, or a dash, that parts a title from the
// name: "Bộ trưởng Bộ Y tế (BYT) Trần Văn Ba", "Thị trưởng Lyon - Jean Roy"; i where no name follows.
func (s *sentence) behindBracket(i int) int {
	j := i
	switch {
	case s.key(i, s.to) == "(" && i+2 < s.to && s.words[i+1].caps && s.words[i+2].key == ")":
		j = i + 3
	case s.key(i, s.to) == "-" && s.words[i].gap && i+1 < s.to && s.words[i+1].gap:
		j = i + 1
	default:
		return i
	}
	end := s.name(j, s.to)
	foreign := j < s.to && !s.words[j].isSyllable() && !s.words[j].caps
	if end < j+2 || !foreign && !s.surnameAt(j, s.to) || s.startsTitle(j, s.to) || s.eventAt(j, s.to) || s.body(j, s.to).to > j {
		return i
	}
	if place, _ := s.listedPlace(j, s.to); place > j {
		return i
	}
	return j
}

// Words before a name that make it a street, a school, a prize.
var namesake = set("đường phố trường quỹ giải thưởng huân chương huy quận phường xã tàu mang tên cầu chợ đảo tư tưởng lăng")

// mayStandAlone tells whether a Vietnamese name without title or honorific is a person: three
// syllables or more, or two behind a comma or bracket, and nothing that makes it a namesake.
func (s *sentence) mayStandAlone(i, end int) bool {
	if i > s.from && namesake[s.words[i-1].key] {
		return false
	}
	if s.is(i, s.to, "hồ", "chí", "minh") && !s.is(i-2, s.to, "chủ", "tịch") {
		return false
	}
	_, kind := lex.surnames.at(s.text, i, i+1)
	if second := s.words[i+1].key; kind != "sure" && second != "thị" && second != "văn" {
		return false
	}
	if end-i == 2 {
		return kind == "sure" && i > s.from && s.words[i-1].key == "," && end < s.to && (s.words[end].key == "," || s.words[end].key == "(" || s.words[end].key == "-") && s.startsTitle(end+1, s.to)
	}
	return true
}

// Words before a paper or an agency that make it the source of the news: "phóng viên TTXVN".
var sourceWords = set("viên theo nguồn với pv hãng tin ( dẫn trên")

// tellsNews tells a verb at word i by which a paper tells the news: "báo A đưa tin", "tạp chí B bình luận".
func (s *sentence) tellsNews(i int) bool {
	for _, verb := range [][2]string{{"đưa", "tin"}, {"bình", "luận"}, {"dẫn", "lời"}, {"dẫn", "nguồn"}, {"loan", "tin"}, {"nhận", "định"}, {"cho", "biết"}, {"cho", "hay"}, {"trích", "lời"}} {
		if s.is(i, s.to, verb[0], verb[1]) {
			return true
		}
	}
	return s.is(i, s.to, "viết")
}

// addBody adds a body and what brackets behind it declare: "(VUFO)", "(sau đây gọi tắt là Hội)".
func (s *sentence) addBody(b bodyName) int {
	if before := s.key(b.from-1, s.to); b.inner > 0 && !s.words[b.from].upper && (before == "các" || before == "phó" || before == "những") {
		b = s.body(b.inner, s.to) // "các ban HĐND tỉnh"
	}
	if pluralWords[s.key(b.from-1, s.to)] && !s.words[b.from-1].number && b.bare {
		return b.to // "các Tỉnh ủy" is no body
	}
	if head, _ := lex.heads.at(s.text, b.from, s.to); head == b.to && s.key(b.to, s.to) == "các" {
		return b.to // "Ban Chấp hành các chi hội"
	}
	if b.kind == "media" && (sourceWords[s.key(b.from-1, s.to)] || s.tellsNews(b.to)) {
		return b.to
	}
	b.members = b.kind == "foreign" && (s.is(b.from-1, s.to, "nước") || s.is(b.from-2, s.to, "lãnh", "đạo") || s.is(b.from-2, s.to, "kinh", "tế"))
	m := &mention{kind: graph.KindOrganization, from: b.from, to: b.to, body: new(b)}
	if s.key(b.to, s.to) == "(" {
		for j := b.to + 1; j < s.to && j < b.to+5; j++ {
			if s.words[j].key == ")" {
				if j > b.to+1 && s.words[b.to+1].upper && s.words[b.to+1].key != "ảnh" && !s.words[b.to+1].number && !s.words[b.to+1].mute {
					m.body.short = stretch{b.to + 1, j}
					s.add(m)
					return j + 1
				}
				break
			}
		}
	}
	return s.add(m)
}
