package plan

import (
	"strings"

	"afterward/core/assess"
	"afterward/core/guide"
)

// A Reason is why a step is closed, and the one thing that opens it.
type Reason struct {
	Gate  guide.GateID
	Text  string
	Opens guide.StepID // the step that opens it; "" when no step can
}

// closed returns the reasons a step is closed, in the guide's order: the one to
// deal with first stands first.
func closed(f Facts, res assess.Result, s guide.Step) []Reason {
	var out []Reason
	rd := assess.Read(f.Response, f.Today)
	for _, id := range s.Gates {
		if open(f, rd, res, id) {
			continue
		}
		text := guide.GateTextOf(id)
		out = append(out, Reason{Gate: id, Text: text.Closed, Opens: text.Opens})
	}
	return out
}

// open decides a gate from the facts alone. There is no stored "opened": a gate
// closes again when what opened it is gone.
func open(f Facts, rd *assess.Reading, res assess.Result, id guide.GateID) bool {
	switch id {
	case guide.GateMissing:
		return res.Outcome == guide.ConditionsMet || res.Outcome == guide.Mutual
	case guide.GateSpace:
		return assess.SpaceLeft(f.Response, f.Today) == 0
	case guide.GateShare:
		return rd.Only(guide.OwnShare, guide.Written) || f.written(guide.StepOwnShare)
	case guide.GatePulls:
		return !res.Has(guide.FMixedMotive) || f.written(guide.StepPulls)
	case guide.GateConfidant:
		return rd.Only(guide.Confidant, guide.Yes) || f.done(guide.StepConfidant)
	case guide.GateFriends:
		return rd.Only(guide.FriendsOnly, guide.Yes, guide.No) || f.done(guide.StepFriendsOnly)
	case guide.GateWords:
		return rd.Said(guide.BothSaid, guide.TheyAsked)
	case guide.GateBothSaid:
		return rd.Said(guide.BothSaid)
	case guide.GateMutual:
		return res.Outcome == guide.Mutual
	case guide.GateLiked:
		return !rd.Has(guide.FriendsOnly, guide.No)
	case guide.GateTalk:
		return f.done(guide.StepHonestTalk)
	case guide.GateTerms:
		return f.written(guide.StepTerms)
	case guide.GateReview:
		return f.done(guide.StepReview)
	}
	return false // a gate this version does not know stays closed
}

// done reports whether the step is done. What two people did before the latest
// breakup was answered for belongs to an earlier attempt and opens nothing.
func (f Facts) done(id guide.StepID) bool {
	m, ended := f.Marks[id], f.Response.Answers[guide.WhenEnded]
	again := f.Response.Has(guide.WhenEnded, guide.UnderMonth) && m.On.Compare(ended.On) < 0
	if s, _ := guide.StepByID(id); again && s.Contact() {
		return false
	}
	return m.Status == Done
}

// written reports whether a step is done that is about writing, and something
// was written: a tick alone does not open the way to another person.
func (f Facts) written(id guide.StepID) bool {
	return f.done(id) && strings.TrimSpace(f.Marks[id].Note) != ""
}
