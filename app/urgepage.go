package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
)

// urgePage helps while the urge to write is there. What is the guide's stands in the
// prerendered page and helps before the program is ready, and behind a closed lock too;
// what is the person's own comes after.
type urgePage struct {
	view
	urgeForm
	night bool // it was opened because it is night
	copyGuard
}

// fieldUrgeLetter is the id of the field to write in instead.
const fieldUrgeLetter = "urge-letter"

// OnNav takes up the urge a wait runs for, or begins with none.
func (p *urgePage) OnNav(ctx app.Context) {
	p.public = true
	p.night = ctx.Page().URL().Query().Get("night") != ""
	p.stayed = ""
	p.turnTo(&p.view, "")
	p.adopt()
	p.arrive(ctx, titleOf("/urge"))
	if p.live() {
		p.s.LeaveAll()
		p.takeEarlyWait()
	}
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

// live reports whether there is somebody here whose page it is: not in the prerendered
// page, of which nobody knows yet whose it is, and not behind a closed lock.
func (p *urgePage) live() bool { return !p.s.Locked() && p.s.Today().Valid() }

// adopt takes up the urge the wait is for. A wait that has long been over is put away.
func (p *urgePage) adopt() {
	w, left, ok := p.s.Wait()
	switch {
	case !ok || !p.live() || p.felt != "":
	case waitPassed(w, left, p.s.Now()):
		p.s.EndWait()
	default:
		if u, there := p.s.Urge(w.Urge); there && u.Gone.IsZero() {
			p.turnTo(&p.view, w.Urge)
		}
	}
}

// texts are what the fields should show.
func (p *urgePage) texts() map[string]string {
	if !p.live() {
		return nil
	}
	out := p.urgeForm.texts()
	out[fieldUrgeLetter] = p.s.Draft(guide.PromptLetter)
	for id, text := range p.nightTexts() {
		out[id] = text
	}
	return out
}

// facts are all that is the person's own on the page.
func (p *urgePage) facts() urgeFacts {
	f := urgeFacts{Plan: p.s.Plan(), Response: p.s.Response(), Night: p.night || p.s.IsNight(), IfThens: forNow(ifThensFor(p.s, p.s.Moment())),
		Notes: []string{p.s.Note(guide.StepSupport), p.s.Note(guide.StepConfidant)}}
	_, f.Waits = p.s.Waiting()
	f.Reality, _ = p.s.Lines(guide.ListReality)
	f.Limits, _ = p.s.Lines(guide.ListLimits)
	return f
}

// Render shows the page. What is not private has the class "urge-open": the style shows
// it before the program knows whether there is a lock.
func (p *urgePage) Render() app.UI {
	p.of = &p.view
	if !p.s.Locked() {
		p.public = true // a lock that closes again leaves what helps in view
	}
	p.adopt()
	t := guide.Urge()
	var v urgeView
	if p.live() {
		v = viewUrge(p.facts())
	}
	wait, left, waits := p.s.Wait()
	body := []app.UI{
		app.Div().Class("urgent urge-open").Body(urgentLine(v.Help)...),
		ui.Heading(t.Title),
		app.P().Class("lead urge-open").Text(t.Lead),
		app.Div().Class("urge-night").Body(nightLines(v.Night)...),
		app.Div().Class("urge-wait").Body(p.waiting(viewWait(wait, left, waits))...),
		app.P().Class("small urge-open urge-danger").Body(app.Text(t.Danger[0]+" "+t.Danger[1]+" "), app.A().ID("urge-help").Class("inline-way").Href("/help").Text("Help lines")),
		breathing(),
		app.Section().Class("urge-open urge-nudges").Body(app.H2().Text("In this minute"), nudges(t.Now)),
		app.Div().Class("urge-lock").Body(p.behindLock()...),
		app.Div().Class("urge-second").Body(reminder(v)...),
		app.Section().Class("urge-own").Body(p.own(v)...),
		app.Section().Class("urge-write").Body(p.instead()...),
		app.Section().ID("how").Class("urge-how").TabIndex(-1).Body(p.how()...),
		app.Div().Class("urge-more").Body(p.more(t)...),
	}
	return p.page(urgeTab(p.s), body...)
}

// urgeTab leaves the bar out behind a closed lock: it would lead nowhere.
func urgeTab(s *Session) string {
	if s.Locked() {
		return ""
	}
	return "/contact"
}

func (p *urgePage) waiting(v waitView) []app.UI {
	if p.s.Locked() {
		return nil
	}
	return p.wait(v)
}

func nightLines(lines []string) []app.UI {
	if len(lines) == 0 {
		return nil
	}
	return []app.UI{app.Div().ID("night").Class("why").Body(append(paragraphs(lines), app.A().ID("night-today").Class("inline-way").Href("/today").Text("Go to Today"))...)}
}

// breathing is a circle to breathe with. It moves by the style alone, six rounds, and
// stands still when the device asks for less motion or the person does: then the count
// stands there in its place. It says nothing to a screen reader that the sentence
// beside it does not.
func breathing() app.UI {
	b := guide.UrgeBreathing()
	word := func(class string, part guide.Breath) app.UI {
		return app.Span().Class("breath-word "+class).Body(app.Span().Text(part.Label), app.Span().Class("breath-count").Text(countTo(part.Seconds)))
	}
	return app.Section().ID("breathe").TabIndex(-1).Class("urge-open breathing").Body(
		app.Div().Class("breath").Aria("hidden", "true").Body(
			app.Div().Class("breath-circle"), app.P().Class("breath-words").Body(word("breath-in", b.Parts[0]), word("breath-out", b.Parts[1]))),
		app.Div().Class("breath-said").Body(
			app.H2().Text("Breathe"),
			app.P().Text(b.Lines[0]),
			app.Label().For("breath-still").Class("breath-hold small").Body(app.Input().Type("checkbox").ID("breath-still").Attr("autocomplete", "off"), app.Span().Text("Hold the circle still")),
			ui.More("breath-more", "If it does not help", append(paragraphs(b.Lines[1:]), sources(b.Sources))...)))
}

// countTo is a count to say in one's mind.
func countTo(n int) string {
	out := ""
	for i := 1; i <= n; i++ {
		out += app.FormatString(" %d", i)
	}
	return out
}

func nudges(list []guide.Nudge) app.UI {
	return app.Ol().Class("nudges").Body(app.Range(list).Slice(func(i int) app.UI {
		return app.Li().Body(app.P().Text(list[i].Do), app.P().Class("small soft").Text(list[i].Why))
	}))
}

// behindLock is the way to what is one's own, while the lock is closed. The form for
// the passphrase comes when it is asked for and not before: breathing needs none.
func (p *urgePage) behindLock() []app.UI {
	if !p.s.Locked() {
		return nil
	}
	return []app.UI{app.P().Class("small soft").Text("The rest is behind your passphrase."),
		ui.Button{Label: "Open it", Kind: ui.Ghost, ID: "urge-unlock", OnClick: press("urge-unlock", func(app.Context, app.Event) { p.public = false })}.UI()}
}

// reminder is what a second message is, or that there is nothing to send.
func reminder(v urgeView) []app.UI {
	switch {
	case len(v.Stopped) > 0:
		return []app.UI{app.Div().Class("why").ID("urge-stopped").Body(paragraphs(v.Stopped)...)}
	case len(v.Second) > 0:
		return []app.UI{app.H2().Text("Your last message has no answer"), app.Div().Class("why").ID("urge-second").Body(paragraphs(v.Second)...)}
	}
	return nil
}

// own is what the person has put down on calmer days.
func (p *urgePage) own(v urgeView) []app.UI {
	if !p.live() {
		return nil
	}
	return []app.UI{
		app.H2().Text("From your calmer days"),
		app.Div().Class("urge-why").Body(whyRows(v)...),
		app.Div().Class("urge-ifthen").Body(ifThenRows(v.IfThens)...),
		app.Div().Class("urge-someone").Body(someoneRows(v.Someone)...),
		listWays("More of your lists", p.s, guide.ListLimits, guide.ListWins, guide.ListThanks, guide.ListCarry),
	}
}

func whyRows(v urgeView) []app.UI {
	to := app.P().Class("small").Body(app.A().ID("urge-list").Class("inline-way").Href("/list?l=" + string(guide.ListReality)).Text("The list: what I miss, and how it was"))
	if v.count() == 0 {
		return []app.UI{app.P().Class("small soft").Text("Why it ended is not written down yet. A calm day is good for it: one short line for one thing that happened."), to}
	}
	var body []app.UI
	for _, g := range v.Why {
		body = append(body, app.H3().Text(g.Name), app.Ul().Class("plain").Body(app.Range(g.Lines).Slice(func(i int) app.UI {
			return app.Li().Class("line-words").Attr("dir", "auto").Text(g.Lines[i])
		})))
	}
	return []app.UI{ui.More("urge-why", app.FormatString("Why it ended, in your own words (%d)", v.count()), append(body,
		app.P().Class("small soft").Text("It may sting. Do something kind for yourself afterwards."), to)...)}
}

func ifThenRows(all []Made) []app.UI {
	if len(all) == 0 {
		return []app.UI{app.P().Class("small").Body(app.A().ID("urge-ifthen").Class("inline-way").Href("/if-then").Text("Make an if-then plan for the next time"))}
	}
	return []app.UI{app.H3().Text("What you decided to do"), app.Div().ID("urge-plans").Body(app.Range(all).Slice(func(i int) app.UI { return app.Div().Class("ifthen").Body(ifThenWords(all[i].IfThen)) })),
		app.P().Class("small").Body(app.A().ID("urge-ifthen").Class("inline-way").Href("/if-then").Text("All your if-then plans"))}
}

func someoneRows(notes []string) []app.UI {
	out := []app.UI{app.H3().Text("Somebody to call")}
	for _, note := range notes {
		out = append(out, app.P().Class("why line-words").Attr("dir", "auto").Text(note))
	}
	if len(notes) == 0 {
		out = append(out, app.P().Class("small").Text("Anybody who is not your ex will do: “Can you stay on the phone for ten minutes?” is enough."))
	}
	return append(out, app.P().Class("small").Body(app.A().Class("inline-way").Href("/help").Text("Help lines, at any hour")))
}
