package guide

// What happened: when it ended, why, and whether the cause is understood.

const (
	WhenEnded    ItemID = "when-ended"
	Reasons      ItemID = "reasons"
	ScreenAgain  ItemID = "screen-again"
	CauseNamed   ItemID = "cause-named"
	CauseFixable ItemID = "cause-fixable"
)

const (
	UnderMonth   OptionID = "under-month"
	UnderQuarter OptionID = "under-quarter"
	UnderYear    OptionID = "under-year"
	OverYear     OptionID = "over-year"
	Partly       OptionID = "partly"
	Maybe        OptionID = "maybe"
	Cannot       OptionID = "cannot"
)

const sectionStory = "What happened"

// DaysAtLeast is how many days have passed at the very least when a person
// chose the option of WhenEnded; the strict end of the span, because a wait
// counts from it.
func DaysAtLeast(o OptionID) (days int, known bool) {
	switch o {
	case UnderMonth:
		return 0, true
	case UnderQuarter:
		return 30, true
	case UnderYear:
		return 90, true
	case OverYear:
		return 365, true
	}
	return 0, false
}

// ReopensScreen tells whether a breakup reason can be a gentle name for harm,
// so that the safety screen asks once more.
func ReopensScreen(reason OptionID) bool {
	switch reason {
	case "jealousy", "control", "criticism", "smothered", "no-compromise":
		return true
	}
	return false
}

var storyItems = []Item{
	{ID: WhenEnded, Section: sectionStory, Dimension: DimReadiness,
		Ask:  "How long ago did it end?",
		Hint: "If it ended more than once, count from the last time.",
		Options: options(opt(UnderMonth, "Less than a month", Bad), opt(UnderQuarter, "One to three months", Good),
			opt(UnderYear, "Three months to a year", Good), opt(OverYear, "More than a year", Good)),
		Sources: append(advice("enough-time-passed", "space-before-contact"), choice("thirty days of space; no guide gives a number"))},
	{ID: Reasons, Section: sectionStory, Dimension: DimUnderstanding, Many: true,
		Ask:  "Why did it end?",
		Hint: "Choose all that played a part.",
		Options: options(
			opt("communication", "We did not talk about what mattered", Neutral),
			opt("arguments", "We argued all the time, often about small things", Neutral),
			opt("trust", "Trust was damaged", Neutral),
			opt("infidelity", "There was cheating", Neutral),
			opt("lies", "There were lies", Neutral),
			opt("goals", "We wanted different things or held different values", Neutral),
			opt("plans", "We planned different futures", Neutral),
			opt("apart", "We grew apart", Neutral),
			opt("closeness", "We lost our closeness", Neutral),
			opt("romance", "The romance faded", Neutral),
			opt("interest", "One of us lost interest", Neutral),
			opt("busy", "Life was too full for us", Neutral),
			opt("timing", "The timing was bad", Neutral),
			opt("personality", "Our temperaments clashed", Neutral),
			opt("closed", "One of us could not open up", Neutral),
			opt("affection", "One of us could not show affection", Neutral),
			opt("avoidance", "One of us avoided every hard talk", Neutral),
			opt("mistake", "One clear mistake", Neutral),
			opt("pattern", "The same trouble, over and over", Neutral),
			opt("no-compromise", "One of us never met the other halfway", Neutral),
			opt("smothered", "One of us felt smothered", Neutral),
			opt("criticism", "One of us was criticised all the time", Neutral),
			opt("jealousy", "Jealousy", Neutral),
			opt("control", "One of us controlled the other", Neutral),
			opt("distance", "Distance, money, work or illness came between us", Neutral),
			opt("others", "Family or friends were against it", Neutral),
			opt("substances", "Drink, drugs or gambling", Neutral),
			opt("not-told", "I was never told why", Neutral),
			opt("else", "Something else", Neutral)),
		Sources: advice("br-communication", "br-constant-arguments", "br-trust-broken", "br-infidelity", "br-lies", "br-different-goals",
			"br-different-plans", "br-grew-apart", "br-lost-intimacy", "br-romance-faded", "br-lost-interest", "br-too-busy", "br-poor-timing",
			"br-personality-clash", "br-emotionally-closed", "br-low-affection", "br-avoidance", "br-identifiable-mistake", "br-unresolved-pattern",
			"br-no-compromise", "br-lost-independence", "br-constant-criticism", "br-jealousy", "br-control")},
	{ID: ScreenAgain, Section: sectionStory, Dimension: DimSafety,
		Ask:  "You named something that can hurt people. Was any of it frightening, or did one of you lose the freedom to decide?",
		Hint: "For example: checking a phone, forbidding friends, insults every day, punishing silence.",
		Options: options(opt(No, "No, it was unpleasant but free", Good), opt(Them, "Yes, done to me", Bad),
			opt(Me, "Yes, done by me", Bad), opt(Both, "Yes, in both directions", Bad)),
		Sources: append(advice("hs-abuse-emotional", "br-control", "br-jealousy"), choice("these reasons reopen the safety questions instead of counting as ordinary causes"))},
	{ID: CauseNamed, Section: sectionStory, Dimension: DimUnderstanding,
		Ask:  "Can you name what went wrong as something a camera could have filmed?",
		Hint: "“I cancelled our evenings most weeks” is such a thing. “We just did not work” is not.",
		Options: options(opt(Yes, "Yes", Good), opt(Partly, "Only in part", Bad),
			opt(No, "No", Bad)),
		Sources: advice("prompt-name-behaviour", "understand-breakup")},
	{ID: CauseFixable, Section: sectionStory, Dimension: DimUnderstanding,
		Ask:  "Could what went wrong really be different now?",
		Hint: "Wanting or not wanting children, for example, rarely bends. Habits can.",
		Options: options(opt(Yes, "Yes, and I can say how", Good), opt(Maybe, "Maybe, I cannot say how", Bad),
			opt(Cannot, "No, it lies in who we are or what we want", Bad)),
		Sources: advice("reason-fixable", "salvageable-check", "has-anything-changed", "stop-fundamental-issues")},
}
