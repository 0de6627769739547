package extract

import "github.com/quanhe/quanhe/graph"

// documents notes who issued a document, and the event that is about carrying one out:
//
//	Chỉ thị số 5-CT/TW của Ban Bí thư                   issuer
//	Hội nghị triển khai Nghị quyết Đại hội X            event-cites
func (r *reader) documents() {
	for _, m := range r.s.mentions {
		if m.kind != graph.KindDirective || m.entity < 0 {
			continue
		}
		if d := m.doc; d.issuer > 0 && !r.s.is(d.from-2, r.s.to, "dự", "thảo") { // a draft is not issued
			body := r.cast.organization(d.issuer, d.issuerTo, r.t.body(d.issuer, d.issuerTo))
			r.add(note{rule: "issuer", predicate: graph.Issued, subject: body, object: m.entity, at: -1, behalf: -1, from: stretch{d.issuer, d.issuerTo}, to: stretch{d.from, d.end}})
		}
	}
	r.replaced()
	for _, m := range r.s.mentions {
		if m.kind == graph.KindEvent && m.stage >= 0 {
			r.citedInName(m)
			r.receivedInName(m)
		}
	}
	r.carriesOut()
}

// replaced notes a document that takes the place of another:
//
//	Nghị định số 1 thay thế Nghị định số 2               replaces
func (r *reader) replaced() {
	for k := 1; k+2 < len(r.items); k++ {
		if r.items[k].key != "thay" || r.items[k+1].key != "thế" || !r.items[k+2].is(graph.KindDirective) {
			continue
		}
		for i := k - 1; i >= 0 && i > k-4; i-- {
			if a, b := r.items[i], r.items[k+2].m; a.is(graph.KindDirective) && a.m.entity >= 0 && b.entity >= 0 && a.m.entity != b.entity {
				r.add(note{rule: "replaces", predicate: graph.Replaced, subject: a.m.entity, object: b.entity, at: -1, behalf: -1, from: stretch{a.m.from, a.m.doc.end}, to: stretch{b.from, b.doc.end}})
				break
			}
		}
	}
}

// citedInName notes the documents inside an event's name: the first that is carried out, and those joined to it.
func (r *reader) citedInName(m *mention) {
	cited, verb := false, ""
	for i := m.event.head; i < m.to; i++ {
		d, ok := r.t.document(i, m.to)
		if !ok {
			continue
		}
		doc := &mention{kind: graph.KindDirective, from: i, to: d.end, doc: new(d)}
		if d.issuer > 0 {
			body := r.cast.organization(d.issuer, d.issuerTo, r.t.body(d.issuer, d.issuerTo))
			r.add(note{rule: "issuer", predicate: graph.Issued, subject: body, object: r.cast.document(doc), at: -1, behalf: -1, from: stretch{d.issuer, d.issuerTo}, to: stretch{i, d.end}})
		}
		before := r.s.words[i-1].key
		if d.pact && before != "kỷ" {
			r.cast.document(doc)
		}
		if carryOut[before] {
			cited, verb = true, r.verbBefore(i)
		}
		if cited && (carryOut[before] || before == "và" || before == ",") {
			r.add(note{rule: "event-cites", predicate: graph.Cited, subject: r.stage.enter(m.stage), object: r.cast.document(doc), at: m.stage, behalf: -1, from: stretch{m.from, m.to}, to: stretch{i, d.end}, said: graph.Said{Verb: verb}})
		}
		i = max(i, d.end-1)
	}
}

// carriesOut notes the document for which an event is held, told behind its name:
//
//	Sở A tổ chức hội nghị để triển khai Chỉ thị số 1     event-cites
func (r *reader) carriesOut() {
	for k, it := range r.items {
		if !it.is(graph.KindEvent) || it.m.stage < 0 {
			continue
		}
		for i := k + 1; i < len(r.items) && i < k+wordsToAim; i++ {
			if key := r.keyAt(i); key != "để" && key != "nhằm" {
				continue
			}
			if end, kind := verbs.at(r.s.text, r.items[i].to, r.s.to); kind == toCarryOut {
				if d := r.documentSoon(r.behind(i, end)); d != nil && !r.s.is(d.from-2, r.s.to, "dự", "thảo") {
					r.add(note{rule: "event-cites", predicate: graph.Cited, subject: r.stage.enter(it.m.stage), object: d.entity, at: it.m.stage, behalf: -1, from: stretch{it.m.from, it.m.to}, to: stretch{d.from, d.doc.end}, said: graph.Said{Verb: r.verbBefore(d.from)}})
				}
			}
			break
		}
	}
}

// An event's aim begins within so many items behind its name.
const wordsToAim = 7

