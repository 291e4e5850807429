package guide

import (
	"slices"
	"sync"
)

// An ItemID names a question, an OptionID one of its options. Both are stored
// in a person's response and never change.
type (
	ItemID   string
	OptionID string
)

// Every item ends with these two. Neither is a yes or a no, and neither ever
// counts in favour of contact.
const (
	Unsure  OptionID = "unsure"
	Private OptionID = "private" // "rather not say"
)

// None is the option of a multiple-choice item that excludes all others.
const None OptionID = "none"

// A Reading is what an option says about its dimension.
type Reading int

const (
	Neutral Reading = iota // says nothing for or against
	Good
	Bad
	Unknown
)

// A Dimension groups items for the picture of the outcome. Counts within it
// are never summed with those of another.
type Dimension string

const (
	DimSafety        Dimension = "Signs of harm"
	DimRespect       Dimension = "Respect for a no"
	DimMotive        Dimension = "Your motives"
	DimUnderstanding Dimension = "Understanding what happened"
	DimOwnChange     Dimension = "What you changed"
	DimTheirChange   Dimension = "What they changed"
	DimTrust         Dimension = "Trust"
	DimTiming        Dimension = "Whether it is time"
	DimReadiness     Dimension = "How steady you are"
	DimMutuality     Dimension = "What you both said"
	DimCost          Dimension = "What it would cost"
)

// Dimensions returns all dimensions in the order they are shown.
func Dimensions() []Dimension {
	return []Dimension{DimSafety, DimRespect, DimUnderstanding, DimMotive, DimOwnChange, DimTheirChange,
		DimTrust, DimTiming, DimReadiness, DimCost, DimMutuality}
}

// An Option is one answer a person can choose.
type Option struct {
	ID    OptionID
	Label string
	Reads Reading

	// Reopens marks an answer that can be a gentle name for harm: after it the
	// safety screen asks once more (T01).
	Reopens bool

	// Retired options are offered to nobody any more. Answers that have one are
	// shown and counted as before.
	Retired bool
}

// An Item is one question, shown alone on a screen.
type Item struct {
	ID        ItemID
	Section   string // the heading progress is shown under
	Ask       string
	Hint      string
	Options   []Option // Unsure and Private are always the last
	Many      bool     // several options may be chosen; None excludes the rest
	Dimension Dimension
	FindOut   string // how a person can find out, without watching or asking around
	Sources   []Source
}

// Option returns the option with that id.
func (it Item) Option(id OptionID) (Option, bool) {
	for _, o := range it.Options {
		if o.ID == id {
			return o, true
		}
	}
	return Option{}, false
}

func opt(id OptionID, label string, reads Reading) Option {
	return Option{ID: id, Label: label, Reads: reads}
}

// gentle is an option that reopens the safety screen.
func gentle(id OptionID, label string, reads Reading) Option {
	return Option{ID: id, Label: label, Reads: reads, Reopens: true}
}

// retired is an option that is no longer offered.
func retired(id OptionID, label string, reads Reading) Option {
	return Option{ID: id, Label: label, Reads: reads, Retired: true}
}

// closed returns the item with "Not sure" and "Rather not say" at the end of its
// options: no item can forget them.
func closed(it Item) Item {
	it.Options = slices.Concat(it.Options, []Option{opt(Unsure, "Not sure", Unknown), opt(Private, "Rather not say", Unknown)})
	return it
}

// itemList is built on first use: nobody should wait for it at the start.
var itemList = sync.OnceValue(func() []Item {
	all := slices.Concat(screenItems, standingItems, endingItems, causeItems, changeItems, timingItems, youItems, motiveItems, bothItems, clashItems())
	for i, it := range all {
		all[i] = closed(it)
	}
	return all
})

var itemIndex = sync.OnceValue(func() map[ItemID]int { return index(itemList(), func(it Item) ItemID { return it.ID }) })

// Items returns every item in the order of asking. Which of them a person is
// asked depends on the answers so far; package assess decides. The result must
// not be changed.
func Items() []Item { return itemList() }

// ItemByID returns the item with that id.
func ItemByID(id ItemID) (Item, bool) {
	i, ok := itemIndex()[id]
	if !ok {
		return Item{}, false
	}
	return itemList()[i], true
}

// ItemIndex returns the place of the item in Items, -1 for an unknown one.
func ItemIndex(id ItemID) int {
	if i, ok := itemIndex()[id]; ok {
		return i
	}
	return -1
}

// index finds the places of the entries of a list by their id.
func index[K comparable, T any](list []T, id func(T) K) map[K]int {
	m := make(map[K]int, len(list))
	for i, entry := range list {
		m[id(entry)] = i
	}
	return m
}
