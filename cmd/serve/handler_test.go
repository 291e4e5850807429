package main

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

// ask sends one request to a handler of the test site. Headers are given as pairs.
func ask(t testing.TB, method, target string, pairs ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(pairs); i += 2 {
		r.Header.Add(pairs[i], pairs[i+1])
	}
	w := httptest.NewRecorder()
	newHandler(testSite(t), defaultLimits).ServeHTTP(w, r)
	return w
}

func TestServeFiles(t *testing.T) {
	const forever, check = "public, max-age=31536000, immutable", "no-cache"
	tests := []struct {
		target, contentType, cache, body string
		status                           int
	}{
		{"/", "text/html; charset=utf-8", check, homeText, 200},
		{"/?source=pwa", "text/html; charset=utf-8", check, homeText, 200},
		{"/plan", "text/html; charset=utf-8", check, planText, 200},
		{"/plan?step=3&x=%20", "text/html; charset=utf-8", check, planText, 200},
		{"/app-worker.js", "text/javascript; charset=utf-8", check, "self.x=1", 200},
		{"/manifest.webmanifest", "application/manifest+json", check, "{}", 200},
		{"/static/style.0123456789ab.css", "text/css; charset=utf-8", forever, styleText, 200},
		{"/static/app.0123456789ab.wasm", "application/wasm", forever, "\x00asm\x01\x00\x00\x00", 200},
		{"/static/icon.0123456789ab.png", "image/png", forever, "\x89PNG\r\n\x1a\n", 200},
		{"/404.html", "text/html; charset=utf-8", check, missingText, 200},
		{"/nothing", "text/html; charset=utf-8", check, missingText, 404},
		// An error kept for a year would outlive the mistake that caused it.
		{"/static/gone.0123456789ab.css", "text/html; charset=utf-8", check, missingText, 404},
	}
	for _, tt := range tests {
		for _, method := range []string{"GET", "HEAD"} {
			what := method + " " + tt.target
			w := ask(t, method, tt.target)
			checkHeaders(t, what, w.Header())
			if w.Code != tt.status {
				t.Errorf("%s: status %d, want %d", what, w.Code, tt.status)
			}
			for name, want := range map[string]string{
				"Content-Type": tt.contentType, "Cache-Control": tt.cache, "Vary": "Accept-Encoding",
				"Content-Length": strconv.Itoa(len(tt.body)), "Content-Encoding": "", "Location": "",
			} {
				if got := w.Header().Get(name); got != want {
					t.Errorf("%s: %s is %q, want %q", what, name, got, want)
				}
			}
			want := tt.body
			if method == "HEAD" {
				want = ""
			}
			if got := w.Body.String(); got != want {
				t.Errorf("%s: body %q, want %q", what, got, want)
			}
		}
	}
}

