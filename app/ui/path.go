package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A StopState is how far one stop of a Path has been reached.
type StopState int

const (
	Ahead StopState = iota
	Here
	Behind
	Shut // ahead, and closed for now
)

// class is the name of the state in the style.
func (s StopState) class() string { return [...]string{"ahead", "here", "walked", "shut"}[s] }

// A PathStop is one stop of a Path.
type PathStop struct {
	Name  string // "Reflect"
	Count string // "3 of 9"
	Said  string // what the picture shows, in words: "done, you are here"
	Href  string
	State StopState
	Shown bool // the page shows what is there
}

// Path draws stops on a way, each a link. The names are part of the picture, so it
// can be used without a key to it.
//
// It is a nav with an ordered list of links: the line and the dots repeat for the
// eye what the words say. A screen reader hears “Reflect, 3 of 9 done, you are
// here”, and that the page shows this one (aria-current). On a narrow screen the
// way turns at the end of each row of three, as a path up a hill does; the order
// of the list is the order along it. The line is drawn twice, for narrow and for
// wide screens, and the style shows one of them.
func Path(label string, stops []PathStop) app.UI {
	if len(stops) < 2 {
		return nil
	}
	var items []drawn
	for _, s := range stops {
		items = append(items, s.item())
	}
	return draw("nav", attrs("class", "trail", "aria-label", label),
		trailLine("trail-narrow", stops, bend), trailLine("trail-wide", stops, straight), draw("ol", nil, items...)).UI()
}

func (s PathStop) item() drawn {
	sign := map[bool]string{true: "✓"}[s.State == Behind]
	return draw("li", nil, draw("a", attrs("href", s.Href, "class", "trail-stop "+s.State.class(), "aria-current", map[bool]string{true: "true"}[s.Shown]),
		draw("span", attrs("class", "dot", "aria-hidden", "true"), say(sign)),
		span("stop-name", s.Name), span("visually-hidden", ", "), span("stop-count", s.Count), span("visually-hidden", " "+s.Said)))
}

// stretch is the class of the line between two stops: it is walked where both were
// reached.
func stretch(from, to StopState) string {
	switch {
	case to == Shut:
		return "shut"
	case (from == Here || from == Behind) && (to == Here || to == Behind):
		return "walked"
	}
	return "ahead"
}

// rowStops is how many stops a row of the narrow picture has. The style knows it too.
const rowStops = 3

// The heights of the two levels on which the dots lie, in hundredths of a row. The
// style has the same: 1.3 and 1.8 rem of 5.75.
const highDot, lowDot = 22.6, 31.3

// A place is where a dot lies, in a picture in which each stop has 100 by 100.
type place struct{ x, y float64 }

// bend places the stops in rows of three, every other row from right to left.
func bend(i, n int) (at place, width, height int) {
	row, col := i/rowStops, i%rowStops
	if row%2 == 1 {
		col = rowStops - 1 - col
	}
	at = place{float64(col)*100 + 50, float64(row)*100 + lowDot}
	if col == 1 {
		at.y += highDot - lowDot
	}
	return at, rowStops * 100, (n + rowStops - 1) / rowStops * 100
}

// straight places the stops in one row.
func straight(i, n int) (at place, width, height int) {
	at = place{float64(i)*100 + 50, lowDot}
	if i%2 == 1 {
		at.y = highDot
	}
	return at, n * 100, 100
}

// trailLine is the line through the stops. It is stretched to the place the list
// takes; the style keeps its width.
func trailLine(class string, stops []PathStop, where func(i, n int) (place, int, int)) drawn {
	var lines []drawn
	from, width, height := where(0, len(stops))
	for i := 1; i < len(stops); i++ {
		to, _, _ := where(i, len(stops))
		a, b := (from.x+to.x)/2, (from.x+to.x)/2
		if from.x == to.x { // round the end of a row
			out := 62.0
			if from.x < float64(width)/2 {
				out = -out
			}
			a, b = from.x+out, to.x+out
		}
		lines = append(lines, shape("path", "class", stretch(stops[i-1].State, stops[i].State), "d",
			app.FormatString("M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", from.x, from.y, a, from.y, b, to.y, to.x, to.y)))
		from = to
	}
	return drawSVG(app.FormatString("0 0 %d %d", width, height), class, "none", lines)
}
