package contact

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/merge"
	"afterward/core/strictjson"
)

// The ends of the measure for how strong a wish to write is. Our own choice.
const (
	Weakest   = 1
	Strongest = 10
)

// An Outcome is what became of a wish to write.
type Outcome string

const (
	Open     Outcome = "" // it is not over, or nothing was said of it
	Resisted Outcome = "resisted"
	Gave     Outcome = "not" // they wrote, called or went there
)

// Outcomes returns what can have become of it, in the order shown.
func Outcomes() []Outcome { return []Outcome{Resisted, Gave, Open} }

var outcomeTexts = map[Outcome]string{Open: "Still open", Resisted: "I did not write or call", Gave: "I wrote or called"}

// Text is the outcome as a person reads it; "" for one that is not known.
func (o Outcome) Text() string { return outcomeTexts[o] }

// An Urge is one wish to write to the other person, stored under an id of its own.
type Urge struct {
	At       civil.Moment `json:"at"`                 // when it was there
	Strength int          `json:"strength,omitempty"` // 1 to 10; left out when it was not said
	Waited   int          `json:"waited,omitempty"`   // minutes waited through; left out when none were
	Outcome  Outcome      `json:"outcome,omitempty"`
	Note     string       `json:"note,omitempty"`     // as typed
	Triggers []string     `json:"triggers,omitempty"` // what set it off: ids of guide.Triggers, and any other is kept as it is
	Helped   []string     `json:"helped,omitempty"`   // what they turned to, whatever became of it: ids of guide.Helps, and any other
	Gone     civil.Date   `json:"gone,omitzero"`      // the day it was taken out; it stays readable
}

// ErrUrge means stored bytes are not a wish to write.
var ErrUrge = errors.New("not an urge")

// CheckUrge reports whether body decodes as an Urge; the error wraps ErrUrge and holds
// no text. A trigger or a help this version does not know is no error.
func CheckUrge(body []byte) error {
	var u Urge
	if err := strictjson.Decode(body, &u); err != nil {
		return fmt.Errorf("%w: %w", ErrUrge, err)
	}
	switch {
	case u.At.IsZero():
		return fmt.Errorf("%w: no moment", ErrUrge)
	case u.Strength < 0 || u.Strength > Strongest || u.Waited < 0 || u.Waited > longestWait:
		return fmt.Errorf("%w: off the measure", ErrUrge)
	case outcomeTexts[u.Outcome] == "":
		return fmt.Errorf("%w: unknown outcome", ErrUrge)
	case !tags(u.Triggers) || !tags(u.Helped):
		return fmt.Errorf("%w: bad id, or one twice", ErrUrge)
	}
	return nil
}

// tags reports whether all are ids, each there once.
func tags(ids []string) bool {
	for i, id := range ids {
		if !tag(id) || slices.Contains(ids[:i], id) {
			return false
		}
	}
	return true
}

// tag reports whether id is 1 to 64 of a to z, 0 to 9 and hyphen.
func tag(id string) bool {
	return len(id) >= 1 && len(id) <= 64 &&
		!strings.ContainsFunc(id, func(c rune) bool { return (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' })
}

// ReadQuick reads what the app writes of an urge that is marked with nothing; see
// strictjson.Quick.
func (u *Urge) ReadQuick(r *strictjson.Reader) bool {
	at, err := civil.ParseMoment(r.Text("at"))
	got := Urge{At: at, Strength: r.CountOr("strength"), Waited: r.CountOr("waited"), Outcome: Outcome(r.TextOr("outcome")), Note: r.TextOr("note")}
	gone, errGone := civil.Parse(r.TextOr("gone"))
	got.Gone = gone
	if err != nil || errGone != nil || !r.Done() {
		return false
	}
	*u = got
	return true
}

// Merge returns one urge of two that were changed apart. What either is marked with
// stays, texts of both are kept, and where both said something else, the harder one
// counts. It is taken out only when both took it out.
func (u Urge) Merge(v Urge) Urge {
	out := u
	if out.At.IsZero() || !v.At.IsZero() && v.At.Compare(out.At) < 0 {
		out.At = v.At
	}
	out.Strength, out.Waited = max(u.Strength, v.Strength), max(u.Waited, v.Waited)
	out.Outcome = stricter([]Outcome{Open, Resisted, Gave}, u.Outcome, v.Outcome)
	out.Note = merge.Texts(u.Note, v.Note)
	out.Triggers, out.Helped = union(u.Triggers, v.Triggers), union(u.Helped, v.Helped)
	out.Gone = bothGone(u.Gone, v.Gone)
	return out
}
