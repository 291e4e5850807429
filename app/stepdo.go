package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
)

// buttons are what can be done about the step now. A step that is kept has none:
// nothing about it leads on.
func (p *stepPage) buttons(s plan.Step, v stepView) []app.UI {
	if s.Kept || s.Settled() {
		back := ui.Link{Label: "Back to the plan", Href: "/plan", Kind: ui.Primary}
		if !s.Kept {
			back.Href = phaseHref(s.Phase)
		}
		out := []app.UI{back.UI()}
		return append(out, p.acts(s, v.Acts, ui.Ghost)...)
	}
	return p.acts(s, v.Acts, ui.Primary)
}

// acts are the buttons for acts, the first of them with the weight given.
func (p *stepPage) acts(s plan.Step, acts []stepAct, first ui.ButtonKind) []app.UI {
	var out []app.UI
	for i, a := range acts {
		weight := ui.Ghost
		switch {
		case a == actSkip || a == actUndo && i > 0:
			weight = ui.Quiet
		case i == 0 && a != actNotDone: // what is done for today needs no weight
			weight = first
		}
		out = append(out, ui.Button{Label: actLabel(a, s), Kind: weight, ID: string(a),
			OnClick: press("act/"+string(p.id)+"/"+string(a), func(app.Context, app.Event) { p.act(a) })}.UI())
	}
	return out
}

// act does something about the step and says what became of it.
func (p *stepPage) act(a stepAct) {
	p.refused, p.said = Message{}, ""
	p.focus("state")
	if err := p.s.act(p.id, a); err != nil {
		p.refused = stepMessage(err)
		p.focus("refused")
	} else if a == actUndo || a == actNotDone {
		p.said = "Taken back. Nothing is marked now."
	}
	p.ctx.Defer(func(app.Context) { p.fill() }) // a field may have come
}

// act does something about a step.
func (s *Session) act(id guide.StepID, a stepAct) error {
	switch a {
	case actDone:
		return s.SetStatus(id, plan.Done)
	case actDoing:
		return s.SetStatus(id, plan.Doing)
	case actDid:
		return s.DidStep(id)
	case actNotDone:
		return s.NotDone(id)
	case actSkip:
		return s.SkipStep(id, s.Mark(id).Why)
	}
	return s.UndoStep(id)
}

// dayField is a place for the day on which the person wants to do it. Steps that
// touch the other person have none: nothing here ever calls for contact.
func (p *stepPage) dayField(v stepView) []app.UI {
	if !v.Day {
		return nil
	}
	return []app.UI{ui.More("step-day", "A day for it",
		&ui.DateField{ID: fieldDue, Label: "The day you want to do it", Min: p.s.Today().String(), Hint: "“Today” shows it from that day on. Empty the field to have none.",
			OnChange: on("due/"+string(p.id), func(app.Context, app.Event) { p.setDay() })},
		app.P().ID("day-said").Class("small").Role("status").Text(p.day))}
}

// setDay keeps the day that was chosen. A day that is over is said to be wrong and
// not kept.
func (p *stepPage) setDay() {
	text, ok := value(fieldDue)
	day, err := civil.Parse(text)
	if !ok || err != nil {
		return
	}
	if p.day = dayProblem(day, p.s.Today()); p.day != "" {
		return
	}
	if err := p.s.SetDue(p.id, day); err != nil {
		p.day = stepMessage(err).Title
		return
	}
	p.day = "It is kept."
	if day.IsZero() {
		p.day = "No day is set."
	}
}
