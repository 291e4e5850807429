package guide

import "slices"

// An ItemID names a question, an OptionID one of its options. Both are stored
// in a person's response and never change.
type (
	ItemID   string
	OptionID string
)

// Unsure is the option every item ends with. It is neither yes nor no, and
// never counts in favour of contact.
const Unsure OptionID = "unsure"

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
	DimSafety        Dimension = "Safety"
	DimRespect       Dimension = "Respect for a no"
	DimMotive        Dimension = "Your motives"
	DimUnderstanding Dimension = "Understanding what happened"
	DimOwnChange     Dimension = "What you changed"
	DimTheirChange   Dimension = "What they changed"
	DimReadiness     Dimension = "How steady you are"
	DimMutuality     Dimension = "What you both said"
	DimCost          Dimension = "What it would cost"
)

// Dimensions returns all dimensions in the order they are shown.
func Dimensions() []Dimension {
	return []Dimension{DimSafety, DimRespect, DimUnderstanding, DimMotive, DimOwnChange, DimTheirChange, DimReadiness, DimCost, DimMutuality}
}

// An Option is one answer a person can choose.
type Option struct {
	ID    OptionID
	Label string
	Reads Reading
}

// An Item is one question, shown alone on a screen.
type Item struct {
	ID        ItemID
	Section   string // the heading progress is shown under
	Ask       string
	Hint      string
	Options   []Option // Unsure is always the last
	Many      bool     // several options may be chosen; None excludes the rest
	Dimension Dimension
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

// options closes a list of options with "Not sure": no item can forget it.
func options(list ...Option) []Option {
	return append(list, opt(Unsure, "Not sure", Unknown))
}

// Items returns every item in the order of asking. Which of them a person is
// asked depends on the answers so far; package assess decides.
// The result is a copy.
func Items() []Item { return slices.Clone(allItems) }

var (
	allItems = slices.Concat(screenItems, standingItems, storyItems, ownItems, motiveItems, bothItems)
	itemByID = index(allItems, func(it Item) ItemID { return it.ID })
)

// index finds the entries of a list by their id.
func index[K comparable, T any](list []T, id func(T) K) map[K]T {
	m := make(map[K]T, len(list))
	for _, entry := range list {
		m[id(entry)] = entry
	}
	return m
}

// ItemByID returns the item with that id.
func ItemByID(id ItemID) (Item, bool) {
	it, ok := itemByID[id]
	return it, ok
}
