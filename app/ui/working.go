package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Working is a standing place that says that something takes a while. Nobody
// knows how long, so it shows that it goes on and not how far it is.
type Working struct {
	ID       string
	Text     string // what is going on; "" while nothing is
	OnCancel Event  // gives it up
}

// UI is the markup. The sentence comes into a live region that was there before,
// and is read out at the next pause; the moving bar is a progress bar without a
// value for people who come back to look. It stands still when the device asks
// for less motion: the words say the same.
func (w Working) UI() app.UI {
	var more []app.UI
	if w.Text != "" {
		more = []app.UI{
			app.Div().Class("running").Role("progressbar").Aria("label", w.Text).Body(app.Div()),
			Button{Label: "Cancel", Kind: Quiet, ID: w.ID + "-cancel", OnClick: w.OnCancel}.UI(),
		}
	}
	return app.Div().ID(w.ID).Class("working").Body(
		app.P().Role("status").Text(w.Text),
		app.Div().Class("working-more").Body(more...),
	)
}
