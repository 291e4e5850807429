package app

import (
	"fmt"
	"math"

	"afterward/app/ui"
	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/plan"
)

// A contactView is the page of contact as plain data.
type contactView struct {
	Help     *urgency // while danger rules help stands first, and no numbers
	Stop     *contactStop
	Counters []counter
	Run      string // the run now and the longest one; "" before there is any
	Steady   int    // how steady it was of late, 0 to 100
	Counted  bool   // there is a day to count from, and numbers are shown
	Slips    []string
	Waiting  string // the message that has no answer; "" for none
	Signals  []contactSignal
	Share    []ui.Band // the give and take; empty after a stop and with an empty log
	Rules    []ruleGroup
}

// A contactStop says that the question is closed, and what there is instead.
type contactStop struct {
	Title string
	Lines []string
	Ways  []wayView
}

// A contactSignal is something the log tells that ends a plan.
type contactSignal struct {
	Says, Why string
	Sources   []guide.Source
}

// A ruleGroup is the rules of contact under one heading.
type ruleGroup struct {
	Name  string
	Rules []guide.ContactRule
}

// contactFacts are all the page is made of.
type contactFacts struct {
	Plan    plan.Plan
	Begun   bool // there are answers, so there is a plan
	Counts  contact.Counts
	Waiting contact.Entry // my last message without an answer; the zero Entry for none
	Signals []contact.Signal
	Share   contact.Reciprocity
	Logged  int
	Pauses  []Paused
}

// viewContact builds the page.
func viewContact(f contactFacts) contactView {
	stopped, hidden := f.Begun && f.Plan.Result.Outcome.Stop(), f.Begun && private(f.Plan)
	v := contactView{Rules: viewRules(stopped, f.Begun && contactOpen(f.Plan))}
	if f.Begun {
		v.Help = viewUrgency(f.Plan)
	}
	if stopped {
		v.Stop = viewContactStop(f.Plan)
	}
	for _, sig := range f.Signals {
		stop, _ := guide.StopByID(sig.Stop)
		v.Signals = append(v.Signals, contactSignal{stop.Says, sig.Why, sig.Sources})
	}
	if !f.Waiting.On.IsZero() && !stopped {
		v.Waiting = waitingLine(f.Waiting)
	}
	if hidden {
		return v
	}
	v.Counters = contactCounters(f.Plan.Ending, f.Counts, f.Plan.Today)
	if v.Counted = f.Counts.Start.Valid(); v.Counted {
		v.Run, v.Steady, v.Slips = runLine(f.Counts), int(math.Round(100*f.Counts.Steady)), slipLines(f.Counts)
	}
	if !stopped && f.Logged > 0 {
		v.Share = viewShare(f.Share)
	}
	return v
}

// waitingLine says that there is nothing to write until they answer.
func waitingLine(e contact.Entry) string {
	return "You wrote on " + e.On.Long() + ". Nothing until they answer."
}

// viewContactStop says calmly that the question is closed. The ways are those of
// letting go; where it is about safety, people who know come first.
func viewContactStop(pl plan.Plan) *contactStop {
	v := &contactStop{Title: "There is nothing to write any more.", Lines: []string{
		"Something was told that ends the question. That is a decision well made. What has to be arranged may go on, and it breaks nothing here.",
		"The log stays: for what they begin, for what has to be arranged, and for yourself."}}
	if private(pl) {
		v.Title, v.Lines = "Contact is closed, and that comes first.", []string{
			"Keeping a distance is a decision well made. If something has to be arranged, about children or money, somebody else can do it, or a lawyer; where there is an order, it rules over everything here.",
			"The log stays for what comes from them. Days and plain facts can help you later."}
		v.Ways = []wayView{{Label: "People to talk to", Href: "/help", Says: "Help lines by country, for both sides of fear."}}
	}
	v.Ways = append(v.Ways,
		wayView{Label: "A letter that is never sent", Href: "/write?for=letter", Says: "All you would say, where nobody gets it."},
		wayView{Label: "Tools for letting go", Href: "/tools", Says: "Lists, three days of writing, plans for hard moments."},
		wayView{Label: "Your plan", Href: "/plan", Says: "What it rests on, and what can open the question again."})
	return v
}

// contactCounters are the two numbers of the page.
func contactCounters(ending assess.Span, c contact.Counts, today civil.Date) []counter {
	var out []counter
	if since, ok := sinceEnding(ending, today); ok {
		out = append(out, since)
	}
	if c.Contact.Known() {
		return append(out, counter{fmt.Sprint(c.Contact.Days), plural(c.Contact.Days, "day", "days") + " since personal contact"})
	}
	return out
}

// runLine tells of the run and the longest one, and never that something is lost.
func runLine(c contact.Counts) string {
	days := func(n int) string { return fmt.Sprintf("%d %s", n, plural(n, "day", "days")) }
	now := "Since you last began it: " + days(c.Run) + "."
	if len(c.Slips) == 0 {
		now = "Days on which you began nothing: " + days(c.Run) + "."
	}
	if c.Longest > c.Run {
		return now + " Your longest stretch was " + days(c.Longest) + ", and it stays."
	}
	return now + " It is your longest stretch so far."
}

// fewSlips is how many days on which the person wrote are listed.
const fewSlips = 6

