package api

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/quanhe/quanhe/graph"
)

// Table is the handler of /who-spoke-where.csv: the rows of whoSpokeWhere, all of them, for
// spreadsheets. Its parameters are the fields of AppearanceFilter, filter for a whole one as JSON, and
// orderBy. It asks the API's own question page by page and sends each page before it asks for the
// next.
func Table(store graph.Reader, log *slog.Logger) http.Handler {
	return newTable(store, log, "whoSpokeWhere", "who-spoke-where.csv")
}

// Citations is the handler of /who-cited-what.csv: as [Table], the rows of whoCitedWhat.
func Citations(store graph.Reader, log *slog.Logger) http.Handler {
	return newTable(store, log, "whoCitedWhat", "who-cited-what.csv")
}

// newTable is a table of the rows of a root field.
func newTable(store graph.Reader, log *slog.Logger, root, file string) *table {
	t := &table{handler: newHandler(store, nil, log), file: file, first: graph.MaxFirst}
	asked := t.schema.Query.Fields.ForName(root)
	t.filter = t.schema.Types[asked.Arguments.ForName("filter").Type.Name()]
	for _, f := range t.schema.Types[t.schema.Types[asked.Type.Name()].Fields.ForName("rows").Type.Name()].Fields {
		t.columns = append(t.columns, f.Name)
	}
	t.query = `query ` + root + `Table($filter: ` + t.filter.Name + `, $orderBy: ` + asked.Arguments.ForName("orderBy").Type.Name() + `, $first: Int, $after: String) {
		table: ` + root + `(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
			rows { ` + strings.Join(t.columns, " ") + ` } pageInfo { hasNextPage endCursor } } }`
	return t
}

type table struct {
	*handler
	filter  *ast.Definition
	file    string // the name that it is saved by
	columns []string
	query   string
	first   int // rows a page
}

// tablePage is one answer to the table's question.
type tablePage struct {
	Rows     []map[string]any
	PageInfo struct {
		HasNextPage bool
		EndCursor   string
	}
}

func (t *table) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	began := time.Now()
	ctx, op := begin(r.Context())
	op.buffer = new([]byte)
	w.Header().Set("X-Request-Id", op.id)
	variables, bad := t.asked(w, r)
	if bad != nil {
		op.code.Store("BAD_REQUEST")
	}
	var page *tablePage
	if bad == nil {
		page, bad = t.page(ctx, op, variables)
	}
	if bad != nil {
		http.Error(w, bad.message, bad.status)
		t.logged(r, op, bad.status, began)
		return
	}
	w.Header().Set("Content-Type", "text/csv; charset=utf-8; header=present")
	w.Header().Set("Content-Disposition", `attachment; filename="`+t.file+`"`)
	w.Header().Set("X-Content-Type-Options", "nosniff")
	_, _ = io.WriteString(w, "\ufeff") // by which Excel knows UTF-8
	rows := csv.NewWriter(w)
	rows.UseCRLF = true
	_ = rows.Write(t.columns) // what cannot be written is seen by Flush
	for t.send(w, rows, page) && page.PageInfo.HasNextPage {
		variables["after"] = page.PageInfo.EndCursor
		if page, bad = t.page(ctx, op, variables); bad != nil {
			t.logged(r, op, bad.status, began)
			panic(http.ErrAbortHandler) // half a table must not look like a whole one
		}
	}
	t.logged(r, op, http.StatusOK, began)
}

// asked reads a request as the variables of the table's question.
func (t *table) asked(w http.ResponseWriter, r *http.Request) (map[string]any, *badRequest) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		return nil, &badRequest{http.StatusMethodNotAllowed, "tables come by GET"}
	}
	given, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, &badRequest{http.StatusBadRequest, "the parameters cannot be read: " + err.Error()}
	}
	variables, err := t.variables(given)
	if err != nil {
		return nil, &badRequest{http.StatusBadRequest, err.Error()}
	}
	return variables, nil
}

