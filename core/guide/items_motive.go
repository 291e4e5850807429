package guide

// What draws a person back.

const (
	Pulls       ItemID = "pulls"
	MainPull    ItemID = "main-pull"
	ScreenLater ItemID = "screen-later"
)

const (
	// CannotLive is the pull that is a sign of distress whatever else is chosen.
	CannotLive OptionID = "cannot-live"
	// Changed is the pull that says the cause is gone.
	Changed OptionID = "changed"
	// Repair is the wish to make amends. Alone it looks for an occasion to
	// apologise, and carries nothing else.
	Repair OptionID = "repair"
	// Thoughts that do not stop are a sign of distress (T13).
	Thoughts OptionID = "thoughts"
	// TheirFear is being afraid of what they do otherwise.
	TheirFear OptionID = "their-fear"
)

const sectionMotive = "What draws you back"

// pullList mixes both kinds on purpose: a list sorted by worth asks to be gamed.
var pullList = []Option{
	opt("love", "I love them", Good),
	opt("lonely", "I am lonely", Bad),
	opt(Changed, "What broke us has really changed", Good),
	opt("missing", "I miss them when the day is over", Bad),
	opt("respect", "We still respect each other", Good),
	opt("pain", "I want the pain to stop", Bad),
	opt("growth", "I have grown and want to live it", Good),
	gentle("jealous", "I cannot bear them being with someone else", Bad),
	opt(Repair, "I want to answer for what I did", Good),
	opt("void", "There is an emptiness I want filled", Bad),
	opt("plan", "I can say how it would be different", Good),
	opt("convenient", "It would be easier than starting over", Bad),
	opt("healthier", "I want something healthier than we had", Good),
	opt("alone", "I am afraid of staying alone", Bad),
	opt("desire", "The attraction, or the sex", Bad),
	opt("unfinished", "Something between us is unfinished", Neutral),
	opt(Thoughts, "I cannot stop thinking of them", Bad),
	opt("stuck", "I find it hard to move on", Bad),
	opt("soulmate", "They are the one for me", Bad),
	opt("pressure", "Family, friends or circumstances push me", Bad),
	opt("guilt", "Guilt, or worry about them", Bad),
	gentle("they-press", "They keep asking, and I find it hard to say no", Bad),
	gentle(TheirFear, "I am afraid of what they do if I do not", Bad),
	opt("children", "The children", Bad),
	opt(CannotLive, "I cannot live without them", Bad),
	opt(None, "Nothing. I would rather let go", Neutral),
}

var motiveItems = []Item{
	{ID: Pulls, Section: sectionMotive, Dimension: DimMotive, Many: true, Options: pullList,
		Ask:     "What draws you back?",
		Hint:    "Choose all that are true. Nobody has only noble ones.",
		FindOut: "Write for ten minutes on a calm day: “If it were good again, I would have …”",
		Sources: []Source{advice("love-remains", "motive-love", "respect-remains", "motive-core-issues-changed", "motive-growth", "motive-accountability", "motive-credible-plan",
			"committed-to-healthier", "motive-loneliness", "motive-missing-them", "motive-stop-pain", "motive-jealousy", "motive-fill-void", "motive-convenience",
			"motive-fear-alone", "motive-butterflies", "motive-sex", "motive-cant-stop-thinking", "motive-hard-to-move-on", "soulmate-belief",
			"motive-external-pressure", "motive-cant-live-without", "unfinished-business")}},
	{ID: MainPull, Section: sectionMotive, Dimension: DimMotive, Options: pullList,
		Ask:     "Which pull is the strongest?",
		Hint:    "The one that would still be there on a good day.",
		FindOut: "Ask yourself tomorrow morning, before looking at your phone.",
		Sources: []Source{advice("honest-specific-why", "look-past-longing", "healthy-or-misguided", "heart-and-head"), spielmann2016}},
	{ID: ScreenLater, Section: sectionMotive, Dimension: DimSafety, Many: true, Options: gentleHarm,
		Ask:     "You named jealousy, pressure or fear. Was any of this part of it?",
		Hint:    "Choose everything that happened, in either direction.",
		FindOut: safely,
		Sources: []Source{advice("hs-abuse-emotional", "motive-jealousy"), choice("jealousy, pressure and fear reopen the safety questions wherever they are named")}},
}
