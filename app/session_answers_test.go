package app

import (
	"errors"
	"strings"
	"testing"

	"afterward/core/guide"
	"afterward/core/vault"
)

// Asking again puts the old answers away before the new taking begins: after a
// crash at any write they are there once or twice, never not at all.
func TestAskingAgainSurvivesACrashAtAnyWrite(t *testing.T) {
	for crash := 1; crash <= 4; crash++ {
		var d device
		s := d.open()
		answerStory(s, metStory)
		d.wait()
		n := 0
		d.store.Fail = func(op vault.Op, _ string) error {
			if op == vault.OpSet || op == vault.OpRemove {
				if n++; n >= crash {
					return errors.New("the phone is off")
				}
			}
			return nil
		}
		_ = s.AskAgain()
		d.wait()
		d.store.Fail = nil
		again := d.open()
		takings := again.Takings()
		if len(takings) != 1 || !takings[0].Response.Has(guide.Pulls, "growth") {
			t.Errorf("crash at write %d: %d takings", crash, len(takings))
		}
	}
}

// When the device refuses the copy, nothing is changed.
func TestAskingAgainThatFailsChangesNothing(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, metStory)
	d.wait()
	d.store.Fail = func(op vault.Op, _ string) error {
		if op == vault.OpSet {
			return vault.ErrQuota
		}
		return nil
	}
	if err := s.AskAgain(); !errors.Is(err, vault.ErrQuota) {
		t.Errorf("AskAgain: %v", err)
	}
	if r := s.Response(); r.Taking != 0 || !s.Assessed() || len(s.Takings()) != 1 {
		t.Errorf("taking %d, assessed %v", r.Taking, s.Assessed())
	}
	d.store.Fail = nil
	if err := s.AskAgain(); err != nil || s.Response().Taking != 1 {
		t.Errorf("once there is room: %v, taking %d", err, s.Response().Taking)
	}
}

func TestAskingAgainWaitsForTheEnd(t *testing.T) {
	var d device
	s := d.open()
	s.Answer(guide.SelfHarm, guide.No)
	if err := s.AskAgain(); !errors.Is(err, ErrOpen) || s.Response().Taking != 0 {
		t.Errorf("in the middle: %v", err)
	}
}

// While asking again the stricter of the last result and the new one rules, and
// no step towards the other person opens.
func TestNothingOpensWhileAskingAgain(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, stopStory)
	if err := s.AskAgain(); err != nil {
		t.Fatal(err)
	}
	res := s.Plan().Result
	if res.Outcome != guide.LetGo || res.Complete {
		t.Errorf("at the beginning: %s", res.Outcome)
	}
	for _, f := range viewOutcome(s.Response(), res, day).Findings {
		for _, b := range f.Because {
			if strings.Contains(b.Said, "not now") {
				t.Errorf("%s shows an old answer before there is a new one: %q", f.Title, b.Said)
			}
		}
	}
	answerStory(s, metStory)
	d.wait()
	s = d.open()
	if res := s.Plan().Result; res.Outcome != guide.LetGo || !s.Response().NeedsReason(guide.ClearNo) {
		t.Errorf("a no is gone by answering otherwise: %s", res.Outcome)
	}
	s.SetWhy(guide.ClearNo, "They wrote and asked to talk.")
	if res := s.Plan().Result; res.Outcome != guide.LetGo {
		t.Errorf("on the day of the reason: %s", res.Outcome)
	}
}

// Two tabs: one begins a new taking while the other still answers the old one.
// No answer of the old one gets into the new one, and none is lost.
func TestTwoTabsWithDifferentTakings(t *testing.T) {
	var d device
	a := d.open()
	answerStory(a, metStory)
	d.wait()
	b := d.open()
	if err := a.AskAgain(); err != nil {
		t.Fatal(err)
	}
	a.Answer(guide.SelfHarm, guide.No)
	d.wait()
	b.Answer(guide.Trust, guide.MineOwned)
	b.SetAnswerNote(guide.Trust, "I said it aloud.")
	d.wait()
	for name, s := range map[string]*Session{"the tab": b, "a new one": d.open()} {
		r := s.Response()
		if r.Taking != 1 || len(r.Answers) != 1 {
			t.Errorf("%s: taking %d with %d answers", name, r.Taking, len(r.Answers))
		}
		all := s.Takings()
		if len(all) != 2 || !all[0].Response.Has(guide.Trust, guide.MineOwned) || all[0].Response.Notes[guide.Trust] != "I said it aloud." {
			t.Errorf("%s: the old taking lost its last answer: %+v", name, all[0].Response.Answers[guide.Trust])
		}
	}
}

// Two tabs write a reason and a note to the same question: both texts stay.
func TestTwoTabsLoseNoReason(t *testing.T) {
	var d device
	s := d.open()
	s.Answer(guide.SelfHarm, guide.No)
	s.Answer(guide.Fear, guide.Yes)
	s.Leave(guide.Fear)
	s.Answer(guide.Fear, guide.No)
	d.wait()
	a, b := d.open(), d.open()
	a.SetWhy(guide.Fear, "He moved abroad.")
	a.SetAnswerNote(guide.Fear, "one")
	b.SetWhy(guide.Fear, "A court order.")
	b.SetAnswerNote(guide.Fear, "two")
	d.wait()
	r := d.open().Response()
	for _, want := range []string{"He moved abroad.", "A court order."} {
		if !strings.Contains(r.Told[guide.Fear].Why, want) {
			t.Errorf("reason %q is gone: %q", want, r.Told[guide.Fear].Why)
		}
	}
	if n := r.Notes[guide.Fear]; !strings.Contains(n, "one") || !strings.Contains(n, "two") {
		t.Errorf("note %q", n)
	}
}

