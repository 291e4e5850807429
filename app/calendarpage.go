package app

import (
	"errors"
	"maps"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/calendar"
	"afterward/core/guide"
)

// calendarPage makes a file for the calendar a person uses. Nothing of what is
// chosen here is kept: the file is all there is of it.
type calendarPage struct {
	view
	chosen map[string]bool
	said   Message
	tone   ui.Tone
}

// The ids of the fields.
const (
	calendarDays  = "calendar-days"
	calendarTitle = "calendar-title"
	calendarNote  = "calendar-note"
	calendarFile  = "calendar-file"
	calendarAt    = "calendar-at"
	calendarAlarm = "calendar-alarm"
	calendarEvery = "calendar-every"
	calendarWeeks = "calendar-weeks"
	calendarNames = "calendar-names"
)

// OnNav begins with the check-in chosen and everything neutral.
func (p *calendarPage) OnNav(ctx app.Context) {
	p.chosen, p.said = map[string]bool{checkInDay: true}, Message{}
	p.arrive(ctx, titleOf("/calendar"))
	ctx.Defer(func(app.Context) {
		neutral := calendar.Neutral()
		_ = browser.SetValue(calendarTitle, neutral.Title)
		_ = browser.SetValue(calendarFile, neutral.File)
	})
}

// DatedLines are the lines of every list whose lines are for a day.
func (s *Session) DatedLines() []Listed {
	var out []Listed
	for _, list := range guide.Lists() {
		if list.Dated {
			on, _ := s.Lines(list.ID)
			out = append(out, on...)
		}
	}
	return out
}

func (p *calendarPage) choices() []dayChoice {
	return viewCalendar(calendarFacts{Plan: p.s.Plan(), Trial: p.s.TrialFacts(), Lines: p.s.DatedLines()})
}

// Render shows the page.
func (p *calendarPage) Render() app.UI {
	back := ui.Link{Label: "Tools", Href: "/tools", ID: "back"}
	if !p.s.Response().Begun() {
		return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: []app.UI{ui.Heading("Calendar file"), noPlan()}})
	}
	return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: []app.UI{
		ui.Heading("Calendar file"),
		app.P().Class("lead").Text("A file with the days you choose, for the calendar you use anyway. This app itself never reminds you of anything."),
		ui.Notice{Tone: ui.Warm, Title: "The file leaves this app.", Lines: []string{"Whoever sees that calendar sees the entries: on a shared screen, on another device, at the company that keeps it. So they are all called “Reminder” unless you choose another word."}}.UI(),
		p.days(),
		app.H2().Text("When"),
		picked(calendarAt, "Time of day", "", hourPicks),
		picked(calendarEvery, "The check-in comes", "", everyPicks),
		picked(calendarWeeks, "What comes again goes on", "Nothing repeats for ever.", weekPicks),
		picked(calendarAlarm, "Alarm", "For a whole day it rings at 9 in the morning.", alarmPicks),
		ui.More("calendar-words", "The words in it",
			&ui.Line{ID: calendarTitle, Label: "What each entry is called", Hint: "An alarm says the same."},
			&ui.Line{ID: calendarNote, Label: "A note in each entry", Hint: "Left empty, there is none."},
			&ui.Line{ID: calendarFile, Label: "Name of the file"},
			picked(calendarNames, "Names from the plan", "They say what your plan is about, to everyone who sees the calendar.", []pick{{"no", "Leave them out"}, {"yes", "Use them instead"}})),
		ui.Region("calendar-said", notice("calendar-notice", p.tone, p.said, nil)...),
		app.Div().Class("actions").Body(ui.Button{Label: "Save the calendar file", Kind: ui.Primary, ID: "calendar-save", OnClick: on("calendar-save", func(app.Context, app.Event) { p.save() })}.UI()),
		ui.More("calendar-about", "How it works",
			app.Ul().Class("plain").Body(
				item("Open the file on this device, and the calendar asks whether to take the entries in."),
				item("Times mean the clock on the wall, wherever you are. Some calendars that live on a server read them as the time at home after a journey."),
				item("A changed plan changes nothing in the calendar. Take old entries out there, by hand."),
				item("Nothing that has to do with writing to the other person can be put in: it would become a date to wait for."))),
	}})
}

// days are the things to choose from.
func (p *calendarPage) days() app.UI {
	q := &ui.Question{Name: calendarDays, Ask: "What goes in?", Many: true, Part: true,
		Hint: "Steps appear here once you have begun them, when they repeat, or once you have set a day for them."}
	for _, c := range p.choices() {
		q.Options = append(q.Options, ui.Option{ID: c.ID, Label: c.Label, Chosen: p.chosen[c.ID] || p.chosen == nil && c.ID == checkInDay,
			OnCheck: on("calendar/"+c.ID, func(app.Context, app.Event) {
				if now, err := browser.Checked(ui.InputID(calendarDays, c.ID)); err == nil {
					p.chosen = maps.Clone(p.chosen)
					p.chosen[c.ID] = now
				}
				p.said = Message{}
			})})
	}
	return q
}

func picked(id, label, hint string, picks []pick) app.UI {
	c := &ui.Choice{ID: id, Label: label, Hint: hint}
	for _, p := range picks {
		c.Picks = append(c.Picks, ui.Pick{Value: p.value, Label: p.label})
	}
	return c
}

// form reads what the person chose.
func (p *calendarPage) form() calendarForm {
	text := func(id string) string { t, _ := value(id); return t }
	return calendarForm{Chosen: p.chosen, Title: text(calendarTitle), Note: text(calendarNote), File: text(calendarFile), Named: text(calendarNames) == "yes",
		At: text(calendarAt), Alarm: text(calendarAlarm), Every: text(calendarEvery), Weeks: text(calendarWeeks)}
}

// save makes the file and hands it over, within the press.
func (p *calendarPage) save() {
	f := p.form()
	events := f.events(p.choices())
	name, data, err := calendar.File(f.names(), events, p.s.Today())
	if err != nil {
		p.say(ui.Warm, calendarMessage(err))
		return
	}
	browser.Offer(name, calendar.MIMEType, data, func(err error) {
		p.ctx.Dispatch(func(app.Context) {
			if err != nil {
				p.say(ui.Warm, savingMessage(err))
				return
			}
			p.say(ui.Plain, Message{"The file is made: " + entries(entriesIn(events)) + ".", []string{"It was handed to the browser as “" + name + "”. Open it to take the entries into your calendar; delete it afterwards if others use this device."}})
		})
	})
}

func (p *calendarPage) say(tone ui.Tone, m Message) {
	p.tone, p.said = tone, m
	p.focus("calendar-said")
}

func entries(n int) string {
	if n == 1 {
		return "one entry"
	}
	return app.FormatString("%d entries", n)
}

// calendarMessage says why there is no file.
func calendarMessage(err error) Message {
	switch {
	case errors.Is(err, calendar.ErrNothing):
		return Message{"Nothing is chosen.", []string{"Choose at least one thing above."}}
	case errors.Is(err, calendar.ErrTooMany):
		return Message{"That is too much for one file.", []string{"Choose fewer things, and make a second file for the rest."}}
	case errors.Is(err, calendar.ErrDay):
		return Message{"This device does not say what day it is.", []string{"Set the date in its settings, then try again."}}
	}
	return Message{"The file could not be made.", []string{"Nothing was saved. Try fewer things or other times."}}
}
