package app

import (
	"cmp"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
)

// stepPage shows one step: what, why, how, what stands in its way, and a place
// to write.
type stepPage struct {
	view
	id      guide.StepID
	refused Message
	day     string // what is wrong with the day that was chosen
	said    string // what was done last, where its state does not say it
}

// The ids of the fields of a step.
const (
	fieldNote = "note"
	fieldSeen = "seen"
	fieldSkip = "skip-why"
	fieldDue  = "due"
)

// OnNav shows the step the address names.
func (p *stepPage) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.id, p.refused, p.day = guide.StepID(ctx.Page().URL().Query().Get("s")), Message{}, ""
	p.said = ""
	p.arrive(ctx, titleOf("/step"))
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

// texts are what the fields should show.
func (p *stepPage) texts() map[string]string {
	m := p.s.Mark(p.id)
	return map[string]string{fieldNote: m.Note, fieldSeen: m.Seen, fieldSkip: m.Why, fieldDue: m.Due.String()}
}

// Render shows the page.
func (p *stepPage) Render() app.UI {
	pl := p.s.Plan()
	s, ok := pl.Find(p.id)
	if !ok || !p.s.Response().Begun() {
		return p.page("/plan", ui.Heading("A step"), unless(
			app.P().Text("There is no such step in your plan."),
			app.P().Body(app.A().Href("/plan").Text("Go to the plan"))))
	}
	back := ui.Link{Label: "Plan", Href: "/plan", ID: "back"}
	if !s.Kept {
		back.Href = phaseHref(s.Phase)
	}
	v := viewStep(pl, s)
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: p.body(pl, s, v)}
	return p.framed(f)
}

// body is the same row of places for every step, so that nothing a person writes
// in is ever built anew.
func (p *stepPage) body(pl plan.Plan, s plan.Step, v stepView) []app.UI {
	return []app.UI{
		ui.Tag(v.Tag, ui.Plain),
		ui.Heading(v.Title),
		app.Div().Class("step-lines").Body(paragraphs(v.Lines)...),
		app.Div().Class("closed-box").Body(p.closed(pl, s)...),
		app.Div().Class("step-meanwhile").Body(stepMeanwhile(pl, s)...),
		app.P().Class("step-why").Hidden(v.Why == "").Text(v.Why),
		app.Div().Class("step-because").Body(app.Range(v.Because).Slice(func(i int) app.UI { return ui.Why(v.Because[i]) })),
		app.Div().Class("step-how").Body(stepHow(v)...),
		app.Div().Class("step-ways").Body(stepTools(v.Ways)...),
		p.field(fieldNote, v.Label, "Only for you. It is saved while you type.", 6, p.s.SetNote),
		app.P().ID("state").Class("small soft").Role("status").TabIndex(-1).Text(cmp.Or(v.State, p.said)),
		ui.Region("refused", p.refusal()...),
		app.Div().Class("skipped").Body(p.skipped(v)...),
		app.Div().Class("actions").Body(p.buttons(s, v)...),
		app.Div().Class("step-seen").Body(p.seen(v)...),
		app.Div().Class("step-day").Body(p.dayField(v)...),
		app.Div().Class("step-past").Body(stepPast(v)...),
		p.aboutThis(journal.AboutOf(journal.AboutStep, string(p.id))),
		app.Div().Class("step-own").Body(p.own(s, v)...),
		app.Div().Class("step-from").Body(stepFrom(v.Sources)...),
		app.P().Class("small").Body(app.A().ID("to-changed").Href("/changed").Text("Something changed")),
	}
}

// stepHow says what to do, and how a step of its kind is done.
func stepHow(v stepView) []app.UI {
	if v.How == "" && v.Kind == "" {
		return nil
	}
	return []app.UI{app.H2().Text("How"), app.P().Hidden(v.How == "").Text(v.How), app.P().Class("kind small").Hidden(v.Kind == "").Text(v.Kind)}
}

