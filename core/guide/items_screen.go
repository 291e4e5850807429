package guide

// The safety screen comes first, in both directions. The items name behaviour
// in plain words; they are our own and follow no copyrighted instrument.

const (
	SelfHarm    ItemID = "self-harm"
	HarmOthers  ItemID = "harm-others"
	AcuteCrisis ItemID = "acute-crisis"
	Fear        ItemID = "fear"
	HarmToMe    ItemID = "harm-to-me"
	WordsToMe   ItemID = "words-to-me"
	ControlOfMe ItemID = "control-of-me"
	HarmByMe    ItemID = "harm-by-me"
	FearOfMe    ItemID = "fear-of-me"
	KeptOn      ItemID = "kept-on"
	Order       ItemID = "order"
)

// Options with a meaning of their own in the rules.
const (
	Yes      OptionID = "yes"
	No       OptionID = "no"
	Me       OptionID = "me"
	Them     OptionID = "them"
	Both     OptionID = "both"
	Defended OptionID = "defended"
)

const sectionScreen = "Safety first"

func yesNo(reads Reading) []Option {
	return options(opt(No, "No", Good), opt(Yes, "Yes", reads))
}

var screenItems = []Item{
	{ID: SelfHarm, Section: sectionScreen, Dimension: DimSafety, Options: yesNo(Bad),
		Ask:     "Are you having thoughts of ending your life, or of hurting yourself?",
		Hint:    "If so, you get people to talk to next, not more questions.",
		Sources: append(advice("hs-acute-instability"), wilson2025)},
	{ID: HarmOthers, Section: sectionScreen, Dimension: DimSafety, Options: yesNo(Bad),
		Ask:     "Are you having thoughts of hurting someone?",
		Hint:    "Your ex, someone new in their life, or anyone else.",
		Sources: append(advice("hs-instability-anger"), choice("we ask about danger in both directions"))},
	{ID: AcuteCrisis, Section: sectionScreen, Dimension: DimSafety,
		Ask:  "Is one of you in a crisis right now?",
		Hint: "Rage, despair or a low so deep that ordinary life has stopped.",
		Options: options(opt(No, "No, neither of us", Good), opt("only-me-fine", "I am not. About them I do not know", Neutral), opt(Me, "I am", Bad),
			opt(Them, "They are", Bad), opt(Both, "Both of us", Bad)),
		Sources: advice("hs-acute-instability", "hs-instability-desperation", "hs-instability-depression", "compassionate-distance")},
	{ID: Fear, Section: sectionScreen, Dimension: DimSafety, Options: yesNo(Bad),
		Ask:     "Are you afraid of your ex, or of what they might do to you, to themselves or to someone close to you?",
		Hint:    "Being afraid of how they take a no counts.",
		Sources: append(advice("hs-abuse", "safety-and-distance-first"), choice("fear is asked for by name, because it often comes before anything a person would call abuse"))},
	{ID: HarmToMe, Section: sectionScreen, Dimension: DimSafety, Options: yesNo(Bad),
		Ask:     "Did they ever hit, push, grab or choke you, throw things at you, or do something sexual you did not want?",
		Hint:    "Once counts. So does “only when they had been drinking”.",
		Sources: advice("hs-abuse-physical", "safety-and-distance-first")},
	{ID: WordsToMe, Section: sectionScreen, Dimension: DimSafety, Options: yesNo(Bad),
		Ask:     "Did they threaten you, humiliate you, or put you down again and again?",
		Hint:    "Threats to hurt themselves, a child or a pet count too, and so do threats to share pictures or tell your secrets.",
		Sources: advice("hs-abuse-verbal", "hs-abuse-emotional")},
	{ID: ControlOfMe, Section: sectionScreen, Dimension: DimSafety, Options: yesNo(Bad),
		Ask:     "Did they decide about your money, your phone, where you went or whom you met, or follow or watch you?",
		Hint:    "Then or now, online too. Going on writing or turning up after you said no counts.",
		Sources: append(advice("hs-abuse-emotional"), campbell2003)},
	{ID: HarmByMe, Section: sectionScreen, Dimension: DimSafety,
		Ask:  "Did you ever hit, push, hold, threaten, put down, control, follow or watch them, or do something sexual they did not want?",
		Hint: "If you only defended yourself against someone who was hurting you, say so.",
		Options: options(opt(No, "No", Good), opt(Defended, "I only defended myself", Bad),
			opt(Yes, "Yes", Bad)),
		Sources: append(advice("hs-abuse"), choice("the guides never ask whether the reader did harm; we do"))},
	{ID: FearOfMe, Section: sectionScreen, Dimension: DimSafety, Options: yesNo(Bad),
		Ask:     "Have they said that they are afraid of you, that you frightened them, or that you should leave them alone?",
		Hint:    "To you, or to someone who told you.",
		Sources: []Source{dardis2017, choice("we ask about danger in both directions")}},
	{ID: KeptOn, Section: sectionScreen, Dimension: DimSafety,
		Ask:  "Since it ended, have you done any of these when they had not asked for it?",
		Hint: "Look at what you did, not at why. Many people do, and it can stop today.",
		Options: options(opt(No, "No", Good),
			opt("wrote", "Kept writing, calling or asking their friends without an answer", Bad),
			opt("turned-up", "Turned up, waited for them, used another account or number, or checked where they were", Bad)),
		Sources: []Source{dardis2017, choice("we ask about what was done, because the guides only ask what the other person said")}},
	{ID: Order, Section: sectionScreen, Dimension: DimSafety, Options: yesNo(Bad),
		Ask:     "Does a court order, a police warning or another official rule limit contact between you?",
		Hint:    "In either direction. One that has run out counts too.",
		Sources: []Source{choice("the guides do not mention legal orders; an order always rules")}},
}
