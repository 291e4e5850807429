package app

import (
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/lists"
	"afterward/core/plan"
	"afterward/core/settings"
)

// What is missed is not read aloud in a hard minute; how it was and why it ended is.
func TestTheUrgeReadsTheOtherHalf(t *testing.T) {
	_, s := told(t, notYetStory)
	list, _ := guide.ListByID(guide.ListReality)
	for _, l := range [][2]string{{"missed", "The dog"}, {"was", "Three weeks of silence"}, {"why", "Two towns"}} {
		if _, err := s.AddLine(list, l[1], l[0], civil.Date{}); err != nil {
			t.Fatal(err)
		}
	}
	s.SetNote(guide.StepSupport, "Mara, at any hour")
	p := urgePage{view: view{s: s}}
	v := viewUrge(p.facts())
	var all []string
	for _, g := range v.Why {
		all = append(all, g.Lines...)
	}
	if slices.Contains(all, "The dog") || !slices.Contains(all, "Three weeks of silence") || !slices.Contains(all, "Two towns") {
		t.Errorf("it reads %q", all)
	}
	if v.count() != len(all) || len(v.Someone) != 1 || v.Help != nil || len(v.Stopped)+len(v.Second) > 0 {
		t.Errorf("%+v", v)
	}
}

func TestTheUrgeAfterAStopAndWhileOneWaits(t *testing.T) {
	_, s := told(t, metStory)
	logContact(t, s, wrote(2, contact.NoAnswer))
	p := urgePage{view: view{s: s}}
	if v := viewUrge(p.facts()); len(v.Second) == 0 || len(v.Stopped) > 0 {
		t.Errorf("while one waits: %+v", v)
	}
	s.Tell("no")
	if v := viewUrge(p.facts()); len(v.Second) > 0 || len(v.Stopped) == 0 {
		t.Errorf("after a stop: %+v", v)
	}
	s.Answer(guide.SelfHarm, guide.Yes)
	if v := viewUrge(p.facts()); v.Help == nil {
		t.Error("help is not first")
	}
}

// Each answer to how it went is kept at once, one of them is enough, and the minutes
// waited go with it.
func TestHowAnUrgeWent(t *testing.T) {
	_, s := told(t, metStory)
	p := urgePage{view: view{s: s}}
	p.of = &p.view
	if len(p.came()) != 0 || len(s.Urges()) != 0 {
		t.Fatal("something is noted before anything was said")
	}
	p.set(func(u *contact.Urge) { u.Strength = 7 })
	if list := s.Urges(); len(list) != 1 || list[0].Strength != 7 || list[0].Outcome != contact.Open {
		t.Fatalf("%+v", list)
	}
	if html := app.HTMLString(app.Div().Body(p.came()...)); !strings.Contains(html, "Kept") || strings.Contains(html, "urge-after") {
		t.Errorf("after the strength alone: %s", html)
	}
	p.set(func(u *contact.Urge) { u.Outcome = contact.Gave })
	html := app.HTMLString(app.Div().Body(p.came()...))
	if !strings.Contains(html, `href="/contact-log"`) || len(s.Urges()) != 1 {
		t.Errorf("after writing: %s", html)
	}
	for _, bad := range []string{"fail", "weak", "broke", "shame", "start over"} {
		if strings.Contains(strings.ToLower(html), bad) {
			t.Errorf("it says %q", bad)
		}
	}
	first := p.name("how")
	p.turnTo(&p.view, "")
	if p.name("how") == first {
		t.Error("the ticks of one urge would be those of the next")
	}
	s.TakeUrgeOut(s.Urges()[0].ID, true)
	p.felt = "gone"
	p.set(func(u *contact.Urge) { u.Strength = 2 })
	if list := s.Urges(); len(list) != 1 || list[0].Strength != 2 {
		t.Errorf("an urge that another tab removed takes the answer with it: %+v", list)
	}
}

func TestViewWait(t *testing.T) {
	w := contact.Wait{From: civil.Moment{On: day, Minute: 1390}, Start: 1000, Minutes: 10}
	for _, c := range []struct {
		now        int64
		runs, over bool
		face       string
	}{{1000, true, false, "10:00"}, {400, true, false, "10:00"}, {1035, true, false, "9:25"}, {1599, true, false, "0:01"}, {1600, false, true, "0:00"}, {99999, false, true, "0:00"}} {
		left := w.Left(c.now)
		if v := viewWait(w, left, true); v.Runs != c.runs || v.Over != c.over || clockFace(left) != c.face || v.Title == "" {
			t.Errorf("at %d: %+v, %s", c.now, v, clockFace(left))
		}
	}
	if v := viewWait(contact.Wait{}, 0, false); v.Runs || v.Over {
		t.Errorf("no wait: %+v", v)
	}
	next := civil.Moment{On: day.AddDays(1), Minute: 81} // 131 minutes after it began
	if waitPassed(w, 1, next) || !waitPassed(w, 0, next) || waitPassed(w, 0, next.AddMinutes(-1)) {
		t.Error("when a wait belongs to the past is judged wrongly")
	}
}

func TestUrgesAsAPictureOnlyFromEnough(t *testing.T) {
	_, s := told(t, metStory)
	p := &urgesPage{view: view{s: s}}
	note := func() {
		s.NoteUrge(func(u *contact.Urge) {
			u.At, u.Triggers, u.Outcome = civil.Moment{On: day, Minute: 60}, []string{"night", "of-later"}, contact.Resisted
		})
	}
	for range 4 {
		note()
	}
	if html := app.HTMLString(app.Div().Body(p.sight()...)); !strings.Contains(html, "4 of the 8 it takes") || strings.Contains(html, "progress") || strings.Contains(html, "sight-table") {
		t.Errorf("from four: %s", html)
	}
	for range 4 {
		note()
	}
	html := app.HTMLString(app.Div().Body(p.sight()...))
	for _, want := range []string{"Night, 0:00 to 6:00", "8 of 8", "It was night", "of-later", "sight-table"} {
		if !strings.Contains(html, want) {
			t.Errorf("from eight, no %q", want)
		}
	}
}

func TestPickedNight(t *testing.T) {
	for _, c := range []struct {
		was      settings.Night
		from, to string
		want     settings.Night
	}{
		{settings.Night{}, "22:00", "6:00", settings.Night{From: 22, To: 6}},
		{settings.Night{Off: true}, "0:00", "5:00", settings.Night{From: 0, To: 5, Off: true}},
		{settings.Night{From: 23, To: 7}, "", "x", settings.Night{From: 23, To: 7}},
	} {
		if got := pickedNight(c.was, c.from, c.to); got != c.want {
			t.Errorf("%+v", got)
		}
	}
}

// The if-then plans shown are those of this time of day, a few.
func TestTheUrgeShowsAFewPlans(t *testing.T) {
	all := make([]Made, 5)
	for i := range all {
		all[i].IfThen = plan.IfThen{If: "a", Then: "b"}
	}
	if v := viewUrge(urgeFacts{IfThens: all}); len(v.IfThens) != plansShown {
		t.Errorf("%d plans", len(v.IfThens))
	}
	if got := linesIn([]Listed{{"1", lists.Line{Text: "a", Side: "was"}}, {"2", lists.Line{Text: "b", Side: "why"}}}, "why"); !slices.Equal(got, []string{"b"}) {
		t.Errorf("%v", got)
	}
}
