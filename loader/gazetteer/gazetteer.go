// Package gazetteer holds the lists that reading Vietnamese news needs: head words of titles,
// known bodies with their abbreviations, nouns that begin the names of bodies, events and
// documents, places, family names and honorifics.
//
// Start at [Body] and [Place], which look a name up by its key; [Titles] and its neighbours are
// the lists by which names are found in a text. The lists are the files under data/, each with
// its origin and date at the top; a test refuses doubles and unknown kinds. The package knows
// words, not texts: what a list is good for is decided where it is used.
package gazetteer

import (
	"embed"
	"fmt"
	"strings"
	"sync"

	"github.com/quanhe/quanhe/internal/vietnamese"
)

//go:embed data/*.txt
var data embed.FS

// Entry is one line of a list: a word or name, and what the list says of it.
type Entry struct {
	Kind  string   // the first column
	Use   string   // the second of three, where the list has it
	Name  string   // as written in the list
	Key   string   // [vietnamese.Key] of the name
	Other []string // further names
	In    string   // of a place: what it lies in
}

// Organization is a known body.
type Organization struct {
	Name    string   // the canonical name
	Aliases []string // other names and abbreviations
	Kind    string   // party, state, mass, association, business, media, foreign
}

// Location is a known place.
type Location struct {
	Name    string
	Aliases []string
	Kind    string // tỉnh, thành phố, huyện, ..., country, city, region
	In      string // the place that it lies in, "" where not known
}

// Body is the known body that has this name, alias or abbreviation, by key.
func Body(key string) (Organization, bool) {
	b, ok := bodies()[key]
	return b, ok
}

// Place is the known place that has this name or alias, by key; of several of that name the
// greatest: a province before a district, a district before a ward.
func Place(key string) (Location, bool) {
	p, ok := places()[key]
	return p, ok
}

// Bodies are all names and abbreviations of known bodies, as entries.
func Bodies() []Entry { return list("bodies", nameWithAliases) }

// Places are the places that a text may name without a word like "tỉnh" before them:
// provinces, districts and what lies abroad. Wards are known to [Place] only.
func Places() []Entry { return append(list("world", nameWithAliases), greater()...) }

// Titles are the head words of titles; the kind says what may follow: body, unit, field, alone.
func Titles() []Entry { return list("titles", kindAndName) }

// Levels are the words between the head of a title and its body.
func Levels() []Entry { return list("levels", nameOnly) }

// Honorifics are what stands before a name and is no title; the kind is address, rank or degree.
func Honorifics() []Entry { return list("honorifics", kindAndName) }

// Surnames are family names; the kind is sure, or word for those that are everyday words too.
func Surnames() []Entry { return list("surnames", kindAndName) }

// Events are the nouns that begin an event's name; the kind is the event's, the use noun or part.
func Events() []Entry { return list("events", kindUseAndName) }

// Documents are the nouns that begin a document's name; the use is rule, law, charter or pact.
func Documents() []Entry { return list("documents", kindUseAndName) }

// Papers are documents known by name.
func Papers() []Entry { return list("papers", nameWithAliases) }

// Heads are the nouns that begin a body's name; the kind is the body's, "-" where the noun does
// not tell, the use bare for those that need nothing behind them.
func Heads() []Entry { return list("heads", kindUseAndName) }

// Words are the lower-case words that go on inside the name of a body.
func Words() []Entry { return list("words", nameOnly) }

// Short are the words that names print short as often as in full, each with its abbreviations.
func Short() []Entry { return list("short", nameAndOther) }

var bodies = sync.OnceValue(func() map[string]Organization {
	known := map[string]Organization{}
	for _, e := range Bodies() {
		o := Organization{e.Name, e.Other, e.Kind}
		for _, name := range append([]string{e.Name}, e.Other...) {
			known[vietnamese.Key(name)] = o
		}
	}
	return known
})

var places = sync.OnceValue(func() map[string]Location {
	known := map[string]Location{}
	for _, e := range append(Places(), list("places", kindNameAndPlace)...) {
		for _, name := range append([]string{e.Name}, e.Other...) {
			key := vietnamese.Key(name)
			if _, ok := known[key]; !ok {
				known[key] = Location{e.Name, e.Other, e.Kind, e.In}
			}
		}
	}
	return known
})

// greater are the places of Viet Nam above the ward.
func greater() []Entry {
	var es []Entry
	for _, e := range list("places", kindNameAndPlace) {
		switch e.Kind {
		case "phường", "xã", "thị trấn":
		default:
			es = append(es, e)
		}
	}
	return es
}

// The shapes of a line.
func nameOnly(f []string) (Entry, bool) { return Entry{Name: f[0]}, len(f) == 1 }

func kindAndName(f []string) (Entry, bool) {
	if len(f) != 2 {
		return Entry{}, false
	}
	return Entry{Kind: f[0], Name: f[1]}, true
}

func kindUseAndName(f []string) (Entry, bool) {
	if len(f) != 3 {
		return Entry{}, false
	}
	return Entry{Kind: f[0], Use: f[1], Name: f[2]}, true
}

func nameWithAliases(f []string) (Entry, bool) {
	switch len(f) {
	case 2:
		return Entry{Kind: f[0], Name: f[1]}, true
	case 3:
		return Entry{Kind: f[0], Name: f[1], Other: strings.Split(f[2], "|")}, true
	}
	return Entry{}, false
}

func nameAndOther(f []string) (Entry, bool) {
	if len(f) != 2 {
		return Entry{}, false
	}
	return Entry{Name: f[0], Other: strings.Split(f[1], "|")}, true
}

func kindNameAndPlace(f []string) (Entry, bool) {
	if len(f) != 3 {
		return Entry{}, false
	}
	return Entry{Kind: f[0], Name: f[1], In: f[2]}, true
}

// list reads a list. The lists are part of the program: one that does not parse is a mistake in
// it, found by every test.
func list(name string, shape func([]string) (Entry, bool)) []Entry {
	es, err := parse(name, shape)
	if err != nil {
		panic(err)
	}
	return es
}

func parse(name string, shape func([]string) (Entry, bool)) ([]Entry, error) {
	text, err := data.ReadFile("data/" + name + ".txt")
	if err != nil {
		return nil, err
	}
	var es []Entry
	for n, line := range strings.Split(string(text), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		e, ok := shape(strings.Split(line, "\t"))
		if !ok || e.Name == "" {
			return nil, fmt.Errorf("gazetteer %s, line %d: %q has not the columns of the list", name, n+1, line)
		}
		e.Key = vietnamese.Key(e.Name)
		es = append(es, e)
	}
	return es, nil
}
