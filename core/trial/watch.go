package trial

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// An Answer says how a point of the weekly look compares with the time before the
// ending. Answers are shown side by side and never added up.
type Answer string

const (
	Unanswered Answer = ""
	Better     Answer = "better"
	SameAsEver Answer = "same"
	Worse      Answer = "worse"
	Unsure     Answer = "unsure"
	Private    Answer = "private" // "rather not say"
)

// Answers returns what can be answered to a point, in the order shown.
func Answers() []Answer { return []Answer{Better, SameAsEver, Worse, Unsure, Private} }

var answerTexts = map[Answer]string{
	Unanswered: "Not answered",
	Better:     "Better than before it ended",
	SameAsEver: "Much the same as before",
	Worse:      "Worse than before",
	Unsure:     "Not sure",
	Private:    "Rather not say",
}

// Text is the answer as a person reads it.
func (a Answer) Text() string { return answerTexts[a] }

// Says reports whether the answer says something: not sure, rather not say and no
// answer are neither good nor bad.
func (a Answer) Says() bool { return a == Better || a == SameAsEver || a == Worse }

// A Watch is one weekly look at a trial, stored under an id of its own.
type Watch struct {
	Trial  string             `json:"trial"` // id of the trial
	On     civil.Date         `json:"on"`
	Seq    int                `json:"seq"`              // counts up from 1; the order of writing
	Points map[PointID]Answer `json:"points,omitempty"` // a point this version does not know is kept as it is
	Did    string             `json:"did,omitempty"`    // what I did, as typed
	Saw    string             `json:"saw,omitempty"`    // what I saw them do, as typed
	Signs  []SignID           `json:"signs,omitempty"`  // what the person says is so this week
	Gone   civil.Date         `json:"gone,omitzero"`    // the day it was taken out; it stays readable
}

// ErrWatch means stored bytes are not a weekly look.
var ErrWatch = errors.New("not a weekly look")

// CheckWatch reports whether body decodes as a Watch; the error wraps ErrWatch and
// holds no text. A point or a sign this version does not know is no error.
func CheckWatch(body []byte) error {
	var w Watch
	if err := strictjson.Decode(body, &w); err != nil {
		return fmt.Errorf("%w: %w", ErrWatch, err)
	}
	if w.Seq < 1 {
		return fmt.Errorf("%w: no place in the order", ErrWatch)
	}
	for _, a := range w.Points {
		if _, known := answerTexts[a]; !known {
			return fmt.Errorf("%w: unknown answer", ErrWatch)
		}
	}
	return nil
}

// Tells reports whether the person noted the sign.
func (w Watch) Tells(s SignID) bool { return slices.Contains(w.Signs, s) }

// Looks returns the ids of the weekly looks at a trial that were not taken out,
// oldest first.
func (f Facts) Looks(trial string) []string {
	return sorted(f.Watches, func(w Watch) bool { return w.Trial == trial && w.Gone.IsZero() },
		func(w Watch) (civil.Date, int) { return w.On, w.Seq })
}

// NextSeq returns the place in the order for a new look or verdict.
func (f Facts) NextSeq() int {
	last := 0
	for _, w := range f.Watches {
		last = max(last, w.Seq)
	}
	for _, v := range f.Verdicts {
		last = max(last, v.Seq)
	}
	return last + 1
}

// sorted returns the ids of the records that are wanted, by day, then in the order
// of writing.
func sorted[R any](all map[string]R, want func(R) bool, place func(R) (civil.Date, int)) []string {
	var ids []string
	for id, r := range all {
		if want(r) {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, func(a, b string) int {
		onA, seqA := place(all[a])
		onB, seqB := place(all[b])
		return cmp.Or(onA.Compare(onB), cmp.Compare(seqA, seqB), cmp.Compare(a, b))
	})
	return ids
}

// week is the number of the week of a trial a day lies in: 0 for its first seven
// days, negative before it began.
func week(begun, on civil.Date) int {
	days := on.DaysSince(begun)
	if days < 0 {
		return (days - 6) / 7
	}
	return days / 7
}
