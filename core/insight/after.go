package insight

import (
	"math"
	"slices"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
)

// FewPairs is how many days of both kinds it takes, each with a known mood the day after,
// before they are laid side by side. MostPairs is how many days of a kind are compared at
// the most; of more, so many are taken evenly. Both are our own choice.
const (
	FewPairs  = 8
	MostPairs = 200
)

// A Group are the moods of days that have something in common. The zero Group has none.
type Group struct {
	N         int
	Median    float64
	Mean      float64
	Low, High float64 // between them lies the middle half of the days
}

// An After is how the mood was the day after days with contact and after days without.
// It says nothing of why: bad days may be what leads to contact, and both may have
// another reason.
type After struct {
	With, Without Group
	Left          int     // days that count as neither, because what was logged had to be settled
	TooFew        bool    // of either kind; what follows is 0 then
	Diff          float64 // how much higher the mood was after contact, in steps
	Low, High     float64 // the range of it at 95 %
	Clear         bool    // the whole range lies on one side of nothing, and Diff is at least half a step
}

// AfterContact lays the moods of the days after side by side. A day had contact when a
// check-in or the log says so, and had none when a check-in says so; of all other days
// nothing is known, and a day on which the log has nothing but what had to be settled is
// left out. Both days lie in the span.
//
// The difference is the median of the differences between all pairs (Hodges and Lehmann
// 1963). Its range comes from the distribution of the rank sum (Moses, in Hollander and
// Wolfe 1999), widened because days in a row are alike (see serial).
func AfterContact(all []checkin.Day, log []contact.Entry, s Span) After {
	moods, met, left := contactDays(all, log, s)
	a := After{Left: left}
	var with, without, rest []float64
	days := make([]civil.Date, 0, len(met))
	for on := range met {
		if _, known := moods[on.AddDays(1)]; known {
			days = append(days, on)
		}
	}
	slices.SortFunc(days, civil.Date.Compare)
	for _, on := range days {
		if m := moods[on.AddDays(1)]; met[on] {
			with = append(with, m)
		} else {
			without = append(without, m)
		}
	}
	a.With, a.Without = groupOf(with), groupOf(without)
	if a.TooFew = len(with) < FewPairs || len(without) < FewPairs; a.TooFew {
		return a
	}
	for _, on := range days {
		if m := moods[on.AddDays(1)]; met[on] {
			rest = append(rest, m-a.With.Mean)
		} else {
			rest = append(rest, m-a.Without.Mean)
		}
	}
	diff, low, high, open := shift(thin(with), thin(without), serial(rest))
	a.Diff, a.Low, a.High = round(diff), round(low), round(high)
	a.Clear = !open && (a.Low > 0 || a.High < 0) && math.Abs(a.Diff) >= 0.5
	return a
}

// contactDays are the known moods of the days in a span, and of which of them it is known
// whether there was contact.
func contactDays(all []checkin.Day, log []contact.Entry, s Span) (moods map[civil.Date]float64, met map[civil.Date]bool, left int) {
	moods, met = map[civil.Date]float64{}, map[civil.Date]bool{}
	for _, d := range all {
		if !s.Has(d.On) {
			continue
		}
		if d.Mood != 0 {
			moods[d.On] = d.Mood
		}
		if d.Contact != checkin.MetUnsaid {
			met[d.On] = d.Contact == checkin.MetSome
		}
	}
	personal := map[civil.Date]bool{} // by the days the log has something of
	for _, e := range log {
		if e.Gone.IsZero() && s.Has(e.On) {
			personal[e.On] = personal[e.On] || e.Personal()
		}
	}
	for on, so := range personal {
		switch {
		case so:
			met[on] = true
		case met[on]: // a check-in tells of contact, and the log of nothing but what had to be settled
			delete(met, on)
			left++
		}
	}
	return moods, met, left
}

func groupOf(values []float64) Group {
	sorted := slices.Sorted(slices.Values(values))
	return Group{N: len(sorted), Median: round(quantile(sorted, 0.5)), Mean: round(mean(sorted)), Low: round(quantile(sorted, 0.25)), High: round(quantile(sorted, 0.75))}
}

// thin takes MostPairs values evenly.
func thin(values []float64) []float64 {
	if len(values) <= MostPairs {
		return values
	}
	out := make([]float64, MostPairs)
	for i := range out {
		out[i] = values[i*(len(values)-1)/(MostPairs-1)]
	}
	return out
}

// shift is by how much values with something lie above those without, with its range at
// 95 %; wider is the factor for the variance. open is set where there are too few for a
// range.
func shift(with, without []float64, wider float64) (diff, low, high float64, open bool) {
	diffs := make([]float64, 0, len(with)*len(without))
	for _, w := range with {
		for _, o := range without {
			diffs = append(diffs, w-o)
		}
	}
	slices.Sort(diffs)
	n1, n2 := float64(len(with)), float64(len(without))
	n, tied := n1+n2, 0.0
	ties(slices.Concat(with, without), func(t float64) { tied += t*t*t - t })
	variance := max(0, n1*n2/12*(n+1-tied/(n*(n-1))))
	low, high, open = between(diffs, z*math.Sqrt(variance*wider))
	return quantile(diffs, 0.5), low, high, open
}
