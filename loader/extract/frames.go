package extract

import (
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// What a verb says of its subject.
type verbKind int

const (
	noVerb verbKind = iota
	toAttend
	toChair
	toSpeak // phát biểu
	toSay   // cho biết, nhấn mạnh: what follows is what is said
	toReport
	toPresent // trình bày: a report, or a paper
	toGivePaper
	toOrganize
	toAward
	toReceive
	toIssue
	toSign
	toMeet
	toHappen
	toCarryOut
	toSumUp // tổng kết: a report where a meeting hears it
)

// The verbs, in the order of the list: a longer phrase wins over a shorter one, and noVerb stands
// for phrases that begin like a verb and are none ("dự kiến").
var verbs = func() *trie[verbKind] {
	tr := &trie[verbKind]{}
	phrases(tr, noVerb, `dự kiến, dự đoán, dự định, dự tính, dự cảm, dự thảo, dự báo, dự án, dự toán, dự phòng, dự trữ, dự thi, dự tuyển, dự khuyết, dự luật, tổ chức đảng, tổ chức thực hiện, tổ chức triển khai, tham gia ủy viên, tham gia ban, nói chuyện với, nói chung, nói riêng, nói trên, báo cáo viên, báo cáo tài chính, báo cáo thường niên, tiếp tục, tiếp theo, tiếp xúc, tiếp nhận, tiếp thu, tiếp cận, tiếp đó,
		ra đời, ra mắt, ký túc, trao đổi, nêu trên, ra sức, nói lên, ban hành kèm, nhận thức, nhận định rằng, nhận xét rằng, nhận được, gặp khó, gặp nhiều, tổ chức lại, tổ chức bộ máy, tổ chức cán bộ, cho hay rằng, thăm dò, tiếp công dân, tiếp dân, nhận thấy, hỏi thăm, thăm hỏi, đến thăm, thông tin truyền thông,
		về dự án, về dự thảo, về dự luật, về dự báo, về dự toán, về dự kiến, về dự định, về dự phòng, về dự trữ, đến dự án, đến dự thảo, đến dự luật, đến dự báo, đến dự toán, đến dự kiến, đến dự định, đến dự phòng, đến dự trữ, tới dự án, tới dự thảo, tới dự luật, tới dự báo, tới dự toán, tới dự kiến, tới dự định, tới dự phòng, tới dự trữ, cùng dự án, cùng dự thảo, cùng dự luật, cùng dự báo, cùng dự toán, cùng dự kiến, cùng dự định, cùng dự phòng, cùng dự trữ`)
	phrases(tr, toAttend, `dự, tham dự, đến dự, tới dự, về dự, cùng dự, có mặt, cùng tham dự, đến tham dự, tới tham dự, tham dự và, tham gia của, tham gia`)
	phrases(tr, toChair, `làm chủ tọa, đồng chủ tọa, chủ trì, đồng chủ trì, điều hành, chủ tọa, cùng chủ trì, cùng điều hành, đồng điều hành, chủ trì và điều hành, tham gia chủ trì`)
	phrases(tr, toSpeak, `phát biểu, có bài phát biểu, có phát biểu, đọc diễn văn, trình bày diễn văn, đọc lời khai mạc, phát biểu ý kiến, có bài diễn văn`)
	phrases(tr, toSay, `cho biết, cho rằng, nhấn mạnh, nêu rõ, nêu bật, làm rõ, khẳng định, đề nghị, nói, yêu cầu, chia sẻ, bày tỏ, nhận xét, nhận định, cho hay, lưu ý, chỉ rõ, chỉ ra, đánh giá, đánh giá cao, ghi nhận, biểu dương, thông tin, thông báo, giải thích, phân tích, kêu gọi, kiến nghị, đề xuất, nêu, gợi ý, tin tưởng, mong muốn, mong, hy vọng, cảnh báo, chỉ đạo, cam kết, hứa, bộc bạch, tâm sự, trả lời, đưa ra, cảm ơn, tiết lộ, đặt vấn đề, nhắc nhở, hoan nghênh, tuyên bố, dẫn chứng, trăn trở, bức xúc, thừa nhận, góp ý, đề cập, cho biết thêm, giao nhiệm vụ, đặt câu hỏi, khuyến khích, xác nhận, nhắc lại, trình bày quan điểm, nêu quan điểm, đồng tình, phản ánh, nói thêm, nói rõ, kết luận, điểm lại, lý giải, nhìn nhận, dẫn chứng, bình luận, khuyến nghị, gợi mở, nhắn nhủ, căn dặn, dặn dò, lo ngại, băn khoăn, phê phán, phê bình, quả quyết, trấn an, nêu ý kiến, nêu thực tế, cho biết rằng, quan ngại, thẳng thắn thừa nhận, khái quát, thông tin thêm, kỳ vọng, tin rằng, hoan nghênh, tái khẳng định, cám ơn, gửi lời cảm ơn, gửi lời cám ơn, kể lại, kể thêm, kể rằng, lấy ví dụ, trần tình, than phiền, gửi gắm, thắc mắc, khuyến cáo, giãi bày, lập luận`)
	phrases(tr, toReport, `báo cáo, trình bày báo cáo, đọc báo cáo, báo cáo tóm tắt, báo cáo tổng kết, trình bày tờ trình, trình bày dự thảo, trình bày tóm tắt`)
	phrases(tr, toPresent, `trình bày`)
	phrases(tr, toGivePaper, `tham luận, trình bày tham luận, có bài tham luận, đọc tham luận, có tham luận, phát biểu tham luận`)
	phrases(tr, toOrganize, `tổ chức, phối hợp tổ chức, đồng tổ chức, đăng cai tổ chức, đăng cai, tổ chức thành công, long trọng tổ chức, cùng tổ chức`)
	phrases(tr, toAward, `trao tặng, tặng, trao, tặng thưởng, truy tặng, trao thưởng`)
	phrases(tr, toReceive, `đón nhận, nhận, được tặng, được trao tặng, được tặng thưởng, vinh dự đón nhận, được trao, được nhận, vinh dự được trao tặng`)
	phrases(tr, toIssue, `ban hành, ra, vừa có, vừa ra, đã có, công bố`)
	phrases(tr, toSign, `ký, ký kết, ký ban hành, vừa ký, cùng ký, cùng ký kết, đã ký, đã ký ban hành`)
	phrases(tr, toMeet, `tiếp, hội đàm, hội kiến, gặp, gặp gỡ, chào xã giao, đến chào xã giao, tới chào xã giao, tiếp kiến, đón tiếp, tiếp đón, tiếp xã giao, yết kiến, thăm, có cuộc gặp, có cuộc hội đàm, có buổi tiếp, bắt tay, có cuộc hội kiến, hội đàm cùng, tiếp thân mật, đã có buổi làm việc, làm việc`)
	phrases(tr, toHappen, `diễn ra, khai mạc, bế mạc, được tổ chức, chính thức khai mạc, chính thức diễn ra, đã diễn ra, họp`)
	phrases(tr, toCarryOut, `thực hiện, quán triệt, triển khai thực hiện, quán triệt thực hiện, tổ chức thực hiện, triển khai, học tập, căn cứ`)
	phrases(tr, toSumUp, `tổng kết`)
	return tr.done()
}()

// Words between a subject and its verb.
var adverbs = set(`đã đang sẽ cũng cùng vừa còn đồng thời lần lượt trực tiếp vẫn tới đến có , ) và bài thay mặt chính thức long trọng vinh dự đều thì mới tiếp cho về tham gia ân cần thân mật trọng thể xúc động lại liên tục thẳng thắn hiện chủ động tích cực luôn rất chân trọng thành hoan hỉ dẫn đầu đoàn - phối hợp dành nhiều thời gian nhiệt tình cụ thể qua sau đó hôm nay sáng chiều tối trưa đêm kia rồi tại ở trong sang các phu nhân đại biểu cấp cao phái đều lần đầu đặc biệt ngày giờ thẳng thừng thêm lại cuối cùng trân tự tin hào hứng`)

var planWords = set("sẽ dự sắp chuẩn phải cần")

// reader reads one sentence's items from left to right.
type reader struct {
	*notes
	s     *sentence
	items []item
	k     int
	line  int // the sentence's place in the text

	subject   group
	first     group // the sentence's first subject
	behalf    int   // the body that the subject acts for
	passive   bool  // the subject is the doer of a passive, "do ông A chủ trì"
	fresh     bool  // nothing but adverbs since the subject
	used      bool  // a verb has taken the subject
	planned   bool
	foreseen  bool // the sentence begins with "dự kiến", "theo chương trình"
	content   bool // the rest is what someone says
	listening bool // after "nghe": the next agent acts
	heard     bool // the subject is one to whom the event listens
	event     int  // the event of the clause, -1
	ofOther   bool // of an earlier clause, where someone else acts at it
	acted     int  // the event named here at which someone acts, -1
	entered   bool // the sentence says first at which event it is
}

// read notes what a sentence says.
func (n *notes) read(line int, s *sentence) {
	n.begin(s)
	n.room = s.itemize(n.room[:0])
	r := &reader{notes: n, s: s, items: n.room, line: line, behalf: -1, event: -1, acted: -1, foreseen: s.foretellsOrder() || s.goesByProgramme() || s.isOfTomorrow()}
	r.enterScene()
	r.aside = r.aside && !r.returns() || r.interviewed()
	r.holdings()
	r.appointments()
	r.placed()
	r.documents()
	r.parts()
	r.headings()
	r.occasions()
	for r.k = r.behindQuotation(); r.k < len(r.items); {
		r.k = max(r.step(), r.k+1)
	}
	r.metAt()
	r.citeByEarlier()
	n.before = -1
	if len(r.first) > 0 {
		n.before = r.first[0].entity
	}
	// A programme that the text tells of on its way is no place where the next one speaks.
	if at := r.acted; at >= 0 && !r.entered && n.stage.events[at].scene && (at == n.stage.main || n.stage.events[at].class != "other" && !n.stage.events[at].isPast()) {
		n.scene = at
	}
}

// foretellsOrder tells a sentence of who will act after whom: "Sau khi ông A phát biểu, bà B sẽ trình bày báo cáo".
func (s *sentence) foretellsOrder() bool {
	return s.is(s.from, s.to, "sau", "khi") && s.hasKey(s.from, s.to, "sẽ")
}

// goesByProgramme tells a sentence of what a programme has for later: "Theo chương trình, chiều nay ông A trình bày báo cáo"; not
// "Theo chương trình, ông A đã trình bày".
func (s *sentence) goesByProgramme() bool {
	end, _ := programmes.at(s.text, s.from, s.to)
	return end > s.from && !s.hasKey(end, s.to, "đã")
}

// isOfTomorrow tells a sentence that begins with the day to come: "Trong ngày mai (4/5), ông A dự hội nghị".
func (s *sentence) isOfTomorrow() bool {
	for i := s.from + 1; i < min(s.from+3, s.to); i++ {
		if s.words[i].key == "mai" && !s.words[i].upper && partsOfDay[s.words[i-1].key] {
			return true
		}
	}
	return false
}

var programmes = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, "theo chương trình, theo lịch trình, theo nghị trình, theo kế hoạch, theo dự kiến, cũng theo chương trình, cũng theo lịch trình, cũng theo nghị trình, cũng theo kế hoạch")
	return tr.done()
}()

