package vietnamese

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Span is a half-open range of bytes of a text, on rune boundaries.
type Span struct{ Start, End int }

// Of is the text that the span covers.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Sentences are the sentences of a text, in order, without the white space around them. A
// sentence ends at . ! ? or … (with the closing quotes and brackets behind it) before a word
// that may begin one, also where the space is missing, and at the end of a line, unless the
// next line goes on in lower case. Abbreviations (TP., PGS.TS.) and numbers (12.000) end none.
func Sentences(text string) []Span {
	var spans []Span
	start := 0
	add := func(end int) {
		if s := trim(text, start, end); s.Start < s.End {
			spans = append(spans, s)
		}
		start = end
	}
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch r {
		case '\n', '\r', '\u2028', '\u2029':
			if !goesOn(text, start, i) {
				add(i)
			}
		case '.', '!', '?', '…':
			end := afterStop(text, i+size)
			if r != '.' || !isAbbreviation(text[start:i]) || end > i+size {
				if beginsSentence(text, i, end) {
					add(end)
				}
			}
			size = end - i
		}
		i += size
	}
	add(len(text))
	return spans
}

// afterStop is where the stops, closing quotes and closing brackets that begin at i end.
func afterStop(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !strings.ContainsRune(".!?…”’)]", r) && (r != '"' || !closesQuote(text, i)) {
			break
		}
		i += size
	}
	return i
}

// closesQuote tells a straight quotation mark that closes from one that opens: behind a closing
// one comes a space, punctuation or the end.
func closesQuote(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i+1:])
	return i+1 == len(text) || unicode.IsSpace(r) || unicode.IsPunct(r)
}

// beginsSentence tells whether a sentence may begin behind the stop that stands at [stop, end).
func beginsSentence(text string, stop, end int) bool {
	i, spaced := end, false
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsSpace(r) {
			break
		}
		spaced = true
		i += size
	}
	if i == len(text) {
		return true
	}
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !strings.ContainsRune("“‘\"'(-–—•*+", r) && !unicode.IsSpace(r) {
			break
		}
		i += size
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	if spaced {
		return unicode.IsUpper(r) || unicode.IsDigit(r)
	}
	// The space is missing: "ngày mai.Ông Hà". A small letter before, and a word with a capital
	// and small letters behind; so no "T.Ư", "3.000" or "vtv.vn".
	before, _ := utf8.DecodeLastRuneInString(text[:stop])
	next, _ := utf8.DecodeRuneInString(text[i+size:])
	return unicode.IsLower(before) && unicode.IsUpper(r) && (unicode.IsLower(next) || unicode.IsSpace(next))
}

// Abbreviations with a full stop that do not end a sentence.
var abbreviations = map[string]bool{
	"tp": true, "tx": true, "tt": true, "pgs": true, "gs": true, "ts": true, "ths": true, "th": true, "bs": true, "ks": true, "cn": true,
	"gvc": true, "ls": true, "nsnd": true, "nsưt": true, "đ/c": true, "đc": true, "mr": true, "mrs": true, "ms": true, "dr": true,
	"st": true, "chr": true, "tr": true, "no": true, "tw": true, "ubnd": true,
}

// isAbbreviation tells whether the text, which a full stop follows, ends in an abbreviation: one
// of the list, or a single capital (Q. 1, John F. Kennedy), but for the names of one letter, "châu Á" and "nước Ý".
func isAbbreviation(text string) bool {
	word := text[lastWord(text):]
	if word == "" {
		return false
	}
	r, size := utf8.DecodeRuneInString(word)
	switch {
	case word == "v" || word == "đ/c":
		return true
	case size == len(word):
		return unicode.IsUpper(r) && r != 'Á' && r != 'Ý'
	default:
		return unicode.IsUpper(r) && abbreviations[strings.ToLower(word)]
	}
}

// lastWord is where the run of letters and slashes at the end of a text begins.
func lastWord(text string) int {
	i := len(text)
	for i > 0 && len(text)-i < 16 {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		if !unicode.IsLetter(r) && r != '/' {
			break
		}
		i -= size
	}
	return i
}

// goesOn tells whether the line break at i only wraps a sentence that began at start: nothing
// ended before it, no blank line follows, and the next line goes on in lower case.
func goesOn(text string, start, i int) bool {
	before := strings.TrimRight(text[start:i], " \t\u00a0")
	if before == "" || strings.HasSuffix(before, "|") {
		return false
	}
	if r, _ := utf8.DecodeLastRuneInString(before); strings.ContainsRune(".!?…:;”\"", r) {
		return false
	}
	rest := text[i+1:]
	if text[i] == '\r' {
		rest = strings.TrimPrefix(rest, "\n")
	}
	r, _ := utf8.DecodeRuneInString(rest[indent(rest):])
	return unicode.IsLower(r)
}

// indent is the length of the blanks that a line begins with.
func indent(line string) int {
	i := 0
	for i < len(line) && (line[i] == ' ' || line[i] == '\t') {
		i++
	}
	return i
}

// trim is the range without the white space around it.
func trim(text string, start, end int) Span {
	start += len(text[start:end]) - len(strings.TrimLeftFunc(text[start:end], unicode.IsSpace))
	return Span{start, start + len(strings.TrimRightFunc(text[start:end], unicode.IsSpace))}
}

// Syllables are the words of a text as written: runs of letters, marks and digits, with the
// apostrophe inside a name (K'Nhiên). Vietnamese writes each syllable apart.
func Syllables(text string) []Span {
	spans := make([]Span, 0, len(text)/6)
	start := -1
	for i, r := range text {
		inside := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) || start >= 0 && isApostrophe(r) && letterFollows(text[i:])
		if inside && start < 0 {
			start = i
		}
		if !inside && start >= 0 {
			spans = append(spans, Span{start, i})
			start = -1
		}
	}
	if start >= 0 {
		spans = append(spans, Span{start, len(text)})
	}
	return spans
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }

func letterFollows(s string) bool {
	_, size := utf8.DecodeRuneInString(s)
	r, _ := utf8.DecodeRuneInString(s[size:])
	return unicode.IsLetter(r)
}
