package extract

import "github.com/quanhe/quanhe/graph"

// attend reads "dự":
//
//	Ông A, Bộ trưởng B, đã đến dự hội nghị.           attend
//	Tới dự lễ có bà C và đại diện Bộ D.                attend-list
//	... với sự tham dự của ông E                       attend-with
func (r *reader) attend(next int) int {
	if r.keyAt(r.k-1) == "sự" || r.keyAt(next) == "của" {
		if r.keyAt(next) == "của" {
			event, where := r.eventHere()
			r.appear("attend-with", graph.Attended, r.guests(next+1), event, where, graph.Said{})
			return next + 1
		}
		return next
	}
	if r.acts() {
		event, where := r.eventOf(next)
		if g := r.subject; r.mayAttend(next) {
			r.appear("attend", graph.Attended, g, event, where, graph.Said{})
		}
		return next
	}
	if r.opens() {
		event, where := r.eventOf(next)
		if k := r.listStart(next); k > 0 {
			r.appear("attend-list", graph.Attended, r.guests(k), event, where, graph.Said{})
			return len(r.items)
		}
	}
	return next
}

// guests are the agents of a list, to the end of the sentence.
func (r *reader) guests(k int) group { return listFrom(r.items, k) }

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
		if it.isDate() || it.is(graph.KindEvent) || it.m == nil && (adverbs[it.key] || it.key == "trước" || it.key == "tại" || it.key == "tham" || it.key == "phía" || it.key == "trong") {
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

// chair reads "chủ trì":
//
//	Ông A chủ trì cuộc họp.                             chair
//	... dưới sự chủ trì của bà B                        chair-under
//	Chủ trì hội thảo có PGS.TS. C                       chair-list
func (r *reader) chair(next int) int {
	if r.keyAt(next) == "của" && r.keyAt(r.k-1) == "sự" {
		event, where := r.eventHere()
		if g, _ := groupAt(r.items, r.agentFrom(next+1)); g != nil {
			r.appear("chair-under", graph.Chaired, g, event, where, graph.Said{})
		}
		return next + 1
	}
	// "Bộ A chủ trì, phối hợp với Bộ B tổ chức lễ": the one who takes the lead organises
	if r.keyAt(next) == "," && r.keyAt(next+1) == "phối" {
		return next + 1
	}
	if r.acts() {
		event, where := r.eventOf(next)
		if people(r.subject) != nil || r.eventSoon(next) {
			r.appear("chair", graph.Chaired, r.subject, event, where, graph.Said{})
		}
		return next
	}
	if r.opens() {
		if k := r.listStart(next); k > 0 {
			event, where := r.eventOf(next)
			r.appear("chair-list", graph.Chaired, people(r.guests(k)), event, where, graph.Said{})
			return len(r.items)
		}
	}
	return next
}

// eventSoon tells whether an event is named within the next few items.
func (r *reader) eventSoon(k int) bool {
	for i := k; i < len(r.items) && i < k+4; i++ {
		if r.items[i].is(graph.KindEvent) {
			return true
		}
	}
	return false
}

// agentFrom is the first agent at item k or behind a few words that may stand before one.
func (r *reader) agentFrom(k int) int {
	for i := k; i < len(r.items) && i < k+6; i++ {
		if r.items[i].isAgent() {
			return i
		}
		if r.items[i].m != nil || !listWords[r.items[i].key] && r.items[i].key != "của" && r.items[i].key != "hai" {
			break
		}
	}
	return len(r.items)
}

// speak reads "phát biểu", and the part that the speech was of the event:
//
//	Ông A phát biểu khai mạc hội thảo.                  speak
//	Phát biểu tại lễ kỷ niệm, bà B nhấn mạnh ...        speak-first
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
	if r.acts() {
		event, where := r.eventOf(k)
		r.appear("speak", graph.SpokeAt, people(r.subject), event, where, said)
		return k
	}
	if r.opens() || r.keyAt(r.k-1) == "bài" {
		event, where := r.eventOf(k)
		if g, end := r.nextSubject(k); g != nil {
			r.appear("speak-first", graph.SpokeAt, people(g), event, where, said)
			r.subject, r.fresh, r.used = g, true, true
			if event >= 0 {
				r.event = event
			}
			return end
		}
	}
	return k
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
	if !r.acts() {
		return next
	}
	if r.elsewhere() {
		r.content = true
		return next
	}
	ps := people(r.subject)
	if len(ps) == 0 {
		r.fresh = false
		r.content = true
		return next
	}
	event, where := r.eventHere()
	if event < 0 {
		event, where = r.eventOf(next)
	}
	if r.keyAt(next-1) == "ra" || (r.keyAt(next) == "trong" || r.keyAt(next) == "tại") && next+1 < len(r.items) && r.items[next+1].is(graph.KindEvent) {
		event, where = r.eventOf(next)
	}
	r.appear("say", graph.SpokeAt, ps, event, where, graph.Said{})
	r.sayer = ps[0]
	r.content = true
	r.cite(next, ps)
	return next
}

