package assess

import "afterward/core/guide"

// reopened holds when an answer that can be a gentle name for harm turned out
// to be harm.
func reopened(options []guide.OptionID) cause {
	return either(chosen(guide.ScreenAgain, options...), chosen(guide.ScreenLater, options...))
}

// suffered reports whether something was done to the person, or they had to
// protect themselves.
func suffered(rd *Reading) bool {
	for _, item := range []guide.ItemID{guide.HarmToMe, guide.WordsToMe, guide.ControlOfMe} {
		if rd.count(item, guide.Bad) > 0 {
			return true
		}
	}
	return rd.Has(guide.Fear, guide.Yes) || rd.Has(guide.HarmByMe, guide.Defended)
}

// alone holds where nothing was done to the person as well: from outside nobody
// can see who fought back.
func alone(c cause) cause {
	return func(rd *Reading) []guide.ItemID {
		if suffered(rd) {
			return nil
		}
		return c(rd)
	}
}

// bothWays holds where harm was done in both directions.
func bothWays(rd *Reading) []guide.ItemID {
	if !suffered(rd) {
		return nil
	}
	return append(bad(guide.HarmByMe, guide.Defended)(rd), bad(guide.WordsByMe)(rd)...)
}

// takenBack holds while a safety answer that was lifted has not been talked
// over, and it was no slip.
func takenBack(rd *Reading) []guide.ItemID {
	if !rd.applies(guide.TakenBack) || rd.Only(guide.TakenBack, guide.Slip) || rd.Only(guide.TakenBack, guide.TalkedOver) {
		return nil
	}
	return []guide.ItemID{guide.TakenBack}
}

// notFree holds where care, fear of setting something off or control was named
// and both are said to have been free. No change on either side lifts it.
func notFree(rd *Reading) []guide.ItemID {
	if !rd.Has(guide.ScreenAgain, guide.None, guide.No) || rd.Only("clash-careful", guide.TalkedOver) || rd.Only("clash-control", guide.TalkedOver) {
		return nil
	}
	for _, item := range []guide.ItemID{guide.Reasons, guide.Earlier, guide.EarlierStill} {
		if rd.applies(item) && rd.Has(item, "control") {
			return []guide.ItemID{item, guide.ScreenAgain}
		}
	}
	if rd.Has(guide.OrdinaryWeek, guide.Careful, guide.TheyCareful) {
		return []guide.ItemID{guide.OrdinaryWeek, guide.ScreenAgain}
	}
	return nil
}
