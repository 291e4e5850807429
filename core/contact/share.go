package contact

import (
	"fmt"
	"math"
)

// FewShares is the least of something that a share of it is told of. Our own choice.
const FewShares = 5

// A Share is how many of some times something was so.
type Share struct{ Count, Of int }

// Known reports whether there are enough of them to say anything.
func (s Share) Known() bool { return s.Of >= FewShares }

// Tenths returns the range the share lies in, in tenths, rounded outwards: the Wilson
// interval at 95 % (Wilson 1927), which holds for few as for many. With nothing
// counted it is the whole range, 0 to 10.
func (s Share) Tenths() (low, high int) {
	if s.Of <= 0 {
		return 0, 10
	}
	const z = 1.959964 // 95 % of a normal distribution lie within z of its middle
	n := float64(s.Of)
	p := float64(min(max(s.Count, 0), s.Of)) / n
	middle := (p + z*z/(2*n)) / (1 + z*z/n)
	half := z / (1 + z*z/n) * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	const dust = 1e-9 // of the arithmetic, not of the count
	low = int(math.Floor(10*(middle-half) + dust))
	high = int(math.Ceil(10*(middle+half) - dust))
	return max(low, 0), min(high, 10)
}

// Text is the share as a person reads it: “between 2 and 5 of 10”, or “too few to say”.
func (s Share) Text() string {
	low, high := s.Tenths()
	switch {
	case !s.Known():
		return "too few to say"
	case low == high:
		return fmt.Sprintf("about %d of 10", low)
	}
	return fmt.Sprintf("between %d and %d of 10", low, high)
}
