package app

import (
	"cmp"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/trial"
)

// The fields of a weekly look.
const (
	fieldDid = "look-did"
	fieldSaw = "look-saw"
)

// shortAnswers are the answers as they stand beside each other on a phone, under
// words that say with what they compare.
var shortAnswers = map[trial.Answer]string{trial.Better: "Better", trial.SameAsEver: "Same", trial.Worse: "Worse"}

// lookOfToday is the id of the look of today at a trial; "" when there is none.
func lookOfToday(f trial.Facts, id string) string {
	for _, look := range slices.Backward(f.Looks(id)) {
		if f.Watches[look].On == f.Today {
			return look
		}
	}
	return ""
}

// lookPart shows one look: that of today to write, an earlier one to read.
func (p *trialPage) lookPart(f trial.Facts, st trial.Status) []app.UI {
	w, there := f.Watches[p.look]
	id := p.shown()
	t := f.Trials[id]
	switch {
	case p.look != "" && !there:
		return []app.UI{ui.Heading("A weekly look"), app.P().Text("There is no such look on this device. What is kept of others is untouched.")}
	case there && (w.On != f.Today || !w.Gone.IsZero()):
		return p.readLook(f, w)
	case there:
		id = w.Trial // the address may name a look at another trial
		t = f.Trials[id]
	case t.Begun.IsZero() || st.State == trial.Over || st.State == trial.Passed:
		return []app.UI{ui.Heading("A weekly look"), app.P().Text("There is no trial under way to look at. Looks of earlier weeks stand on the page of the trial.")}
	}
	body := []app.UI{ui.Heading("This week’s look"),
		app.P().Class("lead").Text("Ten minutes, alone. Compare with the time before it ended. Nothing is added up, and leaving something out is fine."),
		app.Div().Class("fear").Body(p.fear(id, w)...)}
	for _, point := range trial.Points() {
		body = append(body, p.point(id, w, point))
	}
	return append(body,
		&ui.Field{ID: fieldDid, Label: "What I did this week", Hint: "A deed, and not what you meant to do. Kept while you type.", Rows: 3, OnInput: setText(fieldDid, "look/did/"+id, func(text string) {
			p.note(id, func(w *trial.Watch) { w.Did = text })
		})},
		&ui.Field{ID: fieldSaw, Label: "What I saw them do", Hint: "As a camera would have seen it.", Rows: 3, OnInput: setText(fieldSaw, "look/saw/"+id, func(text string) {
			p.note(id, func(w *trial.Watch) { w.Saw = text })
		})},
		p.noted(id, w),
		app.Div().Class("signs").Body(signRows(otherSigns(f, id), trialHref(partReview, p.t, ""))...),
		listWays("Lists it may belong on", p.s, guide.ListWins, guide.ListThanks, guide.ListRights, guide.ListLimits),
		app.P().Class("small soft").Text("Everything here is kept as you go."),
		app.Div().Class("actions").Body(ui.Link{Label: "Back to the trial", Href: trialHref("", p.t, ""), Kind: ui.Primary}.UI()),
		ui.More("", "Where the questions come from", pointSources()))
}

// otherSigns are the signs that show now, but for fear, which has a place of its own.
func otherSigns(f trial.Facts, id string) []trial.Sign {
	return slices.DeleteFunc(trial.Of(f, id).Signs, func(s trial.Sign) bool { return s.ID == trial.SignFear })
}

// note keeps a change of today’s look; the first one begins it.
func (p *trialPage) note(id string, set func(*trial.Watch)) {
	if p.look != "" {
		p.s.SetLook(p.look, set)
		return
	}
	w := trial.Watch{Trial: id}
	set(&w)
	p.look = p.s.Look(w)
}

// fear stands first. Once it is noted, help and the safety questions come before
// anything else.
func (p *trialPage) fear(id string, w trial.Watch) []app.UI {
	text := signText(trial.SignFear)
	if !w.Tells(trial.SignFear) {
		return []app.UI{ui.Button{Label: text.Note, Kind: ui.Ghost, ID: "look-fear", OnClick: press("look/fear/"+id, func(app.Context, app.Event) {
			p.note(id, func(w *trial.Watch) { w.Signs = append(w.Signs, trial.SignFear) })
			p.focus("afraid")
		})}.UI(), app.P().Class("small soft").Text("Press this if it was so, once is enough. It leads to help and to the safety questions at once, and the trial rests.")}
	}
	lines := []string{"You noted that you were afraid. " + text.Asks}
	return []app.UI{app.Div().ID("afraid").TabIndex(-1).Body(ui.Notice{Tone: ui.Stop, Title: text.Rule, Lines: lines, Action: app.Div().Class("actions").Body(
		ui.Link{Label: "Find help", Href: "/help", Kind: ui.Primary, ID: "afraid-help"}.UI(), p.screenButton("afraid-screen", ui.Ghost))}.UI()),
		ui.More("", "Where this comes from", sources(text.Sources))}
}

