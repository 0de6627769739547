package resolve

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
	"github.com/quanhe/quanhe/loader/gazetteer"
)

// soughtNames are all names to find an entity by: those that texts print, then those that no text
// need print: the others that the gazetteer knows ("LHQ"), a place's in one word ("Hanoi"), and
// the same names with the abbreviations of the commonest words, or without.
func soughtNames(e *graph.Entity) []string {
	printed := append([]string{e.Name}, e.OtherNames...)
	names := slices.Clone(printed)
	for _, name := range printed {
		key := vietnamese.Key(withoutBrackets(name))
		switch e.Kind {
		case graph.KindPerson:
		case graph.KindPlace:
			if place, known := gazetteer.Place(placeKey(name)); known {
				names = append(append(names, place.Name, strings.ReplaceAll(place.Name, " ", "")), place.Aliases...)
			}
		case graph.KindOrganization:
			if body, known := gazetteer.Body(key); known {
				names = append(append(names, body.Name), body.Aliases...)
			}
			fallthrough
		default:
			names = append(names, spellings(name)...)
		}
	}
	return names
}

// spellings are a name's with every abbreviation in full, and with every word that has abbreviations
// in its first, in its last: "Ban Bí thư TW", "Ban Bí thư TƯ". An all-capital headline tells no TƯ
// from a "tư".
func spellings(name string) []string {
	if shouted(name) {
		return nil
	}
	words, s := strings.Fields(vietnamese.Key(name)), short()
	return []string{
		respelled(strings.Fields(name), s.inFull),
		strings.ReplaceAll(respelled(words, s.first), "/tư", "/tw"),
		strings.ReplaceAll(respelled(words, s.last), "/tw", "/tư"),
	}
}

// respelled are the words with those that the list has, one or several, as it spells them.
func respelled(words []string, list map[string]string) string {
	var spelled []string
	for i := 0; i < len(words); {
		n := min(len(words)-i, 4)
		for n > 1 && list[strings.Join(words[i:i+n], " ")] == "" {
			n--
		}
		these := strings.Join(words[i:i+n], " ")
		spelled = append(spelled, cmp.Or(list[these], these))
		i += n
	}
	return strings.Join(spelled, " ")
}

type shortSpellings struct{ inFull, first, last map[string]string }

var short = sync.OnceValue(func() shortSpellings {
	s := shortSpellings{map[string]string{}, map[string]string{}, map[string]string{}}
	for _, e := range gazetteer.Short() {
		first, last := vietnamese.Key(e.Other[0]), vietnamese.Key(e.Other[len(e.Other)-1])
		for _, as := range e.Other {
			s.inFull[as] = e.Name
		}
		s.first[e.Key], s.last[e.Key], s.last[first] = first, last, last
	}
	return s
})
