package neo4jstore

import (
	"bufio"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Operators that read all nodes, all of a label, or all relationships from both ends. Counts over
// all facts are meant to read these: type by type, or by all events at which they were.
var scans = regexp.MustCompile(`\+\w*(AllNodesScan|NodeByLabelScan|NodeByLabelsScan|AllRelationshipsScan|Undirected\w*TypeScan|Undirected\w*TypesScan)`)

const hitsFile = "testdata/dbhits.txt"

// Each golden statement is planned without a word from the server and without reading all of
// anything. What it costs on the sample stands in a file; a tenth more is a worse plan.
func TestPlans(t *testing.T) {
	s := sampled(t)
	change(t, s, "CALL db.prepareForReplanning(60)") // plans made while the graph was small go on being used for a while
	known := map[string]int64{}
	if !*update {
		known = readHits(t)
	}
	var hits strings.Builder
	for _, g := range goldens() {
		t.Run(g.name, func(t *testing.T) {
			c := compile(&g.query)
			summary := s.profile(t, c)
			for _, n := range summary.Notifications() {
				t.Errorf("%s: %s", n.Title(), n.Description())
			}
			plan := printedPlan(summary.Profile())
			read := scans.FindAllString(plan, -1)
			if gathered(&g.query) {
				read = slices.DeleteFunc(read, func(operator string) bool { return operator == "+NodeByLabelScan" })
			}
			if len(read) > 0 {
				t.Errorf("reads everything:\n%s", plan)
			}
			cost := costOf(t, plan)
			fmt.Fprintf(&hits, "%-28s %7d\n", g.name, cost)
			if before, there := known[g.name]; !*update && (!there || cost*10 > before*11) {
				t.Errorf("%d db hits, %d before", cost, before)
			}
		})
	}
	if *update {
		compareFile(t, hitsFile, hits.String())
	}
}

// printedPlan is the plan as the server prints it. The driver's tree of operators will not do:
// where one has two children, it gives the last one twice.
func printedPlan(plan interface{ Arguments() map[string]any }) string {
	text, _ := plan.Arguments()["string-representation"].(string)
	return text
}

var total = regexp.MustCompile(`Total database accesses: (\d+)`)

func costOf(t *testing.T, plan string) int64 {
	t.Helper()
	found := total.FindStringSubmatch(plan)
	if found == nil {
		t.Fatalf("a profile without a total:\n%s", plan)
	}
	cost, err := strconv.ParseInt(found[1], 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return cost
}

func readHits(t *testing.T) map[string]int64 {
	t.Helper()
	file, err := os.Open(hitsFile)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	known := map[string]int64{}
	for scanner := bufio.NewScanner(file); scanner.Scan(); {
		fields := strings.Fields(scanner.Text())
		last := len(fields) - 1
		if known[strings.Join(fields[:last], " ")], err = strconv.ParseInt(fields[last], 10, 64); err != nil {
			t.Fatalf("%s: %v", hitsFile, err)
		}
	}
	return known
}

func (s *Store) profile(t *testing.T, c *compiled) neo4j.ResultSummary {
	t.Helper()
	session := s.session(t.Context(), neo4j.AccessModeRead)
	defer session.Close(t.Context())
	result, err := session.Run(t.Context(), "PROFILE "+c.cypher, c.params)
	if err != nil {
		t.Fatal(err)
	}
	summary, err := result.Consume(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return summary
}
