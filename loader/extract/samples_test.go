package extract

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph"
)

var update = flag.Bool("update", false, "write testdata/samples.txt anew")

// The sample articles are what a first run shows: every fact that they state is found, and none
// besides. testdata/samples.txt holds the claims, article by article; read its diff after -update.
func TestSamples(t *testing.T) {
	files, err := filepath.Glob("../../examples/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no sample articles", err)
	}
	var b strings.Builder
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		parts := strings.SplitN(string(raw), "---\n", 3)
		a := Claims(graph.Article{ID: "a_1", Text: parts[2]})
		check(t, a)
		fmt.Fprintf(&b, "# %s\n%s\n\n", filepath.Base(file), strings.Join(rows(a), "\n"))
	}
	const golden = "testdata/samples.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	got, lines := strings.Split(b.String(), "\n"), strings.Split(string(want), "\n")
	for _, row := range lines {
		if !slices.Contains(got, row) {
			t.Errorf("missed: %s", row)
		}
	}
	for _, row := range got {
		if !slices.Contains(lines, row) {
			t.Errorf("extra: %s", row)
		}
	}
}

// rows are an account's events with their days, and its claims, each once, in order of their words.
func rows(a graph.Account) []string {
	var rows []string
	for _, e := range a.Entities {
		if e.Kind == graph.KindEvent {
			rows = append(rows, fmt.Sprintf("%s %s on %s", e.Class, e.Name, cmp.Or(string(e.StartDate), "?")))
		}
	}
	for _, c := range a.Claims {
		if c.Predicate != graph.PartOf {
			rows = append(rows, say(a, c))
		}
	}
	slices.Sort(rows)
	return slices.Compact(rows)
}
