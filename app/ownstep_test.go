package app

import (
	"slices"
	"strings"
	"testing"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/plan"
)

// A step of one's own goes through its life: added at the end, moved, renamed,
// removed and brought back, and all of it is there after a reload.
func TestAStepOfOnesOwn(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, notYetStory)
	id, err := s.AddStep(guide.PhaseReflect, "Read my old diary", guide.KindRepeat, 7)
	if err != nil {
		t.Fatal(err)
	}
	phase, at, ok := placeIn(s.Plan(), id)
	if !ok || phase.ID != guide.PhaseReflect || at != len(phase.Steps)-1 {
		t.Fatalf("it stands at %d of %s", at, phase.ID)
	}
	if err := s.MoveStep(id, guide.PhaseReflect, at-1); err != nil {
		t.Fatal(err)
	}
	if _, now, _ := placeIn(s.Plan(), id); now != at-1 {
		t.Errorf("moved up it stands at %d, want %d", now, at-1)
	}
	if s.RenameStep(id, " \n") == nil {
		t.Error("a step without a name")
	}
	if err := s.RenameStep(id, "Read my diary of last year"); err != nil {
		t.Fatal(err)
	}
	if err := s.MoveStep(id, guide.PhaseSteady, 1000); err != nil {
		t.Fatal(err)
	}
	d.wait()
	again := d.open()
	o, ok := again.Own(id)
	if !ok || o.Title != "Read my diary of last year" || o.Phase != guide.PhaseSteady || o.Every != 7 {
		t.Fatalf("after a reload: %+v", o)
	}
	if err := again.RemoveStep(id); err != nil {
		t.Fatal(err)
	}
	v := viewPlan(again.Plan(), "")
	if len(v.Gone) != 1 || v.Gone[0].ID != id || !strings.Contains(placeLine(again.Plan(), id), "not part of the plan") {
		t.Errorf("removed: %+v", v.Gone)
	}
	step, _ := again.Plan().Find(id)
	if sv := viewStep(again.Plan(), step); !sv.Gone || sv.Tag != "Removed" || len(sv.Acts) > 0 {
		t.Errorf("the page of a removed step: %+v", sv)
	}
	if err := again.BringBackStep(id); err != nil {
		t.Fatal(err)
	}
	if _, _, ok := placeIn(again.Plan(), id); !ok || len(viewPlan(again.Plan(), "").Gone) > 0 {
		t.Error("it does not come back")
	}
}

// An own step in a phase that touches the other person waits like all others there.
func TestAnOwnStepOfAContactPhaseIsClosed(t *testing.T) {
	s := answered(t, notYetStory)
	id, err := s.AddStep(guide.PhaseOpen, "Send them a song", guide.KindOnce, 0)
	if err != nil {
		t.Fatal(err)
	}
	step, _ := s.Plan().Find(id)
	if v := viewStep(s.Plan(), step); step.Open() || slices.Contains(v.Acts, actDone) || v.Day {
		t.Errorf("an own step of contact is open: %+v", v)
	}
}

func TestPicks(t *testing.T) {
	pl := answered(t, notYetStory).Plan()
	if picks := phasePicks(pl); len(picks) != len(pl.Phases) || picks[0].Label != pl.Phases[0].Name {
		t.Errorf("%+v", picks)
	}
	if picks := movePicks(pl, plan.Own{Phase: guide.PhaseClose}); len(picks) != len(pl.Phases)+1 || !strings.HasPrefix(picks[0].Label, "Close, ") {
		t.Errorf("a phase of the other way: %+v", picks[0])
	}
	if picks := movePicks(pl, plan.Own{Phase: "from-the-future"}); picks[0].Value != "from-the-future" || picks[0].Label == "" {
		t.Errorf("a phase nobody knows: %+v", picks[0])
	}
	for _, pick := range oftenPicks {
		kind, every := kindOf(pick.Value)
		if (kind == guide.KindRepeat) != (pick.Value != once) || kind == guide.KindRepeat && every < 1 || pick.Value == "" {
			t.Errorf("%+v: %q every %d", pick, kind, every)
		}
	}
	for _, odd := range []string{"-3", "", "x"} {
		if kind, every := kindOf(odd); kind != guide.KindOnce || every != 0 {
			t.Errorf("%q is %q every %d", odd, kind, every)
		}
	}
}

func TestSpaceLine(t *testing.T) {
	for _, c := range []struct {
		c    plan.Course
		want string
		more bool
	}{
		{plan.Course{}, "30 whole days count.", false},
		{plan.Course{Space: 60}, "60 whole days count.", false},
		{plan.Course{Space: 21}, "30 whole days count.", true},
		{plan.Course{Space: 21, Why: " "}, "30 whole days count.", true},
		{plan.Course{Space: 21, Why: "We share a flat."}, "21 whole days count.", false},
		{plan.Course{}.SetSpace(21, "We share a flat.", day), "30 whole days count today, and 21 from tomorrow", false},
		{plan.Course{}.SetSpace(60, "", day), "60 whole days count.", false},
	} {
		if got := spaceLine(c.c, day); !strings.HasPrefix(got, c.want) || strings.Contains(got, "once a reason") != c.more {
			t.Errorf("%+v: %q", c.c, got)
		}
	}
	if picks := spacePicks(plan.Course{Space: 33}); !slices.Contains(picks, ui.Pick{Value: "33", Label: "33 days"}) || len(picks) != 8 {
		t.Errorf("%+v", picks)
	}
}

func TestQuietLine(t *testing.T) {
	if got := quietLine(plan.Course{Quiet: day.AddDays(3)}, day); !strings.Contains(got, "before 24 November 2026") {
		t.Error(got)
	}
	for _, c := range []plan.Course{{}, {Quiet: day}, {Quiet: day.AddDays(-1)}} {
		if got := quietLine(c, day); !strings.Contains(got, "not quiet") {
			t.Errorf("%+v: %q", c, got)
		}
	}
}

