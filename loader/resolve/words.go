package resolve

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"github.com/quanhe/quanhe/internal/vietnamese"
	"github.com/quanhe/quanhe/loader/gazetteer"
)

// number is a directive's number taken apart: of "04-CT/TW" the first number "4" and the code
// "ct tw"; of "45/2019/QH14" the year too.
type number struct{ first, code, year string }

func parseNumber(printed string) number {
	var n number
	var code []string
	for _, t := range nameTokens(printed) {
		switch {
		case n.first == "" && isNumeric(t):
			n.first = t
		case n.first != "" && n.year == "" && len(t) == 4 && isNumeric(t) && t >= "1930" && t < "2100":
			n.year = t
		case t != "số":
			code = append(code, t)
		}
	}
	n.code = strings.Join(code, " ")
	return n
}

func isNumeric(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' }) < 0
}

var roman = regexp.MustCompile(`^[IVXLC]+$`)

// nameTokens are the words of a name for comparing, numbers in one form: XIII and 13, 05 and 5.
func nameTokens(name string) []string {
	var tokens []string
	for _, w := range strings.FieldsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r)
	}) {
		if roman.MatchString(w) && len(w) < 12 {
			w = strconv.Itoa(arabic(w))
		}
		if n, err := strconv.Atoi(w); err == nil {
			tokens = append(tokens, strconv.Itoa(n))
		} else if key := vietnamese.Key(w); key != "" {
			tokens = append(tokens, key)
		}
	}
	return tokens
}

func arabic(roman string) int {
	values := map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}
	sum, last := 0, 0
	for i := len(roman) - 1; i >= 0; i-- {
		v := values[roman[i]]
		if v < last {
			v = -v
		} else {
			last = v
		}
		sum += v
	}
	return sum
}

// contentWords are the words by which an event's name tells what it is about: all but "hội
// nghị", "lễ", "năm" and their like.
func contentWords(name string) []string {
	tokens := nameTokens(name)
	var content []string
	for i := 0; i < len(tokens); {
		n := generic(tokens[i:])
		if n == 0 {
			content = append(content, tokens[i])
			n = 1
		}
		i += n
	}
	return set(content)
}

// generic is how many words at the front say nothing of what an event is about.
func generic(tokens []string) int {
	for n := min(len(tokens), 4); n > 0; n-- {
		if genericWords()[strings.Join(tokens[:n], " ")] {
			return n
		}
	}
	return 0
}

var genericWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for _, e := range gazetteer.Events() {
		words[strings.Join(nameTokens(e.Name), " ")] = true
	}
	for _, w := range strings.Split("của|và|tại|về|với|lần thứ|lần|thứ|năm|ngày|này|sự kiện|cuộc|buổi|chuyến|phiên|trong|cho|các|ở", "|") {
		words[vietnamese.Key(w)] = true
	}
	return words
})

// shareWords tells whether two event names are about the same: at least half of their words in
// common, or nearly all words of the shorter name in the longer; never where both have numbers
// and none is common (năm 2019 and năm 2020).
func shareWords(a, b []string) bool {
	both, numbersA, numbersB, numbersBoth := 0, 0, 0, 0
	for _, w := range a {
		common := slices.Contains(b, w)
		if common {
			both++
		}
		if isNumeric(w) {
			numbersA++
			if common {
				numbersBoth++
			}
		}
	}
	for _, w := range b {
		if isNumeric(w) {
			numbersB++
		}
	}
	if both == 0 || numbersA > 0 && numbersB > 0 && numbersBoth == 0 {
		return false
	}
	shorter := min(len(a), len(b))
	return 4*both >= len(a)+len(b) || 5*both >= 4*shorter && (both >= 2 || numbersBoth > 0)
}
