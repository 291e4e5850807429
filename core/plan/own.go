package plan

import (
	"errors"
	"fmt"
	"strings"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/strictjson"
)

// An Own is a step a person added to their plan. What they do about it is a Mark
// under the same id, as for every step.
type Own struct {
	Title string         `json:"title"` // as typed
	Phase guide.PhaseID  `json:"phase"`
	Kind  guide.StepKind `json:"kind,omitempty"`
	Every int            `json:"every,omitempty"` // days, for one that repeats
	At    int            `json:"at"`              // its place among the steps of the phase, from 0
	On    civil.Date     `json:"on"`              // the day it was added
	Gone  civil.Date     `json:"gone,omitzero"`   // the day it was removed; it can be brought back
}

// OwnPrefix begins the id of every step a person added. Some of the guide's begin
// with it too, so IsOwn asks the guide as well.
const OwnPrefix = "own-"

// IsOwn reports whether an id can be that of a step a person added. It is false
// for every step of the guide: nothing of a person's may pass for one of those.
func IsOwn(id guide.StepID) bool {
	_, ofGuide := guide.StepByID(id)
	return !ofGuide && strings.HasPrefix(string(id), OwnPrefix)
}

// ErrOwn means stored bytes are not a step a person added.
var ErrOwn = errors.New("not a step of one's own")

// CheckOwn reports whether body decodes as an Own; the error wraps ErrOwn. A phase
// this version does not know is no error: the step is shown all the same.
func CheckOwn(body []byte) error {
	var o Own
	if err := strictjson.Decode(body, &o); err != nil {
		return fmt.Errorf("%w: %w", ErrOwn, err)
	}
	if o.At < 0 || o.Every < 0 {
		return fmt.Errorf("%w: no place in the order", ErrOwn)
	}
	return nil
}

// An IfThen is what a person wants to do when a hard moment comes, decided before
// (Gollwitzer and Sheeran, 2006).
type IfThen struct {
	If        string     `json:"if"`   // as typed, without the word itself
	Then      string     `json:"then"` // as typed
	When      Moment     `json:"when"` // the time of day it is for
	On        civil.Date `json:"on"`   // the day it was made
	Rehearsed civil.Date `json:"rehearsed,omitzero"`
	Gone      civil.Date `json:"gone,omitzero"` // the day it was put away
}

// A Moment is a time of day.
type Moment string

const (
	AnyTime Moment = ""
	Morning Moment = "morning" // 5 to 11
	Midday  Moment = "midday"  // 11 to 17
	Evening Moment = "evening" // 17 to 22
	Night   Moment = "night"   // 22 to 5
)

// MomentOf returns the time of day of an hour from 0 to 23. The borders are our
// own choice.
func MomentOf(hour int) Moment {
	switch {
	case hour >= 5 && hour < 11:
		return Morning
	case hour >= 11 && hour < 17:
		return Midday
	case hour >= 17 && hour < 22:
		return Evening
	}
	return Night
}

// ErrIfThen means stored bytes are not an if-then plan.
var ErrIfThen = errors.New("not an if-then plan")

// CheckIfThen reports whether body decodes as an IfThen; the error wraps ErrIfThen.
func CheckIfThen(body []byte) error {
	var p IfThen
	if err := strictjson.Decode(body, &p); err != nil {
		return fmt.Errorf("%w: %w", ErrIfThen, err)
	}
	switch p.When {
	case AnyTime, Morning, Midday, Evening, Night:
		return nil
	}
	return fmt.Errorf("%w: unknown time of day", ErrIfThen)
}

// Suits reports whether the plan is to be shown at a time of day.
func (p IfThen) Suits(now Moment) bool {
	return p.Gone.IsZero() && (p.When == AnyTime || p.When == now)
}
