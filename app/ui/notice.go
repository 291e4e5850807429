package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Tone is what a notice is about.
type Tone string

const (
	Plain Tone = "plain"
	Warm  Tone = "warm" // take note
	Stop  Tone = "stop" // something is wrong, or a stop
)

// Notice is something a person should know now.
type Notice struct {
	ID     string
	Tone   Tone
	Title  string
	Lines  []string
	Action app.UI // a Button or Link; nil for none
}

// UI is the markup. It is no live region itself: one that arrives with its text
// already in it is mostly not read out. It goes into a standing Region. The tone
// is also in the words, never in the colour alone.
func (n Notice) UI() app.UI {
	body := []app.UI{app.P().Class("notice-title").Text(n.Title)}
	body = append(body, paragraphs(n.Lines...)...)
	if n.Action != nil {
		body = append(body, n.Action)
	}
	el := app.Div().Class("notice", string(n.Tone)).Body(body...)
	if n.ID != "" {
		el = el.ID(n.ID)
	}
	return el
}

// Region is a standing place for notices that appear while the person is busy.
// Its role "status" has what comes into it read out at the next pause; none of
// the notices is worth breaking into a sentence being written.
func Region(id string, notices ...app.UI) app.UI {
	return app.Div().ID(id).Class("region").Role("status").TabIndex(-1).Body(notices...)
}

// Tag is a short label in a pill.
func Tag(text string, tone Tone) app.UI {
	return app.Span().Class("tag", string(tone)).Text(text)
}

// More is something to open: a reason, a source, a detail. The browser's own
// details element works by keyboard and before the program is ready. With an id
// it is opened again when the program replaces the page it was opened in.
func More(id, summary string, body ...app.UI) app.UI {
	el := app.Details().Class("more").Body(append([]app.UI{app.Summary().Text(summary)}, body...)...)
	if id != "" {
		el = el.ID(id)
	}
	return el
}

// Why is a reason next to the thing it explains.
func Why(text string) app.UI {
	return app.P().Class("why small").Text(text)
}
