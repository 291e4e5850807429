package app

import (
	"fmt"
	"strings"

	"afterward/core/assess"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/plan"
	"afterward/core/settings"
)

// An urgeView is what stands on the page against the urge to write that is the
// person's own, as plain data.
type urgeView struct {
	Help    *urgency // while danger rules
	Night   []string
	Second  []string // what a second message is, while one has no answer
	Stopped []string
	Why     []ownLines // why it ended, in their words
	IfThens []Made
	Someone []string // whom they wrote down for a bad night
}

// ownLines are lines of a person's own under a heading.
type ownLines struct {
	Name  string
	Lines []string
}

// urgeFacts are all the page is made of.
type urgeFacts struct {
	Plan     plan.Plan
	Response assess.Response
	Night    bool
	Waits    bool
	Reality  []Listed
	Limits   []Listed
	IfThens  []Made
	Notes    []string // of the steps about people to turn to
}

// viewUrge builds the page.
func viewUrge(f urgeFacts) urgeView {
	texts, begun := guide.Urge(), f.Response.Begun()
	v := urgeView{IfThens: f.IfThens[:min(plansShown, len(f.IfThens))]}
	if begun {
		v.Help = viewUrgency(f.Plan)
	}
	switch {
	case begun && f.Plan.Result.Outcome.Stop():
		v.Stopped = texts.Stopped
	case f.Waits:
		v.Second = texts.Second
	}
	if f.Night {
		v.Night = texts.Night
	}
	for _, note := range f.Notes {
		if !blank(note) {
			v.Someone = append(v.Someone, note)
		}
	}
	v.Why = ownReasons(f)
	return v
}

// ownReasons are the person's own words on why it ended. What they miss is left out:
// the longing has its half of the screen already.
func ownReasons(f urgeFacts) []ownLines {
	var out []ownLines
	add := func(name string, lines []string) {
		if len(lines) > 0 {
			out = append(out, ownLines{name, lines})
		}
	}
	list, _ := guide.ListByID(guide.ListReality)
	for _, side := range list.Sides {
		if side.ID != missedSide {
			add(side.Name, linesIn(f.Reality, side.ID))
		}
	}
	limits, _ := guide.ListByID(guide.ListLimits)
	for _, side := range limits.Sides {
		add(side.Name, linesIn(f.Limits, side.ID))
	}
	if len(limits.Sides) == 0 {
		add(limits.Name, linesIn(f.Limits, ""))
	}
	add("What you answered about it", answeredWhy(f.Response))
	return out
}

// missedSide is the column of what is missed, on the list of how it was.
const missedSide = "missed"

func linesIn(lines []Listed, side string) []string {
	var out []string
	for _, l := range lines {
		if l.Side == side {
			out = append(out, l.Text)
		}
	}
	return out
}

// answeredWhy are the reasons the person gave for the ending, and their notes on them.
func answeredWhy(r assess.Response) []string {
	var out, labels []string
	item, _ := guide.ItemByID(guide.Reasons)
	for _, id := range r.Answers[guide.Reasons].Chose {
		if o, ok := item.Option(id); ok && id != guide.Unsure && id != guide.Private {
			labels = append(labels, o.Label)
		}
	}
	if len(labels) > 0 {
		out = append(out, strings.Join(labels, " · "))
	}
	for _, id := range []guide.ItemID{guide.Reasons, guide.MainReason} {
		if note := r.Notes[id]; !blank(note) {
			out = append(out, note)
		}
	}
	return out
}

// count is how many lines there are under all headings.
func (v urgeView) count() int {
	n := 0
	for _, g := range v.Why {
		n += len(g.Lines)
	}
	return n
}

// A waitView is the delay as plain data.
type waitView struct {
	Runs  bool
	Over  bool
	Title string
	Key   string // names the wait, so that another has another clock
}

