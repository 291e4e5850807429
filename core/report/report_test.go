package report_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"afterward/core/assess"
	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/guide/guidetest"
	"afterward/core/journal"
	"afterward/core/lists"
	"afterward/core/plan"
	"afterward/core/report"
	"afterward/core/trial"
	"afterward/core/vault/vaulttest"
)

var update = flag.Bool("update", false, "write the golden reports anew")

var today = civil.MustParse("2026-11-22")

func day(ago int) civil.Date { return today.AddDays(-ago) }

// answered is a response of somebody who has answered everything.
func answered(changes map[guide.ItemID]guide.OptionID) assess.Response {
	told, r := guidetest.With(changes), assess.Response{}
	for {
		p, done := assess.At(r, "", today)
		if done {
			return r
		}
		r = r.Choose(p.Item.ID, guidetest.Answer(told, p.Item), today).Leave(p.Item.ID)
	}
}

// notYet is somebody for whom it is too early, and afraid somebody who has to stop.
var (
	notYet = map[guide.ItemID]guide.OptionID{guide.Reasons: "communication", guide.OwnChange: guide.Started, guide.Confidant: guide.No}
	afraid = map[guide.ItemID]guide.OptionID{"fear": guide.Yes}
)

// marked are private words of the facts below, each with the sections that show it.
var marked = map[string][]report.Section{
	"askword": {report.Ask}, "stepword": {report.Notes}, "seenword": {report.Notes}, "whyword": {report.Notes}, "ownword": {report.Tried},
	"worksword": {report.Terms}, "didword": {report.Terms}, "verdictword": {report.Terms}, "dayword": {report.DayNotes},
	"weekword": {report.LookBacks}, "limitword": {report.Lists}, "winword": {report.Lists}, "entryword": {report.Journal}, "answerword": {report.Journal},
	// never
	"sealedword": nil, "contactword": nil, "urgeword": nil, "takenoffword": nil, "putawayword": nil, "noteword": nil, "strayword": nil,
}

// facts are those of somebody who has used everything.
func facts(story map[guide.ItemID]guide.OptionID) report.Facts {
	r := answered(story).Note(guide.Reasons, "noteword")
	marks := map[guide.StepID]plan.Mark{
		guide.StepKeepSpace: {Status: plan.Doing, On: day(20)},
		"quiet-feeds":       {Status: plan.Done, On: day(18), Note: "stepword, muted on both phones", Seen: "seenword"},
		"urge-plan":         {Status: plan.Skipped, On: day(10), Why: "whyword"},
		"own-swim":          {Status: plan.Doing, On: day(9), Times: []civil.Date{day(9), day(2)}},
	}
	own := map[guide.StepID]plan.Own{"own-swim": {Title: "Swim with Mara, ownword", Phase: guide.PhaseSpace, Kind: guide.KindRepeat, Every: 3, On: day(9)}}
	tf := trial.Facts{Today: today, Trials: map[string]trial.Trial{"t": {Begun: day(40), Ended: day(5), How: trial.HowBoth, Terms: []trial.Terms{{On: day(41), Both: day(41),
		Works: "worksword: we speak on Sundays", Stops: "Shouting.", Agreed: "Phones away.", Knows: "Mara.", Ends: day(-10), Reviews: []civil.Date{day(12)}}}}},
		Watches:  map[string]trial.Watch{"w": {Trial: "t", On: day(30), Seq: 1, Did: "didword", Saw: "They listened.", Signs: []trial.SignID{trial.SignFear}}},
		Verdicts: map[string]trial.Verdict{"v": {Trial: "t", On: day(12), Seq: 2, Review: day(12), Mine: trial.GoOn, Theirs: trial.Pause, Note: "verdictword"}}}
	p := plan.Build(plan.Facts{Response: r, Marks: marks, Own: own, Today: today})
	return report.Facts{Today: today, Ask: "askword: how do I sleep again?\n\nAnd: is it me? Call 07700 900123.", Response: r, Plan: p, Trial: tf,
		Lines: []lists.Line{{List: guide.ListLimits, Text: "limitword, no shouting", On: day(8), Seq: 1}, {List: guide.ListWins, Text: "winword", On: day(7), Seq: 2, For: day(6)},
			{List: guide.ListLimits, Text: "takenoffword", On: day(8), Seq: 3, Gone: day(1)}},
		CheckIns: []checkin.Entry{{On: day(3), At: "08:00", Mood: 2, Urge: 4, Sleep: 1, Contact: checkin.MetNone}, {On: day(2), Mood: 4, Note: "dayword"}},
		Weeks:    []checkin.Week{{On: day(13), Words: map[string]string{"hard": "weekword", "of-the-future": "Kept too."}}},
		Log: contact.Log{"c1": {On: day(15), Seq: 1, Who: contact.Me, Channel: contact.ByText, About: contact.Personal, Note: "contactword"},
			"c2": {On: day(14), Seq: 2, Who: contact.They, Channel: contact.ByText, About: contact.Children}},
		Urges: map[string]contact.Urge{"u": {At: civil.Moment{On: day(4), Minute: 60}, Strength: 7, Waited: 15, Outcome: contact.Resisted, Note: "urgeword", Triggers: []string{"strayword"}}},
		Entries: map[string]journal.Entry{"e1": {On: day(11), Seq: 1, Text: "entryword.\nWrite to lena@example.org"}, "e2": {On: day(6), Seq: 2, Text: "answerword", Prompt: "instead-of-writing"},
			"e3": {On: day(5), Seq: 3, Text: "putawayword"}, "sealed": {On: day(4), Seq: 4, Text: "sealedword", Prompt: string(guide.PromptLetter)}},
		Seals: map[string]journal.Seal{"sealed": {On: day(4), Until: day(-30)}}}
}

