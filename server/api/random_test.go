package api

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/quanhe/quanhe/schema"
)

// drawer draws valid operations from the schema.
type drawer struct {
	*rand.Rand
	schema *ast.Schema
	ids    []string
}

func newDrawer(seed uint64, ids []string) *drawer {
	var sources []*ast.Source
	for _, s := range schema.Sources() {
		sources = append(sources, &ast.Source{Name: s.Name, Input: s.Text})
	}
	return &drawer{rand.New(rand.NewPCG(seed, 1)), gqlparser.MustLoadSchema(sources...), ids}
}

func (d *drawer) operation() string {
	var b strings.Builder
	b.WriteString("{")
	for i := range 1 + d.IntN(3) {
		f := d.schema.Query.Fields[d.IntN(len(d.schema.Query.Fields))]
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		fmt.Fprintf(&b, " r%d: %s", i, d.field(f, 6))
	}
	b.WriteString(" __typename }")
	return b.String()
}

func (d *drawer) field(f *ast.FieldDefinition, deep int) string {
	text := f.Name
	var args []string
	for _, a := range f.Arguments {
		if a.Type.NonNull || d.IntN(4) == 0 {
			if v := d.value(a.Name, a.Type, 2); v != "" {
				args = append(args, a.Name+": "+v)
			}
		}
	}
	if len(args) > 0 {
		text += "(" + strings.Join(args, ", ") + ")"
	}
	if d.IntN(20) == 0 {
		text += " @include(if: " + fmt.Sprint(d.IntN(2) == 0) + ")"
	}
	t := d.schema.Types[f.Type.Name()]
	if t.IsCompositeType() {
		text += " {" + d.selection(t, deep-1) + " }"
	}
	return text
}

func (d *drawer) selection(t *ast.Definition, deep int) string {
	var b strings.Builder
	b.WriteString(" __typename")
	for i := range 1 + d.IntN(3) {
		on := t
		if possible := d.schema.GetPossibleTypes(t); t.IsAbstractType() && (t.Kind == ast.Union || d.IntN(2) == 0) {
			on = possible[d.IntN(len(possible))]
		}
		f := on.Fields[d.IntN(len(on.Fields))]
		if strings.HasPrefix(f.Name, "__") || deep <= 0 && d.schema.Types[f.Type.Name()].IsCompositeType() {
			continue
		}
		// aliases of their own, so that different arguments never clash
		text := fmt.Sprintf("a%d_%d: %s", i, d.IntN(1_000_000), d.field(f, deep))
		if on != t {
			text = "... on " + on.Name + " { " + text + " }"
		}
		b.WriteString(" " + text)
	}
	return b.String()
}

func (d *drawer) value(name string, t *ast.Type, deep int) string {
	if t.Elem != nil {
		v := d.value(name, t.Elem, deep)
		if v == "" {
			return ""
		}
		return "[" + v + "]"
	}
	switch def := d.schema.Types[t.NamedType]; {
	case def.Kind == ast.Enum:
		return def.EnumValues[d.IntN(len(def.EnumValues))].Name
	case def.Kind == ast.InputObject:
		var parts []string
		for range 1 + d.IntN(3) {
			f := def.Fields[d.IntN(len(def.Fields))]
			if v := d.value(f.Name, f.Type, deep-1); v != "" && deep > 0 && !strings.Contains(strings.Join(parts, ","), f.Name+":") {
				parts = append(parts, f.Name+": "+v)
			}
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case t.NamedType == "ID":
		return `"` + d.ids[d.IntN(len(d.ids))] + `"`
	case t.NamedType == "Date":
		return `"` + []string{"2020", "2020-12", "2020-12-23", "2022", "2015-12-28", "--07-28"}[d.IntN(6)] + `"`
	case t.NamedType == "Int":
		return fmt.Sprint(1 + d.IntN(5))
	case t.NamedType == "Boolean":
		return fmt.Sprint(d.IntN(2) == 0)
	case name == "after":
		return ""
	}
	return `"` + []string{"hoi nghi", "Hoàng Bình Quân", "ban doi ngoai", "chỉ thị", "hà nội", "-"}[d.IntN(6)] + `"`
}

// Any valid operation is answered or refused with a reason; each root field asks the store once at
// the most, and nothing goes wrong on our side.
func TestRandomOperations(t *testing.T) {
	n := 300
	if os.Getenv("QUANHE_LONG") != "" {
		n = 5_000
	}
	store := &calls{Store: samples(t)}
	h := New(store, quiet())
	draw := newDrawer(1, someIDs(t, h))
	answered := 0
	for range n {
		query := draw.operation()
		store.n.Store(0)
		got := answer(t, h, query, nil)
		if strings.Contains(got, `"INTERNAL"`) || strings.Contains(got, "GRAPHQL_VALIDATION_FAILED") {
			t.Fatalf("%s\n%s", query, got)
		}
		if most := strings.Count(query, " r0: ") + strings.Count(query, " r1: ") + strings.Count(query, " r2: "); int(store.n.Load()) > most {
			t.Errorf("%d calls of the store for %d root fields: %s", store.n.Load(), most, query)
		}
		if !strings.Contains(got, `"errors"`) {
			answered++
		}
	}
	if answered < n/2 {
		t.Errorf("only %d of %d answered: the drawing is off", answered, n)
	}
}

// someIDs are ids of records of each kind.
func someIDs(t *testing.T, h http.Handler) []string {
	t.Helper()
	var ids []string
	d := ask(t, h, `{ people(first: 5) { nodes { id } } organizations(first: 5) { nodes { id } } events(first: 5) { nodes { id } } directives(first: 3) { nodes { id } }
		places(first: 3) { nodes { id } } posts(first: 3) { nodes { id } } facts(first: 20) { nodes { id evidence { nodes { id } } } } articles(first: 3) { nodes { id } } }`, nil)
	for _, list := range d {
		for _, node := range at(list, "nodes").([]any) {
			ids = append(ids, at(node, "id").(string))
			if e, ok := at(node, "evidence", "nodes", 0, "id").(string); ok {
				ids = append(ids, e)
			}
		}
	}
	slices.Sort(ids)
	return ids
}
