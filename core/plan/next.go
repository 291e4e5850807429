package plan

import (
	"afterward/core/civil"
	"afterward/core/guide"
)

// Next returns the one thing to do now: after a stop for safety the first step of
// safe ground; otherwise a step that was begun, or else the first open one that
// answers something the person said, or else the first open one. A
// step that touches the other person comes after all others, begun or not: nobody
// is hurried towards them (T03). ok is false when nothing is left.
func (p Plan) Next() (next Step, ok bool) {
	best := -1
	for _, phase := range p.Phases {
		for _, s := range phase.Steps {
			if !s.Open() || s.Settled() || p.rests(s) {
				continue
			}
			if u := s.urgency(); u > best {
				next, best = s, u
			}
		}
	}
	return next, best >= 0
}

// urgency orders open steps for Next: 4 for one that makes somebody safer, 3 for
// one that was begun, 2 for one that answers a finding, 1 for the others, 0 for one
// that touches the other person.
func (s Step) urgency() int {
	switch {
	case s.Contact():
		return 0
	case s.Phase == guide.PhaseSafe:
		return 4
	case s.Mark.Status == Doing && !s.Before:
		return 3
	case len(s.Because) > 0:
		return 2
	}
	return 1
}

// rests reports whether a step that was begun has nothing to be done today: its
// days are not over, or it was done not long ago.
func (p Plan) rests(s Step) bool {
	if s.Mark.Status != Doing {
		return false
	}
	switch s.Kind {
	case guide.KindWait:
		return !p.over(s, p.Today)
	case guide.KindRepeat:
		return p.Today.DaysSince(s.Mark.lastTime()) < max(1, s.Every)
	}
	return false
}

// over reports whether the days of a wait are over on the day: more than its whole days
// since it began, so that a flight into another time zone is none of them. The
// space counts from the ending itself.
func (p Plan) over(s Step, day civil.Date) bool {
	if s.ID == guide.StepKeepSpace {
		return p.spaceLeft == 0
	}
	return !s.Before && s.Mark.Status == Doing && !s.Mark.On.IsZero() && (s.Days <= 0 || day.DaysSince(s.Mark.On) > s.Days)
}

// Current returns the index of the first phase with something left to do that
// does not only need time, or the last phase.
func (p Plan) Current() int {
	for i, phase := range p.Phases {
		for _, s := range phase.Steps {
			if !s.Settled() && !s.underWay() {
				return i
			}
		}
	}
	return max(0, len(p.Phases)-1)
}
