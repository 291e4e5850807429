package guide

// What changed: one's own share, one's own change, theirs, and trust.

const (
	OwnShare    ItemID = "own-share"
	OwnChange   ItemID = "own-change"
	TheirPart   ItemID = "their-change"
	Trust       ItemID = "trust"
	OrdinaryDay ItemID = "days-now"
	TakeANo     ItemID = "take-a-no"
	FriendsOnly ItemID = "friends-only"
	Confidant   ItemID = "confidant"
)

const (
	Written   OptionID = "written"
	InMind    OptionID = "in-mind"
	Vaguely   OptionID = "vaguely"
	Nothing   OptionID = "nothing"
	SeenWeeks OptionID = "seen-weeks"
	Started   OptionID = "started"
	Seen      OptionID = "seen"
	Told      OptionID = "told"
	Hope      OptionID = "hope"
	CantKnow  OptionID = "cannot-know"
	Whole     OptionID = "whole"
	MineOwned OptionID = "mine-owned"
	TheirsOwn OptionID = "theirs-owned"
	Unowned   OptionID = "unowned"
	Fine      OptionID = "fine"
	UpDown    OptionID = "up-down"
	VeryHard  OptionID = "very-hard"
	Hurt      OptionID = "hurt"
	TryAgain  OptionID = "try-again"
)

const (
	sectionChange = "What has changed"
	sectionYou    = "You, these days"
)

var ownItems = []Item{
	{ID: OwnShare, Section: sectionChange, Dimension: DimOwnChange,
		Ask:  "Can you name your own share, without a “but” after it?",
		Hint: "Something you did or left undone, in plain words.",
		Options: options(opt(Written, "Yes, and I have written it down", Good), opt(InMind, "Yes, in my head", Good),
			opt(Vaguely, "Only vaguely", Bad), opt(Nothing, "I do not think I did anything", Bad)),
		Sources: advice("own-contribution", "accept-own-role", "motive-accountability")},
	{ID: OwnChange, Section: sectionChange, Dimension: DimOwnChange,
		Ask:  "What are you doing differently about your own share, for your own sake?",
		Hint: "Doing, not meaning to.",
		Options: options(opt(SeenWeeks, "Something, for four weeks or more, and someone I trust has seen it", Good),
			opt(Started, "I have started", Bad), opt(Nothing, "Nothing yet", Bad)),
		Sources: append(advice("reason-changed", "do-different-not-say", "improve-for-yourself"), choice("“four weeks, and seen by someone” is our measure"))},
	{ID: TheirPart, Section: sectionChange, Dimension: DimTheirChange,
		Ask:  "What has changed on their side?",
		Hint: "Count what you saw, not what you wish.",
		Options: options(opt(Seen, "I have seen it myself, more than once", Good), opt(Told, "They or others say so; I have not seen it", Unknown),
			opt(Hope, "I hope something has", Unknown), opt(CantKnow, "We have too little contact for me to know", Unknown),
			opt(Nothing, "Nothing", Bad)),
		Sources: advice("reason-changed", "multiple-growth-signs", "return-personal-change")},
	{ID: Trust, Section: sectionChange, Dimension: DimTheirChange,
		Ask:  "How is it with trust?",
		Hint: "Owning it means saying what happened and why, without excuses, and being sorry in deeds.",
		Options: options(opt(Whole, "It was never badly broken", Good), opt(MineOwned, "I broke it, and I own it fully", Good),
			opt(TheirsOwn, "They broke it, and they own it fully", Good), opt("both-owned", "We both broke it, and we both own it", Good),
			opt("mine-unowned", "I broke it, and I have not fully owned it", Bad), opt(Unowned, "They broke it, and they have not owned it", Bad)),
		Sources: advice("reason-trust-rebuildable", "genuine-remorse", "breach-why-conversation")},
	{ID: OrdinaryDay, Section: sectionYou, Dimension: DimReadiness,
		Ask:  "How are your ordinary days?",
		Hint: "Sleep, food, work, other people.",
		Options: options(opt(Fine, "Mostly all right", Good), opt(UpDown, "Up and down, but I manage", Good),
			opt(VeryHard, "Very hard on most days", Bad)),
		Sources: append(advice("stabilise-yourself", "regulate-emotions-first"), preetz2022)},
	{ID: TakeANo, Section: sectionYou, Dimension: DimRespect,
		Ask:  "If they said no tomorrow, could you leave it there?",
		Hint: "No second try, no asking through friends.",
		Options: options(opt(Yes, "Yes", Good), opt(Hurt, "It would hurt, but yes", Good),
			opt(TryAgain, "I would try again", Bad)),
		Sources: advice("accept-a-no", "prepared-for-any-outcome")},
	{ID: FriendsOnly, Section: sectionYou, Dimension: DimReadiness,
		Ask:     "If a friendly ending were all you ever got, would that be acceptable?",
		Hint:    "An honest no is fine. It only means that “just as friends” is not your way in.",
		Options: options(opt(Yes, "Yes", Good), opt(No, "No", Neutral)),
		Sources: advice("friendship-valid-outcome", "friends-first")},
	{ID: Confidant, Section: sectionYou, Dimension: DimReadiness,
		Ask:     "Does one person you trust know what you are thinking of doing?",
		Hint:    "A friend, a relative, a counsellor.",
		Options: options(opt(Yes, "Yes", Good), opt(No, "Not yet", Bad)),
		Sources: advice("not-alone", "lean-on-loved-ones", "sig-trusted-feedback")},
}
