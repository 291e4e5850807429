package app

import (
	"slices"
	"strings"
	"testing"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
	"afterward/core/trial"
	"afterward/core/vault"
)

// openContact are the steps of the plan that touch the other person and can be
// started.
func openContact(s *Session) (open []guide.StepID) {
	for _, phase := range s.Plan().Phases {
		for _, step := range phase.Steps {
			if step.Contact() && step.Open() {
				open = append(open, step.ID)
			}
		}
	}
	return open
}

// answersAgain answers every question calmly, and writes who is there on a bad night.
func answersAgain(t *testing.T, s *Session) {
	t.Helper()
	answerStory(s, metStory)
	s.SetNote(guide.StepSupport, "Robin, at any hour.")
	if err := s.SetStatus(guide.StepSupport, plan.Done); err != nil {
		t.Fatal(err)
	}
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
}

// What cannot be read may be a stop: answers, a taking or a mark in quarantine, or of
// a newer version, keep contact closed, say so, and lead to what was found. With it
// removed by the person, the way is as it was.
func TestWhatCannotBeReadKeepsContactClosed(t *testing.T) {
	damaged := func(text string) string { return text[:len(text)-3] }
	for name, c := range map[string]struct {
		key  string
		made func(text string) string
	}{
		"the answers, damaged":          {"aw:response", damaged},
		"the answers, with a new field": {"aw:response", func(s string) string { return strings.Replace(s, `"at":`, `"brandNew":1,"at":`, 1) }},
		"the message":                   {"aw:step:" + string(guide.StepFirstMessage), damaged},
		"the space":                     {"aw:path", damaged},
	} {
		t.Run(name, func(t *testing.T) {
			var d device
			s := d.open()
			answersAgain(t, s)
			s.SetSpace(60, "")
			s.SetNote(guide.StepFirstMessage, "Hello")
			if err := s.SetStatus(guide.StepFirstMessage, plan.Done); err != nil {
				t.Fatal(err)
			}
			_ = s.Flush()
			text, ok := s.Raw(c.key)
			if !ok {
				t.Fatalf("%s is not stored", c.key)
			}
			_ = d.store.Set(c.key, c.made(text))
			s = d.open()
			answersAgain(t, s)
			if open := openContact(s); len(open) > 0 {
				t.Fatalf("open are %v", open)
			}
			step, _ := s.Plan().Find(guide.StepFirstMessage)
			if len(step.Closed) == 0 || step.Closed[0].Gate != guide.GateUnread {
				t.Fatalf("the message is closed by %+v", step.Closed)
			}
			for _, u := range s.Unread() {
				if err := s.Discard(u.Key); err != nil {
					t.Fatal(err)
				}
			}
			if step, _ := s.Plan().Find(guide.StepFirstMessage); slices.ContainsFunc(step.Closed, func(r plan.Reason) bool { return r.Gate == guide.GateUnread }) {
				t.Error("with everything unreadable removed it is still closed by that")
			}
		})
	}
}

// A record of a trial that cannot be read may be its end: the trial rests.
func TestAVerdictThatCannotBeReadHoldsTheTrial(t *testing.T) {
	var d device
	s, id := trialRunning(t, &d)
	d.day = day.AddDays(3)
	end := s.Decide(trial.Verdict{Trial: id, Theirs: trial.Stop})
	_ = s.Flush()
	text, _ := s.Raw("aw:verdict:" + end)
	for name, bad := range map[string]string{"damaged": text[:len(text)-4], "of a newer version": strings.Replace(text, `"v":1`, `"v":99`, 1), "with a new decision": strings.Replace(text, `"end"`, `"later"`, 1)} {
		_ = d.store.Set("aw:verdict:"+end, bad)
		again := d.open()
		if st := trial.Evaluate(again.TrialFacts()); st.State != trial.Held || st.Why != trial.ReasonUnread {
			t.Errorf("%s: it is %+v", name, st)
		}
		if open := openContact(again); slices.Contains(open, "weekly-look") {
			t.Errorf("%s: open are %v", name, open)
		}
		for _, key := range storedKeys(t, &d) {
			if strings.HasPrefix(key, "aw:unread:") {
				_ = d.store.Remove(key)
			}
		}
	}
}

