package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/quanhe/quanhe/graph"
)

// explain turns the driver's error into one of package graph's, in one line that says what to do.
func (s *Store) explain(err error) error {
	cause := lastTry(err)
	var refused *neo4j.Neo4jError
	switch {
	case err == nil, errors.Is(err, context.Canceled), errors.Is(err, graph.ErrStale), errors.Is(err, graph.ErrNewer):
		return err
	case errors.As(err, &outgrown{}):
		return s.outgrown(err.Error())
	case errors.As(cause, &refused):
		return s.refusal(refused)
	case neo4j.IsConnectivityError(cause), neo4j.IsUsageError(cause), errors.Is(cause, context.DeadlineExceeded), cause != err:
		return fmt.Errorf("neo4j at %s does not answer (%s): is it up, and is the address right? %w", s.address, firstLine(cause), graph.ErrUnavailable)
	}
	return err
}

// refusal explains what the server itself says.
func (s *Store) refusal(e *neo4j.Neo4jError) error {
	switch {
	case strings.HasPrefix(e.Code, "Neo.ClientError.Security."):
		return fmt.Errorf("neo4j at %s refuses the user or the password: set QUANHE_NEO4J_USER and QUANHE_NEO4J_PASSWORD: %w", s.address, graph.ErrUnavailable)
	case strings.Contains(e.Code, "TransactionTimedOut"), strings.Contains(e.Code, "Terminated"):
		return fmt.Errorf("neo4j at %s ended a statement after %s: %w", s.address, s.timeout, graph.ErrTimeout)
	case outOfMemory(e):
		return s.outgrown(e.Code)
	case strings.HasPrefix(e.Code, "Neo.TransientError."), strings.Contains(e.Code, "DatabaseUnavailable"):
		return fmt.Errorf("neo4j at %s cannot answer now (%s): %w", s.address, e.Code, graph.ErrUnavailable)
	case strings.HasSuffix(e.Code, ".DatabaseNotFound"):
		return fmt.Errorf("neo4j at %s has no database %q: %w", s.address, s.database, graph.ErrUnavailable)
	}
	return fmt.Errorf("neo4j at %s: %w", s.address, e)
}

func (s *Store) outgrown(code string) error {
	return fmt.Errorf("neo4j at %s lacks memory for a transaction (%s): raise dbms.memory.transaction.total.max there, or ask for less at once: %w", s.address, code, graph.ErrTooLarge)
}

func outOfMemory(e *neo4j.Neo4jError) bool { return strings.HasSuffix(e.Code, "OutOfMemoryError") }

// lastTry is the error for which the driver gave up retrying.
func lastTry(err error) error {
	var limit *neo4j.TransactionExecutionLimit
	if errors.As(err, &limit) && len(limit.Errors) > 0 {
		return limit.Errors[len(limit.Errors)-1]
	}
	return err
}

// crossed tells whether a batch failed because another one was written at the same time: they waited
// for each other, or both made a record that neither had found. It can be put again.
func crossed(err error) bool {
	var refused *neo4j.Neo4jError
	return errors.As(lastTry(err), &refused) && (refused.IsRetriableTransient() && !outOfMemory(refused) || strings.HasSuffix(refused.Code, ".ConstraintValidationFailed"))
}

// outgrown is the refusal of a statement for which the server lacks memory. It does not unwrap: the
// driver would try the transaction again, as large, as it does where the lack shows at the commit.
type outgrown struct{ code string }

func (o outgrown) Error() string { return o.code }

// orOutgrown is what a transaction ends with.
func orOutgrown(err error) error {
	var refused *neo4j.Neo4jError
	if errors.As(err, &refused) && outOfMemory(refused) {
		return outgrown{refused.Code}
	}
	return err
}

func firstLine(err error) string {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return line
}
