package app

import (
	"fmt"
	"strings"
	"testing"

	"afterward/app/ui"
	"afterward/core/checkin"
	"afterward/core/civil"
	"afterward/core/contact"
	"afterward/core/guide"
	"afterward/core/plan"
)

// aWeek is the facts of the week of a Monday as seen on its last day.
func aWeek(entries ...checkin.Entry) weekFacts {
	monday := civil.MustParse("2026-11-16")
	f := weekFacts{Today: monday.AddDays(6), Monday: monday}
	for i, e := range entries {
		f.All = append(f.All, Checked{fmt.Sprint(i), e})
	}
	return f
}

// A day nobody said anything of is called unknown, in the picture and in words, and a
// day ahead is not called anything.
func TestViewWeekOfUnknownDays(t *testing.T) {
	f := aWeek()
	monday := f.Monday
	f = aWeek(checkin.Entry{On: monday, At: "08:00", Mood: 2, Urge: 5, Contact: checkin.MetSome, Note: "second"}, checkin.Entry{On: monday, Mood: 3, Note: "first"}, checkin.Entry{On: monday.AddDays(2), Note: "only a line"})
	f.Today = monday.AddDays(3)
	v := viewWeek(f)
	if v.Empty || len(v.Days) != 4 || v.Picture.Ahead != 4 || v.Picture.Here != 3 {
		t.Fatalf("%+v", v)
	}
	if got := v.Days[0].Says; got != "Mood: low · wish to write: very strong · contact: there was" || strings.Join(v.Days[0].Notes, " ") != "first second" {
		t.Errorf("%q, %q", got, v.Days[0].Notes)
	}
	if got := v.Days[1].Says; got != "Nothing is known of this day." {
		t.Errorf("%q", got)
	}
	if v.Days[2].Notes[0] != "only a line" || v.Days[2].Says != "" || !v.Days[3].Here {
		t.Errorf("%+v", v.Days)
	}
	mood, urge := v.Picture.Rows[0], v.Picture.Rows[1]
	if mood.At[0] != 2.5 || mood.At[1] != 0 || mood.Words[0] != "Low" || mood.Words[1] != "" || urge.At[0] != 5 || v.Picture.Marks.At[0] != ui.TimeDiamond || v.Picture.Marks.At[1] != "" {
		t.Errorf("%+v", v.Picture)
	}
	if k := v.Picture.Keys[len(v.Picture.Keys)-1]; k.Shape != ui.TimeFaint {
		t.Errorf("nothing says what an unknown day looks like: %+v", v.Picture.Keys)
	}
}

// The log of contact speaks where a check-in does not.
func TestWeekTakesTheLogIn(t *testing.T) {
	f := aWeek()
	f.Logged = map[civil.Date]bool{f.Monday.AddDays(1): true, f.Monday.AddDays(-1): true}
	v := viewWeek(f)
	if v.Empty || v.Picture.Marks.At[1] != ui.TimeDiamond || v.Picture.Marks.At[0] != "" {
		t.Errorf("%+v", v.Picture.Marks)
	}
}

// Counts are plain, left out where they are nought, and hidden while danger rules.
func TestWeekCounts(t *testing.T) {
	f := aWeek()
	if v := viewWeek(f); len(v.Counts) != 0 || !v.Empty || len(v.Days) != 0 {
		t.Errorf("of a week nothing is known of: %+v, %+v", v.Counts, v.Days)
	}
	if v := viewWeek(aWeek(checkin.Entry{On: f.Monday, Note: "a line"})); !v.Empty || len(v.Days) != 7 {
		t.Errorf("a line alone: %+v", v)
	}
	f.Done, f.Passed = 1, 3
	v := viewWeek(f)
	if len(v.Counts) != 2 || v.Counts[0] != (counter{"1", "step of your plan done"}) || v.Counts[1] != (counter{"3", "urges that passed without a message"}) {
		t.Errorf("%+v", v.Counts)
	}
	f.Private = true
	if v := viewWeek(f); len(v.Counts) != 0 {
		t.Errorf("while danger rules: %+v", v.Counts)
	}
}