// everything is the choice of all there is, but for one entry.
func everything(whom report.Whom) report.Choice {
	c := report.Choice{Whom: whom, Sections: map[report.Section]bool{}, Lists: map[guide.ListID]bool{}, Entries: map[string]bool{"e1": true, "e2": true, "sealed": true}}
	for _, s := range report.Sections() {
		c.Sections[s] = true
	}
	for _, l := range guide.Lists() {
		c.Lists[l.ID] = true
	}
	return c
}

// said is all the text of a document.
func said(d report.Document) string {
	text, err := json.Marshal(d.Parts)
	if err != nil {
		panic(err)
	}
	return d.Title + d.Head() + string(text)
}

// TestReports compares whole reports with those that were read and found good.
func TestReports(t *testing.T) {
	for name, c := range map[string]struct {
		story  map[guide.ItemID]guide.OptionID
		choice report.Choice
	}{
		"default": {notYet, report.Default(report.Myself)}, "everything": {notYet, everything(report.Myself)},
		"counsellor": {notYet, everything(report.Counsellor)}, "safety": {afraid, everything(report.Counsellor)},
	} {
		d := report.Build(facts(c.story), c.choice)
		plain, err := json.MarshalIndent(d, "", "\t")
		if err != nil {
			t.Fatal(err)
		}
		for file, got := range map[string][]byte{name + ".md": report.Markdown(d), name + ".json": append(plain, '\n')} {
			file = filepath.Join("testdata", file)
			if *update {
				if err := os.WriteFile(file, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if want, err := os.ReadFile(file); err != nil || string(want) != string(got) {
				t.Errorf("%s is out of date (%v): read what `go test ./core/report -update` changes in it", file, err)
			}
		}
	}
}

// TestNothingIsInItThatWasNotChosen, and everything is that was, whatever is chosen.
func TestNothingIsInItThatWasNotChosen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		some := rapid.SliceOfDistinct(rapid.SampledFrom(report.Sections()), func(s report.Section) report.Section { return s }).Draw(t, "sections")
		c := report.Choice{Whom: rapid.SampledFrom([]report.Whom{report.Myself, report.Counsellor}).Draw(t, "whom"), Sections: map[report.Section]bool{},
			Lists:   map[guide.ListID]bool{guide.ListLimits: rapid.Bool().Draw(t, "limits"), guide.ListWins: rapid.Bool().Draw(t, "wins")},
			Entries: map[string]bool{"e1": rapid.Bool().Draw(t, "e1"), "e2": rapid.Bool().Draw(t, "e2"), "sealed": true, "gone": true}}
		for _, s := range some {
			c.Sections[s] = true
		}
		f := facts(rapid.SampledFrom([]map[guide.ItemID]guide.OptionID{notYet, afraid, {guide.ClearNo: guide.Yes}, {}}).Draw(t, "story"))
		d := report.Build(f, c)
		text := said(d) + string(report.Markdown(d))
		chosen := func(word string) bool {
			switch word {
			case "limitword":
				return c.Lists[guide.ListLimits]
			case "winword":
				return c.Lists[guide.ListWins]
			case "entryword":
				return c.Entries["e1"]
			case "answerword":
				return c.Entries["e2"]
			}
			return true
		}
		for word, in := range marked {
			want := slices.ContainsFunc(in, func(s report.Section) bool { return c.Sections[s] }) && chosen(word)
			if got := strings.Contains(text, word); got != want {
				t.Errorf("%s: in it %v, want %v", word, got, want)
			}
		}
		for _, detail := range []string{"07700", "lena@"} {
			if strings.Contains(text, detail) {
				t.Errorf("%s is in it", detail)
			}
		}
		if n := strings.Count(string(report.Markdown(d)), `\[left out\]`); n != d.Remarks.LeftOut {
			t.Errorf("%d are left out, and %d are said to be", n, d.Remarks.LeftOut)
		}
		for _, s := range report.Sections() { // a chosen section is there, or is said to be empty
			there := slices.ContainsFunc(d.Parts, func(p report.Part) bool { return p.Section == s && len(p.Blocks) > 0 })
			if c.Sections[s] != (there || slices.Contains(d.Remarks.Empty, s)) || there && slices.Contains(d.Remarks.Empty, s) {
				t.Errorf("%s: chosen %v, there %v, empty %v", s, c.Sections[s], there, d.Remarks.Empty)
			}
		}
	})
}