// elsewhere tells whether a sentence says that it was said to reporters or on the net, and not at
// an event that it names.
func (r *reader) elsewhere() bool {
	for i := r.s.from; i < r.s.to; i++ {
		switch r.s.words[i].key {
		case "twitter", "facebook", "pv", "vấn":
			if r.s.words[i].key != "vấn" || r.s.key(i-1, r.s.to) == "phỏng" {
				return r.event < 0
			}
		case "lang":
			if r.s.key(i-1, r.s.to) == "hành" {
				return true
			}
		}
	}
	return false
}

// according reads "Theo ông A, ...": what A said.
func (r *reader) according(g group) {
	event, where := r.eventHere()
	if ps := people(g); ps != nil {
		r.appear("according-to", graph.SpokeAt, ps, event, where, graph.Said{})
		r.sayer = ps[0]
		r.cite(r.k, ps)
	}
}

// report reads "báo cáo" and "trình bày":
//
//	Ông A báo cáo kết quả hai năm.                      report
//	Theo báo cáo tổng kết của Ban B, ...                report-of
//	Hội nghị nghe Sở C báo cáo ...                      report
//	Trình bày tờ trình, bà D cho biết ...               report-first
func (r *reader) report(kind verbKind, next int) int {
	if kind == toReport {
		if k := r.reportOf(next); k > 0 {
			if g, _ := groupAt(r.items, k); g != nil && r.isReportNoun() {
				event, where := r.eventHere()
				r.appear("report-of", graph.ReportedAt, g[:1], event, where, graph.Said{})
				return k + 1
			}
		}
		if !r.fresh && r.isReportNoun() {
			return next
		}
	}
	if kind == toPresent && r.keyAt(next) == "tham" {
		return next
	}
	if r.acts() {
		event, where := r.eventHere()
		r.appear("report", graph.ReportedAt, r.subject, event, where, graph.Said{})
		return next
	}
	if r.subject == nil && r.opens() {
		if g, _ := r.nextSubject(next); g != nil && people(g) != nil {
			event, where := r.eventHere()
			r.appear("report-first", graph.ReportedAt, people(g), event, where, graph.Said{})
		}
	}
	return next
}

// isReportNoun tells whether "báo cáo" at k is a thing, not what someone does.
func (r *reader) isReportNoun() bool {
	before := r.keyAt(r.k - 1)
	if r.keyAt(r.k) != "báo" || r.k == 0 && r.keyAt(r.k+2) == "tại" {
		return false
	}
	return r.k == 0 || before == "theo" || before == "bản" || before == "nghe" || before == "," || before == "qua" || before == "trong" || before == "tại"
}

// reportOf is the agent behind "báo cáo ... của", 0 where there is none.
func (r *reader) reportOf(k int) int {
	for i := k; i < len(r.items) && i < k+8; i++ {
		if r.items[i].key == "của" {
			if a := r.agentFrom(i + 1); a < len(r.items) {
				return a
			}
			return 0
		}
		if r.items[i].isAgent() || r.items[i].key == "," {
			return 0
		}
	}
	return 0
}

// givePaper reads "tham luận":
//
//	Bà A tham luận tại hội thảo.                        paper
//	... nghe tham luận của đại diện Bộ B, Hội C và Sở D paper-of
func (r *reader) givePaper(next int) int {
	for i := next; i < len(r.items) && i < next+4; i++ {
		if r.items[i].key == "của" {
			g := r.papersOf(i + 1)
			event, where := r.eventHere()
			r.appear("paper-of", graph.GavePaperAt, g, event, where, graph.Said{})
			return next
		}
	}
	if r.acts() {
		event, where := r.eventOf(next)
		r.appear("paper", graph.GavePaperAt, r.subject, event, where, graph.Said{})
	}
	return next
}

