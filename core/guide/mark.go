package guide

// A MarkID names what the draft checker can mark. It is stable for ever, because
// texts and tests refer to it.
type MarkID string

const (
	MarkPressure    MarkID = "pressure"
	MarkUltimatum   MarkID = "ultimatum"
	MarkGuilt       MarkID = "guilt"
	MarkBegging     MarkID = "begging"
	MarkBlame       MarkID = "blame"
	MarkInsult      MarkID = "insult"
	MarkJealousy    MarkID = "jealousy"
	MarkWatching    MarkID = "watching"
	MarkThreat      MarkID = "threat"
	MarkSelfHarm    MarkID = "self-harm"
	MarkNostalgia   MarkID = "nostalgia"
	MarkGesture     MarkID = "grand-gesture"
	MarkNonApology  MarkID = "non-apology"
	MarkForgiveness MarkID = "forgiveness"
	MarkAssuming    MarkID = "assuming"
	MarkBlock       MarkID = "block"
	MarkTooEarly    MarkID = "too-early"
	MarkTooLong     MarkID = "too-long"
	MarkQuestions   MarkID = "questions"
)

// A Mark is one thing the draft checker points at: what it is, why it may land
// badly, and a way to say what is meant without it. It never says what would
// work on the other person.
type Mark struct {
	ID      MarkID
	Name    string // two or three words, as on a label
	What    string // what was found
	Why     string // how it may reach the person who reads it
	Instead string // what to write, leave out or do in its place
	Sources []Source
	Severe  bool // while one stands there is no copy
	Whole   bool // said of the whole draft and not of a passage
}

// Marks returns every mark, the most urgent first: the order in which they are
// shown. The result must not be changed.
func Marks() []Mark { return marks }

// MarkByID returns the mark with that id.
func MarkByID(id MarkID) (Mark, bool) {
	for _, m := range marks {
		if m.ID == id {
			return m, true
		}
	}
	return Mark{}, false
}

// A Stage is where two people stand when a draft is written: what is too early
// depends on it. The empty Stage is read as StageFirst, the strictest.
type Stage string

const (
	StageFirst     Stage = "first"     // the first message after silence
	StageReply     Stage = "reply"     // a light exchange is going on
	StageApology   Stage = "apology"   // one message that says sorry and asks nothing
	StageTalk      Stage = "talk"      // both have agreed to talk
	StageLogistics Stage = "logistics" // children, home, work, money, legal
)

// A StageText is a stage as a person chooses it, with its limits.
type StageText struct {
	ID        Stage
	Name      string
	When      string // when it is the right one
	Words     int    // more words than this are too many
	Questions int    // more questions than this are too many
	Sources   []Source
}

// Stages returns every stage, in the order they are offered. The result must not
// be changed.
func Stages() []StageText { return stages }

// StageByID returns the stage with that id, and the first one for an id that is
// not known.
func StageByID(id Stage) StageText {
	for _, s := range stages {
		if s.ID == id {
			return s
		}
	}
	return stages[0]
}

var stages = []StageText{
	{ID: StageFirst, Name: "A first message", When: "There has been silence between you, and the way to write is open.", Words: 60, Questions: 1,
		Sources: []Source{advice("light-first-message", "low-pressure-opening"), choice("60 words and one question are our limits for a first message")}},
	{ID: StageReply, Name: "Answering them", When: "The two of you are writing back and forth, lightly.", Words: 120, Questions: 2,
		Sources: []Source{advice("keep-it-light", "light-topics"), choice("120 words and two questions are our limits for an answer")}},
	{ID: StageApology, Name: "An apology", When: "You did something that hurt them, and want to say so without asking for anything.", Words: 150, Questions: 1,
		Sources: []Source{advice("sincere-apology"), choice("150 words and one question are our limits for an apology")}},
	{ID: StageTalk, Name: "The talk", When: "You have both said that you want to talk things over.", Words: 250, Questions: 3,
		Sources: []Source{advice("open-honest-communication"), choice("250 words and three questions are our limits here")}},
	{ID: StageLogistics, Name: "Things to arrange", When: "It is about children, a home, work, money or papers.", Words: 120, Questions: 3,
		Sources: []Source{choice("120 words and three questions are our limits for arrangements")}},
}
