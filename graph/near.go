package graph

import "strings"

// Names are typed with slips, and with initials: "Hoàng Bnìh Quân", "Hoang B. Quan".

// The classes of a whole name that is nearly the one typed: see [Search.Class].
const (
	ClassInitials = 8
	ClassOneOff   = 9
)

// NearWords are the words that a search looks for one by one in a name that is nearly the one typed;
// nil where it looks for none: a single word is near too many names, and initials alone are.
func (s *Search) NearWords() []string {
	const fewest, most = 2, 6
	words := strings.Split(s.Folded, " ")
	if !s.Near || len(words) < fewest || len(words) > most {
		return nil
	}
	for _, w := range words {
		if !IsInitial(w) {
			return words
		}
	}
	return nil
}

// IsInitial tells whether a typed word may stand for any that it begins.
func IsInitial(word string) bool { return len(word) == 1 }

// MayBeOff tells whether a typed word is long enough to be taken for one a letter off.
func MayBeOff(word string) bool { return len(word) >= len("anh") }

// nearly ranks a name that is nearly the words: [ClassInitials], [ClassOneOff], or -1. names are
// between bars, see [PropFolded].
func nearly(names string, words []string) int {
	best := -1
	for name := range strings.SplitSeq(strings.Trim(names, "| "), " | ") {
		if class := nearlyOne(strings.Split(name, " "), words); class >= 0 && (best < 0 || class < best) {
			best = class
		}
	}
	return best
}

func nearlyOne(name, words []string) int {
	if len(name) != len(words) {
		return -1
	}
	class := ClassInitials
	for i, w := range words {
		switch {
		case name[i] == w, IsInitial(w) && strings.HasPrefix(name[i], w):
		case class == ClassInitials && MayBeOff(w) && oneOff(name[i], w):
			class = ClassOneOff
		default:
			return -1
		}
	}
	return class
}

// oneOff tells whether two words are the same but for one letter more, less or other, or for two
// neighbours that have changed places.
func oneOff(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) < len(b) {
		return a[i:] == b[i+1:]
	}
	return i == len(a) || a[i+1:] == b[i+1:] ||
		i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}
