package extract

import (
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// speak reads "phát biểu", and the part that the speech was of the event:
//
//	Ông A phát biểu khai mạc hội thảo.                  speak
//	Phát biểu tại lễ kỷ niệm, bà B nhấn mạnh ...        speak-first
//
// One who speaks for a body speaks of an event that the sentence does not name, not at it.
func (r *reader) speak(next int) int {
	said := graph.Said{}
	k := next
	if r.keyAt(k) == "ý" {
		k += 2
	}
	switch r.keyAt(k) + " " + r.keyAt(k+1) {
	case "khai mạc":
		said.Part = "opening"
	case "chỉ đạo":
		said.Part = "directing"
	case "bế mạc":
		said.Part = "closing"
	case "kết luận":
		said.Part = "closing"
	}
	if said.Part != "" {
		k += 2
	}
	if r.keyAt(k) == "tại" && r.isElsewhereNamed(k+1) {
		return k
	}
	if r.keyAt(r.k-1) == "lần" && r.keyAt(r.k-2) == "nhiều" {
		return k // "đã nhiều lần phát biểu"
	}
	if r.atSeveral(k, min(k+1, len(r.items))) {
		r.aside = true
		return k // "phát biểu tại các hội nghị"
	}
	if r.isBesideEvent(k) {
		r.aside = true
		return len(r.items)
	}
	if r.toOutsiders(k) || r.isOnAir(k) {
		r.aside = true
		return k // "phát biểu với báo chí khi đến dự hội nghị", "phát biểu trên đài A"
	}
	if to := r.keyAt(k); (to == "với" || to == "trước") && r.event < 0 && !r.eventSoon(k) {
		return k // "phát biểu với các nhà buôn": at no event that is told
	}
	if event, where := r.eventOf(k); event >= 0 && where.from < where.to {
		r.acted = event // "... mà ông A đưa ra khi phát biểu tại lễ B": the text is there
	}
	if r.acts() {
		event, where := r.eventOf(k)
		if ps := people(r.subject); r.onVisit(event) || len(ps) > 0 && where.from >= where.to && r.isVoice(ps[0], event) {
			return k
		}
		r.appear("speak", graph.SpokeAt, people(r.subject), event, where, said)
		return k
	}
	aSpeech := r.keyAt(r.k-1) == "bài"
	if (r.opens() || aSpeech) && !(aSpeech && several[r.keyAt(r.k-2)]) {
		event, where := r.eventOf(k)
		if g, end := r.nextSubject(k); g != nil {
			r.subject, r.fresh, r.used = g, true, true
			if r.speaksElsewhere(k, event) {
				r.aside = true
				return end
			}
			r.appear("speak-first", graph.SpokeAt, people(g), event, where, said)
			if event >= 0 {
				r.event = event
			}
			return end
		}
	}
	return k
}

// isBesideEvent tells whether a speech, behind item k, is told to be of an event, or beside it: "phát biểu bên lề hội nghị A", "bài phát biểu về hội
// nghị A".
func (r *reader) isBesideEvent(k int) bool {
	m := r.nextEvent(k)
	if m == nil || r.itemOf(m) > k+2 {
		return false
	}
	switch r.s.key(m.from-1, r.s.to) {
	case "lề":
		return true
	case "về":
		return r.keyAt(r.k-1) == "bài"
	}
	return false
}

// speaksElsewhere tells whether a speech with which the sentence begins is told to be none at the event: it is before or after it, or of
// another day: "Phát biểu sau cuộc gặp với ông A, ...", "Phát biểu ngày 30/7, ...".
func (r *reader) speaksElsewhere(k, event int) bool {
	if event < 0 {
		return false
	}
	if m := r.nextEvent(k); m != nil && m.stage == event {
		return r.isAround(m)
	}
	for i := k; i < len(r.items) && i < k+wordsToSpeechDay && r.keyAt(i) != ","; i++ {
		if it := r.items[i]; it.isDate() && !r.s.isPlainYear(it.m) && r.stage.events[event].start != "" && !r.stage.events[event].isOn(*it.m.day) {
			return true
		}
	}
	return false
}

// The day of a speech stands so many items behind the verb at most.
const wordsToSpeechDay = 4

// Words of several speeches, at as many events: "trong nhiều bài phát biểu, ông A ...".
var several = set("nhiều các những")

// onVisit tells whether an event that the sentence does not name is a visit, which is no place to speak: "ông A
// phát biểu tại Quốc hội".
func (r *reader) onVisit(event int) bool {
	return event >= 0 && r.stage.events[event].class == "visit" && !r.namesEvent(event)
}

// isElsewhereNamed tells whether a name that is no event of the text begins at item k: "phát biểu tại CEO Summit",
// "dự APEC 2017".
func (r *reader) isElsewhereNamed(k int) bool {
	if k >= len(r.items) || r.eventSoon(k) {
		return false
	}
	it := r.items[k]
	return it.m == nil && r.s.upper(it.from, r.s.to) || it.is(graph.KindOrganization) && r.s.words[it.from].caps
}

// nextSubject is the first group behind item k, up to the clause's comma: "Phát biểu tại hội
// nghị của ngành, ông A ...".
func (r *reader) nextSubject(k int) (group, int) {
	comma := false
	for i := k; i < len(r.items) && i < k+40; i++ {
		if r.items[i].m == nil && (r.items[i].key == "," || r.items[i].key == ":") {
			comma = true
		}
		if r.items[i].isAgent() && (comma || i == k || r.items[i].m.kind != graph.KindOrganization && r.items[i-1].m != nil) {
			g, end := groupAt(r.items, i)
			return g, end
		}
		if r.items[i].key == "“" {
			break
		}
	}
	return nil, k
}

// say reads a verb of saying; what follows is what is said, and no one's deed:
//
//	Bà A cho biết, ...                                  say
//	“...”, ông B nhấn mạnh.                             say
func (r *reader) say(next int) int {
	if r.k > 0 && r.eventAsks() {
		r.citeAtEvent(next)
		return next
	}
	if r.isDeed(next) {
		return next
	}
	if !r.acts() && !r.isDescribed() {
		if r.isStranger(r.k - 1) {
			r.sayer, r.strangerLine = nil, r.line
		}
		r.content = r.content || r.subject == nil && r.asks(next)
		return next
	}
	if r.isWritten() || r.keyAt(r.k-2) == "có" && r.keyAt(r.k-1) == "thể" && r.s.key(r.s.to-1, r.s.to) == "?" {
		r.content = true
		return next // "Thủ tướng có thể cho biết ...?"
	}
	if r.elsewhere() || r.toOutsiders(next) || r.isOnAir(next) || r.interviewed() || r.event < 0 && r.atSeveral(0, r.k) {
		r.content, r.aside = true, r.aside || !r.meetsPress()
		return next
	}
	if first := r.itemOf(r.subject[0]); r.keyAt(first-1) == "xin" || r.keyAt(first-1) == "lời" && r.keyAt(first-2) == "dẫn" {
		r.content = true // "Xin ông A cho biết ...": a question; "dẫn lời ông A nói": someone else's words
		return next
	}
	ps := r.speakers()
	if len(ps) == 0 {
		r.fresh = false
		r.content = true
		r.cite(next, r.subject) // "Bộ A yêu cầu thực hiện Chỉ thị số 1"
		return next
	}
	if r.tellsOne(next) {
		r.content = true
		return next
	}
	event, where := r.eventHere()
	if r.keyAt(next-1) == "ra" || (r.keyAt(next) == "trong" || r.keyAt(next) == "tại") && next+1 < len(r.items) && r.items[next+1].is(graph.KindEvent) {
		event, where = r.eventOf(next)
	}
	if !r.saidBeside(event) && !(r.event < 0 && r.isNewsOf(event, next)) && !r.isVoice(ps[0], event) && !r.comments(ps[0], event) && !r.directs(next) && !r.isDoubtful(ps[0]) {
		r.appear("say", graph.SpokeAt, ps, event, where, graph.Said{})
	}
	r.speaks(ps[0])
	r.content = true
	r.cite(next, ps)
	return next
}

// speakers are the people of the subject: of two whom a comma alone parts the last, where a clause ends at it, "Nói về đồng
// nghiệp Trần A, ông B cho biết".
func (r *reader) speakers() group {
	ps := people(r.subject)
	if len(ps) != 2 || len(r.subject) != 2 {
		return ps
	}
	_, to := extent(ps[0])
	if from, _ := extent(ps[1]); from == to+1 && r.s.key(to, r.s.to) == "," {
		return ps[1:]
	}
	return ps
}

// isDescribed tells whether only words that say who the subject is part it from the verb, and takes it: "Ông A, một nhà
// buôn ở Vinh, cho biết", "Bà B, Vụ trưởng Vụ thị trường nước ngoài cho rằng".
func (r *reader) isDescribed() bool {
	if r.subject == nil || r.used || r.content || !r.subject.isOne() {
		return false
	}
	from := r.behindSubject()
	if r.k-from > wordsOfDescription || from >= r.k || r.keyAt(r.k-1) == "người" || !parts[r.keyAt(from)] && !r.endsInTitle() {
		return false
	}
	for _, it := range r.items[from:r.k] {
		if it.isAgent() || it.is(graph.KindEvent) || it.m == nil && (noDescription[it.key] || r.startsVerb(it)) {
			return false
		}
	}
	r.used = true
	return true
}

// endsInTitle tells whether a title stands behind the subject's name.
func (r *reader) endsInTitle() bool {
	last := r.subject[len(r.subject)-1]
	_, to := extent(last)
	return last.kind == graph.KindPerson && to > last.to
}

// startsVerb tells whether a verb begins at an item.
func (r *reader) startsVerb(it item) bool {
	end, kind := verbs.at(r.s.text, it.from, r.s.to)
	return end > it.from && kind != noVerb
}

// Who someone is takes so many words at most.
const wordsOfDescription = 14

// Marks behind which stands who someone is.
var parts = set(", - (")

// Words that are no part of who someone is.
var noDescription = set(`đã sẽ đang không chưa bị được khi để vì nếu mà rằng thì là các những nhiều việc nhưng song theo do có từng vẫn cũng lại phải đồng thời : ; “ ” " . ngày hôm`)

// quotes is the item behind a few words by which the subject says what stands in quotation marks before or behind them, k
// where they are none: "“...”, ông A thẳng thắn.", "Bà B đặt vấn đề: “...”".
func (r *reader) quotes() int {
	if !r.fresh || r.used || r.content || !r.subject.isOne() {
		return r.k
	}
	end := r.k
	for end < len(r.items) && end < r.k+wordsOfSaying && r.items[end].m == nil && !r.s.words[r.items[end].from].punct {
		if to, kind := verbs.at(r.s.text, r.items[end].from, r.s.to); noSaying[r.keyAt(end)] || to > r.items[end].from && kind != noVerb {
			return r.k
		}
		end++
	}
	switch {
	case end == r.k:
		return r.k
	case r.keyAt(end) == ":" && (r.keyAt(end+1) == "“" || r.keyAt(end+1) == "\""):
		return end
	case (end == len(r.items) || r.keyAt(end) == ".") && r.quoteEndsBefore(r.itemOf(r.subject[0])):
		return end
	}
	return r.k
}

// A quotation and whose it is are so many words apart at most.
const wordsOfSaying = 5

// Words that are none of saying, beside a quotation.
var noSaying = set("viết đăng bị được là và cùng trong tại ở với như gọi ảnh")

// isDeed tells a verb of saying that is a noun here, or tells of another time: "chỉ đạo này", "từng nói".
func (r *reader) isDeed(next int) bool {
	switch r.keyAt(next) {
	case "này", "đó", "trên", "của", "nêu":
		return r.keyAt(next) != "trên" || r.keyAt(r.k-1) == ","
	}
	from := r.items[r.k].from
	inside := r.k > 0 && (!r.s.words[from-1].punct || r.keyAt(r.k-1) == "," && r.s.is(from, r.s.to, "thông", "tin")) // "Bộ Nội vụ, Thông tin và Du lịch"
	named := inside && r.keyAt(r.k-1) != "." && r.s.upper(from, r.s.to) && !r.s.upper(from-1, r.s.to)                // "đã ký Tuyên bố chung"
	chairs := r.keyAt(r.k-1) == "và" && r.s.is(from, r.s.to, "chỉ", "đạo") && r.s.is(from-3, r.s.to, "chủ", "trì")
	return named || chairs || r.keyAt(r.k-1) == "từng" || r.putsForth(next) || r.blames()
}

// putsForth tells "đưa ra 25 nghị quyết": not words, but papers.
func (r *reader) putsForth(next int) bool {
	if !r.s.is(r.items[r.k].from, r.s.to, "đưa", "ra") {
		return false
	}
	for k := next; k < len(r.items) && k < next+4; k++ {
		if paper, _ := lex.documents.at(r.s.text, r.items[k].from, r.s.to); paper > r.items[k].from || r.s.is(r.items[k].from, r.s.to, "văn", "kiện") {
			return true
		}
	}
	return false
}

// asks tells whether a verb asks someone for something: "Ủy ban yêu cầu ông A giải thích", "Đề nghị Chính phủ ban hành", whose
// deed is to come.
func (r *reader) asks(next int) bool {
	return next < len(r.items) && r.items[next].isAgent() && asking[r.items[r.k].key]
}

// The first syllables of verbs of asking: "yêu cầu", "đề nghị", "kiến nghị", "kêu gọi", "mong muốn", "hy vọng".
var asking = set("yêu đề kiến kêu mong hy")

// blames tells a sentence of what someone did wrong: the verbs in it are deeds for which a body that watches over the party
// blames them, "Ông A đã vi phạm quy chế; chỉ đạo làm trái".
func (r *reader) blames() bool {
	return !r.fresh && r.s.tellsOfFaults(r.items[r.k].from)
}

// tellsOfFaults tells whether a sentence says before word i that someone did wrong.
func (s *sentence) tellsOfFaults(i int) bool {
	for j := s.from; j < i; j++ {
		if s.is(j, s.to, "vi", "phạm") || s.is(j, s.to, "khuyết", "điểm") || s.is(j, s.to, "thiếu", "trách", "nhiệm") {
			return true
		}
	}
	return false
}

// isVoice tells whether one who speaks for a body says something: of an event, not at it, unless it is for
// reporters or the sentence names it, and not only in what is said of someone else: "Ông A dự hội nghị B, Người phát ngôn C
// cho biết".
func (r *reader) isVoice(m *mention, event int) bool {
	named := r.event >= 0 && !r.ofOther
	return r.cast.voices[m.entity] && event >= 0 && !named && nounOf(r.stage.events[event].noun) != "họp báo"
}

// comments tells whether a scholar or one who held an office earlier speaks of a meeting of those in office,
// which the sentence does not name: "theo chuyên gia A, hai bên đều muốn hội nghị thượng đỉnh".
func (r *reader) comments(m *mention, event int) bool {
	if event < 0 || r.event >= 0 || m.kind != graph.KindPerson {
		return false
	}
	e := r.stage.events[event]
	if e.rank == "" && e.noun != "họp" && e.class != "visit" {
		return false
	}
	inOffice := slices.ContainsFunc(m.titles, func(t *mention) bool { return t.title.status != "former" })
	if r.isScholar(m) || len(m.titles) > 0 && !inOffice {
		r.cast.voices[m.entity] = true
	}
	return r.cast.voices[m.entity]
}

// isScholar tells whether a word before a person tells a scholar: "chuyên gia A", "nhà phân tích B", "tiến sĩ C".
func (r *reader) isScholar(m *mention) bool {
	for i := max(r.s.from, m.from-4); i < m.name; i++ {
		for _, w := range [][2]string{{"chuyên", "gia"}, {"học", "giả"}, {"phân", "tích"}, {"nghiên", "cứu"}, {"giáo", "sư"}, {"tiến", "sĩ"}, {"quan", "sát"}} {
			if r.s.is(i, m.name, w[0], w[1]) {
				return true
			}
		}
	}
	return false
}

// directs tells "ông A còn chỉ đạo đánh giá cán bộ": a deed of another time, not words.
func (r *reader) directs(next int) bool {
	if r.event >= 0 || !r.s.is(r.items[r.k].from, r.s.to, "chỉ", "đạo") {
		return false
	}
	if r.keyAt(r.k-1) == "còn" || r.keyAt(r.k-1) == "đã" && r.keyAt(r.k-3) == "sau" && r.keyAt(r.k-2) == "đó" {
		return true
	}
	if next >= len(r.items) || r.items[next].m != nil {
		return false
	}
	_, kind := verbs.at(r.s.text, r.items[next].from, r.s.to)
	return kind == toSay
}

// isDoubtful tells a pronoun that may mean one who is only spoken of: someone else spoke last, and the sentence
// before is not about the one named last.
func (r *reader) isDoubtful(m *mention) bool {
	if m.pronoun && r.strangerLine >= 0 && r.line-r.strangerLine <= 2 {
		return true
	}
	return m.pronoun && r.sayer != nil && r.sayer.entity != m.entity && r.line-r.sayerLine <= 2 && r.before != m.entity
}

// eventAsks tells whether the event itself says something: "Hội nghị yêu cầu ...", "Hội nghị X, do Sở
// A tổ chức, yêu cầu ...".
func (r *reader) eventAsks() bool {
	for i := r.k - 1; i >= 0 && i > r.k-4; i-- {
		it := r.items[i]
		if it.is(graph.KindEvent) {
			return it.m.stage >= 0 && (i == 0 || !r.isBehind(i, "tại", "trong", "của", "dự"))
		}
		if it.m != nil || !adverbs[it.key] {
			break
		}
	}
	return r.keyAt(r.k-1) == "," && r.items[0].is(graph.KindEvent) && r.items[0].m.stage >= 0 && !r.personBefore(r.k)
}

// personBefore tells whether a person is named before item k.
func (r *reader) personBefore(k int) bool {
	return slices.ContainsFunc(r.items[:k], func(it item) bool { return it.is(graph.KindPerson) })
}

// isBehind tells whether one of the words stands right before item k.
func (r *reader) isBehind(k int, words ...string) bool {
	return slices.Contains(words, r.keyAt(k-1))
}

// elsewhere tells whether a sentence says that it was said to reporters or on the net, and not at
// an event that it names. What someone says of the net is said anywhere: it stands in quotation marks, or far behind the
// verb.
func (r *reader) elsewhere() bool {
	quoted := false
	for i := r.s.from; i < r.s.to; i++ {
		switch key := r.s.words[i].key; key {
		case "“", "”", "\"":
			quoted = key == "“" || key == "\"" && !quoted
		case "twitter", "facebook", "pv", "email", "blog", "website", "youtube":
			if !quoted && i >= r.s.quotedFrom() && i < r.items[r.k].from+wordsOfMeans {
				return r.event < 0 || key != "twitter" && key != "facebook" && key != "pv"
			}
		case "vấn":
			if r.s.key(i-1, r.s.to) == "phỏng" {
				return true
			}
		case "thềm", "lề":
			return true // "trước thềm hội nghị", "bên lề hội nghị"
		case "lời":
			if r.event < 0 && r.s.key(i-1, r.s.to) == "trả" && (r.s.upper(i+1, r.s.to) || r.s.key(i+1, r.s.to) == "báo") {
				return true // "trong trả lời Tuổi Trẻ"
			}
		case "luận":
			if r.s.is(i-3, r.s.to, "yêu", "cầu", "bình", "luận") {
				return true
			}
		case "lang":
			if r.s.key(i-1, r.s.to) == "hành" {
				return true
			}
		}
	}
	return false
}

// By what means someone speaks stands before the verb, or within so many words from it: "viết trên Twitter".
const wordsOfMeans = 8

// toOutsiders tells words to reporters or to others beside the event: "nói với phóng viên", "thông báo với cảnh
// sát", "nói như vậy trước báo giới sau hội nghị".
func (r *reader) toOutsiders(k int) bool {
	if r.keyAt(k) == "như" && (r.keyAt(k+1) == "vậy" || r.keyAt(k+1) == "trên") {
		k += 2
	}
	if r.keyAt(k) == "thêm" || r.keyAt(k) == "riêng" {
		k++
	}
	return (r.keyAt(k) == "với" || r.keyAt(k) == "trước" && !r.eventSoon(k)) && r.isPress(k+1) && (!r.eventSoon(k) || r.isAround(r.nextEvent(k))) && !r.meetsPress()
}

// atSeveral tells "tại các hội nghị" among the items from k to the one at to: at which of them is not told.
func (r *reader) atSeveral(k, to int) bool {
	for ; k < to; k++ {
		if r.keyAt(k) == "tại" && several[r.keyAt(k+1)] && k+2 < len(r.items) && r.s.eventAt(r.items[k+2].from, r.s.to) {
			return true
		}
	}
	return false
}

// isOnAir tells "trên đài" and the like at item k.
func (r *reader) isOnAir(k int) bool {
	air := r.keyAt(k + 1)
	return r.keyAt(k) == "trên" && (air == "đài" || air == "sóng" || air == "kênh" || air == "truyền" && r.keyAt(k+2) == "hình")
}

// nextEvent is the next event named from item k on, nil where none is.
func (r *reader) nextEvent(k int) *mention {
	for ; k < len(r.items); k++ {
		if r.items[k].is(graph.KindEvent) {
			return r.items[k].m
		}
	}
	return nil
}

// isAround tells an event after which, or before which, something is said: "sau hội nghị", "ngay sau khi kết thúc đại hội",
// "trước cuộc hội đàm"; "phát biểu trước đại hội" is said there, and of what comes "sau hội nghị này".
func (r *reader) isAround(m *mention) bool {
	if r.s.hasKey(m.to-1, min(m.to+1, r.s.to), "này") {
		return false
	}
	switch r.s.key(m.from-1, r.s.to) {
	case "sau":
		return true
	case "trước":
		return talks[nounOf(m.event.noun)] || m.event.class == "visit"
	case "thúc":
		return r.s.hasKey(max(r.s.from, m.from-4), m.from, "sau")
	}
	return false
}

// isPress tells reporters, a paper or an agency at item k.
func (r *reader) isPress(k int) bool {
	for r.keyAt(k) == "các" || r.keyAt(k) == "giới" || r.keyAt(k) == "nhà" && r.keyAt(k+1) == "báo" || r.keyAt(k) == "trước" {
		k++
	}
	if k < len(r.items) && r.items[k].is(graph.KindOrganization) {
		from := r.items[k].m.from
		return r.s.is(from, r.s.to, "thông", "tấn") || r.s.is(from, r.s.to, "báo") || r.s.is(from, r.s.to, "tạp", "chí") || r.s.is(from, r.s.to, "đài")
	}
	return outsiders[r.keyAt(k)] || r.isPaper(k)
}

// answersPress tells "trả lời câu hỏi của phóng viên" and "trả lời báo chí" at item k.
func (r *reader) answersPress(k int) bool {
	if r.keyAt(k) != "trả" || r.keyAt(k+1) != "lời" {
		return false
	}
	k += 2
	if r.keyAt(k) == "câu" && r.keyAt(k+1) == "hỏi" && r.keyAt(k+2) == "của" {
		k += 3
	}
	return outsiders[r.keyAt(k)] || r.isPress(k)
}

// Papers in which someone writes.
var papers = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, "văn bản, công văn, công điện, thông cáo, tờ trình do, thư, bức thư, lá thư, bức điện, điện mừng")
	return tr.done()
}()

