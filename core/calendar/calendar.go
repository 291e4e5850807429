// Package calendar makes a file that the calendar on a person's device can take in.
//
// The file leaves the app, and others may see that calendar: a partner, a child, a
// colleague. So it says nothing by itself. Every text in it, its own name and its
// identifiers are neutral, and the person may choose other ones. It has no place, no
// time zone, no name of this app and no time of day at which it was made.
//
// Which steps go in is for the caller to decide, and one rule binds it: no step that
// touches the other person is ever put into a calendar, where it would turn into a
// date to wait for.
//
// # Days and hours
//
// An entry without an hour is a date. It is the same day everywhere.
//
// An entry with an hour is in floating time (RFC 5545, 3.3.5, form 1): nine in the
// morning, wherever the person is and whatever the season. That is what is meant by
// a reminder to oneself. A named zone would tell where the person lives and would
// ring at another hour after a journey; universal time would be an hour off for half
// of the year. The price: a calendar kept on a server may read floating time in the
// zone that is set there, so after a journey the hour can be that of home.
//
// # Libraries
//
// emersion/go-ical writes the file: 28 kB of the compressed program. arran4/golang-ical has
// more releases, and would be 343 kB by itself, because it brings net/http along. So
// it only reads back, in the tests, what the first one wrote. go-ical leaves long lines
// as they are and its authors keep it so; folder breaks them.
package calendar

import (
	"bytes"
	"errors"
	"fmt"

	ical "github.com/emersion/go-ical"

	"afterward/core/civil"
)

// MIMEType is the type of the file.
const MIMEType = "text/calendar;charset=utf-8"

// Limits of an event. They are our own choice.
const (
	MaxMinutes = 24 * 60 // of an event and of the time before its alarm
	MaxDays    = 2 * 366 // from the first day of an event that repeats to the last
	MaxEvents  = 500     // in one file
)

// A Clock is a time of day where the person is.
type Clock struct {
	Hour   int // 0 to 23
	Minute int // 0 to 59
}

// An Event is one entry. The zero texts stand for the neutral ones of Names.
type Event struct {
	Title   string
	Note    string
	Day     civil.Date
	Timed   bool // at Clock; otherwise the whole day
	Clock   Clock
	Minutes int        // how long, of a timed one; 0 for DefaultMinutes
	Every   int        // days from one time to the next; 0 for once
	Until   civil.Date // the last day it may be on, of one that repeats; nothing repeats for ever
	Alarm   Alarm
}

// DefaultMinutes is how long a timed event is unless it says so.
const DefaultMinutes = 15

// An Alarm rings before an event. The zero Alarm is none.
type Alarm struct {
	On     bool
	Before int // minutes before the event, or before midnight of a whole day; negative for after: -540 is nine in the morning of that day
}

var (
	// ErrNothing means there is no event: calendars refuse an empty file.
	ErrNothing = errors.New("nothing for the calendar")
	// ErrTooMany means there are more than MaxEvents events.
	ErrTooMany = errors.New("too many for one calendar file")
	// ErrDay means the day of an event does not exist.
	ErrDay = errors.New("not a day")
	// ErrClock means a time of day, a length or an alarm that cannot be.
	ErrClock = errors.New("not a time of day")
	// ErrRepeat means an event that repeats without an end, past MaxDays, or that
	// ends before it begins.
	ErrRepeat = errors.New("repeats without an end")
)

// File returns the calendar file and its name. The same events, names and day give
// the same bytes. made is the day it is made; no hour of it is told. An error tells
// the place of the event it is about, from 1, and none of its text.
func File(names Names, events []Event, made civil.Date) (name string, body []byte, err error) {
	switch {
	case len(events) == 0:
		return "", nil, ErrNothing
	case len(events) > MaxEvents:
		return "", nil, ErrTooMany
	case !made.Valid():
		return "", nil, fmt.Errorf("%w: the day it is made", ErrDay)
	}
	names = names.filled()
	cal := ical.NewCalendar()
	cal.Props.SetText(ical.PropVersion, "2.0")
	cal.Props.SetText(ical.PropProductID, names.Product)
	seen := map[string]int{}
	for i, e := range events {
		e = e.filled(names)
		if err := e.check(); err != nil {
			return "", nil, fmt.Errorf("event %d: %w", i+1, err)
		}
		uid := e.uid(names)
		seen[uid]++
		if seen[uid] > 1 {
			continue // the very same entry twice is one entry
		}
		cal.Children = append(cal.Children, e.component(names, uid, made))
	}
	var b bytes.Buffer
	if err := ical.NewEncoder(&folder{to: &b}).Encode(cal); err != nil {
		return "", nil, fmt.Errorf("writing the calendar: %w", err)
	}
	return names.File, b.Bytes(), nil
}

// filled puts the neutral texts where there are none.
func (e Event) filled(n Names) Event {
	if e.Title = line(e.Title); e.Title == "" {
		e.Title = n.Title
	}
	if e.Note = text(e.Note); e.Note == "" {
		e.Note = n.Note
	}
	if e.Timed && e.Minutes == 0 {
		e.Minutes = DefaultMinutes
	}
	if !e.Timed {
		e.Clock, e.Minutes = Clock{}, 0
	}
	if e.Every == 0 {
		e.Until = civil.Date{}
	}
	return e
}

func (e Event) check() error {
	switch {
	case !e.Day.Valid() || e.Day.Year > 9990:
		return ErrDay
	case e.Timed && (e.Clock.Hour < 0 || e.Clock.Hour > 23 || e.Clock.Minute < 0 || e.Clock.Minute > 59):
		return ErrClock
	case e.Timed && (e.Minutes < 1 || e.Minutes > MaxMinutes):
		return ErrClock
	case e.Alarm.On && (e.Alarm.Before < -MaxMinutes || e.Alarm.Before > MaxMinutes):
		return ErrClock
	case e.Every < 0 || e.Every > MaxDays:
		return ErrRepeat
	case e.Every > 0 && (!e.Until.Valid() || e.Until.Compare(e.Day) < 0 || e.Until.DaysSince(e.Day) > MaxDays):
		return ErrRepeat
	}
	return nil
}

// Times returns how often the event is on: once, or every Every days to Until. It
// is 0 for one that File refuses.
func (e Event) Times() int {
	e = e.filled(Names{})
	switch {
	case e.check() != nil:
		return 0
	case e.Every == 0:
		return 1
	}
	return e.Until.DaysSince(e.Day)/e.Every + 1
}
