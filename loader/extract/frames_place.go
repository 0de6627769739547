package extract

import (
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// placed notes where the event of a sentence is held: places behind "tại" or "ở" that stand at
// the sentence's head or beside the event.
//
//	Sáng 3/5, tại Huế, Bộ A tổ chức hội nghị ...        held-at
//	Hội nghị diễn ra tại Nhà hát Lớn, Hà Nội.           held-at
//	Bà B nói tại hội thảo C diễn ra sáng nay ở Vinh.    held-beside
func (r *reader) placed() {
	r.visited()
	r.heldAt()
	r.heldBeside()
}

func (r *reader) heldAt() {
	event, where := r.placedEvent()
	if event < 0 {
		return
	}
	said, theme := false, 0
	for k, it := range r.items {
		if k < theme {
			continue
		}
		if it.m == nil && (it.key == "“" || it.key == "\"") {
			if theme = r.behindTheme(k); theme == k {
				return
			}
			continue
		}
		if end, kind := verbs.at(r.s.text, it.from, r.s.to); it.m == nil && end > it.from {
			if kind == toSay {
				return
			}
			said = said || kind == toAttend
		}
		if it.m != nil || it.key != "tại" && it.key != "ở" && !(it.key == "," && k == 1 && r.items[0].m != nil && r.items[0].m.kind != graph.KindPost) {
			continue
		}
		if k > 0 && r.items[k-1].m != nil && (r.items[k-1].m.kind == graph.KindPlace || r.items[k-1].m.kind == graph.KindOrganization) {
			continue
		}
		if !r.placesEvent(k) || r.isElsewhere(k, event) || r.isOfPrepared(k, event) {
			continue
		}
		r.placesFrom(k+1, event, where)
	}
}

// isOfPrepared tells whether the place at item k is that of an event that is to come, with which the name of a meeting before it ends.
func (r *reader) isOfPrepared(k, event int) bool {
	return slices.ContainsFunc(r.items[:k], func(it item) bool {
		return it.is(graph.KindEvent) && it.m.stage == event && r.preparesEvent(it.m) && (r.s.is(it.to, r.s.to, "dự", "kiến") || r.s.is(it.to, r.s.to, "sắp", "tới") || r.s.is(it.to, r.s.to, "sẽ"))
	})
}

// behindTheme is the item behind the quotation that opens at item k and is an event's theme, k where it is none: "hội nghị A
// với chủ đề “...” khai mạc tại Huế".
func (r *reader) behindTheme(k int) int {
	before := k - 1
	if r.keyAt(before) == ":" {
		before--
	}
	if r.keyAt(before) != "đề" {
		return k
	}
	return r.closing(k)
}

// visited notes the country of a visit abroad: "thăm chính thức Lào".
func (r *reader) visited() {
	for _, m := range r.s.mentions {
		if m.kind != graph.KindEvent || m.stage < 0 || m.event.class != "visit" {
			continue
		}
		for i := m.event.head; i < m.to; i++ {
			if end, e := r.t.listedPlace(i, m.to); end > i && e.Kind == "country" && e.Key != "việt nam" && r.s.words[i].upper {
				r.add(note{rule: "visited", predicate: graph.HeldAt, subject: r.stage.enter(m.stage), object: r.cast.place(i, end), at: m.stage, behalf: -1, from: stretch{m.from, m.to}, to: stretch{i, end}, planned: r.isToCome(m.stage)})
				break
			}
		}
	}
}

// heldBeside notes the places of every event that stands right before them, whatever else the sentence says: where it
// is told to happen there, or is one of which the text tells more.
func (r *reader) heldBeside() {
	for k, it := range r.items {
		if !it.is(graph.KindEvent) || it.m.stage < 0 || it.m.event.class == "visit" {
			continue
		}
		at, happens, toCome := r.placeBehind(k + 1)
		if toCome && r.preparesEvent(it.m) {
			continue
		}
		if at > 0 && (happens || r.stage.matters(it.m.stage)) {
			r.placesOf("held-beside", at, it.m.stage, stretch{it.m.from, it.m.to}, toCome || r.isToCome(it.m.stage))
		}
	}
}

// preparesEvent tells a meeting about another event, with which its name ends: "cuộc họp chuẩn bị hội nghị A (dự kiến tổ chức tại Huế)".
func (r *reader) preparesEvent(m *mention) bool {
	for i := m.event.head; i < m.to; i++ {
		if r.s.is(i, m.to, "chuẩn", "bị") || r.s.is(i, m.to, "giới", "thiệu") {
			return true
		}
	}
	return false
}

// placeBehind is the item behind "tại" or "ở" that only days and a verb of happening part from item k, whether there is
// such a verb, and whether words between them tell that it is to come; 0 where none is.
func (r *reader) placeBehind(k int) (at int, happens, toCome bool) {
	for ; k < len(r.items); k++ {
		it := r.items[k]
		switch {
		case it.isDate():
		case it.m != nil:
			return 0, false, false
		case it.key == "tại" || it.key == "ở":
			return k + 1, happens || toCome, toCome
		case it.key == "“" || it.key == "\"":
			behind := r.behindTheme(k)
			if behind <= k {
				return 0, false, false
			}
			k = behind - 1
		case it.key == "sẽ" || it.key == "sắp" || r.s.is(it.from, r.s.to, "dự", "kiến"):
			toCome = true
		default:
			end, kind := verbs.at(r.s.text, it.from, r.s.to)
			if end > it.from && (kind == toHappen || kind == toOrganize) {
				k, happens = r.behind(k, end)-1, true
			} else if !betweenEventAndPlace[it.key] && !(it.key == "và" && r.numberAt(k+1)) && !r.s.words[it.from].number {
				return 0, false, false
			}
		}
	}
	return 0, false, false
}

// numberAt tells whether a number stands at item k.
func (r *reader) numberAt(k int) bool {
	return k < len(r.items) && r.items[k].m == nil && r.s.words[r.items[k].from].number
}

// behind is the first item from item k on that begins at word i or behind it.
func (r *reader) behind(k, i int) int {
	for k < len(r.items) && r.items[k].from < i {
		k++
	}
	return k
}

// Words that may stand between an event and where it is held.
var betweenEventAndPlace = set("với chủ đề : đã vừa được đang vào ngày trong hai ba hôm nay qua sáng trưa chiều tối từ đến tới kiến này tuần cuối đầu tháng chính thức trọng thể , ( ) -")

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

// isElsewhere tells whether the place at item k is another event's, or where people meet beside
// the event: "sớm tổ chức kỳ họp tiếp theo tại Huế", "hội kiến với ông A tại Vinh".
func (r *reader) isElsewhere(k, event int) bool {
	for i := k - 1; i >= 0; i-- {
		it := r.items[i]
		if it.is(graph.KindEvent) {
			if it.m.stage != event && r.keyAt(i-1) == "khổ" {
				continue // "trong khuôn khổ Diễn đàn X"
			}
			before := r.keyAt(i - 1)
			return it.m.stage != event || i < k-1 && (before == "sau" || before == "trước") // "sau hội nghị, họ dự lễ B ở Huế"
		}
		if it.m == nil {
			if end, kind := verbs.at(r.s.text, it.from, r.s.to); end > it.from && kind == toMeet && r.stage.events[event].class != "meeting" {
				return true
			}
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
	if e := r.stage.tellers[r.line]; e != nil && (found == nil || r.stage.events[found.stage].class == "visit") {
		return e.at, stretch{}
	}
	if found == nil || !dated && !happens || !r.stage.events[found.stage].scene {
		return -1, stretch{}
	}
	return found.stage, stretch{found.from, found.to}
}

// placesFrom notes the places from item k on: venue, city and province each.
func (r *reader) placesFrom(k, event int, where stretch) {
	r.placesOf("held-at", k, event, where, r.isToCome(event))
}

// isToCome tells whether an event is to come, by the sentence or by the whole text.
func (r *reader) isToCome(event int) bool {
	return r.stage.events[event].isToCome() || r.foreseen && !r.stage.events[event].done || slices.ContainsFunc(r.s.mentions, func(m *mention) bool {
		return m.kind == graph.KindEvent && m.stage == event && (r.s.willHappen(m) || r.s.comesSoon(m))
	})
}

// tellsOfFirst tells whether a sentence says when an event was first held, which is another than the one of the text: "Diễn đàn tổ
// chức lần đầu tiên năm 1998 tại Lào".
func (r *reader) tellsOfFirst() bool {
	for k := range r.items {
		if r.keyAt(k) != "lần" || r.keyAt(k+1) != "đầu" {
			continue
		}
		for i := max(0, k-wordsToFirst); i < len(r.items) && i < k+2+wordsToFirst; i++ {
			if it := r.items[i]; it.isDate() && r.s.isPlainYear(it.m) {
				return true
			}
		}
	}
	return false
}

// The year stands so many words from "lần đầu" at most.
const wordsToFirst = 3

func (r *reader) placesOf(rule string, k, event int, where stretch, planned bool) {
	if r.tellsOfFirst() {
		return
	}
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
		r.add(note{rule: rule, predicate: graph.HeldAt, subject: r.stage.enter(event), object: it.m.entity, at: event, behalf: -1, from: where, to: stretch{it.m.from, it.m.to}, planned: planned})
		if next := r.keyAt(k + 1); next != "," && next != "(" && next != "-" && next != "ở" && !(k+1 < len(r.items) && r.items[k+1].is(graph.KindPlace)) {
			return
		}
	}
}
