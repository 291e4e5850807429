package guide

// What draws a person back.

const (
	Pulls    ItemID = "pulls"
	MainPull ItemID = "main-pull"
)

// CannotLive is the pull that is a sign of distress whatever else is chosen.
const CannotLive OptionID = "cannot-live"

const sectionMotive = "What draws you back"

// pulls mixes both kinds on purpose: a list sorted by worth asks to be gamed.
func pulls() []Option {
	return options(
		opt("love", "I love them", Good),
		opt("lonely", "I am lonely", Bad),
		opt("changed", "What broke us has really changed", Good),
		opt("missing", "I miss them when the day is over", Bad),
		opt("respect", "We still respect each other", Good),
		opt("pain", "I want the pain to stop", Bad),
		opt("growth", "I have grown and want to live it", Good),
		opt("jealous", "I cannot bear them being with someone else", Bad),
		opt("repair", "I want to answer for what I did", Good),
		opt("void", "There is an emptiness I want filled", Bad),
		opt("plan", "I can say how it would be different", Good),
		opt("convenient", "It would be easier than starting over", Bad),
		opt("healthier", "I want something healthier than we had", Good),
		opt("alone", "I am afraid of staying alone", Bad),
		opt("desire", "The attraction, or the sex", Bad),
		opt("thoughts", "I cannot stop thinking of them", Bad),
		opt("stuck", "I find it hard to move on", Bad),
		opt("soulmate", "They are the one for me", Bad),
		opt("pressure", "Family, friends or circumstances push me", Bad),
		opt("guilt", "Guilt, or worry about them", Bad),
		opt("children", "The children", Bad),
		opt(CannotLive, "I cannot live without them", Bad),
		opt(None, "Nothing. I would rather let go", Neutral),
	)
}

var motiveItems = []Item{
	{ID: Pulls, Section: sectionMotive, Dimension: DimMotive, Many: true, Options: pulls(),
		Ask:  "What draws you back?",
		Hint: "Choose all that are true. Nobody has only noble ones.",
		Sources: advice("love-remains", "motive-love", "respect-remains", "motive-core-issues-changed", "motive-growth", "motive-accountability", "motive-credible-plan",
			"committed-to-healthier", "motive-loneliness", "motive-missing-them", "motive-stop-pain", "motive-jealousy", "motive-fill-void", "motive-convenience",
			"motive-fear-alone", "motive-butterflies", "motive-sex", "motive-cant-stop-thinking", "motive-hard-to-move-on", "soulmate-belief",
			"motive-external-pressure", "motive-cant-live-without")},
	{ID: MainPull, Section: sectionMotive, Dimension: DimMotive, Options: pulls(),
		Ask:  "Which pull is the strongest?",
		Hint: "The one that would still be there on a good day.",
		Sources: append(advice("honest-specific-why", "look-past-longing"),
			spielmann2016)},
}