// isWritten tells words of a paper, with which a sentence begins: "Văn bản do ông A ký nêu rõ ...", "Trong thư, bà B cho
// biết ...".
func (r *reader) isWritten() bool {
	i := r.s.from
	if k := r.s.key(i, r.s.to); k == "trong" || k == "tại" {
		i++
	}
	end, _ := papers.at(r.s.text, i, r.s.to)
	return end > i
}

// isStranger tells whether item k is a name that nobody in the text is known by: "McGregor nhận định".
func (r *reader) isStranger(k int) bool {
	return k >= 0 && r.items[k].m == nil && r.s.upper(r.items[k].from, r.s.to) && !r.s.words[r.items[k].from].isSyllable()
}

// isPaper tells a name that is nobody's in the text, which behind "nói với" is a paper's: "nói với VnExpress".
func (r *reader) isPaper(k int) bool {
	return k < len(r.items) && r.items[k].m == nil && r.s.upper(r.items[k].from, r.s.to) && !r.s.startsTitle(r.items[k].from, r.s.to)
}

// interviewed tells whether a sentence says that someone was asked by a paper: "ông A trao đổi với báo B về
// hội nghị". What its people say in this text is not said at an event.
func (r *reader) interviewed() bool {
	if r.s.is(r.s.from, r.s.to, "ghi", "nhận") && r.hasDate(0, min(wordsToSpeechDay, len(r.items))) {
		return true // "Ghi nhận ngày 16/4 tại vùng rau": what a paper heard there
	}
	for k := range r.items {
		talks := r.keyAt(k) == "trao" && r.keyAt(k+1) == "đổi" || r.keyAt(k) == "chia" && r.keyAt(k+1) == "sẻ"
		if talks && r.keyAt(k+2) == "với" && r.isPress(k+3) || r.answersPress(k) {
			return !r.meetsPress()
		}
	}
	return false
}

