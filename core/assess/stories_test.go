package assess

import (
	"slices"
	"testing"

	"afterward/core/civil"
	"afterward/core/guide"
)

var today = civil.MustParse("2026-11-21")

// calm is a response against which nothing speaks: every good answer, the
// other side unknown. Stories say only what differs from it.
func calm() Response {
	r := Response{}
	for item, option := range map[guide.ItemID]guide.OptionID{
		guide.SelfHarm: guide.No, guide.HarmOthers: guide.No, guide.AcuteCrisis: guide.No, guide.Fear: guide.No,
		guide.HarmToMe: guide.No, guide.WordsToMe: guide.No, guide.ControlOfMe: guide.No, guide.HarmByMe: guide.No,
		guide.FearOfMe: guide.No, guide.KeptOn: guide.No, guide.Order: guide.No,
		guide.SomeoneNew: guide.No, guide.ClearNo: guide.No, guide.Blocked: guide.No, guide.Replies: guide.NoContact, guide.CostItem: guide.No,
		guide.WhenEnded: guide.UnderYear, guide.Reasons: "busy", guide.CauseNamed: guide.Yes, guide.CauseFixable: guide.Yes,
		guide.OwnShare: guide.Written, guide.OwnChange: guide.SeenWeeks, guide.TheirPart: guide.CantKnow, guide.Trust: guide.Whole,
		guide.OrdinaryDay: guide.Fine, guide.TakeANo: guide.Hurt, guide.FriendsOnly: guide.Yes, guide.Confidant: guide.Yes,
		guide.Pulls: "repair", guide.StayApart: guide.None, guide.TheirWords: guide.NoSign, guide.BothWork: guide.TheyDidNot,
	} {
		r = r.Choose(item, option, today)
	}
	return r
}

// with changes single answers: item, option, item, option, …
func with(r Response, pairs ...string) Response {
	for i := 0; i < len(pairs); i += 2 {
		item := guide.ItemID(pairs[i])
		if it, _ := guide.ItemByID(item); it.Many && !r.Has(item, guide.OptionID(pairs[i+1])) && i > 0 && pairs[i-2] == pairs[i] {
			r = r.Choose(item, guide.OptionID(pairs[i+1]), today)
			continue
		}
		r = r.copy()
		delete(r.Answers, item)
		r = r.Choose(item, guide.OptionID(pairs[i+1]), today)
	}
	return r
}

