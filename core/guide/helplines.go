package guide

import (
	"slices"
	"strings"

	"afterward/core/civil"
)

// Need is what a help line is for. A person looks for a need, not for a name,
// so lines are grouped by it. The zero Need is not valid.
type Need string

// The needs, in the order they are shown. Help with how a person acts comes
// after everything for people who are harmed and never shares a group with it.
const (
	NeedEmergency    Need = "emergency"
	NeedCrisis       Need = "crisis"
	NeedAbuse        Need = "abuse"
	NeedMen          Need = "men"
	NeedLGBTQ        Need = "lgbtq"
	NeedYouth        Need = "youth"
	NeedOwnBehaviour Need = "own-behaviour"
	NeedDirectory    Need = "directory"
)

// needHeadings is the one table of needs: order and heading.
var needHeadings = []struct {
	need    Need
	heading string
}{
	{NeedEmergency, "In danger now"},
	{NeedCrisis, "Thoughts of suicide, or when it is too much"},
	{NeedAbuse, "Hurt, scared or controlled by a partner or ex"},
	{NeedMen, "Lines for men"},
	{NeedLGBTQ, "Lines for LGBTQ+ people"},
	{NeedYouth, "Lines for young people"},
	{NeedOwnBehaviour, "Worried about how you act with a partner or ex?"},
	{NeedDirectory, "Find another line"},
}

// Heading is the heading over the lines of a need, or "" for an unknown one.
func (n Need) Heading() string {
	for _, h := range needHeadings {
		if h.need == n {
			return h.heading
		}
	}
	return ""
}

// CallKind is a way to reach a help line. The zero CallKind is not valid.
type CallKind string

// The ways to reach a line.
const (
	CallPhone    CallKind = "phone"
	CallSMS      CallKind = "sms"
	CallChat     CallKind = "chat"
	CallWhatsApp CallKind = "whatsapp"
)

// A Call is one way to reach a line. Show is always printed as text, because a
// tap on a watched phone may be unwise and another phone may be safer.
type Call struct {
	Kind CallKind
	Show string // the number as a person reads it, "0808 2000 247"; for a chat its address
	// Dial is the link behind Show: "tel:%238008", "sms:85258", "https://www.113.nl".
	// It is "" where there must be no link. WhatsApp has none: it would need the
	// country code, which the pages do not print, and a visit to one more company.
	Dial  string
	Say   string // what to text ("HOME") or to choose when answered ("option 2"); "" for nothing
	About string // which of several numbers this is: "police", "from IP phones"; "" if there is no need
}

// Label says in a few words what to do: "Text HOME to 741741",
// "Call 079, then choose option 1", "Call 190 (police)".
func (c Call) Label() string {
	var s string
	switch c.Kind {
	case CallSMS:
		s = "Text " + c.Show
		if c.Say != "" {
			s = "Text " + c.Say + " to " + c.Show
		}
	case CallChat:
		s = "Web chat: " + c.Show
	case CallWhatsApp:
		s = "WhatsApp " + c.Show
	default:
		s = "Call " + c.Show
		if c.Say != "" {
			s += ", then choose " + c.Say
		}
	}
	if c.About != "" {
		s += " (" + c.About + ")"
	}
	return s
}

// A Line is one help line for one need. A service that serves two needs has two
// lines. At least one of Calls and Site is there.
type Line struct {
	ID      string // "gb-samaritans": stable, begins with the country's code
	Name    string // as the service calls itself
	Need    Need
	For     string // who it is for, "" for everyone: many lines do not take everyone
	Calls   []Call // best first
	Site    string // https address, "" for none; opening it leaves the app
	Hours   string // "" where no page gave them
	Notes   string // at most 240 characters: what it costs, and what may surprise
	Checked string // month of the last look at a page, "2026-11"
	Seen    string // what kind of page printed it, and from when
	Weak    bool   // shown as CheckFirst: the page was old, undated or somebody else's
}

// A LineAge says whether an entry may still be trusted on a given day.
type LineAge int

const (
	// LineFresh is an entry as good as on the day it was checked.
	LineFresh LineAge = iota
	// LineOld is an entry that should lose its link and be shown with
	// HelplinesCheckFirst.
	LineOld
	// LineExpired is an entry that should be hidden; the directories are shown.
	LineExpired
)

// Our own choice: how many days after its check an entry is old, and expired.
const (
	lineOldDays     = 90
	lineExpiredDays = 365
)

// Age tells how the entry stands on the day today. Days count from the first of
// the month of its check, so never in favour of the entry. Emergency numbers
// and directories do not age: nothing better could take their place. With the
// zero date, or a clock before the check, it is LineFresh, for a wrong clock
// must not take a number away.
func (l Line) Age(today civil.Date) LineAge {
	checked, err := civil.Parse(l.Checked + "-01")
	if l.Need == NeedEmergency || l.Need == NeedDirectory || err != nil || today.IsZero() {
		return LineFresh
	}
	switch days := today.DaysSince(checked); {
	case days > lineExpiredDays:
		return LineExpired
	case days > lineOldDays:
		return LineOld
	}
	return LineFresh
}

// A Country holds the lines of one country, in the order of the needs.
type Country struct {
	Code  string // ISO 3166 code, "GB"; "ZZ" for Elsewhere
	Name  string // in English
	Lines []Line
}

// A LineGroup is all lines of one country for one need.
type LineGroup struct {
	Need    Need
	Heading string
	Lines   []Line
}

// Groups splits the lines by need, in the order to show them; needs without a
// line are left out. Use it rather than Lines to lay out a page: it is what
// keeps help with how a person acts apart from help for people who are harmed.
func (c Country) Groups() []LineGroup {
	var groups []LineGroup
	for _, h := range needHeadings {
		var lines []Line
		for _, l := range c.Lines {
			if l.Need == h.need {
				lines = append(lines, l)
			}
		}
		if lines != nil {
			groups = append(groups, LineGroup{h.need, h.heading, lines})
		}
	}
	return groups
}

// Countries returns every country with its lines, sorted by name. The result is
// a copy: changing it changes nothing else. The person picks the country; it is
// never guessed, since the same digits reach another service next door.
func Countries() []Country {
	all := make([]Country, 0, len(helplineCountries))
	for _, c := range helplineCountries {
		all = append(all, c.clone())
	}
	return all
}

// LinesFor returns a copy of the country with the ISO code, in either case, and
// whether there is one. "ZZ" is Elsewhere; "" is no country.
func LinesFor(code string) (Country, bool) {
	code = strings.ToUpper(code)
	if code == helplinesElsewhere.Code {
		return Elsewhere(), true
	}
	for _, c := range helplineCountries {
		if c.Code == code {
			return c.clone(), true
		}
	}
	return Country{}, false
}

// Elsewhere returns a copy of the directories of help lines: for a country that
// is not in the list, together with HelplinesElsewhere, and under every list.
// It has no emergency number on purpose: there is none for the whole world.
func Elsewhere() Country { return helplinesElsewhere.clone() }

func (c Country) clone() Country {
	c.Lines = slices.Clone(c.Lines)
	for i := range c.Lines {
		c.Lines[i].Calls = slices.Clone(c.Lines[i].Calls)
	}
	return c
}