// enterScene goes to the event at which a sentence says that it is: "Tại cuộc hội đàm, hai bên ...", "Cũng tại hội nghị A sáng 3/5, ...".
func (r *reader) enterScene() {
	for k, it := range r.items {
		if it.is(graph.KindEvent) {
			if k <= 3 && it.m.stage >= 0 && (r.items[0].key == "tại" || r.keyAt(0) == "cũng" && r.keyAt(1) == "tại") && r.keyAt(r.behindWhen(k+1)) == "," && !r.stage.events[it.m.stage].isPast() {
				r.scene, r.entered = it.m.stage, true
			}
			return
		}
	}
}

// behindWhen is the item behind the days and the places at item k.
func (r *reader) behindWhen(k int) int {
	for k < len(r.items) && (r.items[k].isDate() || r.items[k].is(graph.KindPlace) || dayWords[r.keyAt(k)]) {
		k++
	}
	return k
}

// Words before days and places.
var dayWords = set("sáng trưa chiều tối ngày hôm nay qua ở tại vào ( )")

// returns tells whether a sentence comes back to an event: it begins with one where something happens, or
// has "tại" before one.
func (r *reader) returns() bool {
	return slices.ContainsFunc(r.s.mentions, func(m *mention) bool {
		begins := m.from-r.s.from <= wordsOfBeginning || r.s.key(m.from-1, r.s.to) == "tại"
		return m.kind == graph.KindEvent && m.stage >= 0 && begins && r.s.isScene(m)
	})
}

