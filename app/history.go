package app

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/assess"
	"afterward/core/guide"
)

// history shows all takings, lays two of them side by side and begins a new one.
type history struct {
	view
	with   int // the taking to lay beside the latest; -1: the one before it
	failed bool
}

// OnInit begins with the taking before the latest.
func (p *history) OnInit() {
	p.view.OnInit()
	p.with = -1
}

// OnNav reads which taking to compare with.
func (p *history) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.with = -1
	if n, err := strconv.Atoi(ctx.Page().URL().Query().Get("w")); err == nil {
		p.with = n
	}
	p.arrive(ctx, titleOf("/history"))
}

// Render shows the page.
func (p *history) Render() app.UI {
	complete := p.s.Assessed()
	v := viewHistory(p.s.Takings(), complete, p.with)
	if len(v.Rows) == 0 && p.s.Response().Begun() {
		return p.page("/you", ui.Heading("Asked again"), ui.Notice{Tone: ui.Plain, Title: "You are in the middle of the questions.",
			Lines:  []string{"Once you have finished, you can answer everything anew on another day and lay both side by side here."},
			Action: ui.Link{Label: "Go on with the questions", Href: "/check", Kind: ui.Quiet}.UI()}.UI())
	}
	if len(v.Rows) == 0 {
		return p.page("/you", ui.Heading("Asked again"), unless(
			app.P().Text("A hard day and a calm one can answer differently: here you will see both side by side. There are no answers on this device yet, so the questions come first."),
			app.Div().Class("actions").Body(ui.Link{Label: "Begin", Href: "/before", Kind: ui.Primary}.UI())))
	}
	body := []app.UI{ui.Heading("Asked again"),
		app.P().Class("lead").Text("The answer of a calm day can differ from that of a hard one. Both are yours.")}
	body = append(body, p.again(complete)...)
	body = append(body, app.H2().Text("Your answers so far"))
	if len(v.Points) > 1 {
		body = append(body, ui.Levels(v.Levels, v.Points))
	}
	body = append(body, ui.Table("Your answers so far, the latest last", []string{"Day", "You felt", "Result"}, v.Rows))
	body = append(body, v.flags()...)
	body = append(body, v.sideBySide()...)
	return p.page("/you", body...)
}

// again offers a new taking, or the way back into one that was begun.
func (p *history) again(complete bool) []app.UI {
	if !complete {
		return []app.UI{ui.Notice{Tone: ui.Plain, Title: "You are in the middle of the questions.", Lines: []string{"What you answered before is put away and shown beside the new answers once you have finished."},
			Action: ui.Link{Label: "Go on with the questions", Href: "/check", Kind: ui.Quiet}.UI()}.UI()}
	}
	failed := ""
	if p.failed {
		failed = "Your answers could not be put away, because this device refused to store them. Nothing was changed. Look under “What is kept here” for what to do."
	}
	return []app.UI{
		app.Ul().Body(
			app.Li().Text("You answer everything anew, without seeing what you said before."),
			app.Li().Text("The options stand in another order, so that your hand does not answer for you."),
			app.Li().Text("Asking again opens nothing sooner. A stop that was told counts until you write why it has changed, and three days more."),
			app.Li().Text("Your present answers stay on this device and are laid beside the new ones at the end.")),
		app.Div().Class("actions").Body(ui.Button{Label: "Ask me again", Kind: ui.Primary, ID: "ask-again", OnClick: on("ask-again", func(ctx app.Context, _ app.Event) {
			if p.failed = p.s.AskAgain() != nil; !p.failed {
				ctx.Navigate("/check?n=1")
			}
		})}.UI()),
		app.P().ID("again-failed").Role("status").Class("warm").Text(failed),
	}
}

// A historyView is the page as plain data.
type historyView struct {
	Rows    [][]string
	Levels  []string
	Points  []ui.Point
	Flags   []becauseView
	Was     string // heads of the comparison
	Now     string
	Other   []wayView // other takings to compare with
	Changed [][]string
	Same    bool // nothing was answered otherwise
}

