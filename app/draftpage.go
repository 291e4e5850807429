package app

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/draft"
	"afterward/core/guide"
)

// draftPage is one message that was not sent: its words, what the check says of them,
// and whether they can be copied.
type draftPage struct {
	view
	id      string
	checked checkedDraft
	pending checkTurn
	removal bool    // removing was pressed once
	notYet  bool    // it was copied and not sent, as far as the person said
	said    string  // what was done last, once
	refused Message // why it was not
	off     func()  // ends the subscription
}

// A checkedDraft is what the check said last, and of what.
type checkedDraft struct {
	text   string
	stage  guide.Stage
	done   bool
	rev    int // counts the checks
	result draft.Result
	view   checkView
}

// of reports whether it is about a message as it is now.
func (c checkedDraft) of(m draft.Message) bool {
	return c.done && c.text == m.Text && c.stage == m.Stage
}

// A checkTurn is a check that waits for the typing to pause.
type checkTurn struct {
	n     int // counts them, so that an old one falls silent
	waits bool
	text  string
	busy  bool // a long text is being read
}

// The ids of the fields.
const (
	fieldWords = "draft-words"
	fieldStage = "draft-stage"
	fieldRest  = "rest-nights"
	fieldAbout = "sent-about"
)

// When the check comes. All are our own choices: short texts at once, as soon as the
// typing pauses; long ones only when the field is left or the person asks, because
// reading them takes a slow phone a moment.
const (
	checkPause = 400 * time.Millisecond
	checkTick  = 20 * time.Second // how often the page looks whether its rest is over
	longWords  = 12_000           // bytes
)

// OnMount listens for words and stops that come from elsewhere.
func (p *draftPage) OnMount(ctx app.Context) {
	p.view.OnMount(ctx)
	p.off = p.s.Subscribe(func() { ctx.Dispatch(func(app.Context) { p.look() }) })
	p.tick()
}

// OnDismount ends what OnMount began.
func (p *draftPage) OnDismount() {
	p.view.OnDismount()
	p.pending.n++
	if p.off != nil {
		p.off()
		p.off = nil
	}
}

// tick draws the page again while it is there: a rest ends, a night begins.
func (p *draftPage) tick() {
	if app.IsServer {
		return
	}
	ctx := p.ctx
	browser.After(checkTick, func() {
		ctx.Dispatch(func(app.Context) {
			if p.off != nil {
				p.tick()
			}
		})
	})
}

