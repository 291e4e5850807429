package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// File is a way to choose one file of the device. What was chosen is read
// through the browser package, by the input's id.
//
// It takes any kind of file: phones grey out those whose ending they do not
// know, and ".age" is one of them. What is no backup is refused in words.
type File struct {
	app.Compo
	ID       string
	Label    string
	Hint     string
	OnChange Event // a file was chosen, or the choice taken back
}

// CompoID makes go-app build a new input for another file: one that was used
// shows the name of what was chosen in it.
func (f *File) CompoID() string { return f.ID }

// Render is the browser's own file input with a visible label and, where there
// is one, a hint it is described by. It is not hidden behind a button of ours:
// this one works by keyboard, says to a screen reader what was chosen, and is
// in the person's own language.
func (f *File) Render() app.UI {
	input := app.Input().Type("file").ID(f.ID).Name(f.ID)
	if f.Hint != "" {
		input = input.Aria("describedby", f.ID+"-hint")
	}
	if f.OnChange.set() {
		input = input.OnChange(f.OnChange.Do, f.OnChange.Scope)
	}
	return app.Div().Class("field file").Body(
		app.Label().For(f.ID).Text(f.Label),
		app.P().ID(f.ID+"-hint").Class("soft small").Text(f.Hint),
		input,
	)
}
