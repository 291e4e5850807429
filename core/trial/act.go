package trial

import "afterward/core/civil"

// Begin returns the trial begun today. It returns ErrMissing while its terms lack
// something (Terms.Missing says what), ErrOther while another trial goes on or
// rests, ErrRests when anything else holds it, ErrOver, or ErrBegun.
func Begin(f Facts, id string) (Trial, error) {
	t := f.Trials[id]
	switch s := Of(f, id); {
	case !t.Begun.IsZero():
		return t, ErrBegun
	case s.State == Over || !t.Gone.IsZero():
		return t, ErrOver
	case s.State == Unwritten:
		return t, ErrMissing
	case s.State != Ready:
		return t, ErrRests
	}
	for other := range f.Trials {
		if other != id && f.one(other).live {
			return t, ErrOther
		}
	}
	t.Begun = f.Today
	return t, nil
}

// Decides returns the dates of a trial a verdict of today can be about: those that
// have come, the oldest undecided first and every one that was decided after it; a
// decision may be taken back. The zero Date, for one in between, is always allowed.
func Decides(f Facts, id string) []civil.Date {
	var open, done []civil.Date
	for _, on := range dates(f.Trials[id].holds(f.Today)) {
		switch {
		case on.Compare(f.Today) > 0:
		case f.decided(id, on):
			done = append(done, on)
		default:
			open = append(open, on)
		}
	}
	return append(open, done...)
}

// Dates returns the days on which both decide, oldest first, the end last; none
// before a trial has begun with complete terms.
func (t Trial) Dates(today civil.Date) []civil.Date { return dates(t.holds(today)) }

// Holding returns the edition of the terms that holds today; ok is false while the
// trial has not begun with complete terms. When it is over, the last that held.
func (t Trial) Holding(today civil.Date) (terms Terms, ok bool) {
	holds := t.holds(today)
	if len(holds) == 0 {
		return Terms{}, false
	}
	return holds[len(holds)-1].Terms, true
}