// Each thing that can have changed is on the page, is asked about once more, and
// says what follows; for safety the way to help comes before the button.
func TestEverythingThatCanHaveChangedIsAskedOnceMore(t *testing.T) {
	s := answered(t, metStory)
	list, _ := rendered(t, s, &changed{}, nil)
	n, ids := 0, map[string]bool{}
	for _, g := range viewStops(s.Response(), 0) {
		if g.ID == "" || ids[g.ID] || g.Name == "" || g.About == "" || g.Open || len(g.Rows) == 0 {
			t.Errorf("a group that cannot be told from its name: %+v", g)
		}
		ids[g.ID] = true
		for _, r := range g.Rows {
			if n++; !strings.Contains(words(list), plain(r.Says)) || !slices.Contains(hrefs(list), r.Href) {
				t.Errorf("%q is not on the page", r.Says)
			}
		}
	}
	if n != len(guide.Stops()) {
		t.Errorf("%d rows for %d", n, len(guide.Stops()))
	}
	for i, stop := range guide.Stops() {
		root, text := rendered(t, s, &changed{}, func(p *changed) { p.n = i + 1 })
		v := viewChangeAsk(stop, s.Result().Outcome)
		if v.Means == "" || v.Cannot == "" || !strings.HasPrefix(v.Until, "It goes on counting") || !strings.Contains(words(root), plain(v.Until)) {
			t.Errorf("%s: %+v", stop.ID, v)
		}
		help, tell := strings.Index(text, `id="changed-help"`), strings.Index(text, `id="tell"`)
		if tell < 0 || v.Safety != (help >= 0 && help < tell) {
			t.Errorf("%s: help at %d, the button at %d", stop.ID, help, tell)
		}
	}
	if v := viewChangeAsk(guide.Stops()[len(guide.Stops())-1], guide.Unsafe); !strings.Contains(v.Means, "closed already") {
		t.Errorf("after a stop: %q", v.Means)
	}
}

// Who comes back from a question finds the group open in which it stands, and no other.
func TestTheGroupOfWhatWasAskedLastIsOpen(t *testing.T) {
	s := answered(t, metStory)
	for i, stop := range guide.Stops() {
		for _, g := range viewStops(s.Response(), i+1) {
			has := slices.ContainsFunc(g.Rows, func(r changeRow) bool { return r.Says == stop.Says })
			if g.Open != has {
				t.Errorf("after %s, %q is open: %v", stop.ID, g.Name, g.Open)
			}
		}
	}
}

// The plan says what was noted, for safety without naming it, and leads to the answer
// in case it was a slip of the finger. Once that is otherwise it says nothing.
func TestThePlanSaysWhatWasNoted(t *testing.T) {
	for i, stop := range guide.Stops() {
		s := answered(t, metStory)
		v := view{s: s}
		if got := viewTold(s.Response(), i+1, v.placeOf()); got != nil {
			t.Errorf("%s was not told: %+v", stop.ID, got)
		}
		s.Tell(stop.ID)
		got := viewTold(s.Response(), i+1, v.placeOf())
		if got == nil || !strings.HasPrefix(got.Slip, "/check?n=") {
			t.Fatalf("%s: %+v", stop.ID, got)
		}
		if named := strings.Contains(got.Says, stop.Says); named != (s.Result().Outcome == guide.LetGo) {
			t.Errorf("%s, %s: %q", stop.ID, s.Result().Outcome, got.Says)
		}
		root, _ := rendered(t, s, &planPage{}, func(p *planPage) { p.there, p.told = true, i+1 })
		if !strings.Contains(words(root), plain(got.Says)) || !slices.Contains(hrefs(root), got.Slip) {
			t.Errorf("%s is not on the plan", stop.ID)
		}
	}
	for _, n := range []int{-1, 0, len(guide.Stops()) + 1} {
		if got := viewTold(answered(t, stopStory).Response(), n, func(guide.ItemID) string { return "" }); got != nil {
			t.Errorf("number %d: %+v", n, got)
		}
	}
}

// What was told is marked on the list, and opens no way of its own.
func TestWhatWasToldIsMarked(t *testing.T) {
	s := answered(t, metStory)
	s.Tell("no")
	for _, g := range viewStops(s.Response(), 0) {
		if (g.Counts > 0) != (g.ID == "them") {
			t.Errorf("in %q %d count", g.Name, g.Counts)
		}
		for _, r := range g.Rows {
			if r.Counts != strings.HasPrefix(r.Says, "They said no") {
				t.Errorf("%q counts: %v", r.Says, r.Counts)
			}
		}
	}
}

// Their wish to talk leads to the question it belongs to; after a stop to the one
// the stop rests on, and where safety rules to people who know.
func TestTheirWishToTalkLeadsToItsQuestion(t *testing.T) {
	for _, c := range []struct {
		st   story
		tell guide.StopID
		want string
	}{{metStory, "", "/check?n="}, {metStory, "no", "/check?n="}, {metStory, "afraid", "/help"}, {metStory, "order-me", "/help"}} {
		s := answered(t, c.st)
		if c.tell != "" {
			s.Tell(c.tell)
		}
		v := view{s: s}
		got := viewTheyAsked(s.Plan(), v.placeOf())
		if !strings.HasPrefix(got.Href, c.want) || got.Says == "" {
			t.Errorf("after %q: %+v", c.tell, got)
		}
	}
	var d device
	if got := viewTheyAsked(d.open().Plan(), func(guide.ItemID) string { return "" }); got.Href != "/check" {
		t.Errorf("with no answers: %+v", got)
	}
}
