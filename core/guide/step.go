package guide

import (
	"slices"
	"sync"
)

// A StepID names a step of a plan. Marks and notes are stored under it, so it
// is stable for ever. Letters, digits and hyphens, at most 64.
type StepID string

// A StepKind says how a step is done.
type StepKind string

const (
	KindOnce   StepKind = ""       // done once
	KindRepeat StepKind = "repeat" // done again and again, until it is let be
	KindWrite  StepKind = "write"  // what is written is the point
	KindDecide StepKind = "decide" // a decision, written down
	KindWait   StepKind = "wait"   // nothing to do until the days have passed
	KindAgree  StepKind = "agree"  // done by two, after both have said yes
)

// A Step is one thing to do, with the reason next to it.
type Step struct {
	ID      StepID
	Phase   PhaseID
	Path    Path // only on this path; empty: on both, where the phase is on both
	Kind    StepKind
	Every   int // KindRepeat: days from one time to the next
	Days    int // KindWait: whole days
	Title   string
	Why     string
	How     string
	Prompt  string      // label of the note, where writing is the point
	Ask     PromptID    // the question of the journal that goes with it; empty: none
	Tool    ToolID      // the page that helps with it; empty: none
	For     []FindingID // only part of a plan with one of these findings; empty: always
	Not     []FindingID // never part of a plan with one of these findings
	Gates   []GateID    // all must be open
	Retired bool        // an earlier edition had it: nobody gets it any more, and who has marked it keeps it
	Sources []Source
}

// Contact reports whether the step touches the other person.
func (s Step) Contact() bool {
	p, _ := PhaseByID(s.Phase)
	return p.Contact
}

// Steps returns every step, phase by phase in the order of doing. The result
// must not be changed.
func Steps() []Step { return stepList() }

var stepList = sync.OnceValue(func() []Step {
	all := slices.Concat(safeSteps, alongSteps, towardSteps, letGoSteps)
	for i, s := range all {
		gates := slices.Clone(s.Gates)
		if s.Kind == KindAgree && !slices.Contains(gates, GateBothSaid) && !slices.Contains(gates, GateMutual) { // two can agree only when both want to
			gates = append(gates, GateBothSaid)
		}
		if s.Contact() {
			gates = slices.Concat(contactGates, gates)
		}
		if s.waitsForAnswer() {
			gates = append(gates, GateAnswer)
		}
		all[i].Gates = inOrder(gates)
	}
	return all
})

var stepIndex = sync.OnceValue(func() map[StepID]int {
	return index(stepList(), func(s Step) StepID { return s.ID })
})

// StepByID returns the step with that id.
func StepByID(id StepID) (Step, bool) {
	i, ok := stepIndex()[id]
	if !ok {
		return Step{}, false
	}
	return stepList()[i], true
}
