package checkin

import (
	"slices"

	"afterward/core/civil"
)

// A Day is what the check-ins of one day come to. A number that nobody said is 0; one
// that was said is from Least to Most, the mean where it was said more than once.
type Day struct {
	On      civil.Date
	Mood    float64
	Urge    float64
	Sleep   float64
	Contact Met // MetSome when any of them says so
}

// Days gathers check-ins by their day, the newest first. Days without one are not in it:
// of them nothing is known.
func Days(all []Entry) []Day {
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, Compare)
	var out []Day
	for len(sorted) > 0 {
		n := 1
		for n < len(sorted) && sorted[n].On == sorted[0].On {
			n++
		}
		out = append(out, dayOf(sorted[:n]))
		sorted = sorted[n:]
	}
	return out
}

func dayOf(all []Entry) Day {
	d := Day{On: all[0].On,
		Mood:  mean(all, func(e Entry) int { return int(e.Mood) }),
		Urge:  mean(all, func(e Entry) int { return int(e.Urge) }),
		Sleep: mean(all, func(e Entry) int { return int(e.Sleep) })}
	for _, e := range all {
		if d.Contact != MetSome && e.Contact != MetUnsaid {
			d.Contact = e.Contact
		}
	}
	return d
}

// mean is that of what was said; 0 when nothing was.
func mean(all []Entry, of func(Entry) int) float64 {
	sum, n := 0, 0
	for _, e := range all {
		if v := of(e); v != 0 {
			sum, n = sum+v, n+1
		}
	}
	if n == 0 {
		return 0
	}
	return float64(sum) / float64(n)
}
