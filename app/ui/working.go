package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Working is a standing place that says that something takes a while: how far it is where
// that is known, and otherwise only that it goes on.
type Working struct {
	ID       string
	Text     string // what is going on; "" while nothing is
	Part     string // which part of it, such as "Part 2 of 4, sealing"; "" where it is one thing
	Done, Of int    // how many of how many are done; Of is 0 where nobody knows
	Things   string // what is counted, such as "records"
	OnCancel Event  // gives it up; without it there is no button
}

// UI is the markup. The sentence comes into a live region that was there before,
// and is read out at the next pause; the part and the count stand outside of it, so that
// nobody has to hear each of them. What is known is the browser's own progress bar, which says
// its value to people who come back to look; what is not is a moving bar, which is a
// progress bar without a value. It stands still when the device asks for less motion:
// the words say the same.
func (w Working) UI() app.UI {
	var more []app.UI
	if w.Text != "" {
		more = []app.UI{w.bar()}
		if w.OnCancel.set() {
			more = append(more, Button{Label: "Cancel", Kind: Quiet, ID: w.ID + "-cancel", OnClick: w.OnCancel}.UI())
		}
	}
	return app.Div().ID(w.ID).Class("working").Body(
		app.P().Role("status").Text(w.Text),
		app.Div().Class("working-more").Body(more...),
	)
}

func (w Working) bar() app.UI {
	if w.Of <= 0 {
		moving := app.Div().Class("running").Role("progressbar").Aria("label", w.Text).Body(app.Div())
		if w.Part == "" {
			return moving
		}
		return app.Div().Class("counted").Body(moving, app.P().Class("small soft").Text(w.Part+"."))
	}
	done := max(0, min(w.Done, w.Of))
	count := app.FormatString("%d of %d %s", done, w.Of, w.Things)
	if w.Part != "" {
		count = w.Part + ": " + count
	}
	return app.Div().Class("counted").Body(
		app.Progress().Attr("max", w.Of).Attr("value", done).Aria("label", w.Text),
		app.P().Class("small soft").Text(count))
}
