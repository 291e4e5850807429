package app

import (
	"cmp"
	"time"
	"unicode/utf16"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
)

// write is the journal: a page that lies open to be written on, and what was written.
type write struct {
	view
	id      string        // the entry being read or changed; "" for a new one
	about   journal.About // what a new one is about; "" for nothing
	toNone  bool          // it is the letter that is never sent
	tag     string        // the only tag the list shows; "" for all
	shown   int           // how many entries the list shows
	message string        // what was done last, said once
	next    string        // what to say after the next change of page
	thrown  string        // the entry that was put into the bin last; "" once that was said
	gone    string        // the same, to be said after the next change of page

	textPart
	entryDo
	letterDo  letterDo
	burnt     bool // a letter was burnt just now
	burntNext bool // it is to be said after the next change of page
}

// The ids of the fields of the journal.
const (
	fieldDraft      = "draft"
	fieldAboutDraft = "draft-about"
	fieldEntry      = "entry"
)

// pageOfEntries is how many entries are listed at a time: rows cost time on a
// cheap phone.
const pageOfEntries = 30

// The page comes with as many rows as a screen has room for, and the others of its first
// entries follow once it is painted: most of what opening the journal takes is to make and
// to lay out rows nobody sees yet.
const (
	firstRows = 8
	rowsRest  = 50 * time.Millisecond
)

// OnInit begins with the first rows.
func (p *write) OnInit() {
	p.view.OnInit()
	p.shown = firstRows
}

// OnMount has the other rows follow. Their time begins when the page is there: to make
// it takes a slow phone longer.
func (p *write) OnMount(ctx app.Context) {
	p.view.OnMount(ctx)
	ctx.Defer(func(ctx app.Context) {
		ctx.After(rowsRest, func(app.Context) { p.shown = max(p.shown, pageOfEntries) })
	})
}

// OnNav shows the journal, or what the address names.
func (p *write) OnNav(ctx app.Context) {
	p.leave(p.s)
	query := ctx.Page().URL().Query()
	p.id, p.toNone, p.about = query.Get("e"), query.Get("for") == string(guide.ToolLetter), aboutOf(aboutDraft+query.Get("about"))
	p.message, p.next = p.next, ""
	p.thrown, p.gone = p.gone, ""
	p.beginEntry()
	p.letterDo, p.burnt, p.burntNext = letterDo{}, p.burntNext, false
	p.forget()
	p.arrive(ctx, titleOf("/write"))
	p.s.WhenOpen(p.turn)
	if pressedEarly("keep") {
		p.keep(ctx, app.Event{})
	}
	p.fields = p.texts
	if early.focused != nil { // at once: a key pressed now must not fall beside the field
		p.fill()
		p.caret()
	}
	ctx.Defer(func(app.Context) { p.fill() })
	if p.thrown != "" {
		p.focus("undo")
	}
}

// OnDismount notes what was offered on the page.
func (p *write) OnDismount() {
	p.leave(p.s)
	p.view.OnDismount()
}

// turn puts away what an earlier day left open, before anything is added to it.
func (p *write) turn() {
	if p.id != "" || p.toNone {
		return
	}
	on, err := p.s.TurnPage(p.about)
	if p.about == "" {
		on, early.turned = cmp.Or(on, early.turned), civil.Date{}
		err = cmp.Or(err, p.s.TurnAbouts())
	}
	if said := turnedMessage(on, err); said != "" {
		p.message = said
	}
}

// turnedMessage says what became of the text of an earlier day; "" when there was none.
func turnedMessage(on civil.Date, err error) string {
	switch {
	case err != nil:
		return "What an earlier day left open stays as you wrote it: it could not be put into the journal now."
	case !on.IsZero():
		return "What you wrote on " + on.Long() + " is in your journal now. This page is new."
	}
	return ""
}

// there reports whether the entry the address names is in the journal.
func (p *write) there() bool {
	_, ok := p.s.Entry(p.id)
	return ok
}

// field is the id of the field in view.
func (p *write) field() string {
	switch {
	case p.toNone:
		return fieldLetter
	case p.there():
		return fieldEntry
	case p.about != "":
		return fieldAboutDraft
	}
	return fieldDraft
}

