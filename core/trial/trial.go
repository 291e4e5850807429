// Package trial is a second try for a set time: terms that two people write down
// before it begins, one look each week, and dates on which both decide. It keeps
// what was written and said; whether the trial runs, rests or is over is worked
// out from that each time it is asked.
//
// A trial never goes on by itself. On every date they set, both have to say that
// they go on; until then nothing of it counts. One of the two is enough to end it.
package trial

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// How long a trial may be, from its first day to its end. No guide gives a
// number, so both are our own choice: in less than four weeks ordinary days
// hardly show, and after half a year not deciding has become the decision.
const (
	MinWeeks = 4
	MaxWeeks = 26
)

// Terms are one edition of what two people wrote down. Texts are kept exactly as
// typed.
type Terms struct {
	On      civil.Date   `json:"on"`                // the day they were written
	Works   string       `json:"works"`             // what would tell me that it works
	Stops   string       `json:"stops"`             // what would make me stop
	Agreed  string       `json:"agreed"`            // what we agreed to do differently
	Knows   string       `json:"knows"`             // the one trusted person who knows; always needed
	Ends    civil.Date   `json:"ends,omitzero"`     // the last day, on which both decide what follows
	Reviews []civil.Date `json:"reviews,omitempty"` // the dates on which both decide whether to go on
	Both    civil.Date   `json:"both,omitzero"`     // the day both said yes to exactly these terms; zero until then
	Why     string       `json:"why,omitempty"`     // of a revision: why it was made
	Hide    bool         `json:"hide,omitempty"`    // one of the two wants nobody at all to know
}

// How says who ended a trial.
type How string

const (
	HowMine   How = "mine"
	HowTheirs How = "theirs"
	HowBoth   How = "both"
	HowStop   How = "stop" // a stop of the assessment: an answer about safety, a no, a block
)

// A Trial is one trial with every edition of its terms. The zero Trial is one of
// which nothing is written.
type Trial struct {
	Terms []Terms    `json:"terms"` // oldest first; what was agreed is never changed, a revision stands beside it
	Begun civil.Date `json:"begun,omitzero"`
	Ended civil.Date `json:"ended,omitzero"` // the day one of them, or both, ended it before its last day
	How   How        `json:"how,omitempty"`
	Gone  civil.Date `json:"gone,omitzero"` // the day it was put away; it stays readable, and one that had begun is over
}

var (
	// ErrTrial means stored bytes are not a trial.
	ErrTrial = errors.New("not a trial")
	// ErrMissing means the terms lack something; Terms.Missing says what.
	ErrMissing = errors.New("the terms are not complete")
	// ErrBegun means that terms of a trial that has begun would be changed. A
	// revision can be put beside them.
	ErrBegun = errors.New("the trial has begun")
	// ErrNotBegun means that a trial has not begun.
	ErrNotBegun = errors.New("the trial has not begun")
	// ErrOver means the trial is over.
	ErrOver = errors.New("the trial is over")
	// ErrRests means the trial rests: something has to be decided or put right first.
	ErrRests = errors.New("the trial rests")
	// ErrOther means another trial goes on.
	ErrOther = errors.New("another trial goes on")
)

// CheckTrial reports whether body decodes as a Trial; the error wraps ErrTrial and
// holds no text. Dates that cannot be, such as an end before the beginning, are no
// error: they are kept and shown with what is wrong.
func CheckTrial(body []byte) error {
	var t Trial
	if err := strictjson.Decode(body, &t); err != nil {
		return fmt.Errorf("%w: %w", ErrTrial, err)
	}
	switch t.How {
	case "", HowMine, HowTheirs, HowBoth, HowStop:
		return nil
	}
	return fmt.Errorf("%w: unknown end", ErrTrial)
}

// First returns the terms as they were before any revision.
func (t Trial) First() Terms {
	if len(t.Terms) == 0 {
		return Terms{}
	}
	return t.Terms[0]
}

// Latest returns the newest edition, agreed or not.
func (t Trial) Latest() Terms {
	if len(t.Terms) == 0 {
		return Terms{}
	}
	return t.Terms[len(t.Terms)-1]
}

// Write returns the trial with its terms as they are now, written today. A yes to
// other terms does not count for these. It returns ErrBegun once the trial has
// begun.
func (t Trial) Write(terms Terms, today civil.Date) (Trial, error) {
	if !t.Begun.IsZero() {
		return t, ErrBegun
	}
	terms = terms.written(today)
	if terms.Same(t.Latest()) {
		return t, nil
	}
	t.Terms = []Terms{terms}
	return t, nil
}

// Revise returns the trial with other terms beside those that hold. They hold once
// both have said yes to them; see Agree. A revision nobody has agreed to yet is
// replaced. It returns ErrNotBegun or ErrOver.
func (t Trial) Revise(terms Terms, why string, today civil.Date) (Trial, error) {
	switch {
	case t.Begun.IsZero():
		return t, ErrNotBegun
	case !t.Ended.IsZero() || !t.Gone.IsZero():
		return t, ErrOver
	}
	terms = terms.written(today)
	terms.Why = why
	kept := t.Terms
	if n := len(kept); n > 1 && kept[n-1].Both.IsZero() {
		kept = kept[:n-1]
	}
	t.Terms = append(slices.Clone(kept), terms)
	return t, nil
}

// Agree returns the trial with the yes of both, said today, to the newest terms.
// It returns ErrMissing while they lack something, and ErrOver when they come too
// late.
func (t Trial) Agree(today civil.Date) (Trial, error) {
	if !t.Ended.IsZero() || !t.Gone.IsZero() {
		return t, ErrOver
	}
	n := len(t.Terms)
	if n == 0 {
		return t, ErrMissing
	}
	last := t.Terms[n-1]
	if !last.Both.IsZero() {
		return t, nil
	}
	last.Both = today
	if len(t.missing(last, n-1, today)) > 0 {
		return t, ErrMissing
	}
	agreed := t
	agreed.Terms = slices.Clone(t.Terms)
	agreed.Terms[n-1] = last
	if holds := agreed.holds(today); n > 1 && (len(holds) == 0 || !holds[len(holds)-1].Same(last)) {
		return t, ErrOver // those before it had come to their end
	}
	return agreed, nil
}

// missing is what an edition lacks on the day it would begin to hold.
func (t Trial) missing(terms Terms, edition int, on civil.Date) []Missing {
	switch {
	case t.Begun.IsZero():
		return terms.Missing(on)
	case edition == 0:
		return terms.Missing(t.Begun)
	}
	return terms.missing(t.Begun, on)
}

// End returns the trial ended today. A trial that has ended stays as it is. It
// returns ErrNotBegun.
func (t Trial) End(how How, today civil.Date) (Trial, error) {
	if t.Begun.IsZero() {
		return t, ErrNotBegun
	}
	if t.Ended.IsZero() {
		t.Ended, t.How = today, how
	}
	return t, nil
}

// written is a copy of the terms as a new edition of today, without a yes.
func (t Terms) written(today civil.Date) Terms {
	t.On, t.Both, t.Why = today, civil.Date{}, ""
	t.Reviews = slices.Clone(t.Reviews)
	slices.SortFunc(t.Reviews, civil.Date.Compare)
	t.Reviews = slices.Compact(t.Reviews)
	return t
}

// Same reports whether two editions say the same, whenever they were written or
// agreed.
func (t Terms) Same(u Terms) bool {
	return t.Works == u.Works && t.Stops == u.Stops && t.Agreed == u.Agreed && t.Knows == u.Knows && t.Ends == u.Ends &&
		t.Hide == u.Hide && slices.Equal(t.Reviews, u.Reviews)
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }
