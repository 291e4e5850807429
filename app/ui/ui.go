// Package ui has the components the pages are made of. They know nothing of
// the domain: props in, markup out. Each component is one file with the reason
// for its ARIA choices; examples.go names examples of each, which feed the unit
// tests, the accessibility tests and the gallery.
package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// An Event is a handler with its scope. The scope tells go-app when a handler
// was replaced by another: two closures of one function look alike to it.
type Event struct {
	Do    app.EventHandler
	Scope app.EventOption
}

// set reports whether there is something to do.
func (e Event) set() bool { return e.Do != nil }

// paragraphs turns lines into paragraphs.
func paragraphs(lines ...string) []app.UI {
	var out []app.UI
	for _, l := range lines {
		if l != "" {
			out = append(out, app.P().Text(l))
		}
	}
	return out
}
