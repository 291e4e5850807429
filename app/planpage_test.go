package app

import (
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
)

// answered is a session that has answered a story.
func answered(t *testing.T, st story) *Session {
	t.Helper()
	var d device
	s := d.open()
	answerStory(s, st)
	return s
}

// On every phase of every plan exactly one phase is shown, each closed step is said
// to be closed by something, and nothing is said twice.
func TestEveryClosedStepSaysWhyOnce(t *testing.T) {
	for name, st := range map[string]story{"not yet": notYetStory, "stop": stopStory, "met": metStory, "safety": {guide.Fear: guide.Yes}} {
		pl := answered(t, st).Plan()
		for i, phase := range pl.Phases {
			v := viewPlan(pl, phase.ID)
			if len(v.Stops) != len(v.Phases) || !v.Phases[i].Shown || !v.Stops[i].Shown || len(v.Phases[i].Rows) != len(phase.Steps) {
				t.Fatalf("%s: %s is not shown: %+v", name, phase.ID, v.Phases[i])
			}
			for j, other := range v.Phases {
				if j != i && (other.Shown || len(other.Rows) > 0 || len(other.Closed) > 0) {
					t.Errorf("%s: with %s, %s is shown too", name, phase.ID, other.ID)
				}
			}
			var above []string
			for _, r := range v.Phases[i].Closed {
				above = append(above, r.Text)
			}
			for _, row := range v.Phases[i].Rows {
				if row.Shut && len(row.Closed) == 0 && len(above) == 0 {
					t.Errorf("%s: %q is closed and nothing says why", name, row.Title)
				}
				for _, line := range row.Closed {
					if slices.Contains(above, line) {
						t.Errorf("%s: %q is said above %q and with it", name, line, row.Title)
					}
				}
			}
		}
	}
}

func TestThePhaseOneIsInIsShownUnlessAnotherIsAskedFor(t *testing.T) {
	pl := answered(t, notYetStory).Plan()
	for _, c := range []struct{ ask, want guide.PhaseID }{{"", pl.Phases[pl.Current()].ID}, {guide.PhaseTalk, guide.PhaseTalk}, {"no-such", pl.Phases[pl.Current()].ID}, {guide.PhaseAccept, pl.Phases[pl.Current()].ID}} {
		for _, v := range viewPlan(pl, c.ask).Phases {
			if v.Shown != (v.ID == c.want) {
				t.Errorf("asked for %q: %s is shown %v", c.ask, v.ID, v.Shown)
			}
		}
	}
}

// The picture says in words what it shows.
func TestStopsSayWhatTheyShow(t *testing.T) {
	for _, c := range []struct {
		pv     phaseView
		behind bool
		state  ui.StopState
		said   string
	}{
		{phaseView{Here: true}, false, ui.Here, "done, you are here"},
		{phaseView{Here: true, Shut: true}, false, ui.Here, "done, you are here, closed for now"},
		{phaseView{}, true, ui.Behind, "done, behind you"},
		{phaseView{Shut: true}, false, ui.Shut, "done, closed for now"},
		{phaseView{}, false, ui.Ahead, "done"},
	} {
		if s := viewStop(c.pv, c.behind); s.State != c.state || s.Said != c.said {
			t.Errorf("%+v, behind %v: %v, %q", c.pv, c.behind, s.State, s.Said)
		}
	}
}

func TestPhaseRowsOfAFinishedPhaseSayNothingIsClosed(t *testing.T) {
	closed := []plan.Reason{{Gate: guide.GateShare, Text: "x"}}
	done := plan.Step{Mark: plan.Mark{Status: plan.Done, On: day}, Closed: closed}
	if shut(plan.Phase{Steps: []plan.Step{done}}) || len(sharedReasons(plan.Phase{Steps: []plan.Step{done}})) > 0 {
		t.Error("a phase that is done counts as closed")
	}
	open := plan.Step{}
	if shut(plan.Phase{Steps: []plan.Step{{Closed: closed}, open}}) || len(sharedReasons(plan.Phase{Steps: []plan.Step{{Closed: closed}, open}})) > 0 {
		t.Error("a phase with an open step counts as closed")
	}
	if p := (plan.Phase{Steps: []plan.Step{{Closed: closed}, done}}); !shut(p) || len(sharedReasons(p)) != 1 {
		t.Error("a phase with closed steps only counts as open")
	}
}

