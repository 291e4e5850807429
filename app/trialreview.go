package app

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
	"afterward/core/trial"
)

// fieldReview is the note beside a decision, draftReview where it is kept while it
// is typed.
const (
	fieldReview                = "review-note"
	draftReview guide.PromptID = "trial-review"
)

// A reviewView is the terms beside what happened, as plain data.
type reviewView struct {
	About    civil.Date // the day the decision is about; zero for one in between
	Final    bool       // it is the last day
	Since    civil.Date
	First    trial.Terms
	Later    []trial.Terms
	Holding  trial.Terms
	Heads    []string // of the table of answers
	Rows     [][]string
	Looks    []lookView
	Earlier  []nextLink
	Verdicts []verdictView
	Signs    []trial.Sign
	Decides  bool // something can be decided
}

// A lookView is what was written in one look.
type lookView struct{ On, Did, Saw, Href string }

// A verdictView is what was said on one day.
type verdictView struct {
	ID, Says, Note string
	Back           bool // it can be taken back
}

// viewReview builds the page.
func viewReview(f trial.Facts, st trial.Status) reviewView {
	t := f.Trials[st.Trial]
	v := reviewView{Decides: !t.Begun.IsZero() && st.State != trial.Over}
	if st.State == trial.Review || st.State == trial.Held {
		v.About, v.Final = st.Decide, st.Final
	}
	a := trial.AccountOf(f, st.Trial, v.About)
	v.Since, v.First, v.Later, v.Holding, v.Signs = a.Since, a.First, a.Later, a.Holding, a.Signs
	v.Heads = []string{""}
	for _, look := range a.Looks {
		w := f.Watches[look]
		v.Heads = append(v.Heads, shortDay(w.On))
		if w.Did != "" || w.Saw != "" {
			v.Looks = append(v.Looks, lookView{w.On.Long(), w.Did, w.Saw, trialHref(partLook, "", look)})
		}
	}
	for _, row := range a.Rows {
		cells := []string{pointName(row.Point)}
		for _, answer := range row.Answers {
			cells = append(cells, cmp.Or(shortAnswers[answer], answer.Text()))
		}
		v.Rows = append(v.Rows, cells)
	}
	for _, look := range a.Earlier {
		v.Earlier = append(v.Earlier, nextLink{f.Watches[look].On.Long(), trialHref(partLook, "", look), ""})
	}
	said := map[string]string{}
	for _, k := range trial.TimelineOf(f, st.Trial).Ticks {
		if k.Kind == trial.TickVerdict {
			said[k.ID] = k.Text
		}
	}
	for _, id := range a.Verdicts {
		d := f.Verdicts[id]
		v.Verdicts = append(v.Verdicts, verdictView{id, said[id], d.Note, d.Gone.IsZero() && !d.Ends() && !d.Pauses() && st.State != trial.Over})
	}
	return v
}

// shortDay is a day without its year, for a table of some weeks.
func shortDay(d civil.Date) string {
	return fmt.Sprintf("%d %s", d.Day, time.Month(d.Month).String()[:3])
}

// pointName is the name of a point; one this version does not know has its id.
func pointName(id trial.PointID) string {
	if p, ok := trial.PointByID(id); ok {
		return p.Name
	}
	return string(id)
}

// reviewPart shows the terms as they were written beside what happened, and takes
// down what both decide.
func (p *trialPage) reviewPart(f trial.Facts, st trial.Status) []app.UI {
	if f.Trials[st.Trial].Begun.IsZero() {
		return []app.UI{ui.Heading("The review"), app.P().Text("There is nothing to review yet. A review lays the terms, as they were written, beside what happened.")}
	}
	v := viewReview(f, st)
	body := []app.UI{ui.Heading("The review"), app.P().Class("lead").Text(v.lead()),
		ui.Region("said", notice("", ui.Warm, p.said, nil)...),
		app.Div().Class("signs").Body(signRows(v.Signs, "")...),
		app.Div().Class("beside-terms").Body(
			app.Section().Body(v.before()...),
			app.Section().Body(v.happened()...)),
		app.Section().Class("verdicts").Body(p.verdicts(v)...)}
	return append(body, app.Section().ID("deciding").Class("deciding").Body(p.deciding(st.Trial, v)...),
		listWays("Lists to look at before", p.s, guide.ListRights, guide.ListPart, guide.ListLimits, guide.ListAgreements, guide.ListWins),
		ui.More("", "Where this comes from", reviewSources()))
}

