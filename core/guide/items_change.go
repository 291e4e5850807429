package guide

// What changed: one's own share, one's own change, theirs, and trust.

const (
	OwnShare   ItemID = "own-share"
	OwnChange  ItemID = "own-change"
	TheirPart  ItemID = "their-change"
	TheirSigns ItemID = "their-signs"
	Trust      ItemID = "trust"
	TrustTalk  ItemID = "trust-talk"
)

const (
	Written     OptionID = "written"
	InMind      OptionID = "in-mind"
	Vaguely     OptionID = "vaguely"
	Nothing     OptionID = "nothing"
	SeenWeeks   OptionID = "seen-weeks"
	Started     OptionID = "started"
	Seen        OptionID = "seen"
	Told        OptionID = "told"
	Hope        OptionID = "hope"
	CantKnow    OptionID = "cannot-know"
	Whole       OptionID = "whole"
	MineOwned   OptionID = "mine-owned"
	TheirsOwn   OptionID = "theirs-owned"
	BothOwned   OptionID = "both-owned"
	MineUnowned OptionID = "mine-unowned"
	Unowned     OptionID = "unowned"
	Refused     OptionID = "refused"
	IRefuse     OptionID = "i-refuse"
	TheyRefuse  OptionID = "they-refuse"
	BothUnowned OptionID = "both-unowned"
	WeeksAlone  OptionID = "weeks-alone"
)

const sectionChange = "What has changed"

var changeItems = []Item{
	{ID: OwnShare, Section: sectionChange, Dimension: DimOwnChange,
		Ask:  "Can you name your own share, without a “but” after it?",
		Hint: "Something you did or left undone, in plain words.",
		Options: []Option{opt(Written, "Yes, and I have written it down", Good), opt(InMind, "Yes, in my head", Good),
			opt(Vaguely, "Only vaguely", Bad), opt(Nothing, "I do not think I did anything", Bad),
			opt("theirs-mostly", "What broke it was theirs; I know what I would do otherwise", Neutral)},
		FindOut: "What did they complain of more than once? Begin there, with a sentence that starts with “I”.",
		Sources: []Source{advice("own-contribution", "accept-own-role", "motive-accountability")}},
	{ID: OwnChange, Section: sectionChange, Dimension: DimOwnChange,
		Ask:  "What are you doing differently about your own share, for your own sake?",
		Hint: "Doing, not meaning to.",
		Options: []Option{opt(SeenWeeks, "Something, for four weeks or more, and someone I trust has seen it", Good),
			opt(WeeksAlone, "Something, for four weeks or more; nobody is near enough to see it", Good),
			opt(Started, "I have started", Bad), opt(Nothing, "Nothing yet", Bad)},
		FindOut: "Ask one person who sees you often what they notice. Do not tell them what you hope to hear.",
		Sources: []Source{advice("reason-changed", "do-different-not-say", "improve-for-yourself"), choice("“four weeks, and seen by someone” is our measure")}},
	{ID: TheirPart, Section: sectionChange, Dimension: DimTheirChange,
		Ask:  "What has changed on their side?",
		Hint: "Count what you saw, not what you wish.",
		Options: []Option{opt(Seen, "I have seen it myself, more than once", Good), opt(Told, "They or others say so; I have not seen it", Unknown),
			opt(Hope, "I hope something has", Unknown), opt(CantKnow, "We have too little contact for me to know", Unknown),
			opt(Nothing, "Nothing, and something would have to", Bad), opt("no-need", "There was nothing they had to change", Unknown)},
		FindOut: "Only by what they show you, in contact they want. Not by their profiles, and not through friends.",
		Sources: []Source{advice("reason-changed", "multiple-growth-signs", "return-personal-change")}},
	{ID: TheirSigns, Section: sectionChange, Dimension: DimTheirChange, Many: true,
		Ask:  "Which of these have you seen in them yourself?",
		Hint: "More than once, since it ended. Leave out what you were told.",
		Options: []Option{
			opt("open", "They speak about feelings more easily", Good),
			opt("reliable", "They keep their word and take care of things", Good),
			opt("needs", "They know what I need, and can and want to give it", Good),
			opt("owns", "They own their part without excuses", Good),
			opt(None, "None of these", Bad)},
		FindOut: "Wait and see. Nobody can show a change on request.",
		Sources: []Source{advice("growth-ex-open-emotions", "growth-ex-responsible", "growth-ex-meets-needs", "multiple-growth-signs", "return-personal-change"), choice("only what was seen counts, never what is hoped for")}},
	{ID: Trust, Section: sectionChange, Dimension: DimTrust,
		Ask:  "How is it with trust?",
		Hint: "Owning it means saying what happened and why, without excuses, and being sorry in deeds.",
		Options: []Option{opt(Whole, "It was never badly broken", Good), opt(MineOwned, "I broke it, and I own it fully", Good),
			opt(TheirsOwn, "They broke it, and they own it fully", Good), opt(BothOwned, "We both broke it, and we both own it", Good),
			opt(MineUnowned, "I broke it, and I have not fully owned it", Bad), opt(Unowned, "They broke it, and they have not owned it", Bad),
			opt(BothUnowned, "We both broke it, and not all of it is owned", Bad)},
		FindOut: "Of your own part: write it without a “but”. Of theirs: only their words and months of ordinary days show it.",
		Sources: []Source{advice("reason-trust-rebuildable", "genuine-remorse", "breach-why-conversation", "obs-trust-gaps")}},
	{ID: TrustTalk, Section: sectionChange, Dimension: DimTrust,
		Ask:  "Have the two of you talked about why it happened?",
		Hint: "Calmly, and so that both could ask.",
		Options: []Option{opt(Yes, "Yes, frankly, both of us", Good), opt(NotYetTalked, "Not yet", Unknown),
			opt(IRefuse, "I will not", Bad), opt(TheyRefuse, "They will not", Bad), retired(Refused, "One of us will not", Bad)},
		FindOut: "It belongs to a talk both of you want. Until there is one, it stays open.",
		Sources: []Source{advice("breach-why-conversation", "genuine-remorse")}},
}

// NotYetTalked says that the talk about a breach of trust has not happened.
const NotYetTalked OptionID = "not-yet"
