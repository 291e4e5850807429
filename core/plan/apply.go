package plan

import (
	"errors"
	"fmt"
	"strings"

	"afterward/core/civil"
	"afterward/core/guide"
)

var (
	// ErrClosed means the step may not be started: a gate is closed, or a stop
	// took it out of the plan. Its reasons are in the plan.
	ErrClosed = errors.New("step is closed")
	// ErrSent means the first message was marked on an earlier day: there is no
	// second one.
	ErrSent = errors.New("message was sent")
	// ErrStep means the plan has no such step.
	ErrStep = errors.New("no such step")
	// ErrNote means the step is about writing or deciding, and nothing is written.
	ErrNote = errors.New("nothing is written")
	// ErrWait means the days of a wait have not begun or are not over.
	ErrWait = errors.New("its days are not over")
	// ErrKind means the step is not of a kind for which this can be done.
	ErrKind = errors.New("not for this kind of step")
)

// Apply returns the mark of the step after the person set its status on a day;
// the status before goes into its history. Skipping and taking everything back
// (Todo) are always possible, but for a message that was sent: ErrSent. Beginning
// or finishing returns ErrClosed for a step that is closed or no longer part of
// the plan; finishing returns ErrNote for a step of writing or deciding without a
// note, and ErrWait for a wait whose days are not over. The status it has already
// changes nothing. The note stays as it is in every case.
func (p Plan) Apply(id guide.StepID, status Status, on civil.Date) (Mark, error) {
	s, ok := p.Find(id)
	if !ok {
		return Mark{}, fmt.Errorf("%w: %s", ErrStep, id)
	}
	if !status.known() {
		return s.Mark, fmt.Errorf("%w: %s", ErrKind, id)
	}
	if (status == Doing || status == Done) && !s.Open() {
		return s.Mark, fmt.Errorf("%w: %s", ErrClosed, id)
	}
	if status != Done && !p.mayTakeBack(s, on) {
		return s.Mark, fmt.Errorf("%w: %s", ErrSent, id)
	}
	if status == s.Mark.Status && !s.Before {
		return s.Mark, nil
	}
	if status == Done {
		if err := p.finishes(s, on); err != nil {
			return s.Mark, fmt.Errorf("%w: %s", err, id)
		}
	}
	m := s.Mark
	if s.Sent {
		m = m.Undo() // a slip: it was not sent
	}
	return m.set(status, on), nil
}

// finishes returns why the step cannot be finished on the day, or nil.
func (p Plan) finishes(s Step, on civil.Date) error {
	switch s.Kind {
	case guide.KindWrite, guide.KindDecide:
		if strings.TrimSpace(s.Mark.Note) == "" {
			return ErrNote
		}
	case guide.KindWait:
		if !p.over(s, on) {
			return ErrWait
		}
	}
	return nil
}

// mayTakeBack reports whether what is marked may be taken back on the day. For a
// message that was sent that is a slip of the finger on the same day only, and
// not on a date that was set back: nothing may have been written since.
func (p Plan) mayTakeBack(s Step, on civil.Date) bool {
	if !s.Sent {
		return true
	}
	sent := civil.Date{}
	for _, c := range s.Mark.History() {
		if c.Status == Done && !c.Undone {
			sent = later(sent, c.On)
		}
	}
	return s.Mark.Status == Done && on == sent && p.latest.Compare(on) <= 0
}

// Skip returns the mark of the step after the person left it out, with their
// reason in their words. It may be empty; one that was written before stays then.
// It returns ErrSent like Apply.
func (p Plan) Skip(id guide.StepID, why string, on civil.Date) (Mark, error) {
	m, err := p.Apply(id, Skipped, on)
	if err == nil && strings.TrimSpace(why) != "" {
		m.Why = why
	}
	return m, err
}

// Undo returns the mark of the step after its latest status was taken back: the
// one before it counts again, and the history keeps both. It returns ErrSent for
// a message that was sent. A mark without a status stays as it is.
func (p Plan) Undo(id guide.StepID, on civil.Date) (Mark, error) {
	s, ok := p.Find(id)
	if !ok {
		return Mark{}, fmt.Errorf("%w: %s", ErrStep, id)
	}
	if !p.mayTakeBack(s, on) {
		return s.Mark, fmt.Errorf("%w: %s", ErrSent, id)
	}
	return s.Mark.Undo(), nil
}

// Did returns the mark of a repeating step that was done on the day; a day counts
// once. It returns ErrKind for a step that does not repeat and ErrClosed for one
// that is closed.
func (p Plan) Did(id guide.StepID, on civil.Date) (Mark, error) {
	s, err := p.repeating(id)
	if err == nil && !s.Open() {
		err = fmt.Errorf("%w: %s", ErrClosed, id)
	}
	if err != nil {
		return s.Mark, err
	}
	return s.Mark.did(on), nil
}

// Undid returns the mark of a repeating step without a day it was done on.
func (p Plan) Undid(id guide.StepID, on civil.Date) (Mark, error) {
	s, err := p.repeating(id)
	if err != nil {
		return s.Mark, err
	}
	return s.Mark.undid(on), nil
}

func (p Plan) repeating(id guide.StepID) (Step, error) {
	s, ok := p.Find(id)
	switch {
	case !ok:
		return Step{}, fmt.Errorf("%w: %s", ErrStep, id)
	case s.Kind != guide.KindRepeat:
		return s, fmt.Errorf("%w: %s", ErrKind, id)
	}
	return s, nil
}

// SetDue returns the mark of the step with the day the person wants to do it; the
// zero Date for none. It returns ErrKind for a step that touches the other
// person: nothing here ever calls for contact (T03).
func (p Plan) SetDue(id guide.StepID, day civil.Date) (Mark, error) {
	s, ok := p.Find(id)
	if !ok {
		return Mark{}, fmt.Errorf("%w: %s", ErrStep, id)
	}
	if s.Contact() && !day.IsZero() {
		return s.Mark, fmt.Errorf("%w: %s", ErrKind, id)
	}
	m := s.Mark
	m.Due = day
	return m, nil
}
