package extract

import (
	"strings"

	"github.com/quanhe/quanhe/internal/vietnamese"
)

// surnameAt tells whether a family name stands at word i with a capitalised syllable behind it.
func (t *text) surnameAt(i, to int) bool {
	if !t.upper(i, to) || i+1 >= to || !t.words[i+1].upper || t.words[i+1].punct {
		return false
	}
	end, kind := lex.surnames.at(t, i, i+1)
	if end == i || t.words[i].caps && !t.words[i+1].caps && isRoman(t.words[i].written) {
		return false // "lần thứ VI Hội Cựu chiến binh"
	}
	if kind == "sure" {
		return true
	}
	second := t.words[i+1].key
	return second == "thị" || second == "văn" || i+2 < to && t.words[i+2].upper && !t.words[i+2].punct
}

// personRun tells whether a whole Vietnamese name stands at word i: a family name, no place and
// no body, then one to three capitalised syllables, and no capital behind them.
func (t *text) personRun(i, to int) bool {
	return t.vietnameseName(i, to) > i
}

// vietnameseName is the word behind the Vietnamese name at i, or i.
func (t *text) vietnameseName(i, to int) int {
	if !t.surnameAt(i, to) || t.is(i-2, to, "trung", "ương", "đoàn") && t.surnameAt(i+1, to) {
		return i // "Trung ương Đoàn (Trần Văn A)"
	}
	end := i + 1
	for end < to && end < i+5 && t.upper(end, to) && t.words[end].gap && !t.words[end].mute && !t.words[end].caps {
		if end > i+1 && (t.startsTitle(end, to) || t.isVerbBehindName(end, to)) {
			break
		}
		end++
	}
	n := end - i
	if n < 2 || n > 5 {
		return i
	}
	if place, _ := t.listedPlace(i, to); place >= end || place > i+1 && n-(place-i) < 2 {
		return i
	}
	_, kind := lex.surnames.at(t, i, i+1)
	if place, _ := t.listedPlace(i+1, to); place >= end && n > 2 && t.words[i].key == "đoàn" {
		return i // "Đoàn Việt Nam"
	}
	if n == 2 && kind != "sure" {
		return i
	}
	if b, _ := lex.bodies.at(t, i, to); b > i {
		return i
	}
	if h, _ := lex.heads.at(t, i, to); h > i+1 {
		return i
	}
	if words, _ := lex.words.at(t, i, to); words >= i+2 && words-i >= n {
		return i
	}
	if e, _ := lex.events.at(t, i, to); e > i {
		return i
	}
	return end
}

// isVerbBehindName tells a verb printed with a capital right behind a name, with which a line of the text begins: "Trần Văn Ba (Phát biểu)". In
// "Lê Văn Trình (bày tỏ)" the verb is the next.
func (t *text) isVerbBehindName(i, to int) bool {
	if i+1 >= to || t.words[i+1].upper || t.words[i+1].punct {
		return false
	}
	end, kind := verbs.at(t, i, to)
	next, _ := verbs.at(t, i+1, to)
	return end > i+1 && kind != noVerb && next == i+1
}

// name is the name of a person that something before it announces (a title, an honorific): a
// Vietnamese name, or a run of capitalised words ("Hun Sen", "Jean-Marc Ayrault", "K'Brơi").
func (t *text) name(i, to int) int {
	if !t.upper(i, to) || t.words[i].mute {
		return i
	}
	end := i
	for end < to && end < i+9 {
		w := t.words[end]
		if w.mute {
			break
		}
		if w.upper && (w.gap || end == i || t.words[end-1].key == "-" || t.words[end-1].key == "." || t.words[end-1].key == "'") {
			if end > i && w.gap && (t.startsTitle(end, to) || t.eventAt(end, to) || t.isVerbBehindName(end, to)) {
				break
			}
			if end > i && w.caps && w.gap && !t.words[i].caps && len(w.key) > 1 {
				if isRoman(w.written) && !t.words[end-1].isSyllable() {
					end++ // "Nữ hoàng Elizabeth II"
				}
				break
			}
			end++
			continue
		}
		if end > i && t.joinsName(i, end, to) {
			end += 2
			continue
		}
		// Kim Jong-un, J. Kerry
		if w.key == "-" && end > i && !w.gap && end+1 < to && !t.words[end+1].gap && !t.words[end+1].punct && !t.words[end+1].number {
			end += 2
			continue
		}
		// Peter O ' Neill
		if (w.key == "'" || w.key == "’") && end > i && len([]rune(t.words[end-1].key)) == 1 && t.upper(end+1, to) {
			end += 2
			continue
		}
		if t.joinsByApostrophe(i, end, to) {
			end += 2
			continue
		}
		if w.key == "." && end > i && end+1 < to && t.words[end+1].upper && len([]rune(t.words[end-1].key)) == 1 {
			end++
			continue
		}
		break
	}
	if _, kind := lex.surnames.at(t, i, i+1); kind != "" && end > i+5 {
		end = i + 5
	}
	for end > i && t.words[end-1].punct {
		end--
	}
	return end
}

// joinsByApostrophe tells the apostrophe at word end in a foreign word that is printed apart: "Mu ' izzaddin".
func (t *text) joinsByApostrophe(i, end, to int) bool {
	return (t.key(end, to) == "'" || t.key(end, to) == "’") && end > i && end+1 < to && !t.words[i].isSyllable() && len(t.words[end+1].key) > 2 &&
		!t.words[end+1].punct && !t.words[end+1].number && !t.words[end+1].upper && !t.words[end+1].isSyllable()
}

