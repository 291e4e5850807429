// Package talk has what a person writes down for one honest talk with the other
// person: before it, part by part, and after it. The parts are the guide's.
package talk

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/merge"
	"afterward/core/strictjson"
)

// A Talk is one talk that is prepared, or was had. The zero Talk has nothing
// written.
type Talk struct {
	On    civil.Date        `json:"on"`              // the day it was begun to be prepared
	Had   civil.Date        `json:"had,omitzero"`    // the day it was had
	Words map[string]string `json:"words,omitempty"` // by the id of the guide's part, as typed; what is empty is left out
	Gone  civil.Date        `json:"gone,omitzero"`   // the day it was put away; it stays readable
}

// Set returns the talk with other words for a part.
func (t Talk) Set(part, text string) Talk {
	words := maps.Clone(t.Words)
	if words == nil {
		words = map[string]string{}
	}
	if words[part] = text; text == "" {
		delete(words, part)
	}
	if t.Words = words; len(words) == 0 {
		t.Words = nil
	}
	return t
}

// Text is everything written for it, part by part in the order of the ids.
func (t Talk) Text() string {
	var out []string
	for _, part := range slices.Sorted(maps.Keys(t.Words)) {
		if text := t.Words[part]; strings.TrimSpace(text) != "" {
			out = append(out, text)
		}
	}
	return strings.Join(out, "\n")
}

// Merge returns one talk of two copies that were written apart. Words of both are
// kept: where one does not contain the other, both stand below each other.
func (t Talk) Merge(u Talk) Talk {
	out := t
	for part, theirs := range u.Words {
		out = out.Set(part, merge.Texts(out.Words[part], theirs))
	}
	out.Had, out.Gone = merge.Earlier(t.Had, u.Had), merge.Earlier(t.Gone, u.Gone)
	if u.On.Compare(out.On) < 0 {
		out.On = u.On
	}
	return out
}

// ErrTalk means stored bytes are not a talk.
var ErrTalk = errors.New("not a talk")

// Check reports whether body decodes as a Talk with a day; the error wraps ErrTalk
// and holds no text.
func Check(body []byte) error {
	var t Talk
	if err := strictjson.Decode(body, &t); err != nil {
		return fmt.Errorf("%w: %w", ErrTalk, err)
	}
	if t.On.IsZero() {
		return fmt.Errorf("%w: no day", ErrTalk)
	}
	return nil
}
