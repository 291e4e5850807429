package app

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/lists"
	"afterward/core/plan"
	"afterward/core/trial"
)

// lay puts a record on a shelf and writes it.
func lay[T any](t *testing.T, s *Session, kind string, on shelfOf[T], id string, body T) {
	t.Helper()
	s.change(ref{kind, id}, func() { on.all[id] = body })
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
}

var begunTerms = trial.Terms{On: day.AddDays(-40), Works: "works", Stops: "stops", Agreed: "agreed", Knows: "Ines",
	Ends: day.AddDays(60), Reviews: []civil.Date{day.AddDays(-2)}, Both: day.AddDays(-35)}

var running = trial.Trial{Terms: []trial.Terms{begunTerms}, Begun: day.AddDays(-30)}

// What two devices wrote under one id says different things: both are kept, once,
// however often the same backup comes in.
func TestMergeKeepsBothOfWhatSaysDifferentThings(t *testing.T) {
	theirs, ours := (&device{}).open(), (&device{}).open()
	lay(t, theirs, kindOwn, theirs.own, "own-x", plan.Own{Title: "theirs", Phase: guide.PhaseSpace, On: day})
	lay(t, ours, kindOwn, ours.own, "own-x", plan.Own{Title: "ours", Phase: guide.PhaseSpace, On: day})
	lay(t, theirs, kindIfThen, theirs.ifThens, "x", plan.IfThen{If: "theirs", Then: "rest", On: day})
	lay(t, ours, kindIfThen, ours.ifThens, "x", plan.IfThen{If: "ours", Then: "rest", On: day})
	lay(t, theirs, kindLine, theirs.lines, "x", lists.Line{List: guide.ListReality, Text: "theirs", On: day, Seq: 1})
	lay(t, ours, kindLine, ours.lines, "x", lists.Line{List: guide.ListReality, Text: "ours", On: day, Seq: 1})
	other := running
	other.Begun = day.AddDays(-20)
	lay(t, theirs, kindTrial, theirs.trials, "x", other)
	lay(t, ours, kindTrial, ours.trials, "x", running)
	f := plainBackup(t, theirs)
	for range 3 {
		merge(t, ours, mustRead(t, ours, f, ""))
	}
	var titles, ifs, lines []string
	for id, o := range ours.own.all {
		titles = append(titles, o.Title)
		if !plan.IsOwn(guide.StepID(id)) {
			t.Errorf("%s is no id of an own step", id)
		}
	}
	for _, p := range ours.ifThens.all {
		ifs = append(ifs, p.If)
	}
	for _, l := range ours.lines.all {
		lines = append(lines, l.Text)
	}
	for _, got := range [][]string{titles, ifs, lines} {
		if slices.Sort(got); !slices.Equal(got, []string{"ours", "theirs"}) {
			t.Errorf("kept %v", got)
		}
	}
	if s := trial.Evaluate(ours.TrialFacts()); len(ours.trials.all) != 2 || s.State != trial.Held || s.Why != trial.ReasonTwo {
		t.Errorf("%d trials, %+v", len(ours.trials.all), s)
	}
	if n := len(ours.Unread()); n != 0 {
		t.Errorf("%d texts went into the quarantine", n)
	}
}

// strictCases say how a trial was stopped, and what the other copy does not know.
var strictCases = map[string]func(t *testing.T, s *Session){
	"ended": func(t *testing.T, s *Session) {
		over := running
		over.Ended, over.How = day, trial.HowTheirs
		lay(t, s, kindTrial, s.trials, "x", over)
	},
	"put away": func(t *testing.T, s *Session) {
		over := running
		over.Gone = day
		lay(t, s, kindTrial, s.trials, "x", over)
	},
	"an end was said": func(t *testing.T, s *Session) {
		lay(t, s, kindVerdict, s.verdicts, "v", trial.Verdict{Trial: "x", On: day, Seq: 2, Review: day.AddDays(-2), Mine: trial.Stop})
	},
	"a pause was said": func(t *testing.T, s *Session) {
		lay(t, s, kindVerdict, s.verdicts, "v", trial.Verdict{Trial: "x", On: day, Seq: 2, Review: day.AddDays(-2), Mine: trial.GoOn, Theirs: trial.Pause})
	},
	"fear": func(t *testing.T, s *Session) {
		lay(t, s, kindWatch, s.watches, "w", trial.Watch{Trial: "x", On: day, Seq: 2, Signs: []trial.SignID{trial.SignFear}})
	},
}

