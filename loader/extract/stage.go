package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// The stage are the events of an article: each mention of one belongs to the event that it
// names, and a bare "hội nghị" or "buổi lễ" to the one that was last spoken of.
type stage struct {
	c      *cast
	events []*staged
	main   int // the event that the article is about, -1 where there is none

	told    telling         // the last sentence that tells of a meeting with a verb
	tellers map[int]*staged // by their lines, the sentences that tell of a meeting before its name
	known   map[string]int  // by their words, the sentences with a meeting of which no other tells
}

// staged is one event of the article.
type staged struct {
	at        int // its place among the events
	entity    int // in the cast, -1 until something is said of it
	name      string
	named     bool   // by more than its noun
	described bool   // its name is only what a sentence says that it is: "Đây là hội nghị lớn nhất"
	guest     string // the last word of whom its name tells behind the noun alone
	noun      string
	class     string
	words     map[string]bool // of its names, without general ones
	numbers   map[string]bool
	letters   map[string]bool // bodies by their letters, in its names

	nth         string // "8" of "kỳ họp thứ 8"
	anniversary string // "60" of "kỷ niệm 60 năm"
	rank        string // of whom it is a meeting
	part        string // "khai mạc" of "lễ khai mạc X"
	field       string // of which ministers meet, "ngoại" for foreign ministers

	start    graph.Date
	end      graph.Date
	from     string
	toCome   bool // the sentence that dates it says that it will be
	score    int
	scene    bool // something happens there: it is held, opened, attended
	sitting  bool // a session of many days, "kỳ họp"
	reported bool // the text reports of it: someone speaks or acts there, or it is held on a day, and not only to come
	leads    bool // headline or lead report of it on its day
	opens    bool // and begin with that day
	foretold bool // a sentence tells its day as one to come, and none that it happens
	planned  bool
	earlier  bool // an edition of another year, of which the text tells beside this one
	awaited  bool // a sentence tells of it as to come
	done     bool // a sentence tells of it as held
	dated    bool // a sentence tells of it as of something that is held on a day
	arranged bool // a sentence says that it will be held
	told     bool // a sentence before its name tells of it with a verb: "tiếp", "hội đàm"
	many     bool // many people meet, not two: "buổi gặp mặt"
	first    int  // the first sentence that names it
	last     int  // the last one
	years    []string
	mentions []graph.Span
	names    []string
}

// Of the events of a long text only the last ones are compared with a new mention.
const eventsInMind = 40

// A telling is a sentence that tells of a meeting with a verb: "Sáng 3/5, bà A đã tiếp ông B".
type telling struct {
	line   int
	day    *day // nil where it names none
	toCome bool
}

func newStage(c *cast) *stage {
	return &stage{c: c, main: -1, told: telling{line: -1}, tellers: map[int]*staged{}, known: map[string]int{}}
}

// see takes the events that a sentence names onto the stage.
func (st *stage) see(line int, s *sentence) {
	for i, m := range s.mentions {
		if m.kind != graph.KindEvent || s.quotes(m) || s.isPredicate(i) {
			continue
		}
		if st.isTopic(s, m, line) {
			m.to, m.event.to, m.event.bare = m.event.head, m.event.head, true
		}
		if s.isYearly(m) && m.to == m.event.head+2 && st.recalled(m, line) >= 0 {
			m.to, m.event.to, m.event.bare = m.event.head, m.event.head, true // "diễn đàn thường niên"
		}
		switch {
		case s.isOfEarlierYear(m) || st.isBefore(s, m):
			st.seeEarlier(s, i, line)
			continue
		case m.event.bare && (s.key(m.from-1, s.to) == "một" || st.isOnOtherDay(s, i, m, line)):
			st.join(st.alone(s, m), s, m, line) // "tại một hội nghị": none that the text has told of
			st.known[s.printed(s.from, s.to)] = m.stage
		case m.event.bare:
			st.join(st.recalled(m, line), s, m, line)
			if e := st.events[m.stage]; e.first == line && st.told.line >= 0 && line-st.told.line <= linesOfLead && talks[e.noun] {
				st.tell(e)
			}
		default:
			st.join(st.same(s, m), s, m, line)
		}
		e := st.events[m.stage]
		if s.isScene(m) {
			e.foretold = !e.opens && !s.happens(m) && (e.foretold || !e.reported && s.foretells(m))
			e.planned = (e.planned || !e.scene) && (s.isToCome(m) || e.foretold)
			e.scene = true
			e.score += 2
		}
		e.reported = e.reported || s.reports(m)
		e.noteTense(s, m)
		if line < linesOfLead && m.event.class != "visit" && m.event.class != "congress" && s.reports(m) {
			e.opens = e.opens || s.opens(m) && m.event.class != "other" && m.event.noun != "kỷ niệm"
			e.leads = e.leads || s.opens(m) || s.happens(m)
		}
		if line < 4 {
			e.score++
		}
		if s.isAside(m) {
			e.score -= 3
		}
		st.dateFrom(s, i, m)
	}
	if verb := s.tellsMeeting(); verb > s.from {
		st.told = telling{line, s.dayOfMeeting(verb), s.plans()}
	}
}

