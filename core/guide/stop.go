package guide

import "slices"

// A StopID names something that can have changed and ends a plan.
type StopID string

// A Stop is something that can have changed and ends a plan: said in plain words,
// and answered at once. What it comes to is decided by the rules, as for every
// answer.
type Stop struct {
	ID      StopID
	Group   string     // the heading it stands under
	Says    string     // what has changed, as a person would say it
	Item    ItemID     // the question it answers
	Options []OptionID // with these
	Finding FindingID  // the finding it leads to
	Sources []Source
}

const (
	groupSafe   = "About safety"
	groupThem   = "What they said or did"
	groupElse   = "Someone else"
	groupBetter = "Between the two of you"
)

// stopList has safety first.
var stopList = []Stop{
	{"self-harm", groupSafe, "I have thoughts of ending my life or of hurting myself.", SelfHarm, one(Yes), FSelfHarm,
		[]Source{advice("hs-acute-instability")}},
	{"harm-others", groupSafe, "I have thoughts of hurting someone.", HarmOthers, one(Yes), FHarmOthers, []Source{advice("hs-instability-anger")}},
	{"my-crisis", groupSafe, "I am at the end of my strength.", AcuteCrisis, one(Me), FAcute, []Source{advice("hs-acute-instability", "hs-instability-desperation")}},
	{"their-crisis", groupSafe, "They are in a deep crisis, or I am worried that they may hurt themselves.", AcuteCrisis, one(Them), FTheirCrisis,
		[]Source{advice("hs-acute-instability", "hs-instability-depression", "compassionate-distance")}},
	{"afraid", groupSafe, "I am afraid of them, or of what they may do.", Fear, one(Yes), FFear,
		[]Source{advice("safety-and-distance-first"), choice("fear alone closes contact")}},
	{"hurt-me", groupSafe, "They hurt or frightened me.", HarmToMe, one("other"), FHarmToMe, []Source{advice("hs-abuse-physical", "safety-and-distance-first")}},
	{"words-me", groupSafe, "They threatened me or put me down, over and over.", WordsToMe, one("other"), FWordsToMe, []Source{advice("hs-abuse-verbal", "hs-abuse-emotional")}},
	{"control-me", groupSafe, "They control, watch or follow me.", ControlOfMe, one("other"), FControl, []Source{advice("hs-abuse-emotional")}},
	{"hurt-them", groupSafe, "I hurt or frightened them.", HarmByMe, one("other"), FHarmByMe, []Source{advice("hs-abuse"), choice("harm by the person using this app closes contact")}},
	{"fear-of-me", groupSafe, "They said they are afraid of me.", FearOfMe, one(Yes), FFearOfMe, []Source{dardis2017, choice("their fear closes contact")}},
	{"turned-up", groupSafe, "I went to them, or found another way in, though they had not asked for it.", KeptOn, one(TurnedUp), FTurnedUp,
		[]Source{dardis2017, choice("pursuit closes contact, whatever it was meant as")}},
	{"order-me", groupSafe, "There is an order, and it tells me to keep away.", Order, one(OnMe), FOrderOnMe, []Source{choice("a legal order always rules")}},
	{"order-them", groupSafe, "There is an order, and it protects me.", Order, one(ForMe), FOrderForMe, []Source{choice("a legal order always rules")}},

	{"no", groupThem, "They said no, or “not now”.", ClearNo, one(Yes), FClearNo,
		[]Source{advice("stop-explicit-no", "hs-clear-refusal", "stop-no-interest"), choice("“not now” counts as no")}},
	{"blocked", groupThem, "They blocked me somewhere.", Blocked, one(Yes), FBlocked, []Source{advice("stop-blocked")}},
	{"scant", groupThem, "They hardly answer, or not at all, and live on as if it is settled.", Replies, one(Scant), FScant, []Source{advice("stop-barely-responds", "stop-ex-moved-on")}},
	{"hot-cold", groupThem, "They are warm one day and cold the next.", Replies, one(HotCold), FHotCold, []Source{advice("stop-strung-along")}},
	{"kept-on", groupThem, "I keep writing or calling, and nothing comes back.", KeptOn, one(Wrote), FKeptOn, []Source{advice("stop-barely-responds"), choice("pursuit without an answer ends the question")}},

	{"they-new", groupElse, "They are with someone.", SomeoneNew, one(Them), FSomeoneNew, []Source{advice("stop-ex-new-partner", "hs-ex-with-someone", "stop-ex-moved-on")}},
	{"i-new", groupElse, "I am with someone.", SomeoneNew, one(Me), FIAmTaken, []Source{advice("stop-you-are-dating")}},

	{"tried", groupBetter, "We both really worked on it, and the core of the trouble stays.", CauseFixable, one(Tried), FTried, []Source{advice("stop-fundamental-issues", "know-when-to-let-go")}},
	{"cannot", groupBetter, "What parts us lies in who we are, or in what we want.", CauseFixable, one(Cannot), FCannot, []Source{advice("stop-fundamental-issues", "love-not-enough")}},
	{"more-harm", groupBetter, "It does us more harm than good.", CostItem, one(MoreHarm), FMoreHarm, []Source{advice("stop-more-harm-than-good")}},
	{"worn-out", groupBetter, "I am worn out and full of doubt, and hanging on costs me more than an ending would.", StayApart, []OptionID{"drained", "clinging"}, FStayApart,
		[]Source{advice("stay-exhausted", "stay-clinging-hurts")}},
	{"cost", groupBetter, "Going on would seriously damage my health or my sleep.", CostItem, one("health"), FCost, []Source{advice("hs-high-cost", "hs-cost-wellbeing")}},
	{"cost-work", groupBetter, "Going on would seriously damage my work or my studies.", CostItem, one("work"), FCost, []Source{advice("hs-high-cost", "hs-cost-career")}},
	{"cost-money", groupBetter, "Going on would seriously damage my money.", CostItem, one("money"), FCost, []Source{advice("hs-high-cost", "hs-cost-finances")}},
	{"cost-home", groupBetter, "Going on would put my home at risk.", CostItem, one("home"), FCost, []Source{advice("hs-high-cost"), choice("home is our addition")}},
	{"cost-people", groupBetter, "Going on would cost me my children, or people close to me.", CostItem, one("close-ones"), FCost,
		[]Source{advice("hs-high-cost"), choice("people close to you are our addition")}},
}

func one(o OptionID) []OptionID { return []OptionID{o} }

// Stops returns what can have changed and ends a plan, in the order of showing.
func Stops() []Stop { return slices.Clone(stopList) }

// StopByID returns the entry with that id.
func StopByID(id StopID) (Stop, bool) {
	for _, s := range stopList {
		if s.ID == id {
			return s, true
		}
	}
	return Stop{}, false
}
