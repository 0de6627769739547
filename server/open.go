package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/open"
)

// openStore opens the store that is asked for, and holds it: loaders reach its file through this
// process. The password comes from a file or from the environment, never from the command line,
// where everybody on the machine could read it.
func (s *server) openStore(ctx context.Context) (graph.Store, error) {
	password := os.Getenv("QUANHE_NEO4J_PASSWORD")
	if s.passwordFile != "" {
		text, err := os.ReadFile(s.passwordFile)
		if err != nil {
			return nil, fmt.Errorf("-password-file: %w", err)
		}
		password = strings.TrimRight(string(text), "\r\n")
	}
	store, err := open.Open(ctx, s.store, open.Options{User: s.user, Password: password, Database: s.database, Hold: true})
	if err != nil {
		return nil, explain(err)
	}
	return store, nil
}

// explain says what to do about a store that cannot be used.
func explain(err error) error {
	hint := ""
	switch {
	case errors.Is(err, graph.ErrHeld):
		hint = ": stop the other process, or name another store with -store"
	case errors.Is(err, graph.ErrDamaged):
		hint = ": put a copy in its place, or load the articles anew into another store"
	case errors.Is(err, graph.ErrNewer):
		hint = ": use a newer version of this program"
	}
	return fmt.Errorf("%w%s", err, hint)
}
