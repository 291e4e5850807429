package guide

// The two of you: reasons to stay apart, what was said in words and, once
// something was said, what stands behind it and what will be in the way.

const (
	StayApart     ItemID = "stay-apart"
	TheirWords    ItemID = "their-words"
	TheirReasons  ItemID = "their-reasons"
	BothWork      ItemID = "both-work"
	SignsBoth     ItemID = "signs-both"
	Obstacles     ItemID = "obstacles"
	ObstaclePlans ItemID = "obstacle-plans"
)

const (
	BothSaid   OptionID = "both-said"
	TheyAsked  OptionID = "they-asked"
	WarmOnly   OptionID = "warm-only"
	NoSign     OptionID = "no-sign"
	NotMyself  OptionID = "not-myself"
	TheyDidNot OptionID = "they-did-not"
	Secret     OptionID = "secret"
	Owned      OptionID = "owned"
	Doing      OptionID = "doing"
)

const sectionBoth = "The two of you"

// theirs is how to find out what is theirs to say.
const theirs = "Only from them, in their own words and their own time. Do not press for it."

var bothItems = []Item{
	{ID: StayApart, Section: sectionBoth, Dimension: DimCost, Many: true,
		Ask:  "Which of these are true of the two of you, or of you since then?",
		Hint: "Choose all that fit, or none.",
		Options: []Option{
			opt("rarely-happy", "We were seldom calm or happy together", Bad),
			opt("in-the-past", "I live in the past more than in today", Bad),
			opt("drained", "Trying has left me drained and full of doubt", Bad),
			opt("clinging", "Hanging on costs me more than an ending would", Bad),
			opt("not-honest", "One of us is not honest with the other", Bad),
			opt("no-growth", "Together we stood still", Bad),
			opt("dating-tiring", "Going back seems easier than meeting someone", Bad),
			opt("love-no-care", "There is love, but not the daily care", Bad),
			opt(None, "None of these", Good)},
		FindOut: "Go through the list on a calm day, or with someone who knew you both.",
		Sources: []Source{advice("stay-rarely-happy", "stay-living-in-past", "stay-exhausted", "stay-clinging-hurts", "stay-no-mutual-honesty",
			"stay-growth-needs-space", "motive-convenience", "love-not-enough", "weigh-reasons")}},
	{ID: TheirWords, Section: sectionBoth, Dimension: DimMutuality,
		Ask:  "What have they said, in words, about the two of you?",
		Hint: "Warmth is not an answer. Only words are.",
		Options: []Option{opt(BothSaid, "We have both said that we want to talk about it or try", Good),
			opt(TheyAsked, "They have asked to talk; I have not answered yet", Good),
			opt(WarmOnly, "They are warm, but nothing in words", Unknown),
			opt(NoSign, "Nothing", Unknown)},
		FindOut: theirs,
		Sources: []Source{advice("mutual-buy-in", "wanting-not-mutual", "no-overreading-friendliness")}},
	{ID: TheirReasons, Section: sectionBoth, Dimension: DimMutuality, Many: true,
		Ask:  "What did they say draws them?",
		Hint: "Their words, not your reading of them.",
		Options: []Option{
			opt("changed", "They have changed: grown, had help, gained distance", Good),
			opt("future", "They see a life with me ahead of them", Good),
			opt("company", "They miss my company and our habits", Neutral),
			opt("feelings", "Their feelings have not gone", Neutral),
			opt("closeness", "The closeness came back between us", Neutral),
			opt("no-other", "They could not love anyone else", Neutral),
			opt("lonely", "They do not want to be alone", Bad),
			opt(None, "They did not say", Unknown)},
		FindOut: theirs,
		Sources: []Source{advice("return-personal-change", "return-future-vision", "return-miss-presence", "return-enduring-affection", "closeness-rekindles",
			"return-cant-love-another", "return-loneliness", "return-growth-based-only"), choice("missing and loneliness are shown and never counted for it")}},
	{ID: BothWork, Section: sectionBoth, Dimension: DimMutuality,
		Ask:  "Are both of you willing to work on what broke it?",
		Hint: "Said in words, by each of you.",
		Options: []Option{opt(Both, "Yes, we have both said so", Good), opt(TheyDidNot, "I am; they have not said", Unknown),
			opt(NotMyself, "I am not sure that I am", Bad)},
		FindOut: theirs,
		Sources: []Source{advice("both-willing-to-work", "mutual-yes-gate", "mutual-buy-in")}},
	{ID: SignsBoth, Section: sectionBoth, Dimension: DimMutuality, Many: true,
		Ask:  "Which of these are true of both of you?",
		Hint: "Only what both have said or shown.",
		Options: []Option{
			opt("faults", "We know each other’s faults and would still try", Good),
			opt("ache", "Life feels out of balance to both of us", Neutral),
			opt(Owned, "We have both owned the hurt we caused", Good),
			opt("forgiven", "Neither of us wants to hold it against the other", Neutral),
			opt(Doing, "We both already act differently, not only promise to", Good),
			opt("rare", "We both think that this love is rare", Neutral),
			opt(Secret, "I am asked to keep it from everyone", Bad),
			opt(None, "None of these", Bad)},
		FindOut: theirs,
		Sources: []Source{advice("sig-second-chance-belief", "sig-mutual-ache", "genuine-remorse", "forgive-release-resentment", "do-different-not-say", "sig-rare-bond"),
			choice("an ache, forgiving and a rare love are shown and never counted for it"), choice("being asked to hide it from everyone is a warning sign")}},
	{ID: Obstacles, Section: sectionBoth, Dimension: DimTiming, Many: true, Options: []Option{
		opt("reputation", "Explaining it to those I complained to", Neutral),
		opt("family", "Family or friends who need time to see them differently", Neutral),
		opt("online", "What others see and say online", Neutral),
		opt("doubt", "Doubt that is left over, on either side", Neutral),
		opt("new", "Not knowing what would be new this time", Neutral),
		opt(None, "None of these", Neutral)},
		Ask:     "What would stand in the way, even if both of you want it?",
		Hint:    "Some of it always does. Seeing it early helps.",
		FindOut: "Picture the first month: the dinner with friends, the first quarrel, the first photo.",
		Sources: []Source{advice("obs-reputation", "obs-family", "obs-social-media", "obs-trust-gaps", "obs-defining-new", "friction-even-when-mutual")}},
	{ID: ObstaclePlans, Section: sectionBoth, Dimension: DimTiming, Many: true, Options: []Option{
		opt("reputation", "Explaining it to those I complained to", Good),
		opt("family", "Family or friends who need time to see them differently", Good),
		opt("online", "What others see and say online", Good),
		opt("doubt", "Doubt that is left over, on either side", Good),
		opt("new", "Not knowing what would be new this time", Good),
		opt(None, "For none of them yet", Bad)},
		Ask:     "For which of them do you know what you will do?",
		Hint:    "A plan says: if this happens, then I will do that. Write it in the note if you like.",
		FindOut: "Finish the sentence for each: “If …, then I will …”",
		Sources: []Source{advice("obs-reputation", "obs-family", "obs-social-media", "obs-trust-gaps", "obs-defining-new"), gollwitzer2006}},
}
