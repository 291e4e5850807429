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
	Spoken bool   // appears while the person is busy: it is announced
}

// UI is the markup. Only a notice that appears by itself is a live region of
// role "status": it waits for a pause instead of interrupting, since none of
// them is worth breaking a sentence being written. The tone is also in the
// words, never in the colour alone.
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
	if n.Spoken {
		el = el.Role("status")
	}
	return el
}

// Tag is a short label in a pill.
func Tag(text string, tone Tone) app.UI {
	return app.Span().Class("tag", string(tone)).Text(text)
}

// More is something to open: a reason, a source, a detail. The browser's own
// details element works by keyboard and before the program is ready.
func More(summary string, body ...app.UI) app.UI {
	return app.Details().Class("more").Body(append([]app.UI{app.Summary().Text(summary)}, body...)...)
}

// Why is a reason next to the thing it explains.
func Why(text string) app.UI {
	return app.P().Class("why small").Text(text)
}
