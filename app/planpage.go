package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/plan"
)

// planPage shows the plan as a path of phases, with the steps of one of them. The
// address names the phase, so that the browser's Back leads to the one before.
type planPage struct {
	view
	phase   guide.PhaseID // the phase asked for; "" for the one the person is in
	there   bool          // the address is known
	told    int           // what was told a moment ago, by its number; 0 for nothing
	said    string        // what was done last, said once
	before  bool          // the steps kept from before were opened
	refused Message
}

// OnNav shows the phase the address names.
func (p *planPage) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	q := ctx.Page().URL().Query()
	p.phase, p.said, p.refused = guide.PhaseID(q.Get("p")), "", Message{}
	p.there = true
	p.told, _ = strconv.Atoi(q.Get("n"))
	p.arrive(ctx, titleOf("/plan"))
}

// Render shows the page.
func (p *planPage) Render() app.UI {
	if !p.s.Response().Begun() {
		return p.page("/plan", ui.Heading("Your plan"), noPlan())
	}
	if !p.there { // the address comes a moment later, and a plan is a lot to draw twice
		return p.page("/plan", ui.Heading("Your plan"))
	}
	pl := p.s.Plan()
	v, open := viewPlan(pl, p.phase), p.s.Unfinished()
	if p.told > 0 {
		v.Told = viewTold(p.s.Response(), p.told, p.placeOf())
	}
	return p.page("/plan",
		ui.Heading("Your plan"),
		app.P().Class("lead").Text(v.Intro),
		app.Div().Class("unfinished").Body(unfinishedNotice(open)...),
		app.Div().Class("stopped-place").Body(v.Stopped.UI(p.placeOf())...),
		app.Div().Class("told-place").Body(v.Told.UI()...),
		app.Div().Class("next-place").Body(nextWay(v.Next, open)...),
		app.Div().Class("trail-place").Body(ui.Path("The phases of your plan", v.Stops)),
		app.P().Class("small plan-changed").Body(app.A().ID("to-changed").Href("/changed").Text("Something changed")),
		ui.Region("said", p.saying()...),
		p.gatesHint(pl),
		app.Ol().Class("phases").Body(app.Range(v.Phases).Slice(func(i int) app.UI { return p.phaseItem(pl, v.Phases[i]) })),
		app.Section().Class("plan-ways").Body(planWays(pl)...),
		app.Div().Class("other-way").Body(p.otherWay(v.Way)...),
		app.Div().Class("plan-kept").Body(p.kept(v)...))
}

// nextWay is the one thing to do now. While questions are open that is to answer them,
// which is said already.
func nextWay(n *nextView, open bool) []app.UI {
	if n == nil || open {
		return nil
	}
	return []app.UI{app.A().ID("plan-next").Class("next-way").Href(n.Href).Body(
		app.Span().Class("next-body").Body(app.Span().Class("small next-one").Text("The next thing"),
			app.Span().Class("step-title").Attr("dir", "auto").Text(n.Title), app.Span().Class("small soft").Text(n.Why)))}
}

// UI says what was noted, and where to put a slip of the finger right.
func (v *toldView) UI() []app.UI {
	if v == nil {
		return nil
	}
	n := ui.Notice{Tone: ui.Plain, Title: v.Says}
	if v.Slip != "" {
		n.Action = ui.Link{Label: "Was it a slip? Go to the answer", Href: v.Slip, Kind: ui.Quiet, ID: "told-slip"}.UI()
	}
	return []app.UI{n.UI()}
}

// saying is what was done last, or why it could not be done.
func (p *planPage) saying() []app.UI {
	if p.refused.Title != "" {
		return []app.UI{ui.Notice{Tone: ui.Warm, Title: p.refused.Title, Lines: p.refused.Lines}.UI()}
	}
	if p.said != "" {
		return []app.UI{ui.Notice{Tone: ui.Plain, Title: p.said}.UI()}
	}
	return nil
}

// phaseItem is one phase of the list: a link to it, or all of it where it is the
// one shown. Its heading takes the focus when it was chosen.
func (p *planPage) phaseItem(pl plan.Plan, v phaseView) app.UI {
	if !v.Shown {
		return ui.PhaseRow{Href: v.Href, Name: v.Name, Purpose: v.Purpose, State: v.state()}.UI()
	}
	body := []app.UI{
		app.Div().Class("row").Body(app.H2().ID("phase").TabIndex(-1).Text(v.Name), app.Span().Class("soft small").Text(v.state())),
		app.P().Class("soft").Text(v.Purpose),
		app.Div().Class("phase-shut").Body(p.shut(pl, v)...),
		ui.StepList(v.Rows),
		app.P().Class("small").Body(app.A().ID("add-step").Href("/own-step?p=" + string(v.ID)).Text("Add a step of your own to “" + v.Name + "”")),
	}
	return app.Li().Class("phase").Body(body...)
}

// state says how far a phase is, behind its name.
func (v phaseView) state() string {
	out := v.Count
	if v.Mark != "" {
		out = v.Mark
	}
	if v.Here {
		out += " · you are here"
	}
	if v.Shut {
		out += " · closed for now"
	}
	return out
}

