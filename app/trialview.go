package app

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/ui"
	"afterward/core/civil"
	"afterward/core/trial"
)

// A trialView is where a trial stands, as plain data.
type trialView struct {
	ID        string
	Tone      ui.Tone
	Title     string
	Lines     []string
	Next      []nextLink // the first is the one next thing
	Begins    bool       // the next thing is to begin it
	Afraid    bool       // the next thing is help, and the safety questions
	Closes    bool       // the reasons the terms are shut matter now
	LettingGo bool
	Stopped   bool // an answer ended it
	Missing   []trial.Missing
	Signs     []trial.Sign
	Line      trial.Timeline
	Today     civil.Date
	Ways      []nextLink
	Others    []nextLink
	Problems  []problemView
}

// A nextLink is a way to go on.
type nextLink struct{ Label, Href, ID string }

// viewTrial builds the page. open says that terms can be written and begun now;
// named is the trial the address names, "" for none.
func viewTrial(f trial.Facts, st trial.Status, open bool, named string) trialView {
	t := f.Trials[st.Trial]
	word := st.Word()
	v := trialView{ID: st.Trial, Tone: ui.Plain, Title: word.Title, Lines: []string{word.Says}, Missing: st.Missing, Signs: st.Signs,
		Today: f.Today, LettingGo: st.LettingGo(), Stopped: st.Why == trial.ReasonStop, Problems: viewProblems(st.Problems)}
	if st.Trial != "" && st.Why != trial.ReasonTwo { // of two, neither is the one to be drawn
		v.Line = trial.TimelineOf(f, st.Trial)
	}
	v.goOn(f, t, st, open, named)
	v.Signs = slices.DeleteFunc(v.Signs, func(s trial.Sign) bool { // fear stands in the notice; what is over needs no talk
		return v.Afraid && s.ID == trial.SignFear || (st.State == trial.Over || st.State == trial.Passed) && s.ID != trial.SignFear
	})
	v.list(f, t, st, named)
	return v
}

// goOn sets what is next, and what else there is to say of it.
func (v *trialView) goOn(f trial.Facts, t trial.Trial, st trial.Status, open bool, named string) {
	to := func(label, part string) { v.Next = []nextLink{{label, trialHref(part, named, ""), "trial-next"}} }
	say := func(line string) { v.Lines = append(v.Lines, line) }
	switch st.State {
	case trial.Unwritten:
		v.Closes = !open
		switch {
		case !t.Gone.IsZero():
			v.Title, v.Lines = "These terms are put away", []string{"They were never begun. You can bring them back."}
			to("Read the terms", partTerms)
		case !open:
			v.Tone = ui.Plain
		case st.Trial == "":
			v.Title, v.Missing = "Nothing is written yet", nil
			to("Write the terms", partTerms)
		default:
			to("Go on with the terms", partTerms)
		}
	case trial.Ready:
		v.Begins, v.Closes = open, !open
	case trial.Running:
		v.running(st, f.Today, say, to)
	case trial.Review:
		v.Tone = ui.Warm
		to("Read, and decide", partReview)
	case trial.Passed:
		v.Next = []nextLink{{"Go to your plan", "/plan", "trial-next"}}
	case trial.Over:
		switch {
		case t.Begun.IsZero() && st.Why == trial.ReasonEarlier:
			v.Title, v.Lines = "These terms belong to an earlier time", []string{"You both said yes to them before you parted again. They stay readable, and trying once more would need new ones."}
		case t.Begun.IsZero():
			v.Title, v.Lines = "These terms will not be begun", []string{"An answer you gave ends the question for now. What you wrote stays readable."}
		}
		if st.Why == trial.ReasonStop {
			v.Next = []nextLink{{"Read your result", "/outcome", "trial-next"}}
		}
	case trial.Held:
		v.held(st, named, to)
	}
}

// running says when something is due while the trial goes on.
func (v *trialView) running(st trial.Status, today civil.Date, say func(string), to func(label, part string)) {
	if !st.Next.IsZero() {
		say("The next day on which you both decide is " + st.Next.Long() + ".")
	}
	if !st.Look.IsZero() && st.Look.Compare(today) <= 0 {
		to("Take this week’s look", partLook)
		return
	}
	if !st.Look.IsZero() {
		say("The next weekly look is for " + st.Look.Long() + ". Nothing is waiting until then.")
	}
}

