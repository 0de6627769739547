// Command server answers questions: GraphQL at /graphql, a playground at /playground, tables at
// /who-spoke-where.csv and /who-cited-what.csv.
//
//	server [flags]
//
// Start at [run]; what can be asked for stands in flags.go. How a question is answered is server/api's.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/server/api"
	"github.com/quanhe/quanhe/server/reading"
	"github.com/quanhe/quanhe/server/web"
)

// Exit statuses.
const (
	done   = 0
	failed = 1
	misuse = 2
)

// How long running requests may take to end once the server is told to stop.
const patience = 15 * time.Second

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C does not wait
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run serves until ctx is done and returns the exit status.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	asked, err := parse(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return done
	case err != nil:
		fmt.Fprintf(stderr, "server: %v\n", err)
		return misuse
	}
	s := server{asked: asked, stdout: stdout, log: slog.New(slog.NewTextHandler(stderr, nil))}
	if err := s.run(ctx); err != nil {
		fmt.Fprintf(stderr, "server: %v\n", err)
		return failed
	}
	return done
}

type server struct {
	asked
	stdout io.Writer
	log    *slog.Logger
}

func (s *server) run(ctx context.Context) (err error) {
	listener, err := net.Listen("tcp", s.addr)
	if err != nil {
		return explainListening(s.addr, err)
	}
	defer listener.Close()
	store, err := s.store.Open(ctx, true)
	if err != nil {
		return err
	}
	defer func() {
		if closing := store.Close(); err == nil && closing != nil {
			err = fmt.Errorf("close %s: %w", s.store.Address, closing)
		}
	}()
	return s.serve(ctx, listener, store)
}

func explainListening(addr string, err error) error {
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("%s is taken: is a server running already? Choose another address with -addr", addr)
	}
	return fmt.Errorf("listen on %s: %w", addr, err)
}

func (s *server) serve(ctx context.Context, listener net.Listener, store graph.Store) error {
	ready, err := s.prepare(ctx, store)
	if err != nil {
		return err
	}
	handler, err := routes(store, ready, s.log)
	if err != nil {
		return err
	}
	srv := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelWarn),
	}
	ended := make(chan error, 1)
	go func() { ended <- srv.Serve(listener) }()
	fmt.Fprintf(s.stdout, "ask at http://%s/playground\n", address(s.addr, listener))
	select {
	case err := <-ended:
		return fmt.Errorf("serve on %s: %w", s.addr, err)
	case <-ctx.Done():
	}
	s.log.Info("stopping: running requests end first")
	patient, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience)
	defer cancel()
	return srv.Shutdown(patient)
}

// address is what a reader types: the host as asked for, the port that was found.
func address(asked string, listener net.Listener) string {
	host, _, _ := net.SplitHostPort(asked)
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	return net.JoinHostPort(cmp.Or(host, "localhost"), port)
}

func routes(store graph.Store, ready *readiness, log *slog.Logger) (http.Handler, error) {
	pages, err := web.Handler()
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", api.New(reachedStore{store, ready}, reading.Read, log))
	mux.Handle("/who-spoke-where.csv", api.Table(reachedStore{store, ready}, log))
	mux.Handle("/who-cited-what.csv", api.Citations(reachedStore{store, ready}, log))
	mux.HandleFunc("GET /livez", live)
	mux.Handle("GET /readyz", ready)
	mux.Handle("/", pages)
	return mux, nil
}
