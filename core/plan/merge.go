package plan

import (
	"cmp"
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/merge"
)

// Merge returns one mark of a step of two that were made apart: in two tabs, or
// here and in a backup. A status that one side has taken back is taken back. A side
// that knows all that the other knows says where the step stands; otherwise the
// later day counts, and of one day the one that says more was done. The other
// status goes into the history. Texts of both are kept, and every day on which
// something was done. A first message that was sent on either side was sent.
func (m Mark) Merge(id guide.StepID, n Mark) Mark {
	if m.Equal(n) {
		return m
	}
	first, second := m, n
	if id == guide.StepFirstMessage {
		if second.later(first) {
			first, second = second, first
		}
	} else {
		first, second = m.heed(n), n.heed(m)
		if second.counts(first) {
			first, second = second, first
		}
	}
	out := first
	out.Note, out.Seen, out.Why = merge.Texts(m.Note, n.Note), merge.Texts(m.Seen, n.Seen), merge.Texts(m.Why, n.Why)
	if out.Due.IsZero() {
		out.Due = second.Due
	}
	out.Times, out.Past = slices.Clone(first.Times), slices.Clone(first.Past)
	for _, on := range second.Times {
		if !slices.Contains(out.Times, on) {
			out.Times = append(out.Times, on)
		}
	}
	slices.SortFunc(out.Times, civil.Date.Compare)
	have := out.tally()
	for _, c := range second.History() {
		if have[c]--; have[c] < 0 {
			out.Past = append(out.Past, c)
		}
	}
	slices.SortStableFunc(out.Past, func(a, b Change) int { return a.On.Compare(b.On) })
	return out
}

// A tally says how often each change is in a history.
type tally map[Change]int

func (m Mark) tally() tally {
	all := tally{}
	for _, c := range m.History() {
		all[c]++
	}
	return all
}

// compare compares how much two tallies know of the status of a change: the one in
// which it was taken back more often knows more, then the one in which it stands
// more often.
func (a tally) compare(b tally, c Change) int {
	stands, taken := c, c
	stands.Undone, taken.Undone = false, true
	return cmp.Or(cmp.Compare(a[taken], b[taken]), cmp.Compare(a[stands], b[stands]))
}

// heed returns the mark without the statuses that n has taken back and m has not.
func (m Mark) heed(n Mark) Mark {
	ours, theirs := m.tally(), n.tally()
	for c, times := range ours {
		if c.Undone || ours.compare(theirs, c) >= 0 {
			continue
		}
		for range times - theirs[c] {
			m = m.drop(c)
		}
	}
	return m
}

// drop returns the mark without one standing change; where that is the present
// status, the one before counts again.
func (m Mark) drop(c Change) Mark {
	m.Past = slices.Clone(m.Past)
	if i := slices.Index(m.Past, c); i >= 0 {
		m.Past = slices.Delete(m.Past, i, i+1)
		return m
	}
	m.Status, m.On = Todo, civil.Date{}
	for i, p := range slices.Backward(m.Past) {
		if !p.Undone {
			m.Status, m.On = p.Status, p.On
			m.Past = slices.Delete(m.Past, i, i+1)
			break
		}
	}
	return m
}

// counts reports whether where m says the step stands counts before what n says.
func (m Mark) counts(n Mark) bool {
	more, fewer := false, false
	ours, theirs := m.tally(), n.tally()
	for _, all := range []tally{ours, theirs} {
		for c := range all {
			knows := ours.compare(theirs, c)
			more, fewer = more || knows > 0, fewer || knows < 0
		}
	}
	if more != fewer {
		return more
	}
	return m.later(n)
}

// later reports whether the status of m is of a later day than that of n, or says
// of the same day that more was done.
func (m Mark) later(n Mark) bool {
	return cmp.Or(m.On.Compare(n.On), cmp.Compare(m.Status.weight(), n.Status.weight())) > 0
}

// weight orders statuses of one day: what was done outlasts what was not.
func (s Status) weight() int { return slices.Index([]Status{Todo, Doing, Skipped, Done}, s) }

// Rebase returns two marks that were both changed from base, so that Merge has
// nothing to join but what both have changed: a text or a day that only one of them
// has changed is in both, and a time that one of them took out is in neither.
func (m Mark) Rebase(base, n Mark) (ours, theirs Mark) {
	only := func(base string, ours, theirs *string) {
		if *ours == base {
			*ours = *theirs
		} else if *theirs == base {
			*theirs = *ours
		}
	}
	only(base.Note, &m.Note, &n.Note)
	only(base.Seen, &m.Seen, &n.Seen)
	only(base.Why, &m.Why, &n.Why)
	if m.Due == base.Due {
		m.Due = n.Due
	}
	n.Due = m.Due
	out := func(a, b Mark) []civil.Date {
		return slices.DeleteFunc(slices.Clone(a.Times), func(on civil.Date) bool {
			return slices.Contains(base.Times, on) && !slices.Contains(b.Times, on)
		})
	}
	m.Times, n.Times = out(m, n), out(n, m)
	return m, n
}

// Merge returns one course of two that were changed apart from base; the zero
// Course when that is not known. What only one of them has changed counts. Of two
// numbers of days the one that was put down later counts, and of one day the
// longer; of two ways the one that was chosen later, and of one day letting go.
// left is a reason that has no place in it any more.
func (c Course) Merge(base, d Course) (merged Course, left string) {
	merged = c
	if c.choice() == base.choice() || d.choice() != base.choice() && d.outlasts(c) {
		merged.Path, merged.On = d.Path, d.On
	}
	ours, theirs := c.space(), d.space()
	if ours == base.space() || theirs != base.space() && theirs.longer(ours) {
		ours, theirs = theirs, ours
	}
	merged.Space, merged.Why, merged.Was, merged.Changed = ours.Space, ours.Why, ours.Was, ours.Changed
	if ours.Changed == theirs.Changed && theirs != base.space() {
		merged.Was = max(ours.Was, theirs.Was)
	}
	if theirs != base.space() && strings.TrimSpace(theirs.Why) != "" && !strings.Contains(ours.Why, theirs.Why) {
		left = theirs.Why
	}
	if c.Marks == base.Marks {
		merged.Marks = d.Marks
	}
	if c.Quiet == base.Quiet {
		merged.Quiet = d.Quiet
	}
	if c.Right == base.Right && c.Wrong == base.Wrong || d.Right.Compare(c.Right) > 0 && d.Right != base.Right {
		merged.Wrong, merged.Right = d.Wrong, d.Right
	}
	return merged, left
}

// choice is the part of a course about the way.
func (c Course) choice() Course { return Course{Path: c.Path, On: c.On} }

// space is the part of a course about the days of space.
func (c Course) space() Course {
	return Course{Space: c.Space, Why: c.Why, Was: c.Was, Changed: c.Changed}
}

// outlasts reports whether the way of c counts before that of d.
func (c Course) outlasts(d Course) bool {
	on := c.On.Compare(d.On)
	return on > 0 || on == 0 && c.Path == guide.PathLetGo && d.Path != guide.PathLetGo
}

// longer reports whether the days of space of c count before those of d.
func (c Course) longer(d Course) bool {
	on := c.Changed.Compare(d.Changed)
	return on > 0 || on == 0 && c.chosenDays() > d.chosenDays()
}
