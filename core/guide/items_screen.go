package guide

// The safety screen comes first, in both directions. The items name behaviour
// in plain words; they are our own and follow no copyrighted instrument. Any
// yes rules at once.

const (
	SelfHarm    ItemID = "self-harm"
	HarmOthers  ItemID = "harm-others"
	AcuteCrisis ItemID = "acute-crisis"
	Fear        ItemID = "fear"
	HarmToMe    ItemID = "harm-to-me"
	WordsToMe   ItemID = "words-to-me"
	ControlOfMe ItemID = "control-of-me"
	ChildOrPet  ItemID = "child-or-pet"
	HarmByMe    ItemID = "harm-by-me"
	WordsByMe   ItemID = "words-by-me"
	ControlByMe ItemID = "control-by-me"
	FearOfMe    ItemID = "fear-of-me"
	KeptOn      ItemID = "kept-on"
	Order       ItemID = "order"
	TakenBack   ItemID = "taken-back"
)

// Options with a meaning of their own in the rules.
const (
	Yes      OptionID = "yes"
	No       OptionID = "no"
	Me       OptionID = "me"
	Them     OptionID = "them"
	Both     OptionID = "both"
	Defended OptionID = "defended"
	Wrote    OptionID = "wrote"
	Couriers OptionID = "couriers"
	Looked   OptionID = "looked"
	TurnedUp OptionID = "turned-up"
	OtherWay OptionID = "other-account"
	Located  OptionID = "located"
	Near     OptionID = "near"
	WroteBy  OptionID = "wrote-then"
	Worried  OptionID = "worried"
	ForMe    OptionID = "protects-me"
	OnMe     OptionID = "limits-me"
	BothWays OptionID = "both-ways"
	RanOut   OptionID = "ran-out"

	Slip        OptionID = "slip"
	TalkedOver  OptionID = "talked-over"
	Differently OptionID = "differently"
)

const sectionScreen = "Safety first"

// yesNo are the options of a plain question about harm.
var yesNo = []Option{opt(No, "No", Good), opt(Yes, "Yes", Bad)}

// A list of things that may have happened ends with none of them, and with the
// plain yes and no of the first edition of these questions.
var (
	noneOfThese = opt(None, "None of these", Good)
	oldYes      = retired(Yes, "Yes", Bad)
	oldNo       = retired(No, "No", Good)
)

// hint for what was done and what was suffered alike: the same concreteness.
const chooseAll = " Choose everything that happened."

// safely is how to find out about harm suffered.
const safely = "You do not have to be certain. A help line will think it through with you, and nothing has to be decided there."