// held says what ends the rest.
func (v *trialView) held(st trial.Status, named string, to func(label, part string)) {
	v.Tone = ui.Warm
	switch st.Why {
	case trial.ReasonCrisis:
		v.Tone, v.Next = ui.Stop, []nextLink{{"Find help", "/help", "trial-next"}}
	case trial.ReasonFear:
		v.Tone, v.Afraid = ui.Stop, true
		v.Next = []nextLink{{"Find help", "/help", "trial-next"}}
	case trial.ReasonUnread:
		v.Next = []nextLink{{"See what was found", "/privacy", "trial-next"}}
	case trial.ReasonTwo: // both are listed below
		if named != "" {
			to("End this one", partReview)
		}
	case trial.ReasonClock: // nothing here puts a date right
	case trial.ReasonTerms:
		to("End it, or read what was written", partReview)
	default:
		if !st.Decide.IsZero() {
			v.Lines = append(v.Lines, "It is about "+st.Decide.Long()+".")
		}
		to("Write down what you both decided", partReview)
	}
}

// list adds the lists under the state.
func (v *trialView) list(f trial.Facts, t trial.Trial, st trial.Status, named string) {
	live := !t.Begun.IsZero()
	choose := st.Why == trial.ReasonTwo && named == ""
	add := func(label, part string, is bool) {
		if is && !choose {
			v.Ways = append(v.Ways, nextLink{label, trialHref(part, named, ""), ""})
		}
	}
	add("Read the terms", partTerms, st.Trial != "" && (!live || st.State == trial.Over || st.State == trial.Passed))
	add("Read or change the terms", partTerms, live && st.State != trial.Over && st.State != trial.Passed)
	add("Look at it now", partLook, live && st.State != trial.Over && st.State != trial.Passed)
	add("What was decided, a pause, or an end", partReview, live && st.State != trial.Over)
	add("The terms beside what happened", partReview, live && st.State == trial.Over)
	if st.State == trial.Over || st.State == trial.Passed {
		v.Ways = append(v.Ways, nextLink{"New terms, should you both want another trial", trialHref(partTerms, newTrial, ""), ""})
	}
	if !st.LettingGo() {
		v.Ways = append(v.Ways, nextLink{"Something changed", "/changed", ""})
	}
	for _, id := range trialIDs(f) {
		if id == st.Trial && st.Why != trial.ReasonTwo {
			continue
		}
		other := f.Trials[id]
		label := "Begun on " + other.Begun.Long()
		if other.Begun.IsZero() {
			label = "Terms of " + other.Latest().On.Long() + ", never begun"
		}
		v.Others = append(v.Others, nextLink{label + ". " + trial.Of(f, id).Word().Title, trialHref("", id, ""), ""})
	}
}

// trialIDs are the ids of all trials, those begun latest first and terms that were
// never begun after them.
func trialIDs(f trial.Facts) []string {
	return slices.SortedFunc(maps.Keys(f.Trials), func(a, b string) int {
		return cmp.Or(f.Trials[b].Begun.Compare(f.Trials[a].Begun), strings.Compare(a, b))
	})
}

// A problemView is something that cannot be, with a way to where it stands.
type problemView struct{ On, Text, Href string }

func viewProblems(list []trial.Problem) []problemView {
	var out []problemView
	for _, p := range list {
		v := problemView{On: p.On.Long(), Text: p.Text()}
		switch {
		case p.Watch != "":
			v.Href = trialHref(partLook, "", p.Watch)
		case p.ID == trial.ProblemUnread:
			v.Href = "/privacy"
		case p.ID == trial.ProblemOrphan:
		case p.Verdict != "":
			v.Href = trialHref(partReview, p.Trial, "")
		case p.Trial != "":
			v.Href = trialHref(partTerms, p.Trial, "")
		}
		out = append(out, v)
	}
	return out
}

func problemRows(list []problemView) []app.UI {
	if len(list) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("What does not fit"),
		app.P().Class("soft").Text("All of it is kept as it was. Nothing that cannot be opens anything."),
		app.Ul().Class("list").Body(app.Range(list).Slice(func(i int) app.UI {
			v := list[i]
			text := v.Text
			if v.On != "" {
				text = v.On + ": " + v.Text
			}
			if v.Href == "" {
				return app.Li().Body(app.P().Text(text))
			}
			return app.Li().Body(app.A().Href(v.Href).Text(text))
		}))}
}

// rowSection lists ways under a heading, in a standing place.
func rowSection(title string, list []nextLink) app.UI {
	if len(list) == 0 {
		return app.Section().Class("shelf")
	}
	return app.Section().Class("shelf").Body(app.H2().Text(title), app.Ul().Class("list").Body(app.Range(list).Slice(func(i int) app.UI {
		return app.Li().Body(app.A().Href(list[i].Href).Text(list[i].Label))
	})))
}

// missingRows says what the terms lack.
func missingRows(list []trial.Missing) []app.UI {
	if len(list) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("What is still open"), app.Ul().Class("plain").Body(app.Range(list).Slice(func(i int) app.UI { return item(list[i].Text()) }))}
}

