package app

import (
	"cmp"
	"unicode/utf16"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/journal"
)

// write is the journal: a place to write, and what was written.
type write struct {
	view
	id      string // the entry being read or changed; "" for a new one
	toNone  bool   // it is the letter that is never sent
	shown   int    // how many entries the list shows
	asking  bool   // removing was pressed once
	message string // what was done last, said once
	next    string // what to say after the next change of page

	letterDo  letterDo
	burnt     bool // a letter was burnt just now
	burntNext bool // it is to be said after the next change of page
}

// fieldDraft and fieldEntry are the ids of the two fields.
const (
	fieldDraft = "draft"
	fieldEntry = "entry"
)

// pageOfEntries is how many entries are listed at a time: rows cost time on a
// cheap phone.
const pageOfEntries = 30

// OnInit begins with one page of entries.
func (p *write) OnInit() {
	p.view.OnInit()
	p.shown = pageOfEntries
}

// OnNav shows the journal, or the entry the address names.
func (p *write) OnNav(ctx app.Context) {
	query := ctx.Page().URL().Query()
	p.id, p.asking, p.toNone = query.Get("e"), false, query.Get("for") == string(guide.ToolLetter)
	p.message, p.next = p.next, ""
	p.letterDo, p.burnt, p.burntNext = letterDo{}, p.burntNext, false
	p.arrive(ctx, titleOf("/write"))
	if pressedEarly("keep") {
		p.keep(ctx, app.Event{})
	}
	p.fields = p.texts
	if early.focused != nil { // at once: a key pressed now must not fall beside the field
		p.fill()
		p.caret()
	}
	ctx.Defer(func(app.Context) { p.fill() })
}

// texts are what the two fields should show.
func (p *write) texts() map[string]string {
	e, _ := p.s.Entry(p.id)
	return map[string]string{fieldEntry: e.Text, fieldDraft: p.s.Draft(""), fieldLetter: p.s.Draft(guide.PromptLetter)}
}

// caret puts the caret back after the text, when the person was writing before
// the program was there.
func (p *write) caret() {
	f := early.focused
	if f == nil || f.Key != fieldDraft {
		return
	}
	early.focused = nil
	before := len(utf16.Encode([]rune(p.s.Draft("")))) - len(utf16.Encode([]rune(f.Value))) // kept from an earlier visit
	_ = browser.FocusID(fieldDraft)
	_ = browser.SelectionRange(fieldDraft, before+max(0, f.Start), before+max(0, f.End))
}

// Render shows the page.
func (p *write) Render() app.UI {
	if e, ok := p.s.Entry(p.id); ok && isLetter(e) {
		return p.letterEntry(e)
	} else if ok {
		return p.entry(e)
	}
	if p.toNone {
		return p.letter()
	}
	gone := ""
	if p.id != "" {
		gone = "That entry is not there any more. It was removed, perhaps in another tab."
	}
	all, ready := p.s.Journal()
	return p.page("/write",
		ui.Heading("Write it down"),
		&ui.Field{ID: fieldDraft, Label: "What is on your mind?", Rows: 7, Early: true,
			Hint: "Only for you. It is saved on this device while you type. Fifteen minutes are enough; if it makes things heavier, stop and do something with your hands.",
			OnInput: on("draft", func(app.Context, app.Event) {
				if text, ok := value(fieldDraft); ok {
					p.s.SetDraft("", text)
				}
				p.message = ""
			})},
		app.Div().Class("actions").Body(ui.Button{Label: "Put it in the journal", Kind: ui.Primary, ID: "keep", Early: "keep", OnClick: press("keep", p.keep)}.UI()),
		app.P().ID("kept").Class("small soft").Role("status").Text(cmp.Or(p.message, gone)),
		p.hint(hintKept),
		app.P().Class("small").Body(app.Text("Not sure what to write? "), app.A().ID("to-reflect").Href("/reflect").Class("inline-way").Text("Questions to write about")),
		app.Div().Class("write-ways").Body(p.ways()...),
		app.H2().Text("Your journal"),
		app.P().Class("small").Body(app.A().ID("to-find").Href("/find").Class("inline-way").Text("Find something you wrote")),
		app.Div().Class("entries").Body(p.list(all, ready)...),
	)
}

// ways are the other places to write. A stop leaves no way to a message or a talk but
// to what was drafted before it.
func (p *write) ways() []app.UI {
	stopped := p.s.Plan().Result.Outcome.Stop()
	way := func(ask, id, href, label string) app.UI {
		return app.P().Class("small").Body(app.Text(ask+" "), app.A().ID(id).Href(href).Class("inline-way").Text(label))
	}
	out := []app.UI{way("Something to say to them?", "to-letter", "/write?for=letter", "A letter that is never sent")}
	here, away := p.s.Messages()
	switch {
	case !stopped:
		out = append(out, way("Something they may read one day?", "to-drafts", "/drafts", "Drafts"), way("A talk you both want?", "to-talk", "/talk", "Prepare it"))
	case len(here)+len(away) > 0:
		out = append(out, way("What you drafted before:", "to-drafts", "/drafts", "Your drafts, to read"))
	}
	if stopped && len(p.s.Talks())+len(p.s.TalksAway()) > 0 {
		out = append(out, way("What you prepared before:", "to-talk", "/talk", "The talk, to read"))
	}
	return out
}

