package app

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"afterward/app/ui"
	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
	"afterward/core/trial"
)

// bothStory is that of two people who have both said that they want to try, and
// have seen each other's change.
var bothStory = story{guide.Replies: "willing", guide.TheirWords: guide.BothSaid, "both-work": guide.Both, "their-change": "seen", "signs-both": "doing", guide.FriendsOnly: guide.Yes, guide.Confidant: guide.Yes}

// readyForTerms is a session in which the terms of a trial are open.
func readyForTerms(t *testing.T, d *device) *Session {
	t.Helper()
	s := d.open()
	answerStory(s, bothStory)
	s.SetNote(guide.StepSupport, "Mara, and the sofa at hers.")
	for _, id := range []guide.StepID{guide.StepSupport, guide.StepFriendsOnly, guide.StepHonestTalk} {
		s.SetNote(id, "Written.")
		if err := s.SetStatus(id, plan.Done); err != nil {
			t.Fatalf("%s: %v", id, err)
		}
	}
	if shut := s.TermsShut(); len(shut) > 0 {
		t.Fatalf("terms are shut: %+v", shut)
	}
	return s
}

// writeTerms writes complete terms for a trial of twelve weeks, as typed.
func writeTerms(t *testing.T, s *Session) string {
	t.Helper()
	id := ""
	for _, set := range []func(*trial.Terms){
		func(t *trial.Terms) { t.Works = "We eat together on four days." },
		func(t *trial.Terms) { t.Stops = "Shouting." },
		func(t *trial.Terms) { t.Agreed = "Home by seven." },
		func(t *trial.Terms) { t.Knows = "Mara" },
		func(t *trial.Terms) { setEnds(t, s.Today(), s.Today(), s.Today().AddDays(84)) },
	} {
		var err error
		if id, err = s.WriteTerms(id, set); err != nil {
			t.Fatal(err)
		}
	}
	return id
}

// trialRunning is a session with a trial that began today.
func trialRunning(t *testing.T, d *device) (*Session, string) {
	t.Helper()
	s := readyForTerms(t, d)
	id := writeTerms(t, s)
	if err := errors.Join(s.AgreeTerms(id), s.BeginTrial(id)); err != nil {
		t.Fatal(err)
	}
	return s, id
}

func TestTermsAreShutUntilTheGatesAreOpen(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, notYetStory)
	if _, err := s.WriteTerms("", func(t *trial.Terms) { t.Works = "x" }); !errors.Is(err, plan.ErrClosed) || len(s.TrialFacts().Trials) > 0 {
		t.Errorf("new terms while shut: %v", err)
	}
	s = readyForTerms(t, &device{})
	id := writeTerms(t, s)
	s.Tell("no")
	if id2, err := s.WriteTerms(id, func(t *trial.Terms) { t.Works += " And talk." }); err != nil || id2 != id {
		t.Errorf("a word typed into terms that are there is lost: %v", err)
	}
	if !errors.Is(s.AgreeTerms(id), plan.ErrClosed) || !errors.Is(s.BeginTrial(id), plan.ErrClosed) {
		t.Error("after a no the terms can be agreed to, or the trial begun")
	}
	v := viewTrial(s.TrialFacts(), trial.Evaluate(s.TrialFacts()), false, "")
	if v.Begins || !v.LettingGo || v.Title != "These terms will not be begun" {
		t.Errorf("after a no: %+v", v)
	}
}

func TestATrialFromTheTermsToItsEnd(t *testing.T) {
	var d device
	s := readyForTerms(t, &d)
	v := func() trialView {
		f := s.TrialFacts()
		return viewTrial(f, trial.Evaluate(f), len(s.TermsShut()) == 0, "")
	}
	next := func(label string) {
		t.Helper()
		if got := v(); len(got.Next) == 0 || got.Next[0].Label != label {
			t.Fatalf("on %s next is %+v, want %q (%s)", s.Today(), got.Next, label, got.Title)
		}
	}
	next("Write the terms")
	id := writeTerms(t, s)
	next("Go on with the terms")
	if got := s.TrialFacts().Trials[id].Latest(); len(got.Reviews) != 2 || got.Works == "" {
		t.Fatalf("terms %+v", got)
	}
	if err := s.AgreeTerms(id); err != nil {
		t.Fatal(err)
	}
	if !v().Begins {
		t.Fatal("agreed terms cannot be begun")
	}
	if err := s.BeginTrial(id); err != nil {
		t.Fatal(err)
	}
	if got := v(); len(got.Next) > 0 || !strings.Contains(strings.Join(got.Lines, " "), "Nothing is waiting until then.") {
		t.Errorf("on the first day: %+v", got)
	}
	d.day = day.AddDays(7)
	next("Take this week’s look")
	s.Look(trial.Watch{Trial: id})
	d.day = day.AddDays(28)
	next("Read, and decide")
	d.day = day.AddDays(29)
	next("Write down what you both decided")
	s.Decide(trial.Verdict{Trial: id, Review: day.AddDays(28), Mine: trial.GoOn, Theirs: trial.GoOn})
	next("Take this week’s look")
	s.Decide(trial.Verdict{Trial: id, Theirs: trial.Stop})
	if got := v(); !got.LettingGo || len(got.Ways) == 0 || strings.Contains(strings.ToLower(got.Title+got.Lines[0]), "fail") {
		t.Errorf("over: %+v", got)
	}
}

