package assess

import (
	"afterward/core/civil"
	"afterward/core/guide"
)

// SpaceLeft is how many days of space are left on the day, 0 when none are or
// when it is not known when it ended: the shortest time the answer allows, plus
// the days since it was given. A clock set back never shortens it, and neither
// does another answer.
func SpaceLeft(r Response, today civil.Date) int {
	left := 0
	given := r.Answers[guide.WhenEnded]
	for _, o := range given.Chose {
		if days, known := guide.DaysAtLeast(o); known {
			left = max(left, guide.SpaceDays-days-max(0, today.DaysSince(given.On)))
		}
	}
	if told, ok := r.Told[guide.WhenEnded]; ok {
		left = max(left, guide.SpaceDays-max(0, today.DaysSince(told.On)))
	}
	return left
}
