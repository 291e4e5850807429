// Package contact has what happens between two people after they parted: each
// exchange as it was, the wish to write and what became of it, and what follows from
// them. Stored are facts; counts, ranges and signals are worked out anew each time.
//
// Nothing in a log opens anything or says that it is time to write. What was put down
// may only close: see Signals and Waiting. There is room for no name and no picture.
package contact

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// An Entry is one exchange, stored under an id of its own. One exchange is one Entry,
// however many lines went to and fro in it.
type Entry struct {
	On        civil.Date  `json:"on"`                  // the day it happened
	At        civil.Clock `json:"at,omitempty"`        // the time of that day; "" when it was not said
	Seq       int         `json:"seq"`                 // counts up from 1; the order of putting down
	Who       Who         `json:"who"`                 // who began it
	Channel   Channel     `json:"channel"`             // the way it took
	About     About       `json:"about"`               // personal, or what had to be settled
	Answer    Answer      `json:"answer,omitempty"`    // to what I began: "" while there is none
	Answered  civil.Date  `json:"answered,omitzero"`   // the day the answer came; left out when it was not said
	Tone      Tone        `json:"tone,omitempty"`      // of what came from them; "" when it was not said
	Said      []Said      `json:"said,omitempty"`      // what they said, in the order of Saids
	Proposed  Party       `json:"proposed,omitempty"`  // who proposed to meet
	Cancelled Party       `json:"cancelled,omitempty"` // who called a meeting off
	Uninvited bool        `json:"uninvited,omitempty"` // I went to them, and they had not asked for it
	Note      string      `json:"note,omitempty"`      // as typed
	Told      civil.Date  `json:"told,omitzero"`       // the day it was put down, or something of weight was added; see Put
	Heard     civil.Date  `json:"heard,omitzero"`      // the day anything else that a signal can rest on last changed
	Gone      civil.Date  `json:"gone,omitzero"`       // the day it was taken off the log; it stays readable, and what it tells of stays told
}

// ErrEntry means stored bytes are not a logged exchange.
var ErrEntry = errors.New("not a contact")

// Check reports whether body decodes as an Entry; the error wraps ErrEntry and holds
// no text.
func Check(body []byte) error {
	var e Entry
	if err := strictjson.Decode(body, &e); err != nil {
		return fmt.Errorf("%w: %w", ErrEntry, err)
	}
	return e.Valid()
}

// Valid returns an error that wraps ErrEntry, and holds no text, unless e can be
// stored.
func (e Entry) Valid() error {
	if what := e.fault(); what != "" {
		return fmt.Errorf("%w: %s", ErrEntry, what)
	}
	return nil
}

// fault is what keeps e from being an entry; "" when nothing does.
func (e Entry) fault() string {
	switch {
	case e.On.IsZero():
		return "no day"
	case !e.At.Valid():
		return "no time of day"
	case e.Seq < 1:
		return "no place in the order"
	case !e.Who.known() || !e.Channel.known() || !e.About.known():
		return "unknown kind"
	case !e.Answer.known() || !e.Tone.known() || !e.Proposed.known() || !e.Cancelled.known():
		return "unknown answer"
	}
	for i, s := range e.Said {
		if !s.known() || slices.Contains(e.Said[:i], s) {
			return "unknown saying, or one twice"
		}
	}
	return ""
}

// ReadQuick reads what the app writes of an exchange in which nothing weighty was
// said, as most are; see strictjson.Quick.
func (e *Entry) ReadQuick(r *strictjson.Reader) bool {
	good := true
	day := func(text string) civil.Date {
		d, err := civil.Parse(text)
		good = good && err == nil
		return d
	}
	var got Entry
	got.On = day(r.Text("on"))
	got.At = civil.Clock(r.TextOr("at"))
	got.Seq = r.Count("seq")
	got.Who, got.Channel, got.About = Who(r.Text("who")), Channel(r.Text("channel")), About(r.Text("about"))
	got.Answer, got.Answered = Answer(r.TextOr("answer")), day(r.TextOr("answered"))
	got.Tone = Tone(r.TextOr("tone"))
	got.Proposed, got.Cancelled = Party(r.TextOr("proposed")), Party(r.TextOr("cancelled"))
	got.Note = r.TextOr("note")
	got.Told, got.Heard, got.Gone = day(r.TextOr("told")), day(r.TextOr("heard")), day(r.TextOr("gone"))
	if !good || !r.Done() {
		return false
	}
	*e = got
	return true
}

