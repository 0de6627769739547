package api

import (
	"context"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"
)

// documents keeps the parsed and validated texts of recent questions: a playground and a
// dashboard ask the same again and again. It is bounded in number and in bytes, since anyone can
// fill it.
type documents struct {
	mu   sync.Mutex
	kept map[string]*ast.QueryDocument
}

const (
	mostDocuments   = 200
	longestDocument = 8 << 10
)

func newDocuments() *documents { return &documents{kept: map[string]*ast.QueryDocument{}} }

// Get is the document of a text.
func (d *documents) Get(_ context.Context, text string) (*ast.QueryDocument, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	doc, ok := d.kept[text]
	return doc, ok
}

// Add keeps a document, and forgets any other where there are too many.
func (d *documents) Add(_ context.Context, text string, doc *ast.QueryDocument) {
	if len(text) > longestDocument {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	for other := range d.kept {
		if len(d.kept) < mostDocuments {
			break
		}
		delete(d.kept, other)
	}
	d.kept[text] = doc
}
