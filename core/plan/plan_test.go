package plan

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/guide/guidetest"
)

var today = civil.MustParse("2026-11-21")

// ready answers everything so that nothing speaks against a first message, but
// for the changes: item, option, item, option; several pairs of one item with
// many options add up.
func ready(changes ...string) assess.Response {
	story, more := guidetest.Calm(), map[guide.ItemID][]guide.OptionID{}
	for i := 0; i < len(changes); i += 2 {
		item := guide.ItemID(changes[i])
		story[item] = guide.OptionID(changes[i+1])
		more[item] = append(more[item], story[item])
	}
	r := assess.Response{}
	for {
		p, done := assess.At(r, "", today)
		if done {
			return r
		}
		r = r.Choose(p.Item.ID, guidetest.Answer(story, p.Item), today)
		for _, o := range more[p.Item.ID] {
			if !r.Has(p.Item.ID, o) {
				r = r.Choose(p.Item.ID, o, today)
			}
		}
	}
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
		{"everything in place", Facts{Response: ready(), Marks: supported()}, nil},
		{"nothing for a bad night", Facts{Response: ready()}, []guide.GateID{guide.GateSupport}},
		{"a bad night ticked, nothing written", Facts{Response: ready(), Marks: map[guide.StepID]Mark{guide.StepSupport: {Status: Done, On: today}}}, []guide.GateID{guide.GateSupport}},
		{"share only in mind", Facts{Response: ready("own-share", "in-mind"), Marks: supported()}, []guide.GateID{guide.GateShare}},
		{"share ticked but nothing written", Facts{Response: ready("own-share", "in-mind"), Marks: marks(guide.StepOwnShare, Done, "")}, []guide.GateID{guide.GateShare}},
		{"share written in the step", Facts{Response: ready("own-share", "in-mind"), Marks: marks(guide.StepOwnShare, Done, "I was late.")}, nil},
		{"share written but not finished", Facts{Response: ready("own-share", "in-mind"), Marks: marks(guide.StepOwnShare, Doing, "I was")}, []guide.GateID{guide.GateShare}},
		{"nobody knows", Facts{Response: ready("confidant", "no"), Marks: supported()}, []guide.GateID{guide.GateConfidant}},
		{"told someone since", Facts{Response: ready("confidant", "no"), Marks: marks(guide.StepConfidant, Done, "")}, nil},
		{"skipped telling someone", Facts{Response: ready("confidant", "no"), Marks: marks(guide.StepConfidant, Skipped, "")}, []guide.GateID{guide.GateConfidant}},
		{"not sure about a friendly ending", Facts{Response: ready("friends-only", "unsure"), Marks: supported()}, []guide.GateID{guide.GateFriends}},
		{"a friendly ending would not do: an answer all the same", Facts{Response: ready("friends-only", "no"), Marks: supported()}, nil},
		{"pain in the mix", Facts{Response: ready("pulls", "growth", "pulls", "lonely", "main-pull", "growth"), Marks: supported()}, []guide.GateID{guide.GatePulls}},
		{"change only begun", Facts{Response: ready("own-change", "started"), Marks: supported()}, []guide.GateID{guide.GateMissing}},
		{"five facts at once, first things first", Facts{Response: ready("own-change", "started", "own-share", "in-mind", "confidant", "no"), Marks: supported()},
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

// marks are those of one step, and of what is there for a bad night.
func marks(id guide.StepID, s Status, note string) map[guide.StepID]Mark {
	all := supported()
	all[id] = Mark{Status: s, On: today, Note: note}
	return all
}

// supported are the marks of someone who has written down what is there for a bad
// night.
func supported() map[guide.StepID]Mark {
	return map[guide.StepID]Mark{guide.StepSupport: {Status: Done, On: today, Note: "I call Robin and sleep at her place."}}
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
	p = Build(Facts{Response: ready("replies", "willing", "their-words", "they-asked", "both-work", "they-did-not"), Marks: supported(), Today: today})
	if s, _ := p.Find(guide.StepHonestTalk); !s.Open() {
		t.Errorf("they asked to talk, closed by %v", s.Closed)
	}
	if s, _ := p.Find(guide.StepTerms); s.Open() {
		t.Error("a trial before the talk")
	}
}

// Asking again, bringing something in and setting the clock open no step towards
// the other person: the stop that was told goes on counting.
func TestNothingOpensContactSooner(t *testing.T) {
	for _, stop := range [][2]string{{"harm-to-me", "hit"}, {"clear-no", "yes"}, {"blocked", "yes"}, {"replies", "scant"}, {"order", "limits-me"}} {
		item := guide.ItemID(stop[0])
		told := ready(stop[0], stop[1]).Leave(item)
		clean := ready()
		anew := told.Again()
		for id, given := range clean.Answers {
			for _, o := range given.Chose {
				anew = anew.Choose(id, o, today)
			}
		}
		lifted := anew.Lift(item, "They said so.", today.AddDays(-400)) // with the clock set back
		for name, f := range map[string]Facts{
			"edited":            {Response: func() assess.Response { r := told; return r.Choose(item, clean.Answers[item].Chose[0], today) }()},
			"asked again":       {Response: anew, Earlier: []assess.Response{told}},
			"in the middle":     {Response: told.Again(), Earlier: []assess.Response{told}},
			"lifted, clock set": {Response: lifted, Earlier: []assess.Response{told}},
			"brought in":        {Response: told.Merge(clean, today)},
			"brought in lifted": {Response: told.Merge(lifted, today)},
		} {
			for _, days := range []int{-400, 0, guide.HoldDays} {
				f.Today = today.AddDays(days)
				if all, _ := contactSteps(Build(f)); len(all) > 0 {
					t.Errorf("%v, %s, day %d: the plan offers %v", stop, name, days, all)
				}
			}
		}
	}
}

// A plan after a stop has no step that touches the other person, whatever was
// marked, chosen or answered besides.
func TestAStopOffersNoContactStep(t *testing.T) {
	stops := [][2]string{{"self-harm", "yes"}, {"fear", "yes"}, {"harm-by-me", "hit"}, {"order", "limits-me"}, {"someone-new", "them"},
		{"clear-no", "not-now"}, {"blocked", "yes"}, {"replies", "hot-cold"}, {"cost", "work"}}
	rapid.Check(t, func(t *rapid.T) {
		stop := rapid.SampledFrom(stops).Draw(t, "stop")
		f := Facts{Today: today.AddDays(rapid.IntRange(-500, 500).Draw(t, "day")), Marks: map[guide.StepID]Mark{},
			Response: ready("replies", "willing", "their-words", "both-said", "both-work", "both", stop[0], stop[1]),
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
		{"safety, harm by oneself", ready("harm-by-me", "held"), Course{}, guide.Unsafe, guide.PhaseSafe},
		{"let go", ready("clear-no", "yes"), Course{}, guide.LetGo, guide.PhaseAccept},
		{"heal first", ready("when-ended", "under-month"), Course{}, guide.HealFirst, guide.PhaseSpace},
		{"not yet", ready("own-change", "nothing"), Course{}, guide.NotYet, guide.PhaseSpace},
		{"conditions met", ready(), Course{}, guide.ConditionsMet, guide.PhaseReflect},
		{"mutual", ready("replies", "willing", "their-words", "both-said", "both-work", "both", "their-change", "seen", "signs-both", "doing"), Course{}, guide.Mutual, guide.PhaseReflect},
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
			} else if c.outcome == guide.Unsafe && s.Phase != guide.PhaseSafe {
				t.Errorf("after a stop for safety %s comes before safe ground", s.ID)
			}
		})
	}
}

// Someone who did harm is not sent to the line for those who were harmed, and
// the other way round.
func TestSafetyStepsFitTheDirection(t *testing.T) {
	harmed := Build(Facts{Response: ready("harm-to-me", "hit"), Today: today})
	did := Build(Facts{Response: ready("harm-by-me", "held"), Today: today})
	if _, ok := harmed.Find("safe-own-line"); ok {
		t.Error("a person who was hit is sent to a line for people who hit")
	}
	if _, ok := did.Find("safe-line"); ok {
		t.Error("a person who did harm is sent to a line for those harmed")
	}
}

// Space is no countdown towards the other person: no reason names a day.
func TestASpaceReasonNamesNoDay(t *testing.T) {
	f := Facts{Response: ready("when-ended", "under-month"), Today: today.AddDays(10)}
	reasons := newGates(f).closed([]guide.GateID{guide.GateSpace})
	if len(reasons) != 1 || strings.ContainsAny(reasons[0].Text+reasons[0].Now, "0123456789") {
		t.Errorf("closed by %+v", reasons)
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
