package plan

import (
	"maps"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/quanhe/quanhe/graph"
)

// field says what one field of the API reads: props of the row itself, and what lies along hops
// from it. A record or a list has one hop; a scalar with hops shows props at their end.
type field struct {
	props []graph.Prop
	hops  []hop
	last  []graph.Prop      // what is read at the end of the hops
	about []graph.Step      // from a list's rows to what its filter is about, where that is another record
	ties  map[string]*field // of a list, what its edges show beside their nodes
}

// hop is one list on the way.
type hop struct {
	via   []graph.Step
	where graph.Cond   // what its rows must be in any case
	order string       // of a list without an order argument; "" where there is at most one row
	first int          // how many, where no argument says
	props []graph.Prop // what is read of its rows, where the field leads on from them
}

func read(props ...graph.Prop) *field { return &field{props: props} }

// one is a record that at most one way leads to.
func one(steps ...graph.Step) *field { return &field{hops: []hop{{via: steps, first: 1}}} }

// oneOfMany is the first by name of several records that articles may give.
func oneOfMany(steps ...graph.Step) *field {
	return &field{hops: []hop{{via: steps, order: byName, first: 1}}}
}

// A party that the text does not name is nobody to show.
func ifNamed(step graph.Step) *field {
	return &field{hops: []hop{{via: way(step), where: isNamedParty, first: 1}}}
}

var isNamedParty = not(exists(graph.PropUnnamed))

func list(order string, steps ...graph.Step) *field {
	return &field{hops: []hop{{via: steps, order: order, first: defaultFirst}}}
}

// listed is a list of those who stand in lists.
func listed(order string, steps ...graph.Step) *field {
	f := list(order, steps...)
	f.hops[0].where = isListed
	return f
}

// A list of facts with a filter that is about one of their ends.
func (f *field) filteredBy(steps ...graph.Step) *field {
	f.about = steps
	return f
}

// reading is a column: a prop of the records that the field leads to.
func (f *field) reading(prop graph.Prop) *field {
	f.last = []graph.Prop{prop}
	return f
}

// names is a column: what the records along a way are called.
func names(most int, steps ...graph.Step) *field {
	return &field{hops: []hop{{via: steps, order: byName, first: most}}, last: []graph.Prop{graph.PropName}}
}

// proof is a column that reads the latest sentence, or what lies along a way from that.
func proof(prop graph.Prop, steps ...graph.Step) *field {
	f := &field{hops: []hop{{via: way(sentence), order: newest, first: 1}}, last: []graph.Prop{prop}}
	if len(steps) > 0 {
		f.hops = append(f.hops, hop{via: steps, first: 1})
	}
	return f
}

// The names that a column joins of each kind.
const mostNames = 10

// inOffice is what the article that prints an appearance's title says of the posts that people in it hold or held,
// each with whose it is: see resolver.inOffice.
var inOffice = &field{
	props: []graph.Prop{graph.PropTitle, graph.PropSubject},
	hops: []hop{
		{via: way(sentence), where: exists(graph.PropTitle), order: newest, first: 1, props: []graph.Prop{graph.PropStart}},
		{via: way(source, supports), where: along(way(graph.Step{To: graph.Proves, Predicates: []graph.Predicate{graph.Holds}}), graph.Cond{}), order: byText, first: graph.MaxFirst,
			props: []graph.Prop{graph.PropTitle, graph.PropStatus, graph.PropStart}},
		{via: way(graph.Step{To: graph.Proves}), first: 1},
	},
	last: []graph.Prop{graph.PropSubject},
}

var text = &field{props: []graph.Prop{graph.PropStart, graph.PropEnd}, hops: []hop{{via: way(source), first: 1}}, last: []graph.Prop{graph.PropText}}

