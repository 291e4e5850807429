package passphrase

import (
	"math"
	"testing"
)

// The words for a time must never make it longer than it is.
func TestDuration(t *testing.T) {
	for _, c := range []struct {
		seconds float64
		want    string
	}{
		{0, "less than a second"}, {0.99, "less than a second"}, {1, "about a second"}, {1.9, "about a second"},
		{59, "about 50 seconds"}, {60, "about a minute"}, {119, "about a minute"}, {25 * 60, "about 20 minutes"},
		{3600, "about an hour"}, {3 * 3600, "about 3 hours"}, {day - 1, "about 20 hours"}, {day, "about a day"},
		{29 * day, "about 20 days"}, {30 * day, "about a month"}, {360 * day, "about 10 months"}, {year, "about a year"},
		{47 * year, "about 40 years"}, {1234 * year, "about 1,000 years"}, {345678 * year, "about 300,000 years"},
		{1e6 * year, "more than a million years"}, {math.Inf(1), "more than a million years"},
	} {
		if got := duration(math.Log10(c.seconds)); got != c.want {
			t.Errorf("%g s: %q, want %q", c.seconds, got, c.want)
		}
	}
}
