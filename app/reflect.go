package app

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/journal"
)

// reflection is the questions to write about: the list, or one of them with a
// place to write. The address has its number, so that the browser's history
// tells nobody the question.
type reflection struct {
	view
	n       int    // the question, from 1; 0 for the list
	message string // what was done last, said once
	textPart
}

// OnNav shows the question the address names, or the list.
func (p *reflection) OnNav(ctx app.Context) {
	p.leave(p.s)
	p.n, p.message = 0, ""
	p.forget()
	if n, _ := strconv.Atoi(ctx.Page().URL().Query().Get("p")); n >= 1 && n <= len(guide.Prompts()) {
		p.n = n
	}
	p.arrive(ctx, titleOf("/reflect"))
	p.s.WhenOpen(p.turn)
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

// OnDismount notes what was offered on the page.
func (p *reflection) OnDismount() {
	p.leave(p.s)
	p.view.OnDismount()
}

// turn puts away the answer that an earlier day left open.
func (p *reflection) turn() {
	if p.n > 0 {
		p.message = turnedMessage(p.s.TurnAnswer(guide.Prompts()[p.n-1].ID))
	}
}

// texts is what the field should show. There is none on the list.
func (p *reflection) texts() map[string]string {
	if p.n == 0 {
		return nil
	}
	field, text := fieldPrompt(p.n), p.s.Draft(guide.Prompts()[p.n-1].ID)
	if p.s.Locked() {
		p.forget()
	} else {
		p.follow(field, text, p.s.seconds())
	}
	return map[string]string{field: text}
}

// fieldPrompt is the id of the field of the n-th question: each has its own, so
// that the words for one never appear under another.
func fieldPrompt(n int) string { return "prompt-" + strconv.Itoa(n) }

// A promptGroup is the questions under one heading, as plain data.
type promptGroup struct {
	Name, Note string
	Rows       []promptRow
}

// A promptRow is one question of the list, as a value.
type promptRow struct{ Href, Ask, Mark string }

// groupNotes stand under headings where a question can hurt.
var groupNotes = map[string]string{
	"My part":    "Leave these out if they hurt or frightened you. Harm that was done to you is not your part.",
	"Their side": "Leave these out if they hurt or frightened you. You owe nobody an excuse for that.",
}

// viewPrompts puts the questions under their headings and marks those about
// which something was written.
func viewPrompts(s *Session) []promptGroup {
	var groups []promptGroup
	for _, name := range guide.PromptGroups() {
		g := promptGroup{Name: name, Note: groupNotes[name]}
		for i, p := range guide.Prompts() {
			if p.Group != name {
				continue
			}
			row := promptRow{Href: promptHref(i + 1), Ask: p.Ask}
			switch {
			case strings.TrimSpace(s.Draft(p.ID)) != "":
				row.Mark = "Begun"
			case s.Answered(p.ID):
				row.Mark = "Written"
			}
			g.Rows = append(g.Rows, row)
		}
		if len(g.Rows) > 0 {
			groups = append(groups, g)
		}
	}
	return groups
}

func promptHref(n int) string { return "/reflect?p=" + strconv.Itoa(n) }

// anotherPrompt is the number of the question to go on with after the n-th: the
// next about which nothing was written, or else simply the next.
func anotherPrompt(s *Session, n int) int {
	all := guide.Prompts()
	for step := range len(all) - 1 {
		next := (n + step) % len(all)
		if id := all[next].ID; !s.Answered(id) && blank(s.Draft(id)) {
			return next + 1
		}
	}
	return n%len(all) + 1
}

// firstPrompt is the number of the question to begin with: the first that looks ahead
// and about which nothing was written, or else the next of all; see anotherPrompt.
func firstPrompt(s *Session) int {
	for i, q := range guide.Prompts() {
		if q.Ahead() && !s.Answered(q.ID) && blank(s.Draft(q.ID)) {
			return i + 1
		}
	}
	return anotherPrompt(s, len(guide.Prompts()))
}

// Render shows the page.
func (p *reflection) Render() app.UI {
	if p.n > 0 {
		back := ui.Link{Label: "Questions", Href: "/reflect", ID: "back"}
		f := ui.Frame{Back: &back, Nav: tabs, Current: "/write", Body: p.prompt(guide.Prompts()[p.n-1])}
		return p.framed(f)
	}
	note := guide.Writing()
	body := []app.UI{ui.Heading("Questions to write about"),
		app.P().Class("lead").Text("Only for you. Choose any, in any order, and leave out what you do not want to touch."),
		app.Div().Class("actions").Body(ui.Link{Label: "Give me a question", Href: promptHref(firstPrompt(p.s)), Kind: ui.Primary, ID: "give"}.UI()),
		app.Section().Class("calm").Body(append(paragraphs(note.Lines), ui.More("writing-sources", "Where this comes from", sources(note.Sources)))...)}
	for _, g := range viewPrompts(p.s) {
		body = append(body, app.Section().Class("shelf").Body(app.H2().Text(g.Name), app.P().Class("small why").Hidden(g.Note == "").Text(g.Note),
			app.Ul().Class("list").Body(app.Range(g.Rows).Slice(func(i int) app.UI { return &promptCompo{Row: g.Rows[i]} }))))
	}
	return p.page("/write", body...)
}

// promptCompo is one question of the list behind a component of its own.
type promptCompo struct {
	app.Compo
	Row promptRow
}

// Render shows the row. The mark is part of the link's words.
func (c *promptCompo) Render() app.UI {
	return app.Li().Body(app.A().Href(c.Row.Href).Class("asked").Body(
		app.Span().Class("ask").Text(c.Row.Ask), app.Span().Class("tag").Hidden(c.Row.Mark == "").Text(c.Row.Mark)))
}

// prompt shows one question with a place to write.
func (p *reflection) prompt(q guide.Prompt) []app.UI {
	text := func() string { return p.s.Draft(q.ID) }
	return []app.UI{
		ui.Tag(q.Group, ui.Plain),
		ui.Heading(q.Ask),
		app.P().Text(q.Why),
		p.open(&p.view, openText{&ui.Field{ID: fieldPrompt(p.n), Label: "Your words", Rows: 8, Hint: "Only for you. It is kept on this device while you write."},
			"prompt/" + string(q.ID), text, func(text string) { p.s.SetDraft(q.ID, text) }, &p.message,
			[]app.UI{
				keepPlace(p.s, text(), ui.Button{Label: "Start a new entry", Kind: ui.Primary, ID: "keep", OnClick: press("keep/"+string(q.ID), func(app.Context, app.Event) { p.keep(q.ID) })}),
				ui.Link{Label: "Another question", Href: promptHref(anotherPrompt(p.s, p.n)), Kind: ui.Ghost, ID: "another"}.UI()},
			keptStatus(p.message)}),
		p.choice(&p.view),
		app.Section().Class("entries").Body(p.answers(q.ID)...),
		ui.More("", "Where this comes from", sources(q.Sources)),
	}
}

func (p *reflection) keep(id guide.PromptID) {
	_, err := p.s.KeepDraft(id)
	p.message = keptMessage(err)
	if err == nil {
		p.ctx.Defer(func(app.Context) { p.fill() })
		p.focus(fieldPrompt(p.n)) // the button is gone
	}
}

// answers lists what was written about the question before.
func (p *reflection) answers(id guide.PromptID) []app.UI {
	all := p.s.Answers(id)
	if len(all) == 0 {
		return nil
	}
	shown := all[:min(pageOfEntries, len(all))]
	out := []app.UI{app.H2().Text("What you wrote about it before"), app.Ul().Class("list").Body(app.Range(shown).Slice(func(i int) app.UI {
		e := shown[i]
		return &rowCompo{Row: entryRow{Href: "/write?e=" + e.ID, On: e.On.Long(), Opening: journal.Opening(e.Text, 90)}}
	}))}
	if len(shown) < len(all) {
		out = append(out, app.P().Body(app.A().Href("/write").Text("All of it is in your journal")))
	}
	return out
}
