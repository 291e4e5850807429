package app

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/lists"
	"afterward/core/plan"
)

// wayPage shows the way so far: the weeks since the ending, with what was done and
// written in each. Nothing is added up over the weeks, and a week in which nothing
// was written down is a week like any other.
type wayPage struct{ view }

// OnNav sets the title.
func (p *wayPage) OnNav(ctx app.Context) {
	p.s.LeaveAll()
	p.arrive(ctx, titleOf("/way"))
}

// wayFacts are what the way is made of.
type wayFacts struct {
	Today   civil.Date
	Ending  assess.Span
	Steps   []plan.Step
	Entries []Written
	Lines   []lists.Line
}

// A wayKind is what something on the way is, and the lane it stands in.
type wayKind int

const (
	wayStep wayKind = iota
	wayEntry
	wayThree // one of the three days of writing
	wayList
)

// A wayThing is something that happened on a day.
type wayThing struct {
	On    civil.Date
	Kind  wayKind
	Title string // of a step, a list or a day of writing
	Href  string
}

// A waySoFar is the page as plain data.
type waySoFar struct {
	Since string // how long it has been, in words
	Line  ui.Timeline
	Weeks []wayWeek
	Older int // things from before the ending
}

// A wayWeek is one week, or four of them, in which something happened.
type wayWeek struct {
	Name, Days string
	Says       []string
	Things     []nextLink // steps and lists, each a link
	Here       bool
}

// wayYear is up to how many days each week stands for itself; beyond them four
// weeks stand together.
const wayYear = 366

// viewSoFar builds the page. ok is false while there is nothing to show.
func viewSoFar(f wayFacts) (v waySoFar, ok bool) {
	things := f.things()
	from, since := f.start(things)
	known := !f.Ending.First.IsZero() && from.Compare(f.Ending.First) >= 0
	if from.IsZero() {
		return v, false
	}
	v.Since = since
	days := max(1, f.Today.DaysSince(from))
	bucket := 7
	if days > wayYear {
		bucket = 28
	}
	v.Line = ui.Timeline{ID: "way-weeks", Label: "The way so far, week by week", Days: days, Today: days, Lanes: []string{"Steps", "Writing", "Lists"}, Marks: wayMarks(from, days)}
	if known && from.Compare(f.Ending.Last) < 0 {
		v.Line.Until = f.Ending.Last.DaysSince(from)
	}
	weeks := map[int][]wayThing{}
	for _, t := range things {
		switch n := t.On.DaysSince(from); {
		case n < 0:
			v.Older++
		case t.On.Compare(f.Today) <= 0:
			weeks[n/bucket] = append(weeks[n/bucket], t)
		}
	}
	for n := range days/bucket + 1 {
		here := n == days/bucket
		if len(weeks[n]) == 0 && !here {
			continue
		}
		v.Weeks = append(v.Weeks, wayWeekOf(n, bucket, from, f.Today, weeks[n], here))
		v.Line.Signs = append(v.Line.Signs, weekSigns(min(n*bucket+bucket/2, days), weeks[n])...)
	}
	v.Line.Keys = wayKeys(v.Line)
	return v, true
}

// start is the first day of the picture and how long ago it was, in words: the
// ending as far as it is known, or else the first thing that was kept. An ending
// known roughly is drawn from its last day on, or from the first thing kept since
// its first.
func (f wayFacts) start(things []wayThing) (civil.Date, string) {
	if first := f.Ending.First; !first.IsZero() && first.Compare(f.Today) <= 0 {
		least, most := f.Today.DaysSince(f.Ending.Last)/7, f.Today.DaysSince(first)/7
		from := f.Ending.Last
		if from.Compare(f.Today) > 0 {
			from = f.Today
		}
		for _, t := range things {
			if t.On.Compare(first) >= 0 && t.On.Compare(from) < 0 {
				from = t.On
			}
		}
		return from, fmt.Sprintf("By what you said it ended between %s and %s. That is %s ago.", first.Long(), f.Ending.Last.Long(), weekSpan(least, most))
	}
	if len(things) == 0 || things[0].On.Compare(f.Today) > 0 {
		return civil.Date{}, ""
	}
	first := things[0].On
	text := fmt.Sprintf("The first thing kept here is from %s, %s ago.", first.Long(), weekSpan(f.Today.DaysSince(first)/7, f.Today.DaysSince(first)/7))
	if !f.Ending.Last.IsZero() {
		text = "By what you said it ended before " + f.Ending.Last.AddDays(1).Long() + ". " + text
	}
	return first, text
}

