package plan

import (
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

// Leaving a step out, removing one, and taking a mark away open no gate.
func TestSkippingAndRemovingOpenNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := drawnFacts(t)
		before, open := closedGates(f), openContact(Build(f))
		f.Latest = f.LatestDay() // a mark that is gone must not put the date right
		for id := range f.Marks {
			switch rapid.IntRange(0, 3).Draw(t, "what") {
			case 0:
				if m, err := Build(f).Skip(id, "Not now.", f.Today); err == nil {
					f.Marks[id] = m
				}
			case 1:
				delete(f.Marks, id)
			}
		}
		for id, o := range f.Own {
			if rapid.Bool().Draw(t, "remove") {
				o.Gone = f.Today
				f.Own[id] = o
			}
		}
		after := closedGates(f)
		for g := range before {
			if !after[g] {
				t.Fatalf("%s was opened", g)
			}
		}
		for _, id := range openContact(Build(f)) {
			if !slices.Contains(open, id) {
				t.Fatalf("the step %s was opened", id)
			}
		}
	})
}

func openContact(p Plan) []guide.StepID {
	_, open := contactSteps(p)
	return open
}

// remedied applies what a reason says opens its gate, as a person would.
func remedied(t *rapid.T, f Facts, r Reason) Facts {
	switch r.Remedy {
	case guide.RemedyClock:
		if rapid.Bool().Draw(t, "it was wrong when it was written") {
			f.Course = f.Course.TrustClock(f.LatestDay(), f.Today)
			f.Today = f.Today.AddDays(guide.ClockDays + 1)
		} else {
			f.Today = f.LatestDay()
		}
	case guide.RemedyTime:
		f.Today = f.Today.AddDays(newGates(f).rd.SpaceLeft())
	case guide.RemedyTrial:
		f.Trial.Terms, f.Trial.Review = true, f.Trial.Review || r.Gate == guide.GateReview
	case guide.RemedyScreen:
		f.Earlier = append(slices.Clone(f.Earlier), f.Response)
		f.Response = finished(f.Response.Renew(), f.Today)
	case guide.RemedyThem:
		f.Response = answering(f.Response, bothAnswers(), f.Today)
	case guide.RemedyAnswer:
		f.Today = f.Today.AddDays(guide.ChangeDays + 1) // what has to be lived first takes its time
		from := calmAnswers()
		if newGates(f).rd.Has(guide.TheirWords, guide.BothSaid) {
			from = bothAnswers()
		}
		f.Response = answering(f.Response, from, f.Today)
	case guide.RemedyStep:
		p := Build(f)
		s, ok := p.Find(r.Opens)
		if !ok || !s.Open() {
			t.Fatalf("%s opens by %s, which is closed itself (in the plan: %v)", r.Gate, r.Opens, ok)
		}
		f.Marks = maps.Clone(f.Marks)
		s.Mark.Note += "words"
		f.Marks[r.Opens] = s.Mark
		m, err := Build(f).Apply(r.Opens, Done, f.Today)
		if err != nil {
			t.Fatalf("%s opens by %s: %v", r.Gate, r.Opens, err)
		}
		f.Marks[r.Opens] = m
	default:
		t.Fatalf("gate %s has the remedy %q", r.Gate, r.Remedy)
	}
	return f
}

// finished answers what is open as somebody calm would.
func finished(r assess.Response, on civil.Date) assess.Response {
	for {
		p, done := assess.At(r, "", on)
		if done {
			return r
		}
		r = r.Choose(p.Item.ID, kindest(p.Item), on)
	}
}

