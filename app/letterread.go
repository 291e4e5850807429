package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
)

// A letterDo is what a person is about to do with a letter, and what was said of it.
type letterDo struct {
	choice string     // for how long to seal it; "" while nothing is chosen
	day    civil.Date // the day of one's own
	sure   string     // "seal" or "burn" was pressed once
	read   bool       // its day has come, and it is being read
	wrong  string     // why it was not sealed
	copyGuard
}

// The ids on the page of a letter.
const (
	fieldSealDay = "seal-day"
	letterGuard  = "letter-guard"
)

// guarded holds the words of a letter; see copyGuard.
func (p *write) guarded(scope string, body ...app.UI) app.UI {
	return p.letterDo.around(scope, letterGuard, body...)
}

// letterEntry shows one kept letter: to change while it was never sealed, its day only
// while it is sealed, and to read or burn once the day has come.
func (p *write) letterEntry(e journal.Entry) app.UI {
	back := ui.Link{Label: "Letters", Href: "/write?for=letter", ID: "back"}
	seal, today := p.s.Seal(p.id), p.s.Today()
	body := []app.UI{app.P().Class("draft-tag").Body(ui.Tag("A letter that is never sent", ui.Plain)), ui.Heading(e.On.Long())}
	state := stateOfLetter(seal, today)
	switch state {
	case letterSealed:
		body = append(body, p.sealedLetter(seal))
	case letterDue:
		body = append(body, p.dueLetter(e, seal))
	default:
		body = append(body, app.Div().ID("letter-open").Body(p.openLetter()...))
	}
	body = append(body, app.Div().Class("actions").Body(ui.Link{Label: "Done", Href: "/write?for=letter", Kind: ui.Primary}.UI(), p.binButton()),
		ui.Region("stays", p.staying()...),
		app.Div().ID("letter-seal").Body(p.sealing(state)...),
		app.Div().ID("letter-burn").Body(p.burning(state)...))
	return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/write", Body: body})
}

// openLetter is a letter to change.
func (p *write) openLetter() []app.UI {
	id := p.id
	return []app.UI{p.guarded("entry/"+id, &ui.Field{ID: fieldEntry, Label: "Your letter", Rows: 14, Hint: "It is kept while you type.",
		OnInput: on("entry/"+id, func(app.Context, app.Event) {
			if text, ok := value(fieldEntry); ok && !p.s.Sealed(id) {
				p.s.SetEntry(id, text)
			}
		})})}
}

// sealedLetter says until when a letter is closed, and nothing of what is in it.
func (p *write) sealedLetter(seal journal.Seal) app.UI {
	return app.Div().ID("letter-sealed").Class("sealed").Body(
		app.P().Class("sealed-day").Text("Sealed until "+seal.Until.Long()),
		app.P().Class("soft").Text("You closed it on "+seal.On.Long()+". It opens on its day, and not before."))
}

// dueLetter is a letter whose day has come: it is shown when the person wants it.
func (p *write) dueLetter(e journal.Entry, seal journal.Seal) app.UI {
	if p.letterDo.read {
		return app.Div().ID("letter-read").Class("letter-read").Body(p.guarded("read/"+p.id,
			app.Div().ID("letter-words").TabIndex(-1).Class("letter-words").Attr("dir", "auto").Text(e.Text)),
			app.P().Class("small soft").Text("It was sealed from "+seal.On.Long()+" to "+seal.Until.Long()+"."))
	}
	note := guide.OpenedNote()
	id := p.id
	return app.Section().ID("letter-due").Class("calm").Body(append(paragraphs(note.Lines),
		app.Div().Class("actions").Body(ui.Button{Label: "Read it", Kind: ui.Primary, ID: "letter-read-it",
			OnClick: press("letter-read/"+id, func(app.Context, app.Event) { p.letterDo.read = true; p.focus("letter-words") })}.UI()),
		ui.More("due-sources", "Where this comes from", sources(note.Sources)))...)
}

