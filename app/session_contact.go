package app

import (
	"cmp"
	"slices"
	"time"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/plan"
)

// Now is the moment on the person's own clock; noon when the minute is not known.
func (s *Session) Now() civil.Moment {
	if s.deps.Minute == nil {
		return civil.Moment{On: s.deps.Today(), Minute: civil.DayMinutes / 2}
	}
	on := s.deps.Today()
	minute := s.deps.Minute()
	if after := s.deps.Today(); after != on { // midnight came between the two
		on, minute = after, 0
	}
	return civil.Moment{On: on, Minute: minute}
}

// seconds is the time as the device counts it, since 1970: for what runs, never for
// what day it is.
func (s *Session) seconds() int64 {
	if s.deps.Seconds == nil {
		return time.Now().Unix()
	}
	return s.deps.Seconds()
}

// IsNight reports whether it is night by the person's own hours.
func (s *Session) IsNight() bool {
	return s.deps.Minute != nil && s.Settings().Night.Has(s.Now().Minute/60)
}

// A Logged is one exchange of the log with its id.
type Logged struct {
	ID string
	contact.Entry
}

// Contacts are the exchanges on the log, the newest first.
func (s *Session) Contacts() []Logged { return s.logged(contact.Log.Here) }

// ContactsGone are those that were taken off it, the newest first.
func (s *Session) ContactsGone() []Logged { return s.logged(contact.Log.Gone) }

func (s *Session) logged(which func(contact.Log) []string) []Logged {
	s.mu.Lock()
	defer s.mu.Unlock()
	log := contact.Log(s.contacts.all)
	var out []Logged
	for _, id := range slices.Backward(which(log)) {
		out = append(out, Logged{id, log[id]})
	}
	return out
}

// Contact is one exchange; ok is false when there is none with that id.
func (s *Session) Contact(id string) (e contact.Entry, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	e, ok = s.contacts.all[id]
	return e, ok
}

// LogContact puts an exchange on the log and returns its id. What it tells of ends
// the plan at once, where a rule says so; see raise. It returns contact.ErrEntry for
// one that cannot be stored.
func (s *Session) LogContact(e contact.Entry) (id string, err error) {
	s.mu.Lock()
	e.Seq = contact.Log(s.contacts.all).Next()
	s.mu.Unlock()
	e = e.Put(contact.Entry{}, s.deps.Today())
	if err := e.Valid(); err != nil {
		return "", err
	}
	id = s.deps.NewID()
	s.change(ref{kindContact, id}, func() { s.contacts.all[id] = e })
	s.raise()
	s.askToPersist()
	return id, nil
}

// SetContact corrects an exchange. What it told before stays told. It returns
// contact.ErrEntry for one that cannot be stored; nothing is changed then.
func (s *Session) SetContact(id string, set func(*contact.Entry)) error {
	was, ok := s.Contact(id)
	if !ok {
		return nil
	}
	e := was
	set(&e)
	e = e.Put(was, s.deps.Today())
	if err := e.Valid(); err != nil {
		return err
	}
	s.change(ref{kindContact, id}, func() { s.contacts.all[id] = e })
	s.raise()
	return nil
}

// OffLog takes an exchange off the log, or puts it back. It stays readable, and what it
// told stays told.
func (s *Session) OffLog(id string, gone bool) {
	edit(s, kindContact, s.contacts, id, func(e *contact.Entry) { e.Gone = s.onDay(gone) })
	s.raise()
}

// Signals are what the log tells that ends a plan.
func (s *Session) Signals() []contact.Signal {
	s.mu.Lock()
	defer s.mu.Unlock()
	return contact.Signals(s.contacts.all, s.contactSpan(), s.deps.Today())
}

// contactSpan is the days among which the present ending lies.
func (s *Session) contactSpan() contact.Span {
	return contact.Span(assess.Ending(s.response, s.earlier()))
}

// raise tells what the log says and the answers do not yet: in them it counts like
// every stop that was told, and goes on counting when the log is corrected.
func (s *Session) raise() {
	s.mu.Lock()
	tell := s.untold(s.contacts.all)
	s.mu.Unlock()
	for _, sig := range tell {
		s.Tell(sig.Stop)
	}
}

