// The race detector looks at compressing only; see the Makefile. Without these tests and what they need, that is
// compiled in half the time.

//go:build !race

package main

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"afterward/web"
)

// A host serves a tree the way the real server does, and can misbehave the way real ones do.
type host struct {
	mu     sync.Mutex
	files  tree
	hits   map[string]int
	cut    bool   // the network is gone
	broken string // this address answers 500
	slash  bool   // pages redirect to their address with a slash, as some static hosts do
}

func (h *host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.cut {
		panic(http.ErrAbortHandler)
	}
	h.hits[r.URL.Path]++
	for _, header := range web.SecurityHeaders() {
		w.Header().Set(header.Name, header.Value)
	}
	name, ok := h.files.lookup(r.URL.Path)
	switch {
	case r.URL.Path == h.broken:
		w.WriteHeader(http.StatusInternalServerError)
		return
	case !ok:
		name = "404.html"
		w.Header().Set("Content-Type", web.ContentType(name))
		w.WriteHeader(http.StatusNotFound)
	case h.slash && strings.HasSuffix(name, "/index.html") && !strings.HasSuffix(r.URL.Path, "/"):
		http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
		return
	default:
		w.Header().Set("Content-Type", web.ContentType(name))
		w.Header().Set("Cache-Control", web.CacheControl(r.URL.Path))
		w.Header().Set("Vary", "Accept-Encoding")
	}
	w.Write(h.files[name])
}

func (h *host) set(change func()) {
	h.mu.Lock()
	defer h.mu.Unlock()
	change()
}

// A tab is one page in a real browser, with its complaints.
type tab struct {
	*testing.T
	ctx  context.Context
	host *host
	url  string
	mu   sync.Mutex
	said []string // errors and warnings of the console
}

// open starts a browser with an empty profile on a host that serves the shared build.
func open(t *testing.T) *tab {
	files := readTree(t, os.DirFS(dist(t)))
	path, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("no chromium here")
	}
	h := &host{files: files, hits: map[string]int{}}
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	server.Config.ErrorLog = nil
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	browser, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	ctx, done := chromedp.NewContext(browser)
	t.Cleanup(done)
	b := &tab{T: t, ctx: ctx, host: h, url: server.URL}
	must(t, chromedp.Listen(ctx, b.hear))
	_, err = chromedp.Call(ctx, log.Enable, cdp.Empty{})
	must(t, err)
	_, err = chromedp.Call(ctx, runtime.Enable, cdp.Empty{})
	must(t, err)
	return b
}

func (b *tab) hear(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelInfo { // such as "Banner not shown", which is the offer to install
			return
		}
		b.said = append(b.said, fmt.Sprint(e.Entry.Level, " ", e.Entry.Text, " ", e.Entry.URL))
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeWarning {
			b.said = append(b.said, fmt.Sprint(e.Type, " from a script"))
		}
	case *runtime.EventExceptionThrown:
		b.said = append(b.said, e.ExceptionDetails.Text)
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// visit opens an address of the host and returns the status a person's browser got.
func (b *tab) visit(path string) int64 {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, 30*time.Second)
	defer cancel()
	response, err := chromedp.Run(ctx, chromedp.NavigateResponse(b.url+path))
	must(b.T, err)
	return response.Status
}

// js runs a script, waits for its promise and returns what it says.
func (b *tab) js(script string) string {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, 60*time.Second)
	defer cancel()
	out, err := chromedp.Run(ctx, chromedp.Evaluate[string]("(async()=>{"+script+"})().then(String)", chromedp.EvalAwaitPromise))
	must(b.T, err)
	return out
}

