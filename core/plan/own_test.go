package plan

import (
	"errors"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"afterward/core/guide"
)

func idsOf(list []Step) []guide.StepID {
	var out []guide.StepID
	for _, s := range list {
		out = append(out, s.ID)
	}
	return out
}

func phaseOf(p Plan, id guide.PhaseID) []guide.StepID {
	for _, ph := range p.Phases {
		if ph.ID == id {
			return idsOf(ph.Steps)
		}
	}
	return nil
}

func TestOwnStepsStandWhereTheyWerePut(t *testing.T) {
	own := map[guide.StepID]Own{
		"own-a":  {Title: "A", Phase: guide.PhaseSteady, At: 0, On: today},
		"own-b":  {Title: "B", Phase: guide.PhaseSteady, At: 2, On: today},
		"own-c":  {Title: "C", Phase: guide.PhaseSteady, At: 999, On: today},
		"own-d":  {Title: "D", Phase: guide.PhaseClose, At: 1, On: today},
		"own-e":  {Title: "E", Phase: "from-the-future", On: today},
		"own-f":  {Title: "F", Phase: guide.PhaseSteady, At: 1, On: today, Gone: today},
		"thanks": {Title: "not an id of mine", Phase: guide.PhaseReflect, On: today},
	}
	f := Facts{Response: calmAnswers(), Today: today, Own: own, Marks: map[guide.StepID]Mark{"own-e": {Status: Doing, On: today, Note: "kept"}, "own-f": {Note: "gone and kept"}}}
	p := Build(f)
	steady := phaseOf(p, guide.PhaseSteady)
	if steady[0] != "own-a" || steady[2] != "own-b" || steady[len(steady)-1] != "own-c" {
		t.Errorf("steady: %v", steady)
	}
	if got := idsOf(p.Kept); !slices.Equal(got, []guide.StepID{"own-d", "own-e", "thanks"}) {
		t.Errorf("kept: %v", got)
	}
	if got := idsOf(p.Gone); !slices.Equal(got, []guide.StepID{"own-f"}) || p.Gone[0].Mark.Note == "" {
		t.Errorf("gone: %v", got)
	}
	if s, ok := p.Find("own-e"); !ok || s.Open() || s.Mark.Note != "kept" || s.Title != "E" {
		t.Errorf("a step of an unknown phase: %+v", s)
	}
	if s, _ := p.Find("own-f"); s.Open() {
		t.Error("a removed step can be done")
	}
	f.Course.Path = guide.PathLetGo
	if got := phaseOf(Build(f), guide.PhaseClose); got[1] != "own-d" {
		t.Errorf("on the other path: %v", got)
	}
}

// A person may call a step whatever they like; where it touches the other one it
// is as closed as everything there.
func TestAnOwnStepCarriesAllGatesOfItsPhase(t *testing.T) {
	for _, phase := range guide.PhasesFor(guide.NotYet, guide.PathTry) {
		ph, _ := guide.PhaseByID(phase)
		s := Own{Title: "Call them", Phase: phase}.guideStep("own-1")
		if !ph.Contact {
			if len(s.Gates) > 0 {
				t.Errorf("%s: gates %v where nobody is touched", phase, s.Gates)
			}
			continue
		}
		for _, other := range guide.Steps() {
			for _, g := range other.Gates {
				if other.Phase == phase && !slices.Contains(s.Gates, g) {
					t.Errorf("an own step in %s lacks the gate %s of %s", phase, g, other.ID)
				}
			}
		}
		if !slices.Contains(s.Gates, guide.GateScreen) || !slices.Contains(s.Gates, guide.GateClock) {
			t.Errorf("%s: %v", phase, s.Gates)
		}
	}
}

// Own steps open nothing, whatever they are called and marked.
func TestOwnStepsOpenNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := drawnFacts(t)
		f.Own = nil
		before := closedGates(f)
		f.Own = drawnOwn(t)
		for id := range f.Own {
			if IsOwn(id) {
				f.Marks[id] = Mark{Status: Done, On: today, Note: "done"}
			}
		}
		for g := range before {
			if !closedGates(f)[g] {
				t.Fatalf("own steps opened %s", g)
			}
		}
	})
}

