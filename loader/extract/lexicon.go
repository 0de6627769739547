package extract

import (
	"strings"

	"github.com/quanhe/quanhe/internal/vietnamese"
	"github.com/quanhe/quanhe/loader/gazetteer"
)

// A trie finds the longest phrase of a list that begins at a word.
type trie[V any] struct {
	next  map[string]*trie[V]
	value V
	ends  bool
	list  lists // of a whole list: its bit; 0 where words do not tell that they begin a phrase of it
}

// lists is a set of the package's lists, a bit for each.
type lists uint64

// begins tells for a key in which lists phrases begin with it. Most words begin none, or few; so
// one look here, once a form, saves many in the tries.
var begins map[string]lists

var listsMade lists

// done makes the words of a text tell whether they begin a phrase of this list, which is complete.
func (t *trie[V]) done() *trie[V] {
	t.list = listsMade + 1
	if t.list == 0 {
		panic("extract: more lists than a word has bits for")
	}
	listsMade |= t.list
	if begins == nil {
		begins = map[string]lists{}
	}
	for key := range t.next {
		begins[key] |= t.list
	}
	return t
}

func (t *trie[V]) put(phrase string, v V) {
	for _, w := range phraseWords(phrase) {
		if t.next == nil {
			t.next = map[string]*trie[V]{}
		}
		n := t.next[w]
		if n == nil {
			n = &trie[V]{}
			t.next[w] = n
		}
		t = n
	}
	t.value, t.ends = v, true
}

// phraseWords are a phrase's keys, split as a text is split: punctuation apart, dashes left out.
func phraseWords(phrase string) []string {
	one := &text{raw: phrase, known: map[string]*word{}}
	one.split(0, len(phrase))
	var keys []string
	for _, w := range one.words {
		if w.key != "-" && w.key != "." {
			keys = append(keys, w.key)
		}
	}
	return keys
}

// longest is the number of keys in the longest phrase that they begin with.
func (t *trie[V]) longest(keys []string) int {
	best := 0
	for i, k := range keys {
		if t = t.next[k]; t == nil {
			break
		}
		if t.ends {
			best = i + 1
		}
	}
	return best
}

// at is the longest phrase at word i: the word behind it, and its value; end is i where there is
// none. A dash or a full stop between two words of a phrase is read over.
func (tr *trie[V]) at(t *text, i, to int) (end int, v V) {
	end = i
	if tr.list != 0 && i < to && t.words[i].begins&tr.list == 0 {
		return end, v
	}
	for j := i; j < to; j++ {
		w := t.words[j]
		next := tr.next[w.key]
		if next == nil {
			if j > i && (w.key == "-" || w.key == ".") && j+1 < to && !t.words[j+1].punct {
				continue
			}
			break
		}
		tr = next
		if tr.ends {
			end, v = j+1, tr.value
		}
	}
	return end, v
}

// The lists of the gazetteer and of this package, as tries.
var lex = func() (l struct {
	titles     trie[string] // value: the kind
	levels     trie[bool]
	honorifics trie[string]
	surnames   trie[string]
	events     trie[gazetteer.Entry]
	documents  trie[gazetteer.Entry]
	papers     trie[gazetteer.Entry]
	heads      trie[gazetteer.Entry]
	bodies     trie[gazetteer.Entry]
	words      trie[bool]
	places     trie[gazetteer.Entry]
}) {
	for _, e := range gazetteer.Titles() {
		l.titles.put(e.Name, e.Kind)
	}
	for _, e := range gazetteer.Levels() {
		l.levels.put(e.Name, true)
	}
	for _, e := range gazetteer.Honorifics() {
		l.honorifics.put(e.Name, e.Kind)
	}
	for _, e := range gazetteer.Surnames() {
		l.surnames.put(e.Name, e.Kind)
	}
	for _, e := range gazetteer.Events() {
		l.events.put(e.Name, e)
	}
	for _, e := range gazetteer.Documents() {
		l.documents.put(e.Name, e)
	}
	for _, e := range gazetteer.Papers() {
		for _, name := range append([]string{e.Name}, e.Other...) {
			l.papers.put(name, e)
		}
	}
	for _, e := range gazetteer.Heads() {
		l.heads.put(e.Name, e)
	}
	for _, e := range gazetteer.Words() {
		l.words.put(e.Name, true)
	}
	for _, e := range gazetteer.Bodies() {
		l.bodies.put(e.Name, e)
		for _, other := range e.Other {
			l.bodies.put(other, e)
		}
	}
	for _, e := range gazetteer.Places() {
		for _, name := range append([]string{e.Name}, e.Other...) {
			if end, _ := l.places.find(name); !end {
				l.places.put(name, e)
			}
		}
	}
	l.titles.done()
	l.levels.done()
	l.honorifics.done()
	l.surnames.done()
	l.events.done()
	l.documents.done()
	l.papers.done()
	l.heads.done()
	l.bodies.done()
	l.words.done()
	l.places.done()
	return l
}()

// nameLists are the lists of words with which a name, title, event, document, date or place may
// begin in small letters: over all other words, which are most of a text, reading goes fast.
var nameLists = lex.titles.list | lex.honorifics.list | lex.events.list | lex.documents.list | lex.papers.list | lex.heads.list | lex.bodies.list | lex.places.list | venues.list | areaWords.list | beforeNames.list

// Words before a date or a title.
var beforeNames = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, "tháng, năm")
	for word := range statusWords {
		tr.put(word, true)
	}
	return tr.done()
}()

// find tells whether the trie holds exactly this phrase.
func (t *trie[V]) find(phrase string) (bool, V) {
	for _, w := range phraseWords(phrase) {
		if t = t.next[w]; t == nil {
			var none V
			return false, none
		}
	}
	return t.ends, t.value
}

// set is a set of keys written between spaces, marks of punctuation among them; "_" stands for
// the space inside a phrase.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		key := vietnamese.Key(strings.ReplaceAll(w, "_", " "))
		if key == "" {
			key = w
		}
		m[key] = true
	}
	return m
}

// phrases is a trie of phrases between commas, all of one value.
func phrases[V any](tr *trie[V], v V, list string) {
	for _, p := range strings.Split(list, ",") {
		tr.put(strings.TrimSpace(p), v)
	}
}
