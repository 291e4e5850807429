package assess

import (
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
)

// A Reading is a response as it counts on a day: known options only, told
// answers that still stand beside the present ones, and of two answers that do
// not fit the stricter one. Rules and gates ask it, never the raw answers.
type Reading struct {
	Response
	today civil.Date
	set   [][]guide.Option   // what counts, by the place of the item
	given []bool             // answered in this taking, by the place of the item
	held  [][]guide.OptionID // what counts only because it was told before
	words bool               // what they said in words counts
	space int                // how many whole days the space lasts
}

// Read returns how the response counts on the day, with the space that everyone
// has (guide.SpaceDays).
func Read(r Response, today civil.Date) *Reading { return ReadSpaced(r, today, guide.SpaceDays) }

// ReadSpaced is Read for a person who chose how many whole days their space lasts.
func ReadSpaced(r Response, today civil.Date, space int) *Reading {
	items := guide.Items()
	rd := &Reading{Response: r, today: today, space: space, set: make([][]guide.Option, len(items)),
		given: make([]bool, len(items)), held: make([][]guide.OptionID, len(items))}
	for item, given := range r.Answers {
		if i := guide.ItemIndex(item); i >= 0 {
			rd.add(i, given.Chose)
			rd.given[i] = len(rd.set[i]) > 0
		}
	}
	for item, f := range r.Told {
		i := guide.ItemIndex(item)
		if i < 0 || item == guide.WhenEnded {
			continue
		}
		rd.hold(i, f.standing(item, today))
	}
	rd.words = rd.Has(guide.TheirWords, guide.BothSaid, guide.TheyAsked) && !rd.Has(guide.Replies, guide.NoContact)
	return rd
}

// add takes in the known options, in the order of the item.
func (rd *Reading) add(i int, chose []guide.OptionID) {
	for _, o := range guide.Items()[i].Options {
		if slices.Contains(chose, o.ID) {
			rd.set[i] = append(rd.set[i], o)
		}
	}
}

// hold adds what an earlier answer said and the present one does not.
func (rd *Reading) hold(i int, chose []guide.OptionID) {
	for _, o := range guide.Items()[i].Options {
		if slices.Contains(chose, o.ID) && !slices.ContainsFunc(rd.set[i], func(p guide.Option) bool { return p.ID == o.ID }) {
			rd.set[i] = append(rd.set[i], o)
			rd.held[i] = append(rd.held[i], o.ID)
		}
	}
}

// Chosen returns the options that count for the item.
func (rd *Reading) Chosen(item guide.ItemID) []guide.Option {
	if i := guide.ItemIndex(item); i >= 0 {
		return rd.set[i]
	}
	return nil
}

// Has reports whether one of the options counts for the item.
func (rd *Reading) Has(item guide.ItemID, options ...guide.OptionID) bool {
	for _, o := range rd.Chosen(item) {
		if slices.Contains(options, o.ID) {
			return true
		}
	}
	return false
}

// Only reports whether nothing but one of the options counts for the item. What
// speaks for something is asked for with Only, what speaks against it with Has.
func (rd *Reading) Only(item guide.ItemID, options ...guide.OptionID) bool {
	chosen := rd.Chosen(item)
	return len(chosen) == 1 && slices.Contains(options, chosen[0].ID)
}

// Said reports whether they said in words that they want to talk, or, with
// guide.BothSaid alone, whether both did. Words that cannot be, because the two
// have not been in touch, do not count.
func (rd *Reading) Said(options ...guide.OptionID) bool {
	return rd.words && rd.Only(guide.TheirWords, options...)
}

// answered reports whether the item was answered in this taking with anything
// this version knows.
func (rd *Reading) answered(item guide.ItemID) bool {
	i := guide.ItemIndex(item)
	return i >= 0 && rd.given[i]
}

// unknown reports whether the item says nothing: it applies and is not
// answered, or the answer is "not sure" or "rather not say".
func (rd *Reading) unknown(item guide.ItemID) bool {
	return rd.applies(item) && !rd.answered(item) || rd.Has(item, guide.Unsure, guide.Private)
}

// count returns how many chosen options of the item read so.
func (rd *Reading) count(item guide.ItemID, as guide.Reading) (n int) {
	for _, o := range rd.Chosen(item) {
		if o.Reads == as {
			n++
		}
	}
	return n
}

// SpaceLeft is how many days of the space are left; see the function of that name.
func (rd *Reading) SpaceLeft() int { return spaceLeft(rd.Response, rd.today, rd.space) }
