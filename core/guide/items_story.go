package guide

// What happened: when and how it ended, whether it had ended before, how an
// ordinary week was, why it ended, and whether the cause is understood.

const (
	WhenEnded    ItemID = "when-ended"
	WhoEnded     ItemID = "who-ended"
	HowEnded     ItemID = "how-ended"
	HowLong      ItemID = "how-long"
	OrdinaryWeek ItemID = "ordinary-week"
	Reasons      ItemID = "reasons"
	MainReason   ItemID = "main-reason"
	TimesBefore  ItemID = "times-before"
	Earlier      ItemID = "earlier-1"
	EarlierStill ItemID = "earlier-2"
	ScreenAgain  ItemID = "screen-again"
	CauseNamed   ItemID = "cause-named"
	CauseFixable ItemID = "cause-fixable"
)

const (
	UnderMonth   OptionID = "under-month"
	UnderQuarter OptionID = "under-quarter"
	UnderYear    OptionID = "under-year"
	OverYear     OptionID = "over-year"
	Never        OptionID = "never"
	Once         OptionID = "once"
	Twice        OptionID = "twice"
	MoreOften    OptionID = "more"
	Kind         OptionID = "kind"
	Mixed        OptionID = "mixed"
	Tense        OptionID = "tense"
	Partly       OptionID = "partly"
	Maybe        OptionID = "maybe"
	Cannot       OptionID = "cannot"
	TheySilent   OptionID = "they-silent"
	Careful      OptionID = "careful"
	TheyCareful  OptionID = "they-careful"
	Tried        OptionID = "tried"
)

const sectionStory = "What happened"

// DaysAtLeast is how many days have passed at the very least when a person
// chose the option of WhenEnded; the strict end of the span, because a wait
// counts from it.
func DaysAtLeast(o OptionID) (days int, known bool) {
	switch o {
	case UnderMonth:
		return 0, true
	case UnderQuarter:
		return 30, true
	case UnderYear:
		return 90, true
	case OverYear:
		return 365, true
	}
	return 0, false
}

// reasonTopics are the ledger's breakup reasons.
var reasonTopics = []string{"br-communication", "br-constant-arguments", "br-trust-broken", "br-infidelity", "br-lies", "br-different-goals",
	"br-different-plans", "br-grew-apart", "br-lost-intimacy", "br-romance-faded", "br-lost-interest", "br-too-busy", "br-poor-timing",
	"br-personality-clash", "br-emotionally-closed", "br-low-affection", "br-avoidance", "br-identifiable-mistake", "br-unresolved-pattern",
	"br-no-compromise", "br-lost-independence", "br-constant-criticism", "br-jealousy", "br-control"}

// reasonList are the reasons a person can choose. The same list serves this
// breakup and earlier ones, so that a reason that returns is seen.
var reasonList = []Option{
	opt("communication", "We did not talk about what mattered", Neutral),
	opt("arguments", "We argued all the time, often about small things", Neutral),
	opt("trust", "Trust was damaged", Neutral),
	opt("infidelity", "There was cheating", Neutral),
	opt("lies", "There were lies", Neutral),
	opt("goals", "We wanted different things or held different values", Neutral),
	opt("plans", "We planned different futures", Neutral),
	opt("apart", "We grew apart", Neutral),
	opt("closeness", "We lost our closeness", Neutral),
	opt("romance", "The romance faded", Neutral),
	opt("interest", "One of us lost interest", Neutral),
	opt("busy", "Life was too full for us", Neutral),
	opt("timing", "The timing was bad", Neutral),
	opt("personality", "Our temperaments clashed", Neutral),
	opt("closed", "One of us could not open up", Neutral),
	opt("affection", "One of us could not show affection", Neutral),
	opt("avoidance", "One of us avoided every hard talk", Neutral),
	opt("mistake", "One clear mistake", Neutral),
	opt("pattern", "The same trouble, over and over", Neutral),
	gentle("no-compromise", "One of us never met the other halfway", Neutral),
	gentle("smothered", "One of us felt smothered", Neutral),
	gentle("criticism", "One of us was criticised all the time", Neutral),
	gentle("jealousy", "Jealousy", Neutral),
	gentle("control", "One of us controlled the other", Neutral),
	opt("distance", "Distance, money, work or illness came between us", Neutral),
	opt("others", "Family or friends were against it", Neutral),
	opt("substances", "Drink, drugs or gambling", Neutral),
	opt("not-told", "I was never told why", Neutral),
	opt("else", "Something else", Neutral),
}

