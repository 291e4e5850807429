package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/plan"
)

// phrasesPage shows phrases that help, each with what has to stand behind it. They can
// be read at any time, and never after a stop that is about safety. Nothing copies them.
type phrasesPage struct{ view }

// thinkWith says how phrases are meant, wherever they stand.
const thinkWith = "These are to think with, not to send as they are."

// OnNav sets the title.
func (p *phrasesPage) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.arrive(ctx, titleOf("/phrases"))
}

// A phraseGroup is the phrases under one heading.
type phraseGroup struct {
	ID, Name, Note string
	Rows           []phraseRow
}

// A phraseRow is one phrase as plain data.
type phraseRow struct {
	guide.Phrase
	Later string // what the plan waits for before its step; "" when it is open, or no step of the plan
}

// viewPhrase is a phrase in a plan.
func viewPhrase(ph guide.Phrase, pl plan.Plan) phraseRow {
	row := phraseRow{Phrase: ph}
	if s, ok := pl.Find(ph.Step); ok && !s.Open() && len(s.Closed) > 0 {
		row.Later = s.Closed[0].Text
	}
	return row
}

// viewPhrases groups them: messages, part by part of the talk, and those that are for
// two who have both said yes.
func viewPhrases(pl plan.Plan) []phraseGroup {
	group := func(id, name, note string, list []guide.Phrase) phraseGroup {
		g := phraseGroup{ID: id, Name: name, Note: note}
		for _, ph := range list {
			g.Rows = append(g.Rows, viewPhrase(ph, pl))
		}
		return g
	}
	out := []phraseGroup{group("message", "In a message", "One at a time, as short as theirs, and then nothing until they answer.", guide.PhrasesFor(""))}
	var later []guide.Phrase
	for _, part := range guide.TalkParts() {
		var now []guide.Phrase
		for _, ph := range guide.PhrasesFor(part.ID) {
			if ph.Step == part.Step {
				now = append(now, ph)
			} else {
				later = append(later, ph)
			}
		}
		if len(now) > 0 {
			out = append(out, group(string(part.ID), part.Title, "", now))
		}
	}
	return append(out, group("later", "Later", "Only once both of you have said in words that you want to see how it goes.", later))
}

// Render shows the page.
func (p *phrasesPage) Render() app.UI {
	about := guide.AboutPhrases()
	pl := p.s.Plan()
	back := ui.Link{Label: "The talk", Href: "/talk", ID: "back"}
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/plan"}
	head := []app.UI{ui.Heading("Phrases that help"), app.P().Class("lead").Text(thinkWith)}
	groups := viewPhrases(pl)
	switch {
	case !p.s.Response().Begun():
		f.Body = append(head, unless(phrasesBody(about, groups)...))
	case pl.Result.Outcome == guide.Unsafe, pl.Result.Outcome == guide.Crisis:
		f.Body = []app.UI{ui.Heading("Phrases that help"), ui.Notice{ID: "phrases-not", Tone: ui.Warm, Title: "Not these, and not now.",
			Lines: []string{"Safety comes before every sentence. No wording makes a talk safe that is not, and nobody has to find the right words for somebody they fear."},
			Action: app.Div().Class("actions").Body(
				ui.Link{Label: "People to talk to now", Href: "/help", Kind: ui.Primary, ID: "phrases-help"}.UI(),
				ui.Link{Label: "A letter that is never sent", Href: "/write?for=letter", Kind: ui.Ghost}.UI())}.UI()}
	case pl.Result.Outcome.Stop():
		f.Body = append(head, ui.Notice{ID: "phrases-stop", Tone: ui.Plain, Title: "A stop stands, and nothing here is for them.",
			Lines: []string{"Much of it is about talking with anybody: a friend, a sister, whoever comes one day."}}.UI(),
			ui.More("phrases-all", "Read them all the same", phrasesBody(about, groups)...))
	default:
		f.Body = append(head, phrasesBody(about, groups)...)
	}
	return p.framed(f)
}

func phrasesBody(about guide.Note, groups []phraseGroup) []app.UI {
	out := append(paragraphs(about.Lines), app.P().Class("small soft").Text("There is no button here that copies one, and that is on purpose."))
	for _, g := range groups {
		out = append(out, app.Details().ID("phrases-"+g.ID).Class("more article").Body(
			app.Summary().Body(app.Span().Body(app.Span().Class("step-title").Text(g.Name), app.Span().Class("small soft").Text(counted(len(g.Rows), "phrase")))),
			app.P().Class("small why").Hidden(g.Note == "").Text(g.Note), phraseList(g.Rows)))
	}
	return append(out, ui.More("", "Where the rules for phrases come from", sources(about.Sources)))
}

// phraseList lists phrases: the words, what they are for, and what has to stand behind
// them, which is as large as the words.
func phraseList(rows []phraseRow) app.UI {
	return app.Ul().Class("phrases").Body(app.Range(rows).Slice(func(i int) app.UI {
		r := rows[i]
		return app.Li().Body(
			app.P().Class("phrase-says").Text("“"+r.Says+"”"),
			app.P().Class("small soft").Text(r.For),
			app.P().Class("phrase-needs").Body(app.B().Text("Behind it: "), app.Text(lowerFirst(r.Needs))),
			app.P().Class("small closed-for").Hidden(r.Later == "").Text("For later. First: "+lowerFirst(r.Later)),
			ui.More("", "Where this comes from", sources(r.Sources)))
	}))
}
