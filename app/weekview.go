package app

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"afterward/app/ui"
	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/guide"
)

// weekFacts are all the look back at a week is made of.
type weekFacts struct {
	Today, Monday civil.Date
	All           []Checked
	Logged        map[civil.Date]bool // the days of the log of contact
	Done          int                 // steps
	Passed        int                 // wishes to write
	Weeks         []checkin.Week      // all looks back, the newest first
	Private       bool                // danger rules: no numbers
}

// A weekView is the look back at a week as plain data.
type weekView struct {
	Title, Span    string
	Earlier, Later nextLink // "" for none
	Empty          bool     // nothing is known of any of its days
	Picture        ui.DayRows
	Days           []weekDay // none where nothing at all is known
	Counts         []counter
	Asks           []weekAsk
	Others         []string   // answers to questions this version does not ask
	Words          []weekSaid // what other weeks said, by question
}

// A weekDay is one day in words.
type weekDay struct {
	Name  string
	Says  string
	Notes []string
	Here  bool
}

// A weekAsk is one question with what is written.
type weekAsk struct {
	guide.WeekQuestion
	Text string
}

// A weekSaid is what other weeks said to one question, the newest first.
type weekSaid struct {
	ID    guide.WeekQuestionID
	Title string
	Rows  []weekRow
}

// A weekRow is what one week said.
type weekRow struct{ Href, Week, Text string }

var weekdays = [7]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// mostWeeksBack is how far a person without any check-in can go back. Our own choice.
const mostWeeksBack = 4

// weekLink leads to the look back at the end of a week; the zero link on other days.
func weekLink(today civil.Date) nextLink {
	monday, ending := checkin.LookBack(today)
	if !ending || !today.Valid() {
		return nextLink{}
	}
	return nextLink{Label: "Your week", Href: weekHref(today, monday)}
}

// weekHref is the address of a week: only how many weeks ago it is.
func weekHref(today, monday civil.Date) string {
	return "/week?w=" + strconv.Itoa(checkin.WeekOf(today).DaysSince(monday)/7)
}

// weekAt is the Monday of the week an address names; without a number, the week to look
// back at today. No week lies ahead.
func weekAt(today civil.Date, w string) civil.Date {
	monday, _ := checkin.LookBack(today)
	n, err := strconv.Atoi(w)
	if err != nil || n < 0 || n > 5000 {
		return monday
	}
	return checkin.WeekOf(today).AddDays(-7 * n)
}

// viewWeek builds the page.
func viewWeek(f weekFacts) weekView {
	v := weekView{Title: weekTitle(f.Today, f.Monday), Span: weekSpanLine(f.Monday)}
	f.ways(&v)
	seven := f.seven()
	v.Empty = !slices.ContainsFunc(seven[:], checkin.Day.Known)
	v.Picture = weekPicture(seven, f.Today)
	noted := false
	for i, d := range seven {
		if d.On.Compare(f.Today) <= 0 {
			v.Days = append(v.Days, f.day(weekdays[i], d))
			noted = noted || len(v.Days[i].Notes) > 0
		}
	}
	if v.Empty && !noted { // seven lines that say nothing would read like a reproach
		v.Days = nil
	}
	if !f.Private {
		v.Counts = weekCounts(f.Done, f.Passed)
	}
	f.words(&v)
	return v
}

// seven are the days of the week; what the log of contact knows counts as contact.
func (f weekFacts) seven() [7]checkin.Day {
	var all []checkin.Entry
	for _, c := range f.All {
		all = append(all, c.Entry)
	}
	seven := checkin.Seven(all, f.Monday)
	for i, d := range seven {
		if f.Logged[d.On] {
			seven[i].Contact = checkin.MetSome
		}
	}
	return seven
}

// weekTitle names a week by how long ago it is.
func weekTitle(today, monday civil.Date) string {
	switch n := checkin.WeekOf(today).DaysSince(monday) / 7; n {
	case 0:
		return "This week"
	case 1:
		return "Last week"
	default:
		return fmt.Sprintf("%d weeks ago", n)
	}
}

// weekSpanLine are the days of a week; month and year are said once where they are the
// same.
func weekSpanLine(monday civil.Date) string {
	sunday := monday.AddDays(6)
	first := monday.Long()
	if monday.Year == sunday.Year {
		first = yearless(monday)
		if monday.Month == sunday.Month {
			first = strconv.Itoa(monday.Day)
		}
	}
	return first + " to " + sunday.Long()
}

// yearless is a day without its year.
func yearless(d civil.Date) string { return strings.TrimSuffix(d.Long(), " "+strconv.Itoa(d.Year)) }

