package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
)

// fieldLetter is the id of the field of the letter.
const fieldLetter = "letter"

// letter is the page of the letter that is never sent. It has no way to send
// anything, and says so.
func (p *write) letter() app.UI {
	about := guide.Letter()
	back := ui.Link{Label: "Write", Href: "/write", ID: "back"}
	return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/write", Body: []app.UI{
		app.Div().Class("burnt-place").Body(p.burntMoment()...),
		ui.Heading(about.Ask),
		app.P().Class("lead").Text(about.Why),
		p.guarded("letter", &ui.Field{ID: fieldLetter, Label: "Your letter", Rows: 14,
			Hint: "Nobody gets it. There is no button here that sends it, and none will come. It is kept on this device while you type.",
			OnInput: on("letter", func(app.Context, app.Event) {
				if text, ok := value(fieldLetter); ok {
					p.s.SetDraft(guide.PromptLetter, text)
				}
				p.message, p.letterDo.stayed = "", ""
			})}),
		app.P().ID("kept").Class("small soft").Role("status").Text(p.message),
		app.Div().Class("actions").Body(ui.Button{Label: "Keep the letter", Kind: ui.Primary, ID: "keep-letter", OnClick: press("keep-letter", func(app.Context, app.Event) { p.keepLetter() })}.UI()),
		app.Section().Class("calm").Body(append([]app.UI{app.H2().Text("While you write")},
			paragraphs([]string{
				"Begin with the hardest sentence, so that it is out. Half an hour is enough for one day; you can go on tomorrow.",
				"When it is said, you can keep it, read it to somebody who is not them, seal it until a day, or burn it.",
				"If it makes things heavier, stop in the middle of the sentence and do something with your hands. What is written is kept."})...)...),
		app.Section().Class("entries").Body(p.letters()...),
		ui.More("letter-about", "What a letter is here", append(paragraphs(guide.AboutLetters().Lines), sources(guide.AboutLetters().Sources))...),
		ui.More("letter-sources", "Where this comes from", sources(about.Sources)),
	}})
}

func (p *write) keepLetter() {
	_, err := p.s.KeepDraft(guide.PromptLetter)
	p.message = keptMessage(err)
	if err == nil {
		p.message = "It is kept below, and in your journal. It was sent to nobody."
		p.ctx.Defer(func(app.Context) { p.fill() })
	}
}

// letters lists the letters that were kept.
func (p *write) letters() []app.UI {
	all := p.s.Answers(guide.PromptLetter)
	if len(all) == 0 {
		return nil
	}
	shown := all[:min(pageOfEntries, len(all))]
	return []app.UI{app.H2().Text("Letters you kept"), app.Ul().Class("list").Body(app.Range(shown).Slice(func(i int) app.UI {
		e := shown[i]
		row := viewWritten(e, p.s.Seal(e.ID), p.s.Today())
		row.Ask = "" // all of them are letters
		return &rowCompo{Row: row}
	}))}
}
