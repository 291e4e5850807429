package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/journal"
	"afterward/core/plan"
)

// today shows one next thing, and beside it only what fits a small screen: a
// check-in, two numbers, and a line for each thing that opens by a tap.
type today struct {
	view
	dayForm
}

// OnMount watches for the page to come back to the front, where a check-in may begin
// anew.
func (p *today) OnMount(ctx app.Context) {
	p.view.OnMount(ctx)
	p.watch(ctx, p.s, func() {})
}

// OnDismount ends it.
func (p *today) OnDismount() {
	p.unwatch()
	p.view.OnDismount()
}

// OnNav sets the title. In the night something else may open first.
func (p *today) OnNav(ctx app.Context) {
	p.nightFirst(ctx)
	p.s.LeaveAll()
	p.begin(p.s)
	p.arrive(ctx, titleOf("/today"))
}

// facts are all the page is made of.
func (p *today) facts() todayFacts {
	f := todayFacts{Plan: p.s.Plan(), IfThens: forNow(ifThensFor(p.s, p.s.Moment()))}
	f.Since, f.News = p.s.News(f.Plan)
	if f.Plan.Ending.Last.IsZero() { // the journal is not read for a number nobody sees
		f.Entries = p.s.CountEntries()
	}
	return f
}

// Render shows the page. Each part has a standing place, so that nothing moves when
// another comes.
func (p *today) Render() app.UI {
	if !p.s.Response().Begun() {
		return p.page("/today", ui.Heading("Today"), noPlan(), p.tourPlace(p.s.Plan(), false))
	}
	if p.s.Unfinished() {
		return p.page("/today", ui.Heading("One next thing"), app.Div().Class("urgent").Body(urgentNotice(p.s.Plan())...),
			ui.Card(app.P().Class("step-title").Text("Go on with the questions"),
				app.P().Class("small soft").Text("You stopped part of the way. Your answers are here."),
				ui.Link{Label: "Go on", Href: "/check", Kind: ui.Primary, ID: "go-on"}.UI()),
			p.checkIn(p.s), app.Div().Class("writing-on").Body(writingOn(p.s)...))
	}
	f := p.facts()
	v := viewToday(f)
	return p.page("/today",
		ui.Heading("One next thing"),
		app.Div().Class("urgent").Body(urgentNotice(f.Plan)...),
		app.Div().Class("next-place").Body(v.nextCard()),
		p.tourPlace(f.Plan, true),
		app.Div().Class("taps").Body(taps(v)...),
		p.checkIn(p.s),
		app.Div().Class("two counters").Body(app.Range(v.Counters).Slice(func(i int) app.UI { return v.Counters[i].UI() })),
		app.Div().Class("tap-behind").Body(behindLine(v)...),
		app.Div().Class("ends").Body(
			app.A().ID("something-changed").Class("inline-way").Href("/changed").Text("Something changed"),
			app.Div().Class("way-on").Body(wayOn(v)...),
			app.Div().Class("week-on").Body(weekOn(v)...),
			app.Div().Class("writing-on").Body(writingOn(p.s)...)))
}

// nextCard is the one thing to do now. While danger rules it has no button of its
// own: help is the one weighty thing then.
func (v todayView) nextCard() app.UI {
	title, why := app.Span().Class("step-title").Attr("dir", "auto").Text(v.Next.Title), app.Span().Class("small soft").Text(v.Next.Why)
	if v.Stop != nil {
		return app.A().ID("next-step").Class("next-way").Href(v.Next.Href).Body(app.Span().Class("next-body").Body(title, why))
	}
	return ui.Card(app.P().Body(title, why), ui.Link{Label: v.Next.Label, Href: v.Next.Href, Kind: ui.Primary, ID: "next-step"}.UI())
}

// wayOn leads to the way so far, on the way of letting go.
func wayOn(v todayView) []app.UI {
	if v.Way.Href == "" {
		return nil
	}
	return []app.UI{app.A().ID("way-on").Class("inline-way").Href(v.Way.Href).Text(v.Way.Label)}
}