// A date before an entry of the journal closes contact, also when nobody has opened
// the journal.
func TestADateBeforeAnEntryClosesContact(t *testing.T) {
	var d device
	s := d.open()
	answersAgain(t, s)
	if len(openContact(s)) == 0 {
		t.Fatal("nothing is open before; the test proves nothing")
	}
	d.day = day.AddDays(20)
	s.SetDraft("", "A long entry.")
	if _, err := s.KeepDraft(""); err != nil {
		t.Fatal(err)
	}
	_ = s.Flush()
	d.day = day.AddDays(10)
	s = d.open()
	d.wait() // it reads on by itself
	if open := openContact(s); len(open) > 0 {
		t.Errorf("open are %v", open)
	}
}

// The result and the plan speak of the same space.
func TestTheResultKnowsTheSpaceOnesOwn(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, story{guide.WhenEnded: guide.UnderMonth})
	s.SetSpace(90, "")
	for _, n := range []int{0, 35, 91} {
		d.day = day.AddDays(n)
		if got, want := s.Result().Outcome, s.Plan().Result.Outcome; got != want {
			t.Errorf("after %d days the result says %s, the plan %s", n, got, want)
		}
	}
}

// T28: a day of two people goes into no calendar while something holds them apart,
// and no step that touches the other person ever does.
func TestNoDayOfTwoInTheCalendarWhileSomethingHolds(t *testing.T) {
	days := func(s *Session) (out []string) {
		for _, c := range viewCalendar(calendarFacts{Plan: s.Plan(), Trial: s.TrialFacts(), Lines: s.DatedLines()}) {
			if c.ID != checkInDay {
				out = append(out, c.ID)
			}
		}
		return out
	}
	for name, change := range map[string]func(s *Session){
		"a block":           func(s *Session) { s.Tell("blocked") },
		"very hard days":    func(s *Session) { s.Answer(guide.OrdinaryDay, guide.VeryHard); s.LeaveAll() },
		"letting go chosen": func(s *Session) { s.ChoosePath(guide.PathLetGo) },
	} {
		t.Run(name, func(t *testing.T) {
			var d device
			s, _ := trialRunning(t, &d)
			list, _ := guide.ListByID(guide.ListTalks)
			if _, err := s.AddLine(list, "Talk with Alex", "", day.AddDays(10)); err != nil {
				t.Fatal(err)
			}
			open := openContact(s)
			if len(open) == 0 {
				t.Fatal("no step that touches them is open; the test proves nothing")
			}
			open = slices.DeleteFunc(open, func(id guide.StepID) bool { return guide.OpensGate(id) }) // to begin them again would close the rest
			for _, id := range open {
				s.mu.Lock()
				s.marks[id] = plan.Mark{Status: plan.Doing, On: day, Due: day.AddDays(3), Times: []civil.Date{day}}
				s.facted++
				s.mu.Unlock()
			}
			before := days(s)
			if !slices.ContainsFunc(before, func(id string) bool { return strings.HasPrefix(id, "line-") }) || !slices.ContainsFunc(before, func(id string) bool { return strings.HasPrefix(id, "trial-") }) {
				t.Fatalf("while the trial is under way there are %v", before)
			}
			for _, id := range open {
				if slices.Contains(before, "step-"+string(id)) {
					t.Errorf("%s touches the other person and can go into a calendar", id)
				}
			}
			change(s)
			for _, id := range days(s) {
				if strings.HasPrefix(id, "line-") || strings.HasPrefix(id, "trial-") {
					t.Errorf("%s can go into a calendar", id)
				}
			}
		})
	}
}

// Terms that both have said yes to open nothing of the trial until it has begun.
func TestTermsThatAreNotBegunOpenNothing(t *testing.T) {
	var d device
	s := readyForTerms(t, &d)
	id := writeTerms(t, s)
	if err := s.AgreeTerms(id); err != nil {
		t.Fatal(err)
	}
	if open := openContact(s); slices.Contains(open, "ordinary-days") || slices.Contains(open, guide.StepReview) {
		t.Errorf("before it has begun open are %v", open)
	}
	if err := s.BeginTrial(id); err != nil {
		t.Fatal(err)
	}
	if open := openContact(s); !slices.Contains(open, "ordinary-days") {
		t.Errorf("when it has begun open are %v", open)
	}
}

