package app

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"afterward/core/civil"
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

// aboutDraft begins the id of a draft that belongs to something.
const aboutDraft = "a-"

// draftAbout is the id of the draft of a new entry about something: that of the free
// one where nothing is named.
func draftAbout(about journal.About) string {
	kind, id, ok := about.Parts()
	if !ok {
		return draftID("")
	}
	return aboutDraft + kind + "-" + id
}

// aboutOf is what a draft belongs to; "" for nothing.
func aboutOf(draft string) journal.About {
	rest, ok := strings.CutPrefix(draft, aboutDraft)
	kind, id, named := strings.Cut(rest, "-")
	if !ok || !named {
		return ""
	}
	return journal.AboutOf(kind, id)
}

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

// CountEntries is how many journal entries there are.
func (s *Session) CountEntries() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.entries == nil {
		return s.vault.Count(kindEntry)
	}
	return len(s.entries)
}

// Entry is one journal entry; ok is false when there is none with that id.
func (s *Session) Entry(id string) (e journal.Entry, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.manyUnread() { // one is asked for, not all
		ok, err := s.vault.Get(kindEntry, id, &e)
		return e, ok && err == nil
	}
	e, ok = s.journal()[id]
	return e, ok
}

// Draft is the text of a new entry that has not been put into the journal:
// that for a question, or with "" the free one.
func (s *Session) Draft(prompt guide.PromptID) string { return s.draft(draftID(prompt)).Text }

// DraftAbout is the draft of a new entry about something.
func (s *Session) DraftAbout(about journal.About) journal.Draft { return s.draft(draftAbout(about)) }

func (s *Session) draft(id string) journal.Draft {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.drafts[id]
}

// SetDraft keeps the text of a new entry as it is typed.
func (s *Session) SetDraft(prompt guide.PromptID, text string) { s.setDraft(draftID(prompt), text) }

// SetDraftAbout does so for an entry about something.
func (s *Session) SetDraftAbout(about journal.About, text string) {
	s.setDraft(draftAbout(about), text)
}

func (s *Session) setDraft(id, text string) {
	s.change(ref{kindDraft, id}, func() {
		d := s.drafts[id]
		if d.On.IsZero() || strings.TrimSpace(d.Text) == "" {
			d.On = s.deps.Today()
		}
		d.Text = text
		s.drafts[id] = d
	})
}

// KeepDraft puts the draft into the journal under the day it was begun, with its
// question, and returns the entry's id. It returns ErrEmpty when nothing but blanks was written, and the
// reason when the entry could not be written; the draft stays then. The entry is
// written before the draft is cleared: a crash in between leaves the text twice,
// never not at all.
func (s *Session) KeepDraft(prompt guide.PromptID) (id string, err error) {
	draft := draftID(prompt)
	return s.keepDraft(draft, cmp.Or(s.draft(draft).On, s.deps.Today()))
}

// KeepDraftAbout does so with the draft of an entry about something.
func (s *Session) KeepDraftAbout(about journal.About) (id string, err error) {
	draft := draftAbout(about)
	return s.keepDraft(draft, cmp.Or(s.draft(draft).On, s.deps.Today()))
}

func (s *Session) keepDraft(draft string, on civil.Date) (id string, err error) {
	text := s.draft(draft).Text
	if strings.TrimSpace(text) == "" {
		return "", ErrEmpty
	}
	id = s.deps.NewID()
	r := ref{kindEntry, id}
	s.change(r, func() {
		e := s.newEntry(promptOf(draft), text)
		e.On, e.About = on, aboutOf(draft)
		s.setEntry(id, e)
	})
	if err := s.outOf(r, draft); err != nil {
		return "", err
	}
	return id, nil
}

// outOf writes a new record and then clears the drafts it was made from, given by
// their ids. It returns the reason when the record could not be written; it is taken
// back then, and the drafts stay.
func (s *Session) outOf(r ref, from ...string) error {
	s.mu.Lock()
	for _, draft := range from {
		s.clean(ref{kindDraft, draft}) // the record holds the text
	}
	s.mu.Unlock()
	err := s.Flush()
	failed := err != nil && s.undo(r)
	for _, draft := range from {
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
		s.setEntry(id, e)
	})
}

// ChangeEntry changes what is kept beside the text of an entry: its tags, whether it is
// pinned. One that is not there stays away.
func (s *Session) ChangeEntry(id string, set func(*journal.Entry)) {
	if _, ok := s.Entry(id); !ok {
		return
	}
	s.change(ref{kindEntry, id}, func() {
		e := s.journal()[id]
		e.Tags = slices.Clone(e.Tags)
		set(&e)
		s.setEntry(id, e)
	})
}

// A Thrown is an entry of the bin with its id.
type Thrown struct {
	ID string
	journal.Binned
}

// CountBin is how many entries are in the bin.
func (s *Session) CountBin() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.bin.all)
}

// Bin are the entries in the bin, the last one thrown away first.
func (s *Session) Bin() []Thrown {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []Thrown
	for id, b := range s.bin.all {
		all = append(all, Thrown{id, b})
	}
	return sortedBy(all, func(a, b Thrown) int {
		return cmp.Or(b.Gone.Compare(a.Gone), journal.Compare(a.Entry, b.Entry), strings.Compare(a.ID, b.ID))
	})
}

// ThrowAway puts an entry into the bin. It is written there before it leaves the
// journal: a crash in between leaves it twice, never not at all. It returns the reason
// when it could not be written there; the entry stays then.
func (s *Session) ThrowAway(id string) error {
	e, ok := s.Entry(id)
	if !ok {
		return nil
	}
	r := ref{kindBin, id}
	s.change(r, func() { s.bin.all[id] = journal.Binned{Gone: s.deps.Today(), Entry: e} })
	if err := s.Flush(); err != nil && s.undo(r) {
		return err
	}
	s.RemoveEntry(id)
	return nil
}

// PutBack takes an entry out of the bin and puts it where it was; where another has
// its place, with other words, it becomes an entry of its own. It returns the reason
// when it could not be written; it stays in the bin then.
func (s *Session) PutBack(id string) error {
	s.mu.Lock()
	b, ok := s.bin.all[id]
	s.mu.Unlock()
	if !ok {
		return nil
	}
	r := ref{kindEntry, id}
	if now, there := s.Entry(id); there && now.Text != b.Entry.Text {
		r.id = s.deps.NewID()
		if seal := s.Seal(id); !seal.Until.IsZero() { // a letter stays as closed as it was
			s.change(ref{kindSeal, r.id}, func() { s.seals.all[r.id] = seal })
		}
	}
	s.change(r, func() { s.setEntry(r.id, b.Entry) })
	if err := s.Flush(); err != nil && s.undo(r) {
		return err
	}
	s.EmptyBin(id)
	return nil
}

// EmptyBin removes entries of the bin for good, and the seals of letters among them.
func (s *Session) EmptyBin(ids ...string) {
	for _, id := range ids {
		s.change(ref{kindBin, id}, func() { delete(s.bin.all, id) })
		if _, there := s.Entry(id); !there && !s.Seal(id).Until.IsZero() {
			s.change(ref{kindSeal, id}, func() { delete(s.seals.all, id) })
		}
	}
}

// emptyDue removes for good what has been in the bin for as long as it stays there.
func (s *Session) emptyDue() {
	for _, t := range s.Bin() {
		if t.Left(s.deps.Today()) == 0 {
			s.EmptyBin(t.ID)
		}
	}
}

// RemoveEntry takes an entry out of the journal for good.
func (s *Session) RemoveEntry(id string) {
	s.change(ref{kindEntry, id}, func() { s.dropEntry(id) })
}
