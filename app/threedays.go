package app

import (
	"cmp"
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/journal"
)

// threeDays is the page of the three days of writing.
type threeDays struct {
	view
	again bool // three more are wanted
	said  string
}

// OnNav sets the title.
func (p *threeDays) OnNav(ctx app.Context) {
	p.again, p.said = false, ""
	p.arrive(ctx, titleOf("/three-days"))
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

// fieldOfDay is the id of the field of a day, from 0: each has its own.
func fieldOfDay(n int) string { return app.FormatString("day-%d", n+1) }

// texts is what the field should show.
func (p *threeDays) texts() map[string]string {
	v := p.look()
	if v.State != daysWrite {
		return nil
	}
	return map[string]string{fieldOfDay(v.Next): p.s.Draft(v.Question.ID)}
}

// A daysState is what the page of the three days is about now.
type daysState int

const (
	daysWrite daysState = iota // one of them can be written
	daysRest                   // one was written today
	daysOver                   // all are written
	daysHard                   // not now
	daysWait                   // what was written is being read
)

// A daysView is the page as plain data.
type daysView struct {
	State    daysState
	Next     int          // the day to write, from 0
	Question guide.Prompt // of that day
	Marks    []ui.Milestone
	Begun    string // what is begun and cannot be gone on with now
	Last     string // the entry written today, as an address
	Other    bool   // the plan leads the other way
}

// look builds the view from what is kept.
func (p *threeDays) look() daysView {
	series, ready := p.s.ThreeDays(p.again)
	if !ready {
		return daysView{State: daysWait}
	}
	v := viewDays(series, p.s.HardDays())
	v.Other = p.s.Response().Begun() && p.s.Plan().Path != guide.PathLetGo
	if series.Next >= 0 && v.State != daysWrite {
		v.Begun = p.s.Draft(guide.PromptID(series.Parts[series.Next].Prompt))
	}
	return v
}

// viewDays puts how far the three days have come into words. Hard days outweigh
// everything.
func viewDays(s journal.Series, hard bool) daysView {
	v := daysView{Next: s.Next}
	switch {
	case hard:
		v.State = daysHard
	case s.Next < 0:
		v.State = daysOver
	case s.Rest:
		v.State = daysRest
	default:
		v.State = daysWrite
		v.Question, _ = guide.PromptByID(guide.PromptID(s.Parts[s.Next].Prompt))
	}
	latest := -1
	for i, part := range s.Parts {
		m := ui.Milestone{Name: app.FormatString("Day %d", i+1), Done: part.Written}
		switch {
		case part.Written:
			m.Said, m.Href = part.On.Long(), "/write?e="+part.IDs[0]
			if latest < 0 || part.On.Compare(s.Parts[latest].On) > 0 {
				latest = i
			}
		case i == s.Next && v.State == daysWrite:
			m.Here, m.Said = true, "this one"
		}
		v.Marks = append(v.Marks, m)
	}
	if v.State == daysRest && latest >= 0 {
		v.Last = v.Marks[latest].Href
	}
	return v
}

// Render shows the page.
func (p *threeDays) Render() app.UI {
	v, about := p.look(), guide.AboutThreeDays()
	body := []app.UI{
		ui.Heading("Three days of writing"),
		app.P().Class("lead").Text(about.Lines[0]),
		app.P().Class("why small").Hidden(!v.Other).Text("This belongs to letting go, and your plan leads the other way at present. You can use it all the same."),
		ui.Marks("The three days", v.Marks),
		ui.Region("days-said", p.notice()...),
		app.Div().ID("days-now").Body(p.now(v)...),
		app.Section().Class("calm").Body(p.heavier()...),
		app.H2().Text("What is known about it"),
		app.Div().Body(paragraphs(about.Lines[1:])...),
		ui.More("days-sources", "Where this comes from", sources(about.Sources)),
	}
	back := ui.Link{Label: "Tools", Href: "/tools", ID: "back"}
	return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: body})
}

func (p *threeDays) notice() []app.UI {
	if p.said == "" {
		return nil
	}
	return []app.UI{app.P().Class("small soft list-said").Text(p.said)}
}

