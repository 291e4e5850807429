package app

import (
	"cmp"
	"maps"
	"slices"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/plan"
)

// CheckIn is what a check-in says; the zero Entry when there is none with that id.
func (s *Session) CheckIn(id string) checkin.Entry {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.checkins.all[id]
}

// CheckInNow is the id of the check-in that is gone on with now: the latest of today as
// long as it is fresh, or one that does not exist yet.
func (s *Session) CheckInNow() (id string) {
	today, now := s.deps.Today(), s.clock()
	s.mu.Lock()
	defer s.mu.Unlock()
	for other, e := range s.checkins.all {
		if e.Fresh(today, now) && (id == "" || cmp.Or(checkin.Compare(e, s.checkins.all[id]), cmp.Compare(other, id)) < 0) {
			id = other
		}
	}
	return cmp.Or(id, s.deps.NewID())
}

// clock is the time of day on the person's own clock; "" when nobody knows it.
func (s *Session) clock() civil.Clock {
	if s.deps.Minute == nil {
		return ""
	}
	return civil.ClockOf(s.deps.Minute())
}

// CheckIns are all check-ins, the newest first.
func (s *Session) CheckIns() []checkin.Entry {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []checkin.Entry
	for _, e := range s.checkins.all {
		out = append(out, e)
	}
	return sortedBy(out, checkin.Compare)
}

// SetCheckIn changes what a check-in says; one that does not exist yet is of this
// moment of the day on. One that says nothing any more is gone. Without a day nothing
// is kept.
func (s *Session) SetCheckIn(id string, on civil.Date, set func(*checkin.Entry)) {
	if !on.Valid() {
		return
	}
	s.change(ref{kindCheckin, id}, func() {
		e, kept := s.checkins.all[id]
		if !kept {
			e.On = on
			if on == s.deps.Today() {
				e.At = s.clock()
			}
		}
		set(&e)
		if e.IsZero() {
			delete(s.checkins.all, id)
			return
		}
		s.checkins.all[id] = e
	})
}

// Moment is the time of day on the person's own clock.
func (s *Session) Moment() plan.Moment {
	if s.deps.Minute == nil {
		return plan.AnyTime
	}
	return plan.MomentOf(s.deps.Minute() / 60)
}

// News is what is different in the present plan since the last day before today on
// which something was put down, and that day; the zero Date when there is none.
func (s *Session) News(now plan.Plan) (since civil.Date, news []plan.News) {
	s.mu.Lock()
	f := s.facts()
	since = s.lastDay(f)
	s.mu.Unlock()
	if since.IsZero() {
		return since, nil
	}
	return since, now.Since(plan.Build(f.AsOf(since)))
}

// lastDay is the last day before today on which anything was put down.
func (s *Session) lastDay(f plan.Facts) civil.Date {
	var last civil.Date
	see := func(days ...civil.Date) {
		for _, d := range days {
			if d.Compare(last) > 0 && d.Compare(f.Today) < 0 {
				last = d
			}
		}
	}
	for _, g := range f.Response.Answers {
		see(g.On)
	}
	for _, r := range f.Earlier {
		see(r.Latest())
	}
	for _, m := range f.Marks {
		see(m.On)
		see(m.Times...)
		for _, c := range m.Past {
			see(c.On)
		}
	}
	for _, o := range f.Own {
		see(o.On, o.Gone)
	}
	s.seeWritten(see)
	for _, w := range s.watches.all {
		see(w.On)
	}
	for _, v := range s.verdicts.all {
		see(v.On)
	}
	see(f.Course.On)
	return last
}

// Week is what was written looking back at the week that begins with a Monday.
func (s *Session) Week(monday civil.Date) checkin.Week {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.weeks.all[monday.String()]
}

// Weeks are all looks back, the newest first.
func (s *Session) Weeks() []checkin.Week {
	s.mu.Lock()
	defer s.mu.Unlock()
	return sortedBy(slices.Collect(maps.Values(s.weeks.all)), func(a, b checkin.Week) int { return b.On.Compare(a.On) })
}

// SetWeek keeps what is written in answer to a question about the week a day lies in,
// as it is typed.
func (s *Session) SetWeek(day civil.Date, question, text string) {
	if !day.Valid() {
		return
	}
	monday := checkin.WeekOf(day)
	id := monday.String()
	s.change(ref{kindWeek, id}, func() {
		w := s.weeks.all[id]
		w.On, w.Words = monday, maps.Clone(w.Words)
		if w.Words == nil {
			w.Words = map[string]string{}
		}
		w.Words[question] = text
		if text == "" {
			delete(w.Words, question)
		}
		if len(w.Words) == 0 {
			delete(s.weeks.all, id)
			return
		}
		s.weeks.all[id] = w
	})
}
