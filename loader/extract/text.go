package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// A word is a syllable, a number or a mark of punctuation of the text.
type word struct {
	start, end int
	key        string // the form for comparing; of punctuation the mark itself, dashes as "-", quotes as “ ” or "
	upper      bool   // begins with a capital
	caps       bool   // has no small letter, and two letters or more
	number     bool
	punct      bool
	gap        bool // white space stands before it
	plain      bool // begins no phrase of any list
	mute       bool // photo credits and the like: read over
}

// text is an article's text in words and sentences.
type text struct {
	raw       string
	words     []word
	sentences []stretch
	known     map[string]knownWord // each syllable as written
	isPlain   func(key string) bool
	abroad    map[string]bool // unknown foreign places: what "tại" or "ở" stands before

	recentDates []graph.Date          // for yearNear
	yearsNear   map[graph.Date]string // what it has found
}

// knownWord is what a syllable as written always is.
type knownWord struct {
	key   string
	plain bool
}

// stretch is a range of words.
type stretch struct{ from, to int }

// A longer "sentence" is none: a table, a list or a text without stops. Nothing is read in it.
const longestSentence = 600

// readText takes the text apart. What clean.go calls furniture has no words.
func readText(raw string) *text {
	t := &text{raw: raw, known: map[string]knownWord{}, isPlain: beginsNothing, words: make([]word, 0, len(raw)/5)}
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
		switch {
		case unicode.IsSpace(r):
			gap = true
			i += size
			continue
		case r == '&' && strings.HasPrefix(t.raw[i:end], "&nbsp;"):
			gap = true
			i += len("&nbsp;")
			continue
		case isLetter(r) || unicode.IsDigit(r):
			n := t.syllable(i, end)
			t.add(i, i+n, gap)
			i += n
		default:
			t.addMark(i, i+size, r, gap)
			i += size
		}
		gap = false
	}
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) }

// syllable is the length of the word at i: letters and digits, cut where copy has lost a space
// ("viênBan", "1Thường", "XIIIcủa").
func (t *text) syllable(i, end int) int {
	var before rune
	capitals := 0
	for n := 0; i+n < end; {
		r, size := utf8.DecodeRuneInString(t.raw[i+n : end])
		apostrophe := (r == '\'' || r == '’') && n > 0 && isLetter(before) && i+n+size < end && isLetter(runeAt(t.raw, i+n+size))
		if !isLetter(r) && !unicode.IsDigit(r) && !apostrophe {
			return n
		}
		if unicode.IsUpper(r) && (unicode.IsLower(before) || unicode.IsDigit(before) && i+n+size < end && unicode.IsLower(runeAt(t.raw, i+n+size))) {
			return n
		}
		if unicode.IsLower(r) && capitals > 1 && isRoman(t.raw[i:i+n]) {
			return n
		}
		if unicode.IsUpper(r) {
			capitals++
		}
		before = r
		n += size
	}
	return end - i
}

func runeAt(s string, i int) rune {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

func isRoman(s string) bool { return s != "" && strings.Trim(s, "IVXLC") == "" }

func (t *text) add(start, end int, gap bool) {
	s := t.raw[start:end]
	k, ok := t.known[s]
	if !ok {
		k.key = vietnamese.Key(s)
		k.plain = t.isPlain != nil && t.isPlain(k.key)
		t.known[s] = k
	}
	w := word{start: start, end: end, key: k.key, plain: k.plain, gap: gap, number: true}
	letters, small := 0, false
	for i, r := range s {
		w.upper = w.upper || i == 0 && unicode.IsUpper(r)
		w.number = w.number && unicode.IsDigit(r)
		small = small || unicode.IsLower(r)
		if unicode.IsLetter(r) {
			letters++
		}
	}
	w.caps = letters > 1 && !small
	t.words = append(t.words, w)
}

func (t *text) addMark(start, end int, r rune, gap bool) {
	key := t.raw[start:end]
	switch {
	case r == '–' || r == '—' || r == '‒' || r == '−' || r == '‐' || r == '‑':
		key = "-"
	case r == '«':
		key = "“"
	case r == '»':
		key = "”"
	case r == '…':
		key = "."
	}
	t.words = append(t.words, word{start: start, end: end, key: key, punct: true, gap: gap})
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
		t.words[i].upper, t.words[i].caps = false, false
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
	return t.raw[t.words[from].start:t.words[to-1].end]
}

// keyOf is the key of a stretch: the keys of its words, dashes left out.
func (t *text) keyOf(from, to int) string {
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
