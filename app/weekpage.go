package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
)

// weekPage is the look back at one week.
type weekPage struct {
	view
	monday civil.Date // the zero Date before the day is known
	shown  int        // how many weeks are listed under each question
}

// pageOfWeeks is how many weeks are listed under a question at a time.
const pageOfWeeks = 12

// OnNav shows the week the address names. The page keeps to it past midnight.
func (p *weekPage) OnNav(ctx app.Context) {
	p.monday, p.shown = civil.Date{}, pageOfWeeks
	if today := p.s.Today(); today.Valid() {
		p.monday = weekAt(today, ctx.Page().URL().Query().Get("w"))
	}
	p.arrive(ctx, titleOf("/week"))
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

// fieldWeek is the id of the field of a question. Each week has fields of its own, so
// that the words of one are never taken for those of another.
func fieldWeek(monday civil.Date, id guide.WeekQuestionID) string {
	return "week-" + string(id) + "-" + monday.String()
}

// texts are what the fields should show.
func (p *weekPage) texts() map[string]string {
	w, out := p.s.Week(p.monday), map[string]string{}
	for _, q := range guide.WeekQuestions() {
		out[fieldWeek(p.monday, q.ID)] = w.Words[string(q.ID)]
	}
	return out
}

// facts are all the page is made of.
func (p *weekPage) facts() weekFacts {
	sunday := p.monday.AddDays(6)
	return weekFacts{Today: p.s.Today(), Monday: p.monday, All: p.s.Checked(), Logged: p.s.LoggedOn(), Weeks: p.s.Weeks(),
		Done: p.s.DoneWithin(p.monday, sunday), Passed: p.s.PassedWithin(p.monday, sunday),
		Private: p.s.Response().Begun() && private(p.s.Plan())}
}

// Render shows the page: the picture, three places to write, the same days in words, and
// what other weeks said.
func (p *weekPage) Render() app.UI {
	back := ui.Link{Label: "Today", Href: "/today", ID: "back"}
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/today"}
	if !p.monday.Valid() { // the prerendered page
		f.Body = []app.UI{ui.Heading(titleOf("/week")), app.P().Class("soft").Text("One moment. The week is on its way.")}
		return p.framed(f)
	}
	v := viewWeek(p.facts())
	var urgent []app.UI
	if p.s.Response().Begun() {
		urgent = urgentNotice(p.s.Plan())
	}
	f.Body = []app.UI{
		ui.Heading(v.Title),
		app.P().Class("lead week-span").Text(v.Span),
		app.Div().Class("urgent").Body(urgent...),
		v.nav(),
		app.Div().Class("week timeline").Body(
			app.Div().Class("week-seen").Body(v.seen()...),
			app.Section().Class("week-asks").Body(p.asks(v)...),
			app.Section().Class("week-days").Body(v.days()...)),
		app.Section().Class("week-words").Body(p.words(v)...),
		weekWhy(v)}
	return p.framed(f)
}

// nav leads to the weeks beside this one.
func (v weekView) nav() app.UI {
	var ways []app.UI
	for i, l := range []nextLink{v.Earlier, v.Later} {
		if l.Href != "" {
			ways = append(ways, app.A().ID([]string{"week-earlier", "week-later"}[i]).Class("inline-way").Href(l.Href).Text(l.Label))
		}
	}
	return app.Nav().Class("week-nav").Aria("label", "Weeks").Body(ways...)
}

// seen is the picture with the counts under it, or a line where there is nothing to see.
func (v weekView) seen() []app.UI {
	picture := app.P().Class("soft").Text("No check-in of this week says how it was, and none has to. The questions can be answered all the same.")
	body := []app.UI{app.Div().Class("week-picture").Body(picture)}
	if !v.Empty {
		body[0] = app.Div().Class("week-picture").Body(v.Picture.UI())
	}
	return append(body, app.Div().Class("two counters").Body(app.Range(v.Counts).Slice(func(i int) app.UI { return v.Counts[i].UI() })))
}

// asks are the three questions. On paper, where a field cuts words off, stands the text.
func (p *weekPage) asks(v weekView) []app.UI {
	body := []app.UI{app.H2().Text("Three questions"),
		app.P().Class("small soft").Text("Saved on this device while you type. Any of them may stay empty.")}
	for _, q := range v.Asks {
		id, monday, question := fieldWeek(p.monday, q.ID), p.monday, string(q.ID)
		body = append(body, app.Div().Class("week-ask").Body(
			&ui.Field{ID: id, Label: q.Ask, Hint: q.Hint, OnInput: setText(id, "week/"+id, func(text string) { p.s.SetWeek(monday, question, text) })},
			app.P().Class("on-paper").Attr("dir", "auto").Aria("hidden", "true").Text(q.Text)))
	}
	for _, text := range v.Others {
		body = append(body, app.P().Class("small soft").Text("Kept from another version of the app:"), app.P().Class("as-written").Attr("dir", "auto").Text(text))
	}
	return append(body, app.Div().Class("actions").Body(ui.Link{Label: "Done", Href: "/today", Kind: ui.Primary, ID: "week-done"}.UI()))
}

// days are the same days in words.
func (v weekView) days() []app.UI {
	if len(v.Days) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("Day by day"), app.Ol().ID("week-days").Class("timeline-rows").Body(app.Range(v.Days).Slice(func(i int) app.UI { return v.Days[i].row() })),
		app.P().Body(app.A().Class("inline-way").Href("/check-in").Text("Open a check-in to change it"))}
}

