// Package vietnamese knows the writing of Vietnamese: how names are compared, folded and
// sorted, and where sentences and syllables begin and end.
//
// Start at [Key], the form under which two spellings of one name are equal. [Fold] may find
// candidates and never decides; [PersonSortKey] puts people in the order that readers expect.
// The package knows nothing of news, titles or places, and never changes the text it is given:
// what it says of a text it says by offsets.
package vietnamese

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Key is the form for comparing names: composed, lower case, the tone mark in its one place
// (hoà = hòa, Uỷ = Ủy), Ð (U+00D0) as Đ, every dash and run of white space as one space, every
// quotation mark as an apostrophe, no punctuation around the whole. Tones matter: Hùng, Hưng
// and Hung stay three names.
func Key(s string) string {
	if key, ok := syllableKey(s); ok {
		return key
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	composed := norm.NFC.String(visible(s))
	for i := 0; i < len(composed); {
		r, size := utf8.DecodeRuneInString(composed[i:])
		switch {
		case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r):
			end := i + size
			for end < len(composed) {
				r, size = utf8.DecodeRuneInString(composed[end:])
				if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) {
					break
				}
				end += size
			}
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteString(settle(composed[i:end]))
			i = end
			continue
		case unicode.IsSpace(r) || isDash(r):
			space = true
		default:
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			if isQuote(r) {
				r = '\''
			}
			b.WriteRune(r)
		}
		i += size
	}
	return strings.Trim(b.String(), " .,;:!?'")
}

// Fold is the key without any mark, in ASCII: đ as d, foreign letters as their nearest or not
// at all. It makes Hùng, Hưng and Hung one: good for finding, never for deciding.
func Fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(Key(s)) {
		switch {
		case r < utf8.RuneSelf:
			b.WriteRune(r)
		default:
			b.WriteString(foreign[r])
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// HasMarks tells whether a text carries any mark of tone or letter (à, ơ, đ): whether someone
// who typed it meant the tones.
func HasMarks(s string) bool {
	for _, r := range norm.NFD.String(s) {
		if unicode.Is(unicode.Mn, r) || lower(r) == 'đ' {
			return true
		}
	}
	return false
}

// Letters that do not come apart into an ASCII letter and marks.
var foreign = map[rune]string{'đ': "d", 'ø': "o", 'ß': "ss", 'æ': "ae", 'œ': "oe", 'ł': "l", 'þ': "th", 'ı': "i"}

func isDash(r rune) bool { return r == '-' || r >= '\u2010' && r <= '\u2015' || r == '\u2212' }

func isQuote(r rune) bool {
	return r == '"' || r == '`' || r == '´' || r >= '\u2018' && r <= '\u201f' || r == '«' || r == '»'
}

// visible is a text without what is printed by accident: control characters, soft hyphens,
// zero-width spaces and byte-order marks.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if isInvisible(r) {
			return -1
		}
		return r
	}, s)
}

func isInvisible(r rune) bool {
	return unicode.IsControl(r) && !unicode.IsSpace(r) || r == '\u00ad' || r >= '\u200b' && r <= '\u200d' || r == '\ufeff'
}

// lower is the lower case of a letter, with the Icelandic Ð that stands for Đ in real copy.
func lower(r rune) rune {
	if r == 'Ð' || r == 'ð' {
		return 'đ'
	}
	return unicode.ToLower(r)
}