// sealing offers to close a letter until a day, and says first what that means.
func (p *write) sealing(state letterState) []app.UI {
	if state == letterSealed {
		return nil
	}
	note, today := guide.SealNote(), p.s.Today()
	q := &ui.Question{Name: "seal-" + p.id, Part: true, Ask: "Until when?"}
	for _, c := range sealChoices(today) {
		label := c.Label
		if !c.Until.IsZero() {
			label = dotted(label, c.Until.Long())
		}
		q.Options = append(q.Options, ui.Option{ID: c.ID, Label: label, Chosen: p.letterDo.choice == c.ID,
			OnCheck: on("seal/"+p.id+"/"+c.ID, func(app.Context, app.Event) { p.letterDo.choice, p.letterDo.sure, p.letterDo.wrong = c.ID, "", "" })})
	}
	var own []app.UI
	if p.letterDo.choice == sealOwn {
		own = []app.UI{&ui.DateField{ID: fieldSealDay, Label: "The day it opens", Min: today.AddDays(1).String(), Max: today.AddDays(journal.SealMax).String(),
			OnChange: on("seal-day/"+p.id, func(app.Context, app.Event) {
				if text, ok := value(fieldSealDay); ok {
					p.letterDo.day, _ = civil.Parse(text)
					p.letterDo.sure, p.letterDo.wrong = "", ""
				}
			})}}
	}
	body := append(paragraphs(note.Lines), app.Div().Class("sides").Body(q), app.Div().Body(own...),
		app.P().ID("seal-wrong").Class("refused").Role("status").Text(p.letterDo.wrong),
		app.Div().Class("actions").Body(ui.Button{Label: "Seal it", Kind: ui.Ghost, ID: "seal", OnClick: press("seal-ask/"+p.id, func(app.Context, app.Event) { p.askSeal() })}.UI()),
		ui.Region("seal-sure", p.sealSure()...),
		ui.More("seal-sources", "Where this comes from", sources(note.Sources)))
	return []app.UI{ui.More("seal-more", "Seal it until a day", body...)}
}

// until is the day that is chosen; zero while none is.
func (d letterDo) until(today civil.Date) civil.Date {
	for _, c := range sealChoices(today) {
		if c.ID == d.choice && c.ID != sealOwn {
			return c.Until
		}
	}
	if d.choice == sealOwn {
		return d.day
	}
	return civil.Date{}
}

func (p *write) askSeal() {
	today := p.s.Today()
	if p.letterDo.wrong = sealProblem(p.letterDo.until(today), today); p.letterDo.wrong == "" {
		p.letterDo.sure = "seal"
		p.focus("seal-sure")
	}
}

// sealSure names the day once more, because nothing opens it earlier.
func (p *write) sealSure() []app.UI {
	if p.letterDo.sure != "seal" {
		return nil
	}
	id, until := p.id, p.letterDo.until(p.s.Today())
	return []app.UI{ui.Notice{Tone: ui.Warm, Title: "It opens on " + until.Long() + ", and not before.", Lines: []string{"Until then you can neither read nor change it. It stays in your backup."},
		Action: app.Div().Class("actions").Body(
			ui.Button{Label: "Seal it until then", Kind: ui.Primary, ID: "seal-yes", OnClick: press("seal-yes/"+id, func(app.Context, app.Event) {
				if err := p.s.SealLetter(id, until); err != nil {
					p.letterDo = letterDo{wrong: "It could not be sealed: it is not there any more."}
				} else {
					p.letterDo = letterDo{}
				}
				p.focus("heading")
			})}.UI(),
			ui.Button{Label: "Leave it open", Kind: ui.Ghost, ID: "seal-no", OnClick: press("seal-no/"+id, func(app.Context, app.Event) { p.letterDo.sure = ""; p.focus("seal") })}.UI())}.UI()}
}

// burning offers to take a letter away for good. A sealed one can be burnt unread:
// what a person wrote is theirs to remove at any time.
func (p *write) burning(state letterState) []app.UI {
	label := "Burn it"
	if state == letterSealed || state == letterDue && !p.letterDo.read {
		label = "Burn it unread"
	}
	out := []app.UI{ui.Button{Label: label, Kind: ui.Quiet, ID: "burn", OnClick: press("burn/"+p.id, func(app.Context, app.Event) { p.letterDo.sure = "burn"; p.focus("burn-sure") })}.UI()}
	return append(out, ui.Region("burn-sure", p.burnSure()...))
}

func (p *write) burnSure() []app.UI {
	if p.letterDo.sure != "burn" {
		return nil
	}
	id, note := p.id, guide.BurnNote()
	return []app.UI{ui.Notice{Tone: ui.Stop, Title: "Burn it for good?", Lines: note.Lines,
		Action: app.Div().Class("actions").Body(
			ui.Button{Label: "Burn it", Kind: ui.Danger, ID: "burn-yes", OnClick: press("burn-yes/"+id, func(ctx app.Context, _ app.Event) {
				p.s.BurnLetter(id)
				p.burntNext = true
				ctx.Navigate("/write?for=letter#burnt")
			})}.UI(),
			ui.Button{Label: "Keep it", Kind: ui.Ghost, ID: "burn-no", OnClick: press("burn-no/"+id, func(app.Context, app.Event) { p.letterDo.sure = ""; p.focus("burn") })}.UI())}.UI(),
		ui.More("burn-sources", "Where this comes from", sources(note.Sources))}
}

// burntMoment is a quiet moment after a letter was burnt.
func (p *write) burntMoment() []app.UI {
	if !p.burnt {
		return nil
	}
	return []app.UI{app.Section().ID("burnt").Class("calm burnt").TabIndex(-1).Body(ui.Embers(),
		app.P().Class("lead").Text("It is gone."), app.P().Text("Nobody can read it here any more. Sit a moment, if you like. Nothing has to be felt, and nothing comes next."))}
}