// fields says what each field of each type reads. What all entities, all facts or all nodes have
// stands with their interface.
var fields = map[string]map[string]*field{
	"Entity": {
		"id":          read(graph.PropID),
		"name":        read(graph.PropName),
		"otherNames":  read(graph.PropOtherNames),
		"identifiers": read(graph.PropIdentifiers),
		"joins":       read(graph.PropJoins),
		"mergedIds":   read(graph.PropMerged),
		"unresolved":  read(graph.PropUnresolved),
		"facts":       list(newest, graph.Step{To: graph.Both}),
		"articles":    list(newest, named),
	},
	"Person": {
		"honorifics":  read(graph.PropHonorifics),
		"birthDate":   read(graph.PropBirthDate),
		"holdings":    list(newest, out(graph.Holds)),
		"colleagues":  list(byName, out(graph.Holds), overlaps[certain], subject), // see [colleagues]
		"appearances": list(newest, out(roles...)),
		"citations":   list(newest, out(graph.Cited)),
		"awards":      list(newest, in(graph.Awarded)),
		"awardsGiven": list(newest, out(graph.Awarded)),
		"meetings":    list(newest, graph.Step{To: graph.Both, Predicates: []graph.Predicate{graph.Met}}),
		"issued":      list(newest, out(graph.Issued)).filteredBy(object),
		"signed":      list(newest, out(graph.Signed)).filteredBy(object),
	},
	"Organization": {
		"kind":        read(graph.PropKind),
		"parent":      oneOfMany(out(graph.PartOf), graph.Step{To: graph.Object, Kinds: graph.KindOrganization}),
		"children":    list(byName, in(graph.PartOf), graph.Step{To: graph.Subject, Kinds: graph.KindOrganization}),
		"posts":       list(byName, in(graph.PartOf), graph.Step{To: graph.Subject, Kinds: graph.KindPost}),
		"appearances": list(newest, out(roles...)),
		"organized":   list(newest, out(graph.Organized)).filteredBy(object),
		"issued":      list(newest, out(graph.Issued)).filteredBy(object),
		"signed":      list(newest, out(graph.Signed)).filteredBy(object),
		"citations":   list(newest, out(graph.Cited)),
		"awards":      list(newest, in(graph.Awarded)),
		"awardsGiven": list(newest, out(graph.Awarded)),
		"meetings":    list(newest, graph.Step{To: graph.Both, Predicates: []graph.Predicate{graph.Met}}),
	},
	"Post": {
		"organization": oneOfMany(out(graph.PartOf), graph.Step{To: graph.Object, Kinds: graph.KindOrganization}),
		"holdings":     list(newest, in(graph.Holds)),
	},
	"Event": {
		"kind":        read(graph.PropKind),
		"startDate":   read(graph.PropStartDate),
		"endDate":     read(graph.PropEndDate),
		"dateFrom":    read(graph.PropDateFrom),
		"series":      read(graph.PropSeries),
		"edition":     read(graph.PropEdition),
		"previous":    listed(newest, earlier),
		"next":        listed(oldest, later),
		"parent":      oneOfMany(out(graph.PartOf), graph.Step{To: graph.Object, Kinds: graph.KindEvent}),
		"parts":       list(oldest, in(graph.PartOf), graph.Step{To: graph.Subject, Kinds: graph.KindEvent}),
		"venues":      list(newest, out(graph.HeldAt)),
		"organizers":  list(newest, in(graph.Organized)),
		"appearances": list(newest, in(roles...)),
		"citations":   list(newest, here(graph.Cited)),
		"awards":      list(newest, here(graph.Awarded)),
		"signings":    list(newest, here(graph.Signed)),
		"meetings":    list(newest, here(graph.Met)),
	},
	"Directive": {
		"kind":       read(graph.PropKind),
		"number":     read(graph.PropNumber),
		"date":       read(graph.PropDate),
		"issuers":    list(newest, in(graph.Issued)),
		"signers":    list(newest, in(graph.Signed)),
		"citations":  list(newest, in(graph.Cited)),
		"cites":      list(newest, out(graph.Cited)),
		"replaces":   list(newest, out(graph.Replaced)),
		"replacedBy": list(newest, in(graph.Replaced)),
	},
	"Place": {
		"parent":    oneOfMany(out(graph.PartOf), graph.Step{To: graph.Object, Kinds: graph.KindPlace}),
		"children":  list(byName, in(graph.PartOf), graph.Step{To: graph.Subject, Kinds: graph.KindPlace}),
		"events":    list(newest, contains, in(graph.HeldAt), subject),
		"organized": list(newest, out(graph.Organized)).filteredBy(object),
	},

	"Fact": {
		"id":         read(graph.PropID),
		"predicate":  read(),
		"subject":    ifNamed(subject),
		"object":     one(object),
		"at":         one(at),
		"onBehalfOf": one(graph.Step{To: graph.OnBehalfOf}),
		"date":       read(graph.PropDate),
		"earliest":   read(graph.PropEarliest),
		"latest":     read(graph.PropLatest),
		"planned":    read(graph.PropPlanned),
		"publishers": read(graph.PropPublishers),
		"evidence":   list(newest, sentence),
	},
	"Holding": {
		"person":    one(subject),
		"post":      one(object),
		"earliest":  read(graph.PropHeldFrom),
		"latest":    read(graph.PropHeldTo),
		"title":     read(graph.PropTitle),
		"status":    read(graph.PropStatus),
		"startDate": read(graph.PropStartDate),
		"endDate":   read(graph.PropEndDate),
		"firstSeen": read(graph.PropFirstSeen),
		"lastSeen":  read(graph.PropLastSeen),
		"heldFrom":  read(graph.PropHeldFrom),
		"heldTo":    read(graph.PropHeldTo),
		"notBefore": read(graph.PropNotBefore),
		"notAfter":  read(graph.PropNotAfter),
		"held":      read(graph.PropHeldFrom, graph.PropHeldTo, graph.PropNotBefore, graph.PropNotAfter),
	},
	"Appearance": {
		"agent":  one(subject),
		"event":  one(object),
		"role":   read(),
		"part":   read(graph.PropPart),
		"title":  read(graph.PropTitle),
		"status": inOffice,
	},
	"Citation":    {"by": ifNamed(subject), "directive": one(object), "verb": read(graph.PropVerb)},
	"Award":       {"giver": ifNamed(subject), "receiver": one(object), "award": read(graph.PropAward)},
	"Meeting":     {"one": one(subject), "other": one(object)},
	"Organizing":  {"organizer": ifNamed(subject), "event": one(object)},
	"Venue":       {"event": one(subject), "place": one(object)},
	"Issuing":     {"issuer": ifNamed(subject), "directive": one(object)},
	"Signing":     {"signer": ifNamed(subject), "directive": one(object)},
	"Replacement": {"newer": one(subject), "older": one(object)},
	"Containment": {"part": one(subject), "whole": one(object)},

	"Evidence": {
		"id":          read(graph.PropID),
		"fact":        one(graph.Step{To: graph.Proves}),
		"article":     one(source),
		"quote":       read(graph.PropQuote),
		"before":      text,
		"after":       text,
		"title":       read(graph.PropTitle),
		"status":      read(graph.PropStatus),
		"part":        read(graph.PropPart),
		"verb":        read(graph.PropVerb),
		"award":       read(graph.PropAward),
		"date":        read(graph.PropDate),
		"startDate":   read(graph.PropStartDate),
		"endDate":     read(graph.PropEndDate),
		"planned":     read(graph.PropPlanned),
		"fromContext": read(graph.PropDiscourse),
		"rule":        read(graph.PropRule),
	},
	"Article": {
		"id":        read(graph.PropID),
		"url":       read(graph.PropURL),
		"title":     read(graph.PropTitle),
		"publisher": read(graph.PropPublisher),
		"published": read(graph.PropPublished),
		"failed":    read(graph.PropFailed),
		"segments":  read(graph.PropText, graph.PropMentions),
		"evidence":  list(byText, graph.Step{To: graph.Supports}),
		"entities":  {hops: []hop{{via: way(graph.Step{To: graph.Mentioned}), where: isNamedParty, order: byName, first: defaultFirst}}},
	},
	"Segment": {
		"text":     read(),
		"entities": {hops: []hop{{via: way(graph.Step{To: graph.Mentioned}), where: isNamedParty, order: byName, first: graph.MaxFirst}}},
		"evidence": {hops: []hop{{via: way(graph.Step{To: graph.Supports}), order: byText, first: graph.MaxFirst}}},
	},

	"AppearanceRow": flat(map[string]*field{
		"agentId":    read(graph.PropSubject),
		"agent":      one(subject).reading(graph.PropName),
		"role":       read(),
		"part":       read(graph.PropPart),
		"title":      read(graph.PropTitle),
		"status":     inOffice,
		"eventId":    read(graph.PropObject),
		"event":      one(object).reading(graph.PropName),
		"directives": names(mostNames, at, here(graph.Cited), object),
	}),
	"CitationRow": flat(map[string]*field{
		"directiveId": read(graph.PropObject),
		"directive":   one(object).reading(graph.PropName),
		"number":      one(object).reading(graph.PropNumber),
		"verb":        read(graph.PropVerb),
		"byId":        ifNamed(subject).reading(graph.PropID),
		"by":          ifNamed(subject).reading(graph.PropName),
		"eventId":     read(graph.PropAt),
		"event":       one(at).reading(graph.PropName),
	}),
}