func (d weekDay) row() app.UI {
	lines := []app.UI{app.Span().Hidden(d.Says == "").Text(d.Says)}
	for _, text := range d.Notes {
		lines = append(lines, app.Span().Class("as-written small").Attr("dir", "auto").Text(text))
	}
	li := app.Li().Body(app.Span().Class("timeline-day").Text(d.Name), app.Span().Class("timeline-text").Body(lines...))
	if d.Here {
		li = li.Aria("current", "date")
	}
	return li
}

// words are what other weeks said, what helped first.
func (p *weekPage) words(v weekView) []app.UI {
	if len(v.Words) == 0 {
		return nil
	}
	body := []app.UI{app.H2().Text("In your own words"), app.P().Class("small soft").Text("What your other weeks said, the latest first.")}
	more := false
	for _, said := range v.Words {
		rows := said.Rows[:min(max(p.shown, pageOfWeeks), len(said.Rows))]
		more = more || len(rows) < len(said.Rows)
		body = append(body, ui.More("week-said-"+string(said.ID), said.Title, app.Ul().Class("list week-said").Body(app.Range(rows).Slice(func(i int) app.UI { return &weekRowCompo{Row: rows[i]} }))))
	}
	if more {
		body = append(body, ui.Button{Label: "Show earlier weeks", Kind: ui.Ghost, ID: "week-more", OnClick: press("week-more/"+strconv.Itoa(p.shown), func(app.Context, app.Event) { p.shown += 4 * pageOfWeeks })}.UI())
	}
	return body
}

// weekRowCompo is what one week said, behind a component of its own.
type weekRowCompo struct {
	app.Compo
	Row weekRow
}

// Render shows the row.
func (c *weekRowCompo) Render() app.UI {
	return app.Li().Body(app.A().Class("inline-way small").Href(c.Row.Href).Text(c.Row.Week), app.P().Class("as-written").Attr("dir", "auto").Text(c.Row.Text))
}

// weekWhy says how to read the picture, what each question is good for and where it
// comes from.
func weekWhy(v weekView) app.UI {
	body := []app.UI{app.P().Class("small").Text("The higher a stone, the better the mood; the taller a bar, the stronger the wish to write. A day with several check-ins stands at their mean, under the word nearest to it, and halfway under the harder one. Contact counts when a check-in or your log says so. Nothing here is a score, and nothing opens or closes by it."),
		app.P().Class("small").Text("That a week begins on Monday, and that the page of today leads here from Saturday to Monday, is our own choice. Nothing reminds you, and a week may pass without a look back.")}
	for _, q := range v.Asks {
		body = append(body, app.H3().Text(q.Ask), app.P().Class("small").Text(q.Why), sources(q.Sources))
	}
	return ui.More("week-why", "How to read this, and where it comes from", body...)
}
