package neo4jstore

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/graphtest"
	"github.com/quanhe/quanhe/internal/neo4jtest"
)

// soon is how long a caller waits at the most to hear that the database is down.
const soon = 6 * time.Second

var anyone = graph.Query{Start: graph.Start{Kinds: graph.KindPerson}, List: graph.List{Order: graph.OrderName, First: 1}}

func unavailable(t *testing.T, s *Store) {
	t.Helper()
	begun := time.Now()
	_, err := s.Query(t.Context(), &anyone)
	if took := time.Since(begun); !errors.Is(err, graph.ErrUnavailable) || took > soon {
		t.Errorf("a query without a database: %v after %s, want ErrUnavailable within %s", err, took, soon)
	}
	oneLine(t, err)
}

func oneLine(t *testing.T, err error) {
	t.Helper()
	if err == nil || strings.Contains(err.Error(), "\n") || !strings.Contains(err.Error(), "neo4j at ") {
		t.Errorf("%v: want one line that names the server", err)
	}
}

// eventually waits until the store answers, as a program that goes on asking would.
func eventually(t *testing.T, s *Store) {
	t.Helper()
	var err error
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(200 * time.Millisecond) {
		if _, err = s.Query(t.Context(), &anyone); err == nil {
			return
		}
	}
	t.Fatalf("the database is up, and the store does not find it: %v", err)
}

// Neo4j is killed in the middle of a batch, with questions coming from several sides; a store is
// opened while it is down; it comes back, and loading from the start again gives the graph of a load
// that nothing disturbed. In the end it is stopped as an operator would.
func TestDown(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a server twice")
	}
	server := neo4jtest.Start(t)
	s := opened(t, &server.Server)
	start(t, s)
	putSample(t, s, 3)
	ended := load(t, s)
	killedWithin(t, server, s)
	ended()
	unavailable(t, s)
	early := opened(t, &server.Server)
	unavailable(t, early)
	if err := early.Init(t.Context()); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("init without a database: %v", err)
	}
	if err := server.Run(); err != nil {
		t.Fatal(err)
	}
	eventually(t, s)
	eventually(t, early)
	sameAsModel(t, s, 3)
	putSample(t, s, 12)
	sameAsModel(t, s, 12)
	ended = load(t, s)
	server.Stop()
	unavailable(t, s)
	ended()
}

// killedWithin kills the server when it has begun to write a batch that is large.
func killedWithin(t *testing.T, server *neo4jtest.Program, s *Store) {
	t.Helper()
	put := putLarge(t, t.Context(), s)
	server.Kill()
	if err := <-put; !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("a batch whose server is killed: %v", err)
	}
}

// putLarge puts a large batch, and returns when its facts are being written.
func putLarge(t *testing.T, ctx context.Context, s *Store) (ended <-chan error) {
	t.Helper()
	var articles []*graphtest.Writing
	for n := range 120 {
		articles = append(articles, sampleArticle(100+n))
	}
	put := make(chan error, 1)
	go func() {
		_, err := s.Put(ctx, graphtest.Batch(articles...))
		put <- err
	}()
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		writing, err := s.read(t.Context(), "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'CREATE (s)-[f:'", nil)
		if err != nil {
			t.Fatal(err)
		}
		if len(writing) > 0 {
			return put
		}
	}
	t.Fatal("no batch was seen being written")
	return nil
}

// A batch whose loader goes away leaves nothing behind, and the next one is as if nothing was.
func TestPutCutShort(t *testing.T) {
	s := fresh(t)
	start(t, s)
	putSample(t, s, 3)
	ctx, cancel := context.WithCancel(t.Context())
	put := putLarge(t, ctx, s)
	cancel()
	if err := <-put; !errors.Is(err, context.Canceled) {
		t.Errorf("a batch that was given up: %v", err)
	}
	sameAsModel(t, s, 3)
	putSample(t, s, 6)
	sameAsModel(t, s, 6)
}

