package plan

import (
	"errors"
	"testing"

	"afterward/core/guide"
)

func TestApplyRefusesWhatIsClosed(t *testing.T) {
	p := Build(Facts{Response: ready("confidant", "no"), Today: today, Marks: marks(guide.StepFirstMessage, Todo, "Hello, …")})
	if m, err := p.Apply(guide.StepFirstMessage, Done, today); !errors.Is(err, ErrClosed) || m.Note != "Hello, …" {
		t.Errorf("a closed step was finished: %+v, %v", m, err)
	}
	if m, err := p.Apply(guide.StepFirstMessage, Skipped, today); err != nil || m.Status != Skipped || m.Note != "Hello, …" {
		t.Errorf("skipping a closed step: %+v, %v", m, err)
	}
	if m, err := p.Apply(guide.StepConfidant, Done, today); err != nil || m.On != today {
		t.Errorf("finishing an open step: %+v, %v", m, err)
	}
	if m, err := p.Apply(guide.StepConfidant, Todo, today); err != nil || !m.IsZero() {
		t.Errorf("taking back: %+v, %v", m, err)
	}
	if _, err := p.Apply("no-such-step", Done, today); !errors.Is(err, ErrStep) {
		t.Errorf("an unknown step: %v", err)
	}
}

// A message that was being written when a stop came stays readable and cannot
// be marked as sent.
func TestApplyRefusesKeptStepsAfterAStop(t *testing.T) {
	p := Build(Facts{Response: ready("clear-no", "yes"), Today: today, Marks: marks(guide.StepFirstMessage, Doing, "Hello, …")})
	if _, err := p.Apply(guide.StepFirstMessage, Done, today); !errors.Is(err, ErrClosed) {
		t.Errorf("after a no: %v", err)
	}
	if s, ok := p.Find(guide.StepFirstMessage); !ok || s.Mark.Note != "Hello, …" {
		t.Error("the words are gone")
	}
}
