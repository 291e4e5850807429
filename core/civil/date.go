// Package civil has calendar dates without a clock or a time zone.
//
// A mark, an entry or an answer belongs to the day a person made it, as their
// own calendar shows it. A day is never derived from an instant: what "today"
// is comes from outside (the browser's Date), because a Go program in
// WebAssembly knows one fixed offset only and would be wrong for half the year.
package civil

import (
	"errors"
	"fmt"
	"time"
)

// ErrDate means a text is not a calendar date in the form 2026-11-21.
var ErrDate = errors.New("not a calendar date")

// A Date is a day in the proleptic Gregorian calendar. The zero Date means
// "not recorded"; it is before every other date.
type Date struct {
	Year  int // 1 to 9999
	Month int // 1 to 12
	Day   int // 1 to 31
}

// Parse reads a date in the form 2026-11-21, and nothing looser. It returns
// ErrDate for anything else, 2026-02-30 included. The empty text is the zero
// Date.
func Parse(s string) (Date, error) {
	if s == "" {
		return Date{}, nil
	}
	if len(s) != len(time.DateOnly) || s[4] != '-' || s[7] != '-' {
		return Date{}, ErrDate
	}
	d := Date{Year: number(s[:4]), Month: number(s[5:7]), Day: number(s[8:])}
	if d.Month < 0 || d.Day < 0 || !d.Valid() {
		return Date{}, ErrDate
	}
	return d, nil
}

// number is what the digits of s say; -1 when one is none.
func number(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = 10*n + int(s[i]-'0')
	}
	return n
}

// MustParse is Parse for literals in source and tests; it panics on a bad one.
func MustParse(s string) Date {
	d, err := Parse(s)
	if err != nil {
		panic(fmt.Sprintf("civil: %q: %v", s, err))
	}
	return d
}

func of(t time.Time) Date {
	y, m, d := t.Date()
	return Date{Year: y, Month: int(m), Day: d}
}

// utc is midnight UTC of the date: used for counting days only, where UTC has
// no summer time to stumble over.
func (d Date) utc() time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

// IsZero reports whether no date was recorded.
func (d Date) IsZero() bool { return d == Date{} }

// Valid reports whether the date exists in the calendar. The zero Date is not
// valid.
func (d Date) Valid() bool {
	if d.Year < 1 || d.Year > 9999 || d.Month < 1 || d.Month > 12 || d.Day < 1 {
		return false
	}
	return d.Day <= 28 || of(d.utc()) == d // every month has 28
}

// Compare returns -1, 0 or +1 as d is before, equal to or after e.
func (d Date) Compare(e Date) int {
	for _, p := range [...][2]int{{d.Year, e.Year}, {d.Month, e.Month}, {d.Day, e.Day}} {
		if p[0] != p[1] {
			if p[0] < p[1] {
				return -1
			}
			return 1
		}
	}
	return 0
}

// AddDays returns the date n days later, or earlier for a negative n.
func (d Date) AddDays(n int) Date { return of(d.utc().AddDate(0, 0, n)) }

// DaysSince returns the number of days from e to d: 1 for the day after e,
// negative when d is before e. Zero Dates give 0: an unknown span is not a span.
func (d Date) DaysSince(e Date) int {
	if d.IsZero() || e.IsZero() {
		return 0
	}
	const day = 24 * 60 * 60
	return int((d.utc().Unix() - e.utc().Unix()) / day) // a time.Duration ends after 292 years
}

// String returns the date as 2026-11-21, and "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// Long returns the date as people write it: "21 November 2026", and "" for the
// zero Date.
func (d Date) Long() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%d %s %d", d.Day, time.Month(d.Month), d.Year)
}

// MarshalText writes the form Parse reads.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText wrote. It returns ErrDate otherwise and
// leaves d as it was.
func (d *Date) UnmarshalText(b []byte) error {
	p, err := Parse(string(b))
	if err != nil {
		return err
	}
	*d = p
	return nil
}
