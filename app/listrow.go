package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/lists"
)

// lineCompo is one line of a list: its words, a way to tick it off, and behind a
// button everything else. It is a component of its own, so that a key pressed in
// one line does not build all others anew.
type lineCompo struct {
	app.Compo
	Row  listedRow
	Page *listPage

	open bool
	ctx  app.Context
}

// CompoID keeps what is open with its line when others come or go.
func (c *lineCompo) CompoID() string { return c.Row.ID }

// OnMount remembers the row's own context.
func (c *lineCompo) OnMount(ctx app.Context) { c.ctx = ctx }

// lineID is the id of the element of a line: the part "" is its field.
func lineID(id, part string) string {
	if part == "" {
		return "line-" + id
	}
	return "line-" + id + "-" + part
}

// Render shows the line. The tick is a button that says by aria-pressed whether it
// is pressed: a checkbox would be set by the browser and by us. The button that
// opens the rest says so by aria-expanded; the words of the line are part of both
// names, so that a list of buttons can be told apart.
func (c *lineCompo) Render() app.UI {
	r := c.Row
	list, _ := guide.ListByID(r.List)
	class := "line"
	if r.Ticked {
		class = "line ticked"
	}
	return app.Li().Class(class).Body(
		app.Div().Class("line-top").Body(
			app.Div().Class("line-tick").Body(c.tick(list)...),
			app.Div().Class("line-text").Body(
				app.P().Class("line-words").Attr("dir", "auto").Text(r.Text),
				app.P().Class("small soft").Hidden(r.Meta == "").Text(r.Meta),
				app.P().Class("line-tag").Hidden(r.Tag == "").Body(ui.Tag(r.Tag, tagTone(r)))),
			app.Button().Type("button").Class("btn", "quiet").ID(lineID(r.ID, "change")).
				Aria("expanded", truth(c.open)).Aria("controls", lineID(r.ID, "panel")).
				Body(app.Text(c.word(list)), app.Span().Class("visually-hidden").Text(": "+r.Text)).
				OnClick(c.toggle().Do, c.toggle().Scope)),
		app.Div().ID(lineID(r.ID, "panel")).Class("line-panel").Body(c.panel(list)...))
}

// word is what the button says that opens the rest.
func (c *lineCompo) word(list guide.List) string {
	switch {
	case c.open:
		return "Close"
	case len(list.Checks) > 0 && !c.Row.Shut && !c.Row.Agreed:
		return "Ask"
	}
	return "Change"
}

func tagTone(r listedRow) ui.Tone {
	if r.Agreed {
		return ui.Plain
	}
	return ui.Warm
}

func (c *lineCompo) tick(list guide.List) []app.UI {
	if list.Tick == "" {
		return nil
	}
	id, now := c.Row.ID, c.Row.Ticked
	press := press("tick/"+id, func(app.Context, app.Event) {
		c.Page.s.TickLine(id, !now)
		c.Page.quiet()
		c.Page.focus(lineID(id, "tick"))
	})
	return []app.UI{app.Button().Type("button").Class("tick").ID(lineID(id, "tick")).Aria("pressed", truth(now)).
		Body(app.Span().Class("tick-box").Aria("hidden", "true"), app.Span().Class("visually-hidden").Text(list.Tick+": "+c.Row.Text)).
		OnClick(press.Do, press.Scope)}
}

func (c *lineCompo) toggle() ui.Event {
	return press("change/"+c.Row.ID, func(app.Context, app.Event) {
		c.open = !c.open
		c.Page.quiet()
		if c.open {
			c.ctx.Defer(func(app.Context) { c.Page.fill() })
		}
	})
}

// panel is what can be done about the line, while it is open.
func (c *lineCompo) panel(list guide.List) []app.UI {
	if !c.open {
		return nil
	}
	id := c.Row.ID
	out := c.checks(list)
	out = append(out, &ui.Field{ID: lineID(id, ""), Label: "The words of this line", Rows: 2, OnInput: on("line/"+id, func(app.Context, app.Event) {
		if text, ok := value(lineID(id, "")); ok {
			c.Page.s.SetLine(id, func(l *lists.Line) { l.Text = text })
		}
	})})
	if list.Dated {
		out = append(out, &ui.DateField{ID: lineID(id, "day"), Label: "Its day", OnChange: on("line-day/"+id, func(app.Context, app.Event) { c.setDay() })},
			app.P().ID(lineID(id, "day-said")).Class("refused").Role("status").Text(c.Page.wrongDay[id]))
	}
	buttons := c.moves(list)
	buttons = append(buttons, ui.Button{Label: "Take it off the list", Kind: ui.Quiet, ID: lineID(id, "off"), OnClick: press("off/"+id, func(app.Context, app.Event) { c.Page.takeOff(id) })}.UI())
	return append(out, app.Div().Class("line-ways").Body(buttons...))
}

