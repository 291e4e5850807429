package plan

import "afterward/core/civil"

// DoneWithin counts what was done from one day to another, both counted: each step, and
// each day of a step that is repeated. A step that was done and then begun again was
// done; what was taken back was not.
func DoneWithin(marks []Mark, from, to civil.Date) int {
	n := 0
	for _, m := range marks {
		days := map[civil.Date]bool{}
		see := func(on civil.Date) {
			if !on.IsZero() && on.Compare(from) >= 0 && on.Compare(to) <= 0 {
				days[on] = true
			}
		}
		for _, c := range m.History() {
			if c.Status == Done && !c.Undone {
				see(c.On)
			}
		}
		for _, on := range m.Times {
			see(on)
		}
		n += len(days)
	}
	return n
}
