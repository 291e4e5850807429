package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
)

// exitLink is where Exit leads: a page that everybody opens. It is the only foreign address that
// may stand outside an ordinary link, because the boot script needs it too.
const exitLink = "https://www.bbc.co.uk/weather"

// errCheck means that the site would break a promise. Every broken promise is listed.
var errCheck = errors.New("the site is not fit to publish")

// A checker collects what is wrong with a tree.
type checker struct {
	t        tree
	links    map[string]bool   // hosts an <a> may lead to
	ids      map[string]string // of manifests, with the file each stands in
	problems []string
}

// check looks for addresses of other hosts, addresses that lead nowhere, and inline script or
// style, which the content security policy would refuse.
//
// The program itself is not judged by its strings: Go's and go-app's own libraries bring
// addresses along that are never asked for (see wasmHosts), and the policy stops the rest.
func check(t tree, s site) error {
	c := checker{t: t, links: map[string]bool{hostOf(exitLink): true}, ids: map[string]string{}}
	for _, host := range s.links {
		c.links[host] = true
	}
	for _, name := range t.names() {
		switch path.Ext(name) {
		case ".html":
			c.page(name)
		case ".css":
			c.style(name)
		case ".js", ".svg", ".json", ".txt":
			c.plain(name)
		case ".webmanifest":
			c.plain(name)
			c.manifest(name)
		}
	}
	c.plain("_headers")
	c.neutral()
	if len(c.problems) == 0 {
		return nil
	}
	slices.Sort(c.problems)
	return fmt.Errorf("%w:\n  %s", errCheck, strings.Join(slices.Compact(c.problems), "\n  "))
}

func (c *checker) say(name, format string, args ...any) {
	c.problems = append(c.problems, name+": "+fmt.Sprintf(format, args...))
}

// foreign finds addresses that name a host, with or without a scheme. A bare "//" must stand where
// an address can begin and be followed by a name with a dot, so that a comment is not one.
var foreign = regexp.MustCompile(`(?i)(?:\b(?:https?|wss?|ftp):(?:\\?/){2}|(?:^|["'(=\s\x60])//(?:[a-z0-9-]+\.)+[a-z])[^\s"'<>()\x60,;]*`)

// namespaces look like addresses and are names; a browser never asks for them.
var namespaces = []string{"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/1999/xhtml"}

// plain reports every foreign address in a text file.
func (c *checker) plain(name string) {
	for _, found := range foreign.FindAllString(string(c.t[name]), -1) {
		address := strings.Trim(found, "\"'(= \t\r\n`")
		if address != exitLink && !slices.Contains(namespaces, address) {
			c.say(name, "names another host: %s", address)
		}
	}
}

var cssURL = regexp.MustCompile(`(?i)url\(\s*["']?([^"')]*)`)

// style also wants every url() to lead somewhere, and no second style sheet.
func (c *checker) style(name string) {
	c.plain(name)
	text := string(c.t[name])
	for _, m := range cssURL.FindAllStringSubmatch(text, -1) {
		c.internal(name, m[1])
	}
	if strings.Contains(strings.ToLower(text), "@import") {
		c.say(name, "imports another style sheet")
	}
}

// internal reports an address of this site that leads nowhere. Only addresses from the root are
// allowed, because a page can be shown under any address (the not-found page is).
func (c *checker) internal(name, address string) {
	u, err := url.Parse(address)
	switch {
	case err != nil:
		c.say(name, "address cannot be read: %s", address)
	case u.Scheme != "" || u.Host != "":
		c.say(name, "names another host: %s", address)
	case !strings.HasPrefix(u.Path, "/"):
		c.say(name, "address does not start at the root: %s", address)
	default:
		if _, ok := c.t.lookup(u.Path); !ok {
			c.say(name, "leads nowhere: %s", address)
		}
	}
}

// id wants a name of its own for each manifest: browsers take two with one id for the same app, and give
// it the name of the one they saw last. Nothing has to lie at that address.
func (c *checker) id(name, id string) {
	if other, taken := c.ids[id]; taken || !strings.HasPrefix(id, "/") || strings.HasPrefix(id, "//") {
		c.say(name, "has no id of its own: %q %s", id, other)
	}
	c.ids[id] = name
}

// manifest follows every address in the manifest.
func (c *checker) manifest(name string) {
	var m manifest
	if err := json.Unmarshal(c.t[name], &m); err != nil {
		c.say(name, "cannot be read: %v", err)
		return
	}
	c.id(name, m.ID)
	addresses := []string{m.StartURL, m.Scope}
	icons := m.Icons
	for _, s := range m.Shortcuts {
		addresses = append(addresses, s.URL)
		icons = append(icons, s.Icons...)
	}
	for _, i := range icons {
		addresses = append(addresses, i.Src)
	}
	for _, s := range m.Screenshots {
		addresses = append(addresses, s.Src)
	}
	for _, a := range addresses {
		c.internal(name, a)
	}
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return u.Hostname()
}
