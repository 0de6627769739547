package extract

import "github.com/quanhe/quanhe/graph"

// linkTitles gives each title of a sentence to the person beside whom it stands. Titles and
// people that only commas, dashes, brackets and "và" part make a chain; in it a person's titles
// stand before the name, behind it, or both.
//
//	Phó Chủ tịch Hội A, Viện trưởng B Nguyễn Văn C     both titles are C's
//	ông Lê D, Giám đốc Sở E và Trưởng ban F Trần G      the first is D's, the last G's
func linkTitles(s *sentence) {
	var chain []*mention
	for _, m := range s.mentions {
		if m.kind != graph.KindPerson && m.kind != graph.KindPost {
			continue
		}
		if len(chain) > 0 && !s.isChained(chain[len(chain)-1], m) {
			s.linkChain(chain)
			chain = nil
		}
		chain = append(chain, m)
	}
	s.linkChain(chain)
	s.linkPlurals()
}

// linkPlurals gives a title of several people to those whom a bracket or a colon behind it names:
// "Ba Phó Chủ tịch mới được bầu (ông A, ông B, bà C)".
func (s *sentence) linkPlurals() {
	for i, title := range s.mentions {
		if title.kind != graph.KindPost || !title.title.plural || title.holder != nil {
			continue
		}
		open := s.opening(title.to)
		for _, m := range s.mentions[i+1:] {
			if open == 0 || m.from < open || m.kind == graph.KindPerson && s.hasKey(open, m.from, ")") {
				if open == 0 || m.from >= open {
					break
				}
				continue
			}
			if m.kind == graph.KindPerson {
				if title.holder == nil {
					title.holder = m
				}
				shared := *title
				shared.holder = m
				m.titles = append(m.titles, &shared)
			}
		}
	}
}

// opening is the word behind the bracket or colon within a few words from i, 0 where none is.
func (s *sentence) opening(i int) int {
	for j := i; j < s.to && j < i+12; j++ {
		switch s.words[j].key {
		case "(", ":", "gồm":
			return j + 1
		case ",":
			if s.key(j+1, s.to) == "gồm" {
				return j + 2
			}
			return 0
		case ";", ")":
			return 0
		}
	}
	return 0
}

// glue are the words that may stand between two members of a chain.
var glue = set(`, - ( ) : ; và kiêm là hiện đồng thời các đồng_chí ông bà cùng nay còn cho biết tuổi anh chị với hai đối`)

// actsItself tells a statesman's bare title that begins a clause: "Theo bộ trưởng A, Thủ tướng đã ...".
func (s *sentence) actsItself(m *mention) bool {
	return s.startsDeed(m.to) && m.title.bare && s.words[m.from].upper && statesmen[s.keyOf(m.title.head, m.title.levels)]
}

// answers tells a title that speaks behind a clause in front of the subject, which ends with someone else: "Trả lời câu hỏi
// của ông A, Thủ tướng cho biết".
func (s *sentence) answers(a, b *mention) bool {
	if s.key(b.from-1, s.to) != "," || !s.speaksAt(b.to) || s.hasKey(s.from, a.from, ",") {
		return false
	}
	from := a.from
	for i := len(s.mentions) - 1; i >= 0; i-- {
		if m := s.mentions[i]; m.kind == graph.KindPost && m.to == from {
			from = m.from
		}
	}
	return s.key(from-1, s.to) == "của" || s.is(from-3, s.to, "của", "đại", "biểu")
}

// startsDeed tells a word that stands before a verb.
func (s *sentence) startsDeed(i int) bool {
	switch s.key(i, s.to) {
	case "đã", "sẽ", "đang", "cũng", "vừa", "rất":
		return true
	}
	return false
}

func (s *sentence) isChained(a, b *mention) bool {
	if a.kind == graph.KindPerson && b.kind == graph.KindPost && (s.actsItself(b) || s.answers(a, b) || s.hasBetween(a, b, "biết")) {
		return false // "Ông A cho biết, Thủ tướng ..."
	}
	between := 0
	for i := a.to; i < b.from; i++ {
		w := s.words[i]
		if w.number && s.key(i+1, s.to) == "tuổi" {
			continue
		}
		if !glue[w.key] && !(w.caps && s.key(i-1, s.to) == "(" && s.key(i+1, s.to) == ")") {
			return false
		}
		if between++; between > 5 {
			return false
		}
	}
	return true
}

