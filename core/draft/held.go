package draft

import (
	"errors"
	"fmt"
	"strings"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/strictjson"
)

// A Message is words a person may send to the other person one day: kept as typed,
// resting until they can be copied. It is stored under an id of its own.
type Message struct {
	On      civil.Date   `json:"on"`               // the day it was begun
	Stage   guide.Stage  `json:"stage,omitempty"`  // where the two stand; "" is read as guide.StageFirst
	Text    string       `json:"text"`             // as typed
	Changed civil.Moment `json:"changed,omitzero"` // when the words last became others: the rest counts from here
	Copied  civil.Moment `json:"copied,omitzero"`  // when these words were last copied; zero once they were noted as sent
	Sent    civil.Date   `json:"sent,omitzero"`    // the day the person said that they sent it
	Gone    civil.Date   `json:"gone,omitzero"`    // the day it was put away; it stays readable
}

// ErrMessage means stored bytes are not a message.
var ErrMessage = errors.New("not a message")

// CheckMessage reports whether body decodes as a Message with a day; the error wraps
// ErrMessage and holds no text.
func CheckMessage(body []byte) error {
	var m Message
	if err := strictjson.Decode(body, &m); err != nil {
		return fmt.Errorf("%w: %w", ErrMessage, err)
	}
	if m.On.IsZero() {
		return fmt.Errorf("%w: no day", ErrMessage)
	}
	return nil
}

// Write returns the message with other words, typed at a moment: its rest begins
// anew. The same words change nothing.
func (m Message) Write(text string, now civil.Moment) Message {
	if text == m.Text {
		return m
	}
	m.Text, m.Changed, m.Copied = text, now, civil.Moment{}
	return m
}

// wakeful is how many hours before a morning a rest must begin for the night to count:
// words of three in the morning rest through the day and the next night. Our own
// choice.
const wakeful = 6

// RestsUntil is the moment from which the words can be copied: the morning after so
// many nights, at the hour the night of the person ends. A night of which less than
// six hours are left is none of them. Zero for a message without words.
func (m Message) RestsUntil(nights, morning int) civil.Moment {
	if m.Changed.IsZero() || strings.TrimSpace(m.Text) == "" {
		return civil.Moment{}
	}
	first := civil.Moment{On: m.Changed.On, Minute: 60 * morning}
	for first.MinutesSince(m.Changed) < 60*wakeful {
		first.On = first.On.AddDays(1)
	}
	first.On = first.On.AddDays(max(1, nights) - 1)
	return first
}

// Rested reports whether the words have rested on a moment: their time is over, and it
// is not night. A clock that was set back before the last change has counted nothing.
func (m Message) Rested(now civil.Moment, nights, morning int, night bool) bool {
	until := m.RestsUntil(nights, morning)
	return !until.IsZero() && !night && now.Compare(until) >= 0
}

// Merge returns one message of two copies that were written apart: the words changed
// last, resting from that change. It keeps the strict side of the rest: sent once is
// sent. Words that have no place in it come back as left, to be kept elsewhere.
func (m Message) Merge(n Message) (merged Message, left string) {
	merged, other := m, n
	if n.Changed.Compare(m.Changed) > 0 {
		merged, other = n, m
	}
	if other.On.Compare(merged.On) < 0 {
		merged.On = other.On
	}
	if merged.Sent.IsZero() && !other.Sent.IsZero() && merged.Text == other.Text {
		merged.Copied = civil.Moment{}
	}
	if merged.Sent.IsZero() || !other.Sent.IsZero() && other.Sent.Compare(merged.Sent) < 0 {
		merged.Sent = other.Sent
	}
	if !strings.Contains(merged.Text, other.Text) {
		left = other.Text
	}
	if merged.Gone.IsZero() != other.Gone.IsZero() { // one of them still has it on the table
		merged.Gone = civil.Date{}
	}
	return merged, left
}