var screenItems = []Item{
	{ID: SelfHarm, Section: sectionScreen, Dimension: DimSafety, Options: yesNo,
		Ask:     "Are you having thoughts of ending your life, or of hurting yourself?",
		Hint:    "Wishing not to wake up counts. If so, or if you would rather not say, the next screen has people to talk to and no more questions.",
		FindOut: "Not being sure is reason enough to talk to someone today.",
		Sources: []Source{advice("hs-acute-instability"), wilson2025}},
	{ID: HarmOthers, Section: sectionScreen, Dimension: DimSafety, Options: yesNo,
		Ask:     "Are you having thoughts of hurting someone?",
		Hint:    "Your ex, someone new in their life, or anyone else.",
		FindOut: "Not being sure is reason enough to talk to someone today.",
		Sources: []Source{advice("hs-instability-anger"), choice("we ask about danger in both directions")}},
	{ID: AcuteCrisis, Section: sectionScreen, Dimension: DimSafety,
		Ask:  "Is one of you in a crisis right now?",
		Hint: "Rage, despair or a low so deep that ordinary life has stopped.",
		Options: []Option{opt(No, "No, neither of us", Good), opt("only-me-fine", "I am not. How they are, I do not know", Neutral), opt(Me, "I am", Bad),
			opt(Them, "They are", Bad), opt(Both, "Both of us", Bad)},
		FindOut: "For yourself: someone close to you, or a doctor. For them it is not yours to find out; others are near them.",
		Sources: []Source{advice("hs-acute-instability", "hs-instability-desperation", "hs-instability-depression", "compassionate-distance")}},
	{ID: Fear, Section: sectionScreen, Dimension: DimSafety,
		Ask:  "Are you afraid of your ex, or of what they might do to you or to someone close to you?",
		Hint: "Being afraid of how they take a no counts.",
		Options: []Option{opt(No, "No", Good), opt(Yes, "Yes, of them or of what they may do", Bad),
			opt(Worried, "Not of them. I am worried that they may hurt themselves", Bad)},
		FindOut: safely,
		Sources: []Source{advice("hs-abuse", "safety-and-distance-first"), choice("fear is asked for by name, because it often comes before anything a person would call abuse")}},
	{ID: HarmToMe, Section: sectionScreen, Dimension: DimSafety, Many: true,
		Ask:  "Did they ever hurt you in one of these ways?",
		Hint: "Once counts. So does “only after drinking”." + chooseAll,
		Options: []Option{
			opt("hit", "Hit, slapped, kicked or bit me", Bad),
			opt("held", "Pushed or grabbed me, held me down or blocked my way", Bad),
			opt("choked", "Put hands or an arm around my neck", Bad),
			opt("threw", "Threw or smashed things, or drove so that I was afraid", Bad),
			opt("sexual", "Did something sexual that I did not want, or went on after I said no", Bad),
			opt("pressed", "Pressed me into sex until I gave in", Bad),
			opt("other", "Something else that hurt or frightened me", Bad),
			noneOfThese, oldYes, oldNo},
		FindOut: safely,
		Sources: []Source{advice("hs-abuse-physical", "safety-and-distance-first"), choice("the list of acts is ours")}},
	{ID: WordsToMe, Section: sectionScreen, Dimension: DimSafety, Many: true,
		Ask:  "Did they ever say or threaten things like these?",
		Hint: "Now it is about words." + chooseAll,
		Options: []Option{
			opt("insults", "Insulted me or put me down, over and over", Bad),
			opt("humiliated", "Humiliated me in front of others or online", Bad),
			opt("raged", "Shouted or raged so that I was afraid", Bad),
			opt("threat-me", "Threatened to hurt me", Bad),
			opt("threat-self", "Threatened to hurt themselves if I left or said no", Bad),
			opt("threat-close", "Threatened someone close to me, or to take the children away", Bad),
			opt("threat-share", "Threatened to show pictures of me or tell my secrets, or did it", Bad),
			opt("other", "Something else that hurt or frightened me", Bad),
			noneOfThese, oldYes, oldNo},
		FindOut: safely,
		Sources: []Source{advice("hs-abuse-verbal", "hs-abuse-emotional"), choice("the list of acts is ours")}},
	{ID: ControlOfMe, Section: sectionScreen, Dimension: DimSafety, Many: true,
		Ask:  "Did they ever decide over you or watch you like this?",
		Hint: "Then or now, also online." + chooseAll,
		Options: []Option{
			opt("money", "Took or controlled my money, or kept me from working", Bad),
			opt("movement", "Decided where I may go, what I wear or when I have to be home", Bad),
			opt("people", "Kept me away from friends or family", Bad),
			opt("phone", "Went through my phone more than once, or demanded my passwords", Bad),
			opt("tracked", "Checked where I was, or watched me with a camera or an app", Bad),
			opt("followed", "Followed me, waited for me, or turned up after I had said stop", Bad),
			opt("papers", "Kept my papers, or threatened my right to live here", Bad),
			opt("kept-writing", "Kept writing or calling after I had said stop, or used other accounts", Bad),
			opt("other", "Something else that hurt or frightened me", Bad),
			noneOfThese, oldYes, oldNo},
		FindOut: safely,
		Sources: []Source{advice("hs-abuse-emotional"), campbell2003, choice("the list of acts is ours")}},
	{ID: ChildOrPet, Section: sectionScreen, Dimension: DimSafety,
		Ask:  "Was a child or an animal ever hurt or threatened by one of you?",
		Hint: "Also when it was meant to hurt the other one.",
		Options: []Option{opt(No, "No", Good), opt(Them, "Yes, by them", Bad),
			opt(Me, "Yes, by me", Bad), opt(Both, "Yes, by both of us", Bad)},
		FindOut: safely,
		Sources: []Source{advice("hs-abuse", "safety-and-distance-first"), choice("harm to a child or an animal closes contact like harm to a partner")}},
	{ID: HarmByMe, Section: sectionScreen, Dimension: DimSafety, Many: true,
		Ask:  "And you: did you ever hurt them in one of these ways?",
		Hint: "Answering honestly helps both of you. If you did it to protect yourself or to get away, tick that as well.",
		Options: []Option{
			opt("hit", "Hit, slapped, kicked or bit them", Bad),
			opt("held", "Pushed or grabbed them, held them down or blocked their way", Bad),
			opt("choked", "Put hands or an arm around their neck", Bad),
			opt("threw", "Threw or smashed things, or drove so that they were afraid", Bad),
			opt("sexual", "Did something sexual that they did not want, or went on after a no", Bad),
			opt("pressed", "Pressed them into sex until they gave in", Bad),
			opt(Defended, "What I did, I did to protect myself or to get away", Bad),
			opt("other", "Something else that hurt or frightened them", Bad),
			noneOfThese, oldYes, oldNo},
		FindOut: "A line for people worried about how they act will look at it with you, without judging.",
		Sources: []Source{advice("hs-abuse"), choice("the guides never ask whether the reader did harm; we do, as concretely as the other way round")}},
	{ID: WordsByMe, Section: sectionScreen, Dimension: DimSafety, Many: true,
		Ask:  "Did you ever say or threaten things like these to them?",
		Hint: "Now it is about words." + chooseAll,
		Options: []Option{
			opt("insults", "Insulted them or put them down, over and over", Bad),
			opt("humiliated", "Humiliated them in front of others or online", Bad),
			opt("raged", "Shouted or raged so that they were afraid", Bad),
			opt("threat-them", "Threatened to hurt them", Bad),
			opt("threat-self", "Threatened to hurt myself if they left or said no", Bad),
			opt("threat-close", "Threatened someone close to them, or to take the children away", Bad),
			opt("threat-share", "Threatened to show pictures of them or tell their secrets, or did it", Bad),
			opt("other", "Something else that hurt or frightened them", Bad),
			noneOfThese, oldYes, oldNo},
		FindOut: "A line for people worried about how they act will look at it with you, without judging.",
		Sources: []Source{advice("hs-abuse-verbal"), choice("we ask about danger in both directions")}},
	{ID: ControlByMe, Section: sectionScreen, Dimension: DimSafety, Many: true,
		Ask:  "Did you ever decide over them or watch them like this, while you were together?",
		Hint: "Also when it came out of worry or love." + chooseAll,
		Options: []Option{
			opt("money", "Took or controlled their money, or kept them from working", Bad),
			opt("movement", "Decided where they may go, what they wear or when they have to be home", Bad),
			opt("people", "Kept them away from friends or family", Bad),
			opt("phone", "Went through their phone more than once, or demanded their passwords", Bad),
			opt("tracked", "Checked where they were, or watched them with a camera or an app", Bad),
			opt("other", "Something else that hurt or frightened them", Bad),
			noneOfThese, oldYes, oldNo},
		FindOut: "A line for people worried about how they act will look at it with you, without judging.",
		Sources: []Source{advice("hs-abuse-emotional"), choice("we ask about danger in both directions")}},
	{ID: FearOfMe, Section: sectionScreen, Dimension: DimSafety, Options: yesNo,
		Ask:     "Have they said that they are afraid of you, or that something you did frightened them?",
		Hint:    "To you, or to someone who told you.",
		FindOut: "Do not ask them. If you think it may be so, keep away, and talk to a line for people worried about how they act.",
		Sources: []Source{dardis2017, choice("we ask about danger in both directions")}},
	{ID: KeptOn, Section: sectionScreen, Dimension: DimSafety, Many: true,
		Ask:  "Since it ended, have you done any of these when they had not asked for it?",
		Hint: "Look at what you did, not at why. Many people do such things, and they can stop today.",
		Options: []Option{
			opt(Looked, "Looked at their profiles again and again", Bad),
			opt(Wrote, "I keep writing or calling without an answer", Bad),
			opt(WroteBy, "I did at first, and have stopped", Neutral),
			opt(Couriers, "I keep asking their friends or family about them, or send word through them", Bad),
			opt(Near, "Went where I knew they would be", Bad),
			opt(TurnedUp, "Turned up, waited for them or left things at their door", Bad),
			opt(OtherWay, "Used another account or number once they were silent", Bad),
			opt(Located, "Checked where they were, or looked into their phone or accounts", Bad),
			opt(None, "None of these", Good), retired(No, "No", Good)},
		FindOut: "Look at your call list and your sent messages once, then put the phone away.",
		Sources: []Source{dardis2017, marshall2012, choice("we ask about what was done, because the guides only ask what the other person said")}},
	{ID: Order, Section: sectionScreen, Dimension: DimSafety,
		Ask:  "Does a court order, a police warning or another official rule limit contact between you?",
		Hint: "A court’s plan for when the children are where is not meant.",
		Options: []Option{opt(No, "No", Good), opt(ForMe, "Yes, it protects me from them", Bad), opt(OnMe, "Yes, it tells me to keep away", Bad),
			opt(BothWays, "Yes, in both directions", Bad), opt(RanOut, "There was one; it has run out", Bad), oldYes},
		FindOut: "Ask the court, the police or a lawyer, not your ex.",
		Sources: []Source{choice("the guides do not mention legal orders; an order always rules")}},
	{ID: TakenBack, Section: sectionScreen, Dimension: DimSafety,
		Ask:  "You took back an answer about safety. How is it?",
		Hint: "What happened stays what it was, also when somebody is sorry.",
		Options: []Option{opt(Slip, "I had pressed the wrong answer. It never was so", Neutral),
			opt(TalkedOver, "It is over, and I have talked about it with someone trained for it", Good),
			opt(NotYetTalked, "It is over, and I have not talked about it with anyone trained", Unknown),
			opt(Differently, "It happened, and I see it differently now", Bad)},
		FindOut: "A help line talks about exactly this, without deciding anything for you.",
		Sources: []Source{advice("safety-and-distance-first"), choice("an answer about safety that is taken back is asked about once more")}},
}
