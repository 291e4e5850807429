package app

import (
	"errors"
	"maps"
	"reflect"
	"slices"
	"strconv"

	"afterward/core/assess"
	"afterward/core/guide"
)

// Response is what was answered so far in the present taking.
func (s *Session) Response() assess.Response {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.response
}

// revise changes the response.
func (s *Session) revise(f func(assess.Response) assess.Response) {
	s.change(ref{kindResponse, ""}, func() { s.response = f(s.response) })
}

// Answer chooses an option of an item, today.
func (s *Session) Answer(item guide.ItemID, option guide.OptionID) {
	s.revise(func(r assess.Response) assess.Response { return r.Choose(item, option, s.deps.Today()) })
}

// Leave makes the answer to the item count as told: the person went on with it.
func (s *Session) Leave(item guide.ItemID) {
	s.revise(func(r assess.Response) assess.Response { return r.Leave(item) })
}

// LeaveAll makes every answer count as told: the person has seen what they come
// to.
func (s *Session) LeaveAll() {
	if r := s.Response(); !reflect.DeepEqual(r.LeaveAll().Told, r.Told) {
		s.revise(assess.Response.LeaveAll)
	}
}

// SetWhy keeps the reason why a told stop does not hold any more, as it is typed.
func (s *Session) SetWhy(item guide.ItemID, text string) {
	s.revise(func(r assess.Response) assess.Response { return r.Lift(item, text, s.deps.Today()) })
}

// SetAnswerNote keeps what is written beside an answer, as it is typed.
func (s *Session) SetAnswerNote(item guide.ItemID, text string) {
	s.revise(func(r assess.Response) assess.Response { return r.Note(item, text) })
}

// Visit remembers the item to resume at.
func (s *Session) Visit(item guide.ItemID) {
	if r := s.Response(); r.At == item || !r.Begun() {
		return
	}
	s.revise(func(r assess.Response) assess.Response { return r.Visit(item) })
}

// Result is what the answers come to now, without the plan that follows.
func (s *Session) Result() assess.Result {
	s.mu.Lock()
	defer s.mu.Unlock()
	return assess.Stand(s.response, s.earlier(), s.deps.Today())
}

// Assessed reports whether every question that applies was answered.
func (s *Session) Assessed() bool { return assess.Complete(s.Response(), s.deps.Today()) }

// earlier returns the takings before the present one.
func (s *Session) earlier() []assess.Response { return slices.Collect(maps.Values(s.takings)) }

// Takings are all takings, the present one last, each with what it came to on
// its own day.
func (s *Session) Takings() []assess.Taking {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := []assess.Response{s.response}
	for _, r := range s.takings {
		if r.Taking != s.response.Taking { // put away twice by a crash in between
			all = append(all, r)
		}
	}
	return assess.Takings(all)
}

// ErrOpen means the present taking is not complete.
var ErrOpen = errors.New("not every question is answered")

// AskAgain puts the present answers away and begins a new taking. It returns
// ErrOpen while questions are open, and the reason when the answers could not be
// put away; nothing is changed then. The old answers are written before the new
// taking begins: a crash in between leaves them twice, never not at all.
func (s *Session) AskAgain() error {
	s.LeaveAll()
	now := s.Response()
	if !assess.Complete(now, s.deps.Today()) {
		return ErrOpen
	}
	r := ref{kindTaking, strconv.Itoa(now.Taking)}
	s.change(r, func() { s.takings[r.id] = now })
	if err := s.Flush(); err != nil && s.undo(r) {
		return err
	}
	s.revise(func(r assess.Response) assess.Response { return r.Again() })
	return nil
}

// mergeResponse takes in what another tab answered. When one of the two tabs has
// begun a new taking, the answers of the older one are put away and never mixed
// into it; what was told holds in both.
func (s *Session) mergeResponse(theirs assess.Response) {
	ours := s.response
	older := ours
	if theirs.Taking < ours.Taking {
		older = theirs
	}
	s.response = ours.Merge(theirs, s.deps.Today())
	if ours.Taking == theirs.Taking || len(older.Answers) == 0 {
		return
	}
	r := ref{kindTaking, strconv.Itoa(older.Taking)}
	if kept, ok := s.takings[r.id]; ok {
		older = older.Merge(kept, s.deps.Today())
	}
	s.takings[r.id] = older
	if s.write(r) != nil {
		s.soil(r)
	}
}
