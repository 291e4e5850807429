package assess

import (
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
)

// Ask returns the items to ask for the answers so far, in order, with their
// options as this taking shows them. A crisis ends the asking at once. After a
// safety flag only the few items follow that decide which help fits, and after
// another stop those that serve letting go: nobody is asked twenty questions
// about a way that is closed.
func Ask(r Response, today civil.Date) []guide.Item {
	rd := Read(r, today)
	var out []guide.Item
	for i, due := range rd.due(rd.fire()) {
		if due {
			out = append(out, rd.show(guide.Items()[i]))
		}
	}
	return out
}

// due says for each item whether it is asked.
func (rd *Reading) due(fired []firing) []bool {
	items := guide.Items()
	crisis, theirs, unsafe, letGo := len(items), len(items), len(items), len(items)
	for _, f := range fired {
		at := f.last()
		switch {
		case f.finding == guide.FTheirCrisis: // the screen goes on: such a threat can be part of something else
			theirs = min(theirs, at)
		case f.rule.outcome == guide.Crisis:
			crisis = min(crisis, at)
		case f.rule.outcome == guide.Unsafe:
			unsafe = min(unsafe, at)
		case f.rule.outcome == guide.LetGo:
			letGo = min(letGo, at)
		}
	}
	out := make([]bool, len(items))
	for i, it := range items {
		out[i] = i <= crisis && (i <= theirs || it.Dimension == guide.DimSafety) && (i <= unsafe || directs(it.ID)) && (i <= letGo || servesLettingGo(it)) && rd.applies(it.ID)
	}
	return out
}

// directs reports whether an item is asked even after a safety flag, because it
// decides which help fits: harm in the other direction, pursuit, an order, and
// contact that has to go on.
func directs(id guide.ItemID) bool {
	switch id {
	case guide.ChildOrPet, guide.HarmByMe, guide.WordsByMe, guide.ControlByMe, guide.FearOfMe, guide.KeptOn, guide.Order, guide.Ties:
		return true
	}
	return false
}

// servesLettingGo reports whether an item is asked even after a stop: safety,
// the facts, what happened, and how the person is.
func servesLettingGo(it guide.Item) bool {
	switch it.ID {
	case guide.OwnShare, guide.Mood, guide.OrdinaryDay, guide.Confidant, guide.StayApart, guide.TheirWords,
		guide.Ties, guide.WhenEnded, guide.WhoEnded, guide.HowEnded, guide.OrdinaryWeek, guide.TimesBefore,
		guide.Reasons, guide.Earlier, guide.EarlierStill, guide.ScreenAgain:
		return true
	}
	return isClash(it.ID) || it.Dimension == guide.DimSafety || it.Dimension == guide.DimRespect && it.ID != guide.TakeANo || it.ID == guide.CostItem
}

// isClash reports whether the item asks about answers that do not fit.
func isClash(id guide.ItemID) bool {
	return slices.ContainsFunc(guide.Clashes(), func(c guide.Clash) bool { return c.Ask == id })
}

// applies reports whether an item is asked at all, given the other answers.
func (rd *Reading) applies(id guide.ItemID) bool { return rd.called(id) || rd.sticks(id) }

// sticks reports whether an item that is no longer called for goes on being
// asked, because what was said to it still counts: it must stay within reach.
func (rd *Reading) sticks(id guide.ItemID) bool {
	switch id {
	case guide.Earlier, guide.EarlierStill, guide.ScreenAgain, guide.ScreenLater, guide.TakenBack, guide.TrustTalk, guide.BothWork, guide.SignsBoth:
		return rd.count(id, guide.Bad) > 0 || rd.Has(id, guide.Unsure, guide.Private)
	}
	return false
}

// called reports whether the other answers call for the item.
func (rd *Reading) called(id guide.ItemID) bool {
	switch id {
	case guide.MainReason, guide.MainPull, guide.ObstaclePlans:
		return rd.applies(narrowed[id]) && len(rd.named(narrowed[id])) > many[id]
	case guide.Earlier:
		return rd.Has(guide.TimesBefore, guide.Once, guide.Twice, guide.MoreOften)
	case guide.EarlierStill:
		return rd.Has(guide.TimesBefore, guide.Twice, guide.MoreOften)
	case guide.ScreenAgain:
		return rd.reopens(guide.OrdinaryWeek, guide.Reasons, guide.Earlier, guide.EarlierStill)
	case guide.ScreenLater:
		return rd.Has(guide.Pulls, guide.TheirFear) || rd.reopens(guide.Pulls) && !rd.applies(guide.ScreenAgain)
	case guide.TakenBack:
		return rd.safetyLifted()
	case guide.TheirSigns:
		return rd.Has(guide.TheirPart, guide.Seen)
	case guide.TrustTalk:
		return rd.answered(guide.Trust) && !rd.Has(guide.Trust, guide.Whole, guide.Unsure, guide.Private)
	case guide.BothWork, guide.TheirReasons, guide.SignsBoth, guide.Obstacles:
		return rd.Has(guide.TheirWords, guide.BothSaid, guide.TheyAsked)
	}
	for _, c := range guide.Clashes() {
		if c.Ask == id {
			return rd.clash(c)
		}
	}
	return true
}

