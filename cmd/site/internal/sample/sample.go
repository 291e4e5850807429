// Package sample is a small go-app program on which the tests of cmd/site stand: it has the
// routes the manifest names, one of everything that go-app writes in another way than it builds
// it (see cmd/site/normalise.go), a link out, and a button that shows whether the program runs.
package sample

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Paths are the routes of the sample.
func Paths() []string { return []string{"/", "/today", "/write", "/help", "/404"} }

// Register tells go-app about the routes.
func Register() {
	for _, path := range Paths() {
		app.Route(path, func() app.Composer { return &page{path: path} })
	}
}

type page struct {
	app.Compo
	path    string
	pressed bool
}

// OnNav sets the title and the description the way a real page does.
func (p *page) OnNav(ctx app.Context) {
	ctx.Page().SetTitle("Sample " + p.path)
	ctx.Page().SetDescription("The sample's page at " + p.path)
}

// Render lays out one page.
func (p *page) Render() app.UI {
	label := "Press"
	if p.pressed {
		label = "Pressed"
	}
	return app.Div().Class("shell").ID("shell").Aria("label", "a \"sample\" \\ of\u00a0it").DataSet("path", p.path).Lang("en").Body(
		app.H1().TabIndex(-1).ID("top").Text(p.path),
		app.Button().ID("press").Type("button").Class("b").Aria("pressed", p.pressed).Text(label).OnClick(p.onPress),
		app.P().ID("sentence").Body(
			app.Text("Read the "), app.A().Href("/help?a=1&b=2").Text("help page"), app.Text(", or call "),
			app.A().Href("tel:116123").Text("116 123"), app.Text("."),
		),
		app.Label().Body(app.Input().Type("checkbox").Checked(true).DataSet("early", "ok"), app.Text(" Yes & no")),
		app.Input().Type("text").Value("a \"b\"").Disabled(false).ReadOnly(true),
		app.Select().Body(app.Option().Value("1").Text("one"), app.Option().Value("2").Selected(true).Text("two")),
		app.Details().Open(false).Body(app.Summary().Text("More")),
		app.Textarea().Aria("label", "Words").Text("one\n  two"),
		app.Pre().Text("a\n    b"),
		app.Table().Body(app.TBody().Body(app.Tr().Body(app.Td().Text("cell"), app.Td().Text("other")))),
		app.A().Href("https://www.bbc.co.uk/weather").Rel("nofollow noreferrer").DataSet("exit", true).Text("Exit"),
		app.Span().Aria("hidden", true).Hidden(false).Body(app.Text("(decoration)")),
		app.Raw(`<svg viewBox="0 0 8 8" class="dot" aria-hidden="true"><title>a &amp; b</title><circle cx="4" cy="4" r="3"/></svg>`),
	)
}

func (p *page) onPress(ctx app.Context, e app.Event) { p.pressed = true }