func (p *write) keep(ctx app.Context, _ app.Event) {
	_, err := p.s.KeepDraft("")
	p.message = keptMessage(err)
	if err == nil {
		p.ctx.Defer(func(app.Context) { p.fill() })
	}
}

// keptMessage says what became of a text that was to go into the journal.
func keptMessage(err error) string {
	switch err {
	case nil:
		return "It is in your journal."
	case ErrEmpty:
		return "There is nothing written yet."
	}
	return "It stays here, as you wrote it."
}

// askOf is the question an entry answers; "" when there is none, or none that
// this version knows.
func askOf(e journal.Entry) string {
	prompt, _ := guide.PromptByID(guide.PromptID(e.Prompt))
	return prompt.Ask
}

func (p *write) list(all []Written, ready bool) []app.UI {
	if !ready {
		done, of := p.s.Progress()
		return []app.UI{ui.Working{ID: "journal-reading", Text: "Your journal is being read.", Done: done, Of: of, Things: "entries"}.UI()}
	}
	if len(all) == 0 {
		return []app.UI{unless(app.P().Class("soft").Text("Here stands what you put in the journal, the newest first. One true sentence about today is enough to begin, in the field above."))}
	}
	shown := all[:min(p.shown, len(all))]
	rows := make([]entryRow, len(shown))
	for i, e := range shown {
		rows[i] = viewWritten(e, p.s.Seal(e.ID), p.s.Today())
	}
	out := []app.UI{app.Ul().Class("list").Body(app.Range(rows).Slice(func(i int) app.UI { return &rowCompo{Row: rows[i]} }))}
	if len(all) > len(shown) {
		out = append(out, ui.Button{Label: "Show earlier ones", Kind: ui.Ghost, OnClick: on("more", func(app.Context, app.Event) { p.shown += pageOfEntries })}.UI())
	}
	return out
}

// An entryRow is one line of the list, as a value: go-app skips the rows that
// did not change.
type entryRow struct{ Href, On, Ask, Opening string }

// rowCompo is one row behind a component of its own.
type rowCompo struct {
	app.Compo
	Row entryRow
}

// Render shows the row.
func (c *rowCompo) Render() app.UI {
	return app.Li().Body(app.A().Href(c.Row.Href).Body(
		app.Span().Class("small soft").Text(c.Row.On),
		app.Span().Class("small question-asked").Hidden(c.Row.Ask == "").Text(c.Row.Ask),
		app.Span().Text(c.Row.Opening)))
}

// entry shows one entry, to read and to change.
func (p *write) entry(e journal.Entry) app.UI {
	back := ui.Link{Label: "Write", Href: "/write", ID: "back"}
	id, ask := p.id, askOf(e)
	remove := ui.Button{Label: "Remove this entry", Kind: ui.Quiet, ID: "remove", OnClick: press("remove/"+id, func(ctx app.Context, _ app.Event) { p.asking = true; p.focus("sure") })}.UI()
	var sure []app.UI
	if p.asking {
		sure = []app.UI{ui.Notice{Tone: ui.Stop, Title: "Remove it for good?", Lines: []string{"It cannot be brought back."},
			Action: app.Div().Class("actions").Body(
				ui.Button{Label: "Remove it", Kind: ui.Danger, ID: "remove-sure", OnClick: press("remove-sure/"+id, func(ctx app.Context, _ app.Event) {
					p.s.RemoveEntry(id)
					p.next = "The entry is removed."
					ctx.Navigate("/write")
				})}.UI(),
				ui.Button{Label: "Keep it", Kind: ui.Ghost, ID: "remove-not", OnClick: press("remove-not/"+id, func(ctx app.Context, _ app.Event) { p.asking = false; p.focus("remove") })}.UI())}.UI()}
	}
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/write", Body: []app.UI{
		ui.Heading(e.On.Long()),
		app.P().Class("why question-asked").Hidden(ask == "").Text(ask),
		&ui.Field{ID: fieldEntry, Label: "Your entry", Rows: 14, Hint: "Changes are saved while you type.",
			OnInput: on("entry/"+id, func(app.Context, app.Event) {
				if text, ok := value(fieldEntry); ok {
					p.s.SetEntry(id, text)
				}
			})},
		app.Div().Class("actions").Body(ui.Link{Label: "Done", Href: "/write", Kind: ui.Primary}.UI(), remove),
		ui.Region("sure", sure...),
	}}
	return p.framed(f)
}