// The last syllables of the verbs by which an event is about carrying a document out.
var carryOut = set("khai tập triệt hiện biến cứu kết")

// cite notes the documents that a speaker refers to in the rest of the sentence.
func (r *reader) cite(k int, g group) {
	event, _ := r.eventHere()
	for ; k < len(r.items); k++ {
		it := r.items[k]
		if !it.is(graph.KindDirective) || it.m.entity < 0 {
			continue
		}
		said := graph.Said{Verb: r.verbBefore(it.m.from)}
		for _, m := range g {
			r.add(note{rule: "cite", predicate: graph.Cited, subject: m.entity, object: it.m.entity, at: event, behalf: -1, from: r.printedName(m), to: stretch{it.m.from, it.m.doc.end}, said: said})
		}
	}
}

// speaks remembers who spoke last.
func (r *reader) speaks(m *mention) { r.sayer, r.sayerLine, r.strangerLine = m, r.line, -1 }

// Within so many sentences the text may go on with what someone said.
const linesOfSpeech = 5

// citeByEarlier notes a document that is to be carried out in a sentence in which nobody acts: it goes
// on with what an earlier one says (cite-discourse).
//
//	Bà A nêu ba việc. Một là thực hiện tốt Chỉ thị số 1.
func (r *reader) citeByEarlier() {
	if r.subject != nil || r.sayer == nil || r.othersAct() || r.line-r.sayerLine > linesOfSpeech || r.line == r.sayerLine {
		return
	}
	event, _ := r.eventHere()
	for _, it := range r.items {
		if !it.is(graph.KindDirective) || it.m.entity < 0 {
			continue
		}
		if verb := r.verbBefore(it.m.from); verb != "" {
			r.add(note{rule: "cite-discourse", predicate: graph.Cited, subject: r.sayer.entity, object: it.m.entity, at: event, behalf: -1, to: stretch{it.m.from, it.m.doc.end}, said: graph.Said{Verb: verb}, discourse: true})
		}
	}
}

// othersAct tells whether a sentence begins with some who have no names, or its first clause does: "Hai bên nhấn mạnh ...", "Về sông
// Hương, nhiều đại biểu đề nghị ..."; not "Theo ông A, các bên cần ...".
func (r *reader) othersAct() bool {
	for k := 0; k < len(r.items) && k < itemsOfOpening; k++ {
		if (k == 0 || r.keyAt(k-1) == "," && r.keyAt(0) != "theo") && r.isNameless(k) {
			return true
		}
	}
	return false
}

// An opening before whoever acts takes so many items at most.
const itemsOfOpening = 12

// isNameless tells whether some who have no names stand at item k: "hai bên", "hầu hết các nhà lãnh đạo", "hai Thủ tướng".
func (r *reader) isNameless(k int) bool {
	if r.keyAt(k) == "hầu" && r.keyAt(k+1) == "hết" {
		k += 2
	}
	if r.keyAt(k) == "hai" && k+1 < len(r.items) && r.items[k+1].is(graph.KindPost) {
		return true
	}
	return nameless[r.keyAt(k)] && (nameless[r.keyAt(k+1)] || r.keyAt(k+1) == "số" && nameless[r.keyAt(k+2)])
}

// The first words of some who have no names: "hai bên", "các nhà lãnh đạo", "một số đại biểu", "nhiều ý kiến".
var nameless = set("hai các nhiều một bên nước nhà đại ý cử")

// saidOn is the only day that a sentence names, with its year where text or publication tell it.
func (r *reader) saidOn() graph.Date {
	var only graph.Date
	for _, m := range r.s.mentions {
		if m.kind != 0 || r.s.isPlainYear(m) {
			continue
		}
		if only != "" || m.day.end != "" {
			return ""
		}
		only = m.day.start
	}
	if only != "" && !only.HasYear() && len(r.article.Published) == 10 {
		e := staged{start: only, toCome: r.s.plans()}
		e.withYear(e.yearBeside(r.article.Published), "publication")
		return e.start
	}
	return only
}

// citeAtEvent notes the documents that an event asks to carry out: "Hội nghị yêu cầu thực hiện Chỉ thị
// số 1" (event-asks).
func (r *reader) citeAtEvent(k int) {
	event, where := r.eventHere()
	if event < 0 {
		return
	}
	for ; k < len(r.items); k++ {
		if it := r.items[k]; it.is(graph.KindDirective) && it.m.entity >= 0 {
			said := graph.Said{Verb: r.verbBefore(it.m.from)}
			r.add(note{rule: "event-asks", predicate: graph.Cited, subject: r.stage.enter(event), object: it.m.entity, at: event, behalf: -1, from: where, to: stretch{it.m.from, it.m.doc.end}, said: said})
		}
	}
}

