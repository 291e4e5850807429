package app

import (
	"cmp"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/contact"
	"afterward/core/guide"
)

// urgesPage shows the past urges as a picture and in a list, or one of them.
type urgesPage struct {
	view
	urgeForm
	id     string // the urge shown; "" for all
	shown  int    // how many the list shows
	asking bool   // removing was pressed once
	said   string
}

// pageOfUrges is how many urges are listed at a time.
const pageOfUrges = 30

// OnNav shows all, or the one the address names.
func (p *urgesPage) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.id, p.shown, p.asking, p.said = ctx.Page().URL().Query().Get("u"), pageOfUrges, false, ""
	p.turnTo(&p.view, p.id)
	p.arrive(ctx, titleOf("/urges"))
	p.fields = func() map[string]string {
		if p.id == "" {
			return nil
		}
		return p.urgeForm.texts()
	}
	ctx.Defer(func(app.Context) { p.fill() })
}

// Render shows the page.
func (p *urgesPage) Render() app.UI {
	back := ui.Link{Label: "Contact", Href: "/contact", ID: "back"}
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/contact"}
	u, ok := p.s.Urge(p.id)
	switch {
	case p.id == "":
		f.Body = []app.UI{app.Div().Class("urges").Body(p.all()...)}
	case !ok:
		f.Body = []app.UI{ui.Heading("An urge"), unless(app.P().Text("It is not on this device. What is kept of others is untouched."), app.P().Body(app.A().Href("/urges").Text("Your past urges")))}
	default:
		back.Label, back.Href = "Past urges", "/urges"
		f.Body = []app.UI{app.Div().Class("urge-one").Body(p.one(u)...)}
	}
	return p.framed(f)
}

// all is the picture with the list under it.
func (p *urgesPage) all() []app.UI {
	list := p.s.Urges()
	body := []app.UI{ui.Heading("Past urges")}
	if len(list) == 0 {
		return append(body, unless(
			app.P().Class("lead").Text("What sets them off, and what you turn to, shows here once there are a few."),
			app.P().Text("Nothing is noted yet. The next time one comes, open the page for it: after the wait, a tap notes how it went. You need not note any."),
			app.Div().Class("actions").Body(ui.Link{Label: "The urge to write", Href: "/urge", Kind: ui.Primary}.UI())))
	}
	note := guide.UrgePicture()
	body = append(body, app.P().Class("lead").Text(note.Lines[0]), app.Div().Class("sight").Body(p.sight()...),
		ui.More("sight-why", "How to read it", append(paragraphs(note.Lines[1:]), sources(note.Sources))...),
		app.H2().Text("All of them"))
	shown := list[:min(p.shown, len(list))]
	body = append(body, app.Ul().Class("list").Body(app.Range(shown).Slice(func(i int) app.UI { return &feltCompo{Row: viewFelt(shown[i])} })))
	if len(list) > len(shown) {
		body = append(body, ui.Button{Label: "Show earlier ones", Kind: ui.Ghost, ID: "earlier", OnClick: on("urges-more", func(app.Context, app.Event) { p.shown += pageOfUrges })}.UI())
	}
	return body
}

// sight is what the urges show, each part only from enough of them.
func (p *urgesPage) sight() []app.UI {
	s := p.s.SeeUrges()
	outcome := "Of those you said it of, you did not write " + s.Resisted.Text() + " times."
	if !s.Resisted.Known() {
		outcome = app.FormatString("How they went: too few to say yet, %d of the %d it takes.", s.Resisted.Of, contact.FewShares)
	}
	out := []app.UI{app.H2().Text("When"), app.P().Class("small").Hidden(len(s.Parts) > 0).Text(tooFew(s.Urges))}
	parts := partRows(s.Parts, s.Urges)
	out = append(out, sightRows(parts)...)
	triggers, helped := tagRows(s.Triggers, s.Urges, guide.TriggerLabel), tagRows(s.Helped, s.Urges, guide.HelpLabel)
	out = append(out, app.H2().Text("What set them off"), tagsTooFew(triggers))
	out = append(out, sightRows(triggers)...)
	out = append(out, app.H2().Text("What you turned to"), tagsTooFew(helped))
	out = append(out, sightRows(helped)...)
	out = append(out, app.P().ID("sight-outcome").Text(outcome))
	if len(parts)+len(triggers)+len(helped) == 0 {
		return out
	}
	return append(out, ui.More("sight-table", "The same as a table", sightTable(parts, triggers, helped)))
}

