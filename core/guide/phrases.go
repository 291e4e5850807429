package guide

// A PhraseID names a phrase. It is stable for ever.
type PhraseID string

// A Phrase is words that help, tied to what must stand behind them. It is there to
// be said in words of one's own.
type Phrase struct {
	ID      PhraseID
	Part    TalkPartID // the part of the talk it belongs to; empty: a message
	Step    StepID     // the step of the plan it belongs to: the gates of that step hold for it too
	Says    string     // the words
	For     string     // what they are for
	Needs   string     // what must stand behind them, or else they are better left unsaid
	Sources []Source
}

// Phrases returns every phrase: those of messages, then part by part of the talk.
// The result must not be changed.
func Phrases() []Phrase { return phraseList() }

// PhrasesFor returns the phrases of a part of the talk, or of messages for an empty
// part.
func PhrasesFor(part TalkPartID) (out []Phrase) {
	for _, p := range phraseList() {
		if p.Part == part {
			out = append(out, p)
		}
	}
	return out
}
