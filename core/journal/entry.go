// Package journal has what a person writes for themselves.
package journal

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// An Entry is one text of the journal. It is stored under an id of its own, so
// that saving one never touches another. Text is kept exactly as typed.
type Entry struct {
	On     civil.Date `json:"on"`               // the day it was begun
	Seq    int        `json:"seq"`              // counts up from 1; the order of entries of one day
	Text   string     `json:"text"`             // as typed, never trimmed, never scored
	Prompt string     `json:"prompt,omitempty"` // id of the question it answers; "" for none, and any other is kept as it is
	Tags   []string   `json:"tags,omitempty"`   // the person's own words for what it is about; see Tags
	Pinned bool       `json:"pinned,omitempty"` // it stands above the others
	About  About      `json:"about,omitempty"`  // what it belongs to; "" for nothing
}

// A Draft is text being written that stands in the open field still.
type Draft struct {
	Text string     `json:"text"`
	On   civil.Date `json:"on,omitzero"` // the day it was begun; left out when it was not recorded
}

// Turns reports whether the text is that of an earlier day, seen from the day today,
// and so belongs in the journal. One without a day stays: nobody knows when it was
// begun; and so does one of a day ahead, when the date of the device was wrong.
func (d Draft) Turns(today civil.Date) bool {
	return !d.On.IsZero() && d.On.Compare(today) < 0 && strings.TrimSpace(d.Text) != ""
}

// ReadQuick reads what the app writes; see strictjson.Quick. An entry with tags is
// read the slow way.
func (e *Entry) ReadQuick(r *strictjson.Reader) bool {
	on, err := civil.Parse(r.Text("on"))
	got := Entry{On: on, Seq: r.Count("seq"), Text: r.Text("text"), Prompt: r.TextOr("prompt"),
		Pinned: r.True("pinned"), About: About(r.TextOr("about"))}
	if err != nil || !r.Done() {
		return false
	}
	*e = got
	return true
}

// ReadQuick reads what the app writes; see strictjson.Quick.
func (d *Draft) ReadQuick(r *strictjson.Reader) bool {
	got := Draft{Text: r.Text("text")}
	on, err := civil.Parse(r.TextOr("on"))
	if err != nil || !r.Done() {
		return false
	}
	got.On = on
	*d = got
	return true
}

// ErrEntry means stored bytes are not an entry or a draft.
var ErrEntry = errors.New("not a journal text")

// CheckEntry reports whether body decodes as an Entry; the error wraps ErrEntry
// and holds no text.
func CheckEntry(body []byte) error {
	r := strictjson.NewReader(body)
	on, err := civil.Parse(r.Text("on"))
	seq := r.Count("seq")
	r.Skip("text")
	r.SkipOr("prompt")
	if err == nil && !on.IsZero() && seq >= 1 && r.Done() { // as nearly all of them are
		return nil
	}
	var e Entry
	if err := strictjson.Decode(body, &e); err != nil {
		return fmt.Errorf("%w: %w", ErrEntry, err)
	}
	return e.valid()
}

func (e Entry) valid() error {
	switch {
	case e.On.IsZero():
		return fmt.Errorf("%w: no day", ErrEntry)
	case e.Seq < 1:
		return fmt.Errorf("%w: no place in the order", ErrEntry)
	case slices.Contains(e.Tags, ""):
		return fmt.Errorf("%w: a tag without a word", ErrEntry)
	}
	return nil
}

// CheckDraft reports whether body decodes as a Draft; the error wraps ErrEntry.
func CheckDraft(body []byte) error {
	var d Draft
	if err := strictjson.Decode(body, &d); err != nil {
		return fmt.Errorf("%w: %w", ErrEntry, err)
	}
	return nil
}

// Join returns the entry with the facts of a copy of it that was changed apart: the
// tags of both, and pinned when either is. The text is ours.
func (e Entry) Join(theirs Entry) Entry {
	e.Tags = AddTags(e.Tags, theirs.Tags...)
	e.Pinned = e.Pinned || theirs.Pinned
	if e.About == "" {
		e.About = theirs.About
	}
	return e
}

// Compare orders entries newest first.
func Compare(a, b Entry) int { return place{a.On, a.Seq}.compare(place{b.On, b.Seq}) }

// A place is what the order of entries rests on.
type place struct {
	on  civil.Date
	seq int
}

func (p place) compare(q place) int {
	if p.on != q.on {
		return q.on.Compare(p.on)
	}
	return q.seq - p.seq
}

// A placed is an entry by its id and its place.
type placed struct {
	place
	id string
}

func (p placed) compare(q placed) int {
	return cmp.Or(p.place.compare(q.place), strings.Compare(p.id, q.id))
}

// NewestFirst are the ids of entries as Compare orders them, and those alike by their
// ids. What is compared stands side by side: to look each entry up for every comparison
// takes several times as long.
func NewestFirst(all map[string]Entry) []string {
	places := make([]placed, 0, len(all))
	for id, e := range all {
		places = append(places, placed{place{e.On, e.Seq}, id})
	}
	slices.SortFunc(places, placed.compare)
	ids := make([]string, len(places))
	for i, p := range places {
		ids[i] = p.id
	}
	return ids
}

// Opening is the first line of a text, cut to at most n characters, for a list.
func Opening(text string, n int) string {
	line := bytes.TrimSpace([]byte(text))
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = bytes.TrimSpace(line[:i])
	}
	runes := []rune(string(line))
	if len(runes) <= n {
		return string(runes)
	}
	return string(runes[:n-1]) + "…"
}
