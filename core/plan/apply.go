package plan

import (
	"errors"
	"fmt"

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
)

// Apply returns the mark of the step after the person set its status on a day.
// It returns ErrClosed for beginning or finishing a step that is closed or no
// longer part of the plan; skipping and taking back are always possible, and
// the note stays as it is.
func (p Plan) Apply(id guide.StepID, status Status, on civil.Date) (Mark, error) {
	s, ok := p.Find(id)
	if !ok {
		return Mark{}, fmt.Errorf("%w: %s", ErrStep, id)
	}
	if (status == Doing || status == Done) && !s.Open() {
		return s.Mark, fmt.Errorf("%w: %s", ErrClosed, id)
	}
	if id == guide.StepFirstMessage && s.Mark.Status == Done && status != Done && on.Compare(s.Mark.On) > 0 {
		return s.Mark, fmt.Errorf("%w: %s", ErrSent, id)
	}
	m := s.Mark
	m.Status, m.On = status, on
	if status == Todo {
		m.On = civil.Date{}
	}
	return m, nil
}
