package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
)

// A reasonView is why something is closed, with what there is to do now.
type reasonView struct {
	Text   string // the condition, as it reads when it is met
	Now    string
	Label  string // of the way to what opens it; "" where there is no way
	Href   string // where it leads; "" for the safety questions, which have to be begun
	Screen bool   // it leads to the safety questions
	Rests  bool   // it is not the person's to open: theirs, or a matter of days
}

// viewReasons puts reasons into words. find returns a step of the plan, place the
// address of a question, "" when it is not asked.
func viewReasons(list []plan.Reason, find func(guide.StepID) (plan.Step, bool), place func(guide.ItemID) string) []reasonView {
	var out []reasonView
	for _, r := range list {
		v := reasonView{Text: r.Text, Now: r.Now, Rests: r.Remedy == guide.RemedyThem || r.Remedy == guide.RemedyTime}
		v.Label, v.Href = reasonWay(r, find, place)
		if r.Remedy == guide.RemedyScreen {
			v.Label, v.Screen = "Answer the safety questions again", true
		}
		out = append(out, v)
	}
	return out
}

// reasonWay is the way to what opens a gate.
func reasonWay(r plan.Reason, find func(guide.StepID) (plan.Step, bool), place func(guide.ItemID) string) (label, href string) {
	switch r.Remedy {
	case guide.RemedyStep:
		if s, ok := find(r.Opens); ok {
			return "Go to “" + s.Title + "”", stepHref(s.ID)
		}
	case guide.RemedyClock:
		return "Was the date wrong?", "/plan-settings#device-date-title"
	case guide.RemedyUnread:
		return "See what was found", "/privacy"
	case guide.RemedyTrial:
		return "Go to the trial", "/trial"
	case guide.RemedyThem:
		if to := place(guide.TheirWords); to != "" {
			return "The question it belongs to", to
		}
	case guide.RemedyAnswer:
		if to := place(guide.FriendsOnly); r.Gate == guide.GateLiked && to != "" {
			return "The question it belongs to", to
		}
		return "See what is missing", "/outcome"
	case guide.RemedyTime:
		if s, ok := find(r.Opens); ok {
			return s.Title, stepHref(s.ID)
		}
	}
	return "", ""
}

// closedBox shows why something is closed: each reason as the way to what opens it
// now. The one to deal with first is marked like the place one is in on a path, and
// says what to do; the others are a list to look ahead on, because what to do about
// each stands where it leads. ask begins the safety questions.
func closedBox(id, title string, list []reasonView, ask ui.Event) app.UI {
	return app.Div().Class("reasons").Body(
		app.P().Class("notice-title").Text(title),
		app.Ul().Body(app.Range(list).Slice(func(i int) app.UI { return app.Li().Body(list[i].row(id, i == 0, ask)) })))
}

// row is one reason. All of it is the way to what opens it, so that it is one tap
// away; where nothing can be done it is text.
func (r reasonView) row(id string, first bool, ask ui.Event) app.UI {
	says, rest, more := strings.Cut(r.Text, ". ")
	if more {
		says += "."
		rest += " "
	}
	now := r.Now
	if !first && !r.Rests && r.Label != "" {
		now = ""
	}
	class := "reason"
	if first {
		class += " first"
	}
	if r.Label != "" {
		class += " leads"
	}
	words := app.Span().Class("reason-words").Body(app.Span().Class("reason-says").Text(says), app.Span().Class("reason-now").Hidden(rest+now == "").Text(rest+now),
		app.Span().Class("reason-go").Hidden(r.Label == "" || !first).Text(r.Label))
	mark := app.Span().Class("reason-mark").Aria("hidden", "true")
	switch {
	case r.Screen:
		el := app.Button().Type("button").Class(class).ID(id+"-screen").Body(mark, words)
		return el.OnClick(ask.Do, ask.Scope)
	case r.Href != "":
		return app.A().Href(r.Href).Class(class).Body(mark, words)
	}
	return app.P().Class(class).Body(mark, words)
}

// viewMeanwhile is what helps while something is closed: words that go nowhere, a
// plan for a hard moment, the person who knows, help.
func viewMeanwhile(find func(guide.StepID) (plan.Step, bool)) []wayView {
	var out []wayView
	tool := func(id guide.ToolID) { // known by their names: many doors are closed, and this stands at each
		if t, ok := guide.ToolByID(id); ok {
			out = append(out, wayView{Label: t.Name, Href: t.Href})
		}
	}
	tool(guide.ToolLetter)
	tool(guide.ToolIfThen)
	for _, known := range []struct {
		step guide.StepID
		name string
	}{{guide.StepConfidant, "The person you named"}, {guide.StepSupport, "What you wrote for a bad night"}} {
		s, ok := find(known.step)
		if ok && !blank(s.Mark.Note) {
			out = append(out, wayView{Label: known.name, Href: stepHref(known.step), Says: journal.Opening(s.Mark.Note, 90)})
		}
	}
	tool(guide.ToolHelp)
	return out
}

// meanwhile lists what helps while something is closed.
func meanwhile(list []wayView) app.UI {
	return app.Div().Class("meanwhile").Body(app.H2().Text("What helps meanwhile"), app.Ul().Body(app.Range(list).Slice(func(i int) app.UI {
		w := list[i]
		return app.Li().Body(app.A().Href(w.Href).Body(app.Span().Class("meanwhile-name").Text(w.Label), app.Span().Class("small soft").Hidden(w.Says == "").Attr("dir", "auto").Text(w.Says)))
	})))
}

// askScreen begins the safety questions anew, or goes on with the questions where
// some are open anyway. It returns why the answers could not be put away.
func (v *view) askScreen(ctx app.Context) error {
	err := v.s.RenewScreen()
	if err != nil && err != ErrOpen {
		return err
	}
	ctx.Navigate("/check")
	return nil
}

// placeOf returns the address of a question, "" when it is not asked now. The
// questions are gone through once, and only when one is looked for.
func (v *view) placeOf() func(guide.ItemID) string {
	var all map[guide.ItemID]string
	return func(id guide.ItemID) string {
		if all == nil {
			all = places(v.s.Response(), v.s.Today())
		}
		return all[id]
	}
}
