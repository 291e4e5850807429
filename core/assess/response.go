// Package assess asks the questions of the guide in order, decides what the
// answers come to and says why. It depends on nothing but the answers and the
// day: the same response on the same day always gives the same result.
package assess

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/strictjson"
)

// A Response is what a person has answered in one taking. Items and options
// that this version does not know are kept and never scored. The zero Response
// is one that has not been begun.
type Response struct {
	Answers map[guide.ItemID]Given `json:"answers"`
	At      guide.ItemID           `json:"at"` // the item last shown, to resume at
	// Told holds, for each item, the answer a person went on with that holds
	// (guide.HoldOf) or begins the space. It is a fact: changing the answer does
	// not remove it, and it goes along into every later taking.
	Told map[guide.ItemID]Flag `json:"told,omitempty"`
	// Past holds what Told held before it was told anew: nothing is forgotten.
	Past []PastFlag `json:"past,omitempty"`
	// Notes are a person's own words beside an answer. They are never scored.
	Notes map[guide.ItemID]string `json:"notes,omitempty"`
	// Taking counts the takings, from 0 for the first.
	Taking int `json:"taking,omitempty"`
	// Renewed says that only the safety questions are asked anew in this taking
	// (Renew): the other answers came along with their days.
	Renewed bool `json:"renewed,omitempty"`
}

// Given is one answer: what was chosen, in the order of the item's options, and
// on which day.
type Given struct {
	Chose []guide.OptionID `json:"chose"`
	On    civil.Date       `json:"on"`
}

// A Flag is a told answer that holds, and what lifted it. Why is the person's
// written reason; Lifted is the day it was written, from which the wait counts.
type Flag struct {
	Chose  []guide.OptionID `json:"chose"`
	On     civil.Date       `json:"on"`
	Why    string           `json:"why,omitempty"`
	Lifted civil.Date       `json:"lifted,omitzero"`
}

// A PastFlag is a flag that was told anew since.
type PastFlag struct {
	Item guide.ItemID `json:"item"`
	Flag Flag         `json:"flag"`
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
	if r.Taking < 0 {
		return Response{}, fmt.Errorf("%w: not a count of takings", ErrResponse)
	}
	for id, given := range r.Answers {
		if id == "" || len(given.Chose) == 0 || slices.Contains(given.Chose, "") {
			return Response{}, fmt.Errorf("%w: an empty id", ErrResponse)
		}
	}
	return r, nil
}

// Begun reports whether anything was answered, or is remembered from before.
func (r Response) Begun() bool { return len(r.Answers) > 0 || len(r.Told) > 0 || r.Taking > 0 }

// On is the day of the latest answer, the zero Date when nothing was answered.
func (r Response) On() civil.Date {
	var latest civil.Date
	for _, given := range r.Answers {
		latest = later(latest, given.On)
	}
	return latest
}

// Latest is the latest day anything in the response speaks of, the zero Date when
// nothing does. A clock that was set back must not date anything before it.
func (r Response) Latest() civil.Date {
	day := r.On()
	for _, f := range r.Told {
		day = later(later(day, f.On), f.Lifted)
	}
	for _, p := range r.Past {
		day = later(later(day, p.Flag.On), p.Flag.Lifted)
	}
	return day
}

func later(a, b civil.Date) civil.Date {
	if b.Compare(a) > 0 {
		return b
	}
	return a
}

// Has reports whether the option is chosen for the item. What counts on a day
// is for Read; this is what stands in the answer.
func (r Response) Has(item guide.ItemID, option guide.OptionID) bool {
	return slices.Contains(r.Answers[item].Chose, option)
}

// Answered reports whether the item has an option this version knows.
func (r Response) Answered(item guide.ItemID) bool {
	it, ok := guide.ItemByID(item)
	return ok && slices.ContainsFunc(r.Answers[item].Chose, func(o guide.OptionID) bool {
		_, known := it.Option(o)
		return known
	})
}

// Choose returns a copy of r in which the option was chosen on the day. For an
// item with several options it is added, or taken away when it was there;
// "none", "not sure" and "rather not say" stand alone. Unknown items and options
// change nothing, and unknown options stay in the answer beside the new one.
func (r Response) Choose(item guide.ItemID, option guide.OptionID, on civil.Date) Response {
	it, ok := guide.ItemByID(item)
	if !ok {
		return r
	}
	if _, ok := it.Option(option); !ok {
		return r
	}
	var had, odd []guide.OptionID
	for _, o := range r.Answers[item].Chose {
		if _, known := it.Option(o); known {
			had = append(had, o)
		} else {
			odd = append(odd, o)
		}
	}
	var now []guide.OptionID
	if !it.Many || lone(option) {
		now = toggle(it.Many, had, option)
	} else {
		now = combine(it, had, option)
	}
	next := r.copy()
	if now = append(now, odd...); len(now) == 0 {
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

// Note returns a copy of r with the note beside the item; an empty one removes it.
func (r Response) Note(item guide.ItemID, text string) Response {
	next := r.copy()
	if text == "" {
		delete(next.Notes, item)
		return next
	}
	if next.Notes == nil {
		next.Notes = map[guide.ItemID]string{}
	}
	next.Notes[item] = text
	return next
}

func (r Response) copy() Response {
	next := r
	next.Answers = make(map[guide.ItemID]Given, len(r.Answers)+1)
	maps.Copy(next.Answers, r.Answers)
	next.Told, next.Notes, next.Past = maps.Clone(r.Told), maps.Clone(r.Notes), slices.Clone(r.Past)
	return next
}

// Odd is an answer, or a part of one, that this version cannot read.
type Odd struct {
	Item    guide.ItemID
	Options []guide.OptionID // the unknown ones
	Known   bool             // the item itself is known
}

// Unreadable lists what another version, or a damage, left in the answers and in
// what was told. It
// is kept and never counted.
func (r Response) Unreadable() []Odd {
	found := map[guide.ItemID]Odd{}
	see := func(item guide.ItemID, chose []guide.OptionID) {
		it, known := guide.ItemByID(item)
		for _, o := range chose {
			if _, ok := it.Option(o); !ok && !slices.Contains(found[item].Options, o) {
				found[item] = Odd{Item: item, Options: append(found[item].Options, o), Known: known}
			}
		}
	}
	for item, given := range r.Answers {
		see(item, given.Chose)
	}
	for item, f := range r.Told {
		see(item, f.Chose)
	}
	out := slices.Collect(maps.Values(found))
	slices.SortFunc(out, func(a, b Odd) int { return strings.Compare(string(a.Item), string(b.Item)) })
	return out
}

// lone reports whether the option stands alone where several may be chosen.
func lone(o guide.OptionID) bool { return closes(o) || o == guide.Yes || o == guide.No }

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
		chosen := slices.Contains(had, known.ID) && !lone(known.ID)
		if known.ID == o {
			chosen = adding
		}
		if chosen {
			out = append(out, known.ID)
		}
	}
	return out
}