// variables reads the parameters as the API's filter: each is a field of it, and `filter` a whole one
// as JSON, for those with `and`, `or` and `not`. What a form leaves blank is not asked.
func (t *table) variables(given url.Values) (map[string]any, error) {
	filter := map[string]any{}
	if text := given.Get("filter"); text != "" {
		if bad := decode(text, "filter", &filter); bad != nil {
			return nil, errors.New(bad.message)
		}
	}
	variables := map[string]any{"filter": filter, "first": t.first}
	for name, values := range given {
		if !slices.Contains(t.parameters(), name) {
			return nil, fmt.Errorf("no such parameter: %q (there are %s)", name, strings.Join(t.parameters(), ", "))
		}
		field := t.filter.Fields.ForName(name)
		isList := field != nil && field.Type.Elem != nil
		if isList {
			values = strings.Split(strings.Join(values, ","), ",")
		}
		values = slices.DeleteFunc(values, func(v string) bool { return strings.TrimSpace(v) == "" })
		switch {
		case len(values) == 0:
		case len(values) > 1 && !isList, filter[name] != nil:
			return nil, fmt.Errorf("%s: given more than once", name)
		case name == "filter":
		case name == "orderBy":
			variables[name] = values[0]
		case isList:
			filter[name] = values
		case field.Type.Name() == "Boolean":
			b, err := strconv.ParseBool(values[0])
			if err != nil {
				return nil, fmt.Errorf("%s: want true or false, not %q", name, values[0])
			}
			filter[name] = b
		default:
			filter[name] = values[0]
		}
	}
	return variables, nil
}

func (t *table) parameters() []string {
	names := []string{"filter", "orderBy"}
	for _, f := range t.filter.Fields {
		if t.schema.Types[f.Type.Name()].Kind != ast.InputObject {
			names = append(names, f.Name)
		}
	}
	slices.Sort(names)
	return names
}

func (t *table) page(ctx context.Context, op *operation, variables map[string]any) (*tablePage, *badRequest) {
	ctx, cancel := context.WithTimeout(ctx, maxTime)
	defer cancel()
	now := graphql.Now()
	params := &graphql.RawParams{Query: t.query, Variables: variables, ReadTime: graphql.TraceTiming{Start: now, End: now}}
	answer := t.answer(ctx, op, params, http.MethodGet)
	if len(answer.Errors) > 0 {
		message := strings.TrimPrefix(strings.TrimPrefix(answer.Errors[0].Message, "$"), "filter.") // that stands for the parameters
		return nil, &badRequest{refusedStatus(answer.Errors), message}
	}
	var data struct{ Table tablePage }
	if err := json.NewDecoder(bytes.NewReader(answer.Data)).Decode(&data); err != nil {
		return nil, &badRequest{http.StatusInternalServerError, "the rows could not be read"}
	}
	return &data.Table, nil
}

// send writes a page's rows and tells whether anybody takes them.
func (t *table) send(w http.ResponseWriter, rows *csv.Writer, page *tablePage) bool {
	cells := make([]string, len(t.columns))
	for _, row := range page.Rows {
		for i, column := range t.columns {
			cells[i] = cell(row[column])
		}
		_ = rows.Write(cells)
	}
	rows.Flush()
	control := http.NewResponseController(w)
	_ = control.Flush() // where that cannot be done, it comes later
	_ = control.SetWriteDeadline(time.Now().Add(3 * maxTime))
	return rows.Error() == nil
}

// cell is a value of a row as a table prints it: what is not told is left blank.
func cell(value any) string {
	switch value := value.(type) {
	case nil:
		return ""
	case string:
		return safe(value)
	default:
		return fmt.Sprint(value)
	}
}

// safe keeps a spreadsheet from taking what an article says for a formula, and a day without a year
// for a sum: --07-28 would show as -21.
func safe(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}
