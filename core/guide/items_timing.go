package guide

// Whether it is time: the signs the guides name, in oneself, in the two of you
// and around you. Signs of the two are asked in items_both.go, once there are
// words from the other side.

const (
	SignsOwn    ItemID = "signs-own"
	SignsAround ItemID = "signs-around"
)

const (
	Threats  OptionID = "threats"
	Doubtful OptionID = "doubtful"
	Against  OptionID = "against"
)

const sectionTiming = "Whether it is time"

var timingItems = []Item{
	{ID: SignsOwn, Section: sectionTiming, Dimension: DimTiming, Many: true,
		Ask:  "Which of these are true of you now?",
		Hint: "Nobody has all of them. The honest ones help you most.",
		Options: []Option{
			opt("softer", "Time apart has made me calmer and softer", Good),
			opt(Threats, "In a quarrel I still threaten to leave", Bad),
			opt("healed", "Old hurts, from long before too, hold me back less", Good),
			opt("cooled", "It ended in anger, and in calm I see it differently", Good),
			opt("patient", "I can stay patient in a quarrel", Good),
			opt(Doubtful, "I am not sure I would do the work again", Bad),
			opt("no-grudge", "I carry no grudge that I would bring back with me", Neutral),
			opt("dated", "I have met other people honestly, and know better what I value", Neutral),
			opt(None, "None of these", Neutral)},
		FindOut: "Ask one honest person who sees you often. A calm day is a better judge than this evening.",
		Sources: []Source{advice("sig-time-matured-you", "growth-own-healing", "sig-heat-faded", "sig-grown-up-mindset", "sig-no-leaving-threats",
			"forgive-release-resentment", "sig-dating-reality-check", "both-willing-to-work", "readiness-not-perfection"), choice("forgiving and having met others are shown and never counted as a sign")}},
	{ID: SignsAround, Section: sectionTiming, Dimension: DimTiming, Many: true,
		Ask:  "What is different around you now?",
		Hint: "Facts, as someone else could check them.",
		Options: []Option{
			opt("near", "We no longer live far apart", Good),
			opt("calendar", "Work or studies leave room for two now", Good),
			opt("ambition", "Our ambitions no longer pull in different directions", Good),
			opt("values", "What we want and when fits together better", Good),
			opt("bearable", "What I could not accept then has changed", Good),
			opt("alone-time", "We had too little time for two, and now there is some", Good),
			opt("limits", "Our limits were never said; now I can say mine", Good),
			opt("trusted", "Honest people who know us both think it could work", Good),
			opt(Against, "People I trust advise against it", Bad),
			opt(None, "Nothing", Bad)},
		FindOut: "What is true of you, you can check. What is true of them, they may tell you one day.",
		Sources: []Source{advice("sig-context-changed", "sig-distance-resolved", "sig-schedules-resolved", "sig-competing-goals-resolved", "sig-goals-aligned",
			"sig-compatibility-improved", "fix-alone-time", "fix-boundary-confusion", "fix-scheduling", "sig-trusted-feedback")}},
}
