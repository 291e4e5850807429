package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/settings"
)

// settingsPage is where to find what can be set: a list of all of it, with a search that
// leaves what fits. The few settings that have no page of their own are set here.
type settingsPage struct {
	view
	query string
	said  Message // why a choice could not be kept, or what was done
}

// The ids of the fields.
const (
	fieldSettings     = "settings-search"
	fieldSettingsRest = "settings-rest"
)

// keysSetting is the name of the question whether keys do something, and the prefix of
// the ids of its inputs.
const keysSetting = "keyboard-shortcuts"

// OnNav begins with the whole list.
func (p *settingsPage) OnNav(ctx app.Context) {
	p.query, p.said = "", Message{}
	p.arrive(ctx, titleOf("/settings"))
	p.fields = func() map[string]string {
		return map[string]string{fieldSettings: p.query, fieldSettingsRest: strconv.Itoa(p.s.Settings().RestNights())}
	}
	ctx.Defer(func(app.Context) {
		p.fill()
		p.tick()
	})
}

// tick makes the box show what counts now: in the prerendered page nobody knew.
func (p *settingsPage) tick() {
	_ = browser.SetChecked(ui.InputID(keysSetting, "yes"), !p.s.Device().NoKeys)
}

// Render shows the page.
func (p *settingsPage) Render() app.UI {
	v := viewSettings(p.s, p.query)
	return p.page("/you",
		ui.Heading("Settings"),
		p.searchBox(),
		app.P().ID("settings-left").Class("soft").Role("status").Text(v.Count),
		app.Div().Class("settings-none").Body(p.suggest(v.Suggest)...),
		app.Div().Class("settings-groups").Body(app.Range(v.Groups).Slice(func(i int) app.UI { return v.Groups[i].UI() })),
		app.Section().Class("settings-here").Body(p.here()...))
}

// searchBox is a field that leaves what fits while it is typed into. There is no button:
// nothing is sent anywhere.
func (p *settingsPage) searchBox() app.UI {
	typed := on("settings-search", func(app.Context, app.Event) {
		if text, ok := value(fieldSettings); ok {
			p.query = text
		}
	})
	return app.Div().Class("field search").Role("search").Body(
		app.Label().For(fieldSettings).Text("Find a setting"),
		app.P().ID(fieldSettings+"-hint").Class("soft small").Text("The beginning of a word is enough, such as “pass” or “night”."),
		app.Input().Type("search").ID(fieldSettings).Name(fieldSettings).Aria("describedby", fieldSettings+"-hint").
			Attr("autocomplete", "off").Attr("autocapitalize", "none").Attr("spellcheck", "false").OnInput(typed.Do, typed.Scope))
}

// suggest offers other words where nothing is left.
func (p *settingsPage) suggest(near []string) []app.UI {
	if len(near) == 0 {
		return nil
	}
	var buttons []app.UI
	for _, w := range near {
		buttons = append(buttons, ui.Button{Label: w, Kind: ui.Quiet, OnClick: on("try-setting/"+w, func(app.Context, app.Event) {
			p.query = w
			_ = browser.SetValue(fieldSettings, w)
			p.focus(fieldSettings)
		})}.UI())
	}
	return []app.UI{app.P().Text("Try one of these:"), app.Div().Class("words").Body(buttons...)}
}

// UI is the markup of a group. Each way leads to the control itself.
func (g settingGroup) UI() app.UI {
	return app.Section().Class("shelf").Body(app.H2().Text(g.Name), app.Ul().Class("list").Body(app.Range(g.Rows).Slice(func(i int) app.UI {
		return wayTo(g.Rows[i].Href, g.Rows[i].Title, "Under “"+g.Rows[i].Where+"”")
	})))
}

// here are the settings that have no other page.
func (p *settingsPage) here() []app.UI {
	return []app.UI{
		app.H2().Text("Set here"),
		&ui.Question{Name: keysSetting, Part: true, Many: true, Ask: "Keyboard shortcuts", Hint: "Press “?” on any page to see them. They do nothing while you type. Turn them off if you steer by voice, or if keys get pressed by accident. This holds for this device; Shift three times for Exit always works.",
			Options: []ui.Option{{ID: "yes", Label: "Use single keys as shortcuts", Chosen: !p.s.Device().NoKeys,
				OnCheck: on(keysSetting, func(_ app.Context, e app.Event) { p.useKeys(checked(e)) })}}},
		p.rest(),
		app.Div().Class("settings-hints").Body(
			app.P().Text("Small hints stand where people stop the first time. Each goes when you have read it."),
			ui.Button{Label: "Show the hints again", Kind: ui.Ghost, ID: "hints-again", OnClick: on("hints-again", func(app.Context, app.Event) { p.hintsAgain() })}.UI()),
		ui.Region("settings-said", notice("settings-notice", ui.Plain, p.said, nil)...),
	}
}

// rest is how many nights drafts rest, as on the page of a draft.
func (p *settingsPage) rest() app.UI {
	c := &ui.Choice{ID: fieldSettingsRest, Label: "How many nights a draft rests", Hint: "Before it can be copied. One night is our own choice, and the least there is.",
		OnChange: on(fieldSettingsRest, func(app.Context, app.Event) {
			if text, ok := value(fieldSettingsRest); ok {
				if n, err := strconv.Atoi(text); err == nil {
					p.s.SetRest(n)
				}
			}
		})}
	for n := range settings.RestMax {
		c.Picks = append(c.Picks, ui.Pick{Value: strconv.Itoa(n + 1), Label: upperWord(countOf(n+1, "night"))})
	}
	return c
}

func (p *settingsPage) useKeys(yes bool) {
	p.said = Message{}
	if p.s.UseKeys(yes) != nil {
		p.said = Message{"This could not be kept.", []string{"It is as it was before. The device may have no room left."}}
	}
	p.ctx.Defer(func(app.Context) { p.tick() })
}

func (p *settingsPage) hintsAgain() {
	p.said = hintsBack(p.s.ShowHintsAgain())
}

// hintsBack says what came of asking for the hints.
func hintsBack(n int) Message {
	switch n {
	case 0:
		return Message{"None was put away.", []string{"You meet them on the pages they are about."}}
	case 1:
		return Message{"One hint is back.", []string{"You meet it on its page."}}
	}
	return Message{app.FormatString("%d hints are back.", n), []string{"You meet them on their pages."}}
}
