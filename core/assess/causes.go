package assess

import (
	"slices"

	"afterward/core/guide"
)

// A cause returns the items behind a finding, or nothing when it does not hold.
type cause func(*Reading) []guide.ItemID

// causes says for each finding what it looks for. Everything here is monotone:
// a worse answer never takes a finding of a rule away.
var causes = map[guide.FindingID]cause{
	guide.FSelfHarm:    chosen(guide.SelfHarm, guide.Yes, guide.Unsure, guide.Private),
	guide.FHarmOthers:  chosen(guide.HarmOthers, guide.Yes, guide.Unsure, guide.Private),
	guide.FAcute:       chosen(guide.AcuteCrisis, guide.Me, guide.Both),
	guide.FTheirCrisis: either(chosen(guide.AcuteCrisis, guide.Them, guide.Both), chosen(guide.Fear, guide.Worried)),

	guide.FFear:          either(chosen(guide.Fear, guide.Yes), chosen(guide.Pulls, guide.TheirFear)),
	guide.FHarmToMe:      bad(guide.HarmToMe),
	guide.FWordsToMe:     bad(guide.WordsToMe),
	guide.FControl:       bad(guide.ControlOfMe),
	guide.FDefended:      chosen(guide.HarmByMe, guide.Defended),
	guide.FChildOrPet:    chosen(guide.ChildOrPet, guide.Them, guide.Both),
	guide.FScreenAgain:   reopened(guide.Suffered),
	guide.FBothWays:      bothWays,
	guide.FDifferently:   chosen(guide.TakenBack, guide.Differently),
	guide.FHarmByMe:      alone(bad(guide.HarmByMe, guide.Defended)),
	guide.FWordsByMe:     alone(bad(guide.WordsByMe)),
	guide.FControlByMe:   bad(guide.ControlByMe),
	guide.FChildByMe:     chosen(guide.ChildOrPet, guide.Me, guide.Both),
	guide.FFearOfMe:      chosen(guide.FearOfMe, guide.Yes),
	guide.FTurnedUp:      chosen(guide.KeptOn, guide.TurnedUp, guide.OtherWay, guide.Located, guide.Near),
	guide.FScreenAgainMe: reopened(guide.Done),
	guide.FOrder:         chosen(guide.Order, guide.Yes, guide.RanOut),
	guide.FOrderForMe:    chosen(guide.Order, guide.ForMe, guide.BothWays),
	guide.FOrderOnMe:     chosen(guide.Order, guide.OnMe, guide.BothWays),

	guide.FClearNo:    clearNo,
	guide.FBlocked:    chosen(guide.Blocked, guide.Yes),
	guide.FSomeoneNew: chosen(guide.SomeoneNew, guide.Them, guide.Both),
	guide.FIAmTaken:   chosen(guide.SomeoneNew, guide.Me, guide.Both),
	guide.FScant:      scant,
	guide.FHotCold:    chosen(guide.Replies, guide.HotCold),
	guide.FKeptOn:     chosen(guide.KeptOn, guide.Wrote, guide.Couriers),
	guide.FWantsOut:   chosen(guide.Pulls, guide.None),
	guide.FCost:       bad(guide.CostItem, guide.MoreHarm),
	guide.FMoreHarm:   chosen(guide.CostItem, guide.MoreHarm),
	guide.FCannot:     chosen(guide.CauseFixable, guide.Cannot),
	guide.FTried:      chosen(guide.CauseFixable, guide.Tried),
	guide.FStayApart:  either(reasonsApart(guide.StayApartLimit, 99), wornOut),

	guide.FDistress:   chosen(guide.OrdinaryDay, guide.VeryHard),
	guide.FCannotLive: chosen(guide.Pulls, guide.CannotLive),
	guide.FThoughts:   chosen(guide.Pulls, guide.Thoughts),
	guide.FTooSoon:    tooSoon,
	guide.FPainMotive: painMotive,
	guide.FNotTakeNo:  chosen(guide.TakeANo, guide.TryAgain),

	guide.FSafetyOpen: open(guide.AcuteCrisis, guide.Fear, guide.HarmToMe, guide.WordsToMe, guide.ControlOfMe, guide.ChildOrPet, guide.HarmByMe,
		guide.WordsByMe, guide.ControlByMe, guide.FearOfMe, guide.KeptOn, guide.Order, guide.SelfHarm, guide.HarmOthers, guide.ScreenAgain, guide.ScreenLater),
	guide.FTakenBack: takenBack,
	guide.FNotFree:   notFree,
	guide.FFactsOpen: open(guide.SomeoneNew, guide.ClearNo, guide.Blocked, guide.Replies),
	guide.FCostOpen:  open(guide.CostItem),
	guide.FTimeOpen:  open(guide.WhenEnded),

	guide.FThirdTime: unlessBothChanged(sameReason(3)),
	guide.FManyTimes: unlessBothChanged(chosen(guide.TimesBefore, guide.MoreOften)),
	guide.FCauseOpen: either(chosen(guide.Reasons, guide.Unsure, guide.Private), openOr(guide.CauseNamed, guide.No, guide.Partly),
		open(guide.TimesBefore, guide.Earlier, guide.EarlierStill), unlessBothChanged(open(guide.OrdinaryWeek))),
	guide.FFixOpen:  openOr(guide.CauseFixable, guide.Maybe),
	guide.FOrdinary: unlessBothChanged(bad(guide.OrdinaryWeek)),
	guide.FStaySome: staySome,
	guide.FStayOpen: open(guide.StayApart),

	guide.FShareOpen:    openOr(guide.OwnShare, guide.Vaguely, guide.Nothing),
	guide.FChangeOpen:   openOr(guide.OwnChange, guide.Started, guide.Nothing),
	guide.FTheirNothing: chosen(guide.TheirPart, guide.Nothing),
	guide.FThreats:      chosen(guide.SignsOwn, guide.Threats),

	guide.FTrustMine:    chosen(guide.Trust, guide.MineUnowned, guide.BothUnowned),
	guide.FTrustTheirs:  chosen(guide.Trust, guide.Unowned, guide.BothUnowned),
	guide.FTrustRefused: chosen(guide.TrustTalk, guide.Refused, guide.TheyRefuse),
	guide.FMyRefusal:    chosen(guide.TrustTalk, guide.IRefuse),
	guide.FTrustOpen:    trustOpen,

	guide.FMotiveOpen: motiveOpen,
	guide.FNoOpen:     open(guide.TakeANo),
	guide.FDaysOpen:   open(guide.OrdinaryDay),
	guide.FTimingNone: timingNone,
	guide.FUnwilling:  either(chosen(guide.SignsOwn, guide.Doubtful), chosen(guide.BothWork, guide.NotMyself)),
	guide.FSecret:     chosen(guide.SignsBoth, guide.Secret),
	guide.FManyOpen:   manyOpen,
	guide.FUnanswered: unanswered,

	guide.FHeld:          held,
	guide.FLifted:        lifted,
	guide.FClash:         clashed,
	guide.FFriendsUnsure: open(guide.FriendsOnly),
	guide.FMixedMotive:   mixedMotive,
	guide.FTheirOpen:     theirOpen,
	guide.FNoWords:       chosen(guide.TheirWords, guide.WarmOnly),
	guide.FTheirPull:     theirPull,
	guide.FLooked:        chosen(guide.KeptOn, guide.Looked),
	guide.FAgainst:       chosen(guide.SignsAround, guide.Against),
	guide.FPartedBefore:  chosen(guide.TimesBefore, guide.Once, guide.Twice, guide.MoreOften),
	guide.FSameTwice:     sameTwice,
	guide.FWorkOpen:      either(open(guide.BothWork), chosen(guide.BothWork, guide.TheyDidNot)),
	guide.FWroteThen:     chosen(guide.KeptOn, guide.WroteBy),
	guide.FBetween:       chosen(guide.Pulls, "children"),
	guide.FObstacles:     obstaclesOpen,
}

