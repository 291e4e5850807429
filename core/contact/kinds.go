package contact

import "slices"

// A Who says who began an exchange.
type Who string

const (
	Me     Who = "me"
	They   Who = "they"
	Chance Who = "chance" // neither: they met
)

// Whos returns who can have begun, in the order shown.
func Whos() []Who { return []Who{Me, They, Chance} }

var whoTexts = map[Who]string{Me: "I did", They: "They did", Chance: "By chance"}

// Text is who began it, as a person reads it; "" for one that is not known.
func (w Who) Text() string { return whoTexts[w] }

func (w Who) known() bool { return slices.Contains(Whos(), w) }

// A Channel is the way an exchange took.
type Channel string

const (
	ByText     Channel = "text"
	ByCall     Channel = "call"
	ByMail     Channel = "mail"
	InPerson   Channel = "in-person"
	BySocial   Channel = "social"
	Roundabout Channel = "roundabout" // through somebody else, or from another account
)

// Channels returns the ways there are, in the order shown.
func Channels() []Channel {
	return []Channel{ByText, ByCall, InPerson, ByMail, BySocial, Roundabout}
}

var channelTexts = map[Channel]string{ByText: "Text message", ByCall: "Call", ByMail: "Letter or email", InPerson: "In person", BySocial: "Social media",
	Roundabout: "Through somebody else, or another account"}

// Text is the way as a person reads it; "" for one that is not known.
func (c Channel) Text() string { return channelTexts[c] }

func (c Channel) known() bool { return slices.Contains(Channels(), c) }

// An About says what an exchange was for. All but Personal is logistics: contact that
// has to go on. It breaks no counter and opens nothing.
type About string

const (
	Personal About = "personal"
	Children About = "children"
	Home     About = "home"
	Work     About = "work"
	Money    About = "money"
	Legal    About = "legal"
)

// Abouts returns what an exchange can be for, in the order shown.
func Abouts() []About { return []About{Personal, Children, Home, Work, Money, Legal} }

var aboutTexts = map[About]string{Personal: "Personal", Children: "The children", Home: "The home", Work: "Work", Money: "Money", Legal: "Something legal"}

// Text is what it was for, as a person reads it; "" for one that is not known.
func (a About) Text() string { return aboutTexts[a] }

func (a About) known() bool { return slices.Contains(Abouts(), a) }

// An Answer is what came back to something I began.
type Answer string

const (
	NoAnswer Answer = ""      // none so far, or none that was put down
	Came     Answer = "came"  // they answered
	Scant    Answer = "scant" // a word or two
)

// Answers returns what can have come back, in the order shown.
func Answers() []Answer { return []Answer{NoAnswer, Came, Scant} }

var answerTexts = map[Answer]string{NoAnswer: "No answer so far", Came: "They answered", Scant: "A few words only"}

// Text is the answer as a person reads it; "" for one that is not known.
func (a Answer) Text() string { return answerTexts[a] }

func (a Answer) known() bool { return slices.Contains(Answers(), a) }

// A Tone is how what came from them sounded to the person.
type Tone string

const (
	Unsaid  Tone = ""
	Warm    Tone = "warm"
	Neutral Tone = "neutral"
	Cold    Tone = "cold"
)

// Tones returns what can be said of the tone, in the order shown.
func Tones() []Tone { return []Tone{Warm, Neutral, Cold} }

var toneTexts = map[Tone]string{Unsaid: "Not said", Warm: "Warm", Neutral: "Neither warm nor cold", Cold: "Cold"}

// Text is the tone as a person reads it; "" for one that is not known.
func (t Tone) Text() string { return toneTexts[t] }

func (t Tone) known() bool { return t == Unsaid || slices.Contains(Tones(), t) }

// A Said is something of weight that they said in an exchange.
type Said string

const (
	SaidTalk   Said = "talk"   // they want to talk
	SaidTry    Said = "try"    // both said that they want to try
	SaidNo     Said = "no"     // no, or “not now”
	SaidStop   Said = "stop"   // to leave them alone
	SaidBlock  Said = "block"  // they blocked me somewhere, or said so
	SaidNew    Said = "new"    // there is someone new in their life
	SaidAfraid Said = "afraid" // they are afraid of me
)

// Saids returns what can have been said, in the order shown.
func Saids() []Said {
	return []Said{SaidNo, SaidStop, SaidBlock, SaidNew, SaidAfraid, SaidTalk, SaidTry}
}

var saidTexts = map[Said]string{
	SaidNo:     "They said no, or “not now”",
	SaidStop:   "They asked me to leave them alone",
	SaidBlock:  "They blocked me",
	SaidNew:    "They are with someone",
	SaidAfraid: "They said they are afraid of me",
	SaidTalk:   "They said they want to talk",
	SaidTry:    "We both said we want to try again",
}

// Text is what was said, as a person reads it; "" for one that is not known.
func (s Said) Text() string { return saidTexts[s] }

func (s Said) known() bool { return slices.Contains(Saids(), s) }

// inOrder is what was said in the order of Saids, each once; what is not known stays,
// behind.
func inOrder(said []Said) []Said {
	var out []Said
	for _, s := range slices.Concat(Saids(), said) {
		if slices.Contains(said, s) && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// A Party is one of the two; "" is neither, or not said.
type Party string

const (
	Nobody Party = ""
	ByMe   Party = "me"
	ByThem Party = "they"
	ByBoth Party = "both"
)

// Parties returns who can have done something, in the order shown.
func Parties() []Party { return []Party{Nobody, ByMe, ByThem, ByBoth} }

var partyTexts = map[Party]string{Nobody: "Neither of us", ByMe: "I did", ByThem: "They did", ByBoth: "Both of us"}

// Text is who did it, as a person reads it; "" for one that is not known.
func (p Party) Text() string { return partyTexts[p] }

func (p Party) known() bool { return slices.Contains(Parties(), p) }
