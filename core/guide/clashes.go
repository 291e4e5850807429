package guide

// A Clash is a pair of answers that do not fit together. It is named, asked
// about once more, and the stricter answer counts in any case.
type Clash struct {
	Ask           ItemID // the item that asks once more
	First, Second Part
}

// A Part is one side of a clash: any of the options chosen for the item.
type Part struct {
	Item    ItemID
	Options []OptionID
	Says    string // what the answer says, in half a sentence
}

// Options of the items that ask about a clash.
const (
	FirstHolds  OptionID = "first"
	SecondHolds OptionID = "second"
	BothHold    OptionID = "both-hold"
)

var saidYes = []OptionID{BothSaid, TheyAsked}

var clashes = []Clash{
	{"clash-block", Part{Blocked, []OptionID{Yes}, "they have blocked you"}, Part{TheirWords, saidYes, "they have said they want to talk"}},
	{"clash-no", Part{ClearNo, []OptionID{Yes, NotNow}, "they have said no"}, Part{TheirWords, saidYes, "they have said they want to talk"}},
	{"clash-silent", Part{Replies, []OptionID{NoContact}, "you have not been in touch"}, Part{TheirWords, saidYes, "they have said they want to talk"}},
	{"clash-unseen", Part{Replies, []OptionID{NoContact}, "you have not been in touch"}, Part{TheirPart, []OptionID{Seen}, "you have seen their change yourself"}},
	{"clash-careful", Part{OrdinaryWeek, []OptionID{Careful, TheyCareful}, "one of you took care what to say"}, Part{ScreenAgain, []OptionID{None, No}, "both of you were free"}},
	{"clash-control", Part{Reasons, []OptionID{"control"}, "one of you controlled the other"}, Part{ScreenAgain, []OptionID{None, No}, "both of you were free"}},
	{"clash-trust", Part{Reasons, []OptionID{"trust", "infidelity", "lies"}, "trust was damaged"}, Part{Trust, []OptionID{Whole}, "trust was never badly broken"}},
	{"clash-week", Part{StayApart, []OptionID{"rarely-happy"}, "you were seldom happy together"}, Part{OrdinaryWeek, []OptionID{Kind}, "an ordinary week was calm and kind"}},
	{"clash-changed", Part{OwnChange, []OptionID{Nothing}, "you are not doing anything differently yet"}, Part{Pulls, []OptionID{Changed}, "what broke you has really changed"}},
}

// Clashes returns the pairs of answers that do not fit together. The stricter
// answer is the First. The result must not be changed.
func Clashes() []Clash { return clashes }

// clashItems are the questions that ask once more, one for each clash.
func clashItems() []Item {
	var out []Item
	for _, c := range clashes {
		it := Item{ID: c.Ask, Section: "Once more", Dimension: DimUnderstanding,
			Ask:  "You said that " + c.First.Says + ", and that " + c.Second.Says + ". How is it?",
			Hint: "Until one of the two answers is changed, the stricter one counts. The way back to both is on the result.",
			Options: []Option{opt(FirstHolds, "It is true that "+c.First.Says, Neutral), opt(SecondHolds, "It is true that "+c.Second.Says, Neutral),
				opt(BothHold, "Both are true in a way", Neutral)},
			FindOut: "Look at what happened last, and when.",
			Sources: []Source{choice("answers that do not fit are asked about once, and the stricter one counts")}}
		if c.Second.Item == ScreenAgain { // a talk can settle what a change cannot
			it.Options = append(it.Options, opt(TalkedOver, "I have talked it over with someone trained for it", Neutral))
		}
		out = append(out, it)
	}
	return out
}