// An event named within so many words begins its sentence.
const wordsOfBeginning = 6

// behindQuotation is the first item behind the quotation in which a sentence begins, 0 where it
// begins in none: the words of a speaker are no one's deeds.
func (r *reader) behindQuotation() int {
	end := r.s.quotedFrom()
	for k, it := range r.items {
		if it.from >= end {
			return k
		}
	}
	return len(r.items)
}

// step reads the item at k and is the item to go on with.
func (r *reader) step() int {
	it := r.items[r.k]
	switch {
	case it.isAgent():
		return r.agents()
	case it.is(graph.KindEvent):
		// "hội đàm với ông A": the noun is a verb here
		if it.m.event.noun == "hội đàm" && it.m.event.bare && (r.keyAt(r.k+1) == "với" || r.keyAt(r.k+1) == "cùng") && r.subject != nil {
			if next := r.meet(r.k + 1); next > r.k+1 {
				r.event = it.m.stage
				return next
			}
		}
		if it.m.stage >= 0 && !(r.content && r.event >= 0) && !r.s.isSpokenOf(it.m) {
			r.event, r.ofOther = it.m.stage, false
		}
		return r.k + 1
	case it.m != nil:
		r.fresh = r.fresh && (it.isDate() || it.is(graph.KindPlace) && (beforePlace[r.keyAt(r.k-1)] || r.s.key(it.from-1, r.s.to) == ")") || it.is(graph.KindPost) && it.m.title.plural)
		return r.k + 1
	}
	if r.content && it.key == "do" && r.tellsWhose() {
		r.content, r.subject = false, nil
		return r.k + 1
	}
	if r.content && it.key != "”" {
		return r.k + 1
	}
	if it.key == "“" || it.key == "\"" {
		if end := r.closing(r.k); end > r.k {
			return end
		}
	}
	if r.s.is(it.from, r.s.to, "dự", "kiến") {
		r.planned, r.foreseen = true, r.foreseen || r.subject == nil
		return r.k + 2
	}
	if end, kind := verbs.at(r.s.text, it.from, r.s.to); end > it.from && !(kind == noVerb && r.behindRepeat() > r.k) {
		return r.verb(kind, end)
	}
	if next := r.quotes(); next > r.k {
		return r.say(next)
	}
	if next := r.behindRepeat(); next > r.k {
		return next
	}
	switch {
	case it.key == "phải" && r.keyAt(r.k-1) == "," && (r.keyAt(r.k+1) == "," || r.keyAt(r.k+1) == ")"):
		// where someone stands in a picture: "Ông A, phải, tiếp bà B"
	case planWords[it.key] && it.key != "dự":
		r.planned = true
	case it.key == "nghe":
		r.listening = true
	case it.key == ";":
		r.planned = r.foreseen
	case !adverbs[it.key] && !r.speaksFor():
		r.fresh = false
	}
	return r.k + 1
}

