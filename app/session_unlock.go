package app

import (
	"errors"
	"slices"

	"afterward/core/vault"
)

// A try is one press of “Open”. It can be given up until the lock is open.
type try struct {
	s     *Session
	typed string
	done  func(error)

	over     bool           // given up, or done was called: neither happens any more
	stop     func()         // gives up what is done elsewhere; nil for nothing
	opening  *vault.Opening // nil until the passphrase has proved right
	prepared bool
}

// Unlock opens the lock and calls done: with nil, vault.ErrPassphrase,
// vault.ErrLock, vault.ErrNewerFormat, or vault.ErrLocked when the lock was closed
// meanwhile. A wrong passphrase takes as long as the right one. A lock that costs a
// guesser less than today's is made anew while the passphrase is at hand. When the
// lock was changed in another tab meanwhile, the passphrase is tried on that one.
// What is kept is opened in slices, between which the page answers. cancel gives
// up, at any point before the lock is open; done is not called then.
func (s *Session) Unlock(typed string, done func(error)) (cancel func()) {
	t := &try{s: s, typed: typed, done: done}
	t.begin()
	return t.giveUp
}

// giveUp ends a try, and forgets its keys.
func (t *try) giveUp() {
	t.s.mu.Lock()
	stop := t.stop
	if !t.over && t.opening != nil {
		t.opening.Cancel()
	}
	t.over, t.stop = true, nil
	t.s.mu.Unlock()
	if stop != nil {
		stop()
	}
}

// end calls done unless the try is over.
func (t *try) end(err error) {
	t.s.mu.Lock()
	over := t.over
	t.over, t.stop = true, nil
	t.s.mu.Unlock()
	if !over {
		t.done(err)
	}
}

// begin has the key made, for the lock as it is now.
func (t *try) begin() {
	s := t.s
	s.mu.Lock()
	p, err := s.vault.LockParams()
	s.mu.Unlock()
	if err != nil {
		t.end(err)
		return
	}
	came := false
	stop := s.derive(p, t.typed, func(key []byte, err error) {
		s.mu.Lock()
		came, t.stop = true, nil
		s.mu.Unlock()
		if err != nil {
			t.end(err)
			return
		}
		t.open(key)
	})
	s.mu.Lock()
	late := t.over && !came // given up before there was anything to stop
	if !t.over && !came {
		t.stop = stop
	}
	s.mu.Unlock()
	if late {
		stop()
	}
}

// open begins to open the lock. One that is open already is left so: another tab,
// or a press before, has opened it, and what is being typed must not be read over.
func (t *try) open(key []byte) {
	s := t.s
	s.mu.Lock()
	if t.over {
		s.mu.Unlock()
		clear(key)
		return
	}
	open := !s.vault.Locked()
	opening, err := s.vault.Begin(key)
	if err == nil && !open {
		t.opening, t.prepared = opening, false
		s.far = far{of: opening.Step(0)}
	}
	s.mu.Unlock()
	clear(key)
	switch {
	case errors.Is(err, vault.ErrChanged):
		t.begin()
	case err != nil || open:
		t.end(err)
	default:
		t.goOn(false)
	}
}

// goOn opens a slice of what is sealed; after the last the lock is open. said is
// whether the pages know that it is under way.
func (t *try) goOn(said bool) {
	s := t.s
	s.mu.Lock()
	if t.over {
		s.mu.Unlock()
		return
	}
	left := slice(sliceTime, t.opening.Step)
	moved := s.far.leave(left)
	if left == 0 && said && !t.prepared { // a slice of its own
		t.opening.Prepare(slices.Concat(firstRecords, firstKinds)...)
		t.prepared, left = true, 1
	}
	if left > 0 {
		s.mu.Unlock()
		if !said || moved {
			s.notify()
		}
		s.deps.Later(sliceRest, func() { t.goOn(true) })
		return
	}
	err := t.opening.Finish()
	t.opening = nil
	if err == nil {
		t.over = true // too late to give up
		s.opened()
		t.raise()
		t.done(nil)
		return
	}
	s.mu.Unlock()
	if errors.Is(err, vault.ErrChanged) {
		t.begin()
		return
	}
	t.end(err)
}

// raise makes a lock of weaker costs anew. When that fails, the next unlocking
// tries again.
func (t *try) raise() {
	t.s.mu.Lock()
	p, err := t.s.vault.LockParams()
	mark := t.s.vault.Mark()
	t.s.mu.Unlock()
	if err == nil && p.Weak() {
		t.s.rewrap(t.typed, mark, func(error) {})
	}
}

// Opening reports whether the passphrase has proved right, and what is kept is
// being opened.
func (s *Session) Opening() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.vault.Opening()
}

// opened takes up what waited for the lock to open. It is called with s.mu held
// and releases it.
func (s *Session) opened() {
	s.load()
	s.resume()
	waiting := s.afterUnlock
	s.afterUnlock = nil
	hidden := s.settings.Hide && s.deps.Hidden != nil && s.deps.Hidden()
	s.mu.Unlock()
	if hidden { // while it was being opened
		defer s.lockByItself()
	}
	for _, f := range waiting {
		f()
	}
	s.touchOpened()
	s.emptyDue()
	_ = s.Flush() // Saving tells of a failure
	s.notify()
}
