// Package assess asks the questions of the guide in order and decides what the
// answers come to. It depends on nothing but the answers and the day: the same
// response on the same day always gives the same result.
package assess

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/strictjson"
)

// A Response is what a person has answered so far. Options that this version
// does not know are kept and never scored. The zero Response is one that has
// not been begun.
type Response struct {
	Answers map[guide.ItemID]Given `json:"answers"`
	At      guide.ItemID           `json:"at"` // the item last shown, to resume at
	// Told holds, for each item, the latest answer a person went on with that
	// closes contact. It is a fact: changing the answer does not remove it.
	Told map[guide.ItemID]Given `json:"told,omitempty"`
}

// Given is one answer: what was chosen, in the order of the item's options, and
// on which day.
type Given struct {
	Chose []guide.OptionID `json:"chose"`
	On    civil.Date       `json:"on"`
}

// ErrResponse means stored bytes are not a response.
var ErrResponse = errors.New("not a response")

// Check reports whether body decodes as a response. It returns an error that
// wraps ErrResponse and names no answer.
func Check(body []byte) error {
	_, err := Decode(body)
	return err
}

// Decode reads a stored response strictly. Unknown item and option ids are
// valid: a later version may have asked more.
func Decode(body []byte) (Response, error) {
	var r Response
	if err := strictjson.Decode(body, &r); err != nil {
		return Response{}, fmt.Errorf("%w: %w", ErrResponse, err)
	}
	if r.Answers == nil {
		return Response{}, fmt.Errorf("%w: no answers", ErrResponse)
	}
	for id, given := range r.Answers {
		if id == "" || len(given.Chose) == 0 || slices.Contains(given.Chose, "") {
			return Response{}, fmt.Errorf("%w: an empty id", ErrResponse)
		}
	}
	return r, nil
}

// Begun reports whether anything was answered.
func (r Response) Begun() bool { return len(r.Answers) > 0 }

// On is the day of the latest answer, the zero Date when nothing was answered.
func (r Response) On() civil.Date {
	var latest civil.Date
	for _, given := range r.Answers {
		if given.On.Compare(latest) > 0 {
			latest = given.On
		}
	}
	return latest
}

// Has reports whether the option is chosen for the item.
func (r Response) Has(item guide.ItemID, option guide.OptionID) bool {
	return slices.Contains(r.Answers[item].Chose, option)
}

// hasAny reports whether one of the options is chosen for the item.
func (r Response) hasAny(item guide.ItemID, options ...guide.OptionID) bool {
	return slices.ContainsFunc(options, func(o guide.OptionID) bool { return r.Has(item, o) })
}

// Answered reports whether the item has an option this version knows.
func (r Response) Answered(item guide.ItemID) bool {
	it, ok := guide.ItemByID(item)
	return ok && slices.ContainsFunc(r.Answers[item].Chose, func(o guide.OptionID) bool {
		_, known := it.Option(o)
		return known
	})
}

// unknown reports whether the item is open: not answered, or "not sure" among
// the answers.
func (r Response) unknown(item guide.ItemID) bool {
	return !r.Answered(item) || r.Has(item, guide.Unsure)
}

// Choose returns a copy of r in which the option was chosen on the day. For an
// item with several options it is added, or taken away when it was there;
// "none" and "not sure" stand alone. Unknown items and options change nothing.
func (r Response) Choose(item guide.ItemID, option guide.OptionID, on civil.Date) Response {
	it, ok := guide.ItemByID(item)
	if !ok {
		return r
	}
	if _, ok := it.Option(option); !ok {
		return r
	}
	had := r.Answers[item].Chose
	var now []guide.OptionID
	if !it.Many || alone(option) {
		now = toggle(it.Many, had, option)
	} else {
		now = combine(it, had, option)
	}
	next := r.copy()
	if len(now) == 0 {
		delete(next.Answers, item)
	} else {
		next.Answers[item] = Given{Chose: now, On: on}
	}
	return next
}

// Visit returns a copy of r that resumes at the item.
func (r Response) Visit(item guide.ItemID) Response {
	next := r.copy()
	next.At = item
	return next
}

// Merge returns r with the answers of other added that r does not have. Where
// both answered an item, the later day counts, and r on the same day.
func (r Response) Merge(other Response) Response {
	next := r.copy()
	for item, theirs := range other.Answers {
		ours, ok := r.Answers[item]
		later := theirs.On.Compare(ours.On)
		if !ok || later > 0 || later == 0 && closes(item, theirs) && !closes(item, ours) {
			next.Answers[item] = theirs
		}
	}
	for item, told := range other.Told {
		if ours, ok := r.Told[item]; !ok || told.On.Compare(ours.On) > 0 {
			next.tell(item, told)
		}
	}
	return next
}

func (r Response) copy() Response {
	next := r
	next.Answers = make(map[guide.ItemID]Given, len(r.Answers)+1)
	maps.Copy(next.Answers, r.Answers)
	next.Told = maps.Clone(r.Told)
	return next
}

func (r *Response) tell(item guide.ItemID, g Given) {
	if r.Told == nil {
		r.Told = map[guide.ItemID]Given{}
	}
	r.Told[item] = g
}

// Leave returns a copy of r in which the answer to the item counts as told: the
// person went on with it, so it was no slip of the finger.
func (r Response) Leave(item guide.ItemID) Response {
	given, ok := r.Answers[item]
	if first, told := r.Told[item]; !ok || !closes(item, given) || told && item == guide.WhenEnded && first.On.Compare(given.On) <= 0 {
		return r
	}
	next := r.copy()
	next.tell(item, given)
	return next
}

// closes reports whether the answer alone closes contact.
func closes(item guide.ItemID, g Given) bool {
	return slices.ContainsFunc(closing[item], func(o guide.OptionID) bool { return slices.Contains(g.Chose, o) })
}

func alone(o guide.OptionID) bool { return o == guide.None || o == guide.Unsure }

// toggle chooses a lone option; where several are allowed, choosing it again
// takes it away.
func toggle(many bool, had []guide.OptionID, o guide.OptionID) []guide.OptionID {
	if many && slices.Contains(had, o) {
		return nil
	}
	return []guide.OptionID{o}
}

// combine adds or takes away one of several options and keeps the item's order,
// so that equal choices are equal bytes.
func combine(it guide.Item, had []guide.OptionID, o guide.OptionID) []guide.OptionID {
	adding := !slices.Contains(had, o)
	var out []guide.OptionID
	for _, known := range it.Options {
		chosen := slices.Contains(had, known.ID) && !alone(known.ID)
		if known.ID == o {
			chosen = adding
		}
		if chosen {
			out = append(out, known.ID)
		}
	}
	return out
}