// OnNav shows the message the address names.
func (p *draftPage) OnNav(ctx app.Context) {
	p.begin(ctx.Page().URL().Query().Get("d"))
	p.arrive(ctx, titleOf("/draft"))
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

// begin turns to a message. One that is shown already stays as it is: a link to an
// explanation leads here too.
func (p *draftPage) begin(id string) {
	if p.id != id {
		p.id, p.checked, p.removal, p.notYet = id, checkedDraft{rev: p.checked.rev}, false, false
		p.said, p.refused = "", Message{}
	}
	if m, ok := p.s.Message(id); ok && !p.checked.of(m) && len(m.Text) <= longWords {
		p.check()
		return
	}
	p.look()
}

// texts are what the fields should show.
func (p *draftPage) texts() map[string]string {
	m, _ := p.s.Message(p.id)
	out := map[string]string{fieldWords: m.Text, fieldStage: string(guide.StageByID(m.Stage).ID), fieldRest: strconv.Itoa(p.s.Settings().RestNights())}
	out[fieldAnswer(p.id)] = p.s.Draft(openerDraft(p.id))
	return out
}

// look has the words checked when they are not those that were checked last.
func (p *draftPage) look() {
	m, ok := p.s.Message(p.id)
	if !ok || p.checked.of(m) || p.pending.waits && p.pending.text == m.Text {
		return
	}
	p.pending.n++
	p.pending.waits, p.pending.busy, p.pending.text = false, false, m.Text
	if len(m.Text) <= longWords {
		p.later(checkPause)
	}
}

// later checks after a pause, unless something is typed before.
func (p *draftPage) later(after time.Duration) {
	if app.IsServer {
		return
	}
	p.pending.waits = true
	ctx, n := p.ctx, p.pending.n
	browser.After(after, func() {
		ctx.Dispatch(func(app.Context) {
			if n == p.pending.n {
				p.check()
			}
		})
	})
}

// now checks at once, as far as typing has gone; a long text after the page has said
// that it takes a moment.
func (p *draftPage) now() {
	m, ok := p.s.Message(p.id)
	switch {
	case !ok || p.checked.of(m):
	case len(m.Text) <= longWords:
		p.check()
	default:
		p.pending.n++
		p.pending.busy, p.pending.text = true, m.Text
		p.later(50 * time.Millisecond)
	}
}

// check reads the words. It is the only place that does, and never within a key press.
func (p *draftPage) check() {
	p.pending = checkTurn{n: p.pending.n + 1}
	m, ok := p.s.Message(p.id)
	if !ok {
		return
	}
	r := draft.Check(m.Text, m.Stage)
	p.checked = checkedDraft{m.Text, m.Stage, true, p.checked.rev + 1, r, viewCheck(m.Text, m.Stage, r)}
}

// Render shows the page.
func (p *draftPage) Render() app.UI {
	back := ui.Link{Label: "Drafts", Href: "/drafts", ID: "back"}
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/write"}
	m, ok := p.s.Message(p.id)
	if !ok {
		f.Body = []app.UI{ui.Heading("A draft"), unless(app.P().Text("This draft is not here any more. It was removed, or it became a letter."),
			app.Div().Class("actions").Body(ui.Link{Label: "Your drafts", Href: "/drafts", Kind: ui.Primary}.UI(), ui.Link{Label: "Your letters", Href: "/write?for=letter", Kind: ui.Ghost}.UI()))}
		return p.framed(f)
	}
	f.Body = p.body(m)
	return p.framed(f)
}

// body is the same row of places in every state, so that the field is never built
// anew. After a stop nothing is checked but for what calls for help.
func (p *draftPage) body(m draft.Message) []app.UI {
	h := p.held(m)
	stage := guide.StageByID(m.Stage)
	closed := h.Stopped && !p.s.MayDraft(stage.ID)
	return []app.UI{
		ui.Region("draft-help", p.help()...),
		app.P().Class("draft-tag").Body(ui.Tag(stage.Name, ui.Plain)),
		ui.Heading(draftHeading(m)),
		ui.Region("draft-stop", p.stopped(h)...),
		p.words(m, h.Stopped),
		app.Div().Class("check-row").Body(p.progress(m, h, closed)...),
		ui.Region("draft-said", p.notice()...),
		app.Div().Class("check-place").Hidden(closed).Body(&marksCompo{Rev: p.checked.rev, Page: p}),
		app.Section().ID("draft-hold").Class("hold").Body(p.hold(m, h)...),
		app.Div().ID("draft-sent").Body(p.sent(m)...),
		app.Div().Class("opener-place").Body(p.opener(m, h)...),
		app.Div().Class("draft-more").Body(p.more(m, h)...),
	}
}

// held is how the message is held. What was not checked yet cannot be copied.
func (p *draftPage) held(m draft.Message) Holding {
	if p.checked.of(m) {
		return p.s.HoldChecked(m, p.checked.result)
	}
	return p.s.HoldChecked(m, draft.Result{})
}

func draftHeading(m draft.Message) string {
	if !m.Sent.IsZero() {
		return "Sent on " + m.Sent.Long()
	}
	if !m.Gone.IsZero() {
		return "A draft you put away"
	}
	return "Your draft"
}

// help stands first when the words can be read as not wanting to live.
func (p *draftPage) help() []app.UI {
	if !p.checked.view.Help {
		return nil
	}
	return []app.UI{ui.Notice{ID: "draft-alarm", Tone: ui.Stop, Title: "This sounds as if it is more than you can carry alone.", Lines: []string{
		"If you think of dying or of hurting yourself, talk to a person now. Your words are kept here and can wait."},
		Action: app.Div().Class("actions").Body(ui.Link{Label: "People to talk to, now", Href: "/help", Kind: ui.Primary, ID: "draft-to-help"}.UI())}.UI()}
}

// words is the field. It is wrapped, because leaving it is told to what stands around
// it.
func (p *draftPage) words(m draft.Message, stopped bool) app.UI {
	id := p.id
	hint := "Only here, until you copy it yourself. It is saved while you type. Every change begins its rest anew."
	if stopped {
		hint = "Yours alone. It is saved while you type, and cannot be copied from here."
	}
	left := on("draft-left/"+id, func(app.Context, app.Event) { p.now() })
	stay := on("draft-stay/"+id, func(_ app.Context, e app.Event) { p.stay(e) })
	return app.Div().Class("draft-field").OnChange(left.Do, left.Scope).OnCopy(stay.Do, stay.Scope).OnCut(stay.Do, stay.Scope).OnDragStart(stay.Do, stay.Scope).Body(&ui.Field{ID: fieldWords, Label: "Your words", Rows: 6, Hint: hint,
		OnInput: on("draft-words/"+id, func(app.Context, app.Event) {
			if text, ok := value(fieldWords); ok {
				p.s.WriteMessage(id, text)
			}
			p.said, p.refused = "", Message{}
			p.look()
		})})
}

// stay keeps the words here after a stop: then they are for nobody else, as those of a
// letter are; see copyGuard.
func (p *draftPage) stay(e app.Event) {
	if !p.s.Result().Outcome.Stop() {
		return
	}
	e.PreventDefault()
	p.said, p.refused = "Nothing was copied: a stop stands. The words stay here, and can become a letter. If you need them elsewhere, your backup has them.", Message{}
}

// progress says where the check stands with what is typed, and in a few words whether
// it can go; the reasons stand below.
func (p *draftPage) progress(m draft.Message, h Holding, closed bool) []app.UI {
	text := ""
	long := len(m.Text) > longWords && !p.checked.of(m)
	switch {
	case closed || m.Text == "":
	case p.pending.busy:
		text = "Reading it. This takes a moment."
	case long:
		text = "It is long, so it is checked when you leave the field, and not while you type."
	case !p.checked.of(m):
		text = "It is checked when you pause."
	case len(p.checked.view.Kinds) > 0:
		text = p.checked.view.Short
	default:
		text = "Checked. Nothing is marked."
	}
	out := []app.UI{app.P().ID("check-state").Class("small soft").Role("status").Text(text)}
	if long && !closed && !p.pending.busy {
		out = append(out, ui.Button{Label: "Check it now", Kind: ui.Quiet, ID: "check-now", OnClick: press("check-now", func(app.Context, app.Event) { p.now() })}.UI())
	}
	if v := viewHold(h, p.s.Today()); v.Title != "" && !h.Stopped && p.checked.of(m) {
		out = append(out, app.P().Class("small").Body(app.A().ID("to-hold").Class("inline-way").Href("#hold-title").Text(v.Title)))
	}
	return out
}

// notice is what was done last, or why it was not.
func (p *draftPage) notice() []app.UI {
	switch {
	case p.refused.Title != "":
		return []app.UI{ui.Notice{Tone: ui.Warm, Title: p.refused.Title, Lines: p.refused.Lines}.UI()}
	case p.said != "":
		return []app.UI{app.P().Text(p.said)}
	}
	return nil
}
