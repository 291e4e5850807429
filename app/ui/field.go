package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Field is a place to write. Its text is set through the browser package after
// it has been built, never by an attribute: go-app sets nothing for an empty
// value, and an attribute would fight with what is being typed.
type Field struct {
	ID      string
	Label   string
	Hint    string
	Rows    int
	Early   bool // text typed before the program is ready is remembered
	OnInput Event
	OnBlur  Event
}

// UI is a textarea with a visible label and, where there is one, a hint it is
// described by. Spelling help stays with the browser's own setting off, because
// some browsers send text away for it.
func (f Field) UI() app.UI {
	area := app.Textarea().ID(f.ID).Name(f.ID).Rows(max(3, f.Rows)).Attr("autocomplete", "off").Attr("spellcheck", "false").Attr("autocapitalize", "sentences")
	if f.Early {
		area = area.DataSet("early", f.ID)
	}
	if f.Hint != "" {
		area = area.Aria("describedby", f.ID+"-hint")
	}
	if f.OnInput.set() {
		area = area.OnInput(f.OnInput.Do, f.OnInput.Scope)
	}
	if f.OnBlur.set() {
		area = area.OnBlur(f.OnBlur.Do, f.OnBlur.Scope)
	}
	return app.Div().Class("field").Body(
		app.Label().For(f.ID).Text(f.Label),
		app.P().ID(f.ID+"-hint").Class("soft small").Text(f.Hint),
		area,
	)
}

// Select is a choice from a list too long for cards.
type Select struct {
	ID       string
	Label    string
	Options  []Option
	OnChange Event
}

// UI is a native select with a visible label.
func (s Select) UI() app.UI {
	sel := app.Select().ID(s.ID).Body(app.Range(s.Options).Slice(func(i int) app.UI {
		o := s.Options[i]
		return app.Option().Attr("value", o.ID).Selected(o.Chosen).Text(o.Label)
	}))
	if s.OnChange.set() {
		sel = sel.OnChange(s.OnChange.Do, s.OnChange.Scope)
	}
	return app.Div().Class("field").Body(app.Label().For(s.ID).Text(s.Label), sel)
}
