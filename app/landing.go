package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
)

// landing is the first page: what this is, and a way in.
type landing struct{ view }

// OnNav sets the title. In the night something else may open first.
func (p *landing) OnNav(ctx app.Context) {
	p.nightFirst(ctx)
	p.arrive(ctx, titleOf("/"))
}

// Render shows the page. It needs nothing of the program: both ways in are links.
func (p *landing) Render() app.UI {
	begin := ui.Link{Label: "Begin", Href: "/before", Kind: ui.Primary, ID: "begin"}
	if p.s.Response().Begun() {
		begin = ui.Link{Label: "Go on where you were", Href: "/today", Kind: ui.Primary, ID: "begin"}
	}
	return p.page("",
		app.Section().Class("hero").Body(
			ui.Heading("Try again, or let go? Find out honestly."),
			app.P().Class("lead").Text("A quiet place to think after a breakup. It asks what matters, shows its reasons, and stays with you whichever way is right."),
			app.Div().Class("picture").Body(ui.TwoWays()),
			app.Div().Class("actions").Body(
				begin.UI(),
				ui.Link{Label: "I need help now", Href: "/help", Kind: ui.Ghost, ID: "help-now"}.UI(),
			),
			app.P().Class("small").Body(app.A().ID("to-how").Class("inline-way").Href("/how").Text("How this works, with pictures")),
			app.P().Class("small soft").Text("Everything you write stays on this device. No account, no tracking, free, and it works without a network."),
		),
		app.Section().Class("points").Body(
			point("It can say no", "Safety comes first, and some answers end the question. No odds, no tricks, no countdown."),
			point("It says why", "Each result names the answers behind it, and where the rule comes from: a guide’s opinion, research, or our own choice."),
			point("Two equal ways", "Letting go is a full plan of its own, made with the same care as trying again."),
		),
	)
}

func point(title, text string) app.UI {
	return app.Div().Class("point").Body(app.H2().Text(title), app.P().Text(text))
}
