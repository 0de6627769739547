package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/quanhe/quanhe/server/plan"
)

// The media types of answers. Under the older one a request that was refused answers 200, as
// clients that know no other expect; the newer one has the status say it.
const (
	mediaJSON    = "application/json"
	mediaGraphQL = "application/graphql-response+json"
)

// negotiate chooses the media type of the answer: the first one that the client takes.
func negotiate(accept []string) (string, bool) {
	if len(accept) == 0 {
		return mediaJSON, true
	}
	for _, item := range strings.Split(strings.Join(accept, ","), ",") {
		media, _, err := mime.ParseMediaType(strings.TrimSpace(item))
		if err != nil {
			continue
		}
		switch media {
		case mediaJSON, "application/*", "*/*":
			return mediaJSON, true
		case mediaGraphQL:
			return mediaGraphQL, true
		}
	}
	return "", false
}

// badRequest is why a request is no question at all.
type badRequest struct {
	status  int
	message string
}

func readParams(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *badRequest) {
	switch r.Method {
	case http.MethodPost:
		return readBody(w, r)
	case http.MethodGet, http.MethodHead:
		return readURL(r)
	}
	w.Header().Set("Allow", "GET, POST")
	return nil, &badRequest{http.StatusMethodNotAllowed, "questions come by POST, or by GET"}
}

func readBody(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, *badRequest) {
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != mediaJSON {
		return nil, &badRequest{http.StatusUnsupportedMediaType, "the body has to be application/json"}
	}
	if charset, ok := params["charset"]; ok && !strings.EqualFold(charset, "utf-8") {
		return nil, &badRequest{http.StatusUnsupportedMediaType, "the body has to be UTF-8"}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxTextBody))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, tooLargeBody
	case err != nil:
		return nil, &badRequest{http.StatusBadRequest, "the body could not be read"}
	}
	var fields map[string]any
	if bad := decode(string(body), "the body", &fields); bad != nil {
		return nil, bad
	}
	asked, bad := paramsOf(fields)
	if bad == nil && len(body) > maxBody && (len(asked.Query) > maxBody || !strings.Contains(asked.Query, "extract")) {
		bad = tooLargeBody
	}
	return asked, bad
}

var tooLargeBody = &badRequest{http.StatusRequestEntityTooLarge, "the body is larger than 64 KiB: only the text of extract(text:) may be, as a variable"}

func readURL(r *http.Request) (*graphql.RawParams, *badRequest) {
	fields := map[string]any{}
	query := r.URL.Query()
	for _, name := range []string{"query", "operationName"} {
		if query.Has(name) {
			fields[name] = query.Get(name)
		}
	}
	for _, name := range []string{"variables", "extensions"} {
		var value map[string]any
		if text := query.Get(name); text != "" {
			if bad := decode(text, name, &value); bad != nil {
				return nil, bad
			}
			fields[name] = value
		}
	}
	return paramsOf(fields)
}

// Numbers stay as they are written, so that large ones lose nothing.
func decode(text, what string, into *map[string]any) *badRequest {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	if err := d.Decode(into); err != nil || d.More() {
		return &badRequest{http.StatusBadRequest, what + " has to be one JSON object"}
	}
	return nil
}

func paramsOf(fields map[string]any) (*graphql.RawParams, *badRequest) {
	now := graphql.Now()
	params := &graphql.RawParams{ReadTime: graphql.TraceTiming{Start: now, End: now}}
	ok := true
	params.Query, ok = fields["query"].(string)
	if !ok || params.Query == "" {
		return nil, &badRequest{http.StatusBadRequest, "query is missing: want {\"query\": \"{ ... }\"}"}
	}
	if params.OperationName, ok = fields["operationName"].(string); !ok && fields["operationName"] != nil {
		return nil, &badRequest{http.StatusBadRequest, "operationName has to be a string"}
	}
	if params.Variables, ok = fields["variables"].(map[string]any); !ok && fields["variables"] != nil {
		return nil, &badRequest{http.StatusBadRequest, "variables has to be an object"}
	}
	if params.Extensions, ok = fields["extensions"].(map[string]any); !ok && fields["extensions"] != nil {
		return nil, &badRequest{http.StatusBadRequest, "extensions has to be an object"}
	}
	return params, nil
}

// send sends an answer: one without data was refused as a whole.
func send(w http.ResponseWriter, media string, answer *graphql.Response) (status int) {
	status = http.StatusOK
	if answer.Data == nil && media == mediaGraphQL {
		status = refusedStatus(answer.Errors)
	}
	sendStatus(w, media, status, answer)
	return status
}

// What a reader can mend is 400; the rest is ours.
func refusedStatus(errs gqlerror.List) int {
	is := func(codes ...plan.Code) bool {
		return slices.ContainsFunc(errs, func(e *gqlerror.Error) bool {
			code, _ := e.Extensions["code"].(plan.Code)
			return slices.Contains(codes, code)
		})
	}
	switch {
	case is(plan.Timeout, plan.Unavailable):
		return http.StatusServiceUnavailable
	case is(plan.Internal):
		return http.StatusInternalServerError
	}
	return http.StatusBadRequest
}

func (op *operation) refuse(w http.ResponseWriter, media string, status int, message string) {
	op.code.Store("BAD_REQUEST")
	sendStatus(w, media, status, &graphql.Response{Errors: gqlerror.List{{
		Message: message, Extensions: map[string]any{"code": "BAD_REQUEST", "requestId": op.id},
	}}})
}

// sendStatus writes the errors, if any, before the data, which is JSON already.
func sendStatus(w http.ResponseWriter, media string, status int, answer *graphql.Response) {
	before, after := []byte(`{`), []byte("}\n")
	if len(answer.Errors) > 0 {
		before = append(before, `"errors":`...)
		before = append(before, encode(answer.Errors)...)
	}
	if answer.Data != nil {
		if len(answer.Errors) > 0 {
			before = append(before, ',')
		}
		before = append(before, `"data":`...)
	}
	h := w.Header()
	h.Set("Content-Type", media+"; charset=utf-8")
	h.Set("Content-Length", strconv.Itoa(len(before)+len(answer.Data)+len(after)))
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	for _, part := range [][]byte{before, answer.Data, after} {
		_, _ = w.Write(part) // who asked may be gone
	}
}

func encode(value any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(value) // strings and numbers all the way down
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
