package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Field is a place to write. Its text is set through the browser package after
// it has been built, never by an attribute: go-app sets nothing for an empty
// value, and an attribute would fight with what is being typed.
//
// It is a component with an id of its own: two fields never share one textarea,
// so that the text of one can never be taken for the other's.
type Field struct {
	app.Compo
	ID      string
	Label   string
	Hint    string
	Rows    int
	Early   bool // text typed before the program is ready is remembered
	OnInput Event
}

// CompoID makes go-app build a new textarea for another field.
func (f *Field) CompoID() string { return f.ID }

// Render is a textarea with a visible label and, where there is one, a hint it is
// described by. Spelling help stays with the browser's own setting off, because
// some browsers send text away for it.
func (f *Field) Render() app.UI {
	area := app.Textarea().ID(f.ID).Name(f.ID).Rows(max(3, f.Rows)).Attr("autocomplete", "off").Placeholder(" ").Attr("spellcheck", "false").Attr("autocapitalize", "sentences")
	if f.Early {
		area = area.DataSet("early", f.ID)
	}
	if f.Hint != "" {
		area = area.Aria("describedby", f.ID+"-hint")
	}
	if f.OnInput.set() {
		area = area.OnInput(f.OnInput.Do, f.OnInput.Scope)
	}
	return app.Div().Class("field").Body(
		app.Label().For(f.ID).Text(f.Label),
		app.P().ID(f.ID+"-hint").Class("soft small").Text(f.Hint),
		area,
	)
}
