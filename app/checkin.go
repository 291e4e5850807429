package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
)

// A dayForm asks how a day is. It keeps to the day the page was opened on: what is
// said before midnight belongs to that day.
type dayForm struct {
	on    civil.Date
	id    string // of the check-in that is made or gone on with
	round int    // counts how often it began anew, so that ticks are taken back
}

// begin sets the day.
func (f *dayForm) begin(s *Session) { f.on, f.id = s.Today(), s.CheckInNow() }

// key names what the form is about: before its day is known it shows nothing that
// was said.
func (f *dayForm) key() string { return f.id + "/" + strconv.Itoa(f.round) }

// mood asks for the mood with one tap.
func (f *dayForm) mood(s *Session, ask string) app.UI {
	e := s.CheckIn(f.id)
	q := &ui.Scale{Name: "mood", Key: f.key(), Ask: ask}
	for _, m := range checkin.Moods() {
		q.Degrees = append(q.Degrees, f.degree(s, int(m), m.Text(), e.Mood == m, "mood", func(e *checkin.Entry) { e.Mood = m }))
	}
	return q
}

// urge asks how strong the wish to write is.
func (f *dayForm) urge(s *Session) app.UI {
	e := s.CheckIn(f.id)
	q := &ui.Scale{Name: "urge", Key: f.key(), Ask: "How strong is the wish to write to them?", Hint: "It says nothing about you, and it passes in waves."}
	for _, u := range checkin.Urges() {
		q.Degrees = append(q.Degrees, f.degree(s, int(u), u.Text(), e.Urge == u, "urge", func(e *checkin.Entry) { e.Urge = u }))
	}
	return q
}

func (f *dayForm) degree(s *Session, n int, label string, chosen bool, what string, set func(*checkin.Entry)) ui.Degree {
	id, day := f.id, f.on
	return ui.Degree{ID: strconv.Itoa(n), Label: label, Chosen: chosen,
		OnCheck: on(what+"/"+id+"/"+strconv.Itoa(n), func(app.Context, app.Event) { s.SetCheckIn(id, day, set) })}
}

// checkIn is the card on the page of today: one tap, and a way to the rest.
func (f *dayForm) checkIn(s *Session) app.UI {
	v := viewCheckIn(s.CheckIn(f.id))
	return app.Section().Class("card check-in").Body(
		f.mood(s, "How is today?"),
		app.Div().Class("check-in-row").Body(
			ui.Region("check-in-said", v.says(false)...),
			app.A().ID("check-in-more").Class("inline-way small").Href("/check-in").Text(v.More)))
}

// A checkInView is what follows from a check-in, as plain data.
type checkInView struct {
	Kept string    // what is kept; "" for nothing
	More string    // label of the way to the whole check-in
	Help bool      // the day is very low: people to talk to
	Hold []wayView // what helps while the wish to write is strong

	Drained *drainedView // the days were low again and again; only the whole check-in says so
}

// A drainedView is what to ask when the days were low again and again.
type drainedView struct {
	Says string
	Ways []wayView
}

// viewDrained asks what going on gives back, and shows that letting go is as good a
// way; without a plan, or on that way, it leads to people. It changes nothing by
// itself (T31).
func viewDrained(pl plan.Plan, begun bool) *drainedView {
	help := wayView{Label: "Someone to talk to", Href: "/help", Says: "A doctor, a counsellor, a help line."}
	if pl.Path != guide.PathTry || !begun {
		return &drainedView{Says: "Most of your last days were low. Grief is heavy, and nobody has to carry so much of it alone.", Ways: []wayView{help}}
	}
	return &drainedView{Says: "Most of your last days were low. Effort is fine while something comes back. What does going on give you now, and what does it cost?", Ways: []wayView{
		{Label: "It costs more than it gives", Href: "/changed", Says: "Say so under “Something changed”."},
		{Label: "Change to letting go", Href: "/plan#other-path", Says: "As good a way, and nothing has to fail first."},
		help}}
}

// viewCheckIn says what is kept of a day and what may help now. Nothing is scored:
// what helps follows from the one answer it stands beside.
func viewCheckIn(e checkin.Entry) checkInView {
	v := checkInView{More: "The wish to write to them, and a line", Help: e.Mood.Lowest()}
	switch {
	case e.Mood != 0 && e.Urge != 0:
		v.Kept = "Kept: " + e.Mood.Text() + ". The wish to write: " + e.Urge.Text() + "."
		v.More = "See it"
	case e.Mood != 0:
		v.Kept = "Kept: " + e.Mood.Text() + "."
		v.More = "And the wish to write"
	case e.Urge != 0:
		v.Kept = "Kept. The wish to write: " + e.Urge.Text() + "."
		v.More = "See it"
	case e.Note != "":
		v.Kept = "Kept: a line of your own."
		v.More = "And the wish to write"
	}
	if e.Urge.Hard() {
		v.More = "What helps now"
		v.Hold = []wayView{
			{Label: "Write it here instead", Href: "/write?for=letter", Says: "A letter that is never sent."},
			{Label: "What you planned for it", Href: "/if-then", Says: "If-then plans, decided on a quiet day."},
			{Label: "Someone to talk to", Href: "/help", Says: "Help lines by country."},
		}
	}
	return v
}

