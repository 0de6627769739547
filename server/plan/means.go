package plan

import (
	"slices"
	"strconv"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/vietnamese"
)

// That a record along one of the ways has the id.
func is(ways ...[]graph.Step) condition {
	return condition{ways: ways, means: equals(graph.PropID), isID: true}
}

// idKinds are the kinds that an id can be of which a field of a filter asks for: those that its ways
// lead to or, where the field is named for a kind, that one.
func (c condition) idKinds(input, name string) graph.Kind {
	on, kinds := graph.ParseKind(strings.TrimSuffix(input, "Filter")), graph.Kind(0)
	if input == "FactFilter" {
		on = graph.Facts
	}
	for _, via := range c.ways {
		kinds |= lands(on, via)
	}
	if named := graph.ParseKind(strings.ToUpper(name[:1]) + name[1:]); named != 0 {
		return named
	}
	return kinds
}

// That a record along one of the ways has the words in one of its names.
func isNamed(ways ...[]graph.Step) condition {
	return condition{ways: ways, means: arguments.isNamed}
}

var saidIn = is(way(sentence, source))

// That a sentence which says so has the words in it.
var saidAs = condition{ways: ways(way(sentence)), means: has(graph.PropQuote)}

func equals(prop graph.Prop) func(arguments, string) (graph.Cond, error) {
	return func(in arguments, name string) (graph.Cond, error) {
		text, err := in.typed(name)
		return graph.Cond{Prop: prop, Op: graph.Eq, Value: text}, err
	}
}

// That a document has the number, however it is printed: 12-CT/TW, 12/CT-TW, 12 CT/TƯ.
func isNumber(in arguments, name string) (graph.Cond, error) {
	typed := strings.ToUpper(in.text(name))
	parts := strings.FieldsFunc(strings.ReplaceAll(typed, "TƯ", "TW"), func(r rune) bool { return strings.ContainsRune("-/ ", r) })
	if len(parts) > 4 {
		return graph.Cond{Prop: graph.PropNumber, Op: graph.Eq, Value: in.text(name)}, nil
	}
	spellings := parts[:min(len(parts), 1)]
	for _, part := range parts[len(spellings):] {
		var longer []string
		for _, spelling := range spellings {
			for _, sign := range []string{"-", "/", " "} {
				longer = append(longer, spelling+sign+part)
				if part == "TW" {
					longer = append(longer, spelling+sign+"TƯ")
				}
			}
		}
		spellings = longer
	}
	return oneOf(graph.PropNumber, append(spellings, in.text(name))), nil
}

// That a prop has the words in a row in it, compared as names are.
func has(prop graph.Prop) func(arguments, string) (graph.Cond, error) {
	return func(in arguments, name string) (graph.Cond, error) {
		typed, err := in.words(name)
		if err != nil {
			return graph.Cond{}, err
		}
		return graph.Cond{Prop: prop, Op: graph.Matches, Value: vietnamese.SearchPattern(typed.Tones)}, nil
	}
}

// That an article has the words in its headline or in its text.
func tells(in arguments, name string) (graph.Cond, error) {
	headline, err := has(graph.PropTitle)(in, name)
	if err != nil {
		return graph.Cond{}, err
	}
	text, err := has(graph.PropText)(in, name)
	return graph.Cond{Any: []graph.Cond{headline, text}}, err
}

// That a prop says something, or, for false, that it does not.
func flagged(prop graph.Prop) func(arguments, string) (graph.Cond, error) {
	return func(in arguments, name string) (graph.Cond, error) {
		if in.values[name] == true {
			return exists(prop), nil
		}
		return not(exists(prop)), nil
	}
}

// That something lies along a way, or that nothing does.
func reaches(steps ...graph.Step) func(arguments, string) (graph.Cond, error) {
	return func(in arguments, name string) (graph.Cond, error) {
		if in.values[name] == true {
			return along(steps, graph.Cond{}), nil
		}
		return not(along(steps, graph.Cond{})), nil
	}
}

// That the subject is of some kinds.
func subjectIs(in arguments, _ string) (graph.Cond, error) {
	kinds, err := entityKinds(in)
	return along(way(graph.Step{To: graph.Subject, Kinds: kinds}), graph.Cond{}), err
}

// That a prop is a number.
func counted(prop graph.Prop) func(arguments, string) (graph.Cond, error) {
	return func(in arguments, name string) (graph.Cond, error) {
		n, ok := number(in.values[name])
		if !ok || n < 1 {
			return graph.Cond{}, badInput(in.path(name), "%s, want 1 or more", in.given(name))
		}
		return graph.Cond{Prop: prop, Op: graph.Eq, Value: strconv.Itoa(n)}, nil
	}
}

// The value of an enum that stands for all that the texts do not tell.
const other = "other"

// That a prop is one of an enum's values, which stores spell in lower case.
func isOf(prop graph.Prop, untold string) func(arguments, string) (graph.Cond, error) {
	return func(in arguments, name string) (graph.Cond, error) {
		list, err := in.some(name)
		if err != nil {
			return graph.Cond{}, err
		}
		values := make([]string, len(list))
		for i, v := range list {
			values[i] = strings.ToLower(v)
		}
		cond := oneOf(prop, values)
		if untold != "" && slices.Contains(values, untold) {
			cond = graph.Cond{Any: []graph.Cond{cond, not(exists(prop))}}
		}
		return cond, nil
	}
}

