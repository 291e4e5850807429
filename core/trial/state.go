package trial

import "afterward/core/civil"

// Facts are everything the state of a trial is worked out from.
type Facts struct {
	Trials   map[string]Trial
	Watches  map[string]Watch
	Verdicts map[string]Verdict
	Today    civil.Date

	// Screened is the oldest day among the present answers to the safety
	// questions; zero while one is open. After a weekly look that tells of fear a
	// new taking begins, so that an answer of the same day was given after it.
	Screened civil.Date
	Stop     bool // a stop of the assessment ends every trial
	Crisis   bool // somebody is in danger now: every trial rests

	// Since is the latest day on which the present ending can lie; zero when that
	// is not known. A trial that began or was agreed to before it belongs to an
	// attempt that is over.
	Since  civil.Date
	Unread int // records of a trial that are stored and cannot be read
}

// A State says where a trial stands.
type State string

const (
	Unwritten State = ""        // terms are missing, or one yes to them is
	Ready     State = "ready"   // both have said yes to complete terms; it may begin
	Running   State = "running" // it goes on until the next date
	Review    State = "review"  // today both decide
	Held      State = "held"    // nothing of it counts until something is decided or put right
	Over      State = "over"    // it has ended; letting go is offered
	Passed    State = "passed"  // the end is reached, and both said that they go on
)

// A Reason says why a trial rests or is over.
type Reason string

const (
	ReasonDate      Reason = "date"      // a date passed on which both have not said yes
	ReasonPause     Reason = "pause"     // one of the two wants a pause
	ReasonCrisis    Reason = "crisis"    // somebody is in danger: help comes first
	ReasonFear      Reason = "fear"      // a look told of fear, and the safety questions were not answered since
	ReasonTerms     Reason = "terms"     // it began without complete terms both had said yes to
	ReasonUnread    Reason = "unread"    // something of it cannot be read
	ReasonClock     Reason = "clock"     // today is before something that is already written
	ReasonTwo       Reason = "two"       // two trials go on at once
	ReasonOne       Reason = "one"       // one of the two ended it
	ReasonBoth      Reason = "both"      // both ended it
	ReasonStop      Reason = "stop"      // a stop of the assessment
	ReasonGone      Reason = "gone"      // it was put away after it had begun
	ReasonEarlier   Reason = "earlier"   // it belongs to the time before the present ending
	ReasonUndecided Reason = "undecided" // the end passed without a yes of both
)

// A Status is where a trial stands on a day, and why.
type Status struct {
	Trial    string // its id; "" while nothing is written
	State    State
	Why      Reason     // of Held and Over; otherwise empty
	Decide   civil.Date // of Review, Held and Over: the oldest date both have not decided; zero when there is none
	Final    bool       // Decide is the end
	Last     civil.Date // the latest date on which both said that they go on; zero for none
	Next     civil.Date // the next date on which both decide, after today; zero when none is ahead
	Look     civil.Date // of Running and Review: the day the next weekly look is for; zero when it would be after the end
	Missing  []Missing  // of Unwritten: what the terms lack
	Signs    []Sign     // what the looks ask to be talked about; never a state of their own but for fear
	Problems []Problem  // what cannot be in what is stored; it is kept and shown

	live bool // it has begun, and is neither over nor carried to its end
}

// Open reports whether the trial counts: its terms are agreed, and nothing waits for
// a decision that is overdue.
func (s Status) Open() bool {
	return s.State == Ready || s.State == Running || s.State == Review || s.State == Passed
}

// Gates says what the trial opens in the plan: terms, that it has begun with
// complete terms both have said yes to, and counts; review, that the trial was carried to its end and
// both said there that they go on. A yes on a date in between opens no more than
// the days to the next one: what belongs after the trial waits for its end.
func (s Status) Gates() (terms, review bool) {
	return s.Open() && s.State != Ready, s.State == Passed
}

// Evaluate works out where the trial stands that counts today: one that goes on or
// rests before any other, then the latest. Putting a trial away never opens
// anything: one that had begun is over then, and one that has been carried to its
// end stands before one that is only being written.
func Evaluate(f Facts) Status {
	var best Status
	live := 0
	for _, id := range sorted(f.Trials, Trial.counts, func(t Trial) (civil.Date, int) { return t.start(), 0 }) {
		s := f.one(id)
		if s.live {
			live++
		}
		if best.Trial == "" || s.before(best) {
			best = s
		}
	}
	if live > 1 {
		best = Status{Trial: best.Trial, State: Held, Why: ReasonTwo, live: true}
	}
	return f.finish(best)
}

// Of works out where one trial stands, whatever the others do.
func Of(f Facts, id string) Status { return f.finish(f.one(id)) }

// finish adds what holds for all trials.
func (f Facts) finish(s Status) Status {
	if t, ok := f.Trials[s.Trial]; ok {
		s.Signs = f.signs(s.Trial, t)
	}
	if why := f.rests(); why != "" && s.Open() || s.State == Held && (why == ReasonCrisis || why == ReasonFear) {
		s.State, s.Why = Held, why
		s.Next, s.Look = civil.Date{}, civil.Date{}
	}
	s.Problems = f.problems()
	return s
}

// counts reports whether the trial has a say in what is open. One that was put away
// before it began has none.
func (t Trial) counts() bool { return t.Gone.IsZero() || !t.Begun.IsZero() }