// A stop that has stood over a night ends a trial for good, also when its own words
// lift it later. One that was told and taken back on the same day was a slip.
func TestATrialThatAStopEndedDoesNotComeBack(t *testing.T) {
	for name, c := range map[string]struct {
		lifted int // the day it is taken back
		over   bool
	}{"a slip": {0, false}, "the next day": {1, true}, "a week later": {7, true}} {
		t.Run(name, func(t *testing.T) {
			var d device
			s, id := trialRunning(t, &d)
			stands := func() trial.Status { return trial.Evaluate(s.TrialFacts()) }
			d.day = day.AddDays(2)
			s.Tell("no")
			if got := stands(); got.State != trial.Over || got.Why != trial.ReasonStop {
				t.Fatalf("after a no it is %+v", got)
			}
			d.day = d.day.AddDays(c.lifted)
			stop, _ := guide.StopByID("no")
			s.Answer(stop.Item, guide.No)
			s.Leave(stop.Item)
			s.SetWhy(stop.Item, "She has written that she wants to talk.")
			d.wait()
			d.day = d.day.AddDays(10)
			s = d.open()
			if stop, ended := s.Plan().Stopped(); ended {
				t.Fatalf("the no still stands: %+v", stop)
			}
			if got := stands(); (got.State == trial.Over) != c.over || c.over && got.Why != trial.ReasonStop {
				t.Errorf("with the no lifted it is %+v", got)
			}
			if kept := s.TrialFacts().Trials[id]; len(kept.Terms) != 1 || kept.Terms[0].Works == "" {
				t.Errorf("kept %+v", kept)
			}
		})
	}
}

// In a crisis a trial rests; when it has passed, the trial is as it was.
func TestATrialRestsInACrisis(t *testing.T) {
	var d device
	s, _ := trialRunning(t, &d)
	d.day = day.AddDays(1)
	s.Tell("self-harm")
	if got := trial.Evaluate(s.TrialFacts()); got.State != trial.Held || got.Why != trial.ReasonCrisis {
		t.Errorf("in a crisis it is %+v", got)
	}
	d.day = day.AddDays(2)
	s.SetAnswerNote(guide.SelfHarm, "A bad night.")
	if got := trial.Evaluate(s.TrialFacts()); got.State != trial.Held || got.Why != trial.ReasonCrisis {
		t.Errorf("the day after it is %+v", got)
	}
}

// Fear is answered by the safety questions, wherever in the questions one is, and
// by nothing else.
func TestFearInALookAsksTheSafetyQuestionsAgain(t *testing.T) {
	for name, before := range map[string]func(s *Session){
		"all answered":                 func(*Session) {},
		"in the middle of asking anew": func(s *Session) { _ = s.AskAgain(); answerSafety(s) },
	} {
		t.Run(name, func(t *testing.T) {
			var d device
			s, id := trialRunning(t, &d)
			before(s)
			look := s.Look(trial.Watch{Trial: id, Did: "Cooked."})
			s.SetLook(look, func(w *trial.Watch) { w.Signs = append(w.Signs, trial.SignFear) })
			held := func() bool { return trial.Evaluate(s.TrialFacts()).Why == trial.ReasonFear }
			if !held() {
				t.Fatal("the trial goes on")
			}
			s.SetLook(look, func(w *trial.Watch) { w.Signs = nil })
			if !held() || !s.TrialFacts().Watches[look].Tells(trial.SignFear) {
				t.Error("fear was unticked")
			}
			s.SetLook(look, func(w *trial.Watch) { w.Gone = day })
			if !held() {
				t.Error("taking the look out opens the trial")
			}
			answerStory(s, bothStory)
			if held() {
				t.Error("the questions were answered after it, and the trial still rests")
			}
		})
	}
}

// answerSafety answers what is asked about safety, and stops there.
func answerSafety(s *Session) {
	for {
		p, done := assess.At(s.Response(), "", s.Today())
		if done || p.Item.Dimension != guide.DimSafety {
			return
		}
		s.Answer(p.Item.ID, guide.No)
		if !s.Response().Answered(p.Item.ID) {
			s.Answer(p.Item.ID, p.Item.Options[len(p.Item.Options)-1].ID)
		}
		s.Leave(p.Item.ID)
	}
}

