package extract

import "github.com/quanhe/quanhe/graph"

// attend reads "dự":
//
//	Ông A, Bộ trưởng B, đã đến dự hội nghị.           attend
//	Tới dự lễ có bà C và đại diện Bộ D.                attend-list
//	... với sự tham dự của ông E                       attend-with
//	Tới dự hội nghị, ông A bắt tay mọi người.          attend-first
//	Ông A cùng các bạn già đến dự hội nghị.            attend-company
//	Ông A gặp bà B nhân dịp dự hội nghị.               attend-journey
func (r *reader) attend(next int) int {
	if r.keyAt(next-1) == "của" {
		next-- // "sự tham gia của"
	}
	if r.keyAt(r.k-1) == "sự" || r.keyAt(next) == "của" {
		if r.keyAt(r.k-1) == "sự" && r.keyAt(next) == "của" && !r.takesPartElsewhere() {
			event, where := r.eventHere()
			r.appear("attend-with", graph.Attended, r.guests(next+1), event, where, graph.Said{})
			return next + 1
		}
		return next
	}
	if r.s.is(r.items[r.k].from, r.s.to, "tham", "gia") && !(next < len(r.items) && r.items[next].is(graph.KindEvent)) {
		return next // in something else: "tham gia quản lý"
	}
	if r.meetsUnnamed(next) || r.isElsewhereNamed(r.behindSpeech(next)) || r.isAtPlace(next) || r.isOthers() || r.isUnheardOf() {
		return next
	}
	if r.keyAt(r.k-1) == "vinh" {
		if r.keyAt(next) == "được" {
			next++
		}
		return next // "vinh dự được tiếp ông A"
	}
	if r.keyAt(r.k-1) == ";" && people(r.first) != nil && r.listStart(next) == 0 {
		r.subject, r.fresh = r.first, true // "ông A gặp bà B; dự hội nghị"
	}
	if r.acts() {
		event, where := r.eventOf(next)
		if g := r.subject; r.mayAttend(next) {
			r.appear("attend", graph.Attended, g, event, where, graph.Said{})
		}
		return next
	}
	if r.begins() || r.together(next) {
		event, where := r.eventOf(next)
		r.appear("attend", graph.Attended, people(r.subject), event, where, graph.Said{})
		return next
	}
	if rule := r.goesAlong(next); rule != "" {
		event, where := r.eventOf(next)
		r.appear(rule, graph.Attended, people(r.subject), event, where, graph.Said{})
		return next
	}
	if r.opens() || r.subject == nil && (r.keyAt(next) == "có" || r.comesTo(next)) {
		event, where := r.eventOf(next)
		if k := r.listStart(next); k > 0 {
			g := r.guests(k)
			r.appear("attend-list", graph.Attended, g, event, where, graph.Said{})
			if r.alsoChairs(next, k) {
				r.appear("chair-list", graph.Chaired, people(g), event, where, graph.Said{})
			}
			return len(r.items)
		}
		if g := r.behindComma(next); people(g) != nil {
			r.planned = r.planned || r.keyAt(r.behindGroup(g)) == "sẽ"
			r.appear("attend-first", graph.Attended, people(g), event, where, graph.Said{})
		}
	}
	return next
}

// takesPartElsewhere tells "có sự tham gia của Công an" of something that no sentence calls an event.
func (r *reader) takesPartElsewhere() bool {
	return r.keyAt(r.k+1) == "gia" && !r.tellsOfEvent() && !(r.keyAt(0) == "sự" && r.keyAt(1) == "kiện")
}

// behindSpeech is the item behind "và phát biểu tại" at item k, k where that does not stand there: "dự và phát biểu tại (APEC)".
func (r *reader) behindSpeech(k int) int {
	if k < len(r.items) && r.s.is(r.items[k].from, r.s.to, "và", "phát", "biểu", "tại") {
		return k + 4
	}
	return k
}

// comesTo tells whether what stands before a verb without a subject leads to an event right behind it: "Từ Huế ra Vinh (tham
// dự) hội nghị, bà A ...", "Đại diện các nước (tham dự) hội nghị có ông B".
func (r *reader) comesTo(next int) bool {
	if r.content || r.keyAt(r.k-1) == "để" || !r.eventNext(next) {
		return false
	}
	for k, it := range r.items[:r.k] {
		if it.isAgent() || it.is(graph.KindEvent) || it.m == nil && (r.startsVerb(it) && !r.items[k+1].is(graph.KindPlace) || notComing[it.key]) {
			return false
		}
	}
	return true
}

