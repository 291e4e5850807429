package app

import (
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
)

// contactPage is the tab of contact: the way to the urge, the log, the counters, and
// what came of the log.
type contactPage struct {
	view
	shown    int    // how many contacts the list shows
	from, to string // days of a new pause, as the fields have them
	wrong    string // what is wrong with them
	said     string // what was done last
}

// pageOfContacts is how many contacts are listed at a time.
const pageOfContacts = 30

// The ids of the fields of a new pause.
const (
	fieldPauseFrom = "pause-from"
	fieldPauseTo   = "pause-to"
)

// OnNav shows the page.
func (p *contactPage) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.shown, p.from, p.to, p.wrong, p.said = pageOfContacts, p.s.Today().String(), "", "", ""
	p.arrive(ctx, titleOf("/contact"))
	p.fields = func() map[string]string { return map[string]string{fieldPauseFrom: p.from, fieldPauseTo: p.to} }
	ctx.Defer(func(app.Context) { p.fill() })
}

// facts are all the page is made of, but for the list.
func (p *contactPage) facts(logged int) contactFacts {
	f := contactFacts{Plan: p.s.Plan(), Begun: p.s.Response().Begun(), Counts: p.s.Counts(), Signals: p.s.Signals(), Share: p.s.Reciprocity(), Logged: logged, Pauses: p.s.Pauses()}
	if l, ok := p.s.Waiting(); ok {
		f.Waiting = l.Entry
	}
	return f
}

// Render shows the page. Each part has a standing place, so that nothing moves when
// another comes.
func (p *contactPage) Render() app.UI {
	all := p.s.Contacts()
	v := viewContact(p.facts(len(all)))
	body := []app.UI{
		ui.Heading("Contact"),
		app.Div().Class("urgent").Body(urgentLine(v.Help)...),
		app.A().ID("urge-way").Class("urge-way").Href("/urge").Body(
			app.Span().Class("step-title").Text("The urge to write?"),
			app.Span().Class("small").Text("Here are the next ten minutes.")),
		app.P().Class("small").Body(app.A().ID("to-urges").Class("inline-way").Href("/urges").Text("Past urges: when, and what helped")),
		app.Div().Class("contact-stop").Body(v.stop()...),
		app.Div().Class("contact-waiting").Body(v.waiting()...),
		app.Div().Class("actions log-way").Body(ui.Link{Label: "Log a contact", Href: "/contact-log", Kind: v.logWeight(), ID: "log-contact"}.UI()),
		app.Div().Class("contact-hint").Body(p.logisticsHint(v)...),
		app.Div().Class("two counters").Body(app.Range(v.Counters).Slice(func(i int) app.UI { return v.Counters[i].UI() })),
		app.Div().Class("contact-run").Body(v.run()...),
		app.Div().Class("contact-pause").Body(p.pause(v)...),
		app.Div().Class("contact-signals").Body(v.signals()...),
		app.Div().Class("contact-share").Body(v.share()...),
		app.Section().Class("contact-list").Body(p.list(all)...),
		app.Div().Class("contact-gone").Body(p.gone()...),
		app.Section().Class("contact-rules").Body(ruleRows(v.Rules)...),
	}
	return p.page("/contact", body...)
}

// logisticsHint says what contact that has to be does, to those the log is for.
func (p *contactPage) logisticsHint(v contactView) []app.UI {
	if v.Help != nil {
		return nil
	}
	return []app.UI{p.hint(hintLogistics)}
}

// urgentLine puts help first while danger rules.
func urgentLine(help *urgency) []app.UI {
	if help == nil {
		return nil
	}
	return []app.UI{ui.Notice{Tone: ui.Stop, Title: help.Title, Action: ui.Link{Label: help.Label, Href: "/help", Kind: ui.Primary}.UI()}.UI()}
}

// logWeight is how much the way to the log weighs: after a stop other things weigh more.
func (v contactView) logWeight() ui.ButtonKind {
	if v.Help != nil || v.Stop != nil {
		return ui.Ghost
	}
	return ui.Primary
}

func (v contactView) stop() []app.UI {
	if v.Stop == nil {
		return nil
	}
	return []app.UI{ui.Notice{ID: "contact-closed", Tone: ui.Warm, Title: v.Stop.Title, Lines: v.Stop.Lines}.UI(), waysList(v.Stop.Ways)}
}