// flat completes what a flat row of a fact reads by what all of them have.
func flat(own map[string]*field) map[string]*field {
	maps.Copy(own, map[string]*field{
		"id":           read(graph.PropID),
		"onBehalfOf":   one(graph.Step{To: graph.OnBehalfOf}).reading(graph.PropName),
		"date":         read(graph.PropDate),
		"earliest":     read(graph.PropEarliest),
		"latest":       read(graph.PropLatest),
		"planned":      read(graph.PropPlanned),
		"place":        names(mostNames, at, out(graph.HeldAt), object),
		"organizers":   names(mostNames, at, in(graph.Organized), subject),
		"quote":        proof(graph.PropQuote),
		"articleTitle": proof(graph.PropTitle, source),
		"articleUrl":   proof(graph.PropURL, source),
		"publisher":    proof(graph.PropPublisher),
	})
	return own
}

// counts says what each field that counts by groups counts, and what its filter is.
var counts = map[string]struct {
	facts  []graph.Predicate
	filter string
	groups map[string]group
}{
	"appearanceCounts": {roles, "AppearanceFilter", map[string]group{
		"PERSON":       {"person", graph.Key{Via: way(graph.Step{To: graph.Subject, Kinds: graph.KindPerson})}},
		"ORGANIZATION": {"organization", graph.Key{Via: way(graph.Step{To: graph.Subject, Kinds: graph.KindOrganization})}},
		"EVENT":        byEvent,
		"PLACE":        byPlace,
		"ORGANIZER":    byOrganizer,
		"DIRECTIVE":    {"directive", graph.Key{Via: way(at, here(graph.Cited), object)}},
		"YEAR":         byYear,
		"MONTH":        byMonth,
		"ROLE":         {"role", graph.Key{Prop: graph.PropPredicate}},
	}},
	"citationCounts": {[]graph.Predicate{graph.Cited}, "CitationFilter", map[string]group{
		"DIRECTIVE": {"directive", graph.Key{Via: way(object)}},
		"BY":        {"by", graph.Key{Via: way(subject)}},
		"EVENT":     byEvent,
		"PLACE":     byPlace,
		"ORGANIZER": byOrganizer,
		"YEAR":      byYear,
		"MONTH":     byMonth,
	}},
}

