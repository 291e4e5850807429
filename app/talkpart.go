package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
)

// one is one part to prepare: the reason, how, and a place to write.
func (p *talkPage) one(v talkView, t Talked, shut []plan.Reason, part guide.TalkPart) []app.UI {
	n, all := 0, preparing()
	for i, q := range all {
		if q.ID == part.ID {
			n = i
		}
	}
	head := []app.UI{ui.Progress{Label: "To prepare", Done: n + 1, Of: len(all)}.UI(), ui.Heading(part.Title), closedStatus(v)}
	if v.State == talkOver || v.State == talkAway { // what reaches the other person is no help any more
		return append(head, app.Div().Class("closed-box").Body(p.closed(v, shut)...), talkWords(t.Words[string(part.ID)]),
			app.P().Body(app.A().Href(p.href("", "")).Text("All you wrote for this talk")))
	}
	return append(head,
		app.P().Class("lead").Text(part.Why),
		app.P().Text(part.How),
		app.Div().Class("talk-write").Body(p.place(v, t, part)...),
		app.Div().Class("actions").Body(p.steps(v, all, n)...),
		app.Div().Class("closed-box").Body(p.closed(v, shut)...),
		app.Div().Class("talk-help").Body(
			app.Div().Body(p.partPhrases(part)...),
			ui.More("talk-card-"+string(part.ID), "On the card", p.onCard(v, part)...),
			ui.More("talk-turn-"+string(part.ID), "If it turns here", app.P().Text(part.Turn), app.P().Body(app.A().Href(p.href("turn", "0")).Text("Whatever happens: how to stop and how to leave"))),
			ui.More("", "Where this comes from", sources(part.Sources))))
}

// place is where the part is written; what was written, while it is closed; and the
// way to begin, while no talk is.
func (p *talkPage) place(v talkView, t Talked, part guide.TalkPart) []app.UI {
	switch {
	case v.State != talkOpen && blank(t.Words[string(part.ID)]):
		return []app.UI{app.P().Class("soft").Text("To read, for now. The place to write in comes when what stands below is so.")}
	case v.State != talkOpen:
		return []app.UI{talkWords(t.Words[string(part.ID)])}
	case v.ID == "":
		return []app.UI{app.Div().Class("actions").Body(p.begin("Begin to prepare", ui.Primary, part.ID))}
	}
	return []app.UI{p.field(v.ID, string(part.ID), part.Prompt, "Only for you. It is saved while you type, and nothing sends it. You can leave it empty.", 6)}
}

// field is a place to write; what is typed is kept at once.
func (p *talkPage) field(talk, key, label, hint string, rows int) app.UI {
	id := fieldTalk(key)
	return &ui.Field{ID: id, Label: label, Hint: hint, Rows: rows, OnInput: setText(id, "talk/"+talk+"/"+key, func(text string) { p.s.WriteTalk(talk, key, text) })}
}

// talkWords is what was written, to read.
func talkWords(text string) app.UI {
	if blank(text) {
		return app.Div()
	}
	return app.Div().Class("talk-words").Body(app.H2().Text("What you wrote"), app.P().Class("as-written").Attr("dir", "auto").Text(text))
}

// steps lead to the part before and the part after the n-th.
func (p *talkPage) steps(v talkView, all []guide.TalkPart, n int) []app.UI {
	next := ui.Link{Label: "All parts", Href: p.href("", ""), Kind: ui.Primary, ID: "next"}
	if n+1 < len(all) {
		next.Label, next.Href = "Next: "+all[n+1].Title, partHref(p.t, all[n+1].ID)
	}
	if v.ID == "" { // to begin weighs more
		next.Kind = ui.Ghost
	}
	back := ui.Link{Label: "All parts", Href: p.href("", ""), Kind: ui.Ghost, ID: "before"}
	if n > 0 {
		back.Label, back.Href = "Back: "+all[n-1].Title, partHref(p.t, all[n-1].ID)
	}
	return []app.UI{next.UI(), back.UI()}
}

// partPhrases are the phrases of a part that its step and its gates allow now.
func (p *talkPage) partPhrases(part guide.TalkPart) []app.UI {
	pl := p.s.Plan()
	var rows []phraseRow
	for _, ph := range guide.PhrasesFor(part.ID) {
		if row := viewPhrase(ph, pl); row.Later == "" {
			rows = append(rows, row)
		}
	}
	if len(rows) == 0 {
		return nil
	}
	return []app.UI{ui.More("talk-phrases-"+string(part.ID), "Phrases for this part",
		app.P().Class("why small").Text(thinkWith), phraseList(rows))}
}

// onCard is what the card of the part says, and a line of one's own for it.
func (p *talkPage) onCard(v talkView, part guide.TalkPart) []app.UI {
	out := []app.UI{app.Ul().Class("plain").Body(app.Range(part.Cards).Slice(func(i int) app.UI { return item(part.Cards[i]) }))}
	if v.State != talkOpen || v.ID == "" || part.ID == guide.TalkAsk {
		return out
	}
	id, talk := fieldCard(part.ID), v.ID
	return append(out, &ui.Line{ID: id, Label: "One line of your own for it, if you like",
		Hint:    "It stands in large type on the card, for anyone who looks at your phone. Without it the card shows no word of yours.",
		OnInput: setText(id, "talk-card/"+talk+"/"+string(part.ID), func(text string) { p.s.WriteTalk(talk, cardKey(part.ID), text) })})
}

