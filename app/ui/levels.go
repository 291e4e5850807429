package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Point is one day of Levels.
type Point struct {
	Label string // the day
	Level int    // the row, from 0
	Last  bool
}

// Levels draws in which row something stood on each of several days, as stones
// on named lines. No line joins them, because the rows are not better or worse
// than each other; the days are not to scale. It is a picture only: the same
// stands in a table beside it.
func Levels(names []string, points []Point) app.UI {
	const left, width, row = 112.0, 350.0, 26.0
	height := row * float64(len(names))
	var shapes []drawn
	for i, name := range names {
		y := row*float64(i) + row/2
		shapes = append(shapes, shape("line", "x1", app.FormatString("%.0f", left), "x2", app.FormatString("%.0f", width), "y1", app.FormatString("%.1f", y), "y2", app.FormatString("%.1f", y)),
			draw("text", attrs("x", "0", "y", app.FormatString("%.1f", y+4)), say(name)))
	}
	step := (width - left - 24) / float64(max(1, len(points)-1))
	at := func(i int) (x, y float64) {
		return left + 12 + step*float64(i), row*float64(points[i].Level) + row/2
	}
	for i, p := range points {
		x, y := at(i)
		class := "stone"
		if p.Last {
			class = "here"
		}
		shapes = append(shapes, shape("circle", "class", class, "cx", app.FormatString("%.1f", x), "cy", app.FormatString("%.1f", y), "r", "6"))
	}
	return svg(app.FormatString("0 0 %.0f %.0f", width, height), "levels", shapes...)
}
