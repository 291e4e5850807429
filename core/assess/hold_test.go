package assess

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/guide"
	"afterward/core/guide/guidetest"
)

// someStops are answers that stop, with one that does not.
var someStops = []struct{ item, stop, after string }{
	{"harm-to-me", "hit", "none"}, {"self-harm", "yes", "no"}, {"self-harm", "unsure", "no"}, {"order", "limits-me", "no"}, {"fear", "yes", "no"},
	{"control-by-me", "phone", "none"}, {"child-or-pet", "both", "no"}, {"clear-no", "yes", "no"}, {"blocked", "yes", "no"}, {"someone-new", "them", "no"},
	{"replies", "scant", "willing"}, {"cause-fixable", "cannot", "yes"}, {"kept-on", "wrote", "none"}, {"kept-on", "located", "none"}, {"cost", "money", "none"},
	{"cause-fixable", "tried", "yes"}, {"cost", "more-harm", "none"},
}

// A stop that was told and changed counts as before until a reason is written,
// and then three whole days more, whatever the clock does. A slip of the finger
// that was corrected before going on costs nothing.
func TestATakenBackStopCountsUntilItIsLifted(t *testing.T) {
	for _, c := range someStops {
		item := guide.ItemID(c.item)
		slip := with(with(calm(), c.item, c.stop), c.item, c.after)
		if got := Evaluate(slip, today); got.Has(guide.FHeld) {
			t.Errorf("%s: a corrected slip is held", c.item)
		}
		told := with(with(calm(), c.item, c.stop).Leave(item), c.item, c.after)
		stop := Evaluate(with(calm(), c.item, c.stop), today).Outcome
		if got := Evaluate(told, today.AddDays(4000)); got.Outcome != stop || !told.NeedsReason(item) {
			t.Errorf("%s taken back without a reason: %s after years, want %s", c.item, got.Outcome, stop)
		}
		lifted := told.Lift(item, "It was settled in court.", today)
		for days, held := range map[int]bool{-400: true, 0: true, guide.HoldDays: true, guide.HoldDays + 1: false} {
			got := Evaluate(lifted, today.AddDays(days))
			if got.Has(guide.FHeld) != held || held && got.Outcome != stop || !held && got.Outcome.Stop() {
				t.Errorf("%s lifted, %d days later: %s %v", c.item, days, got.Outcome, ids(got))
			}
			if !got.Has(guide.FLifted) {
				t.Errorf("%s lifted, %d days later: it is not shown", c.item, days)
			}
		}
	}
}

// The old answer, the reason and the day stand beside the new answer.
func TestALiftedStopShowsTheOldAnswer(t *testing.T) {
	r := with(with(calm(), "fear", "yes").Leave(guide.Fear), "fear", "no").Lift(guide.Fear, "He moved abroad.", today)
	for _, f := range Evaluate(r, today.AddDays(90)).Findings {
		if f.ID != guide.FLifted {
			continue
		}
		a := f.Because[0]
		if len(a.Before) != 1 || a.Before[0].ID != guide.Yes || a.Chosen[0].ID != guide.No || a.Why != "He moved abroad." || a.Stands {
			t.Errorf("%+v", a)
		}
		return
	}
	t.Error("nothing shows the lifted stop")
}

// No reason, no told stop, an answer that is still a stop: nothing to lift.
func TestLiftingNeedsAReasonAndAnotherAnswer(t *testing.T) {
	told := with(calm(), "fear", "yes").Leave(guide.Fear)
	if r := told.Lift(guide.Fear, "Because.", today); !r.Told[guide.Fear].Lifted.IsZero() {
		t.Error("lifted while the answer still is yes")
	}
	changed := with(told, "fear", "no")
	if r := changed.Lift(guide.Fear, "  \n", today); !r.Told[guide.Fear].Lifted.IsZero() || !r.NeedsReason(guide.Fear) {
		t.Error("lifted without a word")
	}
	if r := calm().Lift(guide.Fear, "Because.", today); len(r.Told) > 0 {
		t.Error("lifted what was never told")
	}
	// Rewriting the reason keeps the day; striking it out ends the wait.
	r := changed.Lift(guide.Fear, "One.", today).Lift(guide.Fear, "Two.", today.AddDays(2))
	if f := r.Told[guide.Fear]; f.Lifted != today || f.Why != "Two." {
		t.Errorf("%+v", f)
	}
	if r = r.Lift(guide.Fear, "", today); !r.Told[guide.Fear].Lifted.IsZero() {
		t.Error("an empty reason still lifts")
	}
	// Told again: the stop counts at once, and the old lift is not forgotten.
	r = changed.Lift(guide.Fear, "One.", today)
	r = with(r, "fear", "yes").Leave(guide.Fear)
	r = with(r, "fear", "no")
	if got := Evaluate(r, today.AddDays(400)); got.Outcome != guide.Unsafe || len(r.Past) != 1 || r.Past[0].Flag.Why != "One." {
		t.Errorf("told again: %s, past %+v", got.Outcome, r.Past)
	}
}