// behindRepeat is the item behind words that leave what follows to the subject, k where none stand there: "ông A tiếp tục (nhấn
// mạnh)", "bà B một lần nữa (đề nghị)".
func (r *reader) behindRepeat() int {
	for _, words := range [][]string{{"tiếp", "tục"}, {"một", "lần", "nữa"}, {"lần", "nữa"}} {
		if r.s.is(r.items[r.k].from, r.s.to, words...) {
			return r.k + len(words)
		}
	}
	return r.k
}

// tellsWhose tells whether the item at k goes on from an event to whose it is, inside of what someone says: "nêu tại
// hội thảo X, (do) Sở A và Hội B tổ chức". What is said stands before it, or is told elsewhere.
func (r *reader) tellsWhose() bool {
	k := r.k - 1
	for k > 0 && (r.items[k].isDate() || r.keyAt(k) == ",") {
		k--
	}
	if k < 0 || !r.items[k].is(graph.KindEvent) || r.items[k].m.stage < 0 {
		return false
	}
	for i := r.k + 1; i < len(r.items) && i < r.k+itemsOfHosts; i++ {
		if r.items[i].m != nil {
			continue
		}
		if end, kind := verbs.at(r.s.text, r.items[i].from, r.s.to); end > r.items[i].from && kind != noVerb {
			r.event = r.items[k].m.stage
			return kind == toOrganize || kind == toChair
		}
	}
	return false
}

// So many items may name who holds an event, behind "do".
const itemsOfHosts = 30

