package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/settings"
)

// instead is the place to write it here. It is the letter that is never sent, so what
// is written here stands there too.
func (p *urgePage) instead() []app.UI {
	if !p.live() {
		return nil
	}
	return []app.UI{app.H2().Text("Write it here instead"),
		app.Div().Body(paragraphs(guide.Urge().Write)...),
		p.around(fieldUrgeLetter, "urge-guard",
			&ui.Field{ID: fieldUrgeLetter, Label: "What you would write", Rows: 4, Hint: "Nobody gets it. It is saved on this device while you type.",
				OnInput: setText(fieldUrgeLetter, fieldUrgeLetter, func(text string) {
					p.s.SetDraft(guide.PromptLetter, text)
					p.stayed = ""
				})}),
		app.P().Class("small").Body(app.A().ID("urge-to-letter").Class("inline-way").Href("/write?for=letter").Text("Go on with it as a letter"))}
}

// how asks how it went.
func (p *urgePage) how() []app.UI {
	if !p.live() {
		return nil
	}
	out := append([]app.UI{app.H2().Text("How did it go?"), app.P().Class("small soft").Text("One tap is enough. Leave out what you like.")}, p.body()...)
	return append(out,
		ui.Region("urge-said", p.came()...),
		app.Div().Class("line-ways").Body(p.another()...))
}

// another begins anew, once something was said of this one.
func (p *urgePage) another() []app.UI {
	ways := []app.UI{ui.Link{Label: "Your past urges", Href: "/urges", Kind: ui.Quiet, ID: "urge-past"}.UI()}
	if len(p.came()) == 0 {
		return ways
	}
	return append([]app.UI{
		ui.Link{Label: "Correct or remove it", Href: urgeHref(p.felt), Kind: ui.Quiet, ID: "urge-correct"}.UI(),
		ui.Button{Label: "Note another one", Kind: ui.Quiet, ID: "urge-another", OnClick: press("urge-another", func(app.Context, app.Event) {
			p.s.EndWait()
			p.turnTo(&p.view, "")
			p.ctx.Defer(func(app.Context) { p.fill() })
			p.focus("heading")
		})}.UI()}, ways...)
}

// more is what is read on a calmer day: when the page opens first, and sources.
func (p *urgePage) more(t guide.UrgeScreen) []app.UI {
	from := ui.More("urge-sources", "Where this comes from", sources(t.Sources))
	about := ui.More("urge-waiting", "About waiting", app.Ul().Class("plain").Body(app.Range(t.Waiting).Slice(func(i int) app.UI { return item(t.Waiting[i]) })))
	if !p.live() {
		return []app.UI{about, from}
	}
	return []app.UI{about, p.nightSettings(), from}
}

// The ids of the fields for the night.
const (
	fieldNightFrom = "night-from"
	fieldNightTo   = "night-to"
)

func (p *urgePage) nightTexts() map[string]string {
	from, to := p.s.Settings().Night.Hours()
	return map[string]string{fieldNightFrom: hourPick(from), fieldNightTo: hourPick(to)}
}

// nightSettings choose when this page opens first.
func (p *urgePage) nightSettings() app.UI {
	n := p.s.Settings().Night
	says := "At night, " + nightHours(n) + ", this page opens first."
	if n.Off {
		says = "This page does not open by itself."
	}
	first := []chip{
		{ID: "on", Label: "Yes", Chosen: !n.Off, Set: func(bool) { p.setNight(func(n *settings.Night) { n.Off = false }) }},
		{ID: "off", Label: "No", Chosen: n.Off, Set: func(bool) { p.setNight(func(n *settings.Night) { n.Off = true }) }}}
	return ui.More("urge-night", "When this page opens first",
		app.P().ID("night-says").Class("small").Role("status").Text(says),
		chips("night-first", "Open it first at night?", "", false, first),
		app.Div().Class("pause-days").Body(
			p.hours(fieldNightFrom, "Night begins at", settings.NightsFrom),
			p.hours(fieldNightTo, "Night ends at", settings.NightsTo)),
		app.P().Class("small soft").Text("In these hours no draft can be copied either. Midnight to six is our own choice."))
}

func (p *urgePage) hours(id, label string, list []int) app.UI {
	c := &ui.Choice{ID: id, Label: label, OnChange: on(id, func(app.Context, app.Event) {
		from, okFrom := value(fieldNightFrom)
		to, okTo := value(fieldNightTo)
		if okFrom && okTo {
			p.setNight(func(n *settings.Night) { *n = pickedNight(*n, from, to) })
		}
	})}
	for _, h := range list {
		c.Picks = append(c.Picks, ui.Pick{Value: hourPick(h), Label: hourPick(h)})
	}
	return c
}

func (p *urgePage) setNight(change func(*settings.Night)) {
	n := p.s.Settings().Night
	change(&n)
	p.s.SetNight(n)
}
