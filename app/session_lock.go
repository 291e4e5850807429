package app

import (
	"time"

	"afterward/core/vault"
)

// HasLock reports whether a passphrase guards what is kept.
func (s *Session) HasLock() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.vault.HasLock()
}

// Locked reports whether nothing private can be read now.
func (s *Session) Locked() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.vault.Locked()
}

// WhenOpen calls f now, or once the lock is open.
func (s *Session) WhenOpen(f func()) {
	s.mu.Lock()
	if s.vault.Locked() {
		s.afterUnlock = append(s.afterUnlock, f)
		s.mu.Unlock()
		return
	}
	s.mu.Unlock()
	f()
}

// rewrap makes a new record of the lock with today's costs for a passphrase. mark
// is what the lock was like when the passphrase was asked for.
func (s *Session) rewrap(typed, mark string, done func(error)) (cancel func()) {
	p := vault.NewParams()
	return s.deriveNew(p, typed, func(key []byte, err error) {
		if err == nil {
			s.mu.Lock()
			err = s.vault.Rewrap(key, p, mark)
			s.mu.Unlock()
			clear(key)
		}
		done(err)
	})
}

// TurnOnLock seals everything behind a passphrase. It calls done with nil,
// ErrWeakPassphrase, or what vault.TurnOn returns.
func (s *Session) TurnOnLock(typed string, done func(error)) (cancel func()) {
	if !enough(typed) {
		done(ErrWeakPassphrase)
		return func() {}
	}
	p := vault.NewParams()
	return s.deriveNew(p, typed, func(key []byte, err error) {
		if err != nil {
			done(err)
			return
		}
		s.exclusively(func() error {
			defer clear(key)
			return s.vault.TurnOn(key, p)
		}, done)
	})
}

// exclusively saves everything, takes in what other tabs have written, runs a
// change of the whole vault while no other tab makes one, and reads everything
// anew. What was typed meanwhile goes on top of that. The other tabs are told.
func (s *Session) exclusively(change func() error, done func(error)) {
	s.deps.Exclusive(func() {
		err := s.Flush()
		s.mu.Lock()
		if err == nil {
			err = s.anew(func() error { return s.vault.Reload("") })
		}
		if err == nil {
			err = s.anew(change)
		}
		s.mu.Unlock()
		if err == nil {
			s.signal(changedSignal)
		}
		s.notify()
		done(err)
	})
}

// TurnOffLock takes the lock away, after the passphrase was given once more. It
// calls done with nil, vault.ErrPassphrase, or what vault.TurnOff returns.
func (s *Session) TurnOffLock(typed string, done func(error)) (cancel func()) {
	return s.proven(typed, done, func() { s.exclusively(func() error { return s.vault.TurnOff() }, done) })
}

// ChangePassphrase makes another passphrase open the lock. Nothing that is kept
// is written anew. It calls done with nil, vault.ErrPassphrase for a wrong old
// one, or ErrWeakPassphrase for the new one.
func (s *Session) ChangePassphrase(old, typed string, done func(error)) (cancel func()) {
	if !enough(typed) {
		done(ErrWeakPassphrase)
		return func() {}
	}
	s.mu.Lock()
	mark := s.vault.Mark()
	s.mu.Unlock()
	return s.proven(old, done, func() { s.rewrap(typed, mark, done) })
}

// proven calls then when the passphrase opens the lock, and refuse otherwise.
func (s *Session) proven(typed string, refuse func(error), then func()) (cancel func()) {
	s.mu.Lock()
	p, err := s.vault.LockParams()
	s.mu.Unlock()
	if err != nil {
		refuse(err)
		return func() {}
	}
	return s.derive(p, typed, func(key []byte, err error) {
		if err == nil {
			s.mu.Lock()
			if !s.vault.Unlocks(key) {
				err = vault.ErrPassphrase
			}
			s.mu.Unlock()
			clear(key)
		}
		if err != nil {
			refuse(err)
			return
		}
		then()
	})
}

// Lock saves what is being written, forgets everything and closes the lock, in
// every tab. Without a lock it only saves.
func (s *Session) Lock() {
	s.lockHere()
	if s.HasLock() {
		s.signal(lockedSignal)
	}
}

func (s *Session) lockHere() {
	_ = s.Flush() // what cannot be written waits in limbo
	s.mu.Lock()
	if s.vault.HasLock() && !s.vault.Locked() {
		s.suspend(s.stash)
		_ = s.vault.Lock()
		s.load()
	} else {
		_ = s.vault.Lock() // an opening under way ends
	}
	s.mu.Unlock()
	s.notify()
}

// Idle locks when nothing was touched for as long as the person chose.
func (s *Session) Idle(idle time.Duration) {
	minutes, ok := s.Settings().IdleMinutes()
	if ok && idle >= time.Duration(minutes)*time.Minute {
		s.lockByItself()
	}
}

// Hidden saves, and locks if the person wants that on hiding.
func (s *Session) Hidden() {
	if s.Settings().Hide {
		s.lockByItself()
	}
	_ = s.Flush() // Saving tells of a failure
}

func (s *Session) lockByItself() {
	if s.HasLock() && !s.Locked() {
		s.lockHere()
		s.signal(idleSignal)
	}
}

// Forget saves and then forgets everything: the exit was pressed. Nothing is read or
// written by this session any more.
func (s *Session) Forget() {
	_ = s.Flush()
	s.mu.Lock()
	_ = s.vault.Lock()
	s.vault, _ = vault.Open(&vault.Memory{}, vault.Kinds)
	s.dirty, s.base, s.limbo, s.afterUnlock, s.left = map[ref]bool{}, map[ref]digest{}, map[ref]limbo{}, nil, true
	s.load()
	s.mu.Unlock()
}
