package app

import (
	"iter"
	"slices"

	"afterward/core/civil"
	"afterward/core/find"
	"afterward/core/guide"
)

// A finder is the search over everything a person wrote. It lives in memory only:
// nothing of it is stored, and closing the lock forgets it.
type finder struct {
	index   find.Index
	taken   bool            // it has everything as it was after that many edits, but for rest
	at      int             // those edits
	on      civil.Date      // the day then
	noted   int             // edits since then of which is known what they changed
	changed map[string]bool // ids of entries that they changed
	rest    []string        // ids of entries that are to be taken in yet, the newest first
	reading bool            // a slice of it is to come
}

// note takes down what an edit changes.
func (f *finder) note(r ref) {
	if f.noted++; r.kind == kindEntry {
		f.noteEntry(r.id)
	}
}

// noteEntry takes down that an entry is another one now, or none.
func (f *finder) noteEntry(id string) {
	if f.taken {
		f.changed[id] = true
	}
}

// A Finding is what a search came to.
type Finding struct {
	Hits  []find.Hit
	Total int
	Ready bool // everything is read; listeners hear when it is not and then becomes so
}

// Find searches everything a person wrote, the newest first. What was written since the
// last search is taken in first; the rest is not read again. Letters that are sealed are
// not found before their day.
func (s *Session) Find(q find.Query) Finding {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.vault.Locked() {
		return Finding{}
	}
	whole := s.ready()
	if whole {
		s.journal()
	}
	f := &s.finder
	s.takeUp(whole)
	if len(f.rest) <= fewEntries {
		s.takeEntries(fewEntries)
	}
	if len(f.rest) == 0 && f.index.Left() <= sliceUnits {
		f.index.Read(sliceUnits)
	}
	left := len(f.rest) > 0 || f.index.Left() > 0
	if left && !f.reading {
		f.reading = true
		s.deps.Later(sliceRest, s.findOn)
	}
	hits, total := f.index.Search(q)
	return Finding{Hits: hits, Total: total, Ready: whole && !left}
}

// takeUp has the index hold what there is now. The entries of a journal that was never
// taken in wait in rest: ten thousand of them would keep a phone from answering.
func (s *Session) takeUp(whole bool) {
	f, today := &s.finder, s.deps.Today()
	switch {
	case f.taken && f.at == s.edits && f.on == today: // another day opens letters that were sealed until then
		return
	case f.taken && f.noted == s.edits-f.at:
		for id := range f.changed {
			s.takeEntry(id)
		}
		f.index.Sync(s.findable(), inJournal)
	case f.taken:
		f.rest = nil
		f.index.Sync(s.findable((*gatherer).journal))
	default:
		f.index.Sync(s.findable())
		if f.taken = whole; whole {
			f.rest = slices.Clone(s.ordered().newest)
		}
	}
	f.at, f.on, f.noted, f.changed = s.edits, today, 0, map[string]bool{}
}

// takeEntries takes in some of the entries that wait.
func (s *Session) takeEntries(n int) {
	n = min(n, len(s.finder.rest))
	for _, id := range s.finder.rest[:n] {
		s.takeEntry(id)
	}
	s.finder.rest = s.finder.rest[n:]
}

// takeEntry takes in an entry as it is now, if it is one that stands in the journal.
func (s *Session) takeEntry(id string) {
	there := false
	w := gatherer{s: s, yield: func(d find.Doc) bool {
		s.finder.index.Put(d)
		there = true
		return true
	}}
	if e, ok := s.entries[id]; ok {
		w.entry(id, e)
	}
	if !there {
		s.finder.index.Remove(find.Key{Place: inJournal, ID: id})
	}
}

// What a slice of the search does before it looks at the clock, in entries and in bytes:
// about a millisecond of a slow phone. It is for as long as a person types into its field
// that a slice has half the time of others.
const (
	findEntries = 50
	findBytes   = 4_000
)

// findOn reads one more slice of what can be found.
func (s *Session) findOn() {
	s.mu.Lock()
	if s.gaveWay(s.findOn) {
		return
	}
	f := &s.finder
	left := slice(sliceTime/2, func(int) int {
		if s.takeEntries(findEntries); len(f.rest) == 0 {
			f.index.Read(findBytes)
		}
		return len(f.rest) + f.index.Left()
	})
	f.reading = left > 0
	s.mu.Unlock()
	if left > 0 {
		s.deps.Later(sliceRest, s.findOn)
		return
	}
	s.notify()
}

// ReadGuide has what the search in the guide needs be read, in slices too.
func (s *Session) ReadGuide() {
	s.deps.Later(sliceRest, func() {
		if slice(sliceTime/2, func(int) int { return guide.PrepareSearch(findBytes) }) > 0 {
			s.ReadGuide()
		}
	})
}

// findable is every text that can be found, but for those of the journal, and what more
// hands on.
func (s *Session) findable(more ...func(*gatherer)) iter.Seq[find.Doc] {
	return func(yield func(find.Doc) bool) {
		w := &gatherer{s: s, yield: yield}
		for _, part := range append(more, (*gatherer).letters, (*gatherer).drafts, (*gatherer).answers, (*gatherer).plan, (*gatherer).lists,
			(*gatherer).days, (*gatherer).between, (*gatherer).talks, (*gatherer).trials) {
			if part(w); w.stopped {
				return
			}
		}
	}
}