func TestStories(t *testing.T) {
	for _, c := range []struct {
		name     string
		r        Response
		outcome  guide.Outcome
		findings []guide.FindingID // must be among the findings
	}{
		// D.hardstop.4, T13: help before anything else, whoever is in crisis.
		{"wants to die", with(calm(), "self-harm", "yes"), guide.Crisis, []guide.FindingID{guide.FSelfHarm}},
		{"not sure about wanting to die", with(calm(), "self-harm", "unsure"), guide.Crisis, []guide.FindingID{guide.FSelfHarm}},
		{"the ex is in crisis", with(calm(), "acute-crisis", "them"), guide.Crisis, []guide.FindingID{guide.FTheirCrisis}},
		{"crisis outranks abuse and both are said", with(calm(), "fear", "yes", "self-harm", "yes"), guide.Crisis, []guide.FindingID{guide.FSelfHarm, guide.FFear}},

		// D.hardstop.1, T01: abuse of any form, in both directions, and orders.
		{"hit once, long ago, much love", with(calm(), "harm-to-me", "yes", "their-words", "both-said", "both-work", "both"), guide.Unsafe, []guide.FindingID{guide.FHarmToMe}},
		{"only defended themselves", with(calm(), "harm-by-me", "defended"), guide.Unsafe, []guide.FindingID{guide.FDefended}},
		{"controlled the ex", with(calm(), "harm-by-me", "yes"), guide.Unsafe, []guide.FindingID{guide.FHarmByMe}},
		{"the ex is afraid", with(calm(), "fear-of-me", "yes"), guide.Unsafe, []guide.FindingID{guide.FFearOfMe}},
		{"an order is in force", with(calm(), "order", "yes"), guide.Unsafe, []guide.FindingID{guide.FOrder}},
		{"jealousy that took freedom away", with(calm(), "reasons", "jealousy", "screen-again", "them"), guide.Unsafe, []guide.FindingID{guide.FScreenAgain}},
		{"smothering done by oneself", with(calm(), "reasons", "smothered", "screen-again", "me"), guide.Unsafe, []guide.FindingID{guide.FScreenAgainMe}},
		{"jealousy that was free but unpleasant", with(calm(), "reasons", "jealousy", "screen-again", "no"), guide.ConditionsMet, nil},
		{"jealousy, not sure", with(calm(), "reasons", "jealousy", "screen-again", "unsure"), guide.NotYet, []guide.FindingID{guide.FSafetyOpen}},

		// D.hardstop.2, 3, 5 and D.stop.1 to 6.
		{"ex is dating", with(calm(), "someone-new", "them"), guide.LetGo, []guide.FindingID{guide.FSomeoneNew}},
		{"dating someone oneself", with(calm(), "someone-new", "me"), guide.LetGo, []guide.FindingID{guide.FIAmTaken}},
		{"a clear no", with(calm(), "clear-no", "yes"), guide.LetGo, []guide.FindingID{guide.FClearNo}},
		{"not now is a no (T04)", with(calm(), "clear-no", "not-now"), guide.LetGo, []guide.FindingID{guide.FClearNo}},
		{"a no they reopened in words", with(calm(), "clear-no", "reopened", "their-words", "they-asked"), guide.ConditionsMet, nil},
		{"a no said to be reopened, and nothing was said", with(calm(), "clear-no", "reopened", "their-words", "warm-only"), guide.LetGo, []guide.FindingID{guide.FClearNo}},
		{"blocked, although they once reopened", with(calm(), "clear-no", "reopened", "blocked", "yes"), guide.LetGo, []guide.FindingID{guide.FBlocked}},
		{"hardly answers", with(calm(), "replies", "scant"), guide.LetGo, []guide.FindingID{guide.FScant}},
		{"hot and cold, with warm words", with(calm(), "replies", "hot-cold", "their-words", "both-said", "both-work", "both"), guide.LetGo, []guide.FindingID{guide.FHotCold}},
		{"would lose the job", with(calm(), "cost", "yes"), guide.LetGo, []guide.FindingID{guide.FCost}},
		{"children or none: cannot change (E.step.15.1)", with(calm(), "reasons", "plans", "cause-fixable", "cannot"), guide.LetGo, []guide.FindingID{guide.FCannot}},
		{"three reasons to stay apart", with(calm(), "stay-apart", "drained", "stay-apart", "no-growth", "stay-apart", "rarely-happy"), guide.LetGo, []guide.FindingID{guide.FStayApart}},
		{"two reasons to stay apart", with(calm(), "stay-apart", "drained", "stay-apart", "no-growth"), guide.NotYet, []guide.FindingID{guide.FStaySome}},
		{"not sure about reasons to stay apart", with(calm(), "stay-apart", "unsure"), guide.NotYet, []guide.FindingID{guide.FStayOpen}},
		{"kept writing without an answer", with(calm(), "kept-on", "wrote"), guide.LetGo, []guide.FindingID{guide.FKeptOn}},
		{"turned up at their door", with(calm(), "kept-on", "turned-up"), guide.Unsafe, []guide.FindingID{guide.FTurnedUp}},
		{"nothing draws them back", with(calm(), "pulls", "none"), guide.LetGo, []guide.FindingID{guide.FWantsOut}},

		// Acute distress, too soon, motives from pain.
		{"ten days ago", with(calm(), "when-ended", "under-month"), guide.HealFirst, []guide.FindingID{guide.FTooSoon}},
		{"cannot sleep or eat", with(calm(), "days-now", "very-hard"), guide.HealFirst, []guide.FindingID{guide.FDistress}},
		{"lonely above all, though love is there", with(calm(), "pulls", "love", "pulls", "lonely", "main-pull", "lonely"), guide.HealFirst, []guide.FindingID{guide.FPainMotive}},
		{"cannot live without them (T13), love first", with(calm(), "pulls", "love", "pulls", "cannot-live", "main-pull", "love"), guide.HealFirst, []guide.FindingID{guide.FCannotLive}},
		{"soulmates (T22)", with(calm(), "pulls", "soulmate"), guide.HealFirst, []guide.FindingID{guide.FPainMotive}},
		{"would try again after a no", with(calm(), "take-a-no", "try-again"), guide.HealFirst, []guide.FindingID{guide.FNotTakeNo}},

		// Something is missing.
		{"own share only vague", with(calm(), "own-share", "vaguely"), guide.NotYet, []guide.FindingID{guide.FShareOpen}},
		{"change only begun", with(calm(), "own-change", "started"), guide.NotYet, []guide.FindingID{guide.FChangeOpen}},
		{"nothing changed on their side (T24)", with(calm(), "their-change", "nothing"), guide.NotYet, []guide.FindingID{guide.FTheirNothing}},
		{"broken trust nobody owns", with(calm(), "trust", "unowned"), guide.NotYet, []guide.FindingID{guide.FTrustOpen}},
		{"not sure about someone new", with(calm(), "someone-new", "unsure"), guide.NotYet, []guide.FindingID{guide.FFactsOpen}},
		{"not sure whether it was control", with(calm(), "control-of-me", "unsure"), guide.NotYet, []guide.FindingID{guide.FSafetyOpen}},
		{"not sure why it ended", with(calm(), "reasons", "unsure"), guide.NotYet, []guide.FindingID{guide.FCauseOpen}},
		{"cheating, and trust said to be whole", with(calm(), "reasons", "infidelity"), guide.NotYet, []guide.FindingID{guide.FTrustOpen}},
		{"broke trust and has not owned it", with(calm(), "trust", "mine-unowned"), guide.NotYet, []guide.FindingID{guide.FTrustOpen}},
		{"about the ex's state nothing is known", with(calm(), "acute-crisis", "only-me-fine"), guide.ConditionsMet, nil},
		{"maybe it could be different", with(calm(), "cause-fixable", "maybe"), guide.NotYet, []guide.FindingID{guide.FFixOpen}},

		// Own conditions met, the other side unknown; and both.
		{"done the work, no contact", calm(), guide.ConditionsMet, []guide.FindingID{guide.FTheirOpen}},
		{"good reason first, pain beside it", with(calm(), "pulls", "growth", "pulls", "missing", "main-pull", "growth"), guide.ConditionsMet, []guide.FindingID{guide.FMixedMotive}},
		{"warm, no words (T08)", with(calm(), "replies", "willing", "their-words", "warm-only"), guide.ConditionsMet, []guide.FindingID{guide.FNoWords}},
		{"both said it, their change only told (T24)", with(calm(), "replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "told"), guide.ConditionsMet, []guide.FindingID{guide.FTheirOpen}},
		{"both said it and both changed", with(calm(), "replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "seen"), guide.Mutual, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Evaluate(c.r, today)
			if res.Outcome != c.outcome {
				t.Errorf("outcome %s, want %s; findings %v", res.Outcome, c.outcome, ids(res))
			}
			for _, f := range c.findings {
				if !res.Has(f) {
					t.Errorf("no finding %s among %v", f, ids(res))
				}
			}
			if (res.Ruling == nil) != (c.outcome == guide.ConditionsMet || c.outcome == guide.Mutual) {
				t.Errorf("ruling %v for %s", res.Ruling, res.Outcome)
			}
		})
	}
}

func ids(res Result) []guide.FindingID {
	var out []guide.FindingID
	for _, f := range res.Findings {
		out = append(out, f.ID)
	}
	return out
}

// An old answer "less than a month ago" ripens with the days, and a clock set
// back does not make it younger than it was.
func TestSpaceRipensWithTheDays(t *testing.T) {
	r := with(calm(), "when-ended", "under-month")
	for _, c := range []struct{ after, left int }{{-40, 30}, {0, 30}, {1, 29}, {29, 1}, {30, 0}, {400, 0}} {
		if got := SpaceLeft(r, today.AddDays(c.after)); got != c.left {
			t.Errorf("after %d days %d are left, want %d", c.after, got, c.left)
		}
	}
	if got := Evaluate(r, today.AddDays(30)).Outcome; got != guide.ConditionsMet {
		t.Errorf("thirty days later: %s", got)
	}
	// Answering another question later does not start the wait anew.
	later := r.Choose(guide.Trust, guide.MineOwned, today.AddDays(20))
	if got := SpaceLeft(later, today.AddDays(20)); got != 10 {
		t.Errorf("another answer moved the wait: %d days left, want 10", got)
	}
}

func TestAskingEndsAtAFlag(t *testing.T) {
	r := Response{}.Choose(guide.SelfHarm, guide.Yes, today)
	if asked := Ask(r); len(asked) != 1 || !Complete(r) {
		t.Errorf("%d items asked after a yes to the first", len(asked))
	}
	res := Evaluate(r, today)
	if got := ids(res); !slices.Equal(got, []guide.FindingID{guide.FSelfHarm}) {
		t.Errorf("findings %v: what was never asked is not missing", got)
	}
}

func TestPlaceResumesAtTheFirstOpenItem(t *testing.T) {
	r := Response{}.Choose(guide.SelfHarm, guide.No, today).Choose(guide.HarmOthers, guide.No, today)
	if p, done := At(r, guide.Fear); done || p.Item.ID != guide.AcuteCrisis {
		t.Errorf("asked for an item behind a gap, got %s", p.Item.ID)
	}
	if p, _ := At(r, guide.SelfHarm); p.Item.ID != guide.SelfHarm || p.Index != 0 {
		t.Errorf("going back to an answered item gave %s", p.Item.ID)
	}
	if _, done := At(calm(), "no-such-item"); !done {
		t.Error("a complete response is not done")
	}
}

// After a flag only what decides which help fits is asked: harm in the other
// direction, pursuit, an order.
func TestAfterASafetyFlagFewItemsFollow(t *testing.T) {
	r := with(calm(), "fear", "yes")
	var asked []guide.ItemID
	for _, it := range Ask(r) {
		asked = append(asked, it.ID)
	}
	want := []guide.ItemID{guide.SelfHarm, guide.HarmOthers, guide.AcuteCrisis, guide.Fear, guide.HarmByMe, guide.FearOfMe, guide.KeptOn, guide.Order}
	if !slices.Equal(asked, want) {
		t.Errorf("asked %v, want %v", asked, want)
	}
}

// Taking a told stop back does not open contact in one tap; a slip of the finger
// that was corrected before going on costs nothing.
func TestATakenBackStopIsHeld(t *testing.T) {
	for _, c := range []struct{ item, stop, after string }{
		{"harm-to-me", "yes", "no"}, {"self-harm", "yes", "no"}, {"order", "yes", "no"}, {"clear-no", "yes", "no"},
		{"blocked", "yes", "no"}, {"replies", "scant", "willing"}, {"cause-fixable", "cannot", "yes"}, {"kept-on", "wrote", "no"},
	} {
		item := guide.ItemID(c.item)
		slip := with(with(calm(), c.item, c.stop), c.item, c.after)
		if got := Evaluate(slip, today); got.Has(guide.FTakenBack) {
			t.Errorf("%s: a corrected slip is held", c.item)
		}
		told := with(with(calm(), c.item, c.stop).Leave(item), c.item, c.after)
		for days, held := range map[int]bool{-400: true, 0: true, guide.HoldDays - 1: true, guide.HoldDays: false} {
			got := Evaluate(told, today.AddDays(days))
			for _, f := range got.Findings {
				if f.ID == guide.FTakenBack && (len(f.Because) != 1 || len(f.Because[0].Before) == 0) {
					t.Errorf("%s: the answer before is not shown: %+v", c.item, f.Because)
				}
			}
			if got.Has(guide.FTakenBack) != held || held && got.Outcome != guide.NotYet {
				t.Errorf("%s taken back, %d days later: %s %v", c.item, days, got.Outcome, ids(got))
			}
		}
	}
}

// Unticking the reason does not take back what was said about it.
func TestUntickingAReasonKeepsTheFlag(t *testing.T) {
	r := with(calm(), "reasons", "smothered", "screen-again", "them")
	r = with(r, "reasons", "busy")
	if got := Evaluate(r, today).Outcome; got != guide.Unsafe {
		t.Errorf("outcome %s", got)
	}
}

// Of two tabs on one day the answer that closes contact wins, whichever saves last.
func TestMergeKeepsTheStop(t *testing.T) {
	yes, no := with(calm(), "fear", "yes"), calm()
	for _, r := range []Response{yes.Merge(no), no.Merge(yes)} {
		if !r.Has(guide.Fear, guide.Yes) {
			t.Errorf("the yes is gone: %v", r.Answers[guide.Fear])
		}
	}
}

// "Less than a month" told once holds thirty days from that day.
func TestSpaceCannotBeSkippedByAnotherAnswer(t *testing.T) {
	r := with(calm(), "when-ended", "under-month").Leave(guide.WhenEnded)
	r = r.Choose(guide.WhenEnded, guide.UnderYear, today.AddDays(1))
	if got := SpaceLeft(r, today.AddDays(1)); got != guide.SpaceDays-1 {
		t.Errorf("%d days left", got)
	}
}

// The median way through stays at about thirty items.
func TestLengthOfTheAssessment(t *testing.T) {
	if n := len(Ask(calm())); n < 25 || n > 36 {
		t.Errorf("%d items asked", n)
	}
}
