package settings

// The night unless a person chose otherwise, in hours of the day, and how long a
// message may rest at most, in nights. All are our own choices: no guide gives an
// hour. They are changed within these limits, so that a night stays one.
const (
	NightFrom = 0
	NightTo   = 6
	RestMax   = 7
)

// What a person can choose from, in hours of the day.
var (
	NightsFrom = []int{20, 21, 22, 23, 0, 1, 2}
	NightsTo   = []int{4, 5, 6, 7, 8, 9}
)

// A Night is the hours of the day from From, up to and without To; both zero stand
// for NightFrom and NightTo.
type Night struct {
	From int  `json:"from"`
	To   int  `json:"to"`
	Off  bool `json:"off,omitempty"` // nothing opens first in it
}

// Hours are the hours of the night. Hours nobody could choose are those that stand
// when nothing was chosen.
func (n Night) Hours() (from, to int) {
	if n.To < NightsTo[0] || n.To > NightsTo[len(NightsTo)-1] || n.From > NightsFrom[len(NightsFrom)-1] && n.From < NightsFrom[0] || n.From < 0 || n.From > 23 {
		return NightFrom, NightTo
	}
	return n.From, n.To
}

// Has reports whether an hour of the day, 0 to 23, lies in the night.
func (n Night) Has(hour int) bool {
	from, to := n.Hours()
	if from > to {
		return hour >= from || hour < to
	}
	return hour >= from && hour < to
}

// RestNights is how many nights a message rests before it can be copied.
func (s Settings) RestNights() int { return min(max(1, s.Rest), RestMax) }