// TestSafetyIsToldOnlyWhenChosen: neither the result nor a step nor the end of a trial
// gives it away.
func TestSafetyIsToldOnlyWhenChosen(t *testing.T) {
	for _, whom := range []report.Whom{report.Myself, report.Counsellor} {
		f := facts(afraid)
		f.Trial.Trials["t"] = trial.Trial{Begun: day(40), Ended: day(5), How: trial.HowStop, Terms: f.Trial.Trials["t"].Terms}
		f.Plan.Phases[0].Steps[0].Mark = plan.Mark{Status: plan.Done, On: day(1), Note: "safe"}
		c := everything(whom)
		delete(c.Sections, report.Safety)
		d := report.Build(f, c)
		text := strings.ToLower(said(d))
		for _, word := range []string{"afraid", "safe", "distance comes first", "an answer of mine"} {
			if strings.Contains(text, word) {
				t.Errorf("%q: %q is in it", whom, word)
			}
		}
		if !d.Remarks.Held || d.Remarks.Grave {
			t.Errorf("%q: the person is told %+v", whom, d.Remarks)
		}
		c.Sections[report.Safety] = true
		d = report.Build(f, c)
		if text = strings.ToLower(said(d)); !strings.Contains(text, "distance comes first") || !strings.Contains(text, "an answer of mine") || d.Remarks.Held || !d.Remarks.Grave {
			t.Errorf("%q: chosen, and it is not in it: %+v", whom, d.Remarks)
		}
		if first := d.Parts[0].Section; whom == report.Counsellor && first != report.Outcome {
			t.Errorf("it begins with %s", first)
		}
	}
}

