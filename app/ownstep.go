package app

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/plan"
)

// ownStep is where a step of the person's own is added, and where one is renamed,
// moved, removed and brought back.
type ownStep struct {
	view
	id      guide.StepID  // the step to change; "" to add one
	phase   guide.PhaseID // where a new one is to stand
	often   string        // how often a new one is done, as the choice has it
	said    string
	refused Message
}

// draftOwn is the question under which the name of a new step is kept while it is
// typed, so that not a keystroke is lost.
const draftOwn guide.PromptID = "own-step"

// OnNav shows the step the address names, or the place for a new one.
func (p *ownStep) OnNav(ctx app.Context) {
	q := ctx.Page().URL().Query()
	p.id, p.phase, p.often, p.said, p.refused = guide.StepID(q.Get("s")), guide.PhaseID(q.Get("p")), once, "", Message{}
	p.arrive(ctx, titleOf("/own-step"))
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

// The fields of a new step and of one that is there have ids of their own, so that
// the words for one never appear under another.
const (
	fieldOwnNew   = "own-new"
	fieldOwnPhase = "own-phase"
	fieldOwnOften = "own-often"
)

func fieldOwnTitle(id guide.StepID) string { return "title-" + string(id) }
func fieldOwnMove(id guide.StepID) string  { return "phase-" + string(id) }

// texts are what the fields should show.
func (p *ownStep) texts() map[string]string {
	if o, ok := p.s.Own(p.id); ok {
		return map[string]string{fieldOwnTitle(p.id): o.Title, fieldOwnMove(p.id): string(o.Phase)}
	}
	return map[string]string{fieldOwnNew: p.s.Draft(draftOwn), fieldOwnPhase: string(p.newPhase(p.s.Plan())), fieldOwnOften: p.often}
}

// newPhase is where a new step is to stand: the phase asked for, or the one the
// person is in.
func (p *ownStep) newPhase(pl plan.Plan) guide.PhaseID {
	if slices.ContainsFunc(pl.Phases, func(ph plan.Phase) bool { return ph.ID == p.phase }) {
		return p.phase
	}
	return pl.Phases[pl.Current()].ID
}

// Render shows the page.
func (p *ownStep) Render() app.UI {
	if !p.s.Response().Begun() {
		return p.page("/plan", ui.Heading("A step of your own"), noPlan())
	}
	pl := p.s.Plan()
	back := ui.Link{Label: "Plan", Href: "/plan", ID: "back"}
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/plan"}
	if o, ok := p.s.Own(p.id); ok {
		if _, _, here := placeIn(pl, p.id); here {
			back.Href = phaseHref(o.Phase)
		}
		f.Body = p.change(pl, o)
	} else {
		if p.phase != "" {
			back.Href = phaseHref(p.newPhase(pl))
		}
		f.Body = p.add(pl)
	}
	return p.framed(f)
}

// phasePicks are the phases of the plan, to choose from.
func phasePicks(pl plan.Plan) []ui.Pick {
	var out []ui.Pick
	for _, ph := range pl.Phases {
		out = append(out, ui.Pick{Value: string(ph.ID), Label: ph.Name})
	}
	return out
}

// once is the value of the choice of a step that is not repeated.
const once = "0"

// oftenPicks are how often a step can be done. The value is the days between.
var oftenPicks = []ui.Pick{{Value: once, Label: "Once"}, {Value: "1", Label: "Again and again, every day"}, {Value: "2", Label: "Again and again, every other day"},
	{Value: "7", Label: "Again and again, about once a week"}, {Value: "14", Label: "Again and again, about every two weeks"}, {Value: "30", Label: "Again and again, about once a month"}}

// kindOf reads the choice of how often.
func kindOf(often string) (guide.StepKind, int) {
	if every, err := strconv.Atoi(often); err == nil && every > 0 {
		return guide.KindRepeat, every
	}
	return guide.KindOnce, 0
}

// contactHint stands under every choice of a phase.
const contactHint = "In a phase that touches the other person, a step of your own waits for the same conditions as every other step there."

// add is the place for a new step.
func (p *ownStep) add(pl plan.Plan) []app.UI {
	return []app.UI{
		ui.Heading("A step of your own"),
		app.P().Class("lead").Text("Something that belongs into your plan and is not in it."),
		&ui.Line{ID: fieldOwnNew, Label: "What is the step?", Hint: "Say what you will do, in a few words.", OnInput: on("own-new", func(app.Context, app.Event) {
			if text, ok := value(fieldOwnNew); ok {
				p.s.SetDraft(draftOwn, text)
			}
		})},
		&ui.Choice{ID: fieldOwnPhase, Label: "Phase", Hint: contactHint, Picks: phasePicks(pl), OnChange: on("own-phase", func(app.Context, app.Event) {
			if text, ok := value(fieldOwnPhase); ok {
				p.phase = guide.PhaseID(text)
			}
		})},
		&ui.Choice{ID: fieldOwnOften, Label: "How often", Picks: oftenPicks, OnChange: on("own-often", func(app.Context, app.Event) {
			if text, ok := value(fieldOwnOften); ok {
				p.often = text
			}
		})},
		ui.Region("said", p.saying()...),
		app.Div().Class("actions").Body(ui.Button{Label: "Add it to the plan", Kind: ui.Primary, ID: "own-add", OnClick: press("own-add", func(ctx app.Context, _ app.Event) { p.addNow(ctx) })}.UI()),
	}
}

// addNow adds the step and goes to where it stands.
func (p *ownStep) addNow(ctx app.Context) {
	phase := p.newPhase(p.s.Plan())
	kind, every := kindOf(p.often)
	if _, err := p.s.AddStep(phase, p.s.Draft(draftOwn), kind, every); err != nil {
		p.refused = stepMessage(err)
		p.focus("said")
		return
	}
	p.s.SetDraft(draftOwn, "")
	ctx.Navigate(phaseHref(phase))
}

func (p *ownStep) saying() []app.UI {
	if p.refused.Title != "" {
		return []app.UI{ui.Notice{Tone: ui.Warm, Title: p.refused.Title, Lines: p.refused.Lines}.UI()}
	}
	return []app.UI{app.P().Class("small").Text(p.said)}
}

// placeIn is where a step stands in its phase, from 0.
func placeIn(pl plan.Plan, id guide.StepID) (phase plan.Phase, at int, ok bool) {
	for _, ph := range pl.Phases {
		if i := slices.IndexFunc(ph.Steps, func(s plan.Step) bool { return s.ID == id }); i >= 0 {
			return ph, i, true
		}
	}
	return plan.Phase{}, 0, false
}

// placeLine says where a step stands.
func placeLine(pl plan.Plan, id guide.StepID) string {
	if phase, at, ok := placeIn(pl, id); ok {
		return fmt.Sprintf("It is step %d of %d in “%s”.", at+1, len(phase.Steps), phase.Name)
	}
	return "It is not part of the plan as it is now. Choose a phase to put it into."
}

// change is where a step that is there is changed.
func (p *ownStep) change(pl plan.Plan, o plan.Own) []app.UI {
	if !o.Gone.IsZero() {
		return []app.UI{ui.Heading(o.Title), app.P().Text("You took this step out of your plan on " + o.Gone.Long() + ". What you wrote about it is kept."),
			ui.Region("said", p.saying()...),
			app.Div().Class("actions").Body(p.button("Bring it back", ui.Primary, "own-back", p.s.BringBackStep, "It is part of the plan again."))}
	}
	id := p.id
	return []app.UI{
		ui.Heading("Change your step"),
		&ui.Line{ID: fieldOwnTitle(id), Label: "What is the step?", Hint: "Saved while you type.", OnInput: on("own-title/"+string(id), func(app.Context, app.Event) {
			p.refused = Message{}
			if text, ok := value(fieldOwnTitle(id)); ok && p.s.RenameStep(id, text) != nil {
				p.refused = stepMessage(ErrEmpty)
			}
		})},
		&ui.Choice{ID: fieldOwnMove(id), Label: "Phase", Hint: contactHint, Picks: movePicks(pl, o), OnChange: on("own-move/"+string(id), func(app.Context, app.Event) {
			if text, ok := value(fieldOwnMove(id)); ok {
				p.move(guide.PhaseID(text), len(pl.Phases)*1000)
			}
		})},
		app.P().ID("own-place").Text(placeLine(pl, id)),
		app.Div().Class("two own-moves").Body(p.shift("Move up", "own-up", -1), p.shift("Move down", "own-down", 1)),
		ui.Region("said", p.saying()...),
		app.Div().Class("actions").Body(
			ui.Link{Label: "Open the step", Href: stepHref(id), Kind: ui.Primary}.UI(),
			p.button("Remove it from the plan", ui.Quiet, "own-remove", p.s.RemoveStep, "It is out of the plan. What you wrote about it is kept.")),
	}
}

// movePicks are the phases of the plan, and the step's own where the plan does not
// have it now.
func movePicks(pl plan.Plan, o plan.Own) []ui.Pick {
	out := phasePicks(pl)
	if slices.ContainsFunc(out, func(pick ui.Pick) bool { return pick.Value == string(o.Phase) }) {
		return out
	}
	name := "A phase this plan does not have"
	if ph, ok := guide.PhaseByID(o.Phase); ok {
		name = ph.Name + ", which this plan does not have"
	}
	return append([]ui.Pick{{Value: string(o.Phase), Label: name}}, out...)
}

// button does something about the step and says so.
func (p *ownStep) button(label string, kind ui.ButtonKind, scope string, do func(guide.StepID) error, done string) app.UI {
	id := p.id
	return ui.Button{Label: label, Kind: kind, ID: scope, OnClick: press(scope+"/"+string(id), func(app.Context, app.Event) {
		p.said, p.refused = done, Message{}
		if err := do(id); err != nil {
			p.said, p.refused = "", stepMessage(err)
		}
		p.ctx.Defer(func(app.Context) { p.fill() })
		p.focus("said")
	})}.UI()
}

// shift is a button that moves the step by one place. It keeps the focus, so that
// it can be pressed again.
func (p *ownStep) shift(label, scope string, by int) app.UI {
	return ui.Button{Label: label, Kind: ui.Ghost, ID: scope, OnClick: on(scope+"/"+string(p.id), func(app.Context, app.Event) {
		phase, at, ok := placeIn(p.s.Plan(), p.id)
		switch {
		case !ok:
			p.said = ""
			p.refused = stepMessage(plan.ErrPlace)
		case at+by < 0:
			p.said = "It stands first already."
		case at+by >= len(phase.Steps):
			p.said = "It stands last already."
		default:
			p.move(phase.ID, at+by)
		}
	})}.UI()
}

// move puts the step somewhere else and says where it stands now.
func (p *ownStep) move(to guide.PhaseID, at int) {
	p.said, p.refused = "", Message{}
	if err := p.s.MoveStep(p.id, to, at); err != nil {
		p.refused = stepMessage(err)
		return
	}
	p.said = placeLine(p.s.Plan(), p.id)
}
