package app

import (
	"maps"

	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/lists"
	"afterward/core/report"
)

// reportAsk is the draft of what a person asks for in a report. It is never put into the
// journal: it stays until they clear it.
const reportAsk guide.PromptID = "report-ask"

// ReportAsk is what the person asks for; SetReportAsk keeps it as it is typed.
func (s *Session) ReportAsk() string { return s.Draft(reportAsk) }

// SetReportAsk keeps it as it is typed.
func (s *Session) SetReportAsk(text string) { s.SetDraft(reportAsk, text) }

// ReportFacts are all a report can be made of. The journal is among them only where it
// is asked for, and ready is false until it is read: see Listed.
func (s *Session) ReportFacts(withJournal bool) (f report.Facts, ready bool) {
	var entries []Written
	ready = true
	if withJournal {
		entries, _, ready = s.Listed("", everyEntry)
	}
	f = report.Facts{Today: s.Today(), Ask: s.ReportAsk(), Response: s.Response(), Plan: s.Plan(), Trial: s.TrialFacts(),
		Lines: s.allLines(), CheckIns: s.CheckIns(), Weeks: s.Weeks(), Entries: map[string]journal.Entry{}}
	s.mu.Lock()
	defer s.mu.Unlock()
	f.Log, f.Urges, f.Seals = maps.Clone(contact.Log(s.contacts.all)), maps.Clone(s.urges.all), maps.Clone(s.seals.all)
	for _, p := range s.pauses.all {
		f.Pauses = append(f.Pauses, p)
	}
	for _, e := range entries {
		f.Entries[e.ID] = e.Entry
	}
	return f, ready
}

// allLines are the lines on all lists.
func (s *Session) allLines() (out []lists.Line) {
	for _, list := range guide.Lists() {
		on, _ := s.Lines(list.ID)
		for _, l := range on {
			out = append(out, l.Line)
		}
	}
	return out
}
