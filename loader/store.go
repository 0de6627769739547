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

// openStore opens the store that is asked for. The password comes from a file or from the
// environment, never from the command line, where everybody on the machine could read it.
func (c *command) openStore(ctx context.Context) (graph.Store, error) {
	password := os.Getenv("QUANHE_NEO4J_PASSWORD")
	if c.passwordFile != "" {
		text, err := os.ReadFile(c.passwordFile)
		if err != nil {
			return nil, fmt.Errorf("-password-file: %w", err)
		}
		password = strings.TrimRight(string(text), "\r\n")
	}
	store, err := open.Open(ctx, c.store, open.Options{User: c.user, Password: password, Database: c.database})
	if err != nil {
		return nil, fmt.Errorf("%w%s", err, hint(err))
	}
	return store, nil
}

// hint is what to do about a store that cannot be opened.
func hint(err error) string {
	switch {
	case errors.Is(err, graph.ErrHeld):
		return ": wait until the other process is done, or name another store with -store"
	case errors.Is(err, graph.ErrDamaged):
		return ": put a copy in its place, or load the articles anew into another store"
	case errors.Is(err, graph.ErrNewer):
		return ": use a newer version of this program"
	case errors.Is(err, graph.ErrUnavailable):
		return ": check the address, and that the server is running"
	}
	return ""
}
