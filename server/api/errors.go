package api

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"runtime/debug"

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
	case errors.Is(err, graph.ErrUnavailable):
		return plan.Unavailable, "the store cannot be reached at the moment: try again in a while"
	}
	// what the parser and the validator say is about the text of the question and safe to show
	if code, ok := shown.Extensions["code"]; ok {
		return plan.Code(fmt.Sprint(code)), shown.Message
	}
	return plan.Internal, ""
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
