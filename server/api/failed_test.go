package api

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/quanhe/quanhe/loader/extract"
	"github.com/quanhe/quanhe/loader/ingest"
	"github.com/quanhe/quanhe/server/reading"
)

// A text that could not be read is among the gaps, with the reason, and says nothing.
func TestFailedArticles(t *testing.T) {
	store := samples(t)
	line := ingest.Line{Store: store, Extract: extract.Claims, Version: extract.Version}
	broken := ingest.Item{Name: "news/broken.txt", Place: "news/broken.txt", Err: errors.New("binary, not a text")}
	if _, err := line.Load(context.Background(), slices.Values([]ingest.Item{broken})); err != nil {
		t.Fatal(err)
	}
	d := ask(t, New(store, reading.Read, quiet()), `{
		failed: articles(filter: {failed: true}) { totalCount nodes { title failed published segments { text } evidence { totalCount } entities { totalCount } } }
		others: articles(filter: {failed: false}) { totalCount nodes { failed } }
	}`, nil)
	wantEqual(t, "failed", at(d, "failed"), map[string]any{"totalCount": 1, "nodes": []any{map[string]any{
		"title": "broken.txt", "failed": "binary, not a text", "published": nil, "segments": []any{}, "evidence": map[string]any{"totalCount": 0}, "entities": map[string]any{"totalCount": 0},
	}}})
	wantEqual(t, "others", at(d, "others", "totalCount"), 11)
	wantEqual(t, "an other", at(d, "others", "nodes", 0, "failed"), nil)
}
