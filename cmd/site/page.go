package main

import (
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"html/template"
	"net/http"
	"path"
	"strings"

	"afterward/web"
)

// notFoundPath is the route whose page servers and the worker show for unknown addresses.
const notFoundPath = "/404"

// awayPath is the neutral page that Exit opens when there is no network.
const awayPath = "/away"

//go:embed template.html
var pageText string

//go:embed away.html
var awayText string

// pageData is what template.html shows. Root is trusted: it comes from our own component by way
// of an HTML parser, which has escaped it again.
type pageData struct {
	Title, Description string
	Policy             string
	Light, Dark        string
	Name               string
	Boot, CSS          string
	Exec, Glue         string
	Job, Wasm          string
	Mark, Icon192      string
	Apple              string
	Notes              notesData
	Indexed            bool
	Root               template.HTML
}

// notesData are the addresses that stand for ours where somebody has chosen another name.
type notesData struct{ Manifest, Icon, Apple string }

// addPages puts the page of each route, /404.html and the neutral page into t.
func addPages(t tree, s site, h http.Handler, a assets, glueAddress string) error {
	layout, err := template.New("page").Parse(pageText)
	if err != nil {
		return fmt.Errorf("reading the page template: %w", err)
	}
	for _, p := range s.pages {
		data, err := onePage(layout, p, h, a, glueAddress)
		if err != nil {
			return err
		}
		if err := t.add(p.file(), data); err != nil {
			return err
		}
	}
	return addAway(t, a)
}

func onePage(layout *template.Template, p page, h http.Handler, a assets, glueAddress string) ([]byte, error) {
	r, err := render(h, p.path)
	if err != nil {
		return nil, err
	}
	d := pageData{
		Title: cmp.Or(r.title, p.title), Description: cmp.Or(r.description, p.description, siteDescription),
		Policy: metaPolicy(),
		Light:  paperLight, Dark: paperDark,
		Name: siteName, Boot: a.boot, CSS: a.css, Exec: a.exec, Glue: glueAddress, Job: a.job, Wasm: a.wasm,
		Mark: a.icons["mark.svg"], Icon192: a.icons["icon-192.png"], Apple: a.icons["apple-180.png"],
		Notes:   notesData{"/" + notesManifest, a.icons["notes.svg"], a.icons["notes-apple-180.png"]},
		Indexed: p.path == "/",
		Root:    template.HTML(r.root),
	}
	var b bytes.Buffer
	if err := layout.Execute(&b, d); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", errRender, p.path, err)
	}
	return shrink("index.html", b.Bytes())
}

// addAway writes the neutral page. It has no script and names nothing of ours.
func addAway(t tree, a assets) error {
	layout, err := template.New("away").Parse(awayText)
	if err != nil {
		return fmt.Errorf("reading the neutral page: %w", err)
	}
	var b bytes.Buffer
	d := struct{ Policy, CSS, Icon string }{metaPolicy(), a.notesCSS, a.icons["notes.svg"]}
	if err := layout.Execute(&b, d); err != nil {
		return fmt.Errorf("%w: %s: %w", errRender, awayPath, err)
	}
	data, err := shrink("away.html", b.Bytes())
	if err != nil {
		return err
	}
	return t.add(page{path: awayPath}.file(), data)
}

// file is where the page of a route is stored: "/plan" in "plan/index.html".
func (p page) file() string {
	if p.path == notFoundPath {
		return "404.html"
	}
	return path.Join(strings.Trim(p.path, "/"), "index.html")
}

// metaPolicy is the content security policy for the page itself, so that it also holds where a
// host cannot send headers. frame-ancestors is left out: browsers take it from headers only.
func metaPolicy() string {
	var kept []string
	for rule := range strings.SplitSeq(web.ContentSecurityPolicy, ";") {
		if rule = strings.TrimSpace(rule); rule != "" && !strings.HasPrefix(rule, "frame-ancestors") {
			kept = append(kept, rule)
		}
	}
	return strings.Join(kept, "; ")
}
