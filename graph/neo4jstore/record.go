package neo4jstore

import (
	"encoding/json"
	"fmt"

	"github.com/quanhe/quanhe/graph"
)

// Beside the props that people and queries read, a node or relationship keeps its record whole, in
// its prop `record`: what is read back is to the byte what was put.

// properties are all props of a record, and the record itself.
func properties(r graph.Record) (map[string]any, error) {
	props := map[string]any{}
	for _, p := range graph.PropsOf(r.RecordKind()) {
		if v := r.Value(p); v != nil {
			props[string(p)] = v
		}
	}
	whole, err := encode(r)
	if err != nil {
		return nil, err
	}
	props["record"] = whole
	return props, nil
}

// Texts and quotes stand in props of their own: they are not kept twice.
func encode(r graph.Record) (string, error) {
	switch whole := r.(type) {
	case *graph.Account:
		short := *whole
		short.Article.Text = ""
		return marshal(&short)
	case *graph.Evidence:
		short := *whole
		short.Quote = ""
		return marshal(&short)
	}
	return marshal(r)
}

func marshal(v any) (string, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return "", fmt.Errorf("encode a record: %w", err)
	}
	return string(text), nil
}

func decode[T any](values []any, i int) (*T, error) {
	whole := new(T)
	text, ok := values[i].(string)
	if !ok {
		return nil, fmt.Errorf("neo4j holds %T where a record should be", values[i])
	}
	if err := json.Unmarshal([]byte(text), whole); err != nil {
		return nil, fmt.Errorf("decode a record: %w", err)
	}
	return whole, nil
}

func decodeAccount(record, text any) (*graph.Account, error) {
	a, err := decode[graph.Account]([]any{record}, 0)
	if err == nil {
		a.Article.Text, _ = text.(string)
	}
	return a, err
}

func decodeEvidence(record, quote any) (*graph.Evidence, error) {
	e, err := decode[graph.Evidence]([]any{record}, 0)
	if err == nil {
		e.Quote, _ = quote.(string)
	}
	return e, err
}
