package plan

import (
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/quanhe/quanhe/graph"
)

// A field of the API that the tables do not know would answer with nothing.
func TestTheTablesKnowEveryField(t *testing.T) {
	p := &planner{schema: api}
	for _, d := range api.Types {
		if d.BuiltIn || d.Kind != ast.Object || !isRecord(d) {
			continue
		}
		for _, f := range d.Fields {
			if fieldOf(d, f.Name) == nil {
				t.Errorf("%s.%s is in no table: nothing says what it reads", d.Name, f.Name)
			}
		}
		kinds := p.kindsOf(d)
		for _, f := range d.Fields {
			checkReads(t, d.Name+"."+f.Name, kinds, fieldOf(d, f.Name))
		}
	}
	for typ, of := range fields {
		for name := range of {
			if d := api.Types[typ]; d == nil || d.Fields.ForName(name) == nil {
				t.Errorf("%s.%s is in the table but not in the API", typ, name)
			}
		}
	}
}

func isRecord(d *ast.Definition) bool {
	return graph.ParseKind(d.Name) != 0 || strings.HasSuffix(d.Name, "Row") || d.Name == "Segment"
}

// What a field reads is there to be read: a prop of its kind, a way from it.
func checkReads(t *testing.T, name string, kinds graph.Kind, f *field) {
	t.Helper()
	if f == nil || kinds == 0 {
		return
	}
	for _, kind := range kinds.Each() {
		for _, prop := range f.props {
			if !slices.Contains(graph.PropsOf(kind), prop) {
				t.Errorf("%s reads %s, which no %s has", name, prop, kind)
			}
		}
	}
	on := kinds
	for _, h := range f.hops {
		if h.via[0].To.From()&on == 0 {
			t.Errorf("%s goes %s, which leads nowhere from %s", name, h.via[0].To, on)
		}
		on = lands(on, h.via)
		if on == 0 {
			t.Errorf("%s leads to nothing", name)
		}
		for _, kind := range on.Each() {
			if order := orderProps[h.order]; order != "" && !slices.Contains(graph.PropsOf(kind), order) {
				t.Errorf("%s is in order %s, which no %s has", name, h.order, kind)
			}
		}
	}
}

func TestTheTablesKnowEveryRootField(t *testing.T) {
	other := []string{"node", "nodes", "search", "paths", "neighborhood", "inCommon", "extract", "match", "__schema", "__type"}
	for _, f := range api.Query.Fields {
		byID := len(f.Arguments) == 1 && f.Arguments[0].Name == "id"
		if _, ok := starts[f.Name]; !ok && counts[f.Name].groups == nil && !byID && !slices.Contains(other, f.Name) {
			t.Errorf("nothing says where Query.%s starts", f.Name)
		}
	}
}

func TestTheTablesKnowEveryFilter(t *testing.T) {
	for _, d := range api.Types {
		if d.Kind != ast.InputObject {
			continue
		}
		for _, f := range d.Fields {
			if _, ok := filters[d.Name][f.Name]; !ok && !slices.Contains([]string{"and", "or", "not"}, f.Name) {
				t.Errorf("%s.%s is in no table: nothing says what it asks", d.Name, f.Name)
			}
		}
		for name := range filters[d.Name] {
			if d.Fields.ForName(name) == nil {
				t.Errorf("%s.%s is in the table but not in the API", d.Name, name)
			}
		}
	}
}

func TestTheAPIHasEveryWord(t *testing.T) {
	for _, r := range graph.Predicates {
		if api.Types["Predicate"].EnumValues.ForName(string(r.Predicate)) == nil {
			t.Errorf("the API does not know the predicate %s", r.Predicate)
		}
		if r.Type == graph.KindAppearance && Role(r.Predicate) == "" {
			t.Errorf("no role stands for %s", r.Predicate)
		}
	}
	for _, kind := range graph.Facts.Each() {
		if d := api.Types[kind.String()]; d == nil || !slices.Contains(d.Interfaces, "Fact") {
			t.Errorf("%s is no fact of the API", kind)
		}
	}
	for _, kind := range graph.Entities.Each() {
		if api.Types["Kind"].EnumValues.ForName(strings.ToUpper(kind.String())) == nil {
			t.Errorf("the API does not know the kind %s", kind)
		}
	}
	for name, of := range counts {
		f := api.Query.Fields.ForName(name)
		for _, v := range api.Types[f.Arguments.ForName("groupBy").Type.Name()].EnumValues {
			if g, ok := of.groups[v.Name]; !ok || api.Types[f.Type.Name()].Fields.ForName(g.field) == nil {
				t.Errorf("nothing says how %s groups by %s", name, v.Name)
			}
		}
	}
	for _, d := range api.Types {
		for _, v := range d.EnumValues {
			if strings.HasSuffix(d.Name, "Order") && orderProps[v.Name] == "" {
				t.Errorf("%s.%s is no order", d.Name, v.Name)
			}
		}
	}
}