// linkChain parts the titles of a chain among its people.
func (s *sentence) linkChain(chain []*mention) {
	var people []int
	for i, m := range chain {
		if m.kind == graph.KindPerson {
			people = append(people, i)
		}
	}
	if len(people) == 0 {
		return
	}
	first := people[0]
	if first > 0 && s.meets(chain[first-1], chain[first]) {
		from := first - 1
		for from > 0 && !chain[from-1].title.plural && !s.isAnothers(chain[from-1]) && !s.ofOtherState(chain[from-1], chain[first-1]) && !s.areOfTwo(chain[from-1], chain[from]) && !s.endsFrontedClause(chain[from-1], chain[first]) {
			from--
		}
		s.give(chain[first], chain[from:first])
	}
	before := first > 0 && chain[first].titles != nil // this sentence puts titles before names
	for n, p := range people {
		next := len(chain)
		if n+1 < len(people) {
			next = people[n+1]
		}
		between := chain[p+1 : next]
		if len(between) == 0 {
			if n+1 < len(people) {
				s.sharePlural(chain[p], chain[next])
			}
			continue
		}
		if next < len(chain) && s.meetsClosely(between[len(between)-1], chain[next]) {
			cut := s.cut(chain[p], between, before)
			s.give(chain[p], between[:cut])
			s.give(chain[next], between[cut:])
			continue
		}
		if s.follows(chain[p], between[0]) {
			s.give(chain[p], s.ownTitles(between))
		}
	}
}

// cut is how many of the titles between two people belong to the first, the last one being the
// second's.
func (s *sentence) cut(p *mention, between []*mention, before bool) int {
	for i := len(between) - 1; i > 0; i-- {
		if s.hasBetween(between[i-1], between[i], ";", "và", "cùng") {
			return i
		}
	}
	if before && s.isNextInRow(p, between) {
		return len(between) - 1
	}
	if before || s.hasBetween(p, between[0], ";", "và", "cùng") {
		return 0
	}
	return len(between) - 1
}

// isNextInRow tells a row in which each stands behind the same title: "Phó Thủ tướng A, Trưởng ban B, Phó Thủ tướng C".
func (s *sentence) isNextInRow(p *mention, between []*mention) bool {
	if len(between) != 2 || len(p.titles) == 0 {
		return false
	}
	first, last := p.titles[0].title, between[1].title
	return s.keyOf(first.head, first.end) == s.keyOf(last.head, last.end)
}

func (s *sentence) hasBetween(a, b *mention, keys ...string) bool {
	for i := a.to; i < b.from; i++ {
		for _, k := range keys {
			if s.words[i].key == k {
				return true
			}
		}
	}
	return false
}

// meets tells whether a title stands right before a person: nothing, an honorific, a dash, a
// colon or a comma with an honorific between them.
func (s *sentence) meets(title, person *mention) bool {
	if title.kind != graph.KindPost {
		return false
	}
	gap := person.from - title.to
	if gap == 0 || gap == 3 && s.is(title.to, s.to, "(") && s.words[title.to+1].caps && s.is(title.to+2, s.to, ")") {
		return true // "Bộ trưởng Bộ Y tế (BYT) Trần Văn Ba"
	}
	if s.hasBetween(title, person, "và", ";", "cùng", ")", "còn", "biết") { // "Tổng thư ký cho biết ông A ..."
		return false
	}
	// "Thừa ủy quyền của Chủ tịch nước, ông A": the title is another's
	if s.hasBetween(title, person, ",") && (s.isAnothers(title) || s.isBeforeClause(title) || s.isSource(title, person) || s.isGivenBefore(title)) {
		return false
	}
	if person.pronoun && s.key(title.from-1, s.to) == "của" && s.hasBetween(title, person, ",") {
		return false // "trước chuyến thăm của Thủ tướng, ông đã ..."
	}
	if s.key(title.from-1, s.to) == "của" && s.hasBetween(title, person, "-") && s.endsTitleBefore(title.from-1) {
		return false // "Tổ trưởng tổ trồng rừng của Thủ tướng - ông A"
	}
	polite := person.name > person.from || person.pronoun
	if polite && s.is(title.to, s.to, "đối", "với") {
		return true
	}
	return gap <= 2 && (polite || s.hasBetween(title, person, "-", ":", "("))
}

// endsTitleBefore tells whether a title stands within a few words before word i, with nothing but small letters and the name of
// its body between.
func (s *sentence) endsTitleBefore(i int) bool {
	for j := i - 1; j >= s.from && j >= i-wordsOfTitle && !s.words[j].punct; j-- {
		if s.startsTitle(j, s.to) {
			return true
		}
	}
	return false
}

