package passphrase

import "math"

// GuessesPerSecond is how many passphrases a well-equipped attacker is assumed to try, each at
// the cost the lock uses: Argon2id with 3 passes over 64 MiB and one lane.
//
// The authors of hashcat's Argon2id module measured 1,667 a second on one GeForce RTX 4090 with
// exactly this cost (github.com/hashcat/hashcat/pull/4284, July 2025). Six such cards, or a
// rented machine with fewer and newer ones, make 10,000. A backup file is protected by scrypt
// instead, with the same amount of memory; this number is not meant for it.
const GuessesPerSecond = 10_000

// Levels begin where guessing takes as long as this, in seconds.
const (
	day  = 86_400.0
	year = 365.25 * day

	weakFrom   = day
	fairFrom   = 10 * year     // tools get ten times faster in less time than that
	strongFrom = 10_000 * year // leaves room for many machines and for many years
)

// A Level sorts verdicts. The zero value is Hopeless.
type Level int

// From worst to best. What is Hopeless would be found within a day.
const (
	Hopeless Level = iota
	Weak
	Fair
	Strong
)

// A Verdict is what Judge makes of a passphrase. It holds nothing of the passphrase itself.
type Verdict struct {
	// Guesses is the base-10 logarithm of the number of guesses after which the passphrase has
	// been found as likely as not: 4 for ten thousand. It is never negative.
	Guesses float64
	Level   Level
	// Sentence says in words how long guessing would take, for example "Someone with the right
	// tools would need about 3 hours."
	Sentence string
	// Hint says what would help most. It is empty when the level is Strong.
	Hint string
}

// Enough reports whether the passphrase may be used for a lock: guessing it takes more than a day.
// That is a floor and no recommendation.
func (v Verdict) Enough() bool { return v.Level > Hopeless }

// Judge estimates how long guessing a passphrase would take. Any string may be judged, whatever its
// script or length; only its first 128 visible characters count.
func Judge(passphrase string) Verdict {
	t := read(passphrase)
	parts, guesses := t.split()
	guesses = max(0, guesses-math.Log10(2)) // half of all possibilities, on average
	level := levelOf(guesses)
	return Verdict{
		Guesses:  guesses,
		Level:    level,
		Sentence: sentence(guesses),
		Hint:     hint(t, parts, level),
	}
}

// levelOf sorts the logarithm of a number of guesses.
func levelOf(guesses float64) Level {
	seconds := guesses - math.Log10(GuessesPerSecond)
	switch {
	case seconds >= math.Log10(strongFrom):
		return Strong
	case seconds >= math.Log10(fairFrom):
		return Fair
	case seconds >= math.Log10(weakFrom):
		return Weak
	}
	return Hopeless
}
