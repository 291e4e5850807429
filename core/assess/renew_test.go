package assess

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/guide/guidetest"
)

// Renewing asks the safety questions and nothing else, and everything else keeps
// the day it was given.
func TestRenewAsksTheSafetyQuestionsOnly(t *testing.T) {
	old := calm().Note(guide.OwnShare, "I came home late.").Note(guide.Fear, "no")
	later := today.AddDays(60)
	now := old.Renew()
	if Complete(now, later) || now.Taking != old.Taking+1 || now.Notes[guide.OwnShare] == "" || now.Notes[guide.Fear] != "" {
		t.Fatalf("taking %d, complete %v, notes %v", now.Taking, Complete(now, later), now.Notes)
	}
	if res := Stand(now, []Response{old}, later); res.Complete || res.Outcome == guide.ConditionsMet {
		t.Errorf("before the questions are answered: %s", res.Outcome)
	}
	var asked []guide.ItemID
	p, done := At(now, "", later)
	for id, more := p.Item.ID, !done; more; id, more = After(now, id, later) {
		it, _ := guide.ItemByID(id)
		asked = append(asked, id)
		if it.Dimension != guide.DimSafety {
			t.Fatalf("%s is asked again", id)
		}
		now = now.Choose(id, guidetest.Kindest(it), later)
	}
	if len(asked) < 14 || !Complete(now, later) || now.Answers[guide.Trust].On != today || now.Answers[guide.Fear].On != later {
		t.Errorf("asked %v, complete %v", asked, Complete(now, later))
	}
	if res := Stand(now, []Response{old}, later); res.Outcome != guide.ConditionsMet {
		t.Errorf("after them: %s", res.Outcome)
	}
}

// A stop that was told stays told, and one that is told now ends it.
func TestRenewOpensNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.SampledFrom(someStops).Draw(t, "stop")
		told := with(calm(), s.item, s.stop).Leave(guide.ItemID(s.item))
		now := with(told, s.item, s.after).Renew()
		later := today.AddDays(rapid.IntRange(-50, 400).Draw(t, "later"))
		for {
			p, done := At(now, "", later)
			if done {
				break
			}
			now = now.Choose(p.Item.ID, guidetest.Kindest(p.Item), later)
		}
		if res := Stand(now, []Response{told}, later); !res.Outcome.Stop() {
			t.Fatalf("%s=%s is gone after renewing: %s", s.item, s.stop, res.Outcome)
		}
	})
}

// The screen is current for as long as its oldest answer is, and one that is
// open makes it none.
func TestScreenCurrent(t *testing.T) {
	r := calm()
	for days, want := range map[int]bool{0: true, guide.ScreenDays: true, guide.ScreenDays + 1: false, 400: false} {
		if got := Read(r, today.AddDays(days)).ScreenCurrent(); got != want {
			t.Errorf("after %d days: %v", days, got)
		}
	}
	one := r.Choose(guide.Fear, guide.No, today.AddDays(20))
	if Read(one, today.AddDays(40)).ScreenCurrent() {
		t.Error("one answer renews them all")
	}
	open := r.copy()
	delete(open.Answers, guide.Order)
	dateless := r.copy()
	dateless.Answers[guide.Fear] = Given{Chose: []guide.OptionID{guide.No}} // not the last: a later answer must not stand in for it
	for _, r := range []Response{open, dateless, {}} {
		if Read(r, today).ScreenCurrent() {
			t.Error("an open question, or an answer without a day, counts as a current screen")
		}
	}
}

// Whatever can have changed takes effect at once, on whatever was answered
// before, and stays told.
func TestTellingAStopEndsItAtOnce(t *testing.T) {
	for _, s := range guide.Stops() {
		for name, r := range map[string]Response{"calm": calm(), "nothing answered": {}, "both said": with(calm(), "replies", "willing", "their-words", "both-said", "both-work", "both"),
			"told before": calm().Tell(s.Item, s.Options, today.AddDays(-3))} {
			told := r.Tell(s.Item, s.Options, today)
			res := Evaluate(told, today)
			if !res.Outcome.Stop() || !res.Has(s.Finding) && res.Outcome == guide.LetGo {
				t.Errorf("%s, %s: %s %v", s.ID, name, res.Outcome, ids(res))
			}
			if f := told.Told[s.Item]; f.On != today && name != "told before" {
				t.Errorf("%s, %s: not told: %+v", s.ID, name, f)
			}
		}
	}
	both := Response{}.Tell(guide.SomeoneNew, []guide.OptionID{guide.Me}, today).Tell(guide.SomeoneNew, []guide.OptionID{guide.Them}, today)
	if !both.Has(guide.SomeoneNew, guide.Both) {
		t.Errorf("both are with someone: %+v", both.Answers)
	}
}

// The finding a stop is said to lead to is the one it leads to.
func TestAStopLeadsToItsFinding(t *testing.T) {
	for _, s := range guide.Stops() {
		if res := Evaluate(calm().Tell(s.Item, s.Options, today), today); !res.Has(s.Finding) {
			t.Errorf("%s leads to %v, not to %s", s.ID, ids(res), s.Finding)
		}
	}
}

