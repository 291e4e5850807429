// Package insight says what a person's own records show, and when they show nothing: how
// a measure went over the days, at which times of the day it was hard, how the mood was
// the day after contact, and what other records come to when they are counted. It is
// told facts and a stretch of days, stores nothing, and claims little: each result has
// the verdict "too few to say", and a claim needs a range of uncertainty that leaves no
// other way.
//
// Nothing here says why something was so. A record of one person's days cannot.
//
// The few functions of statistics are written out in rank.go. gonum would bring them too,
// and add 138 kB to the program (27 kB compressed) for a handful of short ones, without the
// correction for days that are alike.
package insight

import (
	"slices"

	"afterward/core/checkin"
	"afterward/core/civil"
)

// How much is looked at together. All are our own choice: a month is what can be
// remembered, and a year of whole weeks shows each week once.
const (
	MonthDays = 30
	WeekDays  = 7
	YearDays  = 52 * WeekDays
)

// A Span is a stretch of days, with both ends in it. The zero Span has no day.
type Span struct{ First, Last civil.Date }

// SpanTo is the span of so many days that ends on a day; the zero Span for less than one.
func SpanTo(last civil.Date, days int) Span {
	if last.IsZero() || days < 1 {
		return Span{}
	}
	return Span{last.AddDays(1 - days), last}
}

// Days is how many days it has; 0 for the zero Span and for one that ends before it
// begins.
func (s Span) Days() int {
	if s.First.IsZero() || s.Last.IsZero() {
		return 0
	}
	return max(0, s.Last.DaysSince(s.First)+1)
}

// Has reports whether the day lies in it.
func (s Span) Has(d civil.Date) bool {
	return !d.IsZero() && d.Compare(s.First) >= 0 && d.Compare(s.Last) <= 0
}

// Earlier is the span of the same length right before it, Later the one right after it.
func (s Span) Earlier() Span { return SpanTo(s.First.AddDays(-1), s.Days()) }

// Later is the span of the same length right after it.
func (s Span) Later() Span { return SpanTo(s.Last.AddDays(s.Days()), s.Days()) }

// A Value is what a measure was on one day. A day of which nothing is known has none.
type Value struct {
	On    civil.Date
	Value float64
}

// A Measure is one of the measures of a check-in.
type Measure string

// The measures there are, each from checkin.Least to checkin.Most.
const (
	Mood  Measure = "mood"
	Wish  Measure = "wish" // to write to the other person
	Sleep Measure = "sleep"
)

// Measures returns them in the order shown.
func Measures() []Measure { return []Measure{Mood, Wish, Sleep} }

// DaysOf gathers the check-ins of a span by their day, oldest first. Several check-ins of
// a day count as one, by their mean.
func DaysOf(all []checkin.Entry, s Span) []checkin.Day {
	days := checkin.Days(within(all, s))
	slices.Reverse(days)
	return days
}

// Values are the known values of a measure, in the order of the days.
func Values(days []checkin.Day, m Measure) []Value {
	var out []Value
	for _, d := range days {
		v := d.Mood
		switch m {
		case Wish:
			v = d.Urge
		case Sleep:
			v = d.Sleep
		}
		if v != 0 {
			out = append(out, Value{d.On, v})
		}
	}
	return out
}

// within are the check-ins of the days in a span.
func within(all []checkin.Entry, s Span) []checkin.Entry {
	var out []checkin.Entry
	for _, e := range all {
		if s.Has(e.On) {
			out = append(out, e)
		}
	}
	return out
}

// usable are the values that can be counted: of a day, and a number. They come sorted by
// day, each day once, by its mean, so that neither the order nor a day given twice matters.
func usable(all []Value, s Span) []Value {
	sums, counts := map[civil.Date]float64{}, map[civil.Date]int{}
	for _, v := range all {
		if s.Has(v.On) && finite(v.Value) {
			sums[v.On] += v.Value
			counts[v.On]++
		}
	}
	out := make([]Value, 0, len(sums))
	for on, sum := range sums {
		out = append(out, Value{on, round(sum / float64(counts[on]))})
	}
	slices.SortFunc(out, func(a, b Value) int { return a.On.Compare(b.On) })
	return out
}

// round brings a number to a millionth, so that what differs by the arithmetic alone is
// the same.
func round(x float64) float64 { return roundTo(x, 1e6) }