func signText(id trial.SignID) trial.SignText {
	for _, s := range trial.SignTexts() {
		if s.ID == id {
			return s
		}
	}
	return trial.SignText{}
}

// point is one question of the look.
func (p *trialPage) point(id string, w trial.Watch, point trial.Point) app.UI {
	q := &ui.Question{Name: "look-" + string(point.ID), Ask: point.Ask, Hint: point.Hint, Part: true}
	if point.Optional {
		q.Hint += " This one may be left out."
	}
	for _, a := range trial.Answers() {
		q.Options = append(q.Options, ui.Option{ID: string(a), Label: cmp.Or(shortAnswers[a], a.Text()), Quiet: !a.Says(), Chosen: w.Points[point.ID] == a,
			OnCheck: on("look/"+id+"/"+string(point.ID)+"/"+string(a), func(app.Context, app.Event) {
				p.note(id, func(w *trial.Watch) {
					if w.Points == nil {
						w.Points = map[trial.PointID]trial.Answer{}
					}
					w.Points[point.ID] = a
				})
			})})
	}
	return app.Div().Class("look-point").Body(q)
}

// noted asks what is so this week, but for fear.
func (p *trialPage) noted(id string, w trial.Watch) app.UI {
	q := &ui.Question{Name: "look-signs", Ask: "Is one of these so?", Hint: "Each raises a question, and decides nothing.", Many: true, Part: true}
	for _, s := range trial.SignTexts() {
		if s.Note == "" || s.ID == trial.SignFear {
			continue
		}
		q.Options = append(q.Options, ui.Option{ID: string(s.ID), Label: s.Note, Chosen: w.Tells(s.ID), OnCheck: on("look/"+id+"/sign/"+string(s.ID), func(ctx app.Context, _ app.Event) {
			yes := ctx.JSSrc().Get("checked").Truthy()
			p.note(id, func(w *trial.Watch) {
				w.Signs = slices.DeleteFunc(w.Signs, func(other trial.SignID) bool { return other == s.ID })
				if yes {
					w.Signs = append(w.Signs, s.ID)
				}
			})
		})})
	}
	return app.Div().Class("look-signs").Body(q)
}

// readLook shows a look that is kept: one of another day, or one taken out.
func (p *trialPage) readLook(f trial.Facts, w trial.Watch) []app.UI {
	body := []app.UI{ui.Heading("The look of " + w.On.Long())}
	if !w.Gone.IsZero() {
		body = append(body, app.P().Text("You took it out on "+w.Gone.Long()+". It is not counted among the looks; fear that was noted in it counts all the same."))
	}
	for _, problem := range viewProblems(problemsOf(f, p.look)) {
		body = append(body, ui.Notice{Tone: ui.Warm, Title: "What does not fit", Lines: []string{problem.Text, "It is kept as it was."}}.UI())
	}
	body = append(body, ui.Table("Your answers", []string{"", "You said"}, lookRows(w)))
	for _, text := range [][2]string{{"What I did this week", w.Did}, {"What I saw them do", w.Saw}} {
		if text[1] != "" {
			body = append(body, app.H2().Text(text[0]), app.P().Class("as-written").Text(text[1]))
		}
	}
	for _, s := range w.Signs {
		if text := signText(s); text.Note != "" {
			body = append(body, ui.Why("You noted: "+text.Note+"."))
		}
	}
	look, away, label, name := p.look, f.Today, "Take this look out", "take-out"
	if !w.Gone.IsZero() {
		away, label, name = civil.Date{}, "Bring it back", "bring-back"
	}
	return append(body, app.P().Class("small soft").Text("A look stays as it was written on its day. If it was a mistake you can take it out; it stays readable here."),
		app.Div().Class("actions").Body(ui.Button{Label: label, Kind: ui.Quiet, ID: name, OnClick: press("look/"+name+"/"+look, func(app.Context, app.Event) {
			p.s.SetLook(look, func(w *trial.Watch) { w.Gone = away })
			p.focus("heading")
		})}.UI()))
}

// lookRows are the answers of a look; a point this version does not know is named
// by its id.
func lookRows(w trial.Watch) [][]string {
	var rows [][]string
	for _, p := range trial.Points() {
		rows = append(rows, []string{p.Name, w.Points[p.ID].Text()})
	}
	for _, id := range trial.UnknownPoints(w) {
		rows = append(rows, []string{string(id), w.Points[id].Text()})
	}
	return rows
}

// problemsOf are the things that cannot be about one look.
func problemsOf(f trial.Facts, look string) []trial.Problem {
	return slices.DeleteFunc(trial.Evaluate(f).Problems, func(p trial.Problem) bool { return p.Watch != look })
}

// pointSources say where the questions of a look come from.
func pointSources() app.UI {
	return app.Div().Body(mapUI(trial.Points(), func(p trial.Point) app.UI {
		return app.Div().Body(app.P().Class("small step-title").Text(p.Name), sources(p.Sources))
	})...)
}