// Every closed gate says why it is closed, and doing what the first reason says
// opens that gate. Doing so again and again opens the step.
func TestTheRemedyOfAClosedGateOpensIt(t *testing.T) {
	seen := map[guide.Remedy]int{}
	rapid.Check(t, func(t *rapid.T) {
		f := drawnFacts(t)
		f.Course.Path = guide.PathTry
		f.Latest = today.AddDays(rapid.IntRange(-5, 70).Draw(t, "latest"))
		if newGates(f).result.Outcome.Stop() {
			t.Skip("nothing opens after a stop")
		}
		all, _ := contactSteps(Build(f))
		if len(all) == 0 {
			t.Skip("no step that touches them")
		}
		id := rapid.SampledFrom(all).Draw(t, "step")
		for range 20 {
			s, ok := Build(f).Find(id)
			if !ok || s.Kept || s.Open() { // a result of both has no first message any more
				return
			}
			first := s.Closed[0]
			if first.Text == "" || first.Now == "" {
				t.Fatalf("gate %s has no words", first.Gate)
			}
			f = remedied(t, f, first)
			seen[first.Remedy]++
			if after, ok := Build(f).Find(id); ok && !after.Kept && slices.ContainsFunc(after.Closed, func(r Reason) bool { return r.Gate == first.Gate }) {
				t.Fatalf("%s is still closed by %s after its remedy %s", id, first.Gate, first.Remedy)
			}
		}
		t.Fatalf("%s does not open", id)
	})
	for _, r := range []guide.Remedy{guide.RemedyStep, guide.RemedyScreen, guide.RemedyAnswer, guide.RemedyThem, guide.RemedyTrial, guide.RemedyClock} {
		if seen[r] == 0 {
			t.Errorf("the remedy %s was never tried", r)
		}
	}
}

// The space is the one gate no contact step shows, because a plan in the space has
// none: its remedy is tried on its own.
func TestTimeOpensTheSpace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := drawnFacts(t)
		f.Course.Was, f.Course.Changed = 0, civil.Date{} // a shorter space would end sooner tomorrow
		f.Response = f.Response.Choose(guide.WhenEnded, guide.UnderMonth, today)
		if !closedGates(f)[guide.GateSpace] {
			return
		}
		f.Today = f.Today.AddDays(newGates(f).rd.SpaceLeft() - 1)
		if !closedGates(f)[guide.GateSpace] {
			t.Fatal("open a day too soon")
		}
		f.Today = f.Today.AddDays(1)
		if closedGates(f)[guide.GateSpace] {
			t.Fatal("not open when its days are over")
		}
	})
}

// However a person travels, the civil day is at most one off the day at home, and
// no wait is over before its whole days are.
func TestTravelShortensNoWait(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		off := func(label string) int { return rapid.IntRange(-1, 0).Draw(t, label) } // west of where it was told, or the same
		if rapid.Bool().Draw(t, "east") {
			off = func(label string) int { return rapid.IntRange(0, 1).Draw(t, label) }
		}
		space := rapid.SampledFrom([]int{14, 30, 90}).Draw(t, "space")
		f := Facts{Response: ready("when-ended", "under-month"), Course: Course{Space: space, Why: "We work together."}, Marks: supported()}
		f.Response = answering(assess.Response{}, f.Response, today.AddDays(off("told")))
		days := rapid.IntRange(0, 100).Draw(t, "days")
		f.Today = today.AddDays(days + off("now"))
		f.Marks["own-1"] = Mark{Status: Doing, On: today.AddDays(off("begun"))}
		f.Own = map[guide.StepID]Own{"own-1": {Kind: guide.KindWait, Every: space, Phase: guide.PhaseSteady}}
		if days < space && !closedGates(f)[guide.GateSpace] {
			t.Fatalf("a space of %d days was over after %d", space, days)
		}
		p := Build(f)
		if s, _ := p.Find("own-1"); days < space && p.over(s, f.Today) {
			t.Fatalf("a wait of %d days was over after %d", space, days)
		}
		if days > space+2 && closedGates(f)[guide.GateSpace] {
			t.Fatalf("a space of %d days was not over after %d", space, days)
		}
	})
}

