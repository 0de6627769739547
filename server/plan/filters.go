package plan

import (
	"cmp"
	"slices"

	"github.com/quanhe/quanhe/graph"
)

// condition says what one field of a filter asks: that a record along one of the ways (the row
// itself where there is none) is as means tells, or fits the filter input.
type condition struct {
	ways  [][]graph.Step
	means func(in arguments, name string) (graph.Cond, error)
	input string
	isID  bool
}

// Ways that several rows of the tables take.
var (
	roles     = graph.PredicatesOf(graph.KindAppearance)
	subject   = graph.Step{To: graph.Subject}
	object    = graph.Step{To: graph.Object}
	at        = graph.Step{To: graph.At}
	within    = graph.Step{To: graph.Within}
	contains  = graph.Step{To: graph.Contains}
	named     = graph.Step{To: graph.NamedIn}
	sentence  = graph.Step{To: graph.Proof}
	source    = graph.Step{To: graph.Source}
	supports  = graph.Step{To: graph.Supports}
	mentioned = graph.Step{To: graph.Mentioned}
	earlier   = graph.Step{To: graph.Earlier}
	later     = graph.Step{To: graph.Later}
)

func out(ps ...graph.Predicate) graph.Step  { return graph.Step{To: graph.Out, Predicates: ps} }
func in(ps ...graph.Predicate) graph.Step   { return graph.Step{To: graph.In, Predicates: ps} }
func here(ps ...graph.Predicate) graph.Step { return graph.Step{To: graph.Here, Predicates: ps} }

func way(steps ...graph.Step) []graph.Step { return steps }

