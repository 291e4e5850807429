package guide

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"testing"
)

// ownPhases are the phases only letting go has.
var ownPhases = []PhaseID{PhaseAccept, PhaseGrieve, PhaseSettle, PhaseClose, PhaseRebuild, PhaseCarry}

// onPath returns the steps somebody new to the path can get there.
func onPath(path Path) []Step {
	var out []Step
	for _, id := range PhasesFor(NotYet, path) {
		for _, s := range Steps() {
			if s.Phase == id && !s.Retired && (s.Path == "" || s.Path == path) {
				out = append(out, s)
			}
		}
	}
	return out
}

// letGoOwn returns the steps of the phases only letting go has, retired ones too.
func letGoOwn() []Step {
	var out []Step
	for _, s := range Steps() {
		if slices.Contains(ownPhases, s.Phase) {
			out = append(out, s)
		}
	}
	return out
}

// countPictures counts the pictures of a path; TestPicturesAreCounted holds that it
// is set as long as the guide has a list of them.
var countPictures = func(path Path) int {
	n := 0
	for _, p := range Pictures() {
		if p.Path == "" || p.Path == path {
			n++
		}
	}
	return n
}

// A riches is what a path has to offer.
type riches struct{ phases, steps, everyone, writing, tools, sources, pictures int }

func richesOf(path Path) riches {
	r := riches{phases: len(PhasesFor(NotYet, path))}
	for _, s := range onPath(path) {
		r.steps++
		r.sources += len(s.Sources)
		if len(s.For) == 0 {
			r.everyone++
		}
		if s.Prompt != "" || s.Ask != "" || s.Tool != "" {
			r.writing++
		}
	}
	for _, tool := range Tools() {
		if tool.Path == "" || tool.Path == path {
			r.tools++
		}
	}
	if countPictures != nil {
		r.pictures = countPictures(path)
	}
	return r
}

// Letting go is an equal path: it may be richer than trying again, never poorer.
func TestLettingGoIsNeverPoorer(t *testing.T) {
	try, let := richesOf(PathTry), richesOf(PathLetGo)
	t.Logf("trying again %+v, letting go %+v", try, let)
	for _, c := range []struct {
		what     string
		try, let int
	}{
		{"phases", try.phases, let.phases}, {"steps", try.steps, let.steps}, {"steps for everyone", try.everyone, let.everyone},
		{"steps with something to write or a page that helps", try.writing, let.writing},
		{"tools", try.tools, let.tools}, {"sources", try.sources, let.sources}, {"pictures", try.pictures, let.pictures},
	} {
		if c.let < c.try {
			t.Errorf("letting go has %d %s, trying again %d", c.let, c.what, c.try)
		}
	}
	if let.phases != 9 || let.steps < 45 || let.tools < 8 {
		t.Errorf("letting go has shrunk: %+v", let)
	}
}

// A list of pictures that nobody counts would let one path fall behind unseen.
func TestPicturesAreCounted(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) < 30 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "Pictures" && countPictures == nil {
				t.Errorf("%s has Pictures: count them per path in countPictures", name)
			}
		}
	}
}

// Everybody who reaches the path by choice gets the same steps as after a stop
// of another kind: nothing has to fail first.
func TestChoosingToLetGoIsTheWholePath(t *testing.T) {
	want := PhasesFor(LetGo, "")
	for _, o := range []Outcome{HealFirst, NotYet, ConditionsMet, Mutual} {
		if got := PhasesFor(o, PathLetGo); !slices.Equal(got, want) {
			t.Errorf("chosen after %s: %v, want %v", o, got, want)
		}
	}
	if got := PhasesFor(Unsafe, PathTry); !slices.Equal(got[1:], want) || got[0] != PhaseSafe {
		t.Errorf("after a safety stop: %v", got)
	}
	for _, id := range want {
		if p, ok := PhaseByID(id); !ok || p.Contact || p.Name == "" || p.Purpose == "" {
			t.Errorf("%s: %+v", id, p)
		}
		if !slices.ContainsFunc(onPath(PathLetGo), func(s Step) bool { return s.Phase == id && len(s.For) == 0 }) {
			t.Errorf("%s has nothing for everyone", id)
		}
	}
}

