package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
)

// today shows one next thing.
type today struct{ view }

// OnNav sets the title.
func (p *today) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.arrive(ctx, titleOf("/today"))
}

// Render shows the page.
func (p *today) Render() app.UI {
	r := p.s.Response()
	if !r.Begun() {
		return p.page("/today", ui.Heading("Today"), noPlan())
	}
	pl := p.s.Plan()
	if !p.s.Assessed() {
		return p.page("/today", ui.Heading("One next thing"), stopNotice(pl),
			ui.Card(app.P().Class("step-title").Text("Go on with the questions"),
				app.P().Class("small soft").Text("You stopped part of the way. Your answers are here."),
				ui.Link{Label: "Go on", Href: "/check", Kind: ui.Primary, ID: "go-on"}.UI()),
			writeCard(p.s))
	}
	body := []app.UI{ui.Heading("One next thing"), stopNotice(pl)}
	body = append(body, nextCard(pl), app.Div().Class("two").Body(
		number(settled(pl), "step behind you", "steps behind you"), number(p.s.CountEntries(), "journal entry", "journal entries")), writeCard(p.s),
		ui.Card(app.P().Class("small soft").Text("Your result"), app.P().Class("step-title").Text(guide.TextOf(pl.Result.Outcome).Tag),
			app.P().Body(app.A().Href("/outcome").Text("Read the reasons again"))))
	return p.page("/today", body...)
}

// stopNotice stands above everything while danger rules.
func stopNotice(pl plan.Plan) app.UI {
	o := pl.Result.Outcome
	if o != guide.Crisis && o != guide.Unsafe {
		return nil
	}
	return ui.Notice{Tone: ui.Stop, Title: guide.TextOf(o).Headline,
		Action: ui.Link{Label: guide.TextOf(o).Next, Href: "/help", Kind: ui.Primary}.UI()}.UI()
}

// nextCard is the one thing to do now, with its reason.
func nextCard(pl plan.Plan) app.UI {
	s, ok := pl.Next()
	if !ok {
		return ui.Card(app.P().Class("step-title").Text("Nothing is waiting."),
			app.P().Class("small soft").Text("Every open step is done or left out. Rest is a step too."),
			ui.Link{Label: "Look at the plan", Href: "/plan", Kind: ui.Ghost}.UI())
	}
	reason := s.Why
	if len(s.Because) > 0 {
		reason = "Because of what you said: " + s.Because[0].Title + "."
	}
	return ui.Card(app.P().Class("step-title").Text(s.Title), app.P().Class("small soft").Text(reason),
		ui.Link{Label: "Open this step", Href: "/step?s=" + string(s.ID), Kind: ui.Primary, ID: "next-step"}.UI())
}

// writeCard leads to the journal and shows where one stopped.
func writeCard(s *Session) app.UI {
	if d := s.Draft(""); d != "" {
		return ui.Card(app.P().Class("small soft").Text("You were writing"), app.P().Text(journal.Opening(d, 80)),
			ui.Link{Label: "Go on writing", Href: "/write", Kind: ui.Ghost}.UI())
	}
	return app.Div().Class("actions").Body(ui.Link{Label: "Write something down", Href: "/write", Kind: ui.Ghost}.UI())
}

func number(n int, one, many string) app.UI {
	label := many
	if n == 1 {
		label = one
	}
	return ui.Card(app.P().Class("num").Text(n), app.P().Class("small soft").Text(label))
}

// settled counts the steps that are done or left out.
func settled(pl plan.Plan) int {
	n := 0
	for _, phase := range pl.Phases {
		n += phase.Settled()
	}
	return n
}
