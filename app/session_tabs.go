package app

import (
	"encoding/json"
	"strings"
	"time"

	"afterward/core/assess"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
	"afterward/core/vault"
)

// merge takes in what another tab wrote to a record this tab has changed too.
// Ours goes on top; a text of theirs that ours does not contain is kept as a
// journal entry of its own, so no sentence is lost whoever saves last. was is the
// body both have gone on from, as JSON; "" when it is not known.
func (s *Session) merge(r ref, was string) {
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
		s.mergeMark(guide.StepID(r.id), theirs, was)
	case kindPath:
		var theirs, base plan.Course
		get(s.vault, r, &theirs)
		_ = json.Unmarshal([]byte(was), &base) // the zero Course when it is not known
		var left string
		s.course, left = s.course.Merge(base, theirs)
		s.rescue("", left, "")
	case kindEntry:
		var theirs journal.Entry
		get(s.vault, r, &theirs)
		ours, kept := s.journal()[r.id]
		s.rescueLetter(guide.PromptID(theirs.Prompt), theirs.Text, ours.Text, s.seals.all[r.id])
		if kept {
			s.setEntry(r.id, ours.Join(theirs))
		}
	case kindDraft:
		var theirs journal.Draft
		get(s.vault, r, &theirs)
		s.rescue(promptOf(r.id), theirs.Text, s.drafts[r.id].Text)
	default:
		s.mergeShelf(r)
	}
}

// mergeMark takes in what another tab did about a step. Of a text that both have
// changed ours stays, and theirs is kept as an entry.
func (s *Session) mergeMark(id guide.StepID, theirs plan.Mark, was string) {
	ours := s.marks[id]
	var base plan.Mark
	if was != "" && json.Unmarshal([]byte(was), &base) == nil {
		ours, theirs = ours.Rebase(base, theirs)
	}
	s.rescue("", texts(theirs.Note, theirs.Seen, theirs.Why), texts(ours.Note, ours.Seen, ours.Why))
	theirs.Note, theirs.Seen, theirs.Why = "", "", ""
	s.marks[id] = ours.Merge(id, theirs)
}

// rescue keeps theirs as an entry, with the question it answers, when it is not
// part of ours. It is written with the next flush, which change has already
// scheduled or will schedule.
func (s *Session) rescue(prompt guide.PromptID, theirs, ours string) {
	s.rescueLetter(prompt, theirs, ours, journal.Seal{})
}

// rescueLetter does so with a copy of a letter, which stays as closed as the letter:
// the seal is written first.
func (s *Session) rescueLetter(prompt guide.PromptID, theirs, ours string, seal journal.Seal) {
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
	if seal.Closed(s.deps.Today()) {
		s.seals.all[id] = seal
		s.keep(ref{kindSeal, id})
	}
	s.setEntry(id, s.newEntry(prompt, theirs))
	s.keep(ref{kindEntry, id})
}

// keep writes a record, now or with the next flush.
func (s *Session) keep(r ref) {
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
		switch kind {
		case kindEntry:
			s.unrescue(id)
		case kindContact:
			s.raiseSoon()
		}
		if now := s.vault.Rev(kind, id); now > 0 && now <= before {
			var seal journal.Seal
			if kind == kindEntry {
				seal = s.seals.all[id]
			}
			s.rescueLetter(promptOf(id), was, s.words(ref{kind, id}), seal) // written by who had not seen ours
		}
	}
}

// unrescue takes a rescued text out of the journal when the tab it came from has
// put it away itself.
func (s *Session) unrescue(id string) {
	if len(s.rescued) == 0 {
		return
	}
	text := s.journal()[id].Text
	if ours := s.rescued[text]; ours != "" && ours != id && s.journal()[ours].Text == text {
		s.soil(ref{kindEntry, ours})
		s.dropEntry(ours)
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
		if s.entries == nil { // one is asked for, not all
			var e journal.Entry
			get(s.vault, r, &e)
			return e.Text
		}
		return s.entries[r.id].Text
	case kindStep:
		m := s.marks[guide.StepID(r.id)]
		return texts(m.Note, m.Seen, m.Why)
	case kindPath:
		return s.course.Why
	}
	if on := s.shelves.of(r.kind); on != nil {
		return on.words(r.id)
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
		s.giveUp()
		_ = s.vault.Lock() // its keys, and those of an opening under way, are forgotten
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
	s.giveUp()
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