// weekSpan says a number of weeks that is known roughly.
func weekSpan(least, most int) string {
	switch {
	case most < 1:
		return "less than a week"
	case least == most:
		return counted(most, "week")
	case least < 1:
		return "up to " + counted(most, "week")
	}
	return fmt.Sprintf("%d to %d weeks", least, most)
}

// things are what happened, oldest first.
func (f wayFacts) things() []wayThing {
	var out []wayThing
	for _, s := range f.Steps {
		href := "/step?s=" + string(s.ID)
		if s.Mark.Status == plan.Done && !s.Mark.On.IsZero() {
			out = append(out, wayThing{s.Mark.On, wayStep, s.Title, href})
		}
		for _, on := range s.Mark.Times {
			out = append(out, wayThing{on, wayStep, s.Title, href})
		}
	}
	three := map[string]bool{}
	for _, q := range guide.ThreeDays() {
		three[string(q.ID)] = true
	}
	for _, e := range f.Entries {
		if three[e.Prompt] {
			out = append(out, wayThing{e.On, wayThree, "One of the three days of writing", "/write?e=" + e.ID})
			continue
		}
		out = append(out, wayThing{On: e.On, Kind: wayEntry})
	}
	begun := map[guide.ListID]civil.Date{}
	for _, l := range f.Lines {
		if first, ok := begun[l.List]; !ok || l.On.Compare(first) < 0 {
			begun[l.List] = l.On
		}
	}
	for id, on := range begun {
		if list, ok := guide.ListByID(id); ok {
			out = append(out, wayThing{on, wayList, list.Name, "/list?l=" + string(id)})
		}
	}
	slices.SortFunc(out, func(a, b wayThing) int {
		return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.Kind, b.Kind), strings.Compare(a.Title, b.Title), strings.Compare(a.Href, b.Href))
	})
	return slices.DeleteFunc(out, func(t wayThing) bool { return t.On.IsZero() })
}

// wayWeekOf says what happened in one stretch of the picture.
func wayWeekOf(n, bucket int, from, today civil.Date, things []wayThing, here bool) wayWeek {
	first, last := from.AddDays(n*bucket), from.AddDays(n*bucket+bucket-1)
	if last.Compare(today) > 0 {
		last = today
	}
	w := wayWeek{Name: fmt.Sprintf("Week %d", n+1), Days: first.Long() + " to " + last.Long(), Here: here}
	if bucket > 7 {
		w.Name = fmt.Sprintf("Weeks %d to %d", 4*n+1, 4*n+4)
	}
	if first == last {
		w.Days = first.Long()
	}
	entries := 0
	seen := map[string]bool{}
	for _, t := range things {
		switch {
		case t.Kind == wayEntry:
			entries++
		case seen[t.Href]:
		case t.Kind == wayList:
			w.Things = append(w.Things, nextLink{Label: "Begun: the list “" + t.Title + "”", Href: t.Href})
		case t.Kind == wayStep:
			w.Things = append(w.Things, nextLink{Label: "A step: " + t.Title, Href: t.Href})
		default:
			w.Things = append(w.Things, nextLink{Label: t.Title, Href: t.Href})
		}
		if t.Href != "" {
			seen[t.Href] = true
		}
	}
	if entries > 0 {
		w.Says = append(w.Says, "You wrote in your journal.")
	}
	if here {
		w.Says = append(w.Says, "You are here.")
	}
	return w
}