// group is a way to count facts: which field of a count shows what it goes by.
type group struct {
	field string
	key   graph.Key
}

var (
	byEvent     = group{"event", graph.Key{Via: way(at)}}
	byPlace     = group{"place", graph.Key{Via: way(at, out(graph.HeldAt), object)}}
	byOrganizer = group{"organizer", graph.Key{Via: way(at, in(graph.Organized), subject)}}
	byYear      = group{"year", graph.Key{Prop: graph.PropYear}}
	byMonth     = group{"month", graph.Key{Prop: graph.PropMonth}}
)

// starts says where the rows of each list among the root fields come from.
var starts = map[string]struct {
	kinds graph.Kind        // every record of these kinds
	facts []graph.Predicate // or the facts of these
	where graph.Cond
	order string
}{
	"people":        {kinds: graph.KindPerson, where: isListed, order: byName},
	"organizations": {kinds: graph.KindOrganization, where: isListed, order: byName},
	"posts":         {kinds: graph.KindPost, where: isListed, order: byName},
	"events":        {kinds: graph.KindEvent, where: isListed, order: newest},
	"directives":    {kinds: graph.KindDirective, where: isListed, order: newest},
	"places":        {kinds: graph.KindPlace, where: isListed, order: byName},
	"unresolved":    {kinds: graph.Entities, where: exists(graph.PropUnresolved), order: byName},
	"articles":      {kinds: graph.KindArticle, order: newest},
	"facts":         {facts: graph.PredicatesOf(graph.Facts), order: newest},
	"holdings":      {facts: []graph.Predicate{graph.Holds}, order: newest},
	"citations":     {facts: []graph.Predicate{graph.Cited}, order: newest},
	"appearances":   {facts: roles, order: newest},
	"whoSpokeWhere": {facts: roles, order: newest},
	"whoCitedWhat":  {facts: []graph.Predicate{graph.Cited}, order: newest},
}

// fieldOf is what a field of a type reads; nil where the tables do not say.
func fieldOf(t *ast.Definition, name string) *field {
	if f := fields[t.Name][name]; f != nil {
		return f
	}
	for _, i := range t.Interfaces {
		if f := fields[i][name]; f != nil {
			return f
		}
	}
	return nil
}
