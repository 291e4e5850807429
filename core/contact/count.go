package contact

import (
	"math"
	"slices"

	"afterward/core/civil"
)

// HalfLife is the number of days after which a day counts half as much for the
// steadiness as a day now (EVIDENCE: Loop Habit Tracker, a habit of every day).
const HalfLife = 13

// A Span is a stretch of days with both ends in it, in which the present ending lies.
// A zero First has no beginning; the zero Span is one of which nothing is known. It
// is laid out like a span of assess and is made from one by conversion.
type Span struct{ First, Last civil.Date }

// A Since is how many days ago something was. The zero Since is of something that
// was never put down, or lies in days to come.
type Since struct {
	On   civil.Date
	Days int
}

// Known reports whether there is a day to count from.
func (s Since) Known() bool { return !s.On.IsZero() }

// A Slip is a day on which I began personal contact, and the entries that tell of it.
// Whether it was one to be sorry for is nobody's but the person's to say.
type Slip struct {
	On  civil.Date
	IDs []string // in the order of the log
	Run int      // days that were not paused from the one before, or from the start
}

// A Day is one day of the history.
type Day struct {
	On     civil.Date
	Mine   bool    // I began personal contact
	Paused bool    // nothing is counted
	Steady float64 // how steady it was up to this day, 0 to 1
}

// Counts are what is counted of a log on a day. All of it is worked out from facts;
// nothing of it is stored, and nothing of it is lost with a slip.
type Counts struct {
	Contact Since // the last personal contact, whoever began it
	Mine    Since // the last that I began
	Start   civil.Date
	Run     int     // days since the last slip, or since the start; paused ones left out
	Longest int     // the longest run there was, this one included
	Slips   []Slip  // from the start on, oldest first
	Steady  float64 // 0 to 1: of days of late without personal contact that I began
	Days    []Day   // the day after the start to yesterday, and today when there is something to tell
}

// Count counts a log on the day today. Logistics, and what they or chance began, break
// nothing. It starts with the last day the ending can have been on or, when that is
// not known, with the first entry; before it nothing is known and nothing invented. A
// paused day is left out of runs and of the steadiness, whatever happened on it.
func Count(log Log, pauses []Pause, ending Span, today civil.Date) Counts {
	all := log.before(today)
	c := Counts{Start: start(all, ending, today)}
	mine := map[civil.Date][]string{}
	for _, e := range all {
		if !e.Personal() {
			continue
		}
		c.Contact = Since{e.On, today.DaysSince(e.On)}
		if e.Mine() {
			c.Mine = c.Contact
			mine[e.On] = append(mine[e.On], e.id)
		}
	}
	if !c.Start.IsZero() {
		c.walk(mine, pauses, today)
	}
	return c
}

// before returns what is on the log up to a day, oldest first.
func (l Log) before(today civil.Date) []logged {
	return slices.DeleteFunc(l.sorted(), func(e logged) bool { return !e.Gone.IsZero() || e.On.Compare(today) > 0 })
}

// oldest is how many days back the history goes at the most: ten years, our own
// choice. A year that was typed wrong must not make a picture of centuries.
const oldest = 3653

func start(all []logged, ending Span, today civil.Date) civil.Date {
	from := ending.Last
	if from.IsZero() && len(all) > 0 {
		from = all[0].On
	}
	if from.IsZero() || from.Compare(today) > 0 {
		return civil.Date{}
	}
	return lateDay(from, today.AddDays(-oldest))
}

// walk goes through the days from the start to today. Today counts for the steadiness
// only with a slip: it is not over.
func (c *Counts) walk(mine map[civil.Date][]string, pauses []Pause, today civil.Date) {
	m := math.Pow(0.5, 1.0/HalfLife)
	pauses = slices.DeleteFunc(slices.Clone(pauses), func(p Pause) bool { return !p.Gone.IsZero() })
	for d := c.Start; d.Compare(today) <= 0; d = d.AddDays(1) {
		ids := mine[d]
		paused := slices.ContainsFunc(pauses, func(p Pause) bool { return p.Has(d) })
		if !paused && d != c.Start {
			c.Run++
		}
		c.Longest = max(c.Longest, c.Run)
		if !paused && len(ids) > 0 {
			c.Slips = append(c.Slips, Slip{d, ids, c.Run})
			c.Run = 0
		}
		if d == c.Start || d == today && len(ids) == 0 {
			continue
		}
		if !paused {
			c.Steady *= m
			if len(ids) == 0 {
				c.Steady += 1 - m
			}
		}
		c.Days = append(c.Days, Day{d, len(ids) > 0, paused, c.Steady})
	}
}
