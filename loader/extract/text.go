package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// A word is a syllable, a number or a mark of punctuation, as written. A long text has few words many times over: it
// points to the same one wherever it stands.
type word struct {
	written  string
	key      string // for comparing; of punctuation the mark itself, dashes as "-", quotes as “ ” or "
	begins   lists  // the lists that have a phrase which begins with the key
	upper    bool   // begins with a capital
	caps     bool   // has no small letter, and two letters or more, or is a brand
	number   bool
	punct    bool
	gap      bool // white space stands before it
	mute     bool // photo credits and the like: read over
	pressed  int  // its number in the press, from 1 on; 0 before it has one
	syllable int8 // 1 for a syllable, -1 for none, 0 before it was asked
	variants
}

// variants are what a word is elsewhere in the text, nil until it stands there.
type variants struct{ joined, small, muted *word }

// variant is the variant of a word that a change makes, kept for the next time.
func (w *word) variant(kept **word, change func(*word)) *word {
	if *kept == nil {
		v := *w
		v.variants, v.pressed = variants{}, 0
		change(&v)
		*kept = &v
	}
	return *kept
}

// withoutGap is the word where no white space stands before it.
func (w *word) withoutGap() *word {
	return w.variant(&w.joined, func(v *word) { v.gap = false })
}

// withoutCapitals is the word as one that no capital tells anything of.
func (w *word) withoutCapitals() *word {
	return w.variant(&w.small, func(v *word) { v.upper, v.caps = false, false })
}

// readOver is the word in a photo credit.
func (w *word) readOver() *word {
	return w.variant(&w.muted, func(v *word) { v.mute = true })
}

// text is an article's text. Its words are those of the page that is open.
type text struct {
	raw    string
	words  []*word
	starts []uint32         // where each word begins
	first  int              // the first word of the page; those before it end the page before
	known  map[string]*word // as written

	// what the whole text tells, see survey.go
	abroad   map[string]bool // unknown foreign places: what "tại" or "ở" stands before
	lastYear string          // that it names, years to come left out
	days     []graph.Date    // full dates
	months   []graph.Date    // the first days of months that have passed

	yearsNear map[graph.Date]string // what yearNear has found
}

// stretch is a range of words.
type stretch struct{ from, to int }

func newText(raw string) *text {
	page := min(len(raw), 2*bytesOfPage)
	room := page / 5 // about as many words as news has
	return &text{
		raw: raw, words: make([]*word, 0, room), starts: make([]uint32, 0, room), known: make(map[string]*word, page/20),
		abroad: map[string]bool{}, yearsNear: map[graph.Date]string{},
	}
}

// split appends the words of raw[start:end]: of more than a sentence has, only as many as show it.
func (t *text) split(start, end int) {
	gap := true
	most := len(t.words) + longestSentence
	for i := start; i < end && len(t.words) <= most; {
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
			w := t.word(i, i+size)
			if !gap {
				w = w.withoutGap()
			}
			t.words, t.starts = append(t.words, w), append(t.starts, uint32(i))
		}
		i += size
		gap = false
	}
}

// syllable is the length of the word at i: letters and digits, cut where copy has lost a space
// ("viênBan", "1Thường", "XIIIcủa"), but not within a foreign name ("PetroVietnam").
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
			if before&vietnamese.Lower != 0 && !t.isForeign(i, end) || before&vietnamese.Digit != 0 && behind < end && t.classAt(behind)&vietnamese.Lower != 0 {
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

// isForeign tells a word with a capital first and no letter that only Vietnamese has: capitals within are its own, as in
// "PetroVietnam" and "McGregor".
func (t *text) isForeign(i, end int) bool {
	if t.classAt(i)&vietnamese.Upper == 0 {
		return false
	}
	for ; i < end && t.classAt(i)&(vietnamese.Letter|vietnamese.Digit) != 0; i++ {
		if t.raw[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func (t *text) classAt(i int) vietnamese.Class {
	r, _ := utf8.DecodeRuneInString(t.raw[i:])
	return vietnamese.ClassOf(r)
}

func isRoman(s string) bool { return s != "" && strings.Trim(s, "IVXLC") == "" }

// word is raw[start:end], a syllable, a number or a mark, behind white space.
func (t *text) word(start, end int) *word {
	written := t.raw[start:end]
	w := t.known[written]
	if w == nil {
		w = newWord(written)
		t.known[written] = w
	}
	return w
}

func newWord(written string) *word {
	first, _ := utf8.DecodeRuneInString(written)
	if vietnamese.ClassOf(first)&(vietnamese.Letter|vietnamese.Digit) == 0 {
		mark := markKey(written, first)
		return &word{written: written, key: mark, begins: begins[mark], punct: true, gap: true}
	}
	w := &word{written: written, key: vietnamese.Key(written), upper: vietnamese.ClassOf(first)&vietnamese.Upper != 0, number: true, gap: true}
	letters, small := 0, false
	for _, r := range written {
		c := vietnamese.ClassOf(r)
		w.number = w.number && c&vietnamese.Digit != 0
		small = small || c&vietnamese.Lower != 0
		if unicode.IsLetter(r) {
			letters++
		}
	}
	w.caps = letters > 1 && (!small || isBrand(written))
	w.begins = begins[w.key]
	return w
}

// isBrand tells a firm's name with a capital within, "VietinBank"; "McGregor" is a person's.
func isBrand(written string) bool {
	small := false
	for _, r := range written {
		c := vietnamese.ClassOf(r)
		if small && c&vietnamese.Upper != 0 {
			return !strings.HasPrefix(written, "Mc")
		}
		small = c&vietnamese.Lower != 0
	}
	return false
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
		t.words[i] = t.words[i].withoutCapitals()
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

// capitals is the number of capitals in word i.
func (t *text) capitals(i int) int {
	n := 0
	for _, r := range t.words[i].written {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n
}

// printed is the text of a stretch.
func (t *text) printed(from, to int) string {
	if from >= to {
		return ""
	}
	return t.span(from, to).Of(t.raw)
}

// span is where a stretch stands in the text, in bytes.
func (t *text) span(from, to int) graph.Span {
	return graph.Span{Start: int(t.starts[from]), End: int(t.starts[to-1]) + len(t.words[to-1].written)}
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