// remember is how to find out about the past.
const remember = "Messages, photos or a calendar from that time can help you remember. Your ex does not have to."

// gentleHarm is what can stand behind a gentle name for harm, in both
// directions: acts, because a frightened or loyal person ticks acts and seldom
// the word "frightening".
var gentleHarm = []Option{
	opt("afraid", "I was afraid of how they would react", Bad),
	opt("gave-up", "I gave up people, plans or clothes to keep the peace", Bad),
	opt("questioned", "I was checked on or questioned, again and again", Bad),
	opt("punished", "I was punished with anger or silence, again and again", Bad),
	opt("they-afraid", "They were afraid of how I would react", Bad),
	opt("they-gave-up", "They gave up people, plans or clothes to keep the peace with me", Bad),
	opt("i-questioned", "I checked on them or questioned them, again and again", Bad),
	opt("i-punished", "I punished them with anger or silence, again and again", Bad),
	opt(None, "None of these. It was unpleasant, and both of us were free", Good),
	retired(No, "No, it was unpleasant but free", Good), retired(Them, "Yes, done to me", Bad),
	retired(Me, "Yes, done by me", Bad), retired(Both, "Yes, in both directions", Bad),
}

// Suffered and Done are the options of gentleHarm by direction.
var (
	Suffered = []OptionID{"afraid", "gave-up", "questioned", "punished", Them, Both}
	Done     = []OptionID{"they-afraid", "they-gave-up", "i-questioned", "i-punished", Me, Both}
)

var endingItems = []Item{
	{ID: WhenEnded, Section: sectionStory, Dimension: DimReadiness,
		Ask:  "How long ago did it end?",
		Hint: "If it ended more than once, count from the last time.",
		Options: []Option{opt(UnderMonth, "Less than a month", Bad), opt(UnderQuarter, "One to three months", Good),
			opt(UnderYear, "Three months to a year", Good), opt(OverYear, "More than a year", Good)},
		FindOut: remember,
		Sources: []Source{advice("enough-time-passed", "space-before-contact"), choice("thirty days of space; no guide gives a number")}},
	{ID: WhoEnded, Section: sectionStory, Dimension: DimUnderstanding,
		Ask:     "Who ended it?",
		Hint:    "Both can regret it later, and both can be right.",
		Options: []Option{opt(Me, "I did", Neutral), opt(Them, "They did", Neutral), opt(Both, "We both did", Neutral), opt("nobody", "Nobody said it; it just ended", Neutral)},
		FindOut: remember,
		Sources: []Source{advice("who-ended-it")}},
	{ID: HowEnded, Section: sectionStory, Dimension: DimUnderstanding,
		Ask:  "How did it end?",
		Hint: "The last days, not the whole story.",
		Options: []Option{opt("talk", "In a calm talk", Neutral), opt("quarrel", "In a quarrel, in anger", Neutral),
			opt("message", "By a message or a call", Neutral), opt(TheySilent, "They went silent", Bad), opt("i-silent", "I went silent", Neutral),
			opt("slowly", "Slowly, over weeks or months", Neutral)},
		FindOut: remember,
		Sources: []Source{advice("how-it-ended", "sig-heat-faded")}},
	{ID: HowLong, Section: sectionStory, Dimension: DimUnderstanding,
		Ask:  "How long were you together?",
		Hint: "It decides nothing. It helps to read the rest.",
		Options: []Option{opt("half-year", "Less than half a year", Neutral), opt("two-years", "Half a year to two years", Neutral),
			opt("seven-years", "Two to seven years", Neutral), opt("longer", "Longer", Neutral)},
		FindOut: remember,
		Sources: []Source{choice("asked to understand the story; the length is never counted for or against anything")}},
	{ID: OrdinaryWeek, Section: sectionStory, Dimension: DimUnderstanding,
		Ask:  "How was an ordinary week with them?",
		Hint: "Not the best week and not the last one. A Tuesday.",
		Options: []Option{opt(Kind, "Mostly calm and kind", Good), opt(Mixed, "Good days and bad days", Neutral), opt(Tense, "Mostly tense, distant or lonely", Bad),
			gentle(Careful, "I took care what I said, so as not to set something off", Bad),
			gentle(TheyCareful, "They took care what they said around me", Bad)},
		FindOut: "Think of three plain weekdays, or ask someone who knew you both what they saw.",
		Sources: []Source{advice("was-nourishing", "stay-rarely-happy"), choice("asked as a week, because memory keeps peaks and endings")}},
	{ID: TimesBefore, Section: sectionStory, Dimension: DimUnderstanding,
		Ask:     "Had you two broken up before?",
		Hint:    "Count the times you parted and came back together.",
		Options: []Option{opt(Never, "No, this was the first time", Neutral), opt(Once, "Once before", Neutral), opt(Twice, "Twice before", Neutral), opt(MoreOften, "More often", Neutral)},
		FindOut: remember,
		Sources: []Source{monk2018, halpern2013, choice("the guides do not ask; coming and going again and again is worth seeing")}},
}

