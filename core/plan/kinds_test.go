package plan

import (
	"errors"
	"slices"
	"testing"

	"afterward/core/civil"
	"afterward/core/guide"
)

// Each kind of step is tried on a step of one's own, whatever the guide holds.
func ownFacts(kind guide.StepKind, every int, m Mark) Facts {
	return Facts{Response: calmAnswers(), Today: today, Own: map[guide.StepID]Own{"own-1": {Title: "Mine", Phase: guide.PhaseSteady, Kind: kind, Every: every, On: today}},
		Marks: map[guide.StepID]Mark{"own-1": m}}
}

func TestWritingAndDecidingNeedWords(t *testing.T) {
	for _, kind := range []guide.StepKind{guide.KindWrite, guide.KindDecide} {
		if _, err := Build(ownFacts(kind, 0, Mark{Note: " \n"})).Apply("own-1", Done, today); !errors.Is(err, ErrNote) {
			t.Errorf("%s without words: %v", kind, err)
		}
		if m, err := Build(ownFacts(kind, 0, Mark{Note: "a sentence"})).Apply("own-1", Done, today); err != nil || m.Status != Done {
			t.Errorf("%s with words: %+v, %v", kind, m, err)
		}
	}
	if _, err := Build(ownFacts(guide.KindOnce, 0, Mark{})).Apply("own-1", Done, today); err != nil {
		t.Errorf("a step done once needs no words: %v", err)
	}
}

func TestAWaitIsDoneWhenItsDaysAreOver(t *testing.T) {
	begin := Mark{Status: Doing, On: today}
	for days, want := range map[int]error{-5: ErrWait, 0: ErrWait, 7: ErrWait, 8: nil, 400: nil} {
		f := ownFacts(guide.KindWait, 7, begin)
		f.Today = today.AddDays(days)
		p := Build(f)
		if _, err := p.Apply("own-1", Done, f.Today); !errors.Is(err, want) {
			t.Errorf("after %d days of 7: %v", days, err)
		}
		next, ok := p.Next()
		if ok && next.ID == "own-1" && want != nil {
			t.Errorf("after %d days a wait is the next thing to do", days)
		}
	}
	if _, err := Build(ownFacts(guide.KindWait, 7, Mark{})).Apply("own-1", Done, today); !errors.Is(err, ErrWait) {
		t.Errorf("a wait that was not begun: %v", err)
	}
	p := Build(ownFacts(guide.KindWait, 7, begin))
	if m, err := p.Apply("own-1", Doing, today.AddDays(3)); err != nil || m.On != today {
		t.Errorf("beginning twice moved the beginning: %+v, %v", m, err)
	}
}

// The space is over when its days are, whatever was ticked and when.
func TestTheStepOfTheSpaceFollowsTheSpace(t *testing.T) {
	for _, c := range []struct {
		space, after int
		why          string
		over         bool
	}{{0, 30, "", false}, {0, 31, "", true}, {60, 31, "", false}, {60, 61, "", true}, {14, 15, "", false}, {14, 15, "We work together.", true}, {5, 15, "x", false}, {500, 91, "", true}} {
		f := Facts{Response: ready("when-ended", "under-month").LeaveAll(), Today: today.AddDays(c.after), Course: Course{Space: c.space, Why: c.why},
			Marks: map[guide.StepID]Mark{guide.StepKeepSpace: {Status: Doing, On: today.AddDays(-300)}}}
		g := newGates(f)
		if open := len(g.closed([]guide.GateID{guide.GateSpace})) == 0; open != c.over {
			t.Errorf("a space of %d (%q) after %d days: open %v", c.space, c.why, c.after, open)
		}
		p := Build(f)
		s, ok := p.Find(guide.StepKeepSpace)
		if !ok || s.Days != f.Course.SpaceDays(f.Today) {
			t.Errorf("the step speaks of %d days, want %d", s.Days, f.Course.SpaceDays(f.Today))
		}
		if _, err := p.Apply(guide.StepKeepSpace, Done, f.Today); (err == nil) != c.over && s.Open() {
			t.Errorf("a space of %d after %d days: %v", c.space, c.after, err)
		}
		for _, d := range p.Due() {
			if d.Step.ID == guide.StepKeepSpace {
				t.Error("the end of the space is called due")
			}
		}
	}
}

func TestARepeatingStepCountsADayOnce(t *testing.T) {
	f := ownFacts(guide.KindRepeat, 3, Mark{})
	p := Build(f)
	m, err := p.Did("own-1", today)
	if err != nil || m.Status != Doing || m.On != today || !slices.Equal(m.Times, []civil.Date{today}) {
		t.Fatalf("%+v, %v", m, err)
	}
	for _, day := range []int{0, -2, 5, -2} {
		f.Marks["own-1"] = m
		if m, err = Build(f).Did("own-1", today.AddDays(day)); err != nil {
			t.Fatal(err)
		}
	}
	if want := []civil.Date{today.AddDays(-2), today, today.AddDays(5)}; !slices.Equal(m.Times, want) || m.Status != Doing || len(m.Past) != 0 {
		t.Errorf("%+v, want times %v", m, want)
	}
	f.Marks["own-1"] = m
	if m, err = Build(f).Undid("own-1", today); err != nil || slices.Contains(m.Times, today) || len(m.Times) != 2 {
		t.Errorf("taking a day back: %+v, %v", m, err)
	}
	if m, err = Build(f).Apply("own-1", Done, today); err != nil || m.Status != Done || len(m.Times) != 3 {
		t.Errorf("it goes by itself: %+v, %v", m, err)
	}
	f.Marks["own-1"] = m
	if again, err := Build(f).Did("own-1", today.AddDays(9)); err != nil || again.Status != Done || len(again.Times) != 4 {
		t.Errorf("once more, although it goes by itself: %+v, %v", again, err)
	}
	once := Build(ownFacts(guide.KindOnce, 0, Mark{}))
	if _, err := once.Did("own-1", today); !errors.Is(err, ErrKind) {
		t.Errorf("a step that does not repeat: %v", err)
	}
	if _, err := once.Undid("nothing", today); !errors.Is(err, ErrStep) {
		t.Errorf("no step: %v", err)
	}
}

