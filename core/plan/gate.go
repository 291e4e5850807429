package plan

import (
	"slices"
	"strings"
	"sync"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

// A Reason is why a step is closed, what opens it, and what there is to do now.
type Reason struct {
	Gate   guide.GateID
	Text   string // the condition, as it reads when it is met
	Now    string // what to do now
	Remedy guide.Remedy
	Opens  guide.StepID // the step that opens it; "" when no step can
}

// gates decides gates from the facts alone, each once for a plan. There is no
// stored "opened": a gate closes again when what opened it is gone.
type gates struct {
	facts  Facts
	rd     *assess.Reading
	result assess.Result
	ending assess.Span
	latest civil.Date
	open   map[guide.GateID]bool
}

func newGates(f Facts) *gates {
	rd := assess.ReadSpaced(f.Response, f.Today, f.Course.SpaceDays(f.Today))
	g := &gates{facts: f, rd: rd, result: rd.Stand(f.Earlier), ending: assess.Ending(f.Response, f.Earlier),
		latest: f.LatestDay(), open: map[guide.GateID]bool{}}
	for _, id := range gateIDs() {
		g.open[id] = g.decide(id)
	}
	return g
}

// gateIDs are the gates of all steps.
var gateIDs = sync.OnceValue(func() []guide.GateID {
	var out []guide.GateID
	for _, s := range guide.Steps() {
		for _, id := range s.Gates {
			if !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
})

// closed returns the reasons a step with these gates is closed, in the guide's
// order: the one to deal with first stands first.
func (g *gates) closed(ids []guide.GateID) []Reason {
	var out []Reason
	for _, id := range ids {
		if open, decided := g.open[id]; decided && !open || !decided && !g.decide(id) {
			text := guide.GateTextOf(id)
			if id == guide.GateUnread && g.facts.Unread == 0 {
				text = guide.ForeignText()
			}
			out = append(out, Reason{Gate: id, Text: text.Closed, Now: text.Now, Remedy: text.Remedy, Opens: text.Opens})
		}
	}
	return out
}

// decide reports whether the gate is open.
func (g *gates) decide(id guide.GateID) bool {
	rd, res := g.rd, g.result
	switch id {
	case guide.GateUnread:
		return g.facts.Unread == 0 && !g.facts.Response.Foreign()
	case guide.GateClock:
		return g.latest.Compare(g.facts.Today) <= 0 || g.facts.Course.forgives(g.latest, g.facts.Today)
	case guide.GateScreen:
		return rd.ScreenCurrent()
	case guide.GateMissing:
		return res.Outcome == guide.ConditionsMet || res.Outcome == guide.Mutual
	case guide.GateSpace:
		return rd.SpaceLeft() == 0
	case guide.GateShare:
		return rd.Only(guide.OwnShare, guide.Written) || g.written(guide.StepOwnShare)
	case guide.GatePulls:
		return !res.Has(guide.FMixedMotive) || g.written(guide.StepPulls)
	case guide.GateConfidant:
		return rd.Only(guide.Confidant, guide.Yes) || g.done(guide.StepConfidant)
	case guide.GateSupport:
		return g.written(guide.StepSupport)
	case guide.GateFriends:
		return rd.Only(guide.FriendsOnly, guide.Yes, guide.No) || g.done(guide.StepFriendsOnly)
	case guide.GateLiked:
		return !rd.Has(guide.FriendsOnly, guide.No)
	}
	return g.decideTwo(id)
}

// decideTwo is decide for the gates that wait for two people.
func (g *gates) decideTwo(id guide.GateID) bool {
	switch id {
	case guide.GateAnswer:
		return !g.facts.Waiting
	case guide.GateWords:
		return g.rd.Said(guide.BothSaid, guide.TheyAsked)
	case guide.GateBothSaid:
		return g.rd.Said(guide.BothSaid)
	case guide.GateMutual:
		return g.result.Outcome == guide.Mutual
	case guide.GateTalk:
		return g.done(guide.StepHonestTalk)
	case guide.GateTerms:
		return g.facts.Trial.Terms
	case guide.GateReview:
		return g.facts.Trial.Terms && g.facts.Trial.Review
	}
	return false // a gate this version does not know stays closed
}

// done reports whether the step is done, for the present ending where that is
// asked; see before.
func (g *gates) done(id guide.StepID) bool {
	s, _ := guide.StepByID(id)
	m := g.facts.Marks[id]
	return m.Status == Done && !g.before(s, m)
}

// written reports whether a step is done that is about writing, and something
// was written: a tick alone does not open the way to another person.
func (g *gates) written(id guide.StepID) bool {
	return g.done(id) && strings.TrimSpace(g.facts.Marks[id].Note) != ""
}

// before reports whether a status belongs to an earlier ending, as far as anyone
// can tell: what two people did before they parted opens nothing now, and neither
// does a share, a support or a talk with a friend that was about another ending.
// The strict end of the days counts.
func (g *gates) before(s guide.Step, m Mark) bool {
	return m.Status != Todo && (s.Contact() || guide.OpensGate(s.ID)) && m.On.Compare(g.ending.Last) < 0
}

// sent reports whether the first message was marked as sent and may have been
// sent after the present ending. The strict end of the days counts here too, and
// it is the other one.
func (g *gates) sent(m Mark) bool {
	return slices.ContainsFunc(m.History(), func(c Change) bool {
		return c.Status == Done && !c.Undone && (c.On.IsZero() || c.On.Compare(g.ending.First) >= 0)
	})
}

// Latest is the latest day on which anything was written, or put on record as done.
func (p Plan) Latest() civil.Date { return p.latest }

// Closed returns why something with these gates is closed, in the guide's order;
// nothing when it is open.
func (p Plan) Closed(ids []guide.GateID) []Reason { return p.gates.closed(ids) }
