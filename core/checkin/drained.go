package checkin

import "afterward/core/civil"

// When days are called draining: of the last DrainedOf days with a mood, within
// DrainedDays days, DrainedLow or more were low. All are our own choice: a bad week
// is a week, and this is more.
const (
	DrainedOf   = 6
	DrainedLow  = 5
	DrainedDays = 21
)

// Drained reports whether the days before and on a day were low again and again, a day
// with several check-ins by their mean. It opens and closes nothing: what it raises is
// the question whether going on gives anything back (T31).
func Drained(all []Entry, today civil.Date) bool {
	seen, low := 0, 0
	for _, d := range Days(all) {
		if ago := today.DaysSince(d.On); d.Mood == 0 || ago < 0 || ago >= DrainedDays || seen == DrainedOf {
			continue
		}
		seen++
		if d.Mood <= 2 {
			low++
		}
	}
	return low >= DrainedLow
}