// Only names in the table exist. None of these may reach a file, whatever a proxy or a
// browser makes of them.
func TestUnknownPaths(t *testing.T) {
	for _, target := range []string{
		"/_headers", "/.gitkeep", "/.git/config", "/.git", "/index.html.br", "/index.html.gz",
		"/plan/index.html.br", "/static/style.0123456789ab.css.br", "/static/style.0123456789ab.css.gz",
		"/static/orphan.js", "/static/orphan.js.br", "/static", "/static/", "/plan/nothing", "/PLAN",
		"/plan//", "//plan", "/./plan", "/../plan", "/plan/..", "/plan/../plan", "/static/../_headers",
		"/%2e%2e/_headers", "/%2e%2e%2f_headers", "/static%2Fstyle.0123456789ab.css", "/%70lan", "/plan%00",
		"/%00", "/plan%0d%0aSet-Cookie:x=1", "/..%5c_headers", `/..\_headers`, `/plan\`, "/%5cevil.example",
		"//evil.example", "//evil.example/", "//evil.example/plan/", "/%2f%2fevil.example/", "///",
		"//evil.example/..", "/plan;x=1", "/plan%3fx", "/plan%20", "/%ff%fe", "/plan/%2e",
		"http://evil.example//plan/",
	} {
		w := ask(t, "GET", target)
		checkHeaders(t, target, w.Header())
		if w.Code != 404 || w.Body.String() != missingText {
			t.Errorf("%s: status %d, body %q", target, w.Code, w.Body)
		}
		if to := w.Header().Get("Location"); to != "" {
			t.Errorf("%s: sent to %s", target, to)
		}
	}
}

func TestRedirects(t *testing.T) {
	for target, want := range map[string]string{
		"/plan/":                       "/plan",
		"/plan/?step=3&x=%20a":         "/plan?step=3&x=%20a",
		"/plan/?":                      "/plan",
		"/plan/trial/":                 "/plan/trial",
		"/plan/index.html?a=b":         "/plan?a=b",
		"/index.html":                  "/",
		"/plan/?next=//evil.example":   "/plan?next=//evil.example",
		"/plan/?x=\u00e9":              "/plan?x=%C3%A9",
		"http://evil.example/plan/?a":  "/plan?a",
		"http://evil.example/plan/?%0": "/plan?%0",
	} {
		for _, method := range []string{"GET", "HEAD"} {
			w := ask(t, method, target)
			checkHeaders(t, target, w.Header())
			if w.Code != http.StatusPermanentRedirect || w.Header().Get("Location") != want {
				t.Errorf("%s: status %d to %q, want 308 to %q", target, w.Code, w.Header().Get("Location"), want)
			}
			if w.Body.Len() > 0 {
				t.Errorf("%s: body %q", target, w.Body)
			}
		}
	}
}

// escape is the second wall behind net/http, so it is asked for what net/http lets
// nobody send.
func TestEscape(t *testing.T) {
	if got, want := escape("a=\r\nSet-Cookie: b\x00\x7f\u00e9&c=%20"), "a=%0D%0ASet-Cookie:%20b%00%7F%C3%A9&c=%20"; got != want {
		t.Errorf("escape = %q, want %q", got, want)
	}
}

func TestEncodings(t *testing.T) {
	unpack := map[string]func(io.Reader) (io.Reader, error){
		"":     func(r io.Reader) (io.Reader, error) { return r, nil },
		"br":   func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil },
		"gzip": func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
	}
	for _, tt := range []struct {
		target, accept, coding, body string
		status                       int
	}{
		{"/plan", "gzip, deflate, br", "br", planText, 200},
		{"/plan", "gzip", "gzip", planText, 200},
		{"/plan", "identity", "", planText, 200},
		{"/static/style.0123456789ab.css", "br", "br", styleText, 200},
		{"/static/icon.0123456789ab.png", "br, gzip", "", "\x89PNG\r\n\x1a\n", 200},
		{"/nothing", "br", "br", missingText, 404},
		{"/nothing", "identity;q=0, *;q=0", "", missingText, 404},
	} {
		w := ask(t, "GET", tt.target, "Accept-Encoding", tt.accept)
		what := tt.target + " " + tt.accept
		if w.Code != tt.status || w.Header().Get("Content-Encoding") != tt.coding {
			t.Errorf("%s: status %d in %q, want %d in %q", what, w.Code, w.Header().Get("Content-Encoding"), tt.status, tt.coding)
			continue
		}
		if got, want := w.Header().Get("Content-Length"), strconv.Itoa(w.Body.Len()); got != want {
			t.Errorf("%s: Content-Length %s, but %s bytes came", what, got, want)
		}
		if got := w.Header().Get("Vary"); got != "Accept-Encoding" {
			t.Errorf("%s: Vary is %q", what, got)
		}
		r, err := unpack[tt.coding](w.Body)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(r); err != nil || string(got) != tt.body {
			t.Errorf("%s: unpacks to %q, %v", what, got, err)
		}
	}
}

func TestNotAcceptable(t *testing.T) {
	for _, target := range []string{"/", "/static/icon.0123456789ab.png"} {
		w := ask(t, "GET", target, "Accept-Encoding", "zstd, identity;q=0")
		checkHeaders(t, target, w.Header())
		if w.Code != http.StatusNotAcceptable || w.Body.Len() > 0 || w.Header().Get("ETag") != "" {
			t.Errorf("%s: status %d, body %q, tag %s", target, w.Code, w.Body, w.Header().Get("ETag"))
		}
		if got := w.Header().Get("Vary"); got != "Accept-Encoding" {
			t.Errorf("%s: Vary is %q, so a cache would give this answer to others", target, got)
		}
	}
}

// A browser that has the file is told so without the bytes, with the same headers
// that decide how long it keeps it; one that has another form gets the bytes.
func TestRevalidate(t *testing.T) {
	for _, accept := range []string{"br", "gzip", "identity"} {
		for _, target := range []string{"/plan", "/static/style.0123456789ab.css"} {
			what := target + " " + accept
			fresh := ask(t, "GET", target, "Accept-Encoding", accept)
			tag := fresh.Header().Get("ETag")
			w := ask(t, "GET", target, "Accept-Encoding", accept, "If-None-Match", `"other", W/`+tag)
			checkHeaders(t, what, w.Header())
			if w.Code != http.StatusNotModified || w.Body.Len() > 0 {
				t.Errorf("%s: status %d with %d bytes, want 304 with none", what, w.Code, w.Body.Len())
			}
			for _, name := range []string{"ETag", "Cache-Control", "Vary"} {
				if got, want := w.Header().Get(name), fresh.Header().Get(name); got != want || got == "" {
					t.Errorf("%s: %s is %q, want %q", what, name, got, want)
				}
			}
			for _, name := range []string{"Content-Length", "Content-Type", "Content-Encoding"} {
				if got := w.Header().Get(name); got != "" {
					t.Errorf("%s: a 304 has %s %q", what, name, got)
				}
			}
			other := ask(t, "GET", target, "Accept-Encoding", "*;q=0, "+accept+", identity", "If-None-Match", `"`+strings.Trim(tag, `"`)+`x"`)
			if other.Code != 200 {
				t.Errorf("%s: status %d for another tag, want 200", what, other.Code)
			}
		}
	}
	tag := ask(t, "GET", "/plan", "Accept-Encoding", "br").Header().Get("ETag")
	if w := ask(t, "GET", "/plan", "Accept-Encoding", "gzip", "If-None-Match", tag); w.Code != 200 {
		t.Errorf("the tag of the brotli form answers %d for gzip", w.Code)
	}
	if w := ask(t, "GET", "/plan", "If-Match", `"other"`); w.Code != 412 {
		t.Errorf("If-Match with another tag answers %d", w.Code)
	}
	if w := ask(t, "GET", "/nothing", "If-None-Match", "*"); w.Code != 404 {
		t.Errorf("an unknown path with If-None-Match: * answers %d", w.Code)
	}
}

