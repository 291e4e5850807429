package app

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"time"

	"afterward/core/guide"
	"afterward/core/vault"
)

// A Saving says how saving stands.
type Saving int

const (
	Saved   Saving = iota // everything is written
	Pending               // a change waits for its moment
	Failed                // something could not be written; it is still in memory
)

// Saving returns how saving stands and, when it failed, why.
func (s *Session) Saving() (Saving, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.saveErr != nil:
		return Failed, s.saveErr
	case s.vanished && len(s.dirty) > 0:
		return Failed, vault.ErrVanished
	case len(s.limbo) > 0:
		return Failed, vault.ErrLocked
	case len(s.dirty) > 0:
		return Pending, nil
	}
	return Saved, nil
}

// A text of a megabyte takes a slow phone a second to save. Whoever goes on typing
// in it must not wait for one save after another, so the next comes after several
// times as long as the last one took, but never so late that a crash costs more
// than a sentence.
const (
	restFactor   = 4
	longestPause = 3 * time.Second
)

// retryDelay is how long a refused save waits before it is tried again.
const retryDelay = 5 * time.Second

// busyDelay is how long a save waits at least that was refused because another tab
// changes the whole vault.
const busyDelay = time.Second

// recover writes what had to wait for a change of the whole vault. A tab that was
// killed in the middle of one has left it unfinished; that is done first.
func (s *Session) recover() {
	s.mu.Lock()
	if !s.left {
		_ = s.anew(s.vault.Recover) // otherwise the save is refused once more
	}
	s.mu.Unlock()
	_ = s.Flush() // Saving tells of a failure
	s.notify()
}

// change applies a change in memory and schedules its writing. The first change
// sets the time; later ones do not push it away, so nothing waits longer than
// saveDelay however fast someone types.
func (s *Session) change(r ref, apply func()) {
	s.mu.Lock()
	s.soil(r)
	apply()
	schedule, delay := !s.waiting, max(saveDelay, s.pause)
	s.waiting = true
	s.mu.Unlock()
	if schedule {
		s.deps.Later(delay, func() { _ = s.Flush() }) // Saving tells of a failure
	}
}

// Flush writes every pending change now, one record at a time. What cannot be
// written stays in memory and is tried again with the next flush. It returns
// the first error; Saving returns it too until a flush succeeds.
func (s *Session) Flush() error {
	s.mu.Lock()
	before, vanished := s.saveErr, s.vanished
	s.waiting = false
	s.saveErr = nil
	wasLocked := s.vault.Locked()
	if !wasLocked {
		began := time.Now()
		s.writePending()
		s.pause = min(restFactor*time.Since(began), longestPause)
	}
	if !wasLocked && s.vault.Locked() { // another tab has locked: it waits for the passphrase
		s.suspend(s.stash)
		s.load()
		s.mu.Unlock()
		s.notify()
		return nil
	}
	vanished = s.vanished && !vanished
	err := s.saveErr
	again := err != nil && !s.waiting
	s.waiting = s.waiting || again
	s.mu.Unlock()
	switch {
	case again && errors.Is(err, vault.ErrBusy):
		s.deps.Later(busyDelay, func() { s.deps.Exclusive(s.recover) })
	case again:
		s.deps.Later(retryDelay, func() { _ = s.Flush() })
	}
	if (err == nil) != (before == nil) || vanished {
		s.notify()
	}
	s.touchOpened()
	return err
}

func (s *Session) writePending() {
	for _, r := range s.pending() {
		err := s.write(r)
		if errors.Is(err, vault.ErrVanished) {
			s.vanished = true // it waits until the person has said what is to become of it
			return
		}
		if err != nil {
			s.saveErr = cmp.Or(s.saveErr, err)
			continue
		}
		s.clean(r)
	}
}

// pending lists the records to write, removals last, so that a text that moves
// from one record to another is never gone from both.
func (s *Session) pending() []ref {
	var refs []ref
	for r := range s.dirty {
		refs = append(refs, r)
	}
	slices.SortFunc(refs, func(a, b ref) int {
		_, keepA := s.body(a)
		_, keepB := s.body(b)
		if keepA != keepB {
			if keepA {
				return -1
			}
			return 1
		}
		return cmp.Or(strings.Compare(a.kind, b.kind), strings.Compare(a.id, b.id))
	})
	return refs
}

