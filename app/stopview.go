package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/plan"
)

// A stoppedView says what ended a plan, as plain data.
type stoppedView struct {
	Tag         string
	Tone        ui.Tone
	Lead        string
	Rule        guide.Rule
	Help        string       // label of the way to help; "" where none is needed first
	Rests       string       // the finding it rests on, by its title
	Others      []string     // what else ends it
	Safety      bool         // the answers may be about safety: somebody may be looking over a shoulder
	Can, Cannot string       // what reopens the question; Can is "" where nothing does
	Item        guide.ItemID // the question it rests on, had the answer been a slip
	Sources     []guide.Source
}

// viewStopped says what ended the plan; nil while nothing has.
func viewStopped(pl plan.Plan) *stoppedView {
	stop, ok := pl.Stopped()
	if !ok {
		return nil
	}
	text := guide.TextOf(pl.Result.Outcome)
	v := &stoppedView{Tag: text.Tag, Tone: ui.Warm, Rule: stop.Text, Rests: stop.Finding.Title, Can: stop.Reopens.Can, Cannot: stop.Reopens.Cannot, Sources: stop.Reopens.Sources,
		Lead: "This is a decision well made, and no plan that failed. All you did and wrote stays, and you can read it at any time."}
	switch pl.Result.Outcome {
	case guide.Crisis:
		v.Tone, v.Help = ui.Stop, text.Next
		v.Lead = "Nothing has failed. Getting through today comes first. All you did and wrote stays, and waits for you."
	case guide.Unsafe:
		v.Tone, v.Help = ui.Stop, text.Next
		v.Lead = "Keeping a distance is a decision well made, and no plan that failed. All you did and wrote stays, and you can read it at any time."
	}
	for _, f := range stop.Others {
		v.Others = append(v.Others, f.Title)
	}
	if len(stop.Finding.Because) > 0 {
		v.Item = stop.Finding.Because[0].Item.ID
	}
	v.Safety = pl.Result.Outcome != guide.LetGo
	return v
}

// UI shows what ended the plan. What was answered about safety is shown on request
// only. place is the address of a question.
func (v *stoppedView) UI(place func(guide.ItemID) string) []app.UI {
	if v == nil {
		return nil
	}
	rests := []app.UI{app.P().Text(v.Rests + ".")}
	if len(v.Others) > 0 {
		rests = append(rests, app.P().Text("It does not rest on that alone:"), app.Ul().Class("plain").Body(app.Range(v.Others).Slice(func(i int) app.UI { return item(v.Others[i]) })))
	}
	rests = append(rests, app.P().Body(app.A().Href("/outcome").Text("Your result, with the answers behind it")))
	body := []app.UI{ui.Tag(v.Tag, v.Tone), app.H2().ID("stopped-rule").TabIndex(-1).Text(v.Rule.Name), app.P().Text(v.Rule.Says)}
	if v.Help != "" {
		body = append(body, ui.Link{Label: v.Help, Href: "/help", Kind: ui.Primary, ID: "stopped-help"}.UI())
	}
	body = append(body, app.P().Text(v.Lead))
	if v.Safety {
		body = append(body, ui.More("stopped-rests", "Show what it rests on", rests...))
	} else {
		body = append(body, app.P().Class("why small").Text("It rests on this: "+v.Rests+"."), ui.More("stopped-rests", "More about what it rests on", rests...))
	}
	return []app.UI{app.Section().ID("stopped").Class("stopped").Body(append(body,
		ui.More("stopped-reopens", "What can open the question again, and what cannot", v.reopens(place(v.Item))...),
		ui.More("", "Where this comes from", sources(v.Rule.Sources)))...)}
}

// reopens says what can open the question again. slip is the address of the answer
// it rests on; "" where there is none.
func (v *stoppedView) reopens(slip string) []app.UI {
	can := v.Can
	if can == "" {
		can = "Nothing does. That is hard, and it is also clear."
	}
	out := []app.UI{app.P().Body(app.B().Text("What can: "), app.Text(can)), app.P().Body(app.B().Text("What cannot: "), app.Text(v.Cannot))}
	if slip != "" {
		out = append(out, app.P().Class("small").Text("Was the answer a slip of the finger, or is it no longer so? You can answer that question again:"),
			app.P().Class("small").Body(app.A().ID("stopped-answer").Href(slip).Text("The question it rests on")))
	}
	return append(out, sources(v.Sources))
}
