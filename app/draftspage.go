package app

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/draft"
	"afterward/core/guide"
)

// draftsPage lists the messages that were not sent, and is where one is begun.
type draftsPage struct {
	view
	said string // what was done last
	undo string // the message that was put away last
}

// prepareAfter is when the rules of the check are made ready: once the page stands, so
// that the first pause in the typing does not wait for it. Our own choice.
const prepareAfter = 700 * time.Millisecond

// OnNav sets the title, and has the check made ready.
func (p *draftsPage) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.said, p.undo = "", ""
	p.arrive(ctx, titleOf("/drafts"))
	if !app.IsServer {
		browser.After(prepareAfter, draft.Prepare)
	}
}

// Render shows the page.
func (p *draftsPage) Render() app.UI {
	back := ui.Link{Label: "Write", Href: "/write", ID: "back"}
	pl := p.s.Plan()
	at := viewStanding(pl, guide.StageFirst)
	stages := viewStages(p.s.MayDraft)
	here, away := p.s.Messages()
	lead := "Words you may send one day. They are checked while you write, and rest overnight before they can be copied. Nothing here sends anything."
	if at.Stopped {
		lead = "What you wrote and did not send. Nothing here sends anything."
	}
	return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/write", Body: []app.UI{
		ui.Heading("Messages you have not sent"),
		app.P().Class("lead").Text(lead),
		app.Div().ID("drafts-standing").Body(unless(p.standing(at, len(stages) > 0)...)),
		app.Div().Class("drafts-begin").Body(p.begins(stages)...),
		ui.Region("drafts-said", p.notice()...),
		p.marksHint(at),
		app.Div().ID("drafts-here").Body(unless(p.rows(here, at.Stopped)...)),
		app.Div().ID("drafts-away").Body(p.away(away)...),
		app.P().Class("small").Body(app.Text("Is it for nobody but you? "), app.A().ID("to-letter").Href("/write?for=letter").Class("inline-way").Text("A letter that is never sent")),
	}})
}

// marksHint says what the check will do, before the first draft has it; after a stop
// there is nothing to check.
func (p *draftsPage) marksHint(at draftStanding) app.UI {
	if at.Stopped {
		return app.Div().Class("hint-place")
	}
	return p.hint(hintMarks)
}

// standing says first whether anything may go to the other person now.
func (p *draftsPage) standing(at draftStanding, some bool) []app.UI {
	switch {
	case at.Stopped:
		return []app.UI{stoppedWords(at, some)}
	case at.Open():
		return []app.UI{app.Div().Class("notice").Body(
			app.P().Class("notice-title").Text("One short message is open to you."),
			app.P().Text("By your answers and your plan nothing stands against it. It rests one night first, and you need not send it."))}
	}
	reasons := viewReasons(at.Shut, p.s.Plan().Find, p.placeOf())
	return []app.UI{closedBox("drafts", "Nothing can be copied yet. It opens when:", reasons, p.asking("drafts")),
		app.P().Class("small soft").Text("You can write and have it checked meanwhile.")}
}

// asking begins the safety questions, where a reason leads to them.
func (p *draftsPage) asking(scope string) ui.Event {
	return on(scope+"-screen", func(ctx app.Context, _ app.Event) {
		if err := p.askScreen(ctx); err != nil {
			p.said = saveMessage(err).Title
			p.focus("drafts-said")
		}
	})
}

// stoppedWords says calmly that no message goes out, and what there is instead. some
// is true when something can be drafted all the same.
func stoppedWords(at draftStanding, some bool) app.UI {
	arrange := ""
	if some {
		arrange = "What has to be arranged, about children, a home, money or papers, can be drafted and checked here. It cannot be copied."
	}
	return app.Div().Class("notice warm").Body(
		app.P().Class("notice-title").Text("No message goes out now."),
		app.P().Hidden(at.Ended == "").Text(at.Ended+"."),
		app.P().Text("What you have written stays yours to read, and each draft can become a letter: unsent, and free to say all of it."),
		app.P().Hidden(arrange == "").Text(arrange),
		app.Div().Class("actions").Body(
			ui.Link{Label: "Write a letter instead", Href: "/write?for=letter", Kind: ui.Primary, ID: "stop-letter"}.UI(),
			ui.Link{Label: "What ended it, and what that means", Href: "/plan", Kind: ui.Ghost}.UI()))
}

