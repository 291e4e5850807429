package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/contact"
	"afterward/core/guide"
)

// insightsPage shows what the records of days come to, as charts with a sentence each.
type insightsPage struct {
	view
	year bool
	back int           // spans before the one that ends today
	seen *insightsView // worked out once for each visit, span and change from elsewhere; nil until it is needed
	on   bool          // the address was read: before it nothing is worked out
	end  func()
}

// OnMount subscribes to changes that come from elsewhere: the page itself makes none.
func (p *insightsPage) OnMount(ctx app.Context) {
	p.view.OnMount(ctx)
	p.end = p.s.Subscribe(func() { ctx.Dispatch(func(app.Context) { p.seen = nil }) })
}

// OnDismount ends the subscriptions.
func (p *insightsPage) OnDismount() {
	p.view.OnDismount()
	if p.end != nil {
		p.end()
	}
}

// OnNav shows the month that ends today.
func (p *insightsPage) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.year, p.back, p.seen, p.on = false, 0, nil, true
	p.arrive(ctx, titleOf("/insights"))
}

// facts are what is kept, for the span that is chosen.
func (p *insightsPage) facts() insightFacts {
	f := insightFacts{Today: p.s.Today(), Year: p.year, Back: p.back, CheckIns: p.s.CheckIns(), Takings: p.s.Takings(), Trial: p.s.TrialFacts()}
	if p.s.Response().Begun() {
		f.Outcome = p.s.Plan().Result.Outcome
	}
	for _, u := range p.s.Urges() {
		f.Urges = append(f.Urges, u.Urge)
	}
	for _, e := range p.s.Contacts() {
		f.Contacts = append(f.Contacts, contact.Entry(e.Entry))
	}
	return f
}

// Render shows the page.
func (p *insightsPage) Render() app.UI {
	back := ui.Link{Label: "You", Href: "/you", ID: "back"}
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/you"}
	if !p.on || p.closed() {
		f.Body = []app.UI{ui.Heading("What your days show"), unless(insightsEmpty()...)}
		return p.framed(f)
	}
	if p.seen == nil {
		v := viewInsights(p.facts())
		p.seen = &v
	}
	v := *p.seen
	f.Body = []app.UI{ui.Heading("What your days show"), app.Div().Class("urgent").Body(urgentLine(v.Help)...)}
	if v.Empty {
		f.Body = append(f.Body, unless(insightsEmpty()...))
		return p.framed(f)
	}
	f.Body = append(f.Body,
		app.P().Class("lead").Text("Charts of what you put down yourself. They say little, and say so; nothing here opens or closes a step."),
		p.spans(v),
		app.H2().Text(v.Title),
		app.P().Class("soft insight-quiet").Hidden(v.Quiet == "").Text(v.Quiet),
		app.Div().Class("insights").Body(sectionRows(v.Days)...),
		app.P().Class("small soft insight-left").Hidden(v.Left == "").Text(v.Left),
		app.H2().Text("Over the whole time"),
		app.Div().Class("insights").Body(sectionRows(v.Whole)...),
		insightsHow())
	return p.framed(f)
}

// insightsEmpty says what the page is for before there is anything to show.
func insightsEmpty() []app.UI {
	return []app.UI{
		app.P().Class("lead").Text("Here you will see how your mood, the wish to write and your sleep went over the weeks, and at what times of day it was hard."),
		app.P().Text("Nothing is put down yet. A check-in takes one tap. After 10 days, over two weeks or more, there is something to say; until then it says that it is too few."),
		app.Div().Class("actions").Body(ui.Link{Label: "How is today?", Href: "/check-in", Kind: ui.Primary, ID: "insights-begin"}.UI()),
	}
}

// spans chooses the stretch of days. A pressed button says which it is; one that leads
// nowhere stays in its place, so that the focus does.
func (p *insightsPage) spans(v insightsView) app.UI {
	pick := func(id, label string, year bool) app.UI {
		return app.Button().Type("button").ID(id).Class("btn", "ghost").Aria("pressed", truth(p.year == year)).Text(label).
			OnClick(p.turn(id, func() { p.year, p.back = year, 0 }))
	}
	step := func(id, label string, there bool, by int) app.UI {
		b := app.Button().Type("button").ID(id).Class("btn", "quiet").Text(label)
		if !there {
			return b.Aria("disabled", "true")
		}
		return b.OnClick(p.turn(id, func() { p.back += by }))
	}
	return app.Section().Class("spans").Aria("label", "The stretch of days").Body(
		app.Div().Class("spans-pick").Body(pick("span-month", "A month", false), pick("span-year", "A year", true)),
		app.Div().Class("spans-step").Body(step("span-earlier", "Earlier", v.Earlier, 1), app.P().ID("span-says").Role("status").Text(v.Span), step("span-later", "Later", v.Later, -1)))
}

// turn is a press that changes the stretch of days.
func (p *insightsPage) turn(id string, set func()) (app.EventHandler, app.EventOption) {
	e := on("insights/"+id, func(app.Context, app.Event) {
		set()
		p.seen = nil
	})
	return e.Do, e.Scope
}

func sectionRows(all []section) []app.UI {
	var out []app.UI
	for _, s := range all {
		out = append(out, s.UI())
	}
	return out
}

// UI is the section, each part in a standing place.
func (s section) UI() app.UI {
	body := []app.UI{app.H3().ID(s.ID + "-title").Text(s.Title)}
	if s.Picture != nil {
		body = append(body, s.Picture.UI())
	} else {
		body = append(body, app.P().Class("few").Text(s.Few))
	}
	if s.After != "" {
		body = append(body, app.P().Class("small soft").Text(s.After))
	}
	if s.Way != nil {
		body = append(body, app.P().Body(app.A().Class("inline-way").Href(s.Way.Href).Text(s.Way.Label)))
	}
	return app.Section().ID(s.ID).Class("insight").Aria("labelledby", s.ID+"-title").Body(body...)
}

// insightsHow says how all of it is worked out.
func insightsHow() app.UI {
	note := guide.AboutInsights()
	return ui.More("insights-how", "How this is worked out", append(paragraphs(note.Lines), sources(note.Sources))...)
}
