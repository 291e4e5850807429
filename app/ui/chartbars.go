package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Column is one of a ColumnChart.
type Column struct {
	Label, Sub string // "Night", "0 to 6"
	Count      int    // the filled part
	Of         int    // the whole of it; less than Count for none, then Count is the whole
	Text       string // over it: "3 of 8"
	Out        bool   // it stands out
}

// ColumnChart is a few counts side by side. A column can be part of a larger one, which
// is drawn as its outline.
type ColumnChart struct {
	Chart
	Columns []Column
	Keys    []ChartKey
}

const columnHigh, columnTop = 96.0, 34.0

// UI is the markup.
func (c ColumnChart) UI() app.UI { return c.figure("columns", c.picture(), c.Keys) }

func (c ColumnChart) picture() app.UI {
	most := 1
	for _, k := range c.Columns {
		most = max(most, k.Count, k.Of)
	}
	each := chartWidth / float64(max(1, len(c.Columns)))
	bottom := columnTop + columnHigh
	shapes := []drawn{c.patterns()}
	for i, k := range c.Columns {
		middle, wide := each*(float64(i)+0.5), min(each*0.62, 60)
		high := func(n int) float64 { return columnHigh * float64(max(0, n)) / float64(most) }
		box := func(s ChartSign, n int) drawn {
			return c.box(s, middle-wide/2, bottom-high(n), wide, high(n))
		}
		if k.Of > k.Count {
			shapes = append(shapes, box(SignPlain, k.Of))
		}
		if k.Count > 0 {
			shapes = append(shapes, box(SignFull, k.Count))
		}
		over := bottom - high(max(k.Count, k.Of))
		shapes = append(shapes, middleWord("chart-number", middle, over-6, k.Text), middleWord("chart-name", middle, bottom+17, k.Label), middleWord("chart-word", middle, bottom+32, k.Sub))
		if k.Out {
			shapes = append(shapes, marker(middle, over-25))
		}
	}
	shapes = append(shapes, segment("axis", 0, bottom, chartWidth, bottom))
	return svg(app.FormatString("0 0 %.0f %.0f", chartWidth, bottom+38), "chart-svg", shapes...)
}

// middleWord is a word with its middle at x.
func middleWord(class string, x, y float64, text string) drawn {
	return draw("text", attrs("class", class, "text-anchor", "middle", "x", num(x), "y", num(y)), say(text))
}

// A RangeRow is one row of a RangeChart.
type RangeRow struct {
	Label, Text       string // "After a day with contact", "14 days"
	Low, Middle, High float64
	Known             bool // there are enough to draw
}

// RangeChart lays ranges under each other on one measure: a marker, and the range around
// it. Where a range is not known its row has a broken line.
type RangeChart struct {
	Chart
	Least, Most float64
	Marks       []ChartMark // the words under it, on the measure
	Ranges      []RangeRow
	Keys        []ChartKey
}

const rangeRow, rangeEdge = 46.0, 26.0

// UI is the markup.
func (c RangeChart) UI() app.UI { return c.figure("ranges", c.picture(), c.Keys) }

func (c RangeChart) picture() app.UI {
	x := func(v float64) float64 {
		if c.Most <= c.Least {
			return rangeEdge
		}
		return rangeEdge + (chartWidth-2*rangeEdge)*(min(max(c.Least, v), c.Most)-c.Least)/(c.Most-c.Least)
	}
	bottom := rangeRow * float64(len(c.Ranges))
	shapes := []drawn{c.patterns()}
	for i, r := range c.Ranges {
		y := rangeRow*float64(i) + 31
		for _, m := range c.Marks { // beside the words of the row, not through them
			shapes = append(shapes, segment("grid", x(m.At), y-11, x(m.At), y+11))
		}
		shapes = append(shapes, word("chart-name", 0, y-17, r.Label), draw("text", attrs("class", "chart-word", "text-anchor", "end", "x", num(chartWidth), "y", num(y-17)), say(r.Text)))
		if !r.Known {
			shapes = append(shapes, segment("sign-open", x(c.Least), y, x(c.Most), y))
			continue
		}
		low, high := x(r.Low), x(r.High)
		if high-low < 6 {
			low, high = (low+high)/2-3, (low+high)/2+3
		}
		shapes = append(shapes, shape("rect", "class", "under", "x", num(low), "y", num(y-6), "width", num(high-low), "height", "12"),
			c.box(SignBand, low, y-6, high-low, 12, "rx", "2"), marker(x(r.Middle), y))
	}
	shapes = append(shapes, segment("axis", x(c.Least), bottom, x(c.Most), bottom))
	shapes = append(shapes, markWords(c.Marks, x, bottom)...)
	return svg(app.FormatString("0 0 %.0f %.0f", chartWidth, bottom+20), "chart-svg", shapes...)
}

// A ShareBar is one bar of a ShareRow: counts, each with the sign of its place in
// ShareChart.Signs.
type ShareBar struct {
	Label  string // before it; "" for none
	Counts []int
}

// A ShareRow is one row of a ShareChart: a name, and a bar or several under it.
type ShareRow struct {
	Label string
	Bars  []ShareBar
}

// ShareChart lays counts of several kinds side by side as parts of bars: small pictures
// of one form under each other, to compare by eye.
type ShareChart struct {
	Chart
	Signs  []ChartSign
	Shares []ShareRow
	Keys   []ChartKey
}

const shareBar, shareHead = 17.0, 22.0

// UI is the markup.
func (c ShareChart) UI() app.UI { return c.figure("shares", c.picture(), c.Keys) }

func (c ShareChart) picture() app.UI {
	left := 0.0
	for _, r := range c.Shares {
		for _, b := range r.Bars {
			left = max(left, chartLetter*float64(len([]rune(b.Label))))
		}
	}
	if left > 0 {
		left += 10
	}
	y := 0.0
	shapes := []drawn{c.patterns()}
	for _, r := range c.Shares {
		shapes = append(shapes, word("chart-name", 0, y+14, r.Label))
		y += shareHead
		for _, b := range r.Bars {
			if b.Label != "" {
				shapes = append(shapes, word("chart-word", 0, y+10, b.Label))
			}
			shapes = append(shapes, c.bar(b, left, y)...)
			y += shareBar
		}
		y += 6
	}
	return svg(app.FormatString("0 0 %.0f %.0f", chartWidth, max(1, y)), "chart-svg", shapes...)
}

func (c ShareChart) bar(b ShareBar, left, y float64) []drawn {
	total := 0
	for _, n := range b.Counts {
		total += max(0, n)
	}
	if total == 0 {
		return []drawn{segment("sign-open", left, y+6, chartWidth-1, y+6)}
	}
	x, room := left, chartWidth-left-1
	var out []drawn
	for i, n := range b.Counts {
		if n <= 0 || i >= len(c.Signs) {
			continue
		}
		wide := room * float64(n) / float64(total)
		out = append(out, c.box(c.Signs[i], x+1, y, max(1, wide-2), 12))
		x += wide
	}
	return out
}