func TestHistoryView(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, story{guide.Mood: "sad", guide.OwnChange: guide.Started})
	if v := viewHistory(s.Takings(), true, -1); len(v.Rows) != 1 || v.Was != "" || v.Rows[0][1] != "Sad" {
		t.Errorf("one taking: %+v", v)
	}
	if err := s.AskAgain(); err != nil {
		t.Fatal(err)
	}
	s.Answer(guide.SelfHarm, guide.No)
	if v := viewHistory(s.Takings(), s.Assessed(), -1); len(v.Rows) != 1 || v.Was != "" {
		t.Errorf("in the middle old answers are shown: %+v", v)
	}
	answerStory(s, story{guide.Mood: "calm", guide.Trust: guide.MineOwned})
	v := viewHistory(s.Takings(), s.Assessed(), -1)
	if len(v.Rows) != 2 || len(v.Points) != 2 || !v.Points[1].Last || v.Was == "" {
		t.Fatalf("two takings: %+v", v)
	}
	changed := map[string]bool{}
	for _, row := range v.Changed {
		changed[row[0]] = true
		if row[1] == row[2] {
			t.Errorf("%q is no change", row[0])
		}
	}
	trust, _ := guide.ItemByID(guide.Trust)
	share, _ := guide.ItemByID(guide.OwnChange)
	mood, _ := guide.ItemByID(guide.Mood)
	if !changed[trust.Ask] || !changed[share.Ask] || changed[mood.Ask] {
		t.Errorf("changed: %v", changed)
	}
	if len(v.Flags) != 1 || v.Flags[0].Ask != share.Ask {
		t.Errorf("the change that was only begun is not shown: %+v", v.Flags)
	}
}

// The panel beside a question appears only once it is answered anew.
func TestBeforeViewHidesOldAnswersUntilThereIsANewOne(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, story{guide.Blocked: guide.Yes})
	if err := s.AskAgain(); err != nil {
		t.Fatal(err)
	}
	if _, ok := viewBefore(s.Response(), guide.Blocked, day); ok {
		t.Error("the old answer is shown before there is a new one")
	}
	s.Answer(guide.Blocked, guide.No)
	v, ok := viewBefore(s.Response(), guide.Blocked, day)
	if !ok || v.Ask == "" || v.Hidden || v.Was != "Yes" || !strings.Contains(v.Title, day.Long()) {
		t.Errorf("%v %+v", ok, v)
	}
	s.SetWhy(guide.Blocked, "I had pressed the wrong answer.")
	if v, _ := viewBefore(s.Response(), guide.Blocked, day); !strings.Contains(v.Lines[0], day.AddDays(guide.HoldDays+1).Long()) || v.Ask == "" {
		t.Errorf("with a reason: %+v", v)
	}
	if v, _ := viewBefore(s.Response(), guide.Blocked, day.AddDays(guide.HoldDays+1)); !strings.Contains(v.Lines[0], "no longer counts") {
		t.Errorf("after the wait: %+v", v)
	}
}

// Each thing that would move the result says whose it is and what it is for.
func TestOutcomeViewOfAMove(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, notYetStory)
	v := viewOutcome(s.Response(), s.Plan().Result, day)
	if len(v.Changes) != 1 || v.Changes[0].Whose != string(guide.Yours) || v.Changes[0].Takes == "" || strings.ContainsAny(v.Changes[0].Takes, "0123456789") || !strings.Contains(v.MoveLead, "Conditions met") {
		t.Errorf("%q %+v", v.MoveLead, v.Changes)
	}
	if len(v.Unknowns) == 0 || v.Unknowns[0].FindOut == "" || v.Unknowns[0].Href == "" {
		t.Errorf("unknown: %+v", v.Unknowns)
	}
	if len(v.Read) == 0 || len(v.Measures) < 8 {
		t.Errorf("%d to read, %d measures", len(v.Read), len(v.Measures))
	}
}

// What ruled before goes on ruling until the new taking is complete, and its
// answers are not shown before.
func TestTheLastResultRulesWithoutItsAnswers(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, story{guide.Pulls: "lonely"})
	if err := s.AskAgain(); err != nil {
		t.Fatal(err)
	}
	v := viewOutcome(s.Response(), s.Plan().Result, day)
	if v.Text.Tag != guide.TextOf(guide.HealFirst).Tag || !v.Open || len(v.Findings) == 0 || len(v.Measures) > 0 || len(v.Unknowns) > 0 {
		t.Fatalf("%+v", v)
	}
	for _, f := range v.Findings {
		if len(f.Because) > 0 || !f.Later {
			t.Errorf("%s shows old answers before the new ones are given", f.Title)
		}
	}
}

// Looking at the result tells the answers, and so does going back or putting
// them away: nobody tries the options of a stop one after another.
func TestLookingAtTheResultTellsTheAnswers(t *testing.T) {
	for name, look := range map[string]func(*Session){"the result": func(s *Session) { s.LeaveAll() }, "asking again": func(s *Session) { _ = s.AskAgain() }} {
		var d device
		s := d.open()
		answerStory(s, metStory)
		s.Answer(guide.Blocked, guide.Yes) // ticked, and Next not pressed
		look(s)
		s.Answer(guide.Blocked, guide.No)
		if o := s.Plan().Result.Outcome; o != guide.LetGo {
			t.Errorf("after %s another answer gives %s", name, o)
		}
	}
}

// What would make it mutual is never put as a result to reach for.
func TestTheMoveFromConditionsMetAimsAtNothing(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, metStory)
	if v := viewOutcome(s.Response(), s.Result(), day); len(v.Changes) < 2 || !strings.Contains(v.MoveLead, "nothing you do alone should aim at it") {
		t.Errorf("%d changes, %q", len(v.Changes), v.MoveLead)
	}
}
