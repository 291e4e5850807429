// Package report makes what a person can print, or hand to somebody they trust: a
// document of the parts they choose, in a span of days they choose. Nothing that was
// not chosen is in it, and no number, address or account of anybody is (see LeaveOut).
//
// A Document is plain data. The page shows it, and Markdown writes it as a file.
package report

import (
	"slices"

	"afterward/core/assess"
	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/lists"
	"afterward/core/plan"
	"afterward/core/trial"
)

// A Whom says for whom a report is.
type Whom string

const (
	Myself     Whom = ""           // everything that is chosen, in full
	Counsellor Whom = "counsellor" // one page first, with its lists cut; what else is chosen follows behind it
)

// A Section is a part of a report that can be chosen.
type Section string

const (
	Ask       Section = "ask"     // what the person asks for, written for the report
	Outcome   Section = "outcome" // what the answers come to, with the reasons
	Safety    Section = "safety"  // answers about harm, and everything that rests on them
	Tried     Section = "tried"   // steps, their state and their days
	Notes     Section = "notes"   // what was written beside the steps
	Trial     Section = "trial"   // dates, and what both decided
	Terms     Section = "terms"   // what was written for the trial and in its looks
	Days      Section = "days"    // check-ins as numbers
	DayNotes  Section = "day-notes"
	LookBacks Section = "weeks"
	Contact   Section = "contact" // numbers only
	Urges     Section = "urges"   // numbers only
	Lists     Section = "lists"   // the lists chosen one by one
	Journal   Section = "journal" // the entries chosen one by one
)

// order is the order of the sections in a report, and of the page that offers them.
var order = []Section{Ask, Outcome, Safety, Tried, Notes, Trial, Terms, Days, DayNotes, LookBacks, Contact, Urges, Lists, Journal}

// Sections returns every section in its order.
func Sections() []Section { return slices.Clone(order) }

// titles are the headings, in the words of the person who hands the report over.
var titles = map[Section]string{
	Ask: "What I am asking for", Outcome: "What my answers come to", Safety: "What I said about safety", Tried: "What I have tried",
	Notes: "What I wrote about the steps", Trial: "A second try for a set time", Terms: "What we wrote down for it", Days: "How the days were",
	DayNotes: "A line about the day", LookBacks: "Looking back at the week", Contact: "Contact, in numbers", Urges: "Urges to write, in numbers",
	Lists: "From my lists", Journal: "From my journal",
}

// Title is the heading of a section; "" for one that is not known.
func (s Section) Title() string { return titles[s] }

// A Choice is what a person chose for a report. The zero Choice is of nothing at all.
type Choice struct {
	Whom     Whom
	Sections map[Section]bool
	Lists    map[guide.ListID]bool // of Lists
	Entries  map[string]bool       // of Journal, by their ids
	From     civil.Date            // the first day; zero for no limit
	Until    civil.Date            // the last day; zero for no limit
}

// Default is the choice before a person has chosen: the result, and the words they
// write for this one purpose. Nothing else of theirs.
func Default(whom Whom) Choice {
	return Choice{Whom: whom, Sections: map[Section]bool{Ask: true, Outcome: true}}
}

// Has reports whether the span has the day. One that is not known is in no span that
// has a limit.
func (c Choice) Has(day civil.Date) bool {
	if day.IsZero() {
		return c.From.IsZero() && c.Until.IsZero()
	}
	return (c.From.IsZero() || day.Compare(c.From) >= 0) && (c.Until.IsZero() || day.Compare(c.Until) <= 0)
}

// meets reports whether a stretch of days has one in common with the span. A zero end
// of the stretch is open.
func (c Choice) meets(first, last civil.Date) bool {
	return (c.Until.IsZero() || first.Compare(c.Until) <= 0) && (c.From.IsZero() || last.IsZero() || last.Compare(c.From) >= 0)
}

// Facts are everything a report can be made of. What must never be in one is left out
// here already: drafts, messages, talks, and what is in the bin.
type Facts struct {
	Today    civil.Date
	Ask      string // what the person asks for
	Response assess.Response
	Plan     plan.Plan
	Trial    trial.Facts
	Lines    []lists.Line // of all lists, in their order
	CheckIns []checkin.Entry
	Weeks    []checkin.Week
	Log      contact.Log
	Pauses   []contact.Pause
	Urges    map[string]contact.Urge
	Entries  map[string]journal.Entry
	Seals    map[string]journal.Seal // of entries, by their ids
	Cleaned  Cleaned                 // of long texts, by what they were; nil to remember nothing
}

