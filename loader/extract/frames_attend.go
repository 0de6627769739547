package extract

import "github.com/quanhe/quanhe/graph"

// attend reads "dự":
//
//	Ông A, Bộ trưởng B, đã đến dự hội nghị.           attend
//	Tới dự lễ có bà C và đại diện Bộ D.                attend-list
//	... với sự tham dự của ông E                       attend-with
//	Tới dự hội nghị, ông A bắt tay mọi người.          attend-first
func (r *reader) attend(next int) int {
	if r.keyAt(r.k-1) == "sự" || r.keyAt(next) == "của" {
		if r.keyAt(next) == "của" {
			event, where := r.eventHere()
			r.appear("attend-with", graph.Attended, r.guests(next+1), event, where, graph.Said{})
			return next + 1
		}
		return next
	}
	if r.isElsewhereNamed(next) || r.isAtPlace(next) {
		return next
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
	if r.opens() || r.subject == nil && r.keyAt(next) == "có" {
		event, where := r.eventOf(next)
		if k := r.listStart(next); k > 0 {
			r.appear("attend-list", graph.Attended, r.guests(k), event, where, graph.Said{})
			return len(r.items)
		}
		if g := r.behindComma(next); people(g) != nil {
			r.appear("attend-first", graph.Attended, people(g), event, where, graph.Said{})
		}
	}
	return next
}

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
		switch r.items[k].key {
		case "tới", "đến", "sang":
			return true
		}
	}
	return false
}

// together tells "ông A và lãnh đạo nhiều bản làng cùng tham dự": who opens the sentence attends with
// others that no list names.
func (r *reader) together(next int) bool {
	end := next >= len(r.items) || r.keyAt(next) == "." || r.items[next].is(graph.KindEvent)
	return end && !r.used && !r.content && r.subject != nil && r.items[0].isAgent() && r.keyAt(r.k) == "cùng"
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
