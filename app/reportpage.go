package app

import (
	"errors"
	"fmt"
	"maps"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/report"
)

// reportPage is where a person chooses what goes on paper, and sees it. The choice is
// kept nowhere: leaving the page, or closing the lock, forgets it. What they ask for is
// kept, as a draft.
type reportPage struct {
	view
	choice      report.Choice
	span        string
	from, until civil.Date
	facts       report.Facts
	cleaned     report.Cleaned // what was made of long texts
	ready       bool           // the journal is read, or not asked for
	waiting     bool           // a redraw is under way while it is read
	shown       int            // entries to choose from
	round       int            // counts the times the choice was forgotten: its questions begin anew
	tone        ui.Tone
	said        Message
	unlist      func()
}

// The ids of the fields.
const (
	reportParts   = "report-parts"
	reportFor     = "report-for"
	reportSpan    = "report-span"
	reportFrom    = "report-from"
	reportUntil   = "report-until"
	reportAskID   = "report-ask"
	reportLists   = "report-lists"
	reportEntries = "report-entries"
)

// readingTick is how often the page shows how far the journal is read.
const readingTick = 150 * time.Millisecond

// OnInit begins with nothing of theirs chosen but the result.
func (p *reportPage) OnInit() {
	p.view.OnInit()
	p.forget()
}

// forget drops the choice and everything that was read for it.
func (p *reportPage) forget() {
	p.choice, p.span, p.shown = report.Default(report.Myself), spanQuarter, pageOfEntries
	p.from, p.until = civil.Date{}, civil.Date{}
	p.facts, p.cleaned, p.ready, p.said = report.Facts{}, report.Cleaned{}, true, Message{}
	p.round++
}

// OnMount reads anew what changes, and forgets when the lock closes.
func (p *reportPage) OnMount(ctx app.Context) {
	p.view.OnMount(ctx)
	p.unlist = p.s.Subscribe(func() {
		ctx.Dispatch(func(app.Context) {
			if p.s.Locked() {
				p.forget()
				return
			}
			p.load()
		})
	})
}

// OnDismount ends the subscription.
func (p *reportPage) OnDismount() {
	p.forget()
	if p.unlist != nil {
		p.unlist()
	}
	p.view.OnDismount()
}

// OnNav reads what there is.
func (p *reportPage) OnNav(ctx app.Context) {
	p.arrive(ctx, titleOf("/report"))
	p.load()
	p.fields = func() map[string]string { return map[string]string{reportAskID: p.s.ReportAsk()} }
	ctx.Defer(func(app.Context) {
		p.fill()
		_ = browser.PrintFoot(p.s.Today().Long())
	})
}

// load reads the facts. A long journal takes a while: until it is there the page shows
// how far it is.
func (p *reportPage) load() {
	if p.s.Locked() {
		return
	}
	p.facts, p.ready = p.s.ReportFacts(p.choice.Sections[report.Journal])
	p.facts.Cleaned = p.cleaned
	if !p.ready && !p.waiting {
		p.waiting = true
		p.tick()
	}
}

// tick draws the page again while the journal is read. That it is there is heard of by
// the subscription.
func (p *reportPage) tick() {
	p.ctx.After(readingTick, func(app.Context) {
		if p.ready {
			p.waiting = false
			return
		}
		p.tick()
	})
}

// chosen is the choice with its span.
func (p *reportPage) chosen() report.Choice {
	return spanned(p.choice, p.span, p.from, p.until, p.s.Today())
}

