// Package guidetest has the answers of somebody against whose question nothing
// speaks, for tests and measurements. A story says only what differs from them.
package guidetest

import (
	"maps"

	"afterward/core/guide"
)

// Calm is what somebody answers who has done their part and knows nothing of
// the other side. Items that are not in it are answered by Kindest.
func Calm() map[guide.ItemID]guide.OptionID {
	return map[guide.ItemID]guide.OptionID{
		guide.AcuteCrisis: guide.No, guide.ClearNo: guide.No, guide.Replies: guide.NoContact, guide.Ties: guide.None,
		guide.WhenEnded: guide.UnderYear, guide.Order: guide.No, guide.WhoEnded: guide.Both, guide.HowEnded: "talk", guide.HowLong: "two-years", guide.TimesBefore: guide.Never,
		guide.OrdinaryWeek: guide.Kind, guide.Reasons: "busy", guide.OwnShare: guide.Written, guide.OwnChange: guide.SeenWeeks,
		guide.TheirPart: guide.CantKnow, guide.Trust: guide.Whole, guide.SignsOwn: "softer", guide.SignsAround: "calendar", guide.Mood: "calm",
		guide.TakeANo: guide.Hurt, guide.Pulls: "growth", guide.StayApart: guide.None, guide.TheirWords: guide.NoSign,
	}
}

// With returns Calm with some answers changed.
func With(changes map[guide.ItemID]guide.OptionID) map[guide.ItemID]guide.OptionID {
	out := Calm()
	maps.Copy(out, changes)
	return out
}

// Answer is what the story says to the item, or else the kindest option.
func Answer(story map[guide.ItemID]guide.OptionID, it guide.Item) guide.OptionID {
	if o, ok := story[it.ID]; ok {
		return o
	}
	return Kindest(it)
}

// Kindest is the option that speaks least against anything: the first good one,
// or else "none of these" where that is good, or else the first neutral one.
func Kindest(it guide.Item) guide.OptionID {
	none, hasNone := it.Option(guide.None)
	for _, reads := range []guide.Reading{guide.Good, guide.Neutral} {
		for _, o := range it.Options {
			if o.Reads == reads && o.ID != guide.None && !o.Retired {
				return o.ID
			}
		}
		if hasNone && none.Reads == reads {
			return guide.None
		}
	}
	return guide.None
}