// hasDate tells whether a day stands among the items from one to another.
func (r *reader) hasDate(from, to int) bool {
	return slices.ContainsFunc(r.items[from:to], func(it item) bool { return it.isDate() })
}

var outsiders = set("báo phóng cảnh hãng tờ đài kênh truyền pv")

// meetsPress tells whether the event of the text is one for reporters, where answers to them are given.
func (r *reader) meetsPress() bool {
	event, _ := r.eventHere()
	return event >= 0 && nounOf(r.stage.events[event].noun) == "họp báo"
}

// tellsOne tells words to one person, whom the speaker met: "nhấn mạnh với Thủ tướng Lào rằng ..."; not where the text tells of their meeting.
func (r *reader) tellsOne(next int) bool {
	if r.event >= 0 || r.keyAt(next) != "với" || next+1 >= len(r.items) || r.meetsSomeone() {
		return false
	}
	to, said := r.items[next+1], r.items[next-1].key
	return (to.is(graph.KindPerson) || to.is(graph.KindPost)) && (said == "mạnh" || said == "nói" || said == "định" || said == "biết")
}

// meetsSomeone tells whether the event of the text is one at which two meet.
func (r *reader) meetsSomeone() bool {
	event, _ := r.eventHere()
	return event >= 0 && (talks[nounOf(r.stage.events[event].noun)] || r.stage.events[event].class == "visit")
}

