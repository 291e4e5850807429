package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/checkin"
)

// checkInPage is the whole check-in, with those before it.
type checkInPage struct {
	view
	dayForm
	taken checkin.Entry // what was taken back last; the zero Entry for none
	shown int           // how many of the days before are listed
}

const fieldDay = "check-in-note"

// pageOfDays is how many check-ins of the days before are listed at a time.
const pageOfDays = 14

// OnMount watches for the page to come back to the front.
func (p *checkInPage) OnMount(ctx app.Context) {
	p.view.OnMount(ctx)
	p.watch(ctx, p.s, func() {
		p.taken = checkin.Entry{}
		ctx.Defer(func(app.Context) { p.fill() })
	})
}

// OnDismount ends it.
func (p *checkInPage) OnDismount() {
	p.unwatch()
	p.view.OnDismount()
}

// OnNav shows the check-in the address names, goes on with that of this hour, or begins
// one.
func (p *checkInPage) OnNav(ctx app.Context) {
	p.open(p.s, ctx.Page().URL().Query().Get("c"))
	p.round++
	p.taken, p.shown = checkin.Entry{}, pageOfDays
	p.arrive(ctx, titleOf("/check-in"))
	p.fields = func() map[string]string { return map[string]string{fieldDay: p.s.CheckIn(p.id).Note} }
	ctx.Defer(func(app.Context) { p.fill() })
}

// Render shows the page: the questions first, one below the other, and within reach of
// a thumb the way back.
func (p *checkInPage) Render() app.UI {
	e, all := p.s.CheckIn(p.id), p.s.Checked()
	was := e
	if e.IsZero() {
		was = p.taken
	}
	head := viewHead(was, p.opened, p.s.Today())
	back := ui.Link{Label: head.BackLabel, Href: head.Back, ID: "back"}
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/today"}
	if p.opened && was.IsZero() {
		f.Body = []app.UI{ui.Heading("A check-in"), unless(app.P().Text("It is not on this device. What is kept of others is untouched."),
			app.P().Body(app.A().Href("/check-in").Text("How is it now?")))}
		return p.framed(f)
	}
	var slept []app.UI
	if asksSleep(all, p.id, p.about(was)) {
		slept = []app.UI{p.sleep(p.s, head.Slept)}
	}
	f.Body = []app.UI{app.Div().Class("check-in-form").Body(
		ui.Heading(head.Title),
		app.P().Class("small soft").Text("Each tap is kept. Leave out what you like."),
		p.mood(p.s, "Your mood"), p.urge(p.s),
		app.Div().Class("check-in-sleep").Body(slept...),
		p.met(p.s, head.Met),
		app.Div().Class("check-in-line").Body(&ui.Field{ID: fieldDay, Label: "A line of your own", OnInput: on("day-note", func(app.Context, app.Event) { p.typed() })}),
		ui.Region("check-in-said", p.follows(e).says(true)...),
		app.Div().Class("check-in-done").Body(ui.Link{Label: "Done", Href: head.Back, Kind: ui.Primary, ID: "check-in-done"}.UI())),
		p.takeBack(e),
		p.hint(hintUnknown),
		p.lists(all),
		checkInWhy()}
	return p.framed(f)
}

// typed keeps the line.
func (p *checkInPage) typed() {
	if text, ok := value(fieldDay); ok {
		p.note(p.s, text)
	}
}

// follows is what follows from the check-in that is shown.
func (p *checkInPage) follows(e checkin.Entry) checkInView {
	f := checkInFacts{Entry: e, Logged: p.s.LoggedOn()[p.about(e)]}
	begun := p.s.Response().Begun()
	if begun {
		f.Outcome = p.s.Result().Outcome
	}
	if checkin.Drained(p.s.CheckIns(), p.about(e)) {
		f.Drained = viewDrained(p.s.Plan(), begun)
	}
	return viewCheckIn(f)
}

// says is what stands under the scales; with all, what helps against the wish too.
func (v checkInView) says(all bool) []app.UI {
	var out []app.UI
	if v.Kept != "" {
		out = append(out, app.P().Class("small soft").Text(v.Kept))
	}
	if v.Help {
		out = append(out, app.P().Class("small").Body(app.Text("If it is more than you can carry alone, "), app.A().Class("inline-way").Href("/help").Text("talk to someone now.")))
	}
	if !all {
		return out
	}
	if v.Log != nil {
		out = append(out, app.P().Class("small").Hidden(v.Log.Says == "").Text(v.Log.Says), waysList(v.Log.Ways))
	}
	if v.Drained != nil {
		out = append(out, app.P().ID("drained").Text(v.Drained.Says), waysList(v.Drained.Ways))
	}
	if len(v.Hold) > 0 {
		out = append(out, app.P().Class("small").Text("A strong wish rises and falls. While it is high, one of these:"), waysList(v.Hold))
	}
	return out
}

