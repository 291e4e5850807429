package app

import (
	"strings"

	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/plan"
)

// checkInFacts are all that what stands under a check-in is made of.
type checkInFacts struct {
	Entry   checkin.Entry
	Outcome guide.Outcome // "" without answers
	Logged  bool          // the log of contact has something of that day
	Drained *drainedView  // nil when the days were not low again and again
}

// A checkInView is what follows from a check-in, as plain data.
type checkInView struct {
	Kept string    // what is kept; "" for nothing
	More string    // label of the way to the whole check-in
	Help bool      // the mood is at its lowest: people to talk to
	Hold []wayView // what helps while the wish to write is strong
	Log  *logOffer // where contact can be put down, if they like

	Drained *drainedView // the days were low again and again; only the whole check-in says so
}

// A logOffer leads to the log of contact, or first to people where that comes first.
type logOffer struct {
	Says string
	Ways []wayView
}

// A drainedView is what to ask when the days were low again and again.
type drainedView struct {
	Says string
	Ways []wayView
}

// viewDrained asks what going on gives back, and shows that letting go is as good a
// way; without a plan, or on that way, it leads to people. It changes nothing by
// itself (T31).
func viewDrained(pl plan.Plan, begun bool) *drainedView {
	help := wayView{Label: "Someone to talk to", Href: "/help", Says: "A doctor, a counsellor, a help line."}
	if pl.Path != guide.PathTry || !begun {
		return &drainedView{Says: "Most of your last days were low. Grief is heavy, and nobody has to carry so much of it alone.", Ways: []wayView{help}}
	}
	return &drainedView{Says: "Most of your last days were low. Effort is fine while something comes back. What does going on give you now, and what does it cost?", Ways: []wayView{
		{Label: "It costs more than it gives", Href: "/changed", Says: "Say so under “Something changed”."},
		{Label: "Change to letting go", Href: "/plan#other-path", Says: "As good a way, and nothing has to fail first."},
		help}}
}

// viewCheckIn says what is kept and what may help now. Nothing is scored: what helps
// follows from the one answer it stands beside.
func viewCheckIn(f checkInFacts) checkInView {
	e := f.Entry
	v := checkInView{More: "Sleep, the wish to write, a line", Help: e.Mood.Lowest(), Drained: f.Drained}
	if !e.IsZero() {
		v.Kept, v.More = "Kept: "+saidLine(e)+".", "Add to it"
		if saidLine(e) == "" {
			v.Kept = "Kept: a line of your own."
		}
	}
	if e.Mood != 0 && e.Urge != 0 && e.Contact != checkin.MetUnsaid {
		v.More = "See it"
	}
	if e.Urge.Hard() {
		v.More = "What helps now"
		v.Hold = []wayView{
			{Label: "The next ten minutes", Href: "/urge", Says: "Something to do until it is lower."},
			{Label: "Write it here instead", Href: "/write?for=letter", Says: "A letter that is never sent."},
			{Label: "What you planned for it", Href: "/if-then", Says: "If-then plans, decided on a quiet day."},
			{Label: "Someone to talk to", Href: "/help", Says: "Help lines by country."},
		}
	}
	if e.Contact == checkin.MetSome && !f.Logged {
		v.Log = offerLog(f.Outcome)
	}
	return v
}

// offerLog leads to the log of contact without any weight. After a stop it says that
// there is nothing to answer; where it is about safety, people come first.
func offerLog(outcome guide.Outcome) *logOffer {
	log := wayView{Label: "Put it in the log of contact", Href: "/contact-log", Says: "Ten seconds, if you like. Nothing follows from leaving it."}
	if !outcome.Stop() {
		return &logOffer{Ways: []wayView{log}}
	}
	log.Says = "For what they began and what has to be arranged. Leaving it is fine too."
	v := &logOffer{Says: "There is nothing you have to answer.", Ways: []wayView{log}}
	if outcome == guide.Crisis || outcome == guide.Unsafe {
		log.Says = "Days and plain facts can help you later. Leaving it is fine too."
		v.Ways = []wayView{{Label: "People to talk to", Href: "/help", Says: "Help lines by country, for both sides of fear."}, log}
	}
	return v
}

// saidLine is what was said in taps, in a few words; "" when nothing was.
func saidLine(e checkin.Entry) string {
	out := e.Mood.Text()
	if e.Urge != 0 {
		out = dotted(out, "wish to write: "+strings.ToLower(e.Urge.Text()))
	}
	if e.Sleep != 0 {
		out = dotted(out, "slept: "+strings.ToLower(e.Sleep.Text()))
	}
	switch e.Contact {
	case checkin.MetNone:
		out = dotted(out, "no contact")
	case checkin.MetSome:
		out = dotted(out, "there was contact")
	}
	return out
}

// asksSleep reports whether a check-in asks for the night: no other one of its day has
// said it, or it has said it itself.
func asksSleep(all []Checked, id string, on civil.Date) bool {
	asks := true
	for _, c := range all {
		if c.ID == id && c.Sleep != 0 {
			return true
		}
		if c.On == on && c.Sleep != 0 {
			asks = false
		}
	}
	return asks
}

// A checkInHead is how the page of a check-in begins: its heading, and what it asks of
// the day it is about.
type checkInHead struct {
	Title, Slept, Met string
	Back              string // where it leads back to
	BackLabel         string
}

// viewHead names a new check-in by the moment, and one that is opened again by its day
// and time.
func viewHead(e checkin.Entry, opened bool, today civil.Date) checkInHead {
	v := checkInHead{Title: "How is it now?", Slept: "How was last night?", Met: "Contact with them today", Back: "/today", BackLabel: "Today"}
	if !opened {
		return v
	}
	v.Title, v.Back, v.BackLabel = whenLine(e, today), "/check-in", "Check-in"
	if e.On != today {
		v.Slept, v.Met = "The night before", "Contact with them that day"
	}
	return v
}

// whenLine says when a check-in was begun.
func whenLine(e checkin.Entry, today civil.Date) string {
	switch {
	case e.On == today && e.At != "":
		return "Today at " + string(e.At)
	case e.On == today:
		return "Earlier today"
	case e.At != "":
		return e.On.Long() + ", " + string(e.At)
	}
	return e.On.Long()
}

// A dayView is one check-in of a list, as a value.
type dayView struct{ Href, On, Says, Note string }

// viewCheckIns splits check-ins into those of today and those of days before, but for the
// one that is on the page. Days without one are not listed: nothing is missing there.
func viewCheckIns(all []Checked, but string, today civil.Date) (now, before []dayView) {
	for _, c := range all {
		v := dayView{"/check-in?c=" + c.ID, whenLine(c.Entry, today), saidLine(c.Entry), c.Note}
		switch {
		case c.ID == but:
		case c.On == today:
			now = append(now, v)
		default:
			before = append(before, v)
		}
	}
	return now, before
}
