package graphtest

import (
	"testing"

	"github.com/quanhe/quanhe/graph"
)

func TestModel(t *testing.T) {
	TestStore(t, func(*testing.T) graph.Store { return NewModel() })
}

func TestModelRandom(t *testing.T) {
	TestRandom(t, func(*testing.T) graph.Store { return NewModel() })
}
