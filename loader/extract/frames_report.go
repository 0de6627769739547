package extract

import (
	"slices"

	"github.com/quanhe/quanhe/graph"
)

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
				event, where := r.eventOf(k + 1)
				if where.from >= where.to && (r.saysNothingOf(event, k+1) || r.sits(event)) {
					return k + 1
				}
				r.appear("report-of", graph.ReportedAt, g[:1], event, where, graph.Said{})
				return k + 1
			}
		}
		if (!r.fresh || r.isListed()) && r.isReportNoun() {
			return next
		}
	}
	if r.keyAt(r.k-1) == ";" && r.subject != nil && people(r.subject) == nil && !slices.Equal(r.subject, r.first) {
		return next // "Hội đồng sẽ bầu Ban A; báo cáo việc B"
	}
	if kind == toPresent && r.keyAt(next) == "tham" || r.keyAt(r.k-1) == "nghe" || r.keyAt(r.k-2) == "nghe" && r.keyAt(r.k-1) == "các" {
		return next // whoever hears a report gives none
	}
	if r.reportsElsewhere(next) {
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

// reportsElsewhere tells, where the sentence names no event, a report to a body of which the text does not tell that it sat
// at the event, or one of another day: "Bộ A báo cáo Chính phủ", "Ban B nghe Sở C báo cáo", "Ngày 3/5, ông A báo cáo ...".
func (r *reader) reportsElsewhere(next int) bool {
	event, _ := r.eventHere()
	if r.event >= 0 || event < 0 {
		return false
	}
	to := next < len(r.items) && (r.items[next].is(graph.KindOrganization) || r.items[next].is(graph.KindPost)) || r.s.is(r.wordAt(next), r.s.to, "cơ", "quan")
	if r.keyAt(next) == "gửi" || r.keyAt(r.k-1) == "bố" {
		return true // "đã có báo cáo gửi Tổng Bí thư", "vừa công bố báo cáo"
	}
	if r.stage.events[event].sitting { // at one, a body hears reports for days
		return r.planned && to && !r.isAssembly(next)
	}
	if r.planned {
		return true // "Sở A phải báo cáo việc này"
	}
	heard := r.heard && r.first != nil && r.first[0].kind == graph.KindOrganization
	return to || heard || r.onAnotherDay(r.stage.events[event], 0)
}

// isAssembly tells whether item k is a body that sits: "báo cáo Quốc hội".
func (r *reader) isAssembly(k int) bool {
	i := r.wordAt(k)
	return r.s.is(i, r.s.to, "quốc", "hội") || r.s.is(i, r.s.to, "hđnd") || r.s.is(i, r.s.to, "hội", "đồng", "nhân", "dân")
}

// sits tells an event at which a body sits for days, and speakers go by reports that nobody gives there: "Theo báo cáo của Sở A, ..." at
// a session of the council.
func (r *reader) sits(event int) bool {
	return event >= 0 && r.event < 0 && r.stage.events[event].sitting
}

// wordAt is where item k begins, behind the sentence's last word where there is none.
func (r *reader) wordAt(k int) int {
	if k < len(r.items) {
		return r.items[k].from
	}
	return r.s.to
}

// saysNothingOf tells a report of a body that is only mentioned: one of a list of papers, "báo cáo của Sở A về ...", or
// one that nobody gives at an event, "báo cáo thường niên của Công ty B".
func (r *reader) saysNothingOf(event, behind int) bool {
	if r.event >= 0 || event < 0 {
		return false
	}
	named := r.k+2 < len(r.items) && r.items[r.k+2].m == nil && r.s.upper(r.items[r.k+2].from, r.s.to) // "Báo cáo Nghề rừng năm 2018 của Sở A"
	dated := r.k+2 < len(r.items) && r.items[r.k+2].isDate() || behind < len(r.items) && r.items[behind].isDate()
	return named || dated || r.keyAt(behind) == "về" || r.keyAt(r.k+2) == "thường" && r.keyAt(r.k+3) == "niên" || r.onAnotherDay(r.stage.events[event], 0)
}

// isReportNoun tells whether "báo cáo" at k is a thing, not what someone does.
func (r *reader) isReportNoun() bool {
	before := r.keyAt(r.k - 1)
	if r.keyAt(r.k+2) == "với" && r.subject == nil && r.opens() {
		return false // "Báo cáo với đoàn của ông A, bà B ..."
	}
	if r.keyAt(r.k) != "báo" || r.k == 0 && r.keyAt(r.k+2) == "tại" {
		return false
	}
	return r.k == 0 || before == "theo" || before == "bản" || before == "nghe" || before == "," || before == ";" || before == "qua" || before == "trong" || before == "tại"
}

// isListed tells a paper of a list, by its capital: "bàn Điều lệ Hội A; Báo cáo kiểm điểm".
func (r *reader) isListed() bool {
	return r.keyAt(r.k-1) == ";" && r.s.upper(r.items[r.k].from, r.s.to)
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
//	Ba đơn vị tham luận tại hội thảo: Hội C, ...        paper-list
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
		return next
	}
	for i := next; i < len(r.items) && i < next+6 && !r.items[i].isAgent(); i++ {
		if r.items[i].key == ":" {
			event, where := r.eventOf(next)
			r.appear("paper-list", graph.GavePaperAt, r.guests(i+1), event, where, graph.Said{})
			return len(r.items)
		}
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