// TestOnlyTheSpan: nothing of a day outside it is shown, in any section.
func TestOnlyTheSpan(t *testing.T) {
	for _, c := range []struct {
		name        string
		from, until civil.Date
		in          []string
	}{
		{"long before", day(900), day(800), []string{"askword"}},
		{"the last days", day(3), today, []string{"askword", "dayword", "ownword"}},
		{"in the middle", day(12), day(10), []string{"askword", "whyword", "entryword", "verdictword", "worksword", "weekword"}},
		{"to come", day(-5), civil.Date{}, []string{"askword"}},
	} {
		choice := everything(report.Myself)
		choice.From, choice.Until = c.from, c.until
		d := report.Build(facts(notYet), choice)
		text := said(d)
		for word := range marked {
			if got := strings.Contains(text, word); got != slices.Contains(c.in, word) {
				t.Errorf("%s: %s in it: %v", c.name, word, got)
			}
		}
		today := choice.Has(today)
		for _, s := range []report.Section{report.Outcome, report.Safety} {
			if there := slices.ContainsFunc(d.Parts, func(p report.Part) bool { return p.Section == s }); there != today {
				t.Errorf("%s: %s there: %v", c.name, s, there)
			}
		}
		if d.Remarks.Past == today {
			t.Errorf("%s: %+v", c.name, d.Remarks)
		}
	}
}

// TestUnknownDaysAreSaid: what has no day is in no span with limits, and the person is
// told of it.
func TestUnknownDaysAreSaid(t *testing.T) {
	f := facts(notYet)
	f.Lines[0].On = civil.Date{}
	c := everything(report.Myself)
	c.From = day(90)
	if d := report.Build(f, c); d.Remarks.Undated != 1 || strings.Contains(said(d), "limitword") {
		t.Errorf("%+v", d.Remarks)
	}
	c.From = civil.Date{}
	if d := report.Build(f, c); d.Remarks.Undated != 0 || !strings.Contains(said(d), "limitword") {
		t.Errorf("%+v", d.Remarks)
	}
}

// TestManyDaysAreWeeks, and each number is that of the days on which it was said.
func TestManyDaysAreWeeks(t *testing.T) {
	f, c := facts(notYet), report.Choice{Sections: map[report.Section]bool{report.Days: true}}
	f.CheckIns = nil
	for i := range 40 {
		f.CheckIns = append(f.CheckIns, checkin.Entry{On: civil.MustParse("2026-09-07").AddDays(i), Mood: checkin.Mood(1 + i%2*4)})
	}
	blocks := report.Build(f, c).Parts[0].Blocks
	want := []string{"7 September 2026", "7", "2.7", "not said", "not said", "not said"}
	if rows := blocks[1].Rows; len(rows) != 6 || !slices.Equal(rows[0], want) {
		t.Errorf("%q", rows)
	}
}

// TestThePageForACounsellorIsCut, and says by how much.
func TestThePageForACounsellorIsCut(t *testing.T) {
	f := facts(notYet)
	for i := range f.Plan.Phases {
		for j := range f.Plan.Phases[i].Steps {
			f.Plan.Phases[i].Steps[j].Mark = plan.Mark{Status: plan.Done, On: day(3)}
		}
	}
	c := everything(report.Counsellor)
	d := report.Build(f, c)
	tried := d.Parts[slices.IndexFunc(d.Parts, func(p report.Part) bool { return p.Section == report.Tried })].Blocks[0].Items
	if last := tried[len(tried)-1].Text; len(tried) != 8 || !strings.HasPrefix(last, "… and ") {
		t.Errorf("%d steps, the last %q", len(tried), last)
	}
	apart := 0
	for i, p := range d.Parts {
		if p.Apart {
			apart++
			if i == 0 || p.Section != report.Terms {
				t.Errorf("%s begins a page", p.Section)
			}
		}
	}
	if apart != 1 {
		t.Errorf("%d parts begin a page", apart)
	}
	full := report.Build(f, everything(report.Myself))
	if n := strings.Count(said(full), "Done on"); n < 20 || strings.Contains(said(full), "… and") {
		t.Errorf("in full there are %d steps", n)
	}
}