// alone is the event of which only this sentence tells, where it stands twice as a picture's words do; -1 where it is new.
func (st *stage) alone(s *sentence, m *mention) int {
	at, ok := st.known[s.printed(s.from, s.to)]
	if !ok || st.events[at].noun != nounOf(m.event.noun) {
		return -1
	}
	return at
}

// seeEarlier takes the edition of another year that mention i of a sentence means onto the stage, of which the text tells and does
// not report.
func (st *stage) seeEarlier(s *sentence, i, line int) {
	m := s.mentions[i]
	st.join(st.earlier(s, m), s, m, line)
	e := st.events[m.stage]
	e.earlier, e.scene = true, e.scene || s.isScene(m)
	if e.scene {
		e.score += 2
	}
	st.dateFrom(s, i, m)
}

// earlier is the edition of another year that a mention means, where the text has told of it.
func (st *stage) earlier(s *sentence, m *mention) int {
	if m.event.bare {
		return -1
	}
	return st.agreeing(s, m, true)
}

// isBefore tells an event that "trước đó" and its day tell from one of its sort of which the text reports: "Trước đó, họ đã có buổi làm việc đầu
// tiên ngày 8/5".
func (st *stage) isBefore(s *sentence, m *mention) bool {
	if !s.is(s.from, s.to, "trước", "đó") {
		return false
	}
	d := s.dayBeside(m)
	return slices.ContainsFunc(st.events, func(e *staged) bool { return e.noun == nounOf(m.event.noun) && e.isOnOther(d) })
}

// isOfEarlierYear tells an event of another year than the one of which the text reports: "Hội nghị A (ở Huế) năm ngoái", "Hội nghị A (ở Huế)
// năm 2016", "Đúng một năm trước, ... trong cuộc họp".
func (s *sentence) isOfEarlierYear(m *mention) bool {
	for i := s.from; i < min(s.from+wordsOfBeginning, m.from); i++ {
		if s.tellsYearBefore(i) {
			return true
		}
	}
	for i := m.to; i < min(m.to+wordsToYear, s.to); i++ {
		if i > m.to && (s.words[i].punct && s.words[i].key != "(" && s.words[i].key != ")" || s.eventAt(i, s.to)) {
			return false
		}
		past := !m.event.bare && (s.key(i-1, s.to) == "năm" || s.upper(i-1, s.to) && s.hasKey(m.to, i, "ở")) && isYear(s.words[i].key) && s.words[i].key < s.lastYear
		if past && s.key(m.to, s.to) != "," || s.tellsYearBefore(i) {
			return true
		}
	}
	return false
}

// tellsYearBefore tells "năm ngoái" and "hai năm trước", at the word "năm".
func (s *sentence) tellsYearBefore(i int) bool {
	return s.is(i, s.to, "năm", "ngoái") || s.is(i, s.to, "năm", "trước") && yearsBefore[s.key(i-1, s.to)]
}

// What year it was stands so many words behind an event at most.
const wordsToYear = 9

// Words before "năm trước".
var yearsBefore = set("một hai ba vào hồi")

// isOnOtherDay tells whether a bare noun, mention i of a sentence, has a day of its own, which is not that of the event it
// would mean: "Tại cuộc họp ngày 3/5, ...".
func (st *stage) isOnOtherDay(s *sentence, i int, m *mention, line int) bool {
	at := st.recalled(m, line)
	if at < 0 || i+1 >= len(s.mentions) || st.events[at].sitting || len(st.events[at].start) < len("--05-03") {
		return false
	}
	d := s.mentions[i+1]
	if d.kind != 0 || s.isPlainYear(d) || s.isDeadline(d) || s.hasKey(m.to, d.from, ",") {
		return false
	}
	near := d.from-m.to <= wordsToDay || s.key(m.from-1, s.to) == "tại"
	return near && !st.events[at].isOn(*d.day)
}

// The day of an event stands so many words behind its noun at most: "cuộc họp sáng ngày 3/5".
const wordsToDay = 2

// settle decides, once the whole text is seen, what it is about and when its events were.
func (st *stage) settle(published graph.Date) {
	st.nameSessions()
	st.chooseMain()
	for _, e := range st.events {
		e.settleYear(published, st.c.t)
	}
}

