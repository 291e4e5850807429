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

// "Less than a month" told once holds thirty days from that day, in a new taking
// too; parting again begins them anew.
func TestSpaceCannotBeSkippedByAnotherAnswer(t *testing.T) {
	r := with(calm(), "when-ended", "under-month").Leave(guide.WhenEnded)
	for _, r := range []Response{r, r.Again()} {
		r = r.Choose(guide.WhenEnded, guide.UnderYear, today.AddDays(1))
		if got := SpaceLeft(r, today.AddDays(1)); got != guide.SpaceDays-1 {
			t.Errorf("%d days left", got)
		}
	}
	r = r.Choose(guide.WhenEnded, guide.UnderMonth, today.AddDays(100)).Leave(guide.WhenEnded)
	r = r.Choose(guide.WhenEnded, guide.UnderQuarter, today.AddDays(101))
	if got := SpaceLeft(r, today.AddDays(101)); got != guide.SpaceDays-1 {
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