func (v contactView) waiting() []app.UI {
	if v.Waiting == "" {
		return nil
	}
	return []app.UI{ui.Notice{ID: "contact-waits", Tone: ui.Plain, Title: v.Waiting, Lines: []string{
		"Their silence is theirs. No day is counted towards it, and nothing here will remind you to write."}}.UI()}
}

// run is what stands under the counters: the run, and how steady it was.
func (v contactView) run() []app.UI {
	if !v.Counted {
		return nil
	}
	more := []app.UI{
		app.P().Class("small").Text("Only personal contact that you began counts here. What has to be arranged breaks nothing, and neither does what they begin or what chance does."),
		app.P().Class("small").Text("Steadiness looks at your days of late: each day without a message of yours lifts it, a day with one lowers it a little, and after thirteen days a day counts half. So one evening never takes everything away. It begins at 0, and 100 is no aim. It opens nothing and says nothing about the other person. The thirteen days are our own choice, taken from an app that counts habits."),
	}
	if len(v.Slips) > 0 {
		more = append(more, app.P().Class("small").Text("Days on which you began it. They are part of the way and take nothing back:"),
			app.Ul().Class("plain small").Body(app.Range(v.Slips).Slice(func(i int) app.UI { return item(v.Slips[i]) })))
	}
	return []app.UI{app.P().ID("run").Class("small").Text(v.Run),
		ui.Progress{Label: "Steadiness", Done: v.Steady, Of: 100}.UI(),
		ui.More("counted", "What these numbers mean", more...)}
}

// pause leaves days out of the counters.
func (p *contactPage) pause(v contactView) []app.UI {
	if !v.Counted {
		return nil
	}
	var rows []app.UI
	for _, w := range p.s.Pauses() {
		rows = append(rows, p.paused(w))
	}
	return []app.UI{ui.More("pause", "Pause the counters",
		app.P().Class("small").Text("For days that should not count: a funeral, an illness, talks you both agreed to. Nothing is lost by it. “To” stays empty while you do not know it."),
		app.Div().Class("pause-days").Body(
			&ui.DateField{ID: fieldPauseFrom, Label: "From", OnChange: setText(fieldPauseFrom, "pause-from", func(text string) { p.from, p.wrong = text, "" })},
			&ui.DateField{ID: fieldPauseTo, Label: "To", OnChange: setText(fieldPauseTo, "pause-to", func(text string) { p.to, p.wrong = text, "" })}),
		app.P().ID("pause-wrong").Class("refused").Role("status").Text(p.wrong),
		ui.Button{Label: "Leave these days out", Kind: ui.Ghost, ID: "pause-set", OnClick: press("pause-set", func(app.Context, app.Event) { p.setPause() })}.UI(),
		app.P().ID("pause-said").Class("small soft").Role("status").TabIndex(-1).Text(p.said),
		app.Ul().Class("listed pauses").Body(rows...))}
}

// paused is one pause with what can be done about it.
func (p *contactPage) paused(w Paused) app.UI {
	id := w.ID
	buttons := []app.UI{ui.Button{Label: "Let these days count", Kind: ui.Quiet, ID: "pause-back-" + id, OnClick: press("pause-back/"+id, func(app.Context, app.Event) {
		p.s.TakeBackPause(id)
		p.said = "They count again."
		p.focus("pause-said")
	})}.UI()}
	if pauseRuns(w.Pause, p.s.Today()) {
		buttons = append([]app.UI{ui.Button{Label: "End it: today counts", Kind: ui.Quiet, ID: "pause-end-" + id, OnClick: press("pause-end/"+id, func(app.Context, app.Event) {
			p.s.EndPause(id)
			p.said = "The pause is over. Today counts."
			p.focus("pause-said")
		})}.UI()}, buttons...)
	}
	return app.Li().Class("line").Body(app.P().Text(pauseLine(w.Pause, p.s.Today())), app.Div().Class("line-ways").Body(buttons...))
}

// setPause takes the days of the two fields.
func (p *contactPage) setPause() {
	from, errFrom := civil.Parse(p.from)
	to, errTo := civil.Parse(p.to)
	if p.wrong = pauseProblem(from, to, errors.Join(errFrom, errTo)); p.wrong != "" {
		p.focus(fieldPauseFrom)
		return
	}
	p.s.PauseCounters(from, to)
	p.said, p.to = "These days are left out.", ""
	p.ctx.Defer(func(app.Context) { p.fill() })
	p.focus("pause-said")
}

