package contact

import (
	"fmt"
	"testing"

	"afterward/core/civil"
)

// manyOf is a log of someone who puts down a lot: n entries over a year.
func manyOf(n int) Log {
	log := Log{}
	for i := range n {
		e := Entry{On: dayN(i * 365 / n), At: civil.ClockOf(i * 37 % civil.DayMinutes), Seq: i + 1, Who: Whos()[i%3], Channel: Channels()[i%5], About: Abouts()[i%4%3],
			Answer: Answers()[i%3], Tone: Tones()[i%3], Note: "We wrote about the keys."}
		log[fmt.Sprintf("%016x", i*2654435761)] = e
	}
	return log
}

func BenchmarkSignals(b *testing.B) {
	log := manyOf(1000)
	for b.Loop() {
		Signals(log, ended, dayN(365))
	}
}

func BenchmarkCount(b *testing.B) {
	log := manyOf(1000)
	for b.Loop() {
		Count(log, nil, ended, dayN(365))
	}
}

func BenchmarkReciprocate(b *testing.B) {
	log := manyOf(1000)
	for b.Loop() {
		Reciprocate(log, dayN(365))
	}
}

func BenchmarkSee(b *testing.B) {
	urges := map[string]Urge{}
	for i := range 1000 {
		urges[fmt.Sprintf("%016x", i*2654435761)] = Urge{At: civil.Moment{On: dayN(i / 3), Minute: i * 37 % civil.DayMinutes}, Outcome: Outcomes()[i%3], Triggers: []string{"night", "song"}, Helped: []string{"walked"}}
	}
	for b.Loop() {
		See(urges, dayN(365))
	}
}