// filters says what each field of each filter asks. `and`, `or` and `not` stand in all of them
// and in none of the rows.
var filters = map[string]map[string]condition{
	"FactFilter": {
		"predicates": {means: isPredicate},
		"from":       {means: orSeen(from, seenFrom)}, "to": {means: orSeen(to, seenTo)},
		"entity":     is(way(subject), way(object)),
		"name":       isNamed(way(subject), way(object)),
		"event":      is(way(at)),
		"place":      is(way(at, out(graph.HeldAt), object, within)),
		"onBehalfOf": is(way(graph.Step{To: graph.OnBehalfOf})),
		"article":    saidIn,
		"text":       saidAs,
		"award":      {means: has(graph.PropAward)},
		"planned":    {means: flagged(graph.PropPlanned)},
		"dated":      {means: flagged(graph.PropEarliest)},
		"publishers": {means: counted(graph.PropPublishers)},
	},
	"AppearanceFilter": {
		"roles": {means: isRole},
		"from":  {means: from}, "to": {means: to},
		"person":           is(way(subject)),
		"kinds":            {means: subjectIs},
		"organization":     is(way(subject), way(graph.Step{To: graph.OnBehalfOf})),
		"organizer":        is(way(at, in(graph.Organized), subject)),
		"organizerName":    isNamed(way(at, in(graph.Organized), subject)),
		"event":            is(way(at)),
		"beside":           is(way(at, in(roles...), subject)),
		"directive":        is(way(at, here(graph.Cited), object)),
		"article":          saidIn,
		"text":             saidAs,
		"place":            is(way(at, out(graph.HeldAt), object, within)),
		"placed":           {means: reaches(at, out(graph.HeldAt))},
		"organizationName": isNamed(way(graph.Step{To: graph.Subject, Kinds: graph.KindOrganization}), way(graph.Step{To: graph.OnBehalfOf})),
		"directiveName":    isNamed(way(at, here(graph.Cited), object)),
		"personName":       isNamed(way(graph.Step{To: graph.Subject, Kinds: graph.KindPerson})),
		"eventName":        isNamed(way(at)),
		"placeName":        isNamed(way(at, out(graph.HeldAt), object, within)),
		"planned":          {means: flagged(graph.PropPlanned)},
	},
	"HoldingFilter": {
		"status":           {means: isOf(graph.PropStatus, "")},
		"asOf":             {means: held},
		"held":             {means: heldAlone},
		"person":           is(way(subject)),
		"personName":       isNamed(way(subject)),
		"post":             is(way(object)),
		"postName":         isNamed(way(object)),
		"organization":     is(way(object, out(graph.PartOf), object)),
		"organizationName": isNamed(way(object, out(graph.PartOf), object)),
		"article":          saidIn,
		"text":             saidAs,
		"from":             {means: seenFrom}, "to": {means: seenTo},
		"planned": {means: flagged(graph.PropPlanned)},
	},
	"CitationFilter": {
		"from": {means: from}, "to": {means: to},
		"by":             is(way(subject)),
		"byName":         isNamed(way(subject)),
		"eventName":      isNamed(way(at)),
		"placeName":      isNamed(way(at, out(graph.HeldAt), object, within)),
		"directive":      is(way(object)),
		"directiveName":  isNamed(way(object)),
		"verb":           {means: has(graph.PropVerb)},
		"directiveKinds": {ways: ways(way(object)), means: isOf(graph.PropKind, other)},
		"event":          is(way(at)),
		"place":          is(way(at, out(graph.HeldAt), object, within)),
		"organizer":      is(way(at, in(graph.Organized), subject)),
		"organizerName":  isNamed(way(at, in(graph.Organized), subject)),
		"planned":        {means: flagged(graph.PropPlanned)},
		"article":        saidIn,
		"text":           saidAs,
	},
	"PersonFilter": {
		"name":         isNamed(),
		"organization": is(way(out(graph.Holds), object, out(graph.PartOf), object)),
		"post":         is(way(out(graph.Holds), object)),
		"event":        is(way(out(roles...), object)),
		"place":        is(way(out(roles...), at, out(graph.HeldAt), object, within)),
		"directive":    is(way(out(graph.Cited), object)),
		"article":      is(way(named)),
		"facts":        something,
		"met":          is(way(out(graph.Met), object), way(in(graph.Met), subject)),
		"awarded":      {means: reaches(in(graph.Awarded))},
		"citations":    {ways: ways(way(out(graph.Cited))), input: "CitationFilter"},
		"holdings":     {ways: ways(way(out(graph.Holds))), input: "HoldingFilter"},
		"appearances":  {ways: ways(way(out(roles...))), input: "AppearanceFilter"},
	},
	"OrganizationFilter": {
		"name":        isNamed(),
		"kinds":       {means: isOf(graph.PropKind, other)},
		"within":      is(way(within)),
		"event":       is(way(out(roles...), object)),
		"place":       is(way(out(roles...), at, out(graph.HeldAt), object, within)),
		"directive":   is(way(out(graph.Cited), object)),
		"facts":       something,
		"organized":   is(way(out(graph.Organized), object)),
		"issued":      is(way(out(graph.Issued), object)),
		"person":      is(way(in(graph.PartOf), subject, in(graph.Holds), subject)),
		"holdings":    {ways: ways(way(in(graph.PartOf), subject, in(graph.Holds))), input: "HoldingFilter"},
		"citations":   {ways: ways(way(out(graph.Cited))), input: "CitationFilter"},
		"article":     is(way(named)),
		"appearances": {ways: ways(way(out(roles...))), input: "AppearanceFilter"},
	},
	"PostFilter": {
		"name":         isNamed(),
		"organization": is(way(out(graph.PartOf), object)),
		"person":       is(way(in(graph.Holds), subject)),
		"held":         {means: reaches(in(graph.Holds))},
		"facts":        something,
		"article":      is(way(named)),
		"holdings":     {ways: ways(way(in(graph.Holds))), input: "HoldingFilter"},
	},
	"EventFilter": {
		"name":  isNamed(),
		"kinds": {means: isOf(graph.PropKind, other)},
		"from":  {means: from}, "to": {means: to},
		"dated":         {means: flagged(graph.PropEarliest)},
		"placed":        {means: reaches(out(graph.HeldAt))},
		"place":         is(way(out(graph.HeldAt), object, within)),
		"placeName":     isNamed(way(out(graph.HeldAt), object, within)),
		"organizer":     is(way(in(graph.Organized), subject)),
		"organizerName": isNamed(way(in(graph.Organized), subject)),
		"person":        is(way(in(roles...), subject)),
		"organization":  is(way(in(roles...), subject), way(in(roles...), graph.Step{To: graph.OnBehalfOf})),
		"directive":     is(way(here(graph.Cited), object)),
		"article":       is(way(named)),
		"series":        is(nil, way(earlier), way(later)),
		"facts":         {ways: ways(way(here())), input: "FactFilter"},
		"citations":     {ways: ways(way(here(graph.Cited))), input: "CitationFilter"},
		"awards":        {means: reaches(here(graph.Awarded))},
		"appearances":   {ways: ways(way(in(roles...))), input: "AppearanceFilter"},
	},
	"DirectiveFilter": {
		"name":   isNamed(),
		"kinds":  {means: isOf(graph.PropKind, other)},
		"number": {means: isNumber},
		"from":   {means: from}, "to": {means: to},
		"issuer":    is(way(in(graph.Issued), subject)),
		"event":     is(way(in(graph.Cited), at)),
		"by":        is(way(in(graph.Cited), subject)),
		"place":     is(way(in(graph.Cited), at, out(graph.HeldAt), object, within)),
		"facts":     something,
		"article":   is(way(named)),
		"citations": {ways: ways(way(in(graph.Cited))), input: "CitationFilter"},
	},
	"PlaceFilter": {
		"name":    isNamed(),
		"within":  is(way(within)),
		"event":   is(way(in(graph.HeldAt), subject)),
		"events":  {ways: ways(way(contains, in(graph.HeldAt), subject)), input: "EventFilter"},
		"facts":   something,
		"article": is(way(named)),
	},
	"ArticleFilter": {
		"title":     {means: has(graph.PropTitle)},
		"text":      {means: tells},
		"publisher": {means: has(graph.PropPublisher)},
		"url":       {means: equals(graph.PropURL)},
		"from":      {means: from}, "to": {means: to},
		"failed": {means: flagged(graph.PropFailed)},
		"entity": is(way(mentioned)),
		"place":  is(way(mentioned, within)),
		"facts":  {ways: ways(way(supports, graph.Step{To: graph.Proves})), input: "FactFilter"},
	},
}

