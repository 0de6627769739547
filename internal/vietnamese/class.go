package vietnamese

import "unicode"

// Class is what a character is: a bit for each thing that it may be.
type Class uint8

// The classes.
const (
	Letter Class = 1 << iota // or a mark on one
	Upper
	Lower
	Digit
	Space
)

// ClassOf is what Unicode says of a character, in one look where it is one that Vietnamese is
// written with.
func ClassOf(r rune) Class {
	if 0 <= r && int(r) < len(classes) {
		return classes[r]
	}
	return classByUnicode(r)
}

// classes are those of the characters up to the general punctuation.
var classes = func() (of [0x2100]Class) {
	for r := range of {
		of[r] = classByUnicode(rune(r))
	}
	return of
}()

func classByUnicode(r rune) Class {
	var c Class
	if unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) {
		c |= Letter
	}
	if unicode.IsUpper(r) {
		c |= Upper
	}
	if unicode.IsLower(r) {
		c |= Lower
	}
	if unicode.IsDigit(r) {
		c |= Digit
	}
	if unicode.IsSpace(r) || r == '\u200b' || r == '\u2060' || r == '\ufeff' { // with the spaces of no width that web pages have
		c |= Space
	}
	return c
}
