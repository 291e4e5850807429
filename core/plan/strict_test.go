package plan

import (
	"slices"
	"testing"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

func after(n int) civil.Date { return today.AddDays(n) }

// mutualAnswers are those of two people who both want it, with changes.
func mutualAnswers(changes ...string) assess.Response {
	return ready(append([]string{"replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "seen", "signs-both", "doing"}, changes...)...)
}

// What a newer guide asked about safety, or took as told, closes contact: this
// version cannot know that it is no stop.
func TestAnAnswerOfANewerGuideClosesContact(t *testing.T) {
	for name, change := range map[string]func(r *assess.Response){
		"an option about safety beside none": func(r *assess.Response) {
			r.Answers[guide.HarmToMe] = assess.Given{Chose: []guide.OptionID{guide.None, "poisoned"}, On: today}
		},
		"a question about safety": func(r *assess.Response) {
			r.Answers["new-safety"] = assess.Given{Chose: []guide.OptionID{guide.Yes}, On: today}
		},
		"something told": func(r *assess.Response) {
			r.Told = map[guide.ItemID]assess.Flag{"new-safety": {Chose: []guide.OptionID{guide.Yes}, On: today}}
		},
		"something told of a known question": func(r *assess.Response) {
			r.Told = map[guide.ItemID]assess.Flag{guide.HarmToMe: {Chose: []guide.OptionID{"poisoned"}, On: today}}
		},
		"something stored that is unreadable": nil,
	} {
		f := Facts{Response: answering(assess.Response{}, calmAnswers(), today), Today: today, Marks: supported()}
		if len(openContact(Build(f))) == 0 {
			t.Fatal("nothing is open before; the test proves nothing")
		}
		if change == nil {
			f.Unread = 1
		} else {
			change(&f.Response)
		}
		p := Build(f)
		s, _ := p.Find(guide.StepFirstMessage)
		if open := openContact(p); len(open) > 0 || len(s.Closed) == 0 || s.Closed[0].Gate != guide.GateUnread || s.Closed[0].Now == "" {
			t.Errorf("%s: open are %v, the message is closed by %+v", name, open, s.Closed)
		}
	}
	f := Facts{Response: calmAnswers(), Today: today, Marks: supported()}
	f.Response.Answers["pulls"] = assess.Given{Chose: []guide.OptionID{"growth", "newer-option"}, On: today}
	if len(openContact(Build(f))) == 0 {
		t.Error("an option that is not about safety closes contact")
	}
}

// Two people who parted once more, as a later taking counts it, begin anew, however
// late it is told and however far back the ending lies.
func TestAnEndingThatIsToldLateIsAnotherOne(t *testing.T) {
	first := answering(assess.Response{}, ready("when-ended", "under-quarter", "times-before", "never"), today)
	for _, c := range []struct {
		when, times string
		told        int
		counts      bool
	}{
		{"over-year", "once", 500, false}, {"under-year", "once", 300, false}, {"under-quarter", "once", 200, false}, {"under-year", "twice", 250, false},
		{"over-year", "never", 500, true}, {"under-year", "never", 300, true},
	} {
		now := after(c.told)
		f := Facts{Earlier: []assess.Response{first}, Response: answering(first.Again(), mutualAnswers("when-ended", c.when, "times-before", c.times), now), Today: now,
			Marks: with(supported(), guide.StepHonestTalk, Mark{Status: Done, On: after(50), Note: "We talked."})}
		if counts := !closedGates(f)[guide.GateTalk]; counts != c.counts {
			t.Errorf("%s and %s, told on day %d: the talk of day 50 counts %v, the ending is %v", c.when, c.times, c.told, counts, Build(f).Ending)
		}
	}
}

// A message that was sent stays sent: what was marked later, here or on another
// device, does not make it one that may be taken back.
func TestASentMessageIsNotTakenBackByALaterMark(t *testing.T) {
	sent := Mark{Status: Done, On: today, Note: "Hello"}
	for name, m := range map[string]Mark{"left out": sent.set(Skipped, after(3)), "merged": sent.Merge(guide.StepFirstMessage, Mark{Status: Skipped, On: after(3)}), "begun again": sent.set(Doing, after(3))} {
		f := Facts{Response: calmAnswers(), Today: after(3), Marks: with(supported(), guide.StepFirstMessage, m)}
		for _, status := range []Status{Todo, Doing, Skipped} {
			next, err := Build(f).Apply(guide.StepFirstMessage, status, f.Today)
			g := f
			g.Marks = with(f.Marks, guide.StepFirstMessage, next)
			if s, _ := Build(g).Find(guide.StepFirstMessage); !s.Sent || err == nil && status != m.Status {
				t.Errorf("%s, then %q: sent %v, %v", name, status, s.Sent, err)
			}
		}
		if _, err := Build(f).Undo(guide.StepFirstMessage, f.Today); err == nil {
			t.Errorf("%s: it can be undone", name)
		}
	}
}

// A wait that was begun in an earlier attempt is not over in this one.
func TestAWaitOfAnEarlierEndingBeginsAnew(t *testing.T) {
	first := answering(assess.Response{}, bothAnswers(), today)
	f := Facts{Earlier: []assess.Response{first}, Response: answering(first.Again(), mutualAnswers("when-ended", "under-quarter", "times-before", "once"), after(300)), Today: after(301)}
	f.Marks = with(everything(f.Today), "week-between", Mark{Status: Doing, On: after(20)})
	p := Build(f)
	if s, ok := p.Find("week-between"); !ok || !s.Before || !s.Open() {
		t.Fatalf("the wait: there %v, before %v, closed by %+v", ok, s.Before, s.Closed)
	}
	if m, err := p.Apply("week-between", Done, f.Today); err == nil {
		t.Errorf("it can be finished at once: %+v", m)
	}
	if m, err := p.Apply("week-between", Doing, f.Today); err != nil || m.On != f.Today {
		t.Errorf("it cannot be begun anew: %+v, %v", m, err)
	}
}

// After the one message nothing of a person's own may reach the other person until
// they answer in words (T03).
func TestAnOwnStepAfterTheMessageWaitsForAnAnswer(t *testing.T) {
	own := map[guide.StepID]Own{"own-1": {Title: "Write again", Phase: guide.PhaseOpen, On: today, At: 99}}
	f := Facts{Response: calmAnswers(), Today: after(5), Marks: supported(), Own: own}
	if s, _ := Build(f).Find("own-1"); !s.Open() {
		t.Fatal("before the message it is closed; the test proves nothing")
	}
	f.Marks = with(f.Marks, guide.StepFirstMessage, Mark{Status: Done, On: after(2), Note: "Hello"})
	p := Build(f)
	if s, _ := p.Find("own-1"); s.Open() || s.Closed[0].Gate != guide.GateWords {
		t.Errorf("after the message it is closed by %+v", s.Closed)
	}
	if next, _ := p.Next(); next.ID == "own-1" {
		t.Error("it is the next thing")
	}
	f.Response = answering(assess.Response{}, ready("their-words", "they-asked", "replies", "willing"), today)
	if s, _ := Build(f).Find("own-1"); !s.Open() && slices.ContainsFunc(s.Closed, func(r Reason) bool { return r.Gate == guide.GateWords }) {
		t.Errorf("when they have answered it is closed by %+v", s.Closed)
	}
}

// Each of the gates between two people closes by itself.
func TestEachGateBetweenTwoClosesAlone(t *testing.T) {
	marks := everything(today)
	both := Facts{Response: answering(assess.Response{}, mutualAnswers(), today), Today: today, Marks: marks, Trial: Trial{Terms: true, Review: true}}
	if closed := closedGates(both); len(closed) > 0 {
		t.Fatalf("for two who want it are closed: %v", closed)
	}
	for gate, change := range map[guide.GateID]func(*Facts){
		guide.GateLiked: func(f *Facts) { f.Response = answering(assess.Response{}, mutualAnswers("friends-only", "no"), today) },
		guide.GateMutual: func(f *Facts) {
			f.Response = answering(assess.Response{}, mutualAnswers("their-change", "hope"), today)
		},
		guide.GateTalk:   func(f *Facts) { f.Marks = with(marks, guide.StepHonestTalk, Mark{}) },
		guide.GateTerms:  func(f *Facts) { f.Trial.Terms = false },
		guide.GateReview: func(f *Facts) { f.Trial.Review = false },
	} {
		f := both
		change(&f)
		if !closedGates(f)[gate] {
			t.Errorf("%s stays open; closed are %v", gate, closedGates(f))
		}
	}
}
