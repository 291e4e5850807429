package assess

import (
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
)

// A Move is the smallest set of changes in a person's life, not in their
// answers, that would move the outcome. Leaving any of them out moves nothing.
type Move struct {
	To      guide.Outcome
	Changes []Change
}

// A Change is one thing that would have to be different.
type Change struct {
	Finding guide.FindingID
	Says    string // what would have to be so
	Whose   guide.Whose
	Days    int // how many days it takes at least, by our own waits
	set     map[guide.ItemID][]guide.OptionID
}

// Apply returns the response and the day on which the changes of the move are
// true: what would be answered then. It is how the move is checked.
func (m Move) Apply(r Response, today civil.Date) (Response, civil.Date) {
	days := 0
	for _, c := range m.Changes {
		days = max(days, c.Days)
	}
	then := today.AddDays(days)
	next := r.copy()
	for _, c := range m.Changes {
		for item, options := range c.set {
			next.Answers[item] = Given{Chose: options, On: then}
		}
	}
	return next, then
}

// A fix is what would be answered when a finding no longer holds. ok is false
// where no change in a person's life would do it, or none that is known.
type fix func(*Reading) (set answers, days int, ok bool)

type answers map[guide.ItemID][]guide.OptionID

// fixes has an entry for each finding that something could move. What is not
// known has none: finding out may move the outcome either way. What stops has
// none: nobody is told how to get past a stop.
var fixes = map[guide.FindingID]fix{
	guide.FDistress:   after(guide.OrdinaryDay, guide.Fine, guide.SteadyDays),
	guide.FCannotLive: easedPull(guide.CannotLive),
	guide.FThoughts:   easedPull(guide.Thoughts),
	guide.FTooSoon: func(rd *Reading) (answers, int, bool) {
		return nil, rd.SpaceLeft(), !rd.unknown(guide.WhenEnded)
	},
	guide.FPainMotive: carryingPull,
	guide.FNotTakeNo:  after(guide.TakeANo, guide.Hurt, guide.HoldDays),

	guide.FThirdTime: bothChanged,
	guide.FManyTimes: bothChanged,
	guide.FOrdinary:  bothChanged,
	guide.FCauseOpen: func(rd *Reading) (answers, int, bool) {
		return answers{guide.CauseNamed: {guide.Yes}}, 0, !rd.unknown(guide.Reasons)
	},
	guide.FFixOpen:   to(guide.CauseFixable, guide.Yes),
	guide.FStaySome:  ownReasonsApart,
	guide.FShareOpen: to(guide.OwnShare, guide.Written),
	guide.FChangeOpen: func(rd *Reading) (answers, int, bool) {
		return answers{guide.OwnChange: {guide.SeenWeeks}}, guide.ChangeDays, true
	},
	guide.FTheirNothing: func(*Reading) (answers, int, bool) { return theirChange(), 0, true },
	guide.FThreats:      without(guide.SignsOwn, guide.Threats, "patient"),

	guide.FTrustMine:    owned(guide.MineOwned),
	guide.FTrustTheirs:  owned(guide.TheirsOwn),
	guide.FTrustRefused: to(guide.TrustTalk, guide.Yes),
	guide.FMyRefusal:    to(guide.TrustTalk, guide.Yes),
	guide.FSecret:       without(guide.SignsBoth, guide.Secret, guide.Doing),

	guide.FMotiveOpen: carryingPull,
	guide.FNoOpen:     to(guide.TakeANo, guide.Hurt),
	guide.FTimingNone: without(guide.SignsOwn, "", "softer"),
	guide.FUnwilling: func(rd *Reading) (answers, int, bool) {
		set := answers{}
		if rd.Has(guide.SignsOwn, guide.Doubtful) {
			set[guide.SignsOwn] = swapped(rd, guide.SignsOwn, guide.Doubtful, "patient")
		}
		if rd.Has(guide.BothWork, guide.NotMyself) {
			set[guide.BothWork] = []guide.OptionID{guide.TheyDidNot}
		}
		return set, 0, true
	},
}

// easedPull is a pull of distress that has eased, which takes as long as it holds.
func easedPull(pull guide.OptionID) fix {
	return func(rd *Reading) (answers, int, bool) {
		return answers{guide.Pulls: swapped(rd, guide.Pulls, pull)}, guide.SteadyDays, true
	}
}

// owned is a breach of trust that is owned by whoever caused it; where both did,
// by both.
func owned(by guide.OptionID) fix {
	return func(rd *Reading) (answers, int, bool) {
		set := answers{guide.Trust: {by}}
		if rd.Has(guide.Trust, guide.BothUnowned) {
			set[guide.Trust] = []guide.OptionID{guide.BothOwned}
		}
		if !rd.answered(guide.TrustTalk) {
			set[guide.TrustTalk] = []guide.OptionID{guide.NotYetTalked}
		}
		return set, 0, true
	}
}

func to(item guide.ItemID, option guide.OptionID) fix { return after(item, option, 0) }

// after is a change that takes days.
func after(item guide.ItemID, option guide.OptionID, days int) fix {
	return func(*Reading) (answers, int, bool) { return answers{item: {option}}, days, true }
}

// without takes an option out of an answer and puts others in.
func without(item guide.ItemID, out guide.OptionID, in ...guide.OptionID) fix {
	return func(rd *Reading) (answers, int, bool) {
		return answers{item: swapped(rd, item, out, in...)}, 0, true
	}
}

