package main

import (
	"bytes"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// page applies to one HTML file what a content security policy, a link checker and a strict
// reader would.
func (c *checker) page(name string) {
	// With scripting off, the parser also reads what is inside noscript.
	doc, err := html.ParseWithOptions(bytes.NewReader(c.t[name]), html.ParseOptionEnableScripting(false))
	if err != nil {
		c.say(name, "cannot be read: %v", err)
		return
	}
	ids := map[string]bool{}
	for n := range doc.Descendants() {
		switch n.Type {
		case html.TextNode:
			c.text(name, n.Data)
		case html.ElementNode:
			c.element(name, n, ids)
		}
	}
	if t := find(doc, atom.Title); t == nil || t.FirstChild == nil || strings.TrimSpace(t.FirstChild.Data) == "" {
		c.say(name, "has no title")
	}
	if root := find(doc, atom.Html); root == nil || attr(root, "lang") == "" {
		c.say(name, "has no language")
	}
}

// text allows a person to be shown an address they may choose to go to, and no other.
func (c *checker) text(name, text string) {
	for _, found := range foreign.FindAllString(text, -1) {
		if address := strings.Trim(found, "\"'(= \t\r\n`"); !c.links[hostOf(address)] {
			c.say(name, "text names another host: %s", address)
		}
	}
}

// element looks at one element and its attributes. ids are those seen before on this page.
func (c *checker) element(name string, n *html.Node, ids map[string]bool) {
	switch n.DataAtom {
	case atom.Style, atom.Base, atom.Iframe, atom.Object, atom.Embed:
		c.say(name, "has an element %s", n.Data)
	case atom.Script:
		if attr(n, "src") == "" || n.FirstChild != nil {
			c.say(name, "has an inline script")
		}
	}
	for _, a := range n.Attr {
		key := strings.ToLower(a.Key)
		switch {
		case key == "style" || strings.HasPrefix(key, "on"):
			c.say(name, "has an inline attribute %s on %s", key, n.Data)
		case key == "id" && ids[a.Val]:
			c.say(name, "has the id %q twice", a.Val)
		case key == "id":
			ids[a.Val] = true
		case key == "href" || key == "src":
			c.address(name, n, a.Val)
		case n.DataAtom == atom.Script && strings.HasPrefix(key, "data-"):
			c.internal(name, a.Val)
		case key == "srcset" && n.DataAtom == atom.Source && !strings.ContainsAny(a.Val, " ,"):
			c.internal(name, a.Val) // one picture of ours, for the dark
		case slices.Contains(noAddress, key):
			c.say(name, "has an attribute %s on %s", key, n.Data)
		case key != "xmlns" && foreign.MatchString(a.Val):
			c.say(name, "names another host in %s on %s", key, n.Data)
		}
	}
}

// noAddress are attributes that make a browser ask for something, and that no page here needs.
var noAddress = []string{"srcset", "imagesrcset", "poster", "data", "action", "formaction", "ping", "background", "manifest"}

// address judges one href or src.
func (c *checker) address(name string, n *html.Node, address string) {
	u, err := url.Parse(address)
	if err != nil {
		c.say(name, "address cannot be read: %s", address)
		return
	}
	link := n.DataAtom == atom.A && n.Namespace == ""
	switch {
	case strings.HasPrefix(address, "#"):
	case link && (u.Scheme == "tel" || u.Scheme == "sms" || u.Scheme == "mailto"):
	case link && u.Scheme == "https" && c.links[u.Hostname()]:
		c.quiet(name, n, address)
	default:
		c.internal(name, address)
	}
}

// quiet wants a link to another host not to say where the person came from.
func (c *checker) quiet(name string, n *html.Node, address string) {
	rel := strings.Fields(strings.ToLower(attr(n, "rel")))
	if !slices.Contains(rel, "noreferrer") {
		c.say(name, "link to %s has no rel=noreferrer", address)
	}
}