func reviewSources() app.UI {
	step, _ := guide.StepByID(guide.StepReview)
	return sources(step.Sources)
}

func (v reviewView) lead() string {
	switch {
	case !v.Decides:
		return "What you wrote before it began, beside what happened. The trial is over, and all of it is yours to read."
	case v.Final:
		return "This is about " + v.About.Long() + ", the last day. You both decide what follows. Without a yes of both the trial is over then, and that is an honest result."
	case !v.About.IsZero():
		return "This is about " + v.About.Long() + ". Going on needs a yes from both of you, in words. The trial does not go on by itself."
	}
	return "No day to decide has come. You can say at any time that you want a pause, or that it ends."
}

// before is what was written before, not a word of it changed.
func (v reviewView) before() []app.UI {
	title := "The terms as you first wrote them"
	out := []app.UI{readTerms(title, v.First)}
	for _, later := range v.Later {
		name := "Changed on " + later.On.Long()
		if later.Both.IsZero() {
			name += " (not agreed to by both)"
		}
		out = append(out, readTerms(name, later))
	}
	return out
}

// happened is what the looks say.
func (v reviewView) happened() []app.UI {
	out := []app.UI{app.H2().Text("What happened since " + v.Since.Long())}
	if len(v.Rows) == 0 && len(v.Looks) == 0 {
		out = append(out, app.P().Class("soft").Text("No look was written in this time. What you both remember still counts, and memory is kinder or harder than notes."))
	}
	if len(v.Rows) > 0 {
		out = append(out, ui.Table("Your answers, look by look, compared with the time before it ended. They are not added up.", v.Heads, v.Rows))
	}
	for _, l := range v.Looks {
		card := []app.UI{app.P().Class("step-title").Body(app.A().Class("inline-way").Href(l.Href).Text(l.On))}
		for _, text := range [][2]string{{"I did: ", l.Did}, {"I saw: ", l.Saw}} {
			if text[1] != "" {
				card = append(card, app.P().Class("as-written").Text(text[0]+text[1]))
			}
		}
		out = append(out, ui.Card(card...))
	}
	return append(out, rowSection("Looks from before that", v.Earlier))
}

// verdicts is what was said so far.
func (p *trialPage) verdicts(v reviewView) []app.UI {
	if len(v.Verdicts) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("What was said so far"), app.Ul().Class("list").Body(mapUI(v.Verdicts, func(d verdictView) app.UI {
		row := []app.UI{app.P().Text(d.Says)}
		if d.Note != "" {
			row = append(row, app.P().Class("as-written small").Text(d.Note))
		}
		if d.Back {
			row = append(row, ui.Button{Label: "Take this back", Kind: ui.Quiet, OnClick: press("verdict/"+d.ID, func(app.Context, app.Event) {
				today := p.s.Today()
				p.s.SetVerdict(d.ID, func(v *trial.Verdict) { v.Gone = today })
				p.focus("heading")
			})}.UI())
		}
		return app.Li().Body(row...)
	})...)}
}

