package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/assess"
	"afterward/core/guide"
)

// check asks the questions, one on a screen. The place is a plain number in the
// address: the browser's Back goes back one question, a reload stays, and the
// history tells nobody what was asked.
type check struct {
	view
	place  assess.Place
	done   bool
	asked  guide.ItemID // the item shown, to notice a change of question
	choose bool         // Next was pressed without an answer
}

// OnInit shows the first open question in the first Render.
func (p *check) OnInit() {
	p.view.OnInit()
	p.find(0)
}

// OnNav shows the question the address names.
func (p *check) OnNav(ctx app.Context) {
	n, _ := strconv.Atoi(ctx.Page().URL().Query().Get("n"))
	p.find(n)
	p.arrive(ctx, titleOf("/check"))
	p.continueEarly(ctx)
}

// find sets the place: the n-th question, from 1, or the one to resume at.
func (p *check) find(n int) {
	r := p.s.Response()
	at := r.At
	if asked := assess.Ask(r); n >= 1 && n <= len(asked) {
		at = asked[n-1].ID
	}
	p.place, p.done = assess.At(r, at)
	if !p.done {
		p.s.Visit(p.place.Item.ID)
	}
	p.asked, p.choose = p.place.Item.ID, false
}

// continueEarly goes on with what was pressed before the program was there.
func (p *check) continueEarly(ctx app.Context) {
	if pressedEarly("next") {
		p.next(ctx)
	}
	if f := early.focused; f != nil {
		early.focused = nil
		ctx.Defer(func(app.Context) { _ = browser.FocusID(f.Key) })
	}
}

// Render shows the question, or that all are answered.
func (p *check) Render() app.UI {
	if p.done {
		return p.page("", ui.Heading("You have answered everything."),
			app.P().Text("You can look at what it comes to, or go through your answers again."),
			app.Div().Class("actions").Body(
				ui.Link{Label: "See the result", Href: "/outcome", Kind: ui.Primary}.UI(),
				ui.Link{Label: "Go through my answers", Href: "/check?n=1", Kind: ui.Ghost}.UI()))
	}
	it := p.place.Item
	back := ui.Link{Label: "Back", Href: "/before", ID: "back"}
	if p.place.Index > 0 {
		back.Href = "/check?n=" + strconv.Itoa(p.place.Index)
	}
	hint := ""
	if p.choose {
		hint = "Choose an answer first. “Not sure” is one."
	}
	f := ui.Frame{Back: &back, Notices: p.notices(), Body: []app.UI{
		app.Div().Class("asking").Body(
			ui.Progress{Label: it.Section, Done: p.place.Index + 1, Of: p.place.Of, About: true}.UI(),
			p.question(it),
			app.P().ID("choose").Class("hint warm").Role("status").Text(hint),
			app.Div().Class("actions").Body(
				ui.Button{Label: "Next", Kind: ui.Primary, ID: "next", Early: "next", OnClick: on("next", func(ctx app.Context, _ app.Event) { p.next(ctx) })}.UI(),
				p.toResult()),
			ui.More("", "Why we ask this", sources(it.Sources)),
		),
		app.Div().Class("opening").Body(app.P().Text("Opening what you kept here …")),
	}}
	return f.UI()
}

// toResult is the way back for someone who came to change one answer.
func (p *check) toResult() app.UI {
	if !p.s.Assessed() {
		return app.Span()
	}
	return ui.Link{Label: "Back to your result", Href: "/outcome", Kind: ui.Ghost, ID: "to-result"}.UI()
}

func (p *check) question(it guide.Item) app.UI {
	r := p.s.Response()
	q := &ui.Question{Name: string(it.ID), Ask: it.Ask, Hint: it.Hint, Many: it.Many, Early: p.place.Index == 0}
	for _, o := range it.Options {
		q.Options = append(q.Options, ui.Option{ID: string(o.ID), Label: o.Label, Chosen: r.Has(it.ID, o.ID),
			OnCheck: on("answer/"+string(it.ID)+"/"+string(o.ID), func(app.Context, app.Event) { p.answer(it, o.ID) })})
	}
	return q
}

// answer takes an answer and unticks what it excludes, within the same event.
func (p *check) answer(it guide.Item, chosen guide.OptionID) {
	before := p.s.Response()
	p.s.Answer(it.ID, chosen)
	after := p.s.Response()
	for _, o := range it.Options {
		if o.ID != chosen && before.Has(it.ID, o.ID) && !after.Has(it.ID, o.ID) {
			_ = browser.SetChecked(ui.InputID(string(it.ID), string(o.ID)), false)
		}
	}
	p.place, p.done = assess.At(after, it.ID)
	p.choose = false
}

// next goes to the next question, or to the result after the last one.
func (p *check) next(ctx app.Context) {
	r := p.s.Response()
	if !r.Answered(p.asked) {
		p.choose = true
		return
	}
	p.s.Leave(p.asked)
	if _, more := assess.After(r, p.asked); !more {
		ctx.Navigate("/outcome")
		return
	}
	ctx.Navigate("/check?n=" + strconv.Itoa(p.place.Index+2))
}

// sources lists where something comes from.
func sources(list []guide.Source) app.UI {
	lines := guide.SourceLines(list)
	return app.Ul().Class("sources small").Body(app.Range(lines).Slice(func(i int) app.UI { return item(lines[i]) }))
}
