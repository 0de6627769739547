package plan

import "fmt"

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
}

// Error is the message.
func (e *Error) Error() string { return e.Message }

func badInput(argument, format string, args ...any) error {
	return &Error{BadInput, argument + ": " + fmt.Sprintf(format, args...)}
}

func tooComplex(format string, args ...any) error {
	return &Error{TooComplex, fmt.Sprintf(format, args...)}
}