func waysList(ways []wayView) app.UI {
	return app.Ul().Class("list").Body(app.Range(ways).Slice(func(i int) app.UI { return wayTo(ways[i].Href, ways[i].Label, ways[i].Says) }))
}

// takeBack is the button that takes the check-in back, and after that the one that
// brings it back.
func (p *checkInPage) takeBack(e checkin.Entry) app.UI {
	var body []app.UI
	switch {
	case !e.IsZero():
		body = []app.UI{ui.Button{Label: "Take this check-in back", Kind: ui.Quiet, ID: "check-in-clear", OnClick: press("check-in-clear/"+p.key(), func(app.Context, app.Event) { p.clear() })}.UI()}
	case !p.taken.IsZero():
		body = []app.UI{app.P().Class("small").Text("Taken back. Nothing of it is kept."),
			ui.Button{Label: "Bring it back", Kind: ui.Quiet, ID: "check-in-bring", OnClick: press("check-in-bring/"+p.key(), func(app.Context, app.Event) { p.bring() })}.UI()}
	}
	return app.Div().Class("check-in-back").Body(body...)
}

// clear takes the check-in back. Until the page is left it can be brought back.
func (p *checkInPage) clear() {
	p.taken = p.drop(p.s)
	p.anew("check-in-bring")
}

// bring brings back what was taken back.
func (p *checkInPage) bring() {
	p.restore(p.s, p.taken)
	p.taken = checkin.Entry{}
	p.anew("check-in-clear")
}

// anew has the scales and the field show what is kept now.
func (p *checkInPage) anew(focus string) {
	p.round++
	p.ctx.Defer(func(app.Context) { p.fill() })
	p.focus(focus)
}

// lists are the check-ins before this one, each a way to change it, and the way to the
// week.
func (p *checkInPage) lists(all []Checked) app.UI {
	now, before := viewCheckIns(all, p.id, p.s.Today())
	var body []app.UI
	if len(now) > 0 {
		body = append(body, app.H2().Text("Today"), dayList("check-ins-today", now))
	}
	if len(before) > 0 {
		shown := min(max(p.shown, pageOfDays), len(before))
		body = append(body, app.H2().Text("The days before"), dayList("check-ins-before", before[:shown]))
		if shown < len(before) {
			body = append(body, ui.Button{Label: "Show more", Kind: ui.Ghost, ID: "check-ins-more", OnClick: press("check-ins-more/"+strconv.Itoa(shown), func(app.Context, app.Event) { p.shown = shown + 4*pageOfDays })}.UI())
		}
	}
	body = append(body, app.P().Body(app.A().ID("to-week").Class("inline-way").Href("/week").Text("Look back at the week")))
	if len(now)+len(before) > 0 {
		body = append(body, app.P().Body(app.A().ID("to-insights").Class("inline-way").Href("/insights").Text("What your days show, as charts")))
	}
	return app.Section().Class("days-before").Body(body...)
}

func dayList(id string, days []dayView) app.UI {
	return app.Ul().ID(id).Class("list days").Body(app.Range(days).Slice(func(i int) app.UI { return &dayCompo{Day: days[i]} }))
}

func checkInWhy() app.UI {
	return ui.More("check-in-why", "Why it asks this",
		app.P().Class("small").Text("As often as you like, and never owed: a day without a check-in is simply a day nobody knows about. Within an hour the same one is gone on with, and later another begins. Last night is asked for once a day."),
		app.P().Class("small").Text("The measures, their five steps and the hour are our own choice. They are never added up to a score, and they open or close nothing in your plan. When five of your last six days with a mood, within three weeks, were low or very low, this page asks what going on gives you; those numbers are our own choice as well."))
}

// dayCompo is one check-in of a list behind a component of its own.
type dayCompo struct {
	app.Compo
	Day dayView
}

// Render shows the row, the whole of it a way to the check-in.
func (c *dayCompo) Render() app.UI {
	return app.Li().Body(app.A().Href(c.Day.Href).Body(
		app.Span().Class("step-title").Text(c.Day.On),
		app.Span().Class("small soft").Hidden(c.Day.Says == "").Text(c.Day.Says),
		app.Span().Class("small").Attr("dir", "auto").Hidden(c.Day.Note == "").Text(c.Day.Note)))
}
