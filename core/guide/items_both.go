package guide

// The two of you: reasons to stay apart, and what was said in words.

const (
	StayApart  ItemID = "stay-apart"
	TheirWords ItemID = "their-words"
	BothWork   ItemID = "both-work"
)

const (
	BothSaid   OptionID = "both-said"
	TheyAsked  OptionID = "they-asked"
	WarmOnly   OptionID = "warm-only"
	NoSign     OptionID = "no-sign"
	NotMyself  OptionID = "not-myself"
	TheyDidNot OptionID = "they-did-not"
)

const sectionBoth = "The two of you"

var bothItems = []Item{
	{ID: StayApart, Section: sectionBoth, Dimension: DimCost, Many: true,
		Ask:  "Which of these are true of the two of you, or of you since then?",
		Hint: "Choose all that fit, or none.",
		Options: options(
			opt("rarely-happy", "We were seldom calm or happy together", Bad),
			opt("in-the-past", "I live in the past more than in today", Bad),
			opt("drained", "Trying has left me drained and full of doubt", Bad),
			opt("clinging", "Holding on hurts more than letting go would", Bad),
			opt("not-honest", "One of us is not honest with the other", Bad),
			opt("no-growth", "Together we stood still", Bad),
			opt("dating-tiring", "Going back seems easier than meeting someone", Bad),
			opt("love-no-care", "There is love, but not the daily care", Bad),
			opt(None, "None of these", Good)),
		Sources: advice("stay-rarely-happy", "stay-living-in-past", "stay-exhausted", "stay-clinging-hurts", "stay-no-mutual-honesty",
			"stay-growth-needs-space", "motive-convenience", "love-not-enough")},
	{ID: TheirWords, Section: sectionBoth, Dimension: DimMutuality,
		Ask:  "What have they said, in words, about the two of you?",
		Hint: "Warmth is not an answer. Only words are.",
		Options: options(opt(BothSaid, "We have both said that we want to talk about it or try", Good),
			opt(TheyAsked, "They have asked to talk; I have not answered yet", Good),
			opt(WarmOnly, "They are warm, but nothing in words", Unknown),
			opt(NoSign, "Nothing", Unknown)),
		Sources: advice("mutual-buy-in", "wanting-not-mutual", "no-overreading-friendliness")},
	{ID: BothWork, Section: sectionBoth, Dimension: DimMutuality,
		Ask:  "Are both of you willing to work on what broke it?",
		Hint: "Said in words, by each of you.",
		Options: options(opt(Both, "Yes, we have both said so", Good), opt(TheyDidNot, "I am; they have not said", Unknown),
			opt(NotMyself, "I am not sure that I am", Bad)),
		Sources: advice("both-willing-to-work", "mutual-yes-gate")},
}
