package main

import (
	"bytes"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// go-app writes attributes from a map; without an order, no two builds are the same.
func TestRenderSortsAttributes(t *testing.T) {
	pages := []string{`<div id="a" class="b" data-x="1"><svg viewBox="0 0 1 1" aria-hidden="true"></svg></div>`,
		`<div data-x="1" class="b" id="a"><svg aria-hidden viewBox="0 0 1 1"></svg></div>`}
	var got []string
	for _, p := range pages {
		r, err := render(answer(200, "<body>"+p+"<aside>x</aside>"), "/")
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, r.root)
	}
	want := `<div class="b" data-x="1" id="a"><svg aria-hidden="true" viewBox="0 0 1 1"></svg></div>`
	if got[0] != want || got[1] != want {
		t.Errorf("got %q", got)
	}
}

// go-app quotes attributes as Go strings; in HTML a backslash does not escape.
func TestUnquote(t *testing.T) {
	for in, want := range map[string]string{
		`<!doctype html><p>a "b" \ c</p>`:         `<!doctype html><p>a "b" \ c</p>`,
		`<p title="say \"hi\"" id="x">y</p>`:      `<p title="say &#34;hi&#34;" id="x">y</p>`,
		`<p title="a\u00a0b\\c\n<d>">`:            "<p title=\"a\u00a0b\\c\n&lt;d&gt;\">",
		`<a href="?a=1&b=2" hidden>x</a>`:         `<a href="?a=1&b=2" hidden>x</a>`,
		`<p a="x > y" b='q " z'>"</p><!-- "a -->`: `<p a="x > y" b='q " z'>"</p><!-- "a -->`,
		`1 &lt; 2`: `1 &lt; 2`,
	} {
		got, err := unquote([]byte(in))
		if err != nil || string(got) != want {
			t.Errorf("%s: got %s, %v; want %s", in, got, err, want)
		}
	}
	for _, bad := range []string{`<p title="x`, `<p title="\q">`, `<p title='x>`, `<p`} {
		if got, err := unquote([]byte(bad)); !errors.Is(err, errRender) {
			t.Errorf("%s: %s %v", bad, got, err)
		}
	}
}

