// Package reading reads a text that a question brings along, as the loader would, into a graph of
// its own that is forgotten with the answer.
//
// Start at [Read]. It is the one package between the API and the loader.
package reading

import (
	"context"
	"slices"
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/graph/embedded"
	"github.com/quanhe/quanhe/loader/article"
	"github.com/quanhe/quanhe/loader/extract"
	"github.com/quanhe/quanhe/loader/ingest"
	"github.com/quanhe/quanhe/server/plan"
)

// Read is a store that holds what the text says and nothing else, and the id of the text as an
// article in it. Who asked closes it. A text that is none has an error for the reader.
func Read(ctx context.Context, text *plan.Text) (graph.Store, graph.ID, error) {
	a, err := article.Plain([]byte(text.Text), article.Given{Published: text.Published})
	if err != nil {
		reason, _, _ := strings.Cut(err.Error(), ":") // what to do about a file is no advice here
		return nil, "", plan.Unreadable(reason)
	}
	store, err := embedded.Open("mem:")
	if err != nil {
		return nil, "", err
	}
	line := ingest.Line{Store: store, Extract: extract.Claims, Version: extract.Version}
	if _, err := line.Load(ctx, slices.Values([]ingest.Item{{Name: "text", Article: a}})); err != nil {
		store.Close()
		return nil, "", err
	}
	return store, a.ID, nil
}
