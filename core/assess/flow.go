package assess

import (
	"slices"

	"afterward/core/guide"
)

// Ask returns the items to ask for the answers so far, in order. A crisis ends
// the asking at once. After a safety flag only the few items follow that decide
// which help fits: nobody who has just said that they are in danger is asked
// twenty more questions.
func Ask(r Response) []guide.Item {
	var out []guide.Item
	unsafe := false
	for _, it := range guide.Items() {
		if !applies(r, it.ID) {
			continue
		}
		if unsafe && !directs(it.ID) {
			continue
		}
		out = append(out, narrow(r, it))
		if flagged(r, it.ID, guide.Crisis) {
			break
		}
		unsafe = unsafe || flagged(r, it.ID, guide.Unsafe)
	}
	return out
}

// directs reports whether an item is asked even after a safety flag, because it
// decides which help fits: harm in the other direction, pursuit, and an order.
func directs(id guide.ItemID) bool {
	return id == guide.HarmByMe || id == guide.FearOfMe || id == guide.KeptOn || id == guide.Order
}

// applies reports whether an item is asked at all, given the other answers.
func applies(r Response, id guide.ItemID) bool {
	switch id {
	case guide.ScreenAgain:
		// an answer that names harm stays, also when the reason is unticked
		return slices.ContainsFunc(r.Answers[guide.Reasons].Chose, guide.ReopensScreen) ||
			r.hasAny(guide.ScreenAgain, guide.Them, guide.Me, guide.Both)
	case guide.MainPull:
		return len(r.Answers[guide.Pulls].Chose) > 1
	}
	return true
}

// narrow leaves only the chosen pulls as options when asking for the strongest.
func narrow(r Response, it guide.Item) guide.Item {
	if it.ID != guide.MainPull {
		return it
	}
	var options []guide.Option
	for _, o := range it.Options {
		if o.ID == guide.Unsure || r.Has(guide.Pulls, o.ID) {
			options = append(options, o)
		}
	}
	it.Options = options
	return it
}

// flagged reports whether the answer to the item calls for the outcome on its
// own.
func flagged(r Response, id guide.ItemID, as guide.Outcome) bool {
	for _, rule := range rules {
		f, _ := guide.FindingByID(rule.finding)
		if f.Calls == as && slices.Contains(rule.because(r), id) {
			return true
		}
	}
	return false
}

// A Place is where an item stands in the asking.
type Place struct {
	Item  guide.Item
	Index int // from 0
	Of    int // how many items the answers so far lead to
}

// At returns the place of the item, or of the first open one when the item is
// not asked or lies behind a gap. done is true when nothing is left to ask.
func At(r Response, item guide.ItemID) (p Place, done bool) {
	asked := Ask(r)
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
func After(r Response, item guide.ItemID) (guide.ItemID, bool) {
	asked := Ask(r)
	i := slices.IndexFunc(asked, func(it guide.Item) bool { return it.ID == item })
	if i < 0 || i+1 >= len(asked) {
		return "", false
	}
	return asked[i+1].ID, true
}

// Complete reports whether every item that applies is answered.
func Complete(r Response) bool {
	for _, it := range Ask(r) {
		if !r.Answered(it.ID) {
			return false
		}
	}
	return r.Begun()
}
