package guide

// Where things stand: the facts that end a plan whatever else is true.

const (
	SomeoneNew ItemID = "someone-new"
	ClearNo    ItemID = "clear-no"
	Blocked    ItemID = "blocked"
	Replies    ItemID = "replies"
	CostItem   ItemID = "cost"
)

const (
	NotNow    OptionID = "not-now"
	Reopened  OptionID = "reopened"
	Willing   OptionID = "willing"
	Scant     OptionID = "scant"
	HotCold   OptionID = "hot-cold"
	NoContact OptionID = "no-contact"
	Logistics OptionID = "logistics"
)

const sectionStanding = "Where things stand"

var standingItems = []Item{
	{ID: SomeoneNew, Section: sectionStanding, Dimension: DimRespect,
		Ask:  "Is either of you with someone else now?",
		Hint: "Someone new, someone from before, a husband or wife. Dating counts too.",
		Options: options(opt(No, "No, as far as I know", Good), opt(Them, "They are", Bad),
			opt(Me, "I am", Bad), opt(Both, "Both of us", Bad)),
		Sources: advice("hs-ex-with-someone", "stop-ex-new-partner", "stop-you-are-dating")},
	{ID: ClearNo, Section: sectionStanding, Dimension: DimRespect,
		Ask:  "Have they said they do not want to get back together, or asked you to leave them alone?",
		Hint: "In any words, when it ended or later. A soft no is a no. “Let us be friends” is one too.",
		Options: options(opt(No, "No", Good), opt(Yes, "Yes", Bad),
			opt(NotNow, "They said “not now”, “I need time” or “maybe one day”", Bad),
			opt(Reopened, "Yes, but later they came to me on their own and asked to talk", Good)),
		Sources: append(advice("hs-clear-refusal", "stop-explicit-no"), choice("“not now” counts as no; only they can reopen it"))},
	{ID: Blocked, Section: sectionStanding, Dimension: DimRespect,
		Ask:     "Have they blocked you anywhere?",
		Hint:    "A block in one place is a block in all of them. Being muted or removed counts.",
		Options: options(opt(No, "No", Good), opt(Yes, "Yes", Bad)),
		Sources: advice("stop-blocked")},
	{ID: Replies, Section: sectionStanding, Dimension: DimRespect,
		Ask:  "When you write or speak to them, what comes back?",
		Hint: "Look at the last few times, not at the best one.",
		Options: options(opt(Willing, "They answer willingly, in their own time", Good),
			opt(Scant, "Little or nothing, or no answer to my last message", Bad),
			opt(HotCold, "Warm one day, cold the next", Bad),
			opt(Logistics, "Only what has to be said: children, home, work, money", Neutral),
			opt("i-silent", "They write; I have not answered", Neutral),
			opt(NoContact, "Neither of us has written", Neutral)),
		Sources: advice("stop-barely-responds", "stop-strung-along")},
	{ID: CostItem, Section: sectionStanding, Dimension: DimCost, Options: yesNo(Bad),
		Ask:     "Would going back do serious damage to your money, your work, your home or your health?",
		Hint:    "Serious: you would still feel it in a year.",
		Sources: advice("hs-high-cost", "hs-cost-finances", "hs-cost-career", "hs-cost-wellbeing")},
}
