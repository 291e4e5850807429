package guide

import (
	"slices"
	"sync"
)

// A PhaseID names a stretch of a plan. It is stable for ever.
type PhaseID string

const (
	PhaseNow     PhaseID = "now"
	PhaseSafe    PhaseID = "safe"
	PhaseSpace   PhaseID = "space"
	PhaseReflect PhaseID = "reflect"
	PhaseSteady  PhaseID = "steady"
	PhaseOpen    PhaseID = "open"
	PhaseTalk    PhaseID = "talk"
	PhaseFriends PhaseID = "friends"
	PhaseTrial   PhaseID = "trial"
	PhaseEase    PhaseID = "ease"
	PhaseKeep    PhaseID = "keep"
	PhaseAccept  PhaseID = "accept"
	PhaseSettle  PhaseID = "settle"
	PhaseClose   PhaseID = "close"
	PhaseRebuild PhaseID = "rebuild"
)

// A Phase is a stretch of a plan with a purpose of its own.
type Phase struct {
	ID      PhaseID
	Name    string
	Purpose string
	Contact bool // its steps touch the other person; a stop has none of these
}

var phases = []Phase{
	{ID: PhaseNow, Name: "Right now", Purpose: "Getting through today, with someone at your side."},
	{ID: PhaseSafe, Name: "Safe ground", Purpose: "Distance, people who know, and nothing decided alone."},
	{ID: PhaseSpace, Name: "Space", Purpose: "Room for both of you to think."},
	{ID: PhaseReflect, Name: "Reflect", Purpose: "What happened, as it was."},
	{ID: PhaseSteady, Name: "Steady", Purpose: "Days that hold, with or without an answer."},
	{ID: PhaseOpen, Name: "Open", Purpose: "One gentle question that is easy to decline.", Contact: true},
	{ID: PhaseTalk, Name: "Talk", Purpose: "What broke, said once and properly.", Contact: true},
	{ID: PhaseFriends, Name: "Friends", Purpose: "Getting to know each other as you are now.", Contact: true},
	{ID: PhaseTrial, Name: "Trial", Purpose: "Trying for a set time, with the terms written before.", Contact: true},
	{ID: PhaseEase, Name: "Ease in", Purpose: "Slowly, and no longer hidden.", Contact: true},
	{ID: PhaseKeep, Name: "Keep", Purpose: "Looking after it.", Contact: true},
	{ID: PhaseAccept, Name: "Accept", Purpose: "Letting the answer be the answer."},
	{ID: PhaseSettle, Name: "Settle", Purpose: "Making ordinary days easier."},
	{ID: PhaseClose, Name: "Close", Purpose: "Ending it well, for yourself."},
	{ID: PhaseRebuild, Name: "Rebuild", Purpose: "Your life, in your shape."},
}

// PhaseByID returns the phase with that id.
func PhaseByID(id PhaseID) (Phase, bool) {
	for _, p := range phases {
		if p.ID == id {
			return p, true
		}
	}
	return Phase{}, false
}

// A Path is the direction of a plan.
type Path string

const (
	PathTry   Path = "try"
	PathLetGo Path = "let-go"
)

// PhasesFor returns the phases of a plan for an outcome and the path a person
// chose. A stop always leads to letting go; what they chose cannot reopen it.
func PhasesFor(o Outcome, chosen Path) []PhaseID {
	letGo := []PhaseID{PhaseAccept, PhaseSettle, PhaseClose, PhaseRebuild}
	switch {
	case o == Crisis:
		return []PhaseID{PhaseNow}
	case o == Unsafe:
		return append([]PhaseID{PhaseSafe}, letGo...)
	case o == LetGo, chosen == PathLetGo:
		return letGo
	case o == HealFirst:
		return []PhaseID{PhaseSpace, PhaseSteady, PhaseReflect}
	case o == Mutual:
		return []PhaseID{PhaseReflect, PhaseSteady, PhaseTalk, PhaseFriends, PhaseTrial, PhaseEase, PhaseKeep}
	case o == ConditionsMet:
		return []PhaseID{PhaseReflect, PhaseSteady, PhaseOpen, PhaseTalk, PhaseFriends, PhaseTrial, PhaseEase, PhaseKeep}
	default:
		return []PhaseID{PhaseSpace, PhaseReflect, PhaseSteady, PhaseOpen, PhaseTalk, PhaseFriends, PhaseTrial, PhaseEase, PhaseKeep}
	}
}

// A StepID names a step of a plan. Marks and notes are stored under it, so it
// is stable for ever. Letters, digits and hyphens, at most 64.
type StepID string

// A GateID names a condition that can hold a step closed.
type GateID string

const (
	GateMissing   GateID = "missing"   // something the assessment found missing
	GateSpace     GateID = "space"     // the space is not over
	GateShare     GateID = "share"     // the own share is not written down
	GatePulls     GateID = "pulls"     // pain in the mix has not been looked at
	GateConfidant GateID = "confidant" // nobody trusted knows
	GateFriends   GateID = "friends"   // "would a friendly ending do?" has no answer
	GateWords     GateID = "words"     // they have not said yes in words
	GateTalk      GateID = "talk"      // the honest talk has not happened
	GateTerms     GateID = "terms"     // the terms of the trial are not written
	GateBothSaid  GateID = "both-said" // only one of the two has said it
	GateMutual    GateID = "mutual"    // not both have said yes, or their change is not seen
	GateLiked     GateID = "liked"     // a friendly ending would not be acceptable
	GateReview    GateID = "review"    // the trial was not reviewed together
)

// A GateText says why a closed gate is closed and what opens it.
type GateText struct {
	Closed string
	Opens  StepID // the step that opens it, where one does
}

var gateTexts = map[GateID]GateText{
	GateMissing:   {Closed: "What the questions found missing is there."},
	GateSpace:     {Closed: "The first weeks of space are behind you.", Opens: StepKeepSpace},
	GateShare:     {Closed: "Your own share is written down.", Opens: StepOwnShare},
	GatePulls:     {Closed: "You have looked once at the pulls that come from pain.", Opens: StepPulls},
	GateConfidant: {Closed: "One person you trust knows about it.", Opens: StepConfidant},
	GateFriends:   {Closed: "You have answered whether a friendly ending would be acceptable.", Opens: StepFriendsOnly},
	GateWords:     {Closed: "They have said in words that they want to talk. Nothing else opens this."},
	GateTalk:      {Closed: "You have had the honest talk about what broke.", Opens: StepHonestTalk},
	GateTerms:     {Closed: "You have both written down the terms of the trial.", Opens: StepTerms},
	GateBothSaid:  {Closed: "You have both said that you want to talk or try."},
	GateMutual:    {Closed: "You have both said that you want this and will work on it, and you have seen their change yourself."},
	GateLiked:     {Closed: "You could live with a friendly ending. Otherwise meeting as friends would hide what you hope for."},
	GateReview:    {Closed: "You have reviewed the trial together and both decided to go on.", Opens: StepReview},
}

// GateTextOf returns what to say about a closed gate.
func GateTextOf(id GateID) GateText { return gateTexts[id] }

// A Step is one thing to do, with the reason next to it.
type Step struct {
	ID      StepID
	Phase   PhaseID
	Title   string
	Why     string
	How     string
	Prompt  string      // label of the note, where writing is the point
	For     []FindingID // only part of a plan with one of these findings; empty: always
	Not     []FindingID // never part of a plan with one of these findings
	Gates   []GateID    // all must be open
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
		if s.Contact() {
			all[i].Gates = slices.Concat(contactGates, s.Gates)
		}
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