// papersOf is the list behind "tham luận của": agents, with "đại diện", "7 đơn vị:" before them.
func (r *reader) papersOf(k int) group {
	for i := k; i < len(r.items) && i < k+8; i++ {
		if r.items[i].isAgent() {
			g, _ := groupAt(r.items, i)
			return g
		}
		if r.items[i].key == "." || r.items[i].key == "dự" {
			break
		}
	}
	return nil
}

// organize reads "tổ chức":
//
//	Sở A phối hợp với Hội B tổ chức hội thảo ...        organize
//	Lễ kỷ niệm do Bộ C tổ chức ...                      organize-by
func (r *reader) organize(next int) int {
	if before := r.keyAt(r.k - 1); before == "các" || before == "những" || before == "số" {
		return next // organisations
	}
	event, where := -1, stretch{}
	for i := next; i < len(r.items) && i < next+5; i++ {
		if it := r.items[i]; it.is(graph.KindEvent) && it.m.stage >= 0 {
			event, where = it.m.stage, stretch{it.m.from, it.m.to}
			break
		}
		if r.items[i].isAgent() || r.items[i].key == "," {
			break
		}
	}
	by := r.organizers()
	if event >= 0 {
		r.event = event
		r.appear("organize", graph.Organized, by, event, where, graph.Said{})
		r.fresh = false
		return next
	}
	if r.byBefore() {
		event, where := r.eventHere()
		r.appear("organize-by", graph.Organized, by, event, where, graph.Said{})
	}
	return next
}

// organizers are the bodies of the clause before the verb: its subject, and those with whom it
// acts; a country where it is the subject.
func (r *reader) organizers() group {
	var g group
	for i := r.k - 1; i >= 0; i-- {
		it := r.items[i]
		if it.key == ")" {
			for i > 0 && r.items[i].key != "(" {
				i--
			}
			continue
		}
		if it.m != nil {
			switch {
			case it.m.kind == graph.KindOrganization && it.m.entity >= 0:
				if before := r.keyAt(i - 1); before == "tại" || before == "của" || before == "ở" || before == "sở" {
					continue
				}
				g = append(group{it.m}, g...)
			case it.is(graph.KindEvent):
				if g == nil && r.k-i > 3 {
					return nil
				}
				return g
			case it.is(graph.KindPlace) && g == nil && r.k-i <= 3 && r.isCountry(it.m) && (i == 0 || r.keyAt(i-1) == "," || r.keyAt(i-1) == "do" || r.keyAt(i-1) == "báo"):
				return group{it.m}
			case it.is(graph.KindPerson):
				return g
			}
			continue
		}
		switch it.key {
		case ";", ":", ".", "“", "”", "nghe", "cho", "rằng", "để":
			return g
		}
	}
	return g
}

func (r *reader) isCountry(m *mention) bool {
	e, ok := r.t.knownPlace(m.from, m.to)
	return ok && e.Kind == "country"
}

// byBefore tells whether the clause's subject is the doer of a passive: "do Bộ A tổ chức".
func (r *reader) byBefore() bool {
	for i := r.k - 1; i >= 0 && i > r.k-25; i-- {
		switch r.items[i].key {
		case "do", "được":
			return r.event >= 0 || r.stage.main >= 0
		case ".", ";":
			return false
		}
	}
	return false
}

// happen reads "diễn ra", "khai mạc": the event of the clause takes place.
func (r *reader) happen(next int) int { return next }