// nameSessions names a session whole that the text calls by its number alone, where the name of another event tells of which body it is:
// "kỳ họp thứ 6" by "họp báo về chương trình kỳ họp thứ 6, Quốc hội khóa XIV".
func (st *stage) nameSessions() {
	for i, e := range st.events {
		if e.noun != "họp" || e.nth == "" || wordsIn(e.name) > wordsOfNumbered {
			continue
		}
		for _, other := range st.events[max(0, i-eventsInMind):min(i+eventsInMind, len(st.events))] {
			longer := strings.ToLower(other.name)
			_, body, found := strings.Cut(longer, " "+strings.ToLower(e.name))
			if found && len(longer) == len(other.name) && (strings.HasPrefix(body, ", quốc hội") || strings.HasPrefix(body, " quốc hội") || strings.HasPrefix(body, " hđnd") || strings.HasPrefix(body, " của ")) {
				e.name += other.name[len(other.name)-len(body):]
				break
			}
		}
	}
}

// A session called by its number alone takes so many words: "kỳ họp thứ 6", "phiên họp lần thứ nhất".
const wordsOfNumbered = 5

// tell takes the day of a meeting from the sentence that told of it with a verb, before the text called
// it by its noun: "Sáng 3/5, tại Vinh, bà A đã tiếp ông B. Tại buổi tiếp, ...".
func (st *stage) tell(e *staged) {
	if e.told || e.start != "" {
		return
	}
	e.told = true
	st.tellers[st.told.line] = e
	if d := st.told.day; d != nil {
		e.start, e.end, e.from, e.toCome = d.start, d.end, "text", st.told.toCome
	}
}

// dayOfMeeting is the last day before the verb that tells of a meeting, nil where none is named.
func (s *sentence) dayOfMeeting(verb int) *day {
	var last *day
	for _, d := range s.mentions {
		if d.kind == 0 && d.to <= verb && !s.isPlainYear(d) && !s.isDeadline(d) {
			last = d.day
		}
	}
	return last
}

// tellsMeeting is the word at which a verb tells of a meeting: someone named before it meets someone
// named behind it; the sentence's first word where none does.
func (s *sentence) tellsMeeting() int {
	before := false
	for i := s.from; i < s.to; {
		if m := s.mentionAtWord(i); m != nil {
			before = before || m.kind == graph.KindPerson || m.kind == graph.KindPost
			i = max(m.to, i+1)
			continue
		}
		end, kind := verbs.at(s.text, i, s.to)
		if end > i && kind == toSay {
			break
		}
		if end > i && kind == toMeet && before && s.someoneWithin(end, end+6) {
			return i
		}
		i = max(end, i+1)
	}
	return s.from
}

// someoneWithin tells whether a person or an office is named within a stretch.
func (s *sentence) someoneWithin(from, to int) bool {
	return slices.ContainsFunc(s.mentions, func(m *mention) bool {
		return m.from >= from && m.from < to && (m.kind == graph.KindPerson || m.kind == graph.KindPost)
	})
}

// isPredicate tells what an event is said to be: "Đối thoại A là diễn đàn an ninh lớn".
func (s *sentence) isPredicate(at int) bool {
	if at == 0 || s.key(s.mentions[at].from-1, s.to) != "là" {
		return false
	}
	before := s.mentions[at-1]
	return before.kind == graph.KindEvent && before.to >= s.mentions[at].from-4
}

// isTopic tells "báo cáo tại hội nghị về giá thuốc" and "phát biểu tại hội nghị đánh giá giá thuốc cao": where the
// article has opened an event of that sort, what follows is the topic of the report, or says what the speaker does,
// and is no name of the event.
func (st *stage) isTopic(s *sentence, m *mention, line int) bool {
	if _, kind := verbs.at(s.text, m.event.head, m.to); m.event.bare || s.key(m.event.head, s.to) != "về" && kind != toSay {
		return false
	}
	if before := s.key(m.from-1, s.to); before != "tại" && before != "trước" && before != "với" {
		return false
	}
	at := st.recalled(&mention{event: &eventName{noun: m.event.noun}}, line)
	if at < 0 || !st.events[at].scene || st.events[at].noun != nounOf(m.event.noun) {
		return false
	}
	for i := max(s.from, m.from-6); i < m.from; i++ {
		if end, kind := verbs.at(s.text, i, m.from); end > i && (kind == toReport || kind == toPresent || kind == toGivePaper || kind == toSpeak || kind == toSay) {
			return true
		}
	}
	return false
}

