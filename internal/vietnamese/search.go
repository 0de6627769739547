package vietnamese

import (
	"strings"
	"unicode"
)

// SearchForms are the strings that a search looks names up in: all of an entity's names between
// bars, word by word, with tones and without ("| hoàng bình quân | quân |"). A name or the
// beginning of one can be found with its bar, a word anywhere with the spaces around it.
func SearchForms(names ...string) (tones, folded string) {
	return between(names, Key), between(names, Fold)
}

// SearchWords are the words of a typed query in the same two forms, one space between.
func SearchWords(text string) (tones, folded string) {
	return words(Key(text)), words(Fold(text))
}

func between(names []string, form func(string) string) string {
	var b strings.Builder
	seen := map[string]bool{"": true}
	for _, name := range names {
		w := words(form(name))
		if seen[w] {
			continue
		}
		seen[w] = true
		b.WriteString("| " + w + " ")
	}
	if b.Len() == 0 {
		return ""
	}
	return b.String() + "|"
}

// words are the letters and digits of a text, punctuation as space.
func words(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r)
	}), " ")
}
