package checkin

import (
	"slices"

	"afterward/core/civil"
)

// When days are called draining: of the last DrainedOf days with a mood, within
// DrainedDays days, DrainedLow or more were low. All are our own choice: a bad week
// is a week, and this is more.
const (
	DrainedOf   = 6
	DrainedLow  = 5
	DrainedDays = 21
)

// Drained reports whether the days before and on a day were low again and again. It
// opens and closes nothing: what it raises is the question whether going on gives
// anything back (T31).
func Drained(all []Entry, today civil.Date) bool {
	var days []Entry
	for _, e := range all {
		if ago := today.DaysSince(e.On); e.Mood != 0 && ago >= 0 && ago < DrainedDays {
			days = append(days, e)
		}
	}
	slices.SortFunc(days, func(a, b Entry) int { return b.On.Compare(a.On) })
	low := 0
	for _, e := range days[:min(len(days), DrainedOf)] {
		if e.Mood <= 2 {
			low++
		}
	}
	return low >= DrainedLow
}
