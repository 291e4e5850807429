package app

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
)

// outcome shows what the answers come to, and why.
type outcome struct{ view }

// OnNav sets the title.
func (p *outcome) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.arrive(ctx, titleOf("/outcome"))
}

// Render shows the page.
func (p *outcome) Render() app.UI {
	v := viewOutcome(p.s.Response(), p.s.Result(), p.s.Today())
	if !v.Begun {
		return p.page("/you", ui.Heading("Your result"), unless(
			app.P().Text("What your answers come to stands here, with the reason for each part. There are none on this device yet; the first ones are about safety, and you can pause at any."),
			app.Div().Class("actions").Body(ui.Link{Label: "Begin", Href: "/before", Kind: ui.Primary}.UI())))
	}
	body := []app.UI{ui.Tag(v.Text.Tag, v.Tone), ui.Heading(v.Text.Headline), app.P().Class("lead").Text(v.Text.Lead)}
	body = append(body, notes(v)...)
	body = append(body, rule(v), app.Div().Class("actions").Body(p.actions(v)...))
	body = append(body, findings("The reasons", v.Findings)...)
	body = append(body, move(v)...)
	if !v.Stop {
		body = append(body, unknowns(v.Unknowns)...)
	}
	body = append(body, picture(v.Measures)...)
	body = append(body, remarks(v.Remarks)...)
	body = append(body, reading(v.Read)...)
	body = append(body, app.H2().Text("For somebody you trust"), app.P().Text("You can print what matters of this, or save it as a file, and choose line by line what is in it."),
		app.P().Body(app.A().ID("to-report").Href("/report").Class("inline-way").Text("Notes to print")))
	body = append(body, p.later(v)...)
	return p.page("/you", body...)
}

// notes say what limits the result: open questions, and what cannot be read.
func notes(v outcomeView) []app.UI {
	var out []app.UI
	if v.Open {
		lines := []string{"What is open is not counted in anyone’s favour."}
		if v.Again {
			lines = append(lines, "You are answering anew. Until you have finished, the stricter of the last result and this one counts.")
		}
		out = append(out, ui.Notice{Tone: ui.Plain, Title: "Not every question is answered.", Lines: lines,
			Action: ui.Link{Label: "Go on with the questions", Href: "/check", Kind: ui.Quiet}.UI()}.UI())
	}
	if len(v.Odd) > 0 {
		out = append(out, ui.Notice{ID: "odd", Tone: ui.Plain, Title: "Some answers cannot be read by this version.",
			Lines: append([]string{"They are kept as they are and not counted:"}, v.Odd...)}.UI())
	}
	return out
}

// rule names the rule that decided, in words, with its sources.
func rule(v outcomeView) app.UI {
	return app.Div().Class("finding").ID("rule").Body(
		app.H2().Text("What decided"),
		app.P().Body(app.B().Text(v.Rule.Name+". "), app.Text(v.Rule.Says)),
		ui.More("", "Where this comes from", app.P().Class("small soft").Text("The rule:"), sources(v.Rule.Sources),
			app.P().Class("small soft").Text("The words at the top of this page:"), sources(v.Text.Sources)))
}

// actions are the next thing to do and, where both ways are open, the other one
// beside it.
func (p *outcome) actions(v outcomeView) []app.UI {
	out := []app.UI{ui.Link{Label: v.Text.Next, Href: v.Next, Kind: ui.Primary, ID: "next-action"}.UI()}
	if v.Help {
		out = append(out, ui.Link{Label: "People to talk to", Href: "/help", Kind: ui.Ghost, ID: "to-help"}.UI())
	}
	if v.Next != "/plan" {
		return append(out, ui.Link{Label: "See the plan for now", Href: "/plan", Kind: ui.Ghost, ID: "to-plan"}.UI())
	}
	if !v.Stop {
		out = append(out, ui.Button{Label: "I would rather let go", Kind: ui.Ghost, ID: "let-go", OnClick: on("let-go", func(ctx app.Context, _ app.Event) {
			p.s.ChoosePath(guide.PathLetGo)
			ctx.Navigate("/plan")
		})}.UI())
	}
	return out
}

// findings lists findings, each with the answers behind it and its sources.
func findings(title string, list []findingView) []app.UI {
	if len(list) == 0 {
		return nil
	}
	out := []app.UI{app.H2().Text(title)}
	for _, f := range list {
		out = append(out, app.Div().Class("finding").Body(append([]app.UI{app.H3().Text(f.Title)}, f.body()...)...))
	}
	return out
}

// remarks lists what did not decide, each to be opened: the page would be very
// long otherwise.
func remarks(list []findingView) []app.UI {
	if len(list) == 0 {
		return nil
	}
	out := []app.UI{app.H2().Text("Also noticed"), app.P().Class("small soft").Text("This did not decide. Open what you want to read.")}
	for _, f := range list {
		out = append(out, ui.More("", f.Title, f.body()...))
	}
	return out
}

