package assess

import (
	"afterward/core/civil"
	"afterward/core/guide"
)

// A rule ties a finding to the answers that cause it. because returns the items
// behind the finding, or nothing when it does not apply. Rules only look for
// bad or missing answers, so making one answer worse can only add findings.
type rule struct {
	finding guide.FindingID
	because func(Response) []guide.ItemID
	onDay   func(Response, civil.Date) []guide.ItemID // replaces because where the day matters
}

// rules is the whole decision, in the order findings are shown.
var rules = []rule{
	{finding: guide.FSelfHarm, because: chosen(guide.SelfHarm, guide.Yes, guide.Unsure)},
	{finding: guide.FHarmOthers, because: chosen(guide.HarmOthers, guide.Yes, guide.Unsure)},
	{finding: guide.FAcute, because: chosen(guide.AcuteCrisis, guide.Me, guide.Both)},
	{finding: guide.FTheirCrisis, because: chosen(guide.AcuteCrisis, guide.Them, guide.Both)},

	{finding: guide.FFear, because: chosen(guide.Fear, guide.Yes)},
	{finding: guide.FHarmToMe, because: chosen(guide.HarmToMe, guide.Yes)},
	{finding: guide.FWordsToMe, because: chosen(guide.WordsToMe, guide.Yes)},
	{finding: guide.FControl, because: chosen(guide.ControlOfMe, guide.Yes)},
	{finding: guide.FDefended, because: chosen(guide.HarmByMe, guide.Defended)},
	{finding: guide.FHarmByMe, because: chosen(guide.HarmByMe, guide.Yes)},
	{finding: guide.FFearOfMe, because: chosen(guide.FearOfMe, guide.Yes)},
	{finding: guide.FTurnedUp, because: chosen(guide.KeptOn, "turned-up")},
	{finding: guide.FOrder, because: chosen(guide.Order, guide.Yes)},
	{finding: guide.FScreenAgain, because: reopened(guide.Them)},
	{finding: guide.FScreenAgainMe, because: reopened(guide.Me)},

	{finding: guide.FSomeoneNew, because: chosen(guide.SomeoneNew, guide.Them, guide.Both)},
	{finding: guide.FIAmTaken, because: chosen(guide.SomeoneNew, guide.Me, guide.Both)},
	{finding: guide.FClearNo, because: clearNo},
	{finding: guide.FBlocked, because: chosen(guide.Blocked, guide.Yes)},
	{finding: guide.FScant, because: chosen(guide.Replies, guide.Scant)},
	{finding: guide.FHotCold, because: chosen(guide.Replies, guide.HotCold)},
	{finding: guide.FKeptOn, because: chosen(guide.KeptOn, "wrote")},
	{finding: guide.FWantsOut, because: chosen(guide.Pulls, guide.None)},
	{finding: guide.FCost, because: chosen(guide.CostItem, guide.Yes)},
	{finding: guide.FCannot, because: chosen(guide.CauseFixable, guide.Cannot)},
	{finding: guide.FStayApart, because: stayApart},

	{finding: guide.FDistress, because: chosen(guide.OrdinaryDay, guide.VeryHard)},
	{finding: guide.FCannotLive, because: chosen(guide.Pulls, guide.CannotLive)},
	{finding: guide.FTooSoon, because: chosen(guide.WhenEnded, guide.UnderMonth), onDay: tooSoon},
	{finding: guide.FPainMotive, because: painMotive},
	{finding: guide.FNotTakeNo, because: chosen(guide.TakeANo, guide.TryAgain)},

	{finding: guide.FSafetyOpen, because: open(guide.AcuteCrisis, guide.Fear, guide.HarmToMe, guide.WordsToMe,
		guide.ControlOfMe, guide.HarmByMe, guide.FearOfMe, guide.KeptOn, guide.Order, guide.SelfHarm, guide.HarmOthers, guide.ScreenAgain)},
	{finding: guide.FFactsOpen, because: open(guide.SomeoneNew, guide.ClearNo, guide.Blocked, guide.Replies)},
	{finding: guide.FCostOpen, because: open(guide.CostItem)},
	{finding: guide.FStaySome, because: staySome},
	{finding: guide.FStayOpen, because: open(guide.StayApart)},
	{finding: guide.FTakenBack, because: never, onDay: takenBack},
	{finding: guide.FTimeOpen, because: open(guide.WhenEnded)},
	{finding: guide.FCauseOpen, because: causeOpen},
	{finding: guide.FFixOpen, because: openOr(guide.CauseFixable, guide.Maybe)},
	{finding: guide.FShareOpen, because: openOr(guide.OwnShare, guide.Vaguely, guide.Nothing)},
	{finding: guide.FChangeOpen, because: openOr(guide.OwnChange, guide.Started, guide.Nothing)},
	{finding: guide.FTheirNothing, because: chosen(guide.TheirPart, guide.Nothing)},
	{finding: guide.FTrustOpen, because: trustOpen},
	{finding: guide.FMotiveOpen, because: motiveOpen},
	{finding: guide.FNoOpen, because: open(guide.TakeANo)},
	{finding: guide.FDaysOpen, because: open(guide.OrdinaryDay)},
	{finding: guide.FUnwilling, because: openOr(guide.BothWork, guide.NotMyself)},
	{finding: guide.FUnanswered, because: unanswered},

	{finding: guide.FFriendsUnsure, because: open(guide.FriendsOnly)},
	{finding: guide.FMixedMotive, because: mixedMotive},
	{finding: guide.FTheirOpen, because: openOr(guide.TheirPart, guide.Told, guide.Hope, guide.CantKnow)},
	{finding: guide.FNoWords, because: chosen(guide.TheirWords, guide.WarmOnly)},
}

