package plan

import (
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
	"afterward/core/guide"
)

func TestWhatIsDueAndSinceWhen(t *testing.T) {
	day := func(n int) civil.Date { return today.AddDays(n) }
	own := map[guide.StepID]Own{}
	for id, kind := range map[guide.StepID]guide.StepKind{"own-day": "", "own-wait": guide.KindWait, "own-often": guide.KindRepeat, "own-rare": guide.KindRepeat, "own-idle": guide.KindRepeat, "own-rest": guide.KindRepeat} {
		own[id] = Own{Title: "Mine", Phase: guide.PhaseSteady, Kind: kind, Every: 7, On: day(-60)}
	}
	f := Facts{Response: calmAnswers(), Own: own, Today: today, Marks: map[guide.StepID]Mark{
		"own-day":              {Due: day(-2)},
		"own-wait":             {Status: Doing, On: day(-9)},
		"own-often":            {Status: Doing, On: day(-30), Times: []civil.Date{day(-20), day(-8)}},
		"own-rare":             {Status: Doing, On: day(-40), Times: []civil.Date{day(-30)}},
		"own-rest":             {Status: Doing, On: day(-40), Times: []civil.Date{day(-6)}},
		guide.StepFirstMessage: {Note: "Hello, …", Due: day(-50)},
		guide.StepFriendsOnly:  {Status: Done, On: day(-3), Due: day(-50), Note: "x"},
		guide.StepSupport:      {Status: Done, On: day(-3), Note: "I call Robin."},
		"two-lists":            {Due: day(1)},
	}}
	want := []struct {
		id     guide.StepID
		reason DueReason
		since  civil.Date
	}{{"own-day", DueDay, day(-2)}, {"own-wait", DueOver, day(-1)}, {"own-rare", DueAgain, day(-23)}}
	if s, _ := Build(f).Find(guide.StepFirstMessage); !s.Open() {
		t.Fatal("the message is closed, so that it is not due says nothing")
	}
	got := Build(f).Due()
	if len(got) != len(want) {
		t.Fatalf("%d are due", len(got))
	}
	for i, w := range want {
		if got[i].Step.ID != w.id || got[i].Reason != w.reason || got[i].Since != w.since {
			t.Errorf("%d: %s, %s since %v, want %s, %s since %v", i, got[i].Step.ID, got[i].Reason, got[i].Since, w.id, w.reason, w.since)
		}
	}
	f.Course.Quiet = day(1)
	if due := Build(f).Due(); len(due) > 0 {
		t.Errorf("quiet was asked for, and %d are due", len(due))
	}
	f.Course.Quiet = today
	if due := Build(f).Due(); len(due) != 3 {
		t.Errorf("on the day the quiet ends %d are due", len(due))
	}
}

// A repeating step whose own day has come is due until it was done, not for ever.
func TestADayOfOnesOwnPassesWithTheDoing(t *testing.T) {
	f := ownFacts(guide.KindRepeat, 7, Mark{Status: Doing, On: today.AddDays(-3), Due: today})
	if due := Build(f).Due(); len(due) != 1 || due[0].Reason != DueDay {
		t.Fatalf("%+v", due)
	}
	m, err := Build(f).Did("own-1", today)
	if err != nil {
		t.Fatal(err)
	}
	f.Marks["own-1"] = m
	if due := Build(f).Due(); len(due) > 0 {
		t.Errorf("done today, and still due: %s", due[0].Reason)
	}
}

// Nothing that touches the other person is ever called due, and nothing at all
// without a day, a beginning or a wish of the person's own.
func TestNothingIsDueByItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := drawnFacts(t)
		for _, d := range Build(f).Due() {
			m := f.Marks[d.Step.ID]
			if d.Step.Contact() || m.Due.IsZero() && m.Status != Doing || d.Since.Compare(f.Today) > 0 {
				t.Fatalf("%s is due since %v on %v: %+v", d.Step.ID, d.Since, f.Today, m)
			}
		}
	})
}

func TestMilestonesAreOffUntilTheyAreWanted(t *testing.T) {
	f := Facts{Response: calmAnswers(), Today: today, Marks: everything(today.AddDays(-4))}
	if got := Build(f).Milestones(); len(got) > 0 {
		t.Errorf("%d milestones nobody asked for", len(got))
	}
	f.Course.Marks = true
	got := Build(f).Milestones()
	if len(got) < 2 {
		t.Fatalf("%d milestones", len(got))
	}
	for _, m := range got {
		if m.Phase.Contact || m.On != today.AddDays(-4) {
			t.Errorf("milestone %s on %v", m.Phase.ID, m.On)
		}
	}
	delete(f.Marks, guide.StepOwnShare)
	if less := Build(f).Milestones(); len(less) != len(got)-1 {
		t.Errorf("with one step open there are %d of %d", len(less), len(got))
	}
}

// A step that is done again and again, or only waits, does not hold the path back.
func TestWhatOnlyNeedsTimeDoesNotHoldThePath(t *testing.T) {
	f := Facts{Response: calmAnswers(), Today: today, Marks: everything(today), Own: map[guide.StepID]Own{
		"own-1": {Title: "Swim", Phase: guide.PhaseReflect, Kind: guide.KindRepeat, Every: 2, On: today}, "own-2": {Title: "Wait", Phase: guide.PhaseReflect, Kind: guide.KindWait, Every: 9, On: today}}}
	if got := Build(f).Phases[Build(f).Current()].ID; got != guide.PhaseReflect {
		t.Errorf("not begun: %s", got)
	}
	f.Marks["own-1"], f.Marks["own-2"] = Mark{Status: Doing, On: today, Times: []civil.Date{today}}, Mark{Status: Doing, On: today}
	if got := Build(f).Phases[Build(f).Current()].ID; got == guide.PhaseReflect {
		t.Error("what is under way holds the path back")
	}
}

// Nobody is hurried towards the other person: what was begun there comes last.
func TestNextComesToThemLast(t *testing.T) {
	f := Facts{Response: calmAnswers(), Today: today, Marks: with(supported(), guide.StepFirstMessage, Mark{Status: Doing, On: today, Note: "Hello, …"})}
	p := Build(f)
	if s, _ := p.Find(guide.StepFirstMessage); !s.Open() {
		t.Fatal("closed")
	}
	for range 200 {
		s, ok := p.Next()
		if !ok {
			t.Fatal("nothing is left, and the message was never next")
		}
		if s.Contact() {
			for _, other := range steps(p) {
				if !other.Contact() && other.Open() && !other.Settled() {
					t.Errorf("next is %s, and %s is left", s.ID, other.ID)
				}
			}
			return
		}
		f.Marks = with(f.Marks, s.ID, Mark{Status: Skipped, On: today})
		p = Build(f)
	}
	t.Error("there is no end of other steps")
}
