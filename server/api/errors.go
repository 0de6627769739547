package api

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/plan"
)

// Names a request, so that a reader can quote it and the log be searched for it.
func newID() string {
	var b [8]byte
	rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}

// present makes an error safe to show: its code, a message, and the request's id. What a reader
// can do nothing about is logged whole and shown as no more than an internal error.
func (h *handler) present(ctx context.Context, err error) *gqlerror.Error {
	shown := graphql.DefaultErrorPresenter(ctx, err)
	op := operationOf(ctx)
	code, message := classify(err, shown)
	if code == plan.Internal {
		h.log.ErrorContext(ctx, "internal error", "request", op.id, "error", err)
		message = fmt.Sprintf("something went wrong on our side: the log has it under request %s", op.id)
	}
	op.code.Store(string(code))
	if len(shown.Path) > 1 && shown.Path[0] == ast.PathName("variable") {
		message, shown.Path = h.explainVariable(shown), nil // of the answer it is no path
	}
	path, locations := whereabouts(err, shown)
	extensions := map[string]any{"code": code, "requestId": op.id}
	return &gqlerror.Error{Err: err, Message: message, Path: path, Locations: locations, Extensions: extensions}
}

func classify(err error, shown *gqlerror.Error) (plan.Code, string) {
	var ours *plan.Error
	switch {
	case errors.As(err, &ours):
		return ours.Code, ours.Message
	case errors.Is(err, graph.ErrTimeout), errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return plan.Timeout, "this took too long: ask for less at a time"
	case errors.Is(err, graph.ErrTooLarge):
		return plan.TooComplex, "this takes more memory than the store has: ask for less at a time"
	case errors.Is(err, graph.ErrUnavailable):
		return plan.Unavailable, "the store cannot be reached at the moment: try again in a while"
	}
	// what the parser and the validator say is about the text of the question and safe to show
	if code, ok := shown.Extensions["code"]; ok {
		return plan.Code(fmt.Sprint(code)), shown.Message
	}
	return plan.Internal, ""
}

// explainOperation says which operations there are, where it is not told which one is asked.
func explainOperation(oc *graphql.OperationContext, errs gqlerror.List) {
	if oc.Doc == nil || oc.Operation != nil {
		return // it is something else that is wrong
	}
	var names []string
	for _, op := range oc.Doc.Operations {
		names = append(names, op.Name)
	}
	there := "there are " + strings.Join(names, ", ")
	switch {
	case len(names) == 0:
		errs[0].Message = "there is no operation, only fragments"
	case oc.OperationName == "":
		errs[0].Message = "operationName has to say which operation is asked: " + there
	default:
		errs[0].Message = fmt.Sprintf("no operation is called %q: %s", oc.OperationName, there)
	}
}

// explainVariable names the variable that is at fault, which the validator tells as a path, and what
// an enum wants.
func (h *handler) explainVariable(shown *gqlerror.Error) string {
	message := shown.Path[1:].String() + ": " + shown.Message
	if _, enum, ok := strings.Cut(shown.Message, " is not a valid "); ok && h.schema.Types[enum] != nil {
		var values []string
		for _, v := range h.schema.Types[enum].EnumValues {
			values = append(values, v.Name)
		}
		message += ": want " + strings.Join(values, ", ")
	}
	return "$" + message
}

// whereabouts are where in the answer and in the question an error lies: an argument's at its field.
func whereabouts(err error, shown *gqlerror.Error) (ast.Path, []gqlerror.Location) {
	var ours *plan.Error
	if errors.As(err, &ours) && ours.Path != nil {
		return ours.Path, []gqlerror.Location{{Line: ours.Position.Line, Column: ours.Position.Column}}
	}
	return shown.Path, shown.Locations
}

func (h *handler) recovered(ctx context.Context, panicked any) error {
	h.log.ErrorContext(ctx, "panic", "request", operationOf(ctx).id, "value", panicked, "stack", string(debug.Stack()))
	return fmt.Errorf("panic: %v", panicked)
}