// wait polls until a script says what is wanted.
func (b *tab) wait(script, want string) {
	b.Helper()
	var got string
	for range 150 {
		if got = b.js(script); got == want {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	b.Fatalf("%s: got %q, want %q", script, got, want)
}

const (
	installed = `const r = await navigator.serviceWorker.ready; return r.active.state`
	caching   = `return (await caches.keys()).join()`
	heading   = `return document.querySelector("h1").textContent`
)

// The minified page, scripts and program run under the content security policy without a word in
// the console, and the browser would offer to install the app.
func TestChromiumRuns(t *testing.T) {
	b := open(t)
	b.visit("/today")
	b.wait(`document.querySelector("#press").click(); return document.querySelector("#press").textContent`, "Pressed")
	b.wait(`return document.querySelector("#app-wasm-loader") === null`, "true")
	b.wait(`return document.body.children.length > 3 && document.querySelector("#trouble").hidden`, "true")
	b.wait(installed, "activated")
	got, err := chromedp.Call(b.ctx, cdpage.GetAppManifest, cdpage.GetAppManifestParams{})
	must(t, err)
	if len(got.Errors) > 0 || got.Manifest == nil || len(got.Manifest.Icons) == 0 {
		t.Errorf("manifest: %+v %+v", got.Errors, got.Manifest)
	}
	install, err := chromedp.Call(b.ctx, cdpage.GetInstallabilityErrors, cdp.Empty{})
	must(t, err)
	for _, e := range install.InstallabilityErrors {
		t.Errorf("cannot be installed: %s %+v", e.ErrorID, e.ErrorArguments)
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.said) > 0 {
		t.Errorf("console:\n%s", strings.Join(b.said, "\n"))
	}
}

// What a person sees before the program runs must be what go-app builds once it does: the same
// elements, attributes and text. Otherwise the page moves under their finger.
func TestChromiumSameBeforeAndAfter(t *testing.T) {
	b := open(t)
	// Value, checked and selected are what a person sees, so they are compared as such.
	const shape = `const live = ["value", "checked", "selected"];
		const shape = (n) => n.nodeType === 3 ? n.data : n.nodeType !== 1 ? "" :
		"<" + n.localName + [...n.attributes].filter((a) => !live.includes(a.name)).map((a) => " " + a.name + "=" + JSON.stringify(a.value)).sort().join("") +
		live.map((k) => k in n ? " " + k + ":" + n[k] : "").join("") + ">" + (n.localName === "textarea" ? [] : [...n.childNodes]).map(shape).join("") + "</>";`
	for _, path := range []string{"/today", "/help"} {
		b.visit(path)
		b.wait(`return document.querySelector("#app-wasm-loader") === null`, "true")
		after := b.js(shape + `return shape(document.body.firstElementChild)`)
		before := b.js(shape + `const text = await (await fetch(location.pathname)).text();
			return shape(new DOMParser().parseFromString(text, "text/html").body.firstElementChild)`)
		if before != after {
			t.Errorf("%s before:\n%s\nafter:\n%s", path, before, after)
		}
	}
}

// After one visit everything opens without a network, under any spelling of the address, and an
// unknown address gets our own page. The program is loaded once, not once more for the cache.
func TestChromiumOffline(t *testing.T) {
	b := open(t)
	b.visit("/")
	b.wait(installed, "activated")
	b.host.set(func() {
		b.host.cut = true
		for path, n := range b.host.hits {
			if strings.HasSuffix(path, ".wasm") && n != 1 {
				t.Errorf("%s was loaded %d times", path, n)
			}
		}
	})
	for path, want := range map[string]string{"/": "/", "/today?from=icon": "/today", "/write/": "/write", "/help/index.html": "/help", "/away": "Notes"} {
		if status := b.visit(path); status != http.StatusOK {
			t.Errorf("%s: status %d", path, status)
		}
		if !strings.HasSuffix(path, ".html") && !strings.HasSuffix(path, "/") || path == "/" {
			b.wait(`await new Promise(r => setTimeout(r, 300)); `+heading, want)
		}
	}
	if status := b.visit("/today"); status != http.StatusOK {
		t.Errorf("status %d", status)
	}
	b.wait(`document.querySelector("#press").click(); return document.querySelector("#press").textContent`, "Pressed")
	if status := b.visit("/nowhere"); status != http.StatusNotFound {
		t.Errorf("unknown address without a network: status %d", status)
	}
	got := b.js(`const r = await fetch("/today", {method: "POST"}).catch(() => "failed"); return r`)
	if got != "failed" {
		t.Errorf("the worker answered a POST: %s", got)
	}
}

// Some static hosts redirect /today to /today/, and a browser refuses a redirected answer to a
// navigation: the worker must have made it an ordinary one.
func TestChromiumRedirectedPages(t *testing.T) {
	b := open(t)
	b.host.set(func() { b.host.slash = true })
	b.visit("/")
	b.wait(installed, "activated")
	b.host.set(func() { b.host.cut = true })
	if status := b.visit("/today"); status != http.StatusOK {
		t.Errorf("status %d", status)
	}
	b.wait(heading, "/today")
}

// All or nothing: with one file missing, or one from another version, no cache is left and no
// worker takes over.
func TestChromiumBadInstall(t *testing.T) {
	for name, spoil := range map[string]func(h *host){
		"a file fails":   func(h *host) { h.broken = "/write" },
		"another's page": func(h *host) { h.files["write/index.html"] = []byte("<title>other</title>") },
	} {
		t.Run(name, func(t *testing.T) {
			b := open(t)
			b.host.set(func() { spoil(b.host) })
			b.visit("/")
			got := b.js(`const r = await navigator.serviceWorker.register("/app-worker.js");
				const w = r.installing || r.waiting || r.active;
				if (!w) return "gone";
				while (w.state === "installing") await new Promise(f => setTimeout(f, 50));
				return w.state`)
			if got != "redundant" && got != "gone" {
				t.Errorf("worker is %s", got)
			}
			b.wait(caching, "")
		})
	}
}

// A new version waits until it is asked, so nobody loses a sentence; then it takes over and
// removes the old version's files, and only those.
func TestChromiumUpdate(t *testing.T) {
	b := open(t)
	b.visit("/")
	b.wait(installed, "activated")
	b.wait(`await caches.open("not-ours"); `+caching+``, "aw-"+b.version()+",not-ours")
	next := maps.Clone(b.host.files)
	next["app-worker.js"] = bytes.ReplaceAll(next["app-worker.js"], []byte(b.version()), []byte("ffffffffffffffff"))
	b.host.set(func() { b.host.files = next })
	b.wait(`const r = await navigator.serviceWorker.getRegistration(); await r.update();
		await new Promise(f => setTimeout(f, 1500)); return r.waiting ? r.waiting.state : "none"`, "installed")
	keys := strings.Split(b.js(caching), ",")
	if len(keys) != 3 {
		t.Errorf("before it was asked: %v", keys)
	}
	b.js(`const r = await navigator.serviceWorker.getRegistration();
		const changed = new Promise(f => navigator.serviceWorker.addEventListener("controllerchange", f));
		r.waiting.postMessage({type: "skip-waiting"}); await changed`)
	b.wait(`return (await caches.keys()).sort().join()`, "aw-ffffffffffffffff,not-ours")
}

var versionInWorker = regexp.MustCompile(`[0-9a-f]{16}`)

func (b *tab) version() string {
	b.host.mu.Lock()
	defer b.host.mu.Unlock()
	all := versionInWorker.FindAllString(string(b.host.files["app-worker.js"]), -1)
	if len(all) == 0 || slices.Contains(all, noVersion) {
		b.Fatal("no version in the worker")
	}
	return all[0]
}
