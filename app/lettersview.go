package app

import (
	"strings"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
)

// A letterState says whether a letter can be read.
type letterState int

const (
	letterOpen   letterState = iota // never sealed
	letterSealed                    // its day has not come
	letterDue                       // its day has come
)

// stateOfLetter is that of a letter with a seal.
func stateOfLetter(seal journal.Seal, today civil.Date) letterState {
	switch {
	case seal.Closed(today):
		return letterSealed
	case !seal.Until.IsZero():
		return letterDue
	}
	return letterOpen
}

// viewWritten is one entry of a list. A letter that is or was sealed shows its day and
// none of its words: whether to read them is decided on its page.
func viewWritten(e Written, seal journal.Seal, today civil.Date) entryRow {
	row := entryRow{Href: "/write?e=" + e.ID, On: e.On.Long(), Ask: askOf(e.Entry), Opening: journal.Opening(e.Text, 90),
		Tags: strings.Join(e.Tags, ", "), Pinned: e.Pinned}
	switch stateOfLetter(seal, today) {
	case letterSealed:
		row.Opening = "Sealed until " + seal.Until.Long()
	case letterDue:
		row.Opening = "Sealed until " + seal.Until.Long() + ". The day has come."
	}
	return row
}

// A sealChoice is a time for which a letter can be sealed.
type sealChoice struct {
	ID, Label string
	Until     civil.Date // zero for the day a person chooses
}

// sealOwn is the choice of a day of one's own.
const sealOwn = "own"

// sealChoices are the times to choose from, seen from a day. They are our own choice.
func sealChoices(today civil.Date) []sealChoice {
	return []sealChoice{
		{"month", "A month", monthsOn(today, 1)},
		{"quarter", "Three months", monthsOn(today, 3)},
		{"half", "Half a year", monthsOn(today, 6)},
		{"year", "A year", monthsOn(today, 12)},
		{ID: sealOwn, Label: "A day of my own"},
	}
}

// monthsOn is the same day of the month some months later, or the last one of a month
// that is shorter.
func monthsOn(d civil.Date, n int) civil.Date {
	month := d.Month - 1 + n
	out := civil.Date{Year: d.Year + month/12, Month: month%12 + 1, Day: d.Day}
	for !out.Valid() && out.Day > 28 {
		out.Day--
	}
	return out
}

// sealProblem says why a letter cannot be sealed until a day; "" when it can.
func sealProblem(until, today civil.Date) string {
	switch days := until.DaysSince(today); {
	case until.IsZero():
		return "Choose the day first."
	case days < 1:
		return "That day is not ahead. Choose tomorrow or a later one."
	case days > journal.SealMax:
		return "That is more than two years from now. Choose a day before " + today.AddDays(journal.SealMax+1).Long() + "."
	}
	return ""
}

// isLetter reports whether an entry is a letter that is never sent.
func isLetter(e journal.Entry) bool { return e.Prompt == string(guide.PromptLetter) }
