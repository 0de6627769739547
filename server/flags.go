package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/quanhe/quanhe/graph/open"
)

// asked is what the command line and the environment ask for.
type asked struct {
	addr     string
	store    open.Settings
	named    bool // whether the store was named at all
	examples bool
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
	a.store.Flags(flags, "")
	flags.BoolVar(&a.examples, "examples", wanted, "load the sample articles into an empty store where none is named (QUANHE_EXAMPLES)")
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
	a.named = a.store.Address != ""
	a.store.Address = cmp.Or(a.store.Address, ownStore)
	return a, nil
}
