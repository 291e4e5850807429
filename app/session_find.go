package app

import (
	"iter"

	"afterward/core/find"
)

// A finder is the search over everything a person wrote. It lives in memory only:
// nothing of it is stored, and closing the lock forgets it.
type finder struct {
	index   find.Index
	at      int  // the edits it has taken in
	taken   bool // it has taken in any
	reading bool // a slice of it is to come
}

// A Finding is what a search came to.
type Finding struct {
	Hits  []find.Hit
	Total int
	Ready bool // everything is read; listeners hear when it is not and then becomes so
	Left  int  // bytes that are not read yet
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
	if !s.finder.taken || s.finder.at != s.edits {
		s.finder.index.Sync(s.findable())
		s.finder.at, s.finder.taken = s.edits, whole
	}
	left := s.finder.index.Left()
	if left > 0 && left <= sliceUnits {
		s.finder.index.Read(sliceUnits)
		left = s.finder.index.Left()
	}
	if left > 0 && !s.finder.reading {
		s.finder.reading = true
		s.deps.Later(sliceRest, s.findOn)
	}
	hits, total := s.finder.index.Search(q)
	return Finding{Hits: hits, Total: total, Ready: whole && left == 0, Left: left}
}

// findOn reads one more slice of what can be found.
func (s *Session) findOn() {
	s.mu.Lock()
	left := slice(func(n int) int {
		s.finder.index.Read(n)
		return s.finder.index.Left()
	})
	s.finder.reading = left > 0
	s.mu.Unlock()
	if left > 0 {
		s.deps.Later(sliceRest, s.findOn)
		return
	}
	s.notify()
}

// findable is every text that can be found.
func (s *Session) findable() iter.Seq[find.Doc] {
	return func(yield func(find.Doc) bool) {
		w := gatherer{s: s, yield: yield}
		for _, part := range []func(){w.journal, w.drafts, w.answers, w.plan, w.lists, w.days, w.between, w.talks, w.trials} {
			if part(); w.stopped {
				return
			}
		}
	}
}