// A clock set back while lifting does not date the reason before what was told.
func TestAClockSetBackShortensNoWait(t *testing.T) {
	r := with(with(calm(), "fear", "yes").Leave(guide.Fear), "fear", "no").Lift(guide.Fear, "It is over.", today.AddDays(-30))
	if got := Evaluate(r, today); got.Outcome != guide.Unsafe {
		t.Errorf("lifted with the clock set back: %s", got.Outcome)
	}
}

// Hard days count for two weeks, a change that had not begun for four: asking
// again on a better evening opens nothing sooner.
func TestAskingAgainShortensNoWait(t *testing.T) {
	for _, c := range []struct {
		item, was, now string
		days           int
	}{{"days-now", "very-hard", "fine", guide.SteadyDays}, {"own-change", "nothing", "seen-weeks", guide.ChangeDays}, {"own-change", "started", "seen-weeks", guide.ChangeDays}} {
		item := guide.ItemID(c.item)
		r := with(calm(), c.item, c.was).Leave(item)
		for _, r := range []Response{with(r, c.item, c.now), fill(r.Again(), guidetest.With(map[guide.ItemID]guide.OptionID{item: guide.OptionID(c.now)}))} {
			for days, held := range map[int]bool{0: true, c.days - 1: true, c.days: false} {
				if got := Evaluate(r, today.AddDays(days)); got.Has(guide.FHeld) != held || (got.Outcome == guide.ConditionsMet) == held {
					t.Errorf("%s after %s, %d days later: %s %v", c.now, c.was, days, got.Outcome, ids(got))
				}
			}
		}
	}
	// Told every few days, a change that was begun counts from its beginning.
	r := with(calm(), "own-change", "started").Leave(guide.OwnChange)
	r = r.Choose(guide.OwnChange, guide.Started, today.AddDays(20)).Leave(guide.OwnChange)
	r = r.Choose(guide.OwnChange, guide.SeenWeeks, today.AddDays(28))
	if got := Evaluate(r, today.AddDays(28)); got.Has(guide.FHeld) {
		t.Error("telling it again began the wait anew")
	}
	// Begun anew after it had been given up, it counts from then.
	r = r.Choose(guide.OwnChange, guide.Started, today.AddDays(90)).Leave(guide.OwnChange)
	r = r.Choose(guide.OwnChange, guide.SeenWeeks, today.AddDays(91))
	if got := Evaluate(r, today.AddDays(91)); !got.Has(guide.FHeld) {
		t.Error("a relapse is not held")
	}
}

// "Less than a month" told once holds thirty whole days from that day, in a new taking
// too; parting again begins them anew.
func TestSpaceCannotBeSkippedByAnotherAnswer(t *testing.T) {
	r := with(calm(), "when-ended", "under-month").Leave(guide.WhenEnded)
	for _, r := range []Response{r, r.Again()} {
		r = r.Choose(guide.WhenEnded, guide.UnderYear, today.AddDays(1))
		if got := SpaceLeft(r, today.AddDays(1)); got != guide.SpaceDays {
			t.Errorf("%d days left", got)
		}
	}
	r = r.Choose(guide.WhenEnded, guide.UnderMonth, today.AddDays(100)).Leave(guide.WhenEnded)
	r = r.Choose(guide.WhenEnded, guide.UnderQuarter, today.AddDays(101))
	if got := SpaceLeft(r, today.AddDays(101)); got != guide.SpaceDays {
		t.Errorf("parted again, and %d days are left", got)
	}
}

// Of two tabs on one day the answer that closes contact wins, whichever saves last.
func TestMergeKeepsTheStop(t *testing.T) {
	yes, no := with(calm(), "fear", "yes"), calm()
	for _, r := range []Response{yes.Merge(no, today), no.Merge(yes, today)} {
		if !r.Has(guide.Fear, guide.Yes) {
			t.Errorf("the yes is gone: %v", r.Answers[guide.Fear])
		}
	}
}

// Whatever comes in, from a backup or another tab, opens nothing sooner: a stop
// told on either side stands, and a lift brought in waits from today.
func TestBringingInOpensNothingSooner(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.SampledFrom(someStops).Draw(t, "stop")
		item := guide.ItemID(c.item)
		here := with(calm(), c.item, c.stop).Leave(item)
		there := with(here, c.item, c.after)
		for id, g := range there.Answers { // answered later, so it counts
			there.Answers[id] = Given{Chose: g.Chose, On: today.AddDays(1)}
		}
		day := today.AddDays(rapid.IntRange(1, 30).Draw(t, "day"))
		lifted := there.Lift(item, "They wrote to me.", today)
		if rapid.Bool().Draw(t, "unaware") {
			lifted.Told = nil // a file that never heard of the stop
		}
		for _, r := range []Response{here.Merge(lifted, day), lifted.Merge(here, day)} {
			if got := Evaluate(r, day.AddDays(guide.HoldDays)); !got.Outcome.Stop() {
				t.Fatalf("%s=%s brought in on day %v: %s", c.item, c.stop, day, got.Outcome)
			}
		}
	})
}

