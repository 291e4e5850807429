package app

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"afterward/app/browser"
	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/guide"
	"afterward/core/journal"
	"afterward/core/lists"
	"afterward/core/plan"
	"afterward/core/report"
)

// handedOver is a session with something of most kinds.
func handedOver(t *testing.T) *Session {
	t.Helper()
	var d device
	s := d.open()
	answerStory(s, notYetStory)
	s.SetReportAsk("askword")
	s.SetNote("quiet-feeds", "noteword")
	s.SetDraft("", "entryword. Ask lena@example.org")
	if _, err := s.KeepDraft(""); err != nil {
		t.Fatal(err)
	}
	s.SetDraft("", "draftword")
	s.SetDraft(guide.PromptLetter, "letterword")
	letter, err := s.KeepDraft(guide.PromptLetter)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.SealLetter(letter, s.Today().AddDays(30)); err != nil {
		t.Fatal(err)
	}
	s.SetDraft("", "binword")
	binned, err := s.KeepDraft("")
	if err != nil {
		t.Fatal(err)
	}
	if err := s.ThrowAway(binned); err != nil {
		t.Fatal(err)
	}
	s.SetDraft("", "draftword")
	list, _ := guide.ListByID(guide.ListLimits)
	if _, err := s.AddLine(list, "lineword", "", civil.Date{}); err != nil {
		t.Fatal(err)
	}
	s.SetCheckIn("c", s.Today(), func(e *checkin.Entry) { e.Mood, e.Note = 2, "dayword" })
	if err := s.SetStatus("quiet-feeds", plan.Done); err != nil {
		t.Fatal(err)
	}
	return s
}

// all ticks every section.
func all(c report.Choice) report.Choice {
	for _, section := range report.Sections() {
		c.Sections = with(c.Sections, section, true)
	}
	return c
}

// TestAReportBeginsWithTheResultOnly: nothing else of theirs is ticked, or in it.
func TestAReportBeginsWithTheResultOnly(t *testing.T) {
	f, ready := handedOver(t).ReportFacts(false)
	v := viewReport(f, report.Default(report.Myself))
	var ticked []string
	for _, p := range v.Sections {
		if p.Label == "" {
			t.Errorf("%s has no label", p.ID)
		}
		if p.Chosen {
			ticked = append(ticked, p.ID)
		}
	}
	if !slices.Equal(ticked, []string{"ask", "outcome"}) || len(v.Lists)+len(v.Entries) > 0 || !ready {
		t.Errorf("ticked %v, lists %v, entries %v", ticked, v.Lists, v.Entries)
	}
	md := string(report.Markdown(v.Doc))
	for word, want := range map[string]bool{"askword": true, "Not yet": true, "noteword": false, "entryword": false, "lineword": false, "dayword": false} {
		if strings.Contains(md, word) != want {
			t.Errorf("%s in it: %v", word, !want)
		}
	}
}

// TestWhatIsNeverInAReport: with everything ticked and everything offered chosen, no
// draft, no sealed letter and nothing of the bin is in it or offered.
func TestWhatIsNeverInAReport(t *testing.T) {
	f, _ := handedOver(t).ReportFacts(true)
	c := all(report.Default(report.Myself))
	first := viewReport(f, c)
	for _, p := range first.Entries {
		c.Entries = with(c.Entries, p.ID, true)
	}
	for _, p := range first.Lists {
		c.Lists = with(c.Lists, guide.ListID(p.ID), true)
	}
	v := viewReport(f, c)
	if len(v.Entries) != 1 || len(v.Lists) != 1 || !strings.Contains(v.Entries[0].Label, "entryword") || !v.Entries[0].Chosen || v.Lists[0].Label != "My limits (1 line)" {
		t.Errorf("offered are %+v and %+v", v.Entries, v.Lists)
	}
	md := string(report.Markdown(v.Doc))
	for word, want := range map[string]bool{"entryword": true, "lineword": true, "dayword": true, "noteword": true, "draftword": false, "letterword": false, "binword": false, "example.org": false} {
		if strings.Contains(md, word) != want {
			t.Errorf("%s in it: %v", word, !want)
		}
	}
	if told := strings.Join(v.Told, "\n"); !strings.Contains(told, "1 contact detail was replaced") || !strings.Contains(told, "nothing to show in this time: “A second try") {
		t.Errorf("told %q", told)
	}
}

