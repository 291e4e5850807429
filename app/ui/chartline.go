package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A ChartPoint is one point of a LineChart.
type ChartPoint struct{ At, Value float64 }

// A ChartStroke is one point of the line of a LineChart, with the band around it.
type ChartStroke struct{ At, Middle, Low, High float64 }

// LineChart is a measure over days: a ring for each that is known, a line through the
// middle of those around it, and a band between the ends most of them keep to. Where
// nothing is known there is nothing: strokes that are not joined leave a gap.
type LineChart struct {
	Chart
	Levels  []string // what the steps of the measure are called, the lowest first; the lowest is 1
	Days    float64  // how long it is; At counts from 0
	Wide    float64  // days of one point
	Points  []ChartPoint
	Strokes [][]ChartStroke
	Marks   []ChartMark
	Keys    []ChartKey
}

const (
	lineLeft = 74.0 // room for the names of the levels
	lineRow  = 27.0
	lineTop  = 8.0
)

// UI is the markup.
func (l LineChart) UI() app.UI { return l.figure("line", l.picture(), l.Keys) }

func (l LineChart) x(at float64) float64 {
	return lineLeft + 4 + (chartWidth-lineLeft-4-chartRight)*min(max(0, at), max(1, l.Days))/max(1, l.Days)
}

func (l LineChart) y(value float64) float64 {
	most := float64(max(1, len(l.Levels)))
	return lineTop + 6 + lineRow*(most-min(max(1, value), most))
}

func (l LineChart) picture() app.UI {
	bottom := l.y(1) + 12
	shapes := []drawn{l.patterns()}
	for i, name := range l.Levels {
		y := l.y(float64(i + 1))
		shapes = append(shapes, segment("grid", lineLeft, y, chartWidth, y), word("chart-word", 0, y+4, name))
	}
	for _, joined := range l.Strokes {
		shapes = append(shapes, draw("path", l.filled(SignBand, "d", l.band(joined))))
	}
	for _, joined := range l.Strokes {
		shapes = append(shapes, shape("path", "class", "sign-line", "d", l.way(joined, func(s ChartStroke) float64 { return s.Middle })))
	}
	for _, p := range l.Points {
		shapes = append(shapes, ring(l.x(p.At), l.y(p.Value), l.size()))
	}
	shapes = append(shapes, segment("axis", lineLeft, bottom, chartWidth, bottom))
	shapes = append(shapes, markWords(l.Marks, l.x, bottom)...)
	return svg(app.FormatString("0 0 %.0f %.0f", chartWidth, bottom+20), "chart-svg", shapes...)
}

// size is half the width of a ring: smaller where many stand side by side.
func (l LineChart) size() float64 {
	if l.Days > 35*max(1, l.Wide) {
		return 2.4
	}
	return 3
}

// way is a path through joined strokes, half a point longer at both ends: one alone is a
// dash and not nothing.
func (l LineChart) way(joined []ChartStroke, of func(ChartStroke) float64) string {
	var b strings.Builder
	for i, s := range joined {
		b.WriteString(map[bool]string{true: "M", false: "L"}[i == 0])
		if i == 0 {
			b.WriteString(num(l.x(s.At-l.Wide*0.4)) + " " + num(l.y(of(s))) + "L")
		}
		b.WriteString(num(l.x(s.At)) + " " + num(l.y(of(s))))
		if i == len(joined)-1 {
			b.WriteString("L" + num(l.x(s.At+l.Wide*0.4)) + " " + num(l.y(of(s))))
		}
	}
	return b.String()
}

// band is the outline of the band: along its upper end, and back along the lower one.
func (l LineChart) band(joined []ChartStroke) string {
	var b strings.Builder
	b.WriteString(l.way(joined, func(s ChartStroke) float64 { return s.High }))
	for i := range joined {
		s := joined[len(joined)-1-i]
		at := []float64{s.At}
		if i == 0 {
			at = append([]float64{s.At + l.Wide*0.4}, at...)
		}
		if i == len(joined)-1 {
			at = append(at, s.At-l.Wide*0.4)
		}
		for _, a := range at {
			b.WriteString("L" + num(l.x(a)) + " " + num(l.y(s.Low)))
		}
	}
	return b.String() + "z"
}
