package passphrase

import (
	"math"
	"strconv"
)

// units are what times are told in, from the longest; each holds for at least one of it.
var units = []struct {
	seconds   float64
	one, many string
}{
	{year, "a year", " years"},
	{30 * day, "a month", " months"},
	{day, "a day", " days"},
	{3600, "an hour", " hours"},
	{60, "a minute", " minutes"},
	{1, "a second", " seconds"},
}

// sentence says in words how long so many guesses take. guesses is a logarithm.
func sentence(guesses float64) string {
	return "Someone with the right tools would need " + duration(guesses-math.Log10(GuessesPerSecond)) + "."
}

// duration puts the logarithm of a number of seconds in words, rounded down so that it never
// sounds longer than it is.
func duration(log float64) string {
	if log >= math.Log10(1e6*year) {
		return "more than a million years"
	}
	seconds := math.Pow(10, log) * (1 + 1e-9) // a whole number stays one
	for _, u := range units {
		switch n := round(seconds / u.seconds); {
		case n == 1:
			return "about " + u.one
		case n > 1:
			return "about " + thousands(n) + u.many
		}
	}
	return "less than a second"
}

// round keeps the first digit only: 3 for 3.7, 20 for 27.
func round(x float64) int {
	unit := 1
	for x >= 10 {
		x /= 10
		unit *= 10
	}
	return int(x) * unit
}

// thousands writes 300000 as "300,000".
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