func TestMovingPutsAStepExactlyThere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := Facts{Response: calmAnswers(), Today: today, Own: drawnOwn(t)}
		p := Build(f)
		ids := slices.Sorted(maps.Keys(f.Own))
		id := rapid.SampledFrom(ids).Draw(t, "id")
		phase := rapid.SampledFrom(p.Phases).Draw(t, "phase")
		at := rapid.IntRange(-2, len(phase.Steps)+3).Draw(t, "at")
		changed, err := p.Move(f.Own, id, phase.ID, at)
		if movable := f.Own[id].Gone.IsZero() && IsOwn(id); !movable {
			if !errors.Is(err, ErrPlace) {
				t.Fatalf("%s was moved: %v", id, err)
			}
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		others := slices.DeleteFunc(phaseOf(p, phase.ID), func(s guide.StepID) bool { return s == id })
		want := slices.Insert(others, min(max(0, at), len(others)), id)
		maps.Copy(f.Own, changed)
		if got := phaseOf(Build(f), phase.ID); !slices.Equal(got, want) {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}

func TestAddStandsAtTheEnd(t *testing.T) {
	p := Build(Facts{Response: calmAnswers(), Today: today})
	o, err := p.Add(guide.PhaseSteady, "Swim", today)
	if err != nil {
		t.Fatal(err)
	}
	got := phaseOf(Build(Facts{Response: calmAnswers(), Today: today, Own: map[guide.StepID]Own{"own-x": o}}), guide.PhaseSteady)
	if got[len(got)-1] != "own-x" {
		t.Errorf("%v", got)
	}
	if _, err := p.Add(guide.PhaseClose, "Swim", today); !errors.Is(err, ErrPlace) {
		t.Errorf("a phase the plan does not have: %v", err)
	}
}

// What the guide does not know any more, or not yet, stays readable.
func TestMarksOfUnknownStepsAreKept(t *testing.T) {
	all := map[guide.StepID]Mark{"from-the-future": {Status: Done, On: today, Note: "mine"}, "own-lost": {Note: "also mine"}, "": {Note: "odd"}}
	p := Build(Facts{Response: calmAnswers(), Today: today, Marks: all})
	for id, m := range all {
		s, ok := p.Find(id)
		if !ok || s.Mark.Note != m.Note || s.Open() || s.Title == "" || !s.Unknown {
			t.Errorf("%q: %+v", id, s)
		}
		if _, err := p.Apply(id, Done, today); !errors.Is(err, ErrClosed) && m.Status != Done {
			t.Errorf("%q was marked: %v", id, err)
		}
	}
	if len(p.Kept) != 3 {
		t.Errorf("kept %v", idsOf(p.Kept))
	}
}

// A step of the guide that is retired, or of the other path, is kept with what was
// written about it, and nobody gets it anew.
func TestWhatThePlanHasNoMoreIsKept(t *testing.T) {
	for _, path := range []guide.Path{guide.PathTry, guide.PathLetGo} {
		all := everything(today)
		p := Build(Facts{Response: calmAnswers(), Today: today, Course: Course{Path: path}, Marks: all})
		for _, s := range steps(p) {
			if s.Retired || s.Path != "" && s.Path != path {
				t.Errorf("%s stands in the plan of %s", s.ID, path)
			}
		}
		if got := len(steps(p)) + len(p.Kept); got != len(guide.Steps()) {
			t.Errorf("%s: %d of %d marked steps are there", path, got, len(guide.Steps()))
		}
		for _, s := range steps(Build(Facts{Response: calmAnswers(), Today: today, Course: Course{Path: path}})) {
			if s.Retired {
				t.Errorf("%s is handed out", s.ID)
			}
		}
	}
}