// heavier says what to do when writing makes things worse.
func (p *threeDays) heavier() []app.UI {
	note := guide.WritingHurts()
	return append(append([]app.UI{app.H2().Text("If it makes things heavier")}, paragraphs(note.Lines)...),
		app.P().Body(app.A().Href("/help").Text("Help lines, and what helps in the next ten minutes")),
		ui.More("heavier-sources", "Where this comes from", sources(note.Sources)))
}

// now is what there is to do today.
func (p *threeDays) now(v daysView) []app.UI {
	switch v.State {
	case daysWait:
		return []app.UI{app.P().Class("soft").Text("Opening what you kept here …")}
	case daysHard:
		return p.notNow(v)
	case daysRest:
		return []app.UI{ui.Notice{Tone: ui.Plain, Title: "That was it for today.", Lines: []string{
			"There is one of these a day. What you wrote goes on working while you do other things, and a second one on the same day is easily too much. The pause is our own choice.",
			"The next question waits here from tomorrow on, or for as long as you like."},
			Action: app.P().Body(app.A().Href(v.Last).Text("Read what you wrote today"))}.UI(),
			app.Div().Body(p.begun(v)...)}
	case daysOver:
		return []app.UI{ui.Notice{Tone: ui.Plain, Title: "All three days are written.", Lines: []string{
			"They stand in your journal. Read them again on a day when the ending looks like nothing but loss.",
			"You can leave it here. Or write three more, some other week: the questions are the same, the answers will not be."}}.UI(),
			app.Div().Class("actions").Body(ui.Button{Label: "Write three more", Kind: ui.Ghost, ID: "again", OnClick: press("days-again", func(app.Context, app.Event) {
				p.again, p.said = true, ""
				p.focus("days-now")
			})}.UI())}
	}
	return p.writing(v)
}

// notNow says why this waits, and what there is instead. What was begun stays
// readable.
func (p *threeDays) notNow(v daysView) []app.UI {
	note := guide.NotNowThreeDays()
	return []app.UI{
		ui.Notice{Tone: ui.Warm, Title: "This waits for steadier days.", Lines: note.Lines, Action: app.Div().Class("actions").Body(
			ui.Link{Label: "Talk to someone", Href: "/help", Kind: ui.Ghost, ID: "instead-help"}.UI(),
			ui.Link{Label: "Three plain lines about today", Href: "/write", Kind: ui.Ghost, ID: "instead-write"}.UI())}.UI(),
		app.Div().Body(p.begun(v)...),
		ui.More("not-now-sources", "Where this comes from", sources(note.Sources))}
}

// begun is a text that waits to be gone on with.
func (p *threeDays) begun(v daysView) []app.UI {
	if blank(v.Begun) {
		return nil
	}
	return []app.UI{ui.More("begun", "What you have begun is kept", app.P().Class("line-words").Attr("dir", "auto").Text(v.Begun))}
}

// writing is the place to write the day.
func (p *threeDays) writing(v daysView) []app.UI {
	field, id := fieldOfDay(v.Next), v.Question.ID
	return []app.UI{
		app.H2().Class("day-ask").Text(v.Question.Ask),
		app.P().Text(v.Question.Why),
		&ui.Field{ID: field, Label: app.FormatString("Day %d of 3", v.Next+1), Rows: 10, Hint: "Only for you. It is kept while you type. Spelling and order do not matter.",
			OnInput: on("day/"+string(id), func(app.Context, app.Event) {
				if text, ok := value(field); ok {
					p.s.SetDraft(id, text)
				}
				p.said = ""
			})},
		&quietTimer{ID: string(id), Minutes: cmp.Or(p.s.Settings().WritingTime(), guide.WritingMinutes)},
		app.Div().Class("actions").Body(ui.Button{Label: "Done for today", Kind: ui.Primary, ID: "keep", OnClick: press("day-keep/"+string(id), func(app.Context, app.Event) { p.keep() })}.UI()),
		app.P().Class("small soft").Text("You need not finish. A few lines are a day, and so is half a page."),
	}
}

func (p *threeDays) keep() {
	_, err := p.s.KeepDay()
	switch {
	case errors.Is(err, ErrRest), errors.Is(err, ErrHard):
		p.said = "It stays here, as you wrote it." // the reason stands below now
	default:
		p.said = keptMessage(err)
	}
	p.again = p.again && err != nil
	p.focus("days-said")
}
