package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// ExitTarget is where Exit goes: a page anyone might have open, that shows
// nothing personal. The choice follows the GOV.UK "Exit this page" pattern.
const ExitTarget = "https://www.bbc.co.uk/weather"

// A NavItem is one entry of the bar.
type NavItem struct {
	Label string
	Href  string
	Icon  string
}

// Frame is what every page stands in: a way out and help at the top, never
// covered; notices; the page; the bar.
type Frame struct {
	Back    *Link // instead of the mark, where there is a step back
	Nav     []NavItem
	Current string // Href of the current entry
	Notices []app.UI
	Body    []app.UI
	Name    string // a neutral name in place of ours; "" for ours
	Lock    *Event // closes the lock; nil where there is none to close
	Bare    bool   // no way to other pages: behind a closed lock
	Keys    app.UI // what hears the keys, and shows which there are; nil for nothing
}

// UI is the markup. Order in the page is order for the keyboard: a second exit
// that shows itself to the keyboard only, as GOV.UK has it, skip link, what to do
// about an urge, help, exit, content, bar. Exit is an ordinary link that works without any script;
// web/boot.js makes it faster and covers the page.
func (f Frame) UI() app.UI {
	return app.Div().Class("app").Body(
		exitLink().ID("exit-first").Class("skip").Text("Exit this page"),
		app.A().Class("skip").Href("#main").DataSet("skip", "main").Text("To the content"),
		app.Header().Class("top").Body(
			f.home(),
			app.A().ID("to-urge").Class("urge-link").Href("/urge").Text("Urge"),
			app.A().Class("help-link").Href("/help").Text("Help"),
			f.lock(),
			exitLink().ID("exit").Class("exit").Body(
				app.Span().Class("visually-hidden").Text("Emergency: "),
				app.Text("Exit now"),
				app.Span().Class("dots").Aria("hidden", "true").Body(app.Span(), app.Span(), app.Span())),
		),
		app.Div().Class("keys-frame").Body(f.keys()...),
		app.Div().Class("notices").Body(Region("notices", f.Notices...)),
		app.Main().ID("main").TabIndex(-1).Body(f.Body...),
		f.bar(),
	)
}

// exitLink is a way out. Every one has the same address: the keys use that of the
// first in the page.
func exitLink() app.HTMLA {
	return app.A().Href(ExitTarget).Rel("nofollow noreferrer").DataSet("exit", "now")
}

// lock is the button that closes the lock, in a standing place, so that nothing
// beside it is made anew when it comes or goes.
func (f Frame) lock() app.UI {
	if f.Lock == nil {
		return app.Div().Class("lock-place")
	}
	return app.Div().Class("lock-place").Body(Button{Label: "Lock", Kind: Quiet, ID: "lock-now", OnClick: *f.Lock}.UI())
}

func (f Frame) keys() []app.UI {
	if f.Keys == nil {
		return nil
	}
	return []app.UI{f.Keys}
}

func (f Frame) home() app.UI {
	if f.Bare || f.Name != "" && f.Back == nil {
		return app.P().Class("home plain").Text(f.Name)
	}
	if f.Back != nil {
		return app.A().Class("back").ID(f.Back.ID).Href(f.Back.Href).Body(
			app.Span().Aria("hidden", "true").Text("‹ "), app.Text(f.Back.Label))
	}
	return app.A().Class("home").Href("/").Aria("label", "Afterward, start").Body(Mark(), app.Span().Text("Afterward"))
}

// bar is a nav with the current page marked by aria-current, which the style
// follows, so that look and meaning cannot drift apart.
func (f Frame) bar() app.UI {
	if len(f.Nav) == 0 {
		return app.Div().Class("nobar")
	}
	return app.Nav().Class("tabs").Aria("label", "Main").Body(app.Range(f.Nav).Slice(func(i int) app.UI {
		n := f.Nav[i]
		a := app.A().Href(n.Href).Class("tab").Body(Icon(n.Icon), app.Span().Text(n.Label))
		if n.Href == f.Current {
			a = a.Aria("current", "page")
		}
		return a
	}))
}

// Heading is the one h1 of a page. It takes the focus after a change of page,
// so that a screen reader begins there and not at the top of everything.
func Heading(text string) app.UI {
	return app.H1().ID("heading").TabIndex(-1).Text(text)
}

// Card groups what belongs together.
func Card(body ...app.UI) app.UI { return app.Div().Class("card").Body(body...) }
