package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
	"afterward/core/trial"
)

// trialPage shows a trial: where it stands and what is next, its terms, one
// weekly look, or the review. The address names the part.
type trialPage struct {
	view
	part string // partTerms, partLook, partReview or "" for where it stands
	t    string // the trial shown; "" for the one that counts, newTrial for new terms
	look string // the look shown; "" for that of today
	said Message

	mine, theirs trial.Decision // chosen for the review and not kept yet
	chose        bool           // one of the two was chosen
	asking       bool           // whether to end it is asked once more
}

// The parts of the page.
const (
	partTerms  = "terms"
	partLook   = "look"
	partReview = "review"
)

// newTrial stands in the address for terms that are not written yet. No id is it.
const newTrial = "new"

// OnNav shows the part the address names.
func (p *trialPage) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	q := ctx.Page().URL().Query()
	p.part, p.t, p.look = q.Get("v"), q.Get("t"), q.Get("i")
	p.said, p.mine, p.theirs, p.chose, p.asking = Message{}, "", "", false, false
	if p.t == newTrial {
		p.t = unbegun(p.s.TrialFacts())
	}
	if p.part == partLook && p.look == "" {
		p.look = lookOfToday(p.s.TrialFacts(), p.shown())
	}
	p.arrive(ctx, titleOf("/trial"))
	p.fields = p.texts
	ctx.Defer(func(app.Context) { p.fill() })
}

// texts are what the fields of the part should show.
func (p *trialPage) texts() map[string]string {
	switch p.part {
	case partTerms:
		return termTexts(p.s.TrialFacts().Trials[p.shown()].Latest())
	case partLook:
		w := p.s.TrialFacts().Watches[p.look]
		return map[string]string{fieldDid: w.Did, fieldSaw: w.Saw}
	case partReview:
		return map[string]string{fieldReview: p.s.Draft(draftReview)}
	}
	return nil
}

// shown is the id of the trial the page shows: the one it names, or else the one
// that counts; "" when there is none, newTrial while new terms are to be begun.
func (p *trialPage) shown() string {
	if p.t != "" {
		return p.t
	}
	return trial.Evaluate(p.s.TrialFacts()).Trial
}

// stands is the trial shown and where it stands.
func (p *trialPage) stands() (trial.Facts, trial.Status) {
	f := p.s.TrialFacts()
	switch p.t {
	case "":
		return f, trial.Evaluate(f)
	case newTrial:
		return f, trial.Status{}
	}
	st := trial.Of(f, p.t)
	if trial.Evaluate(f).Why == trial.ReasonTwo && (st.Open() || st.State == trial.Held) && !f.Trials[p.t].Begun.IsZero() && st.State != trial.Passed {
		st.State, st.Why = trial.Held, trial.ReasonTwo
	}
	return f, st
}

// unbegun is the id of terms that are being written and can still be agreed to, the
// newest of several; newTrial when there are none.
func unbegun(f trial.Facts) string {
	found := newTrial
	for id, t := range f.Trials {
		if !t.Begun.IsZero() || !t.Gone.IsZero() || !t.Ended.IsZero() || trial.Of(f, id).State == trial.Over {
			continue
		}
		if old := f.Trials[found]; found == newTrial || t.Latest().On.Compare(old.Latest().On) > 0 || t.Latest().On == old.Latest().On && id > found {
			found = id
		}
	}
	return found
}

// trialHref is the address of a part of a trial; an empty id for the one that counts.
func trialHref(part, id, look string) string {
	href, sign := "/trial", "?"
	for _, q := range [][2]string{{"v", part}, {"t", id}, {"i", look}} {
		if q[1] != "" {
			href, sign = href+sign+q[0]+"="+q[1], "&"
		}
	}
	return href
}