func TestEntriesToChooseFrom(t *testing.T) {
	today := day
	f := report.Facts{Today: today, Entries: map[string]journal.Entry{
		"old": {On: today.AddDays(-100), Seq: 1, Text: "Old"}, "a": {On: today.AddDays(-2), Seq: 2, Text: "First\nSecond"}, "b": {On: today, Seq: 3, Text: "Newest", Prompt: string(guide.PromptLetter)},
		"blank": {On: today, Seq: 4, Text: " \n"}, "sealed": {On: today, Seq: 5, Text: "Sealed", Prompt: string(guide.PromptLetter)}, "undated": {Text: "When"}},
		Seals: map[string]journal.Seal{"sealed": {On: today, Until: today.AddDays(9)}}}
	c := spanned(report.Choice{Sections: map[report.Section]bool{report.Journal: true}, Entries: map[string]bool{"a": true}}, spanMonth, civil.Date{}, civil.Date{}, today)
	want := []reportPick{{"b", today.Long() + ", a letter: Newest", false}, {"a", today.AddDays(-2).Long() + ": First", true}}
	if got := viewReport(f, c).Entries; !slices.Equal(got, want) {
		t.Errorf("%+v", got)
	}
}

func TestLinesOfTheSpanAreCounted(t *testing.T) {
	f := report.Facts{Today: day, Lines: []lists.Line{{List: guide.ListWins, Text: "a", On: day}, {List: guide.ListWins, Text: "b", On: day.AddDays(-1)}, {List: guide.ListWins, Text: "c", On: day.AddDays(-50)},
		{List: guide.ListThanks, Text: "d", On: day, Gone: day}}}
	c := spanned(report.Choice{Sections: map[report.Section]bool{report.Lists: true}}, spanMonth, civil.Date{}, civil.Date{}, day)
	if got := viewReport(f, c).Lists; len(got) != 1 || got[0].Label != "Small wins (2 lines)" {
		t.Errorf("%+v", got)
	}
}

func TestSpansOfAReport(t *testing.T) {
	none := civil.Date{}
	a, b := civil.MustParse("2026-03-01"), civil.MustParse("2026-05-01")
	for _, c := range []struct {
		span                      string
		from, until, today, first civil.Date
		last                      civil.Date
	}{
		{spanMonth, none, none, day, day.AddDays(-30), day}, {spanQuarter, a, b, day, day.AddDays(-91), day}, {spanYear, none, none, day, day.AddDays(-365), day},
		{spanAll, a, b, day, none, none}, {spanOwn, a, b, day, a, b}, {spanOwn, b, a, day, a, b}, {spanOwn, a, none, day, a, none}, {spanOwn, none, b, day, none, b},
		{spanOwn, none, none, day, none, none}, {spanMonth, none, none, none, none, none},
	} {
		got := spanned(report.Choice{From: a, Until: b}, c.span, c.from, c.until, c.today)
		if got.From != c.first || got.Until != c.last {
			t.Errorf("%s from %v until %v: %v to %v", c.span, c.from, c.until, got.From, got.Until)
		}
	}
	for _, p := range spanPicks {
		if p.value != spanAll && p.value != spanOwn && spanDays[p.value] == 0 {
			t.Errorf("%s has no length", p.value)
		}
	}
}

func TestWhatAPersonIsToldOfAReport(t *testing.T) {
	for want, r := range map[string]report.Remarks{
		"":                                {},
		"1 contact detail was replaced":   {LeftOut: 1},
		"3 contact details were replaced": {LeftOut: 3},
		"nothing to show in this time: “Looking back at the week”, “Contact, in numbers”.": {Empty: []report.Section{report.LookBacks, report.Contact}},
		"does not reach today":              {Past: true},
		"Without a day, and so left out: 2": {Undated: 2},
		"1 left out: outside":               {Outside: 1},
	} {
		got := strings.Join(reportTold(r), "\n")
		if !strings.Contains(got, want) || want == "" && got != "" {
			t.Errorf("%+v: %q", r, got)
		}
	}
}

