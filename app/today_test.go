package app

import (
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/core/assess"
	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
)

// told is a session with a story answered, and the plan that follows.
func told(t *testing.T, st story) (*device, *Session) {
	t.Helper()
	d := &device{}
	s := d.open()
	answerStory(s, st)
	return d, s
}

func TestTodayPutsHelpFirstAndNamesNothing(t *testing.T) {
	for name, st := range map[string]story{"crisis": {guide.SelfHarm: guide.Yes}, "safety": {guide.Fear: guide.Yes}} {
		_, s := told(t, st)
		since, news := s.News(s.Plan())
		v := viewToday(todayFacts{Plan: s.Plan(), Since: since, News: append(news, plan.News{Kind: plan.NewsStop, Stop: *s.Plan().Result.Ruling})})
		if v.Stop == nil || v.Stop.Label == "" || strings.Contains(app.HTMLString(v.nextCard()), "primary") {
			t.Errorf("%s: help is not first: %+v", name, v.Stop)
		}
		title := s.Plan().Result.Ruling.Title
		for _, said := range []string{v.Next.Why, v.News[0].Says, v.News[0].Now} {
			if strings.Contains(said, title) {
				t.Errorf("%s: %q stands where others may read it", name, said)
			}
		}
		if len(v.Counters) > 0 {
			t.Errorf("%s: numbers while danger rules", name)
		}
	}
}

// After a stop the page leads on along letting go, and says so once.
func TestTodayAfterAStop(t *testing.T) {
	d, s := told(t, metStory)
	d.day = day.AddDays(3)
	if _, news := s.News(s.Plan()); len(news) != 0 {
		t.Errorf("news without any: %+v", news)
	}
	s.Tell("no")
	if s.Plan().Result.Outcome != guide.LetGo {
		for _, stop := range guide.Stops() {
			if stop.Item == guide.ClearNo {
				s.Tell(stop.ID)
			}
		}
	}
	since, news := s.News(s.Plan())
	v := viewToday(todayFacts{Plan: s.Plan(), Since: since, News: news})
	if len(v.News) != 1 || !strings.Contains(v.News[0].Says, "letting go") || v.Since != day.Long() {
		t.Fatalf("since %s: %+v", v.Since, v.News)
	}
	next, ok := s.Plan().Next()
	if !ok || next.Contact() || v.Next.Href != stepHref(next.ID) || v.Stop != nil {
		t.Errorf("next %+v", v.Next)
	}
	d.day = day.AddDays(4)
	if _, news := s.News(s.Plan()); len(news) != 0 {
		t.Errorf("said again the day after: %+v", news)
	}
}

// The way so far is offered on the way of letting go, chosen or after a stop, and
// never in a crisis. At the end of a week the look back at it stands there instead.
func TestTodayLeadsToTheWaySoFar(t *testing.T) {
	for name, c := range map[string]struct {
		st   story
		path guide.Path
		want string
	}{"trying": {notYetStory, "", ""}, "chosen": {notYetStory, guide.PathLetGo, "/way"}, "stopped": {stopStory, "", "/way"}, "crisis": {story{guide.SelfHarm: guide.Yes}, "", ""}} {
		d, s := told(t, c.st)
		if c.path != "" {
			s.ChoosePath(c.path)
		}
		if v := viewToday(todayFacts{Plan: s.Plan()}); c.want != "" && (v.Way.Href != "" || v.Week.Href == "") {
			t.Errorf("%s, on a Saturday: %+v, %+v", name, v.Way, v.Week)
		}
		d.day = day.AddDays(3)
		if got := viewToday(todayFacts{Plan: s.Plan()}).Way.Href; got != c.want {
			t.Errorf("%s: %q", name, got)
		}
		onPlan := ""
		for _, w := range planLinks(s.Plan()) {
			if w.Href == "/way" {
				onPlan = w.Href
			}
		}
		if onPlan != c.want {
			t.Errorf("%s: the plan leads to %q", name, onPlan)
		}
	}
}

func TestTodayDue(t *testing.T) {
	d, s := told(t, metStory)
	var ids []guide.StepID
	for range 5 {
		id, err := s.AddStep(s.Plan().Phases[0].ID, "mine", guide.KindOnce, 0)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.SetDue(id, day.AddDays(2)); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, id)
	}
	d.day = day.AddDays(2)
	v := viewToday(todayFacts{Plan: s.Plan()})
	if len(v.Due) == 0 || len(v.Due) > plan.DueLimit {
		t.Fatalf("%d of %d are due", len(v.Due), len(ids))
	}
	for _, x := range v.Due {
		if x.Href == v.Next.Href || !strings.Contains(x.Why, day.AddDays(2).Long()) {
			t.Errorf("%+v", x)
		}
	}
	s.Quiet(day.AddDays(9))
	if v := viewToday(todayFacts{Plan: s.Plan()}); len(v.Due) != 0 || !strings.Contains(v.Quiet, day.AddDays(9).Long()) {
		t.Errorf("in quiet days %d are due, %q", len(v.Due), v.Quiet)
	}
}