// Words before "dự" behind which nobody is told to come.
var notComing = set("không chưa sẽ mời nếu việc từng được của ngoài “ \" : ; trước")

// alsoChairs tells "Dự và chủ trì hội nghị có ông A": those of the list that begins at item k chair, too.
func (r *reader) alsoChairs(next, k int) bool {
	if r.keyAt(next) != "và" || next+1 >= k {
		return false
	}
	end, kind := verbs.at(r.s.text, r.items[next+1].from, r.s.to)
	return end > r.items[next+1].from && kind == toChair
}

// meetsUnnamed tells whether who attends is at a meeting of which the sentence tells with a verb, and the text makes no event: "ông A
// chủ trì họp lãnh đạo tỉnh; cùng dự có bà B".
func (r *reader) meetsUnnamed(next int) bool {
	if r.event >= 0 || r.eventSoon(next) || r.stage.tellers[r.line] != nil {
		return false
	}
	for k := 1; k < r.k; k++ {
		if r.items[k].m == nil && r.keyAt(k) == "họp" && r.keyAt(k-1) == "trì" {
			return true
		}
	}
	return false
}

// isOthers tells whether those attend whom the subject met: "ông A gặp các đại biểu dự hội nghị".
func (r *reader) isOthers() bool { return r.keyAt(r.k-1) == "biểu" && r.used }

// isUnheardOf tells what was never before: "chưa có tiền lệ ông A dự hội nghị".
func (r *reader) isUnheardOf() bool {
	if r.subject == nil {
		return false
	}
	at := r.itemOf(r.subject[0])
	for k := max(0, at-wordsToDenial); k < at; k++ {
		if r.keyAt(k) == "chưa" && (r.keyAt(k+1) == "có" || r.keyAt(k+1) == "từng") {
			return true
		}
	}
	return false
}

// A denial stands so many words before whom it is told of at most.
const wordsToDenial = 6

// isAtPlace tells being somewhere from being at an event: "Ông A có mặt tại sân bay Nội Bài".
func (r *reader) isAtPlace(next int) bool {
	at := r.keyAt(next) == "tại" || r.keyAt(next) == "ở"
	return r.keyAt(r.k) == "có" && at && next+1 < len(r.items) && !r.eventSoon(next)
}

// begins tells a journey to an event: "đã đến sân bay, bắt đầu (chuyến) tham dự hội nghị", "về đến nhà, kết
// thúc tốt đẹp chương trình tham dự", "tới Vinh để tham dự": the sentence's subject attends.
func (r *reader) begins() bool {
	if r.subject == nil || r.content {
		return false
	}
	k := r.k
	for k > 0 && r.items[k-1].m == nil && journeyWords[r.items[k-1].key] {
		k--
	}
	switch r.keyAt(k-2) + " " + r.keyAt(k-1) {
	case "bắt đầu", "kết thúc", "lên đường":
		return true
	}
	return r.keyAt(k-1) == "để" && r.travels(k-1)
}

var journeyWords = set("chuyến chương trình công tác tốt đẹp thành công đi")

// travels tells whether a verb of coming stands between the subject and item k: "sang Lào để".
func (r *reader) travels(k int) bool {
	for k--; k >= 0 && !r.items[k].isAgent(); k-- {
		if coming[r.items[k].key] {
			return true
		}
	}
	return false
}

// Verbs of coming.
var coming = set("tới đến sang")

// together tells "ông A và lãnh đạo nhiều bản làng cùng tham dự": who opens the sentence attends with
// others that no list names.
func (r *reader) together(next int) bool {
	end := next >= len(r.items) || r.keyAt(next) == "." || r.items[next].is(graph.KindEvent)
	return end && !r.used && !r.content && r.subject != nil && r.items[0].isAgent() && r.keyAt(r.k) == "cùng"
}

// goesAlong is the rule by which the sentence's subject attends an event that is named behind the verb, "" where none
// does: with company, or told beside what else it does.
func (r *reader) goesAlong(next int) string {
	if r.subject == nil || r.content || !r.eventNext(next) {
		return ""
	}
	switch {
	case r.inCompany():
		return "attend-company"
	case r.onJourney():
		return "attend-journey"
	}
	return ""
}

