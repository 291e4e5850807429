package ui

import (
	"html"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// drawn is markup that only shows and links: no handlers, no fields. go-app makes an
// element with five to ten calls from WebAssembly into JavaScript, which for the
// pictures and lists of a page takes a slow phone longer than all the rest. Drawn as
// text, the browser makes them at once. Every text and value in it is escaped.
//
// What a person wrote is not drawn but made by go-app: the markup parser changes a
// few characters, and their words stay exactly as typed.
type drawn string

// draw is an element with attribute, value pairs. An attribute without a value is
// left out.
func draw(tag string, attrs []string, inside ...drawn) drawn {
	var b strings.Builder
	b.WriteString("<" + tag)
	for i := 0; i+1 < len(attrs); i += 2 {
		if attrs[i+1] != "" {
			b.WriteString(" " + attrs[i] + `="` + html.EscapeString(attrs[i+1]) + `"`)
		}
	}
	b.WriteByte('>')
	for _, d := range inside {
		b.WriteString(string(d))
	}
	b.WriteString("</" + tag + ">")
	return drawn(b.String())
}

// attrs makes pairs easy to read: attrs("class", "step").
func attrs(pairs ...string) []string { return pairs }

// span is a span of a class with a text.
func span(class, text string) drawn { return draw("span", attrs("class", class), say(text)) }

// say is a text.
func say(text string) drawn { return drawn(html.EscapeString(text)) }

// UI is the markup as an element of a page.
func (d drawn) UI() app.UI { return app.Raw(string(d)) }
