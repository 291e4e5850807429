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
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

// texts are what the fields beside the question should show.
func (p *check) texts() map[string]string {
	r := p.s.Response()
	return map[string]string{noteField(p.asked): r.Notes[p.asked], whyField(p.asked): r.Told[p.asked].Why}
}

// Each question has fields of its own, so that no text moves to another one.
func noteField(item guide.ItemID) string { return "note-" + string(item) }
func whyField(item guide.ItemID) string  { return "why-" + string(item) }

// find sets the place: the n-th question, from 1, or the one to resume at.
func (p *check) find(n int) {
	r, today := p.s.Response(), p.s.Today()
	at := r.At
	if asked := assess.Ask(r, today); n >= 1 && n <= len(asked) {
		at = asked[n-1].ID
	}
	p.place, p.done = assess.At(r, at, today)
	if !p.done {
		p.s.Visit(p.place.Item.ID)
	}
	if p.asked != "" && p.asked != p.place.Item.ID { // going back tells an answer as going on does
		p.s.Leave(p.asked)
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
	f := ui.Frame{Back: &back, Body: []app.UI{
		app.Div().Class("asking").Body(
			ui.Progress{Label: it.Section, Done: p.place.Index + 1, Of: p.place.Of, About: true}.UI(),
			p.question(it),
			app.Div().ID("before").Class("region").Role("status").Body(p.before(it)...),
			app.P().ID("choose").Class("hint warm").Role("status").Text(hint),
			app.Div().Class("actions").Body(
				ui.Button{Label: "Next", Kind: ui.Primary, ID: "next", Early: "next", OnClick: on("next", func(ctx app.Context, _ app.Event) { p.next(ctx) })}.UI(),
				p.away()),
			p.note(it),
			ui.More("", "Why we ask this", sources(it.Sources)),
		),
		app.Div().Class("opening").Body(app.P().Text("Opening what you kept here …")),
	}}
	return p.framed(f)
}

// away is the way out of the questions: to the result, for someone who came to
// change one answer or whose answers rule already, or else a pause.
func (p *check) away() app.UI {
	if res := p.s.Result(); p.s.Response().Begun() && (res.Complete || res.Outcome.Stop() && !res.Earlier) {
		label := "Back to your result"
		if !res.Complete {
			label = "See what your answers mean already"
		}
		return ui.Link{Label: label, Href: "/outcome", Kind: ui.Ghost, ID: "to-result"}.UI()
	}
	return ui.Link{Label: "Pause here. Your place is kept.", Href: "/today", Kind: ui.Quiet, ID: "pause"}.UI()
}

// before shows an earlier answer that goes on counting beside the new one, and
// the place for the reason that lifts it. Before a new answer is given nothing
// is shown: asking again begins without the old answers.
func (p *check) before(it guide.Item) []app.UI {
	v, ok := viewBefore(p.s.Response(), it.ID, p.s.Today())
	if !ok {
		return nil
	}
	was := app.P().Body(app.B().Text("“" + v.Was + "”"))
	n := ui.Notice{Tone: ui.Warm, Title: v.Title, Lines: v.Lines, Action: was}
	if v.Hidden { // somebody may be looking over a shoulder
		n.Action = ui.More("before-was", "Show what it was", was)
	}
	body := []app.UI{n.UI()}
	if v.Ask != "" {
		body = append(body, &ui.Field{ID: whyField(it.ID), Label: v.Ask, Rows: 3,
			Hint: "One or two sentences. They stay beside both answers for good.",
			OnInput: on("why/"+string(it.ID), func(app.Context, app.Event) {
				if text, ok := value(whyField(it.ID)); ok {
					p.s.SetWhy(it.ID, text)
				}
			})})
	}
	return body
}

// note is a place for the person's own words beside the answer.
func (p *check) note(it guide.Item) app.UI {
	return ui.More("more-"+noteField(it.ID), "A note of your own", &ui.Field{ID: noteField(it.ID), Label: "Your note", Rows: 3,
		Hint: "Only for you. It changes nothing about the result.",
		OnInput: on("note/"+string(it.ID), func(app.Context, app.Event) {
			if text, ok := value(noteField(it.ID)); ok {
				p.s.SetAnswerNote(it.ID, text)
			}
		})})
}

func (p *check) question(it guide.Item) app.UI {
	r := p.s.Response()
	q := &ui.Question{Name: string(it.ID), Ask: it.Ask, Hint: it.Hint, Many: it.Many, Early: p.place.Index == 0}
	for _, o := range it.Options {
		q.Options = append(q.Options, ui.Option{ID: string(o.ID), Label: o.Label, Quiet: o.ID == guide.Unsure || o.ID == guide.Private, Chosen: r.Has(it.ID, o.ID),
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
	if place, done := assess.At(after, it.ID, p.s.Today()); !done && place.Item.ID == it.ID {
		p.place = place
	} // an answer that takes its own question away leaves it on the screen until Next
	p.choose = false
	p.ctx.Defer(func(app.Context) { p.fill() }) // the field for a reason may have come
}

// next goes to the next question, or to the result after the last one.
func (p *check) next(ctx app.Context) {
	if !p.s.Response().Answered(p.asked) {
		p.choose = true
		return
	}
	p.s.Leave(p.asked)
	r, today := p.s.Response(), p.s.Today()
	if next, more := assess.After(r, p.asked, today); more {
		p.to(ctx, next)
	} else if place, done := assess.At(r, "", today); !done { // the question is not asked any more, and others are open
		p.to(ctx, place.Item.ID)
	} else {
		ctx.Navigate("/outcome")
	}
}

// to goes to a question by its number.
func (p *check) to(ctx app.Context, item guide.ItemID) {
	for i, it := range assess.Ask(p.s.Response(), p.s.Today()) {
		if it.ID == item {
			ctx.Navigate("/check?n=" + strconv.Itoa(i+1))
		}
	}
}

// sources lists where something comes from.
func sources(list []guide.Source) app.UI {
	lines := guide.SourceLines(list)
	return app.Ul().Class("sources small").Body(app.Range(lines).Slice(func(i int) app.UI { return item(lines[i]) }))
}
