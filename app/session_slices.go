package app

import (
	"time"

	"afterward/core/journal"
)

// Months of notes take a slow phone seconds to read. They are read in slices, and
// between two of them the page answers.
const (
	// sliceUnits is how many UTF-16 code units are read before the clock is
	// looked at: less than a hundredth of the room a browser gives.
	sliceUnits = 40_000

	// sliceRest is the time for the page between two slices.
	sliceRest = time.Millisecond

	// fewEntries is how many journal entries are read at once when a page asks.
	fewEntries = 300
)

// sliceTime is how long a slice takes at most, but for its last sliceUnits. Beside
// a drawing that is short of what a finger notices. Tests set it.
var sliceTime = 16 * time.Millisecond

// slice takes steps until nothing is left, or for as long as one slice may take,
// and returns what is left.
func slice(most time.Duration, step func(n int) (left int)) (left int) {
	for began := time.Now(); ; {
		if left = step(sliceUnits); left == 0 || time.Since(began) >= most {
			return left
		}
	}
}

// keepReading has the vault read what it has not read yet, soon. A vault of few
// notes is read at once, and one behind a closed lock not at all.
func (s *Session) keepReading() {
	if s.vault.Locked() {
		return
	}
	if s.front == nil && s.manyUnread() {
		s.glance, s.front = s.vault.Glance(kindEntry), journal.NewFront(pageOfEntries)
	}
	left := s.vault.ReadOn(0)
	if s.vault.Used()/2 <= sliceUnits {
		left = s.vault.ReadOn(sliceUnits)
	}
	if (left > 0 || s.vault.Damaged() > 0 || s.half != nil) && !s.reading {
		s.reading = true
		s.deps.Later(sliceRest, s.readOn)
	}
}

// readOn reads one more slice. After the last, what was found damaged is moved to
// the quarantine while no other tab does the same, and the pages tell of it.
func (s *Session) readOn() {
	s.mu.Lock()
	if s.gaveWay(s.readOn) {
		return
	}
	waited, looked := s.half != nil, s.glance != nil
	left := slice(sliceTime, s.readSome)
	moved := waited && s.half != nil && s.far.reach(len(s.half), s.vault.Count(kindEntry))
	moved = moved || waited && looked && s.glance == nil
	damaged, unread := s.vault.Damaged() > 0, len(s.vault.UnreadSoFar()) > 0
	s.reading = left > 0
	s.mu.Unlock()
	switch {
	case left > 0:
		if moved {
			s.notify()
		}
		s.deps.Later(sliceRest, s.readOn)
	case damaged:
		s.deps.Exclusive(func() {
			s.mu.Lock()
			s.vault.MoveDamaged()
			s.mu.Unlock()
			s.notify()
		})
	case unread || waited:
		s.notify()
	}
	if left == 0 && !waited {
		s.deps.Later(aheadRest, s.readAhead)
	}
}

// What a person looks at comes before what is read in slices, which would make it later.
// So long the next slice waits, which is about what these take on a slow phone.
const (
	pageRest   = 300 * time.Millisecond // for a page to be there
	letterRest = 60 * time.Millisecond  // for a letter to stand in its field, and what follows from it
)

// Turning has what is read in slices wait for a page that comes.
func (s *Session) Turning() { s.giveWay(pageRest) }

// Typing has what is read in slices wait for a letter that is typed.
func (s *Session) Typing() { s.giveWay(letterRest) }

func (s *Session) giveWay(rest time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.reading || s.finder.reading {
		s.sliceWait = max(s.sliceWait, rest)
	}
}

// gaveWay has a slice be read later, where it is to give way, and reports whether it is.
// It is called with s.mu held, and gives it back then.
func (s *Session) gaveWay(slice func()) bool {
	rest := s.sliceWait
	if s.sliceWait = 0; rest == 0 {
		return false
	}
	s.mu.Unlock()
	s.deps.Later(rest, slice)
	return true
}

// aheadRest is for how long the app has been quiet before the journal is read ahead.
const aheadRest = 500 * time.Millisecond

// readAhead reads the entries before somebody asks for them, in slices: a tap on the
// journal should not be what has to wait for months of them.
func (s *Session) readAhead() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.vault.Locked() {
		s.ready()
	}
}

// readSome looks at entries of about n code units, to know the first of the list; after
// that it reads what the vault has not read, and after that the entries, when somebody
// waits for them. It returns how much is left.
func (s *Session) readSome(n int) (left int) {
	if s.glance != nil {
		if left = s.glance.Step(n, s.front.Look); left > 0 {
			return left
		}
		s.glance = nil
	}
	if left = s.vault.ReadOn(n); left > 0 || s.half == nil {
		return left
	}
	if s.rest == nil {
		s.rest = s.vault.List(kindEntry)
	}
	for ; len(s.rest) > 0 && n > 0; s.rest = s.rest[1:] {
		n -= len(s.halfway(s.rest[0]).Text) + perEntry
	}
	if left = len(s.rest); left == 0 {
		s.entries, s.half, s.rest, s.front = s.half, nil, nil, nil
		s.unorder()
	}
	return left
}

// halfway is an entry while they are being read, the zero Entry when it cannot be read.
func (s *Session) halfway(id string) journal.Entry {
	if _, read := s.half[id]; !read {
		s.loadRecord(ref{kindEntry, id})
	}
	return s.half[id]
}

// perEntry is what an entry costs beside its text, in code units.
const perEntry = 200
