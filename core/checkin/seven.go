package checkin

import (
	"math"

	"afterward/core/civil"
)

// Seven are the days of the week that begins with a Monday, in order. A day without a
// check-in has its date and says nothing: of it nothing is known.
func Seven(all []Entry, monday civil.Date) [7]Day {
	var out [7]Day
	for i := range out {
		out[i].On = monday.AddDays(i)
	}
	for _, d := range Days(all) {
		if n := d.On.DaysSince(monday); n >= 0 && n < len(out) {
			out[n] = d
		}
	}
	return out
}

// Known reports whether anything was said of the day that can be shown: its mood, the
// wish to write, the night, or contact.
func (d Day) Known() bool {
	return d.Mood != 0 || d.Urge != 0 || d.Sleep != 0 || d.Contact != MetUnsaid
}

// MoodText is the word nearest to the mood of the day, the lower of two as near; "" for
// one that was not said.
func (d Day) MoodText() string { return Mood(down(d.Mood)).Text() }

// UrgeText is the word nearest to the wish to write, the stronger of two as near; ""
// for one that was not said.
func (d Day) UrgeText() string { return Urge(math.Floor(d.Urge + 0.5)).Text() }

// SleepText is the word nearest to the night, the worse of two as near; "" for one that
// was not said.
func (d Day) SleepText() string { return Sleep(down(d.Sleep)).Text() }

// down rounds to the nearest, and a half down.
func down(x float64) float64 { return math.Ceil(x - 0.5) }

// LookBack is the week to look back at on a day, by its Monday. At the end of a week
// ending is true: on Saturday and Sunday it is the week itself, on Monday the one that
// is over. Which days are the end of a week is our own choice.
func LookBack(today civil.Date) (monday civil.Date, ending bool) {
	monday = WeekOf(today)
	switch today.DaysSince(monday) {
	case 0:
		return monday.AddDays(-7), true
	case 5, 6:
		return monday, true
	}
	return monday, false
}
