package extract

import "github.com/quanhe/quanhe/graph"

// organize reads "tổ chức":
//
//	Sở A phối hợp với Hội B tổ chức hội thảo ...        organize
//	Lễ kỷ niệm do Bộ C tổ chức ...                      organize-by
func (r *reader) organize(next int) int {
	switch r.keyAt(r.k - 1) {
	case "các", "những", "số", "ban":
		return next // organisations; "Tiểu ban tổ chức"
	}
	if r.keyAt(r.k-2) == "về" && r.keyAt(r.k-1) == "việc" {
		return next // "Sở A khen sáng kiến về việc tổ chức"
	}
	event, where := -1, stretch{}
	for i := next; i < len(r.items) && i < next+5; i++ {
		if it := r.items[i]; it.is(graph.KindEvent) && it.m.stage >= 0 {
			event, where = it.m.stage, stretch{it.m.from, it.m.to}
			break
		}
		if key := r.items[i].key; r.items[i].isAgent() || key == "," || key == "sẽ" || key == "đã" || key == "được" {
			break // "... do Sở A tổ chức sẽ báo cáo với hội nghị B"
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
		event, where := r.eventDone()
		if where.from >= where.to && !callsEvent[r.keyAt(0)] {
			return next // "Nhiều lớp tập huấn đã được Sở A tổ chức"
		}
		r.appear("organize-by", graph.Organized, by, event, where, graph.Said{})
		r.subject = nil // what follows is said of the event
	}
	return next
}

// The first words of a sentence that calls the event of the text by another word: "Sự kiện do Sở A tổ chức".
var callsEvent = set("sự chương đây hoạt")

// eventDone is the event before "do" in "chúc mừng kết quả hội nghị A do Sở B tổ chức", else the one where the text is.
func (r *reader) eventDone() (int, stretch) {
	for i := r.k - 1; i >= 0 && i > r.k-25; i-- {
		if it := r.items[i]; it.is(graph.KindEvent) && it.m.stage >= 0 {
			return it.m.stage, stretch{it.m.from, it.m.to}
		}
	}
	return r.eventHere()
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
				if before := r.keyAt(i - 1); before == "tại" || before == "của" || before == "ở" || before == "sở" || before == "thuộc" || before == "nhà" || r.isBehind(i, "đạo", "chức") && r.tellsFrom(i-2) {
					continue
				}
				g = append(group{it.m}, g...)
			case it.is(graph.KindEvent):
				if g == nil && r.k-i > 3 {
					return nil
				}
				return g
			case it.is(graph.KindPlace) && g == nil && r.k-i <= 3 && r.isCountry(it.m) && (i == 0 || r.keyAt(i-1) == "," || r.keyAt(i-1) == "do" || r.keyAt(i-1) == "báo" || r.keyAt(i-1) == "việc"):
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

// tellsFrom tells whether the word that ends behind item k says from where people are: "các hội nghị của lãnh đạo A", "quan chức B".
func (r *reader) tellsFrom(k int) bool {
	return r.keyAt(k) == "quan" || r.keyAt(k) == "lãnh" && r.keyAt(k-1) == "của"
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
