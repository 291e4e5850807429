package app

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/plan"
)

// A Checked is one check-in with its id.
type Checked struct {
	ID string
	checkin.Entry
}

// Checked are all check-ins with their ids, the newest first.
func (s *Session) Checked() []Checked {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Checked
	for id, e := range s.checkins.all {
		out = append(out, Checked{id, e})
	}
	return sortedBy(out, func(a, b Checked) int {
		return cmp.Or(checkin.Compare(a.Entry, b.Entry), strings.Compare(a.ID, b.ID))
	})
}

// DoneWithin counts what was done in the plan from one day to another, both counted.
func (s *Session) DoneWithin(from, to civil.Date) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return plan.DoneWithin(slices.Collect(maps.Values(s.marks)), from, to)
}

// PassedWithin counts the wishes to write that passed without a message from one day
// to another, both counted.
func (s *Session) PassedWithin(from, to civil.Date) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return contact.PassedWithin(slices.Collect(maps.Values(s.urges.all)), from, to)
}

// LoggedOn are the days of the log of contact, without those that were taken off it.
func (s *Session) LoggedOn() map[civil.Date]bool {
	out := map[civil.Date]bool{}
	for _, l := range s.Contacts() {
		out[l.On] = true
	}
	return out
}