var causeItems = []Item{
	{ID: Reasons, Section: sectionStory, Dimension: DimUnderstanding, Many: true, Options: reasonList,
		Ask:     "Why did it end?",
		Hint:    "This last time. Choose all that played a part.",
		FindOut: "Write down what each of you complained of most. The guess is often in there. If they never said why, that stays open; it is not for you to press.",
		Sources: []Source{{Kind: Advice, Topics: reasonTopics}, choice("five more reasons that real lives need")}},
	{ID: MainReason, Section: sectionStory, Dimension: DimUnderstanding, Options: reasonList,
		Ask:     "Which of these weighed most?",
		Hint:    "The one without which you might still be together.",
		FindOut: "Cross them out one by one. Which one can you not cross out?",
		Sources: []Source{advice("understand-breakup", "honest-specific-why"), choice("we ask for one, because a plan needs a place to begin")}},
	{ID: Earlier, Section: sectionStory, Dimension: DimUnderstanding, Many: true, Options: reasonList,
		Ask:     "Why did it end the time before?",
		Hint:    "Choose what played a part then.",
		FindOut: "Messages from that time can help you remember.",
		Sources: []Source{advice("br-unresolved-pattern", "name-patterns"), dailey2013}},
	{ID: EarlierStill, Section: sectionStory, Dimension: DimUnderstanding, Many: true, Options: reasonList,
		Ask:     "And the time before that?",
		Hint:    "As well as you remember.",
		FindOut: "Messages from that time can help you remember.",
		Sources: []Source{advice("br-unresolved-pattern", "name-patterns"), dailey2013}},
	{ID: ScreenAgain, Section: sectionStory, Dimension: DimSafety, Many: true, Options: gentleHarm,
		Ask:     "You named something that can hurt people. Was any of this part of it?",
		Hint:    "Choose everything that happened, in either direction.",
		FindOut: safely,
		Sources: []Source{advice("hs-abuse-emotional", "br-control", "br-jealousy"), choice("these answers reopen the safety questions instead of counting as ordinary causes")}},
	{ID: CauseNamed, Section: sectionStory, Dimension: DimUnderstanding,
		Ask:     "Can you name what went wrong as something a camera could have filmed?",
		Hint:    "“I cancelled our evenings most weeks” is such a thing. “We just did not work” is not.",
		Options: []Option{opt(Yes, "Yes", Good), opt(Partly, "Only in part", Bad), opt(No, "No", Bad)},
		FindOut: "Take one evening on which it went wrong and write who said and did what, in order.",
		Sources: []Source{advice("prompt-name-behaviour", "understand-breakup")}},
	{ID: CauseFixable, Section: sectionStory, Dimension: DimUnderstanding,
		Ask:  "Could what went wrong really be different now?",
		Hint: "Wanting or not wanting children, for example, rarely bends. Habits can.",
		Options: []Option{opt(Yes, "Yes, and I can say how", Good), opt(Maybe, "Maybe, I cannot say how", Bad),
			opt(Cannot, "No, it lies in who we are or what we want", Bad),
			opt(Tried, "No, we both really worked on it, and it stays as it was", Bad)},
		FindOut: "Ask of each reason: what would one see on a Tuesday if it were different?",
		Sources: []Source{advice("reason-fixable", "salvageable-check", "has-anything-changed", "stop-fundamental-issues", "signal-patience-and-work-could-restore")}},
}
