package app

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"time"

	"afterward/core/assess"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
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
	if again {
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
	err := s.put(r)
	if _, keep := s.body(r); errors.Is(err, vault.ErrChanged) && !keep && r.kind == kindDraft {
		s.loadRecord(r) // another tab writes there: its draft is not ours to remove
		return nil
	}
	if errors.Is(err, vault.ErrChanged) {
		s.merge(r)
		err = s.put(r)
	}
	return err
}

func (s *Session) put(r ref) error {
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
	return nil, false
}

// merge takes in what another tab wrote to a record this tab has changed too.
// Ours goes on top; a text of theirs that ours does not contain is kept as a
// journal entry of its own, so no sentence is lost whoever saves last.
func (s *Session) merge(r ref) {
	switch r.kind {
	case kindResponse:
		var theirs assess.Response
		get(s.vault, r, &theirs)
		s.mergeResponse(theirs)
	case kindTaking:
		var theirs assess.Response
		get(s.vault, r, &theirs)
		s.takings[r.id] = s.takings[r.id].Merge(theirs, s.deps.Today())
	case kindStep:
		var theirs plan.Mark
		get(s.vault, r, &theirs)
		s.rescue("", theirs.Note, s.marks[guide.StepID(r.id)].Note)
	case kindEntry:
		var theirs journal.Entry
		get(s.vault, r, &theirs)
		s.rescue(guide.PromptID(theirs.Prompt), theirs.Text, s.journal()[r.id].Text)
	case kindDraft:
		var theirs journal.Draft
		get(s.vault, r, &theirs)
		s.rescue(promptOf(r.id), theirs.Text, s.drafts[r.id].Text)
	}
}

// rescue keeps theirs as an entry, with the question it answers, when it is not
// part of ours. It is written with the next flush, which change has already
// scheduled or will schedule.
func (s *Session) rescue(prompt guide.PromptID, theirs, ours string) {
	if strings.TrimSpace(theirs) == "" || strings.Contains(ours, theirs) {
		return
	}
	for _, e := range s.journal() {
		if e.Text == theirs {
			return // put away already
		}
	}
	id := s.deps.NewID()
	s.rescued[theirs] = id
	s.journal()[id] = s.newEntry(prompt, theirs)
	r := ref{kindEntry, id}
	if s.put(r) != nil {
		s.soil(r)
	}
}

// Reload takes in what another tab wrote under a key of the storage. A record
// with a change of our own stays as it is; the two are merged when it is
// written. With an empty key everything was cleared, and nobody has said so: what
// is in memory stays.
func (s *Session) Reload(at string) {
	if at == lockedSignal || at == idleSignal {
		s.lockHere()
		return
	}
	s.mu.Lock()
	switch {
	case s.left: // what was forgotten stays so
	case at == erasedSignal:
		_ = s.vault.Withdraw() // what is left is shown when it is read anew
		s.reopen()
	case at == changedSignal:
		s.vanished = false
		_ = s.anew(func() error { return s.vault.Reload("") })
	case s.vault.Vanished():
		s.vanished = true
	case s.vault.Removed(at):
		s.hold(at)
	default:
		s.reload(at)
	}
	s.mu.Unlock()
	s.notify()
}

func (s *Session) reload(at string) {
	wasLocked, hadLock := s.vault.Locked(), s.vault.HasLock()
	kind, id, ok := s.vault.Record(at)
	before, was := s.vault.Rev(kind, id), s.words(ref{kind, id})
	if r := (ref{kind, id}); ok && s.dirty[r] || s.vault.Reload(at) != nil {
		return
	}
	switch {
	case wasLocked != s.vault.Locked() || hadLock != s.vault.HasLock() || at == "":
		_ = s.anew(func() error { return nil })
	case ok:
		s.loadRecord(ref{kind, id})
		if kind == kindEntry {
			s.unrescue(id)
		}
		if now := s.vault.Rev(kind, id); now > 0 && now <= before {
			s.rescue(promptOf(id), was, s.words(ref{kind, id})) // written by who had not seen ours
		}
	}
}

