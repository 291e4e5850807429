package app

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
)

func TestStepActs(t *testing.T) {
	closed := []plan.Reason{{Gate: guide.GateShare}}
	doing, done := plan.Mark{Status: plan.Doing, On: day}, plan.Mark{Status: plan.Done, On: day}
	repeat := guide.Step{Kind: guide.KindRepeat, Every: 1}
	for _, c := range []struct {
		name  string
		s     plan.Step
		today bool
		want  []stepAct
	}{
		{"once", plan.Step{}, false, []stepAct{actDone, actDoing, actSkip}},
		{"once, begun", plan.Step{Mark: doing}, false, []stepAct{actDone, actSkip, actUndo}},
		{"done", plan.Step{Mark: done}, false, []stepAct{actUndo}},
		{"done for an earlier ending", plan.Step{Mark: done, Before: true}, false, []stepAct{actDone, actDoing, actSkip}},
		{"closed", plan.Step{Closed: closed}, false, []stepAct{actSkip}},
		{"closed, begun", plan.Step{Closed: closed, Mark: doing}, false, []stepAct{actSkip, actUndo}},
		{"repeat, new", plan.Step{Step: repeat}, false, []stepAct{actDid, actSkip}},
		{"repeat, under way", plan.Step{Step: repeat, Mark: plan.Mark{Status: plan.Doing, On: day, Times: []civil.Date{day}}}, false, []stepAct{actDid, actDone, actSkip, actUndo}},
		{"repeat, done today", plan.Step{Step: repeat, Mark: plan.Mark{Status: plan.Doing, On: day, Times: []civil.Date{day}}}, true, []stepAct{actNotDone, actDone, actSkip, actUndo}},
		{"wait, new", plan.Step{Step: guide.Step{Kind: guide.KindWait, Days: 7}}, false, []stepAct{actDoing, actSkip}},
		{"wait, under way", plan.Step{Step: guide.Step{Kind: guide.KindWait, Days: 7}, Mark: doing}, false, []stepAct{actDone, actSkip, actUndo}},
		{"the space", plan.Step{Step: guide.Step{ID: guide.StepKeepSpace, Kind: guide.KindWait, Days: 30}}, false, []stepAct{actDoing, actDone, actSkip}},
		{"a message that was sent", plan.Step{Mark: done, Sent: true}, false, []stepAct{actUndo}},
	} {
		if got := stepActs(c.s, c.today); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// Every act on every kind of step has a name.
func TestEveryActHasAName(t *testing.T) {
	for _, k := range []guide.StepKind{guide.KindOnce, guide.KindRepeat, guide.KindWrite, guide.KindDecide, guide.KindWait, guide.KindAgree} {
		for _, a := range []stepAct{actDone, actDoing, actDid, actNotDone, actSkip, actUndo} {
			if actLabel(a, plan.Step{Step: guide.Step{Kind: k}}) == "" {
				t.Errorf("%s of a step of kind %q has no name", a, k)
			}
		}
	}
}

// A wait is said in whole days. Nothing counts down, and no day is named on which
// anything towards the other person could begin (T03, T28).
func TestAWaitIsNeverACountdown(t *testing.T) {
	s := answered(t, story{guide.WhenEnded: guide.UnderMonth})
	on := s.Today()
	left := assess.SpaceLeft(s.Response(), on)
	if left == 0 {
		t.Fatal("there is no space to wait for")
	}
	step, ok := s.Plan().Find(guide.StepKeepSpace)
	if !ok {
		t.Fatal("no step of space")
	}
	v := viewStep(s.Plan(), step)
	if !strings.Contains(v.Kind, "30 whole days") || v.Day != true {
		t.Errorf("%q, a day can be set: %v", v.Kind, v.Day)
	}
	root, _ := rendered(t, s, &stepPage{}, func(p *stepPage) { p.id = guide.StepKeepSpace })
	for n := range 3 {
		for _, bad := range []string{on.AddDays(left + n - 1).Long(), on.AddDays(left + n - 1).String()} {
			if strings.Contains(words(root), bad) {
				t.Errorf("the page names %s", bad)
			}
		}
	}
	if strings.Contains(words(root), "left") && strings.Contains(words(root), "days left") {
		t.Error("days are counted down")
	}
}

func TestStepKindLine(t *testing.T) {
	for _, c := range []struct {
		s    guide.Step
		want string
	}{
		{guide.Step{}, ""},
		{guide.Step{Kind: guide.KindRepeat, Every: 1}, "every day"},
		{guide.Step{Kind: guide.KindRepeat, Every: 7}, "once a week"},
		{guide.Step{Kind: guide.KindRepeat, Every: 30}, "every 30 days"},
		{guide.Step{Kind: guide.KindWait, Days: 1}, "one whole day,"},
		{guide.Step{Kind: guide.KindWait, Days: 7}, "7 whole days,"},
		{guide.Step{Kind: guide.KindAgree}, "both said yes"},
	} {
		if got := stepKindLine(plan.Step{Step: c.s}); c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%+v: %q", c.s, got)
		}
	}
}

// The history keeps every status with its day, and what was taken back says so.
func TestHistoryLines(t *testing.T) {
	s := answered(t, notYetStory)
	id := guide.StepSupport
	s.SetNote(id, "whom I call")
	for _, do := range []func() error{
		func() error { return s.SetStatus(id, plan.Doing) },
		func() error { return s.SetStatus(id, plan.Done) },
		func() error { return s.UndoStep(id) },
		func() error { return s.SkipStep(id, "not now") },
	} {
		if err := do(); err != nil {
			t.Fatal(err)
		}
	}
	on := " on " + s.Today().Long()
	want := []string{"Begun" + on, "Done" + on + ", taken back later", "Left out" + on}
	got := historyLines(s.Mark(id))
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("history %q", got)
	}
	if lines := historyLines(plan.Mark{Past: []plan.Change{{Status: plan.Todo}, {Status: plan.Done}}}); !strings.Contains(lines[0], "not known") {
		t.Errorf("a change without a day: %q", lines)
	}
}

