package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
)

// A chip is one of several small answers that stand side by side.
type chip struct {
	ID, Label string
	Chosen    bool // when the question comes up
	Set       func(yes bool)
}

// chips asks a question with small answers side by side. Its name is the prefix of the
// ids of its inputs; with another name it begins anew. Of many, each is ticked and
// unticked; otherwise the one that was chosen last counts. go-app keeps the first
// handler of a name, so Set must read what it needs when it is called.
func chips(name, ask, hint string, many bool, list []chip) app.UI {
	q := &ui.Question{Name: name, Part: true, Ask: ask, Hint: hint, Many: many}
	for _, c := range list {
		q.Options = append(q.Options, ui.Option{ID: c.ID, Label: c.Label, Chosen: c.Chosen, OnCheck: on("chip/"+name+"/"+c.ID, func(app.Context, app.Event) {
			yes := true
			if many {
				now, err := browser.Checked(ui.InputID(name, c.ID))
				yes = err != nil || now
			}
			c.Set(yes)
		})})
	}
	return app.Div().Class("chips").Body(q)
}

// orNone is an id of an answer, since go-app leaves an empty one out.
func orNone[T ~string](id T) string {
	if id == "" {
		return "none"
	}
	return string(id)
}