// texts are what the fields should show.
func (p *write) texts() map[string]string {
	out := map[string]string{fieldLetter: p.s.Draft(guide.PromptLetter), fieldTags: p.tagTexts(), p.openField(): p.s.DraftAbout(p.about).Text}
	e, _ := p.s.Entry(p.id)
	out[fieldEntry] = e.Text
	if p.s.Locked() {
		p.forget()
	} else if !p.toNone && !isLetter(e) {
		p.follow(p.field()+"/"+p.id+string(p.about), out[p.field()], p.s.seconds())
	}
	return out
}

// openField is the id of the field of the open page.
func (p *write) openField() string {
	if p.about != "" {
		return fieldAboutDraft
	}
	return fieldDraft
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
	if p.about != "" {
		return p.aboutPage()
	}
	lost := ""
	if p.id != "" {
		lost = "That entry is not there any more. It was put into the bin, perhaps in another tab."
	}
	v := p.look()
	return p.page("/write",
		ui.Heading("Write it down"),
		ui.Region("kept-said", p.keptSaid(lost)...),
		p.openPage(&ui.Field{ID: fieldDraft, Label: "What is on your mind?", Rows: 7, Early: true,
			Hint: "Only for you. It is kept on this device while you write, and the page stays open until you begin a new one. If it makes things heavier, stop and do something with your hands."}),
		p.hint(hintKept),
		app.P().Class("small").Body(app.Text("Not sure what to write? "), app.A().ID("to-reflect").Href("/reflect").Class("inline-way").Text("Questions to write about")),
		app.Div().Class("write-ways").Body(p.ways()...),
		p.choice(&p.view),
		app.H2().ID("journal").TabIndex(-1).Text("Your journal"),
		app.P().Class("small").Body(app.A().ID("to-find").Href("/find").Class("inline-way").Text("Find something you wrote")),
		app.Div().Class("tag-filter").Body(p.filter(v)...),
		app.Div().Class("entries").Body(p.list(v)...),
		app.P().Class("small").Body(p.toBin()...),
	)
}

// openPage is the page that lies open to be written on.
func (p *write) openPage(f *ui.Field) app.UI {
	about := p.about
	text := func() string { return p.s.DraftAbout(about).Text }
	return p.open(&p.view, openText{f, "draft/" + string(about), text, func(text string) { p.s.SetDraftAbout(about, text) }, &p.message,
		[]app.UI{keepPlace(p.s, text(), ui.Button{Label: "Start a new entry", Kind: ui.Primary, ID: "keep", Early: "keep", OnClick: press("keep/"+string(about), p.keep)})},
		keptStatus(p.message)})
}

// keptStatus says what was done last with an open text.
func keptStatus(message string) []app.UI {
	return []app.UI{app.P().ID("kept").Class("small soft").Role("status").Text(message)}
}

// keepPlace is the place of the button that closes an open page. While nothing is written
// there is nothing to close, and it is hidden; in the prerendered page nobody knows yet.
func keepPlace(s *Session, text string, b ui.Button) app.UI {
	return app.Div().Class("keep-place").Hidden(blank(text) && s.Today().Valid()).Body(b.UI())
}

// said sets what was done last.
func (p *write) said(text string) { p.message, p.thrown = text, "" }

// keptSaid is what there is to say beside the open page, with the way back for what was
// put into the bin.
func (p *write) keptSaid(lost string) []app.UI {
	if p.thrown != "" {
		return saidWithUndo(app.FormatString("It is in the bin, and stays there for %d days.", journal.BinDays), p.thrown, p.takeBack)
	}
	return saidWithUndo(lost, "", nil)
}

// takeBack takes out of the bin what was put there last.
func (p *write) takeBack(id string) {
	p.said("It is back in your journal.")
	if err := p.s.PutBack(id); err != nil {
		p.said("It could not be put back now. It is still in the bin.")
	}
	p.focus("journal")
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

// keep closes the open page: its text goes into the journal, and a new one begins.
func (p *write) keep(app.Context, app.Event) {
	_, err := p.s.KeepDraftAbout(p.about)
	p.said(keptMessage(err))
	if err == nil {
		p.forget()
		p.ctx.Defer(func(app.Context) { p.fill() })
		p.focus(p.openField()) // the button is gone
	}
}

// keptMessage says what became of a text that was to go into the journal.
func keptMessage(err error) string {
	switch err {
	case nil:
		return "It is in your journal, and this page is new."
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