// quotes tells whether an event is named in what someone is quoted to say.
func (s *sentence) quotes(m *mention) bool {
	open := false
	if s.wholeQuotation(m.from, s.to) > m.from {
		return false // tại "Hội nghị A"
	}
	if m.from < s.quotedFrom() {
		return true
	}
	for i := max(s.from, s.quotedFrom()); i < m.from; i++ {
		switch s.words[i].key {
		case "“":
			open = true
		case "”":
			open = false
		case "\"":
			open = !open
		}
	}
	return open
}

// quotedFrom is the word behind the quotation that an earlier sentence opened and this one ends,
// "... phải làm ngay ”, ông A nói"; the sentence's first word where none is open.
func (s *sentence) quotedFrom() int {
	marks, first := 0, -1
	for i := s.from; i < s.to; i++ {
		switch s.words[i].key {
		case "“":
			if first < 0 {
				return s.from
			}
		case "”":
			if first < 0 {
				return i + 1
			}
		case "\"":
			marks++
			if first < 0 {
				first = i
			}
		}
	}
	if marks%2 == 1 && first > s.from && (s.key(first+1, s.to) == "," || s.key(first+1, s.to) == "-") {
		return first + 1
	}
	return s.from
}

// join makes a mention one of an event, of a new one for -1.
func (st *stage) join(at int, s *sentence, m *mention, line int) {
	whole := max(m.to, m.event.whole)
	name := s.printed(m.event.from, whole)
	if at < 0 {
		st.events = append(st.events, &staged{at: len(st.events), entity: -1, class: m.event.class, noun: nounOf(m.event.noun), sitting: m.event.noun == "kỳ họp", words: map[string]bool{}, numbers: map[string]bool{}, letters: map[string]bool{}, name: name, first: line})
		at = len(st.events) - 1
		if at >= eventsInMind {
			st.events[at-eventsInMind].outOfMind()
		}
	}
	m.stage = at
	e := st.events[at]
	e.part = cmp.Or(e.part, s.partOf(m))
	e.score++
	e.last = line
	e.many = e.many || strings.HasSuffix(m.event.noun, "gặp mặt")
	e.mentions = append(e.mentions, s.span(m.event.from, whole))
	if !m.event.bare {
		words, numbers := s.content(m)
		for w := range words {
			e.words[w] = true
		}
		for w := range numbers {
			e.numbers[w] = true
		}
		if described := s.isDescription(m) || s.isYearly(m); !e.named || !described && (e.described || fullness(name) > fullness(e.name)) {
			e.name, e.described = name, described
		}
		e.named = true
		if n := s.anniversary(m.from, m.to); n != "" {
			e.anniversary = n
		}
		for w := range s.letters(m) {
			e.letters[w] = true
		}
		e.field = cmp.Or(e.field, s.fieldOf(m))
		e.rank, e.nth = cmp.Or(e.rank, s.rank(m.from, s.outcomeOf(m))), cmp.Or(e.nth, s.nth(m))
		e.years = append(e.years, s.yearsIn(m)...)
		e.class, e.noun = m.event.class, nounOf(m.event.noun)
	}
	if m.event.bare && whole > m.to {
		e.meets(s, m, name)
	}
	if len(e.names) < 20 {
		e.names = append(e.names, name)
	}
}

// isDescription tells words that only rank an event among others, and are no name of it: "Đây là (diễn đàn quan trọng nhất về sông)", "Mai khai mạc
// (diễn đàn du lịch lớn nhất châu Á)".
func (s *sentence) isDescription(m *mention) bool {
	if m.event.class == "visit" {
		return false
	}
	for i := max(m.event.head, m.to-4); i < m.to; i++ {
		if s.is(i, m.to, "lớn", "nhất") {
			return true
		}
	}
	if s.key(m.from-1, s.to) != "là" {
		return false
	}
	for i := m.event.head; i < m.to; i++ {
		if key := s.words[i].key; key == "nhất" || key == "tiên" || key == "thứ" && s.words[i-1].key != "lần" {
			return true
		}
	}
	return false
}

// isYearly tells a name in small letters that says how often an event is held: "(hội nghị an ninh thường niên) ở Huế", beside its proper
// name "Hội nghị An ninh Sông Hương".
func (s *sentence) isYearly(m *mention) bool {
	if nounOf(m.event.noun) == "đại hội" {
		return false // one of shareholders is called so
	}
	yearly := false
	for i := m.event.head; i < m.to; i++ {
		if s.words[i].upper || s.words[i].number {
			return false
		}
		yearly = yearly || s.is(i, m.to, "thường", "niên") || s.is(i, m.to, "hằng", "năm") || s.is(i, m.to, "hàng", "năm")
	}
	return yearly
}