func (f findingView) body() []app.UI {
	out := []app.UI{app.P().Text(f.Text)}
	if f.Detail != "" {
		out = append(out, app.P().Class("detail").Text(f.Detail))
	}
	if f.Later {
		return append(out, app.P().Class("small soft").Text("The answers behind it are shown once you have finished answering anew."), ui.More("", "Where this comes from", sources(f.Sources)))
	}
	answers := app.Ul().Class("because small").Body(app.Range(f.Because).Slice(func(i int) app.UI { return f.Because[i].row() }))
	if f.Safety { // somebody may be looking over a shoulder
		out = append(out, ui.More("", "Show what I answered", answers))
	} else {
		out = append(out, answers)
	}
	if f.More > 0 {
		out = append(out, app.P().Class("small soft").Text(fmt.Sprintf("… and %d more.", f.More)))
	}
	return append(out, ui.More("", "Where this comes from", sources(f.Sources)))
}

func (b becauseView) row() app.UI {
	body := []app.UI{app.Span().Class("soft").Text(b.Ask), app.Text(" "), app.B().Text(b.Said)}
	if b.Why != "" {
		body = append(body, app.Span().Class("why").Text("Your reason: “"+b.Why+"”"))
	}
	if b.Note != "" {
		body = append(body, app.Span().Class("why").Text("Your note: “"+b.Note+"”"))
	}
	if b.Href == "" {
		return app.Li().Body(body...)
	}
	return app.Li().Body(app.A().Href(b.Href).Body(body...))
}

// move lists the smallest changes that would move the result together.
func move(v outcomeView) []app.UI {
	if v.Stop || len(v.Changes) == 0 && v.NoMove == "" {
		return nil
	}
	out := []app.UI{app.H2().Text("What would move this")}
	if len(v.Changes) == 0 {
		return append(out, app.P().ID("no-move").Text(v.NoMove))
	}
	out = append(out, app.P().Text(v.MoveLead))
	for _, c := range v.Changes {
		body := []app.UI{ui.Tag(c.Whose, ui.Plain), app.P().Text(c.Says)}
		if c.For != "" {
			body = append(body, app.P().Class("small soft").Text("Because of: "+c.For+"."))
		}
		if c.Takes != "" {
			body = append(body, app.P().Class("small soft").Text(c.Takes))
		}
		out = append(out, ui.Card(body...))
	}
	return append(out, app.P().Class("small soft").Text("These are things in life, not answers to change. Nothing here says what the other person will do, and letting go is open to you at every point."))
}

// unknowns lists what is not known, and how to find out without pressing anyone.
func unknowns(list []unknownView) []app.UI {
	if len(list) == 0 {
		return nil
	}
	var rows []app.UI
	for _, u := range list {
		rows = append(rows, app.Li().Body(app.A().Href(u.Href).Body(app.Span().Text(u.Ask), app.Text(" "), app.B().Text(u.Said)), app.P().Class("small soft").Text(u.FindOut)))
	}
	few, rest := rows[:min(3, len(rows))], rows[min(3, len(rows)):]
	out := []app.UI{app.H2().Text("What is not known"), app.P().Class("small soft").Text("Unknown is neither good nor bad. Some of it you can find out, some of it is theirs to tell."),
		app.Ul().Class("because unknown").Body(few...)}
	if len(rest) > 0 {
		out = append(out, ui.More("unknown-rest", fmt.Sprintf("%d more", len(rest)), app.Ul().Class("because unknown").Body(rest...)))
	}
	return out
}

// picture shows what is known by dimension, as bars and as a table.
func picture(measures []ui.Measure) []app.UI {
	if len(measures) < 2 {
		return nil
	}
	var rows [][]string
	for _, m := range measures {
		rows = append(rows, []string{m.Name, fmt.Sprint(m.Good), fmt.Sprint(m.Bad), fmt.Sprint(m.Unknown)})
	}
	return []app.UI{app.H2().Text("What is known"), ui.Bars(measures),
		ui.More("as-table", "The same as a table", ui.Table("Your answers, counted", []string{"", "Speaks for it", "Speaks against it", "Not known"}, rows)),
		app.P().Class("small soft").Text("Counts of your answers, side by side. They are never added up: no amount of longing outvotes a reason to stop. No sign of harm in your answers does not mean that there is none.")}
}

// reading leads to articles that fit.
func reading(list []wayView) []app.UI {
	var rows []app.UI
	for _, w := range list {
		rows = append(rows, wayTo(w.Href, w.Label, w.Says))
	}
	return []app.UI{app.H2().Text("To read"), app.Ul().Class("list").Body(rows...)}
}

// later is what can be done with the answers on another day.
func (p *outcome) later(v outcomeView) []app.UI {
	if v.Open || v.Stop {
		return nil // nobody is invited to ask a closed question once more
	}
	return []app.UI{app.H2().Text("On another day"),
		app.P().Text("Your answers can change, and so can you. You can answer everything anew later, without seeing what you said, and then lay both side by side."),
		app.P().Body(app.A().Href("/history").ID("to-history").Text("Ask again, and compare"))}
}
