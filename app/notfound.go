package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
)

// notFound answers every address that is no page.
type notFound struct{ view }

// OnNav sets the title.
func (p *notFound) OnNav(ctx app.Context) { p.arrive(ctx, titleOf("/404")) }

// Render shows the page.
func (p *notFound) Render() app.UI {
	return p.page("",
		ui.Heading("There is no such page"),
		app.P().Text("The address may be mistyped, or the page has moved. What you kept on this device is where it was."),
		app.Div().Class("actions").Body(
			ui.Link{Label: "Go to today", Href: "/today", Kind: ui.Primary}.UI(),
			ui.Link{Label: "Help", Href: "/help", Kind: ui.Ghost}.UI()))
}