// meets takes the name of an event without more of a name than with whom it is: of several forms of one guest's name the longest,
// of several guests the first.
func (e *staged) meets(s *sentence, m *mention, name string) {
	guest := s.words[m.event.whole-1].key
	switch {
	case e.named:
	case e.guest == "", len(name) > len(e.name) && (e.guest == guest || strings.HasPrefix(name, e.name)):
		e.name, e.guest = name, guest
	}
}

// fullness is how much a name tells: its length, letters in brackets that repeat it left out, "Diễn đàn Sông xanh (DSX)"; a name in
// quotation marks is the proper one.
func fullness(name string) int {
	if strings.ContainsAny(name, "\"”") {
		return len(name) + proper
	}
	open, end := strings.IndexByte(name, '('), strings.IndexByte(name, ')')
	if open < 0 || end < open || strings.ContainsRune(name[open:end], ' ') || strings.ContainsAny(name[open:end], "0123456789") {
		return len(name)
	}
	return len(name) - (end - open)
}

// Words in quotation marks are rather a name than so many bytes more without.
const proper = 12

// outOfMind lets go of what only new mentions are compared with: a long text has many events.
func (e *staged) outOfMind() { e.words, e.numbers, e.letters = nil, nil, nil }

// nounOf is what the nouns of one sort of event have in common: "phiên họp" and "cuộc họp" are
// both "họp", every "lễ ..." is "lễ".
func nounOf(noun string) string {
	for _, p := range []string{"buổi ", "cuộc ", "phiên ", "kỳ ", "chuyến "} {
		noun = strings.TrimPrefix(noun, p)
	}
	switch {
	case noun == "đhđcđ", noun == "đại hội đồng cổ đông", noun == "đại hội cổ đông":
		return "đại hội"
	case strings.HasPrefix(noun, "lễ"), noun == "kỷ niệm", noun == "mít tinh", noun == "đại lễ", noun == "nghi lễ", noun == "ký kết":
		return "lễ"
	case noun == "bất thường", noun == "thường kỳ", noun == "khai mạc", noun == "bế mạc", noun == "trọng thể", noun == "toàn thể", noun == "thảo luận", noun == "chất vấn":
		return "họp"
	case strings.HasPrefix(noun, "gặp"):
		return "gặp"
	case strings.HasPrefix(noun, "đại hội"), noun == "đhđcđ":
		return "đại hội" // a shareholders' meeting is called by each of these
	case noun == "công du":
		return "thăm"
	case strings.HasPrefix(noun, "hội nghị"), noun == "thượng đỉnh":
		return "hội nghị"
	case strings.HasPrefix(noun, "hội thảo"):
		return "hội thảo"
	case strings.HasPrefix(noun, "tiếp xúc"):
		return "tiếp xúc"
	case strings.HasPrefix(noun, "thăm"):
		return "thăm"
	}
	return noun
}

// recalled is the event that a bare noun means: of its sort the one most spoken of so far, for
// "cuộc họp" the last one.
func (st *stage) recalled(m *mention, line int) int {
	noun, part := nounOf(m.event.noun), partIn(m.event.noun)
	best := -1
	for i := len(st.events) - 1; i >= 0 && i >= len(st.events)-eventsInMind; i-- {
		e := st.events[i]
		if part != "" && part != e.part {
			continue // "lễ khai mạc" after "lễ dâng hương"
		}
		if e.earlier || e.sitting && !e.reported && m.event.noun != "kỳ họp" {
			continue // one that is prepared at this meeting
		}
		if isMeeting(m.event.noun) && !e.scene && !e.reported {
			continue // one of which this meeting speaks
		}
		if isMeeting(m.event.noun) && e.sitting && best >= 0 {
			continue
		}
		if isMeeting(m.event.noun) && (e.noun == "hội nghị" || e.noun == "gặp" || e.noun == "họp báo" || e.noun == noun) {
			if best < 0 || st.events[best].sitting || st.isRather(e, st.events[best], line) {
				best = i
			}
			continue
		}
		if e.noun == noun && (best < 0 || st.isMoreSpokenOf(e, st.events[best])) {
			best = i
		}
	}
	if best >= 0 && !st.events[best].reported && noun == "hội nghị" {
		if congress := st.only(func(e *staged) bool { return e.reported && e.noun == "đại hội" }); congress >= 0 {
			return congress // "phát biểu tại hội nghị" at a congress, where another conference is only named
		}
	}
	switch {
	case best >= 0 || m.event.whole > m.to:
		return best
	}
	if noun == "hội nghị" || noun == "diễn đàn" {
		holds := func(e *staged) bool {
			return e.noun != "họp báo" && strings.Contains(strings.ToLower(e.name), " "+noun+" ")
		}
		if whole := st.only(holds); whole >= 0 {
			return whole // "diễn đàn" after "hội nghị thường niên Diễn đàn A"
		}
	}
	switch {
	case noun == "gặp":
		return st.only(func(e *staged) bool { return talks[e.noun] && e.last >= st.told.line })
	case noun == "làm việc":
		return st.only(func(e *staged) bool { return gatherings[e.noun] || e.noun == "gặp" })
	case gatherings[noun]:
		return st.only(func(e *staged) bool { return gatherings[e.noun] || e.many })
	}
	return best
}

