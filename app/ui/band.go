package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Band is a range on a measure that goes from none to all: what can be said of
// something that happened a few times only. A single point would claim too much.
type Band struct {
	Label       string
	Text        string // the range in words, or why there is none
	Low, High   int    // both ends of the range, in parts of Of
	Of          int    // 0 leaves the picture out
	Left, Right string // what the ends of the measure mean
}

// UI is the markup. The words carry the meaning; the picture repeats them for the eye
// only and is hidden from screen readers, as in Progress.
func (b Band) UI() app.UI {
	body := []app.UI{app.P().Class("band-label").Text(b.Label)}
	if b.Of > 0 {
		body = append(body, b.picture(), app.P().Class("row small soft band-ends").Aria("hidden", "true").Body(app.Span().Text(b.Left), app.Span().Text(b.Right)))
	}
	return app.Div().Class("band").Body(append(body, app.P().Class("small").Text(b.Text))...)
}

func (b Band) picture() app.UI {
	low := min(max(b.Low, 0), b.Of)
	high := min(max(b.High, low), b.Of)
	part := 100 / float64(b.Of)
	return stretched("0 0 100 3", "band-bar",
		shape("rect", "class", "track", "width", "100", "height", "3"),
		shape("rect", "class", "fill", "x", app.FormatString("%.1f", float64(low)*part), "width", app.FormatString("%.1f", max(2, float64(high-low)*part)), "height", "3"))
}

func bandExamples() []Example {
	return []Example{
		{"Band", "a range", func() app.UI {
			return Band{Label: "Who starts", Text: "You started between 4 and 8 of 10 times.", Low: 4, High: 8, Of: 10, Left: "always they", Right: "always you"}.UI()
		}},
		{"Band", "too few to say", func() app.UI {
			return Band{Label: "Who starts", Text: "Too few to say: 2 of the 5 it takes."}.UI()
		}},
		{"Band", "beyond its ends", func() app.UI {
			return Band{Label: "Who answers", Text: "All of them.", Low: 10, High: 14, Of: 10, Left: "none", Right: "all"}.UI()
		}},
	}
}
