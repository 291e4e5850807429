package app

import (
	"maps"
	"slices"
	"strings"

	"afterward/core/guide"
	"afterward/core/journal"
)

// draftID is the id of the draft of a new entry: "entry", or that of the
// question it answers.
func draftID(prompt guide.PromptID) string {
	if prompt == "" {
		return "entry"
	}
	return promptDraft + string(prompt)
}

// promptDraft begins the id of a draft that answers a question.
const promptDraft = "p-"

// promptOf is the question a draft answers; "" for none.
func promptOf(draft string) guide.PromptID {
	prompt, _ := strings.CutPrefix(draft, promptDraft)
	if prompt == draft {
		return ""
	}
	return guide.PromptID(prompt)
}

// A Written is one journal entry with its id.
type Written struct {
	ID string
	journal.Entry
}

// Entries are all journal entries, the newest first.
func (s *Session) Entries() []Written {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.listed()
}

// Journal is Entries for a page that can wait: where reading them would keep it
// from answering, ready is false, and listeners hear when it is not any more.
func (s *Session) Journal() (all []Written, ready bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.entries == nil && s.vault.Count(kindEntry) > fewEntries {
		if s.half == nil {
			s.half = map[string]journal.Entry{}
			s.keepReading()
		}
		return nil, false
	}
	return s.listed(), true
}

// CountEntries is how many journal entries there are.
func (s *Session) CountEntries() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.entries == nil {
		return s.vault.Count(kindEntry)
	}
	return len(s.entries)
}

func (s *Session) listed() []Written {
	all := make([]Written, 0, len(s.journal()))
	for id, e := range s.journal() {
		all = append(all, Written{ID: id, Entry: e})
	}
	slices.SortFunc(all, func(a, b Written) int {
		if c := journal.Compare(a.Entry, b.Entry); c != 0 {
			return c
		}
		return strings.Compare(a.ID, b.ID)
	})
	return all
}

// Entry is one journal entry; ok is false when there is none with that id.
func (s *Session) Entry(id string) (e journal.Entry, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.entries == nil && s.vault.Count(kindEntry) > fewEntries { // one is asked for, not all
		ok, err := s.vault.Get(kindEntry, id, &e)
		return e, ok && err == nil
	}
	e, ok = s.journal()[id]
	return e, ok
}

// Draft is the text of a new entry that has not been put into the journal:
// that for a question, or with "" the free one.
func (s *Session) Draft(prompt guide.PromptID) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.drafts[draftID(prompt)].Text
}

// SetDraft keeps the text of a new entry as it is typed.
func (s *Session) SetDraft(prompt guide.PromptID, text string) {
	id := draftID(prompt)
	s.change(ref{kindDraft, id}, func() { s.drafts[id] = journal.Draft{Text: text} })
}

// KeepDraft puts the draft into the journal, with its question, and returns the
// entry's id. It returns ErrEmpty when nothing but blanks was written, and the
// reason when the entry could not be written; the draft stays then. The entry is
// written before the draft is cleared: a crash in between leaves the text twice,
// never not at all.
func (s *Session) KeepDraft(prompt guide.PromptID) (id string, err error) {
	text := s.Draft(prompt)
	if strings.TrimSpace(text) == "" {
		return "", ErrEmpty
	}
	id = s.deps.NewID()
	r := ref{kindEntry, id}
	s.change(r, func() { s.journal()[id] = s.newEntry(prompt, text) })
	if err := s.outOf(r, prompt); err != nil {
		return "", err
	}
	return id, nil
}

// outOf writes a new record and then clears the drafts it was made from. It
// returns the reason when the record could not be written; it is taken back
// then, and the drafts stay.
func (s *Session) outOf(r ref, from ...guide.PromptID) error {
	s.mu.Lock()
	for _, prompt := range from {
		s.clean(ref{kindDraft, draftID(prompt)}) // the record holds the text
	}
	s.mu.Unlock()
	err := s.Flush()
	failed := err != nil && s.undo(r)
	for _, prompt := range from {
		draft := draftID(prompt)
		s.change(ref{kindDraft, draft}, func() {
			if !failed {
				delete(s.drafts, draft)
			}
		})
	}
	if failed {
		return err
	}
	s.askToPersist()
	return nil
}

// askToPersist asks the browser, once and after the first real entry, not to
// throw away what is kept. Earlier there is nothing to lose, and a browser that
// asks the person would ask about nothing.
func (s *Session) askToPersist() {
	if !s.Settings().Persist.IsZero() || s.deps.Persist == nil {
		return
	}
	s.change(ref{kindSettings, ""}, func() { s.settings.Persist = s.deps.Today() })
	s.deps.Persist()
}

// Answers are the entries that answer a question, the newest first; none until the
// Journal is ready.
func (s *Session) Answers(prompt guide.PromptID) []Written {
	all, _ := s.Journal()
	return slices.DeleteFunc(all, func(w Written) bool { return w.Prompt != string(prompt) })
}

// newEntry is an entry of today that comes after all others.
func (s *Session) newEntry(prompt guide.PromptID, text string) journal.Entry {
	seq := 0
	for e := range maps.Values(s.journal()) {
		seq = max(seq, e.Seq)
	}
	return journal.Entry{On: s.deps.Today(), Seq: seq + 1, Text: text, Prompt: string(prompt)}
}

// SetEntry changes the text of an entry as it is typed. An entry that is not
// there any more, because another tab removed it, comes back with the text.
func (s *Session) SetEntry(id, text string) {
	s.change(ref{kindEntry, id}, func() {
		e, ok := s.journal()[id]
		if !ok {
			e = s.newEntry("", text)
		}
		e.Text = text
		s.journal()[id] = e
	})
}

// RemoveEntry takes an entry out of the journal for good.
func (s *Session) RemoveEntry(id string) {
	s.change(ref{kindEntry, id}, func() { delete(s.journal(), id) })
}