// saidBeside tells whether words are not said at the event of which the text tells: they have a day of their
// own, or the sentence names no event, and the text is beside it, or it is a visit, which is no place to speak.
func (r *reader) saidBeside(event int) bool {
	if event < 0 {
		return false
	}
	e := r.stage.events[event]
	if !e.earlier && r.tellsOfEarlier() {
		return true
	}
	if r.isSaidAround(event) {
		r.aside = true
		return true
	}
	if r.event >= 0 || r.namesEvent(event) {
		return r.onAnotherDay(e, r.lastAgent())
	}
	if r.wasSaidAgo() || r.wasSaidBefore(e) {
		r.aside = true
	}
	return r.aside || e.class == "visit" || r.onAnotherDay(e, 0)
}

// wasSaidAgo tells whether a sentence says before its verb that it was some time ago: "Hồi tuần trước, ông A nói ...".
func (r *reader) wasSaidAgo() bool {
	for i := r.s.from; i < r.items[r.k].from; i++ {
		if end, _ := someTimeAgo.at(r.s.text, i, r.s.to); end > i {
			return true
		}
	}
	return false
}

// wasSaidBefore tells whether a sentence begins with a day before the event: "Ngày 31/5, ông A nói ..." of one held on 3 June.
func (r *reader) wasSaidBefore(e *staged) bool {
	for _, it := range r.items[:min(r.k, wordsToSpeechDay)] {
		if it.isDate() && monthAndDay(it.m.day.start) != "" && monthAndDay(it.m.day.start) < monthAndDay(e.start) && !e.isOn(*it.m.day) {
			return true
		}
	}
	return false
}

