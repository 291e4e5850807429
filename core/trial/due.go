package trial

import (
	"slices"

	"afterward/core/civil"
)

// A hold is one edition of the terms and the days it holds.
type hold struct {
	Terms
	from  civil.Date // the day it began to hold
	until civil.Date // the day the next one took its place; zero for the last
}

// holds returns the editions that held or hold by today, oldest first; none when
// the trial has not begun, or began without complete terms both had said yes to.
func (t Trial) holds(today civil.Date) []hold {
	if t.Begun.IsZero() || t.Begun.Compare(today) > 0 || len(t.Terms) == 0 || len(t.Terms[0].Missing(t.Begun)) > 0 {
		return nil
	}
	out := []hold{{Terms: t.Terms[0], from: t.Begun}}
	for _, revised := range t.Terms[1:] {
		last := &out[len(out)-1]
		if revised.Both.Compare(today) <= 0 && revised.follows(last.Terms, last.from, t.Begun) {
			last.until = revised.Both
			out = append(out, hold{Terms: revised, from: revised.Both})
		}
	}
	return out
}

// follows reports whether the revision can take the place of the terms before it:
// complete, agreed while those held, and not on the day they end, on which
// something else is decided.
func (t Terms) follows(before Terms, from, begun civil.Date) bool {
	return !t.Both.IsZero() && len(t.missing(begun, t.Both)) == 0 &&
		t.Both.Compare(from) >= 0 && t.Both.Compare(before.Ends) < 0
}

// dates returns the days on which both decide, oldest first; the last is the end.
// A date that had come by the day a revision was agreed stays: only dates ahead
// can be moved.
func dates(holds []hold) []civil.Date {
	if len(holds) == 0 {
		return nil
	}
	var out []civil.Date
	for i, h := range holds {
		for _, r := range h.Reviews {
			if (i == 0 || r.Compare(h.from) > 0) && (h.until.IsZero() || r.Compare(h.until) <= 0) {
				out = append(out, r)
			}
		}
	}
	out = append(out, holds[len(holds)-1].Ends)
	slices.SortFunc(out, civil.Date.Compare)
	return slices.Compact(out)
}

// decided reports whether both said on that date, or later, that they go on, and
// neither has said anything else about it since.
func (f Facts) decided(trial string, date civil.Date) bool {
	return f.settled(trial, func(v Verdict) bool { return v.Review == date },
		func(v Verdict) bool { return v.yes(f.Today) && v.On.Compare(date) >= 0 })
}

// paused reports whether one of the two wanted a pause and both have not said
// since that they go on.
func (f Facts) paused(trial string) bool {
	pauses := func(v Verdict) bool { return v.Pauses() }
	for _, v := range f.Verdicts {
		if v.Trial == trial && pauses(v) {
			return !f.settled(trial, func(v Verdict) bool { return pauses(v) || v.yes(f.Today) },
				func(v Verdict) bool { return v.yes(f.Today) })
		}
	}
	return false
}

// settled reports whether, of the verdicts that are about something, one is a yes
// that no other follows, neither by day nor in the order of writing: where two
// devices or a clock that was set disagree about the order, the yes does not count.
func (f Facts) settled(trial string, about, yes func(Verdict) bool) bool {
	for _, y := range f.Verdicts {
		if y.Trial != trial || !about(y) || !yes(y) {
			continue
		}
		last := true
		for _, v := range f.Verdicts {
			if v.Trial == trial && about(v) && !yes(v) && (v.Seq >= y.Seq || v.On.Compare(y.On) > 0) {
				last = false
			}
		}
		if last {
			return true
		}
	}
	return false
}
