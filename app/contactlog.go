package app

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
)

// contactLog puts one contact on the log, or shows one that is there.
type contactLog struct {
	view
	id      string           // the contact shown; "" for a new one
	editing bool             // the one shown is being corrected
	e       contact.Entry    // as it is ticked, and not kept yet
	when    logDay           // which day was ticked
	day     string           // another day, as the field has it
	fore    []contact.Signal // what the log would tell with it
	refused string           // why it was not kept
	said    string           // what was done last
	next    string           // what to say after the next change of page
}

// A logDay is a day as it is ticked.
type logDay string

const (
	logToday     logDay = "today"
	logYesterday logDay = "yesterday"
	logOther     logDay = "other"
)

// The ids of the fields of the page.
const (
	fieldLogDay  = "log-day"
	fieldLogNote = "log-note"
)

// OnInit begins a new contact: the ticks of the first drawing stay.
func (p *contactLog) OnInit() {
	p.view.OnInit()
	p.begin()
}

// OnNav shows the contact the address names, or begins a new one.
func (p *contactLog) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.id, p.editing, p.refused = ctx.Page().URL().Query().Get("c"), false, ""
	p.said, p.next = p.next, ""
	p.begin()
	p.arrive(ctx, titleOf("/contact-log"))
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

// begin sets a new contact: today, by the way the last one took.
func (p *contactLog) begin() {
	p.e, p.when, p.day, p.fore = contact.Entry{Channel: contact.ByText}, logToday, "", nil
	if all := p.s.Contacts(); len(all) > 0 {
		p.e.Channel = all[0].Channel
	}
}

// correct begins to correct the contact that is shown.
func (p *contactLog) correct() {
	p.e, _ = p.s.Contact(p.id)
	p.e.Said = slices.Clone(p.e.Said)
	p.editing, p.said, p.refused, p.fore = true, "", "", nil
	switch today := p.s.Today(); p.e.On {
	case today:
		p.when, p.day = logToday, ""
	case today.AddDays(-1):
		p.when, p.day = logYesterday, ""
	default:
		p.when, p.day = logOther, p.e.On.String()
	}
	p.ctx.Defer(func(app.Context) { p.fill() })
	p.focus("heading")
}

// texts are what the fields should show.
func (p *contactLog) texts() map[string]string {
	note := p.s.Draft(draftContact)
	if p.id != "" {
		e, _ := p.s.Contact(p.id)
		note = e.Note
	}
	return map[string]string{fieldLogDay: p.day, fieldLogNote: note}
}

// Render shows the form, or the contact.
func (p *contactLog) Render() app.UI {
	back := ui.Link{Label: "Contact", Href: "/contact", ID: "back"}
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/contact"}
	e, ok := p.s.Contact(p.id)
	switch {
	case p.id != "" && !ok:
		f.Body = []app.UI{ui.Heading("A contact"), unless(app.P().Text("It is not on this device. What is kept of others is untouched."),
			app.P().Body(app.A().Href("/contact").Text("Go to the log")))}
	case !p.s.Today().Valid(): // the prerendered page: what was ticked in it would be gone
		f.Body = []app.UI{ui.Heading("Log a contact"), app.P().Class("soft").Text("One moment. The form is on its way.")}
	case ok && !p.editing:
		f.Body = []app.UI{app.Div().Class("log-entry").Body(p.entry(e)...)}
	default:
		f.Body = []app.UI{app.Div().Class("log-form").Body(p.form()...)}
	}
	return p.framed(f)
}

// form is the core on one screen, more below it, and the button within reach.
func (p *contactLog) form() []app.UI {
	heading := "Log a contact"
	if p.editing {
		heading = "Correct it"
	}
	v := viewForetold(p.fore, p.s.Result().Outcome, p.editing)
	more := append(p.details(), &ui.Field{ID: fieldLogNote, Label: "A line of your own", Rows: 2, Hint: "Only for you. It is saved while you type. No names needed.",
		OnInput: on("log-note/"+p.id, func(app.Context, app.Event) { p.note() })})
	open := app.Details().ID("log-more").Class("more").Body(append([]app.UI{app.Summary().Text("More, if you like")}, more...)...)
	if p.editing {
		open = open.Open(true)
	}
	return append([]app.UI{ui.Heading(heading)}, append(p.core(),
		open,
		ui.Region("log-fore", v.notice()...),
		app.Div().Class("log-save").Body(
			app.P().ID("log-means").Class("small").Hidden(v.Title == "").Text(v.Title), // the whole of it may lie below the screen
			app.P().ID("log-refused").Class("refused").Role("status").Text(p.refused),
			ui.Button{Label: v.Label, Kind: ui.Primary, ID: "log-keep", OnClick: press("log-keep/"+p.id, func(ctx app.Context, _ app.Event) { p.keep(ctx) })}.UI()),
		app.P().Class("small soft").Text("Logging earns nothing, and you need not look for anything to log."))...)
}