// A date that was set forward and back opens nothing: what was written ahead of
// time closes everything until that day has come.
func TestAClockSetForwardAndBackOpensNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := Facts{Response: ready("confidant", "no"), Today: today, Marks: supported()}
		ahead := today.AddDays(rapid.IntRange(1, 300).Draw(t, "ahead"))
		f.Today = ahead
		m, err := Build(f).Apply(guide.StepConfidant, Done, ahead)
		if err != nil {
			t.Fatal(err)
		}
		f.Marks = with(f.Marks, guide.StepConfidant, m)
		f.Today = ahead.AddDays(-rapid.IntRange(1, 600).Draw(t, "back"))
		if open := openContact(Build(f)); len(open) > 0 {
			t.Fatalf("with the date set back to %v %v is open", f.Today, open)
		}
		if !closedGates(f)[guide.GateClock] {
			t.Fatal("the wrong date is not named")
		}
		f.Today = today
		f.Marks[guide.StepConfidant] = m.Undo() // the wrong day taken back, and entered anew
		if m, err = Build(f).Apply(guide.StepConfidant, Done, today); err != nil {
			t.Fatal(err)
		}
		f.Marks[guide.StepConfidant] = m
		if open := openContact(Build(f)); !slices.Contains(open, guide.StepFirstMessage) {
			t.Fatal("a wrong day that was put right keeps everything closed")
		}
	})
}

// A date that was wrong when something was written closes contact until the person
// says so and thirty days more have passed; what is written with a later wrong date
// afterwards closes it again, and answers about safety of a day to come are none.
func TestADateThatWasWrongIsForgivenLater(t *testing.T) {
	day := func(n int) civil.Date { return today.AddDays(n) }
	f := Facts{Response: calmAnswers(), Marks: supported(), Today: day(2), Own: map[guide.StepID]Own{"own-1": {Title: "x", Phase: guide.PhaseSteady, On: day(2000), Gone: day(2)}}}
	f.Course = f.Course.TrustClock(f.LatestDay(), f.Today)
	for n, closed := range map[int]bool{-40: true, 2: true, 2 + guide.ClockDays: true, 3 + guide.ClockDays: false, 500: false} {
		g := f
		g.Today = day(n)
		if closedGates(g)[guide.GateClock] != closed {
			t.Errorf("on day %d closed is %v", n, !closed)
		}
	}
	f.Today = day(40)
	if p := Build(f); len(openContact(p)) > 0 {
		t.Error("answers about safety of forty days ago count")
	}
	f.Response = answering(f.Response.Renew(), calmAnswers(), day(900))
	if !closedGates(f)[guide.GateScreen] || len(openContact(Build(f))) > 0 {
		t.Error("answers about safety of a day to come count")
	}
	f.Response = answering(f.Response.Renew(), calmAnswers(), f.Today)
	if len(openContact(Build(f))) == 0 {
		t.Error("with everything right nothing is open")
	}
	f.Marks = with(f.Marks, "two-lists", Mark{Status: Doing, On: day(3000)})
	if !closedGates(f)[guide.GateClock] {
		t.Error("a later wrong day is forgiven with the earlier ones")
	}
	if f.Course = f.Course.DoubtClock(); f.Course != (Course{}) {
		t.Errorf("taken back, there is left %+v", f.Course)
	}
}

// The safety questions are asked again after their days, also with everything
// else in place, and a date set forward does not outrun them.
func TestAnOldScreenClosesContact(t *testing.T) {
	f := Facts{Response: calmAnswers(), Marks: supported()}
	for days, want := range map[int]bool{0: true, guide.ScreenDays: true, guide.ScreenDays + 1: false, 365: false} {
		f.Today = today.AddDays(days)
		s, _ := Build(f).Find(guide.StepFirstMessage)
		if s.Open() != want || !want && (len(s.Closed) != 1 || s.Closed[0].Gate != guide.GateScreen || s.Closed[0].Remedy != guide.RemedyScreen) {
			t.Errorf("after %d days open is %v, closed by %+v", days, s.Open(), s.Closed)
		}
	}
}

