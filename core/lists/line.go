// Package lists has what a person keeps in the lists of the guide: limits,
// agreements, small wins, things to give back. The lists are the guide's, the
// lines are theirs.
package lists

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/strictjson"
)

// A Line is one line of a list, stored under an id of its own. Text is kept
// exactly as typed.
type Line struct {
	List   guide.ListID     `json:"list"`
	Text   string           `json:"text"`
	On     civil.Date       `json:"on"`               // the day it was written
	Seq    int              `json:"seq"`              // counts up from 1; the order of lines
	Side   string           `json:"side,omitempty"`   // id of a Side of the list; "" for none, and any other is kept as it is
	For    civil.Date       `json:"for,omitzero"`     // the day it is for, in a list with dates
	Checks map[string]Check `json:"checks,omitempty"` // by the id of the list's question
	Done   civil.Date       `json:"done,omitzero"`    // the day it was ticked off
	Gone   civil.Date       `json:"gone,omitzero"`    // the day it was taken off the list; it stays readable
}

// ReadQuick reads what the app writes of a line without checks, which most are; see
// strictjson.Quick.
func (l *Line) ReadQuick(r *strictjson.Reader) bool {
	got := Line{List: guide.ListID(r.Text("list")), Text: r.Text("text")}
	good := true
	day := func(text string) civil.Date {
		d, err := civil.Parse(text)
		good = good && err == nil
		return d
	}
	got.On = day(r.Text("on"))
	got.Seq = r.Count("seq")
	got.Side = r.TextOr("side")
	got.For, got.Done, got.Gone = day(r.TextOr("for")), day(r.TextOr("done")), day(r.TextOr("gone"))
	if !good || !r.Done() {
		return false
	}
	*l = got
	return true
}

// A Check is an answer to one of a list's questions about a line.
type Check string

const (
	Yes    Check = "yes"
	No     Check = "no"
	Unsure Check = "unsure"
)

// ErrLine means stored bytes are not a line.
var ErrLine = errors.New("not a line of a list")

// CheckLine reports whether body decodes as a Line; the error wraps ErrLine and
// holds no text. A list this version does not know is no error.
func CheckLine(body []byte) error {
	var l Line
	if err := strictjson.Decode(body, &l); err != nil {
		return fmt.Errorf("%w: %w", ErrLine, err)
	}
	if l.Seq < 1 {
		return fmt.Errorf("%w: no place in the order", ErrLine)
	}
	for _, answer := range l.Checks {
		if answer != Yes && answer != No && answer != Unsure {
			return fmt.Errorf("%w: unknown answer", ErrLine)
		}
	}
	return nil
}

// Passes reports whether every question of the list was answered yes. "Not sure"
// and no answer do not pass.
func (l Line) Passes(list guide.List) bool {
	for _, c := range list.Checks {
		if l.Checks[c.ID] != Yes {
			return false
		}
	}
	return true
}

// Of returns the ids of the lines on a list that were not taken off it, in their order.
func Of(all map[string]Line, list guide.ListID) []string {
	return ids(all, func(l Line) bool { return l.List == list && l.Gone.IsZero() })
}

// GoneFrom returns the ids of the lines that were taken off a list, in their order.
func GoneFrom(all map[string]Line, list guide.ListID) []string {
	return ids(all, func(l Line) bool { return l.List == list && !l.Gone.IsZero() })
}

func ids(all map[string]Line, want func(Line) bool) []string {
	var out []string
	for id, l := range all {
		if want(l) {
			out = append(out, id)
		}
	}
	slices.SortFunc(out, func(a, b string) int {
		return cmp.Or(all[a].Seq-all[b].Seq, all[a].On.Compare(all[b].On), cmp.Compare(a, b))
	})
	return out
}

// Next returns the place in the order for a new line.
func Next(all map[string]Line) int {
	last := 0
	for _, l := range all {
		last = max(last, l.Seq)
	}
	return last + 1
}
