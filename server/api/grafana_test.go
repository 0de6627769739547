package api

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/server/reading"
)

// What a panel or a variable of the dashboard sends, and what it reads in the answer.
type grafanaQuery struct {
	URL        string
	Root       string `json:"root_selector"`
	URLOptions struct {
		Method    string
		Query     string `json:"body_graphql_query"`
		Variables string `json:"body_graphql_variables"`
	} `json:"url_options"`
	Columns []struct{ Selector, Type string }
}

type grafanaDashboard struct {
	Panels []struct {
		Title   string
		Targets []grafanaQuery
	}
	Templating struct {
		List []struct {
			Name, AllValue string
			Query          json.RawMessage
		}
	}
}

// Each question of the Grafana dashboard has rows on the samples, with a value of the right sort in each
// column: as the data source sends it for all places and years, and for one of each. Grafana puts
// an "all" value in as it stands, any other in double quotes where the variable asks for them.
func TestGrafanaDashboard(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "examples", "grafana", "who-spoke-where.json"))
	if err != nil {
		t.Fatal(err)
	}
	var dashboard grafanaDashboard
	if err := json.Unmarshal(text, &dashboard); err != nil {
		t.Fatal(err)
	}
	h := New(samples(t), reading.Read, quiet())
	hanoi, all := map[string]string{}, map[string]string{}
	for _, v := range dashboard.Templating.List {
		if v.Name == "datasource" {
			continue
		}
		var query struct{ InfinityQuery grafanaQuery }
		if err := json.Unmarshal(v.Query, &query); err != nil {
			t.Fatal(err)
		}
		all["${"+v.Name+":doublequote}"] = v.AllValue
		for _, row := range query.InfinityQuery.rows(t, h, nil) {
			if at(row, "place", "name") == "Hà Nội" || row["year"] == "2020" {
				hanoi["${"+v.Name+":doublequote}"] = fmt.Sprintf("%q", cmp.Or(at(row, "place", "id"), row["year"]))
			}
		}
	}
	if len(all) != 2 || len(hanoi) != 2 {
		t.Fatalf("want a place and a year to pick, have %v and %v", all, hanoi)
	}
	for _, panel := range dashboard.Panels {
		for _, target := range panel.Targets {
			for name, picked := range map[string]map[string]string{"all": all, "Hà Nội, 2020": hanoi} {
				t.Run(panel.Title+", "+name, func(t *testing.T) { target.rows(t, h, picked) })
			}
		}
	}
}

// rows asks and returns the rows, in some of which each column says something.
func (q *grafanaQuery) rows(t *testing.T, h http.Handler, picked map[string]string) []map[string]any {
	t.Helper()
	if q.URL != "/graphql" || q.URLOptions.Method != "POST" {
		t.Errorf("%s %s", q.URLOptions.Method, q.URL)
	}
	variables := q.URLOptions.Variables
	for name, value := range picked {
		variables = strings.ReplaceAll(variables, name, value)
	}
	var given map[string]any
	if err := json.Unmarshal([]byte(variables), &given); err != nil {
		t.Fatalf("variables %s: %v", variables, err)
	}
	var path []any
	for _, key := range strings.Split(strings.TrimPrefix(q.Root, "data."), ".") {
		path = append(path, key)
	}
	list, _ := at(ask(t, h, q.URLOptions.Query, given), path...).([]any)
	if len(list) == 0 {
		t.Fatalf("no rows at %s", q.Root)
	}
	var rows []map[string]any
	said := map[string]bool{}
	for _, item := range list {
		row, _ := item.(map[string]any)
		rows = append(rows, row)
		for _, column := range q.Columns {
			switch value := q.value(row, column.Selector).(type) {
			case nil:
			case string:
				said[column.Selector] = said[column.Selector] || column.Type == "string"
			case float64:
				said[column.Selector] = said[column.Selector] || column.Type == "number"
			default:
				t.Errorf("%s: a column of %v", column.Selector, value)
			}
		}
	}
	for _, column := range q.Columns {
		if !said[column.Selector] && column.Selector != "articleUrl" { // the samples have no addresses
			t.Errorf("%s: nothing in %d rows", column.Selector, len(rows))
		}
	}
	return rows
}

// A column is a path of names.
func (q *grafanaQuery) value(row map[string]any, selector string) any {
	var value any = row
	for _, key := range strings.Split(selector, ".") {
		object, _ := value.(map[string]any)
		value = object[key]
	}
	return value
}
