package guide

// Where things stand: the facts that end a plan whatever else is true.

const (
	SomeoneNew ItemID = "someone-new"
	ClearNo    ItemID = "clear-no"
	Blocked    ItemID = "blocked"
	Replies    ItemID = "replies"
	CostItem   ItemID = "cost"
	Ties       ItemID = "ties"
)

const (
	NotNow    OptionID = "not-now"
	Reopened  OptionID = "reopened"
	Willing   OptionID = "willing"
	Scant     OptionID = "scant"
	HotCold   OptionID = "hot-cold"
	NoContact OptionID = "no-contact"
	Logistics OptionID = "logistics"
	MoreHarm  OptionID = "more-harm"
)

const sectionStanding = "Where things stand"

var standingItems = []Item{
	{ID: SomeoneNew, Section: sectionStanding, Dimension: DimRespect,
		Ask:  "Is either of you with someone else now?",
		Hint: "Dating counts, and so does someone from before.",
		Options: []Option{opt(No, "No, as far as I know", Good), opt(Them, "They are", Bad),
			opt(Me, "I am", Bad), opt(Both, "Both of us", Bad)},
		FindOut: "Only if they tell you themselves. Until then act as if there were someone.",
		Sources: []Source{advice("hs-ex-with-someone", "stop-ex-new-partner", "stop-you-are-dating")}},
	{ID: ClearNo, Section: sectionStanding, Dimension: DimRespect,
		Ask:  "Have they said they do not want to get back together, or asked you to leave them alone?",
		Hint: "In any words, when it ended or later. A soft no is a no; “let us be friends” is one too. That it ended is not meant, but what was said about trying again.",
		Options: []Option{opt(No, "No", Good), opt(Yes, "Yes", Bad),
			opt("ended", "They ended it, and have said nothing about trying again", Neutral),
			opt(NotNow, "They said “not now”, “I need time” or “maybe one day”", Bad),
			opt(Reopened, "Yes, but later they came to me on their own and asked to talk", Neutral)},
		FindOut: "Think back to what was said when it ended. If it could have been a no, take it as one.",
		Sources: []Source{advice("hs-clear-refusal", "stop-explicit-no"), choice("“not now” counts as no; only they can reopen it")}},
	{ID: Blocked, Section: sectionStanding, Dimension: DimRespect,
		Ask:     "Have they blocked you anywhere?",
		Hint:    "A block in one place is a block in all of them. Being muted or removed counts.",
		Options: []Option{opt(No, "No", Good), opt(Yes, "Yes", Bad)},
		FindOut: "Do not test it. If a message did not arrive or a profile is gone, take it as a block.",
		Sources: []Source{advice("stop-blocked")}},
	{ID: Replies, Section: sectionStanding, Dimension: DimRespect,
		Ask:  "When you write or speak to them, what comes back?",
		Hint: "Look at the last few times, not at the best one. A last message without an answer counts, however long ago.",
		Options: []Option{opt(Willing, "They answer willingly, in their own time", Good),
			opt(Scant, "Little or nothing, or no answer to my last message", Bad),
			opt(HotCold, "Warm one day, cold the next", Bad),
			opt(Logistics, "Only what has to be said: children, home, work, money", Neutral),
			opt("i-silent", "They write; I have not answered", Neutral),
			opt(NoContact, "Nothing: we have not been in touch", Neutral)},
		FindOut: "Read the last few exchanges once. No new message is needed to find this out.",
		Sources: []Source{advice("stop-barely-responds", "stop-strung-along"), choice("how often is enough is for nobody to count; we ask for the pattern")}},
	{ID: CostItem, Section: sectionStanding, Dimension: DimCost, Many: true,
		Ask:  "Would going back do serious damage to any of these?",
		Hint: "Serious: you would still feel it in a year.",
		Options: []Option{
			opt("money", "My money", Bad),
			opt("work", "My work or my studies", Bad),
			opt("home", "My home, or where I may live", Bad),
			opt("health", "My health or my sleep", Bad),
			opt("close-ones", "My children, or people I would lose", Bad),
			opt(MoreHarm, "Both of us: together we do each other more harm than good", Bad),
			noneOfThese, oldYes, oldNo},
		FindOut: "Make a plain list with someone who is not in love: what would you lose, and could you bear it?",
		Sources: []Source{advice("hs-high-cost", "hs-cost-finances", "hs-cost-career", "hs-cost-wellbeing", "stop-more-harm-than-good"), choice("home and people close to you are our addition")}},
	{ID: Ties, Section: sectionStanding, Dimension: DimRespect, Many: true,
		Ask:  "Is there contact that has to go on, whatever you decide?",
		Hint: "Such contact is about the matter itself. It opens nothing and breaks nothing.",
		Options: []Option{
			opt("children", "Children", Neutral),
			opt("home", "A home, or a lease", Neutral),
			opt("work", "The same work or studies", Neutral),
			opt("money", "Money, debts or papers", Neutral),
			opt("animal", "An animal", Neutral),
			opt("circle", "The same friends, club or village", Neutral),
			opt(None, "No", Neutral)},
		FindOut: "Go through what is still shared: keys, papers, accounts, dates.",
		Sources: []Source{choice("the guides leave out children, homes and money; we ask, because that contact goes on after a stop")}},
}
