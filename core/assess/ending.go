package assess

import (
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
)

// A Span is a stretch of days with both ends in it. A zero First has no
// beginning; the zero Span is one of which nothing is known.
type Span struct{ First, Last civil.Date }

// A spanTold is where the ending lay, as it was told on a day, and how often the
// two had parted before it.
type spanTold struct {
	Span
	on    civil.Date
	times int // by the order of the options of guide.TimesBefore; -1 when it was not said
}

// Ending returns the days among which the present ending lies, from what was
// said in this taking, what was told, and what was said in earlier takings. A
// later span that has no day in common with the one before is another ending,
// because two people parted again. Where the spans overlap it is the same one,
// and Last stays what it was when it was first told: asking again moves the end
// of an ending no nearer, and only widens it backwards. Where a later taking
// counts more endings before it than an earlier one did, there was another ending
// in between, whatever the spans.
func Ending(now Response, earlier []Response) Span {
	told := now.endings()
	for _, r := range earlier {
		told = append(told, r.endings()...)
	}
	slices.SortStableFunc(told, func(a, b spanTold) int {
		if c := a.on.Compare(b.on); c != 0 {
			return c
		}
		return b.Last.Compare(a.Last) // of one day the strict one first
	})
	var out Span
	times := -1
	for i, s := range told {
		more := times >= 0 && s.times > times
		times = max(times, s.times)
		switch {
		case more:
			out = Span{First: s.First, Last: later(out.Last, s.Last)}
		case i == 0, s.First.Compare(out.Last) > 0:
			out = s.Span
		case s.First.Compare(out.First) < 0: // the zero Date is before every other
			out.First = s.First
		}
	}
	return out
}

// endings are the spans the response tells of.
func (r Response) endings() []spanTold {
	var out []spanTold
	add := func(chose []guide.OptionID, on civil.Date, times int) {
		for _, o := range chose {
			least, known := guide.DaysAtLeast(o)
			if !known || on.IsZero() {
				continue
			}
			s := spanTold{Span: Span{Last: on.AddDays(-least)}, on: on, times: times}
			if most, bounded := daysAtMost(o); bounded {
				s.First = on.AddDays(-most)
			}
			out = append(out, s)
		}
	}
	add(r.Answers[guide.WhenEnded].Chose, r.Answers[guide.WhenEnded].On, r.timesBefore())
	add(r.Told[guide.WhenEnded].Chose, r.Told[guide.WhenEnded].On, -1)
	return out
}

// timesBefore is how often the two had parted before, by the order of the options;
// -1 when it was not said.
func (r Response) timesBefore() int {
	return slices.IndexFunc([]guide.OptionID{guide.Never, guide.Once, guide.Twice, guide.MoreOften}, func(o guide.OptionID) bool { return r.Has(guide.TimesBefore, o) })
}

// daysAtMost is how many days ago it ended at the most, by the option of
// guide.WhenEnded; generous, because only what is certain makes another ending.
func daysAtMost(o guide.OptionID) (days int, bounded bool) {
	switch o {
	case guide.UnderMonth:
		return 31, true
	case guide.UnderQuarter:
		return 92, true
	case guide.UnderYear:
		return 366, true
	}
	return 0, false
}