func slipLines(c contact.Counts) []string {
	var out []string
	for i := len(c.Slips) - 1; i >= 0 && len(out) < fewSlips; i-- {
		slip := c.Slips[i]
		out = append(out, fmt.Sprintf("%s, after %d %s", slip.On.Long(), slip.Run, plural(slip.Run, "day", "days")))
	}
	return out
}

// shareEnds are what the ends of each measure of the give and take mean, in the order
// of contact.Reciprocity.Lines.
var shareEnds = [][2]string{{"always they", "always you"}, {"none", "all"}, {"always they", "always you"}, {"always they", "always you"}}

func viewShare(r contact.Reciprocity) []ui.Band {
	var out []ui.Band
	for i, l := range r.Lines() {
		b := ui.Band{Label: l.Name, Text: l.Text, Left: shareEnds[i][0], Right: shareEnds[i][1]}
		if l.Share.Known() {
			b.Low, b.High = l.Share.Tenths()
			b.Of = 10
		}
		out = append(out, b)
	}
	return out
}

// viewRules are the rules of contact that hold now, heading by heading.
func viewRules(stopped, open bool) []ruleGroup {
	var out []ruleGroup
	for _, name := range guide.ContactRuleGroups() {
		g := ruleGroup{Name: name}
		for _, r := range guide.ContactRules() {
			if r.Group == name && r.While.Shown(stopped, open) {
				g.Rules = append(g.Rules, r)
			}
		}
		if len(g.Rules) > 0 {
			out = append(out, g)
		}
	}
	return out
}

// A loggedRow is one contact of the list, as a value.
type loggedRow struct{ Href, On, Says, Note string }

// viewLogged is one contact in the list. What was said that weighs is not for whoever
// looks over a shoulder: it stands on its own page.
func viewLogged(l Logged) loggedRow {
	return loggedRow{Href: logHref(l.ID), On: l.On.Long(), Says: entryLine(l.Entry), Note: journal.Opening(l.Note, 70)}
}

func logHref(id string) string { return "/contact-log?c=" + id }

// beganWords say who began it, in the list.
var beganWords = map[contact.Who]string{contact.Me: "you began", contact.They: "they began", contact.Chance: "by chance"}

// entryLine is a contact in one line.
func entryLine(e contact.Entry) string {
	line := dotted(e.Channel.Text(), beganWords[e.Who])
	if !e.Personal() {
		line = dotted(e.About.Text(), line)
	}
	if e.Message() {
		return dotted(line, lowerFirst(answerWords(e)))
	}
	return line
}

// answerWords say what came back, and when that is known.
func answerWords(e contact.Entry) string {
	if e.Answer != contact.NoAnswer && e.Answered.Valid() {
		return e.Answer.Text() + " on " + e.Answered.Long()
	}
	return e.Answer.Text()
}

// momentsOf are what a contact tells of, so that the rules that fit can stand beside
// it. shut says that contact was closed.
func momentsOf(e contact.Entry, shut bool) []guide.ContactMoment {
	var out []guide.ContactMoment
	add := func(so bool, m guide.ContactMoment) {
		if so {
			out = append(out, m)
		}
	}
	add(!e.Personal(), guide.AtLogistics)
	add(e.Who == contact.Chance, guide.AtByChance)
	add(e.Personal() && e.Who == contact.They, guide.AtTheyWrote)
	add(e.Message() && e.Answer == contact.NoAnswer, guide.AtWaiting)
	add(e.Message() && e.Answer == contact.Came, guide.AtAnswer)
	add(e.Message() && e.Answer == contact.Scant || e.Tone == contact.Cold, guide.AtScant)
	add(e.Tone == contact.Warm, guide.AtWarm)
	add(e.Personal() && (e.Proposed != contact.Nobody || e.Channel == contact.InPerson && e.Who != contact.Chance), guide.AtMeeting)
	add(e.Cancelled != contact.Nobody, guide.AtCancelled)
	add(e.Says(contact.SaidNo) || e.Says(contact.SaidStop) || e.Says(contact.SaidBlock) || e.Says(contact.SaidNew), guide.AtNo)
	add(e.Says(contact.SaidAfraid) || e.Uninvited, guide.AtAfraid)
	add(e.Mine() && shut, guide.AtSlip)
	return out
}

// pauseLine is a pause in words.
func pauseLine(p contact.Pause, today civil.Date) string {
	switch {
	case p.To.IsZero():
		return "Since " + p.From.Long() + ", with no end yet"
	case p.From == p.To:
		return "On " + p.From.Long()
	case p.From.Compare(today) > 0:
		return "To come: " + p.From.Long() + " to " + p.To.Long()
	}
	return p.From.Long() + " to " + p.To.Long()
}

// pauseRuns reports whether a pause has today in it or before it, and can be ended.
func pauseRuns(p contact.Pause, today civil.Date) bool {
	return p.Has(today) || p.To.IsZero()
}

// pauseProblem is what is wrong with the days of a pause; "" when nothing is.
func pauseProblem(from, to civil.Date, err error) string {
	switch {
	case err != nil:
		return notADay
	case from.IsZero():
		return "Choose the first day of the pause."
	case !to.IsZero() && to.Compare(from) < 0:
		return "The last day is before the first."
	}
	return ""
}