// Render shows the page.
func (p *reportPage) Render() app.UI {
	if p.closed() {
		return p.page("/you")
	}
	v := viewReport(p.facts, p.chosen())
	return p.page("/you",
		ui.Heading("Notes to print or hand over"),
		app.P().Class("lead").Text("On paper or in a file, for yourself or for somebody you trust. Only what you choose is in it, and it goes nowhere by itself."),
		ui.Notice{ID: "report-safety", Tone: ui.Warm, Title: "A printed page can be found by others.", Lines: []string{"So can a file. If that could put you in danger, do not make one, or leave out what must not be read."}}.UI(),
		chips(p.name(reportFor), "Who is it for?", "For a counsellor one page comes first, with its lists cut short. What else you choose follows behind it.", false, p.whoms()),
		&ui.Field{ID: reportAskID, Label: "What do you ask for?", Rows: 4, Hint: "For example what you want to understand, or what should be different in a month. Saved on this device while you type, and kept here until you clear it.",
			OnInput: on(reportAskID, func(app.Context, app.Event) {
				if text, ok := value(reportAskID); ok {
					p.s.SetReportAsk(text)
					p.facts.Ask = text
				}
			})},
		app.Div().Class("report-choose").Body(p.parts(v)),
		app.Div().Class("report-choose report-more").Body(p.some(v)...),
		chips(p.name(reportSpan), "About which time?", "", false, p.spans()),
		app.Div().Class("report-days").Hidden(p.span != spanOwn).Body(p.day(reportFrom, "From", &p.from), p.day(reportUntil, "Until", &p.until)),
		app.H2().ID("report-preview").TabIndex(-1).Text("What will be printed"),
		app.Div().Class("report-told").Body(reportTells(v)...),
		ui.Region("report-said", notice("report-notice", p.tone, p.said, nil)...),
		app.Div().Class("actions").Body(
			ui.Button{Label: "Print or save as PDF", Kind: ui.Primary, ID: "report-print", OnClick: on("report-print", func(app.Context, app.Event) { p.print() })}.UI(),
			ui.Button{Label: "Save as a text file (Markdown)", Kind: ui.Ghost, ID: "report-save", OnClick: on("report-save", func(app.Context, app.Event) { p.save() })}.UI()),
		app.Div().Class("sheet-place").Body(sheet(v.Doc)),
		aboutPrinting(),
	)
}

// name makes the id of a question that begins anew when the choice was forgotten.
func (p *reportPage) name(id string) string { return fmt.Sprintf("%s-%d", id, p.round) }

// whoms are the two it can be for.
func (p *reportPage) whoms() []chip {
	set := func(w report.Whom) func(bool) {
		return func(bool) { p.choice.Whom, p.said = w, Message{} }
	}
	return []chip{{"myself", "For myself", p.choice.Whom == report.Myself, set(report.Myself)}, {"counsellor", "For a counsellor", p.choice.Whom == report.Counsellor, set(report.Counsellor)}}
}

// spans are the times it can be about.
func (p *reportPage) spans() []chip {
	var out []chip
	for _, s := range spanPicks {
		out = append(out, chip{s.value, s.label, p.span == s.value, func(bool) { p.span, p.said, p.shown = s.value, Message{}, pageOfEntries }})
	}
	return out
}

// day is one end of a span of the person's own.
func (p *reportPage) day(id, label string, into *civil.Date) app.UI {
	return &ui.DateField{ID: id, Label: label, OnChange: on(id, func(app.Context, app.Event) {
		if text, ok := value(id); ok {
			*into, _ = civil.Parse(text) // half a date is none yet
		}
	})}
}

// parts are the sections to choose from.
func (p *reportPage) parts(v reportView) app.UI {
	return ticks(p.name(reportParts), "What goes in?", "Nothing of this choice is kept. When you leave the page it is forgotten.", v.Sections, func(id string, yes bool) {
		p.choice.Sections = with(p.choice.Sections, report.Section(id), yes)
		p.said = Message{}
		p.load()
	})
}