// joinsName tells whether word end goes on with a foreign name: "Jean - Paul Moatti", "Kang Kyung - wha",
// "Bashar al - Assad", "Mohammed bin Salman".
func (t *text) joinsName(i, end, to int) bool {
	w := t.words[end]
	if particles[w.key] && !w.upper && t.is(end+1, to, "-") {
		return t.upper(end+2, to)
	}
	if particles[w.key] && ofHouse[t.key(end+1, to)] && t.upper(end+2, to) && !t.words[end-1].isSyllable() {
		return true // "Ursula von der Leyen"
	}
	if end+1 >= to || t.words[end+1].punct || t.words[end+1].mute || t.words[end+1].number || t.startsTitle(end+1, to) {
		return false
	}
	next := t.words[end+1]
	switch {
	case particles[w.key] && !w.upper:
		return next.upper
	case w.key != "-" || !w.gap:
		return false
	case next.upper && particles[t.words[end-1].key]: // Fatah El - Sisi
		return true
	case next.upper: // Jean - Paul, Diaz - Canel
		return end <= i+2 && !t.words[end-1].isSyllable() && !next.isSyllable() && t.body(end+1, to).to == end+1
	case !t.words[i].isSyllable() && t.words[end-1].key == "chan", len(t.words[end-1].key) == 1 && end > i+3 && len(next.key) <= 4: // Prayut Chan - ocha, Prayut Chan - o - cha
		return true
	}
	if t.isTail(i, end, to) || t.isTranscribed(i, end, to) {
		return true
	}
	return koreanSurnames[t.words[i].key] && end == i+2 && len(next.key) <= 5 && t.body(end+1, to).to == end+1
}

// isTranscribed tells the next syllable of a name that is written by syllables behind an initial, at the dash at word end: "B.Sa - ro - ven".
func (t *text) isTranscribed(i, end, to int) bool {
	for j := i + 2; j < end; j++ {
		if t.words[j-1].key == "." && len([]rune(t.words[j-2].key)) == 1 && !t.words[j].gap && t.words[j].upper {
			return len([]rune(t.words[end+1].key)) <= 5 && !t.words[end+1].upper
		}
	}
	return false
}

// isTail tells the last part in small letters of a foreign name behind the dash at word end: "Wisanu Roy - ngam".
func (t *text) isTail(i, end, to int) bool {
	next := t.words[end+1]
	if t.words[i].isSyllable() || t.words[end-1].isSyllable() || len(next.key) > 5 || vietnamese.HasMarks(next.written) {
		return false
	}
	word, _ := lex.words.at(t, end+1, to)
	verb, _ := verbs.at(t, end+1, to)
	head, _ := lex.heads.at(t, end+1, to)
	known := word > end+1 || verb > end+1 || head > end+1 || t.honorificAt(end+1, to) || t.eventAt(end+1, to)
	return !known && !stopWords[next.key] && !adverbs[next.key] && !nameEnds[next.key] && !kin[next.key] && next.key != "con" && next.key != "nay"
}

// Words in small letters inside foreign names.
var particles = set("al bin ibn von bint el van")

// Words between such a particle and the name of a house.
var ofHouse = set("der den de")

// Surnames behind whose first syllable a second one stands in small letters.
var koreanSurnames = set("kim moon lee park kang choi choe jung jeong song ri hong han pak cho kwon yoon hwang")

// isSyllable tells whether a word has the shape of a Vietnamese syllable; it is asked often, and answered once.
func (w *word) isSyllable() bool {
	if w.syllable == 0 {
		w.syllable = -1
		if isSyllable(w.key) {
			w.syllable = 1
		}
	}
	return w.syllable > 0
}

// isSyllable tells whether a key has the shape of a Vietnamese syllable: "putin" and "trump" have
// not.
func isSyllable(key string) bool {
	letters := []rune(vietnamese.Fold(key))
	i := 0
	for i < len(letters) && !strings.ContainsRune("aeiouy", letters[i]) {
		i++
	}
	onset := string(letters[:i])
	start := i
	for i < len(letters) && strings.ContainsRune("aeiouy", letters[i]) {
		i++
	}
	return i > start && i-start <= 3 && onsets[onset] && codas[string(letters[i:])]
}

var (
	onsets = map[string]bool{"": true, "b": true, "c": true, "ch": true, "d": true, "g": true, "gh": true, "h": true, "k": true, "kh": true, "l": true, "m": true, "n": true, "ng": true, "ngh": true, "nh": true, "p": true, "ph": true, "q": true, "r": true, "s": true, "t": true, "th": true, "tr": true, "v": true, "x": true}
	codas  = map[string]bool{"": true, "c": true, "ch": true, "m": true, "n": true, "ng": true, "nh": true, "p": true, "t": true}
)

// honorificAt tells whether an honorific stands at word i.
func (t *text) honorificAt(i, to int) bool {
	return t.honorific(i, to) > i
}

// honorific is the word behind the honorifics at i: "ông", "đồng chí", "PGS.TS.", "Trung tướng".
func (t *text) honorific(i, to int) int {
	end := i
	for end < to && !t.words[end].mute {
		next, kind := lex.honorifics.at(t, end, to)
		if next == end {
			break
		}
		if kind == "degree" && next == end+1 && !t.words[end].upper && len(t.words[end].key) <= 3 {
			break // "ts" in small letters is no degree
		}
		end = next
		if t.key(end, to) == "." || end > i && (t.key(end, to) == "," || t.key(end, to) == "-") && end+1 < to && kind == "degree" {
			after, k := lex.honorifics.at(t, end+1, to)
			if t.key(end, to) == "." && t.upper(end+1, to) || after > end+1 && k == "degree" {
				end++
			}
		}
	}
	return end
}
