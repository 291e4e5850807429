package app

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/assess"
	"afterward/core/guide"
	"afterward/core/plan"
)

// changed is where a person says that something has changed which ends a plan. The
// address has a number, so that the browser's history tells nobody what it was.
type changed struct {
	view
	n    int // what has changed, from 1, to be asked about once more; 0 for the list
	last int // what was asked about last: its group is open when the list comes back
}

// OnNav shows the list, or asks about what the address names.
func (p *changed) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.n = 0
	if n, _ := strconv.Atoi(ctx.Page().URL().Query().Get("n")); n >= 1 && n <= len(guide.Stops()) {
		p.n, p.last = n, n
	}
	p.arrive(ctx, titleOf("/changed"))
}

// A changeGroup is what can have changed under one heading, as plain data.
type changeGroup struct {
	ID, Name string
	About    string // what it holds, in a few words
	Counts   int    // how many of it were told, and count
	Open     bool
	Rows     []changeRow
}

// A changeRow is one thing that can have changed.
type changeRow struct {
	Href, Says string
	Counts     bool // it was told, and counts
}

// A changeName is the heading of a group with what it holds, in a few words.
type changeName struct{ id, name, about string }

// changeAbout says in a few words what a group holds, so that nobody has to read all
// of it to find one thing. Each stands under what it begins with. Two of the guide's
// groups are in two parts here: who cannot go on and who is afraid of somebody look
// for different words.
var changeAbout = map[guide.StopID]changeName{
	"self-harm": {"me", "A crisis, mine or theirs", "Thoughts of ending a life or of hurting someone, or no strength left."},
	"afraid":    {"safety", "Fear, harm, control, an order", "By them or by me, even once."},
	"no":        {"them", "What they said or did", "A no, a block, silence, warm and cold by turns."},
	"they-new":  {"new", "Someone else", "They are with someone, or I am."},
	"tried":     {"us", "Between the two of us", "It cannot be mended, or it does harm."},
	"cost":      {"cost", "What it would cost me", "Health, work, money, my home, people close to me."},
}

// viewStops groups what can have changed, in the guide's order: safety first. The
// group of number last is open.
func viewStops(r assess.Response, last int) []changeGroup {
	var out []changeGroup
	heading := ""
	for i, s := range guide.Stops() {
		about, begins := changeAbout[s.ID]
		if begins || heading != s.Group {
			out = append(out, changeGroup{ID: about.id, Name: cmp.Or(about.name, s.Group), About: about.about})
		}
		heading = s.Group
		g := &out[len(out)-1]
		row := changeRow{Href: "/changed?n=" + strconv.Itoa(i+1), Says: s.Says, Counts: wasTold(s, r)}
		if row.Counts {
			g.Counts++
		}
		g.Open = g.Open || i+1 == last
		g.Rows = append(g.Rows, row)
	}
	return out
}

// wasTold reports whether what has changed was told, and counts: it is the answer now,
// or the answer it was is not lifted yet.
func wasTold(s guide.Stop, r assess.Response) bool {
	told := r.Told[s.Item]
	return !slices.ContainsFunc(s.Options, func(o guide.OptionID) bool {
		both := (o == guide.Me || o == guide.Them) && (r.Has(s.Item, guide.Both) || told.Lifted.IsZero() && slices.Contains(told.Chose, guide.Both))
		return !both && !r.Has(s.Item, o) && !(told.Lifted.IsZero() && slices.Contains(told.Chose, o))
	})
}

// A changeAsk is what is asked once more before something counts.
type changeAsk struct {
	Stop    guide.Stop
	Means   string // what follows at once
	Until   string // how long it goes on counting
	Can     string // what can open the question again; "" where nothing does
	Cannot  string // what does not change that
	Safety  bool   // help comes first
	Sources []guide.Source
}

// viewChangeAsk says what it means that something has changed.
func viewChangeAsk(s guide.Stop, now guide.Outcome) changeAsk {
	f, _ := guide.FindingByID(s.Finding)
	again := guide.ReopeningOf(s.Finding)
	v := changeAsk{Stop: s, Cannot: again.Cannot, Safety: f.Calls == guide.Crisis || f.Calls == guide.Unsafe,
		Means: "Contact closes at once, and the plan becomes one of letting go.", Until: "It goes on counting from now on.", Can: again.Can,
		Sources: append(slices.Clone(s.Sources), again.Sources...)}
	switch {
	case f.Calls == guide.Crisis:
		v.Means = "You do not have to carry this alone. Help comes before everything else, and contact closes at once."
	case now.Stop():
		v.Means = "Contact is closed already. This counts as well, from now on."
	case f.Calls == guide.Unsafe:
		v.Means = "Contact closes at once, and distance and people who know come first."
	}
	if again.Can == "" {
		v.Until = "It goes on counting, and nothing opens the question again."
	}
	return v
}

