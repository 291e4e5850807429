package assess

import "afterward/core/guide"

// goodPulls counts the pulls that carry. "What broke us has really changed" does
// not carry while the person's own change has not begun, and the wish to make
// amends alone looks for an occasion only.
func goodPulls(rd *Reading) int {
	n := rd.count(guide.Pulls, guide.Good)
	if rd.Has(guide.Pulls, guide.Repair) {
		n--
	}
	if rd.Has(guide.Pulls, guide.Changed) && rd.Has(guide.OwnChange, guide.Nothing) {
		n--
	}
	return n
}

// mainPull is the strongest pull: the one named, or the only one there is.
func mainPull(rd *Reading) (o guide.Option, from guide.ItemID, ok bool) {
	from = guide.MainPull
	if !rd.applies(guide.MainPull) {
		from = guide.Pulls
	}
	for _, o := range rd.Chosen(from) {
		if o.Reads != guide.Unknown && rd.Has(guide.Pulls, o.ID) {
			return o, from, true
		}
	}
	return guide.Option{}, from, false
}

// painMotive holds when the strongest pull is one a reunion would not mend, and
// when there is no other kind at all.
func painMotive(rd *Reading) []guide.ItemID {
	if main, from, ok := mainPull(rd); ok && main.Reads == guide.Bad {
		return []guide.ItemID{from}
	}
	if rd.count(guide.Pulls, guide.Bad) > 0 && goodPulls(rd) == 0 {
		return []guide.ItemID{guide.Pulls}
	}
	return nil
}

// motiveOpen holds when no strongest pull is known, or none that carries.
func motiveOpen(rd *Reading) []guide.ItemID {
	if rd.unknown(guide.Pulls) {
		return []guide.ItemID{guide.Pulls}
	}
	if _, from, ok := mainPull(rd); !ok {
		return []guide.ItemID{from}
	}
	if goodPulls(rd) == 0 {
		return []guide.ItemID{guide.Pulls}
	}
	return nil
}

// mixedMotive holds when a good reason leads and others come from pain.
func mixedMotive(rd *Reading) []guide.ItemID {
	if painMotive(rd) == nil && rd.count(guide.Pulls, guide.Bad) > 0 {
		return []guide.ItemID{guide.Pulls}
	}
	return nil
}

// earlierReasons are the items that ask why it ended before, the latest first.
var earlierReasons = []guide.ItemID{guide.Earlier, guide.EarlierStill}

// timesFor counts how often a reason of this breakup ended it, this time
// included.
func timesFor(rd *Reading, reason guide.OptionID) int {
	n := 1
	for _, item := range earlierReasons {
		if rd.applies(item) && rd.Has(item, reason) {
			n++
		}
	}
	return n
}

// sameReasons returns the reasons of this breakup that ended it n times or more.
func sameReasons(rd *Reading, n int) []guide.Option {
	var out []guide.Option
	for _, o := range rd.Chosen(guide.Reasons) {
		if o.Reads != guide.Unknown && o.ID != "else" && o.ID != "not-told" && timesFor(rd, o.ID) >= n {
			out = append(out, o)
		}
	}
	return out
}

// sameReason holds when one reason ended it n times or more.
func sameReason(n int) cause {
	return func(rd *Reading) []guide.ItemID {
		if len(sameReasons(rd, n)) == 0 {
			return nil
		}
		return append([]guide.ItemID{guide.Reasons}, earlierReasons[:n-1]...)
	}
}

// sameTwice holds for a second time where there is no third.
func sameTwice(rd *Reading) []guide.ItemID {
	if len(sameReasons(rd, 3)) > 0 || len(sameReasons(rd, 2)) == 0 {
		return nil
	}
	out := []guide.ItemID{guide.Reasons}
	for _, item := range earlierReasons {
		if rd.applies(item) {
			out = append(out, item)
		}
	}
	return out
}