// closing lists the answers that close contact on their own. A person who went
// on with one of them and changes it later waits guide.HoldDays.
var closing = map[guide.ItemID][]guide.OptionID{
	guide.SelfHarm:     {guide.Yes, guide.Unsure},
	guide.HarmOthers:   {guide.Yes, guide.Unsure},
	guide.AcuteCrisis:  {guide.Me, guide.Them, guide.Both},
	guide.Fear:         {guide.Yes},
	guide.HarmToMe:     {guide.Yes},
	guide.WordsToMe:    {guide.Yes},
	guide.ControlOfMe:  {guide.Yes},
	guide.HarmByMe:     {guide.Yes, guide.Defended},
	guide.FearOfMe:     {guide.Yes},
	guide.KeptOn:       {"wrote", "turned-up"},
	guide.Order:        {guide.Yes},
	guide.ScreenAgain:  {guide.Them, guide.Me, guide.Both},
	guide.SomeoneNew:   {guide.Them, guide.Me, guide.Both},
	guide.ClearNo:      {guide.Yes, guide.NotNow},
	guide.Blocked:      {guide.Yes},
	guide.Replies:      {guide.Scant, guide.HotCold},
	guide.CostItem:     {guide.Yes},
	guide.WhenEnded:    {guide.UnderMonth},
	guide.CauseFixable: {guide.Cannot},
}

// takenBack fires for HoldDays after a told stop was changed into an answer
// that is none. A clock set back does not shorten it.
func takenBack(r Response, today civil.Date) []guide.ItemID {
	var out []guide.ItemID
	for _, it := range guide.Items() {
		_, told := r.Told[it.ID]
		now := r.Answers[it.ID]
		if told && it.ID != guide.WhenEnded && !closes(it.ID, now) && today.DaysSince(now.On) < guide.HoldDays {
			out = append(out, it.ID)
		}
	}
	return out
}

// clearNo fires for a no, and for one that is said to be reopened while nothing
// was said in words: only their words reopen it.
func clearNo(r Response) []guide.ItemID {
	if r.hasAny(guide.ClearNo, guide.Yes, guide.NotNow) {
		return []guide.ItemID{guide.ClearNo}
	}
	if r.Has(guide.ClearNo, guide.Reopened) && r.Answered(guide.TheirWords) && !r.hasAny(guide.TheirWords, guide.BothSaid, guide.TheyAsked) {
		return []guide.ItemID{guide.ClearNo, guide.TheirWords}
	}
	return nil
}

// causeOpen fires when the cause is not named, or not even chosen.
func causeOpen(r Response) []guide.ItemID {
	if r.Has(guide.Reasons, guide.Unsure) {
		return []guide.ItemID{guide.Reasons}
	}
	return openOr(guide.CauseNamed, guide.No, guide.Partly)(r)
}

// trustOpen fires when broken trust is not owned, also when the reasons say it
// was broken and the answer says it was not.
func trustOpen(r Response) []guide.ItemID {
	if r.Has(guide.Trust, guide.Whole) && r.hasAny(guide.Reasons, "trust", "infidelity", "lies") {
		return []guide.ItemID{guide.Trust, guide.Reasons}
	}
	return openOr(guide.Trust, guide.Unowned, "mine-unowned")(r)
}

// staySome fires for one or two reasons to stay apart.
func staySome(r Response) []guide.ItemID {
	if n := reasonsApart(r); n == 0 || n >= guide.StayApartLimit {
		return nil
	}
	return []guide.ItemID{guide.StayApart}
}

// chosen fires when one of the options was chosen.
func chosen(item guide.ItemID, options ...guide.OptionID) func(Response) []guide.ItemID {
	return func(r Response) []guide.ItemID {
		if applies(r, item) && r.hasAny(item, options...) {
			return []guide.ItemID{item}
		}
		return nil
	}
}