// Words behind which a place stands between a subject and its verb: "ông A tại Huế nói".
var beforePlace = set("đoàn tại ở sang cao biểu")

// speaksFor tells a word of those for whom the subject acts: "ông A thay mặt lãnh đạo tỉnh phát biểu".
func (r *reader) speaksFor() bool {
	for i := r.k; i > 0 && i > r.k-8; i-- {
		if r.items[i].m != nil || r.items[i].key == "," {
			return false
		}
		if r.items[i].key == "mặt" && r.items[i-1].key == "thay" {
			return true
		}
	}
	return false
}

// closing is the item behind the quotation that opens at k.
func (r *reader) closing(k int) int {
	for i := k + 1; i < len(r.items); i++ {
		if r.items[i].key == "”" || r.items[i].key == "\"" {
			return i + 1
		}
	}
	return k
}

// clauseStarts are the words behind which a group is a subject, not an object.
var clauseStarts = set(", ; : ” \" nơi do nghe khi ) - . dịp được")

// agents reads a group: the subject of a clause where one may begin, else an object.
func (r *reader) agents() int {
	g, end := groupAt(r.items, r.k)
	before := r.wordBefore(r.k)
	starts := r.startsClause(before)
	if before == "mặt" {
		if g, starts = r.actFor(g), true; len(g) == 0 {
			return end
		}
	}
	if isWhere(before, g) {
		g, starts = people(g), true
	}
	switch {
	case r.opensWithGuest(g):
		g, starts = r.receiveGuest(g), true
	case before == "với" && r.opensWithPartner(g):
		g, starts, before = r.talkWithPartner(g), true, ","
	}
	switch {
	case r.isSource(before) && r.retells(g, end):
		g = people(g)
	case r.isSource(before):
		r.hear(g)
		return end
	case before == "của" && len(g) > 1:
		r.fresh = false
		return r.k + 1 // "ý kiến của ông A, ông B và ông C nói": B and C act
	case r.ownsWords(before):
		return end
	case r.subject == nil && r.isLed():
		r.fresh = false
		return end
	case before == "việc" && !r.content:
		r.fresh = false
		return end // "Việc ông A dự hội nghị thể hiện ...": what follows is no deed of his
	case r.keepsCompany():
		r.subject = slices.Concat(r.subject, g) // "ông A chiều nay đã cùng bà B (chủ trì)"
		return end
	case !starts && r.subject != nil || before == "của" || before == "với" || before == "cho" || before == "giúp" || r.subject == nil && r.isReceived(before):
		r.fresh = false
		return end
	case r.content && before != "”" && !r.quoteJustEnded() && !(r.turns(before) && r.sayAt(end)) && !(r.subject == nil && before == "," && r.sayAt(end)):
		return end
	}
	r.beginClause(g, before)
	return end
}

// isReceived tells whether a group behind a word is whom someone receives or visits who is not known: "Thủ tướng (nào đó) tiếp Hội A,
// thăm Sở B".
func (r *reader) isReceived(before string) bool {
	return !r.content && r.k > 1 && (before == "tiếp" || before == "thăm" || before == "gặp") && !r.opensWithMeeting()
}

// isLed tells whether the group at k is whom someone leads that is not known: "Thủ tướng (nào đó) dẫn đầu đoàn đại biểu cấp cao (Chính
// phủ Lào)".
func (r *reader) isLed() bool {
	k := r.k - 1
	for k > 0 && delegation[r.keyAt(k)] {
		k--
	}
	return r.keyAt(k) == "đầu" && r.keyAt(k-1) == "dẫn"
}

// The words of a delegation before whose it is.
var delegation = set("đoàn đại biểu cấp cao")

// startsClause tells whether a clause may begin behind a word.
func (r *reader) startsClause(before string) bool {
	return before == "" || clauseStarts[before] || r.listening || before == "và" && r.used ||
		before == "mời" && !r.content // who is invited may come
}

// beginClause makes a group the subject.
func (r *reader) beginClause(g group, before string) {
	r.ofOther = r.ofOther || r.event >= 0 && r.used
	r.subject, r.fresh, r.used, r.planned, r.content = g, true, false, r.isStillPlanned(before), false
	if r.first == nil {
		r.first = g
	}
	r.heard, r.listening = r.listening, false
	r.passive = before == "do"
}

