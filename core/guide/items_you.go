package guide

// You, these days: how steady, and whether a no could be left alone.

const (
	Mood        ItemID = "mood"
	OrdinaryDay ItemID = "days-now"
	TakeANo     ItemID = "take-a-no"
	FriendsOnly ItemID = "friends-only"
	Confidant   ItemID = "confidant"
)

const (
	Fine     OptionID = "fine"
	UpDown   OptionID = "up-down"
	VeryHard OptionID = "very-hard"
	Hurt     OptionID = "hurt"
	TryAgain OptionID = "try-again"
)

const sectionYou = "You, these days"

var youItems = []Item{
	{ID: Mood, Section: sectionYou, Dimension: DimReadiness,
		Ask:  "How do you feel at this moment, answering these questions?",
		Hint: "It counts for nothing. It helps you to read your answers later.",
		Options: []Option{opt("calm", "Calm", Neutral), opt("sad", "Sad", Neutral), opt("longing", "Full of longing", Neutral),
			opt("angry", "Angry or hurt", Neutral), opt("anxious", "Restless or afraid", Neutral), opt("numb", "Numb or tired", Neutral)},
		FindOut: "Breathe out slowly a few times and ask again.",
		Sources: []Source{advice("feelings-inform-decision"), choice("your mood is kept beside your answers and never scored")}},
	{ID: OrdinaryDay, Section: sectionYou, Dimension: DimReadiness,
		Ask:  "How are your ordinary days?",
		Hint: "Sleep, food, work, other people.",
		Options: []Option{opt(Fine, "Mostly all right", Good), opt(UpDown, "Up and down, but I manage", Good),
			opt(VeryHard, "Very hard on most days", Bad)},
		FindOut: "Note sleep, food and mood for a week, one line a day.",
		Sources: []Source{advice("stabilise-yourself", "regulate-emotions-first"), preetz2022}},
	{ID: TakeANo, Section: sectionYou, Dimension: DimRespect,
		Ask:  "If they said no tomorrow, could you leave it there?",
		Hint: "No second try, no asking through friends.",
		Options: []Option{opt(Yes, "Yes", Good), opt(Hurt, "It would hurt, but yes", Good),
			opt(TryAgain, "I think I would try once more", Bad)},
		FindOut: "Picture the no, word for word, and the evening after it. Who would you call?",
		Sources: []Source{advice("accept-a-no", "prepared-for-any-outcome")}},
	{ID: FriendsOnly, Section: sectionYou, Dimension: DimReadiness,
		Ask:     "If a friendly ending were all you ever got, would that be acceptable?",
		Hint:    "An honest no is fine. It only means that “just as friends” is not your way in.",
		Options: []Option{opt(Yes, "Yes", Good), opt(No, "No", Neutral)},
		FindOut: "Picture them happy with someone else, and telling you about it as a friend.",
		Sources: []Source{advice("friendship-valid-outcome", "friends-first")}},
	{ID: Confidant, Section: sectionYou, Dimension: DimReadiness,
		Ask:     "Does one person you trust know what you are thinking of doing?",
		Hint:    "A friend, a relative, a counsellor, or someone on a help line.",
		Options: []Option{opt(Yes, "Yes", Good), opt(No, "Not yet", Bad)},
		FindOut: "Tell one person this week, in one sentence.",
		Sources: []Source{advice("not-alone", "lean-on-loved-ones", "sig-trusted-feedback")}},
}
