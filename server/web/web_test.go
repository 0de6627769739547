package web

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
)

func get(t *testing.T, path string, header ...string) *httptest.ResponseRecorder {
	t.Helper()
	h, err := Handler()
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest("GET", path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestPages(t *testing.T) {
	for path, media := range map[string]string{
		"/":                         "text/html; charset=utf-8",
		"/playground":               "text/html; charset=utf-8",
		"/playground/examples.json": "application/json",
		"/schema.graphql":           "text/plain; charset=utf-8",
		"/assets/graphiql.css":      "text/css; charset=utf-8",
		"/assets/LICENSES.txt":      "text/plain; charset=utf-8",
	} {
		w := get(t, path)
		if w.Code != http.StatusOK || w.Header().Get("Content-Type") != media {
			t.Errorf("%s: %d, %s", path, w.Code, w.Header().Get("Content-Type"))
		}
	}
	if w := get(t, "/no/such"); w.Code != http.StatusNotFound {
		t.Errorf("/no/such: %d", w.Code)
	}
}

// A page loads what it names from here, names no other host, and has no script of its own that
// the policy would stop.
func TestPagesAskNoOtherHost(t *testing.T) {
	loads := regexp.MustCompile(`(?:src|href)="([^"]*)"`)
	for _, page := range []string{"/", "/playground"} {
		w := get(t, page)
		body := w.Body.String()
		if strings.Contains(body, "//") || strings.Contains(body, "<script>") || strings.Contains(body, "style=") {
			t.Errorf("%s names another host or has a script or style of its own", page)
		}
		if !strings.HasPrefix(w.Header().Get("Content-Security-Policy"), "default-src 'none'") {
			t.Errorf("%s has no policy", page)
		}
		for _, m := range loads.FindAllStringSubmatch(body, -1) {
			if m[1] == "/readyz" || strings.HasSuffix(m[1], ".csv") { // served by others
				continue
			}
			if w := get(t, m[1]); w.Code != http.StatusOK {
				t.Errorf("%s loads %s: %d", page, m[1], w.Code)
			}
		}
	}
	for _, css := range []string{"/assets/graphiql.css", "/assets/explorer.css", "/assets/index.css"} {
		if other := regexp.MustCompile(`url\(["']?https?:`).FindString(get(t, css).Body.String()); other != "" {
			t.Errorf("%s loads from another host", css)
		}
	}
}

func TestUnchangedFilesAreNotSentAgain(t *testing.T) {
	first := get(t, "/assets/graphiql.js", "Accept-Encoding", "gzip")
	if first.Header().Get("Content-Encoding") != "gzip" || first.Body.Len() > 500_000 {
		t.Errorf("%d bytes, encoding %q", first.Body.Len(), first.Header().Get("Content-Encoding"))
	}
	again := get(t, "/assets/graphiql.js", "If-None-Match", first.Header().Get("ETag"))
	if again.Code != http.StatusNotModified || again.Body.Len() != 0 {
		t.Errorf("asked again: %d with %d bytes", again.Code, again.Body.Len())
	}
}
