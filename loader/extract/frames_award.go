package extract

import "github.com/quanhe/quanhe/graph"

// Nouns that begin the name of an award.
var awardNouns = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, "huân chương, huy chương, bằng khen, giấy khen, thư khen, cờ thi đua, cờ, kỷ niệm chương, huy hiệu, danh hiệu, giải thưởng, giấy chứng nhận, bằng chứng nhận, bảng vàng, cúp")
	return tr.done()
}()

// awardAt is the award at word i: its noun and what it is called.
func (s *sentence) awardAt(i int) (stretch, bool) {
	head, _ := awardNouns.at(s.text, i, s.to)
	if head == i {
		return stretch{}, false
	}
	if s.is(head, s.to, "đăng", "ký") || s.is(head, s.to, "quyền") || s.is(head, s.to, "đầu", "tư") {
		return stretch{}, false
	}
	if s.is(i, head, "giấy", "chứng", "nhận") && s.words[min(head, s.to-1)].punct && s.is(head+1, s.to, "giấy", "phép") {
		return stretch{}, false // "giấy chứng nhận, giấy phép đầu tư"
	}
	if !s.upper(i, s.to) && head == i+1 && !s.upper(head, s.to) && s.key(head, s.to) != "“" {
		return stretch{}, false // "nhận cờ", "trao cúp": things, not awards
	}
	end := head
	for j := head; j < s.to && j < i+30; {
		w := s.words[j]
		switch {
		case w.key == "“" || w.key == "\"":
			if q := s.quoted(j, s.to); q > j {
				return stretch{i, q}, true
			}
			return stretch{i, end}, true
		case s.is(i, s.to, "cờ") && s.is(j, s.to, "trong", "công", "tác"):
			j += 2 // "Cờ thi đua dẫn đầu trong công tác thủy lợi"
		case w.punct || w.mute || awardEnds[w.key] && !w.upper || s.is(j, s.to, "nhân", "dịp") || s.is(j, s.to, "nhân", "ngày") || s.startsTitle(j, s.to) && w.upper:
			return stretch{i, end}, true
		}
		j++
		end = j
	}
	return stretch{i, end}, true
}

var awardEnds = set("cho tặng và tới đến vì tại do đã được vào của các ông bà là trong từ")

// award reads "trao tặng":
//
//	Bà A trao Huân chương X tặng Hội B.                 award
//	Ban C đã trao bằng khen cho các tập thể.            award-at (receivers not named)
func (r *reader) award(next int) int {
	if next >= len(r.items) {
		return next
	}
	awards := r.awardsFrom(r.items[next].from)
	if len(awards) == 0 || r.isProposed() {
		return next
	}
	event, where := r.eventHere()
	to := r.receivers(awards)
	from, given := group{}, r.acts() || r.subject != nil && !r.used
	if given {
		from = r.subject
	}
	for _, a := range awards {
		said := graph.Said{Award: r.s.printed(a.from, a.to), Date: r.saidOn()}
		for _, giver := range orNobody(from) {
			c := note{rule: "award", predicate: graph.Awarded, subject: -1, object: -1, at: event, behalf: r.behalf, said: said, planned: r.planned}
			if giver != nil {
				c.subject, c.from = giver.entity, r.printedName(giver)
			}
			for _, m := range to {
				c.object, c.to = m.entity, r.printedName(m)
				r.add(c)
			}
			if len(to) == 0 && !r.givesToPlace(awards) && event >= 0 && giver != nil && !r.saidBeside(event) {
				c.rule, c.object, c.to = "award-at", r.stage.enter(event), where
				r.add(c)
			}
		}
	}
	r.fresh = false
	return r.itemAt(awards[len(awards)-1].to)
}

// isProposed tells an award that someone is only proposed for: "đề nghị Bộ A tặng", "được xét tặng".
func (r *reader) isProposed() bool {
	for k := r.k - 1; k > 0 && k > r.k-itemsToProposal && r.keyAt(k) != ","; k-- {
		if r.keyAt(k) == "xét" || r.keyAt(k) == "nghị" && r.keyAt(k-1) == "đề" {
			return true
		}
	}
	return false
}

// The proposal of an award stands so many items before it at most.
const itemsToProposal = 6

func orNobody(g group) group {
	if len(g) == 0 {
		return group{nil}
	}
	return g
}

// awardsFrom are the awards named from word i on in this clause: "tặng Cờ thi đua cho ...; bằng
// khen cho ...".
func (r *reader) awardsFrom(i int) []stretch {
	var as []stretch
	for gap := 0; i < r.s.to && gap < 30; {
		if a, ok := r.s.awardAt(i); ok {
			as = append(as, a)
			i, gap = a.to, 0
			continue
		}
		if len(as) == 0 && gap > 3 {
			break
		}
		gap++
		i++
	}
	return as
}

