package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/quanhe/quanhe/internal/neo4jtest"
	"github.com/quanhe/quanhe/schema"
)

// browser is a Chromium that reaches the world through the test alone.
type browser struct {
	path, proxy string

	mu    sync.Mutex
	asked []string // what it asked for: host and path
}

// newBrowser skips the test where there is none, unless QUANHE_REQUIRE names browser.
func newBrowser(t *testing.T) *browser {
	t.Helper()
	b := &browser{}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			b.path = path
			break
		}
	}
	if b.path == "" {
		if neo4jtest.Require("browser") {
			t.Fatal("QUANHE_REQUIRE names browser, and there is no chromium")
		}
		t.Skip("no chromium here")
	}
	forward := &httputil.ReverseProxy{Rewrite: func(*httputil.ProxyRequest) {}} // requests name their host
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b.mu.Lock()
		b.asked = append(b.asked, r.Host+r.URL.Path)
		b.mu.Unlock()
		if r.Method == http.MethodConnect {
			http.Error(w, "this browser reaches nobody", http.StatusForbidden)
			return
		}
		forward.ServeHTTP(w, r)
	}))
	t.Cleanup(proxy.Close)
	b.proxy = proxy.URL
	return b
}

// page is a page as it stands once its scripts are done.
func (b *browser) page(t *testing.T, address string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	args := append(quietBrowser, "--user-data-dir="+t.TempDir(), "--enable-logging=stderr", "--virtual-time-budget=20000",
		"--proxy-server="+b.proxy, "--proxy-bypass-list=<-loopback>", // even for this machine
		"--dump-dom", address)
	cmd := exec.CommandContext(ctx, b.path, args...)
	var console strings.Builder
	cmd.Stderr = &console
	dom, err := cmd.Output()
	if err != nil {
		t.Fatal(err, &console)
	}
	if strings.Contains(console.String(), "Content Security Policy") {
		t.Errorf("the page wants what its policy forbids: %s", &console)
	}
	return string(dom)
}

// A browser asks its maker for this and that, pages aside: not this one.
var quietBrowser = []string{
	"--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-sync", "--disable-extensions",
	"--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-field-trial-config",
	"--disable-component-extensions-with-background-pages", "--disable-domain-reliability", "--disable-client-side-phishing-detection",
	"--gaia-url=http://localhost:1", "--component-updater=url-source=http://localhost:1", // their own hosts otherwise
	"--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication,OptimizationHints,MediaRouter,Translate",
}

// The playground comes up in a browser with a tab for each example, has read the schema, and asks
// no other host for anything.
func TestPlaygroundInABrowser(t *testing.T) {
	b := newBrowser(t)
	s := start(t, t.TempDir())
	dom := b.page(t, s.url+"/playground")
	examples, err := schema.Examples()
	if err != nil {
		t.Fatal(err)
	}
	wantIn(t, "the page", dom, `class="graphiql-container`)
	if tabs := strings.Count(dom, `role="tab"`); tabs < len(examples) {
		t.Errorf("%d tabs for %d examples:\n%.5000s", tabs, len(examples), dom)
	}
	own, err := url.Parse(s.url)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Contains(b.asked, own.Host+"/graphql") {
		t.Errorf("the schema was not read; asked for: %q", b.asked)
	}
	for _, asked := range b.asked {
		if !strings.HasPrefix(asked, own.Host+"/") {
			t.Errorf("it asked for %s", asked)
		}
	}
}