// isAnothers tells a title that words before it make someone else's: "ủy quyền của", "theo đề nghị
// của", "thay mặt".
func (s *sentence) isAnothers(title *mention) bool {
	if s.isAddressed(title) {
		return true
	}
	switch s.key(title.from-1, s.to) {
	case "của":
		switch s.key(title.from-2, s.to) {
		case "quyền", "mời", "công", "đạo", "nghị", "kiến":
			return true
		}
	case "mặt":
		return title.from > s.from
	case "độ":
		return s.key(title.from-2, s.to) == "cấp" // "ở cấp độ Thứ trưởng, ông A nói"
	case "rồi":
		return true // "giữ chức Phó phòng, rồi Trưởng phòng, ông A ..."
	}
	return false
}

// isAddressed tells the title of whom a speaker turns to: "Báo cáo với Thủ tướng, ông A ...", "Trả lời Bộ trưởng, bà B ...".
func (s *sentence) isAddressed(title *mention) bool {
	switch s.keyOf(s.from, title.from) {
	case "báo cáo", "báo cáo với", "trao đổi với", "nói với", "trả lời", "cảm ơn", "tiếp", "đón", "gặp":
		return true
	}
	return false
}

// isSource tells the title of whoever is only the source of a sentence about someone else: "Theo Chủ tịch Hội A, ông B đã về", but
// not "Theo Chủ tịch Hội A, ông B, ...".
func (s *sentence) isSource(title, person *mention) bool {
	if s.key(title.from-1, s.to) != "theo" || person.to >= s.to {
		return false
	}
	next := s.words[person.to]
	return !next.punct
}

// isBeforeClause tells a title at the end of a clause that tells what was before: "Sau khi gặp Tổng thống Nga, bà B ...".
func (s *sentence) isBeforeClause(title *mention) bool {
	if first := s.key(s.from, s.to); first != "sau" && first != "trước" || title.from-s.from < 4 {
		return false
	}
	for i := s.from; i < title.from; i++ {
		if end, kind := verbs.at(s.text, i, title.from); end > i && kind == toMeet {
			return !s.hasKey(s.from, title.from, ",")
		}
	}
	return false
}

// isGivenBefore tells a title that a verb of holding gives to someone named before it: "Khi ông A giữ chức Giám đốc B, ông C ...", "giới thiệu ông
// A (Giám đốc B) làm Bí thư C, ông D ...".
func (s *sentence) isGivenBefore(title *mention) bool {
	for i := max(s.from, title.from-wordsOfHolding); i < title.from; i++ {
		if end, _ := appointing.at(s.text, i, title.from); end != title.from {
			continue
		}
		named := s.beforeBracket(i)
		for _, m := range s.mentions {
			if m.kind == graph.KindPerson && m.to <= named && named-m.to <= 2 {
				return true
			}
		}
	}
	return false
}

// beforeBracket is where the brackets open that close right before word i; i where none do.
func (s *sentence) beforeBracket(i int) int {
	if s.key(i-1, s.to) != ")" {
		return i
	}
	for j := i - 1; j > s.from; j-- {
		if s.words[j].key == "(" {
			return j
		}
	}
	return i
}

// A verb of holding has so many words at most: "được bầu bổ sung vào vị trí".
const wordsOfHolding = 7

// endsFrontedClause tells a title with which the clause ends in whose train someone speaks: "Báo cáo với đoàn của Bí thư Tỉnh
// ủy, Giám đốc Sở A Trần Văn B cho biết".
func (s *sentence) endsFrontedClause(title, person *mention) bool {
	if s.key(title.to, s.to) != "," {
		return false
	}
	if s.is(title.from-2, title.from, "tương", "tự") {
		return true // "Tương tự Bộ trưởng A, Bộ trưởng B Trần Văn C ..."
	}
	before := s.key(title.from-1, s.to)
	return s.speaksAt(person.to) && (before == "cùng" || before == "của" && fronts[s.key(s.frontedAt(title.from), s.to)])
}

// frontedAt is where the clause begins in which word i stands, behind "trước đó," and the like.
func (s *sentence) frontedAt(i int) int {
	for j := i - 1; j > s.from; j-- {
		if s.words[j].key == "," {
			return j + 1
		}
	}
	return s.from
}

// Words with which a clause begins that stands before the subject.
var fronts = set("với trong trên tại báo trước sau nhân về đối qua để")

// ofOtherState tells whether two titles name two states: "Sau Tổng thống Nga, Thủ tướng Lào Bun Phan ...".
func (s *sentence) ofOtherState(a, b *mention) bool {
	x, y := s.stateOf(a.title), s.stateOf(b.title)
	return x != "" && y != "" && x != y
}

