package trial

import (
	"slices"

	"afterward/core/civil"
)

// A Missing names something the terms lack before they can hold.
type Missing string

const (
	MissingWorks   Missing = "works"
	MissingStops   Missing = "stops"
	MissingAgreed  Missing = "agreed"
	MissingKnows   Missing = "knows"
	MissingEnds    Missing = "ends"
	MissingShort   Missing = "short"
	MissingLong    Missing = "long"
	MissingReviews Missing = "reviews"
	MissingOutside Missing = "outside"
	MissingBoth    Missing = "both"
	MissingOrder   Missing = "order"
)

var missingTexts = map[Missing]string{
	MissingWorks:   "Write down what would tell you that it works.",
	MissingStops:   "Write down what would make you stop.",
	MissingAgreed:  "Write down what you agreed to do differently.",
	MissingKnows:   "Name the one person you trust who knows. Private is fine, secret from everyone is not.",
	MissingEnds:    "Choose the day it ends.",
	MissingShort:   "Choose a later end: a trial has at least four weeks. The number is our own choice.",
	MissingLong:    "Choose an earlier end: a trial has at most 26 weeks. The number is our own choice.",
	MissingReviews: "Choose at least one day on which you both decide whether to go on.",
	MissingOutside: "Move the days on which you decide: each lies after the beginning and not after the end.",
	MissingBoth:    "Both of you have to say yes to these words. Yours alone is not enough.",
	MissingOrder:   "The day of your yes lies before the day the words were written, or after the trial began.",
}

// Text says what to do about it.
func (m Missing) Text() string { return missingTexts[m] }

// Missing returns what the terms lack for a trial that begins on the day given, in
// the order of writing; nothing when it may begin.
func (t Terms) Missing(begins civil.Date) []Missing { return t.missing(begins, begins) }

// missing is Missing for an edition that begins to hold on the day from, in a trial
// that began on the day begun. Of a revision at least one day to decide must lie
// ahead.
func (t Terms) missing(begun, from civil.Date) []Missing {
	var out []Missing
	add := func(m Missing, lacks bool) {
		if lacks {
			out = append(out, m)
		}
	}
	add(MissingWorks, blank(t.Works))
	add(MissingStops, blank(t.Stops))
	add(MissingAgreed, blank(t.Agreed))
	add(MissingKnows, blank(t.Knows))
	add(MissingEnds, t.Ends.IsZero())
	if !t.Ends.IsZero() {
		add(MissingShort, t.Ends.Compare(begun.AddDays(7*MinWeeks)) < 0)
		add(MissingLong, t.Ends.Compare(begun.AddDays(7*MaxWeeks)) > 0)
	}
	ahead := func(r civil.Date) bool { return r.Compare(from) > 0 }
	outside := func(r civil.Date) bool {
		return r.Compare(begun) <= 0 || !t.Ends.IsZero() && r.Compare(t.Ends) > 0
	}
	add(MissingReviews, !slices.ContainsFunc(t.Reviews, ahead))
	add(MissingOutside, slices.ContainsFunc(t.Reviews, outside))
	add(MissingBoth, t.Both.IsZero())
	add(MissingOrder, !t.Both.IsZero() && (t.Both.Compare(t.On) < 0 || t.Both.Compare(from) > 0))
	return out
}
