package app

import (
	"fmt"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
)

// A todayView is the page of today as plain data.
type todayView struct {
	Next     nextView
	Due      []dueView // the next thing is not among them
	Since    string    // the day the news are counted from; "" without news
	News     []newsView
	Counters []counter
	IfThens  []Made   // for this time of day, those made for it first
	Behind   string   // the latest phase that lies behind; "" unless they want to see it
	Way      nextLink // to the way so far, while the plan is one of letting go
	Week     nextLink // to the look back, at the end of a week; otherwise none
	Quiet    string   // until when nothing is called due; "" when it is not quiet
	Stop     *urgency // help stands first
}

// A nextView is the one thing to do now. Title is never empty.
type nextView struct {
	Title, Why, Href, Label string
}

// A dueView is a step that is due.
type dueView struct{ Title, Why, Href string }

// A newsView is one thing that is different, and what to do about it now.
type newsView struct{ Says, Now string }

// A counter is a number with its meaning.
type counter struct{ Number, Label string }

// An urgency is what stands above everything while danger rules.
type urgency struct{ Title, Label string }

// todayFacts are all the page is made of.
type todayFacts struct {
	Plan    plan.Plan
	Since   civil.Date
	News    []plan.News
	Entries int
	IfThens []Made
}

// viewToday builds the page.
func viewToday(f todayFacts) todayView {
	pl := f.Plan
	v := todayView{Next: viewNext(pl), IfThens: f.IfThens, Stop: viewUrgency(pl)}
	if v.Stop == nil { // nobody needs numbers while danger rules
		v.Counters = counters(pl, f.Entries)
		v.Week = weekLink(pl.Today)
	}
	if way, ok := guide.ToolByID(guide.ToolWay); ok && way.Path == pl.Path && pl.Result.Outcome != guide.Crisis && v.Week.Href == "" { // one look back at a time: the page fits a small phone
		v.Way = nextLink{Label: way.Name, Href: way.Href}
	}
	for _, d := range pl.Due() {
		if href := stepHref(d.Step.ID); href != v.Next.Href {
			v.Due = append(v.Due, dueView{d.Step.Title, dueLine(d), href})
		}
	}
	for _, n := range f.News {
		v.News = append(v.News, viewNews(n, pl))
	}
	if len(v.News) > 0 {
		v.Since = f.Since.Long()
	}
	if all := pl.Milestones(); len(all) > 0 {
		last := all[0]
		for _, m := range all {
			if m.On.Compare(last.On) >= 0 {
				last = m
			}
		}
		v.Behind = "“" + last.Phase.Name + "” lies behind you since " + last.On.Long() + "."
	}
	if q := pl.Course.Quiet; pl.Today.Compare(q) < 0 {
		v.Quiet = "You wanted quiet until " + q.Long() + ". Nothing is called due before."
	}
	return v
}

// viewUrgency is what stands first while danger rules; nil otherwise.
func viewUrgency(pl plan.Plan) *urgency {
	if !private(pl) {
		return nil
	}
	text := guide.TextOf(pl.Result.Outcome)
	return &urgency{text.Headline, text.Next}
}

// private reports whether what the plan rests on is not to be named here: somebody
// may be looking over a shoulder.
func private(pl plan.Plan) bool {
	return pl.Result.Outcome == guide.Crisis || pl.Result.Outcome == guide.Unsafe
}

// viewNext is the one thing to do now, with its reason.
func viewNext(pl plan.Plan) nextView {
	s, ok := pl.Next()
	if !ok {
		return nextView{"Nothing is waiting.", "Every open step is done, left out or resting. Rest is a step too.", "/plan", "Look at the plan"}
	}
	v := nextView{Title: s.Title, Why: s.Why, Href: stepHref(s.ID), Label: "Open this step"}
	for _, d := range pl.Due() {
		if d.Step.ID == s.ID {
			v.Why = dueLine(d)
			return v
		}
	}
	switch {
	case s.Own:
		v.Why = "A step you added yourself."
	case len(s.Because) > 0 && !private(pl):
		v.Why = "Because of what you said: " + s.Because[0].Title + "."
	}
	return v
}

// dueLine says why a step is due.
func dueLine(d plan.Due) string {
	switch d.Reason {
	case plan.DueDay:
		return "You chose " + d.Since.Long() + " for it."
	case plan.DueOver:
		return "Its days are over."
	}
	return "It is time for it again, since " + d.Since.Long() + ". A day left out is no failure."
}

// viewNews says what is different.
func viewNews(n plan.News, pl plan.Plan) newsView {
	name := "“" + n.Phase.Name + "”"
	switch n.Kind {
	case plan.NewsStop:
		if private(pl) {
			return newsView{"The plan has changed, because of what you told.", "Your result says why, and what comes first."}
		}
		return newsView{"The plan leads to letting go now: " + n.Stop.Title + ".", "All you did and wrote stays. The plan says what can reopen the question, and what cannot."}
	case plan.NewsPath:
		if pl.Path == guide.PathLetGo {
			return newsView{Says: "The plan leads to letting go now."}
		}
		return newsView{Says: "The plan leads to the question of trying again now."}
	case plan.NewsShut:
		return newsView{name + " is closed for now.", "It opens when this is so: " + n.Reason.Text + " " + n.Reason.Now}
	case plan.NewsOpen:
		if n.Phase.Contact {
			return newsView{name + " is open now.", "There is no hurry, and nothing has to be done about it."}
		}
		return newsView{Says: name + " is open now."}
	}
	return newsView{"You have come to " + name + ".", n.Phase.Purpose}
}

// counters are two numbers: the days since the breakup, as far as they are known,
// and the steps behind. Without a day of the breakup it is the entries.
func counters(pl plan.Plan, entries int) []counter {
	done := 0
	for _, phase := range pl.Phases {
		done += phase.Settled()
	}
	steps := counter{fmt.Sprint(done), plural(done, "step behind you", "steps behind you")}
	if c, ok := sinceEnding(pl.Ending, pl.Today); ok {
		return []counter{c, steps}
	}
	return []counter{steps, {fmt.Sprint(entries), plural(entries, "journal entry", "journal entries")}}
}

// sinceEnding is how many days lie since the breakup. What was told is a span of
// days, so it is one here too: no day is made up.
func sinceEnding(s assess.Span, today civil.Date) (counter, bool) {
	if s.Last.IsZero() || today.Compare(s.Last) < 0 {
		return counter{}, false
	}
	least := today.DaysSince(s.Last)
	if s.First.IsZero() {
		return counter{fmt.Sprint(least), "days or more since the breakup"}, true
	}
	most := today.DaysSince(s.First)
	if most == least {
		return counter{fmt.Sprint(least), plural(least, "day since the breakup", "days since the breakup")}, true
	}
	return counter{fmt.Sprintf("%d–%d", least, most), "days since the breakup"}, true
}

func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// forNow puts the plans made for a time of day before those for any.
func forNow(all []Made) []Made {
	var own, any []Made
	for _, m := range all {
		if m.When == plan.AnyTime {
			any = append(any, m)
		} else {
			own = append(own, m)
		}
	}
	return append(own, any...)
}
