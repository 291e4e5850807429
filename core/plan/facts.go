package plan

import (
	"strings"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

// Facts are all a plan is made of.
type Facts struct {
	Response assess.Response
	Earlier  []assess.Response // the takings before it; the last complete one rules until this one is complete
	Course   Course
	Marks    map[guide.StepID]Mark
	Own      map[guide.StepID]Own // the steps the person added
	Trial    Trial
	Waiting  bool       // the contact log has a message of the person's own without an answer
	Unread   int        // stored answers, takings, marks and contacts that cannot be read: one may be a stop
	Latest   civil.Date // the latest day anything else was written on: the journal, lists, a trial; the zero Date when nothing was
	Today    civil.Date
}

// A Trial is what the trial of the present ending has come to, as far as a plan
// asks: package trial decides it.
type Trial struct {
	Terms  bool // it has begun, with terms that were written before and both agreed to, and nothing holds it
	Review bool // at the latest review that was due both decided to go on
}

// LatestDay is the latest day on which anything was written, or put on record as
// done: a date of the device before it is wrong. Days a person looks ahead to do
// not count.
func (f Facts) LatestDay() civil.Date {
	last := later(f.Latest, f.Response.Latest())
	for _, r := range f.Earlier {
		last = later(last, r.Latest())
	}
	for _, m := range f.Marks {
		last = later(last, m.Latest())
	}
	for _, o := range f.Own {
		last = later(later(last, o.On), o.Gone)
	}
	return later(later(last, f.Course.On), later(f.Course.Changed, f.Course.Right))
}

// SpaceDays is how many whole days of space count on a day: those the person
// chose, from guide.SpaceMin to guide.SpaceMax. Fewer than guide.SpaceDays count
// with a written reason only; without one, and for a number that is too small, it
// is guide.SpaceDays. A longer space counts at once and a shorter one from the day
// after, so that a night lies between the wish and what it opens. Our own choice.
func (c Course) SpaceDays(on civil.Date) int {
	n := c.chosenDays()
	if !c.Changed.IsZero() && on.Compare(c.Changed) <= 0 {
		return max(n, min(c.Was, guide.SpaceMax))
	}
	return n
}

// SetSpace returns the course with another number of days of space and the reason
// for it, put down on a day.
func (c Course) SetSpace(days int, why string, on civil.Date) Course {
	if c.Changed.Compare(on) < 0 {
		c.Was, c.Changed = c.SpaceDays(on), on
	}
	c.Space, c.Why = min(max(days, guide.SpaceMin), guide.SpaceMax), why
	return c
}

// TrustClock returns the course of somebody who says on a day that the date of the
// device is right now, and was wrong for what carries later days, up to the latest.
// After guide.ClockDays whole days these close nothing any more: long enough that no
// wait is cut short by it.
func (c Course) TrustClock(latest, on civil.Date) Course {
	c.Wrong, c.Right = latest, on
	return c
}

// DoubtClock returns the course without that.
func (c Course) DoubtClock() Course {
	c.Wrong, c.Right = civil.Date{}, civil.Date{}
	return c
}

// forgives reports whether days after today, up to the latest, are known as wrong.
func (c Course) forgives(latest, today civil.Date) bool {
	return !c.Right.IsZero() && latest.Compare(c.Wrong) <= 0 && today.DaysSince(c.Right) > guide.ClockDays
}

// chosenDays is SpaceDays without the night.
func (c Course) chosenDays() int {
	switch {
	case c.Space >= guide.SpaceDays:
		return min(c.Space, guide.SpaceMax)
	case c.Space >= guide.SpaceMin && strings.TrimSpace(c.Why) != "":
		return c.Space
	}
	return guide.SpaceDays
}
