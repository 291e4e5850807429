package app

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/plan"
)

// planPage shows the whole plan as a path of phases with their steps.
type planPage struct{ view }

// OnNav sets the title.
func (p *planPage) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.arrive(ctx, titleOf("/plan"))
}

// A planView is the page as plain data.
type planView struct {
	Intro  string
	Stops  []ui.StopState
	Phases []phaseView
	Kept   []ui.StepRow
	Other  string // label of the way to the other path; "" after a stop
	To     guide.Path
}

// A phaseView is one phase as plain data.
type phaseView struct {
	Name, Purpose, Count string
	Closed               []string // reasons all its steps share and no phase before has named
	Waits                bool     // closed for reasons that were named before
	Rows                 []ui.StepRow
}

// viewPlan builds the page from the plan.
func viewPlan(pl plan.Plan) planView {
	v := planView{Intro: intro(pl)}
	if !pl.Result.Outcome.Stop() {
		v.Other, v.To = "I would rather let go", guide.PathLetGo
		if pl.Path == guide.PathLetGo {
			v.Other, v.To = "Back to the question of trying again", guide.PathTry
		}
	}
	here := pl.Current()
	named := map[string]bool{}
	for i, phase := range pl.Phases {
		state := ui.Ahead
		if i == here {
			state = ui.Here
		} else if i < here {
			state = ui.Behind
		}
		v.Stops = append(v.Stops, state)
		pv := phaseView{Name: phase.Name, Purpose: phase.Purpose, Count: app.FormatString("%d of %d", phase.Settled(), len(phase.Steps))}
		pv.Closed, pv.Waits = shared(phase, named)
		for n, s := range phase.Steps {
			row := viewRow(n+1, s)
			row.Closed = slices.DeleteFunc(row.Closed, func(line string) bool { return named[line] })
			pv.Rows = append(pv.Rows, row)
		}
		v.Phases = append(v.Phases, pv)
	}
	for n, s := range pl.Kept {
		v.Kept = append(v.Kept, viewRow(n+1, s))
	}
	return v
}

// shared returns the reasons that close every step of a phase and that no phase
// before has named, and remembers them: said once, they are read.
func shared(phase plan.Phase, named map[string]bool) (lines []string, waits bool) {
	for _, line := range closedLines(phase.Steps[0]) {
		everywhere := true
		for _, s := range phase.Steps[1:] {
			everywhere = everywhere && slices.Contains(closedLines(s), line)
		}
		if !everywhere {
			continue
		}
		waits = true
		if !named[line] {
			lines = append(lines, line)
			named[line] = true
		}
	}
	return lines, waits && len(lines) == 0
}

func viewRow(n int, s plan.Step) ui.StepRow {
	row := ui.StepRow{Href: "/step?s=" + string(s.ID), Number: n, Title: s.Title, State: stateOf(s.Mark), Done: s.Mark.Status == plan.Done, Shut: !s.Open()}
	if !row.Done {
		row.Closed = closedLines(s)
	}
	return row
}

// closedLines are the reasons a step is closed, as short lines.
func closedLines(s plan.Step) []string {
	var out []string
	for _, r := range s.Closed {
		out = append(out, r.Text)
	}
	return out
}

// stateOf says what was done about a step, and when.
func stateOf(m plan.Mark) string {
	text := map[plan.Status]string{plan.Doing: "Begun", plan.Done: "Done", plan.Skipped: "Left out"}[m.Status]
	if text != "" && !m.On.IsZero() {
		text += " on " + m.On.Long()
	}
	if m.Note != "" {
		if text != "" {
			text += " · "
		}
		text += "with your note"
	}
	return text
}

// intro says what kind of plan this is.
func intro(pl plan.Plan) string {
	switch {
	case pl.Result.Outcome == guide.Crisis:
		return "Only what helps today. Everything else waits, and keeps."
	case pl.Result.Outcome == guide.Unsafe:
		return "Distance and people who know first, then a life that is yours. Nothing here leads to contact."
	case pl.Path == guide.PathLetGo:
		return "A way of letting go, in your own time. You can take the phases out of order."
	case pl.Result.Outcome == guide.HealFirst:
		return "Steadier days first. The question waits for you."
	}
	return "Each step answers something you said. What leads to contact stays closed until its conditions are met, and says which."
}

// Render shows the page.
func (p *planPage) Render() app.UI {
	if !p.s.Response().Begun() {
		return p.page("/plan", ui.Heading("Your plan"), noPlan())
	}
	pl := p.s.Plan()
	v := viewPlan(pl)
	body := []app.UI{ui.Heading("Your plan"), app.P().Class("lead").Text(v.Intro), app.Div().Class("unfinished").Body(p.unfinished()...), ui.Path(v.Stops)}
	for _, phase := range v.Phases {
		body = append(body, app.Section().Class("phase").Body(
			app.Div().Class("row").Body(app.H2().Text(phase.Name), app.Span().Class("soft small").Text(phase.Count)),
			app.P().Class("soft").Text(phase.Purpose),
			app.Div().Class("phase-closed").Body(phase.why()...),
			ui.StepList(phase.Rows)))
	}
	if len(v.Kept) > 0 {
		body = append(body, app.Section().Class("phase").Body(app.H2().Text("Kept from before"),
			app.P().Class("soft").Text("What you did and wrote earlier. It is no longer part of the plan, and it is yours to read."), ui.StepList(v.Kept)))
	}
	if v.Other != "" {
		body = append(body, app.Div().Class("actions").Body(ui.Button{Label: v.Other, Kind: ui.Ghost, ID: "other-path",
			OnClick: press("path/"+string(v.To), func(ctx app.Context, _ app.Event) { p.s.ChoosePath(v.To); p.focus("heading") })}.UI()))
	}
	body = append(body, app.P().Class("small").Body(app.A().Href("/outcome").Text("Why this plan: your result and its reasons")))
	return p.page("/plan", body...)
}

// why says what a closed phase waits for.
func (v phaseView) why() []app.UI {
	if v.Waits {
		return []app.UI{app.P().Class("small why").Text("Opens after what comes before it.")}
	}
	if len(v.Closed) == 0 {
		return nil
	}
	return []app.UI{app.Div().Class("why small").Body(app.P().Text("Closed until:"),
		app.Ul().Body(app.Range(v.Closed).Slice(func(i int) app.UI { return item(v.Closed[i]) })))}
}

// unfinished says that questions are open. The plan stays readable all the
// same: it may hold what someone wrote.
func (p *planPage) unfinished() []app.UI {
	if p.s.Assessed() {
		return nil
	}
	return []app.UI{ui.Notice{Tone: ui.Warm, Title: "Some questions are open.", Lines: []string{"Until they are answered, everything that leads to contact stays closed."},
		Action: ui.Link{Label: "Go on with the questions", Href: "/check", Kind: ui.Quiet}.UI()}.UI()}
}

// noPlan stands where a plan would be.
func noPlan() app.UI {
	return unless(
		app.P().Text("A plan follows from your answers, and there are none on this device yet."),
		app.Div().Class("actions").Body(ui.Link{Label: "Begin with the questions", Href: "/before", Kind: ui.Primary}.UI()))
}
