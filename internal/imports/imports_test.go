// Package imports holds who may import whom: the way of the data is one direction, and a test
// that parses the files themselves keeps it so.
package imports

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/quanhe/quanhe/"

// rules says, for each part of the tree, which parts it may import. The first row that holds a
// package decides; tests may import more, see testsMay. A part holds the packages below it.
var rules = []struct {
	part string
	may  []string
	why  string
}{
	{"graph/graphtest", []string{"graph", "graph/check", "internal"}, "the contract knows no store"},
	{"graph/embedded", []string{"graph", "internal/vietnamese"}, "a store knows the words and its driver"},
	{"graph/neo4jstore", []string{"graph", "internal/vietnamese"}, "a store knows the words and its driver"},
	{"graph/open", []string{"graph", "graph/embedded", "graph/neo4jstore"}, "the one package that knows all stores"},
	{"graph/check", []string{"graph", "internal/vietnamese"}, "the checker reads through the interface"},
	{"graph", nil, "the words import nothing of ours"},
	{"schema", nil, "the contract stands alone"},
	{"examples", nil, "the samples are data"},
	{"loader/article", []string{"graph", "internal/vietnamese"}, "reading knows no store"},
	{"loader/gazetteer", []string{"graph", "internal/vietnamese"}, "lists know no store"},
	{"loader/extract", []string{"graph", "internal/vietnamese", "loader/gazetteer"}, "extraction is pure: no store, no resolution"},
	{"loader/resolve", []string{"graph", "internal/vietnamese", "loader/gazetteer"}, "resolution is pure: no store, no extraction"},
	{"loader/", []string{"graph", "internal", "loader"}, "loading knows no server and not which store"},
	{"loader", []string{"graph", "internal", "loader", "graph/open", "graph/check"}, "a main joins the parts"},
	{"server/web", []string{"schema"}, "the page reads through the API"},
	{"server/reading", []string{"graph", "graph/embedded", "loader/article", "loader/extract", "loader/ingest", "server/plan"}, "the one package between the API and the loader"},
	{"server/plan", []string{"graph", "internal", "schema", "server", "loader/gazetteer"}, "what is typed is read by the lists that texts are read by"},
	{"server/", []string{"graph", "internal", "schema", "server"}, "answering knows no loader and not which store"},
	{"server", []string{"graph", "internal", "schema", "server", "examples", "graph/open", "graph/embedded", "loader/ingest", "loader/extract", "loader/article"}, "a main joins the parts"},
	{"internal/vietnamese", nil, "the language knows nothing of the graph"},
	{"internal/stories", []string{"graph", "graph/neo4jstore", "graph/open", "internal", "schema", "examples", "loader", "server", "bench/synthetic"}, "stories run on every store, on made-up graphs too"},
	{"internal", []string{"graph", "internal", "schema", "examples", "loader", "server"}, "test helpers and stories join what they test"},
	{"bench", []string{"bench", "graph", "graph/neo4jstore", "graph/open", "internal", "schema", "examples", "loader", "server"}, "benchmarks measure all of it"},
}

// The graph is not its stores: who may import one may not import the other by that.
var apart = []string{"graph/embedded", "graph/neo4jstore", "graph/open", "graph/graphtest", "graph/check"}

// What any test may import beside what its package may.
var testsMay = []string{"graph", "graph/graphtest", "graph/embedded", "graph/check", "internal", "schema", "examples", "loader", "server"}

func TestImports(t *testing.T) {
	root := filepath.Join("..", "..")
	files := 0
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".go" {
			return err
		}
		files++
		checkFile(t, root, name)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 10 {
		t.Fatalf("only %d files found", files)
	}
}

func checkFile(t *testing.T, root, name string) {
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, name), nil, parser.ImportsOnly)
	if err != nil {
		t.Error(err)
		return
	}
	from := path.Dir(name)
	may, why := allowed(from)
	if strings.HasSuffix(name, "_test.go") {
		may = append(append([]string{}, may...), testsMay...)
	}
	for _, spec := range file.Imports {
		target, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			t.Error(err)
			continue
		}
		to, ours := strings.CutPrefix(target, module)
		if from == "graph" && !ours && strings.Contains(strings.Split(target, "/")[0], ".") {
			t.Errorf("%s imports %s: graph imports the standard library alone", name, target)
		}
		if ours && to != from && !within(to, may) {
			t.Errorf("%s imports %s: %s", name, to, why)
		}
	}
}

func allowed(from string) (may []string, why string) {
	for _, r := range rules {
		if within(from, []string{r.part}) {
			return r.may, r.why
		}
	}
	return nil, "it stands in no row of the rules: give it one"
}

// A part that ends in a slash holds only what lies below it; a part of the list apart is held
// by no other than itself.
func within(pkg string, parts []string) bool {
	for _, part := range parts {
		if below, only := strings.CutSuffix(part, "/"); only {
			if strings.HasPrefix(pkg, below+"/") {
				return true
			}
			continue
		}
		if pkg == part || strings.HasPrefix(pkg, part+"/") && !isApart(pkg) {
			return true
		}
	}
	return false
}

func isApart(pkg string) bool {
	for _, a := range apart {
		if pkg == a || strings.HasPrefix(pkg, a+"/") {
			return true
		}
	}
	return false
}

func TestTheRulesBite(t *testing.T) {
	for _, row := range []struct {
		from, to string
		want     bool
	}{
		{"graph", "internal/vietnamese", false},
		{"graph/embedded", "graph", true},
		{"graph/embedded", "graph/neo4jstore", false},
		{"loader/extract", "loader/resolve", false},
		{"loader/ingest", "graph/embedded", false},
		{"loader/ingest", "loader/resolve", true},
		{"loader", "graph/open", true},
		{"loader/ingest", "graph/open", false},
		{"loader", "server/plan", false},
		{"server/plan", "loader/ingest", false},
		{"server", "loader/ingest", true},
		{"server/resolver", "graph/embedded", false},
		{"unheard/of", "graph", false},
	} {
		may, _ := allowed(row.from)
		if got := within(row.to, may); got != row.want {
			t.Errorf("%s may import %s: %v, want %v", row.from, row.to, got, row.want)
		}
	}
}