// All that the guides say about letting go is said by a step of its own phases,
// and not by one that is retired.
func TestEveryLetGoTopicHasAStepOfItsOwn(t *testing.T) {
	carried := map[string]StepID{}
	for _, s := range letGoOwn() {
		for _, source := range s.Sources {
			for _, topic := range source.Topics {
				if !s.Retired {
					carried[topic] = s.ID
				}
			}
		}
	}
	topics := map[string]bool{}
	for _, r := range topicRows(t) {
		if r.Home == "letgo" {
			topics[r.Topic] = true
		}
	}
	if len(topics) != 23 {
		t.Errorf("the ledger has %d topics of letting go, 23 were counted", len(topics))
	}
	for topic := range topics {
		if carried[topic] == "" {
			t.Errorf("no step carries %s", topic)
		}
	}
}

// Every reason that ends the question has a step that answers it.
func TestEveryStopHasItsStep(t *testing.T) {
	for _, f := range Findings() {
		if f.Calls == LetGo && !slices.ContainsFunc(letGoOwn(), func(s Step) bool { return slices.Contains(s.For, f.ID) }) {
			t.Errorf("nothing answers %s", f.ID)
		}
	}
	for id, f := range map[StepID]FindingID{"lg-new-partner": FSomeoneNew, "lg-taken": FIAmTaken, "lg-their-no": FClearNo, "lg-block": FBlocked, "lg-silence": FScant,
		"lg-swing": FHotCold, "lg-my-no": FWantsOut, "lg-cost": FCost, "lg-core": FCannot} {
		if s, ok := StepByID(id); !ok || s.Phase != PhaseAccept || !slices.Contains(s.For, f) {
			t.Errorf("%s no longer answers %s", id, f)
		}
	}
	n := 0
	for _, s := range Steps() {
		if s.Phase == PhaseNow && slices.Contains(s.For, FTheirCrisis) {
			n++
		}
	}
	if n < 5 {
		t.Errorf("someone whose ex is in a crisis gets %d steps", n)
	}
}

// Marks lie under these ids on people’s devices.
func TestNoStepOfLettingGoIsLost(t *testing.T) {
	retired := []StepID{"lg-urge", "lg-body", "lg-lists"}
	for _, id := range append([]StepID{"say-it", "well-made", "why-list", "lg-quiet", "lg-people", "lg-feel", "lg-letter", "lg-things", "lg-good", "lg-opens", "lg-lesson",
		"lg-meet", "lg-days", "lg-friends", "lg-room", "lg-person", "lg-year"}, retired...) {
		if s, ok := StepByID(id); !ok || s.Retired != slices.Contains(retired, id) {
			t.Errorf("%s: there %v, retired %v", id, ok, s.Retired)
		}
	}
}

// What is only right between two people nobody had to be afraid of is not said
// to anyone a safety finding is about.
func TestSafetyIsHeededInLettingGo(t *testing.T) {
	for _, f := range Findings() {
		if f.Calls == Unsafe && !slices.Contains(apartFindings, f.ID) {
			t.Errorf("%s is about safety and missing from apartFindings", f.ID)
		}
	}
	for _, id := range slices.Concat(harmedFindings, didHarmFindings) {
		if !slices.Contains(apartFindings, id) {
			t.Errorf("%s is missing from apartFindings", id)
		}
	}
	for _, id := range apartFindings {
		if !slices.Contains(closedFindings, id) {
			t.Errorf("%s is missing from closedFindings", id)
		}
	}
	for id, not := range map[StepID][]FindingID{
		"lg-good": harmedFindings, "lg-core": harmedFindings, "lg-sense": apartFindings, "lg-guilt": apartFindings, "lg-my-no": apartFindings,
		"lg-no-taken-back": closedFindings, "lg-what-i-did": defendedFindings, "lg-own-signs": defendedFindings,
	} {
		s, _ := StepByID(id)
		for _, f := range not {
			if !slices.Contains(s.Not, f) {
				t.Errorf("%s is in the plan of somebody with %s", id, f)
			}
		}
	}
}