// receivers are the agents behind "cho" or "tặng".
func (r *reader) receivers(awards []stretch) group {
	k := r.itemAt(awards[len(awards)-1].to)
	for i := k; i < len(r.items) && i < k+4; i++ {
		switch r.items[i].key {
		case "cho", "tặng", "tới":
			for j := i + 1; j < len(r.items) && j < i+16; j++ {
				if r.items[j].isAgent() {
					g, _ := groupAt(r.items, j)
					return g
				}
				if key := r.items[j].key; key == "tập" && !r.namesWhole(j) || key == "cá" || key == "trong" || key == "vì" {
					break
				}
			}
			return nil
		}
	}
	return nil
}

// namesWhole tells a body told by all who are in it: "tập thể lãnh đạo và cán bộ Công ty A".
func (r *reader) namesWhole(k int) bool {
	return r.keyAt(k+1) == "thể" && (r.keyAt(k+2) == "lãnh" || r.keyAt(k+2) == "cán")
}

// givesToPlace tells an award to a place: "trao Huân chương X cho tỉnh A".
func (r *reader) givesToPlace(awards []stretch) bool {
	k := r.itemAt(awards[len(awards)-1].to)
	return (r.keyAt(k) == "cho" || r.keyAt(k) == "tặng") && k+1 < len(r.items) && r.items[k+1].is(graph.KindPlace)
}

// receivedInName notes the award in an event's name, "Lễ kỷ niệm 50 năm thành lập Hội B và đón
// nhận Huân chương X": its receiver is the body in the name, else the one that organises it.
func (r *reader) receivedInName(m *mention) {
	to := -1
	var where stretch
	for i := m.event.head; i < m.to; i++ {
		if b := r.t.body(i, m.to); b.to > i && to < 0 {
			to, where = r.cast.organization(i, b.to, b), stretch{i, b.to}
		}
		if !r.s.is(i, m.to, "đón", "nhận") {
			continue
		}
		a, ok := r.s.awardAt(i + 2)
		if !ok {
			continue
		}
		if to >= 0 && r.s.key(where.from-1, m.to) == "của" {
			to, where = -1, stretch{} // "5 năm thực hiện Nghị quyết của Hội C": whose the paper is
		}
		if to < 0 {
			for _, it := range r.items {
				if it.is(graph.KindOrganization) && it.m.entity >= 0 && it.from < m.from {
					to, where = it.m.entity, stretch{it.m.from, it.m.to}
				}
			}
		}
		r.add(note{rule: "receive-anniversary", predicate: graph.Awarded, subject: -1, object: to, at: m.stage, behalf: -1, to: where, said: graph.Said{Award: r.s.printed(a.from, a.to)}})
		return
	}
}

// receive reads "đón nhận":
//
//	Hội A vinh dự đón nhận Huân chương X.               receive
func (r *reader) receive(next int) int {
	if next >= len(r.items) {
		return next
	}
	awards := r.awardsFrom(r.items[next].from)
	if len(awards) == 0 || !r.acts() {
		return next
	}
	event, _ := r.eventHere()
	from := r.giversBehind(awards[len(awards)-1].to)
	for _, a := range awards {
		for _, m := range r.subject {
			c := note{rule: "receive", predicate: graph.Awarded, subject: -1, object: m.entity, at: event, behalf: -1, to: r.printedName(m), said: graph.Said{Award: r.s.printed(a.from, a.to), Date: r.saidOn()}, planned: r.planned}
			for _, giver := range orNobody(from) {
				if giver != nil {
					c.subject, c.from = giver.entity, r.printedName(giver)
				}
				r.add(c)
			}
		}
	}
	return next
}

// giversBehind are those from whom an award that ends at word i is received: "nhận bằng khen (và hoa) từ ông A", "... do Bộ B trao".
func (r *reader) giversBehind(i int) group {
	for k := r.itemAt(i); k < len(r.items) && k < r.itemAt(i)+itemsToGiver; k++ {
		if key := r.keyAt(k); key == "từ" || key == "do" {
			g, end := groupAt(r.items, r.agentFrom(k+1))
			if key == "do" && r.keyAt(end) != "trao" && r.keyAt(end) != "tặng" {
				return nil
			}
			return g
		}
	}
	return nil
}

// Who gives an award is told so many items behind its name at most.
const itemsToGiver = 4
