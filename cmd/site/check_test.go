package main

import (
	"errors"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

const goodPage = `<!doctype html><html lang="en"><head><title>t</title><link rel="stylesheet" href="/static/a.css"></head><body>` +
	`<a href="https://help.example/talk?x=1" rel="noreferrer">x</a><a href="tel:116123">y</a><a href="/help#top">z</a><a href="#top">q</a>` +
	`<svg xmlns="http://www.w3.org/2000/svg"><use href="#m"></use></svg>`

// goodTree is a tree in which nothing is wrong.
func goodTree() tree {
	return tree{
		"index.html":      []byte(goodPage),
		"help/index.html": []byte(goodPage),
		"static/a.css":    []byte("a{background:url(/static/a.svg)}/* // no address */"),
		"static/a.svg":    []byte(`<svg xmlns="http://www.w3.org/2000/svg"/>`),
		"static/a.js":     []byte(`// a comment` + "\n" + `const away = "https://www.bbc.co.uk/weather"; const half = 4 //2`),
		"manifest.webmanifest": []byte(
			`{"id":"/","start_url":"/help","scope":"/","icons":[{"src":"/static/a.svg"}]}`),
		"notes.webmanifest": []byte(
			`{"id":"/notes","start_url":"/help","scope":"/","icons":[{"src":"/static/a.svg"}]}`),
		"away/index.html":  []byte(`<!doctype html><html lang="en"><title>Notes</title>`),
		"static/notes.css": []byte("a{color:red}"),
		"_headers":         []byte("/*\n  X: y\n"),
	}
}

func TestCheckAcceptsGood(t *testing.T) {
	if err := check(goodTree(), site{links: []string{"help.example"}}); err != nil {
		t.Fatal(err)
	}
	if err := check(readTree(t, os.DirFS(dist(t))), sampleSite()); err != nil {
		t.Fatal(err)
	}
}

// Each row is one way to break a promise: another host, an address that leads nowhere, or
// something the content security policy would refuse.
func TestCheckRefuses(t *testing.T) {
	page := func(s string) tree { return tree{"index.html": []byte(goodPage + s)} }
	for name, c := range map[string]struct {
		change tree
		want   string
	}{
		"picture of another host":   {page(`<img src="https://cdn.example/x.png">`), "another host"},
		"without a scheme":          {page(`<img src="//cdn.example/x.png">`), "another host"},
		"script of another host":    {page(`<script src="https://cdn.example/x.js"></script>`), "another host"},
		"preconnect":                {page(`<link rel="preconnect" href="https://help.example">`), "another host"},
		"link to an unknown host":   {page(`<a href="https://other.example/" rel="noreferrer">x</a>`), "another host"},
		"link in the clear":         {page(`<a href="http://help.example/" rel="noreferrer">x</a>`), "another host"},
		"link that tells":           {page(`<a href="https://help.example/">x</a>`), "noreferrer"},
		"ping":                      {page(`<a href="/help" ping="/x">x</a>`), "attribute ping"},
		"srcset":                    {page(`<img srcset="/static/a.svg 2x">`), "attribute srcset"},
		"host in data attribute":    {page(`<p data-x="https://cdn.example/">x</p>`), "another host in data-x"},
		"host in a meta tag":        {page(`<meta property="x" content="https://cdn.example/">`), "another host in content"},
		"host in text":              {page(`<p>see https://cdn.example/</p>`), "text names another host"},
		"host inside noscript":      {page(`<noscript><img src="https://cdn.example/x.png"></noscript>`), "another host"},
		"script as an address":      {page(`<a href="javascript:alert(1)">x</a>`), "another host"},
		"data as an address":        {page(`<img src="data:image/gif;base64,R0==">`), "another host"},
		"page that is not there":    {page(`<a href="/gone">x</a>`), "leads nowhere"},
		"address from here":         {page(`<a href="help">x</a>`), "root"},
		"inline style":              {page(`<p style="color:red">x</p>`), "inline attribute style"},
		"style in svg":              {page(`<svg><path style="fill:red"/></svg>`), "inline attribute style"},
		"style element":             {page(`<style>p{}</style>`), "element style"},
		"inline script":             {page(`<script>1</script>`), "inline script"},
		"script with both":          {page(`<script src="/static/a.js">1</script>`), "inline script"},
		"handler":                   {page(`<p onclick="x()">x</p>`), "inline attribute onclick"},
		"frame":                     {page(`<iframe src="/help"></iframe>`), "element iframe"},
		"base":                      {page(`<base href="/x/">`), "element base"},
		"same id twice":             {page(`<p id="a"></p><p id="a"></p>`), "twice"},
		"no title":                  {tree{"index.html": []byte(`<html lang="en"><p>x`)}, "no title"},
		"no language":               {tree{"index.html": []byte(`<title>x</title>`)}, "no language"},
		"style from another host":   {tree{"static/a.css": []byte("@font-face{src:url(https://cdn.example/f)}")}, "another host"},
		"quoted, without a scheme":  {tree{"static/a.css": []byte(`a{background:url("//cdn.example/f")}`)}, "another host"},
		"url that leads nowhere":    {tree{"static/a.css": []byte("a{background:url(/static/b.svg)}")}, "leads nowhere"},
		"import":                    {tree{"static/a.css": []byte(`@import "/static/b.css";`)}, "imports"},
		"script that asks":          {tree{"static/a.js": []byte("fetch('https://cdn.example/x')")}, "another host"},
		"script, escaped slashes":   {tree{"static/a.js": []byte(`fetch("https:\/\/cdn.example/x")`)}, "another host"},
		"script, socket":            {tree{"static/a.js": []byte("new WebSocket(`wss://cdn.example`)")}, "another host"},
		"near the exit page":        {tree{"static/a.js": []byte(`"https://www.bbc.co.uk/weather.js"`)}, "another host"},
		"help line in a script":     {tree{"static/a.js": []byte(`"https://help.example/"`)}, "another host"},
		"host in a drawing":         {tree{"static/a.svg": []byte(`<svg><image href="https://cdn.example/"/></svg>`)}, "another host"},
		"host in headers":           {tree{"_headers": []byte("Link: <https://cdn.example>")}, "another host"},
		"manifest of another host":  {tree{"manifest.webmanifest": []byte(`{"icons":[{"src":"https://cdn.example/i.png"}]}`)}, "another host"},
		"shortcut to nowhere":       {tree{"manifest.webmanifest": []byte(`{"id":"/","start_url":"/","scope":"/","shortcuts":[{"url":"/x"}]}`)}, "leads nowhere: /x"},
		"one id for two":            {tree{"notes.webmanifest": []byte(`{"id":"/","start_url":"/","scope":"/"}`)}, "no id of its own"},
		"no id":                     {tree{"manifest.webmanifest": []byte(`{"start_url":"/","scope":"/"}`)}, "no id of its own"},
		"id of another host":        {tree{"notes.webmanifest": []byte(`{"id":"//cdn.example/","start_url":"/","scope":"/"}`)}, "no id of its own"},
		"neutral icon to nowhere":   {tree{"notes.webmanifest": []byte(`{"id":"/n","start_url":"/","scope":"/","icons":[{"src":"/x.png"}]}`)}, "leads nowhere: /x.png"},
		"other manifest tells":      {tree{"notes.webmanifest": []byte(`{"id":"/n","name":"AFTERWARD","start_url":"/","scope":"/"}`)}, "tells what the app is: afterward"},
		"neutral page tells":        {tree{"away/index.html": []byte(goodPage + "<p>After a Breakup</p>")}, "tells what the app is: break"},
		"neutral page, our colour":  {tree{"static/notes.css": []byte("a{color:#FAF6F0}")}, "tells what the app is: #faf6f0"},
		"address for the script":    {page(`<script src="/static/a.js" data-job="/static/gone.js"></script>`), "leads nowhere: /static/gone.js"},
		"script, address elsewhere": {page(`<script src="/static/a.js" data-job="https://cdn.example/"></script>`), "another host"},
		"script, no address":        {page(`<script src="/static/a.js" data-job=""></script>`), "root"},
		"manifest that cannot read": {tree{"manifest.webmanifest": []byte(`{`)}, "cannot be read"},
	} {
		t.Run(name, func(t *testing.T) {
			files := goodTree()
			maps.Copy(files, c.change)
			err := check(files, site{links: []string{"help.example"}})
			if !errors.Is(err, errCheck) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
		})
	}
}

// Strings in a program have no ends, so only whole host names followed by something count.
func TestWasmHosts(t *testing.T) {
	program := []byte("xhttps://docs.example.org/spec https://help.example/ https://www.bbc.co.uk/weatherhttps://help.examplehttps:// https://help.example.org/ https://endlesshttp://")
	got := wasmHosts(program, []string{"help.example"})
	if !slices.Equal(got, []string{"docs.example.org", "help.example.org"}) {
		t.Errorf("hosts: %v", got)
	}
}