// That something is said of the row that fits.
var something = condition{ways: ways(way(graph.Step{To: graph.Both})), input: "FactFilter"}

func ways(all ...[]graph.Step) [][]graph.Step { return all }

// Most conditions in the filters of one root field.
const maxConditions = 50

// filter is what a filter asks of a row.
func (p *planner) filter(input string, in arguments) (graph.Cond, error) {
	var conds []graph.Cond
	names := in.names()
	slices.SortStableFunc(names, func(a, b string) int { return cmp.Compare(reading(a), reading(b)) })
	for _, name := range names {
		if p.conditions++; p.conditions > maxConditions {
			return graph.Cond{}, tooComplex("more than %d conditions in filters", maxConditions)
		}
		cond, err := p.condition(input, in, name)
		if err != nil {
			return graph.Cond{}, err
		}
		conds = append(conds, cond)
	}
	return all(conds...), nil
}

// reading is how much a field of a filter has a store read: whole texts, and so whatever is left
// once all else fits.
func reading(name string) int {
	if name == "text" {
		return 1
	}
	return 0
}

func (p *planner) condition(input string, in arguments, name string) (graph.Cond, error) {
	switch name {
	case "and":
		conds, err := p.filterEach(input, in.inputs(name))
		return all(conds...), err
	case "or":
		conds, err := p.filterEach(input, in.inputs(name))
		if len(conds) == 0 && err == nil {
			err = badInput(in.path(name), "want at least one")
		}
		if slices.ContainsFunc(conds, func(c graph.Cond) bool { return c.IsZero() }) {
			return graph.Cond{}, err // an empty filter refuses nothing
		}
		return graph.Cond{Any: conds}, err
	case "not":
		cond, err := p.filter(input, in.input(name))
		if err == nil && cond.IsZero() {
			err = badInput(in.path(name), "an empty filter fits all, and this would fit none")
		}
		return not(cond), err
	}
	c, ok := filters[input][name]
	if !ok {
		return graph.Cond{}, &Error{Code: Internal, Message: "no meaning for " + input + "." + name}
	}
	if c.isID {
		if _, err := in.id(name, c.idKinds(input, name)); err != nil {
			return graph.Cond{}, hintAtName(input, name, err)
		}
	}
	if c.input != "" {
		via, cond, err := p.about(c.ways[0], c.input, in.input(name))
		return along(via, cond), err
	}
	cond, err := c.means(in, name)
	if err != nil || len(c.ways) == 0 {
		return cond, err
	}
	var any []graph.Cond
	for _, via := range c.ways {
		any = append(any, along(via, cond))
	}
	if len(any) == 1 {
		return any[0], nil
	}
	return graph.Cond{Any: any}, nil
}

