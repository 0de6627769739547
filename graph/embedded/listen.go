package embedded

import (
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/quanhe/quanhe/graph"
)

// Listen lets other processes of the same user in while this one holds the file: what [Dial]
// returns there asks and puts through this store, until it is closed. A store in memory alone has
// no address, and nobody to let in.
func (s *Store) Listen() error {
	if s.file == nil {
		return nil
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	if err := s.usable(); err != nil || s.door != nil {
		return err
	}
	path, err := socketPath(s.path)
	if err != nil {
		return fmt.Errorf("listen for other processes: %w", err)
	}
	s.door, err = openDoor(path, s.handler())
	return err
}

// A door is the socket beside the file, and who serves it.
type door struct {
	path   string
	server http.Server
	served chan struct{}
}

// openDoor listens. The socket takes its name only when nobody but the user can open it; one that
// stands there already was left by a process that ended, for this one holds the file.
func openDoor(path string, handler http.Handler) (*door, error) {
	os.Remove(path + newSuffix)
	listener, err := net.Listen("unix", path+newSuffix)
	if err != nil {
		return nil, fmt.Errorf("listen for other processes: %w", err)
	}
	listener.(*net.UnixListener).SetUnlinkOnClose(false)
	if err := errors.Join(os.Chmod(path+newSuffix, 0o600), os.Rename(path+newSuffix, path)); err != nil {
		listener.Close()
		return nil, fmt.Errorf("listen for other processes: %w", err)
	}
	d := &door{path: path, served: make(chan struct{})}
	d.server = http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	go func() {
		defer close(d.served)
		d.server.Serve(listener) // ends when it is shut down
	}()
	return d, nil
}

// shut lets nobody in any more and waits for those who are.
func (d *door) shut() {
	const patience = 10 * time.Second
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	os.Remove(d.path)
	if d.server.Shutdown(ctx) != nil {
		d.server.Close()
	}
	<-d.served
}

func (s *Store) handler() http.Handler {
	mux := http.NewServeMux()
	serve(mux, callQuery, func(ctx context.Context, q asked) (rows, error) {
		answer, err := s.Query(ctx, q.query())
		if err != nil {
			return rows{}, err
		}
		return pack(answer), nil
	})
	serve(mux, callPaths, func(ctx context.Context, q *graph.PathQuery) (*walked, error) {
		paths, err := s.Paths(ctx, q)
		return packPaths(paths), err
	})
	serve(mux, callNeighborhood, func(ctx context.Context, q *graph.NeighborhoodQuery) (*walked, error) {
		n, err := s.Neighborhood(ctx, q)
		return packNeighborhood(n), err
	})
	serve(mux, callNames, func(ctx context.Context, keys []string) (*graph.Names, error) { return s.Names(ctx, keys) })
	serve(mux, callAccounts, func(ctx context.Context, ids []graph.ID) ([]*graph.Account, error) { return s.Accounts(ctx, ids) })
	serve(mux, callJudgements, func(ctx context.Context, _ bool) ([]*graph.Judgement, error) { return s.Judgements(ctx) })
	serve(mux, callStatus, func(ctx context.Context, _ bool) (graph.Status, error) { return s.Status(ctx) })
	serve(mux, callInit, func(ctx context.Context, _ bool) (bool, error) { return true, s.Init(ctx) })
	serve(mux, callPut, func(ctx context.Context, b *graph.Batch) (graph.Outcome, error) { return s.Put(ctx, b) })
	mux.HandleFunc("POST "+callDump, s.serveDump)
	return mux
}

// serve answers a call: its question from the body, its answer to the body.
func serve[Q, A any](mux *http.ServeMux, call string, answer func(context.Context, Q) (A, error)) {
	mux.HandleFunc("POST "+call, func(w http.ResponseWriter, r *http.Request) {
		var question Q
		if err := gob.NewDecoder(http.MaxBytesReader(w, r.Body, maxQuestion)).Decode(&question); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		a, err := answer(r.Context(), question)
		gob.NewEncoder(w).Encode(reply[A]{a, failed(err)}) // who asked may have gone
	})
}

// serveDump writes record after record, and last that this was all.
func (s *Store) serveDump(w http.ResponseWriter, r *http.Request) {
	encoder := gob.NewEncoder(w)
	for record, err := range s.Dump(r.Context()) {
		if err != nil {
			encoder.Encode(dumped{Failed: failed(err)})
			return
		}
		if encoder.Encode(dump(record)) != nil {
			return
		}
	}
	encoder.Encode(dumped{Whole: true})
}