// What happened before two people parted again opens nothing now; what was sent
// after the present ending stays sent, and what was sent before it does not.
func TestAnotherEndingBeginsAnew(t *testing.T) {
	day := func(n int) civil.Date { return today.AddDays(n) }
	first := answering(assess.Response{}, ready("when-ended", "under-quarter"), day(0))
	sent := Mark{Status: Done, On: day(40), Note: "Hello, …"}
	talked := Mark{Status: Done, On: day(50), Note: "We talked."}
	f := Facts{Response: first, Today: day(60), Marks: with(with(supported(), guide.StepFirstMessage, sent), guide.StepHonestTalk, talked)}
	if g := closedGates(f); g[guide.GateTalk] {
		t.Error("the talk of this ending does not count")
	}
	if s, _ := Build(f).Find(guide.StepFirstMessage); !s.Sent || !s.Settled() {
		t.Error("the message of this ending is not sent")
	}
	same := f
	same.Earlier, same.Response = []assess.Response{first}, answering(first.Again(), ready("when-ended", "under-quarter"), day(70))
	same.Today = day(80)
	if s, _ := Build(same).Find(guide.StepFirstMessage); !s.Sent || closedGates(same)[guide.GateTalk] {
		t.Error("asking again made another ending of it")
	}
	again := f
	again.Earlier, again.Response = []assess.Response{first}, answering(first.Again(), ready("when-ended", "under-month"), day(200))
	again.Today = day(231)
	if g := closedGates(again); !g[guide.GateTalk] {
		t.Error("the talk of an earlier attempt opens a trial")
	}
	again.Response = answering(again.Response, ready("when-ended", "under-quarter"), day(231))
	p := Build(again)
	if g := closedGates(again); !g[guide.GateSupport] {
		t.Error("the support of an earlier time counts for another ending")
	}
	if s, _ := p.Find(guide.StepSupport); !s.Before || s.Settled() || s.Mark.Note == "" {
		t.Errorf("the support of an earlier time: %+v", s)
	}
	if m, err := p.Apply(guide.StepSupport, Done, again.Today); err != nil || m.On != again.Today {
		t.Errorf("what was written does not do for this ending: %+v, %v", m, err)
	} else {
		again.Marks = with(again.Marks, guide.StepSupport, m)
		p = Build(again)
	}
	s, ok := p.Find(guide.StepFirstMessage)
	if !ok || s.Sent || !s.Before || s.Settled() || s.Mark.Note == "" {
		t.Errorf("the message of an earlier ending: %+v", s)
	}
	m, err := p.Apply(guide.StepFirstMessage, Done, again.Today)
	if err != nil || m.On != again.Today || len(m.History()) != 2 {
		t.Errorf("a message of its own for this ending: %+v, %v", m, err)
	}
	within := again // marked on a day that may lie before or after the ending: counts for nothing, and is not sent twice
	within.Marks = with(with(f.Marks, guide.StepFirstMessage, Mark{Status: Done, On: day(180), Note: "Hello, …"}), guide.StepHonestTalk, Mark{Status: Done, On: day(180), Note: "x"})
	if s, _ := Build(within).Find(guide.StepFirstMessage); !s.Sent || !closedGates(within)[guide.GateTalk] {
		t.Errorf("a day that may be either: sent %v", s.Sent)
	}
}

func TestTheTrialGatesFollowTheTrialAlone(t *testing.T) {
	f := Facts{Response: bothAnswers(), Today: today, Marks: everything(today)}
	for _, c := range []struct {
		trial         Trial
		terms, review bool
	}{{Trial{}, false, false}, {Trial{Terms: true}, true, false}, {Trial{Review: true}, false, false}, {Trial{Terms: true, Review: true}, true, true}} {
		f.Trial = c.trial
		if g := closedGates(f); g[guide.GateTerms] == c.terms || g[guide.GateReview] == c.review {
			t.Errorf("%+v: terms closed %v, review closed %v", c.trial, g[guide.GateTerms], g[guide.GateReview])
		}
	}
}
