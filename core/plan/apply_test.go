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

// There is no second message: marking it as sent can be undone on the same day
// only.
func TestASentMessageStaysSent(t *testing.T) {
	p := Build(Facts{Response: ready(), Today: today, Marks: marks(guide.StepFirstMessage, Done, "Hello, …")})
	if _, err := p.Apply(guide.StepFirstMessage, Todo, today); err != nil {
		t.Errorf("a slip of the finger on the same day: %v", err)
	}
	if _, err := p.Apply(guide.StepFirstMessage, Todo, today.AddDays(1)); !errors.Is(err, ErrSent) {
		t.Errorf("the next day: %v", err)
	}
}

func TestATrialNeedsTwoWhoSaidYes(t *testing.T) {
	all := map[guide.StepID]Mark{}
	for _, s := range guide.Steps() {
		all[s.ID] = Mark{Status: Done, On: today, Note: "done"}
	}
	asked := Build(Facts{Response: ready("their-words", "they-asked"), Marks: all, Today: today})
	for _, id := range []guide.StepID{guide.StepTerms, guide.StepReview, "meet-lightly", "tell-circle", "thanks"} {
		if s, ok := asked.Find(id); !ok || s.Open() {
			t.Errorf("%s is open (%v) although only they have asked to talk", id, ok)
		}
	}
	both := Build(Facts{Response: ready("replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "seen", "signs-both", "doing"), Marks: all, Today: today})
	if s, _ := both.Find(guide.StepTerms); !s.Open() {
		t.Errorf("both said yes, closed by %v", s.Closed)
	}
}

func TestABlankNoteOpensNothing(t *testing.T) {
	p := Build(Facts{Response: ready("own-share", "in-mind"), Today: today, Marks: marks(guide.StepOwnShare, Done, " \n ")})
	if s, _ := p.Find(guide.StepFirstMessage); s.Open() {
		t.Error("blanks count as a written share")
	}
}

// After another breakup, what was done in the earlier attempt opens nothing.
func TestTicksOfAnEarlierAttemptDoNotCount(t *testing.T) {
	long := today.AddDays(60)
	all := map[guide.StepID]Mark{guide.StepHonestTalk: {Status: Done, On: today.AddDays(-90), Note: "then"}}
	r := ready("replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "seen", "when-ended", "under-month")
	p := Build(Facts{Response: r, Marks: all, Today: long})
	if s, _ := p.Find(guide.StepTerms); s.Open() {
		t.Error("the talk of an earlier attempt opens a trial")
	}
}

// Leaving a step out once more without a reason keeps the reason written before.
func TestSkippingWithoutAReasonKeepsTheEarlierOne(t *testing.T) {
	f := Facts{Response: calmAnswers(), Today: today, Marks: supported()}
	m, err := Build(f).Skip("two-lists", "It is too soon.", today)
	if err != nil || m.Why != "It is too soon." {
		t.Fatalf("%q, %v", m.Why, err)
	}
	for _, blank := range []string{"", " \n"} {
		f.Marks = with(f.Marks, "two-lists", m.Undo())
		if m, err = Build(f).Skip("two-lists", blank, today); err != nil || m.Why != "It is too soon." {
			t.Errorf("%q, %v", m.Why, err)
		}
	}
}