// core is what a contact cannot do without: four taps, most of them made already.
func (p *contactLog) core() []app.UI {
	var day []app.UI
	if p.when == logOther {
		day = []app.UI{&ui.DateField{ID: fieldLogDay, Label: "The day", Max: p.s.Today().String(), OnChange: setText(fieldLogDay, "log-day", func(text string) { p.day = text; p.look() })}}
	}
	return []app.UI{
		chips("log-when", "When", "", false, p.whenChips()),
		app.Div().Class("log-other").Body(day...),
		chips("log-who", "Who began it", "", false, oneOf(contact.Whos(), p.e.Who, func(w contact.Who) { p.e.Who = w; p.look() })),
		chips("log-about", "What it was for", "", false, oneOf(contact.Abouts(), p.e.About, func(a contact.About) { p.e.About = a; p.look() })),
		chips("log-channel", "How", "", false, oneOf(contact.Channels(), p.e.Channel, func(c contact.Channel) { p.e.Channel = c; p.look() })),
	}
}

func (p *contactLog) whenChips() []chip {
	var out []chip
	for _, d := range []struct {
		day   logDay
		label string
	}{{logToday, "Today"}, {logYesterday, "Yesterday"}, {logOther, "Another day"}} {
		out = append(out, chip{ID: string(d.day), Label: d.label, Chosen: p.when == d.day, Set: func(bool) {
			p.when = d.day
			p.look()
			p.ctx.Defer(func(app.Context) { p.fill() })
		}})
	}
	return out
}

// details are what more can be said of it. Nothing of it has to be.
func (p *contactLog) details() []app.UI {
	var said []chip
	for _, w := range contact.Saids() {
		said = append(said, chip{ID: string(w), Label: w.Text(), Chosen: p.e.Says(w), Set: func(yes bool) {
			p.e.Said = slices.DeleteFunc(p.e.Said, func(other contact.Said) bool { return other == w })
			if yes {
				p.e.Said = append(p.e.Said, w)
			}
			p.look()
		}})
	}
	there := []chip{{ID: "uninvited", Label: "I went to them, or waited for them, and they had not asked for it", Chosen: p.e.Uninvited, Set: func(yes bool) { p.e.Uninvited = yes; p.look() }}}
	return []app.UI{
		chips("log-said", "What they said in words", "Only what was said or written. Warmth, pauses and signs are no words.", true, said),
		chips("log-answer", "To what you began, did an answer come?", "", false, oneOf(contact.Answers(), p.e.Answer, func(a contact.Answer) { p.answered(a); p.look() })),
		chips("log-tone", "How did they sound?", "It may only slow things down. Nothing follows from warmth.", false,
			oneOf(append([]contact.Tone{contact.Unsaid}, contact.Tones()...), p.e.Tone, func(t contact.Tone) { p.e.Tone = t; p.look() })),
		chips("log-proposed", "Who proposed to meet?", "", false, oneOf(contact.Parties(), p.e.Proposed, func(b contact.Party) { p.e.Proposed = b })),
		chips("log-cancelled", "Who called a meeting off?", "", false, oneOf(contact.Parties(), p.e.Cancelled, func(b contact.Party) { p.e.Cancelled = b })),
		chips("log-there", "Was it asked for?", "", true, there),
	}
}

// oneOf are chips of which one is chosen.
func oneOf[T interface {
	~string
	Text() string
}](all []T, chosen T, set func(T)) []chip {
	out := make([]chip, len(all))
	for i, one := range all {
		out[i] = chip{ID: orNone(one), Label: one.Text(), Chosen: one == chosen, Set: func(bool) { set(one) }}
	}
	return out
}

// answered takes what came back, on the day it is put down.
func (p *contactLog) answered(a contact.Answer) {
	if a != p.e.Answer {
		p.e.Answered = p.s.onDay(a != contact.NoAnswer)
	}
	p.e.Answer = a
}

// look looks at what would follow from what is ticked.
func (p *contactLog) look() {
	p.refused, p.said = "", ""
	e := p.e
	e.On, _ = p.onDay()
	p.fore = p.s.Foretold(p.id, e)
}