// hintAtName says with an error about an id that a filter also has the field for a name.
func hintAtName(input, name string, err error) error {
	if _, ok := filters[input][name+"Name"]; ok {
		err.(*Error).Message += "; for a name use " + name + "Name"
	}
	return err
}

func (p *planner) filterEach(input string, all []arguments) ([]graph.Cond, error) {
	var conds []graph.Cond
	for _, in := range all {
		cond, err := p.filter(input, in)
		if err != nil {
			return nil, err
		}
		conds = append(conds, cond)
	}
	return conds, nil
}

// about is a filter on the facts that a way leads to: the predicates that it names narrow the
// way and leave no condition.
func (p *planner) about(via []graph.Step, input string, in arguments) ([]graph.Step, graph.Cond, error) {
	last := len(via) - 1
	narrowed, rest, err := narrow(via[last].Predicates, in)
	if err != nil {
		return nil, graph.Cond{}, err
	}
	via = slices.Clone(via)
	via[last].Predicates = narrowed
	cond, err := p.filter(input, rest)
	return via, cond, err
}

// narrow takes the roles and predicates out of a filter and leaves of the given predicates those
// that it names. Where it names none of them it stays as it is, a condition that nothing fits.
func narrow(ps []graph.Predicate, in arguments) ([]graph.Predicate, arguments, error) {
	for _, name := range []string{"roles", "predicates"} {
		if !in.has(name) {
			continue
		}
		list, err := in.some(name)
		if err != nil {
			return nil, in, err
		}
		wanted := predicates(list)
		if name == "roles" {
			wanted = predicatesOfRoles(list)
		}
		if left := only(ps, wanted); len(left) > 0 {
			ps, in = left, in.without(name)
		}
	}
	return ps, in, nil
}

// only leaves of the predicates those that are wanted, in the order of their table; none given
// means all.
func only(ps, wanted []graph.Predicate) []graph.Predicate {
	var left []graph.Predicate
	for _, r := range graph.Predicates {
		if (len(ps) == 0 || slices.Contains(ps, r.Predicate)) && slices.Contains(wanted, r.Predicate) {
			left = append(left, r.Predicate)
		}
	}
	return left
}

func predicates(names []string) []graph.Predicate {
	ps := make([]graph.Predicate, len(names))
	for i, name := range names {
		ps[i] = graph.Predicate(name)
	}
	return ps
}

func spelled(ps []graph.Predicate) []string {
	names := make([]string, len(ps))
	for i, p := range ps {
		names[i] = string(p)
	}
	return names
}
