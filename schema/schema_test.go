package schema_test

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/quanhe/quanhe/schema"
)

var update = flag.Bool("update", false, "rewrite testdata/surface.txt")

func load(t *testing.T) *ast.Schema {
	t.Helper()
	var sources []*ast.Source
	for _, s := range schema.Sources() {
		sources = append(sources, &ast.Source{Name: s.Name, Input: s.Text})
	}
	loaded, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		t.Fatal(err)
	}
	return loaded
}

// ours are the types that the contract itself defines, by name.
func ours(s *ast.Schema) []*ast.Definition {
	var defs []*ast.Definition
	for _, d := range s.Types {
		if !d.BuiltIn {
			defs = append(defs, d)
		}
	}
	slices.SortFunc(defs, func(a, b *ast.Definition) int { return strings.Compare(a.Name, b.Name) })
	return defs
}

func fieldsOf(d *ast.Definition) []*ast.FieldDefinition {
	return slices.DeleteFunc(slices.Clone(d.Fields), func(f *ast.FieldDefinition) bool { return strings.HasPrefix(f.Name, "__") })
}

func TestEverythingIsDescribed(t *testing.T) {
	for _, d := range ours(load(t)) {
		wantDescribed(t, d.Name, d.Description)
		for _, v := range d.EnumValues {
			wantDescribed(t, d.Name+"."+v.Name, v.Description)
		}
		for _, f := range fieldsOf(d) {
			wantDescribed(t, d.Name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				wantDescribed(t, d.Name+"."+f.Name+"("+a.Name+":)", a.Description)
			}
		}
	}
}

func wantDescribed(t *testing.T, what, description string) {
	t.Helper()
	if strings.TrimSpace(description) == "" {
		t.Errorf("%s has no description", what)
	}
}

func TestNames(t *testing.T) {
	upper, lower, shout := regexp.MustCompile(`^[A-Z][A-Za-z]*$`), regexp.MustCompile(`^[a-z][A-Za-z]*$`), regexp.MustCompile(`^[A-Z]+(_[A-Z]+)*$`)
	want := func(name, full string, form *regexp.Regexp) {
		if !form.MatchString(name) {
			t.Errorf("%s is not named like the others", full)
		}
	}
	for _, d := range ours(load(t)) {
		want(d.Name, d.Name, upper)
		for _, v := range d.EnumValues {
			want(v.Name, d.Name+"."+v.Name, shout)
		}
		for _, f := range fieldsOf(d) {
			want(f.Name, d.Name+"."+f.Name, lower)
			for _, a := range f.Arguments {
				want(a.Name, d.Name+"."+f.Name+"."+a.Name, lower)
			}
		}
	}
}

// Every list that can grow is a Relay connection; these cannot, or are cut to a size.
var bounded = map[string]string{
	"Query.nodes":            "as many as there are ids",
	"Query.citationCounts":   "has `first`",
	"Query.appearanceCounts": "has `first`",
	"AppearanceTable.rows":   "the rows of a page",
	"CitationTable.rows":     "the rows of a page",
	"Article.segments":       "the length of the text",
	"Segment.entities":       "those named in a stretch of text",
	"Segment.evidence":       "the sentences that cover a stretch of text",
	"PathResult.paths":       "ten at the most",
	"Path.entities":          "has `maxLength`",
	"Path.hops":              "has `maxLength`",
	"Neighborhood.nodes":     "has `limit`",
	"Neighborhood.facts":     "has `limit`",
	"Query.match":            "fifty at the most",
}

