package app

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/trial"
)

// The fields of the terms.
const (
	fieldWorks     = "terms-works"
	fieldStops     = "terms-stops"
	fieldAgreed    = "terms-agreed"
	fieldKnows     = "terms-knows"
	fieldWhy       = "terms-why"
	fieldEnds      = "terms-ends"
	fieldReviewDay = "terms-day" // a day to decide that is about to be added
)

// A termField is one text of the terms.
type termField struct {
	ID, Label, Hint string
	Of              func(*trial.Terms) *string
}

var termFields = []termField{
	{fieldWorks, "What would tell me that it works", "Something a camera could see, in weeks and not in one good evening.", func(t *trial.Terms) *string { return &t.Works }},
	{fieldStops, "What would make me stop", "What you write now is harder to bend later.", func(t *trial.Terms) *string { return &t.Stops }},
	{fieldAgreed, "What we agreed to do differently", "In words you have both said yes to.", func(t *trial.Terms) *string { return &t.Agreed }},
	{fieldKnows, "The person I trust who knows", "One at least, always. Private is fine, hidden from everyone is a warning sign.", func(t *trial.Terms) *string { return &t.Knows }},
}

// termTexts are what the fields should show.
func termTexts(t trial.Terms) map[string]string {
	out := map[string]string{fieldWhy: t.Why, fieldEnds: t.Ends.String()}
	for _, f := range termFields {
		out[f.ID] = *f.Of(&t)
	}
	return out
}

// termsPart shows the terms: to write while they are not begun, to read beside a
// change once they are.
func (p *trialPage) termsPart(f trial.Facts, st trial.Status) []app.UI {
	id := p.shown()
	t := f.Trials[id]
	if id == newTrial {
		id = ""
	}
	if !t.Begun.IsZero() {
		return p.revisePart(f, st, id, t)
	}
	shut := p.s.TermsShut()
	body := []app.UI{ui.Heading("The terms"),
		app.P().Class("lead").Text("What you both write down before it begins, so that on a warm evening or after a quarrel the words are already there."),
		ui.Region("said", notice("", ui.Warm, p.said, nil)...),
		app.Div().Class("closed-box").Body(p.shut(shut, !t.Gone.IsZero() || st.State == trial.Over)...)}
	switch {
	case !t.Gone.IsZero():
		body = append(body, app.P().Text("These terms were put away on "+t.Gone.Long()+". They were never begun."), readTerms("", t.Latest()),
			app.Div().Class("actions").Body(p.putAwayButton(id, false)))
	case len(shut) > 0 || st.State == trial.Over:
		body = append(body, termsQuestions(t.Latest()))
	default:
		body = append(body, p.form(id, t, civil.Date{})...)
	}
	return append(body, ui.More("", "Where this comes from", termSources()))
}

// termSources say where the terms come from: the step they belong to.
func termSources() app.UI {
	step, _ := guide.StepByID(guide.StepTerms)
	return sources(step.Sources)
}

// termsQuestions are the terms to read: what was written, or what they will ask.
func termsQuestions(t trial.Terms) app.UI {
	if !t.On.IsZero() {
		return readTerms("What you wrote", t)
	}
	return app.Div().Body(app.H2().Text("What they will ask"), app.Ul().Class("plain").Body(
		append(mapUI(termFields, func(f termField) app.UI { return item(f.Label + ".") }),
			item("The last day, four to 26 weeks away, and the days on which you both decide whether to go on."),
			item("That both of you have said yes to exactly these words."))...))
}

func mapUI[T any](list []T, f func(T) app.UI) []app.UI {
	out := make([]app.UI, len(list))
	for i, v := range list {
		out[i] = f(v)
	}
	return out
}

