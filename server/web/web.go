// Package web serves the pages: a small index and the playground, GraphiQL with an example
// question in each tab. All files are embedded and served from here alone; the pages may ask no
// other host for anything, and a content security policy holds them to it.
//
// The files in assets come from npm, copied by assets.sh at the versions of package-lock.json;
// the pages are ours. Start at [Handler]. The pages read through the API: nothing here knows the
// graph.
package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"sync"

	"github.com/quanhe/quanhe/schema"
)

//go:embed assets pages
var files embed.FS

// The pages run their own scripts and nothing else. GraphiQL's editor sets styles on elements.
const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
	"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Handler serves the index at /, /playground, /schema.graphql and what they load.
func Handler() (http.Handler, error) {
	mux := http.NewServeMux()
	for _, dir := range []string{"assets", "pages"} {
		entries, err := fs.ReadDir(files, dir)
		if err != nil {
			return nil, err
		}
		for _, entry := range entries {
			content, err := files.ReadFile(path.Join(dir, entry.Name()))
			if err != nil {
				return nil, err
			}
			mux.Handle("GET "+address(entry.Name()), newPage(entry.Name(), content))
		}
	}
	tabs, err := exampleTabs()
	if err != nil {
		return nil, err
	}
	mux.Handle("GET /playground/examples.json", newPage("examples.json", tabs))
	mux.Handle("GET /schema.graphql", newPage("schema.graphql", []byte(schema.SDL())))
	return mux, nil
}

// Where a file is served.
func address(name string) string {
	switch name {
	case "index.html":
		return "/{$}"
	case "playground.html":
		return "/playground"
	}
	return "/assets/" + name
}

// tab is an example as GraphiQL takes it.
type tab struct {
	Query     string `json:"query"`
	Variables string `json:"variables,omitempty"`
}

func exampleTabs() ([]byte, error) {
	examples, err := schema.Examples()
	if err != nil {
		return nil, err
	}
	var tabs []tab
	for _, e := range examples {
		t := tab{Query: e.Text()}
		if e.Variables != nil {
			variables, err := json.MarshalIndent(e.Variables, "", "  ")
			if err != nil {
				return nil, err
			}
			t.Variables = string(variables)
		}
		tabs = append(tabs, t)
	}
	return json.Marshal(tabs)
}

// page is one file, ready to be sent.
type page struct {
	media, etag string
	plain       []byte
	zipped      func() []byte // made when first asked for; nil where that saves nothing
}

func newPage(name string, content []byte) *page {
	p := &page{media: mime.TypeByExtension(path.Ext(name)), plain: content}
	switch path.Ext(name) { // what a machine's own tables may not know, or know otherwise
	case ".graphql", ".txt":
		p.media = "text/plain; charset=utf-8"
	case ".js":
		p.media = "text/javascript; charset=utf-8"
	}
	p.etag = fmt.Sprintf(`"%x"`, sha256.Sum256(content))
	p.zipped = sync.OnceValue(func() []byte { return zip(content) })
	return p
}

func zip(content []byte) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write(content); err != nil || z.Close() != nil || b.Len() >= len(content) {
		return nil
	}
	return b.Bytes()
}

func (p *page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", p.media)
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cache-Control", "no-cache") // ask again; unchanged costs nothing
	h.Set("ETag", p.etag)
	h.Set("Vary", "Accept-Encoding")
	if strings.Contains(r.Header.Get("If-None-Match"), p.etag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	content := p.plain
	if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		if zipped := p.zipped(); zipped != nil {
			h.Set("Content-Encoding", "gzip")
			content = zipped
		}
	}
	h.Set("Content-Length", fmt.Sprint(len(content)))
	if r.Method != http.MethodHead {
		_, _ = w.Write(content) // who asked may be gone
	}
}
