package app

import (
	"cmp"
	"maps"
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
)

// An order is how the journal is listed, worked out once and kept until an entry comes,
// goes or changes its place: a key pressed in a text must not sort thousands of them.
// The ids of each list stand in the order of that list.
type order struct {
	newest   []string // all of them
	listed   []string // all of them, those that are pinned first
	tags     []journal.TagCount
	byTag    map[string][]string // by the tag in small letters, as in listed
	byAbout  map[journal.About][]string
	byPrompt map[string][]string
}

// ordered is the present order; the lock is held.
func (s *Session) ordered() *order {
	if s.order != nil {
		return s.order
	}
	all := s.journal()
	o := &order{newest: journal.NewestFirst(all), listed: make([]string, 0, len(all)), byTag: map[string][]string{}, byAbout: map[journal.About][]string{}, byPrompt: map[string][]string{}}
	plain := make([]string, 0, len(all)) // those that are not pinned
	for _, id := range o.newest {
		e := all[id]
		if e.Pinned {
			o.listed = append(o.listed, id)
		} else {
			plain = append(plain, id)
		}
		if e.Prompt != "" {
			o.byPrompt[e.Prompt] = append(o.byPrompt[e.Prompt], id)
		}
	}
	o.listed = append(o.listed, plain...)
	var tagged []journal.Entry
	for _, id := range o.listed {
		e := all[id]
		for _, t := range e.Tags {
			key := journal.TagKey(t)
			o.byTag[key] = append(o.byTag[key], id)
		}
		if e.About != "" {
			o.byAbout[e.About] = append(o.byAbout[e.About], id)
		}
		if len(e.Tags) > 0 {
			tagged = append(tagged, e)
		}
	}
	o.tags = journal.CountTags(tagged)
	s.order = o
	return o
}

// unorder has the order worked out anew; the lock is held.
func (s *Session) unorder() { s.order, s.facted = nil, s.facted+1 }

// setEntry puts an entry into the journal. Other words alone change no order; the lock
// is held.
func (s *Session) setEntry(id string, e journal.Entry) {
	all := s.journal()
	was, there := all[id]
	all[id] = e
	s.finder.noteEntry(id)
	was.Text = e.Text
	if !there || !slices.Equal(was.Tags, e.Tags) || was.On != e.On || was.Seq != e.Seq || was.Prompt != e.Prompt || was.Pinned != e.Pinned || was.About != e.About {
		s.unorder()
	}
}

// dropEntry takes an entry out of the journal; the lock is held.
func (s *Session) dropEntry(id string) {
	delete(s.journal(), id)
	s.finder.noteEntry(id)
	s.unorder()
}

// written are the first entries of a list of ids; the lock is held.
func (s *Session) written(ids []string, most int) []Written {
	ids = ids[:min(most, len(ids))]
	out := make([]Written, len(ids))
	for i, id := range ids {
		out[i] = Written{ID: id, Entry: s.journal()[id]}
	}
	return out
}

// everyEntry is a number no journal reaches.
const everyEntry = 1 << 30

// Entries are all journal entries, the newest first.
func (s *Session) Entries() []Written {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.written(s.ordered().newest, everyEntry)
}

// manyUnread reports whether the entries are not read, and too many to be read at once;
// the lock is held.
func (s *Session) manyUnread() bool { return s.entries == nil && s.vault.Count(kindEntry) > fewEntries }

// ready reports whether the entries are read, or few enough to be read at once.
// Otherwise it has them read, and listeners hear when they are; the lock is held.
func (s *Session) ready() bool {
	if s.manyUnread() {
		if s.half == nil {
			s.half = map[string]journal.Entry{}
			s.far = far{of: s.vault.Count(kindEntry)}
			s.keepReading()
		}
		return false
	}
	return true
}

// Listed are the first entries of the journal as it is listed: those that are pinned
// first, and then the newest. With a tag there are only those that have it; all counts
// them. Where reading them would keep a page from answering, ready is false, and
// listeners hear when it is not any more.
func (s *Session) Listed(tag string, most int) (shown []Written, all int, ready bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.ready() {
		return nil, 0, false
	}
	ids := s.ordered().listed
	if tag != "" {
		ids = s.ordered().byTag[journal.TagKey(tag)]
	}
	return s.written(ids, most), len(ids), true
}

// FirstListed are the first entries of the journal as it is listed, at most a page of
// them, while Listed has them read: a look at all of them, which comes before, finds out
// which they are, and listeners hear when it has. Another tab may have changed the
// journal since; those that are gone are left out.
func (s *Session) FirstListed(most int) []Written {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.half == nil || s.front == nil || s.glance != nil {
		return nil
	}
	var out []Written
	for _, id := range s.front.IDs() {
		if len(out) == most {
			break
		}
		if e := s.halfway(id); e.Seq > 0 {
			out = append(out, Written{ID: id, Entry: e})
		}
	}
	return out
}

// Tags are the tags of all entries, the most frequent first; none until the journal is
// read. The result must not be changed.
func (s *Session) Tags() []journal.TagCount {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.ready() {
		return nil
	}
	return s.ordered().tags
}

// Answers are the entries that answer a question, the newest first; none until the
// journal is read.
func (s *Session) Answers(prompt guide.PromptID) []Written {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.ready() {
		return nil
	}
	return s.written(s.ordered().byPrompt[string(prompt)], everyEntry)
}

// Answered reports whether an entry answers a question; false until the journal is read.
func (s *Session) Answered(prompt guide.PromptID) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.ready() && len(s.ordered().byPrompt[string(prompt)]) > 0
}

// WrittenAbout are the first entries about something, as they are listed, and how many
// there are; none until the journal is read.
func (s *Session) WrittenAbout(about journal.About, most int) (shown []Written, all int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.ready() {
		return nil, 0
	}
	ids := s.ordered().byAbout[about]
	return s.written(ids, most), len(ids)
}

// TurnPage puts the open text into the journal when it is that of an earlier day, and
// returns its day; the zero Date when there was none to put away. about is what it is
// about, "" for the free one. When it could not be written it stays open, and err is
// the reason.
func (s *Session) TurnPage(about journal.About) (on civil.Date, err error) {
	return s.turnPage(draftAbout(about))
}

// TurnAbouts does so with every open text about something: what it is about may have
// no page any more. It returns the first reason why one stays open.
func (s *Session) TurnAbouts() (err error) {
	s.mu.Lock()
	all := slices.Sorted(maps.Keys(s.drafts))
	s.mu.Unlock()
	for _, draft := range all {
		if aboutOf(draft) != "" {
			_, failed := s.turnPage(draft)
			err = cmp.Or(err, failed)
		}
	}
	return err
}

// TurnAnswer does so with the open answer to a question.
func (s *Session) TurnAnswer(prompt guide.PromptID) (on civil.Date, err error) {
	return s.turnPage(draftID(prompt))
}

func (s *Session) turnPage(draft string) (on civil.Date, err error) {
	d := s.draft(draft)
	if !d.Turns(s.deps.Today()) {
		return civil.Date{}, nil
	}
	if _, err := s.keepDraft(draft, d.On); err != nil {
		return civil.Date{}, err
	}
	return d.On, nil
}