// begins are the ways to begin a message, one tap each.
func (p *draftsPage) begins(list []stageRow) []app.UI {
	if len(list) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("Begin a draft"), app.Ul().Class("list begins").Body(app.Range(list).Slice(func(i int) app.UI {
		stage := list[i].ID
		begin := press("begin/"+string(stage), func(ctx app.Context, _ app.Event) { p.begin(ctx, stage) })
		return app.Li().Body(app.Button().Type("button").Class("begin").ID("begin-"+string(stage)).Body(
			app.Span().Class("step-title").Text(list[i].Name),
			app.Span().Class("small soft").Text(list[i].When)).OnClick(begin.Do, begin.Scope))
	}))}
}

func (p *draftsPage) begin(ctx app.Context, stage guide.Stage) {
	id, err := p.s.BeginMessage(stage)
	if err != nil {
		p.said = "Nothing new is begun now. The reason stands above."
		p.focus("drafts-said")
		return
	}
	ctx.Navigate(draftHref(id))
}

// notice is what was done last, with the way back.
func (p *draftsPage) notice() []app.UI { return saidWithUndo(p.said, p.undo, p.bringBack) }

// rows are the drafts on the table.
func (p *draftsPage) rows(here []Drafted, stopped bool) []app.UI {
	if len(here) == 0 {
		if stopped {
			return []app.UI{app.P().Class("soft").Text("There is no draft. There need not be one.")}
		}
		return []app.UI{app.P().Class("soft").Text("There is no draft, and there need not be one. When words for them turn in your head, put them here: they are checked, and rest.")}
	}
	set, now := p.s.Settings(), p.s.Now()
	_, morning := set.Night.Hours()
	rows := make([]draftRow, len(here))
	for i, d := range here {
		rows[i] = viewDraft(d, d.RestsUntil(set.RestNights(), morning), now, stopped)
	}
	return []app.UI{app.H2().Text("Your drafts"), app.Ul().Class("list").Body(app.Range(rows).Slice(func(i int) app.UI { return &draftCompo{Row: rows[i]} }))}
}

// away are the drafts that were put away.
func (p *draftsPage) away(list []Drafted) []app.UI {
	if len(list) == 0 {
		return nil
	}
	return []app.UI{ui.More("drafts-gone", app.FormatString("Put away (%d)", len(list)), app.Ul().Class("listed").Body(app.Range(list).Slice(func(i int) app.UI {
		id, words := list[i].ID, oneLine(openingOf(list[i].Message))
		return app.Li().Class("line").Body(app.Div().Class("line-top").Body(
			app.Div().Class("line-text").Body(app.A().Class("inline-way").Attr("dir", "auto").Href(draftHref(id)).Text(words),
				app.P().Class("small soft").Text("Put away on "+list[i].Gone.Long())),
			backButton("back-"+id, words, press("back/"+id, func(app.Context, app.Event) { p.bringBack(id) }))))
	})))}
}

// openingOf is how a message is called in a list.
func openingOf(m draft.Message) string {
	return viewDraft(Drafted{Message: m}, m.Changed, m.Changed, true).Opening
}

func (p *draftsPage) bringBack(id string) {
	p.s.PutMessageAway(id, false)
	p.said, p.undo = "It is among your drafts again.", ""
	p.focus("drafts-said")
}

// draftCompo is one draft of the list behind a component of its own.
type draftCompo struct {
	app.Compo
	Row draftRow
}

// CompoID keeps a row with its draft.
func (c *draftCompo) CompoID() string { return c.Row.ID }

// Render shows the row.
func (c *draftCompo) Render() app.UI {
	return app.Li().Body(app.A().Href(c.Row.Href).Body(
		app.Span().Class("small soft").Text(dotted(c.Row.Stage, c.Row.State)),
		app.Span().Attr("dir", "auto").Text(c.Row.Opening)))
}
