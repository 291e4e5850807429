package plan

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/guide"
)

func compareIDs(a, b guide.StepID) int { return strings.Compare(string(a), string(b)) }

// An ownStep is a step a person added, with its id.
type ownStep struct {
	id  guide.StepID
	own Own
}

// ownSteps returns the person's steps that were not removed, by phase and in the
// order in which they are put into it. One under an id that is not of its kind is
// left out: it must never pass for a step of the guide.
func ownSteps(f Facts) map[guide.PhaseID][]ownStep {
	out := map[guide.PhaseID][]ownStep{}
	for id, o := range f.Own {
		if o.Gone.IsZero() && IsOwn(id) {
			out[o.Phase] = append(out[o.Phase], ownStep{id, o})
		}
	}
	for _, list := range out {
		slices.SortFunc(list, func(a, b ownStep) int {
			return cmp.Or(cmp.Compare(a.own.At, b.own.At), a.own.On.Compare(b.own.On), compareIDs(a.id, b.id))
		})
	}
	return out
}

// guideStep is the step as the guide would have it. In a phase that touches the
// other person it carries every gate of that phase, because nobody can see what a
// step in a person's own words does.
func (o Own) guideStep(id guide.StepID) guide.Step {
	s := guide.Step{ID: id, Phase: o.Phase, Kind: o.Kind, Title: o.Title, Gates: guide.GatesOf(o.Phase)}
	switch o.Kind {
	case guide.KindRepeat:
		s.Every = max(1, o.Every)
	case guide.KindWait:
		s.Days = o.Every
	case guide.KindAgree:
		if !slices.Contains(s.Gates, guide.GateBothSaid) && !slices.Contains(s.Gates, guide.GateMutual) { // the second asks for more
			s.Gates = append(s.Gates, guide.GateBothSaid)
		}
	}
	return s
}

// ownKept is a step a person added, to be read and not to be done.
func ownKept(id guide.StepID, o Own, marks map[guide.StepID]Mark) Step {
	return Step{Step: o.guideStep(id), Mark: marks[id], Own: true, Kept: true}
}

// place puts the person's own steps where they want them.
func (p Plan) place(g *gates, own []ownStep, steps []Step) []Step {
	for _, o := range own {
		was := o.own.guideStep(o.id)
		if was.Phase == guide.PhaseOpen && g.sent(g.facts.Marks[guide.StepFirstMessage]) { // after one message nothing, until they answer (T03)
			was.Gates = append(was.Gates, guide.GateWords)
		}
		s := p.step(g, was)
		s.Own = true
		steps = slices.Insert(steps, min(max(0, o.own.At), len(steps)), s)
	}
	return steps
}

// ErrPlace means an own step cannot stand there: the plan has no such phase, or
// no such step of the person's own.
var ErrPlace = errors.New("no such place")

// Add returns a new step of the person's own, at the end of a phase of the plan.
// It returns ErrPlace when the plan does not have the phase.
func (p Plan) Add(phase guide.PhaseID, title string, on civil.Date) (Own, error) {
	for _, ph := range p.Phases {
		if ph.ID == phase {
			return Own{Title: title, Phase: phase, At: len(ph.Steps), On: on}, nil
		}
	}
	return Own{}, fmt.Errorf("%w: phase %s", ErrPlace, phase)
}

// Move returns the person's own steps as they have to be kept when one of them
// shall stand at a place of a phase, counted from 0. Only those that change are
// in the result. It returns ErrPlace for a step that is not their own or not in
// the plan, and for a phase the plan does not have.
func (p Plan) Move(own map[guide.StepID]Own, id guide.StepID, to guide.PhaseID, at int) (map[guide.StepID]Own, error) {
	o, ok := own[id]
	target := slices.IndexFunc(p.Phases, func(ph Phase) bool { return ph.ID == to })
	if !ok || !IsOwn(id) || !o.Gone.IsZero() || target < 0 {
		return nil, fmt.Errorf("%w: %s in %s", ErrPlace, id, to)
	}
	var order []guide.StepID
	for _, s := range p.Phases[target].Steps {
		if s.ID != id {
			order = append(order, s.ID)
		}
	}
	order = slices.Insert(order, min(max(0, at), len(order)), id)
	moved := maps.Clone(own)
	o.Phase = to
	moved[id] = o
	changed := map[guide.StepID]Own{}
	for i, step := range order {
		if s, mine := moved[step]; mine {
			if s.At = i; s != own[step] {
				changed[step] = s
			}
		}
	}
	return changed, nil
}
