package civil

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestParseIsStrict(t *testing.T) {
	for _, bad := range []string{"2026-02-30", "2026-2-3", "26-02-03", "2026-11-21T00:00", " 2026-11-21", "0000-01-01", "today"} {
		if _, err := Parse(bad); !errors.Is(err, ErrDate) {
			t.Errorf("Parse(%q) = %v, want ErrDate", bad, err)
		}
	}
	if d, err := Parse(""); err != nil || !d.IsZero() {
		t.Errorf(`Parse("") = %v, %v, want the zero Date`, d, err)
	}
}

func TestDaysAcrossSummerTimeAndLeapDays(t *testing.T) {
	for _, c := range []struct {
		from, to string
		days     int
	}{
		{"2026-03-28", "2026-03-30", 2}, // summer time begins in Europe
		{"2026-10-24", "2026-10-26", 2}, // and ends
		{"2028-02-28", "2028-03-01", 2}, // leap year
		{"2026-02-28", "2026-03-01", 1},
		{"2026-11-21", "2026-11-20", -1},
		{"", "2026-11-20", 0},
		{"0001-01-01", "9999-12-31", 3_652_058},
	} {
		from, to := MustParse(c.from), MustParse(c.to)
		if got := to.DaysSince(from); got != c.days {
			t.Errorf("%s to %s: %d days, want %d", c.from, c.to, got, c.days)
		}
	}
}

func anyDate(t *rapid.T, label string) Date {
	return MustParse("2000-01-01").AddDays(rapid.IntRange(-100_000, 100_000).Draw(t, label))
}

func TestDateProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, n := anyDate(t, "date"), rapid.IntRange(-5000, 5000).Draw(t, "days")
		later := d.AddDays(n)
		if !d.Valid() || later.DaysSince(d) != n || later.AddDays(-n) != d {
			t.Fatalf("%v + %d = %v does not come back", d, n, later)
		}
		if c := later.Compare(d); (c > 0) != (n > 0) || (c < 0) != (n < 0) {
			t.Fatalf("Compare(%v, %v) = %d for %d days", later, d, c, n)
		}
		b, err := json.Marshal(d)
		var back Date
		if err != nil || json.Unmarshal(b, &back) != nil || back != d {
			t.Fatalf("%v does not survive JSON %s", d, b)
		}
	})
}

func TestLong(t *testing.T) {
	if got := MustParse("2026-11-01").Long(); got != "1 November 2026" {
		t.Errorf("Long() = %q", got)
	}
}

// Parse reads what the time package reads in this form, from year 1 on.
func FuzzParseIsTime(f *testing.F) {
	for _, s := range []string{"2026-11-21", "2026-02-30", "2024-02-29", "2023-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "2026-1-01", "2026-13-01", "2026-00-10", "+026-01-01", "2026-01-1x", "2026/01/01", "2026-01-011"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		want, err := time.Parse(time.DateOnly, s)
		got, gotErr := Parse(s)
		if ok := err == nil && want.Year() >= 1; s != "" && (ok != (gotErr == nil) || ok && got.String() != s) {
			t.Errorf("%q: %v %v, time says %v", s, got, gotErr, err)
		}
	})
}
