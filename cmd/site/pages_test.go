package main

import (
	"bytes"
	"errors"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"afterward/core/guide"
)

// The manifest, the worker and the boot script name these addresses; without one of them the
// installed app opens on nothing.
func TestRealSite(t *testing.T) {
	s, err := realSite()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, p := range s.pages {
		if seen[p.path] || p.path != path.Clean(p.path) || !strings.HasPrefix(p.path, "/") {
			t.Errorf("path %q is taken or badly formed", p.path)
		}
		if p.title == "" || p.description == "" {
			t.Errorf("%s has no title or description", p.path)
		}
		seen[p.path] = true
	}
	for _, want := range []string{"/", "/today", "/write", "/help", notFoundPath} {
		if !seen[want] {
			t.Errorf("no page at %s", want)
		}
	}
	if seen[awayPath] {
		t.Error("the app wants the address of the neutral page")
	}
	if len(s.links) == 0 || s.register == nil {
		t.Errorf("help lines or components are not connected: %v", s.links)
	}
}

// The app's own pages, without the program: they are the same each time, keep the promises check
// looks for, and the help page holds its numbers and no script needs to run for them.
func TestRealPages(t *testing.T) {
	o, err := Options{Out: "unused", Root: filepath.Join("..", "..")}.withDefaults()
	if err != nil {
		t.Fatal(err)
	}
	base := tree{}
	a, err := addStatic(t.Context(), base, o, []byte("program"))
	if err != nil {
		t.Fatal(err)
	}
	o.Site.register()
	first, err := assemble(base, o, a, noVersion)
	if err != nil {
		t.Fatal(err)
	}
	second, err := assemble(base, o, a, noVersion)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range first.names() {
		if !bytes.Equal(first[name], second[name]) {
			t.Errorf("%s is another one each time", name)
		}
	}
	if err := check(first, o.Site); err != nil {
		t.Error(err)
	}
	if help := first["help/index.html"]; bytes.Count(help, []byte(`href="tel:`)) < 50 {
		t.Errorf("the help page holds %d numbers to call", bytes.Count(help, []byte(`href="tel:`)))
	}
}

// Only encrypted addresses of help lines count; a telephone number is no host.
func TestHelpHosts(t *testing.T) {
	countries := []guide.Country{{Lines: []guide.Line{
		{ID: "a", Site: "https://b.example/x", Calls: []guide.Call{{Dial: "tel:116123"}, {Dial: "https://a.example"}, {}}},
		{ID: "b", Site: "http://plain.example"},
		{ID: "c", Site: "https://b.example/y"},
	}}}
	got, err := helpHosts(countries)
	if err != nil || !slices.Equal(got, []string{"a.example", "b.example"}) {
		t.Errorf("%v %v", got, err)
	}
	if _, err := helpHosts([]guide.Country{{Lines: []guide.Line{{ID: "d", Site: "https://[bad"}}}}); !errors.Is(err, errSite) {
		t.Errorf("a broken address was accepted: %v", err)
	}
}