// going is a device on which a trial goes on: at its first date both said yes.
func going(t *testing.T) *Session {
	t.Helper()
	s := (&device{}).open()
	s.SetCountry("IE")
	lay(t, s, kindTrial, s.trials, "x", running)
	lay(t, s, kindVerdict, s.verdicts, "v", trial.Verdict{Trial: "x", On: day, Seq: 1, Review: day.AddDays(-2), Mine: trial.GoOn, Theirs: trial.GoOn})
	lay(t, s, kindWatch, s.watches, "w", trial.Watch{Trial: "x", On: day, Seq: 1})
	return s
}

// No backup, merged or put in the place of everything, from either side, undoes
// what ended or held a trial.
func TestNoBackupUndoesTheEndOfATrial(t *testing.T) {
	if s := trial.Evaluate(going(t).TrialFacts()); s.State != trial.Running {
		t.Fatalf("the trial of the test does not go on: %+v", s)
	}
	for name, stop := range strictCases {
		open, stopped := going(t), going(t)
		stop(t, stopped)
		want := trial.Evaluate(stopped.TrialFacts())
		if want.Open() {
			t.Fatalf("%s: %+v", name, want)
		}
		openFile, stoppedFile := plainBackup(t, open), plainBackup(t, stopped)
		merge(t, stopped, mustRead(t, stopped, openFile, ""))
		if got := trial.Evaluate(stopped.TrialFacts()); got.State != want.State || got.Why != want.Why {
			t.Errorf("%s, then an older backup is merged: %+v", name, got)
		}
		replace(t, stopped, mustRead(t, stopped, openFile, ""))
		if got := trial.Evaluate(stopped.TrialFacts()); got.State != want.State || got.Why != want.Why {
			t.Errorf("%s, then an older backup takes the place of everything: %+v", name, got)
		}
		merge(t, open, mustRead(t, open, stoppedFile, ""))
		if got := trial.Evaluate(open.TrialFacts()); got.State != want.State || got.Why != want.Why {
			t.Errorf("%s in the backup that is merged: %+v", name, got)
		}
		empty := (&device{}).open()
		empty.SetCountry("IE")
		blank := plainBackupAnyway(t, empty)
		replace(t, stopped, mustRead(t, stopped, blank, ""))
		if got := trial.Evaluate(stopped.TrialFacts()); got.State != want.State || got.Why != want.Why {
			t.Errorf("%s, then an empty backup takes the place of everything: %+v", name, got)
		}
	}
}