func swapped(rd *Reading, item guide.ItemID, out guide.OptionID, in ...guide.OptionID) []guide.OptionID {
	var options []guide.OptionID
	for _, o := range rd.Chosen(item) {
		if o.ID != out && !closes(o.ID) {
			options = append(options, o.ID)
		}
	}
	for _, o := range in {
		if !slices.Contains(options, o) {
			options = append(options, o)
		}
	}
	if len(options) == 0 {
		options = []guide.OptionID{"growth"} // of Pulls, the only item emptied this way
	}
	return options
}

// carryingPull is a reason that would still hold on a good day, leading.
func carryingPull(rd *Reading) (answers, int, bool) {
	return answers{guide.Pulls: swapped(rd, guide.Pulls, "", "plan", "growth"), guide.MainPull: {"plan"}}, 0, true
}

// ownReasonsApart holds where every reason to stay apart is in the person's own
// hands; what was so between two people no one can undo.
func ownReasonsApart(rd *Reading) (answers, int, bool) {
	for _, o := range rd.named(guide.StayApart) {
		switch o.ID {
		case "in-the-past", "dating-tiring":
		default:
			return nil, 0, false
		}
	}
	return answers{guide.StayApart: {guide.None}}, 0, true
}

func theirChange() answers {
	return answers{guide.TheirPart: {guide.Seen}, guide.TheirSigns: {"reliable"}, guide.Replies: {guide.Willing}}
}

func bothChanged(rd *Reading) (answers, int, bool) {
	set := theirChange()
	set[guide.OwnChange] = []guide.OptionID{guide.SeenWeeks}
	days := 0
	if rd.Only(guide.OwnChange, guide.SeenWeeks, guide.WeeksAlone) {
		delete(set, guide.OwnChange)
	} else {
		days = guide.ChangeDays
	}
	return set, days, true
}

// towardMutual is what is still missing for a mutual result. Most of it is
// theirs, and each part that is there already is left out.
func towardMutual(rd *Reading) []Change {
	var out []Change
	add := func(there bool, whose guide.Whose, says string, set answers) {
		if !there {
			out = append(out, Change{Says: says, Whose: whose, set: set})
		}
	}
	words := answers{guide.TheirWords: {guide.BothSaid}, guide.Replies: {guide.Willing}}
	if !rd.answered(guide.Obstacles) {
		words[guide.Obstacles] = []guide.OptionID{guide.None}
	}
	add(rd.Said(guide.BothSaid), guide.Theirs, "They say in words, unasked, that they want to talk or try.", words)
	add(rd.Only(guide.BothWork, guide.Both), guide.Theirs, "They say that they will work on what broke it.", answers{guide.BothWork: {guide.Both}})
	add(rd.count(guide.TheirReasons, guide.Good) > 0, guide.Theirs, "They say what draws them, and it is more than missing you.", answers{guide.TheirReasons: {"future"}})
	add(rd.Has(guide.SignsBoth, guide.Owned, guide.Doing), guide.Theirs, "Both of you have owned the hurt, or already act differently.", answers{guide.SignsBoth: {guide.Doing}})
	add(theirChangeSeen(rd), guide.Theirs, "You have seen a change of theirs yourself, in contact they want.", theirChange())
	return out
}

// move returns the smallest set of changes that leads to a better outcome, or
// nil when none is known. It is checked by evaluating what would then be so.
func (rd *Reading) move(fired []firing, now guide.Outcome) *Move {
	if now == guide.Mutual || safetyOpen(fired) {
		return nil
	}
	m := &Move{}
	if now == guide.ConditionsMet {
		m.Changes = towardMutual(rd)
	}
	for _, f := range fired {
		if f.rule.outcome != now {
			continue
		}
		c, ok := rd.change(f)
		if !ok {
			return nil
		}
		m.Changes = append(m.Changes, c)
	}
	if m.To = rd.reaches(m.Changes); strictness(m.To) <= strictness(now) {
		return nil
	}
	for i := len(m.Changes) - 1; i >= 0; i-- { // leave out what another change brings along
		fewer := slices.Delete(slices.Clone(m.Changes), i, i+1)
		if to := rd.reaches(fewer); len(fewer) > 0 && strictness(to) > strictness(now) {
			m.Changes, m.To = fewer, to
		}
	}
	return m
}

// safetyOpen reports whether a question about safety is open: it comes before
// anything that could be moved.
func safetyOpen(fired []firing) bool {
	return slices.ContainsFunc(fired, func(f firing) bool {
		return f.finding == guide.FSafetyOpen || f.finding == guide.FTakenBack || f.finding == guide.FNotFree
	})
}

// change is what would end a finding.
func (rd *Reading) change(f firing) (Change, bool) {
	fix, known := fixes[f.finding]
	if !known {
		return Change{}, false
	}
	set, days, ok := fix(rd)
	text, _ := guide.FindingByID(f.finding)
	return Change{Finding: f.finding, Says: text.Lever, Whose: text.Whose, Days: days, set: set}, ok
}

func (rd *Reading) reaches(changes []Change) guide.Outcome {
	then, on := Move{Changes: changes}.Apply(rd.Response, rd.today)
	return ReadSpaced(then, on, rd.space).outcome()
}
