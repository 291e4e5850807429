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
		guide.FearOfMe: guide.No, guide.Order: guide.No,
		guide.SomeoneNew: guide.No, guide.ClearNo: guide.No, guide.Blocked: guide.No, guide.Replies: guide.NoContact, guide.CostItem: guide.No,
		guide.WhenEnded: guide.UnderYear, guide.Reasons: "busy", guide.CauseNamed: guide.Yes, guide.CauseFixable: guide.Yes,
		guide.OwnShare: guide.Written, guide.OwnChange: guide.SeenWeeks, guide.TheirPart: guide.CantKnow, guide.Trust: guide.Whole,
		guide.OrdinaryDay: guide.Fine, guide.TakeANo: guide.Hurt, guide.FriendsOnly: guide.Yes, guide.Confidant: guide.Yes,
		guide.Pulls: "repair", guide.StayApart: guide.None, guide.TheirWords: guide.NoSign,
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
		{"the ex is in crisis", with(calm(), "acute-crisis", "them"), guide.Crisis, []guide.FindingID{guide.FAcute}},
		{"crisis outranks abuse and both are said", with(calm(), "fear", "yes", "self-harm", "yes"), guide.Crisis, []guide.FindingID{guide.FSelfHarm, guide.FFear}},

		// D.hardstop.1, T01: abuse of any form, in both directions, and orders.
		{"hit once, long ago, much love", with(calm(), "harm-to-me", "yes", "their-words", "both-said", "both-work", "both"), guide.Unsafe, []guide.FindingID{guide.FHarmToMe}},
		{"only defended themselves", with(calm(), "harm-by-me", "defended"), guide.Unsafe, []guide.FindingID{guide.FDefended}},
		{"controlled the ex", with(calm(), "harm-by-me", "yes"), guide.Unsafe, []guide.FindingID{guide.FHarmByMe}},
		{"the ex is afraid", with(calm(), "fear-of-me", "yes"), guide.Unsafe, []guide.FindingID{guide.FFearOfMe}},
		{"an order is in force", with(calm(), "order", "yes"), guide.Unsafe, []guide.FindingID{guide.FOrder}},
		{"jealousy that took freedom away", with(calm(), "reasons", "jealousy", "screen-again", "them"), guide.Unsafe, []guide.FindingID{guide.FScreenAgain}},
		{"jealousy that was free but unpleasant", with(calm(), "reasons", "jealousy", "screen-again", "no"), guide.ConditionsMet, nil},
		{"jealousy, not sure", with(calm(), "reasons", "jealousy", "screen-again", "unsure"), guide.NotYet, []guide.FindingID{guide.FSafetyOpen}},

		// D.hardstop.2, 3, 5 and D.stop.1 to 6.
		{"ex is dating", with(calm(), "someone-new", "them"), guide.LetGo, []guide.FindingID{guide.FSomeoneNew}},
		{"dating someone oneself", with(calm(), "someone-new", "me"), guide.LetGo, []guide.FindingID{guide.FIAmTaken}},
		{"a clear no", with(calm(), "clear-no", "yes"), guide.LetGo, []guide.FindingID{guide.FClearNo}},
		{"not now is a no (T04)", with(calm(), "clear-no", "not-now"), guide.LetGo, []guide.FindingID{guide.FClearNo}},
		{"a no they reopened themselves", with(calm(), "clear-no", "reopened"), guide.ConditionsMet, nil},
		{"blocked, although they once reopened", with(calm(), "clear-no", "reopened", "blocked", "yes"), guide.LetGo, []guide.FindingID{guide.FBlocked}},
		{"hardly answers", with(calm(), "replies", "scant"), guide.LetGo, []guide.FindingID{guide.FScant}},
		{"hot and cold, with warm words", with(calm(), "replies", "hot-cold", "their-words", "both-said", "both-work", "both"), guide.LetGo, []guide.FindingID{guide.FHotCold}},
		{"would lose the job", with(calm(), "cost", "yes"), guide.LetGo, []guide.FindingID{guide.FCost}},
		{"children or none: cannot change (E.step.15.1)", with(calm(), "reasons", "plans", "cause-fixable", "cannot"), guide.LetGo, []guide.FindingID{guide.FCannot}},
		{"three reasons to stay apart", with(calm(), "stay-apart", "drained", "stay-apart", "no-growth", "stay-apart", "rarely-happy"), guide.LetGo, []guide.FindingID{guide.FStayApart}},
		{"two reasons to stay apart", with(calm(), "stay-apart", "drained", "stay-apart", "no-growth"), guide.ConditionsMet, nil},

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

// The median way through stays at about thirty items.
func TestLengthOfTheAssessment(t *testing.T) {
	if n := len(Ask(calm())); n < 25 || n > 34 {
		t.Errorf("%d items asked", n)
	}
}
