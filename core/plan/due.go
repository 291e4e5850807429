package plan

import (
	"cmp"
	"slices"

	"afterward/core/civil"
	"afterward/core/guide"
)

// DueLimit is how many steps are called due at most. Our own choice.
const DueLimit = 3

// A DueReason says why a step is due.
type DueReason string

const (
	DueDay   DueReason = "day"   // the day the person set has come
	DueOver  DueReason = "over"  // the days of a wait are over
	DueAgain DueReason = "again" // it is time for a repeating step
)

// A Due is a step that is due.
type Due struct {
	Step   Step
	Reason DueReason
	Since  civil.Date // the first day it was due
}

// Due returns the steps that are due on the day of the plan, at most DueLimit of
// them: those with a day of their own first, then waits that are over, then what
// repeats, each the longest due first. It never has a step that is closed or
// settled, one that touches the other person, or the end of the space: nothing
// here reminds anyone of writing to somebody (T03). Nothing is due before the day
// until which the person wants quiet.
func (p Plan) Due() []Due {
	if p.Today.Compare(p.Course.Quiet) < 0 {
		return nil
	}
	var out []Due
	for _, phase := range p.Phases {
		for _, s := range phase.Steps {
			if d, ok := p.due(s); ok {
				out = append(out, d)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Due) int {
		return cmp.Or(cmp.Compare(a.Reason.rank(), b.Reason.rank()), a.Since.Compare(b.Since))
	})
	return out[:min(len(out), DueLimit)]
}

func (r DueReason) rank() int { return slices.Index([]DueReason{DueDay, DueOver, DueAgain}, r) }

// due reports whether a step is due.
func (p Plan) due(s Step) (Due, bool) {
	if s.Contact() || !s.Open() || s.Settled() || s.ID == guide.StepKeepSpace {
		return Due{}, false
	}
	did := s.Kind == guide.KindRepeat && s.Mark.Status == Doing && s.Mark.lastTime().Compare(s.Mark.Due) >= 0
	if day := s.Mark.Due; !day.IsZero() && day.Compare(p.Today) <= 0 && !did {
		return Due{s, DueDay, day}, true
	}
	if s.Mark.Status != Doing || p.rests(s) {
		return Due{}, false
	}
	switch s.Kind {
	case guide.KindWait:
		return Due{s, DueOver, s.Mark.On.AddDays(max(0, s.Days) + 1)}, true
	case guide.KindRepeat:
		if last := s.Mark.lastTime(); !last.IsZero() {
			return Due{s, DueAgain, last.AddDays(max(1, s.Every))}, true
		}
	}
	return Due{}, false
}

// A Milestone is a phase that lies behind a person.
type Milestone struct {
	Phase guide.Phase
	On    civil.Date // the day of the last step of it
}

// Milestones returns the phases that lie behind the person, in the order of the
// plan. There are none until they want to see them, and none of a phase that
// touches the other person: what happens between two people is no score.
func (p Plan) Milestones() []Milestone {
	var out []Milestone
	for _, phase := range p.Phases {
		if !p.Course.Marks || phase.Contact || phase.Settled() < len(phase.Steps) {
			continue
		}
		last := civil.Date{}
		for _, s := range phase.Steps {
			last = later(last, s.Mark.On)
		}
		out = append(out, Milestone{Phase: phase.Phase, On: last})
	}
	return out
}