// safetyLifted reports whether a stop about safety was lifted with a reason.
func (rd *Reading) safetyLifted() bool {
	for item := range rd.Told {
		if rd.wasLifted(item) && item != guide.TakenBack {
			if it, ok := guide.ItemByID(item); ok && it.Dimension == guide.DimSafety {
				return true
			}
		}
	}
	return false
}

// wasLifted reports whether a stop of the item was ever lifted.
func (rd *Reading) wasLifted(item guide.ItemID) bool {
	return !rd.Told[item].Lifted.IsZero() || slices.ContainsFunc(rd.Past, func(p PastFlag) bool { return p.Item == item && !p.Flag.Lifted.IsZero() })
}

// narrowed are the items that ask among the options chosen for another, and
// many is how many of them make asking worth while.
var (
	narrowed = map[guide.ItemID]guide.ItemID{guide.MainReason: guide.Reasons, guide.MainPull: guide.Pulls, guide.ObstaclePlans: guide.Obstacles}
	many     = map[guide.ItemID]int{guide.MainReason: 1, guide.MainPull: 1}
)

// named returns the options chosen in this taking that name something.
func (rd *Reading) named(item guide.ItemID) []guide.Option {
	var out []guide.Option
	for _, o := range rd.present(guide.ItemIndex(item)) {
		if o.ID != guide.None && o.Reads != guide.Unknown {
			out = append(out, o)
		}
	}
	return out
}

// reopens reports whether an answer to one of the items can be a gentle name
// for harm.
func (rd *Reading) reopens(items ...guide.ItemID) bool {
	for _, item := range items {
		if rd.applies(item) && slices.ContainsFunc(rd.Chosen(item), func(o guide.Option) bool { return o.Reopens }) {
			return true
		}
	}
	return false
}

// show returns the item as this taking asks it: retired options left out unless
// they were chosen, narrowed to what was chosen before, and in varied order.
func (rd *Reading) show(it guide.Item) guide.Item {
	from, narrow := narrowed[it.ID]
	var options []guide.Option
	for _, o := range it.Options {
		if o.Retired && !rd.Response.Has(it.ID, o.ID) {
			continue
		}
		if narrow && !closes(o.ID) && !rd.Response.Has(from, o.ID) || o.ID == guide.None && it.ID == guide.MainPull {
			continue
		}
		options = append(options, o)
	}
	it.Options = vary(it, options, rd.Taking)
	return it
}

// closes reports whether the option always stands at the end of its list.
func closes(o guide.OptionID) bool {
	return o == guide.None || o == guide.Unsure || o == guide.Private
}

// vary changes the order of the options from one taking to the next, so that an
// answer is given anew and not by its place: a scale is turned round, a list
// begins somewhere else. What closes a list stays at its end.
func vary(it guide.Item, options []guide.Option, taking int) []guide.Option {
	n := len(options)
	for n > 0 && closes(options[n-1].ID) {
		n--
	}
	if taking == 0 || n < 2 {
		return options
	}
	out := slices.Clone(options)
	if it.Many {
		start := (taking * (n/3 + 1)) % n
		copy(out, options[start:n])
		copy(out[n-start:], options[:start])
	} else if taking%2 == 1 {
		slices.Reverse(out[:n])
	}
	return out
}

// A Place is where an item stands in the asking.
type Place struct {
	Item  guide.Item
	Index int // from 0
	Of    int // how many items the answers so far lead to
}

// At returns the place of the item, or of the first open one when the item is
// not asked or lies behind a gap. done is true when nothing is left to ask.
func At(r Response, item guide.ItemID, today civil.Date) (p Place, done bool) {
	asked := Ask(r, today)
	open := slices.IndexFunc(asked, func(it guide.Item) bool { return !r.Answered(it.ID) })
	i := slices.IndexFunc(asked, func(it guide.Item) bool { return it.ID == item })
	if i < 0 || (open >= 0 && i > open) {
		i = open
	}
	if i < 0 {
		return Place{Item: asked[len(asked)-1], Index: len(asked) - 1, Of: len(asked)}, true
	}
	return Place{Item: asked[i], Index: i, Of: len(asked)}, false
}

// After returns the item that follows, and false when the given one is the last.
// In a renewed taking it passes over the answers that came along.
func After(r Response, item guide.ItemID, today civil.Date) (guide.ItemID, bool) {
	asked := Ask(r, today)
	i := slices.IndexFunc(asked, func(it guide.Item) bool { return it.ID == item })
	if i < 0 {
		return "", false
	}
	for _, it := range asked[i+1:] {
		if !r.Renewed || it.Dimension == guide.DimSafety || !r.Answered(it.ID) {
			return it.ID, true
		}
	}
	return "", false
}

// Complete reports whether every item that applies is answered.
func Complete(r Response, today civil.Date) bool {
	rd := Read(r, today)
	return rd.complete(rd.due(rd.fire()))
}

func (rd *Reading) complete(due []bool) bool {
	for i, asked := range due {
		if asked && !rd.given[i] {
			return false
		}
	}
	return len(rd.Answers) > 0
}
