package app

import (
	"slices"

	"afterward/core/civil"
	"afterward/core/contact"
)

// waitID is the id of the one delay that can run.
const waitID = "now"

// A Felt is one urge with its id.
type Felt struct {
	ID string
	contact.Urge
}

// Urges are the urges that were put down, the newest first, without those that were
// taken out.
func (s *Session) Urges() []Felt {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Felt
	for _, id := range contact.Latest(s.urges.all) {
		out = append(out, Felt{id, s.urges.all[id]})
	}
	return out
}

// Urge is one urge; ok is false when there is none with that id.
func (s *Session) Urge(id string) (u contact.Urge, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	u, ok = s.urges.all[id]
	return u, ok
}

// NoteUrge puts an urge of now down and returns its id. What is said of it can come
// later.
func (s *Session) NoteUrge(set func(*contact.Urge)) (id string) {
	u := contact.Urge{At: s.Now()}
	set(&u)
	id = s.deps.NewID()
	s.change(ref{kindUrge, id}, func() { s.urges.all[id] = u })
	return id
}

// SetUrge changes what is said of an urge.
func (s *Session) SetUrge(id string, set func(*contact.Urge)) {
	edit(s, kindUrge, s.urges, id, func(u *contact.Urge) {
		u.Triggers, u.Helped = slices.Clone(u.Triggers), slices.Clone(u.Helped)
		set(u)
	})
}

// TakeUrgeOut takes an urge out, or brings it back.
func (s *Session) TakeUrgeOut(id string, gone bool) {
	s.SetUrge(id, func(u *contact.Urge) { u.Gone = s.onDay(gone) })
}

// StartWait begins to wait so many minutes, for the urge with that id; "" for none
// that was put down.
func (s *Session) StartWait(minutes int, urge string) {
	w := contact.Wait{From: s.Now(), Start: s.seconds(), Minutes: minutes, Urge: urge}
	s.change(ref{kindWait, waitID}, func() { s.waits.all[waitID] = w })
}

// Wait is the delay that runs and how many seconds are left of it; ok is false when
// none does.
func (s *Session) Wait() (w contact.Wait, left int64, ok bool) {
	s.mu.Lock()
	w, ok = s.waits.all[waitID]
	s.mu.Unlock()
	return w, w.Left(s.seconds()), ok
}

// EndWait ends the delay. The whole minutes that were waited are put down with its
// urge.
func (s *Session) EndWait() {
	w, _, ok := s.Wait()
	if !ok {
		return
	}
	waited := w.Through(s.seconds())
	s.change(ref{kindWait, waitID}, func() { delete(s.waits.all, waitID) })
	if waited > 0 {
		s.SetUrge(w.Urge, func(u *contact.Urge) { u.Waited = min(u.Waited+waited, civil.DayMinutes) })
	}
}

// SeeUrges is what the past urges show, where there are enough.
func (s *Session) SeeUrges() contact.Sight {
	s.mu.Lock()
	defer s.mu.Unlock()
	return contact.See(s.urges.all, s.deps.Today())
}
