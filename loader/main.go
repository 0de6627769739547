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
	"path/filepath"
	"runtime"
	"syscall"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/check"
	"github.com/quanhe/quanhe/graph/open"
	"github.com/quanhe/quanhe/loader/explain"
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

// Memory that is asked for and never used: the garbage collector waits until as much again is, and so
// runs less often. It is no memory in use, and matters less the more a load needs anyway.
const slack = 32 << 20 // bytes

func main() {
	spare := make([]byte, slack)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C does not wait for the batch
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	runtime.KeepAlive(spare)
	os.Exit(status)
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
	switch {
	case c.dry:
		return c.tell(ctx, func(a *graph.Account) error { return facts.Write(c.stdout, a) })
	case c.why:
		colours := inColour(c.stdout)
		return c.tell(ctx, func(a *graph.Account) error { return explain.Write(c.stdout, a, colours) })
	}
	store, err := c.store.Open(ctx, false)
	if err != nil {
		return failed, err
	}
	status, err := c.with(ctx, store)
	if closing := store.Close(); closing != nil && err == nil {
		return failed, fmt.Errorf("close the store: %w", closing)
	}
	return status, err
}

// with does what is asked for with a store.
func (c *command) with(ctx context.Context, store graph.Store) (int, error) {
	if err := store.Init(ctx); err != nil {
		return failed, fmt.Errorf("make %s ready: %w", c.store.Address, open.Explain(err))
	}
	switch {
	case c.init:
		fmt.Fprintf(c.stdout, "%s is ready\n", c.store.Address)
		return done, nil
	case c.check:
		return c.checkStore(ctx, store)
	case c.export != "":
		return c.exportStore(ctx, store)
	case len(c.remove) > 0:
		return c.removeArticles(ctx, store)
	}
	return c.load(ctx, store)
}

// tell prints what each article says, in one way or another. No store is needed.
func (c *command) tell(ctx context.Context, print func(*graph.Account) error) (int, error) {
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
		for _, claim := range r.Mended {
			fmt.Fprintf(c.stderr, "left out: %s: %s\n", r.Name, claim)
		}
		return print(account)
	})
	if err != nil {
		return failed, err
	}
	return status, nil
}

// load brings the paths into the store and prints the table of what became of them.
func (c *command) load(ctx context.Context, store graph.Store) (int, error) {
	tally := newTally(c)
	line := ingest.Line{Store: store, Extract: extract.Claims, Version: extract.Version, Articles: c.batch, Each: tally.count}
	report, err := line.Load(ctx, c.items(tally.read))
	tally.end()
	tally.table(report)
	switch {
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(c.stdout, "stopped; the articles counted above are stored. Run the same command again to go on.")
		return failed, nil
	case err != nil:
		return failed, fmt.Errorf("%w (the articles counted above are stored; run the same command again to go on)", err)
	case report.Failed > 0:
		return failed, nil
	}
	return done, nil
}

func (c *command) removeArticles(ctx context.Context, store graph.Store) (int, error) {
	tally := newTally(c)
	line := ingest.Line{Store: store}
	articles, asked := make([]graph.ID, len(c.remove)), map[graph.ID]string{}
	for i, w := range c.remove {
		articles[i], asked[w.id] = w.id, w.as
	}
	line.Each = func(r ingest.Result) {
		r.Name = asked[r.Article]
		tally.count(r)
	}
	report, err := line.Remove(ctx, articles...)
	tally.end()
	if err != nil {
		return failed, err
	}
	tally.table(report)
	if report.Failed > 0 {
		return failed, nil
	}
	return done, nil
}

// checkStore lists every breach of what must always hold.
func (c *command) checkStore(ctx context.Context, store graph.Store) (int, error) {
	breaches, err := check.Check(ctx, store)
	if err != nil {
		return failed, fmt.Errorf("check %s: %w", c.store.Address, err)
	}
	for _, b := range breaches {
		fmt.Fprintln(c.stdout, b)
	}
	if len(breaches) > 0 {
		return failed, fmt.Errorf("%s: %d breaches: load the articles anew into an empty store", c.store.Address, len(breaches))
	}
	status, err := store.Status(ctx)
	if err != nil {
		return failed, err
	}
	fmt.Fprintf(c.stdout, "nothing wrong in %d articles, %d entities, %d facts\n", status.Articles, status.Entities, status.Facts)
	return done, nil
}

// exportStore writes the whole store: to a file only once all of it is written.
func (c *command) exportStore(ctx context.Context, store graph.Store) (int, error) {
	if c.export == "-" {
		return status(facts.Export(ctx, c.stdout, store))
	}
	file, err := os.CreateTemp(filepath.Dir(c.export), ".export-*")
	if err != nil {
		return failed, fmt.Errorf("export: %w", err)
	}
	defer os.Remove(file.Name())
	err = facts.Export(ctx, file, store)
	if err == nil {
		err = file.Chmod(0o644)
	}
	if closing := file.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = os.Rename(file.Name(), c.export)
	}
	return status(err)
}

func status(err error) (int, error) {
	if err != nil {
		return failed, fmt.Errorf("export: %w", err)
	}
	return done, nil
}