// says is what stands under the scales; with all, what helps against the wish too.
func (v checkInView) says(all bool) []app.UI {
	var out []app.UI
	if v.Kept != "" {
		out = append(out, app.P().Class("small soft").Text(v.Kept))
	}
	if v.Help {
		out = append(out, app.P().Class("small").Body(app.Text("If it is more than you can carry alone, "), app.A().Class("inline-way").Href("/help").Text("talk to someone now.")))
	}
	if all && v.Drained != nil {
		out = append(out, app.P().ID("drained").Text(v.Drained.Says), waysList(v.Drained.Ways))
	}
	if all && len(v.Hold) > 0 {
		out = append(out, app.P().Class("small").Text("A strong wish rises and falls. While it is high, one of these:"),
			waysList(v.Hold))
	}
	return out
}

func waysList(ways []wayView) app.UI {
	return app.Ul().Class("list").Body(app.Range(ways).Slice(func(i int) app.UI { return wayTo(ways[i].Href, ways[i].Label, ways[i].Says) }))
}

// checkInPage is the whole check-in of today, with the days before it.
type checkInPage struct {
	view
	dayForm
}

const fieldDay = "check-in-note"

// OnNav sets the title.
func (p *checkInPage) OnNav(ctx app.Context) {
	p.begin(p.s)
	p.arrive(ctx, titleOf("/check-in"))
	p.fields = func() map[string]string { return map[string]string{fieldDay: p.s.CheckIn(p.id).Note} }
	ctx.Defer(func(app.Context) { p.fill() })
}

// earlierDays are how many days before today are shown.
const earlierDays = 14

// Render shows the page.
func (p *checkInPage) Render() app.UI {
	back := ui.Link{Label: "Today", Href: "/today", ID: "back"}
	v := viewCheckIn(p.s.CheckIn(p.id))
	if checkin.Drained(p.s.CheckIns(), p.on) {
		v.Drained = viewDrained(p.s.Plan(), p.s.Response().Begun())
	}
	body := []app.UI{ui.Heading("How is today?"),
		app.P().Class("lead").Text("Only for you, one a day. Leave out what you like: a day without a check-in is no gap."),
		p.mood(p.s, "Your mood"), p.urge(p.s),
		ui.Region("check-in-said", v.says(true)...),
		&ui.Field{ID: fieldDay, Label: "A line of your own", Rows: 3, Hint: "Saved on this device while you type.", OnInput: on("day-note/"+p.id, func(app.Context, app.Event) {
			if text, ok := value(fieldDay); ok {
				p.s.SetCheckIn(p.id, p.on, func(e *checkin.Entry) { e.Note = text })
			}
		})},
		app.Div().Class("actions").Body(
			ui.Link{Label: "Back to today", Href: "/today", Kind: ui.Primary, ID: "check-in-done"}.UI(),
			ui.Button{Label: "Take today’s check-in back", Kind: ui.Quiet, ID: "check-in-clear", OnClick: press("check-in-clear/"+p.id, func(app.Context, app.Event) { p.clear() })}.UI()),
		app.Section().Class("days-before").Body(p.before()...),
		ui.More("check-in-why", "Why it asks this", app.P().Class("small").Text("Both measures and their five steps are our own choice. They are never added up to a score, and they open or close nothing in your plan. When five of your last six days with a mood, within three weeks, were low or very low, this page asks what going on gives you; those numbers are our own choice as well."))}
	return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/today", Body: body})
}

// clear takes the check-in of the day back.
func (p *checkInPage) clear() {
	p.s.SetCheckIn(p.id, p.on, func(e *checkin.Entry) { *e = checkin.Entry{} })
	p.round++
	p.ctx.Defer(func(app.Context) { p.fill() })
	p.focus("heading")
}

// before lists the days before.
func (p *checkInPage) before() []app.UI {
	days := lastCheckIns(p.s.CheckIns(), p.on, earlierDays)
	if len(days) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("The days before"), app.Ul().Class("list days").Body(app.Range(days).Slice(func(i int) app.UI { return &dayCompo{Day: viewDay(days[i])} }))}
}

// A dayView is one day of the list, as a value.
type dayView struct{ On, Says, Note string }

func viewDay(e checkin.Entry) dayView {
	v := dayView{On: e.On.Long(), Note: e.Note}
	if e.Mood != 0 {
		v.Says = e.Mood.Text()
	}
	if e.Urge != 0 {
		v.Says = dotted(v.Says, "wish to write: "+e.Urge.Text())
	}
	return v
}

// dayCompo is one day behind a component of its own.
type dayCompo struct {
	app.Compo
	Day dayView
}

// Render shows the row.
func (c *dayCompo) Render() app.UI {
	return app.Li().Body(app.P().Body(app.Span().Class("step-title").Text(c.Day.On), app.Span().Class("small soft").Text(c.Day.Says)),
		app.P().Class("small").Attr("dir", "auto").Hidden(c.Day.Note == "").Text(c.Day.Note))
}