// Whoever was hurt is never asked on this path for their share, for the good in
// it or for the other side, by a shared step either.
func TestNobodyHurtIsAskedForTheirShare(t *testing.T) {
	asks := []PromptID{"my-share", "one-moment", "from-their-chair", "other-end", "small-thanks", "too-close", "one-good-memory", "sweeter-or-darker", "lesson-and-done"}
	looksBack := []StepID{StepOwnShare, "their-side", "two-lists", "lg-lists"}
	for _, s := range onPath(PathLetGo) {
		if !slices.Contains(looksBack, s.ID) && !slices.Contains(asks, s.Ask) {
			continue
		}
		for _, f := range harmedFindings {
			if !slices.Contains(s.Not, f) {
				t.Errorf("%s is in the plan of somebody with %s", s.ID, f)
			}
		}
	}
}

// A step says enough for its kind: what is written has a label, what comes
// again has its days, and every page and question it names is there.
func TestKindsOfLettingGoAreComplete(t *testing.T) {
	kinds := map[StepKind]int{}
	for _, s := range slices.Concat(safeSteps, letGoOwn()) {
		kinds[s.Kind]++
		if (s.Kind == KindWrite || s.Kind == KindDecide) && s.Prompt == "" {
			t.Errorf("%s: something to write without a label", s.ID)
		}
		if (s.Kind == KindRepeat) != (s.Every > 0) || (s.Kind == KindWait) != (s.Days > 0) {
			t.Errorf("%s: %q with every %d, days %d", s.ID, s.Kind, s.Every, s.Days)
		}
		if _, ok := ToolByID(s.Tool); s.Tool != "" && !ok {
			t.Errorf("%s: no tool %q", s.ID, s.Tool)
		}
		if _, ok := PromptByID(s.Ask); s.Ask != "" && !ok {
			t.Errorf("%s: no question %q", s.ID, s.Ask)
		}
		if s.Kind == KindAgree {
			t.Errorf("%s: nothing here is agreed with the other person", s.ID)
		}
	}
	for _, k := range []StepKind{KindOnce, KindRepeat, KindWrite, KindDecide, KindWait} {
		if kinds[k] == 0 {
			t.Errorf("no step of kind %q", k)
		}
	}
}

// Every list of letting go is reached from a step, is open to everyone on the
// path, and says what each column is.
func TestListsOfLettingGo(t *testing.T) {
	topics, seen := ledgerTopics(t), map[ListID]bool{}
	for _, l := range letGoLists {
		if seen[l.ID] || l.Path != PathLetGo || len(l.Gates) > 0 || l.Name == "" || l.What == "" || l.Title == "" || l.Why == "" || l.How == "" || l.Ask == "" {
			t.Errorf("%s: twice, closed or incomplete", l.ID)
		}
		seen[l.ID] = true
		checkSources(t, topics, string(l.ID), l.Sources)
		sides := map[string]bool{}
		for _, side := range l.Sides {
			if sides[side.ID] || side.ID == "" || side.Name == "" {
				t.Errorf("%s: side %q", l.ID, side.ID)
			}
			sides[side.ID] = true
		}
		if m := letGoBanned.FindString(l.Name + " " + l.What + " " + l.Why + " " + l.How); m != "" {
			t.Errorf("%s says %q", l.ID, m)
		}
		if _, ok := ListByID(l.ID); !ok {
			t.Errorf("%s is not handed out", l.ID)
		}
		if !slices.ContainsFunc(onPath(PathLetGo), func(s Step) bool { return s.Tool == ToolID(l.ID) }) {
			t.Errorf("no step leads to the list %s", l.ID)
		}
	}
	for _, id := range []ListID{ListReality, ListThings, ListTell, ListSelf, ListRoutine, ListOpens, ListCarry} {
		if !seen[id] {
			t.Errorf("there is no list %s", id)
		}
	}
}
