package civil

import (
	"cmp"
	"errors"
	"fmt"
)

// DayMinutes is how many minutes a day on the clock has. A day on which clocks
// change has them too: a Moment says what a clock showed, not how much time passed.
const DayMinutes = 24 * 60

// ErrMoment means a text is not a moment in the form 2026-11-22T22:05, or not a
// time of day in the form 22:05.
var ErrMoment = errors.New("not a moment")

// A Moment is what the calendar and the clock of a person showed, to the minute.
// It has no time zone: the app hands in the clock on the wall. The zero Moment means
// "not recorded"; it is before every other.
type Moment struct {
	On     Date
	Minute int // of the day, 0 to 1439
}

// ParseMoment reads a moment in the form 2026-11-22T22:05, and nothing looser. It
// returns ErrMoment for anything else. The empty text is the zero Moment.
func ParseMoment(s string) (Moment, error) {
	if s == "" {
		return Moment{}, nil
	}
	if len(s) != len("2026-11-22T22:05") || s[10] != 'T' {
		return Moment{}, ErrMoment
	}
	on, err := Parse(s[:10])
	minute, ok := Clock(s[11:]).Minute()
	if err != nil || !ok {
		return Moment{}, ErrMoment
	}
	return Moment{on, minute}, nil
}

// MustParseMoment is ParseMoment for literals in source and tests; it panics on a
// bad one.
func MustParseMoment(s string) Moment {
	m, err := ParseMoment(s)
	if err != nil {
		panic(fmt.Sprintf("civil: %q: %v", s, err))
	}
	return m
}

// IsZero reports whether no moment was recorded.
func (m Moment) IsZero() bool { return m == Moment{} }

// Valid reports whether the calendar has the day and the clock the minute. The zero
// Moment is not valid.
func (m Moment) Valid() bool { return m.On.Valid() && m.Minute >= 0 && m.Minute < DayMinutes }

// Compare returns -1, 0 or +1 as m is before, equal to or after n.
func (m Moment) Compare(n Moment) int {
	return cmp.Or(m.On.Compare(n.On), cmp.Compare(m.Minute, n.Minute))
}

// MinutesSince returns how many minutes the clock went on from n to m; negative when
// m is before n. A zero Moment gives 0: an unknown span is not a span.
func (m Moment) MinutesSince(n Moment) int {
	if m.IsZero() || n.IsZero() {
		return 0
	}
	return m.On.DaysSince(n.On)*DayMinutes + m.Minute - n.Minute
}

// AddMinutes returns the moment n minutes later on the clock, or earlier for a
// negative n.
func (m Moment) AddMinutes(n int) Moment {
	days, minute := (m.Minute+n)/DayMinutes, (m.Minute+n)%DayMinutes
	if minute < 0 {
		days, minute = days-1, minute+DayMinutes
	}
	return Moment{m.On.AddDays(days), minute}
}

// Clock is the time of day of the moment; "" for the zero Moment.
func (m Moment) Clock() Clock {
	if m.IsZero() {
		return ""
	}
	return ClockOf(m.Minute)
}

// String returns the moment as 2026-11-22T22:05, and "" for the zero Moment.
func (m Moment) String() string {
	if m.IsZero() {
		return ""
	}
	return m.On.String() + "T" + string(m.Clock())
}

// MarshalText writes the form ParseMoment reads.
func (m Moment) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads what MarshalText wrote. It returns ErrMoment otherwise and
// leaves m as it was.
func (m *Moment) UnmarshalText(b []byte) error {
	p, err := ParseMoment(string(b))
	if err != nil {
		return err
	}
	*m = p
	return nil
}

// A Clock is a time of day as a person reads it off a clock: "22:05". "" means "not
// said", which is not midnight. Clocks compare as texts do.
type Clock string

// ClockOf is the time of day at a minute of the day, 0 to 1439; "" for any other.
func ClockOf(minute int) Clock {
	if minute < 0 || minute >= DayMinutes {
		return ""
	}
	h, m := minute/60, minute%60
	return Clock([]byte{'0' + byte(h/10), '0' + byte(h%10), ':', '0' + byte(m/10), '0' + byte(m%10)})
}

// Minute returns the minute of the day; ok is false for "" and for what is no time of
// day.
func (c Clock) Minute() (minute int, ok bool) {
	if len(c) != len("22:05") || c[2] != ':' {
		return 0, false
	}
	h, m := number(string(c[:2])), number(string(c[3:]))
	if h < 0 || h > 23 || m < 0 || m > 59 {
		return 0, false
	}
	return h*60 + m, true
}

// Valid reports whether it is a time of day, or not said.
func (c Clock) Valid() bool {
	_, ok := c.Minute()
	return ok || c == ""
}
