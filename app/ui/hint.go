package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Hint is a short word of help beside something that may puzzle somebody who is here for
// the first time. It can be put away, and whoever uses it keeps that in mind.
type Hint struct {
	ID      string
	Title   string
	Text    string
	OnClose Event
}

// UI is the markup: an aside with a heading of its own, so that a screen reader can pass
// over it. It is no live region, because it stands there when the page comes. The button
// says what it closes: “Got it” alone tells nobody who hears the buttons as a list.
func (h Hint) UI() app.UI {
	return app.Aside().ID(h.ID).Class("hint-box").Aria("labelledby", h.ID+"-title").Body(
		app.P().ID(h.ID+"-title").Class("notice-title").Text(h.Title),
		app.P().Text(h.Text),
		app.Button().Type("button").ID(h.ID+"-close").Class("btn", string(Quiet)).OnClick(h.OnClose.Do, h.OnClose.Scope).Body(
			app.Text("Got it"), app.Span().Class("visually-hidden").Text(": do not show “"+h.Title+"” again")))
}
