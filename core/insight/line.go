package insight

import (
	"slices"

	"afterward/core/civil"
)

// How the line of a chart is drawn. Our own choice.
const (
	MonthReach = 3 // days to both sides that a point of the line takes in, in a month
	YearReach  = 2 // weeks to both sides, in a year
	FewNear    = 3 // known days it takes for a point of the line
)

// A Point is what a measure was in one unit of a chart, a day or a week: the median of
// its known days.
type Point struct {
	On    civil.Date // the first day of the unit
	Unit  int        // counted from the first of the span, from 0
	Known int        // days with a value
	Value float64
}

// A Stroke is one point of the line through a chart: the median of the known days around
// it, and the two ends between which the middle half of them lies.
type Stroke struct {
	Unit              int
	Middle, Low, High float64
}

// A Line is a measure over a span, to be drawn. Where little is known there is no point
// and no stroke, and strokes with a gap between them are not joined.
type Line struct {
	Units   int // how many units the span has
	Length  int // days of a unit: 1 or WeekDays
	Known   int // days with a value
	Points  []Point
	Strokes [][]Stroke // those that are joined, oldest first
}

// LineOf lays a measure out over a span: by days, or by weeks where the span is longer
// than MostValues days. The line is a running median (Tukey 1977), which one odd day
// does not pull; the band around it holds the middle half of the days it is made of. The
// corners of both are taken off.
func LineOf(all []Value, s Span) Line {
	days := usable(all, s)
	l := Line{Length: 1, Known: len(days)}
	reach := MonthReach
	if s.Days() > MostValues {
		l.Length, reach = WeekDays, YearReach
	}
	l.Units = (s.Days() + l.Length - 1) / l.Length
	l.Points = pointsOf(days, s, l.Length)
	var joined []Stroke
	from, to := 0, 0 // of days, around a unit
	for unit := range l.Units {
		for from < len(days) && unitOf(days[from], s, l.Length) < unit-reach {
			from++
		}
		for to < len(days) && unitOf(days[to], s, l.Length) <= unit+reach {
			to++
		}
		if to-from < FewNear {
			l.Strokes, joined = ended(l.Strokes, joined), nil
			continue
		}
		near := sortedValues(days[from:to])
		joined = append(joined, Stroke{unit, round(quantile(near, 0.5)), round(quantile(near, 0.25)), round(quantile(near, 0.75))})
	}
	l.Strokes = ended(l.Strokes, joined)
	return l
}

func unitOf(v Value, s Span, length int) int { return v.On.DaysSince(s.First) / length }

func pointsOf(days []Value, s Span, length int) []Point {
	var out []Point
	for i := 0; i < len(days); {
		unit, j := unitOf(days[i], s, length), i
		for j < len(days) && unitOf(days[j], s, length) == unit {
			j++
		}
		out = append(out, Point{s.First.AddDays(unit * length), unit, j - i, round(quantile(sortedValues(days[i:j]), 0.5))})
		i = j
	}
	return out
}

func sortedValues(days []Value) []float64 {
	out := make([]float64, len(days))
	for i, d := range days {
		out[i] = d.Value
	}
	slices.Sort(out)
	return out
}

func ended(all [][]Stroke, joined []Stroke) [][]Stroke {
	if len(joined) == 0 {
		return all
	}
	return append(all, hanned(joined))
}

// hanned takes the corners off joined strokes: each becomes half itself and a quarter of
// either neighbour (Tukey 1977 on running medians). The ends stay.
func hanned(joined []Stroke) []Stroke {
	out := slices.Clone(joined)
	soft := func(a, b, c float64) float64 { return round(a/4 + b/2 + c/4) }
	for i := 1; i+1 < len(joined); i++ {
		a, b, c := joined[i-1], joined[i], joined[i+1]
		out[i].Middle, out[i].Low, out[i].High = soft(a.Middle, b.Middle, c.Middle), soft(a.Low, b.Low, c.Low), soft(a.High, b.High, c.High)
	}
	return out
}
