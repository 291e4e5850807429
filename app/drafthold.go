package app

import (
	"errors"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/contact"
	"afterward/core/draft"
	"afterward/core/guide"
	"afterward/core/settings"
)

// stopped says at the top, at once, that a stop stands: it may have been told in
// another tab while this page was open.
func (p *draftPage) stopped(h Holding) []app.UI {
	if !h.Stopped {
		return nil
	}
	v := viewHold(h, p.s.Today())
	at := viewStanding(p.s.Plan(), guide.StageFirst)
	lines := v.Lines
	if at.Ended != "" {
		lines = append([]string{at.Ended + "."}, lines...)
	}
	return []app.UI{ui.Notice{ID: "stop-stands", Tone: ui.Warm, Title: v.Title, Lines: lines, Action: app.Div().Class("actions").Body(p.letterButton(ui.Primary),
		ui.Link{Label: "What ended it, and what that means", Href: "/plan", Kind: ui.Ghost}.UI())}.UI()}
}

// letterButton makes a letter of the message. There is one on the page at a time.
func (p *draftPage) letterButton(kind ui.ButtonKind) app.UI {
	id := p.id
	return ui.Button{Label: "Turn it into a letter", Kind: kind, ID: "to-letter", OnClick: press("to-letter/"+id, func(ctx app.Context, _ app.Event) {
		letter, err := p.s.TurnIntoLetter(id)
		switch {
		case err == nil:
			ctx.Navigate("/write?e=" + letter)
		case errors.Is(err, ErrEmpty):
			p.refuse(Message{"There is nothing written yet.", []string{"A letter can be begun on the page of letters."}})
		default:
			p.refuse(saveMessage(err))
		}
	})}.UI()
}

func (p *draftPage) refuse(m Message) {
	p.refused = m
	p.focus("draft-said")
}

// hold says whether the words can be copied, why not, and what the check says of
// them beside the button.
func (p *draftPage) hold(m draft.Message, h Holding) []app.UI {
	if h.Stopped || h.Empty {
		return nil
	}
	v := viewHold(h, p.s.Today())
	v.Copy = v.Copy && p.checked.of(m)
	out := []app.UI{app.H2().ID("hold-title").TabIndex(-1).Text("Before it can go"), app.Div().Class("hold-box " + v.Tone).Body(p.box(v)...)}
	if len(v.Shut) > 0 {
		ask := on("draft-screen", func(ctx app.Context, _ app.Event) {
			if err := p.askScreen(ctx); err != nil {
				p.refuse(againMessage())
			}
		})
		out = append(out, closedBox("draft", "It opens when all of this is so:", viewReasons(v.Shut, p.s.Plan().Find, p.placeOf()), ask))
	}
	buttons := []app.UI{}
	if v.Copy {
		kind := ui.Primary
		if len(p.checked.view.Kinds) > 0 {
			kind = ui.Ghost // what the check says weighs more than the button
		}
		buttons = append(buttons, ui.Button{Label: "Copy the words", Kind: kind, ID: "copy", OnClick: press("copy/"+p.id, func(app.Context, app.Event) { p.copy() })}.UI())
	}
	buttons = append(buttons, p.letterButton(ui.Ghost))
	out = append(out, app.Div().Class("actions").Body(buttons...))
	if v.Rest {
		out = append(out, p.nights())
	}
	if len(v.Sources) > 0 {
		out = append(out, ui.More("hold-sources", "Where this comes from", sources(v.Sources)))
	}
	return out
}

// box is why, with the check beside it once the words can go.
func (p *draftPage) box(v holdView) []app.UI {
	out := []app.UI{app.P().Class("notice-title").ID("hold-says").Text(v.Title)}
	for _, line := range v.Lines {
		out = append(out, app.P().Text(line))
	}
	if v.Copy {
		out = append(out, app.P().Class("why").ID("hold-check").Text(p.checked.view.Short))
		for _, k := range p.checked.view.Kinds {
			out = append(out, app.P().Class("small").Body(app.A().Class("inline-way").Href("#"+whyID(k.ID)).Text(k.Mark.Name), app.Text(": "+k.Mark.Instead)))
		}
	}
	return out
}

