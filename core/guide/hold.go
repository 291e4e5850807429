package guide

// SpaceDays is how long the space after a breakup lasts before a first message
// may open. Our own choice; no guide gives a number.
const SpaceDays = 30

// The lengths of the other waits, in days. Our own choices. HoldDays are whole
// days after the one on which the reason was written, so never less than 72 hours.
const (
	HoldDays   = 3
	SteadyDays = 14
	ChangeDays = 28
)

// A Hold is how long an answer goes on counting after it was changed: asking
// again, or a hard night, must open nothing sooner. The zero Hold holds nothing.
type Hold struct {
	Days   int
	Reason bool // the wait only begins with a written reason: for all that stops
	First  bool // days count from the first time it was told, not from the latest
}

// HoldOf returns how long the option of the item holds. Space after a breakup
// is no hold: it counts from the ending itself (SpaceDays).
func HoldOf(item ItemID, option OptionID) Hold {
	it, ok := ItemByID(item)
	if !ok {
		return Hold{}
	}
	o, ok := it.Option(option)
	switch {
	case !ok:
		return Hold{}
	case item == AcuteCrisis && option == Them, item == Fear && option == Worried: // how they are is not the person's to prove
		return Hold{Days: HoldDays}
	case stops(it, o):
		return Hold{Days: HoldDays, Reason: true}
	case it.Dimension == DimSafety && o.Reads == Unknown, item == TakeANo && option == TryAgain,
		item == StayApart && o.Reads == Bad, item == HowEnded && option == TheySilent:
		return Hold{Days: HoldDays}
	case item == OrdinaryDay && option == VeryHard, item == Pulls && (option == CannotLive || option == Thoughts):
		return Hold{Days: SteadyDays}
	case item == OwnChange && option == Nothing:
		return Hold{Days: ChangeDays}
	case item == OwnChange && option == Started:
		return Hold{Days: ChangeDays, First: true}
	}
	return Hold{}
}

// PastFact reports whether the item asks about something that happened. Such an
// answer can only have been wrong; it cannot have changed since.
func PastFact(item ItemID) bool {
	switch item {
	case HarmToMe, WordsToMe, ControlOfMe, ChildOrPet, HarmByMe, WordsByMe, ControlByMe, FearOfMe, ScreenAgain, ScreenLater, ClearNo, Blocked:
		return true
	}
	return false
}

// stops reports whether the option closes contact on its own.
func stops(it Item, o Option) bool {
	if it.Dimension == DimSafety {
		open := it.ID == SelfHarm || it.ID == HarmOthers
		return o.Reads == Bad && o.ID != Looked || open && o.Reads == Unknown
	}
	switch it.ID {
	case SomeoneNew, ClearNo, Blocked, Replies, CostItem:
		return o.Reads == Bad
	case CauseFixable:
		return o.ID == Cannot || o.ID == Tried
	case Pulls:
		return o.ID == TheirFear
	}
	return false
}