// Personal reports whether it was about the two of them, and not about what had to be
// settled.
func (e Entry) Personal() bool { return e.About == Personal }

// Says reports whether that was said in it.
func (e Entry) Says(s Said) bool { return slices.Contains(e.Said, s) }

// Mine reports whether it is personal contact that I began.
func (e Entry) Mine() bool { return e.Personal() && e.Who == Me }

// Message reports whether it is personal, I began it, and it went out to wait for an
// answer: two people who stand before each other wait for none.
func (e Entry) Message() bool { return e.Mine() && e.Channel != InPerson }

// Put returns the entry as it is to be stored when it is put down on the day today,
// or changed from what was; was is the zero Entry for a new one. What they said is
// brought in order, and an answer to nothing is taken out. Told moves on only when
// something is added that stops a plan by itself, and Heard when something else changes
// that a pattern can rest on: neither an answer that came late nor a spelling mistake
// tells a no anew.
func (e Entry) Put(was Entry, today civil.Date) Entry {
	e.Said = inOrder(e.Said)
	if e.Who != Me {
		e.Answer = NoAnswer
	}
	if e.Answer == NoAnswer {
		e.Answered = civil.Date{}
	}
	e.Told, e.Heard = was.Told, was.Heard
	if was.On.IsZero() || e.adds(was) {
		e.Told = today
	}
	if !was.On.IsZero() && e.heard() != was.heard() {
		e.Heard = today
	}
	return e
}

// adds reports whether e tells of something that stops a plan by itself, and was does
// not.
func (e Entry) adds(was Entry) bool {
	return e.turnsUp() && !was.turnsUp() || e.wayRound() && !was.wayRound() ||
		slices.ContainsFunc(e.Said, func(s Said) bool { return s.stops() && !was.Says(s) })
}

// A heard is all of an entry that a pattern can rest on.
type heard struct {
	on, answered civil.Date
	at           civil.Clock
	who          Who
	channel      Channel
	about        About
	answer       Answer
	tone         Tone
}

func (e Entry) heard() heard {
	return heard{e.On, e.Answered, e.At, e.Who, e.Channel, e.About, e.Answer, e.Tone}
}

// A Log has entries by their ids.
type Log map[string]Entry

// Next returns the place in the order for a new entry.
func (l Log) Next() int {
	last := 0
	for _, e := range l {
		last = max(last, e.Seq)
	}
	return last + 1
}

// Here returns the ids of the entries that were not taken off the log, oldest first.
func (l Log) Here() []string { return l.ids(func(e Entry) bool { return e.Gone.IsZero() }) }

// Gone returns the ids of those that were, oldest first.
func (l Log) Gone() []string { return l.ids(func(e Entry) bool { return !e.Gone.IsZero() }) }

func (l Log) ids(want func(Entry) bool) []string { return pick(l.sorted(), want) }

// A logged is an entry with its id.
type logged struct {
	id string
	Entry
}

// sorted returns the entries as they happened, oldest first, whatever was put down
// first: by day, then by time, those without a time at the end of their day, then as
// they were put down. Of two that still stand in one place what I began comes last.
func (l Log) sorted() []logged {
	places := make([]place, 0, len(l))
	for id, e := range l {
		places = append(places, e.place(id))
	}
	slices.SortFunc(places, func(a, b place) int {
		return cmp.Or(cmp.Compare(a.when, b.when), cmp.Compare(a.seq, b.seq), cmp.Compare(a.who, b.who), cmp.Compare(a.id, b.id))
	})
	all := make([]logged, len(places))
	for i, p := range places {
		all[i] = logged{p.id, l[p.id]}
	}
	return all
}

// A place is where an entry stands in its log: small, because a log is sorted for
// every page that tells of it.
type place struct {
	when, seq, who int
	id             string
}

func (e Entry) place(id string) place {
	minute, ok := e.At.Minute()
	if !ok {
		minute = civil.DayMinutes
	}
	day := (e.On.Year*13+e.On.Month)*32 + e.On.Day
	return place{day*(civil.DayMinutes+1) + minute, e.Seq, slices.Index(whoOrder, e.Who), id}
}

// whoOrder is the order of two that happened at one time: mine last.
var whoOrder = []Who{They, Chance, Me}

// pick returns the ids of those that are wanted.
func pick(all []logged, want func(Entry) bool) []string {
	var ids []string
	for _, e := range all {
		if want(e.Entry) {
			ids = append(ids, e.id)
		}
	}
	return ids
}