// TestTermsOfTheSpan: of a trial whose terms were changed, those stand in the report that
// were written in its span or held there, and no others.
func TestTermsOfTheSpan(t *testing.T) {
	f := facts(notYet)
	f.Trial.Trials["t"] = trial.Trial{Begun: day(40), Ended: day(5), Terms: []trial.Terms{{On: day(41), Both: day(41), Works: "firstedition"},
		{On: day(31), Both: day(30), Works: "secondedition"}, {On: day(20), Works: "nobodysaidyes"}, {On: day(11), Both: day(10), Works: "lastedition"}}}
	for _, c := range []struct {
		from, until int
		want        string
	}{{100, 0, "firstedition secondedition nobodysaidyes lastedition"}, {40, 35, "firstedition"}, {29, 25, "secondedition"}, {18, 15, "secondedition"},
		{9, 6, "lastedition"}, {4, 0, ""}} {
		choice := everything(report.Myself)
		choice.From, choice.Until = day(c.from), day(c.until)
		text := said(report.Build(f, choice))
		for _, word := range []string{"firstedition", "secondedition", "nobodysaidyes", "lastedition"} {
			if got := strings.Contains(text, word); got != strings.Contains(c.want, word) {
				t.Errorf("from %d to %d days ago: %s %v", c.from, c.until, word, got)
			}
		}
	}
}

// TestNoOddsAndNothingOfOurs: the paper says neither how likely anything is, nor what
// made it, nor that anybody is safe.
func TestNoOddsAndNothingOfOurs(t *testing.T) {
	for i, story := range []map[guide.ItemID]guide.OptionID{notYet, afraid, {}, {guide.ClearNo: guide.Yes}} {
		d := report.Build(facts(story), everything(report.Myself))
		text := strings.ToLower(fmt.Sprint(said(d)))
		for _, word := range []string{"afterward", "chance of", "likely", "percent", "you are safe", "because of", "win back"} {
			if strings.Contains(text, word) {
				t.Errorf("story %d says %q", i, word)
			}
		}
	}
}

// TestHostileWords: whatever somebody wrote, the report is made, is valid text, and
// holds nothing that turns the words around it.
func TestHostileWords(t *testing.T) {
	for _, h := range vaulttest.Hostile() {
		if len(h.Text) > 50_000 { // more of the same
			continue
		}
		f, c := facts(notYet), everything(report.Myself)
		f.Ask = h.Text
		f.Lines[0].Text = h.Text
		f.Entries["e1"] = journal.Entry{On: day(1), Seq: 1, Text: h.Text}
		md := report.Markdown(report.Build(f, c))
		if !utf8.Valid(md) || bytes.ContainsAny(md, "\x00\r\u202e\u2066\ufeff") || !bytes.Contains(md, []byte("## What I have tried\n")) {
			t.Errorf("%s: %.300q", h.Name, md)
		}
	}
}

// A number that was written over two lines is put together where a report has one.
func TestADetailOverTwoLinesIsLeftOut(t *testing.T) {
	f := report.Facts{Today: today, CheckIns: []checkin.Entry{{On: day(1), Note: "call 07700\n900123"}},
		Lines: []lists.Line{{List: guide.ListWins, Text: "wrote to lena@\nexample.org", On: day(1), Seq: 1}}}
	c := report.Choice{Sections: map[report.Section]bool{report.DayNotes: true, report.Lists: true}, Lists: map[guide.ListID]bool{guide.ListWins: true}}
	if d := report.Build(f, c); strings.Contains(said(d), "900123") || strings.Contains(said(d), "example") || d.Remarks.LeftOut != 2 {
		t.Errorf("%d left out of %s", d.Remarks.LeftOut, said(d))
	}
}

// Between two words the report says the harder one, as the week and the calendar do.
func TestADayBetweenTwoWordsIsNotMadeBetter(t *testing.T) {
	on := day(1)
	f := report.Facts{Today: today, CheckIns: []checkin.Entry{{On: on, At: "08:00", Mood: 1, Urge: 3, Sleep: 1}, {On: on, At: "20:00", Mood: 2, Urge: 4, Sleep: 2}}}
	d := report.Build(f, report.Choice{Sections: map[report.Section]bool{report.Days: true}})
	seven := checkin.Days(f.CheckIns)[0]
	want := []string{on.Long(), seven.MoodText(), seven.UrgeText(), seven.SleepText(), "not said"}
	if got := d.Parts[0].Blocks[1].Rows[0]; !slices.Equal(got, want) {
		t.Errorf("%q, and the week says %q", got, want)
	}
}
