package checkin

import (
	"pgregory.net/rapid"

	"afterward/core/civil"
)

// drawEntry is any check-in of a few days.
func drawEntry(t *rapid.T) Entry {
	e := Entry{On: day.AddDays(rapid.IntRange(-9, 0).Draw(t, "ago")), At: civil.Clock("")}
	if rapid.Bool().Draw(t, "timed") {
		e.At = civil.ClockOf(rapid.IntRange(0, civil.DayMinutes-1).Draw(t, "minute"))
	}
	e.Mood = Mood(rapid.IntRange(0, Most).Draw(t, "mood"))
	e.Urge = Urge(rapid.IntRange(0, Most).Draw(t, "urge"))
	e.Sleep = Sleep(rapid.IntRange(0, Most).Draw(t, "sleep"))
	e.Contact = rapid.SampledFrom([]Met{MetUnsaid, MetNone, MetSome}).Draw(t, "contact")
	e.Note = rapid.SampledFrom([]string{"", "a", "b", "a line", "another"}).Draw(t, "note")
	return e
}
