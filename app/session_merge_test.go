package app

import (
	"strings"
	"testing"

	"afterward/core/assess"
	"afterward/core/guide"
	"afterward/core/plan"
	"afterward/core/trial"
)

// everyText is all that is stored.
func everyText(t *testing.T, s *Session) string {
	t.Helper()
	var all []string
	for _, text := range textsIn(t, s) {
		all = append(all, text)
	}
	return strings.Join(all, "\n")
}

func flush(t *testing.T, all ...*Session) {
	t.Helper()
	for _, s := range all {
		if err := s.Flush(); err != nil {
			t.Fatal(err)
		}
	}
}

// A backup of another taking, newer or older: the answers and the notes of the
// older one are put away, on whatever side they were, and none is lost.
func TestMergingAnotherTakingKeepsTheOlderAnswersAndNotes(t *testing.T) {
	for _, newer := range []string{"theirs", "ours"} {
		theirs, ours := (&device{}).open(), (&device{}).open()
		for name, s := range map[string]*Session{"theirs": theirs, "ours": ours} {
			answerStory(s, metStory)
			s.SetAnswerNote(guide.SelfHarm, "first words of "+name)
			if err := s.AskAgain(); err != nil { // both have put a first taking away
				t.Fatal(err)
			}
			answerStory(s, metStory)
			s.SetAnswerNote(guide.SelfHarm, "second words of "+name)
			if name == newer {
				if err := s.AskAgain(); err != nil {
					t.Fatal(err)
				}
			}
		}
		flush(t, theirs, ours)
		f := plainBackup(t, theirs)
		for range 2 {
			merge(t, ours, mustRead(t, ours, f, ""))
			all := everyText(t, ours)
			for _, want := range []string{"first words of theirs", "first words of ours", "second words of theirs", "second words of ours"} {
				if !strings.Contains(all, want) {
					t.Errorf("newer: %s: %q is gone", newer, want)
				}
			}
			if r := ours.Response(); r.Taking != 2 || len(r.Answers) != 0 {
				t.Errorf("newer: %s: taking %d with %d answers", newer, r.Taking, len(r.Answers))
			}
			kept := ours.takings["1"]
			if len(ours.takings) != 2 || !assess.Complete(kept, day) || kept.Taking != 1 {
				t.Errorf("newer: %s: %d takings, the last with %d answers", newer, len(ours.takings), len(kept.Answers))
			}
		}
	}
}

// afraid is a device on which a trial goes on and every question is answered today;
// its backup; and then a look that tells of fear.
func afraid(t *testing.T) (s *Session, before File) {
	t.Helper()
	s = going(t)
	answerStory(s, bothStory)
	s.SetNote(guide.StepSupport, "Robin")
	if err := s.SetStatus(guide.StepSupport, plan.Done); err != nil {
		t.Fatal(err)
	}
	flush(t, s)
	before = plainBackup(t, s)
	if st := trial.Evaluate(s.TrialFacts()); st.State != trial.Running || len(openContact(s)) == 0 {
		t.Fatalf("%+v, and %d steps are open", st, len(openContact(s)))
	}
	s.Look(trial.Watch{Trial: "x", Signs: []trial.SignID{trial.SignFear}, Saw: "shouting"})
	flush(t, s)
	return s, before
}

func heldByFear(t *testing.T, name string, s *Session) {
	t.Helper()
	if st := trial.Evaluate(s.TrialFacts()); st.Why != trial.ReasonFear || len(openContact(s)) > 0 {
		t.Errorf("%s: %s %s, and %d steps are open", name, st.State, st.Why, len(openContact(s)))
	}
}

// Fear, and then a backup of the same morning: its answers were given before the
// fear, so the safety questions are asked again.
func TestABackupOfTheSameDayDoesNotAnswerFear(t *testing.T) {
	s, before := afraid(t)
	replace(t, s, mustRead(t, s, before, ""))
	heldByFear(t, "replaced", s)
	if r := s.Response(); !r.Renewed || r.Answered(guide.Fear) || !r.Has(guide.Pulls, "growth") || !assess.Complete(s.takings["0"], day) {
		t.Errorf("the safety questions are not asked again: taking %d, renewed %v", r.Taking, r.Renewed)
	}
	replace(t, s, mustRead(t, s, before, ""))
	heldByFear(t, "replaced twice", s)
	answerStory(s, bothStory)
	if st := trial.Evaluate(s.TrialFacts()); st.State != trial.Running {
		t.Errorf("answered since, and the trial still rests: %+v", st)
	}
	s.BringBack(func(err error) {
		if err != nil {
			t.Error(err)
		}
	})
	heldByFear(t, "brought back", s)

	s, before = afraid(t)
	answerStory(s, bothStory) // here it was answered; in the backup it was not
	replace(t, s, mustRead(t, s, before, ""))
	heldByFear(t, "replaced after answering", s)
}

// A stop that was ticked in the backup, and not gone on from, is told when its
// question is asked again.
func TestABackupThatIsAskedAgainKeepsItsStops(t *testing.T) {
	s, _ := afraid(t)
	theirs := (&device{}).open()
	answerStory(theirs, bothStory)
	theirs.Answer(guide.HarmToMe, "hit")
	if len(theirs.Response().Told) > 0 {
		t.Fatal("it is told already")
	}
	flush(t, theirs)
	f := plainBackup(t, theirs)
	replace(t, s, mustRead(t, s, f, ""))
	answerStory(s, bothStory)
	if r := s.Response(); !r.Renewed || len(r.Told[guide.HarmToMe].Chose) == 0 || !s.Result().Outcome.Stop() {
		t.Errorf("renewed %v, told %v, %s", r.Renewed, r.Told, s.Result().Outcome)
	}
}