func TestMilestonesOnlyWhenWanted(t *testing.T) {
	_, s := told(t, notYetStory)
	p := s.Plan()
	for _, step := range p.Phases[0].Steps {
		_ = s.SkipStep(step.ID, "")
	}
	if v := viewToday(todayFacts{Plan: s.Plan()}); v.Behind != "" {
		t.Errorf("%q without being asked", v.Behind)
	}
	s.ShowMilestones(true)
	if v := viewToday(todayFacts{Plan: s.Plan()}); !strings.Contains(v.Behind, p.Phases[0].Name) {
		t.Errorf("%q", v.Behind)
	}
}

func TestSinceEnding(t *testing.T) {
	for _, c := range []struct {
		span   assess.Span
		number string
		ok     bool
	}{
		{assess.Span{}, "", false},
		{assess.Span{First: day.AddDays(-51), Last: day.AddDays(-20)}, "20–51", true},
		{assess.Span{First: day.AddDays(-20), Last: day.AddDays(-20)}, "20", true},
		{assess.Span{Last: day.AddDays(-366)}, "366", true},
		{assess.Span{Last: day.AddDays(1)}, "", false},
	} {
		got, ok := sinceEnding(c.span, day)
		if got.Number != c.number || ok != c.ok || ok && !strings.Contains(got.Label, "since the breakup") {
			t.Errorf("%v: %+v, %v", c.span, got, ok)
		}
		if c.span.First.IsZero() && ok && !strings.Contains(got.Label, "or more") {
			t.Errorf("%v: %q is said as if it were known", c.span, got.Label)
		}
	}
}

// What is said of a moment is kept with its day and time, merges nothing and scores
// nothing.
func TestCheckIns(t *testing.T) {
	d := &device{}
	s := d.open()
	s.SetCheckIn("a", day, func(e *checkin.Entry) { e.Mood = 3 })
	s.SetCheckIn("a", day, func(e *checkin.Entry) { e.Note = "a line" })
	s.SetCheckIn("b", day.AddDays(-1), func(e *checkin.Entry) { e.Urge = 5 })
	s.SetCheckIn("c", civil.Date{}, func(e *checkin.Entry) { e.Mood = 1 })
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	again := d.open()
	if got := again.CheckIns(); len(got) != 2 || got[0] != (checkin.Entry{On: day, Mood: 3, Note: "a line"}) || got[1].Urge != 5 {
		t.Errorf("%+v", got)
	}
	before, wants := again.Plan(), again.Result().Outcome
	again.SetCheckIn("a", day, func(e *checkin.Entry) { e.Mood, e.Urge = 1, 5 })
	if after := again.Plan(); len(after.Since(before)) != 0 || again.Result().Outcome != wants {
		t.Error("a check-in has changed the plan")
	}
	again.SetCheckIn("a", day, func(e *checkin.Entry) { *e = checkin.Entry{} })
	if err := again.Flush(); err != nil {
		t.Fatal(err)
	}
	if got := d.open().CheckIns(); len(got) != 1 {
		t.Errorf("taken back, there is still %+v", got)
	}
}

func TestIfThensForNow(t *testing.T) {
	d := &device{}
	s := d.open()
	hour := 23
	s.deps.Minute = func() int { return 60 * hour }
	for _, p := range []plan.IfThen{{If: "any", Then: "a"}, {If: "night", Then: "b", When: plan.Night}, {If: "morning", Then: "c", When: plan.Morning}} {
		if _, err := s.MakeIfThen(p); err != nil {
			t.Fatal(err)
		}
	}
	got := forNow(ifThensFor(s, s.Moment()))
	if len(got) != 2 || got[0].If != "night" || got[1].If != "any" {
		t.Errorf("at night: %+v", got)
	}
	hour = 7
	if got := forNow(ifThensFor(s, s.Moment())); len(got) != 2 || got[0].If != "morning" {
		t.Errorf("in the morning: %+v", got)
	}
}

// Low days again and again ask what going on gives back, with letting go beside it;
// on the way of letting go they lead to people, and to nothing else.
func TestLowDaysAgainAndAgain(t *testing.T) {
	_, s := told(t, metStory)
	v := viewDrained(s.Plan(), true)
	if len(v.Ways) != 3 || v.Ways[0].Href != "/changed" || v.Ways[1].Href != "/plan#other-path" || v.Ways[2].Href != "/help" {
		t.Errorf("it says %+v", v)
	}
	if v := viewDrained(plan.Build(plan.Facts{Today: day}), false); len(v.Ways) != 1 || v.Ways[0].Href != "/help" {
		t.Errorf("without a plan it says %+v", v)
	}
	s.ChoosePath(guide.PathLetGo)
	if v := viewDrained(s.Plan(), true); len(v.Ways) != 1 || v.Ways[0].Href != "/help" {
		t.Errorf("on the way of letting go it says %+v", v)
	}
	for n := range checkin.DrainedLow {
		s.SetCheckIn(strconv.Itoa(n), day.AddDays(-n), func(e *checkin.Entry) { e.Mood = 1 })
	}
	if _, text := rendered(t, s, &checkInPage{dayForm: dayForm{on: day}}, nil); !strings.Contains(text, "Most of your last days were low.") {
		t.Errorf("the check-in reads %s", text)
	}
}
