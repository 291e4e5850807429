package main

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A rendered page is what go-app makes of a route before a browser has it.
type rendered struct {
	root               string // HTML of the component, normalised
	title, description string
}

var errRender = errors.New("page cannot be rendered")

// rootDepth is how far below the document the component lies: html, body, component.
const rootDepth = 2

// render asks go-app for a page and takes from it the component and the words about the page.
// The rest of go-app's page is replaced by ours.
func render(h http.Handler, path string) (rendered, error) {
	data, err := get(h, path)
	if err != nil {
		return rendered{}, err
	}
	if data, err = unquote(data); err != nil {
		return rendered{}, fmt.Errorf("%s: %w", path, err)
	}
	doc, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return rendered{}, fmt.Errorf("%w: %s: %w", errRender, path, err)
	}
	root := firstElement(find(doc, atom.Body))
	if root == nil || attr(root, "id") == "app-wasm-loader" {
		return rendered{}, fmt.Errorf("%w: %s has no component", errRender, path)
	}
	normalise(root, rootDepth)
	var b strings.Builder
	if err := html.Render(&b, root); err != nil {
		return rendered{}, fmt.Errorf("%w: %s: %w", errRender, path, err)
	}
	r := rendered{root: b.String()}
	if t := find(doc, atom.Title); t != nil && t.FirstChild != nil {
		r.title = t.FirstChild.Data
	}
	for n := range doc.Descendants() {
		if n.DataAtom == atom.Meta && attr(n, "name") == "description" {
			r.description = attr(n, "content")
		}
	}
	return r, nil
}

// find returns the first element of the kind a, or nil.
func find(n *html.Node, a atom.Atom) *html.Node {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && d.DataAtom == a {
			return d
		}
	}
	return nil
}

// firstElement returns the first child of n that is an element, or nil.
func firstElement(n *html.Node) *html.Node {
	if n == nil {
		return nil
	}
	for c := range n.ChildNodes() {
		if c.Type == html.ElementNode {
			return c
		}
	}
	return nil
}

// attr returns the value of an attribute, or "".
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
