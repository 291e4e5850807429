package app

import (
	"strings"
	"testing"

	"afterward/core/calendar"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
	"afterward/core/trial"
)

// T28: nothing that touches the other person goes into a calendar, whatever is
// begun or has a day.
func TestNoContactInTheCalendar(t *testing.T) {
	for name, st := range map[string]story{"met": metStory, "not yet": notYetStory, "mutual": {guide.TheirWords: guide.BothSaid}, "stop": stopStory} {
		_, s := told(t, st)
		marks := map[guide.StepID]plan.Mark{}
		for _, step := range guide.Steps() {
			marks[step.ID] = plan.Mark{Status: plan.Doing, On: day, Due: day.AddDays(3)}
		}
		s.mu.Lock()
		s.marks = marks
		s.mu.Unlock()
		for _, c := range viewCalendar(calendarFacts{Plan: s.Plan()}) {
			id, ok := strings.CutPrefix(c.ID, "step-")
			if step, known := guide.StepByID(guide.StepID(id)); ok && known && (step.Contact() || step.ID == guide.StepKeepSpace) {
				t.Errorf("%s: %s can go into a calendar", name, id)
			}
		}
	}
}

func TestViewCalendar(t *testing.T) {
	s := readyForTerms(t, &device{})
	phase := s.Plan().Phases[0].ID
	once, err := s.AddStep(phase, "Paint the hall", guide.KindOnce, 0)
	if err != nil {
		t.Fatal(err)
	}
	again, err := s.AddStep(phase, "Swim", guide.KindRepeat, 7)
	if err != nil {
		t.Fatal(err)
	}
	past, err := s.AddStep(phase, "Too late", guide.KindOnce, 0)
	if err != nil {
		t.Fatal(err)
	}
	for id, due := range map[guide.StepID]civil.Date{once: day.AddDays(4), past: day.AddDays(-4)} {
		if err := s.SetDue(id, due); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.DidStep(again); err != nil {
		t.Fatal(err)
	}
	running := trial.Facts{Today: day, Screened: day, Trials: map[string]trial.Trial{"x": {Begun: day.AddDays(-30), Terms: []trial.Terms{
		{On: day.AddDays(-40), Works: "w", Stops: "s", Agreed: "a", Knows: "k", Ends: day.AddDays(60), Reviews: []civil.Date{day.AddDays(20)}, Both: day.AddDays(-35)}}}}}
	got := map[string]dayChoice{}
	for _, c := range viewCalendar(calendarFacts{Plan: s.Plan(), Trial: running}) {
		got[c.ID] = c
	}
	if c := got["step-"+string(once)]; c.On != day.AddDays(4) || c.Every != 0 || c.Name != "Paint the hall" {
		t.Errorf("%+v", c)
	}
	if c := got["step-"+string(again)]; c.On != day || c.Every != 7 {
		t.Errorf("%+v", c)
	}
	if _, there := got["step-"+string(past)]; there {
		t.Error("a day that is over can go into a calendar")
	}
	for _, on := range []civil.Date{day.AddDays(20), day.AddDays(60)} {
		if _, there := got["trial-"+on.String()]; !there {
			t.Errorf("the day %s both chose is missing: %v", on, got)
		}
	}
}

func TestCalendarEvents(t *testing.T) {
	all := []dayChoice{{ID: checkInDay, Label: "secret", Name: "secret", On: day}, {ID: "step-a", Label: "secret", Name: "secret", On: day.AddDays(3)}, {ID: "step-b", Label: "secret", Name: "secret", On: day.AddDays(3)}}
	chosen := map[string]bool{checkInDay: true, "step-a": true, "step-b": true}
	neutral := calendarForm{Chosen: chosen}
	for name, c := range map[string]struct {
		f      calendarForm
		events int
		times  int
		check  func(e calendar.Event) bool
	}{
		"neutral":     {neutral, 2, 28 + 1, func(e calendar.Event) bool { return !e.Timed && !e.Alarm.On && e.Every == 1 }},
		"nothing":     {calendarForm{}, 0, 0, nil},
		"once a week": {calendarForm{Chosen: chosen, Every: "7", Weeks: "12"}, 2, 12 + 1, func(e calendar.Event) bool { return e.Every == 7 }},
		"in the evening": {calendarForm{Chosen: chosen, At: "20", Alarm: "15"}, 2, 29, func(e calendar.Event) bool {
			return e.Timed && e.Clock.Hour == 20 && e.Alarm == calendar.Alarm{On: true, Before: 15}
		}},
		"a whole day rings in the morning": {calendarForm{Chosen: chosen, At: "day", Alarm: "15"}, 2, 29, func(e calendar.Event) bool { return !e.Timed && e.Alarm.Before == -540 }},
		"with names":                       {calendarForm{Chosen: chosen, Named: true}, 2, 29, func(e calendar.Event) bool { return e.Title == "secret" }},
		"what nobody can choose":           {calendarForm{Chosen: chosen, At: "x", Alarm: "none", Every: "x", Weeks: "x"}, 2, 29, func(e calendar.Event) bool { return !e.Timed && !e.Alarm.On }},
	} {
		got := c.f.events(all)
		if len(got) != c.events || entriesIn(got) != c.times || c.check != nil && !c.check(got[0]) {
			t.Errorf("%s: %d events, %d times: %+v", name, len(got), entriesIn(got), got)
		}
		if len(got) == 0 {
			continue
		}
		file, data, err := calendar.File(c.f.names(), got, day)
		if err != nil || !c.f.Named && strings.Contains(string(data), "secret") || file != "reminders.ics" {
			t.Errorf("%s: %s, %v\n%s", name, file, err, data)
		}
	}
	n := calendarForm{Title: "Dentist", File: "x"}.names()
	if n.Title != "Dentist" || n.Alarm != "Dentist" || n.File != "x" || (calendarForm{}).names() != calendar.Neutral() {
		t.Errorf("%+v", n)
	}
}

// Every reason why there is no file is said in words.
func TestCalendarMessages(t *testing.T) {
	for _, err := range []error{calendar.ErrNothing, calendar.ErrTooMany, calendar.ErrDay, calendar.ErrClock} {
		if m := calendarMessage(err); m.Title == "" || len(m.Lines) == 0 {
			t.Errorf("%v: %+v", err, m)
		}
	}
}
