package extract

import (
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// holdings notes the titles that stand beside a person, or alone for one.
//
//	ông A, nguyên Giám đốc Sở B                         title
//	Chủ tịch Hội đã ký ...                              title-alone
func (r *reader) holdings() {
	for _, m := range r.s.mentions {
		switch {
		case m.kind == graph.KindPerson && m.entity >= 0:
			for _, t := range m.titles {
				r.hold("title", m.entity, r.printedName(m), t, r.status(t))
			}
		case m.kind == graph.KindPost && m.holder == nil && m.entity >= 0:
			r.hold("title-alone", m.entity, stretch{m.from, m.to}, m, r.status(m))
		}
	}
}

// status is what the words say of a title: that of its own word, else that it is held.
func (r *reader) status(t *mention) string {
	if t.title.status != "" {
		return t.title.status
	}
	return "current"
}

// hold notes that a person holds a post, and the body that the post belongs to.
func (r *reader) hold(rule string, person int, from stretch, t *mention, status string) {
	n := t.title
	post := r.post(n)
	title := r.s.printed(n.head, n.end)
	at := -1
	r.add(note{rule: rule, predicate: graph.Holds, subject: person, object: post, at: at, behalf: -1, from: from, to: stretch{n.head, n.end}, said: graph.Said{Title: title, Status: status}})
	if n.org > 0 {
		if b := r.t.body(n.org, n.end); b.to > n.org {
			org := r.cast.organization(n.org, b.to, b)
			r.add(note{rule: "title-body", predicate: graph.PartOf, subject: post, object: org, at: -1, behalf: -1, from: stretch{n.head, n.end}, to: stretch{n.org, b.to}})
		}
	}
}

// post is the entity of a title without its holder.
func (r *reader) post(n titleName) int {
	p := r.cast.find(graph.KindPost, r.t.keyOf(n.head, n.end), r.s.printed(n.head, n.end))
	r.cast.mention(p, n.head, n.end)
	return p
}

// Words before a title that say how it came to be held.
var appointing = func() *trie[string] {
	tr := &trie[string]{}
	phrases(tr, "new", `được bầu làm, được bầu giữ chức, được bầu giữ chức vụ, được bầu vào, được bầu là, được bầu bổ sung vào vị trí, được bầu bổ sung, được bầu, bầu làm, bầu giữ chức, bầu giữ chức vụ, bầu vào, giữ chức, giữ chức vụ, giữ cương vị, được bổ nhiệm, được bổ nhiệm giữ chức, được bổ nhiệm làm, bổ nhiệm giữ chức, bổ nhiệm làm, bổ nhiệm chức vụ, điều động làm, được điều động, trúng cử, tái cử, tái đắc cử, tái đắc cử chức danh, đắc cử, được phân công, phân công giữ chức, được chỉ định, chỉ định giữ chức, làm, được cử làm, nhận chức, nhậm chức, được bầu tái đắc cử chức danh, trở thành, giao quyền, được giao giữ chức, được phong, được bầu vào chức danh, là tân, được suy cử, suy cử, tiếp nhận chức, giữ chức danh, được bầu vào làm, cùng được bầu làm, cùng giữ chức, giữ chức vụ, vào vị trí`)
	phrases(tr, "current", `hiện giữ chức, hiện là, hiện đang giữ chức, tiếp tục giữ chức, tiếp tục giữ cương vị, tiếp tục kiêm nhiệm chức, kiêm nhiệm chức, đang giữ chức, là, đảm nhiệm chức vụ, đảm nhiệm vai trò`)
	phrases(tr, "former", `từng là, từng giữ chức, từng giữ chức vụ, từng giữ các chức vụ, từng giữ các chức vụ như, từng giữ các chức vụ chủ chốt, từng kinh qua các chức vụ, từng làm, từng đảm nhiệm, nguyên là, miễn nhiệm chức vụ, miễn nhiệm chức danh, thôi giữ chức, thôi chức, xóa tư cách, cách chức`)
	return tr
}()

// appointments notes titles that a verb gives to someone:
//
//	bầu ông A giữ chức Chủ tịch Hội B                   appointed
//	Bà C từng là Giám đốc Sở D, Bí thư Huyện ủy E       career
func (r *reader) appointments() {
	var last *mention // the person spoken of
	var people group  // "hai bà A và B"
	status, live := "", 0
	for i := r.s.from; i < r.s.to; i++ {
		if m := r.mentionFrom(i); m != nil {
			switch {
			case m.kind == graph.KindPerson && m.entity >= 0:
				if last != nil && r.joined(last, m) {
					people = append(people, m)
				} else {
					people = group{m}
					if status != "" && live > 0 && !r.s.hasBetween(last0(last, m), m, "thay", "cho", "với", "đối") {
						status = ""
					}
				}
				last = m
			case m.kind == graph.KindPost && m.holder == nil && m.entity < 0 && status != "" && len(people) > 0:
				st := status
				if m.title.status != "" {
					st = m.title.status
				}
				for _, p := range people {
					r.hold("appointed", p.entity, r.printedName(p), m, st)
				}
				live = 0
			}
			_, to := m.from, m.to
			if to > i {
				i = to - 1
			}
			continue
		}
		if end, st := appointing.at(r.t, i, r.s.to); end > i {
			if strings.HasPrefix(st, "new") && r.past(i) {
				st = "former"
			}
			if r.s.is(i, r.s.to, "là") && !r.titleSoon(end) || r.s.is(i, r.s.to, "làm") && !r.titleSoon(end) {
				continue
			}
			status, live = st, 0
			i = end - 1
			continue
		}
		if live++; live > 12 {
			status = ""
		}
	}
}

func last0(a, b *mention) *mention {
	if a == nil {
		return b
	}
	return a
}

// past tells whether an appointment lies before the news: a year or "từng" stands before it.
func (r *reader) past(i int) bool {
	for _, m := range r.s.mentions {
		if m.kind == 0 && m.from < i && len(m.day.start) >= 4 && m.day.start.HasYear() {
			return true
		}
	}
	return r.s.hasKey(r.s.from, i, "từng") || r.s.is(r.s.from, r.s.to, "trước", "khi")
}

func (r *reader) titleSoon(i int) bool {
	for j := i; j < i+3 && j < r.s.to; j++ {
		if m := r.mentionFrom(j); m != nil && m.kind == graph.KindPost {
			return true
		}
	}
	return false
}

func (r *reader) mentionFrom(i int) *mention {
	lo, hi := 0, len(r.s.mentions)
	for lo < hi {
		mid := (lo + hi) / 2
		if r.s.mentions[mid].from < i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(r.s.mentions) && r.s.mentions[lo].from == i {
		return r.s.mentions[lo]
	}
	return nil
}

// joined tells whether two people are named together: "bà A và bà B", "A, B".
func (r *reader) joined(a, b *mention) bool {
	_, to := extent(a)
	from, _ := extent(b)
	for i := to; i < from; i++ {
		if !listWords[r.s.words[i].key] && r.s.words[i].key != ")" {
			return false
		}
	}
	return true
}