func TestWeekAt(t *testing.T) {
	monday := civil.MustParse("2026-11-16")
	for _, c := range []struct {
		today int // days from that Monday
		w     string
		back  int // weeks
	}{{3, "", 0}, {0, "", 1}, {0, "0", 0}, {6, "", 0}, {6, "2", 2}, {6, "-1", 0}, {6, "x", 0}, {6, "2026-11-16", 0}, {6, "99999999", 0}} {
		today := monday.AddDays(c.today)
		got := weekAt(today, c.w)
		if got != monday.AddDays(-7*c.back) {
			t.Errorf("on day %d, %q: %s", c.today, c.w, got)
		}
		if c.w != "" && weekAt(today, strings.TrimPrefix(weekHref(today, got), "/week?w=")) != got {
			t.Errorf("%s does not lead back to %s", weekHref(today, got), got)
		}
	}
	for i, href := range []string{"/week?w=1", "", "", "", "", "/week?w=0", "/week?w=0"} {
		if got := weekLink(monday.AddDays(i)).Href; got != href {
			t.Errorf("on day %d today leads to %q", i, got)
		}
	}
	if got := weekLink(civil.Date{}); got.Href != "" {
		t.Errorf("before the day is known: %+v", got)
	}
}

// Today leads to the look back at the end of a week, and not while danger rules.
func TestTodayLeadsToTheWeek(t *testing.T) {
	for name, c := range map[string]struct {
		st    story
		shown bool
	}{"not yet": {notYetStory, true}, "stopped": {stopStory, true}, "crisis": {story{guide.SelfHarm: guide.Yes}, false}, "safety": {story{guide.Fear: guide.Yes}, false}} {
		d, s := told(t, c.st)
		d.day = checkin.WeekOf(day).AddDays(13)
		if got := viewToday(todayFacts{Plan: s.Plan()}).Week.Href; (got == "/week?w=0") != c.shown || !c.shown && got != "" {
			t.Errorf("%s: on Sunday it leads to %q", name, got)
		}
		d.day = d.day.AddDays(-4)
		if got := viewToday(todayFacts{Plan: s.Plan()}).Week.Href; got != "" {
			t.Errorf("%s: on Wednesday it leads to %q", name, got)
		}
	}
}

// Weeks lead to each other: back as far as something is known, and never ahead.
func TestWeeksBeside(t *testing.T) {
	f := aWeek()
	if v := viewWeek(f); v.Earlier.Href != "/week?w=1" || v.Later.Href != "" || v.Title != "This week" || v.Span != "16 to 22 November 2026" {
		t.Errorf("%+v", v)
	}
	f.Monday = f.Monday.AddDays(-7 * mostWeeksBack)
	if v := viewWeek(f); v.Earlier.Href != "" || v.Later.Href != "/week?w=3" || v.Title != "4 weeks ago" {
		t.Errorf("%+v", v)
	}
	f.All = []Checked{{"x", checkin.Entry{On: f.Monday.AddDays(-20), Mood: 1}}}
	if v := viewWeek(f); v.Earlier.Href != "/week?w=5" {
		t.Errorf("%+v", v.Earlier)
	}
	for monday, want := range map[string]string{"2026-11-30": "30 November to 6 December 2026", "2026-12-28": "28 December 2026 to 3 January 2027"} {
		if got := weekSpanLine(civil.MustParse(monday)); got != want {
			t.Errorf("%q", got)
		}
	}
}

