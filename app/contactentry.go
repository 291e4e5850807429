package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/journal"
)

// An entryView is one contact of the log as plain data.
type entryView struct {
	Line   string
	Lines  []string // what more was said of it
	Note   string
	Gone   string    // the day it was taken off the log; "" while it is there
	Told   *toldByIt // what it told; nil for nothing
	Answer *answerAsk
	Off    offAsk
	Talk   *wayView // where their wish to talk belongs
	Rules  []ui.Reading
}

// A toldByIt is what a contact told that ends a plan.
type toldByIt struct {
	Title string
	Whys  []string
	Help  bool
}

// An answerAsk asks whether an answer came.
type answerAsk struct {
	Says  string // what is known so far
	Scant string // what follows when only a few words came; "" for nothing
	Label string // of the button that says so
	None  string // what follows when none came after all; "" for nothing
	Not   string // the label of the button that says so
}

// An offAsk asks whether the contact is taken off the log, or put back.
type offAsk struct{ Says, Label string }

// A forecast is what the log would tell if something about a contact were changed.
type forecast struct{ scant, none, off []contact.Signal }

// viewEntry builds the page of a contact.
func viewEntry(id string, e contact.Entry, signals []contact.Signal, fore forecast, f contactFacts) entryView {
	stopped, open := f.Begun && f.Plan.Result.Outcome.Stop(), f.Begun && contactOpen(f.Plan)
	v := entryView{Line: entryLine(e), Lines: entryLines(e), Note: e.Note,
		Rules: readingsOf(guide.ContactRulesAt(stopped, open, momentsOf(e, stopped || !open)...))}
	if !e.Gone.IsZero() {
		v.Gone = "Taken off the log on " + e.Gone.Long() + ". What it told stays told."
	}
	for _, sig := range signals {
		if stop, ok := guide.StopByID(sig.Stop); ok && tells(sig, id) {
			if v.Told == nil {
				v.Told = &toldByIt{Title: "What this told ends the question."}
			}
			v.Told.Whys = append(v.Told.Whys, sig.Why)
			if viewChangeAsk(stop, "").Safety {
				v.Told.Help, v.Told.Title = true, "What this told closes contact. Distance comes first."
			}
		}
	}
	if e.Message() && e.Gone.IsZero() {
		v.Answer = viewAnswer(e, fore, f.Plan.Result.Outcome)
	}
	v.Off = viewOff(e, fore.off, f.Plan.Result.Outcome)
	return v
}

func tells(sig contact.Signal, id string) bool {
	for _, other := range sig.IDs {
		if other == id {
			return true
		}
	}
	return false
}

// viewAnswer asks whether an answer came; what either answer ends is said before.
func viewAnswer(e contact.Entry, fore forecast, now guide.Outcome) *answerAsk {
	v := &answerAsk{Says: answerWords(e) + ".", Label: contact.Scant.Text(), Not: "Not yet"}
	if e.Answer != contact.Scant && len(fore.scant) > 0 {
		v.Scant, v.Label = "If only a few words came: "+whatFollows(fore.scant, now), v.Label+endsIt(now)
	}
	if e.Answer != contact.NoAnswer && len(fore.none) > 0 {
		v.None, v.Not = "If none came after all: "+whatFollows(fore.none, now), v.Not+endsIt(now)
	}
	return v
}

// viewOff asks whether a contact is taken off the log, or put back. Without it, or with
// it, messages of one's own may stand in a row.
func viewOff(e contact.Entry, off []contact.Signal, now guide.Outcome) offAsk {
	v, when := offAsk{Label: "Take it off the log"}, "If you take it off the log: "
	if !e.Gone.IsZero() {
		v.Label, when = "Put it back on the log", "If you put it back: "
	}
	if len(off) > 0 {
		v.Says, v.Label = when+whatFollows(off, now), v.Label+endsIt(now)
	}
	return v
}

