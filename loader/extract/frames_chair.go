package extract

import (
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// chair reads "chủ trì":
//
//	Ông A chủ trì cuộc họp.                             chair
//	... dưới sự chủ trì của bà B                        chair-under
//	Chủ trì hội thảo có PGS.TS. C                       chair-list
//	Chủ trì hội thảo, bà B nhấn mạnh ...                chair-first
func (r *reader) chair(next int) int {
	if r.keyAt(next) == "của" && r.keyAt(r.k-1) == "sự" {
		event, where := r.eventHere()
		if g, _ := groupAt(r.items, r.agentFrom(next+1)); g != nil && r.tellsOfEvent() {
			if ps := people(g); ps != nil {
				g = ps // "dưới sự chủ trì của ông A, Ban B khai mạc hội nghị"
			}
			r.appear("chair-under", graph.Chaired, g, event, where, graph.Said{})
		}
		return next + 1
	}
	// "Bộ A chủ trì, phối hợp với Bộ B tổ chức lễ": the one who takes the lead organises
	if r.keyAt(next) == "," && r.keyAt(next+1) == "phối" {
		return next + 1
	}
	if r.s.is(r.items[r.k].from, r.s.to, "điều", "hành") && next < len(r.items) && !r.items[next].is(graph.KindEvent) && r.s.upper(r.items[next].from, r.s.to) {
		return next // "ông A điều hành công ty B"
	}
	if k := r.listStart(next); k > 0 && r.keyAt(k-1) == "là" && r.keyAt(r.k-1) == "," && r.eventSoon(next) {
		event, where := r.eventOf(next)
		r.appear("chair-list", graph.Chaired, people(r.guests(k)), event, where, graph.Said{}) // "..., chủ trì hội nghị là ông A"
		return len(r.items)
	}
	if !r.blames() && r.acts() {
		event, where := r.eventOf(next)
		if people(r.subject) != nil && !r.chairsElse(event, next) || r.eventSoon(next) {
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
		if g := people(r.behindComma(next)); g != nil && r.eventSoon(next) {
			event, where := r.eventOf(next)
			r.appear("chair-first", graph.Chaired, g, event, where, graph.Said{})
		}
	}
	return next
}

// tellsOfEvent tells whether the sentence names an event: a project "dưới sự chủ trì của quỹ A" is none.
func (r *reader) tellsOfEvent() bool {
	return slices.ContainsFunc(r.s.mentions, func(m *mention) bool { return m.kind == graph.KindEvent && m.stage >= 0 })
}

// chairsElse tells whether what is chaired stands at item k, and is another event than the one that the sentence leaves unnamed, or
// none: "chủ trì (họp với Sở A)", "chủ trì (vận động ủng hộ quỹ B)"; not "hội nghị do bà C chủ trì (với đại biểu các tỉnh)".
func (r *reader) chairsElse(event, k int) bool {
	if event < 0 || r.event >= 0 || k >= len(r.items) || r.items[k].m != nil || r.s.words[r.items[k].from].punct || r.isDone() {
		return false
	}
	switch r.keyAt(k) {
	case "và", "tại", "ở", "trong", "đã", "của", "này", "với", "được", "chương", "phiên":
		return false
	case "họp":
		return !r.stage.events[event].isSitting()
	}
	return true
}

// isDone tells whether the subject is the doer of a passive, "do bà A chủ trì".
func (r *reader) isDone() bool {
	switch r.wordBefore(r.itemOf(r.subject[0])) {
	case "do", "được":
		return true
	}
	return false
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
