package embedded

import (
	"slices"
	"strings"
	"sync"

	"github.com/quanhe/quanhe/graph"
)

// names is what resolution asks for: the forms under which articles name entities, by name key,
// and how often each key has changed. It is no part of a snapshot: it is read by loaders alone,
// and for as long as a few look-ups take.
type names struct {
	mu       sync.RWMutex
	versions map[string]uint64
	forms    map[string]*form // by what they say
	byKey    map[string][]*form
}

// form is a [graph.Form] as written, and in how many articles it stands.
type form struct {
	text     string
	articles int
}

func newNames() *names {
	return &names{versions: map[string]uint64{}, forms: map[string]*form{}, byKey: map[string][]*form{}}
}

// add and remove count an account's forms in and out. The caller holds the lock.
func (n *names) add(a *graph.Account) { n.addForms(formsOf(a)) }

// count adds forms while a store is read.
func (n *names) count(forms map[string][]string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.addForms(forms)
}

func (n *names) addForms(forms map[string][]string) {
	for text, keys := range forms {
		f := n.forms[text]
		if f == nil {
			f = &form{text: text}
			n.forms[text] = f
			for _, key := range keys {
				if !slices.Contains(n.byKey[key], f) {
					n.byKey[strings.Clone(key)] = append(n.byKey[key], f)
				}
			}
		}
		f.articles++
	}
}

func (n *names) remove(a *graph.Account) {
	for text, keys := range formsOf(a) {
		f := n.forms[text]
		if f.articles--; f.articles > 0 {
			continue
		}
		delete(n.forms, text)
		for _, key := range keys {
			n.byKey[key] = slices.DeleteFunc(n.byKey[key], func(g *form) bool { return g == f })
			if len(n.byKey[key]) == 0 {
				delete(n.byKey, key)
			}
		}
	}
}

// formsOf are an account's forms as written, each once, with their name keys.
func formsOf(a *graph.Account) map[string][]string {
	forms := make(map[string][]string, len(a.Entities))
	for i := range a.Entities {
		as := a.Entities[i]
		as.Mentions = nil
		forms[string(encode(func(c *codec) { c.entity(&as) }))] = as.Keys
	}
	return forms
}

func (n *names) of(keys []string) (*graph.Names, error) {
	n.mu.RLock()
	defer n.mu.RUnlock()
	known := &graph.Names{Versions: make(map[string]uint64, len(keys))}
	seen := map[*form]bool{}
	for _, key := range keys {
		known.Versions[key] = n.versions[key]
		for _, f := range n.byKey[key] {
			if seen[f] {
				continue
			}
			seen[f] = true
			var as graph.Entity
			if err := decode(f.text, func(c *codec) { c.entity(&as) }); err != nil {
				return nil, err
			}
			id := as.ID
			as.ID = ""
			known.Forms = append(known.Forms, graph.Form{ID: id, As: as, Articles: f.articles})
		}
	}
	graph.SortForms(known.Forms)
	return known, nil
}
