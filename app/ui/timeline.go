package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A TimeShape is the shape of a sign on a Timeline. Each means one thing on one
// picture, and none differs from another by its colour alone.
type TimeShape string

const (
	TimeStone   TimeShape = "stone"   // a full circle
	TimeRing    TimeShape = "ring"    // an empty circle
	TimeDiamond TimeShape = "diamond" // a full square on its tip, in the warm colour
	TimeBar     TimeShape = "bar"     // an upright bar
	TimeSquare  TimeShape = "square"  // an empty square
	TimeCross   TimeShape = "cross"   // two strokes
	TimeFaint   TimeShape = "faint"   // an empty circle with a broken line
)

// A TimeSign is one sign on a Timeline.
type TimeSign struct {
	At    int // days from the left edge
	Lane  int // from 0
	Shape TimeShape
}

// A TimeMark is a word under the picture, such as "week 4".
type TimeMark struct {
	At    int
	Label string
}

// A TimeKey says what a shape means.
type TimeKey struct {
	Shape TimeShape
	Means string
}

// A TimeRow is one line of the list beside the picture.
type TimeRow struct {
	On   string // the day
	Text string
	Href string // "" for a line that leads nowhere
	Here bool   // it is today
}

// Timeline is a stretch of days as a picture of lanes, with the same in words
// beside it.
type Timeline struct {
	ID    string // of the list, and the beginning of other ids
	Label string // what the list is called
	Days  int    // how long the stretch is; at least 1
	Today int    // days from the left edge; less than 0 for none
	From  int    // a stretch of which only this much is known: something lies in it
	Until int    // its end; not after From for none
	Lanes []string
	Signs []TimeSign
	Marks []TimeMark
	Keys  []TimeKey
	Rows  []TimeRow

	Beside app.UI // in place of Rows, where a line says more than one thing
}

// The measures of the picture, in units of its box.
const (
	timeLeft  = 74.0 // room for the names of the lanes
	timeWidth = 350.0
	timeLane  = 30.0
	timeTop   = 18.0 // room for the word "today"
)

// UI is the markup. The picture is for the eye alone: what can be read, followed
// by keyboard and printed without it is the list, which says all it shows. The
// row of today is marked by aria-current, which the style follows.
func (l Timeline) UI() app.UI {
	beside := l.Beside
	if beside == nil {
		beside = app.Ol().ID(l.ID).Class("timeline-rows").Aria("label", l.Label).Body(app.Range(l.Rows).Slice(func(i int) app.UI { return l.Rows[i].row() }))
	}
	return app.Div().Class("timeline").Body(app.Div().Class("timeline-picture").Body(l.picture(), l.keys()), beside)
}

func (r TimeRow) row() app.UI {
	text := []app.UI{app.Text(r.Text)}
	if r.Href != "" {
		text = []app.UI{app.A().Href(r.Href).Class("inline-way").Text(r.Text)}
	}
	li := app.Li().Body(app.Span().Class("timeline-day").Text(r.On), app.Span().Class("timeline-text").Body(text...))
	if r.Here {
		li = li.Aria("current", "date")
	}
	return li
}

func (l Timeline) keys() app.UI {
	return app.Ul().Class("timeline-keys").Body(app.Range(l.Keys).Slice(func(i int) app.UI {
		k := l.Keys[i]
		return app.Li().Body(svg("0 0 16 16", "timeline-key", timeShape(k.Shape, 8, 8, 5)), app.Span().Text(k.Means))
	}))
}

// x is where a day stands.
func (l Timeline) x(at int) float64 {
	days := max(1, l.Days)
	return timeLeft + 10 + (timeWidth-timeLeft-20)*float64(min(max(0, at), days))/float64(days)
}

func (l Timeline) picture() app.UI {
	bottom := timeTop + timeLane*float64(len(l.Lanes))
	y := func(lane int) float64 { return timeTop + timeLane*float64(lane) + timeLane/2 }
	n := func(f float64) string { return app.FormatString("%.1f", f) }
	var shapes []drawn
	if l.Until > l.From {
		shapes = append(shapes, shape("rect", "class", "span", "x", n(l.x(l.From)), "y", n(timeTop), "width", n(l.x(l.Until)-l.x(l.From)), "height", n(bottom-timeTop)))
	}
	for i, name := range l.Lanes {
		shapes = append(shapes, shape("line", "class", "lane", "x1", n(timeLeft), "x2", n(timeWidth), "y1", n(y(i)), "y2", n(y(i))), word("lane-name", 0, y(i)+4, name))
	}
	if l.Today >= 0 {
		x := l.x(l.Today)
		if len(l.Lanes) > 0 {
			shapes = append(shapes, shape("line", "class", "walked", "x1", n(timeLeft), "x2", n(x), "y1", n(y(0)), "y2", n(y(0))))
		}
		shapes = append(shapes, shape("line", "class", "today", "x1", n(x), "x2", n(x), "y1", n(timeTop-2), "y2", n(bottom)), word("today-name", l.within(x, "today"), timeTop-6, "today"))
	}
	for _, m := range l.Marks {
		x := l.x(m.At)
		shapes = append(shapes, shape("line", "class", "lane", "x1", n(x), "x2", n(x), "y1", n(bottom), "y2", n(bottom+4)), word("mark-name", l.within(x, m.Label), bottom+16, m.Label))
	}
	for _, s := range l.Signs {
		shapes = append(shapes, timeShape(s.Shape, l.x(s.At), y(s.Lane), l.size()))
	}
	return svg(app.FormatString("0 0 %.0f %.0f", timeWidth, bottom+22), "timeline-svg", shapes...)
}

// within is where a word in the middle of x has to begin to stay in the picture.
func (l Timeline) within(x float64, text string) float64 {
	half := 3.5 * float64(len([]rune(text)))
	return min(max(0, x-half), timeWidth-2*half)
}

// size is half the width of a sign: smaller where a long time is drawn.
func (l Timeline) size() float64 {
	if l.Days > 26*7 {
		return 3.5
	}
	return 5
}

func word(class string, x, y float64, text string) drawn {
	return draw("text", attrs("class", class, "x", app.FormatString("%.1f", x), "y", app.FormatString("%.1f", y)), say(text))
}

func timeShape(s TimeShape, x, y, r float64) drawn {
	n := func(f float64) string { return app.FormatString("%.1f", f) }
	switch s {
	case TimeBar:
		return shape("rect", "class", "bar", "x", n(x-1.5), "y", n(y-r-3), "width", "3", "height", n(2*r+6))
	case TimeDiamond:
		return shape("path", "class", "diamond", "d", app.FormatString("M%.1f %.1fl%.1f %.1fl%.1f %.1fl%.1f %.1fz", x, y-r-1.5, r+1.5, r+1.5, -r-1.5, r+1.5, -r-1.5, -r-1.5))
	case TimeCross:
		return shape("path", "class", "cross", "d", app.FormatString("M%.1f %.1fl%.1f %.1fm0 %.1fl%.1f %.1f", x-r, y-r, 2*r, 2*r, -2*r, -2*r, 2*r))
	case TimeSquare:
		return shape("rect", "class", "square", "x", n(x-r+.5), "y", n(y-r+.5), "width", n(2*r-1), "height", n(2*r-1))
	}
	return shape("circle", "class", string(s), "cx", n(x), "cy", n(y), "r", n(r))
}