func plainBackupAnyway(t *testing.T, s *Session) File {
	t.Helper()
	s.SetDraft("", "one thing")
	f, err := plainFile(t, s, true)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// There is no second first message, whatever backup comes in.
func TestNoBackupUnsendsTheFirstMessage(t *testing.T) {
	set := func(s *Session, m plan.Mark) {
		s.change(ref{kindStep, string(guide.StepFirstMessage)}, func() { s.marks[guide.StepFirstMessage] = m })
		if err := s.Flush(); err != nil {
			t.Fatal(err)
		}
	}
	_, old := written(t)
	with := plan.Mark{Status: plan.Doing, On: day.AddDays(-3), Note: "a draft of it"}
	for name, m := range map[string]plan.Mark{"begun": with, "none": {}} {
		set(old, m)
		f := plainBackup(t, old)
		_, s := written(t)
		set(s, plan.Mark{Status: plan.Done, On: day.AddDays(-1)})
		replace(t, s, mustRead(t, s, f, ""))
		if got := s.Mark(guide.StepFirstMessage); got.Status != plan.Done || got.Note != m.Note {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

// A step marked on two devices: the later day counts, what both wrote stays.
func TestMergeOfMarks(t *testing.T) {
	_, theirs := written(t)
	_, ours := written(t)
	ours.marks["two-lists"] = plan.Mark{Status: plan.Doing, On: day.AddDays(-2), Note: "ours", Times: []civil.Date{day.AddDays(-2)}}
	theirs.marks["two-lists"] = plan.Mark{Status: plan.Done, On: day, Note: "theirs", Times: []civil.Date{day}}
	for _, s := range []*Session{ours, theirs} {
		s.change(ref{kindStep, "two-lists"}, func() {})
	}
	merge(t, ours, mustRead(t, ours, plainBackup(t, theirs), ""))
	m := ours.Mark("two-lists")
	if m.Status != plan.Done || !strings.Contains(m.Note, "ours") || !strings.Contains(m.Note, "theirs") || len(m.Times) != 2 || len(m.Past) != 1 {
		t.Errorf("%+v", m)
	}
}

// Of one day there is one check-in, with what was written on both devices.
func TestMergeOfCheckIns(t *testing.T) {
	theirs, ours := (&device{}).open(), (&device{}).open()
	id := day.String()
	lay(t, theirs, kindCheckin, theirs.checkins, id, checkin.Entry{On: day, Mood: 1, Note: "theirs"})
	lay(t, ours, kindCheckin, ours.checkins, id, checkin.Entry{On: day, Mood: 4, Urge: 2, Note: "ours"})
	f := plainBackup(t, theirs)
	for range 2 {
		merge(t, ours, mustRead(t, ours, f, ""))
	}
	want := map[string]checkin.Entry{id: {On: day, Mood: 1, Urge: 2, Note: "ours\n\ntheirs"}}
	if !reflect.DeepEqual(ours.checkins.all, want) {
		t.Errorf("%+v", ours.checkins.all)
	}
}

// Two tabs: an end that one has written is not undone by the other, which had not
// seen it, and both texts are kept.
func TestTabsDoNotUndoAnEnd(t *testing.T) {
	d := &device{}
	a := d.open()
	lay(t, a, kindTrial, a.trials, "x", running)
	lay(t, a, kindVerdict, a.verdicts, "v", trial.Verdict{Trial: "x", On: day, Seq: 1, Review: day.AddDays(-2), Mine: trial.GoOn})
	b := d.open()
	a.SetVerdict("v", func(v *trial.Verdict) { v.Theirs, v.Note = trial.Stop, "from one tab" })
	if _, err := a.SetTrial("x", func(x trial.Trial) (trial.Trial, error) { return x.End(trial.HowTheirs, day) }); err != nil {
		t.Fatal(err)
	}
	if err := a.Flush(); err != nil {
		t.Fatal(err)
	}
	b.SetVerdict("v", func(v *trial.Verdict) { v.Theirs, v.Note = trial.GoOn, "from the other" })
	if _, err := b.SetTrial("x", func(x trial.Trial) (trial.Trial, error) { return x.Revise(begunTerms, "why not", day) }); err != nil {
		t.Fatal(err)
	}
	if err := b.Flush(); err != nil {
		t.Fatal(err)
	}
	c := d.open()
	if x, v := c.trials.all["x"], c.verdicts.all["v"]; x.Ended != day || x.How != trial.HowTheirs || v.Theirs != trial.Stop || v.Note != "from the other" {
		t.Errorf("%+v, %+v", x, v)
	}
	if !strings.Contains(textsOf(c), "from one tab") {
		t.Errorf("the other words are gone: %q", textsOf(c))
	}
}