// eventNext tells whether a verb that ends before item k has an event right behind it.
func (r *reader) eventNext(k int) bool {
	for i := k; i < len(r.items) && i < k+3; i++ {
		if r.items[i].m != nil {
			return r.items[i].is(graph.KindEvent) && r.items[i].m.stage >= 0
		}
	}
	return false
}

// inCompany tells "ông A đã cùng lãnh đạo của nhiều nước, đại diện Bộ B (tham dự)": nothing but adverbs parts the
// subject from "cùng", and no verb stands behind it.
func (r *reader) inCompany() bool {
	company := false
	for k := r.behindSubject(); k < r.k; k++ {
		it := r.items[k]
		if it.m == nil && it.key == "cùng" {
			company = true
		}
		if end, kind := verbs.at(r.s.text, it.from, r.s.to); it.m == nil && end > it.from && kind != noVerb || !company && !(it.isDate() || it.m == nil && adverbs[it.key]) {
			return false
		}
	}
	return company
}

// onJourney tells "ông A gặp bà B nhân dịp (tham dự)", "ông A khi (tham dự)", "ông A đến Lào và (tham dự)", "ông A đến
// Lào (tham dự)".
func (r *reader) onJourney() bool {
	k := r.k
	for k > 0 && r.items[k-1].m == nil && journeyWords[r.items[k-1].key] {
		k--
	}
	switch r.keyAt(k - 1) {
	case "dịp":
		return r.keyAt(k-2) == "nhân"
	case "khi":
		return r.keyAt(k-2) != "trước" && k-2 >= 0 && r.items[k-2].isAgent()
	case "và":
		return k > 1 && (r.items[k-2].is(graph.KindPlace) || r.items[k-2].is(graph.KindEvent) && r.items[k-2].m.event.class == "visit") && !r.invites(k)
	}
	return k > 1 && r.items[k-1].is(graph.KindPlace) && coming[r.keyAt(k-2)] && r.setsOut(k-2)
}

// invites tells whether an invitation stands before item k: "gửi ông A lời mời thăm Lào và (dự)".
func (r *reader) invites(k int) bool {
	for k--; k >= r.behindSubject(); k-- {
		if r.keyAt(k) == "mời" {
			return true
		}
	}
	return false
}

// setsOut tells whether the verb of coming at item k is the subject's: nothing but adverbs stands before it.
func (r *reader) setsOut(k int) bool {
	for k--; k >= r.behindSubject(); k-- {
		if it := r.items[k]; !it.isDate() && (it.m != nil || !adverbs[it.key] && it.key != "lên" && it.key != "đường" && it.key != "đích" && it.key != "thân") {
			return false
		}
	}
	return true
}

// behindSubject is the item behind the subject.
func (r *reader) behindSubject() int { return r.behindGroup(r.subject) }

func (r *reader) behindGroup(g group) int {
	last := g[len(g)-1]
	for k, it := range r.items {
		if it.m == last {
			return k + 1
		}
	}
	return len(r.items)
}

// behindComma is the group right behind the comma that ends the clause of item k: "Tới dự và phát
// biểu tại lễ khai mạc, ông A ...".
func (r *reader) behindComma(k int) group {
	for i := k; i+1 < len(r.items) && i < k+14; i++ {
		if r.items[i].isAgent() {
			return nil
		}
		if r.items[i].key == "," {
			if a := r.agentFrom(i + 1); a < len(r.items) {
				g, _ := groupAt(r.items, a)
				return g
			}
			return nil
		}
	}
	return nil
}

// guests are the agents of a list, to the end of the sentence.
func (r *reader) guests(k int) group {
	g := listFrom(r.items, k)
	if len(g) > 0 && r.saysSo(g[len(g)-1]) {
		g = g[:len(g)-1]
	}
	return g
}

// saysSo tells whether the last one behind a list only tells of it: "có mười bác sĩ, ông A hôm 3/5 cho biết".
func (r *reader) saysSo(m *mention) bool {
	at := r.itemOf(m)
	begin := at - 1
	for begin > max(0, at-wordsOfUnknownTitle) && !r.items[begin].isAgent() && r.keyAt(begin) != "," {
		begin-- // a title that is not known
	}
	k := at + 1
	for k < len(r.items) && !r.sayAt(k) && (r.items[k].isDate() || adverbs[r.keyAt(k)] && r.keyAt(k) != ",") {
		k++
	}
	return m.kind != graph.KindOrganization && r.keyAt(begin) == "," && r.sayAt(k)
}