// Every step of every plan can be shown, with its reason, its sources and ways that
// lead somewhere.
func TestEveryStepIsShown(t *testing.T) {
	for name, st := range map[string]story{"not yet": notYetStory, "stop": stopStory, "met": metStory, "crisis": {guide.SelfHarm: guide.Yes}} {
		s := answered(t, st)
		pl := s.Plan()
		for _, phase := range pl.Phases {
			for _, step := range phase.Steps {
				v := viewStep(pl, step)
				if v.Title == "" || v.Why == "" || v.Label == "" || len(v.Sources) == 0 || len(v.Acts) == 0 || step.Tool != "" && len(v.Ways) == 0 && toolFor(pl, step) || step.Ask != "" && len(v.Ways) == 0 {
					t.Errorf("%s: %s: %+v", name, step.ID, v)
				}
				if v.Day && step.Contact() {
					t.Errorf("%s: a day can be set for %s, which touches the other person", name, step.ID)
				}
			}
		}
	}
}

func toolFor(pl plan.Plan, s plan.Step) bool {
	tool, _ := guide.ToolByID(s.Tool)
	return tool.Path == "" || tool.Path == pl.Path
}

// A closed step says each of its reasons and offers what helps meanwhile.
func TestAClosedStepSaysWhatOpensItNow(t *testing.T) {
	s := answered(t, notYetStory)
	step, _ := s.Plan().Find(guide.StepFirstMessage)
	if len(step.Closed) < 3 {
		t.Fatalf("closed by %v", step.Closed)
	}
	root, text := rendered(t, s, &stepPage{}, func(p *stepPage) { p.id = guide.StepFirstMessage })
	all := words(root)
	var v view
	v.s = s
	for i, r := range viewReasons(step.Closed, s.Plan().Find, v.placeOf()) {
		first, _, _ := strings.Cut(r.Text, ". ")
		if !strings.Contains(all, plain(first)) || (i == 0 || r.Rests || r.Label == "") && !strings.Contains(all, plain(r.Now)) {
			t.Errorf("%q is not said", r.Text)
		}
		if r.Label != "" && !r.Screen && !slices.Contains(hrefs(root), r.Href) {
			t.Errorf("%q leads nowhere", r.Text)
		}
	}
	for _, href := range []string{"/write?for=letter", "/if-then", "/help", "/changed", "/outcome"} {
		if !slices.Contains(hrefs(root), href) {
			t.Errorf("no way to %s", href)
		}
	}
	if strings.Contains(text, `id="done"`) || strings.Contains(text, `id="due"`) {
		t.Error("a closed step can be finished, or has a day")
	}
}

