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
	words := nameWords(name)
	for i, w := range words {
		if roman.MatchString(w) && len(w) < 12 {
			w = strconv.Itoa(arabic(w))
		}
		if n, err := strconv.Atoi(w); err == nil {
			words[i] = strconv.Itoa(n)
			continue
		}
		words[i] = vietnamese.Key(w)
	}
	return words
}

// nameWords are the words of a name as printed, without what is between them.
func nameWords(name string) []string {
	words := strings.FieldsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r)
	})
	return slices.DeleteFunc(words, func(w string) bool { return vietnamese.Key(w) == "" })
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

// topic is what an event's name tells of what the event is about.
type topic struct {
	words    []string // all but "hội nghị", "tổng kết", "năm" and their like, sorted
	proper   []string // those in capitals or beginning with one, but for the first of the name
	acronyms []string // those in capitals alone: APEC, ASEAN
}

func topicOf(name string) topic {
	var t topic
	printed := nameWords(name)
	tokens := nameTokens(name)
	for i := 0; i < len(tokens); {
		if n := generic(tokens[i:]); n > 0 {
			i += n
			continue
		}
		t.words = append(t.words, tokens[i])
		first := []rune(printed[i])[0]
		if i > 0 && unicode.IsUpper(first) && !isNumeric(tokens[i]) {
			t.proper = append(t.proper, tokens[i])
			if isAbbreviation(printed[i]) {
				t.acronyms = append(t.acronyms, tokens[i])
			}
		}
		i++
	}
	return topic{set(t.words), set(t.proper), set(t.acronyms)}
}

// tells whether the name says anything beyond numbers: "Hội nghị tổng kết năm 2018" does not.
func (t topic) tells() bool {
	return slices.ContainsFunc(t.words, func(w string) bool { return !isNumeric(w) })
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

// What every second conference is called beside its subject.
const everyday = "của|và|tại|về|với|lần thứ|lần|thứ|năm|ngày|tháng|này|sự kiện|cuộc|buổi|chuyến|phiên|trong|cho|các|ở|" +
	"tổng kết|sơ kết|triển khai|nhiệm vụ|công tác|phương hướng|kế hoạch|trực tuyến|toàn quốc|toàn thể|đại biểu|bất thường|thường kỳ|định kỳ|" +
	"mở rộng|chuyên đề|cấp cao|thượng đỉnh|phổ biến|quán triệt|giao ban|khai mạc|bế mạc|trọng thể|lần này|6 tháng đầu năm|nhiệm kỳ|khóa"

var genericWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for _, e := range gazetteer.Events() {
		words[strings.Join(nameTokens(e.Name), " ")] = true
	}
	for _, w := range strings.Split(everyday, "|") {
		words[vietnamese.Key(w)] = true
	}
	return words
})

// sameTopic tells whether two names are about the same: at least half of their words in common,
// or nearly all words of the shorter name in the longer. Never so where both have numbers and
// none is common (năm 2019 and năm 2020), both have acronyms and none is (APEC and ASEAN), or
// each names something in capitals that the other does not speak of (two provinces).
func sameTopic(a, b topic) bool {
	both, numbers := common(a.words, b.words)
	if both == numbers || apartBy(numeric(a.words), numeric(b.words)) || apartBy(a.acronyms, b.acronyms) {
		return false
	}
	if lacks(b.words, a.proper) && lacks(a.words, b.proper) {
		return false
	}
	shorter := min(len(a.words), len(b.words))
	return 4*both >= len(a.words)+len(b.words) || 5*both >= 4*shorter && both >= 2
}

// lacks tells whether any of these is not among the words.
func lacks(words, these []string) bool {
	return slices.ContainsFunc(these, func(w string) bool { return !slices.Contains(words, w) })
}

// common counts the words that two names share, and how many of these are numbers.
func common(a, b []string) (both, numbers int) {
	for _, w := range a {
		if slices.Contains(b, w) {
			both++
			if isNumeric(w) {
				numbers++
			}
		}
	}
	return both, numbers
}

func numeric(words []string) []string {
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool { return !isNumeric(w) })
}

// apartBy tells whether both say something of the kind, and nothing of it is common.
func apartBy(a, b []string) bool {
	both, _ := common(a, b)
	return len(a) > 0 && len(b) > 0 && both == 0
}
