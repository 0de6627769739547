package extract

import (
	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/loader/gazetteer"
)

// parts notes what lies in what, where the words stand side by side:
//
//	tại huyện Diễn Châu, Nghệ An                        place-in-place
//	Ban Chấp hành Hội A                                 body-in-body
//	hội thảo X trong khuôn khổ Diễn đàn Y               event-in-event
func (r *reader) parts() {
	for k, it := range r.items {
		switch {
		case it.is(graph.KindPlace) && it.m.entity >= 0:
			if k+2 < len(r.items) && r.keyAt(k+1) == "," && r.items[k+2].is(graph.KindPlace) && r.liesIn(it.m, r.items[k+2].m) && !r.isSubject(k+2) && !r.beginsList(k) {
				r.part("place-in-place", it.m.entity, r.items[k+2].m.entity, it.m, stretch{r.items[k+2].m.from, r.items[k+2].m.to})
			}
		case it.is(graph.KindOrganization) && it.m.entity >= 0 && it.m.body.inner > it.m.from && it.m.body.inner < it.m.to:
			from, to := it.m.body.inner, it.m.to
			if b := r.t.bodyIn(from, to, true); b.to == to {
				r.part("body-in-body", it.m.entity, r.cast.organization(from, to, b), it.m, stretch{from, to})
			}
		case it.is(graph.KindEvent) && it.m.stage >= 0 && r.keyAt(k-1) == "khổ" && r.keyAt(k-2) == "khuôn":
			if m := r.eventBefore(k - 2); m != nil && m.stage != it.m.stage {
				r.part("event-in-event", r.stage.enter(m.stage), r.stage.enter(it.m.stage), m, stretch{it.m.from, it.m.to})
			}
		}
	}
}

// isSubject tells whether the place at item k acts, behind another with which the sentence begins: "Tại Huế, Lào có ba dự án".
func (r *reader) isSubject(k int) bool {
	if where := r.keyAt(k - 3); where != "tại" && where != "ở" || r.items[k-3].from != r.s.from {
		return false
	}
	behind := r.items[k].m.to
	return r.s.is(behind, r.s.to, "có") || r.s.actsAt(behind) && !r.s.is(behind, r.s.to, "đã", "diễn", "ra")
}

// beginsList tells whether the places at item k and behind its comma stand side by side, with a third of the second's kind: "Hoàng Mai, Hà Nội, Gia Lai".
func (r *reader) beginsList(k int) bool {
	if k+4 >= len(r.items) || r.keyAt(k+3) != "," || !r.items[k+4].is(graph.KindPlace) {
		return false
	}
	first, second, third := r.items[k].m, r.items[k+2].m, r.items[k+4].m
	if kind, _ := areaWords.at(r.t, first.from, first.to); kind > first.from {
		return false
	}
	return r.t.placeRank(second) == r.t.placeRank(third)
}

func (r *reader) part(rule string, part, whole int, m *mention, to stretch) {
	if part != whole && whole >= 0 {
		r.add(note{rule: rule, predicate: graph.PartOf, subject: part, object: whole, at: -1, behalf: -1, from: stretch{m.from, m.to}, to: to})
	}
}

// eventBefore is the event named within a few items before item k.
func (r *reader) eventBefore(k int) *mention {
	for i := k - 1; i >= 0 && i > k-4; i-- {
		if r.items[i].is(graph.KindEvent) && r.items[i].m.stage >= 0 {
			return r.items[i].m
		}
	}
	return nil
}

// liesIn tells whether the first of two places named in a row is of a lesser kind than the second,
// and no list says that it lies elsewhere.
func (r *reader) liesIn(a, b *mention) bool {
	small, large := r.t.placeRank(a), r.t.placeRank(b)
	if small == 0 || small >= large {
		return false
	}
	known, ok := r.t.knownPlace(b.from, b.to)
	lesser, listed := r.t.knownPlace(a.from, a.to)
	inCountry := large == rankOf("country")
	switch {
	case !ok || !listed || lesser.In == "":
		return true
	case inCountry && isTown(lesser):
		return known.Name == "Việt Nam"
	case inCountry || isTown(lesser):
		return lesser.In == known.Name
	}
	return true
}

// placeRank is how great a place is by its kind, as printed or listed: 0 where neither tells.
func (t *text) placeRank(m *mention) int {
	if e, ok := t.knownPlace(m.from, m.to); ok && isTown(e) {
		return rankOf("thị xã")
	}
	if kind, _ := areaWords.at(t, m.from, m.to); kind > m.from && kind < m.to {
		return rankOf(t.keyOf(m.from, kind))
	}
	if j, _ := venues.at(t, m.from, m.to); j > m.from {
		return 1
	}
	if e, ok := t.knownPlace(m.from, m.to); ok && e.Kind != "xã" && e.Kind != "phường" {
		return rankOf(e.Kind)
	}
	return 0
}

// isTown tells a city that lies in a province, and holds no districts.
func isTown(e gazetteer.Entry) bool { return e.Kind == "thành phố" && e.In != "Việt Nam" }

func rankOf(kind string) int {
	switch kind {
	case "xã", "phường", "thị trấn":
		return 2
	case "huyện", "quận", "thị xã", "tx":
		return 3
	case "tỉnh", "thành phố", "tp", "thủ đô", "city":
		return 4
	case "country":
		return 5
	}
	return 0
}