// weekSigns are the signs of one stretch: one for each kind, however often it
// happened.
func weekSigns(at int, things []wayThing) []ui.TimeSign {
	var out []ui.TimeSign
	for kind, sign := range map[wayKind]ui.TimeSign{wayStep: {Lane: 0, Shape: ui.TimeStone}, wayEntry: {Lane: 1, Shape: ui.TimeStone},
		wayThree: {Lane: 1, Shape: ui.TimeRing}, wayList: {Lane: 2, Shape: ui.TimeSquare}} {
		if slices.ContainsFunc(things, func(t wayThing) bool { return t.Kind == kind }) {
			sign.At = at
			out = append(out, sign)
		}
	}
	slices.SortFunc(out, func(a, b ui.TimeSign) int {
		return cmp.Or(a.Lane-b.Lane, strings.Compare(string(b.Shape), string(a.Shape)))
	})
	return out
}

// wayKeys say what the shapes in the picture mean.
func wayKeys(l ui.Timeline) []ui.TimeKey {
	var out []ui.TimeKey
	for _, k := range []ui.TimeKey{{Shape: ui.TimeStone, Means: "A week with a step done, or with something written"},
		{Shape: ui.TimeRing, Means: "One of the three days of writing"}, {Shape: ui.TimeSquare, Means: "A list begun"}} {
		if slices.ContainsFunc(l.Signs, func(s ui.TimeSign) bool { return s.Shape == k.Shape }) {
			out = append(out, k)
		}
	}
	return out
}

// wayMarks are words under the picture, at most five of them.
func wayMarks(from civil.Date, days int) []ui.TimeMark {
	var out []ui.TimeMark
	weeks := days / 7
	every := max(2, (weeks/4+1)/2*2)
	for n := every; n*7 < days-days/12; n += every {
		out = append(out, ui.TimeMark{At: n * 7, Label: fmt.Sprintf("week %d", n)})
	}
	return out
}

// Render shows the page.
func (p *wayPage) Render() app.UI {
	pic, _ := guide.PictureByID(guide.PictureWay)
	pl := p.s.Plan()
	v, ok := viewSoFar(p.s.way(pl))
	back := ui.Link{Label: "Plan", Href: "/plan", ID: "back"}
	if !ok {
		return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: []app.UI{ui.Heading(pic.Name), unless(
			app.P().Class("lead").Text(pic.Shows),
			app.P().Text("There is nothing to show yet, and nothing has been missed. A line in your journal is the shortest beginning; answers and steps are others."),
			app.Div().Class("actions").Body(ui.Link{Label: "Go to your plan", Href: "/plan", Kind: ui.Primary}.UI()))}})
	}
	body := []app.UI{ui.Heading(pic.Name), app.P().Class("lead").Text(v.Since),
		app.P().Class("soft").Text("A week without a sign is one in which you kept nothing here. It was a week all the same, and nothing is missing in it.")}
	v.Line.Beside = app.Ol().ID(v.Line.ID).Class("way-weeks").Aria("label", v.Line.Label).Body(mapUI(v.Weeks, wayRow)...)
	body = append(body, v.Line.UI())
	if v.Older > 0 {
		body = append(body, app.P().Class("soft").Text("What you kept from before the ending is not in this picture. It is in your plan and your journal."))
	}
	return p.framed(ui.Frame{Back: &back, Nav: tabs, Current: "/plan", Body: append(body, app.Div().Class("actions").Body(ui.Link{Label: "Back to the plan", Href: "/plan", Kind: ui.Ghost}.UI()))})
}

func wayRow(w wayWeek) app.UI {
	li := app.Li().Body(
		app.P().Class("row").Body(app.Span().Class("step-title").Text(w.Name), app.Span().Class("soft small").Text(w.Days)),
		app.Div().Body(mapUI(w.Says, func(text string) app.UI { return app.P().Text(text) })...),
		app.Ul().Class("list").Body(mapUI(w.Things, func(t nextLink) app.UI { return app.Li().Body(app.A().Href(t.Href).Text(t.Label)) })...))
	if w.Here {
		li = li.Aria("current", "date")
	}
	return li
}

// way gathers what the way so far is made of.
func (s *Session) way(pl plan.Plan) wayFacts {
	f := wayFacts{Today: s.Today(), Ending: pl.Ending, Entries: s.Entries()}
	for _, phase := range pl.Phases {
		f.Steps = append(f.Steps, phase.Steps...)
	}
	f.Steps = append(append(f.Steps, pl.Kept...), pl.Gone...)
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, l := range s.lines.all {
		f.Lines = append(f.Lines, l)
	}
	return f
}