// load asks from several sides until it is ended. Whoever meets the end of the server is told that
// it is unavailable.
func load(t *testing.T, s *Store) (end func()) {
	ctx, cancel := context.WithCancel(t.Context())
	var askers sync.WaitGroup
	for range 8 {
		askers.Go(func() {
			for ctx.Err() == nil {
				begun := time.Now()
				_, err := s.Query(ctx, &anyone)
				if ctx.Err() == nil && (err != nil && !errors.Is(err, graph.ErrUnavailable) || time.Since(begun) > 2*soon) {
					t.Errorf("%v after %s", err, time.Since(begun))
				}
			}
		})
	}
	time.Sleep(500 * time.Millisecond)
	return func() {
		cancel()
		askers.Wait()
	}
}

func putSample(t *testing.T, s graph.Store, events int) {
	t.Helper()
	for n := range events {
		if _, err := s.Put(t.Context(), graphtest.Batch(sampleArticle(n))); err != nil {
			t.Fatal(err)
		}
	}
}

// sameAsModel compares what is stored with the first articles of the sample.
func sameAsModel(t *testing.T, s *Store, articles int) {
	t.Helper()
	model := graphtest.NewModel()
	putSample(t, model, articles)
	sameDump(t, model, s)
}

func TestWrongAddress(t *testing.T) {
	var all sync.WaitGroup
	for _, address := range []string{"neo4j://127.0.0.1:1", "bolt://127.0.0.1:1", "neo4j://no.such.host.invalid:7687"} {
		s, err := Open(address, Options{})
		if err != nil {
			t.Fatal(err)
		}
		all.Go(func() {
			unavailable(t, s)
			s.Close()
		})
	}
	all.Wait()
	if _, err := Open("http://127.0.0.1:7474", Options{}); err == nil {
		t.Error("an address of another protocol is taken")
	} else {
		oneLine(t, err)
	}
}

func TestWrongPassword(t *testing.T) {
	server := neo4jtest.Start(t, "dbms.security.auth_enabled=true")
	s, err := Open(server.Address, Options{Password: "not this one"})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	_, err = s.Query(t.Context(), &anyone)
	if !errors.Is(err, graph.ErrUnavailable) || !strings.Contains(err.Error(), "password") {
		t.Errorf("wrong password: %v", err)
	}
	oneLine(t, err)
}

// The server ends what runs too long, and the connection serves the next query.
func TestTimeout(t *testing.T) {
	s := fresh(t)
	start(t, s)
	s.timeout = 300 * time.Millisecond
	begun := time.Now()
	_, err := s.read(t.Context(), "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c)", nil)
	if took := time.Since(begun); !errors.Is(err, graph.ErrTimeout) || took > 15*time.Second {
		t.Errorf("%v after %s, want ErrTimeout", err, took)
	}
	oneLine(t, err)
	s.timeout = time.Minute
	if _, err := s.Query(t.Context(), &anyone); err != nil {
		t.Errorf("the next query: %v", err)
	}
}

// Callers who give up leave nothing behind.
func TestCancelled(t *testing.T) {
	server := neo4jtest.Shared(t)
	before := goleak.IgnoreCurrent()
	s, err := Open(server.Address, Options{User: server.User, Password: server.Password})
	if err != nil {
		t.Fatal(err)
	}
	start(t, s)
	putSample(t, s, 3)
	q := nested(samplePerson(0).ID)
	if _, err := s.Query(t.Context(), &q); err != nil {
		t.Fatal(err)
	}
	var askers sync.WaitGroup
	for i := range 20 {
		askers.Go(func() {
			for j := range 50 {
				ctx, cancel := context.WithTimeout(t.Context(), time.Duration((i*50+j)%40)*100*time.Microsecond)
				if _, err := s.Query(ctx, &q); err != nil && ctx.Err() == nil {
					t.Error(err)
				}
				cancel()
			}
		})
	}
	askers.Wait()
	if _, err := s.Query(t.Context(), &q); err != nil {
		t.Errorf("after a thousand that gave up: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	goleak.VerifyNone(t, before)
}
