package main

import (
	"context"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/embedded"
)

func (s *server) openStore(context.Context) (graph.Store, error) {
	store, err := embedded.Open(strings.TrimPrefix(s.store, "file:"))
	if err != nil {
		return nil, explainStore(s.store, err)
	}
	return store, nil
}
