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
func SortKey(name string) string {
	var words []string
	for _, syllable := range sortable(name) {
		words = append(words, sortWord(syllable))
	}
	// '0' between the words sorts below every letter and tone, and above the '/' that follows a
	// key in an order string: "Hoa" comes before "Hoa Ban", and that before "Hoà".
	return strings.Join(words, "0")
}

// PersonSortKey is the key of a person's name: given name first, then the middle names, then
// the family name, as in a Vietnamese list of people.
func PersonSortKey(name string) string {
	words := sortable(name)
	if len(words) < 2 {
		return SortKey(name)
	}
	given := words[len(words)-1]
	turned := append([]string{given}, words[1:len(words)-1]...)
	return SortKey(strings.Join(append(turned, words[0]), " "))
}

// sortable are the words of a name that have letters or digits that sort.
func sortable(name string) []string {
	var words []string
	for _, w := range strings.FieldsFunc(Key(name), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) && r != '\''
	}) {
		if sortWord(w) != "" {
			words = append(words, w)
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