// whatFollows is what would be told, and what that means.
func whatFollows(fore []contact.Signal, now guide.Outcome) string {
	return fore[0].Why + " " + viewForetold(fore, now, true).Title
}

// endsIt goes behind the label of a button that ends the question.
func endsIt(now guide.Outcome) string {
	if now.Stop() {
		return ". It counts as well"
	}
	return ". The question ends"
}

// entryLines are what more was said of a contact.
func entryLines(e contact.Entry) []string {
	var out []string
	for _, said := range e.Said {
		out = append(out, said.Text()+".")
	}
	if e.Tone != contact.Unsaid {
		out = append(out, "They sounded: "+lowerFirst(e.Tone.Text())+".")
	}
	if e.Proposed != contact.Nobody {
		out = append(out, "Proposed to meet: "+lowerFirst(e.Proposed.Text())+".")
	}
	if e.Cancelled != contact.Nobody {
		out = append(out, "Called a meeting off: "+lowerFirst(e.Cancelled.Text())+".")
	}
	if e.Uninvited {
		out = append(out, "You went to them, and they had not asked for it.")
	}
	return out
}

// entry shows one contact: what is kept of it, what came of it, and what can be done.
func (p *contactLog) entry(e contact.Entry) []app.UI {
	v := p.look1(e)
	return []app.UI{
		ui.Heading(e.On.Long()),
		app.P().ID("log-said").Class("small soft").Role("status").Text(p.said),
		app.P().Class("entry-line").Text(v.Line),
		app.Div().Class("entry-lines").Body(paragraphs(v.Lines)...),
		app.P().Class("why line-words").Attr("dir", "auto").Hidden(v.Note == "").Text(v.Note),
		app.P().ID("log-off").Class("small soft").Hidden(v.Gone == "").Text(v.Gone),
		app.Div().Class("entry-told").Body(v.told()...),
		app.Div().Class("entry-talk").Body(v.talk()...),
		app.Div().Class("entry-answer").Body(p.answer(v.Answer)...),
		app.Div().Class("actions").Body(ui.Link{Label: "Done", Href: "/contact", Kind: v.doneWeight(), ID: "log-done"}.UI()),
		app.P().ID("log-off-means").Class("small").Hidden(v.Off.Says == "").Text(v.Off.Says),
		app.Div().Class("line-ways").Body(p.entryButtons(v)...),
		p.aboutThis(journal.AboutOf(journal.AboutContact, p.id)),
		app.Div().Class("entry-rules").Body(v.rules()...),
	}
}

// look1 is what the page of a contact shows.
func (p *contactLog) look1(e contact.Entry) entryView {
	f := contactFacts{Plan: p.s.Plan(), Begun: p.s.Response().Begun()}
	with := func(change func(*contact.Entry)) []contact.Signal {
		other := e
		change(&other)
		return p.s.Foretold(p.id, other)
	}
	fore := forecast{off: with(func(e *contact.Entry) { e.Gone = p.s.onDay(e.Gone.IsZero()) })}
	if e.Message() && e.Gone.IsZero() {
		fore.scant, fore.none = with(func(e *contact.Entry) { e.Answer = contact.Scant }), with(func(e *contact.Entry) { e.Answer = contact.NoAnswer })
	}
	v := viewEntry(p.id, e, p.s.Signals(), fore, f)
	if e.Says(contact.SaidTalk) || e.Says(contact.SaidTry) {
		way := viewTheyAsked(f.Plan, p.placeOf())
		way.Label = "The question it belongs to"
		v.Talk = &way
	}
	return v
}

func (v entryView) doneWeight() ui.ButtonKind {
	if v.Told != nil && v.Told.Help {
		return ui.Ghost
	}
	return ui.Primary
}

