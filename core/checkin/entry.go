// Package checkin has how a moment of a day was, in a person's own measure: their mood,
// how strong the wish was to write to the other person, how they slept, whether there
// was contact. There may be several a day, and none is owed. Nothing here is added up
// to a score, and a day without a record is a day of which nothing is known.
package checkin

import (
	"cmp"
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

// A Sleep is how the last night was, from 1 to 5; 0 is "not said".
type Sleep int

// A Met says whether there was contact with the other person on the day.
type Met string

// What can be said of contact.
const (
	MetUnsaid Met = ""     // not said, which is not none
	MetNone   Met = "none" // there was none
	MetSome   Met = "some" // there was some; what it was stands in the log of contact, if anywhere
)

// Mets returns what can be said of contact.
func Mets() []Met { return []Met{MetNone, MetSome} }

// Text is the answer as a person reads it; "" for one that was not said.
func (m Met) Text() string {
	switch m {
	case MetNone:
		return "None"
	case MetSome:
		return "There was"
	}
	return ""
}

// The ends of the measures. Our own choice: five steps can be told apart, and have
// a middle.
const (
	Least = 1
	Most  = 5
)

var (
	moodTexts = []string{"", "Very low", "Low", "So-so", "Good", "Very good"}
	urgeTexts = []string{"", "None", "A little", "Some", "Strong", "Very strong"}

	sleepTexts = []string{"", "Hardly", "Badly", "So-so", "Well", "Very well"}
)

// Moods returns what can be said of the mood, the lowest first.
func Moods() []Mood { return []Mood{1, 2, 3, 4, 5} }

// Urges returns what can be said of the wish to write, none first.
func Urges() []Urge { return []Urge{1, 2, 3, 4, 5} }

// Sleeps returns what can be said of the night, the worst first.
func Sleeps() []Sleep { return []Sleep{1, 2, 3, 4, 5} }

// Text is the night as a person reads it; "" for one that was not said.
func (n Sleep) Text() string { return word(sleepTexts, int(n)) }

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

// An Entry is what was said at one moment of a day, stored under an id of its own. The
// zero Entry is one in which nothing was said.
type Entry struct {
	On      civil.Date  `json:"on"`                // the day it is about
	At      civil.Clock `json:"at,omitempty"`      // the time it was begun; "" where nobody knows it
	Mood    Mood        `json:"mood,omitempty"`    // left out when it was not said
	Urge    Urge        `json:"urge,omitempty"`    // left out when it was not said
	Sleep   Sleep       `json:"sleep,omitempty"`   // left out when it was not said
	Contact Met         `json:"contact,omitempty"` // left out when it was not said
	Note    string      `json:"note,omitempty"`    // as typed
}

// IsZero reports whether nothing was said.
func (e Entry) IsZero() bool {
	return e.Mood == 0 && e.Urge == 0 && e.Sleep == 0 && e.Contact == MetUnsaid && e.Note == ""
}

// Compare orders entries newest first; those without a time come last on their day.
func Compare(a, b Entry) int {
	return cmp.Or(b.On.Compare(a.On), cmp.Compare(b.At, a.At))
}

// FreshMinutes is for how long after it was begun a check-in is the one that is gone on
// with; later another begins. Our own choice.
const FreshMinutes = 60

// Fresh reports whether the check-in can be gone on with on the day today, at a time of
// day. One without a time is fresh all day, as is any where nobody knows the time now.
func (e Entry) Fresh(today civil.Date, now civil.Clock) bool {
	began, known := e.At.Minute()
	minute, told := now.Minute()
	return e.On == today && (!known || !told || minute-began < FreshMinutes && minute >= began)
}

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
	case e.Mood < 0 || e.Mood > Most || e.Urge < 0 || e.Urge > Most || e.Sleep < 0 || e.Sleep > Most:
		return fmt.Errorf("%w: off the measure", ErrEntry)
	case !e.At.Valid():
		return fmt.Errorf("%w: no time of day", ErrEntry)
	case e.Contact != MetUnsaid && e.Contact.Text() == "":
		return fmt.Errorf("%w: unknown contact", ErrEntry)
	}
	return nil
}

// ReadQuick reads what the app writes; see strictjson.Quick.
func (e *Entry) ReadQuick(r *strictjson.Reader) bool {
	on, err := civil.Parse(r.Text("on"))
	got := Entry{On: on, At: civil.Clock(r.TextOr("at")), Mood: Mood(r.CountOr("mood")), Urge: Urge(r.CountOr("urge")),
		Sleep: Sleep(r.CountOr("sleep")), Contact: Met(r.TextOr("contact")), Note: r.TextOr("note")}
	if err != nil || !r.Done() {
		return false
	}
	*e = got
	return true
}

// Merge returns one check-in of two copies that were changed apart. Texts of both are
// kept. Where both said something else, the harder one counts: the lower mood, the
// worse night, the stronger wish, and contact.
func (e Entry) Merge(f Entry) Entry {
	out := e
	out.Mood, out.Sleep = lower(e.Mood, f.Mood), lower(e.Sleep, f.Sleep)
	out.Urge = max(e.Urge, f.Urge)
	if f.Contact == MetSome || out.Contact == MetUnsaid {
		out.Contact = f.Contact
	}
	if out.At == "" || f.At != "" && f.At < out.At {
		out.At = f.At
	}
	out.Note = merge.Texts(e.Note, f.Note)
	return out
}

// lower is the lower of two that were said, or the one that was.
func lower[N ~int](a, b N) N {
	if a == 0 || b != 0 && b < a {
		return b
	}
	return a
}
