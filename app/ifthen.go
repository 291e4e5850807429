package app

import (
	"errors"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
)

// ifThenPage shows what a person has decided to do when hard moments come.
type ifThenPage struct {
	view
	when    plan.Moment // of the new plan
	said    string
	undo    string // the plan that was put away last
	refused string
}

// The ids of the fields of a new plan.
const (
	fieldIf   = "new-if"
	fieldThen = "new-then"
	fieldWhen = "new-when"
)

// OnNav sets the title.
func (p *ifThenPage) OnNav(ctx app.Context) {
	p.quiet()
	p.arrive(ctx, titleOf("/if-then"))
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

func (p *ifThenPage) quiet() { p.said, p.undo, p.refused = "", "", "" }

// texts are what the fields should show.
func (p *ifThenPage) texts() map[string]string {
	out := map[string]string{fieldIf: p.s.Draft(draftIf), fieldThen: p.s.Draft(draftThen), fieldWhen: pickOf(p.when)}
	for _, m := range p.s.IfThens() {
		id := ifThenID(m.ID, "")
		out[id+"if"], out[id+"then"], out[id+"when"] = m.If, m.Then, pickOf(m.When)
	}
	return out
}

// ifThenID is the id of an element of a plan.
func ifThenID(id, part string) string { return "ifthen-" + id + "-" + part }

// moments are the times of day a plan can be for.
var moments = []struct {
	when       plan.Moment
	pick, name string
	says       string
}{
	{plan.AnyTime, "any", "At any time", ""},
	{plan.Morning, "morning", "In the morning", "For the morning"},
	{plan.Midday, "midday", "In the day", "For the day"},
	{plan.Evening, "evening", "In the evening", "For the evening"},
	{plan.Night, "night", "At night", "For the night"},
}

// pickOf is a time of day as the choice has it.
func pickOf(when plan.Moment) string {
	for _, m := range moments {
		if m.when == when {
			return m.pick
		}
	}
	return moments[0].pick
}

// momentOf is what was picked.
func momentOf(pick string) plan.Moment {
	for _, m := range moments {
		if m.pick == pick {
			return m.when
		}
	}
	return plan.AnyTime
}

// ifThenHalves are the two halves as they stand in the sentence: without the words
// that the sentence has itself, and without the mark at the end.
func ifThenHalves(p plan.IfThen) (when, then string) {
	return half(p.If, "if", "when"), half(p.Then, "then", "i will", "i’ll", "i'll")
}

// half cuts the words the sentence has itself from the beginning of a half, and
// its end mark. Nothing is left out of what is stored.
func half(text string, leading ...string) string {
	text = strings.TrimRight(strings.TrimSpace(text), ".,; ")
	for _, word := range leading {
		if n := len(word); len(text) > n && strings.EqualFold(text[:n], word) && strings.ContainsAny(text[n:n+1], " ,") {
			text = strings.TrimLeft(text[n:], " ,")
		}
	}
	return text
}

// ifThenWords is the sentence of a plan, in two lines. Today shows it too.
func ifThenWords(p plan.IfThen) app.UI {
	when, then := ifThenHalves(p)
	return app.P().Class("ifthen-words").Body(
		app.Span().Class("ifthen-half").Body(app.Span().Class("small soft").Text("If "), app.Span().Attr("dir", "auto").Text(when), app.Text(", ")),
		app.Span().Class("ifthen-half").Body(app.Span().Class("small soft").Text("then I will "), app.Span().Attr("dir", "auto").Text(then)))
}

// ifThensFor are the plans for a time of day that were not put away, oldest first.
func ifThensFor(s *Session, now plan.Moment) []Made {
	var out []Made
	for _, m := range s.IfThens() {
		if m.Suits(now) {
			out = append(out, m)
		}
	}
	return out
}

// An ifThenView is one plan as a value.
type ifThenView struct {
	ID, If, Then string
	When         plan.Moment
	State        string // the time of day, and when it was said aloud
	Again        bool   // it was said aloud before
	Today        bool   // and today
}

func viewIfThen(m Made, today civil.Date) ifThenView {
	v := ifThenView{ID: m.ID, If: m.If, Then: m.Then, When: m.When, Again: !m.Rehearsed.IsZero(), Today: m.Rehearsed == today && !today.IsZero()}
	for _, known := range moments {
		if known.when == m.When {
			v.State = known.says
		}
	}
	if v.Again {
		v.State = dotted(v.State, "Said aloud on "+m.Rehearsed.Long())
	}
	if !m.Gone.IsZero() {
		v.State = dotted(v.State, "Put away on "+m.Gone.Long())
	}
	return v
}

// Render shows the page.
func (p *ifThenPage) Render() app.UI {
	var here, gone []ifThenView
	for _, m := range p.s.IfThens() {
		if v := viewIfThen(m, p.s.Today()); m.Gone.IsZero() {
			here = append(here, v)
		} else {
			gone = append(gone, v)
		}
	}
	note := guide.AboutIfThen()
	body := []app.UI{ui.Heading("If-then plans"), app.P().Class("lead").Text(note.Lines[0]), ui.Region("ifthen-said", p.notice()...),
		app.Div().ID("ifthens").Body(p.list(here)...),
		app.Section().Class("ifthen-new").Body(p.form(note, len(here) > 0)...),
		app.Div().ID("ifthens-gone").Body(p.away(gone)...),
		ui.More("ifthen-sources", "Where this comes from", sources(note.Sources))}
	back := ui.Link{Label: "Tools", Href: "/tools", ID: "back"}
	return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: body})
}