// verbBefore is the verb of carrying out that stands before a document, as printed: "thực hiện".
func (r *reader) verbBefore(at int) string {
	for i := at - 1; i >= r.s.from && i > at-8; i-- {
		if end, kind := verbs.at(r.s.text, i, at); end > i && kind == toCarryOut {
			return r.s.printed(i, end)
		}
	}
	return ""
}

// issue reads "ban hành":
//
//	Bộ A vừa ban hành Thông tư số 1/TT                  issue
//	Nghị quyết số 2 do Hội đồng B ban hành              issue
func (r *reader) issue(next int) int {
	verb := r.items[r.k].from
	if d := r.documentSoon(next); d != nil {
		if r.isAsked() {
			return next
		}
		if announces := r.s.is(verb, r.s.to, "công", "bố") && d.doc.issuer > 0; r.acts() && !announces {
			r.made("issue", graph.Issued, r.subject, d)
		}
		return next
	}
	if r.s.is(verb, r.s.to, "ban", "hành") && r.acts() {
		for i := r.k - 1; i >= 0 && r.items[i].key != ";"; i-- {
			if r.items[i].is(graph.KindDirective) && r.items[i].m.entity >= 0 {
				r.made("issue", graph.Issued, r.subject, r.items[i].m)
				break
			}
		}
	}
	return next
}

// isAsked tells a subject that is only asked to do what follows: "Đề nghị Chính phủ sớm ban hành Nghị định A".
func (r *reader) isAsked() bool {
	if len(r.subject) == 0 {
		return false
	}
	from, _ := extent(r.subject[0])
	switch before := r.s.key(from-1, r.s.to); before {
	case "nghị":
		return r.s.is(from-2, r.s.to, "đề") || r.s.is(from-2, r.s.to, "kiến")
	case "mong", "muốn", "xin":
		return true
	}
	return false
}

// sign reads "ký":
//
//	Thủ tướng vừa ký Quyết định số 3                    sign
//	Bộ A và Bộ B ký kết bản ghi nhớ ...                 sign
//	Bộ A ký bản ghi nhớ với Hội B                       sign-with
func (r *reader) sign(next int) int {
	d := r.documentSoon(next)
	if d != nil && r.acts() {
		r.made("sign", graph.Signed, r.subject, d)
		if d.doc.pact {
			r.made("sign-with", graph.Signed, r.otherParty(d), d)
		}
	}
	r.signedBetween(next)
	return next
}

// otherParty are those with whom a pact is signed, right behind it: "ký bản ghi nhớ (hợp tác) với Sở B".
func (r *reader) otherParty(d *mention) group {
	k := r.itemOf(d) + 1
	if r.keyAt(k) != "với" {
		return nil
	}
	g, _ := groupAt(r.items, r.agentFrom(k+1))
	return g
}

// signedBetween notes the parties that stand with a document in what was signed: "ký bản ghi nhớ
// hợp tác giữa Bộ A và Bộ B".
func (r *reader) signedBetween(k int) {
	for ; k+2 < len(r.items); k++ {
		it := r.items[k]
		if !it.is(graph.KindDirective) || !it.m.doc.pact || r.items[k+1].key != "giữa" {
			continue
		}
		if g, _ := groupAt(r.items, k+2); bodies(g) != nil {
			if it.m.entity < 0 {
				it.m.entity = r.cast.document(it.m)
			}
			r.made("sign-between", graph.Signed, g, it.m)
		}
	}
}

// documentSoon is the document named within the next few items.
func (r *reader) documentSoon(k int) *mention {
	for i := k; i < len(r.items) && i < k+4; i++ {
		if r.items[i].is(graph.KindDirective) {
			if r.items[i].m.entity < 0 {
				r.items[i].m.entity = r.cast.document(r.items[i].m)
			}
			return r.items[i].m
		}
		if r.items[i].isAgent() || r.items[i].key == "," && !r.actsOn(i+1) || r.items[i].key == ";" {
			return nil
		}
	}
	return nil
}

// actsOn tells whether another verb of making documents follows at item k: "ký, ban hành".
func (r *reader) actsOn(k int) bool {
	if k >= len(r.items) || r.items[k].m != nil {
		return false
	}
	_, kind := verbs.at(r.s.text, r.items[k].from, r.s.to)
	return kind == toIssue || kind == toSign
}

func (r *reader) made(rule string, p graph.Predicate, g group, d *mention) {
	for _, m := range g {
		r.add(note{rule: rule, predicate: p, subject: m.entity, object: d.entity, at: -1, behalf: r.behalf, from: r.printedName(m), to: stretch{d.from, d.doc.end}, said: graph.Said{Date: r.saidOn()}, planned: r.planned})
	}
}