// start is the day a trial began, or its terms were first written.
func (t Trial) start() civil.Date {
	if !t.Begun.IsZero() {
		return t.Begun
	}
	return t.First().On
}

// before reports whether the status counts rather than that of a trial which
// started no later.
func (s Status) before(earlier Status) bool {
	switch {
	case s.live || earlier.live:
		return s.live
	case s.State == Passed || s.State == Over:
		return true
	}
	return earlier.State != Passed
}

// one works out where one trial stands.
func (f Facts) one(id string) Status {
	t := f.Trials[id]
	s := Status{Trial: id, live: !t.Begun.IsZero()}
	if why := f.ended(id, t); why != "" {
		s.State, s.Why, s.live = Over, why, false
		return s
	}
	switch {
	case t.Begun.IsZero():
		if s.Missing = t.Latest().Missing(f.Today); len(s.Missing) == 0 {
			s.State = Ready
		}
	case t.Begun.Compare(f.Today) > 0:
		s.State, s.Why = Held, ReasonClock
	default:
		s = f.along(s, t.holds(f.Today))
	}
	if s.State == Passed || s.State == Over {
		s.live = false
	}
	return s
}

// ended returns why a trial is over before its last day; "" when it is not. One of
// the two is enough, on whatever day it was said.
func (f Facts) ended(id string, t Trial) Reason {
	switch {
	case f.Stop || t.How == HowStop:
		return ReasonStop
	case !t.Ended.IsZero() && t.How == HowBoth:
		return ReasonBoth
	case !t.Ended.IsZero():
		return ReasonOne
	}
	var why Reason
	for _, v := range f.Verdicts {
		switch {
		case v.Trial != id || !v.Ends():
		case v.Mine == v.Theirs:
			return ReasonBoth
		default:
			why = ReasonOne
		}
	}
	switch {
	case why != "":
	case !t.Gone.IsZero() && !t.Begun.IsZero():
		return ReasonGone
	case t.earlier(f.Since):
		return ReasonEarlier
	}
	return why
}

// earlier reports whether the trial began before a day or, when it has not begun,
// whether both said yes to its terms before it.
func (t Trial) earlier(since civil.Date) bool {
	on := t.Begun
	if on.IsZero() {
		on = t.Latest().Both
	}
	return !on.IsZero() && on.Compare(since) < 0
}

// along works out where a trial stands that began under the terms in holds.
func (f Facts) along(s Status, holds []hold) Status {
	if len(holds) == 0 {
		s.State, s.Why = Held, ReasonTerms
		return s
	}
	ends := holds[len(holds)-1].Ends
	for _, on := range dates(holds) {
		switch {
		case on.Compare(f.Today) > 0:
			if s.Next.IsZero() {
				s.Next = on
			}
		case f.decided(s.Trial, on):
			s.Last = on
		case s.Decide.IsZero():
			s.Decide, s.Final = on, on == ends
		}
	}
	waits, paused := !s.Decide.IsZero(), f.paused(s.Trial)
	switch {
	case f.Today.Compare(ends) > 0 && (waits || paused):
		s.State, s.Why = Over, ReasonUndecided
	case waits && s.Decide.Compare(f.Today) < 0:
		s.State, s.Why = Held, ReasonDate
	case paused:
		s.State, s.Why = Held, ReasonPause
	case waits:
		s.State = Review
	case f.Today.Compare(ends) >= 0:
		s.State = Passed
	default:
		s.State = Running
	}
	if s.State == Running || s.State == Review {
		if look := f.nextLook(s.Trial, holds[0].from); look.Compare(ends) <= 0 {
			s.Look = look
		}
	}
	return s
}

// nextLook is seven days after the latest look, or after the beginning.
func (f Facts) nextLook(id string, begun civil.Date) civil.Date {
	last := begun
	if looks := f.Looks(id); len(looks) > 0 {
		if on := f.Watches[looks[len(looks)-1]].On; on.Compare(last) > 0 {
			last = on
		}
	}
	return last.AddDays(7)
}

// rests returns what holds every trial, whatever was decided; "" for nothing. A
// clock may be one day behind: people travel.
func (f Facts) rests() Reason {
	switch {
	case f.Crisis:
		return ReasonCrisis
	case f.afraid():
		return ReasonFear
	case f.Unread > 0:
		return ReasonUnread
	case f.Today.Compare(Latest(f).AddDays(-1)) < 0 && !Latest(f).IsZero():
		return ReasonClock
	}
	return ""
}

// afraid reports whether a look told of fear and the safety questions were not
// answered on that day or since. A look that was taken out counts as well.
func (f Facts) afraid() bool {
	for _, w := range f.Watches {
		if w.Tells(SignFear) && w.On.Compare(f.Screened) > 0 {
			return true
		}
	}
	return false
}

// Latest returns the latest day on which anything of a trial was written; the zero
// Date when nothing was. Dates that were chosen, such as an end, are none of them.
func Latest(f Facts) civil.Date {
	var last civil.Date
	see := func(days ...civil.Date) {
		for _, d := range days {
			if d.Compare(last) > 0 {
				last = d
			}
		}
	}
	for _, t := range f.Trials {
		see(t.Begun, t.Ended, t.Gone)
		for _, terms := range t.Terms {
			see(terms.On, terms.Both)
		}
	}
	for _, w := range f.Watches {
		see(w.On, w.Gone)
	}
	for _, v := range f.Verdicts {
		see(v.On, v.Gone)
	}
	return last
}
