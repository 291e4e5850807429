package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/plan"
)

// stepPage shows one step: what, why, how, what stands in its way, and a place
// to write.
type stepPage struct {
	view
	id      guide.StepID
	refused Message
}

// OnNav shows the step the address names.
func (p *stepPage) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.id, p.refused = guide.StepID(ctx.Page().URL().Query().Get("s")), Message{}
	p.arrive(ctx, titleOf("/step"))
	p.fields = func() map[string]string { return map[string]string{fieldNote: p.s.Note(p.id)} }
	ctx.Defer(func(app.Context) { p.fill() })
}

// fieldNote is the id of the note's field.
const fieldNote = "note"

// Render shows the page.
func (p *stepPage) Render() app.UI {
	s, ok := p.s.Plan().Find(p.id)
	if !ok || !p.s.Response().Begun() {
		return p.page("/plan", ui.Heading("A step"), unless(
			app.P().Text("There is no such step in your plan."),
			app.P().Body(app.A().Href("/plan").Text("Go to the plan"))))
	}
	phase, _ := guide.PhaseByID(s.Phase)
	back := ui.Link{Label: "Plan", Href: "/plan", ID: "back"}
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: p.body(s, phase)}
	return p.framed(f)
}

func (p *stepPage) body(s plan.Step, phase guide.Phase) []app.UI {
	if s.Kept {
		return p.kept(s)
	}
	label := s.Prompt
	if label == "" {
		label = "Your note"
	}
	return []app.UI{
		ui.Tag(phase.Name, ui.Plain),
		ui.Heading(s.Title),
		app.Div().Class("closed-box").Body(p.closed(s)...),
		app.P().Text(s.Why),
		app.Div().Body(p.because(s)...),
		app.H2().Text("How"),
		app.P().Text(s.How),
		p.note(s, label),
		app.P().ID("state").Class("small soft").Role("status").TabIndex(-1).Text(stateOf(s.Mark)),
		ui.Region("refused", p.refusal()...),
		app.Div().Class("actions").Body(p.buttons(s)...),
		ui.More("", "Where this comes from", sources(s.Sources)),
	}
}

// note is the place to write about the step.
func (p *stepPage) note(s plan.Step, label string) app.UI {
	return &ui.Field{ID: fieldNote, Label: label, Rows: 6, Hint: "Only for you. It is saved while you type.",
		OnInput: on("note/"+string(s.ID), func(app.Context, app.Event) {
			if text, ok := value(fieldNote); ok {
				p.s.SetNote(s.ID, text)
			}
		})}
}

// kept shows a step that is no longer part of the plan: what was written, and
// nothing that would lead on.
func (p *stepPage) kept(s plan.Step) []app.UI {
	return []app.UI{
		ui.Tag("Kept from before", ui.Plain),
		ui.Heading(s.Title),
		app.P().Text("This is no longer part of your plan. What you wrote about it is yours to read and to change."),
		p.note(s, "Your note"),
		app.P().ID("state").Class("small soft").Text(stateOf(s.Mark)),
		app.Div().Class("actions").Body(ui.Link{Label: "Back to the plan", Href: "/plan", Kind: ui.Primary}.UI()),
	}
}

// closed says why the step cannot be started and what would open it.
func (p *stepPage) closed(s plan.Step) []app.UI {
	if s.Open() {
		return nil
	}
	var rows []app.UI
	for i, line := range closedLines(s) {
		row := app.Li().Text(line)
		if opens := s.Closed[i].Opens; opens != "" {
			if step, ok := p.s.Plan().Find(opens); ok {
				row = app.Li().Body(app.Text(line+" "), app.A().Href("/step?s="+string(opens)).Text("Go to “"+step.Title+"”"))
			}
		} else if s.Closed[i].Gate == guide.GateMissing {
			row = app.Li().Body(app.Text(line+" "), app.A().Href("/outcome").Text("See what is missing"))
		}
		rows = append(rows, row)
	}
	return []app.UI{app.Div().Class("notice warm").Body(
		app.P().Class("notice-title").Text("Closed for now. It opens when:"),
		app.Ul().Body(rows...),
		app.P().Class("small").Text("Until then, the words can go into your journal, where they are sent to nobody."))}
}

// because names the answers a step responds to. What was said about safety, and
// old answers while new ones are given, are named by the finding alone.
func (p *stepPage) because(s plan.Step) []app.UI {
	var out []app.UI
	for _, f := range s.Because {
		if len(f.Because) == 0 || f.Because[0].Item.Dimension == guide.DimSafety {
			out = append(out, ui.Why("It answers this: "+f.Title+"."))
			continue
		}
		a := f.Because[0]
		out = append(out, ui.Why("You were asked “"+a.Item.Ask+"” and said: "+said(a)))
	}
	return out
}

func (p *stepPage) refusal() []app.UI {
	if p.refused.Title == "" {
		return nil
	}
	return []app.UI{ui.Notice{Tone: ui.Warm, Title: p.refused.Title, Lines: p.refused.Lines}.UI()}
}

// buttons are what can be done about the step now.
func (p *stepPage) buttons(s plan.Step) []app.UI {
	set := func(label, id string, kind ui.ButtonKind, status plan.Status) app.UI {
		return ui.Button{Label: label, Kind: kind, ID: id, OnClick: press("status/"+string(s.ID)+"/"+string(status), func(ctx app.Context, _ app.Event) {
			p.refused = Message{}
			p.focus("state")
			if err := p.s.SetStatus(s.ID, status); err != nil {
				p.refused = stepMessage(err)
			}
		})}.UI()
	}
	if s.Settled() {
		return []app.UI{ui.Link{Label: "Back to the plan", Href: "/plan", Kind: ui.Primary}.UI(), set("Take back", "undo", ui.Ghost, plan.Todo)}
	}
	var out []app.UI
	if s.Open() {
		out = append(out, set("Mark as done", "done", ui.Primary, plan.Done))
		if s.Mark.Status != plan.Doing {
			out = append(out, set("I have begun", "doing", ui.Ghost, plan.Doing))
		}
	}
	return append(out, set("Leave this one out", "skip", ui.Ghost, plan.Skipped))
}