func isPredicate(in arguments, name string) (graph.Cond, error) {
	list, err := in.some(name)
	return oneOf(graph.PropPredicate, list), err
}

func isRole(in arguments, name string) (graph.Cond, error) {
	list, err := in.some(name)
	if err != nil {
		return graph.Cond{}, err
	}
	return oneOf(graph.PropPredicate, spelled(predicatesOfRoles(list))), nil
}

func from(in arguments, name string) (graph.Cond, error) {
	d, err := in.date(name)
	return graph.Cond{Prop: graph.PropLatest, Op: graph.AtLeast, Value: d.Earliest()}, err
}

func to(in arguments, name string) (graph.Cond, error) {
	d, err := in.date(name)
	return graph.Cond{Prop: graph.PropEarliest, Op: graph.AtMost, Value: d.Latest()}, err
}

func seenFrom(in arguments, name string) (graph.Cond, error) {
	d, err := in.date(name)
	return graph.Cond{Prop: graph.PropHeldTo, Op: graph.AtLeast, Value: d.Earliest()}, err
}

func seenTo(in arguments, name string) (graph.Cond, error) {
	d, err := in.date(name)
	return graph.Cond{Prop: graph.PropHeldFrom, Op: graph.AtMost, Value: d.Latest()}, err
}

// That a fact is of a date or, where it is a holding, that the post was held around it: the date of
// a holding orders it, and may be that of a start to come or known by its year alone.
func orSeen(dated, seen func(arguments, string) (graph.Cond, error)) func(arguments, string) (graph.Cond, error) {
	return func(in arguments, name string) (graph.Cond, error) {
		day, err := dated(in, name)
		if err != nil {
			return graph.Cond{}, err
		}
		held, err := seen(in, name)
		return graph.Cond{Any: []graph.Cond{{All: []graph.Cond{not(isPost), day}}, held}}, err
	}
}

// What [graph.Fact.Held] decides, as a condition on the same bounds.
func held(in arguments, name string) (graph.Cond, error) {
	d, err := in.date(name)
	if err != nil {
		return graph.Cond{}, err
	}
	wanted := []string{string(graph.Held)}
	if in.has("held") {
		if wanted, err = in.some("held"); err != nil {
			return graph.Cond{}, err
		}
	}
	is := map[graph.Tenure]graph.Cond{}
	is[graph.Held] = graph.Cond{All: []graph.Cond{
		{Prop: graph.PropHeldFrom, Op: graph.AtMost, Value: d.Latest()},
		{Prop: graph.PropHeldTo, Op: graph.AtLeast, Value: d.Earliest()},
	}}
	outside := graph.Cond{Any: []graph.Cond{
		{All: []graph.Cond{exists(graph.PropNotBefore), not(graph.Cond{Prop: graph.PropNotBefore, Op: graph.AtMost, Value: d.Latest()})}},
		{All: []graph.Cond{exists(graph.PropNotAfter), not(graph.Cond{Prop: graph.PropNotAfter, Op: graph.AtLeast, Value: d.Earliest()})}},
	}}
	is[graph.NotHeld] = graph.Cond{All: []graph.Cond{not(is[graph.Held]), outside}}
	is[graph.Unknown] = graph.Cond{All: []graph.Cond{not(is[graph.Held]), not(outside)}}
	var any []graph.Cond
	for _, t := range []graph.Tenure{graph.Held, graph.NotHeld, graph.Unknown} {
		if slices.Contains(wanted, string(t)) {
			any = append(any, is[t])
		}
	}
	if len(any) == 1 {
		return any[0], nil
	}
	return graph.Cond{Any: any}, nil
}

func heldAlone(in arguments, name string) (graph.Cond, error) {
	if !in.has("asOf") {
		return graph.Cond{}, badInput(in.path(name), "wants asOf beside it: held as of which day?")
	}
	return graph.Cond{}, nil // asOf has seen to it
}

func exists(prop graph.Prop) graph.Cond { return graph.Cond{Prop: prop, Op: graph.Exists} }

func oneOf(prop graph.Prop, values []string) graph.Cond {
	return graph.Cond{Prop: prop, Op: graph.OneOf, Value: values}
}

func not(c graph.Cond) graph.Cond { return graph.Cond{Not: &c} }

// all joins conditions; those that hold always are dropped.
func all(conds ...graph.Cond) graph.Cond {
	conds = slices.DeleteFunc(conds, func(c graph.Cond) bool { return c.IsZero() })
	switch len(conds) {
	case 0:
		return graph.Cond{}
	case 1:
		return conds[0]
	}
	return graph.Cond{All: conds}
}

// along is that some record along the way is as the condition tells.
func along(via []graph.Step, c graph.Cond) graph.Cond {
	switch {
	case len(via) == 0:
		return c
	case len(c.Via) == 0:
		c.Via = via
		return c
	}
	return graph.Cond{Via: via, All: []graph.Cond{c}}
}
