package app

import (
	"strings"
	"testing"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
	"afterward/core/trial"
)

// doneInTwoTabs are two tabs of one device on which the support is done and written.
func doneInTwoTabs(t *testing.T) (d *device, a, b *Session) {
	t.Helper()
	d = &device{}
	a = d.open()
	answerStory(a, metStory)
	a.SetNote(guide.StepSupport, "Robin")
	if err := a.SetStatus(guide.StepSupport, plan.Done); err != nil {
		t.Fatal(err)
	}
	flush(t, a)
	return d, a, d.open()
}

// One tab takes a step back while the other types its note, whoever saves first:
// it is taken back, and the note is kept.
func TestTwoTabsDoNotBringATakenBackDoneBack(t *testing.T) {
	for _, first := range []bool{true, false} {
		d, a, b := doneInTwoTabs(t)
		b.SetNote(guide.StepSupport, "Robin, and Kim")
		if err := a.UndoStep(guide.StepSupport); err != nil {
			t.Fatal(err)
		}
		if first {
			flush(t, a, b)
		} else {
			flush(t, b, a)
		}
		c := d.open()
		if m := c.Mark(guide.StepSupport); m.Status != plan.Todo || m.Note != "Robin, and Kim" || len(openContact(c)) > 0 {
			t.Errorf("a saves first: %v: %+v, and %d steps are open", first, m, len(openContact(c)))
		}
		if n := len(c.Entries()); n > 0 {
			t.Errorf("%d entries of words that are in the note: %q", n, textsOf(c))
		}
	}
}

// Two tabs mark one step: what each of them says of it is kept, and a text that
// both have written is kept twice.
func TestTwoTabsMergeMarks(t *testing.T) {
	const id = guide.StepID("two-lists")
	d := &device{}
	a := d.open()
	answerStory(a, metStory)
	flush(t, a)
	b := d.open()
	a.SetNote(id, "from one tab")
	b.SetNote(id, "from the other")
	a.SetSeen(id, "what came of it")
	if err := a.SetStatus(id, plan.Done); err != nil {
		t.Fatal(err)
	}
	if err := b.SetDue(id, day.AddDays(3)); err != nil {
		t.Fatal(err)
	}
	flush(t, a, b)
	c := d.open()
	m := c.Mark(id)
	if m.Status != plan.Done || m.On != day || m.Due != day.AddDays(3) || m.Note != "from the other" {
		t.Errorf("%+v", m)
	}
	if all := m.Seen + textsOf(c); !strings.Contains(all, "from one tab") || !strings.Contains(all, "what came of it") {
		t.Errorf("words are gone: %+v, %q", m, textsOf(c))
	}
	if got := b.Mark(id); !got.Equal(m) {
		t.Errorf("the tab has %+v", got)
	}
}

// A sent message stays sent, whatever the other tab takes back.
func TestTwoTabsDoNotUnsendTheFirstMessage(t *testing.T) {
	d, a, b := doneInTwoTabs(t)
	put := func(s *Session, m plan.Mark) {
		s.change(ref{kindStep, string(guide.StepFirstMessage)}, func() { s.marks[guide.StepFirstMessage] = m })
	}
	sent := plan.Mark{Status: plan.Done, On: day, Note: "Hello"}
	put(a, sent)
	flush(t, a)
	b = d.open()
	put(b, plan.Mark{Status: plan.Done, On: day, Note: "Hello, …"})
	put(a, sent.Undo())
	flush(t, a, b)
	if step, _ := d.open().Plan().Find(guide.StepFirstMessage); !step.Sent {
		t.Errorf("%+v", step.Mark)
	}
}

// Two tabs, one of which changes the days of space while the other shows the
// milestones: both count, and the reason is kept.
func TestTwoTabsMergeTheCourse(t *testing.T) {
	d := &device{}
	a := d.open()
	b := d.open()
	b.ShowMilestones(true)
	a.SetSpace(20, "We share a child and a flat.")
	flush(t, a, b)
	if c := d.open().Course(); !c.Marks || c.Space != 20 || c.Why != "We share a child and a flat." || c.Changed != day {
		t.Errorf("%+v", c)
	}
	a, b = d.open(), d.open()
	a.SetSpace(60, "It hurts more than I thought.")
	a.ChoosePath(guide.PathLetGo)
	b.SetSpace(25, "My mother is ill.")
	b.ChoosePath(guide.PathTry)
	flush(t, a, b)
	c := d.open()
	if got := c.Course(); got.Space != 60 || got.Path != guide.PathLetGo || got.SpaceDays(day) < 60 {
		t.Errorf("%+v", got)
	}
	for _, want := range []string{"It hurts more than I thought.", "My mother is ill."} {
		if !strings.Contains(c.Course().Why+textsOf(c), want) {
			t.Errorf("%q is gone", want)
		}
	}
}

