package app

import (
	"errors"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/draft"
	"afterward/core/guide"
)

// fieldAnswer is the id of the field for the answer that goes into a message next.
func fieldAnswer(message string) string { return "opener-" + message }

// opener is the help with a first message, while every gate before it is open. What
// was begun in it stays readable when one closes.
func (p *draftPage) opener(m draft.Message, h Holding) []app.UI {
	begun := p.s.Draft(openerDraft(p.id))
	open := guide.StageByID(m.Stage).ID == guide.StageFirst && !h.Stopped && len(h.Shut) == 0 && m.Sent.IsZero() && !p.checked.view.Help
	switch {
	case open:
		return []app.UI{&openerCompo{ID: p.id, Page: p}}
	case blank(begun):
		return nil
	}
	return []app.UI{ui.More("opener-begun", "What you have begun to answer is kept", app.P().Class("line-words").Attr("dir", "auto").Text(begun))}
}

// openerCompo asks for the parts of a first message, one at a time, and puts each
// answer into the message. There is nothing in it to copy: all words are the person's.
type openerCompo struct {
	app.Compo
	ID   string
	Page *draftPage

	form guide.OpenerForm
	at   int    // the part that is asked for
	said string // what was done last
	ctx  app.Context
}

// CompoID makes go-app build a new helper for another message.
func (c *openerCompo) CompoID() string { return c.ID }

// OnMount remembers the helper's own context.
func (c *openerCompo) OnMount(ctx app.Context) { c.ctx = ctx }

// openerParts are the parts of a form, in their order.
func openerParts(form guide.OpenerForm) []guide.OpenerPart {
	var out []guide.OpenerPart
	for _, part := range guide.Opener().Parts {
		if part.Form == form {
			out = append(out, part)
		}
	}
	return out
}

// Render shows the helper, closed until it is wanted.
func (c *openerCompo) Render() app.UI {
	help := guide.Opener()
	return ui.More("opener", "Help with a first message",
		app.Div().Class("opener-lead").Body(paragraphs(help.Lead)...),
		app.Div().Class("sides").Body(c.forms(help)),
		app.Div().ID("opener-asks").Body(c.asks()...),
		app.H3().Text("Before it goes, each of these is a yes"),
		app.Div().Class("opener-checks").Body(app.Range(help.Checks).Slice(func(i int) app.UI {
			k := help.Checks[i]
			return ui.More("opener-check-"+k.ID, k.Ask, app.P().Text(k.Why), app.P().Class("why").Body(app.B().Text("If not: "), app.Text(k.IfNot)))
		})),
		ui.More("opener-left", "What is not in it", app.Ul().Class("plain").Body(app.Range(help.LeftOut).Slice(func(i int) app.UI {
			l := help.LeftOut[i]
			return app.Li().Body(app.B().Text(l.Says+". "), app.Text(l.Why))
		}))),
		ui.More("opener-after", "After it", paragraphs(help.After)...),
		ui.More("opener-sources", "Where this comes from", sources(openerSources(help))),
	)
}

// openerSources are those of the whole helper, each once.
func openerSources(help guide.OpenerHelp) []guide.Source {
	all := help.Sources
	for _, x := range help.Checks {
		all = slices.Concat(all, x.Sources)
	}
	for _, x := range help.Parts {
		all = slices.Concat(all, x.Sources)
	}
	for _, x := range help.LeftOut {
		all = slices.Concat(all, x.Sources)
	}
	return eachOnce(all)
}

func (c *openerCompo) forms(help guide.OpenerHelp) app.UI {
	q := &ui.Question{Name: "opener-form", Part: true, Ask: "Which of the two is it?"}
	for _, side := range help.Forms {
		form := guide.OpenerForm(side.ID)
		q.Options = append(q.Options, ui.Option{ID: side.ID, Label: side.Name, Chosen: c.form == form,
			OnCheck: on("opener-form/"+side.ID, func(app.Context, app.Event) { c.form, c.at, c.said = form, 0, ""; c.fill() })})
	}
	return q
}

// fill puts what was begun into the field once it is there.
func (c *openerCompo) fill() {
	c.ctx.Defer(func(app.Context) { c.Page.fill() })
}

// asks is the part that is asked for now.
func (c *openerCompo) asks() []app.UI {
	parts := openerParts(c.form)
	if len(parts) == 0 {
		return nil
	}
	if c.at >= len(parts) {
		return []app.UI{app.P().ID("opener-said").Role("status").TabIndex(-1).Text("That is all of it. It stands in your words above. Read it once more, and take out what is too much.")}
	}
	part, id := parts[c.at], c.ID
	field, scope := fieldAnswer(id), "/"+id+"/"+part.ID
	label := "Next question"
	if part.Extra {
		label = "Leave this one out"
	}
	return []app.UI{
		ui.Progress{Label: "In your own words", Done: c.at + 1, Of: len(parts)}.UI(),
		&ui.Field{ID: field, Label: part.Ask, Hint: part.Hint, Rows: 2, OnInput: on("opener-answer/"+id, func(app.Context, app.Event) {
			if text, ok := value(field); ok {
				c.Page.s.SetDraft(openerDraft(id), text)
			}
			c.said = ""
		})},
		app.P().ID("opener-said").Class("refused").Role("status").TabIndex(-1).Text(c.said),
		app.Div().Class("actions").Body(
			ui.Button{Label: "Put it into my message", Kind: ui.Primary, ID: "opener-put", OnClick: press("opener-put"+scope, func(app.Context, app.Event) { c.put() })}.UI(),
			ui.Button{Label: label, Kind: ui.Quiet, ID: "opener-next", OnClick: press("opener-next"+scope, func(app.Context, app.Event) { c.next() })}.UI()),
	}
}

// put takes the answer into the message and goes on.
func (c *openerCompo) put() {
	switch err := c.Page.s.PutInto(c.ID); {
	case errors.Is(err, ErrEmpty):
		c.said = "There is nothing written yet."
		c.Page.focus(fieldAnswer(c.ID))
	case err != nil:
		c.said = holdMessage(err).Title
	default:
		c.Page.look()
		c.next()
	}
}

func (c *openerCompo) next() {
	c.at++
	c.said = ""
	c.fill()
	if c.at < len(openerParts(c.form)) {
		c.Page.focus(fieldAnswer(c.ID))
	} else {
		c.Page.focus("opener-said")
	}
}
