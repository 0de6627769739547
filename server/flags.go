package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
)

// asked is what the command line and the environment ask for.
type asked struct {
	addr         string
	store        string
	named        bool // whether the store was named at all
	examples     bool
	user         string
	database     string
	passwordFile string
}

const usage = `usage: server [flags]

Answers questions about who held which post and who spoke where: GraphQL at /graphql, a playground
at /playground. Without -store it keeps quanhe.db here, and fills it with sample articles at first.

`

const ownStore = "file:quanhe.db"

// parse reads the command line. What is wrong with it is the error; flag.ErrHelp asks for help,
// which has been printed.
func parse(args []string, stderr io.Writer) (asked, error) {
	var a asked
	wanted, err := strconv.ParseBool(cmp.Or(os.Getenv("QUANHE_EXAMPLES"), "true"))
	if err != nil {
		return a, fmt.Errorf("QUANHE_EXAMPLES: want true or false, not %q", os.Getenv("QUANHE_EXAMPLES"))
	}
	flags := flag.NewFlagSet("server", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&a.addr, "addr", cmp.Or(os.Getenv("QUANHE_ADDR"), "localhost:8080"), "the `address` to listen on (QUANHE_ADDR)")
	flags.StringVar(&a.store, "store", os.Getenv("QUANHE_STORE"), "the store's `address`: file:NAME, mem:, neo4j://HOST ... (QUANHE_STORE; "+ownStore+" where none is named)")
	flags.BoolVar(&a.examples, "examples", wanted, "load the sample articles into an empty store where none is named (QUANHE_EXAMPLES)")
	flags.StringVar(&a.user, "user", cmp.Or(os.Getenv("QUANHE_NEO4J_USER"), "neo4j"), "Neo4j's `user` (QUANHE_NEO4J_USER)")
	flags.StringVar(&a.database, "database", os.Getenv("QUANHE_NEO4J_DATABASE"), "the `database` in Neo4j, if not its own (QUANHE_NEO4J_DATABASE)")
	flags.StringVar(&a.passwordFile, "password-file", os.Getenv("QUANHE_NEO4J_PASSWORD_FILE"), "the `file` that holds Neo4j's password (QUANHE_NEO4J_PASSWORD_FILE; else QUANHE_NEO4J_PASSWORD)")
	err = flags.Parse(args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(stderr, usage)
		flags.SetOutput(stderr)
		flags.PrintDefaults()
		return a, err
	}
	if err != nil {
		return a, fmt.Errorf("%w (server -help lists the flags)", err)
	}
	if flags.NArg() > 0 {
		return a, fmt.Errorf("%q: the server reads no files: `go run ./loader PATH...` does (server -help lists the flags)", flags.Arg(0))
	}
	a.named = a.store != ""
	a.store = cmp.Or(a.store, ownStore)
	return a, nil
}