// Terms that are being typed while the other tab begins the trial: the words stay,
// as a revision nobody has agreed to, and what was agreed holds.
func TestTermsTypedWhileTheOtherTabBeginsAreKept(t *testing.T) {
	for _, typesLast := range []bool{true, false} {
		d := &device{}
		a := d.open()
		ready := begunTerms
		ready.Ends, ready.Reviews = day.AddDays(60), []civil.Date{day.AddDays(20)}
		lay(t, a, kindTrial, a.trials, "x", trial.Trial{Terms: []trial.Terms{ready}})
		b := d.open()
		if _, err := b.WriteTerms("x", func(x *trial.Terms) { x.Works = "works, and a whole paragraph" }); err != nil {
			t.Fatal(err)
		}
		if _, err := a.SetTrial("x", func(trial.Trial) (trial.Trial, error) { return trial.Begin(a.TrialFacts(), "x") }); err != nil {
			t.Fatal(err)
		}
		if typesLast {
			flush(t, a, b)
		} else {
			flush(t, b, a)
		}
		c := d.open()
		x := c.trials.all["x"]
		if x.Begun != day || len(x.Terms) != 2 || !x.First().Same(ready) || x.First().Both != ready.Both || x.Latest().Works != "works, and a whole paragraph" || !x.Latest().Both.IsZero() {
			t.Errorf("typed last: %v: %+v", typesLast, x)
		}
		if st := trial.Evaluate(c.TrialFacts()); st.State != trial.Running || len(c.Entries()) > 0 {
			t.Errorf("typed last: %v: %+v, %q", typesLast, st, textsOf(c))
		}
	}
}

// Where a revision cannot stand, because the trial is over or another one waits, the
// words that were typed become an entry.
func TestTermsTypedWhileTheTrialEndsAreKept(t *testing.T) {
	over, waiting := running, running
	over.Ended, over.How = day, trial.HowMine
	other := begunTerms
	other.Works, other.Both = "something else", civil.Date{}
	waiting.Terms = append(waiting.Terms, other)
	for name, theirs := range map[string]trial.Trial{"over": over, "another waits": waiting} {
		d := &device{}
		a := d.open()
		lay(t, a, kindTrial, a.trials, "x", trial.Trial{Terms: []trial.Terms{begunTerms}})
		b := d.open()
		if _, err := b.WriteTerms("x", func(x *trial.Terms) { x.Works = "a whole paragraph" }); err != nil {
			t.Fatal(err)
		}
		lay(t, a, kindTrial, a.trials, "x", theirs)
		flush(t, b)
		c := d.open()
		if x := c.trials.all["x"]; x.Ended != theirs.Ended || len(x.Terms) != len(theirs.Terms) || !strings.Contains(textsOf(c), "a whole paragraph") {
			t.Errorf("%s: %+v, %q", name, x, textsOf(c))
		}
	}
}

// Two tabs that begin one trial with different terms: both are kept, and neither
// counts until one is ended.
func TestTwoTabsThatBeginDifferentTrialsKeepBoth(t *testing.T) {
	d := &device{}
	a := d.open()
	lay(t, a, kindTrial, a.trials, "x", trial.Trial{})
	b := d.open()
	other := running
	other.Begun = day.AddDays(-20)
	b.change(ref{kindTrial, "x"}, func() { b.trials.all["x"] = other })
	lay(t, a, kindTrial, a.trials, "x", running)
	flush(t, b)
	c := d.open()
	if st := trial.Evaluate(c.TrialFacts()); len(c.trials.all) != 2 || st.Why != trial.ReasonTwo {
		t.Errorf("%d trials, %+v", len(c.trials.all), st)
	}
}

// Two tabs write terms that were not begun: where one changes a day after both said yes
// in the other, that yes counts no more, and the day is not lost.
func TestTwoTabsAYesDoesNotOutliveAnotherDay(t *testing.T) {
	d := &device{}
	a := readyForTerms(t, d)
	id := writeTerms(t, a)
	flush(t, a)
	b := d.open()
	if err := a.AgreeTerms(id); err != nil {
		t.Fatal(err)
	}
	later := day.AddDays(112)
	if _, err := b.WriteTerms(id, func(t *trial.Terms) { t.Ends = later; t.Reviews = []civil.Date{day.AddDays(56)} }); err != nil {
		t.Fatal(err)
	}
	flush(t, a, b)
	c := d.open()
	got := c.TrialFacts().Trials[id]
	if got.Latest().Ends != later || !got.Latest().Both.IsZero() {
		t.Errorf("kept %+v", got.Latest())
	}
	if st := trial.Evaluate(c.TrialFacts()); st.State == trial.Ready {
		t.Errorf("terms that were changed are agreed to: %+v", got.Latest())
	}
}