// A trial of an earlier attempt counts for nothing after the two have parted again.
func TestATrialOfAnEarlierAttemptIsOver(t *testing.T) {
	var d device
	s, _ := trialRunning(t, &d)
	d.day = day.AddDays(200)
	if err := s.AskAgain(); err != nil {
		t.Fatal(err)
	}
	again := story{}
	for item, option := range bothStory {
		again[item] = option
	}
	again[guide.WhenEnded], again[guide.TimesBefore] = guide.UnderQuarter, guide.Once
	answerStory(s, again)
	if st := trial.Evaluate(s.TrialFacts()); st.State != trial.Over || st.Why != trial.ReasonEarlier {
		t.Errorf("it is %+v", st)
	}
}

// A date of the device that was wrong is said to be wrong where the plan is set, and
// thirty days later it closes nothing any more.
func TestAWrongDateCanBePutRight(t *testing.T) {
	var d device
	d.day = day.AddDays(2000)
	s := d.open()
	s.ChoosePath(guide.PathTry)
	_ = s.Flush()
	d.day = day
	s = d.open()
	answersAgain(t, s)
	closed := func() bool { return len(s.Plan().Closed([]guide.GateID{guide.GateClock})) > 0 }
	if v := viewClock(s.Course(), s.Plan().Latest(), s.Today()); !closed() || v.Noted || v.Line == "" {
		t.Fatalf("closed %v, it says %+v", closed(), v)
	}
	s.TrustClock()
	if v := viewClock(s.Course(), s.Plan().Latest(), s.Today()); !closed() || !v.Noted || !strings.Contains(v.Line, "From 22 December 2026") {
		t.Errorf("once it is said: closed %v, %+v", closed(), v)
	}
	d.day = day.AddDays(31)
	if closed() {
		t.Error("it is closed for ever")
	}
	s.DoubtClock()
	if !closed() || viewClock(s.Course(), s.Plan().Latest(), s.Today()).Noted || viewClock(s.Course(), day, d.day) != (clockView{}) {
		t.Error("it cannot be taken back")
	}
}

// Behind a lock the kind of a damaged record is sealed too: any of them closes contact.
func TestWhatCannotBeReadBehindALockKeepsContactClosed(t *testing.T) {
	var d device
	s := d.open()
	answersAgain(t, s)
	lockIt(t, s)
	if len(openContact(s)) == 0 {
		t.Fatal("nothing is open before; the test proves nothing")
	}
	for _, key := range storedKeys(t, &d) {
		if strings.HasPrefix(key, vault.Prefix+vault.SealedKind+":") {
			text, _, err := d.store.Get(key)
			if err != nil {
				t.Fatal(err)
			}
			_ = d.store.Set(key, text[:len(text)-9])
			break
		}
	}
	s = d.open()
	okay(t, func(done func(error)) func() { return s.Unlock(phrase, done) })
	answersAgain(t, s)
	if open := openContact(s); len(open) > 0 || len(s.Unread()) == 0 {
		t.Errorf("open are %v, %d records are unread", open, len(s.Unread()))
	}
}

// After a stop the plan leads on; open questions come first only where they decide.
func TestOpenQuestionsAfterAStop(t *testing.T) {
	var d device
	s := d.open()
	answersAgain(t, s)
	s.Tell("no")
	if s.Unfinished() {
		t.Error("after a no open questions come before its plan")
	}
	answerStory(s, story{guide.ClearNo: guide.Yes})
	if err := s.AskAgain(); err != nil {
		t.Fatal(err)
	}
	s.Answer(guide.SelfHarm, guide.No)
	if !s.Unfinished() {
		t.Error("questions that are asked anew have no way back to them")
	}
	stop, _ := guide.StopByID("no")
	if !wasTold(stop, s.Response()) {
		t.Error("a no that still counts is not shown as told")
	}
}
