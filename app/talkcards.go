package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/plan"
)

// cards shows one card alone, without the bar: large type, two buttons that stay where
// they are, and on every card the way to what helps when it turns.
func (p *talkPage) cards(v talkView, t Talked, shut []plan.Reason) app.UI {
	back := ui.Link{Label: "The talk", Href: p.href("", ""), ID: "back"}
	if v.State != talkOpen {
		return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: []app.UI{app.Div().Class("talk").ID("talk-cards-closed").Body(
			ui.Heading("Cards for the talk"),
			app.Div().Class("closed-box").Body(p.closed(v, shut)...),
			app.P().Body(app.A().Href(p.href("turn", "0")).Text("How to stop a talk, and how to leave it")))}})
	}
	all := viewCards(t.Words)
	n := min(p.card, len(all))
	return p.framed(ui.Frame{Back: &back, Body: []app.UI{app.Div().Class(cardsClass(p.s.IsNight())).Body(
		app.P().Class("soft small card-place").Text(app.FormatString("Card %d of %d", n, len(all))),
		cardFace(all[n-1]),
		app.Div().Class("card-ways").Body(p.cardButton("card-before", "Back", n-1, len(all)), p.cardButton("card-next", "Next", n+1, len(all))),
		ui.Link{Label: "If it turns", Href: p.href("turn", strconv.Itoa(n)), Kind: ui.Danger, ID: "to-turn"}.UI())}})
}

// cardsClass makes the cards dark in the night, whatever the device says: a bright
// screen between two people is a lamp.
func cardsClass(night bool) string {
	if night {
		return "cards at-night"
	}
	return "cards"
}

// cardFace is what stands on a card. It is a live region: the buttons keep the focus, so
// that they can be pressed again, and the new card is read out.
func cardFace(c talkCard) app.UI {
	return app.Div().Class("talk-card").Aria("live", "polite").Aria("atomic", "true").Body(
		ui.Heading(c.Part.Title),
		app.Ul().Body(app.Range(c.Part.Cards).Slice(func(i int) app.UI { return item(c.Part.Cards[i]) })),
		app.P().Class("own-line as-written").Attr("dir", "auto").Hidden(c.Own == "").Text(c.Own))
}

// cardButton turns to the n-th card. Before the first there is the page of the talk, and
// behind the last what comes after it.
func (p *talkPage) cardButton(id, label string, n, of int) app.UI {
	switch {
	case n < 1:
		return ui.Link{Label: "All parts", Href: p.href("", ""), Kind: ui.Ghost, ID: id}.UI()
	case n > of:
		return ui.Link{Label: "It is over", Href: p.href("p", string(guide.TalkAfter)), Kind: ui.Ghost, ID: id}.UI()
	}
	return ui.Button{Label: label, Kind: ui.Ghost, ID: id, OnClick: on(id+"/"+strconv.Itoa(n), func(ctx app.Context, _ app.Event) {
		p.card = n
		u := *ctx.Page().URL() // the same card after a reload, and no row of cards in the history
		q := u.Query()
		q.Set("cards", strconv.Itoa(n))
		u.RawQuery = q.Encode()
		ctx.Page().ReplaceURL(&u)
		p.focus(id)
	})}.UI()
}

// turned is what to do when a talk turns: to stop and to leave first, then help, then
// what can happen, the gravest first. It is there whatever is closed.
func (p *talkPage) turned(v talkView) app.UI {
	back := ui.Link{Label: "The talk", Href: p.href("", ""), ID: "back"}
	var here []app.UI
	if cards := viewCards(nil); p.from > 0 && v.State == talkOpen {
		n := min(p.from, len(cards))
		back = ui.Link{Label: "The card", Href: p.href("cards", strconv.Itoa(n)), ID: "back"}
		here = []app.UI{app.H2().Text("At “" + cards[n-1].Part.Title + "”"), app.P().Text(cards[n-1].Part.Turn)}
	}
	turns := guide.TalkTurns()
	var from []guide.Source
	for _, t := range turns {
		from = append(from, t.Sources...)
	}
	body := app.Div().Class(cardsClass(p.s.IsNight())+" talk-turn").Body(
		ui.Heading("If it turns"),
		app.Ol().Class("turn-first").Body(
			item("Stop. You need no reason, at any minute of it."),
			item("Say: “I am stopping here.” Nothing else has to be said."),
			item("Go to where there are people. In danger call the emergency number.")),
		app.Div().Class("actions").Body(ui.Link{Label: "Help, and emergency numbers", Href: "/help", Kind: ui.Primary, ID: "turn-help"}.UI()),
		app.H2().Text("What is happening?"),
		app.Div().Class("turns").Body(app.Range(turns).Slice(func(i int) app.UI { return turnRow(turns[i]) })),
		app.Div().Class("turn-here").Body(here...),
		ui.More("", "Where this comes from", sources(from), app.P().Class("small soft").Text("The three lines at the top are our own choice.")))
	return p.framed(ui.Frame{Back: &back, Body: []app.UI{body}})
}

// turnRow is one thing that can happen, with what to do behind a tap.
func turnRow(t guide.TalkTurn) app.UI {
	return app.Details().ID("turn-"+t.ID).Class("more").Body(
		app.Summary().Body(app.Span().Text("If "+t.If), app.Span().Class("tag stop").Hidden(!t.Leave).Text("Leave")),
		app.P().Text(t.Do))
}