// chosen holds when one of the options counts for the item.
func chosen(item guide.ItemID, options ...guide.OptionID) cause {
	return func(rd *Reading) []guide.ItemID {
		if rd.Has(item, options...) {
			return []guide.ItemID{item}
		}
		return nil
	}
}

// bad holds when an option that reads bad counts for the item, other than those
// with a finding of their own.
func bad(item guide.ItemID, but ...guide.OptionID) cause {
	return func(rd *Reading) []guide.ItemID {
		for _, o := range rd.Chosen(item) {
			if o.Reads == guide.Bad && !slices.Contains(but, o.ID) {
				return []guide.ItemID{item}
			}
		}
		return nil
	}
}

// open holds for the items that say nothing.
func open(items ...guide.ItemID) cause {
	return func(rd *Reading) []guide.ItemID {
		var out []guide.ItemID
		for _, item := range items {
			if rd.unknown(item) {
				out = append(out, item)
			}
		}
		return out
	}
}

// openOr holds when the item says nothing or one of the options counts.
func openOr(item guide.ItemID, options ...guide.OptionID) cause {
	return either(chosen(item, options...), open(item))
}

// either holds for the first cause that does.
func either(causes ...cause) cause {
	return func(rd *Reading) []guide.ItemID {
		for _, c := range causes {
			if items := c(rd); items != nil {
				return items
			}
		}
		return nil
	}
}