// isStillPlanned tells whether what the next ones do is planned: they are invited, or it is told of in the future, "hội nghị sẽ do
// ông A chủ trì", "kỳ họp sẽ nghe Sở B báo cáo", "tạo cơ hội để ông A phát biểu".
func (r *reader) isStillPlanned(before string) bool {
	return r.foreseen || before == "mời" || before == "để" || r.planned && (before == "do" || r.listening)
}

// actFor notes the body for which the others of a group act: "thay mặt Ban X, ông A". They are nobody where one stands
// alone.
func (r *reader) actFor(g group) group {
	if g[0].kind == graph.KindOrganization {
		r.behalf = g[0].entity
	}
	return g[1:]
}

// isWhere tells whether the first of a group is a place where the people of it act: "Sáng 3/5, tại Trung tâm A, bà B chủ
// trì".
func isWhere(before string, g group) bool {
	return (before == "tại" || before == "ở") && len(g) > 1 && g[0].kind == graph.KindOrganization && people(g) != nil
}

// opensWithGuest tells whether a group begins with the one whom the others receive: "Tiếp ông A, bà B nhấn mạnh ...".
func (r *reader) opensWithGuest(g group) bool {
	return r.subject == nil && !r.content && len(people(g)) > 1 && people(g)[0] == g[0] && r.opensWithMeeting()
}

// receiveGuest notes that the others of a group received its first, and is the others.
func (r *reader) receiveGuest(g group) group {
	r.subject = g[1:]
	r.met(g[:1])
	r.aside = r.aside || r.meetsBeside()
	return g[1:]
}

// opensWithPartner tells whether a group begins with the one with whom the others talk: "Tại cuộc gặp với ông A, bà B cho
// rằng ...".
func (r *reader) opensWithPartner(g group) bool {
	return r.subject == nil && !r.content && r.talksWith() && len(g) > 1 && r.keyAt(r.itemOf(g[0])+1) == ","
}

// talkWithPartner notes that the people among the others of a group met its first, and is the others.
func (r *reader) talkWithPartner(g group) group {
	partner, others := g[:1], g[1:]
	if people(others) != nil && partner[0].kind != graph.KindOrganization {
		r.subject = people(others)
		r.metAs("meet", partner)
	}
	return others
}

// isSource tells whether the group at k is the one whose words the sentence gives: "Theo ông A, ...".
func (r *reader) isSource(before string) bool {
	return before == "theo" && (r.k == 1 || r.k == 2) && !r.content
}

// retells tells whether a body tells what someone said: "Theo Sở A, ông B nhấn mạnh ...".
func (r *reader) retells(g group, end int) bool {
	return g[0].kind == graph.KindOrganization && people(g) != nil && r.sayAt(end)
}

// sayAt tells whether a verb of saying begins at item k.
func (r *reader) sayAt(k int) bool {
	return k < len(r.items) && r.items[k].m == nil && r.s.speaksAt(r.items[k].from)
}

// turns tells a word before the item at k behind which the words of one end and another's begin: "Bà A cho rằng ..., trong
// khi (ông B)", "..., còn (ông B)".
func (r *reader) turns(before string) bool {
	switch before {
	case "còn", ";":
		return true
	case "khi":
		return r.hasBehind(",", "trong", "khi")
	}
	return false
}

// hasBehind tells whether words stand within a few items before the one at k, in this order.
func (r *reader) hasBehind(words ...string) bool {
	for k := r.k - len(words); k >= 0 && k >= r.k-len(words)-3; k-- {
		found := true
		for i, w := range words {
			found = found && r.keyAt(k+i) == w
		}
		if found {
			return true
		}
	}
	return false
}

// hear makes those the subject whose words the sentence gives: "Theo Sở A, ông B phải xin lỗi" and "Theo ông A, bà B đã
// nghỉ" are the words of A, and B says nothing.
func (r *reader) hear(g group) {
	from, _ := extent(g[len(g)-1])
	if len(g) > 1 && (g[0].kind == graph.KindOrganization || r.s.key(from-1, r.s.to) == ",") {
		g = g[:1]
	}
	r.according(g)
	r.subject, r.fresh, r.used = g, false, true
}

// ownsWords tells whether the group at k is a part of the source's name: "Theo Cổng thông tin Chính phủ, ...".
func (r *reader) ownsWords(before string) bool {
	return before != "theo" && r.keyAt(0) == "theo" && !r.content && !r.behindCommaOf(0)
}

