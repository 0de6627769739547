package plan

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/schema"
)

var update = flag.Bool("update", false, "rewrite the trees in testdata")

var api = func() *ast.Schema {
	var sources []*ast.Source
	for _, s := range schema.Sources() {
		sources = append(sources, &ast.Source{Name: s.Name, Input: s.Text})
	}
	return gqlparser.MustLoadSchema(sources...)
}()

func planned(t *testing.T, query, variables string) (Roots, error) {
	t.Helper()
	doc, errs := gqlparser.LoadQueryWithRules(api, query, rules.NewDefaultRules())
	if errs != nil {
		t.Fatal(errs)
	}
	var given map[string]any
	if variables != "" {
		d := json.NewDecoder(strings.NewReader(variables))
		d.UseNumber()
		if err := d.Decode(&given); err != nil {
			t.Fatal(err)
		}
	}
	op := &graphql.OperationContext{Doc: doc, Operation: doc.Operations[0]}
	var err error
	if op.Variables, err = validator.VariableValues(api, op.Operation, given); err != nil {
		t.Fatal(err)
	}
	return Operation(op, api)
}

// Each file in testdata is an operation, with its variables in a first comment, and the trees that
// it makes.
func TestTrees(t *testing.T) {
	files, err := filepath.Glob("testdata/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatal("no operations", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".graphql"), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			variables := ""
			if first, _, _ := strings.Cut(string(text), "\n"); strings.HasPrefix(first, "# {") {
				variables = first[2:]
			}
			roots, err := planned(t, string(text), variables)
			if err != nil {
				t.Fatal(err)
			}
			var got strings.Builder
			slices.SortFunc(roots, func(a, b *Root) int { return strings.Compare(a.Slot.Key, b.Slot.Key) })
			for _, root := range roots {
				switch {
				case root.Err != nil:
					fmt.Fprintf(&got, "%s: %v\n", root.Slot.Key, root.Err)
				case root.Query != nil:
					fmt.Fprintf(&got, "%s:\n", root.Slot.Key)
					printQuery(&got, root.Query)
				case root.PathQuery != nil:
					q := root.PathQuery
					fmt.Fprintf(&got, "%s:\n  the first %d ways from %s to %s, up to %d facts\n", root.Slot.Key, q.First, q.From, q.To, q.Longest)
					printOver(&got, &q.Over)
				case root.NeighborhoodQuery != nil:
					q := root.NeighborhoodQuery
					fmt.Fprintf(&got, "%s:\n  the first %d facts up to %d away from %s\n", root.Slot.Key, q.First, q.Depth, q.Of)
					printOver(&got, &q.Over)
				}
			}
			golden := strings.TrimSuffix(file, ".graphql") + ".tree"
			if *update {
				if err := os.WriteFile(golden, []byte(got.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got.String() != string(want) {
				t.Errorf("tree:\n%s\nwant:\n%s", got.String(), want)
			}
		})
	}
}

func printQuery(b *strings.Builder, q *graph.Query) {
	switch {
	case q.Start.IDs != nil:
		fmt.Fprintf(b, "  start at ids %v\n", q.Start.IDs)
	case q.Start.Search != nil:
		fmt.Fprintf(b, "  start at search %q %q of %s\n", q.Start.Search.Tones, q.Start.Search.Folded, kinds(q.Start.Search.Kinds))
		if q.Start.Search.Holders {
			fmt.Fprintf(b, "    for its holders\n")
		}
	case q.Start.Facts != nil:
		fmt.Fprintf(b, "  start at facts %v\n", q.Start.Facts)
	default:
		fmt.Fprintf(b, "  start at every %s\n", kinds(q.Start.Kinds))
	}
	printList(b, "  ", &q.List)
}

func printOver(b *strings.Builder, o *graph.Over) {
	fmt.Fprintf(b, "  facts %v\n", o.Predicates)
	printList(b, "    ", &graph.List{Where: o.Facts.Where, Want: o.Facts.Want})
	fmt.Fprintf(b, "  entities\n")
	printList(b, "    ", &graph.List{Where: o.Entities.Where, Want: o.Entities.Want})
}

func printList(b *strings.Builder, indent string, l *graph.List) {
	var parts []string
	if l.Order != "" {
		parts = append(parts, "order "+string(l.Order))
	}
	if l.First != 0 {
		parts = append(parts, fmt.Sprint("first ", l.First))
	}
	if l.After != "" {
		parts = append(parts, "after "+l.After)
	}
	if l.Total {
		parts = append(parts, "total")
	}
	if len(l.Props) > 0 {
		parts = append(parts, fmt.Sprint("read ", l.Props))
	}
	if len(parts) > 0 {
		fmt.Fprintf(b, "%s%s\n", indent, strings.Join(parts, ", "))
	}
	if !l.Where.IsZero() {
		fmt.Fprintf(b, "%swhere %s\n", indent, cond(l.Where))
	}
	for _, k := range l.Group {
		fmt.Fprintf(b, "%sgroup by %s%s %v\n", indent, steps(k.Via), k.Prop, k.Want.Props)
		printLinks(b, indent+"  ", &k.Want)
	}
	if len(l.Of) > 0 {
		fmt.Fprintf(b, "%scount %s\n", indent, steps(l.Of))
	}
	printLinks(b, indent, &l.Want)
}

func printLinks(b *strings.Builder, indent string, w *graph.Want) {
	for i := range w.Links {
		l := &w.Links[i]
		fmt.Fprintf(b, "%s%s on %s: %s\n", indent, l.Name, kinds(l.On), steps(l.Via))
		printList(b, indent+"  ", &l.List)
	}
}

func kinds(k graph.Kind) string {
	switch k {
	case graph.Entities:
		return "entity"
	case graph.Facts:
		return "fact"
	}
	return k.String()
}

func steps(via []graph.Step) string {
	var b strings.Builder
	for _, s := range via {
		b.WriteString(s.To.String())
		if len(s.Predicates) > 0 {
			fmt.Fprint(&b, s.Predicates)
		}
		if s.Kinds != 0 {
			fmt.Fprintf(&b, "(%s)", kinds(s.Kinds))
		}
		b.WriteString("/")
	}
	return b.String()
}

var opNames = map[graph.Op]string{graph.Eq: "=", graph.OneOf: "in", graph.Has: "has", graph.AtMost: "<=", graph.AtLeast: ">=", graph.Matches: "matches"}

func cond(c graph.Cond) string {
	var parts []string
	if c.Prop != "" {
		if above, ok := c.Value.(graph.Above); ok {
			parts = append(parts, fmt.Sprintf("%s = the row %d above", c.Prop, above))
		} else if c.Op == graph.Exists {
			parts = append(parts, string(c.Prop))
		} else {
			parts = append(parts, fmt.Sprintf("%s %s %q", c.Prop, opNames[c.Op], c.Value))
		}
	}
	for _, sub := range c.All {
		parts = append(parts, cond(sub))
	}
	if len(c.Any) > 0 {
		var any []string
		for _, sub := range c.Any {
			any = append(any, cond(sub))
		}
		parts = append(parts, "("+strings.Join(any, " or ")+")")
	}
	if c.Not != nil {
		parts = append(parts, "not ("+cond(*c.Not)+")")
	}
	text := cmp.Or(strings.Join(parts, " and "), "any")
	if len(c.Via) > 0 {
		text = "[" + steps(c.Via) + " " + text + "]"
	}
	return text
}
