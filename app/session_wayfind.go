package app

import "afterward/core/settings"

// SawTour notes that the look around was seen or put away.
func (s *Session) SawTour() {
	if s.Settings().Tour.IsZero() {
		s.change(ref{kindSettings, ""}, func() { s.settings.Tour = s.deps.Today() })
	}
}

// TourDue reports whether the look around was never seen or put away here. While nobody
// can know, in a prerendered page and behind a closed lock, it is not due.
func (s *Session) TourDue() bool {
	return s.deps.Today().Valid() && !s.Locked() && s.Settings().Tour.IsZero()
}

// HintDue reports whether a hint was never put away here, under the same rule.
func (s *Session) HintDue(id string) bool {
	return s.deps.Today().Valid() && !s.Locked() && !s.Settings().Saw(id)
}

// PutHintAway notes that a hint was read and is not to be shown again.
func (s *Session) PutHintAway(id string) {
	s.change(ref{kindSettings, ""}, func() { s.settings = s.settings.PutAway(id) })
}

// ShowHintsAgain brings back every hint that was put away, and reports how many.
func (s *Session) ShowHintsAgain() (back int) {
	back = len(s.Settings().Hints)
	if back > 0 {
		s.change(ref{kindSettings, ""}, func() { s.settings.Hints = nil })
	}
	return back
}

// UseKeys turns the keyboard shortcuts on or off on this device.
func (s *Session) UseKeys(yes bool) error {
	return s.SetDevice(func(d *settings.Device) { d.NoKeys = !yes })
}
