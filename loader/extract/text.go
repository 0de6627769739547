package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// A word is a syllable, a number or a mark of punctuation where it stands in the text.
type word struct {
	*form
	start uint32
	gap   bool // white space stands before it
	mute  bool // photo credits and the like: read over
}

// A form is what a word as written is wherever it stands. All words of one form share it.
type form struct {
	written string
	key     string // for comparing; of punctuation the mark itself, dashes as "-", quotes as “ ” or "
	begins  lists  // the lists that have a phrase which begins with the key
	upper   bool   // begins with a capital
	caps    bool   // has no small letter, and two letters or more
	number  bool
	punct   bool
}

// text is an article's text in words and sentences.
type text struct {
	raw       string
	words     []word
	sentences []stretch
	forms     map[string]*form // as written
	abroad    map[string]bool  // unknown foreign places: what "tại" or "ở" stands before

	recentDates []graph.Date          // for yearNear
	yearsNear   map[graph.Date]string // what it has found
}

// stretch is a range of words.
type stretch struct{ from, to int }

// A longer "sentence" is none: a table, a list or a text without stops. Nothing is read in it.
const longestSentence = 600

// readText takes the text apart. What clean.go calls furniture has no words.
func readText(raw string) *text {
	t := &text{raw: raw, words: make([]word, 0, len(raw)/5), forms: make(map[string]*form, min(len(raw)/20, 5000))}
	page := furniture(raw)
	for _, s := range vietnamese.Sentences(raw) {
		if page.covers(s.Start) {
			continue
		}
		from := len(t.words)
		t.split(s.Start, s.End)
		to := len(t.words)
		if to-from > longestSentence {
			t.words = t.words[:from]
			continue
		}
		if to > from {
			t.lowerHeadline(from, to)
			t.muteCredits(from, to)
			t.sentences = append(t.sentences, stretch{from, to})
		}
	}
	t.findPlaces()
	return t
}

// split appends the words of raw[start:end].
func (t *text) split(start, end int) {
	gap := true
	for i := start; i < end; {
		r, size := utf8.DecodeRuneInString(t.raw[i:end])
		c := vietnamese.ClassOf(r)
		switch {
		case c&vietnamese.Space != 0:
			gap = true
			i += size
			continue
		case r == '&' && strings.HasPrefix(t.raw[i:end], "&nbsp;"):
			gap = true
			i += len("&nbsp;")
			continue
		case c&(vietnamese.Letter|vietnamese.Digit) != 0:
			size = t.syllable(i, end)
			fallthrough
		default:
			t.words = append(t.words, word{form: t.form(i, i+size), start: uint32(i), gap: gap})
		}
		i += size
		gap = false
	}
}

// syllable is the length of the word at i: letters and digits, cut where copy has lost a space
// ("viênBan", "1Thường", "XIIIcủa").
func (t *text) syllable(i, end int) int {
	var before vietnamese.Class
	capitals := 0
	for n := 0; i+n < end; {
		r, size := utf8.DecodeRuneInString(t.raw[i+n : end])
		c := vietnamese.ClassOf(r)
		behind := i + n + size
		switch {
		case c&(vietnamese.Letter|vietnamese.Digit) == 0:
			apostrophe := (r == '\'' || r == '’') && before&vietnamese.Letter != 0 && behind < end && t.classAt(behind)&vietnamese.Letter != 0
			if !apostrophe {
				return n
			}
		case c&vietnamese.Upper != 0:
			if before&vietnamese.Lower != 0 || before&vietnamese.Digit != 0 && behind < end && t.classAt(behind)&vietnamese.Lower != 0 {
				return n
			}
			capitals++
		case c&vietnamese.Lower != 0 && capitals > 1 && isRoman(t.raw[i:i+n]):
			return n
		}
		before = c
		n += size
	}
	return end - i
}

func (t *text) classAt(i int) vietnamese.Class {
	r, _ := utf8.DecodeRuneInString(t.raw[i:])
	return vietnamese.ClassOf(r)
}

func isRoman(s string) bool { return s != "" && strings.Trim(s, "IVXLC") == "" }

// form is the form of raw[start:end], a syllable, a number or a mark.
func (t *text) form(start, end int) *form {
	written := t.raw[start:end]
	f := t.forms[written]
	if f == nil {
		f = newForm(written)
		t.forms[written] = f
	}
	return f
}

func newForm(written string) *form {
	first, _ := utf8.DecodeRuneInString(written)
	if vietnamese.ClassOf(first)&(vietnamese.Letter|vietnamese.Digit) == 0 {
		mark := markKey(written, first)
		return &form{written: written, key: mark, begins: begins[mark], punct: true}
	}
	f := &form{written: written, key: vietnamese.Key(written), upper: vietnamese.ClassOf(first)&vietnamese.Upper != 0, number: true}
	letters, small := 0, false
	for _, r := range written {
		c := vietnamese.ClassOf(r)
		f.number = f.number && c&vietnamese.Digit != 0
		small = small || c&vietnamese.Lower != 0
		if unicode.IsLetter(r) {
			letters++
		}
	}
	f.caps = letters > 1 && !small
	f.begins = begins[f.key]
	return f
}

// markKey is a mark in the one form of its kind.
func markKey(written string, r rune) string {
	switch r {
	case '–', '—', '‒', '−', '‐', '‑':
		return "-"
	case '«':
		return "“"
	case '»':
		return "”"
	case '…':
		return "."
	}
	return written
}

// withoutCapitals is the form as one that no capital tells anything of.
func (f *form) withoutCapitals() *form {
	small := *f
	small.upper, small.caps = false, false
	return &small
}

// lowerHeadline takes the capitals from a line that is all capitals: there they tell nothing.
func (t *text) lowerHeadline(from, to int) {
	caps, words := 0, 0
	for _, w := range t.words[from:to] {
		if !w.punct && !w.number {
			words++
			if w.caps {
				caps++
			}
		}
	}
	if words < 4 || caps*10 < words*8 {
		return
	}
	for i := from; i < to; i++ {
		t.words[i].form = t.words[i].withoutCapitals()
	}
}

// key is the key of word i, "" beyond the stretch that ends at to.
func (t *text) key(i, to int) string {
	if i < 0 || i >= to {
		return ""
	}
	return t.words[i].key
}

// is tells whether the words at i have these keys.
func (t *text) is(i, to int, keys ...string) bool {
	if i < 0 || i+len(keys) > to {
		return false
	}
	for n, k := range keys {
		if t.words[i+n].key != k {
			return false
		}
	}
	return true
}

// upper tells whether word i begins with a capital.
func (t *text) upper(i, to int) bool { return i >= 0 && i < to && t.words[i].upper }

// printed is the text of a stretch.
func (t *text) printed(from, to int) string {
	if from >= to {
		return ""
	}
	return t.span(from, to).Of(t.raw)
}

// span is where a stretch stands in the text, in bytes.
func (t *text) span(from, to int) graph.Span {
	last := &t.words[to-1]
	return graph.Span{Start: int(t.words[from].start), End: int(last.start) + len(last.written)}
}

// keyOf is the key of a stretch: the keys of its words, dashes left out.
func (t *text) keyOf(from, to int) string {
	if to-from == 1 && t.words[from].key != "-" {
		return t.words[from].key
	}
	var b strings.Builder
	for _, w := range t.words[from:to] {
		if w.key == "-" {
			continue
		}
		if b.Len() > 0 && (!w.punct || w.gap) {
			b.WriteByte(' ')
		}
		b.WriteString(w.key)
	}
	return b.String()
}
