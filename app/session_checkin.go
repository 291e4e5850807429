package app

import (
	"slices"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/plan"
)

// CheckIn is what was said of a day; the zero Entry when nothing was.
func (s *Session) CheckIn(on civil.Date) checkin.Entry {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.checkins.all[on.String()]
}

// CheckIns are the check-ins of all days, the newest first.
func (s *Session) CheckIns() []checkin.Entry {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []checkin.Entry
	for _, e := range s.checkins.all {
		out = append(out, e)
	}
	return sortedBy(out, func(a, b checkin.Entry) int { return b.On.Compare(a.On) })
}

// SetCheckIn changes what is said of a day. A day of which nothing is said any
// more has no check-in. Without a day nothing is kept.
func (s *Session) SetCheckIn(on civil.Date, set func(*checkin.Entry)) {
	if !on.Valid() {
		return
	}
	id := on.String()
	s.change(ref{kindCheckin, id}, func() {
		e := s.checkins.all[id]
		e.On = on
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

// lastCheckIns are the newest check-ins before a day, at most n.
func lastCheckIns(all []checkin.Entry, before civil.Date, n int) []checkin.Entry {
	all = slices.DeleteFunc(slices.Clone(all), func(e checkin.Entry) bool { return e.On.Compare(before) >= 0 })
	return all[:min(n, len(all))]
}