// some are the lists and the entries to choose from, where those were chosen.
func (p *reportPage) some(v reportView) []app.UI {
	var out []app.UI
	if p.choice.Sections[report.Lists] {
		out = append(out, p.choosing(reportLists, "Which lists?", "None of your lists has a line of this time.", v.Lists, func(id string, yes bool) {
			p.choice.Lists = with(p.choice.Lists, guide.ListID(id), yes)
		}))
	}
	switch {
	case !p.choice.Sections[report.Journal]:
	case !p.ready:
		read, of := p.s.Progress()
		out = append(out, app.Div().Class("report-reading").Body(ui.Progress{Label: "Your journal is being read.", Done: read, Of: of}.UI()))
	default:
		shown := v.Entries[:min(p.shown, len(v.Entries))]
		out = append(out, p.choosing(fmt.Sprintf("%s-%d", reportEntries, len(shown)), "Which entries?", "There is no entry of this time that can be printed.", shown, func(id string, yes bool) {
			p.choice.Entries = with(p.choice.Entries, id, yes)
		}))
		if len(shown) < len(v.Entries) {
			out = append(out, ui.Button{Label: "Show earlier ones", Kind: ui.Ghost, ID: "report-earlier", OnClick: on("report-earlier", func(app.Context, app.Event) { p.shown += pageOfEntries })}.UI())
		}
	}
	return out
}

// choosing is a question of many, or a line that says that there is nothing to choose.
// With another span there is something else to choose from, so it begins anew.
func (p *reportPage) choosing(id, ask, none string, picks []reportPick, set func(id string, yes bool)) app.UI {
	if len(picks) == 0 {
		return app.P().Class("soft").ID(id + "-none").Text(none)
	}
	c := p.chosen()
	return ticks(fmt.Sprintf("%s-%s-%s", p.name(id), c.From, c.Until), ask, "", picks, func(id string, yes bool) {
		set(id, yes)
		p.said = Message{}
	})
}

// ticks is a question of many with its handlers.
func ticks(name, ask, hint string, picks []reportPick, set func(id string, yes bool)) app.UI {
	q := &ui.Question{Name: name, Ask: ask, Hint: hint, Many: true, Part: true}
	for _, c := range picks {
		q.Options = append(q.Options, ui.Option{ID: c.ID, Label: c.Label, Chosen: c.Chosen, OnCheck: on(name+"/"+c.ID, func(app.Context, app.Event) {
			if now, err := browser.Checked(ui.InputID(name, c.ID)); err == nil {
				set(c.ID, now)
			}
		})})
	}
	return q
}

// with is a copy of what is chosen with one of it changed.
func with[K comparable](chosen map[K]bool, id K, yes bool) map[K]bool {
	out := maps.Clone(chosen)
	if out == nil {
		out = map[K]bool{}
	}
	out[id] = yes
	return out
}

// print opens the browser's own way.
func (p *reportPage) print() {
	if p.nothing() {
		return
	}
	p.said = Message{}
	if err := browser.Print(); err != nil {
		p.say(ui.Warm, printMessage(err))
	}
}

// save makes the file and hands it over, within the press.
func (p *reportPage) save() {
	if p.nothing() {
		return
	}
	doc := viewReport(p.facts, p.chosen()).Doc
	name := doc.FileName()
	browser.Offer(name, report.MIMEType, report.Markdown(doc), func(err error) {
		p.ctx.Dispatch(func(app.Context) {
			if err != nil {
				p.say(ui.Warm, savingMessage(err))
				return
			}
			p.say(ui.Plain, Message{"The file is made.", []string{"It was handed to the browser as “" + name + "”. Anyone who opens it can read it: nothing seals it. Delete it when you do not need it any more."}})
		})
	})
}

// nothing says so when there is nothing to print.
func (p *reportPage) nothing() bool {
	blank := viewReport(p.facts, p.chosen()).Doc.Blank()
	if blank {
		p.say(ui.Warm, Message{"There is nothing in it yet.", []string{"Choose something above, or another time."}})
	}
	return blank
}

func (p *reportPage) say(tone ui.Tone, m Message) {
	p.tone, p.said = tone, m
	p.focus("report-said")
}

// printMessage says why nothing can be printed.
func printMessage(err error) Message {
	if errors.Is(err, browser.ErrMissing) {
		return Message{"This browser cannot print from here.", []string{"Save the text file instead, or open this page in another browser."}}
	}
	return Message{"Printing did not open.", []string{"Try the print entry in the menu of your browser, or save the text file."}}
}
