package ui

import (
	"html"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Shot is a picture of the app, in the light and in the dark. Its files lie under
// /pictures/, as Name-light.webp and Name-dark.webp.
type Shot struct {
	Name          string
	Alt           string // what is to be seen; it is read in its place
	Width, Height int    // pixels of the page, so that nothing moves when the picture comes
}

// UI is the markup. The picture is fetched when it comes into view, so its size has to be
// known before its address: it is written as text, since go-app sets attributes in any
// order. The text beside it says what matters, for whoever does not see it.
func (s Shot) UI() app.UI {
	address := func(scheme string) string { return html.EscapeString("/pictures/" + s.Name + "-" + scheme + ".webp") }
	return app.Raw(`<picture class="shot"><source media="(prefers-color-scheme: dark)" srcset="` + address("dark") + `">` +
		`<img width="` + strconv.Itoa(s.Width) + `" height="` + strconv.Itoa(s.Height) + `" loading="lazy" decoding="async" alt="` + html.EscapeString(s.Alt) + `" src="` + address("light") + `"></picture>`)
}