// grave reports whether the result itself is about safety.
func (f Facts) grave() bool {
	return f.Plan.Result.Outcome == guide.Crisis || f.Plan.Result.Outcome == guide.Unsafe
}

// May reports whether an entry can be chosen: a letter that is sealed cannot.
func (f Facts) May(id string) bool {
	_, there := f.Entries[id]
	return there && !f.Seals[id].Closed(f.Today)
}

// Build makes the report of what was chosen. It depends on nothing else.
func Build(f Facts, c Choice) Document {
	b := &builder{Facts: f, Choice: c}
	b.doc = Document{Title: "Notes", On: f.Today, Whom: c.Whom, Span: b.span()}
	for _, s := range b.sections() {
		p := Part{Section: s, Title: s.Title(), Blocks: makers[s](b)}
		if len(p.Blocks) == 0 {
			b.doc.Remarks.Empty = append(b.doc.Remarks.Empty, s)
			continue
		}
		b.doc.Parts = append(b.doc.Parts, p)
	}
	b.enclose()
	return b.doc
}

// makers are the sections' makers. A section without anything to show is none.
var makers = map[Section]func(*builder) []Block{
	Ask: (*builder).ask, Outcome: (*builder).outcome, Safety: (*builder).safety, Tried: (*builder).tried, Notes: (*builder).notes,
	Trial: (*builder).trial, Terms: (*builder).terms, Days: (*builder).days, DayNotes: (*builder).dayNotes, LookBacks: (*builder).lookBacks,
	Contact: (*builder).contact, Urges: (*builder).urges, Lists: (*builder).lists, Journal: (*builder).journal,
}

// A builder makes one document.
type builder struct {
	Facts
	Choice
	doc Document
}

// sections are the chosen ones in the order of this report. Where the result is about
// safety and that was chosen, a page for a counsellor begins with it.
func (b *builder) sections() []Section {
	all := slices.DeleteFunc(Sections(), func(s Section) bool { return !b.Sections[s] })
	if b.Whom == Counsellor && b.grave() && b.Sections[Safety] {
		first := func(s Section) bool { return s == Safety || s == Outcome }
		slices.SortStableFunc(all, func(s, t Section) int {
			switch {
			case first(s) && !first(t):
				return -1
			case first(t) && !first(s):
				return 1
			}
			return 0
		})
	}
	return all
}

// onFirst are the sections of the one page for a counsellor.
var onFirst = []Section{Ask, Outcome, Safety, Tried, Trial}

// enclose puts what is not part of the one page behind it.
func (b *builder) enclose() {
	if b.Whom != Counsellor {
		return
	}
	slices.SortStableFunc(b.doc.Parts, func(p, q Part) int { return behind(p) - behind(q) })
	for i := range b.doc.Parts {
		b.doc.Parts[i].Apart = behind(b.doc.Parts[i]) > 0 && i > 0 && behind(b.doc.Parts[i-1]) == 0
	}
}

func behind(p Part) int {
	if slices.Contains(onFirst, p.Section) {
		return 0
	}
	return 1
}

// span says which days the report is about.
func (b *builder) span() string {
	switch from, until := b.From.Long(), b.Until.Long(); {
	case from == "" && until == "":
		return "About all the time there are notes of"
	case from == "":
		return "About the time up to " + until
	case until == "":
		return "About the time since " + from
	case from == until:
		return "About " + from
	default:
		return "About the time from " + from + " to " + until
	}
}

// now reports whether what holds today belongs to the span.
func (b *builder) now() bool { return b.Has(b.Today) || b.Today.IsZero() }

// words is a text of the person as it may be in a report.
func (b *builder) words(text string) string {
	text, n := b.Cleaned.leaveOut(text)
	b.doc.Remarks.LeftOut += n
	return text
}

// has reports whether a day of a record is in the span, and counts the records that
// are left out because nobody knows their day.
func (b *builder) has(day civil.Date) bool {
	if day.IsZero() && !b.Has(day) {
		b.doc.Remarks.Undated++
	}
	return b.Has(day)
}
