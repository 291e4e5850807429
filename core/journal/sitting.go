package journal

// Both are our own choice. A rest between two keys that is no longer than
// sittingPause is part of writing: people look for a word. After sittingBreak
// without a key another sitting has begun.
const (
	sittingPause = 60      // seconds
	sittingBreak = 30 * 60 // seconds
)

// A Sitting is how long somebody has been writing without getting up, worked out from
// the moments of their keys and kept in memory only. The zero Sitting has not begun.
type Sitting struct {
	wrote int64 // seconds of writing, without the pauses
	last  int64 // when the last key came, in seconds
	begun bool
	calm  bool // stopping to breathe was offered in it
}

// Type returns the sitting with a key pressed at a time in seconds. A clock that was
// set back takes nothing away.
func (s Sitting) Type(now int64) Sitting {
	rest := now - s.last
	switch {
	case !s.begun || rest > sittingBreak:
		s = Sitting{}
	case rest > 0 && rest <= sittingPause:
		s.wrote += rest
	}
	s.begun, s.last = true, now
	return s
}

// Minutes are the whole minutes of writing so far.
func (s Sitting) Minutes() int { return int(s.wrote / 60) }

// Over reports whether as many minutes as a person meant to write are over; never for
// none, which is 0 or less.
func (s Sitting) Over(minutes int) bool { return minutes > 0 && s.Minutes() >= minutes }

// Breathe reports whether it is time to offer stopping and breathing: it is night, the
// minutes a person meant to write are over, and it was not offered in this sitting.
func (s Sitting) Breathe(minutes int, night bool) bool {
	return night && !s.calm && s.Over(minutes)
}

// Breathed returns the sitting once that was offered.
func (s Sitting) Breathed() Sitting {
	s.calm = true
	return s
}