// So many words of a title may stand before who holds it.
const wordsOfUnknownTitle = 5

// mayAttend tells an event attended from something else that "tham dự" or "có mặt" takes: an
// event follows soon, or nothing that would be another object.
func (r *reader) mayAttend(next int) bool {
	for i := next; i < len(r.items) && i < next+10; i++ {
		if r.items[i].is(graph.KindEvent) {
			return true
		}
		if r.items[i].m == nil && (r.items[i].key == "." || r.items[i].key == "," || r.items[i].key == "và" || r.items[i].key == ")") {
			return true
		}
	}
	return next >= len(r.items)
}

// opens tells whether the verb at k opens its clause: "Tham dự lễ có ...", "Cùng dự còn có ...".
func (r *reader) opens() bool {
	for i := r.k - 1; i >= 0; i-- {
		it := r.items[i]
		if it.isDate() || it.is(graph.KindEvent) || it.m == nil && (adverbs[it.key] || it.key == "trước" || it.key == "tại" || it.key == "tham" || it.key == "phía" || it.key == "trong" || it.key == "nhân" || it.key == "dịp" || it.key == "khi" && r.keyAt(i-1) != "trước") {
			continue
		}
		return it.m == nil && (it.key == ";" || it.key == ".")
	}
	return true
}

// listStart is the item behind "có", "gồm" or ":" that begins a list behind item k, 0 where none
// does. The event may stand between.
func (r *reader) listStart(k int) int {
	for i := k; i < len(r.items) && i < k+14; i++ {
		it := r.items[i]
		if it.m == nil && (it.key == "có" || it.key == "gồm" || it.key == ":") {
			return i + 1
		}
		if it.m == nil && it.key == "là" {
			return i + 1
		}
		if it.isAgent() {
			if it.m.kind == graph.KindOrganization && i < k+3 {
				continue
			}
			return 0
		}
	}
	return 0
}

// occasions reads "nhân dịp Đoàn đại biểu Hội A tham dự lễ": told beside what someone says.
func (r *reader) occasions() {
	for k := 0; k+1 < len(r.items); k++ {
		if r.keyAt(k) != "dịp" {
			continue
		}
		for k++; k < len(r.items) && (r.keyAt(k) == "đoàn" || r.keyAt(k) == "đại" || adverbs[r.keyAt(k)]); k++ {
		}
		g, end := groupAt(r.items, k)
		if end == k || end >= len(r.items) || r.items[end].m != nil {
			continue
		}
		if to, kind := verbs.at(r.s.text, r.items[end].from, r.s.to); kind == toAttend && r.eventSoon(r.itemAt(to)) {
			event, where := r.eventOf(r.itemAt(to))
			r.appear("attend-occasion", graph.Attended, g, event, where, graph.Said{})
		}
	}
}

// welcomes tells a sentence of who welcomes someone on a journey, not of who attends: "Đón ông A tại sân bay, về phía Lào có ông B.
// Về phía Việt Nam có bà C."
func (r *reader) welcomes() bool {
	goesOn := r.welcomed == r.line && r.s.is(r.s.from, r.s.to, "về", "phía")
	if !goesOn && !(r.s.hasKey(r.s.from, r.s.to, "đón") || r.s.hasKey(r.s.from, r.s.to, "tiễn")) || !goesOn && !r.hasAirport() {
		return false
	}
	r.welcomed = r.line + 1
	return true
}

func (r *reader) hasAirport() bool {
	for i := r.s.from; i < r.s.to; i++ {
		if r.s.is(i, r.s.to, "sân", "bay") {
			return true
		}
	}
	return false
}

// headings reads "về phía tỉnh có ông A": guests, told by side.
func (r *reader) headings() {
	if r.welcomes() {
		return
	}
	for k := 0; k+1 < len(r.items); k++ {
		if r.items[k].key != "về" || r.items[k+1].key != "phía" || k > 1 && r.items[k-1].key != ";" && r.items[k-1].key != "," {
			continue
		}
		if start := r.listStart(k + 2); start > 0 {
			event, where := r.eventHere()
			r.appear("attend-side", graph.Attended, r.guests(start), event, where, graph.Said{})
			return
		}
	}
}
