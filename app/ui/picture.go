package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// svg is a decorative picture. What it shows is always said in words beside it,
// so it is hidden from screen readers and never focusable.
func svg(box, class string, shapes ...drawn) app.UI { return drawSVG(box, class, "", shapes).UI() }

// stretched is a picture that fills the place it has, whatever its form.
func stretched(box, class string, shapes ...drawn) app.UI {
	return drawSVG(box, class, "none", shapes).UI()
}

func drawSVG(box, class, ratio string, shapes []drawn) drawn {
	return draw("svg", attrs("viewBox", box, "class", class, "aria-hidden", "true", "focusable", "false", "preserveAspectRatio", ratio), shapes...)
}

// shape is an SVG element with attribute, value pairs.
func shape(tag string, pairs ...string) drawn { return draw(tag, pairs) }

// Icon is a line drawing for the navigation, by name.
func Icon(name string) app.UI {
	return svg("0 0 24 24", "icon", shape("path", "d", iconPaths[name]))
}

// iconPaths are the lines of each icon, in a square of 24.
var iconPaths = map[string]string{
	"today":   "M12 4v2M12 18v2M4 12h2M18 12h2M6.3 6.3l1.4 1.4M16.300 16.300l1.4 1.4M6.300 17.700l1.4-1.4M16.300 7.700l1.4-1.4M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6",
	"plan":    "M4 18c5 0 4-6 8-6s3-6 8-6M4 18h.01M20 6h.01M12 12h.01",
	"write":   "M4 20h16M6 16l1-4 8.500-8.500 3 3L10 15z",
	"contact": "M4 6h11v8H9l-3 3v-3H4zM18 9h2v8h-2v2.500L15.500 17H11",
	"you":     "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.500 20c1.500-6 13.500-6 15 0",
	"help":    "M12 20s-7.500-4.300-7.500-9.800A4.200 4.200 0 0 1 12 7.700a4.200 4.200 0 0 1 7.500 2.500C19.500 15.700 12 20 12 20",
}

// Mark is our sign: one way becomes two of equal weight, under one sun.
func Mark() app.UI {
	return svg("0 0 32 32", "mark",
		shape("path", "class", "way", "d", "M4 20.500c3.500 0 4.500 1.500 7 1.500 6.800 0 8-5.800 17-5.800"),
		shape("path", "class", "way", "d", "M11 22c6.800 0 8 5.800 17 5.800"),
		shape("circle", "class", "sun", "cx", "12.500", "cy", "10", "r", "5.200"))
}

// TwoWays is the picture of the landing page: a path that parts, both ways
// drawn with the same weight, because neither is the lesser one.
func TwoWays() app.UI {
	return svg("0 0 350 130", "twoways",
		shape("path", "class", "way", "d", "M6 104c46 0 56-30 98-30s52 20 92 16"),
		shape("path", "class", "way", "d", "M196 90c46-5 46-52 84-58 26-4 40 2 64 4"),
		shape("path", "class", "other", "d", "M196 90c40-4 62 18 148 12"),
		shape("circle", "class", "stop", "cx", "104", "cy", "74", "r", "7"),
		shape("circle", "class", "here", "cx", "196", "cy", "90", "r", "8"),
		shape("circle", "class", "sun", "cx", "300", "cy", "20", "r", "12"),
		shape("circle", "class", "sun", "cx", "318", "cy", "92", "r", "12"))
}

// A Measure is one row of Bars: what is known about something, counted.
type Measure struct {
	Name               string
	Good, Bad, Unknown int
	Reasons            []string // what rests on it, under the bar
	Words              Words    // what the counts are called; the zero value is "for", "against", "unknown"
}

// Words are what the three counts of a Measure are called.
type Words struct{ Good, Bad, Unknown string }

// words says the counts, in the order of the bar.
func (m Measure) words() string {
	var out string
	called := m.Words
	if called == (Words{}) {
		called = Words{"for", "against", "unknown"}
	}
	for _, part := range []struct {
		n    int
		name string
	}{{m.Good, called.Good}, {m.Bad, called.Bad}, {m.Unknown, called.Unknown}} {
		if part.n == 0 {
			continue
		}
		if out != "" {
			out += " · "
		}
		out += app.FormatString("%d %s", part.n, part.name)
	}
	return out
}

// Bars shows measures side by side. It is a list of words with a bar under
// each; the bar repeats the words, so nothing depends on telling colours apart.
func Bars(measures []Measure) app.UI {
	return app.Ul().Class("bars").Body(app.Range(measures).Slice(func(i int) app.UI {
		m := measures[i]
		return app.Li().Body(
			app.P().Class("row").Body(app.Span().Text(m.Name), app.Span().Class("soft").Text(m.words())),
			measureBar(m),
			reasonsUnder(m.Reasons))
	}))
}

func reasonsUnder(reasons []string) app.UI {
	if len(reasons) == 0 {
		return nil
	}
	return app.P().Class("small soft").Text(strings.Join(reasons, " · "))
}

func measureBar(m Measure) app.UI {
	total := m.Good + m.Bad + m.Unknown
	if total == 0 {
		return svg("0 0 100 3", "measure")
	}
	x := 0.0
	var rects []drawn
	for _, part := range []struct {
		n     int
		class string
	}{{m.Good, "good"}, {m.Bad, "bad"}, {m.Unknown, "unknown"}} {
		if part.n == 0 {
			continue
		}
		w := 100 * float64(part.n) / float64(total)
		gap := 0.6 // between parts, so that they can be told apart without colour
		if x+w > 99.9 {
			gap = 0
		}
		rects = append(rects, shape("rect", "class", part.class, "x", app.FormatString("%.2f", x), "width", app.FormatString("%.2f", w-gap), "height", "3"))
		x += w
	}
	return stretched("0 0 100 3", "measure", rects...)
}