// Render shows the page.
func (p *changed) Render() app.UI {
	if p.n > 0 {
		back := ui.Link{Label: "Back", Href: "/changed", ID: "back"}
		f := ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: p.ask(viewChangeAsk(guide.Stops()[p.n-1], p.s.Result().Outcome))}
		return p.framed(f)
	}
	back := ui.Link{Label: "Plan", Href: "/plan", ID: "back"}
	body := []app.UI{ui.Heading("Something changed"),
		app.P().Class("lead").Text("Say it here, and the plan follows at once. What you did and wrote stays."),
		app.Div().Class("actions").Body(ui.Link{Label: "People to talk to now", Href: "/help", Kind: ui.Ghost, ID: "changed-help"}.UI())}
	groups := viewStops(p.s.Response(), p.last)
	body = append(body, app.Section().Class("changes").Body(app.H2().Class("visually-hidden").Text("What has changed?"),
		app.Range(groups).Slice(func(i int) app.UI { return groups[i].UI() })))
	body = append(body, app.Section().Class("shelf").Body(p.good()...))
	f := ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: body}
	return p.framed(f)
}

// UI is one group: its name with what it holds, and behind a tap each thing that can
// have changed.
func (g changeGroup) UI() app.UI {
	return app.Details().ID("changes-"+g.ID).Class("more article").Open(g.Open).Body(
		app.Summary().Body(app.Span().Body(app.Span().Class("step-title").Text(g.Name), app.Span().Class("small soft").Text(g.About),
			app.Span().Class("small next-one").Hidden(g.Counts == 0).Text(changeCount(g.Counts)))),
		app.Ul().Class("list").Body(app.Range(g.Rows).Slice(func(i int) app.UI { return g.Rows[i].item() })))
}

func changeCount(n int) string {
	if n == 1 {
		return "You said one of these."
	}
	return "You said " + strconv.Itoa(n) + " of these."
}

func (r changeRow) item() app.UI {
	return app.Li().Body(app.A().Href(r.Href).Class("asked").Body(
		app.Span().Class("ask").Text(r.Says), app.Span().Class("tag").Hidden(!r.Counts).Text("You said so")))
}

// ask asks once more. For safety, help stands first.
func (p *changed) ask(v changeAsk) []app.UI {
	id, n := v.Stop.ID, p.n
	tell := ui.Button{Label: "Yes, this is so", Kind: ui.Primary, ID: "tell", OnClick: press("tell/"+string(id), func(ctx app.Context, _ app.Event) {
		p.s.Tell(id)
		ctx.Navigate("/plan?n=" + strconv.Itoa(n))
	})}
	var help []app.UI
	if v.Safety {
		tell.Kind = ui.Ghost
		help = []app.UI{ui.Link{Label: "People to talk to now", Href: "/help", Kind: ui.Primary, ID: "changed-help"}.UI()}
	}
	return []app.UI{
		ui.Tag("Something changed", ui.Plain),
		ui.Heading(v.Stop.Says),
		app.Div().Class("change-help").Body(help...),
		app.P().ID("until").Text(v.Means + " " + v.Until),
		app.P().Hidden(v.Can == "").Body(app.B().Text("What can open the question again: "), app.Text(v.Can)),
		app.Div().Class("actions").Body(tell.UI(), ui.Link{Label: "No, back to the list", Href: "/changed", Kind: ui.Ghost, ID: "tell-not"}.UI()),
		ui.More("", "What does not open it again", app.P().Text(v.Cannot)),
		ui.More("", "Where this comes from", sources(v.Sources)),
	}
}

// good leads from what is glad or calm to the question it belongs to.
func (p *changed) good() []app.UI {
	out := []app.UI{app.H2().Text("Something good, or something else")}
	rows := []wayView{viewTheyAsked(p.s.Plan(), p.placeOf())}
	if p.s.Response().Begun() {
		rows = append(rows, wayView{Label: "Something else is different now", Href: "/check?n=1", Says: "Go through your answers one by one and change only what is different."})
	}
	return append(out, app.Ul().Class("list").Body(app.Range(rows).Slice(func(i int) app.UI { return wayTo(rows[i].Href, rows[i].Label, rows[i].Says) })))
}

// viewTheyAsked leads to where their wish to talk belongs. After a stop that is the
// question the stop rests on, because only that can be answered otherwise; and
// where the stop is about safety, a wish to talk opens nothing.
func viewTheyAsked(pl plan.Plan, place func(guide.ItemID) string) wayView {
	v := wayView{Label: "They said or wrote that they want to talk", Href: "/check", Says: "Put it into your answers. Their words are what counts, not the warmth in them."}
	if to := place(guide.TheirWords); to != "" {
		v.Href = to
		return v
	}
	stop, ok := pl.Stopped()
	if !ok {
		return v
	}
	if pl.Result.Outcome != guide.LetGo {
		v.Href, v.Says = "/help", "That opens nothing here: distance comes first. Talk it over with somebody who knows this well."
		return v
	}
	v.Says = stop.Reopens.Can
	if v.Says == "" {
		v.Says = stop.Reopens.Cannot
	}
	for _, a := range stop.Finding.Because {
		if to := place(a.Item.ID); to != "" {
			v.Href = to
			break
		}
	}
	return v
}
