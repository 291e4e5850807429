package app

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A Route is one page of the app.
type Route struct {
	Path        string
	Title       string
	Description string
	New         func() app.Composer
}

// Routes is the one table of pages. The site builder prerenders each of them,
// the worker keeps each for use without a network, the tests visit each.
func Routes() []Route {
	return append([]Route{
		{"/", "Afterward", "After a breakup: try again, or let go? An honest, private guide that stays on your device.", func() app.Composer { return &landing{} }},
		{"/before", "Before you start", "What the exit button does, what is kept, and where.", func() app.Composer { return &before{view{public: true}} }},
		{"/check", "Questions", "Safety first, then what happened and what has changed.", func() app.Composer { return &check{} }},
		{"/outcome", "Your result", "What your answers come to, with the reasons.", func() app.Composer { return &outcome{} }},
		{"/history", "Asked again", "Your answers of different days, side by side.", func() app.Composer { return &history{} }},
		{"/plan", "Plan", "The steps that follow from your answers.", func() app.Composer { return &planPage{} }},
		{"/step", "A step", "One step of your plan, with the reason for it.", func() app.Composer { return &stepPage{} }},
		{"/trial", "The trial", "A second try for a set time: its terms, the weekly looks and the review.", func() app.Composer { return &trialPage{} }},
		{"/talk", "The talk", "An honest talk, prepared part by part, with cards for the moment and notes after it.", func() app.Composer { return &talkPage{} }},
		{"/phrases", "Phrases that help", "Words to think with, each with what has to stand behind it.", func() app.Composer { return &phrasesPage{} }},
		{"/way", "The way so far", "The weeks since the ending, as a picture and in words.", func() app.Composer { return &wayPage{} }},
		{"/own-step", "A step of your own", "A step you add to your plan yourself.", func() app.Composer { return &ownStep{} }},
		{"/plan-settings", "Settings of the plan", "How long the space is, quiet days, milestones.", func() app.Composer { return &planSettings{} }},
		{"/changed", "Something changed", "What can change a plan, in plain words.", func() app.Composer { return &changed{} }},
		{"/today", "Today", "One next thing.", func() app.Composer { return &today{} }},
		{"/check-in", "Check-in", "Your mood, the wish to write, your sleep, a line of your own.", func() app.Composer { return &checkInPage{} }},
		{"/week", "Look back at the week", "Seven days as a picture and in words, and three questions.", func() app.Composer { return &weekPage{} }},
		{"/insights", "What your days show", "Charts of your own days: mood, sleep, hard hours, each with what it says and how little.", func() app.Composer { return &insightsPage{} }},
		{"/calendar", "Calendar file", "Chosen days for the calendar you use, under a neutral name.", func() app.Composer { return &calendarPage{} }},
		{"/write", "Write", "A journal that stays on your device.", func() app.Composer { return &write{} }},
		{"/bin", "The bin", "Journal entries that were thrown away, for thirty days.", func() app.Composer { return &binPage{} }},
		{"/drafts", "Drafts", "Messages you have not sent, checked while you write.", func() app.Composer { return &draftsPage{} }},
		{"/draft", "A draft", "One message you have not sent.", func() app.Composer { return &draftPage{} }},
		{"/find", "Find", "A search over everything you wrote, on this device.", func() app.Composer { return &findPage{} }},
		{"/reflect", "Reflect", "Questions to write about, one at a time, only for yourself.", func() app.Composer { return &reflection{} }},
		{"/tools", "Tools", "Lists to keep, plans for hard moments, places to write.", func() app.Composer { return &toolsPage{} }},
		{"/list", "A list", "A list you keep, only for yourself.", func() app.Composer { return &listPage{} }},
		{"/if-then", "If-then plans", "What you do when a hard moment comes, decided before.", func() app.Composer { return &ifThenPage{} }},
		{"/three-days", "Three days of writing", "Twenty minutes on three days.", func() app.Composer { return &threeDays{} }},
		{"/contact", "Contact", "The log, two counters, and what came of it.", func() app.Composer { return &contactPage{} }},
		{"/contact-log", "Log a contact", "One contact, in ten seconds.", func() app.Composer { return &contactLog{} }},
		{"/urge", "The urge to write", "Something to do while the urge to write is there. Works without a network.", func() app.Composer { return &urgePage{view: view{public: true}} }},
		{"/urges", "Past urges", "When they come, what sets them off, what you turn to.", func() app.Composer { return &urgesPage{} }},
		{"/learn", "Read", "The guide: short texts, each with its sources, and a search.", func() app.Composer { return &learn{} }},
		{"/help", "Help", "Help lines by country, readable without a network.", func() app.Composer { return &help{view{public: true}} }},
		{"/lock", "Lock", "A passphrase for everything kept on this device.", func() app.Composer { return &lockPage{} }},
		{"/backup", "Backup", "One file to take away, and the way to bring it back.", func() app.Composer { return &backupPage{} }},
		{"/report", "Notes to print", "What you choose, on paper or in a file, for yourself or for somebody you trust.", func() app.Composer { return &reportPage{view: view{neutral: true}} }},
		{"/install", "On your phone", "What to know before installing, and a neutral name.", func() app.Composer { return &installPage{} }},
		{"/privacy", "What is kept here", "Everything kept on this device, with its size, and how to erase it.", func() app.Composer { return &privacy{} }},
		{"/settings", "Settings", "Everything you can choose, with a search, and the way to each.", func() app.Composer { return &settingsPage{} }},
		{"/how", "How this works", "The whole app in pictures, part by part.", func() app.Composer { return &howPage{} }},
		{"/tour", "A short look around", "Three screens: the bar, what is kept, and the ways out.", func() app.Composer { return &tourPage{} }},
		{"/you", "You", "Your answers, what is kept, and where all this comes from.", func() app.Composer { return &you{} }},
		{"/404", "Not found", "There is no such page.", func() app.Composer { return &notFound{view{public: true}} }},
	}, extraRoutes...)
}

// extraRoutes are pages that only a build for tests and development has.
var extraRoutes []Route

// titleOf is the title of a route.
func titleOf(path string) string {
	for _, r := range Routes() {
		if r.Path == path {
			return r.Title
		}
	}
	return "Afterward"
}

// Register tells go-app which page answers which path, all of them reading s.
// Static hosts may add a slash to a path, so both forms are known.
func Register(s *Session) {
	current = s
	for _, r := range Routes() {
		app.Route(r.Path, r.New)
		if r.Path != "/" {
			app.Route(r.Path+"/", r.New)
		}
	}
	app.RouteWithRegexp(".*", func() app.Composer { return &notFound{view{public: true}} })
}

// current is the session all pages read: one app, one person.
var current *Session