// signRows are the signs that ask to be talked about, each with its rule. decide is
// where one says what one decides; "" where that stands on the same page.
func signRows(list []trial.Sign, decide string) []app.UI {
	if len(list) == 0 {
		return nil
	}
	out := []app.UI{app.H2().Text("What asks to be talked about")}
	if list[0].ID == trial.SignFear { // not with the one there is fear of
		out = []app.UI{app.H2().Text("What comes first")}
	}
	for _, s := range list {
		tone, way := ui.Warm, app.UI(app.Div())
		if s.ID == trial.SignFear {
			tone, way = ui.Stop, ui.Link{Label: "Find help", Href: "/help", Kind: ui.Quiet}.UI()
		} else if decide != "" {
			way = ui.Link{Label: "Say what you decide", Href: decide, Kind: ui.Quiet}.UI()
		}
		out = append(out, ui.Notice{Tone: tone, Title: s.Rule, Lines: []string{s.About(), s.Asks}, Action: app.Div().Body(way, ui.More("", "Where this comes from", sources(s.Sources)))}.UI())
	}
	return out
}

// picture is the trial as a timeline.
func (v trialView) picture() []app.UI {
	if len(v.Line.Ticks) == 0 {
		return nil
	}
	return []app.UI{app.H2().Text("The trial so far"), app.P().Class("soft").Text(trialPicture().Shows), viewTimeline(v.Line, v.Today).UI()}
}

// timeKeys say what the shapes of the picture of a trial mean.
var timeKeys = []ui.TimeKey{
	{Shape: ui.TimeBar, Means: "The first and the last day"},
	{Shape: ui.TimeStone, Means: "Done, said, or decided by both"},
	{Shape: ui.TimeRing, Means: "A day to decide, not decided yet"},
	{Shape: ui.TimeFaint, Means: "A day that is no longer needed"},
	{Shape: ui.TimeDiamond, Means: "A day that passed without a yes of both"},
	{Shape: ui.TimeSquare, Means: "Changed terms"},
	{Shape: ui.TimeCross, Means: "Ended before its last day"},
}

// viewTimeline draws a trial: its days, the looks, what was said.
func viewTimeline(l trial.Timeline, today civil.Date) ui.Timeline {
	out := ui.Timeline{ID: "trial-line", Label: "The trial, day by day", Days: l.Days, Today: -1, Lanes: []string{"Days", "Looks", "Said"}}
	used := map[ui.TimeShape]bool{}
	for _, k := range l.Ticks {
		row := ui.TimeRow{On: k.On.Long(), Text: sentenceOf(k)}
		lane, shape := 0, ui.TimeStone
		switch k.Kind {
		case trial.TickToday:
			out.Today, row.Here = k.At, true
			out.Rows = append(out.Rows, row)
			continue
		case trial.TickBegin:
			shape = ui.TimeBar
		case trial.TickLook:
			lane, row.Href = 1, trialHref(partLook, "", k.ID)
		case trial.TickVerdict:
			lane = 2
		case trial.TickRevision:
			lane, shape = 2, ui.TimeSquare
		case trial.TickOver:
			shape = ui.TimeCross
		case trial.TickDate, trial.TickEnd:
			shape = dateShape(k, today)
		}
		used[shape] = true
		out.Signs = append(out.Signs, ui.TimeSign{At: k.At, Lane: lane, Shape: shape})
		out.Rows = append(out.Rows, row)
	}
	for _, k := range timeKeys {
		if used[k.Shape] {
			out.Keys = append(out.Keys, k)
		}
	}
	every := 28
	if l.Days > 16*7 {
		every = 56
	}
	for at := every; at < l.Days; at += every {
		out.Marks = append(out.Marks, ui.TimeMark{At: at, Label: app.FormatString("week %d", at/7)})
	}
	return out
}

// dateShape is the sign of a day to decide.
func dateShape(k trial.Tick, today civil.Date) ui.TimeShape {
	switch {
	case k.Decided:
		return ui.TimeStone
	case k.Off && k.Kind == trial.TickDate:
		return ui.TimeFaint
	case k.On.Compare(today) < 0 && !k.Off:
		return ui.TimeDiamond
	case k.Kind == trial.TickEnd:
		return ui.TimeBar
	}
	return ui.TimeRing
}

// sentenceOf is what happened, without the day it stands behind.
func sentenceOf(k trial.Tick) string {
	text := strings.TrimPrefix(k.Text, k.On.Long())
	text = strings.TrimPrefix(strings.TrimPrefix(text, ": "), " is ")
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}
