package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Chart is what every chart has beside its picture. Each says in one sentence what it
// shows, because a picture alone says it to some people only.
type Chart struct {
	ID    string // of the figure, and the beginning of other ids
	What  string // what is drawn: "Mood, day by day"
	Says  string // what it shows, in a sentence
	Heads []string
	Rows  [][]string // the numbers, for the table under it; none for no table
}

// A ChartKey says what a sign of a chart means.
type ChartKey struct {
	Sign  ChartSign
	Means string
}

// A ChartSign is how something is drawn. No two signs differ by their colour alone.
type ChartSign string

const (
	SignRing   ChartSign = "ring"   // an empty circle
	SignLine   ChartSign = "line"   // a solid line
	SignBand   ChartSign = "band"   // strokes with an outline
	SignFull   ChartSign = "full"   // filled
	SignHatch  ChartSign = "hatch"  // strokes the other way, in the warm colour
	SignPlain  ChartSign = "plain"  // empty, with an outline
	SignOpen   ChartSign = "open"   // empty, with a broken outline
	SignMarker ChartSign = "marker" // a square on its tip
)

// figure puts a chart together. The picture is one image with a name that says what it
// is and what it shows: role img on the box around it, because the SVG itself is hidden
// like every picture of ours. The sentence is the caption, and the numbers are a table
// that opens by a tap, so that all can be read without seeing anything.
func (c Chart) figure(kind string, picture app.UI, keys []ChartKey) app.UI {
	body := []app.UI{app.FigCaption().Text(c.Says),
		app.Div().ID(c.ID+"-picture").Class("chart-picture").Role("img").Aria("label", c.What+". "+c.Says).Body(picture)}
	if len(keys) > 0 {
		body = append(body, app.Ul().Class("chart-keys").Body(app.Range(keys).Slice(func(i int) app.UI {
			k := keys[i]
			return app.Li().Body(svg("0 0 24 16", "chart-key", c.sign(k.Sign)...), app.Span().Text(k.Means))
		})))
	}
	if len(c.Rows) > 0 {
		body = append(body, app.Details().ID(c.ID+"-numbers").Class("more").Body(
			app.Summary().Body(app.Text("The numbers"), app.Span().Class("visually-hidden").Text(": "+c.What)),
			c.table().UI()))
	}
	return app.Figure().ID(c.ID).Class("chart", "chart-"+kind).Body(body...)
}

// table is Table, drawn: a year has a row for each week, and none of it was written by a
// person.
func (c Chart) table() drawn {
	var heads, rows []drawn
	for _, h := range c.Heads {
		heads = append(heads, draw("th", attrs("scope", "col"), say(h)))
	}
	for _, cells := range c.Rows {
		row := []drawn{draw("th", attrs("scope", "row"), say(cells[0]))}
		for _, text := range cells[1:] {
			row = append(row, draw("td", nil, say(text)))
		}
		rows = append(rows, draw("tr", nil, row...))
	}
	return draw("div", attrs("class", "table", "tabindex", "0", "role", "region", "aria-label", c.What),
		draw("table", nil, draw("caption", nil, say(c.What)), draw("thead", nil, draw("tr", nil, heads...)), draw("tbody", nil, rows...)))
}

// patterns are the two ways to fill with strokes. They stand in the picture, and its
// keys use them too.
func (c Chart) patterns() drawn {
	strokes := func(name, turn, class string) drawn {
		return draw("pattern", attrs("id", c.ID+"-"+name, "width", "5", "height", "5", "patternUnits", "userSpaceOnUse", "patternTransform", "rotate("+turn+")"),
			shape("line", "class", class, "x1", "1", "x2", "1", "y1", "0", "y2", "5"))
	}
	return draw("defs", nil, strokes("band", "45", "stroke-band"), strokes("hatch", "-45", "stroke-hatch"))
}

// filled are the attributes of a shape with a sign. Strokes are filled from a pattern,
// which only an attribute can name.
func (c Chart) filled(s ChartSign, pairs ...string) []string {
	pairs = append(pairs, "class", "sign-"+string(s))
	if s == SignBand || s == SignHatch {
		pairs = append(pairs, "fill", "url(#"+c.ID+"-"+string(s)+")")
	}
	return pairs
}

func (c Chart) sign(s ChartSign) []drawn {
	switch s {
	case SignRing:
		return []drawn{ring(12, 8, 3.5)}
	case SignLine:
		return []drawn{shape("path", "class", "sign-line", "d", "M1 8h22")}
	case SignMarker:
		return []drawn{marker(12, 8)}
	}
	return []drawn{c.box(s, 1.5, 2.5, 21, 11)}
}

func ring(x, y, r float64) drawn {
	return shape("circle", "class", "sign-ring", "cx", num(x), "cy", num(y), "r", num(r))
}

func marker(x, y float64) drawn {
	return shape("path", "class", "sign-marker", "d", "M"+num(x)+" "+num(y-5.5)+"l5.5 5.5 -5.5 5.5 -5.5 -5.5z")
}

// segment is a straight line from one place to another.
func segment(class string, x1, y1, x2, y2 float64) drawn {
	return shape("line", "class", class, "x1", num(x1), "x2", num(x2), "y1", num(y1), "y2", num(y2))
}

// box is a rectangle with a sign.
func (c Chart) box(s ChartSign, x, y, wide, high float64, more ...string) drawn {
	return draw("rect", c.filled(s, append(more, "x", num(x), "y", num(y), "width", num(wide), "height", num(high))...))
}

// num is a number of a picture: one digit behind the point is less than can be seen.
func num(f float64) string { return app.FormatString("%.1f", f) }

// The measures of a chart, in units of its box. Letters are about chartLetter wide.
const (
	chartWidth  = 350.0
	chartLetter = 6.3
	chartRight  = 14.0
)

// A ChartMark is a word under a chart, such as "Nov".
type ChartMark struct {
	At    float64 // in the measure of the chart
	Label string
}

// markWords are the words under a chart, with a stroke each. A word that would run into
// the one before it is left out; its stroke stays.
func markWords(marks []ChartMark, x func(float64) float64, top float64) []drawn {
	var out []drawn
	free := 0.0
	for _, m := range marks {
		at := x(m.At)
		out = append(out, segment("axis", at, top, at, top+4))
		wide := chartLetter * float64(len([]rune(m.Label)))
		left := min(max(0, at-wide/2), chartWidth-wide)
		if left < free {
			continue
		}
		free = left + wide + 5
		if left+wide >= chartWidth { // it ends with the picture, however wide the letters are
			out = append(out, draw("text", attrs("class", "chart-word", "text-anchor", "end", "x", num(chartWidth), "y", num(top+16)), say(m.Label)))
			continue
		}
		out = append(out, word("chart-word", left, top+16, m.Label))
	}
	return out
}
