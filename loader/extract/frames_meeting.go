package extract

import (
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// meet reads "tiếp", "hội đàm":
//
//	Chủ tịch A đã tiếp Đại sứ B.                        meet
//	Bộ trưởng C hội đàm với Bộ trưởng D.                meet
//	Bộ trưởng C và Bộ trưởng D đã hội đàm.              meet-both
func (r *reader) meet(next int) int {
	if r.subject == nil || r.content || !r.fresh && !r.used {
		return next
	}
	if r.passive && r.used && r.keyAt(r.k-1) == "," {
		r.subject, r.passive = r.first, false // "Ông A dự tiệc do bà B chủ trì, gặp bà C"
	}
	r.used = r.used || r.fresh
	for i := next; i < len(r.items) && i < next+6; i++ {
		it := r.items[i]
		if it.isAgent() {
			g, end := groupAt(r.items, i)
			if !r.mayMeet(it.m) {
				return next
			}
			r.met(g)
			r.fresh = false
			r.aside = r.aside || people(g) != nil && people(r.subject) != nil && r.meetsBeside()
			return end
		}
		if it.m == nil && r.s.is(it.from, r.s.to, "người", "đồng", "cấp") && !r.s.is(r.items[r.k].from, r.s.to, "bắt", "tay") {
			i += 2 // "hội kiến người đồng cấp Lào"; a handshake is mostly a picture of a meeting that the text has told of
			continue
		}
		if it.m != nil && !it.is(graph.KindPlace) || it.m == nil && !meetWords[it.key] {
			break
		}
	}
	return next
}

// opensWithMeeting tells whether the sentence begins with a verb of meeting right before the item at k.
func (r *reader) opensWithMeeting() bool {
	end, kind := verbs.at(r.s.text, r.s.from, r.s.to)
	return kind == toMeet && r.k > 0 && r.items[r.k].from-end <= 1 && end > r.s.from
}

// meetsBeside tells whether a meeting told of with a verb is beside the event of the text: the sentence
// names no event, and the article is about none at which people meet.
func (r *reader) meetsBeside() bool {
	main := r.stage.main
	return r.event < 0 && main >= 0 && r.stage.events[main].class != "meeting" && !r.returns()
}

// metAt reads "trong cuộc hội đàm với ông B": the subject of the sentence met B.
func (r *reader) metAt() {
	if len(r.subject) == 0 {
		return
	}
	r.metLeader()
	r.metBoth()
	for k := 1; k+2 < len(r.items); k++ {
		it := r.items[k]
		if !it.is(graph.KindEvent) || !talks[nounOf(it.m.event.noun)] || r.items[k+1].key != "với" || it.m.stage < 0 {
			continue
		}
		if g, _ := groupAt(r.items, r.agentFrom(k+2)); people(g) != nil && people(r.subject) != nil && !r.isOfTime(k) {
			r.met(people(g))
			if r.keyAt(k-1) == "có" {
				r.acted = it.m.stage // "Ông A đã có cuộc hội kiến với bà B": what follows is said there
			}
		}
		return
	}
}

// isOfTime tells whether the subject stands behind the meeting at item k only to say when it was: "cuộc gặp với ông B kể từ khi bà C
// lên làm Thủ tướng".
func (r *reader) isOfTime(k int) bool {
	at := r.itemOf(r.subject[0])
	return at > k && r.wordBefore(at) != "," && slices.ContainsFunc(r.items[k:at], func(it item) bool { return it.key == "khi" })
}

// metLeader reads "tiếp đoàn đại biểu X do bà B dẫn đầu": the subject met who leads.
func (r *reader) metLeader() {
	meets := false
	for k, it := range r.items {
		if it.m == nil {
			if end, kind := verbs.at(r.s.text, it.from, r.s.to); end > it.from && kind == toMeet {
				meets = true
			}
			continue
		}
		meets = meets || it.is(graph.KindEvent) && talks[nounOf(it.m.event.noun)]
		leads := r.keyAt(k+1) == "dẫn" || r.keyAt(k+1) == "làm" && r.keyAt(k+2) == "trưởng"
		if meets && leads && r.keyAt(k-1) == "do" && it.is(graph.KindPerson) && it.isAgent() && people(r.first) != nil && r.first[0] != it.m {
			r.subject = people(r.first)
			r.met(group{it.m})
		}
	}
}

// metBoth reads "ông A và bà B đã có cuộc gặp", "ông A và bà B hội đàm": two who open the sentence and one meeting.
func (r *reader) metBoth() {
	pair := r.first
	if len(pair) != 2 || len(people(pair)) != 2 || pair[0].entity == pair[1].entity {
		return
	}
	k := r.behindGroup(pair)
	for k < len(r.items) && (r.items[k].isDate() || r.items[k].m == nil && (adverbs[r.keyAt(k)] || r.keyAt(k) == "cuộc")) {
		k++
	}
	if k == len(r.items) || !r.isTalk(k) || r.namesWhom(k+1) {
		return
	}
	subject := r.subject
	r.subject = pair[:1]
	r.metAs("meet-both", pair[1:])
	r.subject = subject
}

// isTalk tells whether item k is a meeting of two: "cuộc gặp", "hội đàm".
func (r *reader) isTalk(k int) bool {
	it := r.items[k]
	return it.is(graph.KindEvent) && talks[nounOf(it.m.event.noun)] || it.m == nil && (it.key == "gặp" && r.keyAt(k+1) == "nhau" || r.s.is(it.from, r.s.to, "hội", "đàm"))
}

// namesWhom tells whether someone is named soon behind item k: "(gặp) với ông C".
func (r *reader) namesWhom(k int) bool {
	for i := k; i < len(r.items) && i < k+6; i++ {
		if r.items[i].isAgent() || r.keyAt(i) == "với" {
			return true
		}
	}
	return false
}

var talks = set("hội_đàm hội_kiến gặp tiếp điện_đàm")

var meetWords = set("với ngài cùng đoàn ông bà thân mật xã giao các đồng chí đại biểu do")

// mayMeet tells whether one may meet whom the verb names: a person, or where the subject is a
// body another body.
func (r *reader) mayMeet(m *mention) bool {
	return m.kind != graph.KindOrganization || r.subject[0].kind == graph.KindOrganization
}

func (r *reader) met(g group) { r.metAs("meet", g) }

func (r *reader) metAs(rule string, g group) {
	event := r.meeting()
	for _, a := range r.subject {
		for _, b := range g {
			if a.entity != b.entity {
				r.add(note{rule: rule, predicate: graph.Met, subject: a.entity, object: b.entity, at: event, behalf: -1, from: r.printedName(a), to: r.printedName(b), said: graph.Said{Date: r.saidOn()}, planned: r.planned})
			}
		}
	}
}

// meeting is the event at which a sentence tells that people met: one that it names, or that it tells of with a verb before the text
// names it; -1 where it does neither, as they may have met beside the one where the text is.
func (r *reader) meeting() int {
	event, _ := r.eventHere()
	if event < 0 || r.stage.tellers[r.line] != r.stage.events[event] && !r.namesEvent(event) {
		return -1
	}
	return event
}

// settleMeetings gives those who met the one event at which another sentence tells that they did.
func settleMeetings(claims []graph.Claim) {
	const several = -2
	at := map[[2]int]int{}
	for _, c := range claims {
		if c.Predicate != graph.Met || c.At < 0 {
			continue
		}
		if known, ok := at[pairOf(c)]; ok && known != c.At {
			at[pairOf(c)] = several
		} else {
			at[pairOf(c)] = c.At
		}
	}
	for i, c := range claims {
		if event, ok := at[pairOf(c)]; c.Predicate == graph.Met && c.At < 0 && ok && event != several {
			claims[i].At = event
		}
	}
}

// pairOf are the two ends of a claim, whichever way round.
func pairOf(c graph.Claim) [2]int {
	return [2]int{min(c.Subject, c.Object), max(c.Subject, c.Object)}
}
