package assess

import (
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
)

// Renew begins a new taking in which only the safety questions are asked again:
// every other answer comes along, with its note and the day it was given. What
// was told and still holds goes along as in Again, so a stop told earlier stays
// told. Until the safety questions are answered the taking is not complete, and
// nothing opens.
func (r Response) Renew() Response {
	next := r.Again()
	next.Renewed = true
	for item, given := range r.Answers {
		if it, known := guide.ItemByID(item); known && it.Dimension == guide.DimSafety {
			continue
		}
		next.Answers[item] = Given{Chose: slices.Clone(given.Chose), On: given.On}
		if note := r.Notes[item]; note != "" {
			next = next.Note(item, note)
		}
	}
	return next
}

// ScreenedOn is the day since which every safety question that applies stands
// answered: the day of the oldest of these answers. ok is false while one is
// open, or has no day.
func (rd *Reading) ScreenedOn() (oldest civil.Date, ok bool) {
	for _, it := range guide.Items() {
		if it.Dimension != guide.DimSafety || !rd.applies(it.ID) {
			continue
		}
		on := rd.Answers[it.ID].On
		if !rd.answered(it.ID) || on.IsZero() {
			return civil.Date{}, false
		}
		if oldest.IsZero() || on.Compare(oldest) < 0 {
			oldest = on
		}
	}
	return oldest, !oldest.IsZero()
}

// ScreenCurrent reports whether the safety questions were answered within
// guide.ScreenDays before the day, and none of them after it.
func (rd *Reading) ScreenCurrent() bool {
	on, ok := rd.ScreenedOn()
	return ok && rd.today.DaysSince(on) <= guide.ScreenDays && !slices.ContainsFunc(guide.Items(), func(it guide.Item) bool {
		return it.Dimension == guide.DimSafety && rd.Answers[it.ID].On.Compare(rd.today) > 0
	})
}

// Tell returns a copy of r in which something that has changed is answered and
// counts as told, whatever was answered before: it takes effect at once. Options
// this version does not know change nothing.
func (r Response) Tell(item guide.ItemID, options []guide.OptionID, on civil.Date) Response {
	for _, o := range options {
		if (item == guide.SomeoneNew || item == guide.AcuteCrisis) && (r.Has(item, guide.Them) && o == guide.Me || r.Has(item, guide.Me) && o == guide.Them || r.Has(item, guide.Both)) {
			o = guide.Both
		}
		if !r.Has(item, o) {
			r = r.Choose(item, o, on)
		}
	}
	if given, ok := r.Answers[item]; ok && given.On != on {
		r = r.copy()
		r.Answers[item] = Given{Chose: given.Chose, On: later(given.On, on)}
	}
	return r.Leave(item)
}
