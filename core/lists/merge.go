package lists

import "maps"

// Merge returns one line of two that were changed apart: in two tabs, or here and
// in a backup. What was ticked off on either side is, and of two answers to a
// question the stricter one counts. ok is false when the two say different things:
// both have to be kept then.
func (l Line) Merge(m Line) (merged Line, ok bool) {
	if l.List != m.List || l.Text != m.Text {
		return l, false
	}
	if l.Side == "" {
		l.Side = m.Side
	}
	if l.For.Compare(m.For) < 0 {
		l.For = m.For
	}
	if l.Done.IsZero() {
		l.Done = m.Done
	}
	if l.Checks == nil && len(m.Checks) > 0 {
		l.Checks = map[string]Check{}
	}
	l.Checks = maps.Clone(l.Checks)
	for id, theirs := range m.Checks {
		if theirs.strict() > l.Checks[id].strict() {
			l.Checks[id] = theirs
		}
	}
	return l, true
}

// strict orders answers: no before not sure before yes before none.
func (c Check) strict() int {
	switch c {
	case No:
		return 3
	case Unsure:
		return 2
	case Yes:
		return 1
	}
	return 0
}
