package app

// Signals tell other tabs of what they cannot see by themselves. They carry
// nothing and lie outside the vault's keys.
const (
	// When a person locks, every tab does. When a tab locks by itself, those do
	// that nobody can see; one in view may just be in use.
	lockedSignal = "aw-locked"
	idleSignal   = "aw-idle"

	// The vault was changed as a whole, and what is missing has not vanished.
	changedSignal = "aw-changed"

	// Everything is about to be erased: other tabs forget what they had not
	// written yet, which would come back otherwise.
	erasedSignal = "aw-erased"
)

// A Wire carries signals to the other tabs past the storage.
type Wire interface {
	Say(signal string) error
}

// signal tells the other tabs something. It is set in the storage and removed: so
// they hear of it after the changes that were made before it. A storage that is
// full to the last character does not take it, and then it goes over the wire.
// Nothing is left behind.
func (s *Session) signal(name string) {
	if s.deps.Backend.Set(name, "1") == nil {
		_ = s.deps.Backend.Remove(name)
		return
	}
	if s.deps.Wire != nil {
		_ = s.deps.Wire.Say(name) // there is no third way
	}
}

// Hear takes in what another tab says over the wire; what is no signal is nothing.
// It may come before the changes it speaks of, so what depends on them is looked
// at once more when they are through.
func (s *Session) Hear(signal string) {
	switch signal {
	case lockedSignal, idleSignal, erasedSignal:
		s.Reload(signal)
	case changedSignal:
		s.Reload(signal)
		s.deps.Later(2*removalDelay, func() { s.Reload(signal) })
	}
}
