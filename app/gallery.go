//go:build gallery

package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
)

// The gallery shows every example of every component. Only builds with the tag
// "gallery" have it: those of the tests and of development.
func init() {
	extraRoutes = append(extraRoutes, Route{"/gallery", "Gallery", "Every component in every state.", func() app.Composer { return &gallery{} }})
}

type gallery struct{ view }

// OnNav sets the title.
func (p *gallery) OnNav(ctx app.Context) { p.arrive(ctx, titleOf("/gallery")) }

// Render shows each example under its name. The examples' own headings would
// make many h1 on one page, so each stands in a labelled region.
func (p *gallery) Render() app.UI {
	body := []app.UI{ui.Heading("Gallery")}
	for _, e := range ui.Examples() {
		body = append(body, app.Section().Class("example").Body(app.H2().Text(e.Component+": "+e.Name), e.UI()))
	}
	return p.page("/today", body...)
}
