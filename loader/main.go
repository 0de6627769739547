// Command loader reads Vietnamese news articles, or facts that were read before, into a store.
//
//	loader [flags] PATH...
//
// Start at [run]; what can be asked for stands in flags.go, how paths become articles in
// sources.go. The line that an article goes through is loader/ingest's.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/loader/extract"
	"github.com/quanhe/quanhe/loader/facts"
	"github.com/quanhe/quanhe/loader/ingest"
)

// Exit statuses.
const (
	done   = 0
	failed = 1 // something could not be loaded, or a breach was found
	misuse = 2
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C does not wait for the batch
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run does what the arguments ask for and returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	asked, err := parse(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return done
	case err != nil:
		fmt.Fprintf(stderr, "loader: %v\n", err)
		return misuse
	}
	c := command{asked: asked, stdin: stdin, stdout: stdout, stderr: stderr}
	status, err := c.run(ctx)
	if err != nil {
		fmt.Fprintf(stderr, "loader: %v\n", err)
	}
	return status
}

type command struct {
	asked
	stdin          io.Reader
	stdout, stderr io.Writer
}

func (c *command) run(ctx context.Context) (int, error) {
	return c.dryRun(ctx)
}

// dryRun prints what each article says, in the facts format. No store is needed.
func (c *command) dryRun(ctx context.Context) (int, error) {
	line := ingest.Line{Extract: extract.Claims, Version: extract.Version, Articles: 32}
	status := done
	err := line.Read(ctx, c.items(nil), func(r ingest.Result, account *graph.Account) error {
		switch {
		case r.State == ingest.Failed:
			status = failed
			fmt.Fprintf(c.stderr, "failed: %s: %v\n", r.Name, r.Err)
			return nil
		case account == nil:
			return nil
		}
		return facts.Write(c.stdout, account)
	})
	if err != nil {
		return failed, err
	}
	return status, nil
}