// scant holds for little or no answer, and for someone who went silent and has
// said nothing since.
func scant(rd *Reading) []guide.ItemID {
	silent := rd.Has(guide.HowEnded, guide.TheySilent) && rd.Has(guide.Replies, guide.NoContact, guide.Unsure, guide.Private)
	if silent && !rd.Has(guide.TheirWords, guide.BothSaid, guide.TheyAsked) {
		return []guide.ItemID{guide.Replies, guide.HowEnded}
	}
	return chosen(guide.Replies, guide.Scant)(rd)
}

// wornOut holds for someone who is drained and full of doubt, and clings (T31).
func wornOut(rd *Reading) []guide.ItemID {
	if rd.Has(guide.StayApart, "drained") && rd.Has(guide.StayApart, "clinging") {
		return []guide.ItemID{guide.StayApart}
	}
	return nil
}

// staySome holds for one or two reasons to stay apart that do not end it.
func staySome(rd *Reading) []guide.ItemID {
	if wornOut(rd) != nil {
		return nil
	}
	return reasonsApart(1, guide.StayApartLimit-1)(rd)
}

// openLimit is how many answers of one's own may be open or bad before nothing
// is asked of anyone. Our own choice.
const openLimit = 5

// neverCounted reports whether the item promises to count for nothing, or asks
// about what was counted before.
func neverCounted(id guide.ItemID) bool {
	_, again := narrowed[id]
	return again || id == guide.Mood || id == guide.HowLong || id == guide.Ties || isClash(id)
}

// manyOpen holds when more answers than that are open or speak against it. What
// is theirs to say is not counted.
func manyOpen(rd *Reading) []guide.ItemID {
	var out []guide.ItemID
	for i, it := range guide.Items() {
		if !rd.given[i] || it.Dimension == guide.DimMutuality || it.Dimension == guide.DimTheirChange || neverCounted(it.ID) {
			continue
		}
		if slices.ContainsFunc(rd.set[i], func(o guide.Option) bool { return o.Reads == guide.Unknown || o.Reads == guide.Bad }) {
			out = append(out, it.ID)
		}
	}
	if len(out) <= openLimit {
		return nil
	}
	return out
}

// clearNo holds for a no, and for one that is said to be reopened while nothing
// was said in words: only their words reopen it.
func clearNo(rd *Reading) []guide.ItemID {
	if rd.Has(guide.ClearNo, guide.Yes, guide.NotNow) {
		return []guide.ItemID{guide.ClearNo}
	}
	if rd.Has(guide.ClearNo, guide.Reopened) && rd.answered(guide.TheirWords) && !rd.Said(guide.BothSaid, guide.TheyAsked) {
		return []guide.ItemID{guide.ClearNo, guide.TheirWords}
	}
	return nil
}

// reasonsApart holds for a number of reasons to stay apart.
func reasonsApart(from, to int) cause {
	return func(rd *Reading) []guide.ItemID {
		if n := rd.count(guide.StayApart, guide.Bad); n >= from && n <= to {
			return []guide.ItemID{guide.StayApart}
		}
		return nil
	}
}

