package app

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
	was := f.step()
	*f = far{done, of}
	return f.step() != was
}

func (f *far) step() int {
	if f.of <= 0 {
		return 0
	}
	return farSteps * f.done / f.of
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
