package app

import (
	"fmt"
	"slices"
	"strings"

	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/report"
)

// sectionLabels are the sections as a person chooses them.
var sectionLabels = map[report.Section]string{
	report.Ask: "What I ask for, as written above", report.Outcome: "My result, with its reasons", report.Safety: "What I said about safety",
	report.Tried: "What I have tried: steps and waiting", report.Notes: "What I wrote about the steps", report.Trial: "A trial: its days, and what we both decided",
	report.Terms: "What was written for a trial", report.Days: "How the days were, as a table", report.DayNotes: "My lines about the days",
	report.LookBacks: "Looks back at the week", report.Contact: "Contact, as numbers only", report.Urges: "Urges to write, as numbers only",
	report.Lists: "Lists of mine, chosen one by one", report.Journal: "Journal entries, chosen one by one",
}

// Spans of time a person can choose; spanOwn is for days of their own.
const (
	spanMonth   = "month"
	spanQuarter = "quarter"
	spanYear    = "year"
	spanAll     = "all"
	spanOwn     = "own"
)

var spanPicks = []pick{{spanMonth, "The last month"}, {spanQuarter, "Three months"}, {spanYear, "A year"}, {spanAll, "All"}, {spanOwn, "Days I choose"}}

// spanDays are how many days a span has, today included.
var spanDays = map[string]int{spanMonth: 31, spanQuarter: 92, spanYear: 366}

// spanned returns the choice with a span of time. Days in the wrong order are turned
// round: nobody means none at all.
func spanned(c report.Choice, span string, from, until, today civil.Date) report.Choice {
	c.From, c.Until = civil.Date{}, civil.Date{}
	if days := spanDays[span]; days > 0 && !today.IsZero() {
		c.From, c.Until = today.AddDays(1-days), today
	}
	if span == spanOwn {
		if !from.IsZero() && !until.IsZero() && from.Compare(until) > 0 {
			from, until = until, from
		}
		c.From, c.Until = from, until
	}
	return c
}

// A reportView is the page as plain data.
type reportView struct {
	Sections []reportPick
	Lists    []reportPick // none unless lists are chosen
	Entries  []reportPick // none unless entries are chosen; those of the span, the newest first
	Doc      report.Document
	Told     []string // what to know of this choice, beside the document
	Held     bool     // the result is about safety, and that was not chosen
	Grave    bool     // it speaks of safety
}

// A reportPick is something to choose.
type reportPick struct {
	ID, Label string
	Chosen    bool
}

// viewReport builds the page. Every list to choose from has only what can be in the
// report.
func viewReport(f report.Facts, c report.Choice) reportView {
	v := reportView{Doc: report.Build(f, c)}
	for _, s := range report.Sections() {
		v.Sections = append(v.Sections, reportPick{string(s), sectionLabels[s], c.Sections[s]})
	}
	if c.Sections[report.Lists] {
		v.Lists = listPicks(f, c)
	}
	if c.Sections[report.Journal] {
		v.Entries = entryPicks(f, c)
	}
	r := v.Doc.Remarks
	v.Held, v.Grave = r.Held, r.Grave
	v.Told = reportTold(r)
	return v
}

// listPicks are the lists with a line of the span.
func listPicks(f report.Facts, c report.Choice) (out []reportPick) {
	for _, l := range guide.Lists() {
		n := 0
		for _, line := range f.Lines {
			if line.List == l.ID && line.Gone.IsZero() && c.Has(line.On) {
				n++
			}
		}
		if n > 0 {
			out = append(out, reportPick{string(l.ID), l.Name + " (" + counted(n, "line") + ")", c.Lists[l.ID]})
		}
	}
	return out
}

// openingLetters is how much of an entry is shown to tell it from others.
const openingLetters = 60

// entryPicks are the entries of the span, the newest first; no sealed letter.
func entryPicks(f report.Facts, c report.Choice) []reportPick {
	ids := slices.DeleteFunc(journal.NewestFirst(f.Entries), func(id string) bool {
		e := f.Entries[id]
		return !f.May(id) || !c.Has(e.On) || blank(e.Text)
	})
	out := make([]reportPick, len(ids))
	for i, id := range ids {
		e := f.Entries[id]
		what := e.On.Long()
		if e.Prompt == string(guide.PromptLetter) {
			what += ", a letter"
		}
		out[i] = reportPick{id, what + ": " + journal.Opening(e.Text, openingLetters), c.Entries[id]}
	}
	return out
}

// reportTold are the remarks of a report in sentences.
func reportTold(r report.Remarks) (out []string) {
	if r.LeftOut > 0 {
		are := "were"
		if r.LeftOut == 1 {
			are = "was"
		}
		out = append(out, fmt.Sprintf("%s %s replaced by “%s”: numbers, e-mail addresses, names of accounts, links, street addresses. Names and places are still there, so please read it through.", counted(r.LeftOut, "contact detail"), are, report.Marker))
	}
	if len(r.Empty) > 0 {
		var names []string
		for _, s := range r.Empty {
			names = append(names, "“"+s.Title()+"”")
		}
		out = append(out, "Chosen, and nothing to show in this time: "+strings.Join(names, ", ")+".")
	}
	if r.Past {
		out = append(out, "The time you chose does not reach today. Your result is of today, so it is not in it.")
	}
	if r.Undated > 0 {
		out = append(out, fmt.Sprintf("Without a day, and so left out: %d. With “All” in the time above, what has no day is in it too.", r.Undated))
	}
	if r.Outside > 0 {
		out = append(out, fmt.Sprintf("Of the entries you chose, %d left out: outside this time.", r.Outside))
	}
	return out
}
