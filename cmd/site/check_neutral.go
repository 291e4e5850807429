package main

import (
	"path"
	"strings"
)

// telling are words, files and colours by which somebody could know what the app is. The list holds what
// could get in by mistake; it is not a list of all that tells.
var telling = []string{
	strings.ToLower(siteName), "break", "broke", "relationship", "partner", "love", "heart", "let go", "letting", "try again",
	"apart", "mark.", "/icon-", "/apple-", "/maskable-", "app.css", "today-", "screenshot", paperLight, paperDark,
}

// neutral reports what tells in the files that are there for people who want nothing to tell: the page
// that Exit opens without a network, the other manifest, and what both ask for.
func (c *checker) neutral() {
	for _, name := range c.t.names() {
		notes := strings.HasPrefix(name, "static/notes") && path.Ext(name) != ".png"
		if name != notesManifest && name != (page{path: awayPath}).file() && !notes {
			continue
		}
		text := strings.ToLower(string(c.t[name]))
		for _, word := range telling {
			if strings.Contains(text, word) {
				c.say(name, "tells what the app is: %s", word)
			}
		}
	}
}
