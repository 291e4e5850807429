// Package checkin has how a day was, in a person's own measure: their mood and how
// strong the wish was to write to the other person. One record holds one day.
// Nothing here is added up to a score, and a day without a record is a day of which
// nothing is known.
package checkin

import (
	"errors"
	"fmt"

	"afterward/core/civil"
	"afterward/core/merge"
	"afterward/core/strictjson"
)

// A Mood is how a person felt, from 1 to 5; 0 is "not said".
type Mood int

// An Urge is how strong the wish to write to the other person was, from 1 for none
// to 5; 0 is "not said", which is not none.
type Urge int

// The ends of both measures. Our own choice: five steps can be told apart, and have
// a middle.
const (
	Least = 1
	Most  = 5
)

var (
	moodTexts = []string{"", "Very low", "Low", "So-so", "Good", "Very good"}
	urgeTexts = []string{"", "None", "A little", "Some", "Strong", "Very strong"}
)

// Moods returns what can be said of the mood, the lowest first.
func Moods() []Mood { return []Mood{1, 2, 3, 4, 5} }

// Urges returns what can be said of the wish to write, none first.
func Urges() []Urge { return []Urge{1, 2, 3, 4, 5} }

// Text is the mood as a person reads it; "" for one that was not said.
func (m Mood) Text() string { return word(moodTexts, int(m)) }

// Text is the wish as a person reads it; "" for one that was not said.
func (u Urge) Text() string { return word(urgeTexts, int(u)) }

// Lowest reports whether it is the lowest mood there is to say.
func (m Mood) Lowest() bool { return m == Least }

// Hard reports whether the wish is strong enough that something to do instead is
// wanted at once. Where it begins is our own choice.
func (u Urge) Hard() bool { return u >= 4 }

func word(texts []string, n int) string {
	if n < 0 || n >= len(texts) {
		return ""
	}
	return texts[n]
}

// An Entry is what was said of one day. It is stored under its date, so that a day
// has one. The zero Entry is a day of which nothing was said.
type Entry struct {
	On   civil.Date `json:"on"`             // the day it is about
	Mood Mood       `json:"mood,omitempty"` // left out when it was not said
	Urge Urge       `json:"urge,omitempty"` // left out when it was not said
	Note string     `json:"note,omitempty"` // as typed
}

// IsZero reports whether nothing was said of the day.
func (e Entry) IsZero() bool { return e.Mood == 0 && e.Urge == 0 && e.Note == "" }

// ErrEntry means stored bytes are not a check-in.
var ErrEntry = errors.New("not a check-in")

// Check reports whether body decodes as an Entry; the error wraps ErrEntry and
// holds no text. A check-in of no day, or off the measures, is none.
func Check(body []byte) error {
	var e Entry
	if err := strictjson.Decode(body, &e); err != nil {
		return fmt.Errorf("%w: %w", ErrEntry, err)
	}
	switch {
	case e.On.IsZero():
		return fmt.Errorf("%w: no day", ErrEntry)
	case e.Mood < 0 || e.Mood > Most || e.Urge < 0 || e.Urge > Most:
		return fmt.Errorf("%w: off the measure", ErrEntry)
	}
	return nil
}

// ReadQuick reads what the app writes; see strictjson.Quick.
func (e *Entry) ReadQuick(r *strictjson.Reader) bool {
	on, err := civil.Parse(r.Text("on"))
	got := Entry{On: on, Mood: Mood(r.CountOr("mood")), Urge: Urge(r.CountOr("urge")), Note: r.TextOr("note")}
	if err != nil || !r.Done() {
		return false
	}
	*e = got
	return true
}

// Merge returns one check-in of two that were made apart about the same day. Texts
// of both are kept. Where both said something else, the harder one counts: the lower
// mood, the stronger wish.
func (e Entry) Merge(f Entry) Entry {
	out := e
	if out.Mood == 0 || f.Mood != 0 && f.Mood < out.Mood {
		out.Mood = f.Mood
	}
	out.Urge = max(e.Urge, f.Urge)
	out.Note = merge.Texts(e.Note, f.Note)
	return out
}