// tooSoon holds while days of space are left.
func tooSoon(rd *Reading) []guide.ItemID {
	if rd.SpaceLeft() > 0 {
		return []guide.ItemID{guide.WhenEnded}
	}
	return nil
}

// theirChangeSeen reports whether a change of theirs was seen, in contact, and
// can be named.
func theirChangeSeen(rd *Reading) bool {
	return rd.Only(guide.TheirPart, guide.Seen) && rd.count(guide.TheirSigns, guide.Good) > 0 && !rd.Has(guide.Replies, guide.NoContact)
}

// unlessBothChanged holds for as long as not both sides have changed.
func unlessBothChanged(c cause) cause {
	return func(rd *Reading) []guide.ItemID {
		if rd.Only(guide.OwnChange, guide.SeenWeeks, guide.WeeksAlone) && theirChangeSeen(rd) {
			return nil
		}
		return c(rd)
	}
}

// theirOpen holds while their change is not seen and named.
func theirOpen(rd *Reading) []guide.ItemID {
	switch {
	case rd.Has(guide.TheirPart, guide.Nothing) || theirChangeSeen(rd):
		return nil
	case rd.Only(guide.TheirPart, guide.Seen) && rd.answered(guide.TheirSigns):
		return []guide.ItemID{guide.TheirPart, guide.TheirSigns}
	}
	return []guide.ItemID{guide.TheirPart}
}

// trustOpen holds when trust is open, also when the reasons say it was broken
// and the answer says it was not.
func trustOpen(rd *Reading) []guide.ItemID {
	if rd.Has(guide.Trust, guide.Whole) && rd.Has(guide.Reasons, "trust", "infidelity", "lies") {
		return []guide.ItemID{guide.Reasons, guide.Trust}
	}
	return open(guide.Trust, guide.TrustTalk)(rd)
}

// timingNone holds when no sign is known that it is time.
func timingNone(rd *Reading) []guide.ItemID {
	if rd.count(guide.SignsOwn, guide.Good)+rd.count(guide.SignsAround, guide.Good) > 0 {
		return nil
	}
	return []guide.ItemID{guide.SignsOwn, guide.SignsAround}
}

// theirPull holds when what draws them is named and nothing of it carries.
func theirPull(rd *Reading) []guide.ItemID {
	if rd.answered(guide.TheirReasons) && rd.count(guide.TheirReasons, guide.Good) == 0 {
		return []guide.ItemID{guide.TheirReasons}
	}
	return nil
}

// obstaclesOpen holds for an obstacle that has no plan.
func obstaclesOpen(rd *Reading) []guide.ItemID {
	for _, o := range rd.Chosen(guide.Obstacles) {
		if o.Reads == guide.Neutral && o.ID != guide.None && !rd.Has(guide.ObstaclePlans, o.ID) {
			return []guide.ItemID{guide.Obstacles, guide.ObstaclePlans}
		}
	}
	return nil
}

// unanswered holds while items that apply wait for an answer.
func unanswered(rd *Reading) []guide.ItemID {
	var out []guide.ItemID
	for _, it := range guide.Items() {
		if rd.applies(it.ID) && !rd.answered(it.ID) {
			out = append(out, it.ID)
		}
	}
	return out
}

// held holds for earlier answers that still count beside newer ones.
func held(rd *Reading) []guide.ItemID {
	var out []guide.ItemID
	for i, options := range rd.held {
		if len(options) > 0 {
			out = append(out, guide.Items()[i].ID)
		}
	}
	return out
}

// lifted holds for stops that were lifted with a reason, for good.
func lifted(rd *Reading) []guide.ItemID {
	var out []guide.ItemID
	for _, it := range guide.Items() {
		if rd.wasLifted(it.ID) {
			out = append(out, it.ID)
		}
	}
	return out
}

// clashed holds for answers that do not fit together.
func clashed(rd *Reading) []guide.ItemID {
	var out []guide.ItemID
	for _, c := range guide.Clashes() {
		if rd.clash(c) {
			out = append(out, c.First.Item, c.Second.Item)
		}
	}
	return out
}

func (rd *Reading) clash(c guide.Clash) bool {
	return rd.Has(c.First.Item, c.First.Options...) && rd.Has(c.Second.Item, c.Second.Options...)
}
