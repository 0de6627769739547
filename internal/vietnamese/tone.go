package vietnamese

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The five tone marks in the order of the dictionary: huyền, hỏi, ngã, sắc, nặng. A syllable
// without one comes before them all.
var tones = []rune{'\u0300', '\u0309', '\u0303', '\u0301', '\u0323'}

// toneOf is the place of a tone mark in the dictionary's order, from 1; 0 for another rune.
func toneOf(r rune) int {
	for i, t := range tones {
		if r == t {
			return i + 1
		}
	}
	return 0
}

// A letter in lower case without its tone (ă, ê and đ are letters), and the tone, 0 for none.
type letter struct {
	plain rune
	tone  int
}

// The vowels with and without tones, each as the one rune that it is when composed, and the way back
// from every letter of the Vietnamese and the English alphabet, small or capital.
var (
	bearing = map[letter]rune{}
	letters = map[rune]letter{'đ': {plain: 'đ'}, 'Đ': {plain: 'đ'}}
)

func init() {
	for r := 'a'; r <= 'z'; r++ {
		letters[r], letters[unicode.ToUpper(r)] = letter{plain: r}, letter{plain: r}
	}
	for _, vowel := range vowels {
		for tone := range len(tones) + 1 {
			written := string(vowel)
			if tone > 0 {
				written += string(tones[tone-1])
			}
			r, _ := utf8.DecodeRuneInString(norm.NFC.String(written))
			bearing[letter{vowel, tone}] = r
			letters[r], letters[unicode.ToUpper(r)] = letter{vowel, tone}, letter{vowel, tone}
		}
	}
}

// syllableKey is the key of what is nothing but Vietnamese letters, composed; ok is false for all
// else.
func syllableKey(word string) (key string, ok bool) {
	var room [12]rune
	bare, tone, ok := tonelessLetters(room[:0], word)
	if !ok || len(word) == 0 {
		return "", false
	}
	if tone > 0 {
		place := tonePlace(bare)
		if place < 0 {
			return "", false
		}
		bare[place] = bearing[letter{bare[place], tone}]
	}
	return string(bare), true
}

// tonelessLetters appends a word's lower-case letters without tone and tells the tone; ok is
// false where a letter is not Vietnamese, or more than one bears a tone.
func tonelessLetters(bare []rune, word string) (_ []rune, tone int, ok bool) {
	for _, r := range word {
		l, known := letters[r]
		if !known || l.tone > 0 && tone > 0 {
			return bare, tone, false
		}
		bare = append(bare, l.plain)
		tone = max(tone, l.tone)
	}
	return bare, tone, true
}

// toneless takes a word apart into its lower-case letters without tone and its tone, 0 where it
// has none. ok is false where more than one tone is written, as in no Vietnamese syllable.
func toneless(word string) (bare []rune, tone int, ok bool) {
	if bare, tone, ok := tonelessLetters(nil, word); ok {
		return bare, tone, true
	}
	ok = true
	var d []rune
	for _, r := range norm.NFD.String(word) {
		t := toneOf(r)
		if t == 0 {
			d = append(d, lower(r))
			continue
		}
		ok = ok && tone == 0
		tone = t
	}
	return []rune(norm.NFC.String(string(d))), tone, ok
}

// settle is a word in lower case with its tone mark in the one place where spelling puts it:
// "hoà" and "hòa" both become "hòa". A word that is no Vietnamese syllable keeps its marks.
func settle(word string) string {
	if isASCII(word) {
		return strings.ToLower(word)
	}
	bare, tone, ok := toneless(word)
	if tone == 0 {
		return string(bare)
	}
	place := -1
	if ok {
		place = tonePlace(bare)
	}
	if place < 0 {
		return norm.NFC.String(strings.Map(lower, word))
	}
	bare[place] = bearing[letter{bare[place], tone}]
	return norm.NFC.String(string(bare))
}

// tonePlace is the letter that bears the tone: the last one with a mark of its own (ê, ơ), else
// the last vowel before a final consonant, else the first of two or the middle of three. It is
// -1 for what is no syllable: onset, one run of vowels, final consonants.
func tonePlace(letters []rune) int {
	first := 0
	for first < len(letters) && !isVowel(letters[first]) {
		first++
	}
	last := first
	for last < len(letters) && isVowel(letters[last]) {
		last++
	}
	for _, r := range letters[last:] {
		if isVowel(r) {
			return -1
		}
	}
	// The u of "qu" and the i of "gi" belong to the onset where another vowel follows.
	if first > 0 && last-first > 1 && (letters[first-1] == 'q' && letters[first] == 'u' || letters[first-1] == 'g' && letters[first] == 'i' && first == 1) {
		first++
	}
	for i := last - 1; i >= first; i-- {
		if strings.ContainsRune("ăâêôơư", letters[i]) {
			return i
		}
	}
	switch n := last - first; {
	case n == 0:
		return -1
	case last < len(letters):
		return last - 1
	case n == 3:
		return first + 1
	default:
		return first
	}
}

const vowels = "aăâeêioôơuưy"

func isVowel(r rune) bool { return strings.ContainsRune(vowels, r) }

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