// Render shows the page.
func (p *trialPage) Render() app.UI {
	f, st := p.stands()
	if !p.s.Response().Begun() && len(f.Trials) == 0 {
		return p.page("/plan", ui.Heading(titleOf("/trial")), unless(
			app.P().Class("lead").Text(trialPicture().Shows),
			app.P().Text("A trial is a second try for a set time, with its terms written before it begins. It comes late in a plan, and a plan follows from your answers."),
			app.Div().Class("actions").Body(ui.Link{Label: "Begin with the questions", Href: "/before", Kind: ui.Primary}.UI())))
	}
	back := ui.Link{Label: "The trial", Href: trialHref("", p.t, ""), ID: "back"}
	var body []app.UI
	_, known := f.Trials[p.t]
	switch {
	case p.part == partLook && p.look != "":
		body = p.lookPart(f, st)
	case p.t != "" && p.t != newTrial && !known:
		body = []app.UI{ui.Heading("The trial"), app.P().Text("There is no such trial on this device. What is kept of others is untouched.")}
		back = ui.Link{Label: "The trial", Href: "/trial", ID: "back"}
	case p.part == partTerms:
		body = p.termsPart(f, st)
	case p.part == partLook:
		body = p.lookPart(f, st)
	case p.part == partReview:
		body = p.reviewPart(f, st)
	default:
		body = p.overview(f, st)
		back = ui.Link{Label: "Plan", Href: "/plan", ID: "back"}
		if p.t != "" {
			back = ui.Link{Label: "The trial", Href: "/trial", ID: "back"}
		}
	}
	return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: []app.UI{app.Div().Class("trial").ID("part-" + p.part).Body(body...)}})
}

func trialPicture() guide.Picture {
	pic, _ := guide.PictureByID(guide.PictureTrial)
	return pic
}

// overview shows where the trial stands, and one next thing.
func (p *trialPage) overview(f trial.Facts, st trial.Status) []app.UI {
	shut := p.s.TermsShut()
	v := viewTrial(f, st, len(shut) == 0, p.t)
	body := []app.UI{
		ui.Heading("The trial"),
		app.Div().Class("trial-state").Body(ui.Notice{ID: "stands", Tone: v.Tone, Title: v.Title, Lines: v.Lines, Action: p.next(v)}.UI()),
		ui.Region("said", notice("", ui.Warm, p.said, nil)...),
		app.Div().Class("closed-box").Body(p.shut(shut, !v.Closes)...),
		app.Div().Class("letting-go").Body(p.lettingGo(v)...),
		app.Div().Class("signs").Body(signRows(v.Signs, trialHref(partReview, p.t, ""))...),
		app.Div().Class("missing").Body(missingRows(v.Missing)...),
		rowSection("Ways from here", v.Ways),
		app.Div().Class("picture").Body(v.picture()...),
		p.aboutThis(journal.AboutOf(journal.AboutTrial, st.Trial)),
	}
	body = append(body, rowSection("Other trials", v.Others),
		app.Div().Class("problems").Body(problemRows(v.Problems)...))
	return append(body, ui.More("", "Where this comes from", termSources()))
}

// next is the one next thing: a link, or the button that begins.
func (p *trialPage) next(v trialView) app.UI {
	switch {
	case v.Begins:
		return app.Div().Class("actions").Body(p.beginButton(v.ID), ui.Link{Label: "Read the terms", Href: trialHref(partTerms, p.t, ""), Kind: ui.Ghost}.UI())
	case len(v.Next) == 0:
		return nil
	}
	var links []app.UI
	for i, n := range v.Next {
		kind := ui.Primary
		if i > 0 || v.LettingGo {
			kind = ui.Ghost
		}
		links = append(links, ui.Link{Label: n.Label, Href: n.Href, Kind: kind, ID: n.ID}.UI())
	}
	if v.Afraid {
		links = append(links, p.screenButton("screen-now", ui.Ghost))
	}
	return app.Div().Class("actions").Body(links...)
}

