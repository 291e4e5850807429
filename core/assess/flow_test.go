package assess

import (
	"slices"
	"testing"

	"afterward/core/guide"
)

func TestAskingEndsAtAFlag(t *testing.T) {
	r := Response{}.Choose(guide.SelfHarm, guide.Yes, today)
	if asked := Ask(r, today); len(asked) != 1 || !Complete(r, today) {
		t.Errorf("%d items asked after a yes to the first", len(asked))
	}
	res := Evaluate(r, today)
	if got := ids(res); !slices.Equal(got, []guide.FindingID{guide.FSelfHarm}) {
		t.Errorf("findings %v: what was never asked is not missing", got)
	}
}

func TestPlaceResumesAtTheFirstOpenItem(t *testing.T) {
	r := Response{}.Choose(guide.SelfHarm, guide.No, today).Choose(guide.HarmOthers, guide.No, today)
	if p, done := At(r, guide.Fear, today); done || p.Item.ID != guide.AcuteCrisis {
		t.Errorf("asked for an item behind a gap, got %s", p.Item.ID)
	}
	if p, _ := At(r, guide.SelfHarm, today); p.Item.ID != guide.SelfHarm || p.Index != 0 {
		t.Errorf("going back to an answered item gave %s", p.Item.ID)
	}
	if _, done := At(calm(), "no-such-item", today); !done {
		t.Error("a complete response is not done")
	}
}

// After a flag only what decides which help fits is asked: harm in the other
// direction, pursuit, an order.
func TestAfterASafetyFlagFewItemsFollow(t *testing.T) {
	r := with(calm(), "fear", "yes")
	var asked []guide.ItemID
	for _, it := range Ask(r, today) {
		asked = append(asked, it.ID)
	}
	want := []guide.ItemID{guide.SelfHarm, guide.HarmOthers, guide.AcuteCrisis, guide.Fear, guide.ChildOrPet, guide.HarmByMe, guide.WordsByMe,
		guide.ControlByMe, guide.FearOfMe, guide.KeptOn, guide.Order, guide.Ties}
	if !slices.Equal(asked, want) {
		t.Errorf("asked %v, want %v", asked, want)
	}
}

// After a stop that is no danger, what serves letting go is still asked, and
// nothing about a way back.
func TestAfterAStopTheWayBackIsNotAsked(t *testing.T) {
	asked := map[guide.ItemID]bool{}
	for _, it := range Ask(with(calm(), "clear-no", "yes"), today) {
		asked[it.ID] = true
	}
	for _, id := range []guide.ItemID{guide.OwnChange, guide.TheirPart, guide.Trust, guide.SignsOwn, guide.SignsAround, guide.TakeANo, guide.FriendsOnly, guide.Pulls, guide.BothWork} {
		if asked[id] {
			t.Errorf("%s is asked after a no", id)
		}
	}
	for _, id := range []guide.ItemID{guide.Blocked, guide.CostItem, guide.Ties, guide.Reasons, guide.OrdinaryWeek, guide.OwnShare, guide.OrdinaryDay, guide.Confidant, guide.StayApart} {
		if !asked[id] {
			t.Errorf("%s is not asked after a no", id)
		}
	}
}

// Jealousy, control, criticism, smothering and fear reopen the screen wherever
// they are named (T01).
func TestGentleNamesForHarmReopenTheScreen(t *testing.T) {
	for _, c := range []struct {
		r    Response
		item guide.ItemID
	}{
		{calm().Choose(guide.Reasons, "jealousy", today), guide.ScreenAgain},
		{calm().Choose(guide.Reasons, "criticism", today), guide.ScreenAgain},
		{calm().Choose(guide.OrdinaryWeek, "careful", today), guide.ScreenAgain},
		{with(calm(), "times-before", "once").Choose(guide.Earlier, "control", today), guide.ScreenAgain},
		{calm().Choose(guide.Pulls, "jealous", today), guide.ScreenLater},
		{calm().Choose(guide.Pulls, "they-press", today), guide.ScreenLater},
	} {
		if Complete(c.r, today) || !slices.ContainsFunc(Ask(c.r, today), func(it guide.Item) bool { return it.ID == c.item }) {
			t.Errorf("%s is not asked", c.item)
		}
		if res := Evaluate(c.r, today); !res.Has(guide.FSafetyOpen) {
			t.Errorf("%s open, and nothing says so: %v", c.item, ids(res))
		}
	}
}

// Every item can be asked: none is there for the coverage alone.
func TestEveryItemIsAskedOfSomebody(t *testing.T) {
	asked := map[guide.ItemID]bool{}
	for _, v := range append(vectors(), unfinished()...) {
		for _, it := range append(Ask(v.r, today), Ask(v.r, today.AddDays(30))...) {
			asked[it.ID] = true
		}
	}
	for _, it := range guide.Items() {
		if !asked[it.ID] {
			t.Errorf("%s is never asked", it.ID)
		}
	}
}

// The way through is short: at most 45 items for half of the written cases, and
// for the plain case of someone who is ready to ask.
func TestTheMedianWayIsAtMost45Items(t *testing.T) {
	var lengths []int
	for _, v := range vectors() {
		lengths = append(lengths, len(Ask(v.r, today)))
	}
	slices.Sort(lengths)
	median, longest := lengths[len(lengths)/2], lengths[len(lengths)-1]
	t.Logf("median %d, longest %d, plain case %d", median, longest, len(Ask(calm(), today)))
	if median > 45 || longest > 55 || len(Ask(calm(), today)) > 45 {
		t.Errorf("median %d, longest %d, plain case %d", median, longest, len(Ask(calm(), today)))
	}
}

// Asking again shows the options in another order, and what closes a list at its
// end.
func TestOptionsChangeTheirOrderFromTakingToTaking(t *testing.T) {
	first := calm()
	again := fill(Response{Taking: 1}, map[guide.ItemID]guide.OptionID{guide.Reasons: "busy", guide.Pulls: "repair"})
	was := map[guide.ItemID][]guide.Option{}
	for _, it := range Ask(first, today) {
		was[it.ID] = it.Options
	}
	varied := 0
	for _, it := range Ask(again, today) {
		if last := it.Options[len(it.Options)-2:]; last[0].ID != guide.Unsure || last[1].ID != guide.Private {
			t.Errorf("%s ends with %v", it.ID, last)
		}
		if before, ok := was[it.ID]; ok && len(before) == len(it.Options) && !slices.Equal(before, it.Options) {
			varied++
		}
	}
	if varied < 35 {
		t.Errorf("only %d items have another order", varied)
	}
}