// deciding takes down what both decide. Mine first: each says alone, before
// hearing the other.
func (p *trialPage) deciding(id string, v reviewView) []app.UI {
	if !v.Decides {
		return nil
	}
	body := []app.UI{app.H2().Text("What you decide"),
		app.Div().Class("closed-box").Body(p.beforeGoingOn()...),
		p.decision(id, "review-mine", "What do I decide?", "Decide alone, before you hear the other. You may change your mind.", "I do not know yet", &p.mine),
		p.decision(id, "review-theirs", "What did they say, in words?", "Only words count. A look, a silence or a kiss says neither yes nor no.", "They have not said", &p.theirs),
		&ui.Field{ID: fieldReview, Label: "A note, if you like", Hint: "Saved while you type, and kept with the decision.", Rows: 3, OnInput: setText(fieldReview, "review/note/"+id, func(text string) {
			p.s.SetDraft(draftReview, text)
		})}}
	if p.asking {
		body = append(body, app.Div().ID("end-ask").TabIndex(-1).Body(ui.Notice{Tone: ui.Plain, Title: "One of you is enough to end it.",
			Lines: []string{"The trial is over then, and does not go on again. All of it stays readable. It is a decision, and no defeat."}}.UI()))
	} else {
		body = append(body, app.Div().ID("end-ask"))
	}
	return append(body, app.Div().Class("actions").Body(p.keepButtons(id, v)...))
}

// beforeGoingOn names what has to be dealt with before a yes of one's own.
func (p *trialPage) beforeGoingOn() []app.UI {
	reasons := p.s.TermsShut()
	if len(reasons) == 0 {
		return nil
	}
	rows := mapUI(reasons, func(r plan.Reason) app.UI { return item(r.Text) })
	return []app.UI{app.Div().Class("notice warm").Body(app.P().Class("notice-title").Text("Before you say that you go on, look at this. What it would open stays closed until all of it is so:"),
		app.Ul().Body(rows...), p.screenButton("screen-review", ui.Quiet))}
}

// decision is one half of what is decided.
func (p *trialPage) decision(id, name, ask, hint, open string, into *trial.Decision) app.UI {
	q := &ui.Question{Name: name, Ask: ask, Hint: hint, Part: true}
	for _, d := range trial.Decisions() {
		optionID, label := string(d), d.Text()
		if d == trial.NotSaid {
			optionID, label = "not-said", open
		}
		q.Options = append(q.Options, ui.Option{ID: optionID, Label: label, OnCheck: on(name+"/"+id+"/"+optionID, func(app.Context, app.Event) {
			*into, p.chose, p.asking = d, true, false
		})})
	}
	return q
}

func (p *trialPage) keepButtons(id string, v reviewView) []app.UI {
	keep := func(label, name string, sure bool) app.UI {
		return ui.Button{Label: label, Kind: ui.Primary, ID: name, OnClick: press("review/"+name+"/"+id, func(ctx app.Context, _ app.Event) { p.keep(ctx, id, v.About, sure) })}.UI()
	}
	if !p.asking {
		return []app.UI{keep("Keep what was decided", "keep-verdict", false)}
	}
	return []app.UI{keep("End the trial", "end-trial", true),
		ui.Button{Label: "Not now", Kind: ui.Ghost, ID: "end-not", OnClick: press("review/not/"+id, func(app.Context, app.Event) { p.asking = false; p.focus("keep-verdict") })}.UI()}
}

// keep keeps what was decided and shows where the trial stands then. An end is
// asked about once more.
func (p *trialPage) keep(ctx app.Context, id string, about civil.Date, sure bool) {
	p.said = Message{}
	said := trial.Verdict{Trial: id, Review: about, Mine: p.mine, Theirs: p.theirs, Note: p.s.Draft(draftReview)}
	switch {
	case !p.chose || said.Mine == trial.NotSaid && said.Theirs == trial.NotSaid && strings.TrimSpace(said.Note) == "":
		p.said = Message{"Choose what you decide, or what they said.", []string{"One of the two is enough for now. The other can be added on another day."}}
		p.focus("said")
		return
	case said.Ends() && !sure:
		p.asking = true
		p.focus("end-ask")
		return
	}
	p.s.Decide(said)
	p.s.SetDraft(draftReview, "")
	ctx.Navigate(trialHref("", p.t, ""))
}
