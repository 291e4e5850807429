package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Line is a place to write one line: a name, a place. Its text is read and set
// through the browser package, as that of a Field is.
type Line struct {
	app.Compo
	ID      string
	Label   string
	Hint    string
	OnInput Event
}

// CompoID makes go-app build a new input for another line.
func (f *Line) CompoID() string { return f.ID }

// Render is a text input with a visible label and, where there is one, a hint it
// is described by. Spelling help and suggestions stay off, because some browsers
// send text away for the one and keep it for the other.
func (f *Line) Render() app.UI {
	input := app.Input().Type("text").ID(f.ID).Name(f.ID).Attr("autocomplete", "off").Attr("spellcheck", "false").Attr("autocapitalize", "sentences")
	if f.Hint != "" {
		input = input.Aria("describedby", f.ID+"-hint")
	}
	if f.OnInput.set() {
		input = input.OnInput(f.OnInput.Do, f.OnInput.Scope)
	}
	return app.Div().Class("field").Body(
		app.Label().For(f.ID).Text(f.Label),
		app.P().ID(f.ID+"-hint").Class("soft small").Text(f.Hint),
		input,
	)
}