// Ranges are ignored, the good and the broken alike: full answer, no crash.
func TestRangeIsIgnored(t *testing.T) {
	for _, value := range []string{
		"bytes=0-3", "bytes=-5", "bytes=5-", "bytes=9-1", "bytes=", "bytes=a-b", "bytes=0-0,2-2,4-4",
		"bytes=-99999999999999999999", "bytes=18446744073709551616-", "lines=1-2", "",
		"bytes=" + strings.Repeat("0-1,", 3000),
	} {
		w := ask(t, "GET", "/plan", "Range", value, "If-Range", `"x"`)
		if w.Code != 200 || w.Body.String() != planText || w.Header().Get("Content-Range") != "" {
			t.Errorf("Range %.40q: status %d, body %q", value, w.Code, w.Body)
		}
		if got := w.Header().Get("Accept-Ranges"); got != "none" {
			t.Errorf("Accept-Ranges is %q", got)
		}
	}
}

func TestMethods(t *testing.T) {
	for _, method := range []string{"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "X"} {
		for _, target := range []string{"/", "/nothing", "/plan/"} {
			w := ask(t, method, target)
			checkHeaders(t, method, w.Header())
			if w.Code != 405 || w.Header().Get("Allow") != "GET, HEAD" || w.Header().Get("Location") != "" {
				t.Errorf("%s %s: status %d, Allow %q", method, target, w.Code, w.Header().Get("Allow"))
			}
		}
	}
}

func TestLongURL(t *testing.T) {
	fits := "/plan?" + strings.Repeat("x", defaultLimits.urlBytes-len("/plan?"))
	if w := ask(t, "GET", fits); w.Code != 200 {
		t.Errorf("a URL of the longest kind answers %d", w.Code)
	}
	w := ask(t, "GET", fits+"x")
	checkHeaders(t, "long URL", w.Header())
	if w.Code != http.StatusRequestURITooLong || strings.Contains(w.Body.String(), "xxx") {
		t.Errorf("a URL one byte longer answers %d %q", w.Code, w.Body)
	}
}