// TestTheReportPage shows the sheet, warns of paper, and forgets behind a closed lock.
func TestTheReportPage(t *testing.T) {
	s := handedOver(t)
	p := &reportPage{view: view{neutral: true}}
	_, text := rendered(t, s, p, func(p *reportPage) { p.load() })
	wants(t, text, "A printed page can be found by others.", `id="sheet"`, "askword", "Print or save as PDF", "Save as a text file", "report-print")
	if strings.Contains(text, "noteword") || strings.Contains(text, "report-held") {
		t.Error("something nobody chose is shown")
	}
	if got := p.titled("Notes to print"); got != neutralName {
		t.Errorf("the title is %q", got)
	}
	p.choice = all(p.choice)
	p.load()
	wants(t, app.HTMLString(p.Render()), "noteword", "dayword", "Which lists?", "Which entries?")
	lockIt(t, s)
	s.Lock()
	p.load()
	if text := app.HTMLString(p.Render()); strings.Contains(text, "askword") || !strings.Contains(text, `id="unlock"`) {
		t.Error("behind the lock something shows")
	}
	if p.titled("x") != "Locked" {
		t.Error("the title tells of the page behind the lock")
	}
	p.forget()
	if p.choice.Sections[report.Notes] || p.facts.Ask != "" || p.facts.CheckIns != nil {
		t.Errorf("something is remembered: %+v", p.choice)
	}
}

// TestAReportAboutSafetySaysSo before anything is printed.
func TestAReportAboutSafetySaysSo(t *testing.T) {
	var d device
	s := d.open()
	answerStory(s, story{"fear": guide.Yes})
	p := &reportPage{view: view{neutral: true}}
	_, text := rendered(t, s, p, func(p *reportPage) { p.load() })
	wants(t, text, "report-held", "What I said about safety")
	if strings.Contains(text, "Distance comes first") {
		t.Error("the result is in it")
	}
	p.choice.Sections = with(p.choice.Sections, report.Safety, true)
	text = app.HTMLString(p.Render())
	wants(t, text, "report-grave", "it can be found", "Distance comes first")
	if strings.Contains(text, "report-held") {
		t.Error("it is said to be left out")
	}
}

// TestALongJournalIsReadBeforeTheEyes: the page says how far it is, and offers the
// entries once they are there.
func TestALongJournalIsReadBeforeTheEyes(t *testing.T) {
	smallSlices(t)
	d := months(t)
	s := d.open()
	p := &reportPage{view: view{neutral: true}}
	_, _ = rendered(t, s, p, func(p *reportPage) {
		p.choice = all(p.choice)
		p.span, p.waiting = spanAll, true // a test has no time to tick
		p.load()
	})
	if p.ready {
		t.Fatal("a long journal was read at once")
	}
	wants(t, app.HTMLString(p.Render()), "Your journal is being read.", "0 of ")
	var seen []int
	for n := 0; !p.ready && n < 10_000; n++ {
		if len(d.later) > 0 {
			d.wait()
		}
		if read, of := s.Progress(); of > 0 {
			seen = append(seen, read)
			if read > of {
				t.Fatalf("%d of %d", read, of)
			}
		}
		p.load()
	}
	if !slices.IsSorted(seen) || len(slices.Compact(seen)) < 4 || !p.ready {
		t.Errorf("it went on as %v", seen[:min(len(seen), 20)])
	}
	text := app.HTMLString(p.Render())
	wants(t, text, "Which entries?", "report-earlier")
	if n := strings.Count(text, `name="report-entries-`); n != pageOfEntries {
		t.Errorf("%d entries are offered at once", n)
	}
}

// TestPrintMessage: each way printing can fail leads on.
func TestPrintMessage(t *testing.T) {
	for err, want := range map[error]string{browser.ErrMissing: "cannot print from here", errors.New("x"): "Printing did not open"} {
		if m := printMessage(err); !strings.Contains(m.Title, want) || len(m.Lines) == 0 {
			t.Errorf("%v: %+v", err, m)
		}
	}
}
