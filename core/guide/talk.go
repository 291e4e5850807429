package guide

// A TalkPartID names a part of the honest talk. It is stable for ever, because
// what is prepared is stored under it. Lower-case letters and hyphens, at most 24.
type TalkPartID string

const (
	TalkAsk       TalkPartID = "ask"        // asking whether they want to talk
	TalkOpening   TalkPartID = "opening"    // the first minutes
	TalkFacts     TalkPartID = "facts"      // what happened
	TalkMyPart    TalkPartID = "my-part"    // what I did, and what I do now
	TalkTheirView TalkPartID = "their-view" // listening and saying back
	TalkNeeds     TalkPartID = "needs"      // of both
	TalkQuestions TalkPartID = "questions"  // theirs, with honest answers
	TalkEasyNo    TalkPartID = "easy-no"    // what I hope for, and a no that costs nothing
	TalkEnding    TalkPartID = "ending"     // ending well
	TalkAfter     TalkPartID = "after"      // when it is over
)

// A TalkPart is one part of the honest talk: to prepare, to look at, to note down.
type TalkPart struct {
	ID      TalkPartID
	Step    StepID // the step of the plan it belongs to: the gates of that step hold for it too
	Title   string
	Why     string
	How     string
	Prompt  string   // label of the note
	Cards   []string // short lines to look at in the moment
	Turn    string   // what to do here if it turns
	Sources []Source
}

// TalkParts returns the parts of the talk in their order. The result must not be
// changed.
func TalkParts() []TalkPart { return talkParts }

// TalkPartByID returns the part with that id.
func TalkPartByID(id TalkPartID) (TalkPart, bool) {
	for _, p := range talkParts {
		if p.ID == id {
			return p, true
		}
	}
	return TalkPart{}, false
}

// A TalkTurn is what to do when a talk turns, whatever part it is in.
type TalkTurn struct {
	ID      string
	If      string // what happens, as the beginning of “If …”
	Do      string
	Leave   bool // the talk is over; go
	Sources []Source
}

// TalkTurns returns what to do when a talk turns, the gravest first. The result
// must not be changed.
func TalkTurns() []TalkTurn { return talkTurns }
