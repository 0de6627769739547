package vietnamese

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// SortKey is an ASCII string of letters and digits whose bytes sort as the Vietnamese alphabet
// does: a ă â b ... d đ e ê ..., syllable by syllable, tones (none, huyền, hỏi, ngã, sắc, nặng)
// deciding between equal letters, numbers by their size. It is "" where nothing can be sorted by.
func SortKey(name string) string { return sortedBy(sortWords(name)) }

// PersonSortKey is the key of a person's name: given name first, then the middle names, then
// the family name, as in a Vietnamese list of people.
func PersonSortKey(name string) string {
	words := sortWords(name)
	if last := len(words) - 1; last > 0 {
		words[0], words[last] = words[last], words[0]
	}
	return sortedBy(words)
}

// '0' between the words sorts below every letter and tone, and above the '/' that follows a
// key in an order string: "Hoa" comes before "Hoa Ban", and that before "Hoà".
func sortedBy(words []string) string { return strings.Join(words, "0") }

// sortWords are the words of a name that have letters or digits that sort, spelled so that they do.
func sortWords(name string) []string {
	var words []string
	for _, w := range strings.FieldsFunc(Key(name), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) && r != '\''
	}) {
		if word := sortWord(w); word != "" {
			words = append(words, word)
		}
	}
	return words
}

// sortWord spells a syllable so that bytes sort: ă as "az", â as "azz", for no Vietnamese word
// has a z; then the digit of its tone. A number is told by its length first.
func sortWord(word string) string {
	if n, err := strconv.ParseUint(word, 10, 32); err == nil {
		digits := strconv.FormatUint(n, 10)
		return strconv.Itoa(len(digits)%10) + digits
	}
	letters, tone, _ := toneless(word)
	var b strings.Builder
	for _, r := range letters {
		b.WriteString(sortLetter(r))
	}
	if b.Len() > 0 && tone > 0 {
		b.WriteString(strconv.Itoa(tone))
	}
	return b.String()
}

func sortLetter(r rune) string {
	switch r {
	case 'ă', 'ê', 'ô', 'ư':
		return bare(r) + "z"
	case 'đ':
		return "dz"
	case 'â', 'ơ':
		return bare(r) + "zz"
	}
	return bare(r)
}

// bare is a letter's ASCII form, "" for what has none.
func bare(r rune) string {
	if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
		return string(r)
	}
	if f, ok := foreign[r]; ok {
		return f
	}
	for _, d := range norm.NFD.String(string(r)) {
		if d >= 'a' && d <= 'z' || d >= '0' && d <= '9' {
			return string(d)
		}
	}
	return ""
}
