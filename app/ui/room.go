package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Room is how much of a limited room is used.
type Room struct {
	Label string // in words: "1.2 MB of about 5 MB"
	Used  int
	Of    int  // 0 when nobody knows, which leaves the bar out
	Tight bool // it is running out, which Label or a notice beside it says too
}

// UI is the markup. The words carry the meaning; the bar repeats them for the
// eye only and is hidden from screen readers, as in Progress.
func (r Room) UI() app.UI {
	class, body := "room", []app.UI{app.P().Class("row").Body(app.Span().Text(r.Label), app.Span().Class("soft").Text(r.share()))}
	if r.Tight {
		class = "room tight"
	}
	if r.Of > 0 {
		body = append(body, bar(r.filled(), 100))
	}
	return app.Div().Class(class).Body(body...)
}

// filled is the used part in percent; what is used at all is one at least.
func (r Room) filled() int {
	if r.Of <= 0 || r.Used <= 0 {
		return 0
	}
	return max(1, min(r.Used, r.Of)*100/r.Of)
}

func (r Room) share() string {
	switch {
	case r.Of <= 0:
		return ""
	case r.Used > 0 && r.Used < r.Of/100:
		return "less than 1 %"
	}
	return app.FormatString("%d %%", r.filled())
}
