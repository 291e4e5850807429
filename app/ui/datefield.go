package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// DateField is a place to choose a day. Its value, "2026-11-21" or "" for none, is
// read and set through the browser package, as that of a Field is.
type DateField struct {
	app.Compo
	ID       string
	Label    string
	Hint     string
	Min, Max string // the days it offers, both included; "" for no limit. A person can type any other
	OnChange Event
}

// CompoID makes go-app build a new input for another field.
func (f *DateField) CompoID() string { return f.ID }

// Render is the browser's own date input with a visible label: it speaks the
// language of the device, has a calendar for the finger, and takes digits from a
// keyboard. The limits shape that calendar only; a day outside of them is said to
// be wrong in words by the page.
func (f *DateField) Render() app.UI {
	input := app.Input().Type("date").ID(f.ID).Name(f.ID).Attr("autocomplete", "off")
	if f.Min != "" {
		input = input.Attr("min", f.Min)
	}
	if f.Max != "" {
		input = input.Attr("max", f.Max)
	}
	if f.Hint != "" {
		input = input.Aria("describedby", f.ID+"-hint")
	}
	if f.OnChange.set() {
		input = input.OnChange(f.OnChange.Do, f.OnChange.Scope)
	}
	return app.Div().Class("field").Body(
		app.Label().For(f.ID).Text(f.Label),
		app.P().ID(f.ID+"-hint").Class("soft small").Text(f.Hint),
		input,
	)
}
