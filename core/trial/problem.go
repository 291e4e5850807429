package trial

import (
	"cmp"
	"slices"

	"afterward/core/civil"
)

// A ProblemID names something that cannot be in what is stored.
type ProblemID string

const (
	ProblemUnread   ProblemID = "unread"
	ProblemOverlap  ProblemID = "overlap"
	ProblemBackward ProblemID = "backward"
	ProblemTerms    ProblemID = "terms"
	ProblemLength   ProblemID = "length"
	ProblemDates    ProblemID = "dates"
	ProblemRevision ProblemID = "revision"
	ProblemEnded    ProblemID = "ended"
	ProblemAhead    ProblemID = "ahead"
	ProblemOutside  ProblemID = "outside"
	ProblemEarly    ProblemID = "early"
	ProblemNoDate   ProblemID = "no-date"
	ProblemOrphan   ProblemID = "orphan"
	ProblemNewer    ProblemID = "newer"
)

var problemTexts = map[ProblemID]string{
	ProblemUnread:   "Something of a trial is kept and cannot be read. Until it can, the trial rests.",
	ProblemOverlap:  "Two trials lie over each other. Only one can go on at a time.",
	ProblemBackward: "The end lies before the beginning.",
	ProblemTerms:    "It began before both had said yes to complete terms, so it does not count. You can end it and write new ones.",
	ProblemLength:   "It is shorter than four weeks or longer than 26.",
	ProblemDates:    "A day to decide lies before the beginning or after the end.",
	ProblemRevision: "This revision does not hold: it is not complete, its dates do not fit, or it came after the end. The terms before it go on holding.",
	ProblemEnded:    "It was ended on a day before it began.",
	ProblemAhead:    "This is from a day that has not come yet on this device.",
	ProblemOutside:  "This is from a day before the trial began or after it was over.",
	ProblemEarly:    "This decision is from before the day it is about. Please say it again on that day.",
	ProblemNoDate:   "This decision is about a day on which nothing had to be decided.",
	ProblemOrphan:   "This belongs to a trial that is not here.",
	ProblemNewer:    "A newer version of this app wrote something here that this one does not know. It is kept.",
}

// A Problem is one thing that cannot be, and the record it is in. The record is
// kept as it is.
type Problem struct {
	ID      ProblemID
	Trial   string // the records, as far as it is about one
	Watch   string
	Verdict string
	Edition int        // of ProblemRevision: its place in Trial.Terms
	On      civil.Date // the day it is about; zero when there is none
}

// Text says what is wrong.
func (p Problem) Text() string { return problemTexts[p.ID] }

// problems finds everything that cannot be, in a fixed order.
func (f Facts) problems() []Problem {
	var out []Problem
	if f.Unread > 0 {
		out = append(out, Problem{ID: ProblemUnread})
	}
	for id, t := range f.Trials {
		out = append(out, f.problemsOf(id, t)...)
	}
	for id, w := range f.Watches {
		for _, p := range f.placed(w.Trial, w.On) {
			p.Watch = id
			out = append(out, p)
		}
		if w.unknown() {
			out = append(out, Problem{ID: ProblemNewer, Trial: w.Trial, Watch: id, On: w.On})
		}
	}
	for id, v := range f.Verdicts {
		for _, p := range append(f.placed(v.Trial, v.On), f.dated(v)...) {
			p.Verdict = id
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Trial, b.Trial), a.On.Compare(b.On), cmp.Compare(a.ID, b.ID),
			cmp.Compare(a.Watch, b.Watch), cmp.Compare(a.Verdict, b.Verdict), cmp.Compare(a.Edition, b.Edition))
	})
	return out
}