// nights is how long messages rest.
func (p *draftPage) nights() app.UI {
	c := &ui.Choice{ID: fieldRest, Label: "How many nights a draft rests", Hint: "One night is our own choice, and the least there is. It holds for every draft.",
		OnChange: on("rest-nights", func(app.Context, app.Event) {
			if text, ok := value(fieldRest); ok {
				if n, err := strconv.Atoi(text); err == nil {
					p.s.SetRest(n)
				}
			}
		})}
	for n := range settings.RestMax {
		c.Picks = append(c.Picks, ui.Pick{Value: strconv.Itoa(n + 1), Label: upperWord(countOf(n+1, "night"))})
	}
	return ui.More("hold-nights", "How long it rests", c)
}

// copy puts the words on the clipboard, and where the browser does not let us selects
// them for the person to do it.
func (p *draftPage) copy() {
	p.said, p.refused, p.notYet = "", Message{}, false
	text, err := p.s.CopyMessage(p.id)
	if err != nil {
		p.refuse(holdMessage(err))
		return
	}
	ctx := p.ctx
	browser.Copy(text, func(err error) {
		ctx.Dispatch(func(app.Context) { p.copied(err) })
	})
}

// copied says how the copying ended.
func (p *draftPage) copied(err error) {
	if err == nil {
		p.said = "It is copied. It lies on the clipboard of this device until something else is copied; some devices keep a list of what was."
		p.focus("draft-sent")
		return
	}
	p.refused = copyMessage(err)
	p.ctx.Defer(func(app.Context) { _ = browser.SelectAll(fieldWords) })
}

// copyMessage says why nothing was put on the clipboard, and how to do it by hand.
func copyMessage(err error) Message {
	hand := "Your words are selected now. Press and hold them, or use the keys of your device, and choose Copy."
	if errors.Is(err, browser.ErrMissing) {
		return Message{"This browser has no clipboard we can write to.", []string{hand}}
	}
	if errors.Is(err, browser.ErrGesture) {
		return Message{"The browser did not allow the copy.", []string{hand, "You can also press the button once more."}}
	}
	return Message{"The copy did not work.", []string{hand}}
}

// sentWays are the ways in which copied words can have gone.
var sentWays = []struct {
	on    contact.Channel
	label string
}{{contact.ByText, "Yes, as a text message"}, {contact.BySocial, "Yes, on social media"}, {contact.ByMail, "Yes, as a letter or email"}}

// sent asks what became of copied words. Nothing here ever asks to send them.
func (p *draftPage) sent(m draft.Message) []app.UI {
	if m.Copied.IsZero() || p.notYet {
		return p.afterSent(m)
	}
	var buttons []app.UI
	for _, w := range sentWays {
		way := w.on
		buttons = append(buttons, ui.Button{Label: w.label, Kind: ui.Ghost, ID: "sent-" + string(way),
			OnClick: press("sent/"+p.id+"/"+string(way), func(app.Context, app.Event) { p.send(way) })}.UI())
	}
	buttons = append(buttons, ui.Button{Label: "Not sent", Kind: ui.Quiet, ID: "sent-not", OnClick: press("sent-not/"+p.id, func(app.Context, app.Event) {
		p.notYet, p.said = true, "Then it stays here. There is no hurry, and not sending it is as good an end."
		p.focus("draft-said")
	})}.UI())
	out := []app.UI{app.H2().Text("Did you send it?"), app.P().Class("small soft").Text("A yes goes into your contact log, so that it does not have to be written down twice.")}
	if fore := p.s.Foretold("", contact.Entry{Who: contact.Me, Channel: contact.ByText, About: contact.Personal}); len(fore) > 0 && m.Stage != guide.StageLogistics {
		out = append(out, app.P().Class("small").ID("sent-means").Text("With a yes: "+whatFollows(fore, p.s.Result().Outcome)))
	}
	if m.Stage == guide.StageLogistics {
		c := &ui.Choice{ID: fieldAbout, Label: "What it is about"}
		for _, a := range contact.Abouts() {
			if a != contact.Personal {
				c.Picks = append(c.Picks, ui.Pick{Value: string(a), Label: a.Text()})
			}
		}
		out = append(out, c)
	}
	return append(out, app.Div().Class("actions").Body(buttons...))
}