// told says what ends with it, and where to go from there.
func (v entryView) told() []app.UI {
	if v.Told == nil {
		return nil
	}
	n := ui.Notice{ID: "log-told", Tone: ui.Warm, Title: v.Told.Title, Lines: v.Told.Whys}
	ways := []app.UI{ui.Link{Label: "What this means for the plan", Href: "/plan", Kind: ui.Ghost, ID: "told-plan"}.UI()}
	if v.Told.Help {
		n.Tone = ui.Stop
		ways = append([]app.UI{ui.Link{Label: "People to talk to now", Href: "/help", Kind: ui.Primary, ID: "told-help"}.UI()}, ways...)
	}
	n.Action = app.Div().Class("actions").Body(ways...)
	return []app.UI{n.UI()}
}

// talk leads their wish to talk to the question it belongs to. The log opens nothing.
func (v entryView) talk() []app.UI {
	if v.Talk == nil {
		return nil
	}
	return []app.UI{app.P().Text("Words such as these open nothing from here. They belong into your answers, as they were said."),
		app.Ul().Class("list").Body(wayTo(v.Talk.Href, v.Talk.Label, v.Talk.Says))}
}

// answer asks whether an answer came. They are buttons, because an arrow key in a group
// of radio buttons would already have ended the question.
func (p *contactLog) answer(v *answerAsk) []app.UI {
	if v == nil {
		return nil
	}
	set := func(name, label string, a contact.Answer) app.UI {
		id := p.id
		return ui.Button{Label: label, Kind: ui.Ghost, ID: "answer-" + name, OnClick: press("answer/"+id+"/"+name, func(app.Context, app.Event) { p.setAnswer(id, a) })}.UI()
	}
	return []app.UI{app.H2().Text("Did an answer come?"),
		app.P().ID("answer-said").Class("small").TabIndex(-1).Text(v.Says),
		app.P().Class("small").Hidden(v.Scant == "").Text(v.Scant),
		app.P().Class("small").Hidden(v.None == "").Text(v.None),
		app.Div().Class("answer-ways").Body(set("came", "Yes", contact.Came), set("scant", v.Label, contact.Scant), set("none", v.Not, contact.NoAnswer))}
}

func (p *contactLog) setAnswer(id string, a contact.Answer) {
	_ = p.s.SetContact(id, func(e *contact.Entry) { // an answer alone makes nothing wrong
		if e.Answer != a {
			e.Answered = p.s.onDay(a != contact.NoAnswer)
		}
		e.Answer = a
	})
	p.said = ""
	p.focus("answer-said")
}

// entryButtons are the small things that can be done about a contact.
func (p *contactLog) entryButtons(v entryView) []app.UI {
	id := p.id
	if v.Gone != "" {
		return []app.UI{ui.Button{Label: v.Off.Label, Kind: ui.Quiet, ID: "log-back", OnClick: press("log-back/"+id, func(app.Context, app.Event) { p.off(id, false) })}.UI()}
	}
	return []app.UI{
		ui.Link{Label: "Log another", Href: "/contact-log", Kind: ui.Quiet, ID: "log-another"}.UI(),
		ui.Button{Label: "Correct it", Kind: ui.Quiet, ID: "log-correct", OnClick: press("log-correct/"+id, func(app.Context, app.Event) { p.correct() })}.UI(),
		ui.Button{Label: v.Off.Label, Kind: ui.Quiet, ID: "log-take-off", OnClick: press("log-off/"+id, func(app.Context, app.Event) { p.off(id, true) })}.UI()}
}

func (p *contactLog) off(id string, gone bool) {
	p.s.OffLog(id, gone)
	p.said = "It is back on the log."
	p.focus("log-take-off")
	if gone {
		p.said = "It is off the log."
		p.focus("log-back")
	}
}

func (v entryView) rules() []app.UI {
	if len(v.Rules) == 0 {
		return nil
	}
	return []app.UI{ui.More("entry-rules", app.FormatString("What holds for this (%d)", len(v.Rules)), ui.Readings(v.Rules))}
}