// problemsOf finds what cannot be in one trial. Of one that has not begun, the
// dates are still being chosen.
func (f Facts) problemsOf(id string, t Trial) []Problem {
	var out []Problem
	add := func(p ProblemID, on civil.Date, is bool) {
		if is {
			out = append(out, Problem{ID: p, Trial: id, On: on})
		}
	}
	add(ProblemEnded, t.Ended, !t.Ended.IsZero() && t.Ended.Compare(t.Begun) < 0)
	if t.Begun.IsZero() {
		return out
	}
	add(ProblemAhead, t.Begun, t.Begun.Compare(f.Today) > 0)
	first := t.First()
	lacks := first.Missing(t.Begun)
	has := func(m Missing) bool { return slices.Contains(lacks, m) }
	backward := !first.Ends.IsZero() && first.Ends.Compare(t.Begun) < 0
	add(ProblemTerms, t.Begun, len(lacks) > 0)
	add(ProblemBackward, first.Ends, backward)
	add(ProblemLength, first.Ends, !backward && (has(MissingShort) || has(MissingLong)))
	add(ProblemDates, civil.Date{}, has(MissingOutside))
	out = append(out, t.badRevisions(id, f.Today)...)
	for other, u := range f.Trials {
		add(ProblemOverlap, t.Begun, other != id && t.overlaps(u))
	}
	return slices.Compact(out)
}

// badRevisions finds revisions that both said yes to and that never held.
func (t Trial) badRevisions(id string, today civil.Date) []Problem {
	var out []Problem
	holds := t.holds(today)
	for i, terms := range t.Terms {
		held := slices.ContainsFunc(holds, func(h hold) bool { return h.Both == terms.Both && h.Same(terms) })
		if i > 0 && !terms.Both.IsZero() && !held {
			out = append(out, Problem{ID: ProblemRevision, Trial: id, Edition: i, On: terms.Both})
		}
	}
	return out
}

// overlaps reports whether both have begun, and one before the other was over.
func (t Trial) overlaps(u Trial) bool {
	return !t.Begun.IsZero() && !u.Begun.IsZero() && t.Begun.Compare(u.last()) < 0 && u.Begun.Compare(t.last()) < 0
}

// last is the day a trial was or will be over.
func (t Trial) last() civil.Date {
	last := t.Latest().Ends
	if holds := t.holds(civil.Date{Year: 9999, Month: 12, Day: 31}); len(holds) > 0 {
		last = holds[len(holds)-1].Ends
	}
	for _, d := range []civil.Date{t.Ended, t.Gone} {
		if !d.IsZero() && d.Compare(last) < 0 {
			last = d
		}
	}
	return last
}

// placed finds what cannot be about the day of a record of a trial.
func (f Facts) placed(trial string, on civil.Date) []Problem {
	var out []Problem
	add := func(p ProblemID, is bool) {
		if is {
			out = append(out, Problem{ID: p, Trial: trial, On: on})
		}
	}
	t, ok := f.Trials[trial]
	add(ProblemOrphan, !ok)
	add(ProblemAhead, on.Compare(f.Today) > 0)
	add(ProblemOutside, ok && (t.Begun.IsZero() || on.Compare(t.Begun) < 0 || !t.Ended.IsZero() && on.Compare(t.Ended) > 0))
	return out
}

// dated finds what cannot be about the date a verdict decides.
func (f Facts) dated(v Verdict) []Problem {
	t, ok := f.Trials[v.Trial]
	if !ok || v.Review.IsZero() {
		return nil
	}
	p := Problem{Trial: v.Trial, On: v.Review}
	switch all := t.Dates(f.Today); {
	case !slices.Contains(all, v.Review):
		p.ID = ProblemNoDate
	case v.On.Compare(v.Review) < 0:
		p.ID = ProblemEarly
	default:
		return nil
	}
	return []Problem{p}
}

// unknown reports whether the look has a point or a sign this version does not know.
func (w Watch) unknown() bool {
	for p := range w.Points {
		if _, known := PointByID(p); !known {
			return true
		}
	}
	return slices.ContainsFunc(w.Signs, func(s SignID) bool {
		return !slices.ContainsFunc(signs, func(t SignText) bool { return t.ID == s && t.Note != "" })
	})
}