// moves are the ways into the other columns. They are buttons: a choice that moves
// the line as soon as an arrow key touches it would tear it away.
func (c *lineCompo) moves(list guide.List) []app.UI {
	var out []app.UI
	for _, side := range list.Sides {
		if side.ID == c.Row.Side {
			continue
		}
		id, to := c.Row.ID, side.ID
		out = append(out, ui.Button{Label: "Move to “" + side.Name + "”", Kind: ui.Quiet, ID: lineID(id, "to-"+to),
			OnClick: press("move/"+id+"/"+to, func(app.Context, app.Event) { c.Page.move(id, to) })}.UI())
	}
	return out
}

// setDay takes the day that was chosen for the line.
func (c *lineCompo) setDay() {
	id := c.Row.ID
	text, ok := value(lineID(id, "day"))
	if !ok {
		return
	}
	day, err := civil.Parse(text)
	if err != nil {
		c.Page.wrongDay[id] = notADay
		return
	}
	delete(c.Page.wrongDay, id)
	c.Page.s.SetLine(id, func(l *lists.Line) { l.For = day })
}

// notADay is said of what is no date.
const notADay = "This is not a day in the calendar."

// checks are the questions a line has to pass, each with three answers, and what
// follows from them.
func (c *lineCompo) checks(list guide.List) []app.UI {
	if len(list.Checks) == 0 {
		return nil
	}
	var out []app.UI
	for i, check := range list.Checks {
		if c.Row.Shut {
			out = append(out, app.P().Class("small").Text(check.Ask+" "+said3(c.Row.Checks[i])))
			continue
		}
		out = append(out, c.question(list, i))
	}
	var lines []app.UI
	for _, text := range follows(list, c.Row) {
		lines = append(lines, app.P().Class("small").Text(text))
	}
	if !c.Row.Shut {
		out = append(out, app.Div().ID(lineID(c.Row.ID, "follows")).Class("why follows").Role("status").Body(lines...))
	}
	if c.Row.Tag == "Not agreed to" {
		out = append(out, ui.Button{Label: "Write what I could offer", Kind: ui.Quiet, ID: lineID(c.Row.ID, "offer"),
			OnClick: press("offer/"+c.Row.ID, func(app.Context, app.Event) { c.Page.focus(newLine(list.ID)) })}.UI())
	}
	return []app.UI{app.Div().Class("checks").Body(out...)}
}

// said3 is an answer in a word.
func said3(answer lists.Check) string {
	switch answer {
	case lists.Yes:
		return "Yes."
	case lists.No:
		return "No."
	case lists.Unsure:
		return "Not sure."
	}
	return "Not answered."
}

func (c *lineCompo) question(list guide.List, i int) app.UI {
	id, check := c.Row.ID, list.Checks[i]
	q := &ui.Question{Name: lineID(id, check.ID), Part: true, Ask: check.Ask}
	for _, o := range []struct {
		answer lists.Check
		label  string
	}{{lists.Yes, "Yes"}, {lists.No, "No"}, {lists.Unsure, "Not sure"}} {
		q.Options = append(q.Options, ui.Option{ID: string(o.answer), Label: o.label, Chosen: c.Row.Checks[i] == o.answer,
			OnCheck: on("check/"+id+"/"+check.ID+"/"+string(o.answer), func(app.Context, app.Event) { c.Page.answer(list, id, check.ID, o.answer) })})
	}
	return q
}

// goneCompo is one line that was taken off.
type goneCompo struct {
	app.Compo
	Row  listedRow
	Page *listPage
}

// CompoID keeps a row with its line.
func (c *goneCompo) CompoID() string { return c.Row.ID }

// Render shows the line, to be read and brought back.
func (c *goneCompo) Render() app.UI {
	id := c.Row.ID
	return app.Li().Class("line").Body(app.Div().Class("line-top").Body(
		app.Div().Class("line-text").Body(
			app.P().Class("line-words").Attr("dir", "auto").Text(c.Row.Text),
			app.P().Class("small soft").Text(c.Row.Meta)),
		backButton(lineID(id, "back"), c.Row.Text, press("back/"+id, func(app.Context, app.Event) { c.Page.bringBack(id) }))))
}

// backButton brings something back, and names it.
func backButton(id, what string, do ui.Event) app.UI {
	return app.Button().Type("button").Class("btn", "quiet").ID(id).
		Body(app.Text("Bring back"), app.Span().Class("visually-hidden").Text(": "+what)).OnClick(do.Do, do.Scope)
}
