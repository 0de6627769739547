// Package operations draws random valid operations from the schema, for tests that hold answers to
// what must be true of all of them.
//
// Start at [Drawer.Next].
package operations

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/quanhe/quanhe/schema"
)

// Drawer draws operations, the same ones for the same seed.
type Drawer struct {
	rand   *rand.Rand
	schema *ast.Schema
	ids    []string
}

// New is a Drawer that asks for records by these ids.
func New(seed uint64, ids []string) *Drawer {
	var sources []*ast.Source
	for _, s := range schema.Sources() {
		sources = append(sources, &ast.Source{Name: s.Name, Input: s.Text})
	}
	return &Drawer{rand.New(rand.NewPCG(seed, 1)), gqlparser.MustLoadSchema(sources...), ids}
}

// HowMany operations a test draws: 300, and 5,000 where QUANHE_LONG is set, as make check-long does.
func HowMany() int {
	if os.Getenv("QUANHE_LONG") != "" {
		return 5_000
	}
	return 300
}

// Next is one operation: one to three root fields, named r0 to r2, as deep as six fields.
func (d *Drawer) Next() string {
	var b strings.Builder
	b.WriteString("{")
	for i := range 1 + d.rand.IntN(3) {
		f := d.schema.Query.Fields[d.rand.IntN(len(d.schema.Query.Fields))]
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		fmt.Fprintf(&b, " r%d: %s", i, d.field(f, 6))
	}
	b.WriteString(" __typename }")
	return b.String()
}

func (d *Drawer) field(f *ast.FieldDefinition, deep int) string {
	text := f.Name
	var args []string
	for _, a := range f.Arguments {
		if a.Type.NonNull || d.rand.IntN(4) == 0 {
			if v := d.value(a.Name, a.Type, 2); v != "" {
				args = append(args, a.Name+": "+v)
			}
		}
	}
	if len(args) > 0 {
		text += "(" + strings.Join(args, ", ") + ")"
	}
	if d.rand.IntN(20) == 0 {
		text += " @include(if: " + fmt.Sprint(d.rand.IntN(2) == 0) + ")"
	}
	t := d.schema.Types[f.Type.Name()]
	if t.IsCompositeType() {
		text += " {" + d.selection(t, deep-1) + " }"
	}
	return text
}

func (d *Drawer) selection(t *ast.Definition, deep int) string {
	var b strings.Builder
	b.WriteString(" __typename")
	for i := range 1 + d.rand.IntN(3) {
		on := t
		if possible := d.schema.GetPossibleTypes(t); t.IsAbstractType() && (t.Kind == ast.Union || d.rand.IntN(2) == 0) {
			on = possible[d.rand.IntN(len(possible))]
		}
		f := on.Fields[d.rand.IntN(len(on.Fields))]
		if strings.HasPrefix(f.Name, "__") || deep <= 0 && d.schema.Types[f.Type.Name()].IsCompositeType() {
			continue
		}
		// aliases of their own, so that different arguments never clash
		text := fmt.Sprintf("a%d_%d: %s", i, d.rand.IntN(1_000_000), d.field(f, deep))
		if on != t {
			text = "... on " + on.Name + " { " + text + " }"
		}
		b.WriteString(" " + text)
	}
	return b.String()
}

func (d *Drawer) value(name string, t *ast.Type, deep int) string {
	if t.Elem != nil {
		v := d.value(name, t.Elem, deep)
		if v == "" {
			return ""
		}
		if t.Elem.NamedType == "ID" { // what is asked of several
			for range d.rand.IntN(3) {
				v += ", " + d.value(name, t.Elem, deep)
			}
		}
		return "[" + v + "]"
	}
	switch def := d.schema.Types[t.NamedType]; {
	case def.Kind == ast.Enum:
		return def.EnumValues[d.rand.IntN(len(def.EnumValues))].Name
	case def.Kind == ast.InputObject:
		var parts []string
		for range 1 + d.rand.IntN(3) {
			f := def.Fields[d.rand.IntN(len(def.Fields))]
			if v := d.value(f.Name, f.Type, deep-1); v != "" && deep > 0 && !strings.Contains(strings.Join(parts, ","), f.Name+":") {
				parts = append(parts, f.Name+": "+v)
			}
		}
		return "{" + strings.Join(parts, ", ") + "}"
	case t.NamedType == "ID":
		return `"` + d.ids[d.rand.IntN(len(d.ids))] + `"`
	case t.NamedType == "Date":
		return `"` + []string{"2020", "2020-12", "2020-12-23", "2022", "2015-12-28", "--07-28"}[d.rand.IntN(6)] + `"`
	case t.NamedType == "Int":
		return fmt.Sprint(1 + d.rand.IntN(5))
	case t.NamedType == "Boolean":
		return fmt.Sprint(d.rand.IntN(2) == 0)
	case name == "after":
		return ""
	}
	return `"` + []string{"hoi nghi", "Hoàng Bình Quân", "ban doi ngoai", "chỉ thị", "hà nội", "-"}[d.rand.IntN(6)] + `"`
}