func TestLimits(t *testing.T) {
	deep := strings.Repeat("parent {", 16) + " id " + strings.Repeat("}", 16)
	roots := ""
	for i := range 21 {
		roots += "a" + string(rune('a'+i)) + ": people { totalCount } "
	}
	conditions := strings.Repeat(`{name: "a"},`, 51)
	for _, row := range []struct{ name, query, want string }{
		{"depth", `{ place(id: "l_1") { ` + deep + ` } }`, "fields nest 18 deep, at most 16"},
		{"depth through fragments", `{ place(id: "l_1") { ...a } } fragment a on Place { ` + deep + ` }`, "fields nest 18 deep, at most 16"},
		{"root fields", "{" + roots + "}", "21 questions in one operation, at most 20"},
		{"records", `{ people(first: 100) { nodes { appearances(first: 100) { nodes { evidence(first: 100) { nodes { id } } } } } } }`,
			"up to 1010100 records might be read, most of them for people.nodes.appearances.nodes.evidence: ask for fewer with `first`, at most 250000 in one operation"},
		{"records after others", `{ a: people(first: 100) { nodes { facts(first: 20) { nodes { facts: evidence(first: 100) { nodes { id } } } } } }
			b: people(first: 100) { nodes { id ...c } } } fragment c on Person { all: facts(first: 20) { nodes { evidence { nodes { before } } } } }`,
			"up to 442100 records might be read, most of them for b.nodes.all.nodes.evidence.nodes.before: ask for fewer with `first`, at most 47900 after the fields before it"},
		{"conditions", `{ people(filter: {or: [` + conditions + `]}) { totalCount } }`, "more than 50 conditions in filters"},
		{"ids", `{ nodes(ids: [` + strings.Repeat(`"p_1",`, 101) + `]) { id } }`, "ids: 101 ids, at most 100"},
		{"text", `{ search(text: "` + strings.Repeat("a", 201) + `") { totalCount } }`, "text: longer than 200 bytes"},
	} {
		roots, err := planned(t, row.query, "")
		for _, root := range roots {
			if err == nil {
				err = root.Err
			}
		}
		if err == nil || err.Error() != row.want {
			t.Errorf("%s: %v, want %s", row.name, err, row.want)
		}
	}
}

// What anyone would ask without a thought for pages is within the limits.
func TestOrdinaryQuestionsAreWithinTheLimits(t *testing.T) {
	for _, query := range []string{
		`{ organizations { nodes { posts { nodes { holdings { nodes { person { name } evidence { nodes { quote } } } } } } } } }`,
		`{ people { nodes { appearances { nodes { event { appearances { nodes { agent { __typename } } } } evidence { nodes { quote } } } } } } }`,
		`{ whoSpokeWhere(first: 1000) { rows { agent event place quote } } events(first: 100) { nodes { appearances(first: 100) { nodes { evidence { nodes { quote } } } } } } }`,
	} {
		roots, err := planned(t, query, "")
		for _, root := range roots {
			if err == nil {
				err = root.Err
			}
		}
		if err != nil {
			t.Errorf("%s: %v", query, err)
		}
	}
}

func TestCursors(t *testing.T) {
	at, err := place("after", newest+" facts", Cursor(newest+" facts", "7977-87-76/f_1 2"))
	if err != nil || at != "7977-87-76/f_1 2" {
		t.Errorf("read back as %q, %v", at, err)
	}
}