func stepTools(list []wayView) []app.UI {
	if len(list) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("What helps with it"), app.Ul().Class("list").Body(app.Range(list).Slice(func(i int) app.UI {
		return wayTo(list[i].Href, list[i].Label, list[i].Says)
	}))}
}

func stepFrom(list []guide.Source) []app.UI {
	if len(list) == 0 {
		return nil
	}
	return []app.UI{ui.More("", "Where this comes from", sources(list))}
}

// field is a place to write about the step; what is typed is kept at once.
func (p *stepPage) field(id, label, hint string, rows int, keep func(guide.StepID, string)) app.UI {
	step := p.id
	return &ui.Field{ID: id, Label: label, Rows: rows, Hint: hint,
		OnInput: on(id+"/"+string(step), func(app.Context, app.Event) {
			if text, ok := value(id); ok {
				keep(step, text)
			}
		})}
}

// closed says why the step cannot be started, and what opens it now.
func (p *stepPage) closed(pl plan.Plan, s plan.Step) []app.UI {
	if s.Open() || s.Kept || s.Settled() {
		return nil
	}
	ask := press("ask-screen/"+string(p.id), func(ctx app.Context, _ app.Event) {
		if err := p.askScreen(ctx); err != nil {
			p.refused = againMessage()
			p.focus("refused")
		}
	})
	return []app.UI{closedBox("step", "Closed for now. It opens when all of this is so:", viewReasons(s.Closed, pl.Find, p.placeOf()), ask)}
}

// stepMeanwhile is what helps while the step is closed.
func stepMeanwhile(pl plan.Plan, s plan.Step) []app.UI {
	if s.Open() || s.Kept || s.Settled() {
		return nil
	}
	return []app.UI{meanwhile(viewMeanwhile(pl.Find))}
}

func (p *stepPage) refusal() []app.UI {
	if p.refused.Title == "" {
		return nil
	}
	return []app.UI{ui.Notice{Tone: ui.Warm, Title: p.refused.Title, Lines: p.refused.Lines}.UI()}
}

// skipped is a place for the reason, once a step is left out. Nobody has to give
// one.
func (p *stepPage) skipped(v stepView) []app.UI {
	if !v.Skipped {
		return nil
	}
	return []app.UI{p.field(fieldSkip, "Why you left it out, if you want to say", "Nobody asks for a reason. It may help you later.", 3, p.s.SetSkipped)}
}

// seen is a place for what came of it, once something was done.
func (p *stepPage) seen(v stepView) []app.UI {
	if !v.Seen {
		return nil
	}
	return []app.UI{p.field(fieldSeen, "What you saw come of it", "As a camera would have seen it. It may be nothing yet.", 3, p.s.SetSeen)}
}

// stepPast is what happened with the step.
func stepPast(v stepView) []app.UI {
	var out []app.UI
	if len(v.Times) > 0 {
		few, rest := v.Times[:min(5, len(v.Times))], v.Times[min(5, len(v.Times)):]
		out = append(out, app.H2().Text("The days you did it"), app.Ul().Class("plain days").Body(app.Range(few).Slice(func(i int) app.UI { return item(few[i]) })))
		if len(rest) > 0 {
			out = append(out, ui.More("days-before", app.FormatString("%d more", len(rest)), app.Ul().Class("plain days").Body(app.Range(rest).Slice(func(i int) app.UI { return item(rest[i]) }))))
		}
	}
	if len(v.History) > 0 {
		out = append(out, ui.More("history", "What happened with this step", app.Ul().Class("plain days").Body(app.Range(v.History).Slice(func(i int) app.UI { return item(v.History[i]) }))))
	}
	return out
}

// own leads to what can be changed about a step of the person's own.
func (p *stepPage) own(s plan.Step, v stepView) []app.UI {
	if !s.Own || s.Unknown {
		return nil
	}
	label := "Rename, move or remove this step"
	if v.Gone {
		label = "Bring this step back"
	}
	return []app.UI{app.P().Body(app.A().ID("to-own").Href("/own-step?s=" + string(s.ID)).Text(label))}
}