// A wayView is a link, with a sentence on what is there.
type wayView struct{ Label, Href, Says string }

// viewHistory builds the page. A taking that is not complete is not laid beside
// anything: old answers stay hidden until the end.
func viewHistory(all []assess.Taking, complete bool, with int) historyView {
	var v historyView
	shown := all
	if !complete && len(all) > 0 && !all[len(all)-1].Result.Complete {
		shown = all[:len(all)-1]
	}
	for _, o := range rows {
		v.Levels = append(v.Levels, guide.TextOf(o).Tag)
	}
	for i, t := range shown {
		tag := guide.TextOf(t.Result.Outcome).Tag
		mood := labels(t.Mood)
		if mood == "" {
			mood = "Not said"
		}
		v.Rows = append(v.Rows, []string{t.On.Long(), mood, tag})
		v.Points = append(v.Points, ui.Point{Label: t.On.Long(), Level: levelOf(t.Result.Outcome), Last: i == len(shown)-1})
	}
	if len(shown) == 0 {
		return v
	}
	latest := shown[len(shown)-1]
	v.Flags = viewFlags(latest)
	if len(shown) > 1 && len(shown) == len(all) {
		v.compare(shown, with)
	}
	return v
}

// rows is the order in which the picture names the results. It is no ladder:
// being together is not above, and letting go is not below.
var rows = []guide.Outcome{guide.HealFirst, guide.NotYet, guide.ConditionsMet, guide.LetGo, guide.Mutual, guide.Unsafe, guide.Crisis}

func levelOf(o guide.Outcome) int { return slices.Index(rows, o) }

// viewFlags are the answers that were told and changed: they stay visible.
func viewFlags(t assess.Taking) []becauseView {
	var out []becauseView
	for _, f := range t.Result.Findings {
		if f.ID != guide.FLifted && f.ID != guide.FHeld {
			continue
		}
		for _, a := range f.Because {
			out = append(out, becauseView{Ask: a.Item.Ask, Said: said(a), Why: a.Why})
		}
	}
	return out
}

// compare lays one earlier taking beside the latest.
func (v *historyView) compare(shown []assess.Taking, with int) {
	latest, before := shown[len(shown)-1], shown[len(shown)-2]
	for _, t := range shown[:len(shown)-1] {
		if t.Response.Taking == with {
			before = t
		}
	}
	for _, t := range shown[:len(shown)-1] {
		if t.Response.Taking != before.Response.Taking {
			v.Other = append(v.Other, wayView{Label: "Compare with " + t.On.Long(), Href: "/history?w=" + strconv.Itoa(t.Response.Taking)})
		}
	}
	v.Was, v.Now = before.On.Long(), latest.On.Long()
	for _, d := range assess.Differences(before.Response, latest.Response) {
		v.Changed = append(v.Changed, []string{d.Item.Ask, orDash(labels(d.Was)), orDash(labels(d.Now))})
	}
	v.Same = len(v.Changed) == 0
}

func orDash(s string) string {
	if s == "" {
		return "Not asked"
	}
	return s
}

func (v historyView) flags() []app.UI {
	if len(v.Flags) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("Answers that were taken back"), app.P().Class("small soft").Text("An answer that held something closed stays visible here, with your reason where one was needed."),
		app.Ul().Class("because small").Body(app.Range(v.Flags).Slice(func(i int) app.UI { return v.Flags[i].row() }))}
}

func (v historyView) sideBySide() []app.UI {
	if v.Was == "" {
		return nil
	}
	out := []app.UI{app.H2().Text("Side by side")}
	if v.Same {
		out = append(out, app.P().Text("Everything was answered as before."))
	} else {
		out = append(out, ui.Table("What you answered otherwise", []string{"Question", "Then: " + v.Was, "Now: " + v.Now}, v.Changed))
	}
	for _, w := range v.Other {
		out = append(out, app.P().Body(app.A().Href(w.Href).Text(w.Label)))
	}
	return out
}
