package insight

import (
	"math"
	"slices"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
)

// When a part of the day is spoken of. Our own choice.
const (
	FewTimed  = contact.FewTimes // check-ins or urges with a time, in all
	FewInPart = 5                // check-ins in a part, and outside of it
)

// A DayPart is one part of the day, and what of it is hard.
type DayPart struct {
	contact.Part
	Hard int // check-ins that were hard; for urges, the urges
	Of   int // check-ins in the part; for urges, all urges
}

// A DayTime is when it is hard. Where one part is named, it stands out from all the
// rest.
type DayTime struct {
	Known  int       // check-ins or urges with a time
	Hard   int       // how many of them are hard
	Parts  []DayPart // all parts of the day, in their order
	Out    int       // the part that stands out; -1 for none
	Level  []int     // the parts that share the first place, where there are several
	TooFew bool
}

// Hard reports whether a check-in tells of a hard moment: a mood below the middle, or a
// strong wish to write. Where that begins is our own choice. known is false when it
// tells of neither.
func Hard(e checkin.Entry) (hard, known bool) {
	return e.Mood != 0 && e.Mood <= 2 || e.Urge.Hard(), e.Mood != 0 || e.Urge != 0
}

// CheckInTimes is when check-ins of a span were hard. A part stands out when its share of
// hard ones is higher than that of all other parts together, with ranges (Wilson, at
// 95 %) that do not touch, and when there are FewInPart check-ins in it and outside.
// Of several that do, none stands out: they share the first place.
func CheckInTimes(all []checkin.Entry, s Span) DayTime {
	d := newDayTime()
	for _, e := range all {
		minute, timed := e.At.Minute()
		hard, known := Hard(e)
		if !timed || !known || !s.Has(e.On) {
			continue
		}
		d.Known++
		p := &d.Parts[partOf(minute)]
		p.Of++
		if hard {
			d.Hard++
			p.Hard++
		}
	}
	if d.TooFew = d.Known < FewTimed; d.TooFew || d.Hard == 0 {
		return d
	}
	d.Level = leading(d.Parts, func(p DayPart) float64 {
		if p.Of < FewInPart {
			return -1
		}
		return float64(p.Hard) / float64(p.Of)
	})
	var out []int
	for i, p := range d.Parts {
		low, _ := wilson(p.Hard, p.Of)
		_, high := wilson(d.Hard-p.Hard, d.Known-p.Of)
		if p.Of >= FewInPart && d.Known-p.Of >= FewInPart && low > high {
			out = append(out, i)
		}
	}
	switch {
	case len(out) == 1:
		d.Out = out[0]
	case len(out) > 1:
		d.Level = out
	}
	return d.single()
}

// UrgeTimes is when the urges of a span came, without those that were taken out. A part
// stands out when its share of all urges is higher than that of every other part, with
// ranges (Wilson, at 95 %) that do not touch. The parts are of one length.
func UrgeTimes(all []contact.Urge, s Span) DayTime {
	d := newDayTime()
	for _, u := range all {
		if u.Gone.IsZero() && s.Has(u.At.On) && u.At.Valid() {
			d.Known++
			d.Parts[partOf(u.At.Minute)].Hard++
		}
	}
	d.Hard = d.Known
	for i := range d.Parts {
		d.Parts[i].Of = d.Known
	}
	if d.TooFew = d.Known < FewTimed; d.TooFew {
		return d
	}
	d.Level = leading(d.Parts, func(p DayPart) float64 { return float64(p.Hard) })
	first := d.Level[0]
	low, _ := wilson(d.Parts[first].Hard, d.Known)
	next := 0.0
	for i, p := range d.Parts {
		if _, high := wilson(p.Hard, d.Known); i != first {
			next = max(next, high)
		}
	}
	if low > next {
		d.Out = first
	}
	return d.single()
}

func newDayTime() DayTime {
	d := DayTime{Out: -1}
	for _, p := range contact.Parts() {
		d.Parts = append(d.Parts, DayPart{Part: p})
	}
	return d
}

// partOf is the place of the part a minute of the day lies in.
func partOf(minute int) int {
	return slices.IndexFunc(contact.Parts(), func(p contact.Part) bool {
		hour := minute % civil.DayMinutes / 60
		return hour >= p.From && hour < p.Until
	})
}

// leading are the parts with the highest of something; none where that is nothing.
func leading(parts []DayPart, of func(DayPart) float64) []int {
	most, out := 0.0, []int(nil)
	for i, p := range parts {
		switch v := of(p); {
		case v < 0 || math.IsNaN(v) || v < most:
		case v > most || out == nil:
			most, out = v, []int{i}
		default:
			out = append(out, i)
		}
	}
	if most == 0 {
		return nil
	}
	return out
}

// single leaves a shared first place only where it is shared, and no part stands out.
func (d DayTime) single() DayTime {
	if len(d.Level) < 2 || d.Out >= 0 {
		d.Level = nil
	}
	return d
}
