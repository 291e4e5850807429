package assess

import (
	"afterward/core/civil"
	"afterward/core/guide"
)

// SpaceLeft is how many days of a space of guide.SpaceDays are left on the day,
// 0 when none are or when it is not known when it ended: the shortest time the
// answer allows, plus the days since it was given. A clock set back never
// shortens it, and neither does another answer. The days that were counted have
// to be over, not only begun: a flight into another time zone is no day.
func SpaceLeft(r Response, today civil.Date) int { return spaceLeft(r, today, guide.SpaceDays) }

// spaceLeft is SpaceLeft for a space of another length, in whole days.
func spaceLeft(r Response, today civil.Date, space int) int {
	left := 0
	given := r.Answers[guide.WhenEnded]
	for _, o := range given.Chose {
		if days, known := guide.DaysAtLeast(o); known {
			left = max(left, daysLeft(space-days, given.On, today))
		}
	}
	if told, ok := r.Told[guide.WhenEnded]; ok {
		left = max(left, daysLeft(space, told.On, today))
	}
	return left
}

// daysLeft is how many of the days since from have to pass until more than wait
// days have.
func daysLeft(wait int, from, today civil.Date) int {
	if wait <= 0 {
		return 0
	}
	return max(0, wait+1-max(0, today.DaysSince(from)))
}