func TestRelayShapes(t *testing.T) {
	s := load(t)
	for _, d := range ours(s) {
		if d.Kind == ast.InputObject {
			continue
		}
		connection, edge := strings.HasSuffix(d.Name, "Connection"), strings.HasSuffix(d.Name, "Edge")
		for _, f := range fieldsOf(d) {
			if f.Type.Elem == nil {
				continue
			}
			if !f.Type.Elem.NonNull && d.Name+"."+f.Name != "Query.nodes" {
				t.Errorf("%s.%s may hold nulls", d.Name, f.Name)
			}
			if t2 := s.Types[f.Type.Name()]; !connection && t2.Kind != ast.Scalar && t2.Name != "Identifier" && t2.Name != "Join" && bounded[d.Name+"."+f.Name] == "" {
				t.Errorf("%s.%s is a list without pages", d.Name, f.Name)
			}
		}
		if connection {
			wantFields(t, d, "nodes", "edges", "pageInfo", "totalCount")
		}
		if edge {
			wantFields(t, d, "cursor", "node")
		}
	}
	for _, d := range ours(s) {
		for _, f := range fieldsOf(d) {
			if strings.HasSuffix(f.Type.Name(), "Connection") {
				for _, name := range []string{"first", "after"} {
					if f.Arguments.ForName(name) == nil {
						t.Errorf("%s.%s has pages but no argument %s", d.Name, f.Name, name)
					}
				}
			}
		}
	}
}

func wantFields(t *testing.T, d *ast.Definition, names ...string) {
	t.Helper()
	for _, name := range names {
		if f := d.Fields.ForName(name); f == nil || !f.Type.NonNull {
			t.Errorf("%s.%s is missing or may be null", d.Name, name)
		}
	}
}

func TestRootFieldsMayFailAlone(t *testing.T) {
	for _, f := range fieldsOf(load(t).Query) {
		if f.Type.NonNull {
			t.Errorf("Query.%s may not be null: its failure would blank the others", f.Name)
		}
	}
}

// The surface is all that a client can depend on. A line that goes or changes breaks someone:
// mark the old as old first, and only then remove it.
func TestSurface(t *testing.T) {
	got := surface(load(t))
	if *update {
		if err := os.WriteFile("testdata/surface.txt", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	stored, err := os.ReadFile("testdata/surface.txt")
	if err != nil {
		t.Fatal(err)
	}
	before, now := strings.Split(string(stored), "\n"), strings.Split(got, "\n")
	for _, line := range before {
		if !slices.Contains(now, line) {
			t.Errorf("gone or changed: %s", line)
		}
	}
	for _, line := range now {
		if !slices.Contains(before, line) {
			t.Errorf("new, so far only here (go test ./schema -update): %s", line)
		}
	}
}

func surface(s *ast.Schema) string {
	var b strings.Builder
	for _, d := range ours(s) {
		fmt.Fprintf(&b, "%s %s", strings.ToLower(string(d.Kind)), d.Name)
		if len(d.Interfaces) > 0 {
			fmt.Fprintf(&b, " is %s", strings.Join(d.Interfaces, ", "))
		}
		if len(d.Types) > 0 {
			fmt.Fprintf(&b, " of %s", strings.Join(d.Types, ", "))
		}
		b.WriteString("\n")
		for _, v := range d.EnumValues {
			fmt.Fprintf(&b, "%s.%s\n", d.Name, v.Name)
		}
		for _, f := range fieldsOf(d) {
			fmt.Fprintf(&b, "%s.%s: %s\n", d.Name, f.Name, f.Type)
			for _, a := range f.Arguments {
				fmt.Fprintf(&b, "%s.%s(%s: %s", d.Name, f.Name, a.Name, a.Type)
				if a.DefaultValue != nil {
					fmt.Fprintf(&b, " = %s", a.DefaultValue)
				}
				b.WriteString(")\n")
			}
		}
	}
	return b.String()
}

func TestExamplesAreValid(t *testing.T) {
	examples, err := schema.Examples()
	if err != nil {
		t.Fatal(err)
	}
	s := load(t)
	for _, e := range examples {
		if _, err := gqlparser.LoadQueryWithRules(s, e.Operation, rules.NewDefaultRules()); err != nil {
			t.Errorf("%s: %v", e.Name, err)
		}
	}
}