// Agreeing takes two who have both said it, wherever the step stands.
func TestAgreeingNeedsBoth(t *testing.T) {
	f := ownFacts(guide.KindAgree, 0, Mark{})
	if s, _ := Build(f).Find("own-1"); s.Open() || s.Closed[0].Gate != guide.GateBothSaid {
		t.Errorf("only one has said it: %+v", s.Closed)
	}
	f.Response = bothAnswers()
	if s, ok := Build(f).Find("own-1"); !ok || !s.Open() {
		t.Errorf("both have said it: %+v", s.Closed)
	}
	for _, s := range guide.Steps() {
		if s.Kind == guide.KindAgree && !slices.Contains(s.Gates, guide.GateBothSaid) && !slices.Contains(s.Gates, guide.GateMutual) {
			t.Errorf("%s is agreed on by one", s.ID)
		}
	}
}

func TestSkippingKeepsTheReason(t *testing.T) {
	p := Build(ownFacts(guide.KindWrite, 0, Mark{Status: Doing, On: today.AddDays(-1), Note: "begun"}))
	m, err := p.Skip("own-1", "It is not for me.", today)
	if err != nil || m.Status != Skipped || m.Why != "It is not for me." || m.Note != "begun" || len(m.Past) != 1 {
		t.Errorf("%+v, %v", m, err)
	}
	if back := m.Undo(); back.Status != Doing || back.On != today.AddDays(-1) || back.Why == "" {
		t.Errorf("taken back: %+v", back)
	}
}

func TestUndoGoesBackOneByOne(t *testing.T) {
	day := func(n int) civil.Date { return today.AddDays(n) }
	m := Mark{Note: "kept"}.set(Doing, day(0)).set(Done, day(1)).set(Skipped, day(2))
	for _, want := range []Status{Done, Doing, Todo, Todo} {
		if m = m.Undo(); m.Status != want || m.Note != "kept" {
			t.Fatalf("%+v, want %q", m, want)
		}
	}
	if !m.On.IsZero() || len(m.History()) != 3 {
		t.Errorf("after all of it: %+v", m)
	}
	m = m.set(Done, day(5))
	if back := m.Undo(); back.Status != Todo {
		t.Errorf("what was taken back counts again: %+v", back)
	}
	all := Mark{}.set(Doing, day(0)).set(Done, day(1)).set(Todo, day(2)).set(Doing, day(3))
	if back := all.Undo(); back.Status != Todo || len(all.History()) != 3 {
		t.Errorf("back to the start, begun and undone: %+v of %+v", back, all)
	}
	if last := m.Undo().Latest(); !last.IsZero() {
		t.Errorf("what was taken back still tells of %v", last)
	}
}

// A sent message is taken back on its own day only: not later, not with the date
// set back, and not by marking it once more.
func TestThereIsNoSecondMessage(t *testing.T) {
	f := Facts{Response: calmAnswers(), Today: today, Marks: marks(guide.StepFirstMessage, Done, "Hello, …")}
	undo := func(f Facts, on civil.Date) error { _, err := Build(f).Undo(guide.StepFirstMessage, on); return err }
	if err := undo(f, today); err != nil {
		t.Errorf("a slip on the same day: %v", err)
	}
	slip, err := Build(f).Undo(guide.StepFirstMessage, today)
	if err != nil {
		t.Fatal(err)
	}
	next := Facts{Response: calmAnswers(), Today: today.AddDays(2), Marks: with(supported(), guide.StepFirstMessage, slip)}
	if s, _ := Build(next).Find(guide.StepFirstMessage); s.Sent || s.Settled() {
		t.Error("a slip that was taken back counts as sent")
	}
	f.Latest = today.AddDays(3) // something was written since
	for _, days := range []int{-30, -1, 0, 1, 30} {
		f.Today = today.AddDays(days)
		if err := undo(f, f.Today); !errors.Is(err, ErrSent) {
			t.Errorf("undone on day %d: %v", days, err)
		}
		for _, status := range []Status{Todo, Doing, Skipped} {
			if _, err := Build(f).Apply(guide.StepFirstMessage, status, f.Today); !errors.Is(err, ErrSent) && !errors.Is(err, ErrClosed) {
				t.Errorf("%q on day %d: %v", status, days, err)
			}
		}
	}
	f.Latest, f.Today = civil.Date{}, today.AddDays(5)
	m, err := Build(f).Apply(guide.StepFirstMessage, Done, f.Today)
	if err != nil || m.On != today {
		t.Errorf("marked once more, it was sent on %v: %v", m.On, err)
	}
	if s, ok := Build(f).Next(); ok && s.ID == guide.StepFirstMessage {
		t.Error("a message that was sent is the next thing to do")
	}
}

func TestAContactStepIsNeverDue(t *testing.T) {
	p := Build(Facts{Response: calmAnswers(), Today: today, Marks: supported()})
	if _, err := p.SetDue(guide.StepFirstMessage, today.AddDays(2)); !errors.Is(err, ErrKind) {
		t.Errorf("a day for a message: %v", err)
	}
	if m, err := p.SetDue(guide.StepOwnShare, today.AddDays(2)); err != nil || m.Due != today.AddDays(2) {
		t.Errorf("a day for a step of one's own: %+v, %v", m, err)
	}
}