// unrescue takes a rescued text out of the journal when the tab it came from has
// put it away itself.
func (s *Session) unrescue(id string) {
	text := s.journal()[id].Text
	if ours := s.rescued[text]; ours != "" && ours != id && s.journal()[ours].Text == text {
		s.soil(ref{kindEntry, ours})
		delete(s.journal(), ours)
		delete(s.rescued, text)
		if !s.waiting {
			s.waiting = true
			s.deps.Later(saveDelay, func() { _ = s.Flush() })
		}
	}
}

// words is the text of a record that somebody writes.
func (s *Session) words(r ref) string {
	switch r.kind {
	case kindDraft:
		return s.drafts[r.id].Text
	case kindEntry:
		return s.journal()[r.id].Text
	case kindStep:
		return s.marks[guide.StepID(r.id)].Note
	}
	return ""
}

// removalDelay is how long a record that another tab has removed stays in memory:
// it may be the first of all, and then they have vanished.
const removalDelay = 300 * time.Millisecond

// hold remembers a record that is gone from the storage, to be forgotten soon.
func (s *Session) hold(at string) {
	if s.removed = append(s.removed, at); len(s.removed) == 1 {
		s.deps.Later(removalDelay, s.followRemovals)
	}
}

// followRemovals forgets what was removed, unless everything is gone.
func (s *Session) followRemovals() {
	s.mu.Lock()
	if s.vault.Vanished() {
		s.vanished = true
	} else {
		for _, at := range s.removed {
			s.reload(at)
		}
	}
	s.removed = nil
	s.mu.Unlock()
	s.notify()
}

// reopen reads everything anew after another tab erased it.
func (s *Session) reopen() {
	if v, err := vault.Open(s.deps.Backend, vault.Kinds); err == nil && !s.deps.Volatile {
		s.vault = v
		s.dirty, s.base, s.limbo, s.vanished, s.openErr = map[ref]bool{}, map[ref]digest{}, map[ref]limbo{}, false, nil
		s.load()
	}
}

// Vanished reports whether the browser has thrown away what was kept while this
// page was open. It is all still in memory.
func (s *Session) Vanished() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.vanished
}

// LookAfter finds out whether what was kept is still there. It is for moments
// when a browser may have cleared it: the page comes back into view.
func (s *Session) LookAfter() {
	s.mu.Lock()
	was := s.vanished
	s.vanished = was || s.vault.Vanished()
	now := s.vanished
	s.mu.Unlock()
	if was != now {
		s.notify()
	}
	s.touchOpened()
}

// KeepAgain writes everything in memory back after it vanished.
func (s *Session) KeepAgain() error {
	s.mu.Lock()
	err := s.vault.Rewrite()
	if err == nil {
		s.vanished = false
	}
	s.mu.Unlock()
	if err == nil {
		err = s.Flush() // what was written meanwhile
	}
	s.notify()
	return err
}

// LetGo accepts that what was kept is gone: the memory follows the storage. What
// was written since is not gone, and is saved.
func (s *Session) LetGo() {
	s.mu.Lock()
	s.vanished = false
	_ = s.anew(func() error {
		v, err := vault.Open(s.deps.Backend, vault.Kinds)
		if err == nil {
			s.vault = v
		}
		return err
	})
	s.mu.Unlock()
	_ = s.Flush() // Saving tells of a failure
	s.notify()
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

// erasedSignal is set and removed before everything is erased. It carries
// nothing: other tabs hear of the change and forget what they had not written
// yet, which would come back otherwise. It lies outside the vault's keys.
const erasedSignal = "aw-erased"

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

// Unread lists what is stored and could not be read, with the raw text.
func (s *Session) Unread() []vault.Unread {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.vault.Unread()
}

// Erase removes every key of ours and reads back that none is left; it returns
// vault.ErrNotErased otherwise. What is in memory goes too.
func (s *Session) Erase() error {
	s.mu.Lock()
	s.signal(erasedSignal)
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
