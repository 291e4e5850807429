package app

import (
	"errors"
	"maps"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/lists"
	"afterward/core/plan"
)

// The drafts of texts that are no entries. They are kept while they are typed, as
// those are.
const (
	draftIf   guide.PromptID = "ifthen-if"
	draftThen guide.PromptID = "ifthen-then"
)

// lineDraft is the draft of a new line of a list.
func lineDraft(list guide.ListID) guide.PromptID { return guide.PromptID("list-" + list) }

// KeepLine puts the draft of a list's new line on the list and returns its id. It
// returns what AddLine returns, and the reason when the line could not be written;
// the draft stays then.
func (s *Session) KeepLine(list guide.List, side string, on civil.Date) (id string, err error) {
	draft := lineDraft(list.ID)
	id, err = s.AddLine(list, s.Draft(draft), side, on)
	if err != nil {
		return "", err
	}
	if err := s.outOf(ref{kindLine, id}, draftID(draft)); err != nil {
		return "", err
	}
	return id, nil
}

// AnswerLine answers one of a list's questions about a line. It returns
// plan.ErrClosed while the list takes no line: what nobody can agree to now is not
// agreed to.
func (s *Session) AnswerLine(list guide.List, id, check string, answer lists.Check) error {
	if len(s.Shut(list)) > 0 {
		return plan.ErrClosed
	}
	s.SetLine(id, func(l *lists.Line) {
		l.Checks = maps.Clone(l.Checks)
		if l.Checks == nil {
			l.Checks = map[string]lists.Check{}
		}
		l.Checks[check] = answer
	})
	return nil
}

// TickLine ticks a line off today, or takes that back.
func (s *Session) TickLine(id string, done bool) {
	s.SetLine(id, func(l *lists.Line) { l.Done = s.onDay(done) })
}

// TakeOff takes a line off its list, or puts it back where it was. It stays
// readable.
func (s *Session) TakeOff(id string, gone bool) {
	s.SetLine(id, func(l *lists.Line) { l.Gone = s.onDay(gone) })
}

// onDay is today, or no day.
func (s *Session) onDay(yes bool) civil.Date {
	if !yes {
		return civil.Date{}
	}
	return s.deps.Today()
}

// KeepIfThen makes an if-then plan of the two drafts and returns its id. It returns
// what MakeIfThen returns, and the reason when the plan could not be written; the
// drafts stay then.
func (s *Session) KeepIfThen(when plan.Moment) (id string, err error) {
	id, err = s.MakeIfThen(plan.IfThen{If: s.Draft(draftIf), Then: s.Draft(draftThen), When: when})
	if err != nil {
		return "", err
	}
	if err := s.outOf(ref{kindIfThen, id}, draftID(draftIf), draftID(draftThen)); err != nil {
		return "", err
	}
	return id, nil
}

// Rehearse notes that an if-then plan was said aloud today, or takes that back.
func (s *Session) Rehearse(id string, said bool) {
	s.SetIfThen(id, func(p *plan.IfThen) { p.Rehearsed = s.onDay(said) })
}

// PutAway puts an if-then plan away, or brings it back.
func (s *Session) PutAway(id string, gone bool) {
	s.SetIfThen(id, func(p *plan.IfThen) { p.Gone = s.onDay(gone) })
}

// ErrRest means that one of the three days was written today: there is one a day.
var ErrRest = errors.New("one day of writing a day")

// ErrHard means that the answers say that days are too hard for this now.
var ErrHard = errors.New("days are very hard")

// ThreeDays is how far the three days of writing have come. With again, three
// that are finished begin anew; so they do when something is begun already. ready is
// false until the journal is read.
func (s *Session) ThreeDays(again bool) (series journal.Series, ready bool) {
	s.mu.Lock()
	ready = s.ready()
	s.mu.Unlock()
	if !ready {
		return journal.Series{Next: -1}, false
	}
	return s.threeDays(again), true
}

func (s *Session) threeDays(again bool) journal.Series {
	var prompts []string
	for _, p := range guide.ThreeDays() {
		prompts = append(prompts, string(p.ID))
		again = again || !blank(s.Draft(p.ID))
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	days := map[string]journal.Entry{}
	for _, p := range prompts {
		for _, id := range s.ordered().byPrompt[p] {
			days[id] = s.journal()[id]
		}
	}
	return journal.SeriesOf(days, prompts, s.deps.Today(), again)
}

// HardDays reports whether the answers say that days are very hard now.
func (s *Session) HardDays() bool {
	res := s.Result()
	for _, f := range res.Findings {
		if f.ID.Hard() {
			return true
		}
	}
	return res.Outcome == guide.Crisis
}

// KeepDay puts the draft of the next of the three days into the journal and
// returns the entry's id. It returns ErrHard, ErrRest, and what KeepDraft returns;
// the draft stays then.
func (s *Session) KeepDay() (id string, err error) {
	days := s.threeDays(false)
	switch {
	case s.HardDays():
		return "", ErrHard
	case days.Rest:
		return "", ErrRest
	case days.Next < 0: // finished, and nothing is begun
		return "", ErrEmpty
	}
	return s.keepDraft(draftID(guide.PromptID(days.Parts[days.Next].Prompt)), s.deps.Today()) // there is one a day, whenever it was begun
}