// ways are the weeks beside this one: back as far as something is known, and no less
// than a few weeks.
func (f weekFacts) ways(v *weekView) {
	first := checkin.WeekOf(f.Today).AddDays(-7 * mostWeeksBack)
	see := func(on civil.Date) {
		if monday := checkin.WeekOf(on); on.Valid() && monday.Compare(first) < 0 {
			first = monday
		}
	}
	for _, c := range f.All {
		see(c.On)
	}
	for _, w := range f.Weeks {
		see(w.On)
	}
	if f.Monday.Compare(first) > 0 {
		v.Earlier = nextLink{Label: "Previous week", Href: weekHref(f.Today, f.Monday.AddDays(-7))}
	}
	if f.Monday.Compare(checkin.WeekOf(f.Today)) < 0 {
		v.Later = nextLink{Label: "Next week", Href: weekHref(f.Today, f.Monday.AddDays(7))}
	}
}

// weekPicture draws what is known of the seven days.
func weekPicture(seven [7]checkin.Day, today civil.Date) ui.DayRows {
	p := ui.DayRows{Here: -1}
	mood := ui.LevelRow{Name: "Mood", Shape: ui.RowStones, Steps: checkin.Most}
	urge := ui.LevelRow{Name: "The wish to write", Shape: ui.RowBars, Steps: checkin.Most}
	met := ui.MarkRow{Name: "Contact"}
	unknown := false
	for i, d := range seven {
		p.Days = append(p.Days, weekdays[i][:3])
		if d.On == today {
			p.Here = i
		}
		if d.On.Compare(today) <= 0 {
			p.Ahead = i + 1
			unknown = unknown || d.Mood == 0 || d.Urge == 0 || d.Contact == checkin.MetUnsaid
		}
		mood.At, mood.Words = append(mood.At, d.Mood), append(mood.Words, d.MoodText())
		urge.At, urge.Words = append(urge.At, d.Urge), append(urge.Words, d.UrgeText())
		met.At = append(met.At, map[checkin.Met]ui.TimeShape{checkin.MetSome: ui.TimeDiamond, checkin.MetNone: ui.TimeRing}[d.Contact])
	}
	p.Rows, p.Marks = []ui.LevelRow{mood, urge}, met
	for _, k := range []ui.TimeKey{{Shape: ui.TimeDiamond, Means: "There was contact"}, {Shape: ui.TimeRing, Means: "No contact"}} {
		if slices.Contains(met.At, k.Shape) {
			p.Keys = append(p.Keys, k)
		}
	}
	if unknown {
		p.Keys = append(p.Keys, ui.TimeKey{Shape: ui.TimeFaint, Means: "Not known"})
	}
	return p
}

// day is one day in words. What nobody said is called unknown, and nothing more.
func (f weekFacts) day(name string, d checkin.Day) weekDay {
	v := weekDay{Name: name + ", " + yearless(d.On), Here: d.On == f.Today}
	for _, c := range slices.Backward(f.All) {
		if c.On == d.On && c.Note != "" {
			v.Notes = append(v.Notes, c.Note)
		}
	}
	if !d.Known() {
		if len(v.Notes) == 0 {
			v.Says = "Nothing is known of this day."
		}
		return v
	}
	say := func(what, text string) {
		if text == "" {
			text = "not known"
		}
		v.Says = dotted(v.Says, what+": "+strings.ToLower(text))
	}
	say("Mood", d.MoodText())
	say("wish to write", d.UrgeText())
	if d.Sleep != 0 {
		say("slept", d.SleepText())
	}
	say("contact", d.Contact.Text())
	return v
}

// weekCounts are what was done in the week, as far as there is something to say: a
// nought beside the others would read like a reproach.
func weekCounts(done, passed int) []counter {
	var out []counter
	if done > 0 {
		out = append(out, counter{strconv.Itoa(done), plural(done, "step of your plan done", "steps of your plan done")})
	}
	if passed > 0 {
		out = append(out, counter{strconv.Itoa(passed), plural(passed, "urge that passed without a message", "urges that passed without a message")})
	}
	return out
}

// words are the questions with what is written, and what other weeks said to each.
func (f weekFacts) words(v *weekView) {
	var now checkin.Week
	for _, w := range f.Weeks {
		if w.On == f.Monday {
			now = w
		}
	}
	for _, q := range guide.WeekQuestions() {
		v.Asks = append(v.Asks, weekAsk{q, now.Words[string(q.ID)]})
	}
	for _, id := range slices.Sorted(maps.Keys(now.Words)) {
		if _, ok := guide.WeekQuestionByID(guide.WeekQuestionID(id)); !ok && strings.TrimSpace(now.Words[id]) != "" {
			v.Others = append(v.Others, now.Words[id])
		}
	}
	for _, id := range []guide.WeekQuestionID{guide.WeekHelped, guide.WeekNext, guide.WeekHard} { // what helps stands first
		q, _ := guide.WeekQuestionByID(id)
		said := weekSaid{ID: id, Title: q.Kept}
		for _, w := range f.Weeks {
			if text := w.Words[string(id)]; w.On != f.Monday && strings.TrimSpace(text) != "" {
				said.Rows = append(said.Rows, weekRow{weekHref(f.Today, w.On), weekSpanLine(w.On), text})
			}
		}
		if len(said.Rows) > 0 {
			v.Words = append(v.Words, said)
		}
	}
}
