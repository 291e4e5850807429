package guide

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
	PhaseGrieve  PhaseID = "grieve"
	PhaseCarry   PhaseID = "carry"
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
	{ID: PhaseSpace, Name: "Space", Purpose: "Quiet between you two, so that heads can clear."},
	{ID: PhaseReflect, Name: "Reflect", Purpose: "What happened, as it was."},
	{ID: PhaseSteady, Name: "Steady", Purpose: "Days that hold, whatever the answer is."},
	{ID: PhaseOpen, Name: "Open", Purpose: "One gentle question that is easy to decline.", Contact: true},
	{ID: PhaseTalk, Name: "Talk", Purpose: "What broke, said once and properly.", Contact: true},
	{ID: PhaseFriends, Name: "Friends", Purpose: "Getting to know each other as you are now.", Contact: true},
	{ID: PhaseTrial, Name: "Trial", Purpose: "Trying for a set time, with the terms written before.", Contact: true},
	{ID: PhaseEase, Name: "Ease in", Purpose: "Slowly, and out in the open.", Contact: true},
	{ID: PhaseKeep, Name: "Keep", Purpose: "Looking after it.", Contact: true},
	{ID: PhaseAccept, Name: "Accept", Purpose: "Letting it be over, whoever ended it."},
	{ID: PhaseGrieve, Name: "Grieve", Purpose: "A place for sadness and anger, and an end to each hour of it."},
	{ID: PhaseSettle, Name: "Settle", Purpose: "Making ordinary days easier."},
	{ID: PhaseClose, Name: "Close", Purpose: "Ending it well, for yourself."},
	{ID: PhaseRebuild, Name: "Rebuild", Purpose: "Your life, in your shape."},
	{ID: PhaseCarry, Name: "Carry on", Purpose: "What goes with you, whoever you meet."},
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
	letGo := []PhaseID{PhaseAccept, PhaseGrieve, PhaseSpace, PhaseSettle, PhaseSteady, PhaseReflect, PhaseClose, PhaseRebuild, PhaseCarry}
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