// form is the terms to write. begun is the day the trial began, for a revision.
func (p *trialPage) form(id string, t trial.Trial, begun civil.Date) []app.UI {
	terms, today := t.Latest(), p.s.Today()
	var body []app.UI
	if !begun.IsZero() {
		body = append(body, &ui.Field{ID: fieldWhy, Label: "Why the terms change", Rows: 3, OnInput: setText(fieldWhy, "terms/"+fieldWhy+"/"+id, func(text string) {
			p.write(id, func(t *trial.Terms) { t.Why = text })
		})})
	}
	for _, f := range termFields {
		body = append(body, &ui.Field{ID: f.ID, Label: f.Label, Hint: f.Hint, Rows: 3, OnInput: setText(f.ID, "terms/"+f.ID+"/"+id, func(text string) {
			p.write(p.editing(id), func(t *trial.Terms) { *f.Of(t) = text })
		})})
	}
	body = append(body, p.hide(id, terms), app.Div().Class("hide-sign").Body(hideSign(terms)...))
	body = append(body, p.dates(id, terms, cmp.Or(begun, today))...)
	return append(body, p.yes(id, t)...)
}

// editing is the trial that is being written: the first word of new terms gives
// them an id, and the page shows those from then on.
func (p *trialPage) editing(id string) string {
	if id == "" && p.t != newTrial {
		return p.t
	}
	return id
}

// write keeps a change of the terms at once.
func (p *trialPage) write(id string, set func(*trial.Terms)) {
	id, err := p.s.WriteTerms(p.editing(id), set)
	p.said = Message{}
	if err != nil {
		p.said = trialMessage(err)
		return
	}
	p.t = id
}

// hide asks about the one warning sign terms can show.
func (p *trialPage) hide(id string, t trial.Terms) app.UI {
	return &ui.Question{Name: "terms-hide", Ask: "Is anyone meant to know nothing at all?", Many: true, Part: true,
		Options: []ui.Option{{ID: "yes", Label: "One of us wants nobody at all to know", Chosen: t.Hide, OnCheck: on("terms/hide/"+id, func(ctx app.Context, _ app.Event) {
			yes := ctx.JSSrc().Get("checked").Truthy()
			p.write(id, func(t *trial.Terms) { t.Hide = yes })
		})}}}
}

// hideSign names being hidden from everyone as what it is.
func hideSign(t trial.Terms) []app.UI {
	for _, s := range trial.SignTexts() {
		if s.ID == trial.SignHide && t.Hide {
			return []app.UI{ui.Notice{Tone: ui.Warm, Title: s.Rule, Lines: []string{s.Asks}, Action: ui.More("", "Where this comes from", sources(s.Sources))}.UI()}
		}
	}
	return nil
}

// dates are the last day and the days on which both decide.
func (p *trialPage) dates(id string, t trial.Terms, from civil.Date) []app.UI {
	first, last := from.AddDays(7*trial.MinWeeks), from.AddDays(7*trial.MaxWeeks)
	today := p.s.Today()
	out := []app.UI{
		&ui.DateField{ID: fieldEnds, Label: "The last day, on which you both decide what follows", Min: first.String(), Max: last.String(),
			Hint: fmt.Sprintf("Four to 26 weeks: from %s to %s. The lengths are our own choice; no guide gives one.", first.Long(), last.Long()),
			OnChange: setDay(fieldEnds, "terms/ends/"+id, func(d civil.Date) {
				p.write(id, func(t *trial.Terms) { setEnds(t, from, today, d) })
			})},
		app.Div().Class("field").Body(
			app.H2().Text("The days on which you both decide"),
			app.P().Class("soft small").Text("On each of them, going on needs a yes from both. Until then the trial rests. They are proposed about four weeks apart, which is our own choice. Take out and add what suits you both."),
			app.Ul().Class("list").Body(mapUI(t.Reviews, func(d civil.Date) app.UI { return p.reviewRow(id, d) })...),
		),
		&ui.DateField{ID: fieldReviewDay, Label: "Another day to decide", Min: from.AddDays(1).String(), Max: t.Ends.String()},
	}
	buttons := []app.UI{ui.Button{Label: "Add this day", Kind: ui.Ghost, ID: "add-day", OnClick: press("terms/add-day/"+id, func(app.Context, app.Event) { p.addDay(id) })}.UI()}
	if len(trial.Propose(from, t.Ends)) > 0 {
		buttons = append(buttons, ui.Button{Label: "Spread the days evenly", Kind: ui.Quiet, ID: "spread-days", OnClick: press("terms/spread/"+id, func(app.Context, app.Event) {
			p.write(id, func(t *trial.Terms) { t.Reviews = spread(*t, from, today, t.Ends) })
		})}.UI())
	}
	return append(out, app.Div().Class("actions").Body(buttons...))
}

