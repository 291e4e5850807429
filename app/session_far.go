package app

import (
	"slices"

	"afterward/app/browser"
	"afterward/core/backup"
	"afterward/core/vault"
)

// A far is how far something has come that is done in slices: done of so many. The zero
// far is of nothing.
type far struct{ done, of int }

// farSteps is in how many steps the pages are told of it: to draw one costs a slow phone
// more than a slice does.
const farSteps = 20

// leave notes how many are left, and reports whether that is worth telling.
func (f *far) leave(left int) (moved bool) { return f.reach(f.of-left, f.of) }

// reach notes how many are done, and reports whether that is worth telling. What is of
// nothing never is.
func (f *far) reach(done, of int) (moved bool) {
	was := f.step(1)
	*f = far{done, of}
	return f.step(1) != was
}

// step is how many steps of one of so many parts are done.
func (f *far) step(parts int) int {
	if f.of <= 0 {
		return 0
	}
	return max(farSteps/max(parts, 1), 2) * f.done / f.of
}

// Progress is how many records are opened of all, or entries read, while that goes on;
// of is 0 when nothing does.
func (s *Session) Progress() (done, of int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.vault.Opening() && s.half == nil {
		return 0, 0
	}
	return s.far.done, s.far.of
}

// A Doing is how far something slow has come that is done in several parts: a backup,
// bringing one back, turning the lock on or off. The zero Doing is of nothing.
type Doing struct {
	Part     string // what is being done: one of those below
	N, Parts int    // it is the N-th of so many
	Done, Of int    // of this part; 0 of 0 for one that has nothing to count, as making a key
	Kept     bool   // what is kept is being changed, so it cannot be given up any more
}

// The parts, beside those of a backup.
const (
	partCheckKey = "keying-again" // to open what has just been sealed
	partReady    = "ready"        // as those of a vault.Passage
	partSeal     = "seal"         // the same behind a lock that is to be
	partStage    = "stage"
	partPlace    = "place"
	partClear    = "clear"
	partReread   = "reread"
)

// stageParts are the stages of a vault.Passage.
var stageParts = [vault.Stages]string{partReady, partStage, partPlace, partClear, partReread}

// inBytes reports whether what is counted are bytes; otherwise it is records.
func (d Doing) inBytes() bool {
	return slices.Contains([]string{string(backup.Reading), string(backup.Sealing), string(backup.Opening)}, d.Part)
}

// Doing is how far the slow thing that is under way has come.
func (s *Session) Doing() Doing {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.doing
}

// reached goes on with d, and reports whether that is worth telling. It is called with s.mu held.
func (s *Session) reached(d Doing) (moved bool) {
	was := s.doing
	s.doing = d
	a, b := far{was.Done, was.Of}, far{d.Done, d.Of}
	return d.Part != was.Part || d.N != was.N || a.step(was.Parts) != b.step(d.Parts)
}

// tell goes on with d and tells the pages where that is worth it.
func (s *Session) tell(d Doing) {
	s.mu.Lock()
	moved := s.reached(d)
	s.mu.Unlock()
	if moved {
		s.notify()
	}
}

// slow has a job done, and tells how far it is in its parts.
func (s *Session) slow(job string, in [][]byte, parts []string, done func([][]byte, error)) (cancel func()) {
	told := func(f browser.Far) {
		if n := slices.Index(parts, f.Part); n >= 0 {
			s.tell(Doing{Part: f.Part, N: n + 1, Parts: len(parts), Done: f.Done, Of: f.Of})
		}
	}
	stop := s.deps.Slow(job, in, told, func(out [][]byte, err error) {
		s.tell(Doing{})
		done(out, err)
	})
	return func() {
		stop()
		s.tell(Doing{})
	}
}
