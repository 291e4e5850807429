package journal

import (
	"fmt"

	"afterward/core/civil"
	"afterward/core/strictjson"
)

// A Seal keeps a letter closed until a day. It is stored under the id of the entry it
// closes, and the entry itself is never changed by it.
type Seal struct {
	On    civil.Date `json:"on"`    // the day it was sealed
	Until civil.Date `json:"until"` // the first day on which it can be read again
}

// SealMax is how many days a letter can stay sealed at most. Our own choice: longer
// than a year of grief, and no burden for a later life.
const SealMax = 730

// SealUntil returns a seal set on a day, until another; a day that is not after the
// first, or too far, is brought within the limits.
func SealUntil(on, until civil.Date) Seal {
	if until.Compare(on.AddDays(1)) < 0 {
		until = on.AddDays(1)
	}
	if last := on.AddDays(SealMax); until.Compare(last) > 0 {
		until = last
	}
	return Seal{On: on, Until: until}
}

// Closed reports whether the letter is closed on a day: never longer than SealMax,
// whatever was stored. The zero Seal closes nothing.
func (s Seal) Closed(today civil.Date) bool {
	return !s.Until.IsZero() && today.Compare(s.Until) < 0 && today.DaysSince(s.On) < SealMax
}

// Merge returns one seal of two that were set apart: the longer one.
func (s Seal) Merge(t Seal) Seal {
	if t.Until.Compare(s.Until) > 0 {
		return t
	}
	return s
}

// CheckSeal reports whether body decodes as a Seal with both days; the error wraps
// ErrEntry and holds no text.
func CheckSeal(body []byte) error {
	var s Seal
	if err := strictjson.Decode(body, &s); err != nil {
		return fmt.Errorf("%w: %w", ErrEntry, err)
	}
	if s.On.IsZero() || s.Until.IsZero() {
		return fmt.Errorf("%w: a seal without its days", ErrEntry)
	}
	return nil
}
