package app

import (
	"errors"
	"maps"
	"slices"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
	"afterward/core/trial"
)

// trialFacts are what the state of a trial is worked out from.
func (s *Session) trialFacts() trial.Facts {
	today := s.deps.Today()
	rd := assess.Read(s.response, today)
	screened, _ := rd.ScreenedOn()
	now := rd.Stand(s.earlier())
	return trial.Facts{Trials: maps.Clone(s.trials.all), Watches: maps.Clone(s.watches.all), Verdicts: maps.Clone(s.verdicts.all),
		Today: today, Screened: screened, Stop: now.Ends(), Crisis: now.Outcome == guide.Crisis,
		Since: assess.Ending(s.response, s.earlier()).Last, Unread: s.unread(kindTrial, kindWatch, kindVerdict)}
}

// endTrials writes down that a stop has ended the trials that had begun, once it
// has stood over a night: whatever lifts it later, they do not go on. A stop that
// is told and taken back on one day was a slip.
func (s *Session) endTrials() {
	s.mu.Lock()
	live := maps.Clone(s.trials.all)
	maps.DeleteFunc(live, func(_ string, t trial.Trial) bool { return t.Begun.IsZero() || !t.Ended.IsZero() })
	if len(live) > 0 && !endedBefore(s.response, s.deps.Today()) {
		live = nil
	}
	s.mu.Unlock()
	for id, t := range live {
		if ended, err := t.End(trial.HowStop, s.deps.Today()); err == nil {
			s.change(ref{kindTrial, id}, func() { s.trials.all[id] = ended })
		}
	}
}

// endedBefore reports whether the answers given before a day end the way to the
// other person, by themselves: what was told and has been taken back only waits.
func endedBefore(r assess.Response, day civil.Date) bool {
	r = r.AsOf(day.AddDays(-1))
	r.Told, r.Past = nil, nil
	return assess.Evaluate(r, day).Ends()
}

// TrialFacts are what the state of a trial is worked out from.
func (s *Session) TrialFacts() trial.Facts {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.trialFacts()
}

// SetTrial writes a trial as f changes it; an empty id begins a new one. It returns
// the id and f's error; nothing is changed then.
func (s *Session) SetTrial(id string, f func(trial.Trial) (trial.Trial, error)) (string, error) {
	s.mu.Lock()
	t := s.trials.all[id]
	s.mu.Unlock()
	t, err := f(t)
	if err != nil {
		return id, err
	}
	if id == "" {
		id = s.deps.NewID()
	}
	s.change(ref{kindTrial, id}, func() { s.trials.all[id] = t })
	return id, nil
}

// TermsShut returns why terms cannot be begun, agreed to or put into effect now;
// none when they can. Reading them is always possible.
func (s *Session) TermsShut() []plan.Reason {
	step, _ := guide.StepByID(guide.StepTerms)
	return s.Plan().Closed(step.Gates)
}

// WriteTerms changes the terms of a trial as they are typed; those of one that has
// begun as a revision beside them. An empty id begins new ones. Words typed into
// terms that are there are kept whatever is closed: they open nothing. It returns
// the id, and plan.ErrClosed for new ones while the terms are shut, or what
// trial.Trial.Revise returns.
func (s *Session) WriteTerms(id string, set func(*trial.Terms)) (string, error) {
	if id == "" && len(s.TermsShut()) > 0 {
		return "", plan.ErrClosed
	}
	return s.SetTrial(id, func(t trial.Trial) (trial.Trial, error) {
		terms := t.Latest()
		terms.Reviews = slices.Clone(terms.Reviews)
		set(&terms)
		if t.Begun.IsZero() {
			return t.Write(terms, s.deps.Today())
		}
		return t.Revise(terms, terms.Why, s.deps.Today())
	})
}

// AgreeTerms keeps that both said yes today to the newest terms of a trial. It
// returns plan.ErrClosed while the terms are shut, or what trial.Trial.Agree
// returns.
func (s *Session) AgreeTerms(id string) error {
	if len(s.TermsShut()) > 0 {
		return plan.ErrClosed
	}
	_, err := s.SetTrial(id, func(t trial.Trial) (trial.Trial, error) { return t.Agree(s.deps.Today()) })
	return err
}

// BeginTrial begins a trial today. It returns plan.ErrClosed while the terms are
// shut, or what trial.Begin returns.
func (s *Session) BeginTrial(id string) error {
	if len(s.TermsShut()) > 0 {
		return plan.ErrClosed
	}
	_, err := s.SetTrial(id, func(trial.Trial) (trial.Trial, error) { return trial.Begin(s.TrialFacts(), id) })
	return err
}

// PutTermsAway puts terms away that were never begun, or brings them back. It
// returns trial.ErrBegun for a trial that has begun: that one is ended.
func (s *Session) PutTermsAway(id string, away bool) error {
	_, err := s.SetTrial(id, func(t trial.Trial) (trial.Trial, error) {
		if !t.Begun.IsZero() {
			return t, trial.ErrBegun
		}
		t.Gone = s.deps.Today()
		if !away {
			t.Gone = civil.Date{}
		}
		return t, nil
	})
	return err
}

// Look keeps a weekly look at a trial and returns its id. When it tells of fear,
// the safety questions are asked again: until they are answered the trial rests.
func (s *Session) Look(w trial.Watch) string {
	id := s.deps.NewID()
	s.mu.Lock()
	f := s.trialFacts()
	s.mu.Unlock()
	w.On, w.Seq = f.Today, f.NextSeq()
	s.change(ref{kindWatch, id}, func() { s.watches.all[id] = w })
	if w.Tells(trial.SignFear) {
		s.askSafety()
	}
	return id
}

// SetLook changes a weekly look. Fear that was noted stays noted: the safety
// questions answer it, and no change of mind on the same page does.
func (s *Session) SetLook(id string, set func(*trial.Watch)) {
	s.mu.Lock()
	w, there := s.watches.all[id]
	s.mu.Unlock()
	before, now := w.Tells(trial.SignFear), false
	edit(s, kindWatch, s.watches, id, func(w *trial.Watch) {
		w.Points, w.Signs = maps.Clone(w.Points), slices.Clone(w.Signs)
		set(w)
		if now = w.Tells(trial.SignFear); before && !now {
			w.Signs = append(w.Signs, trial.SignFear)
		}
	})
	if there && now && !before {
		s.askSafety()
	}
}

// askSafety asks the safety questions again, in the middle of the questions too:
// answers given earlier on the same day came before the fear.
func (s *Session) askSafety() {
	if err := s.RenewScreen(); errors.Is(err, ErrOpen) && s.Response().Begun() {
		_ = s.putAway(assess.Response.Renew) // it is in memory, and Saving tells of the rest
	}
}

// Decide keeps what two people decided about a trial and returns its id.
func (s *Session) Decide(v trial.Verdict) string {
	id := s.deps.NewID()
	s.mu.Lock()
	f := s.trialFacts()
	s.mu.Unlock()
	v.On, v.Seq = f.Today, f.NextSeq()
	s.change(ref{kindVerdict, id}, func() { s.verdicts.all[id] = v })
	return id
}

// SetVerdict changes a verdict.
func (s *Session) SetVerdict(id string, set func(*trial.Verdict)) {
	edit(s, kindVerdict, s.verdicts, id, set)
}
