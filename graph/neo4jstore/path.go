package neo4jstore

import (
	"fmt"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// A statement is being written: the parameters so far, how many variables are in use, those of
// them that are bound before all else, and those of the rows that the list in hand stands below.
type statement struct {
	params map[string]any
	vars   int
	known  []known
	above  []string
}

// param is a value's place in the statement. Its name tells its position alone, so that equal
// shapes give equal text.
func (s *statement) param(value any) string {
	name := fmt.Sprintf("p%d", len(s.params))
	s.params[name] = value
	return "$" + name
}

func (s *statement) variable(letter string) string {
	s.vars++
	return fmt.Sprintf("%s%d", letter, s.vars)
}

// A known variable holds ids of the question, each that was merged turned into the id of the record
// that it was merged into. It is bound once, before all else: as a value, an index serves it.
type known struct{ name, expression string }

// knownID is the known variable for an id, knownIDs the one for a list of them.
func (s *statement) knownID(id string) string {
	return s.know("id", "head("+answering("["+s.param(id)+"]")+")")
}

func (s *statement) knownIDs(ids []string) string { return s.know("ids", answering(s.param(ids))) }

func (s *statement) know(letters, expression string) string {
	name := s.variable(letters)
	s.known = append(s.known, known{name, expression})
	return name
}

// answering is the expression for the ids of the records that answer to the ids of a list.
func answering(list string) string {
	return "COLLECT { UNWIND " + list + " AS k OPTIONAL MATCH (:Node&Merged {id: k})-[:IS]->(n) RETURN DISTINCT coalesce(n.id, k) }"
}

// begun is the whole statement: known variables first, then its clauses.
func (s *statement) begun(clauses string) string {
	var bound []string
	for _, k := range s.known {
		bound = append(bound, k.expression+" AS "+k.name)
	}
	if bound == nil {
		return "CYPHER 5 " + clauses
	}
	return "CYPHER 5 WITH " + strings.Join(bound, ", ") + " " + clauses
}

// call is a subquery into which variables are taken, and with them the known ones and those of the
// rows above.
func (s *statement) call(variables, text string) string {
	var all []string
	if variables != "" {
		all = strings.Split(variables, ", ")
	}
	for _, k := range s.known {
		all = append(all, k.name)
	}
	for _, row := range s.above {
		if !slices.Contains(all, row) {
			all = append(all, row)
		}
	}
	return "CALL (" + strings.Join(all, ", ") + ") { " + text + " }"
}

// A ref is a variable that stands for records: nodes, or the relationships that facts are.
type ref struct {
	name       string
	kinds      graph.Kind        // what its records can be
	predicates []graph.Predicate // of facts
	// the variables of a fact's ends, "" where the pattern does not bind them
	subject, object string
}

func (r ref) isFact() bool { return r.kinds.Is(graph.Facts) }

// all are the variables that go together through a WITH.
func (r ref) all() string {
	if r.isFact() && r.subject != "" {
		return r.subject + ", " + r.name + ", " + r.object
	}
	return r.name
}

// end is the expression for a fact's subject or object.
func (r ref) end(to graph.To) string {
	switch {
	case to == graph.Subject && r.subject != "":
		return r.subject
	case to == graph.Object && r.object != "":
		return r.object
	case to == graph.Subject:
		return "startNode(" + r.name + ")"
	}
	return "endNode(" + r.name + ")"
}

// event is the end that is the event where the facts happened, 0 where that differs or lies apart.
func (r ref) event() (end graph.To) {
	for i, predicate := range r.predicates {
		relation, _ := predicate.Relation()
		if i > 0 && relation.Event != end {
			return 0
		}
		end = relation.Event
	}
	return end
}

// straight is a step that goes by the relationship where one by a property leads to the same.
func (r ref) straight(s graph.Step) graph.Step {
	if s.To == graph.At && r.event() != 0 {
		s.To = r.event()
	}
	return s
}

// A path is a run of clauses that leads to records.
type path struct {
	*statement
	text    strings.Builder
	where   []string // conditions that wait for the end of the clause
	ref     ref
	many    bool // whether it can stand on several records
	repeats bool // whether it can come to one record twice
	matched bool // whether the last clause is a MATCH
}

// from is a path that stands on a variable bound outside it.
func (s *statement) from(r ref) *path { return &path{statement: s, ref: r} }

func (p *path) filter(condition string) {
	if condition != "" {
		p.where = append(p.where, condition)
	}
}

// flush ends the clause with its conditions. Conditions before any clause get one.
func (p *path) flush() {
	if len(p.where) == 0 {
		return
	}
	if p.text.Len() == 0 {
		p.text.WriteString("WITH 1 AS " + p.variable("one"))
	}
	p.text.WriteString(" WHERE " + strings.Join(p.where, " AND "))
	p.where = nil
}

func (p *path) clause(format string, args ...any) {
	p.flush()
	if p.text.Len() > 0 {
		p.text.WriteString(" ")
	}
	fmt.Fprintf(&p.text, format, args...)
	p.matched = strings.HasPrefix(format, "MATCH")
}

// follow leads the path along its steps.
func (p *path) follow(via []graph.Step) {
	for _, step := range via {
		p.step(step)
	}
}

func (p *path) step(s graph.Step) {
	at := p.ref
	s = at.straight(s)
	switch s.To {
	case graph.Out:
		f := p.fact(s)
		f.subject, f.object = at.name, p.variable("o")
		p.clause("MATCH (%s)-[%s:%s]->(%s)", f.subject, f.name, types(f.predicates), f.object)
		p.ref = f
	case graph.In:
		f := p.fact(s)
		f.subject, f.object = p.variable("s"), at.name
		p.clause("MATCH (%s)-[%s:%s]->(%s)", f.subject, f.name, types(f.predicates), f.object)
		p.ref = f
	case graph.Both:
		f := p.fact(s)
		p.clause("MATCH (%s)-[%s:%s]-()", at.name, f.name, types(f.predicates))
		p.ref = f
	case graph.Here:
		p.here(s)
	case graph.Proves:
		p.factsBy(graph.PropID, at.name+".fact", s)
	case graph.Subject, graph.Object:
		p.ref = ref{name: p.variable("n"), kinds: endKinds(at, s.To)}
		p.clause("WITH DISTINCT %s AS %s", at.end(s.To), p.ref.name)
		p.narrow(s)
	case graph.At:
		p.node(at.name+".at", graph.KindEvent)
		p.narrow(s)
	case graph.OnBehalfOf:
		p.node(at.name+".onBehalfOf", graph.KindOrganization)
		p.narrow(s)
	case graph.Proof:
		key := p.variable("k")
		p.clause("WITH DISTINCT %s.id AS %s", at.name, key)
		p.reach("v", graph.KindEvidence, "MATCH (%s:Evidence {fact: "+key+"})")
	case graph.Source:
		p.reach("a", graph.KindArticle, "MATCH ("+at.name+")-[:FROM]->(%s:Article)")
	case graph.Supports:
		p.reach("v", graph.KindEvidence, "MATCH ("+at.name+")<-[:FROM]-(%s:Evidence)")
	case graph.Mentioned:
		p.reach("n", graph.Entities, "MATCH ("+at.name+")-[:MENTIONS]->(%s)")
		p.narrow(s)
	case graph.NamedIn:
		p.reach("a", graph.KindArticle, "MATCH ("+at.name+")<-[:MENTIONS]-(%s:Article)")
	case graph.Within:
		p.reach("n", graph.Entities, "MATCH ("+at.name+")-[:PART_OF*0..]->(%s)")
		p.narrow(s)
	case graph.Contains:
		p.reach("n", graph.Entities, "MATCH ("+at.name+")<-[:PART_OF*0..]-(%s)")
		p.narrow(s)
	case graph.Together, graph.Beside:
		p.beside(s)
	case graph.Earlier, graph.Later:
		p.series(s)
	}
	p.reached(s.To)
}

// reached keeps account of whether one record can have been reached in several ways.
func (p *path) reached(by graph.To) {
	switch by {
	case graph.Here, graph.Proves, graph.Subject, graph.Object, graph.At, graph.OnBehalfOf, graph.Proof: // by a distinct key
		p.repeats = false
	case graph.Both, graph.Source, graph.Mentioned, graph.NamedIn:
		p.repeats = p.repeats || p.many
	case graph.Within, graph.Contains, graph.Together, graph.Beside, graph.Earlier, graph.Later:
		p.repeats = true
	}
	p.many = true
}

// beside leads to the holdings of others in the same body: see [graph.Bounds.Overlap]. A post is come
// back to by a pattern of its own: within one, no relationship is walked twice.
func (p *path) beside(s graph.Step) {
	if len(s.Predicates) > 0 && !slices.Contains(s.Predicates, graph.Holds) {
		s.Predicates = nil
		p.filter("false")
	}
	a, post, body, others := p.variable("f"), p.variable("o"), p.variable("n"), p.variable("n")
	p.filter(hasKind(p.ref, graph.KindHolding))
	p.clause("WITH DISTINCT %s AS %s, %s AS %s", p.ref.name, a, p.ref.end(graph.Object), post)
	p.clause("MATCH (%s)-[:PART_OF]->(%s:Organization)", post, body)
	p.clause("MATCH (%s)<-[:PART_OF]-(%s:Post)", body, others)
	f := p.fact(graph.Step{Predicates: []graph.Predicate{graph.Holds}})
	f.subject, f.object = p.variable("s"), others
	p.clause("MATCH (%s)-[%s:HOLDS]->(%s)", f.subject, f.name, f.object)
	b := f.name
	p.filter(fmt.Sprintf("%s.subject <> %s.subject AND %s.planned IS NULL AND %s.planned IS NULL", a, b, a, b))
	if s.To == graph.Together {
		p.filter(fmt.Sprintf("%[1]s.heldFrom <= %[2]s.heldTo AND %[2]s.heldFrom <= %[1]s.heldTo", a, b))
	} else {
		p.filter(fmt.Sprintf("NOT coalesce(%[1]s.notAfter < %[2]s.notBefore, false) AND NOT coalesce(%[2]s.notAfter < %[1]s.notBefore, false)", a, b))
	}
	p.ref = f
}

// series leads to the events of the same series that came before an event, or after it: see
// [graph.Entity.Before].
func (p *path) series(s graph.Step) {
	event := p.ref.name
	p.filter(hasKind(p.ref, graph.KindEvent))
	p.reach("n", graph.KindEvent, "MATCH (%s:Event {series: "+event+".series})")
	before, after := p.ref.name, event
	if s.To == graph.Later {
		before, after = after, before
	}
	p.filter(fmt.Sprintf("(coalesce(%[1]s.latest < %[2]s.earliest, false) OR NOT coalesce(%[2]s.latest < %[1]s.earliest, false) AND size(%[1]s.edition) = size(%[2]s.edition) AND %[1]s.edition < %[2]s.edition)", before, after))
	p.filter(fmt.Sprintf("(NOT EXISTS { (%[1]s)<-[:ORGANIZED]-() } OR NOT EXISTS { (%[2]s)<-[:ORGANIZED]-() } OR EXISTS { MATCH (%[1]s)<-[:ORGANIZED]-(o) MATCH (o)-[:ORGANIZED]->(%[2]s) })", before, after))
	p.narrow(s)
}

func (p *path) fact(s graph.Step) ref {
	f := ref{name: p.variable("f"), predicates: inTable(s.Predicates)}
	if len(s.Predicates) == 0 {
		f.predicates = graph.PredicatesOf(graph.Facts)
	}
	for _, predicate := range f.predicates {
		f.kinds |= predicate.Type()
	}
	return f
}

func (p *path) reach(letter string, kinds graph.Kind, pattern string) {
	name := p.variable(letter)
	p.clause(pattern, name)
	p.ref = ref{name: name, kinds: kinds}
}

// A look-up by property comes after WITH DISTINCT, or the planner joins all with all; and it
// names the umbrella label, whose constraint is the index.
func (p *path) node(key string, kind graph.Kind) {
	k := p.variable("k")
	p.clause("WITH DISTINCT %s AS %s", key, k)
	p.reach("n", kind, "MATCH (%s:Node {id: "+k+"})")
}

// factsBy finds facts by a property: of several types, by a union of their indexes. Where that is
// many facts, the planner would also read of all of them what is wanted of those that stay, but not
// across a UNION: so there are two arms. An arm a type would cost ten times as much to plan.
func (p *path) factsBy(prop graph.Prop, key string, s graph.Step) {
	f := p.fact(s)
	f.subject, f.object = p.variable("s"), p.variable("o")
	k := p.variable("k")
	p.clause("WITH DISTINCT %s AS %s", key, k)
	p.ref = f
	match := func(predicates []graph.Predicate) string {
		return fmt.Sprintf("MATCH (%s)-[%s:%s {%s: %s}]->(%s)", f.subject, f.name, types(predicates), prop, k, f.object)
	}
	if prop == graph.PropID || len(f.predicates) == 1 {
		p.clause("%s", match(f.predicates))
		p.matched = true
		return
	}
	half := len(f.predicates) / 2
	p.clause("CALL (%[1]s) { %[2]s RETURN %[4]s UNION ALL %[3]s RETURN %[4]s } WITH %[4]s", k, match(f.predicates[:half]), match(f.predicates[half:]), f.all())
}

// here leads from events to the facts that happened at them: by the relationship where each of
// them leads to its event.
func (p *path) here(s graph.Step) {
	if p.fact(s).event() != graph.Object {
		p.factsBy(graph.PropAt, p.ref.name+".id", s)
		return
	}
	if p.repeats {
		p.clause("WITH DISTINCT %s", p.ref.name)
	}
	s.To = graph.In
	p.step(s)
}

// narrow leaves the kinds that a step asks for.
func (p *path) narrow(s graph.Step) {
	if s.Kinds == 0 || p.ref.kinds&^s.Kinds == 0 {
		return
	}
	p.filter(hasKind(p.ref, s.Kinds))
	p.ref.kinds &= s.Kinds
}

// hasKind is the condition that a record is of one of the kinds; "" where it always is.
func hasKind(r ref, kinds graph.Kind) string {
	if kinds == 0 || r.kinds&^kinds == 0 {
		return ""
	}
	if r.isFact() {
		var names []string
		for _, predicate := range r.predicates {
			if predicate.Type().Is(kinds) {
				names = append(names, "'"+string(predicate)+"'")
			}
		}
		return fmt.Sprintf("type(%s) IN [%s]", r.name, strings.Join(names, ", "))
	}
	var labels []string
	for _, k := range kinds.Each() {
		labels = append(labels, k.String())
	}
	if len(labels) == 0 {
		return "false"
	}
	return r.name + ":" + strings.Join(labels, "|")
}

// endKinds are what can stand at an end of the fact.
func endKinds(f ref, to graph.To) (kinds graph.Kind) {
	for _, predicate := range f.predicates {
		relation, _ := predicate.Relation()
		subject, object := relation.Ends()
		if to == graph.Subject {
			kinds |= subject
		} else {
			kinds |= object
		}
	}
	return kinds
}

// inTable puts predicates in the table's order, each once.
func inTable(predicates []graph.Predicate) []graph.Predicate {
	var sorted []graph.Predicate
	for _, r := range graph.Predicates {
		if slices.Contains(predicates, r.Predicate) {
			sorted = append(sorted, r.Predicate)
		}
	}
	return sorted
}

// types are relationship types as they stand in a pattern. They come from the table of predicates
// alone.
func types(predicates []graph.Predicate) string {
	names := make([]string, len(predicates))
	for i, predicate := range predicates {
		names[i] = string(predicate)
	}
	slices.Sort(names)
	return strings.Join(names, "|")
}