// Each way is offered from the other with the same words, and after a stop there
// is no way back by choice.
func TestBothWaysAreOfferedWithEqualWords(t *testing.T) {
	s := answered(t, notYetStory)
	try := viewOther(s.Plan())
	s.ChoosePath(guide.PathLetGo)
	letGo := viewOther(s.Plan())
	if try.To != guide.PathLetGo || letGo.To != guide.PathTry {
		t.Errorf("%+v and %+v", try, letGo)
	}
	swap := strings.NewReplacer("trying again", "letting go", "letting go", "trying again")
	if swap.Replace(try.Label) != letGo.Label || swap.Replace(try.On) != letGo.On {
		t.Errorf("%+v is not worded as %+v", try, letGo)
	}
	if v := viewPlan(answered(t, stopStory).Plan(), ""); v.Way.Label != "" {
		t.Errorf("after a stop the plan offers %q", v.Way.Label)
	}
}

// After every stop the plan says the rule, what it rests on, and what can and
// cannot reopen the question.
func TestEveryStopIsExplained(t *testing.T) {
	for _, stop := range guide.Stops() {
		s := answered(t, metStory)
		if viewStopped(s.Plan()) != nil {
			t.Fatal("a plan that goes on says it was stopped")
		}
		s.Tell(stop.ID)
		v := viewStopped(s.Plan())
		if v == nil {
			t.Errorf("%s stops nothing", stop.ID)
			continue
		}
		if v.Rule.Name == "" || v.Rests == "" || v.Cannot == "" || len(v.Rule.Sources) == 0 || v.Lead == "" {
			t.Errorf("%s: %+v", stop.ID, v)
		}
		outcome := s.Result().Outcome
		if (outcome == guide.LetGo) != (v.Help == "") || v.Safety != (outcome != guide.LetGo) {
			t.Errorf("%s comes to %s, and the page leads to help: %q", stop.ID, outcome, v.Help)
		}
	}
}

// What was answered about safety stands on the page only behind something to open.
func TestAStopForSafetyShowsNothingByItself(t *testing.T) {
	s := answered(t, metStory)
	s.Tell("afraid")
	root, _ := rendered(t, s, &planPage{there: true}, nil)
	v := viewStopped(s.Plan())
	for n := range root.Descendants() {
		if n.Data == "details" {
			for n.FirstChild != nil {
				n.RemoveChild(n.FirstChild)
			}
		}
	}
	if strings.Contains(words(root), v.Rests) {
		t.Error("the finding can be read without opening anything")
	}
}

// Every reason of every closed step of a plan says what to do now, and the way it
// names leads somewhere.
func TestEveryReasonLeadsSomewhere(t *testing.T) {
	s := answered(t, notYetStory)
	pl := s.Plan()
	v := &view{s: s}
	known := map[string]bool{}
	for _, r := range Routes() {
		known[r.Path] = true
	}
	for _, phase := range pl.Phases {
		for _, step := range phase.Steps {
			for _, r := range viewReasons(step.Closed, pl.Find, v.placeOf()) {
				path, _, _ := strings.Cut(r.Href, "?")
				if r.Now == "" || r.Text == "" || r.Label == "" != (r.Href == "" && !r.Screen) || path != "" && !known[path] {
					t.Errorf("%s: %+v", step.ID, r)
				}
			}
		}
	}
}

func TestReasonWay(t *testing.T) {
	s := answered(t, notYetStory)
	find := s.Plan().Find
	nowhere := func(guide.ItemID) string { return "" }
	somewhere := func(guide.ItemID) string { return "/check?n=7" }
	for _, c := range []struct {
		gate  guide.GateID
		place func(guide.ItemID) string
		href  string
	}{
		{guide.GateShare, nowhere, stepHref(guide.StepOwnShare)},
		{guide.GateSupport, nowhere, stepHref(guide.StepSupport)},
		{guide.GateMissing, somewhere, "/outcome"},
		{guide.GateLiked, somewhere, "/check?n=7"},
		{guide.GateWords, somewhere, "/check?n=7"},
		{guide.GateWords, nowhere, ""},
		{guide.GateTerms, nowhere, "/trial"},
		{guide.GateSpace, nowhere, stepHref(guide.StepKeepSpace)},
		{guide.GateClock, somewhere, "/plan-settings#device-date-title"},
		{guide.GateUnread, nowhere, "/privacy"},
	} {
		text := guide.GateTextOf(c.gate)
		if _, href := reasonWay(plan.Reason{Gate: c.gate, Remedy: text.Remedy, Opens: text.Opens}, find, c.place); href != c.href {
			t.Errorf("%s leads to %q, want %q", c.gate, href, c.href)
		}
	}
}

