package plan

import (
	"slices"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

// A Step is one step of a person's plan: the guide's step or their own, what they
// marked, why it is here and why it may be closed.
type Step struct {
	guide.Step
	Mark    Mark
	Because []assess.Finding // the findings it answers; empty for steps everyone gets
	Closed  []Reason         // why it cannot be started, in the order to deal with them; empty when open
	Kept    bool             // no longer part of the plan: there to be read, never to be done
	Own     bool             // added by the person
	Before  bool             // marked for an earlier ending: what was written stays, the mark counts for nothing now
	Unknown bool             // the guide of this version does not have it
	Sent    bool             // the first message, marked as sent: there is no second one
}

// Open reports whether the step may be started.
func (s Step) Open() bool { return !s.Kept && len(s.Closed) == 0 }

// Settled reports whether nothing is left to do about the step.
func (s Step) Settled() bool {
	return s.Sent || !s.Before && (s.Mark.Status == Done || s.Mark.Status == Skipped)
}

// underWay reports whether the step needs nothing but time: a wait that has
// begun, or one that is repeated and was done at least once.
func (s Step) underWay() bool {
	if s.Before || s.Mark.Status != Doing {
		return false
	}
	return s.Kind == guide.KindWait || s.Kind == guide.KindRepeat && len(s.Mark.Times) > 0
}

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
	Kept   []Step      // what is no longer part of the plan and was marked or added: still readable
	Gone   []Step      // the person's own steps they removed; each can be brought back
	Ending assess.Span // the days among which the present ending lies
	Space  int         // how many whole days of space count
	Course Course
	Today  civil.Date

	gates     *gates
	latest    civil.Date // the latest day anything was written on
	spaceLeft int
}

// Build makes the plan for the facts. A stop outcome gives a plan without any
// step that touches the other person, whatever course was chosen. Marks and own
// steps that fit nowhere are kept, whatever is in them.
func Build(f Facts) Plan {
	g := newGates(f)
	p := Plan{gates: g, Result: g.result, Path: f.Course.Path, Ending: g.ending, Space: f.Course.SpaceDays(f.Today), Course: f.Course, Today: f.Today,
		latest: g.latest, spaceLeft: g.rd.SpaceLeft()}
	if g.result.Outcome.Stop() {
		p.Path = guide.PathLetGo
	} else if p.Path != guide.PathLetGo {
		p.Path = guide.PathTry
	}
	own := ownSteps(f)
	inPlan := map[guide.StepID]bool{}
	for _, id := range guide.PhasesFor(g.result.Outcome, p.Path) {
		phase, _ := guide.PhaseByID(id)
		steps := p.place(g, own[id], p.stepsOf(g, id))
		if len(steps) == 0 {
			continue
		}
		for _, s := range steps {
			inPlan[s.ID] = true
		}
		p.Phases = append(p.Phases, Phase{Phase: phase, Steps: steps})
	}
	p.keep(g, inPlan)
	return p
}

// stepsOf returns the guide's steps of a phase that answer something: those
// everyone gets, those a finding calls for, and those already begun, so that work
// does not vanish when the finding behind it does.
func (p Plan) stepsOf(g *gates, phase guide.PhaseID) []Step {
	var out []Step
	for _, s := range guide.Steps() {
		if s.Phase != phase || s.Retired || s.Path != "" && s.Path != p.Path || slices.ContainsFunc(s.Not, g.result.Has) {
			continue
		}
		step := p.step(g, s)
		step.Because = because(g.result, s)
		if len(s.For) > 0 && len(step.Because) == 0 && step.Mark.IsZero() {
			continue
		}
		out = append(out, step)
	}
	return out
}

// step puts a step together with its mark and its gates.
func (p Plan) step(g *gates, s guide.Step) Step {
	if s.ID == guide.StepKeepSpace {
		s.Days = p.Space
	}
	m := g.facts.Marks[s.ID]
	sent := s.ID == guide.StepFirstMessage && g.sent(m)
	return Step{Step: s, Mark: m, Closed: g.closed(s.Gates), Sent: sent, Before: !sent && g.before(s, m)}
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

// keep collects what has a mark, or was added, and is not in a phase: the
// guide's steps in its order, then what this version does not know and the
// person's own, by their ids.
func (p *Plan) keep(g *gates, inPlan map[guide.StepID]bool) {
	f := g.facts
	for _, s := range guide.Steps() {
		if m := f.Marks[s.ID]; !m.IsZero() && !inPlan[s.ID] {
			step := p.step(g, s)
			step.Closed, step.Kept = nil, true
			p.Kept = append(p.Kept, step)
		}
	}
	var rest []Step
	for id, m := range f.Marks {
		_, own := f.Own[id]
		if _, known := guide.StepByID(id); !known && !own && !m.IsZero() {
			title := "A step this version of the app does not know"
			if IsOwn(id) {
				title = "A step you added"
			}
			rest = append(rest, Step{Step: guide.Step{ID: id, Title: title}, Mark: m, Kept: true, Own: IsOwn(id), Unknown: true})
		}
	}
	for id, o := range f.Own {
		switch {
		case !o.Gone.IsZero():
			p.Gone = append(p.Gone, ownKept(id, o, f.Marks))
		case !inPlan[id] || !IsOwn(id):
			rest = append(rest, ownKept(id, o, f.Marks))
		}
	}
	byID := func(a, b Step) int { return compareIDs(a.ID, b.ID) }
	slices.SortFunc(rest, byID)
	slices.SortFunc(p.Gone, byID)
	p.Kept = append(p.Kept, rest...)
}

// Find returns the step with that id, kept and removed ones included.
func (p Plan) Find(id guide.StepID) (Step, bool) {
	for _, phase := range p.Phases {
		if s, ok := among(phase.Steps, id); ok {
			return s, true
		}
	}
	if s, ok := among(p.Kept, id); ok {
		return s, true
	}
	return among(p.Gone, id)
}

func among(list []Step, id guide.StepID) (Step, bool) {
	for i := range list { // by its place: a step is large
		if list[i].ID == id {
			return list[i], true
		}
	}
	return Step{}, false
}