// isMoreSpokenOf tells whether a bare noun of their sort means rather one event than another; of ceremonies rather one at which something
// happens than an anniversary that is only an occasion: "nhân kỷ niệm 90 năm thành lập Hội A".
func (st *stage) isMoreSpokenOf(a, b *staged) bool {
	if a.noun == "lễ" && a.scene != b.scene {
		return a.scene
	}
	return a.score > b.score
}

// partOf is what part of something larger an event is, "khai mạc" for "lễ khai mạc X" and "trù bị" for "phiên họp trù bị X"; "" where
// it is none.
func (s *sentence) partOf(m *mention) string {
	if part := partIn(m.event.noun); part != "" {
		return part
	}
	if m.event.head+2 <= m.to {
		return partIn(s.key(m.event.head, s.to) + " " + s.key(m.event.head+1, s.to))
	}
	return ""
}

// partIn is the part of something larger that a noun names.
func partIn(noun string) string {
	for _, part := range []string{"khai mạc", "bế mạc", "trù bị"} {
		if strings.HasSuffix(noun, part) {
			return part
		}
	}
	return ""
}

// isRather tells whether "cuộc họp" in a line is rather one event than another: one of which the text reports, or that the
// line before names; of two such the last.
func (st *stage) isRather(a, b *staged, line int) bool {
	near := func(e *staged) bool { return e.reported || line-e.last <= 1 }
	if near(a) != near(b) {
		return near(a)
	}
	return a.last > b.last
}

// isMeeting tells the nouns that mean the last meeting of whatever sort.
func isMeeting(noun string) bool { return noun == "cuộc họp" || noun == "buổi họp" }

// Nouns by which a text may call one and the same gathering.
var gatherings = set("hội_nghị tổng_kết hội_thảo tọa_đàm họp làm_việc diễn_đàn đối_thoại")

// only is the one event of a sort of which the text tells so far, -1 where it tells of none or of several: after "đã có buổi làm
// việc với Hội A" a bare "hội nghị" is that one, and "cuộc gặp" after "hội đàm với bà B" the talks.
func (st *stage) only(isOfSort func(*staged) bool) int {
	only := -1
	for i := max(0, len(st.events)-eventsInMind); i < len(st.events); i++ {
		if e := st.events[i]; e.scene && !e.earlier && isOfSort(e) {
			if only >= 0 {
				return -1
			}
			only = i
		}
	}
	return only
}

var (
	sceneBefore = set("có tại dự họp trì chức mạc ra thúc hành trong đạo đoàn sau luận của biểu trình gia")
	sceneAfter  = set("đã diễn khai bế được vừa có với chính kết tại nghe là nhằm sẽ thu")
)

// isScene tells whether a sentence says that something happens at an event.
func (s *sentence) isScene(m *mention) bool {
	if s.is(m.to, s.to, "mới", "đây") {
		return false // an earlier one, of which someone speaks
	}
	if s.is(m.from-2, m.from, "chứng", "kiến") || m.from-2 == s.from && s.is(s.from, m.from, "mở", "đầu") || s.isDated(m) || s.namesPart(m) {
		return true
	}
	before, after := s.key(m.from-1, s.to), s.key(m.to, s.to)
	if m.from-1 < s.from {
		before = ""
	}
	if before == "trong" && s.words[m.from].key != "cuộc" && s.words[m.from].key != "buổi" && s.words[m.from].key != "họp" {
		return sceneAfter[after]
	}
	if before == "," && s.key(m.from-2, s.to) != "" && s.datedBefore(m) {
		return true
	}
	return sceneBefore[before] && before != "của" && before != "sau" || sceneAfter[after] || before == ""
}

// namesPart tells whether a sentence is at a part of an event: "Tại ngày làm việc đầu tiên của kỳ họp A", "Trong phiên
// thảo luận của hội nghị B".
func (s *sentence) namesPart(m *mention) bool {
	if s.key(m.from-1, s.to) != "của" {
		return false
	}
	for i := m.from - 2; i > s.from && i > m.from-wordsOfPart; i-- {
		if key := s.words[i].key; key == "ngày" || key == "phiên" {
			before := s.key(i-1, s.to)
			return before == "tại" || before == "trong"
		}
	}
	return false
}

