package extract

import "github.com/quanhe/quanhe/graph"

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
		if !r.placesEvent(k) || r.isElsewhere(k, event) {
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
