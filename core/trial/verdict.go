package trial

import (
	"errors"
	"fmt"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// A Decision is what one of the two says on a date of the trial.
type Decision string

const (
	NotSaid Decision = "" // nothing said yet
	GoOn    Decision = "go-on"
	Pause   Decision = "pause"
	Stop    Decision = "end"
)

// Decisions returns what can be decided, in the order shown.
func Decisions() []Decision { return []Decision{GoOn, Pause, Stop, NotSaid} }

var decisionTexts = map[Decision]string{
	GoOn:    "Go on",
	Pause:   "Pause",
	Stop:    "End it",
	NotSaid: "Not said yet",
}

// Text is the decision as a person reads it.
func (d Decision) Text() string { return decisionTexts[d] }

// A Verdict is what the two decided on one day, stored under an id of its own.
// Mine is the person's own; Theirs is what the other said in words, and nothing
// that was guessed.
type Verdict struct {
	Trial  string     `json:"trial"` // id of the trial
	On     civil.Date `json:"on"`
	Seq    int        `json:"seq"`             // counts up from 1; the order of writing
	Review civil.Date `json:"review,omitzero"` // the date it decides, the end included; zero for one in between
	Mine   Decision   `json:"mine,omitempty"`
	Theirs Decision   `json:"theirs,omitempty"`
	Note   string     `json:"note,omitempty"`
	Gone   civil.Date `json:"gone,omitzero"` // the day it was taken back: its yes does not count any more, its pause or end still does
}

// ErrVerdict means stored bytes are not a verdict.
var ErrVerdict = errors.New("not a verdict")

// CheckVerdict reports whether body decodes as a Verdict; the error wraps
// ErrVerdict and holds no text.
func CheckVerdict(body []byte) error {
	var v Verdict
	if err := strictjson.Decode(body, &v); err != nil {
		return fmt.Errorf("%w: %w", ErrVerdict, err)
	}
	if v.Seq < 1 {
		return fmt.Errorf("%w: no place in the order", ErrVerdict)
	}
	for _, d := range []Decision{v.Mine, v.Theirs} {
		if _, known := decisionTexts[d]; !known {
			return fmt.Errorf("%w: unknown decision", ErrVerdict)
		}
	}
	return nil
}

// Ends reports whether one of the two ended it. One is enough.
func (v Verdict) Ends() bool { return v.Mine == Stop || v.Theirs == Stop }

// Pauses reports whether one of the two wants a pause.
func (v Verdict) Pauses() bool { return v.Mine == Pause || v.Theirs == Pause }

// yes reports whether both said by today that they go on. One said of a day that
// has not come counts for nothing.
func (v Verdict) yes(today civil.Date) bool {
	return v.Gone.IsZero() && v.Mine == GoOn && v.Theirs == GoOn && v.On.Compare(today) <= 0
}

// VerdictsOf returns the ids of the verdicts on a trial, oldest first, those taken
// back among them.
func (f Facts) VerdictsOf(trial string) []string {
	return sorted(f.Verdicts, func(v Verdict) bool { return v.Trial == trial },
		func(v Verdict) (civil.Date, int) { return v.On, v.Seq })
}
