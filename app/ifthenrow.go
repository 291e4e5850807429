package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/plan"
)

// ifThenCompo is one if-then plan with what can be done about it.
type ifThenCompo struct {
	app.Compo
	Row  ifThenView
	Page *ifThenPage

	open bool
	ctx  app.Context
}

// CompoID keeps what is open with its plan when others come or go.
func (c *ifThenCompo) CompoID() string { return c.Row.ID }

// OnMount remembers the row's own context.
func (c *ifThenCompo) OnMount(ctx app.Context) { c.ctx = ctx }

// Render shows the plan. What opens says so by aria-expanded, and every button is
// named by the moment it is about.
func (c *ifThenCompo) Render() app.UI {
	r := c.Row
	sentence := plan.IfThen{If: r.If, Then: r.Then}
	when, _ := ifThenHalves(sentence)
	toggle := press("ifthen-change/"+r.ID, func(app.Context, app.Event) {
		c.open = !c.open
		c.Page.quiet()
		if c.open {
			c.ctx.Defer(func(app.Context) { c.Page.fill() })
		}
	})
	word := "Change"
	if c.open {
		word = "Close"
	}
	return app.Li().Class("line ifthen").Body(
		ifThenWords(sentence),
		app.P().Class("small soft").Hidden(r.State == "").Text(r.State),
		app.Div().Class("line-ways").Body(
			c.rehearse(when),
			app.Button().Type("button").Class("btn", "quiet").ID(ifThenID(r.ID, "change")).Aria("expanded", truth(c.open)).Aria("controls", ifThenID(r.ID, "panel")).
				Body(app.Text(word), app.Span().Class("visually-hidden").Text(": if "+when)).OnClick(toggle.Do, toggle.Scope)),
		app.Div().ID(ifThenID(r.ID, "panel")).Class("line-panel").Body(c.panel()...))
}

// rehearse keeps the day on which the plan was said aloud.
func (c *ifThenCompo) rehearse(when string) app.UI {
	id, said := c.Row.ID, c.Row.Today
	label := "I have said it aloud"
	switch {
	case said:
		label = "Take that back"
	case c.Row.Again:
		label = "I have said it again"
	}
	do := press("rehearse/"+id, func(app.Context, app.Event) {
		c.Page.quiet()
		c.Page.s.Rehearse(id, !said)
		if !said {
			c.Page.said = "Good. The moment itself will bring it back to you."
		}
		c.Page.focus(ifThenID(id, "said"))
	})
	return app.Button().Type("button").Class("btn", "quiet").ID(ifThenID(id, "said")).
		Body(app.Text(label), app.Span().Class("visually-hidden").Text(": if "+when)).OnClick(do.Do, do.Scope)
}

// panel is where the plan is changed, while it is open.
func (c *ifThenCompo) panel() []app.UI {
	if !c.open {
		return nil
	}
	id := c.Row.ID
	part := func(name, label string, set func(*plan.IfThen, string)) app.UI {
		field := ifThenID(id, name)
		return &ui.Field{ID: field, Label: label, Rows: 2, OnInput: on("ifthen/"+id+"/"+name, func(app.Context, app.Event) {
			if text, ok := value(field); ok {
				c.Page.s.SetIfThen(id, func(p *plan.IfThen) { set(p, text) })
			}
		})}
	}
	when := ifThenID(id, "when")
	return []app.UI{
		part("if", "If …", func(p *plan.IfThen, text string) { p.If = text }),
		part("then", "… then I will …", func(p *plan.IfThen, text string) { p.Then = text }),
		&ui.Choice{ID: when, Label: "When is it for?", Picks: momentPicks(), OnChange: on("ifthen-when/"+id, func(app.Context, app.Event) {
			if picked, ok := value(when); ok {
				c.Page.s.SetIfThen(id, func(p *plan.IfThen) { p.When = momentOf(picked) })
			}
		})},
		app.Div().Class("line-ways").Body(ui.Button{Label: "Put it away", Kind: ui.Quiet, ID: ifThenID(id, "away"),
			OnClick: press("away/"+id, func(app.Context, app.Event) { c.Page.putAway(id, true) })}.UI()),
	}
}
