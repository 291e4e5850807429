package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"afterward/web"

	"github.com/andybalholm/brotli"
)

// Texts of the small site the tests serve.
const (
	homeText    = "<!doctype html><title>Home</title><p>the home page"
	planText    = "<!doctype html><title>Plan</title><p>the plan page"
	missingText = "<!doctype html><title>Not found</title><p>there is no such page"
	styleText   = "body{color:#222}"
)

// bigSize is more than the send and receive buffers of two sockets hold, so that a
// client that stops reading does stop the server from writing.
const bigSize = 24 << 20

// bigName is the file of bigSize bytes.
const bigName = "static/big.0123456789ab.wasm"

func brotliOf(t testing.TB, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := brotli.NewWriter(&b)
	writeClose(t, w, text)
	return b.Bytes()
}

func gzipOf(t testing.TB, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	writeClose(t, w, text)
	return b.Bytes()
}

func writeClose(t testing.TB, w io.WriteCloser, text string) {
	t.Helper()
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

// testFiles is a site in the layout of cmd/site.
func testFiles(t testing.TB) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	put := func(name string, body []byte) { files[name] = &fstest.MapFile{Data: body} }
	packed := func(name, text string) {
		put(name, []byte(text))
		put(name+".br", brotliOf(t, text))
		put(name+".gz", gzipOf(t, text))
	}
	packed("index.html", homeText)
	packed("plan/index.html", planText)
	packed("plan/trial/index.html", "<!doctype html><title>Trial</title>")
	packed("404.html", missingText)
	packed("static/style.0123456789ab.css", styleText)
	packed("app-worker.js", "self.x=1")
	packed("manifest.webmanifest", "{}")
	put("static/app.0123456789ab.wasm", []byte("\x00asm\x01\x00\x00\x00"))
	put("static/icon.0123456789ab.png", []byte("\x89PNG\r\n\x1a\n"))
	put("_headers", []byte(web.StaticHosts()))
	put(".gitkeep", nil)
	put(".git/config", []byte("private"))
	put("static/orphan.js.br", brotliOf(t, "the original of this was removed"))
	return files
}

// oneSite is shared by all tests, as it is by all requests: nothing may change it.
var oneSite struct {
	sync.Once
	site *site
	err  error
}

func testSite(t testing.TB) *site {
	t.Helper()
	oneSite.Do(func() {
		files := testFiles(t)
		files[bigName] = &fstest.MapFile{Data: bytes.Repeat([]byte("0123456789abcdef"), bigSize/16)}
		oneSite.site, oneSite.err = load(files)
	})
	if oneSite.err != nil {
		t.Fatal(oneSite.err)
	}
	return oneSite.site
}

// shortLimits are small enough for a test to wait them out.
var shortLimits = limits{
	header: 300 * time.Millisecond, read: 400 * time.Millisecond, write: 500 * time.Millisecond,
	idle: 600 * time.Millisecond, stop: 2 * time.Second, headerBytes: 16 << 10, urlBytes: 2 << 10,
}

// startServer serves the test site on a port of its own until the test ends, through
// the same code as the program.
func startServer(t testing.TB, l limits) (addr string) {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- serve(ctx, ln, newHandler(testSite(t), l), l) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("the server did not stop well: %v", err)
		}
	})
	return ln.Addr().String()
}

// dial opens a connection that gives up after ten seconds.
func dial(t testing.TB, addr string) *net.TCPConn {
	t.Helper()
	c, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if err := c.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	return c.(*net.TCPConn)
}

// talk sends raw on a new connection and returns every answer until the server closes
// it or nothing comes any more.
func talk(t testing.TB, addr, raw string) []answer {
	t.Helper()
	c := dial(t, addr)
	// The server may close before it has read everything; that is its right.
	_, _ = io.WriteString(c, raw)
	_ = c.CloseWrite()
	return readAnswers(t, c)
}

// An answer is one response as it stood on the wire.
type answer struct {
	status int
	header http.Header
	body   string
}

func readAnswers(t testing.TB, r io.Reader) (all []answer) {
	t.Helper()
	br := bufio.NewReader(r)
	for {
		res, err := http.ReadResponse(br, nil)
		if err != nil {
			return all
		}
		body, _ := io.ReadAll(res.Body)
		all = append(all, answer{res.StatusCode, res.Header, string(body)})
	}
}

// checkHeaders fails unless every header that protects a reader is there once and
// nothing follows the reader around.
func checkHeaders(t testing.TB, what string, h http.Header) {
	t.Helper()
	for _, want := range web.SecurityHeaders() {
		if got := h.Values(want.Name); len(got) != 1 || got[0] != want.Value {
			t.Errorf("%s: %s is %q", what, want.Name, got)
		}
	}
	for _, name := range []string{"Set-Cookie", "Server", "X-Powered-By", "Last-Modified"} {
		if got := h.Values(name); len(got) > 0 {
			t.Errorf("%s: there is a header %s %q", what, name, got)
		}
	}
	if h.Get("Cache-Control") == "" {
		t.Errorf("%s: no Cache-Control", what)
	}
}

// checkAlive fails unless the server still hands out the home page as it should.
func checkAlive(t testing.TB, addr string) {
	t.Helper()
	all := talk(t, addr, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
	if len(all) != 1 || all[0].status != http.StatusOK || all[0].body != homeText {
		t.Fatalf("the server no longer answers: %+v", all)
	}
}

// request makes a raw request without a body.
func request(method, target string, lines ...string) string {
	return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n" +
		strings.Join(append(lines, "Connection: close"), "\r\n") + "\r\n\r\n"
}