// The name of an event's part takes so many words at most.
const wordsOfPart = 9

// isSpokenOf tells an event of which a sentence only tells: what is prepared for it, said about it, done before or after it.
//
//	Về công tác chuẩn bị hội nghị, ông A cho biết ...
//	Trong cuộc họp báo sau hội đàm, bà B nói ...
func (s *sentence) isSpokenOf(m *mention) bool {
	if s.namesPart(m) {
		return false
	}
	switch s.key(m.from-1, s.to) {
	case "bị", "vụ", "về", "cho", "quả", "kiện", "sự", "trình", "lập", "mừng", "kết", "thềm", "lề", "nhân", "đến", "sau", "mỗi", "như", "ứng", "nghĩa", "của":
		return s.key(m.from-1, s.to) != "kết" || s.key(m.from-2, s.to) == "tổng"
	case "chức":
		return !s.hasDay()
	case "trước":
		return !s.hasVerb(toSpeak, toReport, toPresent)
	case "dự", "mạc", "khi", "thúc", "phiếu":
		for i := m.from - 2; i >= s.from && i > m.from-8 && !s.words[i].punct; i-- {
			if k := s.words[i].key; k == "trước" || k == "sau" {
				return true
			}
		}
	}
	return false
}

// reports tells whether a sentence reports of an event: "phát biểu tại hội nghị", "Sáng 3/5, hội nghị A ...", "Bà B chủ
// trì cuộc họp"; not of one to come, and not where it only tells of something beside it.
func (s *sentence) reports(m *mention) bool {
	if s.isToCome(m) || s.plansBefore(m) || s.isAside(m) || s.is(m.to, s.to, "mới", "đây") {
		return false
	}
	switch before := s.key(m.from-1, s.to); before {
	case "tại":
		return m.from-1 == s.from || s.hasVerb(toSay, toSpeak, toReport, toPresent, toGivePaper, toAward) || s.hasDay()
	case "dự", "trì", "mạc", "luận", "biểu", "đạo", "trong", "có", "ra", "thúc", "hành":
		return before != "trong" && before != "có" && before != "ra" || s.hasVerb(toSay, toSpeak) || s.hasDay()
	case "chức":
		return s.hasDay()
	}
	switch s.key(m.to, s.to) {
	case "diễn", "khai", "bế", "được", "do", "vừa", "sáng", "chiều", "hôm", "ngày", "đã":
		return s.hasDay() || s.is(m.to, s.to, "đã", "khai") || s.is(m.to, s.to, "đã", "diễn")
	}
	return s.datedBefore(m) && s.key(m.from-1, s.to) == "," || s.isDated(m)
}

// isDated tells a sitting of one day that a sentence names with its day, whatever it says of it: "Chiều 3/5, việc trồng cây
// làm nóng buổi tiếp xúc cử tri huyện A".
func (s *sentence) isDated(m *mention) bool {
	return s.is(m.from, s.to, "buổi") && s.key(m.from-1, s.to) != "một" && s.hasDay() && !s.isSpokenOf(m) && !s.isAside(m) && !s.isToCome(m)
}

// opens tells whether a sentence begins with a day and has an event of that day: "Chiều 3/5, tại hội thảo A ...", "Sáng 3/5,
// Sở B có buổi làm việc ...".
func (s *sentence) opens(m *mention) bool {
	switch s.key(m.from-1, s.to) {
	case "tại", ",", "có", "chức":
		return slices.ContainsFunc(s.mentions, func(d *mention) bool {
			return d.kind == 0 && !s.isPlainYear(d) && !d.day.start.HasYear() && d.from-s.from <= 3
		})
	}
	return false
}

// happens tells whether a sentence tells that an event happens on a day: "Hội thảo A khai mạc sáng 3/5".
func (s *sentence) happens(m *mention) bool {
	end, kind := verbs.at(s.text, m.to, s.to)
	return end > m.to && kind == toHappen && s.hasDay()
}

// hasVerb tells whether one of the kinds of verbs stands in a sentence.
func (s *sentence) hasVerb(kinds ...verbKind) bool {
	for i := s.from; i < s.to; i++ {
		if end, kind := verbs.at(s.text, i, s.to); end > i && slices.Contains(kinds, kind) {
			return true
		}
	}
	return false
}