func (p *trialPage) beginButton(id string) app.UI {
	return ui.Button{Label: "Begin today", Kind: ui.Primary, ID: "begin-trial", OnClick: press("begin/"+id, func(app.Context, app.Event) {
		p.said = Message{}
		if err := p.s.BeginTrial(id); err != nil {
			p.said = trialMessage(err)
		}
		p.focus("stands")
	})}.UI()
}

// screenButton asks the safety questions again and goes there.
func (p *trialPage) screenButton(id string, kind ui.ButtonKind) app.UI {
	return ui.Button{Label: "Answer the safety questions", Kind: kind, ID: id, OnClick: press("screen/"+id, p.toScreen)}.UI()
}

func (p *trialPage) toScreen(ctx app.Context, _ app.Event) {
	p.said = Message{}
	if p.askScreen(ctx) != nil {
		p.said = Message{"Your answers could not be put away.", []string{"This device refused to store them. Nothing was changed. Look under “What is kept here” for what to do."}}
		p.focus("said")
	}
}

// lettingGo offers the other way when a trial is over: as good as any.
func (p *trialPage) lettingGo(v trialView) []app.UI {
	if !v.LettingGo {
		return nil
	}
	says := "Two people tried, and looked. Whatever came of it, you know more than before. "
	if v.Stopped {
		says = "You said what is so, and that counts more than any plan. "
	}
	return []app.UI{
		app.H2().Text("What now"),
		app.P().Text(says + "Letting go is a way of its own, with as much in it as the one you came from. There is no hurry."),
		app.Div().Class("actions pair").Body(
			ui.Button{Label: "Go the way of letting go", Kind: ui.Ghost, ID: "trial-let-go", OnClick: press("trial-let-go", func(ctx app.Context, _ app.Event) {
				p.s.ChoosePath(guide.PathLetGo)
				ctx.Navigate("/plan")
			})}.UI(),
			ui.Link{Label: "Look at my plan first", Href: "/plan", Kind: ui.Ghost, ID: "trial-plan"}.UI()),
		app.P().Class("small").Body(app.A().Href("/help").Class("inline-way").Text("Somebody to talk to now"), app.Text(" · "), app.A().Href("/way").Class("inline-way").Text("The way so far"))}
}

// shut says why no terms can be written or begun, and what there is to do now.
func (p *trialPage) shut(reasons []plan.Reason, hide bool) []app.UI {
	if len(reasons) == 0 || hide {
		return nil
	}
	pl := p.s.Plan()
	if pl.Result.Outcome.Stop() {
		return []app.UI{ui.Notice{Tone: ui.Plain, Title: "An answer you gave closes this.", Lines: []string{"No terms are written or begun now. Your result says which answer it was, and what can reopen the question. What you wrote stays readable."},
			Action: ui.Link{Label: "Read your result", Href: "/outcome", Kind: ui.Quiet}.UI()}.UI()}
	}
	return []app.UI{
		closedBox("shut", "Terms are closed for now. They open when all of this is so:", viewReasons(reasons, pl.Find, p.placeOf()), press("screen/shut", p.toScreen)),
		meanwhile(viewMeanwhile(pl.Find))}
}

// setText keeps a text of a field as it is typed.
func setText(id, scope string, keep func(text string)) ui.Event {
	return on(scope, func(app.Context, app.Event) {
		if text, ok := value(id); ok {
			keep(text)
		}
	})
}

// setDay keeps a day as it is chosen. While a year is being typed the browser gives
// years such as 2 or 20: those are no choice yet.
func setDay(id, scope string, keep func(d civil.Date)) ui.Event {
	return on(scope, func(app.Context, app.Event) {
		if text, ok := value(id); ok {
			if d, err := civil.Parse(text); err == nil && (d.IsZero() || d.Year >= 1900) {
				keep(d)
			}
		}
	})
}

// emptied empties a field that is used for one thing after another.
func emptied(id string) { _ = browser.SetValue(id, "") }
