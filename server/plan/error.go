package plan

import (
	"errors"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// Code says what sort of error an answer carries, for programs to branch on.
type Code string

// The codes of errors in answers.
const (
	BadInput    Code = "BAD_USER_INPUT" // an argument that makes no sense: the message names it
	TooComplex  Code = "TOO_COMPLEX"    // a question that would read too much: the message says what to ask less of
	Timeout     Code = "TIMEOUT"
	Unavailable Code = "UNAVAILABLE"
	Internal    Code = "INTERNAL"
)

// Error is why a question is not put to the store. Its message is safe to show.
type Error struct {
	Code    Code
	Message string

	Path     ast.Path      // of the answer, as far as it can be told: no list is counted into; nil where it is the root field's
	Position *ast.Position // in the question, of the field at fault; nil where that is the root field

	field *ast.Field // at fault
}

// Error is the message.
func (e *Error) Error() string { return e.Message }

func badInput(argument, format string, args ...any) error {
	return &Error{Code: BadInput, Message: argument + ": " + fmt.Sprintf(format, args...)}
}

func tooComplex(format string, args ...any) error {
	return &Error{Code: TooComplex, Message: fmt.Sprintf(format, args...)}
}

// blame says at which field an error lies, unless one below it is at fault.
func blame(f *ast.Field, err error) error {
	var ours *Error
	if errors.As(err, &ours) && ours.field == nil {
		ours.field = f
	}
	return err
}

// locate tells where under the root field the field at fault stands: in the answer, in the question
// and, before its argument, in the message.
func locate(root graphql.CollectedField, err error) error {
	var ours *Error
	if !errors.As(err, &ours) || ours.field == nil {
		return err
	}
	ours.Position = ours.field.Position
	ours.Path = ast.Path{ast.PathName(root.Alias)}
	counted := root.Definition.Type.Elem != nil
	way := wayTo(ours.field, root.Selections, map[string]bool{})
	for _, f := range way {
		if !counted {
			ours.Path = append(ours.Path, ast.PathName(f.Alias))
		}
		counted = counted || f.Definition.Type.Elem != nil
	}
	if ours.Code == BadInput {
		ours.Message = strings.Join(append(keys(way), ours.Message), ".")
	}
	return err
}

// keys are the fields' names in the answer.
func keys(way []*ast.Field) []string {
	var keys []string
	for _, f := range way {
		keys = append(keys, f.Alias)
	}
	return keys
}

// wayTo are the fields that lead from a selection to a field in it, that field the last. Fragments
// that were looked through do not have it.
func wayTo(field *ast.Field, sel ast.SelectionSet, through map[string]bool) []*ast.Field {
	for _, s := range sel {
		var found []*ast.Field
		switch s := s.(type) {
		case *ast.Field:
			below := wayTo(field, s.SelectionSet, through)
			if s == field || below != nil {
				return append([]*ast.Field{s}, below...)
			}
		case *ast.InlineFragment:
			found = wayTo(field, s.SelectionSet, through)
		case *ast.FragmentSpread:
			if !through[s.Name] {
				through[s.Name] = true
				found = wayTo(field, s.Definition.SelectionSet, through)
			}
		}
		if found != nil {
			return found
		}
	}
	return nil
}