// Merging is the same from both sides in what it keeps, and twice is once.
func TestMergeKeepsEverything(t *testing.T) {
	a := with(calm(), "fear", "yes").Leave(guide.Fear).Note(guide.Trust, "He said so.")
	b := with(calm(), "blocked", "yes").Leave(guide.Blocked).Note(guide.Trust, "I saw it.").Note(guide.Mood, "Late.")
	m := a.Merge(b, today)
	if len(m.Told) != 2 || m.Notes[guide.Mood] != "Late." || m.Notes[guide.Trust] != "He said so.\n\nI saw it." {
		t.Errorf("told %v, notes %v", m.Told, m.Notes)
	}
	again := m.Merge(b, today)
	if again.Notes[guide.Trust] != m.Notes[guide.Trust] || len(again.Past) != len(m.Past) || !slices.Equal(again.Told[guide.Fear].Chose, m.Told[guide.Fear].Chose) {
		t.Errorf("merging twice changes something: %+v", again)
	}
}

// Telling something weaker while a lift waits neither ends the wait nor the stop.
func TestAWeakerAnswerDoesNotReplaceAStop(t *testing.T) {
	r := with(with(calm(), "fear", "yes").Leave(guide.Fear), "fear", "no").Lift(guide.Fear, "It is over.", today)
	r = r.Choose(guide.Fear, guide.Unsure, today).Leave(guide.Fear)
	if got := Evaluate(r, today).Outcome; got != guide.Unsafe {
		t.Errorf("not sure, the same day: %s", got)
	}
	r = r.Choose(guide.Fear, guide.No, today).Leave(guide.Fear)
	if got := Evaluate(r, today.AddDays(400)); got.Outcome != guide.Unsafe || !got.Has(guide.FLifted) {
		t.Errorf("no again: %s %v; the stop was told anew and needs a reason", got.Outcome, ids(got))
	}
}

// Each answer of one question serves its own wait.
func TestHoldsOfOneQuestionDoNotSwallowEachOther(t *testing.T) {
	r := with(calm(), "acute-crisis", "them").Leave(guide.AcuteCrisis)
	r = r.Choose(guide.AcuteCrisis, guide.Unsure, today).Leave(guide.AcuteCrisis).Choose(guide.AcuteCrisis, guide.No, today)
	if got := Evaluate(r, today.AddDays(guide.HoldDays-1)).Outcome; got != guide.Crisis {
		t.Errorf("them, not sure, no: %s", got)
	}
	r = with(calm(), "pulls", "growth", "pulls", "cannot-live", "pulls", "their-fear", "main-pull", "growth").Leave(guide.Pulls)
	r = with(r, "pulls", "growth").Lift(guide.Pulls, "He moved abroad.", today)
	if got := Evaluate(r, today.AddDays(guide.HoldDays+1)); !got.Has(guide.FCannotLive) {
		t.Errorf("lifting the fear lifted the distress: %s %v", got.Outcome, ids(got))
	}
}

// Of two tabs each flag stands, also when they told different answers.
func TestMergeKeepsDifferentFlags(t *testing.T) {
	yes := with(calm(), "fear", "yes").Leave(guide.Fear)
	unsure := with(calm(), "fear", "unsure").Leave(guide.Fear)
	later := calm().Choose(guide.Fear, guide.Unsure, today.AddDays(1)).Leave(guide.Fear)
	for name, r := range map[string]Response{"same day": unsure.Merge(yes, today), "and back": yes.Merge(unsure, today), "a later day": yes.Merge(later, today.AddDays(1)), "later, and back": later.Merge(yes, today.AddDays(1))} {
		if got := Evaluate(r.Choose(guide.Fear, guide.No, today.AddDays(1)), today.AddDays(400)).Outcome; got != guide.Unsafe {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// What was said to a question that is no longer called for stays within reach as
// long as it counts.
func TestWhatCountsCanBeReached(t *testing.T) {
	for _, r := range []Response{
		with(with(calm(), "times-before", "once", "earlier-1", "unsure"), "times-before", "never"),
		with(with(calm(), "trust", "theirs-owned", "trust-talk", "they-refuse"), "trust", "whole"),
		with(with(calm(), "reasons", "jealousy", "screen-again", "unsure"), "reasons", "busy"),
		with(with(calm(), "replies", "willing", "their-words", "both-said", "both-work", "not-myself"), "their-words", "no-sign"),
	} {
		asked := map[guide.ItemID]bool{}
		for _, it := range Ask(r, today) {
			asked[it.ID] = true
		}
		for _, f := range Evaluate(r, today).Findings {
			for _, a := range f.Because {
				if f.Rule != "" && !asked[a.Item.ID] {
					t.Errorf("%s rests on %s, which is not asked", f.ID, a.Item.ID)
				}
			}
		}
	}
}

// A day that is not known makes no hold shorter.
func TestAnUnknownDayShortensNoWait(t *testing.T) {
	r := with(calm(), "days-now", "very-hard")
	r.Answers[guide.OrdinaryDay] = Given{Chose: []guide.OptionID{guide.VeryHard}}
	r = with(r.Leave(guide.OrdinaryDay), "days-now", "fine")
	if got := Evaluate(r, today.AddDays(400)); got.Outcome != guide.HealFirst {
		t.Errorf("%s", got.Outcome)
	}
}
