package plan

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// arguments are the arguments of one field, or the fields of an input, as they came: checked
// against the schema's types and with its defaults, but not yet for what they mean. at is where
// they stand, for messages.
type arguments struct {
	at     string
	values map[string]any
}

func (a arguments) path(name string) string {
	if a.at == "" {
		return name
	}
	return a.at + "." + name
}

// An argument that is null is as good as none.
func (a arguments) has(name string) bool { return a.values[name] != nil }

func (a arguments) text(name string) string {
	s, _ := a.values[name].(string)
	return s
}

// given is a value as it came, for messages.
func (a arguments) given(name string) string {
	if s, ok := a.values[name].(string); ok {
		return strconv.Quote(s)
	}
	spelled, _ := json.Marshal(a.values[name]) // strings and numbers all the way down
	return string(spelled)
}

// typed is a text that is given: in variables a number passes for one.
func (a arguments) typed(name string) (string, error) {
	s, ok := a.values[name].(string)
	if !ok {
		return "", badInput(a.path(name), "%s is no text: want one in quotes", a.given(name))
	}
	return s, nil
}

// texts is a list argument; GraphQL lets one value stand for a list of it.
func (a arguments) texts(name string) []string { return texts(a.values[name]) }

func texts(value any) []string {
	switch v := value.(type) {
	case string:
		return []string{v}
	case []string:
		return v
	case []any:
		list := make([]string, 0, len(v))
		for _, item := range v {
			if s, ok := item.(string); ok {
				list = append(list, s)
			}
		}
		return list
	}
	return nil
}

// some is a list argument that is given and holds something.
func (a arguments) some(name string) ([]string, error) {
	list := a.texts(name)
	if len(list) == 0 {
		return nil, badInput(a.path(name), "want at least one")
	}
	return list, nil
}

func (a arguments) input(name string) arguments {
	values, _ := a.values[name].(map[string]any)
	return arguments{a.path(name), values}
}

// inputs is a list of inputs, each with its place in messages.
func (a arguments) inputs(name string) []arguments {
	var list []arguments
	switch v := a.values[name].(type) {
	case map[string]any:
		list = append(list, arguments{a.path(name), v})
	case []any:
		for i, item := range v {
			values, _ := item.(map[string]any)
			list = append(list, arguments{fmt.Sprintf("%s[%d]", a.path(name), i), values})
		}
	}
	return list
}

// tells is whether a filter, or any that it joins, has the field.
func (a arguments) tells(name string) bool {
	joined := slices.Concat(a.inputs("and"), a.inputs("or"), a.inputs("not"))
	return a.has(name) || slices.ContainsFunc(joined, func(in arguments) bool { return in.tells(name) })
}

// names lists what is given, so that equal filters make equal trees.
func (a arguments) names() []string {
	var names []string
	for _, name := range slices.Sorted(maps.Keys(a.values)) {
		if a.has(name) {
			names = append(names, name)
		}
	}
	return names
}

func (a arguments) without(names ...string) arguments {
	values := maps.Clone(a.values)
	for _, name := range names {
		delete(values, name)
	}
	return arguments{a.at, values}
}

func (a arguments) with(name string, value any) arguments {
	values := maps.Clone(a.values)
	if values == nil {
		values = map[string]any{}
	}
	values[name] = value
	return arguments{a.at, values}
}

func (a arguments) first(otherwise, most int) (int, error) { return a.within("first", otherwise, most) }

// within is a number from 1 to the most.
func (a arguments) within(name string, otherwise, most int) (int, error) {
	if !a.has(name) {
		return otherwise, nil
	}
	n, ok := number(a.values[name])
	if !ok || n < 1 || n > most {
		return 0, badInput(a.path(name), "%v, want 1 to %d", a.values[name], most)
	}
	return n, nil
}

func number(value any) (int, bool) {
	switch v := value.(type) {
	case int64:
		return int(v), true
	case int:
		return v, true
	case float64:
		return int(v), v == float64(int(v))
	case json.Number:
		n, err := strconv.Atoi(v.String())
		return n, err == nil
	}
	return 0, false
}

