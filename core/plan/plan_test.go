package plan

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
)

var today = civil.MustParse("2026-11-21")

// answers builds a response from item, option pairs; several pairs of one item
// with many options add up.
func answers(pairs ...string) assess.Response {
	r := assess.Response{}
	for i := 0; i < len(pairs); i += 2 {
		r = r.Choose(guide.ItemID(pairs[i]), guide.OptionID(pairs[i+1]), today)
	}
	return r
}

// ready answers everything so that nothing speaks against a first message.
func ready(more ...string) assess.Response {
	base := []string{"self-harm", "no", "harm-others", "no", "acute-crisis", "no", "fear", "no", "harm-to-me", "no", "words-to-me", "no",
		"control-of-me", "no", "harm-by-me", "no", "fear-of-me", "no", "kept-on", "no", "order", "no", "someone-new", "no", "clear-no", "no", "blocked", "no",
		"replies", "no-contact", "cost", "no", "when-ended", "under-year", "reasons", "busy", "cause-named", "yes", "cause-fixable", "yes",
		"own-share", "written", "own-change", "seen-weeks", "their-change", "cannot-know", "trust", "whole", "days-now", "fine", "take-a-no", "yes",
		"friends-only", "yes", "confidant", "yes", "pulls", "repair", "stay-apart", "none", "their-words", "no-sign", "both-work", "they-did-not"}
	return answers(append(base, more...)...)
}

func contactSteps(p Plan) (all, open []guide.StepID) {
	for _, phase := range p.Phases {
		for _, s := range phase.Steps {
			if s.Contact() {
				all = append(all, s.ID)
				if s.Open() {
					open = append(open, s.ID)
				}
			}
		}
	}
	return all, open
}

func TestAFirstMessageOpensOnlyWhenNothingIsMissing(t *testing.T) {
	for _, c := range []struct {
		name   string
		facts  Facts
		closed []guide.GateID // of the first message; nil: open
	}{
		{"everything in place", Facts{Response: ready()}, nil},
		{"share only in mind", Facts{Response: ready("own-share", "in-mind")}, []guide.GateID{guide.GateShare}},
		{"share ticked but nothing written", Facts{Response: ready("own-share", "in-mind"), Marks: marks(guide.StepOwnShare, Done, "")}, []guide.GateID{guide.GateShare}},
		{"share written in the step", Facts{Response: ready("own-share", "in-mind"), Marks: marks(guide.StepOwnShare, Done, "I was late.")}, nil},
		{"share written but not finished", Facts{Response: ready("own-share", "in-mind"), Marks: marks(guide.StepOwnShare, Doing, "I was")}, []guide.GateID{guide.GateShare}},
		{"nobody knows", Facts{Response: ready("confidant", "no")}, []guide.GateID{guide.GateConfidant}},
		{"told someone since", Facts{Response: ready("confidant", "no"), Marks: marks(guide.StepConfidant, Done, "")}, nil},
		{"skipped telling someone", Facts{Response: ready("confidant", "no"), Marks: marks(guide.StepConfidant, Skipped, "")}, []guide.GateID{guide.GateConfidant}},
		{"not sure about a friendly ending", Facts{Response: ready("friends-only", "unsure")}, []guide.GateID{guide.GateFriends}},
		{"a friendly ending would not do: an answer all the same", Facts{Response: ready("friends-only", "no")}, nil},
		{"pain in the mix", Facts{Response: ready("pulls", "lonely", "main-pull", "repair")}, []guide.GateID{guide.GatePulls}},
		{"change only begun", Facts{Response: ready("own-change", "started")}, []guide.GateID{guide.GateMissing}},
		{"five facts at once, first things first", Facts{Response: ready("own-change", "started", "own-share", "in-mind", "confidant", "no")},
			[]guide.GateID{guide.GateMissing, guide.GateShare, guide.GateConfidant}},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.facts.Today = today
			s, ok := Build(c.facts).Find(guide.StepFirstMessage)
			if !ok {
				t.Fatal("no first message in the plan")
			}
			var got []guide.GateID
			for _, r := range s.Closed {
				got = append(got, r.Gate)
				if r.Text == "" {
					t.Errorf("gate %s does not say why", r.Gate)
				}
			}
			if !slices.Equal(got, c.closed) {
				t.Errorf("closed by %v, want %v", got, c.closed)
			}
		})
	}
}

func marks(id guide.StepID, s Status, note string) map[guide.StepID]Mark {
	return map[guide.StepID]Mark{id: {Status: s, On: today, Note: note}}
}

func TestNothingButTheirWordsOpensTheTalk(t *testing.T) {
	all := map[guide.StepID]Mark{}
	for _, s := range guide.Steps() {
		all[s.ID] = Mark{Status: Done, On: today, Note: "done"}
	}
	p := Build(Facts{Response: ready(), Marks: all, Today: today})
	s, _ := p.Find(guide.StepHonestTalk)
	if len(s.Closed) != 1 || s.Closed[0].Gate != guide.GateWords {
		t.Errorf("every step ticked, the talk is closed by %v", s.Closed)
	}
	p = Build(Facts{Response: ready("their-words", "they-asked", "both-work", "they-did-not"), Today: today})
	if s, _ := p.Find(guide.StepHonestTalk); !s.Open() {
		t.Errorf("they asked to talk, closed by %v", s.Closed)
	}
	if s, _ := p.Find(guide.StepTerms); s.Open() {
		t.Error("a trial before the talk")
	}
}