// keepsCompany tells whether the group at k acts with the subject, behind "cùng".
func (r *reader) keepsCompany() bool {
	return r.fresh && !r.used && !r.content && r.subject != nil && r.keyAt(r.k-1) == "cùng"
}

// talksWith tells whether the sentence begins at a meeting with whom the item at k names: "Tại cuộc gặp với (ông A)".
func (r *reader) talksWith() bool {
	if key := r.items[0].key; key != "tại" && key != "trong" {
		return false
	}
	for k := r.k - 1; k > 0; k-- {
		it := r.items[k]
		if it.is(graph.KindEvent) {
			return it.m.stage >= 0 && it.m.event.class == "meeting"
		}
		if it.m != nil && !it.isDate() || it.m == nil && (it.key == "," || it.key == ";") {
			return false
		}
	}
	return false
}

// itemOf is the item of a mention.
func (r *reader) itemOf(m *mention) int { return r.behindGroup(group{m}) - 1 }

// behindCommaOf tells whether a comma stands between item k and the one read.
func (r *reader) behindCommaOf(k int) bool {
	for i := k; i < r.k; i++ {
		if r.keyAt(i) == "," {
			return true
		}
	}
	return false
}

// quoteJustEnded tells whether a quotation ended right before the item at k.
func (r *reader) quoteJustEnded() bool { return r.quoteEndsBefore(r.k) }

func (r *reader) quoteEndsBefore(k int) bool {
	for i := k - 1; i >= 0 && i >= k-3; i-- {
		switch r.items[i].key {
		case "”":
			return true
		case "\"":
			return r.keyAt(i-1) != ":"
		case ",", "-", "đồng", "chí", ".":
		default:
			return false
		}
	}
	return false
}

// wordBefore is the key of the word before item k, adverbs and dates read over; "" at the start.
func (r *reader) wordBefore(k int) string {
	for k--; k >= 0; k-- {
		it := r.items[k]
		if it.isDate() {
			continue
		}
		if it.m != nil {
			return "·"
		}
		switch it.key {
		case "các", "hai", "đồng", "chí", "ông", "bà", "đại", "diện", "lãnh", "đạo", "cùng", "tân", "đoàn", "biểu", "cấp", "cao":
			continue
		case "của":
			if k > 0 && r.items[k-1].key == "diện" {
				continue
			}
		}
		return it.key
	}
	return ""
}

// eventOf is the event that a sentence's verb is about: the next one named behind the verb
// before another agent acts, the one of the clause, the one where the text is, the main one.
func (r *reader) eventOf(k int) (int, stretch) {
	for i := k; i < len(r.items) && i < k+9; i++ {
		it := r.items[i]
		if it.is(graph.KindEvent) && it.m.stage >= 0 {
			return it.m.stage, stretch{it.m.from, it.m.to}
		}
		if it.isAgent() || it.key == "“" || it.key == ":" || it.key == ";" {
			break
		}
		if it.key == "," && i > k+1 {
			break
		}
	}
	return r.eventHere()
}

// eventHere is the event of the clause, of the text so far, or of the article.
func (r *reader) eventHere() (int, stretch) {
	if r.event >= 0 {
		for _, it := range r.items {
			if it.is(graph.KindEvent) && it.m.stage == r.event {
				return r.event, stretch{it.m.from, it.m.to}
			}
		}
		return r.event, stretch{}
	}
	if r.scene >= 0 {
		return r.scene, stretch{}
	}
	return r.stage.main, stretch{}
}

// appear notes that a group did something at an event.
func (r *reader) appear(rule string, p graph.Predicate, g group, event int, where stretch, said graph.Said) {
	if event < 0 || (rule == "say" || rule == "according-to") && !r.mayBeSaidAt(event) || r.isYetToCome(event) && !r.namesEvent(event) {
		return
	}
	toCome := r.stage.events[event].isToCome()
	if (event == r.event || p == graph.SpokeAt && where.from < where.to) && len(g) > 0 {
		r.acted = event
	}
	guessed := (rule == "say" || rule == "according-to") && r.event < 0 && where.from >= where.to
	for _, m := range g {
		said.Title = r.titleOf(m)
		made := r.claims.total
		r.add(note{rule: rule, predicate: p, subject: m.entity, object: r.stage.enter(event), at: event, behalf: r.behalf, from: r.printedName(m), to: where, said: said, planned: r.planned || toCome})
		if guessed && r.claims.total > made {
			r.guesses = append(r.guesses, guess{made, r.needOf(event, m.entity), event})
		}
	}
}