// signals are what the log told that ends a plan. While it is about safety they are
// shown on request only: somebody may be looking over a shoulder.
func (v contactView) signals() []app.UI {
	if len(v.Signals) == 0 {
		return nil
	}
	rows := app.Ul().Class("plain told").Body(app.Range(v.Signals).Slice(func(i int) app.UI { return v.Signals[i].UI() }))
	way := app.P().Body(app.A().ID("signals-plan").Href("/plan").Text("The plan says what can open the question again"))
	if v.Help != nil {
		return []app.UI{ui.More("told", "Show what the log told", rows, way)}
	}
	return []app.UI{app.H2().Text("What the log told"), rows, way}
}

// UI is the markup of a signal: the reason with its sources.
func (s contactSignal) UI() app.UI {
	return app.Li().Body(app.P().Text(s.Why), ui.More("", "Where this comes from", sources(s.Sources)))
}

func (v contactView) share() []app.UI {
	if len(v.Share) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("Give and take"),
		app.P().Class("small").Text("The last six weeks of personal contact, as far as you put it down. It is a picture of the two of you and no mark for either. Few entries say little, so each is a range."),
		app.Div().Class("bands").Body(app.Range(v.Share).Slice(func(i int) app.UI { return v.Share[i].UI() })),
		ui.More("share-why", "How this is counted", app.P().Class("small").Text("Each bar shows where the true share lies with 95 % certainty (Wilson’s interval of 1927). It says something from five times on; the five, and the six weeks, are our own choice. What was said or not said weighs more than any bar: nothing here says that it is time to write."))}
}

// list is the log, the newest first.
func (p *contactPage) list(all []Logged) []app.UI {
	head := app.H2().Text("The log")
	if len(all) == 0 {
		return []app.UI{head, unless(app.P().Class("soft").Text("The log is for what happened between the two of you, so that you need not rely on memory. Nothing is logged, and that is good as it is: only when something happens, note it above. It takes ten seconds."))}
	}
	shown := all[:min(p.shown, len(all))]
	out := []app.UI{head, app.Ul().Class("list").Body(app.Range(shown).Slice(func(i int) app.UI { return &loggedCompo{Row: viewLogged(shown[i])} }))}
	if len(all) > len(shown) {
		out = append(out, ui.Button{Label: "Show earlier ones", Kind: ui.Ghost, ID: "earlier", OnClick: on("contacts-more", func(app.Context, app.Event) { p.shown += pageOfContacts })}.UI())
	}
	return out
}

// loggedCompo is one contact behind a component of its own.
type loggedCompo struct {
	app.Compo
	Row loggedRow
}

// Render shows the row.
func (c *loggedCompo) Render() app.UI {
	return app.Li().Body(app.A().Href(c.Row.Href).Body(
		app.Span().Class("step-title").Text(c.Row.On),
		app.Span().Class("small soft").Text(c.Row.Says),
		app.Span().Class("small").Attr("dir", "auto").Hidden(c.Row.Note == "").Text(c.Row.Note)))
}

// gone are the contacts that were taken off the log: readable, a page of them.
func (p *contactPage) gone() []app.UI {
	all := p.s.ContactsGone()
	if len(all) == 0 {
		return nil
	}
	shown := all[:min(pageOfContacts, len(all))]
	return []app.UI{ui.More("gone", app.FormatString("Taken off the log (%d)", len(all)),
		app.Ul().Class("list").Body(app.Range(shown).Slice(func(i int) app.UI { return &loggedCompo{Row: viewLogged(shown[i])} })))}
}

// ruleRows are the rules that hold now, each to be opened.
func ruleRows(groups []ruleGroup) []app.UI {
	out := []app.UI{app.H2().ID("rules").TabIndex(-1).Text("What holds now"), app.P().Class("small soft").Text("Rules of contact for where you are, each with its reason. None of them ever says that it is time to write.")}
	for i, g := range groups {
		out = append(out, ui.More(app.FormatString("rules-%d", i), app.FormatString("%s (%d)", g.Name, len(g.Rules)), ui.Readings(readingsOf(g.Rules))))
	}
	return out
}

// readingsOf are rules as texts to read.
func readingsOf(rules []guide.ContactRule) []ui.Reading {
	out := make([]ui.Reading, len(rules))
	for i, r := range rules {
		out[i] = ui.Reading{Title: r.Title, Text: r.Text, Sources: guide.SourceLines(r.Sources)}
	}
	return out
}
