package civil

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestParseMomentIsStrict(t *testing.T) {
	for _, bad := range []string{"2026-11-22", "2026-11-22T24:00", "2026-11-22T22:60", "2026-11-22T2:05", "2026-11-22 22:05", "2026-11-22T22:05Z", "2026-11-22T22:05:00",
		"2026-02-30T00:00", "T22:05", "2026-11-22T+2:05", "2026-11-22T22-05", " 2026-11-22T22:05", "2026-11-22T22:0"} {
		if got, err := ParseMoment(bad); !errors.Is(err, ErrMoment) || !got.IsZero() {
			t.Errorf("%q: %v, %v", bad, got, err)
		}
		m := Moment{MustParse("2026-11-22"), 5}
		if m.UnmarshalText([]byte(bad)) == nil || m.Minute != 5 {
			t.Errorf("%q changes a moment: %v", bad, m)
		}
	}
	if m, err := ParseMoment(""); err != nil || !m.IsZero() {
		t.Errorf("the empty text: %v, %v", m, err)
	}
}

func anyMoment(t *rapid.T, label string) Moment {
	return Moment{anyDate(t, label), rapid.IntRange(0, DayMinutes-1).Draw(t, label+" minute")}
}

func TestMomentProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, n := anyMoment(t, "moment"), rapid.IntRange(-3_000_000, 3_000_000).Draw(t, "minutes")
		later := m.AddMinutes(n)
		if !m.Valid() || !later.Valid() || later.MinutesSince(m) != n || later.AddMinutes(-n) != m {
			t.Fatalf("%v + %d = %v does not come back", m, n, later)
		}
		if c := later.Compare(m); (c > 0) != (n > 0) || (c < 0) != (n < 0) {
			t.Fatalf("Compare(%v, %v) = %d for %d minutes", later, m, c, n)
		}
		b, err := json.Marshal(m)
		var back Moment
		if err != nil || json.Unmarshal(b, &back) != nil || back != m {
			t.Fatalf("%v does not survive JSON %s", m, b)
		}
		if (m.String() < later.String()) != (m.Compare(later) < 0) {
			t.Fatalf("%v and %v sort otherwise as texts", m, later)
		}
	})
}

func TestMomentsAtTheEdges(t *testing.T) {
	for _, c := range []struct {
		from, to string
		minutes  int
	}{
		{"2026-03-29T01:30", "2026-03-29T03:30", 120}, // clocks go forward in Europe; the clock on the wall knows nothing of it
		{"2026-12-31T23:59", "2027-01-01T00:00", 1},
		{"2028-03-01T00:00", "2028-02-29T23:00", -60},
		{"2026-11-22T10:00", "", 0},
	} {
		if got := MustParseMoment(c.to).MinutesSince(MustParseMoment(c.from)); got != c.minutes {
			t.Errorf("%s to %s: %d, want %d", c.from, c.to, got, c.minutes)
		}
	}
	b, err := json.Marshal(struct {
		At Moment `json:"at,omitzero"`
	}{})
	if err != nil || string(b) != "{}" {
		t.Errorf("a moment that was not recorded is written: %s, %v", b, err)
	}
	if (Moment{}).Clock() != "" || (Moment{}).Valid() || (Moment{}).Compare(Moment{MustParse("0001-01-01"), 0}) >= 0 {
		t.Error("the zero Moment is not before all others")
	}
}

func TestClock(t *testing.T) {
	for minute := range DayMinutes {
		c := ClockOf(minute)
		want := time.Date(2026, 1, 1, 0, minute, 0, 0, time.UTC).Format("15:04")
		if got, ok := c.Minute(); string(c) != want || !ok || got != minute || !c.Valid() {
			t.Fatalf("%d: %q, want %q; back %d, %v", minute, c, want, got, ok)
		}
	}
	for _, bad := range []Clock{"24:00", "9:05", "09:5", "09.05", "0905", "ab:cd", "-1:00", "12:60", "12:00 "} {
		if bad.Valid() {
			t.Errorf("%q is taken", bad)
		}
	}
	if _, ok := Clock("").Minute(); ok || !Clock("").Valid() || ClockOf(-1) != "" || ClockOf(DayMinutes) != "" {
		t.Error("a time that was not said is taken for one")
	}
}

// ParseMoment reads what the time package reads in this form, from year 1 on.
func FuzzParseMomentIsTime(f *testing.F) {
	for _, s := range []string{"2026-11-22T22:05", "2026-11-22T24:00", "2026-02-30T00:00", "0001-01-01T00:00", "2026-11-22T1:05", "2026-11-22t22:05", "2026-11-22T22:5x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		want, err := time.Parse("2006-01-02T15:04", s)
		got, gotErr := ParseMoment(s)
		ok := err == nil && want.Year() >= 1 && len(s) == 16 // time takes hours of one digit
		if s != "" && (ok != (gotErr == nil) || ok && got.String() != s) {
			t.Errorf("%q: %v %v, time says %v", s, got, gotErr, err)
		}
	})
}
