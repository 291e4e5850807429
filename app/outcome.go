package app

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/assess"
	"afterward/core/guide"
)

// outcome shows what the answers come to, and why.
type outcome struct{ view }

// OnNav sets the title.
func (p *outcome) OnNav(ctx app.Context) { p.arrive(ctx, titleOf("/outcome")) }

// An outcomeView is the page as plain data.
type outcomeView struct {
	Text     guide.OutcomeText
	Tone     ui.Tone
	Ruling   string // the reason that decided
	Findings []findingView
	Remarks  []findingView // what else was noticed
	Measures []ui.Measure
	Next     string // where the next action leads
	Stop     bool
	Open     bool // questions are open
	Begun    bool
}

// A findingView is one finding as plain data.
type findingView struct {
	Title, Text  string
	Because      []becauseView
	Lever, Whose string
	Sources      []guide.Source
}

// A becauseView is one answer behind a finding, with the way to it.
type becauseView struct{ Ask, Said, Href string }

// viewOutcome builds the page from the answers.
func viewOutcome(r assess.Response, res assess.Result) outcomeView {
	v := outcomeView{Text: guide.TextOf(res.Outcome), Stop: res.Outcome.Stop(), Tone: ui.Warm, Next: "/plan", Begun: r.Begun(), Open: !res.Complete}
	switch res.Outcome {
	case guide.Crisis, guide.Unsafe:
		v.Tone, v.Next = ui.Stop, "/help"
	case guide.ConditionsMet, guide.Mutual:
		v.Tone = ui.Plain
	}
	if res.Ruling != nil {
		v.Ruling = res.Ruling.Title
	}
	for _, f := range res.Findings {
		fv := viewFinding(r, f)
		if f.Calls == res.Outcome || (f.Calls.Stop() && v.Stop) {
			v.Findings = append(v.Findings, fv)
		} else {
			v.Remarks = append(v.Remarks, fv)
		}
	}
	for _, t := range res.Tallies {
		v.Measures = append(v.Measures, ui.Measure{Name: string(t.Dimension), Good: t.Good, Bad: t.Bad, Unknown: t.Unknown})
	}
	return v
}

func viewFinding(r assess.Response, f assess.Finding) findingView {
	out := findingView{Title: f.Title, Text: f.Text, Lever: f.Lever, Whose: string(f.Whose), Sources: f.Sources}
	asked := assess.Ask(r)
	for _, a := range f.Because {
		b := becauseView{Ask: a.Item.Ask, Said: said(a)}
		for i, it := range asked {
			if it.ID == a.Item.ID {
				b.Href = "/check?n=" + strconv.Itoa(i+1)
			}
		}
		out.Because = append(out.Because, b)
	}
	return out
}

// said is an answer in the person's own choice of words.
func said(a assess.Answer) string {
	now := labels(a.Chosen)
	if now == "" {
		now = "Not answered"
	}
	if before := labels(a.Before); before != "" {
		return now + " (before: " + before + ")"
	}
	return now
}

func labels(options []guide.Option) string {
	var all []string
	for _, o := range options {
		all = append(all, o.Label)
	}
	return strings.Join(all, " · ")
}

// Render shows the page.
func (p *outcome) Render() app.UI {
	r := p.s.Response()
	v := viewOutcome(r, p.s.Plan().Result)
	if !v.Begun {
		return p.page("/you", ui.Heading("Your result"), unless(
			app.P().Text("It follows from your answers, and there are none on this device yet."),
			app.Div().Class("actions").Body(ui.Link{Label: "Begin", Href: "/before", Kind: ui.Primary}.UI())))
	}
	body := []app.UI{ui.Tag(v.Text.Tag, v.Tone), ui.Heading(v.Text.Headline), app.P().Class("lead").Text(v.Text.Lead)}
	if v.Open {
		body = append(body, ui.Notice{Tone: ui.Plain, Title: "Not every question is answered.", Lines: []string{"What is open is not counted in anyone's favour."},
			Action: ui.Link{Label: "Go on with the questions", Href: "/check", Kind: ui.Quiet}.UI()}.UI())
	}
	if v.Ruling != "" {
		body = append(body, ui.Why("This is decided by: "+v.Ruling+"."))
	}
	body = append(body, app.Div().Class("actions").Body(p.actions(v)...))
	body = append(body, findings("The reasons", v.Findings)...)
	if !v.Stop {
		body = append(body, levers(v.Findings)...)
	}
	if len(v.Measures) > 1 {
		body = append(body, app.H2().Text("What is known"), ui.Bars(v.Measures),
			app.P().Class("small soft").Text("Counts of your answers, side by side. They are never added up: no amount of longing outvotes a reason to stop."))
	}
	body = append(body, findings("Also noticed", v.Remarks)...)
	return p.page("/you", body...)
}

// actions are the next thing to do and, where both ways are open, the other one
// beside it.
func (p *outcome) actions(v outcomeView) []app.UI {
	out := []app.UI{ui.Link{Label: v.Text.Next, Href: v.Next, Kind: ui.Primary, ID: "next-action"}.UI()}
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
		out = append(out, app.Div().Class("finding").Body(
			app.H3().Text(f.Title),
			app.P().Text(f.Text),
			app.Ul().Class("because small").Body(app.Range(f.Because).Slice(func(i int) app.UI { return f.Because[i].row() })),
			ui.More("", "Where this comes from", sources(f.Sources))))
	}
	return out
}

func (b becauseView) row() app.UI {
	if b.Href == "" {
		return app.Li().Body(app.Span().Class("soft").Text(b.Ask), app.Text(" "), app.B().Text(b.Said))
	}
	return app.Li().Body(app.A().Href(b.Href).Body(app.Span().Class("soft").Text(b.Ask), app.Text(" "), app.B().Text(b.Said)))
}

// levers lists the smallest things that would change the result.
func levers(list []findingView) []app.UI {
	var out []app.UI
	for _, f := range list {
		if f.Lever != "" {
			out = append(out, ui.Card(ui.Tag(f.Whose, ui.Plain), app.P().Class("small").Text(f.Lever)))
		}
	}
	if len(out) > 0 {
		out = append([]app.UI{app.H2().Text("What would move this")}, out...)
	}
	return out
}
