package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Pick is one entry of a Choice.
type Pick struct{ Value, Label string }

// Choice is one of several, in a small place: a phase, a length of time. What is
// chosen is read and set through the browser package, as the text of a Field is.
type Choice struct {
	app.Compo
	ID       string
	Label    string
	Hint     string
	Picks    []Pick
	OnChange Event
}

// CompoID makes go-app build a new list for another choice.
func (c *Choice) CompoID() string { return c.ID }

// Render is the browser's own select with a visible label: every phone shows it in
// the way its owner knows, and it works by keyboard and with a screen reader
// without any ARIA but the hint.
func (c *Choice) Render() app.UI {
	box := app.Select().ID(c.ID).Name(c.ID).Attr("autocomplete", "off").Body(app.Range(c.Picks).Slice(func(i int) app.UI {
		return app.Option().Attr("value", c.Picks[i].Value).Text(c.Picks[i].Label)
	}))
	if c.Hint != "" {
		box = box.Aria("describedby", c.ID+"-hint")
	}
	if c.OnChange.set() {
		box = box.OnChange(c.OnChange.Do, c.OnChange.Scope)
	}
	return app.Div().Class("field").Body(
		app.Label().For(c.ID).Text(c.Label),
		app.P().ID(c.ID+"-hint").Class("soft small").Text(c.Hint),
		box,
	)
}
