package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Toggle is a small button that is pressed or not: a filter, a tag, a choice that counts
// at once. Several of them stand in an element of the class "pressables" with the role
// "group" and a name.
type Toggle struct {
	ID      string
	Label   string
	Pressed bool
	OnClick Event
}

// UI is a real button that says by aria-pressed how it stands. A checkbox would be set
// by the browser and by us, and a radio button would act under an arrow key already.
// What is pressed has a tick beside its colour.
func (t Toggle) UI() app.UI {
	pressed := "false"
	if t.Pressed {
		pressed = "true"
	}
	el := app.Button().Type("button").Class("pressable").Aria("pressed", pressed).Text(t.Label)
	if t.ID != "" {
		el = el.ID(t.ID)
	}
	if t.OnClick.set() {
		el = el.OnClick(t.OnClick.Do, t.OnClick.Scope)
	}
	return el
}