// after is the part after the talk: the day, the notes, and what came of it.
func (p *talkPage) after(v talkView, t Talked, shut []plan.Reason, part guide.TalkPart) []app.UI {
	out := []app.UI{ui.Tag("When it is over", ui.Plain), ui.Heading(part.Title), closedStatus(v)}
	if !v.notes() {
		out = append(out, app.Div().Class("closed-box").Body(p.closed(v, shut)...))
		if v.State == talkOver {
			return append(out, app.Div().Body(talkSheet(v)...), app.P().Body(app.A().Href("/write").Text("Your journal has room for what happened since")))
		}
	}
	out = append(out, app.P().Class("lead").Text(part.Why), app.P().Text(part.How),
		ui.Region("talk-said", notice("", ui.Warm, p.said, nil)...),
		app.Div().Class("talk-day").Body(p.had(v)...),
		app.Div().Class("talk-write").Body(p.notes(v, t)...))
	return append(out,
		app.Section().Class("shelf").Body(p.cameRows()...),
		app.Section().Class("shelf").Body(app.H2().Text("Then"), app.Ul().Class("list").Body(
			wayTo(contactLogHref, "Put it on the contact log", "The day, who proposed it, and how it was. Ten seconds."),
			wayTo(stepHref(guide.StepHonestTalk), "The talk, as a step of your plan", "It counts there once you mark it."),
			wayTo("/urge", "If the quiet afterwards is hard", "Something to do with the wish to write, one minute at a time."))),
		app.P().Class("why small").Text(part.Turn),
		ui.More("", "Where this comes from", sources(part.Sources)))
}

// contactLogHref is where a contact is put on the log.
const contactLogHref = "/contact-log"

// fieldHad is the field for the day of the talk.
const fieldHad = "talk-had"

// had asks for the day, or says it.
func (p *talkPage) had(v talkView) []app.UI {
	id := v.ID
	if !v.notes() {
		return nil
	}
	if v.Had != "" {
		return []app.UI{app.P().ID("talk-when").TabIndex(-1).Text("You had it on " + v.Had + "."),
			ui.Button{Label: "That is not right", Kind: ui.Quiet, ID: "talk-not-had", OnClick: press("talk-not-had/"+id, func(app.Context, app.Event) {
				p.s.HadTalk(id, civil.Date{})
				p.focus("talk-today")
			})}.UI()}
	}
	return []app.UI{
		ui.Button{Label: "It was today", Kind: ui.Ghost, ID: "talk-today", OnClick: press("talk-today/"+id, func(app.Context, app.Event) { p.hadOn(id, p.s.Today()) })}.UI(),
		ui.More("talk-other-day", "It was on another day",
			&ui.DateField{ID: fieldHad, Label: "The day", Max: p.s.Today().String(), OnChange: setDay(fieldHad, "talk-had/"+id, func(d civil.Date) { p.hadOn(id, d) })},
			app.P().ID("talk-day-said").Class("refused").Role("status").Text(p.day))}
}

// hadOn keeps the day of a talk and goes on from it.
func (p *talkPage) hadOn(id string, d civil.Date) {
	if p.setHad(id, d) {
		p.focus("talk-when")
	}
}

// setHad keeps the day of a talk. One that is still to come is said to be wrong and not
// kept.
func (p *talkPage) setHad(id string, d civil.Date) (kept bool) {
	p.day = ""
	switch {
	case d.IsZero():
		return false
	case d.Compare(p.s.Today()) > 0:
		p.day = "That day is still to come. Note the day once the talk has been."
		return false
	}
	p.s.HadTalk(id, d)
	return true
}

// notes are the places to write after the talk.
func (p *talkPage) notes(v talkView, t Talked) []app.UI {
	switch {
	case v.State == talkAway:
		return talkSheet(v)
	case v.notes():
		return mapUI(talkNotes(), func(n talkNote) app.UI { return p.field(v.ID, n.Key, n.Label, n.Hint, 4) })
	case v.State == talkOpen:
		return []app.UI{app.P().Text("Notes belong to a talk. If you had one that was not prepared here, they can begin now."),
			app.Div().Class("actions").Body(p.begin("Begin the notes", ui.Primary, guide.TalkAfter))}
	}
	return nil
}

// cameRows ask what was said about trying again. What is chosen is kept nowhere: it
// leads to where it belongs.
func (p *talkPage) cameRows() []app.UI {
	all := talkAnswers(p.s.Plan(), p.placeOf())
	return []app.UI{app.H2().Text("Which of these was it?"), app.P().Class("small soft").Text("It is kept nowhere. Each leads to where it belongs."), app.Ul().Class("list").Body(app.Range(all).Slice(func(i int) app.UI {
		return wayTo(p.href("said", strconv.Itoa(i+1)), all[i].Label, all[i].Says)
	}))}
}

// came is one calm page about what was said, with where it belongs.
func (p *talkPage) came() []app.UI {
	all := talkAnswers(p.s.Plan(), p.placeOf())
	a := all[min(p.answer, len(all))-1]
	out := append([]app.UI{ui.Heading(a.Title)}, paragraphs(a.Lines)...)
	first := a.Ways[0]
	return append(out,
		app.Div().Class("actions").Body(ui.Link{Label: first.Label, Href: first.Href, Kind: ui.Primary, ID: "came-first"}.UI()),
		app.P().Class("small soft").Hidden(first.Says == "").Text(first.Says),
		app.Ul().Class("list").Body(app.Range(a.Ways[1:]).Slice(func(i int) app.UI { return wayTo(a.Ways[i+1].Href, a.Ways[i+1].Label, a.Ways[i+1].Says) })),
		ui.More("", "Where this comes from", sources(a.Sources)))
}