// headings reads "về phía tỉnh có ông A": guests, told by side.
func (r *reader) headings() {
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

// placed notes where the event of a sentence is held: places behind "tại" or "ở" that stand at
// the sentence's head or beside the event.
//
//	Sáng 3/5, tại Huế, Bộ A tổ chức hội nghị ...        held-at
//	Hội nghị diễn ra tại Nhà hát Lớn, Hà Nội.           held-at
func (r *reader) placed() {
	r.visited()
	event, where := r.placedEvent()
	if event < 0 {
		return
	}
	said := false
	for k, it := range r.items {
		if it.m == nil && (it.key == "“" || it.key == "\"") {
			return
		}
		if end, kind := verbs.at(r.s.text, it.from, r.s.to); it.m == nil && end > it.from {
			if kind == toSay {
				return
			}
			said = said || kind == toAttend
		}
		if it.m != nil || it.key != "tại" && it.key != "ở" && !(it.key == "," && k == 1) {
			continue
		}
		if k > 0 && r.items[k-1].m != nil && (r.items[k-1].m.kind == graph.KindPlace || r.items[k-1].m.kind == graph.KindOrganization) {
			continue
		}
		if !r.placesEvent(k) {
			continue
		}
		r.placesFrom(k+1, event, where)
	}
}

// visited notes the country of a visit abroad: "thăm chính thức Lào".
func (r *reader) visited() {
	for _, m := range r.s.mentions {
		if m.kind != graph.KindEvent || m.stage < 0 || m.event.class != "visit" {
			continue
		}
		for i := m.event.head; i < m.to; i++ {
			if end, e := r.t.listedPlace(i, m.to); end > i && e.Kind == "country" && e.Key != "việt nam" && r.s.words[i].upper {
				r.add(note{rule: "visited", predicate: graph.HeldAt, subject: r.stage.enter(m.stage), object: r.cast.place(i, end), at: m.stage, behalf: -1, from: stretch{m.from, m.to}, to: stretch{i, end}})
				break
			}
		}
	}
}

// placesEvent tells whether "tại" at item k places the event: at the head of the sentence, behind
// a comma, a date or the event itself, or soon behind the verb by which it happens.
func (r *reader) placesEvent(k int) bool {
	if k == 0 || r.items[k-1].m != nil && (r.items[k-1].isDate() || r.items[k-1].is(graph.KindEvent)) {
		return true
	}
	if key := r.items[k-1].key; key == "," || key == ")" || r.items[k].key == "," {
		return true
	}
	for i := k - 1; i >= 0 && i > k-6; i-- {
		if r.items[i].m != nil {
			return false
		}
		if end, kind := verbs.at(r.s.text, r.items[i].from, r.s.to); end > r.items[i].from && (kind == toHappen || kind == toOrganize) {
			return true
		}
	}
	return false
}

// placedEvent is the event that a sentence places: one that it organises, opens or dates.
func (r *reader) placedEvent() (int, stretch) {
	dated, happens := false, len(r.items) > 1 && r.items[0].key == "tại" && r.items[1].is(graph.KindPlace)
	var found *mention
	for k, it := range r.items {
		if it.isDate() && len(it.m.day.start) > 4 {
			dated = true
		}
		if it.m == nil {
			if end, kind := verbs.at(r.s.text, it.from, r.s.to); end > it.from && (kind == toHappen || kind == toOrganize || kind == toChair) {
				happens = true
			}
			if k > 0 && (it.key == "tại" || it.key == "ở") && r.items[k-1].is(graph.KindEvent) {
				happens = true
			}
		}
		if it.is(graph.KindEvent) && it.m.stage >= 0 && (found == nil || r.s.isAside(found)) {
			found = it.m
		}
	}
	if found == nil || !dated && !happens || !r.stage.events[found.stage].scene {
		return -1, stretch{}
	}
	return found.stage, stretch{found.from, found.to}
}

// placesFrom notes the places from item k on: venue, city and province each.
func (r *reader) placesFrom(k, event int, where stretch) {
	for ; k < len(r.items); k++ {
		it := r.items[k]
		if it.m == nil {
			switch it.key {
			case ",", "(", ")", "-", "ở", "và":
				continue
			case "thủ", "đô", "thành", "phố":
				continue
			}
			return
		}
		if !it.is(graph.KindPlace) || it.m.entity < 0 {
			return
		}
		if e, ok := r.t.knownPlace(it.m.from, it.m.to); ok && e.Kind == "region" && e.Key != "mỹ đình" {
			return
		}
		r.add(note{rule: "held-at", predicate: graph.HeldAt, subject: r.stage.enter(event), object: it.m.entity, at: event, behalf: -1, from: where, to: stretch{it.m.from, it.m.to}, planned: r.stage.events[event].planned})
		if next := r.keyAt(k + 1); next != "," && next != "(" && next != "-" && next != "ở" && !(k+1 < len(r.items) && r.items[k+1].is(graph.KindPlace)) {
			return
		}
	}
}