// date is an argument that tells a date in time: one without a year would fit nothing.
func (a arguments) date(name string) (graph.Date, error) {
	typed, ok := a.values[name].(string)
	if !ok {
		return "", badInput(a.path(name), `%s is no date: want "2022", "2022-04" or "2022-04-12", in quotes`, a.given(name))
	}
	d, err := graph.ParseDate(typed)
	if err != nil {
		return "", badInput(a.path(name), "%q is no date: want 2022, 2022-04 or 2022-04-12", typed)
	}
	if !d.HasYear() {
		return "", badInput(a.path(name), "%q has no year: want 2022, 2022-04 or 2022-04-12", a.text(name))
	}
	return d, nil
}

// dateIfGiven is "" where the argument is not given.
func (a arguments) dateIfGiven(name string) (graph.Date, error) {
	if !a.has(name) {
		return "", nil
	}
	return a.date(name)
}

// The longest text to look up: names are shorter, and each word costs.
const maxText = 200

// isNamed is that an entity's names have the typed words in a row. Words typed with marks stand
// for themselves, those without for any.
func (a arguments) isNamed(name string) (graph.Cond, error) {
	typed, err := a.words(name)
	if err != nil {
		return graph.Cond{}, err
	}
	var conds []graph.Cond
	var marked []string
	words := strings.Split(typed.Tones, " ")
	for i, word := range words {
		if vietnamese.HasMarks(word) {
			marked = append(marked, word)
		}
		if len(marked) > 0 && (i == len(words)-1 || !vietnamese.HasMarks(words[i+1])) {
			conds = append(conds, hasWords(graph.PropTones, strings.Join(marked, " ")))
			marked = nil
		}
	}
	if len(conds) == 1 && conds[0].Value == " "+typed.Tones+" " {
		return conds[0], nil
	}
	return all(append([]graph.Cond{hasWords(graph.PropFolded, typed.Folded)}, conds...)...), nil
}

func hasWords(prop graph.Prop, words string) graph.Cond {
	return graph.Cond{Prop: prop, Op: graph.Has, Value: " " + words + " "}
}

// words are the words of a typed text in the forms that stores compare.
func (a arguments) words(name string) (*graph.Search, error) {
	s, err := a.search(name)
	if err == nil && s.Folded == "" {
		err = badInput(a.path(name), "%q has no letters or digits to look for", a.text(name))
	}
	return s, err
}

// id is an id of a record of one of the kinds: another could fit nothing.
func (a arguments) id(name string, kinds graph.Kind) (graph.ID, error) {
	id := graph.ID(a.text(name))
	if !graph.KindsOf(id).Is(kinds) {
		return "", badInput(a.path(name), "%s is no id of %s", a.given(name), oneOfKinds(kinds))
	}
	return id, nil
}

// oneOfKinds names kinds in a sentence: "a person or an organization".
func oneOfKinds(kinds graph.Kind) string {
	var names []string
	for _, kind := range kinds.Each() {
		name := strings.ToLower(kind.String())
		if strings.ContainsRune("aeiou", rune(name[0])) {
			names = append(names, "an "+name)
		} else {
			names = append(names, "a "+name)
		}
	}
	last := len(names) - 1
	if last == 0 {
		return names[0]
	}
	return strings.Join(names[:last], ", ") + " or " + names[last]
}

// order is the name of the order asked for, else the field's own.
func (a arguments) order(otherwise string) string { return cmp.Or(a.text("orderBy"), otherwise) }

// search is a typed text to look entities up by.
func (a arguments) search(name string) (*graph.Search, error) {
	typed, err := a.typed(name)
	if err != nil {
		return nil, err
	}
	if len(typed) > maxText {
		return nil, badInput(a.path(name), "longer than %d bytes", maxText)
	}
	tones, folded := vietnamese.SearchWords(typed)
	return &graph.Search{Tones: tones, Folded: folded}, nil
}
