package neo4jtest

import (
	"errors"
	"testing"
)

func TestGivenAddress(t *testing.T) {
	s, err := given("neo4j://neo4j:secret@localhost:7687")
	if err != nil || s.Address != "neo4j://localhost:7687" || s.User != "neo4j" || s.Password != "secret" {
		t.Errorf("given: %+v, %v", s, err)
	}
	if _, err := given("localhost"); err == nil {
		t.Error("an address without scheme was taken")
	}
}

func TestRequire(t *testing.T) {
	t.Setenv("QUANHE_REQUIRE", "docker, neo4j")
	if !Require("neo4j") || !Require("docker") || Require("node") {
		t.Error("QUANHE_REQUIRE is read wrongly")
	}
}

func TestARequiredDaemonIsNotReplaced(t *testing.T) {
	nowhere := func() (*Server, error) { return nil, errors.New("no daemon answers") }
	here := func() (*Server, error) { return &Server{From: "jvm"}, nil }
	if server, err := first(nowhere, here); err != nil || server.From != "jvm" {
		t.Errorf("without a daemon: %v, %v", server, err)
	}
	t.Setenv("QUANHE_REQUIRE", "docker")
	if server, err := first(nowhere, here); err == nil {
		t.Errorf("QUANHE_REQUIRE names docker, none answers, and Neo4j came from %s", server.From)
	}
}