// shut says why nothing in a phase can be started, what to do about it now, and
// what helps meanwhile.
func (p *planPage) shut(pl plan.Plan, v phaseView) []app.UI {
	if len(v.Closed) == 0 {
		return nil
	}
	reasons := viewReasons(v.Closed, pl.Find, p.placeOf())
	ask := press("ask-screen", func(ctx app.Context, _ app.Event) {
		if err := p.askScreen(ctx); err != nil {
			p.refused = againMessage()
			p.focus("said")
		}
	})
	return []app.UI{closedBox("phase", "Closed for now. It opens when all of this is so:", reasons, ask), meanwhile(viewMeanwhile(pl.Find))}
}

// planLinks are the ways to what belongs to the plan as a whole. In a crisis there
// are no settings to think about.
func planLinks(pl plan.Plan) []wayView {
	out := []wayView{{Label: "Tools", Href: "/tools", Says: "Lists to keep, plans for hard moments, places to write."}}
	crisis := pl.Result.Outcome == guide.Crisis
	if way, ok := guide.ToolByID(guide.ToolWay); ok && way.Path == pl.Path && !crisis {
		out = append(out, wayView{Label: way.Name, Href: way.Href, Says: way.What})
	}
	if !crisis {
		out = append(out, wayView{Label: "Settings of the plan", Href: "/plan-settings", Says: "How long the space is, quiet days, milestones."})
	}
	return append(out, wayView{Label: "Why this plan", Href: "/outcome", Says: "Your result and its reasons."})
}

// planWays leads to what belongs to the plan as a whole.
func planWays(pl plan.Plan) []app.UI {
	ways := planLinks(pl)
	return []app.UI{app.Ul().Class("list").Body(app.Range(ways).Slice(func(i int) app.UI { return wayTo(ways[i].Href, ways[i].Label, ways[i].Says) }))}
}

// otherWay offers the other of the two ways, at any time and without failing first.
func (p *planPage) otherWay(w wayChoice) []app.UI {
	if w.Label == "" {
		return nil
	}
	return []app.UI{app.H2().Text("Two ways"),
		app.P().Text(w.On + " Trying again and letting go are both here in full, and one is as good as the other. You can change at any time; what you did and wrote on either stays."),
		app.Div().Class("actions").Body(ui.Button{Label: w.Label, Kind: ui.Ghost, ID: "other-path",
			OnClick: press("path/"+string(w.To), func(app.Context, app.Event) {
				p.s.ChoosePath(w.To)
				p.phase, p.refused = "", Message{}
				p.said = viewOther(p.s.Plan()).On
				p.focus("heading")
			})}.UI())}
}

// kept lists what is no longer part of the plan, and the own steps that were
// removed. The first can be a hundred rows that few people look at: they are made
// once they are asked for, because a phone would take longer for them than for all
// the rest of the page.
func (p *planPage) kept(v planView) []app.UI {
	var out []app.UI
	before := on("kept-steps", func(app.Context, app.Event) { p.before = true })
	if len(v.Kept) > 0 {
		var rows []app.UI
		if p.before {
			rows = []app.UI{ui.StepList(v.Kept)}
		}
		out = append(out, app.Details().Class("more").ID("kept-steps").On("toggle", before.Do, before.Scope).Body(
			app.Summary().Text(app.FormatString("Kept from before: %d", len(v.Kept))),
			app.P().Class("soft").Text("What you did and wrote earlier. It is no longer part of the plan, and it is yours to read."),
			app.Div().Body(rows...)))
	}
	if len(v.Gone) > 0 {
		out = append(out, ui.More("gone-steps", app.FormatString("Removed steps of your own: %d", len(v.Gone)),
			app.Ul().Class("list gone").Body(app.Range(v.Gone).Slice(func(i int) app.UI { return p.goneRow(v.Gone[i]) }))))
	}
	return out
}

func (p *planPage) goneRow(g goneView) app.UI {
	id := g.ID
	return app.Li().Body(app.A().Href(stepHref(id)).Class("inline-way").Text(g.Title),
		ui.Button{Label: "Bring back", Kind: ui.Quiet, ID: "back-" + string(id), OnClick: press("bring-back/"+string(id), func(app.Context, app.Event) {
			p.refused, p.said = Message{}, "It is part of the plan again."
			if err := p.s.BringBackStep(id); err != nil {
				p.refused = stepMessage(err)
			}
			p.focus("said")
		})}.UI())
}

// unfinishedNotice says that questions are open. The plan stays readable all the
// same: it may hold what someone wrote.
func unfinishedNotice(open bool) []app.UI {
	if !open {
		return nil
	}
	return []app.UI{ui.Notice{Tone: ui.Warm, Title: "Some questions are open.", Lines: []string{"Until they are answered, everything that leads to contact stays closed."},
		Action: ui.Link{Label: "Go on with the questions", Href: "/check", Kind: ui.Quiet}.UI()}.UI()}
}

// gatesHint says why a step can be closed, to whom a plan has one; not while danger rules.
func (p *planPage) gatesHint(pl plan.Plan) app.UI {
	if private(pl) {
		return app.Div().Class("hint-place")
	}
	return p.hint(hintGates)
}

// noPlan stands where a plan would be.
func noPlan() app.UI {
	return unless(
		app.P().Text("A plan follows from your answers, and there are none on this device yet. It has one next thing for a day, and steps that wait until they make sense."),
		app.P().Class("soft").Text("First come the questions, the ones about safety before all others. You can stop at any of them, and go on later."),
		app.Div().Class("actions").Body(ui.Link{Label: "Begin with the questions", Href: "/before", Kind: ui.Primary}.UI()))
}
