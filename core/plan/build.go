package plan

import (
	"slices"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

// Facts are all a plan is made of.
type Facts struct {
	Response assess.Response
	Earlier  []assess.Response // the takings before it; the last complete one rules until this one is complete
	Course   Course
	Marks    map[guide.StepID]Mark
	Today    civil.Date
}

// A Step is one step of a person's plan: the guide's step, what they marked,
// why it is here and why it may be closed.
type Step struct {
	guide.Step
	Mark    Mark
	Because []assess.Finding // the findings it answers; empty for steps everyone gets
	Closed  []Reason         // why it cannot be started, in the order to deal with them; empty when open
	Kept    bool             // no longer part of the plan: there to be read, never to be done
}

// Open reports whether the step may be started.
func (s Step) Open() bool { return !s.Kept && len(s.Closed) == 0 }

// Settled reports whether nothing is left to do about the step.
func (s Step) Settled() bool { return s.Mark.Status == Done || s.Mark.Status == Skipped }

// A Phase is one phase of a person's plan.
type Phase struct {
	guide.Phase
	Steps []Step
}

// Settled returns how many steps of the phase are done or skipped.
func (p Phase) Settled() int {
	n := 0
	for _, s := range p.Steps {
		if s.Settled() {
			n++
		}
	}
	return n
}

// A Plan is what follows from the facts on a day.
type Plan struct {
	Result assess.Result
	Path   guide.Path // where it leads; PathLetGo after every stop
	Phases []Phase
	Kept   []Step // steps with marks that are no longer part of the plan: still readable
}

// Build makes the plan for the facts. A stop outcome gives a plan without any
// step that touches the other person, whatever course was chosen.
func Build(f Facts) Plan {
	res := assess.Stand(f.Response, f.Earlier, f.Today)
	p := Plan{Result: res, Path: f.Course.Path}
	if res.Outcome.Stop() {
		p.Path = guide.PathLetGo
	} else if p.Path == "" {
		p.Path = guide.PathTry
	}
	inPlan := map[guide.StepID]bool{}
	for _, id := range guide.PhasesFor(res.Outcome, p.Path) {
		phase, _ := guide.PhaseByID(id)
		steps := stepsOf(f, res, id)
		if len(steps) == 0 {
			continue
		}
		for _, s := range steps {
			inPlan[s.ID] = true
		}
		p.Phases = append(p.Phases, Phase{Phase: phase, Steps: steps})
	}
	for _, s := range guide.Steps() {
		if m := f.Marks[s.ID]; !m.IsZero() && !inPlan[s.ID] {
			p.Kept = append(p.Kept, Step{Step: s, Mark: m, Kept: true})
		}
	}
	return p
}

// stepsOf returns the steps of a phase that answer something: those everyone
// gets, those a finding calls for, and those already begun, so that work does
// not vanish when the finding behind it does.
func stepsOf(f Facts, res assess.Result, phase guide.PhaseID) []Step {
	var out []Step
	for _, s := range guide.Steps() {
		if s.Phase != phase || slices.ContainsFunc(s.Not, res.Has) {
			continue
		}
		step := Step{Step: s, Mark: f.Marks[s.ID], Because: because(res, s)}
		if len(s.For) > 0 && len(step.Because) == 0 && step.Mark.IsZero() {
			continue
		}
		step.Closed = closed(f, res, s)
		out = append(out, step)
	}
	return out
}

func because(res assess.Result, s guide.Step) []assess.Finding {
	var out []assess.Finding
	for _, finding := range res.Findings {
		if slices.Contains(s.For, finding.ID) {
			out = append(out, finding)
		}
	}
	return out
}

// Find returns the step with that id, kept ones included.
func (p Plan) Find(id guide.StepID) (Step, bool) {
	for _, phase := range p.Phases {
		for _, s := range phase.Steps {
			if s.ID == id {
				return s, true
			}
		}
	}
	for _, s := range p.Kept {
		if s.ID == id {
			return s, true
		}
	}
	return Step{}, false
}

// Next returns the one thing to do now: a step that was begun, or else the
// first open one that answers something the person said, or else the first open
// one. ok is false when nothing is left.
func (p Plan) Next() (next Step, ok bool) {
	best := -1
	for _, phase := range p.Phases {
		for _, s := range phase.Steps {
			if !s.Open() || s.Settled() {
				continue
			}
			if u := s.urgency(); u > best {
				next, best = s, u
			}
		}
	}
	return next, best >= 0
}

// urgency orders open steps for Next: 2 for one that was begun, 1 for one that
// answers a finding, 0 for the others.
func (s Step) urgency() int {
	switch {
	case s.Mark.Status == Doing:
		return 2
	case len(s.Because) > 0:
		return 1
	}
	return 0
}

// Current returns the index of the first phase with something left to do, or
// the last phase.
func (p Plan) Current() int {
	for i, phase := range p.Phases {
		if phase.Settled() < len(phase.Steps) {
			return i
		}
	}
	return max(0, len(p.Phases)-1)
}