// areOfTwo tells titles in a row that two people hold: "giữa Chủ tịch nước với Quốc vương A", "Thủ tướng Vương quốc Bỉ và Thủ tướng B".
func (s *sentence) areOfTwo(a, b *mention) bool {
	head := s.keyOf(a.title.head, a.title.levels)
	same := statesmen[head] && head != "bộ trưởng" && head == s.keyOf(b.title.head, b.title.levels)
	return s.hasBetween(a, b, "với") || same && s.hasBetween(a, b, "và")
}

// stateOf is the name of the state that a title ends with, "" where it ends with none.
func (s *sentence) stateOf(n *titleName) string {
	for i := n.levels; i < n.end; i++ {
		if end, e := s.listedPlace(i, n.end); end == n.end && e.Kind == "country" && s.key(i-1, n.end) != "-" {
			return e.Key
		}
	}
	return ""
}

// meetsClosely tells whether a title stands right before a person with no comma between them.
func (s *sentence) meetsClosely(title, person *mention) bool {
	return s.meets(title, person) && !s.hasBetween(title, person, ",")
}

// ownTitles are the titles of a row that are one person's: up to "cùng", a semicolon or a plural.
func (s *sentence) ownTitles(titles []*mention) []*mention {
	for i := 1; i < len(titles); i++ {
		if titles[i].title.plural || s.hasBetween(titles[i-1], titles[i], ";", "cùng", "với", "còn") {
			return titles[:i]
		}
	}
	return titles
}

// follows tells whether titles behind a person are that person's: a comma, a dash, a bracket or
// "là" stands between them.
func (s *sentence) follows(person, title *mention) bool {
	if title.title.plural || s.hasBetween(person, title, ";", "cùng", "với") || s.leadsToName(title) {
		return false
	}
	if s.hasBetween(person, title, "và") || s.hasBetween(person, title, ",") && (person.pronoun || len(person.titles) > 0 && s.isInviter(person)) {
		return false // "theo ông, Chủ tịch Hội đã về"; "Nhận lời mời của ông A, Chủ tịch B ..."
	}
	return s.hasBetween(person, title, ",", "-", "(", "là", "hiện", "kiêm", ":")
}

// isInviter tells whoever invites those whom the clause behind tells of: "Theo lời mời của Thủ tướng A, ...".
func (s *sentence) isInviter(person *mention) bool {
	from, _ := extent(person)
	return s.is(from-3, from, "lời", "mời", "của")
}

// leadsToName tells a title that goes on in small letters to another's name: "ông A, Phó Chủ tịch phụ trách trồng trọt Trần Văn B".
func (s *sentence) leadsToName(title *mention) bool {
	if title.to >= s.to || s.words[title.to].punct || s.words[title.to].upper {
		return false
	}
	for i := title.to; i < s.to && i < title.to+wordsToName; i++ {
		w := s.words[i]
		if _, kind := verbs.at(s.text, i, s.to); kind != noVerb || w.punct && w.key != "-" || leavesForName[w.key] || s.is(i, s.to, "đồng", "chí") {
			return false
		}
		if s.personRun(i, s.to) || s.surnameAt(i, s.to) && (s.is(i+1, s.to, "văn") || s.is(i+1, s.to, "thị")) && s.upper(i+2, s.to) {
			return true
		}
	}
	return false
}

// A title leads to a name within so many words.
const wordsToName = 12

// Words behind a title with which the clause leaves it, and names someone else.
var leavesForName = set("đã sẽ đang cũng vừa là và cùng của do với cho bị được thay gửi mời để khi trong tại ở có này đó ông bà anh chị")

// give makes titles a person's own. A "nguyên" governs the titles behind it that have no word of
// their own.
func (s *sentence) give(p *mention, titles []*mention) {
	status := ""
	for _, m := range titles {
		if m.title.status != "" {
			status = m.title.status
		} else if status == "former" && !s.now(m) {
			m.title.status = status
		}
		m.holder = p
		p.titles = append(p.titles, m)
	}
}

// now tells whether a word before a title says that it is held today.
func (s *sentence) now(m *mention) bool {
	for i := m.from - 1; i >= 0 && i > m.from-3; i-- {
		switch s.words[i].key {
		case "hiện", "nay":
			return true
		}
	}
	return false
}

// sharePlural gives the plural title of one person to the next in a list: "các Phó Chủ tịch A, B".
func (s *sentence) sharePlural(a, b *mention) {
	if s.hasBetween(a, b, ";") || s.key(b.to, s.to) == "," && s.statusAt(min(b.to+1, len(s.words)-1)) != "" {
		return // "hai phó chủ tịch A, B và ông C, nguyên phó chủ tịch"
	}
	for _, m := range a.titles {
		if m.title.plural {
			shared := *m
			shared.holder = b
			b.titles = append(b.titles, &shared)
		}
	}
}