// Fear on another device: answers given here on the same day knew nothing of it,
// however often they were given.
func TestFearThatIsMergedInAsksTheSafetyQuestionsAgain(t *testing.T) {
	for name, more := range map[string]int{"a newer taking there": 0, "the same taking": 1, "a newer taking here": 2} {
		theirs, _ := afraid(t)
		ours := going(t)
		answerStory(ours, bothStory)
		for range more {
			if err := ours.RenewScreen(); err != nil {
				t.Fatal(err)
			}
			answerStory(ours, bothStory)
		}
		flush(t, theirs, ours)
		f := plainBackup(t, theirs)
		merge(t, ours, mustRead(t, ours, f, ""))
		heldByFear(t, name, ours)
		taking := ours.Response().Taking
		merge(t, ours, mustRead(t, ours, f, ""))
		if heldByFear(t, name+", again", ours); ours.Response().Taking != taking {
			t.Errorf("%s: the same backup asks once more", name)
		}
		answerStory(ours, bothStory)
		merge(t, ours, mustRead(t, ours, f, ""))
		if st := trial.Evaluate(ours.TrialFacts()); st.State != trial.Running {
			t.Errorf("%s: answered, and the same backup holds it again: %+v", name, st)
		}
	}
}

// Fear here, and a backup of a device that answered more often on the same day.
func TestMergedAnswersDoNotAnswerFear(t *testing.T) {
	for _, more := range []int{1, 2, 3} {
		ours, _ := afraid(t)
		theirs := (&device{}).open()
		answerStory(theirs, bothStory)
		for range more {
			if err := theirs.RenewScreen(); err != nil {
				t.Fatal(err)
			}
			answerStory(theirs, bothStory)
		}
		flush(t, theirs)
		merge(t, ours, mustRead(t, ours, plainBackup(t, theirs), ""))
		heldByFear(t, "merged", ours)
	}
}

// A later screening without fear that knew nothing of the look still came after it.
func TestAnswersOfALaterDayAnswerFear(t *testing.T) {
	s, _ := afraid(t)
	later := &device{day: day.AddDays(1)}
	theirs := later.open()
	answerStory(theirs, bothStory)
	flush(t, theirs)
	f := plainBackup(t, theirs)
	replace(t, s, mustRead(t, s, f, ""))
	if s.Response().Renewed {
		t.Error("they are asked again")
	}
}

// A yes that was taken back stays so, whatever backup comes in.
func TestAReplacementDoesNotBringATakenBackYesBack(t *testing.T) {
	for _, how := range []func(*testing.T, *Session, Preview){replace, merge} {
		s := going(t)
		f := plainBackup(t, s)
		s.SetVerdict("v", func(v *trial.Verdict) { v.Gone = day })
		flush(t, s)
		want := trial.Evaluate(s.TrialFacts())
		if want.Open() {
			t.Fatalf("without the yes: %+v", want)
		}
		how(t, s, mustRead(t, s, f, ""))
		if got := trial.Evaluate(s.TrialFacts()); got.State != want.State || got.Why != want.Why || s.verdicts.all["v"].Gone != day {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
}

// What was taken back does not come back with a backup that still has it.
func TestABackupDoesNotBringATakenBackDoneBack(t *testing.T) {
	s := (&device{}).open()
	answerStory(s, metStory)
	s.SetNote(guide.StepSupport, "Robin")
	if err := s.SetStatus(guide.StepSupport, plan.Done); err != nil {
		t.Fatal(err)
	}
	flush(t, s)
	f := plainBackup(t, s)
	if err := s.UndoStep(guide.StepSupport); err != nil {
		t.Fatal(err)
	}
	flush(t, s)
	merge(t, s, mustRead(t, s, f, ""))
	if m := s.Mark(guide.StepSupport); m.Status != plan.Todo || len(openContact(s)) > 0 {
		t.Errorf("%+v, and %d steps are open", m, len(openContact(s)))
	}
}

// A reason for other days of space that came from a backup, or was here: both stay.
func TestMergingACourseLosesNoReason(t *testing.T) {
	theirs, ours := (&device{}).open(), (&device{}).open()
	theirs.SetSpace(20, "We share a child.")
	ours.SetSpace(40, "Longer is better.")
	flush(t, theirs, ours)
	merge(t, ours, mustRead(t, ours, plainBackup(t, theirs), ""))
	if c := ours.Course(); c.Space != 40 || c.Why != "Longer is better." || !strings.Contains(textsOf(ours), "We share a child.") {
		t.Errorf("%+v, %q", c, textsOf(ours))
	}
}

// Copies of a trial without terms, one of them ended: a merge does not fall over.
func TestMergingATrialWithoutTerms(t *testing.T) {
	theirs, ours := (&device{}).open(), (&device{}).open()
	lay(t, theirs, kindTrial, theirs.trials, "x", trial.Trial{Terms: []trial.Terms{}, Begun: day, Ended: day, How: trial.HowMine})
	lay(t, ours, kindTrial, ours.trials, "x", trial.Trial{Terms: []trial.Terms{}, Begun: day})
	merge(t, ours, mustRead(t, ours, plainBackup(t, theirs), ""))
	if x := ours.trials.all["x"]; x.Ended != day {
		t.Errorf("%+v", x)
	}
}
