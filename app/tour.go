package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/plan"
)

// tourMost is how many screens the look around has at most: more would be read by nobody
// at two in the morning.
const tourMost = 3

// A tourScreen is one thing worth knowing: a picture and two sentences.
type tourScreen struct {
	Title   string
	Picture func() app.UI
	Says    [2]string
}

// tourScreens are what a person needs and cannot guess.
func tourScreens() []tourScreen {
	return []tourScreen{
		{"Five places", ui.FivePlaces, [2]string{
			"Today has one next thing, Plan the steps, Write your own words, Contact what passes between the two of you, and You all the rest.",
			"You find them in the bar on nearly every page."}},
		{"It stays with you", ui.StaysHere, [2]string{
			"Whatever you type is kept on this device while you type it, and nothing is sent to anyone.",
			"If this device is lost, so are your words, unless you have made a backup."}},
		{"Exit, Help and the lock", ui.WaysOut, [2]string{
			"“Exit now” hides this page at once, and “Help” has the numbers of people to talk to; both stand at the top of every page.",
			"A passphrase of your own closes what is kept here to others: that is the lock, under You."}},
	}
}

// tourOn reports whether the look around stands on the page of today: once, and never
// beside something that is urgent. In the middle of the questions the page has no place
// for it.
func tourOn(due bool, urgent *urgency) bool { return due && urgent == nil }

// tourPlace is the look around on the page of today, below the one next thing: it delays
// nobody, and what stands above it does not move when it goes. Where more stands below,
// it is one line until somebody wants it: the check-in belongs on the first screen of a
// phone.
func (v *view) tourPlace(pl plan.Plan, brief bool) app.UI {
	place := app.Div().Class("tour-place")
	if !tourOn(v.s.TourDue(), viewUrgency(pl)) {
		return place
	}
	return place.Body(&tour{page: v, Brief: brief})
}

// skipTour ends the look around that is on the page; nil while there is none. Escape asks
// for it.
var skipTour func()

// tour is the look around. It goes on when it is told to and never by itself.
type tour struct {
	app.Compo
	Alone bool  // it has a page of its own, and leads on to Today
	Brief bool  // it begins as one line
	page  *view // it outlives the look around, and moves the focus when that goes
	at    int   // the screen, from 0
	begun bool  // somebody wants to see it
	over  bool  // seen or put away
}

// OnMount lets Escape end it.
func (t *tour) OnMount(ctx app.Context) {
	skipTour = func() { ctx.Dispatch(func(app.Context) { t.end() }) } // so that this is drawn anew, and not what heard the key
}

// OnDismount forgets that.
func (t *tour) OnDismount() { skipTour = nil }

// Render shows one screen.
func (t *tour) Render() app.UI {
	place := app.Div().Class("tour")
	if t.over {
		return place
	}
	all := tourScreens()
	if t.Brief && !t.begun {
		return place.Body(app.Section().ID("tour").Class("tour-line").Aria("label", "A short look around").Body(
			app.P().Text("New here? A few short screens show what is where."),
			app.Div().Class("tour-line-ways").Body(
				ui.Button{Label: "Look around", Kind: ui.Quiet, ID: "tour-begin", OnClick: on("tour-begin", func(app.Context, app.Event) { t.begun = true; t.turn(0) })}.UI(),
				t.skip())))
	}
	at := min(t.at, len(all)-1)
	s := all[at]
	next := ui.Button{Label: "Next", Kind: ui.Ghost, ID: "tour-next", OnClick: on("tour-next", func(app.Context, app.Event) { t.turn(1) })}
	var back, more []app.UI
	if at == len(all)-1 {
		next = ui.Button{Label: "Done", Kind: ui.Ghost, ID: "tour-next", OnClick: on("tour-done", func(app.Context, app.Event) { t.end() })}
		more = []app.UI{app.P().Class("small").Body(app.A().ID("tour-how").Class("inline-way").Href("/how").Text("How all of it works, with pictures"))}
	}
	if at > 0 {
		back = []app.UI{ui.Button{Label: "Back", Kind: ui.Quiet, ID: "tour-back", OnClick: on("tour-back", func(app.Context, app.Event) { t.turn(-1) })}.UI()}
	}
	return place.Body(app.Section().ID("tour").Class("tour-screen").Aria("labelledby", "tour-title").Body(
		app.P().Class("small soft tour-at").Text(app.FormatString("A short look around: %d of %d", at+1, len(all))),
		s.Picture(),
		app.H2().ID("tour-title").TabIndex(-1).Text(s.Title),
		app.P().Text(s.Says[0]), app.P().Text(s.Says[1]),
		app.Div().Class("tour-more").Body(more...),
		app.Div().Class("tour-ways").Body(
			next.UI(),
			app.Div().Class("tour-aside").Body(
				app.Div().Class("tour-back").Body(back...),
				t.skip()))))
}

// skip puts it away unseen.
func (t *tour) skip() app.UI {
	return ui.Button{Label: "Skip this", Kind: ui.Quiet, ID: "tour-skip", OnClick: press("tour-skip", func(app.Context, app.Event) { t.end() })}.UI()
}

// turn shows the screen so many after this one, from its heading.
func (t *tour) turn(by int) {
	t.at = max(0, min(t.at+by, len(tourScreens())-1))
	t.page.focus("tour-title")
}

// end puts it away, for good.
func (t *tour) end() {
	if t.over {
		return
	}
	t.over, skipTour = true, nil
	t.page.s.SawTour()
	if t.Alone {
		t.page.ctx.Navigate("/today")
		return
	}
	t.page.focus("heading")
}

// tourPage is the look around once more, for whoever asks.
type tourPage struct{ view }

// OnNav sets the title.
func (p *tourPage) OnNav(ctx app.Context) { p.arrive(ctx, titleOf("/tour")) }

// Render shows the page.
func (p *tourPage) Render() app.UI {
	return p.page("/you", ui.Heading("A short look around"), &tour{Alone: true, page: &p.view})
}