var someTimeAgo = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, "tuần trước, tháng trước, năm ngoái, năm trước, hồi tháng, hồi năm, hồi đầu năm")
	return tr.done()
}()

// isNewsOf tells whether what is said behind item k is that an event was held: "ông A cho biết Sở B vừa tổ chức hội nghị C".
func (r *reader) isNewsOf(event, k int) bool {
	if k >= len(r.items) {
		return false
	}
	return slices.ContainsFunc(r.s.mentions, func(m *mention) bool {
		held := r.s.is(m.from-3, r.s.to, "vừa", "tổ", "chức") || r.s.is(m.from-3, r.s.to, "đã", "tổ", "chức") || r.s.is(m.from-3, r.s.to, "sẽ", "tổ", "chức")
		return m.kind == graph.KindEvent && m.stage == event && m.from > r.items[k].from && held
	})
}

// isSaidAround tells whether the sentence names an event before its verb only to say that the words came after it, or before it.
func (r *reader) isSaidAround(event int) bool {
	around := false
	for _, it := range r.items[:r.k] {
		if it.is(graph.KindEvent) && it.m.stage == event {
			if around = r.isAround(it.m); !around {
				return false
			}
		}
	}
	return around
}

// tellsOfEarlier tells whether the sentence names an event of another year before its verb: "Sau hội nghị A năm ngoái, bà B yêu cầu".
func (r *reader) tellsOfEarlier() bool {
	return slices.ContainsFunc(r.items[:r.k], func(it item) bool {
		return it.is(graph.KindEvent) && it.m.stage >= 0 && r.stage.events[it.m.stage].earlier
	})
}