// Whatever text go-app quotes must come out of an HTML parser as it went in.
func FuzzUnquote(f *testing.F) {
	for _, seed := range []string{"", "plain", `"`, `\`, "\u00a0\n\t", "<&>'", "\xff", "a > b"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, value string) {
		if !utf8.ValidString(value) || strings.ContainsAny(value, "&\r\x00") {
			t.Skip("go-app leaves & as it is; HTML has no way to write the others")
		}
		page, err := unquote([]byte("<p title=" + strconv.Quote(value) + " id=\"after\">x</p>"))
		if err != nil {
			t.Fatal(err)
		}
		doc, err := html.Parse(bytes.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		p := find(doc, atom.P)
		if attr(p, "title") != value || attr(p, "id") != "after" {
			t.Errorf("%q became %q in %s", value, attr(p, "title"), page)
		}
	})
}

// A route without a component must end the build, not publish an empty page.
func TestRenderRefuses(t *testing.T) {
	for name, h := range map[string]http.Handler{
		"no component": answer(200, `<body><aside id="app-wasm-loader"></aside>`),
		"empty":        answer(200, ``),
	} {
		if _, err := render(h, "/"); !errors.Is(err, errRender) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := render(answer(404, "x"), "/gone"); err == nil || !strings.Contains(err.Error(), "/gone") {
		t.Errorf("unknown route: %v", err)
	}
}

// answer is a handler that always says the same.
func answer(code int, body string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(code)
		w.Write([]byte(body))
	})
}

// Names decide the order of the cascade, so the joined sheet must follow them.
func TestStylesInOrder(t *testing.T) {
	files := fstest.MapFS{
		"css/20-b.css": {Data: []byte("b{}")}, "css/10-a.css": {Data: []byte("a{}")}, "css/.gitkeep": {Data: nil}, "css/c.txt": {Data: []byte("no")},
	}
	got, err := styles(files)
	if err != nil || string(got) != "a{}\nb{}\n" {
		t.Errorf("%q %v", got, err)
	}
}

// The minifier is older than some of the CSS and HTML we use: what it does not know it must keep.
func TestShrinkKeepsMeaning(t *testing.T) {
	for name, c := range map[string]struct {
		file, in string
		want     []string
	}{
		"light-dark": {"a.css", ":root { --a: light-dark(#ffffff, #000000); color: light-dark(red, blue) }", []string{"light-dark(#ffffff, #000000)", "light-dark(red,blue)"}},
		"layers":     {"a.css", "@layer base, ui;\n@layer ui { a { color: red } }", []string{"@layer base,ui", "@layer ui{a{color:red}}"}},
		"nesting":    {"a.css", ".a { color: red; &:hover { color: blue } .b & { margin: 0 } }", []string{"&:hover{color:blue}", ".b &{margin:0}"}},
		"container":  {"a.css", "@container (width > 30rem) { a { color: red } }", []string{"(width > 30rem)"}},
		"has":        {"a.css", ".f:has(> :checked):not(:focus-visible) { inset-inline: 0 }", []string{":has(>:checked)", "inset-inline:0"}},
		"calc":       {"a.css", "a { padding: max(1rem, env(safe-area-inset-bottom)); width: calc(100% - (2 * 8px)) }", []string{"max(1rem,env(safe-area-inset-bottom))", "calc(100% - (2 * 8px))"}},
		"mix":        {"a.css", "a { color: color-mix(in oklab, var(--a) 20%, transparent) }", []string{"color-mix(in oklab,var(--a) 20%,transparent)"}},
		"media":      {"a.css", "@media (prefers-reduced-motion: no-preference) and (min-width: 40em) { a { color: red } }", []string{"(prefers-reduced-motion:no-preference) and (min-width:40em)"}},
		"print":      {"a.css", "@page { margin: 2cm }", []string{"@page{margin:2cm}"}},
		"globals":    {"a.js", "var goappNav = function () { }; let unusedHere = null; async function goappGetenv(key) { return key; }", []string{"goappNav", "unusedHere", "function goappGetenv("}},
		"html":       {"a.html", `<!doctype html><html lang="en"><head><title>x</title></head><body><button type="button" hidden>a</button><input type="text" value=""> <b>b</b> <i>c</i></body></html>`, []string{`type="button"`, `type="text"`, "<b>b</b> <i>c</i>", "</body></html>"}},
		"picture":    {"a.svg", `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><!-- c --><path d="M 4 4 L 8 8"/></svg>`, []string{`viewBox="0 0 32 32"`, "xmlns="}},
	} {
		t.Run(name, func(t *testing.T) {
			out, err := shrink(c.file, []byte(c.in))
			if err != nil {
				t.Fatal(err)
			}
			for _, want := range c.want {
				if !strings.Contains(string(out), want) {
					t.Errorf("%s lacks %s", out, want)
				}
			}
		})
	}
	if _, err := shrink("a.js", []byte("function (")); err == nil {
		t.Error("a broken script was accepted")
	}
	if out, err := shrink("a.png", []byte("x  y")); err != nil || string(out) != "x  y" {
		t.Errorf("a picture was changed: %q %v", out, err)
	}
}

// Browsers give up on the whole policy when a part of it has no place in a page.
func TestMetaPolicy(t *testing.T) {
	rules := strings.Split(metaPolicy(), "; ")
	if !slices.Contains(rules, "default-src 'none'") || !slices.Contains(rules, "connect-src 'self'") || len(rules) < 8 {
		t.Errorf("policy: %q", rules)
	}
	if slices.ContainsFunc(rules, func(r string) bool { return strings.HasPrefix(r, "frame-ancestors") }) {
		t.Errorf("policy: %q", rules)
	}
}

// lookup finds files the way the file server does.
func TestLookup(t *testing.T) {
	files := tree{"index.html": nil, "plan/index.html": nil, "static/a.js": nil}
	for address, want := range map[string]string{"/": "index.html", "/plan": "plan/index.html", "/plan/": "plan/index.html", "/static/a.js": "static/a.js", "/static": "", "/plans": ""} {
		if got, ok := files.lookup(address); got != want || ok != (want != "") {
			t.Errorf("%s: %q %v", address, got, ok)
		}
	}
}