// write stores one record, or removes it when nothing is left of it. When
// another tab was faster, its text is taken in first.
func (s *Session) write(r ref) error {
	was, _ := s.vault.Body(r.kind, r.id) // what this tab has gone on from
	err := s.put(r)
	if _, keep := s.body(r); errors.Is(err, vault.ErrChanged) && !keep && r.kind == kindDraft {
		s.loadRecord(r) // another tab writes there: its draft is not ours to remove
		return nil
	}
	if errors.Is(err, vault.ErrChanged) {
		s.merge(r, was)
		s.deps.Later(0, s.notify) // a page must not go on from what it shows
		err = s.put(r)
	}
	return err
}

func (s *Session) put(r ref) error {
	s.fact(r) // what is rescued from another tab comes here and nowhere before
	body, keep := s.body(r)
	if !keep {
		return s.vault.Delete(r.kind, r.id)
	}
	return s.vault.Put(r.kind, r.id, body, s.deps.Today())
}

// body is what a record should hold now; keep is false when it should go.
func (s *Session) body(r ref) (body any, keep bool) {
	switch r.kind {
	case kindSettings:
		return s.settings, true
	case kindResponse:
		return s.response, s.response.Begun()
	case kindTaking:
		t, ok := s.takings[r.id]
		return t, ok
	case kindPath:
		return s.course, true
	case kindStep:
		m := s.marks[guide.StepID(r.id)]
		return m, !m.IsZero()
	case kindEntry:
		e, ok := s.journal()[r.id]
		return e, ok
	case kindDraft:
		d := s.drafts[r.id]
		return d, d.Text != ""
	case kindBackup:
		return s.saved, !s.saved.On.IsZero()
	}
	if on := s.shelves.of(r.kind); on != nil {
		return on.body(r.id)
	}
	return nil, false
}

// undo takes back a new record that could not be written. It reports false when
// the record is safe and something else had failed.
func (s *Session) undo(r ref) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.dirty[r] {
		return false
	}
	s.clean(r)
	s.take(r, func(any) bool { return false })
	return true
}

// Usage returns the room that everything kept takes, and the room there is; 0
// for the second when nobody knows.
func (s *Session) Usage() (used, quota int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.vault.Used(), s.deps.Quota
}

// tight is the part of the room, in percent, from which on a person is warned.
const tight = 80

// Tight reports whether the room is running out.
func (s *Session) Tight() bool {
	used, quota := s.Usage()
	return quota > 0 && used >= quota/100*tight
}

// Discard removes for good one text that could not be read.
func (s *Session) Discard(key string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.vault.Discard(key)
}

// Kept lists everything stored, with size and meaning.
func (s *Session) Kept() []vault.Item {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.vault.Inventory()
}

// Raw is what is stored of a record, byte for byte: behind a lock the sealed
// text; ok is false when there is nothing under key.
func (s *Session) Raw(key string) (text string, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.vault.Raw(key)
}

// Unread lists what is stored and could not be read, with the raw text. In the
// first moments after the start that is what was found by then; listeners hear
// when it is all.
func (s *Session) Unread() []vault.Unread {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.vault.UnreadSoFar()
}

// Erase removes every key of ours and reads back that none is left; it returns
// vault.ErrNotErased otherwise. What is in memory goes too.
func (s *Session) Erase() error {
	s.mu.Lock()
	s.signal(erasedSignal)
	s.passage = nil // the vault ends it
	var err error
	if s.openErr != nil { // the vault is only one in memory
		err = vault.EraseAll(s.deps.Backend)
		s.deps.Volatile = s.deps.Volatile && err != nil
		s.reopen()
	} else {
		err = s.vault.Erase()
	}
	s.dirty, s.base, s.limbo, s.vanished, s.afterUnlock = map[ref]bool{}, map[ref]digest{}, map[ref]limbo{}, false, nil
	if err == nil {
		s.saveErr = nil
	}
	s.load()
	s.mu.Unlock()
	s.notify()
	return err
}