// What weeks said is kept as it was typed, that of the others is gathered by question,
// what helped first; words for a question nobody asks any more are shown.
func TestWordsOfWeeks(t *testing.T) {
	d := &device{day: civil.MustParse("2026-11-22")}
	s := d.open()
	monday := civil.MustParse("2026-11-16")
	s.SetWeek(d.day, "hard", " Saturday.\n")
	s.SetWeek(monday, "of-the-future", "kept")
	s.SetWeek(monday.AddDays(-1), "helped", "Swimming.")
	s.SetWeek(monday.AddDays(-20), "helped", "Mara.")
	s.SetWeek(monday.AddDays(-20), "hard", "The song.")
	s.SetWeek(monday.AddDays(-30), "hard", "gone again")
	s.SetWeek(monday.AddDays(-30), "hard", "")
	s.SetWeek(civil.Date{}, "hard", "on no day")
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	s = d.open()
	if got := s.Weeks(); len(got) != 3 || got[0].On != monday || s.Week(monday).Words["hard"] != " Saturday.\n" {
		t.Fatalf("kept %+v", got)
	}
	v := viewWeek(weekFacts{Today: d.day, Monday: monday, Weeks: s.Weeks()})
	if len(v.Asks) != 3 || v.Asks[0].Text != " Saturday.\n" || v.Asks[2].ID != guide.WeekNext || len(v.Others) != 1 || v.Others[0] != "kept" {
		t.Errorf("%+v, %q", v.Asks, v.Others)
	}
	if len(v.Words) != 2 || v.Words[0].ID != guide.WeekHelped || len(v.Words[0].Rows) != 2 || v.Words[0].Rows[0] != (weekRow{"/week?w=1", "9 to 15 November 2026", "Swimming."}) || v.Words[1].Rows[0].Text != "The song." {
		t.Errorf("%+v", v.Words)
	}
}

// Two tabs that look back at the same week lose no word of each other.
func TestAWeekInTwoTabs(t *testing.T) {
	d := &device{}
	a := d.open()
	b := d.open()
	a.SetWeek(day, "hard", "from one tab")
	b.SetWeek(day, "hard", "from the other")
	b.SetWeek(day, "next", "rest")
	for _, s := range []*Session{a, b, a} {
		if err := s.Flush(); err != nil {
			t.Fatal(err)
		}
	}
	s := d.open()
	kept := s.Week(checkin.WeekOf(day)).Text()
	for _, e := range s.Entries() {
		kept += "\n" + e.Text
	}
	for _, text := range []string{"from one tab", "from the other", "rest"} {
		if !strings.Contains(kept, text) {
			t.Errorf("%q is lost: %q", text, kept)
		}
	}
}

// The page of a whole week: the counts of what happened in it, three fields, the days.
func TestWeekPage(t *testing.T) {
	_, s := told(t, notYetStory)
	monday := checkin.WeekOf(day)
	for i := range 7 {
		s.SetCheckIn(fmt.Sprint(i), monday.AddDays(i), func(e *checkin.Entry) { e.Mood, e.Urge, e.Contact = 3, 2, checkin.MetNone })
	}
	s.NoteUrge(func(u *contact.Urge) { u.Outcome = contact.Resisted })
	if err := s.SetStatus(s.Plan().Phases[0].Steps[0].ID, plan.Done); err != nil {
		t.Fatal(err)
	}
	_, text := rendered(t, s, &weekPage{}, func(p *weekPage) { p.monday, p.shown = monday, pageOfWeeks })
	for _, part := range []string{"step of your plan done", "urge that passed without a message", `id="week-hard-` + monday.String(), `id="week-helped-`, `id="week-next-`, "Monday, "} {
		if !strings.Contains(text, part) {
			t.Errorf("%q is not on the page", part)
		}
	}
	for _, word := range []string{"missed", "streak", "in a row", "badge", "score of"} {
		if strings.Contains(text, word) {
			t.Errorf("the page says %q", word)
		}
	}
	if _, text := rendered(t, s, &weekPage{}, func(p *weekPage) { p.monday = civil.Date{} }); !strings.Contains(text, "on its way") || strings.Contains(text, "<textarea") {
		t.Error("before the day is known there is a field")
	}
}
