package contact

import "afterward/core/civil"

// PassedWithin counts the wishes to write that passed from one day to another, both
// counted, without a message or a call. Of one that is open nothing is known, so it does
// not count; nor does one that was taken out.
func PassedWithin(all []Urge, from, to civil.Date) int {
	n := 0
	for _, u := range all {
		if u.Outcome == Resisted && u.Gone.IsZero() && u.At.On.Compare(from) >= 0 && u.At.On.Compare(to) <= 0 {
			n++
		}
	}
	return n
}