// What cannot be is shown with a way to it, and nothing of it is lost.
func TestImpossibleTrialsAreShown(t *testing.T) {
	d := func(s string) civil.Date { return civil.MustParse(s) }
	good := trial.Terms{On: d("2026-08-01"), Works: "a", Stops: "b", Agreed: "c", Knows: "d", Both: d("2026-08-02"), Reviews: []civil.Date{d("2026-09-30")}, Ends: d("2026-12-30")}
	backward := good
	backward.Ends = d("2026-07-01")
	f := trial.Facts{Today: day, Screened: day, Trials: map[string]trial.Trial{"a": {Terms: []trial.Terms{backward}, Begun: d("2026-08-03")}, "b": {Terms: []trial.Terms{good}, Begun: d("2026-08-10")}, "none": {}},
		Watches:  map[string]trial.Watch{"w": {Trial: "gone", On: d("2026-09-01"), Seq: 1}, "x": {Trial: "b", On: d("2026-09-01"), Seq: 2, Points: map[trial.PointID]trial.Answer{"new": trial.Better}}},
		Verdicts: map[string]trial.Verdict{"v": {Trial: "b", On: d("2026-09-02"), Review: d("2026-09-29"), Seq: 3, Mine: trial.GoOn}}}
	v := viewTrial(f, trial.Evaluate(f), true, "")
	var hrefs []string
	for _, p := range v.Problems {
		if p.Text == "" {
			t.Errorf("a problem without words: %+v", p)
		}
		hrefs = append(hrefs, p.Href)
	}
	for _, want := range []string{"/trial?v=look&i=w", "/trial?v=look&i=x", "/trial?v=review&t=b", "/trial?v=terms&t=a"} {
		if !slices.Contains(hrefs, want) {
			t.Errorf("no way to %s among %v", want, hrefs)
		}
	}
	if v.Title != "Two trials at once" || len(v.Others) != 3 {
		t.Errorf("%s, %d others", v.Title, len(v.Others))
	}
	for id := range f.Trials {
		line := viewTimeline(trial.TimelineOf(f, id), f.Today)
		for _, row := range line.Rows {
			if row.On == "" || row.Text == "" || strings.Contains(row.Text, row.On) {
				t.Errorf("%s: row %+v", id, row)
			}
		}
		_ = viewReview(f, trial.Of(f, id))
	}
	if rows := lookRows(f.Watches["x"]); rows[len(rows)-1][0] != "new" {
		t.Errorf("a point of a newer version is not shown: %v", rows)
	}
}

// The picture and the list say the same: each sign has its row, each row but today
// its sign, and every shape is explained.
func TestTheTimelineOfATrialSaysWhatItShows(t *testing.T) {
	var d device
	s, id := trialRunning(t, &d)
	for week := 1; week <= 5; week++ {
		d.day = day.AddDays(7 * week)
		s.Look(trial.Watch{Trial: id})
	}
	f := s.TrialFacts()
	l := viewTimeline(trial.TimelineOf(f, id), f.Today)
	if len(l.Rows) != len(l.Signs)+1 || l.Today != 35 || l.Days != 84 {
		t.Errorf("%d rows, %d signs, today %d of %d", len(l.Rows), len(l.Signs), l.Today, l.Days)
	}
	var shapes []ui.TimeShape
	for _, k := range l.Keys {
		shapes = append(shapes, k.Shape)
	}
	for _, sign := range l.Signs {
		if !slices.Contains(shapes, sign.Shape) {
			t.Errorf("%s is not explained", sign.Shape)
		}
	}
	if !slices.Contains(shapes, ui.TimeDiamond) {
		t.Error("the day that passed undecided looks like any other")
	}
}

func TestSpreadAndSetEnds(t *testing.T) {
	from := day
	terms := trial.Terms{}
	setEnds(&terms, from, from, from.AddDays(84))
	if len(terms.Reviews) != 2 {
		t.Fatalf("nothing is proposed: %v", terms.Reviews)
	}
	setEnds(&terms, from, from, from.AddDays(56))
	if !slices.Equal(terms.Reviews, trial.Propose(from, from.AddDays(56))) {
		t.Errorf("the proposal does not follow the end: %v", terms.Reviews)
	}
	own := []civil.Date{from.AddDays(10)}
	terms.Reviews = own
	setEnds(&terms, from, from, from.AddDays(84))
	if !slices.Equal(terms.Reviews, own) {
		t.Errorf("days a person chose were moved: %v", terms.Reviews)
	}
	late := from.AddDays(40)
	terms.Reviews = []civil.Date{from.AddDays(28), from.AddDays(56)}
	if got := spread(terms, from, late, from.AddDays(84)); got[0] != from.AddDays(28) || got[len(got)-1].Compare(late) <= 0 {
		t.Errorf("a revision spreads %v", got)
	}
}

func TestTrialMessagesSayWhatHappened(t *testing.T) {
	seen := map[string]bool{}
	for _, err := range []error{plan.ErrClosed, trial.ErrMissing, trial.ErrOther, trial.ErrRests, trial.ErrOver, trial.ErrBegun, errors.New("x")} {
		m := trialMessage(err)
		if m.Title == "" || len(m.Lines) == 0 || seen[m.Title] {
			t.Errorf("%v: %+v", err, m)
		}
		seen[m.Title] = true
	}
}
