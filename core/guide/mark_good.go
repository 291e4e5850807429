package guide

// A GoodID names something a draft does well.
type GoodID string

const (
	GoodSpecific GoodID = "specific"
	GoodOwns     GoodID = "owns"
	GoodEasyNo   GoodID = "easy-no"
	GoodShort    GoodID = "short"
	GoodThanks   GoodID = "thanks"
)

// A GoodText is what is said when a draft does something well. It praises a
// habit, and never says that it will work.
type GoodText struct {
	ID      GoodID
	Name    string
	What    string
	Sources []Source
}

// Goods returns all that can be good. The result must not be changed.
func Goods() []GoodText { return goods }

// GoodByID returns the text with that id.
func GoodByID(id GoodID) (GoodText, bool) {
	for _, g := range goods {
		if g.ID == id {
			return g, true
		}
	}
	return GoodText{}, false
}

var goods = []GoodText{
	{GoodOwns, "Owns it", "You say what you did, as your own doing.", []Source{advice("own-mistakes"), lewicki2016}},
	{GoodSpecific, "Says what exactly", "You name a real thing that happened, and not everything at once.", []Source{advice("sincere-apology", "phrase-sorry")}},
	{GoodEasyNo, "Easy to leave unanswered", "You say that no answer, or a no, is all right.", []Source{advice("state-no-pressure", "low-pressure-opening")}},
	{GoodThanks, "Thanks or respects", "You thank them, or you respect what they said.", []Source{advice("respect-feelings", "polite-and-confident")}},
	{GoodShort, "Short", "It is short, and can be read in a moment.", []Source{advice("light-first-message"), choice("half of the limit for this point counts as short")}},
}

// A PartID names one of the six parts of an apology.
type PartID string

const (
	PartResponsibility PartID = "responsibility"
	PartRepair         PartID = "repair"
	PartRegret         PartID = "regret"
	PartExplanation    PartID = "explanation"
	PartRepentance     PartID = "repentance"
	PartForgiveness    PartID = "forgiveness"
)

// A PartText is one part of an apology: what it is and what is said when it is
// missing.
type PartText struct {
	ID      PartID
	Name    string
	What    string
	Missing string // empty where nothing should be added
	Weighs  bool   // one of the two that mattered most
	Flag    bool   // better left out
	Sources []Source
}

// ApologyParts returns the six parts, the one that mattered most first. The
// result must not be changed.
func ApologyParts() []PartText { return apologyParts }

var apologyParts = []PartText{
	{PartResponsibility, "Responsibility", "What you did, said as your own fault.", "What did you do, in plain words? Say it without “if” and without “but”.", true, false,
		[]Source{lewicki2016, advice("own-mistakes")}},
	{PartRepair, "Repair", "What you do to make good what can be made good.", "Is there something you can put right, give back or pay, without needing them for it? If there is nothing, leave it out.", true, false,
		[]Source{lewicki2016, choice("an offer they can leave alone")}},
	{PartRegret, "Regret", "That you are sorry for it.", "If you are sorry, say so once.", false, false,
		[]Source{lewicki2016, advice("express-genuine-regret")}},
	{PartExplanation, "How it came about", "What led to it, told in a sentence and not as an excuse.", "Often it is better without. If they would understand it better, one sentence is enough.", false, false,
		[]Source{lewicki2016, advice("apology-no-excuses")}},
	{PartRepentance, "What is different now", "That it will not happen again, and what you do for that.", "What do you do now, so that it does not happen again? Only what is already true.", false, false,
		[]Source{lewicki2016, advice("words-need-action")}},
	{PartForgiveness, "Asking for forgiveness", "The request to be forgiven.", "", false, true,
		[]Source{lewicki2016, choice("it mattered least in the study, and it asks something of them")}},
}
