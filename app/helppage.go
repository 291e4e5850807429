package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
)

// help is help lines by country and what helps right now. All of it stands in
// the prerendered page and works without the program: the countries are details
// elements, opened by the browser itself.
type help struct{ view }

// OnNav sets the title.
func (p *help) OnNav(ctx app.Context) { p.arrive(ctx, titleOf("/help")) }

// Render shows the page.
func (p *help) Render() app.UI {
	chosen := p.s.Settings().Country
	return p.page(helpTab(p.s),
		ui.Heading("Help"),
		app.Div().Class("chosen").Body(p.chosen(chosen)...),
		app.Section().Class("calm").Body(
			app.H2().Text("In the next ten minutes"),
			app.Ul().Class("plain").Body(
				item("Breathe in while you count to four, out while you count to six. Ten times."),
				item("Put your feet on the floor and name five things you can see."),
				item("Go where another person is, or call one. “I am not all right, can you stay on the phone?” is enough."),
				item("Put away anything you could hurt yourself or someone with. Give it to someone if you can."),
				item("Do not decide anything about your ex tonight, and send nothing. It can wait."))),
		app.H2().ID("lines").TabIndex(-1).Text("Help lines by country"),
		app.P().Text(guide.HelplinesPickCountry),
		app.P().Class("small").Text(guide.HelplinesTraces),
		app.Div().Class("countries").Body(p.countries()...),
		app.H2().Text("If your country is not in the list"),
		app.P().Text(guide.HelplinesElsewhere),
		p.groups(guide.Elsewhere()),
		app.Section().Class("small soft").Body(
			app.P().Text(guide.HelplinesUnderList), app.P().Text(guide.HelplinesTryAgain),
			app.P().Text(guide.HelplinesBill), app.P().Text(guide.HelplinesAnonymous)),
		app.H2().Text("If your screen or phone may be watched"),
		app.Ul().Class("plain").Body(
			item("Use a device that only you open: a friend’s, one at a library or at work."),
			item("An ex often knows passwords, shares a cloud or can see a location. Changing that all at once can be noticed; a help line for abuse can plan it with you."),
			item("The time around leaving is often the most dangerous one with a controlling person. You do not have to do it alone.")),
	)
}

// helpTab shows the bar only to someone who has begun: for everyone else this
// page stands alone.
func helpTab(s *Session) string {
	if s.Response().Begun() {
		return "/help"
	}
	return ""
}

// chosen is the country the person picked, opened at the top.
func (p *help) chosen(code string) []app.UI {
	c, ok := guide.LinesFor(code)
	if !ok {
		return []app.UI{app.P().Class("lead").Text(guide.HelplinesInDanger(guide.Country{})),
			app.Div().Class("actions").Body(ui.Link{Label: "Find a help line in your country", Href: "/help#lines", Kind: ui.Primary, ID: "to-lines"}.UI())}
	}
	return []app.UI{
		app.P().Class("lead").Text(guide.HelplinesInDanger(c)),
		app.H2().Text(c.Name), p.groups(c),
		ui.Button{Label: "Choose another country", Kind: ui.Quiet, OnClick: on("country/none", func(ctx app.Context, _ app.Event) { p.s.SetCountry(""); p.focus("heading") })}.UI(),
	}
}

// countries lists every country, closed.
func (p *help) countries() []app.UI {
	var out []app.UI
	for _, c := range guide.Countries() { // all of them, always: rows are matched by place
		out = append(out, ui.More("in-"+strings.ToLower(c.Code), c.Name, p.groups(c), ui.Button{Label: "Keep " + c.Name + " at the top", Kind: ui.Quiet,
			OnClick: on("country/"+c.Code, func(ctx app.Context, _ app.Event) {
				p.s.SetCountry(c.Code)
				p.focus("heading")
			})}.UI()))
	}
	return out
}

// groups lists the lines of a country by what they are for.
func (p *help) groups(c guide.Country) app.UI {
	var out []app.UI
	for _, g := range c.Groups() {
		out = append(out, app.H3().Text(g.Heading))
		if g.Need == guide.NeedOwnBehaviour {
			out = append(out, app.P().Class("small").Text(guide.HelplinesOwnBehaviour))
		}
		var rows []app.UI
		for _, l := range g.Lines {
			if l.Age(p.s.Today()) != guide.LineExpired {
				rows = append(rows, lineRow(l, p.s.Today()))
			}
		}
		out = append(out, app.Ul().Class("lines").Body(rows...))
	}
	return app.Div().Class("line-groups").Body(out...)
}

// lineRow is one help line. The number always stands there as text; it is a
// link only while the entry is fresh.
func lineRow(l guide.Line, today civil.Date) app.UI {
	old := l.Age(today) != guide.LineFresh
	body := []app.UI{app.P().Class("step-title").Text(l.Name)}
	if l.For != "" {
		body = append(body, app.P().Class("small").Text("For: "+l.For))
	}
	for _, c := range l.Calls {
		if c.Dial == "" || old {
			body = append(body, app.P().Class("call").Text(c.Label()))
		} else {
			body = append(body, app.P().Class("call").Body(callLink(c)))
		}
	}
	if l.Weak || old {
		body = append(body, app.P().Class("small warm").Text(guide.HelplinesCheckFirst))
	}
	for _, text := range []string{l.Hours, l.Notes} {
		if text != "" {
			body = append(body, app.P().Class("small").Text(text))
		}
	}
	if l.Site != "" {
		body = append(body, app.P().Class("small").Body(ui.Outside{Label: l.Name, Href: l.Site}.UI()))
	}
	return app.Li().Body(append(body, app.P().Class("small soft").Text("Looked up "+checkedMonth(l.Checked)+". "+l.Seen))...)
}

// checkedMonth is "November 2026" for "2026-11".
func checkedMonth(month string) string {
	d, err := civil.Parse(month + "-01")
	if err != nil {
		return month
	}
	return d.Long()[len("1 "):]
}

func callLink(c guide.Call) app.UI {
	if c.Kind == guide.CallChat {
		return ui.Outside{Label: c.Label(), Href: c.Dial}.UI()
	}
	return app.A().Href(c.Dial).Class("call-link").Text(c.Label())
}
