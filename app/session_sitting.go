package app

import "afterward/core/settings"

// Typed notes that a key was pressed in a text of the journal.
func (s *Session) Typed() {
	now := s.seconds()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sitting = s.sitting.Type(now)
}

// WritingOver is the time a person has chosen for writing, in minutes, once it is over
// in this sitting; 0 before, and where none is chosen.
func (s *Session) WritingOver() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if m := s.settings.WritingTime(); s.sitting.Over(m) {
		return m
	}
	return 0
}

// ShouldBreathe reports whether stopping and breathing is to be offered now: it is
// night, and somebody has been writing for long.
func (s *Session) ShouldBreathe() bool {
	night := s.IsNight()
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.sitting.Breathe(s.settings.LateTime(), night)
}

// Breathed notes that it was offered: once in a sitting is enough.
func (s *Session) Breathed() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sitting = s.sitting.Breathed()
}

// SetWritingTime chooses for how many minutes to write at a time, settings.NoTime for
// none.
func (s *Session) SetWritingTime(minutes int) {
	was := s.Settings()
	if (settings.Settings{Write: minutes}).WritingTime() == 0 {
		minutes = settings.NoTime
	}
	if was.Write != minutes {
		s.change(ref{kindSettings, ""}, func() { s.settings.Write = minutes })
	}
}