func (p *trialPage) reviewRow(id string, d civil.Date) app.UI {
	return app.Li().Class("row day-row").Body(app.Span().Text(d.Long()),
		app.Button().Type("button").Class("btn quiet").Body(app.Text("Take out"), app.Span().Class("visually-hidden").Text(" "+d.Long())).
			OnClick(press("terms/out/"+id+"/"+d.String(), func(app.Context, app.Event) {
				p.write(id, func(t *trial.Terms) {
					t.Reviews = slices.DeleteFunc(t.Reviews, func(r civil.Date) bool { return r == d })
				})
				p.focus(fieldReviewDay)
			}).Do, app.EventScope("terms/out/"+id+"/"+d.String())))
}

func (p *trialPage) addDay(id string) {
	text, _ := value(fieldReviewDay)
	d, err := civil.Parse(text)
	if err != nil || d.IsZero() {
		p.said = Message{"Choose a day first.", nil}
		return
	}
	p.write(id, func(t *trial.Terms) { t.Reviews = append(t.Reviews, d) })
	emptied(fieldReviewDay)
	p.focus(fieldReviewDay)
}

// setEnds sets the last day. Days to decide that are still as we proposed them, or
// none at all, are proposed anew.
func setEnds(t *trial.Terms, from, today, ends civil.Date) {
	if len(t.Reviews) == 0 || slices.Equal(t.Reviews, spread(*t, from, today, t.Ends)) {
		t.Reviews = spread(*t, from, today, ends)
	}
	t.Ends = ends
}

// spread proposes the days to decide from one day to another. Those that have come
// stay: only days ahead can be moved.
func spread(t trial.Terms, from, today, ends civil.Date) []civil.Date {
	var out []civil.Date
	for _, d := range t.Reviews {
		if from.Compare(today) < 0 && d.Compare(today) <= 0 {
			out = append(out, d)
		}
	}
	ahead := false
	for _, d := range trial.Propose(from, ends) {
		if d.Compare(today) > 0 {
			out, ahead = append(out, d), true
		}
	}
	if !ahead && len(trial.Propose(from, ends)) > 0 && ends.Compare(today) > 0 {
		out = append(out, ends)
	}
	return out
}

// yes is where both say yes, and what is open before they can.
func (p *trialPage) yes(id string, t trial.Trial) []app.UI {
	terms := t.Latest()
	body := []app.UI{app.Div().Class("missing").Body(missingRows(t.Lacks(p.s.Today()))...), app.H2().Text("The yes of both")}
	if !terms.Both.IsZero() {
		said := "On " + terms.Both.Long() + " you both said yes to exactly these words. If a word is changed, both have to say it again."
		body = append(body, app.P().ID("both").TabIndex(-1).Text(said))
		if t.Begun.IsZero() && len(t.Lacks(p.s.Today())) == 0 {
			body = append(body, app.Div().Class("actions").Body(ui.Link{Label: "To the trial", Href: trialHref("", p.t, ""), Kind: ui.Primary, ID: "to-trial"}.UI()))
		}
	} else {
		body = append(body, app.P().ID("both").TabIndex(-1).Text("Read them to each other, word by word. Press this only when they have said yes in words, to these and to nothing else. Your own yes alone is not enough, and silence is none."),
			app.Div().Class("actions").Body(ui.Button{Label: "We have both said yes to exactly these", Kind: ui.Primary, ID: "agree", OnClick: press("terms/agree/"+id, func(app.Context, app.Event) { p.agree(id) })}.UI()))
	}
	if t.Begun.IsZero() && id != "" {
		body = append(body, p.putAwayButton(id, true))
	}
	return body
}

func (p *trialPage) agree(id string) {
	p.said = Message{}
	err := trial.ErrMissing
	if id != "" {
		err = p.s.AgreeTerms(id)
	}
	if err != nil {
		p.said = trialMessage(err)
		p.focus("said")
		return
	}
	p.focus("both")
}

