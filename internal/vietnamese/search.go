package vietnamese

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
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

// SearchPattern is a regular expression for printed text that has the words in a row: letters,
// classes, groups, `|`, `+` and `*`, which every engine reads alike. tones are the words as
// [SearchWords] gives them. A word with marks stands for itself, wherever its tone mark is put; one
// without stands for any: "hoa binh" is in "Hoà  Bình", "hòa bình" is not in "Hoa Bình".
func SearchPattern(tones string) string {
	var b strings.Builder
	b.WriteString(`(^|[^\pL\pN\pM])`)
	for i, word := range strings.Split(tones, " ") {
		if i > 0 {
			b.WriteString(`[^\pL\pN\pM]+`)
		}
		if HasMarks(word) {
			b.WriteString("(" + strings.Join(spellings(word), "|") + ")")
			continue
		}
		for _, r := range word {
			b.WriteString(anyMarked(r))
		}
	}
	b.WriteString(`([^\pL\pN\pM]|$)`)
	return b.String()
}

// anyMarked is the pattern of a letter with whatever marks, small or capital.
func anyMarked(r rune) string {
	if marked := markings()[r]; marked != "" {
		return "[" + marked + `]\pM*`
	}
	return letterPattern(r)
}

// spellings are the patterns of a word with its tone mark on each of its vowels, as old and new
// spelling and haste put it.
func spellings(word string) []string {
	bare, tone, ok := toneless(word)
	if !ok || tone == 0 {
		return []string{lettersPattern([]rune(word))}
	}
	var all []string
	for i, r := range bare {
		if marked := bearing[letter{r, tone}]; marked != 0 {
			spelled := slices.Clone(bare)
			spelled[i] = marked
			all = append(all, lettersPattern(spelled))
		}
	}
	return all
}

func lettersPattern(word []rune) string {
	var b strings.Builder
	for _, r := range word {
		b.WriteString(letterPattern(r))
	}
	return b.String()
}

// letterPattern is the pattern of one letter, small or capital, composed or with its marks behind it.
func letterPattern(r rune) string {
	if r == 'đ' {
		return "[đĐðÐ]"
	}
	var forms []string
	for _, c := range []rune{r, unicode.ToUpper(r)} {
		forms = append(forms, string(c), norm.NFD.String(string(c)))
	}
	if bare, tone, _ := toneless(string(r)); tone > 0 { // the letter with its own mark, the tone behind it
		for _, c := range []rune{bare[0], unicode.ToUpper(bare[0])} {
			forms = append(forms, string(c)+string(tones[tone-1]))
		}
	}
	slices.Sort(forms)
	return "(" + strings.Join(slices.Compact(forms), "|") + ")"
}

// markings are, for each letter without marks, the letters that fold to it, small and capital, as
// the inside of a class.
var markings = sync.OnceValue(func() map[rune]string {
	all := map[rune]string{}
	for r := 'A'; r <= '\u1eff'; r++ {
		if folded := Fold(string(r)); len(folded) == 1 && unicode.Is(unicode.Latin, r) {
			all[rune(folded[0])] += string(r)
		}
	}
	return all
})
