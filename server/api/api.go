// Package api answers GraphQL over HTTP: it reads a request, holds it to the limits, plans it, asks
// the store, has the answer written from the rows, and logs one line.
//
// Start at [New]; the way of one request is [handler.ServeHTTP]. What is read for a question is
// package plan's affair, how rows become fields package resolver's.
package api

import (
	"cmp"
	"context"
	"log/slog"
	"maps"
	"net/http"
	"slices"
	"sync"
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

// Limits of one request. A body may be larger by a text that is to be read; in JSON's escapes that
// takes up to three times its size.
const (
	maxBody     = 64 << 10
	maxTextBody = maxBody + 3*plan.MaxPasted
	maxTime     = 10 * time.Second
)

// Read reads a text into a store that holds nothing else, and tells its id there: see [plan.Text].
type Read func(context.Context, *plan.Text) (graph.Store, graph.ID, error)

// New is the handler of /graphql over a store; read serves questions about a text that they bring
// along. It logs one line for each operation.
func New(store graph.Reader, read Read, log *slog.Logger) http.Handler {
	return http.NewCrossOriginProtection().Handler(newHandler(store, read, log))
}

func newHandler(store graph.Reader, read Read, log *slog.Logger) *handler {
	schema := gql.NewExecutableSchema(gql.Config{Schema: offered(), Resolvers: root{}})
	h := &handler{exec: executor.New(schema), schema: schema.Schema(), store: store, read: read, log: log, write: resolver.Write}
	h.exec.SetParserTokenLimit(plan.MaxTokens)
	h.exec.SetQueryCache(newDocuments())
	h.exec.SetErrorPresenter(h.present)
	h.exec.SetRecoverFunc(h.recovered)
	return h
}

// offered is the schema without @defer, which comes with the parser: answers here come whole, and
// the generated code would leave out what is deferred.
func offered() *ast.Schema {
	schema := *gql.NewExecutableSchema(gql.Config{}).Schema()
	schema.Directives = maps.Clone(schema.Directives)
	delete(schema.Directives, "defer")
	return &schema
}

// root is the resolver of the generated code: it has the root fields alone.
type root struct{}

func (root) Query() gql.QueryResolver { return resolver.Query{} }

type handler struct {
	exec   *executor.Executor
	schema *ast.Schema
	store  graph.Reader
	read   Read
	log    *slog.Logger
	write  func([]byte, plan.Roots) ([]byte, bool) // [resolver.Write]
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
	buffer := buffers.Get().(*[]byte)
	defer keep(buffer)
	op.buffer = buffer
	status := send(w, media, h.answer(ctx, op, params, r.Method))
	h.logged(r, op, status, began)
}

// answer is what the operation answers; nil data says that it was refused as a whole.
func (h *handler) answer(ctx context.Context, op *operation, params *graphql.RawParams, method string) *graphql.Response {
	ctx = graphql.StartOperationTrace(ctx)
	oc, errs := h.exec.CreateOperationContext(ctx, params)
	op.name = params.OperationName
	if len(errs) > 0 {
		explainOperation(oc, errs)
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
	h.ask(ctx, op, roots)
	if h.written(op, roots) {
		return &graphql.Response{Data: *op.buffer}
	}
	// the rows are here, so that what the generated code makes of them needs no time limit
	responses, ctx := h.exec.DispatchOperation(plan.With(context.WithoutCancel(ctx), roots), oc)
	response := responses(ctx)
	inOrder(response.Errors, roots)
	return response
}

// inOrder puts errors as their root fields stand in the answer: they come as the fields are done.
func inOrder(errs gqlerror.List, roots plan.Roots) {
	place := func(e *gqlerror.Error) int {
		return slices.IndexFunc(roots, func(r *plan.Root) bool { return len(e.Path) > 0 && e.Path[0] == ast.PathName(r.Slot.Key) })
	}
	slices.SortStableFunc(errs, func(a, b *gqlerror.Error) int { return cmp.Compare(place(a), place(b)) })
}

// ask puts the root fields to the store, all at once.
func (h *handler) ask(ctx context.Context, op *operation, roots plan.Roots) {
	var asked sync.WaitGroup
	for _, root := range roots {
		if !root.Asks() {
			continue
		}
		op.statements++
		asked.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					root.Err = h.recovered(ctx, p)
				}
			}()
			root.Err = h.askOne(ctx, root)
		})
	}
	asked.Wait()
}

func (h *handler) askOne(ctx context.Context, root *plan.Root) (err error) {
	switch {
	case root.Text != nil:
		root.Rows, err = h.askText(ctx, root)
	case root.PathQuery != nil:
		root.Paths, err = h.store.Paths(ctx, root.PathQuery)
	case root.NeighborhoodQuery != nil:
		root.Neighborhood, err = h.store.Neighborhood(ctx, root.NeighborhoodQuery)
	default:
		root.Rows, err = h.store.Query(ctx, root.Query)
	}
	return err
}

// askText puts a root field to what its text says.
func (h *handler) askText(ctx context.Context, root *plan.Root) (*graph.Rows, error) {
	said, id, err := h.read(ctx, root.Text)
	if err != nil {
		return nil, err
	}
	defer said.Close()
	root.Query.Start.IDs = []graph.ID{id}
	return said.Query(ctx, root.Query)
}

// written tells whether the answer could be written from the rows alone; it is in the operation's
// buffer then. What panics here does so in the generated code as well, which knows at which field.
func (h *handler) written(op *operation, roots plan.Roots) (ok bool) {
	defer func() { ok = recover() == nil && ok }()
	*op.buffer, ok = h.write((*op.buffer)[:0], roots)
	return ok
}

// buffers keep the room of answers for the next ones, but not that of a giant.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

func keep(buffer *[]byte) {
	if cap(*buffer) <= 1<<20 {
		buffers.Put(buffer)
	}
}

func (h *handler) refused(ctx context.Context, oc *graphql.OperationContext, err error) *graphql.Response {
	ctx = graphql.WithOperationContext(ctx, oc)
	return h.exec.DispatchError(ctx, gqlerror.List{{Err: err, Message: err.Error()}})
}

// operation is what is known of a request while it is answered.
type operation struct {
	id         string
	name       string
	code       atomic.Value // of its last error
	statements int
	buffer     *[]byte // of the answer
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
		"statements", op.statements, "ms", float64(time.Since(began).Microseconds())/1000, "code", code)
}