func (p *ifThenPage) notice() []app.UI {
	if p.said == "" {
		return nil
	}
	out := []app.UI{app.P().Class("small soft list-said").Text(p.said)}
	if id := p.undo; id != "" {
		out = append(out, ui.Button{Label: "Bring it back", Kind: ui.Quiet, ID: "undo", OnClick: press("ifthen-undo/"+id, func(app.Context, app.Event) { p.putAway(id, false) })}.UI())
	}
	return out
}

func (p *ifThenPage) list(here []ifThenView) []app.UI {
	if len(here) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("Your plans"), app.Ul().Class("listed").Body(app.Range(here).Slice(func(i int) app.UI { return &ifThenCompo{Row: here[i], Page: p} }))}
}

// form is the place for a new plan.
func (p *ifThenPage) form(note guide.Note, some bool) []app.UI {
	title := "Make one"
	if some {
		title = "Make another"
	}
	part := func(id, label, hint string, draft guide.PromptID) app.UI {
		return &ui.Field{ID: id, Label: label, Rows: 2, Hint: hint, OnInput: on(id, func(app.Context, app.Event) {
			if text, ok := value(id); ok {
				p.s.SetDraft(draft, text)
			}
			p.quiet()
		})}
	}
	out := []app.UI{app.H2().Text(title), app.P().Text(note.Lines[1]),
		part(fieldIf, "If …", "The moment, so that you notice it when it comes.", draftIf),
		part(fieldThen, "… then I will …", "One thing you can begin at once. Saved while you type.", draftThen),
		&ui.Choice{ID: fieldWhen, Label: "When is it for?", Hint: "It is shown to you under “Today” at that time.", Picks: momentPicks(), OnChange: on(fieldWhen, func(app.Context, app.Event) {
			if picked, ok := value(fieldWhen); ok {
				p.when = momentOf(picked)
			}
		})},
		app.P().ID("refused").Class("refused").Role("status").Text(p.refused),
		app.Div().Class("actions").Body(ui.Button{Label: "Keep this plan", Kind: ui.Primary, ID: "make-plan", OnClick: on("ifthen-make", func(app.Context, app.Event) { p.make() })}.UI()),
		app.Div().ID("ifthen-examples").Body(p.examples()...)}
	return out
}

func momentPicks() []ui.Pick {
	var out []ui.Pick
	for _, m := range moments {
		out = append(out, ui.Pick{Value: m.pick, Label: m.name})
	}
	return out
}

// examples are sentences to begin from, as long as nothing is written: an example
// must never take the place of somebody's own words.
func (p *ifThenPage) examples() []app.UI {
	if !blank(p.s.Draft(draftIf)) || !blank(p.s.Draft(draftThen)) {
		return nil
	}
	all := guide.IfThenExamples()
	list := app.Ul().Class("listed").Body(app.Range(all).Slice(func(i int) app.UI {
		e := all[i]
		take := press(app.FormatString("example/%d", i), func(app.Context, app.Event) { p.take(e) })
		return app.Li().Class("line").Body(app.Div().Class("line-top").Body(app.Div().Class("line-text").Body(ifThenWords(plan.IfThen{If: e.If, Then: e.Then})),
			app.Button().Type("button").Class("btn", "quiet").ID(app.FormatString("example-%d", i)).
				Body(app.Text("Begin from this"), app.Span().Class("visually-hidden").Text(": if "+e.If)).OnClick(take.Do, take.Scope)))
	}))
	return []app.UI{ui.More("examples", "Some to begin from", list)}
}

// take puts an example into the empty fields, to be changed.
func (p *ifThenPage) take(e guide.IfThenExample) {
	p.quiet()
	p.s.SetDraft(draftIf, e.If)
	p.s.SetDraft(draftThen, e.Then)
	p.ctx.Defer(func(app.Context) {
		p.fill()
		_ = browser.FocusID(fieldIf)
	})
}

func (p *ifThenPage) make() {
	p.quiet()
	id, err := p.s.KeepIfThen(p.when)
	switch {
	case errors.Is(err, ErrEmpty):
		p.refused = "A plan needs both halves: the moment, and what you do then."
		empty := fieldIf
		if !blank(p.s.Draft(draftIf)) {
			empty = fieldThen
		}
		p.focus(empty)
	case err != nil:
		p.refused = "It stays here, as you wrote it."
	default:
		p.when = plan.AnyTime
		p.said = "It is kept. Say it aloud once, the whole sentence, and then press “I have said it aloud”."
		p.ctx.Defer(func(app.Context) {
			p.fill()
			_ = browser.FocusID(ifThenID(id, "said"))
		})
	}
}

func (p *ifThenPage) putAway(id string, gone bool) {
	p.quiet()
	p.s.PutAway(id, gone)
	if gone {
		p.said, p.undo = "It is put away. It stays readable below.", id
		p.focus("undo")
		return
	}
	p.said = "It is back."
	p.focus(ifThenID(id, "change"))
}

// away are the plans that were put away.
func (p *ifThenPage) away(gone []ifThenView) []app.UI {
	if len(gone) == 0 {
		return nil
	}
	return []app.UI{ui.More("gone", app.FormatString("Put away (%d)", len(gone)), app.Ul().Class("listed").Body(app.Range(gone).Slice(func(i int) app.UI {
		v := gone[i]
		when, _ := ifThenHalves(plan.IfThen{If: v.If})
		return app.Li().Class("line").Body(app.Div().Class("line-top").Body(
			app.Div().Class("line-text").Body(ifThenWords(plan.IfThen{If: v.If, Then: v.Then}), app.P().Class("small soft").Text(v.State)),
			backButton(ifThenID(v.ID, "back"), "if "+when, press("ifthen-back/"+v.ID, func(app.Context, app.Event) { p.putAway(v.ID, false) }))))
	})))}
}
