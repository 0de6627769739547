// Package neo4jstore keeps the graph in Neo4j 5.26 or later, where people explore it in Neo4j's own
// browser: entities are nodes labelled Person, Organization, Post, Event, Directive and Place, facts
// are relationships between them named by their predicate, evidence is a node joined to its article
// and found from a relationship by its id.
//
// Start at [Open]. A query tree becomes one statement (compile.go, list.go, path.go, cond.go; turn.go
// and when.go say where it begins to read) whose rows come back as lists by position (decode.go); so
// does a question about paths or a neighborhood (walk.go). A batch is one transaction that writes what
// [graph.Plan] says (put.go). What constraints and indexes stand behind both is in form.go.
package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"github.com/quanhe/quanhe/graph"
)

// Options are how to reach a database. The zero value is the database "neo4j" without a password.
type Options struct {
	User     string // "neo4j" where there is a password and no user
	Password string
	Database string        // "neo4j" where empty
	Timeout  time.Duration // after which the server ends a query; 8 s where 0
}

const (
	connections = 100
	questions   = 80              // answered at a time: the rest is for batches and dumps
	patience    = 5 * time.Second // for a connection
)

// Store is a [graph.Store] on Neo4j.
type Store struct {
	address    string
	database   string
	timeout    time.Duration
	driver     neo4j.DriverWithContext
	bookmarks  neo4j.BookmarkManager
	questions  chan struct{} // that are being answered
	statements atomic.Int64  // asked in queries: see Statements
	form       form
	forming    sync.Mutex
	formed     bool // whether constraints and indexes are known to be there
}

// Open is a store on the server at an address such as neo4j://host:7687. It asks nothing of the
// server yet: one that is not up, or refuses the password, is told by the first call.
func Open(address string, o Options) (*Store, error) {
	auth := neo4j.NoAuth()
	if o.Password != "" {
		if o.User == "" {
			o.User = "neo4j"
		}
		auth = neo4j.BasicAuth(o.User, o.Password, "")
	}
	if o.Database == "" {
		o.Database = "neo4j"
	}
	if o.Timeout == 0 {
		o.Timeout = 8 * time.Second
	}
	driver, err := neo4j.NewDriverWithContext(address, auth, func(c *config.Config) {
		c.TelemetryDisabled = true
		c.UserAgent = "quanhe"
		c.MaxConnectionPoolSize = connections
		c.ConnectionAcquisitionTimeout = patience // rather refuse than queue for a minute
		c.SocketConnectTimeout = 3 * time.Second
		c.MaxTransactionRetryTime = time.Second // once: a connection may have died, the leader may have moved
	})
	if err != nil {
		return nil, fmt.Errorf("neo4j at %s: %w", address, err)
	}
	return &Store{
		address: address, database: o.Database, timeout: o.Timeout, driver: driver, form: current,
		bookmarks: neo4j.NewBookmarkManager(neo4j.BookmarkManagerConfig{}), questions: make(chan struct{}, questions),
	}, nil
}

// ReadCommitted tells how far Neo4j isolates a query from a batch: see [graph.ReadCommitted].
func (s *Store) ReadCommitted() {}

// Close ends the store's connections.
func (s *Store) Close() error { return s.driver.Close(context.Background()) }

// Statements counts the statements that queries have asked so far: one each.
func (s *Store) Statements() int64 { return s.statements.Load() }

// Query answers a query tree by one statement.
func (s *Store) Query(ctx context.Context, q *graph.Query) (*graph.Rows, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	c := compile(q)
	return whole(func() (*graph.Rows, error) { return s.ask(ctx, c) })
}

// A statement that met a record on its way out is asked again: so often at the most.
const tries = 10

// whole asks until no record goes while it is read.
func whole[A any](ask func() (A, error)) (A, error) {
	for try := 1; ; try++ {
		answer, err := ask()
		if !errors.Is(err, errTorn) || try == tries {
			return answer, err
		}
	}
}

func (s *Store) ask(ctx context.Context, c *compiled) (*graph.Rows, error) {
	s.statements.Add(1)
	records, err := s.read(ctx, c.cypher, c.params)
	if err != nil {
		return nil, err
	}
	return c.rows(records[0].Values[0])
}

// read runs one statement on a reader. A caller that gives up is told at once; the server ends the
// statement by its own time limit, and the connection stays fit for use. What nobody waits for any
// more is not begun.
func (s *Store) read(ctx context.Context, cypher string, params map[string]any) ([]*neo4j.Record, error) {
	if err := s.turn(ctx); err != nil {
		return nil, err
	}
	type answer struct {
		records []*neo4j.Record
		err     error
	}
	answered := make(chan answer, 1)
	go func() {
		defer func() { <-s.questions }()
		limited, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.timeout+patience)
		defer cancel()
		result, err := neo4j.ExecuteQuery(limited, s.driver, cypher, params, neo4j.EagerResultTransformer,
			neo4j.ExecuteQueryWithDatabase(s.database), neo4j.ExecuteQueryWithReadersRouting(),
			neo4j.ExecuteQueryWithBookmarkManager(s.bookmarks),
			neo4j.ExecuteQueryWithTransactionConfig(neo4j.WithTxTimeout(s.timeout)))
		if err != nil {
			answered <- answer{err: s.explain(err)}
			return
		}
		answered <- answer{records: result.Records}
	}()
	select {
	case a := <-answered:
		return a.records, a.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// turn waits until a question can be asked.
func (s *Store) turn(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	waited := time.NewTimer(patience)
	defer waited.Stop()
	select {
	case s.questions <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-waited.C:
		return fmt.Errorf("neo4j at %s: %d questions are being answered: %w", s.address, questions, graph.ErrUnavailable)
	}
}

func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: s.database, AccessMode: mode, BookmarkManager: s.bookmarks})
}