// send notes that it was sent.
func (p *draftPage) send(way contact.Channel) {
	m, _ := p.s.Message(p.id)
	about := contact.Personal
	if m.Stage == guide.StageLogistics {
		about = contact.Children
		if picked, ok := value(fieldAbout); ok && picked != "" {
			about = contact.About(picked)
		}
	}
	if err := p.s.SentMessage(p.id, way, about); err != nil {
		p.refuse(Message{"It could not be put on the log.", []string{"You can write it down under “Contact”."}})
		return
	}
	p.said = "It is in your contact log."
	p.focus("draft-said")
}

// afterSent is what comes once words went out: nothing, until they answer.
func (p *draftPage) afterSent(m draft.Message) []app.UI {
	if m.Sent.IsZero() {
		return nil
	}
	var out []app.UI
	if m.Stage != guide.StageLogistics {
		out = paragraphs(guide.Opener().After)
	}
	return append(out, app.P().Body(app.A().ID("to-contact").Href("/contact").Text("Your contact log")))
}

// more is what else can be done with the message.
func (p *draftPage) more(m draft.Message, h Holding) []app.UI {
	id := p.id
	var body []app.UI
	if !h.Stopped {
		c := &ui.Choice{ID: fieldStage, Label: "Where the two of you stand", Hint: "What is too early, too long or too much to ask depends on it. Another choice begins the rest anew.",
			OnChange: on("draft-stage/"+id, func(app.Context, app.Event) {
				if picked, ok := value(fieldStage); ok {
					p.s.StageMessage(id, guide.Stage(picked))
					p.now()
				}
			})}
		for _, s := range guide.Stages() {
			c.Picks = append(c.Picks, ui.Pick{Value: string(s.ID), Label: s.Name})
		}
		body = append(body, c)
	}
	away := ui.Button{Label: "Put it away", Kind: ui.Quiet, ID: "put-away", OnClick: press("put-away/"+id, func(ctx app.Context, _ app.Event) {
		p.s.PutMessageAway(id, true)
		ctx.Navigate("/drafts")
	})}
	if !m.Gone.IsZero() {
		away = ui.Button{Label: "Bring it back", Kind: ui.Quiet, ID: "bring-back", OnClick: press("bring-back/"+id, func(app.Context, app.Event) {
			p.s.PutMessageAway(id, false)
			p.focus("heading")
		})}
	}
	body = append(body, app.Div().Class("line-ways").Body(away.UI(),
		ui.Button{Label: "Remove it", Kind: ui.Quiet, ID: "remove", OnClick: press("remove/"+id, func(app.Context, app.Event) { p.removal = true; p.focus("sure") })}.UI()),
		ui.Region("sure", p.sure()...))
	return []app.UI{ui.More("draft-more", "More about this draft", body...)}
}

// sure asks before the message is removed for good.
func (p *draftPage) sure() []app.UI {
	if !p.removal {
		return nil
	}
	id := p.id
	return []app.UI{ui.Notice{Tone: ui.Stop, Title: "Remove it for good?", Lines: []string{"It cannot be brought back. You can also put it away, or turn it into a letter."},
		Action: app.Div().Class("actions").Body(
			ui.Button{Label: "Remove it", Kind: ui.Danger, ID: "remove-sure", OnClick: press("remove-sure/"+id, func(ctx app.Context, _ app.Event) {
				p.s.RemoveMessage(id)
				ctx.Navigate("/drafts")
			})}.UI(),
			ui.Button{Label: "Keep it", Kind: ui.Ghost, ID: "remove-not", OnClick: press("remove-not/"+id, func(app.Context, app.Event) { p.removal = false; p.focus("remove") })}.UI())}.UI()}
}
