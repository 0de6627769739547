package plan

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
	"github.com/quanhe/quanhe/loader/gazetteer"
)

// What is typed to look someone up by is often more than a name: "ông Lê Hồng Anh", "PGS.TS. Lê
// Hồng Anh", "Trưởng ban Tổ chức Lê Hồng Anh". Entities are known by names alone, so that what
// stands before one is left aside. Words typed without marks stand for any.

// What other search boxes take for orders: words between words, fields, and how near or weighty a word is.
var (
	operators = []string{"AND", "OR", "NOT"}
	prefixes  = []string{"name", "title", "text", "kind"}
	weights   = regexp.MustCompile(`[~^][0-9.]+`)
)

// withoutOrders is what was typed without orders to search engines, so that the words find what they
// find alone. Where nothing else was typed, they are words.
func withoutOrders(typed any) any {
	text, ok := typed.(string)
	if !ok {
		return typed
	}
	var kept []string
	for _, word := range strings.Fields(text) {
		if slices.Contains(operators, strings.Trim(word, "()")) {
			continue
		}
		if field, rest, ok := strings.Cut(word, ":"); ok && slices.Contains(prefixes, strings.TrimLeft(field, "(+-!")) {
			word = rest
		}
		kept = append(kept, weights.ReplaceAllString(word, ""))
	}
	if words, _ := vietnamese.SearchWords(strings.Join(kept, " ")); words == "" {
		return typed
	}
	return strings.Join(kept, " ")
}

// nameOf is what was typed without forms of address, ranks and degrees at its beginning, where a
// family name follows or only people are looked for, and without a title that a name follows.
func nameOf(typed *graph.Search, kinds graph.Kind) *graph.Search {
	words := strings.Split(typed.Tones, " ")
	if rest := withoutHonorifics(words); kinds == graph.KindPerson || isFamilyName(rest[0], "sure", "word") {
		words = rest
	}
	if startsWithTitle(words) {
		words = words[nameAfter(words):]
	}
	name := &graph.Search{Kinds: kinds}
	name.Tones, name.Folded = vietnamese.SearchWords(strings.Join(words, " "))
	return name
}

// isTitle tells whether what was typed is a title and no name of a person behind it.
func isTitle(typed *graph.Search) bool {
	words := strings.Split(typed.Tones, " ")
	return startsWithTitle(words) && nameAfter(words) == 0
}

func withoutHonorifics(words []string) []string {
	for {
		n := longest(words, lists().honorifics)
		if n == 0 || n == len(words) {
			return words
		}
		words = words[n:]
	}
}

func startsWithTitle(words []string) bool { return longest(words, lists().titles) > 0 }

// nameAfter is where the name of a person begins that ends the words of a title: 0 where none does.
// What titles and bodies are called hides no name: "bo truong cong an" has no Trương.
func nameAfter(words []string) int {
	for i := 0; i <= len(words)-2; i++ {
		if n := longest(words[i:], lists().ofTitles); n > 1 {
			i += n - 1
			continue
		}
		if i > 0 && i >= len(words)-4 && isFamilyName(words[i], "sure") && longest(words[i:], places()) < len(words)-i {
			return i
		}
	}
	return 0
}

func isFamilyName(word string, kinds ...string) bool {
	return slices.ContainsFunc(lists().surnames, func(e entry) bool {
		return slices.Contains(kinds, e.kind) && e.begins([]string{word})
	})
}

// longest is the number of words of the longest entry that the words begin with, 0 for none.
func longest(words []string, entries []entry) int {
	n := 0
	for _, e := range entries {
		if len(e.words) > n && e.begins(words) {
			n = len(e.words)
		}
	}
	return n
}

// entry is an entry of a list: its words, with tone marks and without.
type entry struct {
	kind          string
	words, folded []string
}

func (e *entry) begins(words []string) bool {
	if len(words) < len(e.words) {
		return false
	}
	for i, w := range words[:len(e.words)] {
		if w != e.words[i] && w != e.folded[i] {
			return false
		}
	}
	return true
}

// known are the lists that typed words are compared with. ofTitles are the words that titles are made of:
// their heads, what stands behind these, and what bodies are called.
type known struct{ honorifics, titles, surnames, ofTitles []entry }

var lists = sync.OnceValue(func() known {
	ofTitles := slices.Concat(gazetteer.Titles(), gazetteer.Levels(), gazetteer.Heads(), gazetteer.Bodies(), gazetteer.Words(), gazetteer.Short())
	return known{entries(gazetteer.Honorifics()), entries(gazetteer.Titles()), entries(gazetteer.Surnames()), entries(ofTitles)}
})

// Places are many, and only a title with a family name behind it asks for them.
var places = sync.OnceValue(func() []entry { return entries(gazetteer.Places()) })

func entries(list []gazetteer.Entry) []entry {
	var es []entry
	for _, e := range list {
		words, folded := vietnamese.SearchWords(e.Name)
		es = append(es, entry{e.Kind, strings.Split(words, " "), strings.Split(folded, " ")})
	}
	return es
}