func TestASpaceOfOnesOwn(t *testing.T) {
	r := with(calm(), "when-ended", "under-month")
	quarter := with(calm(), "when-ended", "under-quarter")
	for _, c := range []struct {
		r            Response
		space, after int
		want         guide.Outcome
	}{
		{r, 14, 14, guide.HealFirst}, {r, 14, 15, guide.ConditionsMet}, {r, 90, 90, guide.HealFirst}, {r, 90, 91, guide.ConditionsMet},
		{quarter, 30, 0, guide.ConditionsMet}, {quarter, 60, 30, guide.HealFirst}, {quarter, 60, 31, guide.ConditionsMet},
	} {
		rd := ReadSpaced(c.r, today.AddDays(c.after), c.space)
		if res := rd.Stand(nil); res.Outcome != c.want || (rd.SpaceLeft() == 0) != (c.want == guide.ConditionsMet) {
			t.Errorf("a space of %d after %d days: %s, %d left", c.space, c.after, res.Outcome, rd.SpaceLeft())
		}
		if res := rd.Result(); res.Move != nil && c.want == guide.HealFirst {
			next, on := res.Move.Apply(c.r, today.AddDays(c.after))
			if got := ReadSpaced(next, on, c.space).Result().Outcome; got != res.Move.To {
				t.Errorf("the move leads to %s, not to %s", got, res.Move.To)
			}
		}
	}
}

func ended(taking int, option guide.OptionID, day int) Response {
	r := Response{Taking: taking}.Choose(guide.WhenEnded, option, today.AddDays(day))
	return r
}

func TestAnotherEndingIsToldFromTheSameOne(t *testing.T) {
	day := func(n int) civil.Date { return today.AddDays(n) }
	none := civil.Date{}
	for _, c := range []struct {
		name string
		all  []Response // the last is the present one
		want Span
	}{
		{"nothing known", []Response{{}}, Span{}},
		{"not sure", []Response{ended(0, guide.Unsure, 0)}, Span{}},
		{"once", []Response{ended(0, guide.UnderMonth, 0)}, Span{day(-31), day(0)}},
		{"long ago", []Response{ended(0, guide.OverYear, 0)}, Span{none, day(-365)}},
		{"asked again, the same ending", []Response{ended(0, guide.UnderMonth, 0), ended(1, guide.UnderQuarter, 60)}, Span{day(-32), day(0)}},
		{"asked again, a span that would be milder", []Response{ended(0, guide.UnderMonth, 0), ended(1, guide.UnderYear, 60)}, Span{day(-306), day(0)}},
		{"together again and parted again", []Response{ended(0, guide.UnderMonth, 0), ended(1, guide.UnderMonth, 200)}, Span{day(169), day(200)}},
		{"parted again, then asked once more", []Response{ended(0, guide.UnderMonth, 0), ended(1, guide.UnderMonth, 200), ended(2, guide.UnderQuarter, 260)}, Span{day(168), day(200)}},
		{"parted again, and said to be long ago after all", []Response{ended(0, guide.UnderMonth, 0), ended(1, guide.UnderMonth, 200), ended(2, guide.OverYear, 201)}, Span{none, day(200)}},
		{"the present taking does not say yet", []Response{ended(0, guide.UnderMonth, 0), {Taking: 1}}, Span{day(-31), day(0)}},
		{"told, and changed in the same taking", []Response{ended(0, guide.UnderMonth, 0).Leave(guide.WhenEnded).Choose(guide.WhenEnded, guide.UnderQuarter, day(5))}, Span{day(-87), day(0)}},
		{"two answers of one day", []Response{{Answers: map[guide.ItemID]Given{guide.WhenEnded: {Chose: []guide.OptionID{guide.UnderMonth, guide.UnderQuarter}, On: today}}}}, Span{day(-92), day(0)}},
	} {
		n := len(c.all) - 1
		earlier := slices.Clone(c.all[:n])
		slices.Reverse(earlier)
		if got := Ending(c.all[n], earlier); got != c.want {
			t.Errorf("%s: %v to %v, want %v to %v", c.name, got.First, got.Last, c.want.First, c.want.Last)
		}
	}
}

// Asking again within the same ending moves its end neither nearer nor further
// away, whatever is said.
func TestRetellingDoesNotMoveTheEndBack(t *testing.T) {
	options := []guide.OptionID{guide.UnderMonth, guide.UnderQuarter, guide.UnderYear, guide.OverYear, guide.Unsure}
	rapid.Check(t, func(t *rapid.T) {
		all := []Response{ended(0, rapid.SampledFrom(options).Draw(t, "first"), 0)}
		before, day := Ending(all[0], nil), 0
		for i := range rapid.IntRange(1, 6).Draw(t, "takings") {
			day += rapid.IntRange(0, 80).Draw(t, "days")
			now := ended(i+1, rapid.SampledFrom(options).Draw(t, "option"), day)
			after := Ending(now, all)
			if after.Last.Compare(before.Last) < 0 {
				t.Fatalf("the end moved from %v back to %v", before.Last, after.Last)
			}
			if same := after.Last == before.Last; same && !before.Last.IsZero() && after.First.Compare(before.First) > 0 {
				t.Fatalf("the same ending began later: %v, then %v", before.First, after.First)
			}
			all, before = append(all, now), after
		}
	})
}