// hasDay tells whether a sentence names a day, by its date or as "sáng nay".
func (s *sentence) hasDay() bool {
	for i := s.from; i < s.to; i++ {
		if s.is(i, s.to, "hôm", "nay") || s.is(i, s.to, "sáng", "nay") || s.is(i, s.to, "chiều", "nay") || s.is(i, s.to, "hôm", "qua") || s.is(i, s.to, "tối", "nay") {
			return true
		}
	}
	return slices.ContainsFunc(s.mentions, func(m *mention) bool { return m.kind == 0 && !s.isPlainYear(m) })
}

// datedBefore tells whether a date stands before an event in its sentence: "Chiều 3/5, lễ ...".
func (s *sentence) datedBefore(m *mention) bool {
	for _, d := range s.mentions {
		if d.from >= m.from {
			break
		}
		if d.kind == 0 && !s.isPlainYear(d) {
			return true
		}
	}
	return false
}

// isToCome tells whether a sentence says that an event will be held: "Hội thảo X sẽ khai mạc", "dự
// kiến tổ chức lễ Y".
func (s *sentence) isToCome(m *mention) bool {
	to := min(m.to+4, s.to)
	for i := m.from - 1; i >= s.from && i > m.from-9 && !s.words[i].punct; i-- {
		if s.plansAt(i) || s.is(i, m.from, "chuẩn", "bị", "nội", "dung") || s.is(i, m.from, "có", "thể") {
			return true
		}
	}
	for i := m.to; i < to && (!s.words[i].punct || i == m.to && s.words[i].key == ","); i++ {
		if s.plansAt(i) {
			return true
		}
	}
	return false
}

// foretells tells whether a sentence gives the day of an event that is to come; not "chủ trì họp báo về dự kiến chương trình
// ngày 5/3", which is held.
func (s *sentence) foretells(m *mention) bool {
	return s.isToCome(m) && s.hasDay() && s.key(m.from-1, s.to) != "trì"
}

// plans tells whether a sentence says that something is to come.
func (s *sentence) plans() bool {
	for i := s.from; i < s.to; i++ {
		if s.plansAt(i) {
			return true
		}
	}
	return false
}

// plansAt tells whether word i says that something is to come; not what comes of it, "chuyến thăm sẽ góp phần ...".
func (s *sentence) plansAt(i int) bool {
	return s.words[i].key == "sẽ" && !s.is(i+1, s.to, "góp", "phần") || s.words[i].key == "sắp" || s.is(i, s.to, "dự", "kiến") || s.is(i, s.to, "chuẩn", "bị", "tổ", "chức")
}

// isAside tells whether an event is mentioned beside the news: earlier, later, in a resolution.
func (s *sentence) isAside(m *mention) bool {
	for i := max(s.from, m.from-4); i < m.from; i++ {
		switch s.words[i].key {
		case "là":
			return i == m.from-1
		case "nghị", "tới", "mừng", "sau", "trước", "kể", "hướng", "quyết", "kiện", "đầu":
			if s.words[i].key == "đầu" && s.key(i-1, s.to) == "mở" || s.words[i].key == "tới" && s.key(i+1, s.to) == "dự" || s.words[i].key == "mừng" && i > m.from-2 && s.key(i-1, s.to) == "chúc" {
				return false
			}
			return true
		}
	}
	return false
}

// chooseMain finds the event that the article is about: the one most spoken of.
func (st *stage) chooseMain() {
	for i, e := range st.events {
		if e.earlier {
			continue
		}
		if e.start != "" {
			e.score += 2
		}
		if st.main < 0 || st.isMore(e, st.events[st.main]) {
			st.main = i
		}
	}
	if st.main >= 0 && (st.events[st.main].score < 1 || !st.events[st.main].scene && len(st.events[st.main].mentions) < 2) {
		st.main = -1
	}
}

// isMore tells whether the article is rather about one event than about another: one of which it reports comes first.
func (st *stage) isMore(a, b *staged) bool {
	if a.reported != b.reported {
		return a.reported
	}
	if a.opens != b.opens {
		return a.opens
	}
	return a.score > b.score
}

// matters tells whether an event is one of which the text tells, and not only mentions.
func (st *stage) matters(at int) bool {
	e := st.events[at]
	return at == st.main || e.scene && e.score >= 3 || e.class == "visit" && e.named
}

// enter takes an event into the cast, once something is said of it.
func (st *stage) enter(at int) int {
	e := st.events[at]
	if e.entity >= 0 {
		return e.entity
	}
	st.c.entities = append(st.c.entities, graph.Entity{
		Kind: graph.KindEvent, Name: e.name, Class: e.class, StartDate: e.start, EndDate: e.end, DateFrom: e.from, Mentions: e.mentions,
	})
	e.entity = len(st.c.entities) - 1
	for _, n := range e.names {
		st.c.otherName(e.entity, n)
	}
	return e.entity
}