// mayBeSaidAt tells whether what someone says may be said at an event: it is held, not only to
// come, and the text has named it so far, or does so below its headline and lead.
func (r *reader) mayBeSaidAt(event int) bool {
	e := r.stage.events[event]
	return e.scene && (!e.planned && !e.isToCome() || r.planned) && e.first <= max(r.line, linesOfLead)
}

// isYetToCome tells an event of which the text only tells that it will be held, where a sentence tells of what was done: that was at
// another one, which has no name, "chủ trì họp bàn công tác chuẩn bị".
func (r *reader) isYetToCome(event int) bool {
	return r.stage.events[event].isToCome() && !r.planned
}

// The headline and the lead of a text may tell what was said before the event is named.
const linesOfLead = 4

// printedName is the stretch of a mention's name.
func (r *reader) printedName(m *mention) stretch {
	if m.kind == graph.KindPerson {
		return stretch{m.name, m.to}
	}
	return stretch{m.from, m.to}
}

// titleOf is the title printed with a person, "" where none is.
func (r *reader) titleOf(m *mention) string {
	if m.kind == graph.KindPost {
		return r.s.printed(m.title.head, m.title.end)
	}
	if m.kind == graph.KindPerson && len(m.titles) > 0 {
		return r.s.printed(m.titles[0].title.head, m.titles[0].title.end)
	}
	return ""
}

// people are the members of a group that are persons, or stand for them.
func people(g group) group {
	return g.those(func(m *mention) bool { return m.kind != graph.KindOrganization })
}

// bodies are the members of a group that are organizations.
func bodies(g group) group {
	return g.those(func(m *mention) bool { return m.kind == graph.KindOrganization })
}

// isOne tells whether a group is one person, under one title or under several: "Tổng Bí thư, Chủ tịch nước".
func (g group) isOne() bool {
	return people(g) != nil && !slices.ContainsFunc(g, func(m *mention) bool { return m.entity != g[0].entity })
}

// those are the members of a group of which something holds, nil where there are none.
func (g group) those(holds func(*mention) bool) group {
	var some group
	for _, m := range g {
		if holds(m) {
			some = append(some, m)
		}
	}
	return some
}

// itemAt is the item that begins at word i or behind it.
func (r *reader) itemAt(i int) int {
	k := r.k
	for k < len(r.items) && r.items[k].from < i {
		k++
	}
	return k
}

// verb reads a verb whose words end at word end, and is the item to go on with.
func (r *reader) verb(kind verbKind, end int) int {
	next := r.itemAt(end)
	switch kind {
	case toAttend:
		return r.attend(next)
	case toChair:
		return r.chair(next)
	case toSpeak:
		return r.speak(next)
	case toSay:
		return r.say(next)
	case toReport, toPresent:
		return r.report(kind, next)
	case toGivePaper:
		return r.givePaper(next)
	case toOrganize:
		return r.organize(next)
	case toAward:
		return r.award(next)
	case toReceive:
		return r.receive(next)
	case toIssue:
		return r.issue(next)
	case toSign:
		return r.sign(next)
	case toMeet:
		return r.meet(next)
	case toSumUp:
		if r.heard {
			return r.report(toPresent, next)
		}
		return next
	case toHappen, toCarryOut:
		return next
	}
	r.fresh = false
	return next
}

// acts tells whether the subject stands right before the verb, and takes it.
func (r *reader) acts() bool {
	if r.subject == nil {
		return false
	}
	if before := r.keyAt(r.k - 1); !r.fresh && (r.used || before != "," && before != "đã" || r.denied()) {
		return false
	}
	r.used = true
	return true
}

// denied tells whether the clause says what its subject does not do: "Bà A sẽ không tham gia quản lý, điều hành hội B".
func (r *reader) denied() bool {
	for k := r.k - 1; k >= 0 && !r.items[k].isAgent(); k-- {
		if key := r.items[k].key; key == "không" || key == "chưa" {
			return r.keyAt(k+1) != "chỉ" && r.keyAt(k+1) != "những" && r.keyAt(k+1) != "khỏi"
		}
	}
	return false
}

func (r *reader) keyAt(k int) string {
	if k < 0 || k >= len(r.items) {
		return ""
	}
	return r.items[k].key
}
