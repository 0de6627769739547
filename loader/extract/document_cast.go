package extract

import (
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// A spelling is what one name of a document tells beside what each of its names has.
type spelling struct {
	more   []string // the rest of the number, term, year
	entity int
}

// document is the entity of a document. Each spelling of its name leads to it.
func (c *cast) document(m *mention) int {
	d := m.doc
	name := c.t.printed(d.from, d.end)
	sure, more := c.t.paperName(d)
	p := c.paper(sure, more, name)
	ent := &c.entities[p]
	ent.Class = d.class
	if len(d.number) > len(ent.Number) {
		ent.Number = d.number
	}
	if ent.Date == "" {
		ent.Date = d.date
	}
	if name != ent.Name {
		if d.congress && len(name) > len(ent.Name) {
			name, ent.Name = ent.Name, name // with the congress's number
		}
		c.otherName(p, name)
	}
	c.mention(p, d.from, d.end)
	if d.number == "" {
		c.papersNamedIn(d)
	}
	if letters := c.t.lettersBehind(d.end, len(c.t.words)); letters > 0 && d.paper == "" {
		short := c.t.paperNoun(d) + " " + c.t.words[letters].key
		c.papers[short] = append(c.papers[short], spelling{entity: p})
	}
	if d.issuer > 0 {
		c.organization(d.issuer, d.issuerTo, c.t.body(d.issuer, d.issuerTo))
	}
	return p
}

// papersNamedIn takes the documents in another's name into the cast, those with a number and those known by name: "Kết luận
// về việc thực hiện Nghị quyết 16".
func (c *cast) papersNamedIn(d *documentName) {
	for i := d.head + 1; i < d.end; i++ {
		if inner, ok := c.t.document(i, d.end); ok && (inner.number != "" || inner.paper != "") {
			c.document(&mention{from: i, to: inner.end, doc: new(inner)})
			i = inner.end
		}
	}
}

// paper is the document of a name: the only one of which all spellings agree with it, or a new one.
func (c *cast) paper(sure string, more []string, name string) int {
	disagree, last := map[int]bool{}, -1
	for _, known := range c.papers[sure] {
		if slices.Equal(known.more, more) {
			return known.entity
		}
		if !within(known.more, more) && !within(more, known.more) {
			disagree[known.entity] = true
		}
	}
	for _, known := range c.papers[sure] {
		if disagree[known.entity] || known.entity == last {
			continue
		}
		if last >= 0 {
			last = -1 // of two documents: perhaps a third
			break
		}
		last = known.entity
	}
	if last < 0 {
		c.entities = append(c.entities, graph.Entity{Kind: graph.KindDirective, Name: name})
		last = len(c.entities) - 1
	}
	c.papers[sure] = append(c.papers[sure], spelling{more, last})
	return last
}

// within tells whether all words of one list stand in another.
func within(words, all []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(all, w) })
}

// paperName is what a document's name tells: for sure, which each name of it has, and what another may leave out. Of
// "Thông tư số 33/2017/TT-BYT" that is the circular 33, and the rest of the number.
func (t *text) paperName(d *documentName) (sure string, more []string) {
	if d.paper != "" {
		return d.paper, nil
	}
	if letters := t.lettersBehind(d.end, len(t.words)); letters > 0 {
		if known, e := lex.papers.find(t.paperNoun(d) + " " + t.words[letters].key); known {
			return e.Key, nil
		}
	}
	words := paperWords(t.keyOf(max(d.head, d.topic), d.end))
	end := len(words)
	if t.is(d.from, d.end, "hiến", "pháp") && t.country(d.head, d.end) == d.head {
		end = 0 // the year alone tells one from another
	} else if d.number != "" || end > 0 && isYear(words[0]) {
		end = 1
	} else if d.topic > 0 {
		end = min(end, wordsOfTopic)
	} else if last := len(words) - 1; d.congress && last > 0 && isDigits(words[last]) {
		end = last // "Nghị quyết Đại hội Đảng bộ tỉnh (lần thứ XIII)"
	} else if left := slices.IndexFunc(words, func(w string) bool { return mayBeLeftOut[w] || isYear(w) }); left > 0 {
		end = left
	}
	return t.paperNoun(d) + " " + strings.Join(sortedOnce(words[:end]), " "), sortedOnce(words[end:])
}

// By so many words a subject is told from others; one name has more of it than another.
const wordsOfTopic = 3

// sortedOnce are words in order, each once: "12-CT/TW" and "12/CT-TW" are one.
func sortedOnce(words []string) []string {
	return slices.Compact(slices.Sorted(slices.Values(words)))
}

// paperNoun is the noun for a document's kind, the same for "biên bản ghi nhớ" and "bản ghi nhớ", "thông báo kết luận" and
// "kết luận".
func (t *text) paperNoun(d *documentName) string {
	noun := t.keyOf(d.from, d.head)
	for _, same := range []string{"ghi nhớ", "kết luận"} {
		if strings.HasSuffix(noun, same) {
			return same
		}
	}
	return noun
}

// With these words begins what a document's name may leave out: "Luật Đất đai (sửa đổi)", "Nghị quyết Trung ương 4 khóa XII".
var mayBeLeftOut = set("sửa năm khóa")

var numberWords = set("số lần thứ của về biểu toàn quốc đảng và")

// paperWords are the words and numbers of a document's name by which it is known.
func paperWords(key string) []string {
	var words []string
	for _, w := range strings.FieldsFunc(key, func(r rune) bool { return strings.ContainsRune(" -/.,()", r) }) {
		if !numberWords[w] {
			words = append(words, strings.TrimLeft(arabic(w), "0"))
		}
	}
	return words
}

// arabic is a Roman numeral in digits ("xiii" as "13"); another word as it is.
func arabic(w string) string {
	if w == "" || strings.Trim(w, "ivxlc") != "" {
		return w
	}
	value := map[byte]int{'i': 1, 'v': 5, 'x': 10, 'l': 50, 'c': 100}
	n, last := 0, 0
	for i := len(w) - 1; i >= 0; i-- {
		v := value[w[i]]
		if v < last {
			n -= v
		} else {
			n, last = n+v, v
		}
	}
	return itoa(n)
}