// Fields of a step are in the page whatever is done about it, so that a text is
// never in the way of a button.
func TestActsOnAStep(t *testing.T) {
	s := answered(t, notYetStory)
	id := guide.StepSupport
	if err := s.act(id, actDone); !errors.Is(err, plan.ErrNote) || stepMessage(err).Title != "Nothing is written yet." {
		t.Errorf("finishing without a word: %v", err)
	}
	s.SetNote(id, "whom I call")
	for _, c := range []struct {
		act  stepAct
		want plan.Status
	}{{actDoing, plan.Doing}, {actDone, plan.Done}, {actUndo, plan.Doing}, {actSkip, plan.Skipped}, {actUndo, plan.Doing}} {
		if err := s.act(id, c.act); err != nil || s.Mark(id).Status != c.want {
			t.Errorf("%s: %v, %q", c.act, err, s.Mark(id).Status)
		}
	}
	var repeat guide.StepID
	for _, phase := range s.Plan().Phases {
		for _, step := range phase.Steps {
			if step.Kind == guide.KindRepeat && step.Open() {
				repeat = step.ID
			}
		}
	}
	if err := errors.Join(s.act(repeat, actDid), s.act(repeat, actDid)); err != nil || len(s.Mark(repeat).Times) != 1 {
		t.Errorf("done today twice: %v, %v", err, s.Mark(repeat).Times)
	}
	if err := s.act(repeat, actNotDone); err != nil || len(s.Mark(repeat).Times) != 0 {
		t.Errorf("taken back: %v, %v", err, s.Mark(repeat).Times)
	}
	if err := s.act("no-such", actDone); err == nil || stepMessage(err).Title == "" {
		t.Errorf("a step nobody knows: %v", err)
	}
}

// A mark for an earlier ending is said to be one, with how it counts again: what one
// does alone is read and marked anew, what two people did has to happen again.
func TestAMarkForAnEarlierEndingSaysHowToRenewIt(t *testing.T) {
	done := plan.Mark{Status: plan.Done, On: day, Note: "Mara"}
	closed := []plan.Reason{{Gate: guide.GateShare, Text: "x"}}
	for name, c := range map[string]struct {
		s    plan.Step
		want string
	}{
		"alone":       {plan.Step{Step: guide.Step{ID: guide.StepSupport, Phase: guide.PhaseSteady}, Mark: done, Before: true}, "read it again"},
		"two":         {plan.Step{Step: guide.Step{ID: guide.StepHonestTalk, Phase: guide.PhaseTalk}, Mark: done, Before: true}, "if it happens again"},
		"alone, shut": {plan.Step{Step: guide.Step{ID: "x", Phase: guide.PhaseSteady}, Mark: done, Before: true, Closed: closed}, "once the step is open"},
	} {
		v := viewStep(plan.Plan{Path: guide.PathTry}, c.s)
		if len(v.Lines) != 1 || !strings.Contains(v.Lines[0], c.want) || v.State != "For an earlier ending: done on "+day.Long() {
			t.Errorf("%s: %q, %q", name, v.Lines, v.State)
		}
	}
}

// After a stop what was written about a step of contact can be read; how to reach the
// other person cannot.
func TestAKeptStepOfContactSaysNoLongerHow(t *testing.T) {
	s := answered(t, notYetStory)
	s.SetNote(guide.StepFirstMessage, "my words")
	s.Tell("afraid")
	step, ok := s.Plan().Find(guide.StepFirstMessage)
	if v := viewStep(s.Plan(), step); !ok || !step.Kept || v.Why+v.How+v.Kind != "" || len(v.Acts) > 0 {
		t.Errorf("kept: %v, %+v", step.Kept, v)
	}
	root, _ := rendered(t, s, &stepPage{}, func(p *stepPage) { p.id = guide.StepFirstMessage })
	if strings.Contains(words(root), plain(step.How)) {
		t.Error("the page still says how to write to them")
	}
	if s.Note(guide.StepFirstMessage) != "my words" {
		t.Error("the words are gone")
	}
}

func TestDayProblem(t *testing.T) {
	for _, c := range []struct {
		d  civil.Date
		ok bool
	}{{civil.Date{}, true}, {day, true}, {day.AddDays(400), true}, {day.AddDays(-1), false}, {civil.MustParse("0002-01-01"), false}} {
		if got := dayProblem(c.d, day) == ""; got != c.ok {
			t.Errorf("%s: %v", c.d, got)
		}
	}
}
