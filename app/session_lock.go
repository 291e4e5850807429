package app

import (
	"errors"
	"time"

	"afterward/core/backup"
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
	s.tell(Doing{Part: string(backup.Keying), N: 1, Parts: 1 + int(vault.Stages)})
	cancel = s.deriveNew(p, typed, func(key []byte, err error) {
		if err != nil {
			s.tell(Doing{})
			done(err)
			return
		}
		s.exclusively(1, func() (*vault.Passage, error) { return s.vault.BeginTurnOn(key, p) }, func(err error) {
			clear(key)
			done(err)
		})
	})
	return s.giving(cancel)
}

// giving is cancel for what has told that a key is made.
func (s *Session) giving(cancel func()) func() {
	return func() {
		cancel()
		if !s.Doing().Kept {
			s.tell(Doing{})
		}
	}
}

// exclusively saves everything, takes in what other tabs have written, runs a
// change of the whole vault while no other tab makes one, and reads everything
// anew. What was typed meanwhile goes on top of that. The other tabs are told. The
// change is made in slices; so many parts of the work were done before it.
func (s *Session) exclusively(before int, begin func() (*vault.Passage, error), done func(error)) {
	s.deps.Exclusive(func() {
		err := s.Flush()
		s.mu.Lock()
		if err == nil {
			err = s.afresh()
		}
		if err == nil {
			err = s.inSlices(before, begin)
		}
		s.doing = Doing{}
		s.mu.Unlock()
		if err == nil {
			s.signal(changedSignal)
		}
		s.notify()
		done(err)
	})
}

// afresh takes in everything that other tabs have written.
func (s *Session) afresh() error { return s.anew(func() error { return s.vault.Reload("") }) }

// inSlices makes a change, with s.mu held but for the rests between its slices. When
// a record was changed in one of those, here or in another tab, nothing of it counts,
// and it is begun once more from what there is then, and made at once.
func (s *Session) inSlices(before int, begin func() (*vault.Passage, error)) error {
	p, err := begin()
	if err != nil {
		return err
	}
	s.passage = p
	for s.passage == p && slice(sliceTime, stepOf(p)) > 0 {
		moved := s.reached(s.doingOf(p, before))
		s.mu.Unlock()
		if moved {
			s.notify()
		}
		if s.deps.Rest != nil {
			s.deps.Rest()
		}
		s.mu.Lock()
	}
	if s.passage != p { // given up
		return p.Finish()
	}
	s.passage = nil
	err = s.anew(p.Finish)
	if !errors.Is(err, vault.ErrChanged) {
		return err
	}
	if err = s.afresh(); err == nil {
		p, err = begin()
	}
	if err == nil {
		err = s.anew(p.Finish)
	}
	return err
}

// stepOf is a step of a change for slice.
func stepOf(p *vault.Passage) func(n int) (left int) {
	return func(n int) (left int) {
		if p.Step(n) {
			return 1
		}
		return 0
	}
}

// doingOf is how far a change of the whole vault has come.
func (s *Session) doingOf(p *vault.Passage, before int) Doing {
	stage, done, of := p.Progress()
	part := stageParts[stage]
	if part == partReady && before > 0 && !s.vault.HasLock() {
		part = partSeal
	}
	return Doing{Part: part, N: before + int(stage) + 1, Parts: before + p.Stages(), Done: done, Of: of, Kept: true}
}

// giveUp ends such a change, because what it is about goes; one that counts is
// finished. It is called with s.mu held.
func (s *Session) giveUp() {
	if s.passage != nil {
		s.passage.Cancel()
		s.passage = nil
	}
}

// TurnOffLock takes the lock away, after the passphrase was given once more. It
// calls done with nil, vault.ErrPassphrase, or what vault.TurnOff returns.
func (s *Session) TurnOffLock(typed string, done func(error)) (cancel func()) {
	s.tell(Doing{Part: string(backup.Keying), N: 1, Parts: 1 + int(vault.Rereading)})
	refuse := func(err error) {
		s.tell(Doing{})
		done(err)
	}
	return s.giving(s.proven(typed, refuse, func() { s.exclusively(1, s.vault.BeginTurnOff, done) }))
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
	s.giveUp()
	_ = s.vault.Lock()
	s.vault, _ = vault.Open(&vault.Memory{}, vault.Kinds)
	s.dirty, s.base, s.limbo, s.afterUnlock, s.left = map[ref]bool{}, map[ref]digest{}, map[ref]limbo{}, nil, true
	s.load()
	s.mu.Unlock()
}