// The way to what opens a door is the whole reason; the first alone names it for the
// eye, and where nothing can be done there is nothing to press.
func TestAReasonIsTheWayToWhatOpensIt(t *testing.T) {
	list := []reasonView{{Text: "First. And more.", Now: "Do it.", Label: "Go", Href: "/step?s=a"}, {Text: "Second.", Now: "Answer.", Label: "Ask", Screen: true}, {Text: "Third.", Now: "Wait."},
		{Text: "Fourth.", Now: "Theirs.", Label: "See", Href: "/check?n=2", Rests: true}}
	root, err := html.Parse(strings.NewReader(app.HTMLString(closedBox("x", "Closed", list, press("x", func(app.Context, app.Event) {})))))
	if err != nil {
		t.Fatal(err)
	}
	if got := hrefs(root); !slices.Equal(got, []string{"/step?s=a", "/check?n=2"}) {
		t.Errorf("it leads to %q", got)
	}
	all := words(root)
	for want, there := range map[string]bool{"And more. Do it.": true, "Go": true, "Answer.": false, "Wait.": true, "Theirs.": true} {
		if strings.Contains(all, want) != there {
			t.Errorf("%q is there: %v", want, !there)
		}
	}
}

// The next thing is said above the picture and marked where it stands.
func TestTheNextThingIsMarked(t *testing.T) {
	for name, st := range map[string]story{"not yet": notYetStory, "stop": stopStory, "crisis": {guide.SelfHarm: guide.Yes}} {
		pl := answered(t, st).Plan()
		next, ok := pl.Next()
		v := viewPlan(pl, next.Phase)
		if !ok || v.Next == nil || v.Next.Href != stepHref(next.ID) || v.Next.Why == "" {
			t.Fatalf("%s: %+v", name, v.Next)
		}
		for _, ph := range v.Phases {
			for _, row := range ph.Rows {
				if row.Next != (row.Href == v.Next.Href) {
					t.Errorf("%s: %q is marked: %v", name, row.Title, row.Next)
				}
			}
		}
	}
}

// What helps meanwhile is there for every closed door; the person who was named is
// part of it once there is one.
func TestMeanwhileNamesThePerson(t *testing.T) {
	s := answered(t, notYetStory)
	before := viewMeanwhile(s.Plan().Find)
	s.SetNote(guide.StepConfidant, "Anna, any evening")
	after := viewMeanwhile(s.Plan().Find)
	if len(before) != 3 || len(after) != 4 || after[2].Says != "Anna, any evening" || after[len(after)-1].Href != "/help" {
		t.Errorf("before %+v, after %+v", before, after)
	}
}

func TestStateOf(t *testing.T) {
	for _, c := range []struct {
		m    plan.Mark
		want string
	}{
		{plan.Mark{}, ""},
		{plan.Mark{Status: plan.Done, On: day}, "Done on 21 November 2026"},
		{plan.Mark{Status: plan.Done}, "Done"},
		{plan.Mark{Status: plan.Skipped, On: day, Note: "x"}, "Left out on 21 November 2026 · with your note"},
		{plan.Mark{Note: "x"}, "with your note"},
		{plan.Mark{Note: " \n"}, ""},
		{plan.Mark{Status: plan.Doing, On: day, Times: []civil.Date{day}}, "Once, on 21 November 2026"},
		{plan.Mark{Status: plan.Doing, On: day, Times: []civil.Date{day, day.AddDays(-3)}}, "2 times, the last on 21 November 2026"},
		{plan.Mark{Due: day}, "for 21 November 2026"},
		{plan.Mark{Status: plan.Done, On: day, Due: day}, "Done on 21 November 2026"},
	} {
		if got := stateOf(c.m); got != c.want {
			t.Errorf("stateOf(%+v) = %q, want %q", c.m, got, c.want)
		}
	}
}

func TestMilestonesOnlyOnceTheyAreWanted(t *testing.T) {
	s := answered(t, stopStory)
	phase := s.Plan().Phases[0]
	for _, step := range phase.Steps {
		if err := s.SkipStep(step.ID, ""); err != nil {
			t.Fatal(err)
		}
	}
	if v := viewPlan(s.Plan(), "").Phases[0]; v.Mark != "" {
		t.Errorf("nobody asked for %q", v.Mark)
	}
	s.ShowMilestones(true)
	if v := viewPlan(s.Plan(), "").Phases[0]; v.Mark != "Behind you since "+s.Today().Long() || !strings.Contains(v.state(), v.Mark) {
		t.Errorf("mark %q", v.Mark)
	}
}
