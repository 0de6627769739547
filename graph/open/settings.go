package open

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/quanhe/quanhe/graph"
)

// Settings say which store a command works on: its flags, with QUANHE_* variables behind them. A
// password comes from a file or from the environment, never from the command line, where
// everybody on the machine could read it.
type Settings struct {
	Address      string
	User         string
	Database     string
	PasswordFile string
}

// Flags declares the settings among a command's flags. Without one of an address, it is usual.
func (s *Settings) Flags(flags *flag.FlagSet, usual string) {
	flags.StringVar(&s.Address, "store", cmp.Or(os.Getenv("QUANHE_STORE"), usual), "the store's `address`: "+Schemes+" (QUANHE_STORE)")
	flags.StringVar(&s.User, "user", cmp.Or(os.Getenv("QUANHE_NEO4J_USER"), "neo4j"), "Neo4j's `user` (QUANHE_NEO4J_USER)")
	flags.StringVar(&s.Database, "database", os.Getenv("QUANHE_NEO4J_DATABASE"), "the `database` in Neo4j, if not its own (QUANHE_NEO4J_DATABASE)")
	flags.StringVar(&s.PasswordFile, "password-file", os.Getenv("QUANHE_NEO4J_PASSWORD_FILE"),
		"the `file` that holds Neo4j's password (QUANHE_NEO4J_PASSWORD_FILE; else QUANHE_NEO4J_PASSWORD)")
}

// Open opens the store, to hold it or to come in through the process that does. Its errors say
// what to do: see [Explain].
func (s *Settings) Open(ctx context.Context, hold bool) (graph.Store, error) {
	password := os.Getenv("QUANHE_NEO4J_PASSWORD")
	if s.PasswordFile != "" {
		text, err := os.ReadFile(s.PasswordFile)
		if err != nil {
			return nil, fmt.Errorf("-password-file: %w", err)
		}
		password = strings.TrimRight(string(text), "\r\n")
	}
	store, err := Open(ctx, s.Address, Options{User: s.User, Password: password, Database: s.Database, Hold: hold})
	return store, Explain(err)
}

// Explain adds to a store's error what to do about it.
func Explain(err error) error {
	switch {
	case errors.Is(err, graph.ErrHeld):
		return fmt.Errorf("%w: wait until the other process is done or stop it, or name another store with -store", err)
	case errors.Is(err, graph.ErrDamaged):
		return fmt.Errorf("%w: put a copy in its place, or load the articles anew into another store", err)
	case errors.Is(err, graph.ErrNewer):
		return fmt.Errorf("%w: use a newer version of this program", err)
	}
	return err
}
