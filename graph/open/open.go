// Package open opens a store by its address: the one package that knows all stores.
//
// Start at [Open]. The two commands call it; everything else takes a [graph.Store].
package open

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
	"time"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/embedded"
	"github.com/quanhe/quanhe/graph/neo4jstore"
)

// Options are what an address does not say.
type Options struct {
	User, Password string // of a Neo4j server
	Database       string // in it; "" for its own

	// Hold: this process is to hold the file for as long as it runs, and lets others in. Without
	// it, a file that is held elsewhere is reached through the process that holds it.
	Hold bool

	// Wait is how long to wait for a file that another process holds without letting anyone in; 0
	// for five seconds.
	Wait time.Duration
}

// Schemes are the beginnings of the addresses that Open takes.
const Schemes = "file:PATH, mem:, neo4j://HOST, neo4j+s://HOST, bolt://HOST"

// Open opens the store at an address: "file:quanhe.db", "mem:", "neo4j://host:7687". A server that
// does not answer is told by the first call. Of a file it fails as [embedded.Open] does; with
// [graph.ErrHeld] only where the process that holds it lets nobody in, or where this one is to
// hold it.
func Open(ctx context.Context, address string, o Options) (graph.Store, error) {
	scheme, rest, found := strings.Cut(address, ":")
	switch {
	case !found:
		return nil, fmt.Errorf("store %q: want an address that begins with one of %s", address, Schemes)
	case scheme == "file" && rest != "":
		return openFile(ctx, strings.TrimPrefix(rest, "//"), o)
	case scheme == "mem" && rest == "":
		return embedded.Open("mem:")
	case isNeo4j(scheme):
		if o.Password == defaultPassword && !isHere(address) {
			return nil, fmt.Errorf("store %q: everybody knows Neo4j's default password: set another one there, and name it here", address)
		}
		return neo4jstore.Open(address, neo4jstore.Options{User: o.User, Password: o.Password, Database: o.Database})
	case scheme == "http" || scheme == "https":
		return nil, fmt.Errorf("store %q: a running server is asked over GraphQL; a store's address begins with one of %s", address, Schemes)
	}
	return nil, fmt.Errorf("store %q: unknown kind of address, want one of %s", address, Schemes)
}

func isNeo4j(scheme string) bool {
	switch scheme {
	case "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc":
		return true
	}
	return false
}

// Neo4j's own, before anybody has set one.
const defaultPassword = "neo4j"

// isHere tells whether the address is on this machine.
func isHere(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(u.Hostname())
	return u.Hostname() == "localhost" || ip != nil && ip.IsLoopback()
}

func openFile(ctx context.Context, path string, o Options) (graph.Store, error) {
	if o.Hold {
		return hold(path)
	}
	if o.Wait == 0 {
		o.Wait = 5 * time.Second
	}
	ctx, cancel := context.WithTimeout(ctx, o.Wait)
	defer cancel()
	for {
		store, err := embedded.Open(path)
		if err == nil {
			return store, nil
		}
		if !errors.Is(err, graph.ErrHeld) {
			return nil, err
		}
		client, err := embedded.Dial(ctx, path)
		if err == nil {
			return client, nil
		}
		if ctx.Err() != nil {
			return nil, err
		}
	}
}

func hold(path string) (graph.Store, error) {
	store, err := embedded.Open(path)
	if err != nil {
		return nil, err
	}
	if err := store.Listen(); err != nil {
		return nil, errors.Join(err, store.Close())
	}
	return store, nil
}