// onDay is the day that was chosen, and what is wrong with it; "" when nothing is.
func (p *contactLog) onDay() (on civil.Date, wrong string) {
	switch today := p.s.Today(); p.when {
	case logToday:
		return today, ""
	case logYesterday:
		return today.AddDays(-1), ""
	default:
		d, err := civil.Parse(p.day)
		return d, logDayProblem(d, today, err)
	}
}

// note keeps the line as it is typed: as a draft while the contact is not on the log.
func (p *contactLog) note() {
	text, ok := value(fieldLogNote)
	switch {
	case !ok:
	case p.id == "":
		p.s.SetDraft(draftContact, text)
	default:
		_ = p.s.SetContact(p.id, func(e *contact.Entry) { e.Note = text }) // a line alone makes nothing wrong
	}
}

// keep puts what is ticked on the log, or says what is missing.
func (p *contactLog) keep(ctx app.Context) {
	on, wrong := p.onDay()
	p.e.On = on
	if first, says := logMissing(p.e, wrong); says != "" {
		p.refused = says
		p.focus(first)
		return
	}
	told := len(p.fore) > 0
	id, err := p.id, error(nil)
	if id == "" {
		id, err = p.s.KeepContact(p.e)
	} else {
		err = p.s.SetContact(id, func(e *contact.Entry) { note, at := e.Note, e.At; *e = p.kept(*e); e.Note, e.At = note, at })
	}
	if err != nil {
		p.refused = "It could not be kept. What you ticked is still here."
		return
	}
	p.said, p.editing = notedSays(p.id == "", told), false
	if p.id == "" {
		p.next = p.said
		ctx.Navigate(logHref(id))
		return
	}
	p.focus("heading")
}

// kept is what is ticked, with what the form does not ask for as it was.
func (p *contactLog) kept(was contact.Entry) contact.Entry {
	e := p.e
	e.Seq, e.Gone = was.Seq, was.Gone
	return e
}

// A foretold says what follows at once from what is ticked, before it is kept.
type foretold struct {
	Title string
	Lines []string
	Label string // of the button that keeps it
	Help  bool
}

// viewForetold builds it; now is the outcome there is.
func viewForetold(fore []contact.Signal, now guide.Outcome, editing bool) foretold {
	v := foretold{Label: "Save"}
	if editing {
		v.Label = "Save the change"
	}
	for _, sig := range fore {
		stop, ok := guide.StopByID(sig.Stop)
		if !ok {
			continue
		}
		ask := viewChangeAsk(stop, now)
		v.Lines, v.Help = append(v.Lines, sig.Why), v.Help || ask.Safety
		if v.Title == "" || ask.Safety {
			v.Title = ask.Means
		}
	}
	switch {
	case len(v.Lines) == 0:
	case now.Stop():
		v.Label = "Save. It counts as well"
	case v.Help:
		v.Label = "Save. Contact closes"
	default:
		v.Label = "Save. The question ends"
	}
	if len(v.Lines) > 0 {
		v.Lines = append(v.Lines, "It goes on counting, also when this is corrected or taken off the log later.")
	}
	return v
}

func (v foretold) notice() []app.UI {
	if len(v.Lines) == 0 {
		return nil
	}
	n := ui.Notice{ID: "log-foretold", Tone: ui.Warm, Title: v.Title, Lines: v.Lines}
	if v.Help {
		n.Action = ui.Link{Label: "People to talk to now", Href: "/help", Kind: ui.Ghost, ID: "log-help"}.UI()
	}
	return []app.UI{n.UI()}
}

// logDayProblem is what is wrong with the day of a contact; "" when nothing is.
func logDayProblem(d, today civil.Date, err error) string {
	switch {
	case err != nil:
		return notADay
	case d.IsZero():
		return "Choose the day it happened."
	case d.Compare(today) > 0:
		return "This day is still to come. Only what has happened goes on the log."
	}
	return ""
}

// logMissing is what a contact lacks to be kept, and where it is ticked.
func logMissing(e contact.Entry, wrongDay string) (first, says string) {
	switch {
	case wrongDay != "":
		return fieldLogDay, wrongDay
	case e.Who == "":
		return ui.InputID("log-who", string(contact.Me)), "Choose who began it."
	case e.About == "":
		return ui.InputID("log-about", string(contact.Personal)), "Choose what it was for."
	}
	return "", ""
}

// notedSays is what is said when a contact was kept.
func notedSays(first, told bool) string {
	switch {
	case told:
		return "It is on the log, and what it tells counts from now on."
	case first:
		return "It is on the log."
	}
	return "The change is kept."
}