func tagsTooFew(rows []sightRow) app.UI {
	return app.P().Class("small").Hidden(len(rows) > 0).Text(app.FormatString("Too few yet: one shows from %d times on.", contact.FewTags))
}

// sightRows are lines with a bar under each. The words say all the bar shows.
func sightRows(rows []sightRow) []app.UI {
	var out []app.UI
	for _, r := range rows {
		out = append(out, app.Div().Class("sight-row").Body(ui.Progress{Label: r.Name, Done: r.Count, Of: r.Of}.UI(), app.P().Class("small soft").Hidden(r.Says == "").Text(r.Says)))
	}
	return out
}

func sightTable(parts, triggers, helped []sightRow) app.UI {
	var cells [][]string
	for _, group := range []struct {
		name string
		rows []sightRow
	}{{"", parts}, {"Set off: ", triggers}, {"Turned to: ", helped}} {
		for _, r := range group.rows {
			cells = append(cells, []string{group.name + r.Name, app.FormatString("%d of %d", r.Count, r.Of), cmp.Or(r.Share, "not counted")})
		}
	}
	return ui.Table("Past urges in numbers", []string{"What", "Urges", "Not written"}, cells)
}

// feltCompo is one urge behind a component of its own.
type feltCompo struct {
	app.Compo
	Row feltRow
}

// Render shows the row.
func (c *feltCompo) Render() app.UI {
	return app.Li().Body(app.A().Href(c.Row.Href).Body(
		app.Span().Class("step-title").Text(c.Row.When),
		app.Span().Class("small").Text(c.Row.Says),
		app.Span().Class("small soft").Hidden(c.Row.Marks == "").Text(c.Row.Marks),
		app.Span().Class("small").Attr("dir", "auto").Hidden(c.Row.Note == "").Text(c.Row.Note)))
}

// one is one urge, to read, to correct and to take out.
func (p *urgesPage) one(u contact.Urge) []app.UI {
	id := p.id
	out := []app.UI{ui.Heading(whenFelt(u)), app.P().ID("urge-state").Class("small soft").Role("status").TabIndex(-1).Text(p.said)}
	if !u.Gone.IsZero() {
		row := viewFelt(Felt{id, u})
		return append(out, app.P().Text("Taken out on "+u.Gone.Long()+". It is in no picture any more."), app.P().Class("small soft").Text(row.Says), app.P().Class("line-words").Attr("dir", "auto").Text(u.Note),
			app.Div().Class("actions").Body(ui.Button{Label: "Bring it back", Kind: ui.Ghost, ID: "urge-back", OnClick: press("urge-back/"+id, func(app.Context, app.Event) { p.takeOut(id, false) })}.UI()))
	}
	out = append(out, app.P().Class("small soft").Hidden(u.Waited == 0).Text(app.FormatString("You waited %d minutes.", u.Waited)))
	out = append(out, p.body()...)
	return append(out, ui.Region("urge-said", p.came()...),
		app.Div().Class("actions").Body(ui.Link{Label: "Done", Href: "/urges", Kind: ui.Primary, ID: "urge-done"}.UI(),
			ui.Button{Label: "Take it out", Kind: ui.Quiet, ID: "urge-out", OnClick: press("urge-out/"+id, func(app.Context, app.Event) { p.asking = true; p.focus("sure") })}.UI()),
		ui.Region("sure", p.sure(id)...))
}

func (p *urgesPage) sure(id string) []app.UI {
	if !p.asking {
		return nil
	}
	return []app.UI{ui.Notice{Tone: ui.Warm, Title: "Take it out of the list and the picture?", Lines: []string{"You can bring it back here as long as this page is open."},
		Action: app.Div().Class("actions").Body(
			ui.Button{Label: "Take it out", Kind: ui.Danger, ID: "urge-out-sure", OnClick: press("urge-out-sure/"+id, func(app.Context, app.Event) { p.takeOut(id, true) })}.UI(),
			ui.Button{Label: "Keep it", Kind: ui.Ghost, ID: "urge-out-not", OnClick: press("urge-out-not/"+id, func(app.Context, app.Event) { p.asking = false; p.focus("urge-out") })}.UI())}.UI()}
}

func (p *urgesPage) takeOut(id string, gone bool) {
	p.s.TakeUrgeOut(id, gone)
	p.asking, p.said = false, "It is back."
	if gone {
		p.said = "It is taken out."
	}
	p.ctx.Defer(func(app.Context) { p.fill() })
	p.focus("urge-state")
}
