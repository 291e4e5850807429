// Package settings has a person's choices about the app itself.
package settings

import (
	"afterward/core/civil"
	"afterward/core/strictjson"
)

// Settings are the choices. The zero Settings are those of a first visit.
type Settings struct {
	Country string     `json:"country"` // code of the country help lines are shown for; "" until chosen, never guessed
	Read    civil.Date `json:"read"`    // the day "before you start" was read; zero until then

	Idle    int        `json:"idle,omitempty"`   // minutes without a touch after which the lock closes; 0 for DefaultIdle, -1 for never
	Hide    bool       `json:"hide,omitempty"`   // whether it closes as soon as the page is hidden
	Persist civil.Date `json:"persist,omitzero"` // the day the browser was asked to keep what is stored; zero until then

	Night Night `json:"night,omitzero"` // the hours in which what opens first is the page against the urge to write
	Rest  int   `json:"rest,omitempty"` // nights a message rests before it can be copied, 1 to RestMax; 0 for 1

	Write int `json:"write,omitempty"` // minutes a person wants to write at a time, one of WritingTimes; 0 until chosen, NoTime for none

	Tour  civil.Date `json:"tour,omitzero"`   // the day the look around was seen or put away; zero until then
	Hints []string   `json:"hints,omitempty"` // ids of the hints that were put away, each once, in that order
}

// DefaultIdle is after how many minutes a lock closes unless the person chose
// otherwise: short enough for a phone left on a table, long enough to think
// over a sentence. It is our own choice.
const DefaultIdle = 5

// Idles are the minutes a person can choose from; -1 stands for never.
var Idles = []int{1, 5, 15, 60, -1}

// IdleMinutes is after how many minutes the lock closes; ok is false for never.
func (s Settings) IdleMinutes() (minutes int, ok bool) {
	if s.Idle == 0 {
		return DefaultIdle, true
	}
	return s.Idle, s.Idle > 0
}

// A Saved says when the last good backup was made. No backup holds it: it is
// about this device.
type Saved struct {
	On      civil.Date `json:"on"`
	Records int        `json:"records"` // how many records it held
}

// CheckSaved reports whether body decodes as a Saved.
func CheckSaved(body []byte) error { return strictjson.Decode(body, &Saved{}) }

// Check reports whether body decodes as Settings; the error wraps
// strictjson.ErrDecode, but for a list of hints that nobody could have made.
func Check(body []byte) error {
	var s Settings
	if err := strictjson.Decode(body, &s); err != nil {
		return err
	}
	return checkHints(s.Hints)
}
