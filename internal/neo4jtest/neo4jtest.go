// Package neo4jtest finds a Neo4j for tests, or starts one, and ends it with the test process.
//
// Start at [Shared]. It takes the first of: the address in QUANHE_TEST_NEO4J (or "docker" or "jvm"
// there, to have that one); a Docker daemon, through testcontainers; Java 17 and Maven, which bring
// Neo4j Community as a plain program. Where there is none the test skips and says so, and fails
// where QUANHE_REQUIRE names neo4j; where it names docker, no other server will do.
//
// Community has one database, and `go test` runs packages side by side: only graph/neo4jstore and
// internal/stories use this package, each with a server of its own, and the benchmarks in bench. Their
// TestMain is [Main].
package neo4jtest

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
)

// Server is a Neo4j that runs.
type Server struct {
	Address  string // neo4j://host:port
	User     string // "" where it asks for none
	Password string
	From     string // where it comes from: "QUANHE_TEST_NEO4J", "docker", "jvm"
	stop     func()
}

var shared = struct {
	once   sync.Once
	server *Server
	err    error
}{}

// Main runs a package's tests and ends the server that they shared.
func Main(m *testing.M) {
	code := m.Run()
	if shared.server != nil {
		shared.server.stop()
	}
	os.Exit(code)
}

// Shared is the server of this test process, emptied. Tests that use it do not run in parallel.
func Shared(t testing.TB) *Server {
	t.Helper()
	server := Again(t)
	server.Clear(t)
	return server
}

// Again is the server of this test process as it stands.
func Again(t testing.TB) *Server {
	t.Helper()
	shared.once.Do(func() { shared.server, shared.err = find() })
	if shared.err != nil {
		missing(t, shared.err)
	}
	return shared.server
}

// Require tells whether QUANHE_REQUIRE, a list, names a thing that tests may not skip for want of.
func Require(thing string) bool {
	list := strings.FieldsFunc(os.Getenv("QUANHE_REQUIRE"), func(r rune) bool { return r == ',' || r == ' ' })
	return slices.Contains(list, thing)
}

func missing(t testing.TB, err error) {
	t.Helper()
	for _, thing := range []string{"neo4j", "docker"} {
		if Require(thing) {
			t.Fatalf("QUANHE_REQUIRE names %s, and there is none: %v", thing, err)
		}
	}
	t.Skipf("no Neo4j for this test: %v", err)
}

func find() (*Server, error) {
	switch wanted := os.Getenv("QUANHE_TEST_NEO4J"); wanted {
	case "docker":
		return container()
	case "jvm":
		return program()
	case "":
		return first(container, program)
	default:
		return given(wanted)
	}
}

// first is a server in a container, or, where no daemon answers and none is required, a plain program.
func first(container, program func() (*Server, error)) (*Server, error) {
	server, noDocker := container()
	if noDocker == nil || Require("docker") {
		return server, noDocker
	}
	server, noJVM := program()
	if noJVM != nil {
		return nil, errors.Join(fmt.Errorf("docker: %w", noDocker), fmt.Errorf("jvm: %w", noJVM))
	}
	return server, nil
}

// An address may carry user and password: neo4j://neo4j:secret@localhost:7687.
func given(address string) (*Server, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return nil, fmt.Errorf("QUANHE_TEST_NEO4J=%q: want an address such as neo4j://user:password@localhost:7687, docker or jvm", address)
	}
	server := &Server{From: "QUANHE_TEST_NEO4J", stop: func() {}}
	if u.User != nil {
		server.User = u.User.Username()
		server.Password, _ = u.User.Password()
		u.User = nil
	}
	server.Address = u.String()
	return server, nil
}

// Auth is what the server wants to be told of who comes.
func (s *Server) Auth() neo4j.AuthToken {
	if s.User == "" {
		return neo4j.NoAuth()
	}
	return neo4j.BasicAuth(s.User, s.Password, "")
}

// Driver is a driver to the server, whose caller closes it.
func (s *Server) Driver() (neo4j.DriverWithContext, error) {
	return neo4j.NewDriverWithContext(s.Address, s.Auth(), func(c *config.Config) { c.TelemetryDisabled = true })
}

// Clear takes all nodes out of the server. Constraints and indexes stay: to make them anew for
// each test would take longer than the tests.
func (s *Server) Clear(t testing.TB) {
	t.Helper()
	ctx := context.Background()
	driver, err := s.Driver()
	if err != nil {
		t.Fatalf("clear Neo4j at %s: %v", s.Address, err)
	}
	defer driver.Close(ctx)
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: "neo4j"})
	defer session.Close(ctx)
	result, err := session.Run(ctx, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS", nil)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	if err != nil {
		t.Fatalf("clear Neo4j at %s: %v", s.Address, err)
	}
}