func viewWait(w contact.Wait, left int64, ok bool) waitView {
	v := waitView{Runs: ok && left > 0, Over: ok && left == 0, Key: fmt.Sprint(w.Start, "/", w.Minutes)}
	switch {
	case v.Over:
		v.Title = fmt.Sprintf("The %d minutes from %s are over.", w.Minutes, w.From.Clock())
	case v.Runs:
		v.Title = fmt.Sprintf("Waiting since %s", w.From.Clock())
	}
	return v
}

// waitOld is after how many minutes a wait that is over belongs to the past, and the
// page is about a new urge. Our own choice.
const waitOld = 120

// waitPassed reports whether a wait that is over belongs to the past. A clock that was
// set back tells nothing.
func waitPassed(w contact.Wait, left int64, now civil.Moment) bool {
	return left == 0 && now.MinutesSince(w.From) > w.Minutes+waitOld
}

// clockFace is how much of a wait is left, as a clock shows it.
func clockFace(seconds int64) string { return fmt.Sprintf("%d:%02d", seconds/60, seconds%60) }

// afterUrge is what to say when it was said how an urge went.
func afterUrge(o contact.Outcome) guide.UrgeAfter {
	switch o {
	case contact.Resisted:
		return guide.AfterResisted()
	case contact.Gave:
		return guide.AfterNotResisted()
	}
	return guide.AfterOpen()
}

// A feltRow is one urge of the list, as a value.
type feltRow struct{ Href, When, Says, Marks, Note string }

func urgeHref(id string) string { return "/urges?u=" + id }

// whenFelt is the moment of an urge in words.
func whenFelt(u contact.Urge) string { return u.At.On.Long() + ", " + string(u.At.Clock()) }

func viewFelt(f Felt) feltRow {
	row := feltRow{Href: urgeHref(f.ID), When: whenFelt(f.Urge), Says: f.Outcome.Text(), Note: f.Note}
	if f.Strength > 0 {
		row.Says = dotted(row.Says, fmt.Sprintf("strength %d of %d", f.Strength, contact.Strongest))
	}
	if f.Waited > 0 {
		row.Says = dotted(row.Says, fmt.Sprintf("waited %d %s", f.Waited, plural(f.Waited, "minute", "minutes")))
	}
	for _, id := range f.Triggers {
		row.Marks = dotted(row.Marks, guide.TriggerLabel(id))
	}
	for _, id := range f.Helped {
		row.Marks = dotted(row.Marks, guide.HelpLabel(id))
	}
	return row
}

// A sightRow is one line of the picture of past urges.
type sightRow struct {
	Name  string
	Count int
	Of    int
	Says  string // what became of them; "" where that is not told
	Share string // the same in few words, for a table
}

// tagRows are what urges were marked with, as lines.
func tagRows(tags []contact.Tag, urges int, label func(string) string) []sightRow {
	var out []sightRow
	for _, t := range tags {
		out = append(out, sightRow{Name: label(t.ID), Count: t.Count, Of: urges, Says: t.Text(), Share: t.Resisted.Text()})
	}
	return out
}

// partRows are the times of the day, as lines.
func partRows(parts []contact.Part, urges int) []sightRow {
	var out []sightRow
	for _, p := range parts {
		out = append(out, sightRow{Name: fmt.Sprintf("%s, %d:00 to %d:00", p.Name, p.From, p.Until), Count: p.Count, Of: urges})
	}
	return out
}

// tooFew says how many there are and how many it takes.
func tooFew(urges int) string {
	return fmt.Sprintf("Too few yet to see a time of day: %d of the %d it takes.", urges, contact.FewTimes)
}

// nightHours are the hours of the night as a person reads them.
func nightHours(n settings.Night) string {
	from, to := n.Hours()
	return fmt.Sprintf("from %d:00 to %d:00", from, to)
}

// pickedNight are the hours to keep when one of them was picked.
func pickedNight(n settings.Night, from, to string) settings.Night {
	was, until := n.Hours()
	n.From, n.To = hourOf(from, was), hourOf(to, until)
	return n
}

func hourOf(text string, other int) int {
	var h int
	if _, err := fmt.Sscanf(text, "%d:00", &h); err != nil {
		return other
	}
	return h
}

func hourPick(h int) string { return fmt.Sprintf("%d:00", h) }