// weekOn leads to the look back, at the end of a week.
func weekOn(v todayView) []app.UI {
	if v.Week.Href == "" {
		return nil
	}
	return []app.UI{app.A().ID("week-on").Class("inline-way").Href(v.Week.Href).Text(v.Week.Label)}
}

// UI is the markup of a number.
func (c counter) UI() app.UI {
	return app.P().Class("counter").Body(app.Span().Class("num").Text(c.Number), app.Text(" "), app.Span().Class("small soft").Text(c.Label))
}

// taps are the lines that open by a tap, each in a place of its own.
func taps(v todayView) []app.UI {
	place := func(name string, body []app.UI) app.UI { return app.Div().Class("tap-" + name).Body(body...) }
	return []app.UI{place("news", newsTap(v)), place("due", dueTap(v)), place("ifthen", ifThenTap(v.IfThens))}
}

func newsTap(v todayView) []app.UI {
	if len(v.News) == 0 {
		return nil
	}
	return []app.UI{ui.More("today-news", "News", app.P().Class("small soft").Text("Since "+v.Since), app.Ul().Class("plain news").Body(app.Range(v.News).Slice(func(i int) app.UI { return v.News[i].UI() })),
		app.P().Body(app.A().Href("/plan").Text("See the plan")))}
}

func dueTap(v todayView) []app.UI {
	switch {
	case v.Quiet != "":
		return []app.UI{app.P().Class("small soft").Text(v.Quiet)}
	case len(v.Due) == 0:
		return nil
	}
	return []app.UI{ui.More("today-due", dueTitle(len(v.Due)), app.Ul().Class("list").Body(app.Range(v.Due).Slice(func(i int) app.UI {
		return wayTo(v.Due[i].Href, v.Due[i].Title, v.Due[i].Why)
	})))}
}

// plansShown are how many if-then plans stand on the page of today at most.
const plansShown = 3

func ifThenTap(all []Made) []app.UI {
	if len(all) == 0 {
		return nil
	}
	shown := all[:min(plansShown, len(all))]
	return []app.UI{ui.More("today-ifthen", "If-then plan",
		app.Div().Body(app.Range(shown).Slice(func(i int) app.UI { return ifThenWords(shown[i].IfThen) })),
		app.P().Body(app.A().Href("/if-then").Text("All your if-then plans")))}
}

func behindLine(v todayView) []app.UI {
	if v.Behind == "" {
		return nil
	}
	return []app.UI{app.P().Class("small soft").Text(v.Behind)}
}

// dueTitle is short, so that three lines to open stand side by side on a phone.
func dueTitle(n int) string { return app.FormatString("%d more due", n) }

// UI is the markup of one piece of news.
func (n newsView) UI() app.UI {
	return app.Li().Body(app.P().Text(n.Says), app.P().Class("small soft").Hidden(n.Now == "").Text(n.Now))
}

// urgentNotice stands above everything while danger rules.
func urgentNotice(pl plan.Plan) []app.UI {
	stop := viewUrgency(pl)
	if stop == nil {
		return nil
	}
	return []app.UI{ui.Notice{Tone: ui.Stop, Title: stop.Title, Action: ui.Link{Label: stop.Label, Href: "/help", Kind: ui.Primary}.UI()}.UI()}
}

// writingOn leads back to what one was writing. Without a draft there is the bar.
func writingOn(s *Session) []app.UI {
	open := s.DraftAbout("")
	if blank(open.Text) || open.Turns(s.Today()) { // that of an earlier day is put away when the page opens
		return nil
	}
	d := open.Text
	return []app.UI{app.A().ID("write-on").Class("inline-way").Href("/write").Body(app.Span().Text("Go on writing: "), app.Span().Class("opening-words").Attr("dir", "auto").Text(journal.Opening(d, 22)))}
}