// A plan after a stop has no step that touches the other person, whatever was
// marked, chosen or answered besides.
func TestAStopOffersNoContactStep(t *testing.T) {
	stops := [][2]string{{"self-harm", "yes"}, {"fear", "yes"}, {"harm-by-me", "yes"}, {"order", "yes"}, {"someone-new", "them"},
		{"clear-no", "not-now"}, {"blocked", "yes"}, {"replies", "hot-cold"}, {"cost", "yes"}}
	rapid.Check(t, func(t *rapid.T) {
		stop := rapid.SampledFrom(stops).Draw(t, "stop")
		f := Facts{Today: today.AddDays(rapid.IntRange(-500, 500).Draw(t, "day")), Marks: map[guide.StepID]Mark{},
			Response: ready("their-words", "both-said", "both-work", "both", stop[0], stop[1]),
			Course:   Course{Path: rapid.SampledFrom([]guide.Path{"", guide.PathTry, guide.PathLetGo}).Draw(t, "path")}}
		for _, s := range guide.Steps() {
			if rapid.Bool().Draw(t, "marked") {
				f.Marks[s.ID] = Mark{Status: rapid.SampledFrom([]Status{Doing, Done, Skipped}).Draw(t, "status"), Note: "kept"}
			}
		}
		p := Build(f)
		if all, _ := contactSteps(p); len(all) > 0 || p.Path != guide.PathLetGo {
			t.Fatalf("after %v the plan offers %v", stop, all)
		}
		for id := range f.Marks {
			s, ok := p.Find(id)
			if !ok || s.Mark.Note != "kept" {
				t.Fatalf("what was written under %s is not readable any more", id)
			}
			if s.Contact() && s.Open() {
				t.Fatalf("after %v the step %s is open", stop, id)
			}
		}
	})
}

func TestPlansFitTheirOutcome(t *testing.T) {
	for _, c := range []struct {
		name    string
		r       assess.Response
		course  Course
		outcome guide.Outcome
		first   guide.PhaseID
	}{
		{"crisis", ready("self-harm", "yes"), Course{}, guide.Crisis, guide.PhaseNow},
		{"safety", ready("fear", "yes"), Course{}, guide.Unsafe, guide.PhaseSafe},
		{"safety, harm by oneself", ready("harm-by-me", "yes"), Course{}, guide.Unsafe, guide.PhaseSafe},
		{"let go", ready("clear-no", "yes"), Course{}, guide.LetGo, guide.PhaseAccept},
		{"heal first", ready("when-ended", "under-month"), Course{}, guide.HealFirst, guide.PhaseSpace},
		{"not yet", ready("own-change", "nothing"), Course{}, guide.NotYet, guide.PhaseSpace},
		{"conditions met", ready(), Course{}, guide.ConditionsMet, guide.PhaseReflect},
		{"mutual", ready("their-words", "both-said", "both-work", "both", "their-change", "seen"), Course{}, guide.Mutual, guide.PhaseReflect},
		{"letting go by choice", ready(), Course{Path: guide.PathLetGo}, guide.ConditionsMet, guide.PhaseAccept},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := Build(Facts{Response: c.r, Course: c.course, Today: today})
			if p.Result.Outcome != c.outcome || p.Phases[0].ID != c.first {
				t.Errorf("%s begins with %s, want %s with %s", p.Result.Outcome, p.Phases[0].ID, c.outcome, c.first)
			}
			n := 0
			for _, phase := range p.Phases {
				n += len(phase.Steps)
			}
			if n < 4 {
				t.Errorf("%d steps only", n)
			}
			if s, ok := p.Next(); !ok || !s.Open() || s.Contact() && c.outcome != guide.ConditionsMet && c.outcome != guide.Mutual {
				t.Errorf("next is %s (open %v)", s.ID, s.Open())
			}
		})
	}
}

// Someone who did harm is not sent to the line for those who were harmed, and
// the other way round.
func TestSafetyStepsFitTheDirection(t *testing.T) {
	harmed := Build(Facts{Response: ready("harm-to-me", "yes"), Today: today})
	did := Build(Facts{Response: ready("harm-by-me", "yes"), Today: today})
	if _, ok := harmed.Find("safe-own-line"); ok {
		t.Error("a person who was hit is sent to a line for people who hit")
	}
	if _, ok := did.Find("safe-line"); ok {
		t.Error("a person who did harm is sent to a line for those harmed")
	}
}

func TestASpaceReasonNamesTheDay(t *testing.T) {
	f := Facts{Response: ready("when-ended", "under-month"), Today: today.AddDays(10)}
	reasons := closed(f, assess.Evaluate(f.Response, f.Today), guide.Step{Gates: []guide.GateID{guide.GateSpace}})
	if len(reasons) != 1 || reasons[0].Until != today.AddDays(30) {
		t.Errorf("closed by %+v, want until %v", reasons, today.AddDays(30))
	}
}

func TestCheckMark(t *testing.T) {
	for body, ok := range map[string]bool{
		`{"status":"done","on":"2026-11-21","note":"x"}`: true,
		`{"status":"","on":"","note":""}`:                true,
		`{"status":"finished","on":"","note":""}`:        false,
		`{"status":"done","on":"2026-13-01","note":""}`:  false,
		`{"status":"done","extra":1}`:                    false,
		`null{}`:                                         false, `[]`: false, ``: false,
	} {
		if err := CheckMark([]byte(body)); (err == nil) != ok {
			t.Errorf("CheckMark(%s) = %v", body, err)
		}
	}
}
