package extract

import "github.com/quanhe/quanhe/graph"

// An item is what a sentence is made of when its names are taken as wholes: someone or something
// named, with titles and honorifics, or a word.
type item struct {
	from, to int
	m        *mention // nil for a word
	key      string   // of a word
}

// isAgent tells who may act: a person, a body, a title whose holder is known.
func (it item) isAgent() bool {
	if it.m == nil {
		return false
	}
	switch it.m.kind {
	case graph.KindPerson:
		return it.m.entity >= 0
	case graph.KindOrganization:
		return it.m.entity >= 0 && !it.m.body.members
	case graph.KindPost:
		return it.m.entity >= 0 && it.m.holder == nil
	}
	return false
}

func (it item) is(kind graph.Kind) bool { return it.m != nil && it.m.kind == kind }

func (it item) isDate() bool { return it.m != nil && it.m.kind == 0 }

// itemize appends a sentence's items. A person's titles, before and behind the name, are one
// item with it; what stands in brackets right behind a name is left out.
func (s *sentence) itemize(items []item) []item {
	next := 0
	for i := s.from; i < s.to; {
		for next < len(s.mentions) && s.mentions[next].from < i {
			next++
		}
		if next < len(s.mentions) && s.mentions[next].from == i {
			m := s.mentions[next]
			if m.kind == graph.KindPost && m.holder != nil {
				if from, to := extent(m.holder); from == m.from && to > i && s.standsAlone(m.holder) {
					items = append(items, item{from: from, to: to, m: m.holder})
					i = s.skipBracket(to)
					continue
				}
				i = m.to
				continue
			}
			from, to := m.from, m.to
			if m.kind == graph.KindPerson {
				_, to = extent(m)
			}
			if m.kind == graph.KindDirective && m.doc.to > to {
				to = m.doc.to
			}
			items = append(items, item{from: from, to: to, m: m})
			i = max(to, i+1)
			i = s.skipBracket(i)
			continue
		}
		if !s.words[i].mute {
			items = append(items, item{from: i, to: i + 1, key: s.words[i].key})
		}
		i++
	}
	return items
}

// extent is the stretch of a mention, of a person with the titles that stand beside the name.
func extent(p *mention) (from, to int) {
	from, to = p.from, p.to
	if p.kind != graph.KindPerson {
		return from, to
	}
	for _, t := range p.titles {
		if t.holder == p && !t.title.plural && t.from < from || t.from < from && t.to == from {
			from = t.from
		}
		if t.holder == p && t.to > to {
			to = t.to
		}
	}
	return from, to
}

// standsAlone tells whether no other person stands among a person's titles.
func (s *sentence) standsAlone(p *mention) bool {
	from, to := extent(p)
	for _, m := range s.mentions {
		if m != p && m.kind == graph.KindPerson && m.from >= from && m.to <= to {
			return false
		}
	}
	return true
}

// skipBracket is behind a short bracket at word i: "(phải)", "(40 tuổi)".
func (s *sentence) skipBracket(i int) int {
	if s.key(i, s.to) != "(" {
		return i
	}
	for j := i + 1; j < s.to && j < i+12; j++ {
		if s.words[j].key == ")" {
			for _, m := range s.mentions {
				if m.from > i && m.to <= j && m.kind == graph.KindPerson {
					return i
				}
			}
			return j + 1
		}
	}
	return i
}

// A group are agents that act together: "A, B và đại diện Bộ C".
type group []*mention

// listWords are what may stand between two members of a group.
var listWords = set(`, ; và cùng các đồng_chí ông bà : - đại diện lãnh đạo đồng chí với người cấp nhà`)

// groupAt gathers the group that begins at item k and is the item behind it.
func groupAt(items []item, k int) (group, int) {
	var g group
	end := k
	for i := k; i < len(items); {
		if items[i].isAgent() {
			g = append(g, items[i].m)
			i++
			end = i
			continue
		}
		j := i
		for j < len(items) && j-i < 6 && (items[j].m == nil && listWords[items[j].key] || isStateOf(items, j)) {
			j++
		}
		if j == i || j >= len(items) || !items[j].isAgent() || len(g) == 0 {
			break
		}
		if items[i].key == "với" {
			break
		}
		i = j
	}
	return g, end
}

// isStateOf tells whether item k is the country of the person right behind it: "và người đồng cấp (Lào) Bun Phan".
func isStateOf(items []item, k int) bool {
	return items[k].is(graph.KindPlace) && k+1 < len(items) && items[k+1].is(graph.KindPerson) && items[k+1].from == items[k].to
}

// besideGuests are the words behind which a body in a list of guests is a guest itself, not
// where other guests are from ("cán bộ lão thành Bộ A").
var besideGuests = set(", ; : và diện đạo có gồm cùng của phía các là thuộc")

// listFrom gathers every agent named from item k to the end of the sentence: a list of guests
// with words between them, "cùng đại diện các bộ, ngành".
func listFrom(items []item, k int) group {
	var g group
	from := false // behind where guests are from: "bác sĩ đến từ Lào, Hội A"
	for ; k < len(items); k++ {
		if items[k].m == nil && items[k].key == "từ" && items[k-1].m == nil && items[k-1].key == "đến" {
			from = true
		}
		if from && items[k].is(graph.KindOrganization) {
			continue
		}
		if items[k].isAgent() && (items[k].m.kind != graph.KindOrganization || items[k-1].m != nil && !isInTitle(items, k) || items[k-1].m == nil && besideGuests[items[k-1].key] && !isOwner(items, k) && !isInGeneral(items, k)) {
			g = append(g, items[k].m)
		}
		if items[k].m == nil && (items[k].key == "“" || listEnds[items[k].key]) {
			break
		}
	}
	return g
}

// isInTitle tells whether the body at item k goes on with a title right before it: "ông A - Ủy viên (BCH Đảng bộ B)".
func isInTitle(items []item, k int) bool {
	before := items[k-1]
	return (before.is(graph.KindPost) || before.is(graph.KindPerson)) && before.to == items[k].from
}

// isOwner tells whether the body at item k is only whose the guests are: "các bộ, ngành của Chính phủ", "đối tác của Công ty A"; not
// "đại diện của Bộ B".
func isOwner(items []item, k int) bool {
	return items[k-1].key == "của" && k > 1 && items[k-2].m == nil && !comesFor[items[k-2].key]
}

// isInGeneral tells whether the body at item k is one of each of several states: "đứng đầu Nhà nước và (Chính phủ) của 29 nước".
func isInGeneral(items []item, k int) bool {
	return k > 1 && k+1 < len(items) && items[k-1].key == "và" && items[k-2].key == "nước" && (items[k+1].key == "của" || items[k+1].key == "các")
}

// The last syllables of those who come for a body: "đại diện của", "lãnh đạo của", "sự tham dự của", "cán bộ của".
var comesFor = set("diện đạo dự gia mặt diễn đoàn biểu bộ viên trưởng phía thư tịch đốc chức cao")

// Words that end a list of guests.
var listEnds = set("theo đã sẽ được phát nhấn khẳng đánh nhằm để khi sau trì")