// untold is what a log tells and the answers do not. What was answered, or lifted with a
// reason, on a day after the log told it stays as it is, also when everything is asked
// again; a day that is still to come is after nothing.
func (s *Session) untold(log contact.Log) (out []contact.Signal) {
	today := s.deps.Today()
	for _, sig := range contact.Signals(log, s.contactSpan(), today) {
		stop, ok := guide.StopByID(sig.Stop)
		settled := func(on civil.Date) bool { return on.Compare(sig.On) > 0 && on.Compare(today) <= 0 }
		if ok && !wasTold(stop, s.response) && !settled(s.response.Answers[stop.Item].On) && !settled(s.response.Told[stop.Item].Lifted) {
			out = append(out, sig)
		}
	}
	return out
}

// raiseSoon is raise for what came from elsewhere: another tab, a backup, a visit that
// ended before its last words were written.
func (s *Session) raiseSoon() {
	if !s.vault.Locked() && len(s.contacts.all) > 0 && len(s.untold(s.contacts.all)) > 0 {
		s.deps.Later(0, func() {
			s.raise()
			s.notify()
		})
	}
}

// Waiting is the person's own last message that has no answer; ok is false when there
// is none.
func (s *Session) Waiting() (l Logged, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id, ok := s.waitingID()
	return Logged{id, s.contacts.all[id]}, ok
}

// waitingID is the id of that message; ok is false when there is none.
func (s *Session) waitingID() (id string, ok bool) {
	return contact.Waiting(s.contacts.all, s.contactSpan(), s.deps.Today())
}

// Counts are the counters of contact.
func (s *Session) Counts() contact.Counts {
	s.mu.Lock()
	defer s.mu.Unlock()
	var pauses []contact.Pause
	for _, p := range s.pauses.all {
		pauses = append(pauses, p)
	}
	return contact.Count(s.contacts.all, pauses, s.contactSpan(), s.deps.Today())
}

// Reciprocity is who starts, answers, proposes and cancels.
func (s *Session) Reciprocity() contact.Reciprocity {
	s.mu.Lock()
	defer s.mu.Unlock()
	return contact.Reciprocate(s.contacts.all, s.deps.Today())
}

// A Paused is a pause of the counters with its id.
type Paused struct {
	ID string
	contact.Pause
}

// Pauses are the pauses of the counters that were not taken back, oldest first.
func (s *Session) Pauses() []Paused {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Paused
	for id, p := range s.pauses.all {
		if p.Gone.IsZero() {
			out = append(out, Paused{id, p})
		}
	}
	return sortedBy(out, func(a, b Paused) int { return cmp.Or(a.From.Compare(b.From), cmp.Compare(a.ID, b.ID)) })
}

// PauseCounters leaves days out of the counters, from one to another; a zero last day
// is not known yet. Without a first day nothing is kept.
func (s *Session) PauseCounters(from, to civil.Date) {
	if !from.Valid() || !to.IsZero() && to.Compare(from) < 0 {
		return
	}
	id := s.deps.NewID()
	s.change(ref{kindPause, id}, func() { s.pauses.all[id] = contact.Pause{From: from, To: to} })
}

// EndPause ends a pause yesterday, so that today counts again. One that began today
// is taken back.
func (s *Session) EndPause(id string) {
	edit(s, kindPause, s.pauses, id, func(p *contact.Pause) {
		if yesterday := s.deps.Today().AddDays(-1); yesterday.Compare(p.From) >= 0 {
			p.To = yesterday
			return
		}
		p.Gone = s.deps.Today()
	})
}

// TakeBackPause lets the days of a pause count again.
func (s *Session) TakeBackPause(id string) {
	edit(s, kindPause, s.pauses, id, func(p *contact.Pause) { p.Gone = s.deps.Today() })
}

// contactShut is why no message may go to the other person now, by the plan's gates;
// none when one may.
func contactShut(pl plan.Plan, stage guide.Stage) []plan.Reason {
	switch {
	case pl.Result.Outcome.Stop():
		return nil // the stop says it; see ErrStopped
	case stage == guide.StageTalk:
		talk, _ := guide.StepByID(guide.StepHonestTalk)
		return pl.Closed(talk.Gates)
	}
	gates := guide.GatesOf(guide.PhaseOpen)
	if first, ok := pl.Find(guide.StepFirstMessage); ok && first.Sent && stage != guide.StageReply {
		gates = append(gates, guide.GateWords) // there is no second first message (T03)
	}
	return pl.Closed(gates)
}
