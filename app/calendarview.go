package app

import (
	"slices"
	"strconv"

	"afterward/core/calendar"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
	"afterward/core/trial"
)

// A dayChoice is something that can go into a calendar, as plain data.
type dayChoice struct {
	ID    string
	Label string // in the list
	Name  string // in the calendar, where they want it there
	On    civil.Date
	Every int // days; 0 for once
}

// calendarFacts are all a calendar can be made of.
type calendarFacts struct {
	Plan  plan.Plan
	Trial trial.Facts
	Lines []Listed // of the lists with dates
}

// checkInDay is the id of the choice of a check-in.
const checkInDay = "check-in"

// viewCalendar lists what can go into a calendar: a check-in, the steps with a day
// of their own, those that are repeated, and the days two people have chosen
// together. No step that touches the other person is among them: it would become a
// date to wait for (T28).
func viewCalendar(f calendarFacts) []dayChoice {
	today := f.Plan.Today
	out := []dayChoice{{ID: checkInDay, Label: "A check-in: how is today?", Name: "How is today?", On: today}}
	for _, phase := range f.Plan.Phases {
		for _, s := range phase.Steps {
			if c, ok := stepDay(s, today); ok {
				out = append(out, c)
			}
		}
	}
	for _, l := range f.Lines {
		if list, _ := guide.ListByID(l.List); l.For.Compare(today) >= 0 && l.Done.IsZero() && f.may(list.Gates) {
			out = append(out, dayChoice{ID: "line-" + l.ID, Label: l.Text + " (" + l.For.Long() + ")", Name: l.Text, On: l.For})
		}
	}
	if terms, _ := guide.StepByID(guide.StepTerms); f.may(terms.Gates) {
		out = append(out, trialDays(f.Trial)...)
	}
	return out
}

// may reports whether a day that belongs to two people can be called to mind: all
// that holds it is open, and the way does not lead to letting go.
func (f calendarFacts) may(gates []guide.GateID) bool {
	return len(gates) == 0 || f.Plan.Path == guide.PathTry && len(f.Plan.Closed(gates)) == 0
}

// stepDay is when a step can be called to mind; ok is false for a step that is
// closed, settled, or touches the other person.
func stepDay(s plan.Step, today civil.Date) (c dayChoice, ok bool) {
	if s.Contact() || !s.Open() || s.Settled() || s.ID == guide.StepKeepSpace {
		return c, false
	}
	c = dayChoice{ID: "step-" + string(s.ID), Label: s.Title, Name: s.Title}
	switch {
	case s.Kind == guide.KindRepeat && s.Mark.Status == plan.Doing:
		c.On, c.Every = today, max(1, s.Every)
		c.Label += " (" + everyLine(s.Every) + ")"
	case s.Mark.Due.Compare(today) >= 0 && !s.Mark.Due.IsZero():
		c.On = s.Mark.Due
		c.Label += " (" + s.Mark.Due.Long() + ")"
	default:
		return c, false
	}
	return c, true
}

// trialDays are the days ahead on which both decide, of the trial that goes on.
func trialDays(f trial.Facts) []dayChoice {
	s := trial.Evaluate(f)
	if !s.Open() {
		return nil
	}
	var out []dayChoice
	for _, on := range f.Trials[s.Trial].Dates(f.Today) {
		if on.Compare(f.Today) >= 0 {
			out = append(out, dayChoice{ID: "trial-" + on.String(), Label: "A day on which you both decide (" + on.Long() + ")", Name: "We decide", On: on})
		}
	}
	return out
}

// A calendarForm is what a person chose about the file. The zero form is the
// neutral one: whole days, no alarm, nothing that says what it is about.
type calendarForm struct {
	Chosen      map[string]bool
	Title, Note string
	Named       bool // each entry has its own name from the plan
	File        string
	At          string // "day" or "" for the whole day, else an hour such as "20"
	Alarm       string // "none" or "" for none, else minutes before
	Every       string // of the check-in: "1", "2" or "7" days
	Weeks       string // how long what repeats goes on
}

// What can be chosen. The lengths are our own choice.
var (
	hourPicks  = []pick{{"day", "All day"}, {"7", "At 7 in the morning"}, {"12", "At 12"}, {"18", "At 6 in the evening"}, {"20", "At 8 in the evening"}, {"22", "At 10 in the evening"}}
	alarmPicks = []pick{{"none", "No alarm"}, {"0", "When it begins"}, {"15", "15 minutes before"}, {"60", "An hour before"}}
	everyPicks = []pick{{"1", "Every day"}, {"2", "Every second day"}, {"7", "Once a week"}}
	weekPicks  = []pick{{"4", "For four weeks"}, {"12", "For twelve weeks"}, {"26", "For half a year"}}
)

type pick struct{ value, label string }

// nineInTheMorning is when the alarm of a whole day rings: in minutes before
// midnight, so it is negative. Midnight itself would wake people.
const nineInTheMorning = -9 * 60

// events are the entries of the file, in the order shown.
func (f calendarForm) events(all []dayChoice) []calendar.Event {
	var out []calendar.Event
	weeks := max(1, number0(f.Weeks, 4))
	for _, c := range all {
		if !f.Chosen[c.ID] {
			continue
		}
		e := calendar.Event{Day: c.On, Every: c.Every}
		if c.ID == checkInDay {
			e.Every = max(1, number0(f.Every, 1))
		}
		if e.Every > 0 {
			e.Until = c.On.AddDays(7*weeks - 1)
		}
		if hour := number0(f.At, -1); hour >= 0 {
			e.Timed, e.Clock = true, calendar.Clock{Hour: hour}
		}
		if before := number0(f.Alarm, -1); before >= 0 {
			e.Alarm = calendar.Alarm{On: true, Before: before}
			if !e.Timed {
				e.Alarm.Before = nineInTheMorning
			}
		}
		if f.Named {
			e.Title = c.Name
		}
		if !slices.Contains(out, e) { // two on one day that look alike are one
			out = append(out, e)
		}
	}
	return out
}

// names are the texts of the file: what the person wrote, and neutral ones where
// they wrote nothing.
func (f calendarForm) names() calendar.Names {
	n := calendar.Neutral()
	n.Note = f.Note
	if !blank(f.Title) {
		n.Title, n.Alarm = f.Title, f.Title
	}
	if !blank(f.File) {
		n.File = f.File
	}
	return n
}

// number0 is the number in a text, or another one.
func number0(text string, otherwise int) int {
	if n, err := strconv.Atoi(text); err == nil {
		return n
	}
	return otherwise
}

// entriesIn is how many entries a calendar gets.
func entriesIn(events []calendar.Event) int {
	n := 0
	for _, e := range events {
		n += e.Times()
	}
	return n
}
