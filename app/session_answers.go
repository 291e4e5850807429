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

// revise changes the response. What the answers before it have ended is written
// down first.
func (s *Session) revise(f func(assess.Response) assess.Response) {
	s.endTrials()
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
	today := s.deps.Today()
	return assess.ReadSpaced(s.response, today, s.course.SpaceDays(today)).Stand(s.earlier())
}

// Assessed reports whether every question that applies was answered.
func (s *Session) Assessed() bool { return assess.Complete(s.Response(), s.deps.Today()) }

// Unfinished reports whether questions are open whose answers decide what is next.
// After a stop they can wait, because its plan stands; not so when they are asked
// anew, or about safety, because then the open ones decide.
func (s *Session) Unfinished() bool {
	if s.Assessed() { // nearly always, and cheap to know
		return false
	}
	r, today := s.Response(), s.Today()
	_, screened := assess.Read(r, today).ScreenedOn()
	now := s.Result()
	anew := r.Taking > 0 && !r.Renewed || r.Renewed && !screened
	return !now.Outcome.Stop() || now.Earlier || anew
}

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
func (s *Session) AskAgain() error { return s.again(assess.Response.Again) }

// RenewScreen is AskAgain for the safety questions alone: every other answer comes
// along.
func (s *Session) RenewScreen() error { return s.again(assess.Response.Renew) }

func (s *Session) again(next func(assess.Response) assess.Response) error {
	s.LeaveAll()
	if !assess.Complete(s.Response(), s.deps.Today()) {
		return ErrOpen
	}
	return s.putAway(next)
}

// putAway puts the present answers away and goes on with what next makes of them.
func (s *Session) putAway(next func(assess.Response) assess.Response) error {
	now := s.Response()
	r := ref{kindTaking, strconv.Itoa(now.Taking)}
	s.change(r, func() { s.takings[r.id] = now })
	if err := s.Flush(); err != nil && s.undo(r) {
		return err
	}
	s.revise(next)
	return nil
}

// mergeResponse takes in what another tab answered. When one of the two tabs has
// begun a new taking, the answers of the older one are put away and never mixed
// into it; what was told holds in both.
func (s *Session) mergeResponse(theirs assess.Response) {
	ours := s.response
	s.response = ours.Merge(theirs, s.deps.Today())
	older, ok := olderTaking(ours, theirs)
	if !ok {
		return
	}
	r := ref{kindTaking, strconv.Itoa(older.Taking)}
	if kept, ok := s.takings[r.id]; ok {
		older = s.oneTaking(older, kept)
	}
	s.takings[r.id] = older
	if s.write(r) != nil {
		s.soil(r)
	}
}