// lastAgent is the last item before the verb at which someone is named.
func (r *reader) lastAgent() int {
	k := r.k
	for k > 0 && !r.items[k].isAgent() {
		k--
	}
	return k
}

// namesEvent tells whether the sentence names an event.
func (r *reader) namesEvent(event int) bool {
	return slices.ContainsFunc(r.s.mentions, func(m *mention) bool { return m.kind == graph.KindEvent && m.stage == event })
}

// onAnotherDay tells whether words from item k to the verb give a day that is not the event's: "Ngày 26/9,
// ông A khẳng định ...".
func (r *reader) onAnotherDay(e *staged, k int) bool {
	for _, it := range r.items[k:max(k, r.k)] {
		if it.isDate() && !r.s.isPlainYear(it.m) && e.start != "" && !e.isOn(*it.m.day) {
			return true
		}
	}
	return false
}

// according reads "Theo ông A, ...": what A said.
func (r *reader) according(g group) {
	event, where := r.eventHere()
	if ps := people(g); ps != nil && !r.saidBeside(event) && !r.isVoice(ps[0], event) && !r.comments(ps[0], event) {
		r.appear("according-to", graph.SpokeAt, ps, event, where, graph.Said{})
		r.speaks(ps[0])
		r.cite(r.k, ps)
	}
}
