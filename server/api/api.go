// Package api answers GraphQL over HTTP: it reads a request, holds it to the limits, plans it,
// lets the generated code write the answer from the store's rows, and logs one line.
//
// Start at [New]; the way of one request is [handler.ServeHTTP]. What is read for a question is
// package plan's affair, how rows become fields package resolver's.
package api

import (
	"context"
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/gql"
	"github.com/quanhe/quanhe/server/plan"
	"github.com/quanhe/quanhe/server/resolver"
)

// Limits of one request.
const (
	maxBody = 64 << 10
	maxTime = 10 * time.Second
)

// New is the handler of /graphql over a store. It logs one line for each operation.
func New(store graph.Reader, log *slog.Logger) http.Handler {
	schema := gql.NewExecutableSchema(gql.Config{Resolvers: root{&resolver.Query{Store: counted{store}}}})
	h := &handler{exec: executor.New(schema), schema: schema.Schema(), log: log}
	h.exec.SetParserTokenLimit(plan.MaxTokens)
	h.exec.SetQueryCache(newDocuments())
	h.exec.SetErrorPresenter(h.present)
	h.exec.SetRecoverFunc(h.recovered)
	return http.NewCrossOriginProtection().Handler(h)
}

// root is the resolver of the generated code: it has the root fields alone.
type root struct{ query *resolver.Query }

func (r root) Query() gql.QueryResolver { return r.query }

type handler struct {
	exec   *executor.Executor
	schema *ast.Schema
	log    *slog.Logger
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	began := time.Now()
	ctx, op := begin(r.Context())
	ctx, cancel := context.WithTimeout(ctx, maxTime)
	defer cancel()
	w.Header().Set("X-Request-Id", op.id)
	media, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		op.refuse(w, mediaJSON, http.StatusNotAcceptable, "this answers application/json and application/graphql-response+json")
		h.logged(r, op, http.StatusNotAcceptable, began)
		return
	}
	params, bad := readParams(w, r)
	if bad != nil {
		op.refuse(w, media, bad.status, bad.message)
		h.logged(r, op, bad.status, began)
		return
	}
	status := write(w, media, h.answer(ctx, op, params, r.Method))
	h.logged(r, op, status, began)
}

// answer is what the operation answers; nil data says that it was refused as a whole.
func (h *handler) answer(ctx context.Context, op *operation, params *graphql.RawParams, method string) *graphql.Response {
	ctx = graphql.StartOperationTrace(ctx)
	oc, errs := h.exec.CreateOperationContext(ctx, params)
	op.name = params.OperationName
	if len(errs) > 0 {
		return h.exec.DispatchError(graphql.WithOperationContext(ctx, oc), errs)
	}
	op.name = oc.Operation.Name
	oc.DisableIntrospection = false
	if method == http.MethodGet && oc.Operation.Operation != ast.Query {
		return h.refused(ctx, oc, gqlerror.Errorf("GET is for queries"))
	}
	roots, err := plan.Operation(oc, h.schema)
	if err != nil {
		return h.refused(ctx, oc, err)
	}
	responses, ctx := h.exec.DispatchOperation(plan.With(ctx, roots), oc)
	response := responses(ctx)
	if response == nil { // the time was up before anything was resolved
		return h.refused(ctx, oc, context.Cause(ctx))
	}
	return response
}

func (h *handler) refused(ctx context.Context, oc *graphql.OperationContext, err error) *graphql.Response {
	ctx = graphql.WithOperationContext(ctx, oc)
	return h.exec.DispatchError(ctx, gqlerror.List{{Err: err, Message: err.Error()}})
}

// counted counts the calls of a store for each operation's log line.
type counted struct{ graph.Reader }

func (c counted) Query(ctx context.Context, q *graph.Query) (*graph.Rows, error) {
	operationOf(ctx).statements.Add(1)
	return c.Reader.Query(ctx, q)
}

// operation is what is known of a request while it is answered.
type operation struct {
	id         string
	name       string
	code       atomic.Value // of its last error
	statements atomic.Int32
}

type operationKey struct{}

func begin(ctx context.Context) (context.Context, *operation) {
	op := &operation{id: newID()}
	return context.WithValue(ctx, operationKey{}, op), op
}

func operationOf(ctx context.Context) *operation {
	if op, ok := ctx.Value(operationKey{}).(*operation); ok {
		return op
	}
	return &operation{}
}

func (h *handler) logged(r *http.Request, op *operation, status int, began time.Time) {
	code, _ := op.code.Load().(string)
	h.log.InfoContext(r.Context(), "operation", "request", op.id, "name", op.name, "method", r.Method, "status", status,
		"statements", op.statements.Load(), "ms", float64(time.Since(began).Microseconds())/1000, "code", code)
}