// open fires for the items that apply and are not answered or not sure.
func open(items ...guide.ItemID) func(Response) []guide.ItemID {
	return func(r Response) []guide.ItemID {
		var out []guide.ItemID
		for _, item := range items {
			if applies(r, item) && r.unknown(item) {
				out = append(out, item)
			}
		}
		return out
	}
}

// openOr fires when the item is open or one of the options was chosen.
func openOr(item guide.ItemID, options ...guide.OptionID) func(Response) []guide.ItemID {
	return func(r Response) []guide.ItemID {
		if missing := open(item)(r); missing != nil {
			return missing
		}
		return chosen(item, options...)(r)
	}
}

func never(Response) []guide.ItemID { return nil }

// reopened fires when a reason that can be a gentle name for harm turned out
// to be harm.
func reopened(who guide.OptionID) func(Response) []guide.ItemID {
	return func(r Response) []guide.ItemID {
		if chosen(guide.ScreenAgain, who, guide.Both)(r) == nil {
			return nil
		}
		return []guide.ItemID{guide.ScreenAgain, guide.Reasons}
	}
}

// stayApart fires when several reasons to stay apart come together.
func stayApart(r Response) []guide.ItemID {
	if reasonsApart(r) < guide.StayApartLimit {
		return nil
	}
	return []guide.ItemID{guide.StayApart}
}

func reasonsApart(r Response) (n int) {
	for _, o := range answer(r, guide.StayApart).Chosen {
		if o.Reads == guide.Bad {
			n++
		}
	}
	return n
}

// tooSoon fires while the shortest time the answer allows, plus the days since
// it was given, is less than the space. A clock set back never shortens it.
func tooSoon(r Response, today civil.Date) []guide.ItemID {
	if SpaceLeft(r, today) > 0 {
		return []guide.ItemID{guide.WhenEnded}
	}
	return nil
}

// SpaceLeft is how many days of space are left on the day, 0 when none are or
// when it is not known when it ended.
func SpaceLeft(r Response, today civil.Date) int {
	left := 0
	given := r.Answers[guide.WhenEnded]
	for _, o := range given.Chose {
		if days, known := guide.DaysAtLeast(o); known {
			left = max(left, guide.SpaceDays-days-max(0, today.DaysSince(given.On)))
		}
	}
	if told, ok := r.Told[guide.WhenEnded]; ok { // a later answer does not shorten what was begun
		left = max(left, guide.SpaceDays-max(0, today.DaysSince(told.On)))
	}
	return left
}

// mainPull is the strongest pull: the one named, or the only one there is.
func mainPull(r Response) (o guide.Option, from guide.ItemID, ok bool) {
	from = guide.MainPull
	if !applies(r, guide.MainPull) {
		from = guide.Pulls
	}
	for _, o := range answer(r, from).Chosen {
		if o.Reads != guide.Unknown && r.Has(guide.Pulls, o.ID) {
			return o, from, true
		}
	}
	return guide.Option{}, from, false
}

// painMotive fires when the strongest pull is one a reunion would not mend, and
// when there is no other kind at all.
func painMotive(r Response) []guide.ItemID {
	good, bad := 0, 0
	for _, o := range answer(r, guide.Pulls).Chosen {
		switch o.Reads {
		case guide.Good:
			good++
		case guide.Bad:
			bad++
		}
	}
	if main, from, ok := mainPull(r); ok && main.Reads == guide.Bad {
		return []guide.ItemID{from}
	}
	if bad > 0 && good == 0 {
		return []guide.ItemID{guide.Pulls}
	}
	return nil
}

// motiveOpen fires when no strongest pull is known.
func motiveOpen(r Response) []guide.ItemID {
	if r.unknown(guide.Pulls) {
		return []guide.ItemID{guide.Pulls}
	}
	if _, from, ok := mainPull(r); !ok {
		return []guide.ItemID{from}
	}
	return nil
}

// mixedMotive fires when a good reason leads and others come from pain.
func mixedMotive(r Response) []guide.ItemID {
	if painMotive(r) != nil {
		return nil
	}
	for _, o := range answer(r, guide.Pulls).Chosen {
		if o.Reads == guide.Bad {
			return []guide.ItemID{guide.Pulls}
		}
	}
	return nil
}

// unanswered fires while items without a rule of their own wait for an answer.
func unanswered(r Response) []guide.ItemID {
	var out []guide.ItemID
	for _, item := range []guide.ItemID{guide.Reasons, guide.TheirPart, guide.FriendsOnly, guide.Confidant, guide.TheirWords} {
		if !r.Answered(item) {
			out = append(out, item)
		}
	}
	return out
}