// putAwayButton puts terms away that were never begun, or brings them back.
func (p *trialPage) putAwayButton(id string, away bool) app.UI {
	label, name := "Put these terms away", "away"
	if !away {
		label, name = "Bring them back", "bring-back"
	}
	return ui.Button{Label: label, Kind: ui.Quiet, ID: name, OnClick: press("terms/"+name+"/"+id, func(app.Context, app.Event) {
		p.t = id
		if err := p.s.PutTermsAway(id, away); err != nil {
			p.said = trialMessage(err)
		}
		p.focus("heading")
		p.ctx.Defer(func(app.Context) { p.fill() })
	})}.UI()
}

// revisePart shows the terms of a trial that has begun, and beside them a change.
func (p *trialPage) revisePart(f trial.Facts, st trial.Status, id string, t trial.Trial) []app.UI {
	latest := t.Latest()
	holding, holds := t.Holding(f.Today)
	over := st.State == trial.Over || st.State == trial.Passed || !holds
	open := len(t.Terms) > 1 && latest.Both.IsZero()
	body := []app.UI{ui.Heading("The terms"),
		app.P().Class("lead").Text("What was agreed is never changed here. A change stands beside it, and holds once both of you have said yes to it."),
		ui.Region("said", notice("", ui.Warm, p.said, nil)...)}
	for _, problem := range viewProblems(trial.Evaluate(f).Problems) {
		if problem.Href == trialHref(partTerms, id, "") {
			body = append(body, ui.Notice{Tone: ui.Warm, Title: "What does not fit", Lines: []string{problem.Text, "It is kept as it was written."}}.UI())
		}
	}
	editions := app.Div().Class("editions").Body(mapUI(t.Terms, func(e trial.Terms) app.UI { return edition(e, t, holding) })...)
	switch shut := p.s.TermsShut(); {
	case over:
		return append(body, editions)
	case open && len(shut) == 0:
		kept := t.Terms[:len(t.Terms)-1]
		return append(body, app.Div().Class("beside-terms").Body(
			app.Div().Class("editions").Body(mapUI(kept, func(e trial.Terms) app.UI { return edition(e, t, holding) })...),
			app.Section().Class("change").Body(append([]app.UI{app.H2().Text("The change you write now"),
				app.P().Class("soft").Text("Until both have said yes, it counts for nothing and the terms beside it hold.")}, p.form(id, t, t.Begun)...)...)))
	case len(shut) > 0:
		return append(body, app.Div().Class("closed-box").Body(p.shut(shut, false)...), editions)
	}
	return append(body, editions, app.Div().Class("actions").Body(ui.Button{Label: "Write a change beside them", Kind: ui.Ghost, ID: "revise", OnClick: press("terms/revise/"+id, func(app.Context, app.Event) {
		p.write(id, func(t *trial.Terms) { t.Why = "" })
		p.focus("heading")
		p.ctx.Defer(func(app.Context) { p.fill() })
	})}.UI()))
}

// edition is one edition of the terms of a trial that has begun.
func edition(e trial.Terms, t trial.Trial, holding trial.Terms) app.UI {
	title := "Changed terms of " + e.On.Long()
	if e.Same(t.First()) && e.Both == t.First().Both && e.On == t.First().On {
		title = "The terms as you first wrote them"
	}
	switch {
	case e.Both.IsZero():
		title += " (not agreed to by both)"
	case e.Same(holding) && e.Both == holding.Both:
		title += " (they hold)"
	}
	return readTerms(title, e)
}

// readTerms shows terms exactly as they were written.
func readTerms(title string, t trial.Terms) app.UI {
	rows := []app.UI{}
	add := func(label, text string) {
		if text != "" {
			rows = append(rows, app.Dt().Text(label), app.Dd().Class("as-written").Text(text))
		}
	}
	for _, f := range termFields {
		add(f.Label, cmp.Or(*f.Of(&t), "Nothing was written here."))
	}
	if t.Hide {
		add("A warning sign", "One of you wants nobody at all to know.")
	}
	add("The last day", t.Ends.Long())
	days := ""
	for i, d := range t.Reviews {
		if i > 0 {
			days += ", "
		}
		days += d.Long()
	}
	add("Days on which both decide", days)
	add("Written", t.On.Long())
	add("Both said yes", cmp.Or(t.Both.Long(), "Not yet"))
	add("Why they were changed", t.Why)
	out := []app.UI{app.H2().Text(title), app.Dl().Body(rows...)}
	if title == "" {
		out = out[1:]
	}
	return app.Section().Class("terms").Body(out...)
}
